import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { main as commandLine } from '../cli/main.js';
import { homeOf } from '../cli/home.js';
import type { Io } from '../cli/io.js';
import type { ActionInputs } from './inputs.js';
import { sourcePolicy, type SourcedPolicy } from './policy-source.js';
import { temporaryFolder } from './temporary.js';
import { annotate, say, setOutput } from './workflow.js';

/** A file can't be read (docs/cli.md). */
const UNREADABLE = 3;
const BAD_USAGE = 2;

/**
 * The commands that run no code of anybody's: the command line's own, with annotations as their output.
 *
 * @returns Their exit code, which the step has too.
 */
export async function commandStep(io: Io, inputs: ActionInputs): Promise<number> {
  const code = await run(io, inputs);
  setOutput(io, 'exit-code', String(code));
  return code;
}

async function run(io: Io, inputs: ActionInputs): Promise<number> {
  const workspace = io.env['GITHUB_WORKSPACE'] ?? io.cwd;
  const call = (argv: readonly string[]): Promise<number> => commandLine(argv, { ...io, cwd: workspace });
  const format = ['--format', 'github', '--fail-on', inputs.failOn];
  switch (inputs.command) {
    case 'lint': {
      const files = inputs.policy === null ? [] : [inputs.policy];
      const floor = inputs.floor === null ? [] : ['--floor', inputs.floor];
      return await call(['lint', ...format, ...floor, ...files]);
    }
    case 'diff':
      return await withPolicy(io, inputs, workspace, ({ base, path }) =>
        call(['diff', base, path, ...format]),
      );
    case 'check':
      return await withPolicy(io, inputs, workspace, ({ base, commit }) =>
        call(['check', ...format, '--policy', base, '--base', commit]),
      );
    case 'verify': {
      const tier = inputs.tier === null ? [] : ['--tier', inputs.tier];
      return await withPolicy(io, inputs, workspace, ({ base }) => call(['verify', base, ...tier]));
    }
    case 'run':
      await annotate(io, 'error', 'command: run has no script');
      return BAD_USAGE;
  }
}

interface Written {
  /** The policy that counts, in a folder of ours; absolute. */
  readonly base: string;
  /** Its path inside the repository, and its commit. */
  readonly path: string;
  readonly commit: string;
}

/** Puts the policy that counts for this event into files, with what it names beside it, for a command to read. */
async function withPolicy(
  io: Io,
  inputs: ActionInputs,
  workspace: string,
  work: (written: Written) => Promise<number>,
): Promise<number> {
  const home = homeOf(io);
  const folder = mkdtempSync(join(temporaryFolder(io, home), 'command-'));
  try {
    const sourced = await sourcePolicy(io, inputs, { workspace, home, temporary: folder });
    const { at } = sourced;
    if (at === null || at.commit === null || sourced.loaded === null) return await refuse(io, sourced);
    for (const [path, text] of sourced.files) {
      const file = join(folder, 'base', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    await say(io, `policy ${sourced.says ?? at.path}`);
    return await work({ base: join(folder, 'base', at.path), path: at.path, commit: at.commit });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function refuse(io: Io, { problems, says }: SourcedPolicy): Promise<number> {
  const shown =
    problems.length > 0
      ? problems.map(({ file, line, message, fix }) => ({
          place: file === null ? null : { file, line },
          text: fix === null ? message : `${message}\nTo fix it: ${fix}.`,
        }))
      : [
          {
            place: null,
            text: `${says ?? 'the policy'} is the change's own, which is not held against itself`,
          },
        ];
  for (const { place, text } of shown) await annotate(io, 'error', text, { place });
  return UNREADABLE;
}
