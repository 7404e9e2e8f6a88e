import { compile } from '../../compile/compile.js';
import { compileFirecracker } from '../../compile/firecracker.js';
import { firecrackerRecipe } from '../../compile/recipe-firecracker.js';
import { qemuArguments, qemuRecipe } from '../../compile/recipe-qemu.js';
import type { LoadedPolicy } from '../../policy/resolved.js';
import { factsFor } from '../host-facts.js';
import type { Io } from '../io.js';
import { today } from '../policies.js';
import { json } from './result.js';
import type { Result } from './result.js';

/** The microvm tier's plan with QEMU's command line, or a script that starts the machine. */
export async function qemuTarget(loaded: LoadedPolicy, format: 'json' | 'sh', io: Io): Promise<Result> {
  const facts = await factsFor(loaded, ['microvm'], io);
  const compiled = compile(loaded, facts, { target: 'microvm', today: today() });
  if (!compiled.ok) return { output: null, matrix: compiled.matrix, problems: compiled.problems };
  const { plan, digest } = compiled;
  const guest = facts.microvm?.kernel;
  if (plan.tier !== 'microvm' || guest === null || guest === undefined)
    throw new RangeError('a plan for microvm came out without a machine');
  const by = { kernel: guest.kernel.path, initramfs: guest.initramfs.path, workspace: io.cwd };
  const output =
    format === 'sh'
      ? qemuRecipe(plan, digest, by)
      : json({ target: 'qemu', digest, argv: qemuArguments(plan, by), plan });
  return { output, matrix: plan.matrix, problems: [] };
}

/** Firecracker's configuration and its jailer's command line, or a script that lays both out. */
export async function firecrackerTarget(
  loaded: LoadedPolicy,
  format: 'json' | 'sh',
  io: Io,
): Promise<Result> {
  const facts = await factsFor(loaded, ['microvm'], io);
  const compiled = compileFirecracker(loaded, facts, { today: today() });
  if (!compiled.ok) return { output: null, matrix: compiled.matrix, problems: compiled.problems };
  const { plan } = compiled;
  const output = format === 'sh' ? firecrackerRecipe(plan) : json({ target: 'firecracker', plan });
  return { output, matrix: plan.matrix, problems: [] };
}
