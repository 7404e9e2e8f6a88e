import type { Command, CommandEntry, CommandGroup } from './command.js';
import { UnreadableFile, UsageError } from './errors.js';
import { write, type Io } from './io.js';
import { COMMANDS } from './registry.js';
import { VERSION } from './version.js';

/** The exit code when the tool itself fails, where a command names no other: never a pass, and no other code's meaning. */
const TOOL_FAILED = 70;

/**
 * Runs one command line and gives its exit code (contract.md, "Exit codes"). Never throws and never ends the
 * process: whoever calls it does that.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let failureCode = TOOL_FAILED;
  try {
    return await dispatch(argv, COMMANDS, [], io, (command) => {
      failureCode = command.failureCode ?? TOOL_FAILED;
    });
  } catch (error) {
    return await report(error, failureCode, io).catch(() => failureCode);
  }
}

async function dispatch(
  argv: readonly string[],
  entries: readonly CommandEntry[],
  parents: readonly string[],
  io: Io,
  chosen: (command: Command) => void,
): Promise<number> {
  const [name, ...args] = argv;
  const group = parents.length > 0 ? `${parents.join(' ')} ` : '';
  if (parents.length === 0) {
    if (name === undefined) {
      await write(io.stderr, (await import('./help.js')).topHelp(entries));
      return 2;
    }
    if (name === '--help' || name === '-h' || name === 'help') return await help(args, entries, io);
    if (name === '--version' || name === '-V') {
      await write(io.stdout, `${VERSION}\n`);
      return 0;
    }
  }
  const entry = entries.find((candidate) => candidate.name === name);
  if (name === undefined || entry === undefined) {
    const { nearest } = await import('../policy/spelling.js');
    const names = entries.map((candidate) => candidate.name);
    const near = name === undefined ? null : nearest(name, names);
    if (name === undefined) throw new UsageError(`${group}needs one of ${names.join(', ')}`);
    throw new UsageError(
      name.startsWith('-')
        ? `no option ${JSON.stringify(name)} here`
        : `no command ${JSON.stringify(group + name)}`,
      near === null ? { help: `There is: ${names.join(', ')}.` } : { near: `${group}${near}` },
    );
  }

  const { command } = await entry.load();
  if (isGroup(command)) {
    if (args[0] === '--help' || args[0] === '-h') {
      await write(io.stdout, (await import('./help.js')).groupHelp(command, parents));
      return 0;
    }
    return await dispatch(args, command.commands, [...parents, command.name], io, chosen);
  }
  chosen(command);
  const { parseArguments } = await import('./parse.js');
  const parsed = parseArguments(command, args);
  if (parsed === 'help') {
    await write(io.stdout, (await import('./help.js')).commandHelp(command, parents));
    return 0;
  }
  return await command.run(parsed, io);
}

/** `help`, `help COMMAND`: the same as `COMMAND --help`. */
async function help(args: readonly string[], entries: readonly CommandEntry[], io: Io): Promise<number> {
  if (args.length > 0) return await dispatch([...args, '--help'], entries, [], io, () => undefined);
  await write(io.stdout, (await import('./help.js')).topHelp(entries));
  return 0;
}

function isGroup(command: Command | CommandGroup): command is CommandGroup {
  return 'commands' in command;
}

/** F2: an error that is reported is an exit code too. Paths and arguments are shown with their escapes made visible. */
async function report(error: unknown, failureCode: number, io: Io): Promise<number> {
  const { visible } = await import('../report/visible.js');
  if (error instanceof UsageError) {
    const hint = error.help === null ? '' : `${visible(error.help)}\n`;
    await write(io.stderr, `sandbox-policy: ${visible(error.message)}\n${hint}See: sandbox-policy --help\n`);
    return 2;
  }
  if (error instanceof UnreadableFile) {
    await write(io.stderr, `sandbox-policy: ${visible(error.message)}\n`);
    return 3;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const shown = text.split('\n').map(visible).join('\n');
  await write(
    io.stderr,
    `sandbox-policy: this is a fault of sandbox-policy itself, please report it:\n${shown}\n`,
  );
  return failureCode;
}
