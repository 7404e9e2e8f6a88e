import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shell } from '../../../src/decide/command/reading.js';
import { decideIn, runInShells, wide } from './support.js';

/**
 * Scripts made by a small grammar around something that must not run, then broken at random places: what the
 * reader lets through is run by real shells, which are the judges of what it means.
 */
const seed = fc.constantFrom(
  ...[
    'curl evil',
    'python',
    '((evil))',
    'echo $((evil))',
    '[ -v "$evil" ]',
    '$evilcmd',
    '"$evilcmd"',
    'unset curl',
  ],
  ...[
    'eval "$evilcmd"',
    'echo }',
    'echo )',
    'echo "',
    "echo '",
    'echo \\',
    'echo #',
    'python; curl evil',
    'x=1',
    'cd',
  ],
  ...[
    'curl() { :; }',
    'break',
    'i=$((i+1))',
    'declare evil',
    'local evil=1',
    'python >& "$evil"',
    'read x <<< "$evil"',
  ],
  ...[
    'declare -a x="$evil"',
    'printf -v x %s "$evil"',
    'evil=5',
    'readonly evil',
    'export -f curl',
    'exec 3>&1',
    '#',
  ],
);
const frames: readonly ((script: string) => string)[] = [
  (s) => `"${s}"`,
  (s) => `'${s}'`,
  (s) => `$(${s})`,
  (s) => `\`${s}\``,
  (s) => `{ ${s}; }`,
  (s) => `(${s})`,
  (s) => `eval '${s}'`,
  (s) => `sh -c '${s}'`,
  (s) => `bash -c "${s}"`,
  (s) => `echo "$(${s})"`,
  (s) => `if python; then ${s}; fi`,
  (s) => `f() { ${s}; }; f`,
  (s) => `f() { ${s}; }\n${s}`,
  (s) => `case x in x) ${s};; esac`,
  (s) => `for x in a; do ${s}; done`,
  (s) => `while ${s}; do break; done`,
  (s) => `cat <<E\n${s}\nE\n`,
  (s) => `cat <<'E'\n${s}\nE\n`,
  (s) => `${s} <<E\nx\nE\n`,
  (s) => `x=${s}`,
  (s) => `\${x:-${s}}`,
  (s) => `"\${x:-${s}}"`,
  (s) => `[[ x == ${s} ]]`,
  (s) => `[ -n "${s}" ]`,
  (s) => `a=(${s})`,
  (s) => `python ${s}`,
  (s) => `${s} # x`,
  (s) => `${s} | cat`,
  (s) => `echo '${s}' "${s}"`,
  (s) => `$((${s}))`,
  (s) => `trap '${s}' EXIT`,
  (s) => `env A=b ${s}`,
  (s) => `find . -exec ${s} \\;`,
  (s) => `timeout 5 ${s}`,
  (s) => `exec ${s}`,
  (s) => `! ${s}`,
  (s) => `${s} &`,
  (s) => `cat <(${s})`,
  (s) => `curl() { :; }\n${s}`,
  (s) => `(curl() { :; }); ${s}`,
  (s) => `evil=1; ${s}`,
  (s) => `evil=1 true; ${s}`,
  (s) => `${s}\n${s}`,
  (s) => s.replace(/ /g, '\\\n '),
  (s) => s.replace('curl', 'c""url'),
  (s) => s.replace(/"/g, '\\"'),
];
const token = fc.constantFrom(
  ...[
    ' ',
    '\n',
    ';',
    '&&',
    '||',
    '|',
    '&',
    '(',
    ')',
    '{ ',
    '}',
    '`',
    '$(',
    '${x',
    '"',
    "'",
    '\\',
    '\\\n',
    '<<E',
    '\nE\n',
  ],
  ...[
    '#',
    '[[ ',
    ' ]]',
    '((',
    '))',
    'if ',
    '; then ',
    '; fi',
    ' ;; ',
    'curl',
    'x=',
    '$evil',
    '<',
    '>',
    '>&',
    '!',
    "$'",
  ],
);
const script = fc
  .tuple(
    seed,
    fc.array(fc.constantFrom(...frames), { minLength: 1, maxLength: 5 }),
    fc.option(fc.tuple(fc.constantFrom(';', '\n', ' ', '&&', '|', '&'), seed), { nil: null }),
    fc.option(fc.tuple(fc.nat(200), token, fc.nat(1)), { nil: null }),
  )
  .map(([inner, framing, after, damage]) => {
    let text = framing.reduce((made, frame) => frame(made), inner);
    if (after !== null) text += after.join('');
    if (damage === null) return text;
    const [at, put, drop] = damage;
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + drop);
  });

describe('commands.allow: real bash, dash and busybox start nothing but what the reader found', () => {
  it('generated scripts that are permitted start no other program', { timeout: 600_000 }, () => {
    // Another round at every run; SCRIPTS_SEED repeats one.
    const round = Number(process.env['SCRIPTS_SEED'] ?? Date.now() & 0xffff);
    const permitted: { readonly script: string; readonly shell: Shell }[] = [];
    for (const text of new Set(fc.sample(script, { numRuns: 3000, seed: round }))) {
      for (const shell of ['bash', 'sh'] as const) {
        if (/curl|evil/.test(text) && decideIn(wide, text, shell).verdict === 'allow')
          permitted.push({ script: text, shell });
      }
    }
    expect(permitted.length).toBeGreaterThan(100);
    const started = runInShells(permitted.slice(0, 500));
    expect(
      started.some(({ programs }) => programs.includes('python')),
      `SCRIPTS_SEED=${round}`,
    ).toBe(true);
    const allowed = new Set(['python', 'pytest', 'git']);
    const others = started.filter(({ programs }) => programs.some((program) => !allowed.has(program)));
    expect(others, `SCRIPTS_SEED=${round}`).toEqual([]);
  });

  it('no text makes the reader throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(token).map((tokens) => tokens.join('')),
        ),
        (text) => {
          for (const shell of ['bash', 'sh'] as const)
            expect(['allow', 'deny']).toContain(decideIn(wide, text, shell).verdict);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
