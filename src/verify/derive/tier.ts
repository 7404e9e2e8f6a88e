import { HOSTNAME } from '../../compile/environment.js';
import { act, part, probe, REFUSED, WORKS, type Probe, type Found } from '../probe.js';
import type { Subject } from '../subject.js';
import { readable, readOnly } from './files.js';

/**
 * Namespaces that each tier makes. An engine gives a container the host's user namespace. Another kernel's have the
 * numbers that every kernel starts with, and tell nothing.
 */
const NAMESPACES = {
  process: ['cgroup', 'ipc', 'mnt', 'net', 'pid', 'user', 'uts'],
  container: ['cgroup', 'ipc', 'mnt', 'net', 'pid', 'uts'],
  gvisor: ['ipc', 'mnt', 'net', 'pid', 'user', 'uts'],
  microvm: [],
} as const;

const status = part('reads its own /proc', act(['read', '/proc/self/status'], WORKS));

/** What the wall itself is made of, whatever the policy's other clauses say. */
export function tierProbes(subject: Subject): Found {
  const { plan, facts, outside } = subject;
  const clause = 'tier';
  return [
    ...NAMESPACES[plan.tier].map((kind) =>
      probe(
        clause,
        `${kind} namespace`,
        part(
          `looks whether its ${kind} namespace is the host's`,
          act(['readlink', `/proc/self/ns/${kind}`], {
            kind: 'differs',
            from: outside.namespaces[kind] ?? '',
          }),
        ),
        status,
      ),
    ),
    ...(plan.tier === 'gvisor'
      ? [
          probe(
            clause,
            'the Sentry',
            part(
              'asks which kernel answers',
              act(['read', '/proc/version'], WORKS),
              act(['read', '/proc/version'], { kind: 'hides', text: facts.kernel }),
            ),
            status,
          ),
        ]
      : []),
    probe(
      clause,
      'host name',
      part(
        'looks for the host’s name',
        act(['read', '/proc/sys/kernel/hostname'], { kind: 'matches', pattern: `^${HOSTNAME}\\n` }),
      ),
      status,
    ),
    probe(
      clause,
      'root',
      part('makes a file in the root of all', ...readOnly(subject, '/')),
      readable(subject),
    ),
    probe(
      clause,
      'host files',
      part(
        'reads a file of the host beside the workspace',
        act(['read', outside.file.path], { kind: 'hides', text: outside.file.secret }),
      ),
      readable(subject),
    ),
    // The Sentry tells the numbers of its descriptors; what they are, it doesn't.
    ...['environ', 'mem', 'cwd', 'root', plan.tier === 'gvisor' ? 'fd/0' : 'fd'].map((name) =>
      probe(
        clause,
        `init's ${name}`,
        part(`looks at /proc/1/${name}`, act(['read', `/proc/1/${name}`], REFUSED)),
        status,
      ),
    ),
    ...['/proc/sysrq-trigger', '/proc/sys/kernel/core_pattern', '/proc/sys/vm/overcommit_memory'].map(
      (path) => probe(clause, path, part(`opens ${path} for writing`, act(['write', path], REFUSED)), status),
    ),
    ...imageProbes(subject),
  ];
}

function imageProbes({ loaded }: Subject): readonly Probe[] {
  const { image } = loaded.policy;
  if (image.kind === 'host' || image.digest === null) return [];
  return [
    probe(
      'image',
      image.reference,
      part('compares what the engine opened with the digest', {
        by: 'fact',
        name: 'image digest',
        is: image.digest,
      }),
      status,
    ),
  ];
}
