import { constants } from 'node:os';
import type { SeccompProfile } from '../../compile/seccomp/oci.js';
import { SYSCALLS } from '../../compile/seccomp/syscalls.js';
import { act, part, probe, REFUSED, WORKS, type Probe, type Trial, type Want, type Found } from '../probe.js';
import type { Subject } from '../subject.js';

const { EPERM, EINTR, ENOSYS } = constants.errno;
const STATUS = '/proc/self/status';
const CLONE_NEWUSER = 0x10000000;
const TIOCSTI = 0x5412;
const PR_GET_NO_NEW_PRIVS = 39;
const AF_ALG = 38;
const AF_VSOCK = 40;
const SOCK_SEQPACKET = 5;

export function hardeningProbes(subject: Subject): Found {
  return [
    ...userProbes(subject),
    ...capabilityProbes(subject),
    ...seccompProbes(subject),
    ...certificateProbes(subject),
  ];
}

function says(path: string, pattern: string): Trial {
  return act(['read', path], { kind: 'matches', pattern });
}

function userProbes(subject: Subject): readonly Probe[] {
  const clause = 'hardening.user';
  const { facts } = subject;
  const call = numbers(facts.arch);
  const status = part('reads its own status', act(['read', STATUS], WORKS));
  const other = '[1-9]\\d*';
  const groups = facts.caller.uid === 0 || subject.plan.tier !== 'process';
  return [
    probe(
      clause,
      'auto',
      part('becomes root', ...call('setuid', 0).map((argv) => act(argv, REFUSED))),
      status,
    ),
    probe(
      clause,
      'auto',
      part(
        'looks for uid 0 among its own',
        says(
          STATUS,
          `\\nUid:\\t${other}\\t${other}\\t${other}\\t${other}\\nGid:\\t${other}\\t${other}\\t${other}\\t${other}\\n`,
        ),
      ),
      status,
    ),
    ...(groups
      ? [
          probe(
            clause,
            'auto',
            part('looks for groups of the host', says(STATUS, '\\nGroups:\\t *(?:[1-9]\\d* *)?\\n')),
            status,
          ),
        ]
      : []),
  ];
}

function capabilityProbes({ facts, plan }: Subject): readonly Probe[] {
  const clause = 'hardening.capabilities';
  const sentry = plan.tier === 'gvisor';
  const call = numbers(facts.arch);
  const twin = part('reads its own status', act(['read', STATUS], WORKS));
  const none = (name: string): Trial => says(STATUS, `\\n${name}:\\t0+\\n`);
  return [
    probe(
      clause,
      '(none)',
      part(
        'looks for a capability that it has',
        none('CapInh'),
        none('CapPrm'),
        none('CapEff'),
        // The Sentry doesn't say: no more than what is permitted and inherited.
        ...(sentry ? [] : [none('CapAmb')]),
      ),
      twin,
    ),
    probe(clause, '(none)', part('looks for one that a program could bring', none('CapBnd')), twin),
    probe(
      clause,
      'no_new_privs',
      part(
        'looks whether a setuid program would count',
        ...(sentry
          ? call('prctl', PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0).map((argv) =>
              act(argv, { kind: 'equals', text: '1' }),
            )
          : [says(STATUS, '\\nNoNewPrivs:\\t1\\n'), says('/proc/1/status', '\\nNoNewPrivs:\\t1\\n')]),
      ),
      twin,
    ),
    probe(
      clause,
      '(none)',
      part(
        'mounts, and changes the host name',
        ...call('mount', '@none', '@/tmp', '@tmpfs', 0, 0).map((argv) => act(argv, REFUSED)),
        ...call('sethostname', '@sp-verify', 9).map((argv) => act(argv, REFUSED)),
      ),
      twin,
    ),
  ];
}

