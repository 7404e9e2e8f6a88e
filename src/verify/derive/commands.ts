import { constants } from 'node:os';
import { decideArgv } from '../../decide/command/decide.js';
import { executablePaths } from '../../compile/exec.js';
import type { CommandRule, ResolvedPolicy } from '../../policy/resolved.js';
import {
  act,
  part,
  probe,
  REFUSED,
  WORKS,
  type NotProbed,
  type Part,
  type Probe,
  type Want,
  type Found,
} from '../probe.js';
import type { Subject } from '../subject.js';

/** Programs that most hosts have, one of which a list of commands hardly names. */
const COMMON = ['id', 'env', 'sort', 'head', 'uname', 'who', 'perl'].map((name) => `/usr/bin/${name}`);
/** The view leaves out what isn't on the list. */
const ABSENT: Want = { kind: 'fails', errnos: [constants.errno.ENOENT] };
/** What lies in a library folder is shown, and not started all the same. */
const UNSTARTED: Want = { kind: 'fails', errnos: [constants.errno.EACCES, constants.errno.EPERM] };
const UNLISTED = 'sp-verify-unlisted';

/** What may be started: as a command line, and by what runs inside. */
export function commandProbes(subject: Subject): Found {
  const { policy } = subject.loaded;
  const { allow } = policy.commands;
  if (allow === null) return patternProbes(subject, []);
  return [
    ...allow.map((rule) => entryProbe(policy, rule)),
    ...(allow.length > 0 ? [] : [nothingAllowed()]),
    ...insideProbes(subject, allow),
    ...patternProbes(subject, allow),
    ...otherwiseProbes(subject),
  ];
}

/** A command line that a rule admits: as it stands, or with words that hardly mean anything; null when none was found. */
function permittedBy(policy: ResolvedPolicy, { run, args }: CommandRule): readonly string[] | null {
  const tails = args ?? [[], ['--version'], ['--help'], ['-V'], ['sp-verify']];
  const lines = tails.flatMap((words) => [
    [run, ...words],
    [run, ...words, 'sp-verify'],
  ]);
  return lines.find((argv) => decideArgv(policy, argv).verdict === 'allow') ?? null;
}

function isAsked(argv: readonly string[], permitted: boolean): Part {
  return part(`is asked to start ${argv.join(' ')}`, { by: 'command', argv, permitted });
}

function entryProbe(policy: ResolvedPolicy, rule: CommandRule): Probe | NotProbed {
  const clause = 'commands.allow';
  const { run, args } = rule;
  const value = args === null ? run : `${run} ${args.map((words) => words.join(' ')).join(', ')}`;
  const permitted = permittedBy(policy, rule);
  if (permitted === null)
    return { clause, value, reason: 'no command line was found that this entry alone permits' };
  const open = args === null || args.some((prefix) => prefix.length === 0);
  const other = open ? [`${UNLISTED}-${run.replaceAll('/', '-')}`] : [run, UNLISTED];
  return probe(clause, value, isAsked(other, false), isAsked(permitted, true));
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
function insideProbes(
  { plan, facts, workspace, outside: { shown } }: Subject,
  allow: readonly CommandRule[],
): Found {
  const clause = 'commands.allow';
  const may = executablePaths(plan, { workspace });
  if (may.length === 0)
    return [
      {
        clause,
        value: 'inside',
        reason: 'what runs may start anything that the image holds: the list is held at the start alone',
      },
    ];
  const twin = startable(facts.commands, allow);
  const others = COMMON.filter(
    (path) => !may.includes(path) && !allow.some(({ run }) => path.endsWith(`/${run}`)),
  );
  const isRefused = (path: string): boolean =>
    !may.some((allowed) => path === allowed || path.startsWith(`${allowed}/`));
  return [
    ...others
      .slice(0, 3)
      .map((path) =>
        probe(clause, `not ${path}`, part(`starts ${path} from inside`, act(['exec', path], REFUSED)), twin),
      ),
    ...others
      .slice(0, 1)
      .map((path) =>
        probe(clause, `without ${path}`, part(`looks for ${path}`, act(['read', path], ABSENT)), twin),
      ),
    ...shown
      .filter(isRefused)
      .map((path) =>
        probe(
          clause,
          `not ${path}`,
          part(`starts ${path}, which can be seen`, act(['exec', path], UNSTARTED)),
          twin,
        ),
      ),
  ];
}

function startable(found: Subject['facts']['commands'], allow: readonly CommandRule[]): Part {
  for (const { run } of allow) {
    const resolution = found[run];
    if (resolution?.found === true)
      return part(`starts ${resolution.path} from inside`, act(['exec', resolution.path], WORKS));
  }
  return part('starts nothing', act(['nothing'], WORKS));
}

function patternProbes({ loaded }: Subject, allow: readonly CommandRule[]): Found {
  const clause = 'commands.deny-patterns';
  const { policy } = loaded;
  const start = firstPermitted(policy, allow);
  return policy.commands.denyPatterns.map((pattern) =>
    start === null
      ? { clause, value: pattern, reason: 'no command line was found that is permitted without it' }
      : probe(clause, pattern, isAsked([...start, pattern], false), isAsked(start, true)),
  );
}

function otherwiseProbes({ loaded }: Subject): readonly Probe[] {
  const { allow, otherwise } = loaded.policy.commands;
  const start = firstPermitted(loaded.policy, allow ?? []);
  if (start === null) return [];
  return [probe('commands.otherwise', otherwise, isAsked([UNLISTED], false), isAsked(start, true))];
}

function firstPermitted(policy: ResolvedPolicy, allow: readonly CommandRule[]): readonly string[] | null {
  if (policy.commands.allow === null) return ['echo'];
  for (const rule of allow) {
    const argv = permittedBy(policy, rule);
    if (argv !== null) return argv;
  }
  return null;
}
