import type { Rule } from '../rule.js';
import { broadRange } from './broad-range.js';
import { commandShadowed } from './command-shadowed.js';
import { credentialPassed } from './credential-passed.js';
import { daemonSocket } from './daemon-socket.js';
import { denyPatternAlone } from './deny-pattern-alone.js';
import { denyPatternMoot } from './deny-pattern-moot.js';
import { echAllowed } from './ech-allowed.js';
import { egressOverlap } from './egress-overlap.js';
import { egressShadowed } from './egress-shadowed.js';
import { exfiltrationHost } from './exfiltration-host.js';
import { hardeningWeakened } from './hardening-weakened.js';
import { imageUnpinned } from './image-unpinned.js';
import { inputUnbounded } from './input-unbounded.js';
import { interpreterAllowed } from './interpreter-allowed.js';
import { limitExcessive } from './limit-excessive.js';
import { limitsContradict } from './limits-contradict.js';
import { limitsMissing } from './limits-missing.js';
import { permitLoosens } from './permit-loosens.js';
import { policyWritable } from './policy-writable.js';
import { privateWildcard } from './private-wildcard.js';
import { privilegedProgram } from './privileged-program.js';
import { protectedWritable } from './protected-writable.js';
import { readDenyHistory } from './read-deny-history.js';
import { readWriteMount } from './read-write-mount.js';
import { redactEverything } from './redact-everything.js';
import { relayHost } from './relay-host.js';
import { searchPathWritable } from './search-path-writable.js';
import { secretInSet } from './secret-in-set.js';
import { sensitiveMount } from './sensitive-mount.js';
import { startUpVariable } from './start-up-variable.js';
import { testsFailing } from './tests-failing.js';
import { testsMissing } from './tests-missing.js';
import { testsOnlyAllow } from './tests-only-allow.js';
import { unenforceableClause } from './unenforceable-clause.js';
import { unverifiedProtocol } from './unverified-protocol.js';
import { waiverExpired } from './waiver-expired.js';
import { waiverExpiring } from './waiver-expiring.js';
import { waiverMoot } from './waiver-moot.js';
import { wildcardBroad } from './wildcard-broad.js';
import { wildcardDns } from './wildcard-dns.js';
import { writableExecutable } from './writable-executable.js';
import { writeWithoutEffect } from './write-without-effect.js';

/** Every rule about what a valid policy means, by id. To add one: its file, its line here, its page in docs/rules. */
export const RULES: readonly Rule[] = [
  imageUnpinned,
  wildcardBroad,
  wildcardDns,
  egressShadowed,
  egressOverlap,
  exfiltrationHost,
  relayHost,
  unverifiedProtocol,
  privateWildcard,
  broadRange,
  echAllowed,
  protectedWritable,
  policyWritable,
  daemonSocket,
  writableExecutable,
  readDenyHistory,
  sensitiveMount,
  readWriteMount,
  writeWithoutEffect,
  searchPathWritable,
  denyPatternMoot,
  denyPatternAlone,
  interpreterAllowed,
  commandShadowed,
  privilegedProgram,
  secretInSet,
  credentialPassed,
  startUpVariable,
  inputUnbounded,
  redactEverything,
  limitsMissing,
  limitExcessive,
  limitsContradict,
  unenforceableClause,
  waiverExpired,
  waiverExpiring,
  waiverMoot,
  permitLoosens,
  hardeningWeakened,
  testsMissing,
  testsFailing,
  testsOnlyAllow,
];
