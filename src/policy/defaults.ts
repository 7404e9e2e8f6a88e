import type { ResolvedPolicy } from './resolved.js';
import { WHOLE } from './values/glob.js';

const MINUTE = 60_000;
const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

/**
 * What a clause means when neither the policy nor what it extends states it: the safest that still lets ordinary
 * tests run. `limits.cpu-time` is twice the wall-time, `filesystem.write` of a read-only workspace is nothing, and
 * what is protected is added when a policy is resolved.
 */
export const DEFAULTS: ResolvedPolicy = {
  version: 1,
  name: null,
  tier: { atLeast: 'container', prefer: 'container' },
  image: { kind: 'host' },
  limits: {
    wallTime: 10 * MINUTE,
    cpuTime: 20 * MINUTE,
    cpus: 2,
    memory: 4 * GIB,
    pids: 2048,
    openFiles: 4096,
    fileSize: 4 * GIB,
    tmpSize: 2 * GIB,
    output: 64 * MIB,
    onOutput: 'drop',
  },
  filesystem: {
    workspace: 'overlay',
    write: [WHOLE],
    deny: [],
    protect: [],
    readDeny: [],
    exec: null,
    outputs: [],
    carry: [],
    git: 'full',
    toolchains: 'auto',
    mounts: [],
  },
  commands: { allow: null, denyPatterns: [], otherwise: 'deny' },
  env: { pass: [], secret: [], set: {} },
  inputs: {},
  egress: { allow: [], deny: [] },
  hardening: {
    user: 'auto',
    capabilities: [],
    seccomp: { kind: 'default' },
    apparmor: { kind: 'engine' },
    selinux: null,
  },
  tls: { ca: 'auto' },
  phases: {},
  enforcement: { accept: 'kernel-per-process', permit: [], waive: [] },
  audit: { redact: [] },
  tests: [],
};
