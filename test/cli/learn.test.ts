import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connected, ran, runId, used, writeRun, wrote } from '../run/learn/recorded.js';
import { cli, folder } from './run-cli.js';

const bodies = [ran('make', 'test'), connected('api.example.org'), wrote('src/a'), used(1000)];

describe('audit learn', () => {
  it('prints the lines on stdout, and what is left out on stderr', async () => {
    const cwd = folder();
    const logs = [writeRun(cwd, 1, bodies), writeRun(cwd, 2, [...bodies, wrote('.github/x')])];
    const { code, stdout, stderr } = await cli(['audit', 'learn', ...logs], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('- { host: api.example.org, ports: [ 443 ] } # 2 times in 2 runs\n');
    expect(stdout).not.toContain('github');
    expect(stderr).toMatch(/left out: write \.github\/x \(filesystem\.protect\): .*protected by default/);
    const json = JSON.parse((await cli(['audit', 'learn', '--json', ...logs], { cwd })).stdout) as unknown;
    expect(json).toMatchObject({
      v: 1,
      runs: [runId(1), runId(2)],
      leftOut: [{ kind: 'write', what: 'write .github/x', clause: 'filesystem.protect', times: 1 }],
      yaml: stdout,
    });
  });

  it('takes nothing from a log that is broken or was cut off, and says so', async () => {
    const cwd = folder();
    const good = writeRun(cwd, 1, bodies);
    const text = readFileSync(good, 'utf8');
    const broken = join(cwd, 'broken.jsonl');
    const tries: readonly [string, string][] = [
      [text.replace('"src/a"', '"src/b"'), 'the log is broken at line 5'],
      [`${text.split('\n').slice(0, -2).join('\n')}\n`, 'the log has no end'],
      [text.slice(0, -5), 'the log is broken at line 6'],
      ['', 'the log is broken at line 1'],
    ];
    for (const [changed, reason] of tries) {
      writeFileSync(broken, changed);
      for (const argv of [['learn'], ['replay', '--policy', 'p.yml']]) {
        writeFileSync(join(cwd, 'p.yml'), 'version: 1\n');
        const { code, stdout, stderr } = await cli(['audit', ...argv, good, broken], { cwd });
        expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
        expect(stderr).toContain(reason);
      }
    }
    expect(await cli(['audit', 'learn', 'nowhere'], { cwd })).toMatchObject({ code: 3, stdout: '' });
  });

  it('counts a log that is named twice once', async () => {
    const cwd = folder();
    const log = writeRun(cwd, 1, bodies);
    const { stdout, stderr } = await cli(['audit', 'learn', log, log], { cwd });
    expect(stdout).toContain('# 1 time in 1 run');
    expect(stdout).not.toContain('2 times');
    expect(stderr).toContain('counts once');
  });

  it('prints no control character, bidirectional mark or workflow command, and no credential', async () => {
    const cwd = folder();
    const token = `ghp_${'a1'.repeat(20)}`;
    const log = writeRun(cwd, 1, [
      wrote('a\\x1b[31mb'),
      wrote('c\u202ed'),
      wrote('##[error]x'),
      ran('echo', '::error::\u001b[2J', 'a\nb: c'),
      ran('curl', token),
    ]);
    for (const argv of [['learn'], ['learn', '--json']]) {
      const { stdout, stderr } = await cli(['audit', ...argv, log], { cwd });
      // eslint-disable-next-line no-control-regex -- controls are what must not be there
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|##\[|^\s*::/m);
      expect(stdout + stderr).not.toContain(token);
      expect(stderr).toContain('left out: a command that is not repeated here');
    }
    const { stdout, stderr } = await cli(['audit', 'learn', log], { cwd });
    expect(stderr).toContain('left out: write c\\u{202e}d');
    expect(stdout).toContain('::error::');
    writeFileSync(join(cwd, 'learned.yml'), `version: 1\ntier: process\n${stdout}`);
    expect(await cli(['explain', 'learned.yml', '--write', '##[error]x'], { cwd })).toMatchObject({
      code: 0,
    });
  });
});

describe('audit replay --policy', () => {
  const policy =
    'version: 1\ntier: process\nfilesystem: { write: [lib/] }\negress:\n  allow:\n    - host: api.example.org\n';

  it('says what a candidate would refuse, with clause and line, and runs nothing', async () => {
    const cwd = folder({ 'candidate.yml': policy });
    const log = writeRun(cwd, 1, [...bodies, connected('b.example.org', 8080)]);
    const ask = ['audit', 'replay', '--policy', 'candidate.yml', log];
    const { code, stdout } = await cli(ask, { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(
      'refused: connect b.example.org:8080, once\n  by egress.allow (candidate.yml:5)\n',
    );
    expect(stdout).toContain('refused: write src/a, once\n  by filesystem.write (candidate.yml:3)\n');
    expect(stdout.match(/refused:/g)).toHaveLength(2);
    expect(JSON.parse((await cli([...ask, '--json'], { cwd })).stdout)).toMatchObject({
      v: 1,
      refused: [
        { kind: 'connection', at: { line: 5 } },
        { kind: 'write', at: { file: 'candidate.yml', line: 3 } },
      ],
    });
  });

  it('refuses nothing under what was learned from the same logs', async () => {
    const cwd = folder();
    const log = writeRun(cwd, 1, bodies);
    const { stdout } = await cli(['audit', 'learn', log], { cwd });
    writeFileSync(join(cwd, 'candidate.yml'), `version: 1\ntier: process\n${stdout}`);
    const replayed = await cli(['audit', 'replay', '--policy', 'candidate.yml', log], { cwd });
    expect(replayed).toMatchObject({ code: 0 });
    expect(replayed.stdout).toMatch(/^permitted: all \d+ recorded actions\n$/);
  });

  it('judges by the phase that held, and compares limits with what was used', async () => {
    const cwd = folder({
      'candidate.yml': `${policy}phases: { install: { filesystem: { write: [] } } }\nlimits: { memory: 1MiB }\n`,
    });
    const { begin } = await import('../run/learn/recorded.js');
    const log = writeRun(cwd, 1, [begin({ phase: 'install' }), wrote('lib/a'), used(2 ** 21)]);
    const { code, stdout } = await cli(['audit', 'replay', '--policy', 'candidate.yml', log], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('refused: write lib/a');
    expect(stdout).toContain('2MiB were used, and the limit is 1MiB');
  });

  it('is exit 3 for a policy that isn’t valid or there, 2 for options of the other replay', async () => {
    const cwd = folder({ 'bad.yml': 'version: 1\nnonsense: x\n', 'p.yml': policy });
    const log = writeRun(cwd, 1, bodies);
    const asked = async (...argv: readonly string[]): Promise<number> =>
      (await cli(['audit', 'replay', ...argv], { cwd })).code;
    expect(await asked('--policy', 'bad.yml', log)).toBe(3);
    expect(await asked('--policy', 'none.yml', log)).toBe(3);
    expect(await asked('--policy', 'p.yml', '--workspace', '.', log)).toBe(2);
    expect(await asked(log, log)).toBe(2);
    appendFileSync(log, 'x\n');
    expect(await asked('--policy', 'p.yml', log)).toBe(3);
  });

  it('--help shows examples', async () => {
    for (const name of ['learn', 'replay']) {
      const { code, stdout } = await cli(['audit', name, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`sandbox-policy audit ${name}`);
      expect(stdout).toMatch(/audit-\*\//);
    }
  });
});
