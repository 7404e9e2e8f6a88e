import type { FirecrackerPlan } from './firecracker.js';
import { machineId } from './firecracker.js';
import { renderScript, syntax } from './format/sh.js';
import { emptyDrive } from './recipe-steps.js';

/** Where the jailer makes the root of what it starts, unless it is told otherwise. */
const BASE = '/srv/jailer/firecracker';

/**
 * The configuration in the folder that the jailer will make a root of, and the start, as a script for root. The files
 * of the machine (`vmlinux`, `initramfs`, the drives) are copied from the folder that it is run in.
 */
export function firecrackerRecipe({ config, jailer, scratch, policyDigest }: FirecrackerPlan): string {
  const root = `${BASE}/${machineId(policyDigest)}/root`;
  const files = ['vmlinux', 'initramfs', 'root.ext4', 'workspace.ext4'];
  return renderScript([
    {
      kind: 'comment',
      text: `Experimental: nothing that this project tests has started it. Policy ${policyDigest}; run as root, in a folder with ${files.join(', ')}.`,
    },
    {
      kind: 'comment',
      text: 'Firecracker wants an uncompressed kernel, and the init a tool that speaks its protocol over vsock.',
    },
    { kind: 'syntax', text: syntax`set -eu` },
    { kind: 'run', argv: ['mkdir', '-p', root] },
    { kind: 'run', argv: ['install', '-m', '644', '--', ...files, root] },
    emptyDrive(`${root}/scratch.ext4`, scratch),
    { kind: 'run', argv: ['chown', '65534:65534', `${root}/scratch.ext4`] },
    { kind: 'write', path: `${root}/config.json`, text: JSON.stringify(config, null, 2) },
    // The jailer makes no network namespace: without one of its own, the monitor would be in the host's.
    { kind: 'run', argv: ['unshare', '--net', '--', ...jailer] },
  ]);
}
