import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFirecracker } from '../../src/compile/firecracker.js';
import type { FirecrackerPlan } from '../../src/compile/firecracker.js';
import type { FirecrackerConfig } from '../../src/compile/generated/firecracker-config.js';
import { firecrackerRecipe } from '../../src/compile/recipe-firecracker.js';
import type { ResolvedPolicy } from '../../src/policy/resolved.js';
import { matchesGolden } from './golden.js';
import { host, type HostName } from './hosts.js';
import { loaded, POLICIES } from './policies.js';

interface Schema {
  readonly type?: string;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../schemas/firecracker-config.v1.schema.json', import.meta.url), 'utf8'),
) as Schema;
const validate = new Ajv2020.default({ strict: true, allErrors: true }).compile(SCHEMA);

/**
 * What Firecracker's API description says of these, in names and bounds: the definitions that `FullVmConfiguration`
 * refers to in src/firecracker/swagger/firecracker.yaml of firecracker-microvm/firecracker, 1.17.0-dev, commit 004d935.
 */
const DESCRIBED: Readonly<
  Record<string, { readonly required: readonly string[]; readonly optional: readonly string[] }>
> = {
  'boot-source': { required: ['kernel_image_path'], optional: ['boot_args', 'initrd_path'] },
  drives: {
    required: ['drive_id', 'is_root_device'],
    optional: [
      ...['partuuid', 'cache_type', 'is_read_only', 'path_on_host', 'rate_limiter', 'io_engine'],
      'socket',
    ],
  },
  'machine-config': {
    required: ['mem_size_mib', 'vcpu_count'],
    optional: ['cpu_template', 'smt', 'track_dirty_pages', 'huge_pages'],
  },
  vsock: { required: ['guest_cid', 'uds_path'], optional: ['vsock_id'] },
  entropy: { required: [], optional: ['rate_limiter'] },
};
/** The other members of `FullVmConfiguration`. */
const UNUSED = [
  ...['balloon', 'cpu-config', 'logger', 'metrics', 'memory-hotplug', 'mmds-config', 'network-interfaces'],
  'pmem',
];

