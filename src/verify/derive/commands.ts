import { executablePaths } from '../../compile/exec.js';
import type { CommandRule } from '../../policy/resolved.js';
import { act, part, probe, REFUSED, WORKS, type NotProbed, type Part, type Probe } from '../probe.js';
import type { Subject } from '../subject.js';

/** Programs that most hosts have, one of which a list of commands hardly names. */
const COMMON = ['id', 'env', 'sort', 'head', 'uname', 'who', 'perl'].map((name) => `/usr/bin/${name}`);
const UNLISTED = 'sp-verify-unlisted';

/** What may be started: as a command line, and by what runs inside. */
export function commandProbes(subject: Subject): readonly (Probe | NotProbed)[] {
  const { commands } = subject.loaded.policy;
  const { allow } = commands;
  if (allow === null) return patternProbes(subject, []);
  return [
    ...allow.map((rule) => entryProbe(rule)),
    ...(allow.length > 0 ? [] : [nothingAllowed()]),
    ...insideProbes(subject, allow),
    ...patternProbes(subject, allow),
    ...otherwiseProbes(subject),
  ];
}

function entryProbe(rule: CommandRule): Probe {
  const clause = 'commands.allow';
  const words = rule.args?.[0] ?? [];
  const permitted = part(
    `is asked to start ${[rule.run, ...words].join(' ')}`,
    { by: 'command', argv: [rule.run, ...words], permitted: true },
  );
  const open = rule.args === null || rule.args.some((prefix) => prefix.length === 0);
  const other = open ? [`${UNLISTED}-${rule.run.replaceAll('/', '-')}`] : [rule.run, UNLISTED];
  const forbidden = part(
    `is asked to start ${other.join(' ')}`,
    { by: 'command', argv: other, permitted: false },
  );
  return probe(clause, [rule.run, ...words].join(' '), forbidden, permitted);
}

function nothingAllowed(): Probe {
  return probe(
    'commands.allow',
    '(nothing)',
    part('is asked to start a program', { by: 'command', argv: [UNLISTED], permitted: false }),
    part('starts nothing', act(['nothing'], WORKS)),
  );
}

/** Where the kernel holds the list: what isn't on it can't be executed by what runs either. */
function insideProbes({ plan, facts, workspace }: Subject, allow: readonly CommandRule[]): readonly (Probe | NotProbed)[] {
  const clause = 'commands.allow';
  const may = executablePaths(plan, { workspace });
  if (may.length === 0)
    return [{ clause, value: 'inside', reason: 'what runs may start anything that the image holds: the list is held at the start alone' }];
  const twin = startable(facts.commands, allow);
  const others = COMMON.filter((path) => !may.includes(path) && !allow.some(({ run }) => path.endsWith(`/${run}`)));
  return others.slice(0, 3).map((path) =>
    probe(clause, `not ${path}`, part(`starts ${path} from inside`, act(['exec', path], REFUSED)), twin),
  );
}

function startable(found: Subject['facts']['commands'], allow: readonly CommandRule[]): Part {
  for (const { run } of allow) {
    const resolution = found[run];
    if (resolution?.found === true)
      return part(`starts ${resolution.path} from inside`, act(['exec', resolution.path], WORKS));
  }
  return part('starts nothing', act(['nothing'], WORKS));
}

function patternProbes({ loaded }: Subject, allow: readonly CommandRule[]): readonly Probe[] {
  const [first] = allow;
  const start = first === undefined ? ['echo'] : [first.run, ...(first.args?.[0] ?? [])];
  return loaded.policy.commands.denyPatterns.map((pattern) =>
    probe(
      'commands.deny-patterns',
      pattern,
      part(`is asked to start ${start.join(' ')} with ${pattern}`, { by: 'command', argv: [...start, pattern], permitted: false }),
      part(`is asked to start ${start.join(' ')}`, { by: 'command', argv: start, permitted: true }),
    ),
  );
}

function otherwiseProbes({ loaded }: Subject): readonly Probe[] {
  const { allow, otherwise } = loaded.policy.commands;
  const [first] = allow ?? [];
  if (first === undefined) return [];
  const argv = [first.run, ...(first.args?.[0] ?? [])];
  return [
    probe(
      'commands.otherwise',
      otherwise,
      part(`is asked to start ${UNLISTED}`, { by: 'command', argv: [UNLISTED], permitted: false }),
      part(`is asked to start ${argv.join(' ')}`, { by: 'command', argv, permitted: true }),
    ),
  ];
}
