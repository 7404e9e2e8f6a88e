import { realpathSync } from 'node:fs';
import { executablePaths } from '../../src/compile/exec.js';
import { decideEnv } from '../../src/decide/env.js';
import { decideInput } from '../../src/decide/input.js';
import { refusedGiven } from '../../src/run/admit.js';
import { realDependencies } from '../../src/run/dependencies.js';
import { inputVariables } from '../../src/run/secrets.js';
import { PROGRAMS, VALUES, VARIABLES } from './scenario.js';
import { act, start, type Subject, type Tried } from './tried.js';

/** Command lines that succeed where they may be started, and the programs that they start. */
const LINES: readonly (readonly [argv: readonly string[], programs: readonly string[]])[] = [
  [['cat', '/dev/null'], ['cat']],
  [['/usr/bin/cat', '/dev/null'], ['cat']],
  [['cat', '--version'], ['cat']],
  [['head', '-n1', '/etc/passwd'], ['head']],
  [['id'], ['id']],
  [
    ['env', 'cat', '/dev/null'],
    ['env', 'cat'],
  ],
  [
    ['env', '-i', '/usr/bin/id'],
    ['env', 'id'],
  ],
  [['sort', '/dev/null'], ['sort']],
  [['uname', '-a'], ['uname']],
  [
    ['sh', '-c', 'cat /etc/passwd'],
    ['sh', 'cat'],
  ],
  [['sh', '-c', ':'], ['sh']],
  [
    ['sh', '-c', 'id && head -n1 /etc/passwd'],
    ['sh', 'id', 'head'],
  ],
  [['grep', '-c', '', '/etc/passwd'], ['grep']],
  [
    ['find', '/etc/passwd', '-exec', 'cat', '{}', '+'],
    ['find', 'cat'],
  ],
  [['python3', '-c', '0'], ['python3']],
  [['git', '--version'], ['git']],
];

/** Command lines, asked as a run asks; those that are refused are started all the same, past the one who asks. */
export async function tryCommands(subject: Subject): Promise<readonly Tried[]> {
  const { compiled, programs } = subject;
  const { policy } = compiled.loaded;
  const { allow } = policy.commands;
  const cell = compiled.plan.matrix.cells.find(({ clause }) => clause === 'commands.allow');
  const may = new Set(executablePaths(compiled.plan, { workspace: subject.workspace }));
  const listed = (name: string): boolean =>
    allow === null || allow.some(({ run }) => run === name) || may.has(realpathSync(`/usr/bin/${name}`));
  const tried: Tried[] = [];
  for (const [argv, starts] of LINES) {
    const { verdict, clause } = await realDependencies.decideCommand(policy, { argv }, programs);
    // What its arguments alone refuse is held at the start and not inside: the matrix says so.
    const inside = starts.every(listed);
    if (verdict !== 'allow' && (inside || cell?.enforcer !== 'kernel')) {
      tried.push({
        kind: 'command',
        what: argv.join(' '),
        verdict,
        clause,
        agrees: true,
        saw: 'held at the start',
      });
      continue;
    }
    const { ended, err } = await start(subject, argv);
    const works = ended === 'exited 0';
    tried.push({
      kind: 'command',
      what: argv.join(' '),
      verdict,
      clause,
      agrees: works === (verdict === 'allow'),
      saw: `${ended} ${err.slice(0, 120)}`,
    });
  }
  if (allow === null || cell?.enforcer !== 'kernel') return tried;
  for (const name of PROGRAMS) {
    const path = realpathSync(`/usr/bin/${name}`);
    const named = allow.some(({ run }) => run === name);
    if (!named && listed(name)) continue;
    const { works, errno } = await act(subject, ['exec', path]);
    tried.push({
      kind: 'program',
      what: path,
      verdict: named ? 'allow' : 'deny',
      clause: 'commands.allow',
      agrees: works === named,
      saw: works ? 'started' : `errno ${String(errno)}`,
    });
  }
  return tried;
}

/** The value that a variable has on the host. */
export const valueOf = (name: string): string => `the host's ${name}`;

export async function tryEnvironment(subject: Subject): Promise<readonly Tried[]> {
  const { policy } = subject.compiled.loaded;
  const tried: Tried[] = [];
  for (const name of [...VARIABLES, 'OTHER', 'NOT_SET']) {
    const { verdict, clause } = decideEnv(policy, name);
    const { works, detail } = await act(subject, ['getenv', name]);
    const own = policy.env.set[name];
    const given = VARIABLES.includes(name) ? valueOf(name) : null;
    const expected = own ?? given;
    const agrees =
      verdict === 'allow' && expected !== null ? works && detail === expected : !works || detail !== given;
    tried.push({ kind: 'env', what: name, verdict, clause, agrees, saw: works ? detail : 'not set' });
  }
  return tried;
}

export async function tryInputs(subject: Subject): Promise<readonly Tried[]> {
  const { compiled } = subject;
  const { policy } = compiled.loaded;
  const tried: Tried[] = [];
  for (const name of [...Object.keys(policy.inputs), 'unknown']) {
    for (const value of VALUES) {
      const { verdict, clause } = decideInput(policy, name, value);
      const inputs = { [name]: value };
      const refused = await refusedGiven(compiled, { inputs });
      let agrees = (refused === null) === (verdict === 'allow');
      let saw = refused === null ? 'taken' : 'refused';
      if (refused === null) {
        const variables = inputVariables(inputs);
        const [variable = ''] = Object.keys(variables);
        const { works, detail } = await act(subject, ['getenv', variable], variables);
        agrees &&= works && detail === value;
        saw = `${variable}=${detail}`;
      }
      tried.push({ kind: 'input', what: `${name}=${value}`, verdict, clause, agrees, saw });
    }
  }
  return tried;
}
