import type { CommandRule, ResolvedPolicy } from '../../policy/resolved.js';
import { allow, deny, type Decision, type NearMiss, type Suggestion, type YamlValue } from '../decision.js';
import { codePoints, drawnAs, nearest } from '../near.js';
import { ANY_PROGRAM } from './any-program.js';
import type { CommandContext } from './context.js';
import { normalisedCommand, singleBlanks } from './normal.js';
import { baseName, startProgram } from './program.js';
import { namesProgram, permittingRule } from './programs.js';
import { newReading, staticArg, type Reading, type StartedProgram } from './reading.js';
import { newShell, nothingCertain, type Place } from './scope.js';
import { finish } from './functions.js';
import { readText } from './walk.js';

/** A decision about a command line, with every program that it would start. */
export interface CommandDecision extends Decision {
  readonly programs: readonly {
    /** The normalised command. */
    readonly line: string;
    /** The wrappers it is started through, outermost first. */
    readonly via: readonly string[];
    /** The clause that permits it; null: none does. */
    readonly clause: string | null;
  }[];
}

/** May this script, or command line as one would type it, be started? Judged command by command. */
export function decideScript(
  policy: ResolvedPolicy,
  script: string,
  context: CommandContext = {},
): CommandDecision {
  return judge(policy, readScriptText(script, context), script, context);
}

/** May this command be started, given as its words? They are read further only through wrappers such as `sh -c`. */
export function decideArgv(
  policy: ResolvedPolicy,
  argv: readonly string[],
  context: CommandContext = {},
): CommandDecision {
  return judge(policy, readArgv(argv, context), argv.join(' '), context);
}

/** Everything that a script would start, as far as it can be known before it runs. */
export function readScriptText(script: string, context: CommandContext = {}): Reading {
  const reading = newReading();
  const place = topOf(reading, context, script);
  readText(script, place);
  finish(place);
  const [file] = reading.scripts;
  if (reading.moved && file !== undefined) {
    reading.refusals.push({ text: file, reason: 'is a script whose folder is not known', syntax: false });
  }
  return reading;
}

/** The same for a command given as its words. */
export function readArgv(argv: readonly string[], context: CommandContext = {}): Reading {
  const reading = newReading();
  if (argv.length === 0 || argv[0] === '') {
    reading.refusals.push({ text: '', reason: 'names no program', syntax: false });
  } else startProgram(argv.map(staticArg), { from: 'unknown' }, topOf(reading, context, ''));
  return reading;
}

function topOf(reading: Reading, context: CommandContext, source: string): Place {
  return {
    state: newShell(context.shell ?? 'bash', reading, []),
    region: { source, words: [] },
    certain: nothingCertain(),
    depth: 0,
    inFunction: false,
  };
}

function judge(
  policy: ResolvedPolicy,
  reading: Reading,
  text: string,
  context: CommandContext,
): CommandDecision {
  const { allow: rules, denyPatterns, otherwise } = policy.commands;
  const judged = reading.programs.map((program) => ({
    program,
    line: normalisedCommand(program.name, program.args),
    permitted: rules === null ? null : permittingRule(rules, program, reading.moved, context),
  }));
  const programs = judged.map(({ program, line, permitted }) => ({
    line,
    via: program.via,
    clause: rules === null ? 'commands.allow' : permitted === null ? null : clauseOf(permitted),
  }));
  const give = (decision: Decision): CommandDecision => ({ ...decision, programs });

  const lines = [singleBlanks(text), ...reading.lines, ...judged.map(({ line }) => line)].map(singleBlanks);
  const pattern = denyPatterns.findIndex((one) => lines.some((line) => line.includes(singleBlanks(one))));
  if (pattern >= 0) {
    const clause = `commands.deny-patterns[${pattern}]`;
    return give(deny(clause, `The command line holds ${JSON.stringify(denyPatterns[pattern])}.`));
  }
  const refusal = reading.refusals.find(({ syntax }) => syntax) ?? reading.refusals[0];
  const missing = judged.filter(({ permitted }) => permitted === null).map(({ program }) => program);
  if (rules === null) {
    return give(
      denyPatterns.length > 0 && refusal?.syntax === true
        ? deny('commands.deny-patterns', `${refusalText(refusal)}, so the patterns can't be looked for.`)
        : allow('commands.allow', ANY_PROGRAM),
    );
  }
  const [first] = missing;
  if (refusal !== undefined && (refusal.syntax || first === undefined)) {
    return give(deny('commands.allow', `${refusalText(refusal)}.`));
  }
  if (first !== undefined) {
    // With something unreadable beside it, no addition would be enough.
    const suggestion = refusal === undefined ? suggest(missing) : null;
    const decision = deny('commands.allow', reasonFor(first, rules, reading.moved, context), {
      nearest: near(first, rules, reading.moved, context),
      suggestion,
    });
    return give(
      otherwise === 'escalate' && suggestion !== null ? { ...decision, verdict: 'escalate' } : decision,
    );
  }
  const [only] = programs;
  if (only === undefined) return give(allow('commands.allow', 'It starts no program.'));
  return give(
    allow(
      only.clause ?? 'commands.allow',
      programs.length === 1
        ? `${only.line} is permitted.`
        : `All ${programs.length} programs that it starts are permitted.`,
    ),
  );
}

