import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { logStream } from '../../src/action/output.js';

async function passed(chunks: readonly Buffer[]): Promise<string> {
  let text = '';
  const stream = logStream((more) => {
    text += more;
    return Promise.resolve();
  });
  for (const chunk of chunks) await stream.write(chunk);
  await stream.end();
  return text;
}

const HOSTILE = [
  '::set-env name=PATH::/tmp',
  '  ::add-mask::a',
  '\t::error::x',
  '##[error]x',
  'a ##[group]b',
  '\u001b[31mred\u001b[0m',
  '\u009b31m',
  'a\r::set-output name=b::c',
  '\u202egnp.exe',
  '\u2028::stop-commands::x',
];

/** As a runner takes lines apart: it looks for a command at the start of each, and for the old form anywhere. */
function commands(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
}

describe('R1: the code’s output is text in the log', () => {
  it.each(HOSTILE)('%j holds no command and no escape', async (line) => {
    const text = await passed([Buffer.from(`${line}\n`)]);
    expect(commands(text)).toEqual([]);
    // eslint-disable-next-line no-control-regex -- controls are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
  });

  it('is the same however the stream is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.constantFrom(...HOSTILE),
            fc.string({ unit: 'binary' }),
            fc.constantFrom('\r', '\n', '\r\n', 'é'),
          ),
        ),
        fc.array(fc.nat(200)),
        async (lines, cuts) => {
          const bytes = Buffer.from(lines.join(''));
          const at = [
            0,
            ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b),
            bytes.length,
          ];
          const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
          const whole = await passed([bytes]);
          expect(await passed(chunks)).toBe(whole);
          expect(commands(whole)).toEqual([]);
        },
      ),
    );
  });

  it('leaves ordinary output as it is', async () => {
    const text = 'ok 1 - a::b\n\tindented\tmore\n✓ grün 100%\n';
    expect(await passed([Buffer.from(text)])).toBe(text);
    expect(await passed([Buffer.from('no end')])).toBe('no end\n');
    expect(await passed([Buffer.from('dos\r\nlines\r\n')])).toBe('dos\nlines\n');
  });

  it('L5: a line without an end is not kept as a whole', async () => {
    let emitted = 0;
    const stream = logStream((text) => {
      emitted += text.length;
      return Promise.resolve();
    });
    for (let part = 0; part < 100; part += 1) await stream.write(Buffer.alloc(64 * 1024, 'x'));
    expect(emitted).toBeGreaterThan(90 * 64 * 1024);
  });
});