function planOf(text: string, machine: HostName = 'vm-laptop'): FirecrackerPlan {
  const compiled = compileFirecracker(loaded(text), host(machine), { today: '2026-11-24' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.plan;
}

const plan = planOf(POLICIES.microvm);

describe('Firecracker’s configuration', () => {
  it.each(['vm-laptop', 'vm-root'] as const)(
    'and its jailer’s command line for %s are as kept',
    (machine) => {
      const { matrix, ...kept } = planOf(POLICIES.microvm, machine);
      matchesGolden(`firecracker/microvm.${machine}.json`, `${JSON.stringify(kept, null, 2)}\n`);
      expect(matrix.cells.find(({ clause }) => clause === 'tier')?.note).toContain('experimental');
    },
  );

  it('is the same for a script', () => {
    matchesGolden('firecracker/microvm.sh', firecrackerRecipe(plan));
  });

  it('property: is what the schema says, for any limits that it has room for', () => {
    const base = loaded(POLICIES.microvm);
    const limits = fc.record({
      cpus: fc.double({ min: 0.01, max: 32, noNaN: true }),
      memory: fc.integer({ min: 1, max: 2 ** 40 }),
      fileSize: fc.integer({ min: 1, max: 2 ** 40 }),
    });
    fc.assert(
      fc.property(limits, (given) => {
        const policy: ResolvedPolicy = { ...base.policy, limits: { ...base.policy.limits, ...given } };
        const compiled = compileFirecracker({ ...base, policy }, host('vm-laptop'));
        if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
        expect(validate(compiled.plan.config), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  const { config } = plan;
  const [drive] = config.drives;
  it.each<readonly [string, unknown]>([
    ['at the top, which Firecracker would ignore', { ...config, 'network-interface': [] }],
    ['of its own kind, that we never write', { ...config, 'network-interfaces': [] }],
    ['in boot-source', { ...config, 'boot-source': { ...config['boot-source'], kernel: '/x' } }],
    ['in a drive', { ...config, drives: [{ ...drive, read_only: true }] }],
    ['in machine-config', { ...config, 'machine-config': { ...config['machine-config'], cpus: 2 } }],
    ['in vsock', { ...config, vsock: { ...config.vsock, cid: 3 } }],
    ['in entropy', { ...config, entropy: { rate: 1 } }],
  ])('F9: a key that is unknown %s is not what the schema says', (_, changed) => {
    expect(validate(changed)).toBe(false);
  });

  it.each<readonly [string, Partial<FirecrackerConfig['machine-config']>]>([
    ['33 CPUs', { vcpu_count: 33 }],
    ['half a CPU', { vcpu_count: 0.5 }],
    ['no memory', { mem_size_mib: 0 }],
  ])('%s are not what the schema says', (_, changed) => {
    expect(validate({ ...config, 'machine-config': { ...config['machine-config'], ...changed } })).toBe(
      false,
    );
  });
});

describe('the schema', () => {
  it('is closed at every level', () => {
    const objects = (schema: Schema): readonly Schema[] => [
      ...(schema.type === 'object' ? [schema] : []),
      ...Object.values(schema.properties ?? {}).flatMap(objects),
      ...(schema.items === undefined ? [] : objects(schema.items)),
    ];
    expect(objects(SCHEMA).length).toBe(6);
    for (const object of objects(SCHEMA)) expect(object.additionalProperties).toBe(false);
  });

  it('has nothing that Firecracker’s own description hasn’t, and all that it asks for', () => {
    const members = Object.entries(SCHEMA.properties ?? {});
    expect(members.map(([name]) => name).toSorted()).toEqual(Object.keys(DESCRIBED).toSorted());
    expect(UNUSED.filter((name) => name in (SCHEMA.properties ?? {}))).toEqual([]);
    for (const [name, member] of members) {
      const own = member.items ?? member;
      const { required = [], optional = [] } = DESCRIBED[name] ?? {};
      expect([...required, ...optional]).toEqual(expect.arrayContaining(Object.keys(own.properties ?? {})));
      expect(own.required ?? []).toEqual(expect.arrayContaining([...required]));
    }
  });

  it('has its bounds and its words', () => {
    const { drives, 'machine-config': machine, vsock } = SCHEMA.properties ?? {};
    expect(machine?.properties?.['vcpu_count']).toMatchObject({ minimum: 1, maximum: 32 });
    expect(vsock?.properties?.['guest_cid']).toMatchObject({ minimum: 3 });
    expect(drives?.items?.properties?.['cache_type']?.enum).toEqual(['Unsafe', 'Writeback']);
    expect(drives?.items?.properties?.['io_engine']?.enum).toEqual(['Sync', 'Async']);
  });
});

describe('Firecracker’s jailer', () => {
  const after = (option: string): readonly string[] =>
    plan.jailer.filter((_, index) => plan.jailer[index - 1] === option);

  it('runs it as nobody, in a process namespace of its own, with limits on what it may use', () => {
    expect(after('--uid')).toEqual(['65534']);
    expect(after('--gid')).toEqual(['65534']);
    expect(plan.jailer).toContain('--new-pid-ns');
    expect(after('--cgroup')).toEqual(
      expect.arrayContaining(['memory.swap.max=0', 'cpu.max=150000 100000', 'pids.max=6']),
    );
  });

  it('is given an id that it takes', () => {
    expect(after('--id')[0]).toMatch(/^[A-Za-z0-9-]{1,64}$/);
  });

  it('is told on version 1 of cgroups in its words', () => {
    expect(planOf(POLICIES.microvm, 'vm-root').jailer).toEqual(
      expect.arrayContaining(['cpu.cfs_quota_us=150000', 'cpu.cfs_period_us=100000']),
    );
  });
});

describe('what Firecracker can’t hold is refused', () => {
  const refused = (text: string): readonly string[] => {
    const compiled = compileFirecracker(loaded(text), host('vm-laptop'), { today: '2026-11-24' });
    return compiled.ok ? [] : compiled.problems.map(({ clause }) => clause);
  };

  it.each([
    ['image', 'tier: microvm\n'],
    ['limits.cpus', 'image: debian:12\nlimits: { cpus: 33 }\n'],
    ['egress.allow', 'image: debian:12\negress: { allow: [{ host: a.example.com }] }\n'],
    ['filesystem.workspace', 'image: debian:12\nfilesystem: { workspace: read-write, write: [/src/] }\n'],
  ])('%s', (clause, text) => {
    expect(refused(text)).toEqual([clause]);
  });
});
