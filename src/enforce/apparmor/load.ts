import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileName, renderProfile, type ProfileExtras } from '../../compile/apparmor/profile.js';
import type { AppArmorPlan, Bindings, Plan } from '../../compile/plan.js';
import { execute, failureOf } from '../../host/exec.js';
import { SetupError } from '../sandbox.js';

type Generated = AppArmorPlan & { readonly kind: 'generated' };

/** How a profile is loaded and removed again. */
type Loader = Pick<Generated, 'parser' | 'sudo'>;

/** What is written down in the run's private folder before a profile is loaded, so that `clean` can remove it. */
interface Note extends Loader {
  readonly name: string;
}

const NOTE = 'apparmor.json';
/** Milliseconds; compiling takes some tens of them, on an emulated machine some seconds. */
const TIMEOUT = 60_000;

/**
 * Loads the profile of a plan that has one of its own into the kernel, under its policy's digest and the run's id.
 *
 * @returns Removes it again; to be called when nothing is confined by it any more, since what still is would be free.
 * @throws SetupError when it can't be loaded; nothing is left then.
 */
export async function loadProfile(
  plan: Plan,
  bindings: Bindings,
  extras: ProfileExtras = {},
): Promise<() => Promise<void>> {
  const { apparmor } = plan;
  const name = profileName(plan, bindings);
  if (apparmor?.kind !== 'generated' || name === null) return async () => undefined;
  const note: Note = { name, parser: apparmor.parser, sudo: apparmor.sudo };
  const file = join(bindings.state, NOTE);
  writeFileSync(file, `${JSON.stringify(note)}\n`, { mode: 0o600 });
  const failure = await parse(note, '--add', renderProfile(name, plan, bindings, extras));
  if (failure !== null) {
    rmSync(file, { force: true });
    throw new SetupError(
      `the AppArmor profile could not be loaded: ${failure}`,
      apparmor.sudo ? 'let sudo start apparmor_parser without a password, or run as root' : null,
    );
  }
  return async () => {
    await remove(note);
    rmSync(file, { force: true });
  };
}

/**
 * Removes the profile that a dead run left, when it had one. Nothing of the run may be running any more.
 *
 * @param folder The run's private folder.
 * @throws Error when it can't be removed.
 */
export async function cleanProfile(folder: string): Promise<void> {
  const note = readNote(folder);
  if (note !== null) await remove(note);
}

async function remove(note: Note): Promise<void> {
  const confined = confinedBy(note.name);
  if (confined.length > 0)
    throw new Error(
      `the AppArmor profile ${note.name} is left in place: it still confines process ${confined.join(', ')}`,
    );
  // Of a profile that is removed the parser reads nothing but the name.
  const failure = await parse(note, '--remove', `profile ${note.name} {\n}\n`);
  // It may be gone: a restart of the machine, or of AppArmor, or a load that never came to be.
  if (failure !== null && !/does not exist|doesn't exist/i.test(failure))
    throw new Error(`the AppArmor profile ${note.name} could not be removed: ${failure}`);
}

/** Processes that a profile confines, as far as the caller may see whose they are. */
function confinedBy(name: string): readonly string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^[0-9]+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/attr/current`, 'utf8').startsWith(`${name} (`);
    } catch {
      // It has ended, or is another user's.
      return false;
    }
  });
}

/** Why the parser failed, null when it didn't. The text goes in by a pipe: nobody else can change it on the way. */
async function parse(
  { parser, sudo }: Loader,
  action: '--add' | '--remove',
  text: string,
): Promise<string | null> {
  const [program = parser, ...args] = [
    ...(sudo ? ['sudo', '-n', '--'] : []),
    parser,
    action,
    '--skip-cache',
    '--quiet',
  ];
  const outcome = await execute(program, args, {
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' },
    timeout: TIMEOUT,
    cwd: '/',
    stdin: Buffer.from(text),
  });
  return failureOf(outcome);
}

function readNote(folder: string): Note | null {
  let text: string;
  try {
    text = readFileSync(join(folder, NOTE), 'utf8');
  } catch {
    // No such file: the run had no profile of its own.
    return null;
  }
  const note: unknown = JSON.parse(text);
  if (typeof note !== 'object' || note === null) return null;
  const { name, parser, sudo } = note as Partial<Note>;
  if (typeof name !== 'string' || typeof parser !== 'string' || typeof sudo !== 'boolean') return null;
  // Only ever one of ours, whatever the file says.
  return /^sandbox-policy-[0-9a-f]{16}\.[0-9TZa-f-]+$/.test(name) ? { name, parser, sudo } : null;
}
