/**
 * May this host, address, path, command, variable, input? One function per kind, asked by everybody: explain,
 * inline tests, lint, compile, the enforcers and the gateway. Importing this loads the shell's grammar and the
 * glob engine too; what must start fast imports the one file it needs, or `request.ts`, which loads by need.
 */
export { lineOf, originOf } from './decision.js';
export type { Decision, NearMiss, Suggestion, Verdict, YamlValue } from './decision.js';
export { decide, policyTests } from './request.js';
export type { DecideContext, PolicyTestResult } from './request.js';
export { decideConnect, decideHost } from './host.js';
export type { HostRequest } from './host.js';
export { decideAddress } from './address.js';
export type { AddressRequest } from './address.js';
export type { ConnectDecision, EgressContext, RegistryHost } from './egress-rules.js';
export { hostNameProblem, parseHostPort } from './host-name.js';
export { formatAddress, inCidr, parseAddress, parseCidr } from './address-text.js';
export type { Address, Cidr } from './address-text.js';
export { useOf } from './special-use.js';
export { decideRead, decideWrite } from './path.js';
export type { PathContext } from './path.js';
export { compileGlobs } from './globs.js';
export { decideEnv, looksLikeCredential } from './env.js';
export { decideInput } from './input.js';
export { decideArgv, decideScript, readArgv, readScriptText } from './command/decide.js';
export type { CommandDecision } from './command/decide.js';
export type { CommandContext, ProgramView } from './command/context.js';
export { explain, requestText } from './explain.js';
export { widening } from './widen.js';
export { prepare } from './prepare.js';
