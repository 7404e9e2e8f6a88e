import fc from 'fast-check';
import { parse, print } from 'sh-syntax';
import { parse as parseBash } from 'unbash';
import { describe, expect, it } from 'vitest';
import { readScriptText } from '../../../src/decide/command/decide.js';
import { scriptsOf } from './support.js';

/** What the reader found, or null where it refused to say. */
function found(script: string): readonly string[] | null {
  const reading = readScriptText(script);
  return reading.refusals.length > 0
    ? null
    : reading.programs
        .map(({ name, args }) => [name, ...args.map((arg) => arg.value ?? '…')].join(' '))
        .sort();
}

/**
 * mvdan/sh's reading of a script: its own printing of it, which quotes nothing anew but lays everything out by its
 * own tree, and where it sees the top level's statements. null: it isn't syntax to it.
 */
async function secondReading(
  script: string,
): Promise<{ readonly printed: string; readonly statements: number } | null> {
  try {
    const file = await parse(script, { keepComments: false });
    const printed = await print(script, { keepComments: false });
    return { printed, statements: file.Stmts.length };
  } catch {
    return null;
  }
}

async function agrees(script: string): Promise<void> {
  const programs = found(script);
  if (programs === null) return;
  const second = await secondReading(script);
  expect(second, `mvdan/sh refuses what was read: ${script}`).not.toBeNull();
  expect(second?.statements, script).toBe(parseBash(script).commands.length);
  // Its printing puts statements on lines of their own, where more is certain: it may need less, never more.
  expect(programs, script).toEqual(expect.arrayContaining([...(found(second?.printed ?? '') ?? [])]));
}

describe('commands.allow: where mvdan/sh reads a script otherwise, it is refused', () => {
  it.each([...scriptsOf('ordinary.txt'), ...scriptsOf('smuggling.txt')])('%j', agrees);

  const word = fc.constantFrom(
    'a',
    'b',
    '"c d"',
    "'e;f'",
    '$x',
    '"$y"',
    '$(g)',
    '`h`',
    'i\\ j',
    '${k:-l}',
    '"$(m n)"',
    '{o,p}',
    '*.q',
    '#r',
    '$((1))',
  );
  const grammar = fc.letrec<{ command: string; list: string }>((tie) => ({
    command: fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .tuple(fc.constantFrom('run', 'go', 'try'), fc.array(word, { maxLength: 3 }))
          .map(([name, words]) => [name, ...words].join(' ')),
      },
      { weight: 1, arbitrary: tie('list').map((list) => `(${list})`) },
      { weight: 1, arbitrary: tie('list').map((list) => `{ ${list}; }`) },
      {
        weight: 1,
        arbitrary: fc.tuple(tie('list'), tie('list')).map(([test, then]) => `if ${test}; then ${then}; fi`),
      },
      { weight: 1, arbitrary: tie('list').map((list) => `for x in a b; do ${list}; done`) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(word, tie('list'))
          .map(([subject, list]) => `case ${subject} in a | b) ${list} ;; *) ;; esac`),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom('', '! ', 'A=1 ', '>out ', '2>&1 '), tie('command'))
          .map(([prefix, command]) => (/^[a-z]/.test(command) ? prefix + command : command)),
      },
      { weight: 1, arbitrary: tie('list').map((list) => `fn() { ${list}; }`) },
      { weight: 1, arbitrary: tie('list').map((list) => `run <<E\n$(${list.replace(/\n[^]*/, '')})\nE\n`) },
    ),
    list: fc.oneof(
      { depthSize: 'small' },
      tie('command'),
      fc
        .tuple(tie('command'), fc.constantFrom('; ', ' && ', ' || ', ' | ', ' & ', '\n'), tie('list'))
        .map((parts) => parts.join('')),
    ),
  }));

  it('generated scripts', { timeout: 600_000 }, async () => {
    await fc.assert(fc.asyncProperty(grammar.list, agrees), { numRuns: 400 });
  });
});
