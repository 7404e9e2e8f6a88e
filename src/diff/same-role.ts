import { PROTECTED_PATHS } from '../policy/protected.js';
import type { LoadedPolicy } from '../policy/resolved.js';

const STANDARD = new Set(PROTECTED_PATHS);

/** The glob by which a policy protects its own file; null when that lies outside of the workspace. */
function ownGlob({ policy, files }: LoadedPolicy): string | null {
  const path = `/${(files[0] ?? '').replace(/^(?:\.?\/)+/, '')}`;
  const ending = policy.filesystem.protect
    .filter((glob) => !STANDARD.has(glob) && path.endsWith(glob.replace(/\\(.)/g, '$1')))
    .sort((one, other) => other.length - one.length);
  return ending[0] ?? null;
}

function without(loaded: LoadedPolicy, glob: string): LoadedPolicy {
  const { filesystem } = loaded.policy;
  const protect = filesystem.protect.filter((each) => each !== glob);
  return {
    policy: { ...loaded.policy, filesystem: { ...filesystem, protect } },
    files: loaded.files,
    // Worked out only when something is to be reported.
    get origins() {
      return loaded.origins;
    },
    get digest() {
      return loaded.digest;
    },
  };
}

/**
 * The two as they are compared when their own files have different paths: each protects its own file, so neither
 * protects the other's, and that is no difference of what they say. A policy that lifts its own protection gets no
 * such favour, nor does one from outside of the workspace, which looks the same.
 */
export function sameRole(base: LoadedPolicy, head: LoadedPolicy): readonly [LoadedPolicy, LoadedPolicy] {
  const [from, to] = [ownGlob(base), ownGlob(head)];
  if (from === null || to === null || from === to || base.files[0] === head.files[0]) return [base, head];
  const protects = ({ policy }: LoadedPolicy, glob: string): boolean =>
    policy.filesystem.protect.includes(glob);
  return [protects(head, from) ? base : without(base, from), protects(base, to) ? head : without(head, to)];
}
