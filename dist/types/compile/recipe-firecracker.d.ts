import type { FirecrackerPlan } from './firecracker.js';
/**
 * The configuration in the folder that the jailer will make a root of, and the start, as a script for root. The files
 * of the machine (`vmlinux`, `initramfs`, the drives) are copied from the folder that it is run in.
 */
export declare function firecrackerRecipe({ config, jailer, scratch, policyDigest }: FirecrackerPlan): string;
