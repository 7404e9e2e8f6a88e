import type { Document } from '../policy/document.js';
import type { Finding } from '../policy/finding.js';
import { parsePolicy } from '../policy/load.js';
import { within } from '../policy/narrow/within.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import type { Io } from './io.js';
import { policyReader, readPolicy } from './policies.js';

/** The policy within which others have to lie. */
export interface Floor {
  /** What makes the floor itself invalid; nothing lies within such a floor. */
  readonly findings: readonly Finding[];
  readonly documents: ReadonlyMap<string, Document>;
  /** What of a policy doesn't lie within it, each with both lines. */
  readonly check: (loaded: LoadedPolicy) => readonly Finding[];
}

/** Reads the policy that `--floor` names. Throws UnreadableFile: a floor that isn't there is never no floor. */
export function readFloor(io: Io, path: string): Floor {
  const { loaded, findings, documents } = parsePolicy(readPolicy(io, path), {
    path,
    read: policyReader(io),
    directory: io.cwd,
  });
  return {
    findings,
    documents,
    check: loaded === null ? () => [] : (policy) => within(policy, loaded),
  };
}
