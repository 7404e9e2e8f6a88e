import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './places.mjs';

export const cli = join(root, 'dist', 'cli', 'index.js');

/** A folder of a case's own, with folders of those names in it, which the sandbox's user may read. */
export function folders(...names) {
  const base = mkdtempSync(join(tmpdir(), 'sandbox-policy-bench-'));
  chmodSync(base, 0o755);
  for (const name of names) mkdirSync(join(base, name));
  return {
    base,
    at: (name) => join(base, name),
    close: () => rmSync(base, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The library's way into a sandbox of a policy's text; the place has the folders `workspace` and `state`. */
export async function opener(place, env = process.env) {
  const { openSandbox, parsePolicy } = await import(join(root, 'dist', 'lib', 'index.js'));
  return (policy, options = {}) => {
    const { loaded, findings } = parsePolicy(policy, { path: 'policy.yml' });
    if (loaded === null) throw new Error(JSON.stringify(findings));
    const fixed = { workspace: place.at('workspace'), stateHome: place.at('state'), apply: 'never', env };
    return openSandbox(loaded, { ...fixed, ...options });
  };
}

/** Runs a command in an open sandbox; throws unless it succeeds. */
export async function succeed(sandbox, argv = ['/bin/true'], request = {}) {
  const { outcome, exitCode } = await sandbox.run(argv, request);
  if (outcome !== 'completed' || exitCode !== 0) throw new Error(`${argv[0]}: ${outcome} ${exitCode}`);
}

/** Opens a sandbox, runs one command in it, and closes it. */
export async function oneShot(open, policy) {
  const sandbox = await open(policy);
  await succeed(sandbox);
  await sandbox.close();
}