function clauseOf({ index, prefix }: { readonly index: number; readonly prefix: number }): string {
  return `commands.allow[${index}]${prefix < 0 ? '' : `.args[${prefix}]`}`;
}

function refusalText({ text, reason }: { readonly text: string; readonly reason: string }): string {
  const flat = singleBlanks(text);
  const shown = flat.length > 60 ? `${flat.slice(0, 57)}…` : flat;
  return shown === '' ? `It ${reason}` : `\`${shown}\` ${reason}`;
}

function reasonFor(
  program: StartedProgram,
  rules: readonly CommandRule[],
  moved: boolean,
  context: CommandContext,
): string {
  const through = program.via.length === 0 ? '' : ` (started through ${program.via.join(', ')})`;
  const name = `\`${program.name}\`${through}`;
  const drawn = drawnAs(program.name);
  if (drawn !== null) {
    return `${name} only looks like ${drawn}: it holds ${codePoints(program.name)}, and no rule names it.`;
  }
  const same = rules.some((rule) => namesProgram(rule.run, program.name, moved, context));
  if (same && program.opaque !== null) return `${name} is named without arguments, and ${program.opaque}.`;
  if (same) return `${name} may be started, but not with these arguments.`;
  if (program.name.includes('/')) {
    const base = baseName(program.name);
    if (rules.some((rule) => rule.run === base)) {
      return context.programs === undefined
        ? `${name} is a path, and which program ${base} is depends on the sandbox's PATH, which is not known here.`
        : `${name} is not the ${base} that the sandbox's PATH finds.`;
    }
  }
  return `${name} is not among the programs that may be started.`;
}

function near(
  program: StartedProgram,
  rules: readonly CommandRule[],
  moved: boolean,
  context: CommandContext,
): NearMiss | null {
  const same = rules.findIndex((rule) => namesProgram(rule.run, program.name, moved, context));
  if (same >= 0) {
    const prefixes = (rules[same]?.args ?? []).map((prefix) => prefix.join(' '));
    return {
      clause: `commands.allow[${same}]`,
      differs:
        prefixes.length === 0
          ? 'it states no arguments'
          : `its arguments begin with ${prefixes.join(' or ')}`,
    };
  }
  const base = baseName(program.name);
  const wanted = drawnAs(base) ?? base;
  const like = rules.some((rule) => rule.run === wanted)
    ? wanted
    : nearest(
        wanted,
        rules.map((rule) => rule.run),
      );
  if (like === null) return null;
  return {
    clause: `commands.allow[${rules.findIndex((rule) => rule.run === like)}]`,
    differs: `it names ${like}`,
  };
}

/** The least that would permit these programs: each with its first argument where that is a word like `push`. */
function suggest(missing: readonly StartedProgram[]): Suggestion | null {
  if (missing.some(({ name }) => name.includes('..') || drawnAs(name) !== null)) return null;
  const prefixes = new Map<string, (readonly string[])[] | null>();
  for (const program of missing) {
    const first = program.args[0]?.value ?? null;
    const verb = first !== null && /^[a-z][a-z0-9-]*$/.test(first) ? [first] : null;
    if (verb === null && program.opaque !== null) return null;
    const known = prefixes.get(program.name);
    if (known === null) continue;
    if (verb === null) prefixes.set(program.name, null);
    else if (known?.some((prefix) => prefix[0] === verb[0]) !== true)
      prefixes.set(program.name, [...(known ?? []), verb]);
  }
  const add: YamlValue[] = [...prefixes].map(([run, args]) => (args === null ? run : { run, args }));
  return { change: 'append', clause: 'commands.allow', add };
}