/** Each system call that the profile refuses, with arguments that do nothing, and some that it refuses by their arguments. */
function seccompProbes({ plan, facts, loaded }: Subject): Found {
  const clause = 'hardening.seccomp';
  if (plan.seccomp === null) return [];
  const profile = plan.seccomp.profile as SeccompProfile;
  const call = numbers(facts.arch);
  const twin = part('asks for its process id', ...call('getpid').map((argv) => act(argv, WORKS)));
  const filter = probe(
    clause,
    plan.seccomp.name,
    part('looks for the filter', says(STATUS, '\\nSeccomp:\\t2\\n')),
    twin,
  );
  const refused = refusedCalls(profile).flatMap((name): readonly Probe[] => {
    const [argv] = call(name, -1, 0, 0, 0, 0, 0);
    if (argv === undefined) return [];
    return [probe(clause, name, part(`calls ${name}`, act(argv, errorOf(profile, name))), twin)];
  });
  if (loaded.policy.hardening.seccomp.kind === 'file') return [filter, ...refused];
  const withArguments: readonly (readonly [string, string, readonly (readonly string[])[], Want])[] = [
    ['unshare of a user namespace', 'makes a user namespace', call('unshare', CLONE_NEWUSER), REFUSED],
    [
      'AF_ALG',
      'opens a socket of the kernel’s cryptography',
      call('socket', AF_ALG, SOCK_SEQPACKET, 0),
      { kind: 'fails', errnos: [EPERM] },
    ],
    [
      'AF_VSOCK',
      'opens a socket to the host’s hypervisor',
      call('socket', AF_VSOCK, 1, 0),
      { kind: 'fails', errnos: [EPERM] },
    ],
    ['TIOCSTI', 'types into a terminal', call('ioctl', 0, TIOCSTI, '*'), { kind: 'fails', errnos: [EPERM] }],
    [
      'prlimit of process 1',
      'changes the limits of the init',
      call('prlimit64', 1, 7, 0, '*'),
      { kind: 'fails', errnos: [EPERM] },
    ],
  ];
  return [
    filter,
    ...refused,
    ...withArguments.flatMap(([value, what, argvs, want]) =>
      argvs.map((argv) => probe(clause, value, part(what, act(argv, want)), twin)),
    ),
  ];
}

/** Calls that no rule of the profile allows. Without the filter, and without rights, they do nothing with such arguments. */
function refusedCalls(profile: SeccompProfile): readonly string[] {
  const let_through = ['SCMP_ACT_ALLOW', 'SCMP_ACT_LOG'];
  if (let_through.includes(profile.defaultAction)) {
    return profile.syscalls
      .filter(({ action, args }) => !let_through.includes(action) && (args ?? []).length === 0)
      .flatMap(({ names }) => names);
  }
  const allowed = new Set(
    profile.syscalls.filter(({ action }) => let_through.includes(action)).flatMap(({ names }) => names),
  );
  return Object.keys(SYSCALLS).filter((name) => !allowed.has(name));
}

function errorOf(profile: SeccompProfile, name: string): Want {
  const rule = profile.syscalls.find(({ names, args }) => names.includes(name) && (args ?? []).length === 0);
  const action = rule?.action ?? profile.defaultAction;
  const errno = rule === undefined ? profile.defaultErrnoRet : rule.errnoRet;
  // A child that is killed for trying says nothing, which the act reports as EINTR.
  const stated = action === 'SCMP_ACT_ERRNO' ? (errno ?? EPERM) : EINTR;
  // An engine whose libseccomp is older than a call answers that there is none, as does a kernel that is.
  return { kind: 'fails', errnos: [stated, ENOSYS] };
}

/** Acts that make a call by its number on this machine; none where it has no such call. */
function numbers(
  arch: string,
): (name: string, ...words: readonly (string | number)[]) => readonly (readonly string[])[] {
  return (name, ...words) => {
    const number = SYSCALLS[name]?.[arch === 'arm64' ? 1 : 0] ?? null;
    return number === null ? [] : [['call', String(number), ...words.map(String)]];
  };
}

function certificateProbes({ plan }: Subject): Found {
  const bundle = plan.env.base['SSL_CERT_FILE'];
  if (bundle === undefined) return [];
  return [
    probe(
      'tls.ca',
      bundle,
      part('writes to the certificate authorities', act(['write', bundle], REFUSED)),
      part('reads them', says(bundle, 'CERTIFICATE')),
    ),
  ];
}
