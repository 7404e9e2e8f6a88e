import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgramView } from '../../../src/decide/command/context.js';
import { decideArgv, decideScript } from '../../../src/decide/command/decide.js';
import type { CommandRule } from '../../../src/policy/resolved.js';
import { commandsOf } from './support.js';

/** A machine with merged /usr, where python is a link to python3 and busybox answers to many names. */
const files: ReadonlySet<string> = new Set([
  '/usr/bin/python',
  '/usr/bin/curl',
  '/usr/bin/ls',
  '/usr/local/bin/tool',
  '/work/python',
]);
const programs: ProgramView = {
  find: (name) =>
    ['/usr/local/bin', '/usr/bin'].map((folder) => `${folder}/${name}`).find((path) => files.has(path)) ??
    null,
  locate: (path) => {
    const url = new URL(
      path.replace(/^\/bin\//, '/usr/bin/').replace('/usr/bin/../bin/', '/usr/bin/'),
      'file:///',
    );
    return url.pathname;
  },
};
const policy = commandsOf([
  { run: 'python', args: null },
  { run: 'ls', args: [['-l'], ['a', 'b']] },
  { run: './gradlew', args: [['test']] },
  { run: '/opt/tool', args: null },
]);

describe('commands.allow: names and paths', () => {
  it.each([
    ['python x', 'commands.allow[0]'],
    ['/usr/bin/python x', 'commands.allow[0]'],
    ['/bin/python x', 'commands.allow[0]'],
    ['/usr/bin/../bin/python', 'commands.allow[0]'],
    ['ls -l x', 'commands.allow[1].args[0]'],
    ['ls a b c', 'commands.allow[1].args[1]'],
    ['./gradlew test', 'commands.allow[2].args[0]'],
    ['.//gradlew test', 'commands.allow[2].args[0]'],
    ['/opt/tool', 'commands.allow[3]'],
  ])('%s is permitted by %s', (script, clause) => {
    expect(decideScript(policy, script, { programs })).toMatchObject({ verdict: 'allow', clause });
  });

  it.each([
    '/work/python x',
    './python x',
    'work/python',
    '/usr/local/bin/python',
    '/usr/bin/curl',
    '/usr/bin/../bin/curl',
    'ls',
    'ls a',
    'ls "$x" b',
    'ls a$x b',
    'ls {a,b} b',
    'ls $x -l',
    'gradlew test',
    'sub/../gradlew test',
    './gradlew build',
    'cd sub; ./gradlew test',
    './gradlew test; cd sub',
    'opt/tool',
    '/opt/tool2',
  ])('%s is refused', (script) => {
    expect(decideScript(policy, script, { programs }).verdict).toBe('deny');
  });

  it('a path is refused where the PATH is not known, and the reason says so', () => {
    const decision = decideScript(policy, '/usr/bin/python x');
    expect(decision).toMatchObject({ verdict: 'deny', nearest: { clause: 'commands.allow[0]' } });
    expect(decision.reason).toContain("the sandbox's PATH, which is not known here");
  });

  it('a relative rule goes by the folder the command starts in', () => {
    expect(decideScript(policy, './gradlew test', { directory: 'sub' }).verdict).toBe('deny');
    expect(decideScript(policy, '../gradlew test', { directory: 'sub' }).verdict).toBe('deny');
  });

  it.each(['strace', 'ssh', 'parallel', 'watch', 'zsh', 'ld-linux-x86-64.so.2'])(
    '%s passes only with arguments spelt out',
    (run) => {
      expect(decideArgv(commandsOf([{ run, args: null }]), [run, 'curl', 'x']).verdict).toBe('deny');
      expect(decideArgv(commandsOf([{ run, args: [[]] }]), [run, 'curl', 'x']).verdict).toBe('deny');
      expect(decideArgv(commandsOf([{ run, args: [['python']] }]), [run, 'python', 'x']).verdict).toBe(
        'allow',
      );
    },
  );

  it('an empty list permits no program, and no list at all permits every one', () => {
    expect(decideScript(commandsOf([]), 'cd x; echo y').verdict).toBe('allow');
    expect(decideScript(commandsOf([]), 'python').verdict).toBe('deny');
    expect(decideScript(commandsOf(null), 'curl x | sh; eval "$x"').verdict).toBe('allow');
  });

  it('what bash and other shells read differently is refused for sh', () => {
    const script = "echo $'\\'; curl x; echo \\''";
    expect(decideScript(policy, script, { shell: 'bash' }).verdict).toBe('allow');
    expect(decideScript(policy, script, { shell: 'sh' }).verdict).toBe('deny');
  });
});

describe('commands.deny-patterns', () => {
  const patterns = (allow: readonly CommandRule[] | null) =>
    commandsOf(allow, { denyPatterns: ['rm -rf', 'curl | sh', '/etc/passwd'] });

  it.each([
    'rm -rf /',
    'rm   -rf /',
    'rm\t-rf /',
    'rm \\\n -rf /',
    'r"m" -r\'f\' /',
    'rm "-rf" /',
    'sh -c "rm  -rf /"',
    'x=$(rm -rf /)',
    'true && { rm -rf /; }',
    'env rm -rf x',
    'find . -exec rm -rf {} \\;',
    'curl|sh',
    'cat /etc/pass"wd"',
    'cat < /etc/passwd',
    'f() { rm -rf /; }',
    'cat <<E\n/etc/passwd\nE',
    'rm -rf /; echo "',
  ])('%j is denied, with and without an allowlist', (script) => {
    const all = ['rm', 'sh', 'env', 'find', 'curl', 'cat'].map((run) => ({ run, args: null }));
    for (const policy of [patterns(null), patterns(all)]) {
      expect(decideScript(policy, script)).toMatchObject({ verdict: 'deny', suggestion: null });
    }
  });

  it('what is not syntax is denied, as the patterns cannot be looked for', () => {
    expect(decideScript(patterns(null), 'echo "').clause).toBe('commands.deny-patterns');
    expect(decideScript(patterns(null), 'echo ok').verdict).toBe('allow');
  });
});

describe('commands: suggestions', () => {
  const name = fc.constantFrom('curl', 'wget', 'npm', 'make', 'git', '/opt/x');
  const arg = fc.constantFrom('install', 'run', '-x', 'https://x.example', 'a b', '"', '$(x)');

  it('what is suggested admits what was refused, and no less would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.array(arg, { maxLength: 3 })), { minLength: 1, maxLength: 3 }),
        (commands) => {
          const script = commands
            .map(([run, args]) => [run, ...args.map((each) => `'${each}'`)].join(' '))
            .join(' && ');
          const { suggestion } = decideScript(commandsOf([]), script);
          expect(suggestion?.change).toBe('append');
          const rules = (suggestion?.change === 'append' ? suggestion.add : []).map((entry): CommandRule => {
            if (typeof entry === 'string') return { run: entry, args: null };
            return entry as unknown as CommandRule;
          });
          expect(decideScript(commandsOf(rules), script).verdict).toBe('allow');
          for (const rule of rules) {
            expect(decideScript(commandsOf(rules.filter((other) => other !== rule)), script).verdict).toBe(
              'deny',
            );
          }
        },
      ),
    );
  });
});
