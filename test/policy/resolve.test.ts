import { describe, expect, it } from 'vitest';
import {
  applyPhase,
  DEFAULTS,
  inputVariable,
  parsePolicy,
  PROTECTED_PATHS,
  within,
  type LoadedPolicy,
} from '../../src/policy/index.js';

const files: Record<string, string> = {};
const parse = (text: string, path = 'p.yml') =>
  parsePolicy(text, {
    path,
    directory: '/repo',
    home: '/home/me',
    read: (name) => {
      const found = files[name];
      if (found === undefined) throw new Error(`there is no file ${name}`);
      return found;
    },
  });

function load(text: string, path = 'p.yml'): LoadedPolicy {
  const { loaded, findings } = parse(text, path);
  expect(findings).toEqual([]);
  if (loaded === null) throw new Error('not loaded');
  return loaded;
}

describe('a clause that is missing', () => {
  it('means its default, never "unlimited"', () => {
    const { policy } = load('version: 1\n');
    expect(policy.limits).toEqual({
      wallTime: 600_000,
      cpuTime: 1_200_000,
      cpus: 2,
      memory: 4 * 1024 ** 3,
      pids: 2048,
      openFiles: 4096,
      fileSize: 4 * 1024 ** 3,
      tmpSize: 2 * 1024 ** 3,
      output: 64 * 1024 ** 2,
      onOutput: 'drop',
    });
    expect(policy.tier).toEqual({ atLeast: 'container', prefer: 'container' });
    expect(policy.image).toEqual({ kind: 'host' });
    expect(policy.filesystem).toEqual({
      ...DEFAULTS.filesystem,
      write: ['./'],
      protect: [...PROTECTED_PATHS, '/p.yml'],
    });
    expect(policy.commands).toEqual({ allow: null, denyPatterns: [], otherwise: 'deny' });
    expect(policy.env).toEqual({ pass: [], secret: [], set: {} });
    expect(policy.egress).toEqual({ allow: [], deny: [] });
    expect(policy.hardening).toEqual({
      user: 'auto',
      capabilities: [],
      seccomp: { kind: 'default' },
      apparmor: { kind: 'engine' },
      selinux: null,
    });
    expect(policy.enforcement).toEqual({ accept: 'kernel-per-process', permit: [], waive: [] });
    expect(policy.tls).toEqual({ ca: 'auto' });
  });

  it('F8: has no place of its own, so that it can be told from one that is stated', () => {
    const { origins } = load('version: 1\nlimits: { pids: 5 }\negress: { allow: [] }\n');
    expect(Object.keys(origins)).toEqual(['limits.pids', 'egress.allow']);
  });

  it('cpu-time is twice the wall-time that holds', () => {
    expect(load('version: 1\nlimits: { wall-time: 30s }\n').policy.limits.cpuTime).toBe(60_000);
    expect(load('version: 1\nlimits: { wall-time: 30s, cpu-time: 10s }\n').policy.limits.cpuTime).toBe(
      10_000,
    );
  });

  it('a read-only workspace has nothing to write', () => {
    expect(load('version: 1\nfilesystem: { workspace: read-only }\n').policy.filesystem.write).toEqual([]);
  });
});

describe('egress', () => {
  it('has port 443 unless said, and a deny without ports closes every port', () => {
    const { egress } = load(
      'version: 1\negress: { allow: [{ host: a.example }, { cidr: 10.0.0.0/8 }, { service: db }], deny: [{ host: b.example }, { host: c.example, ports: [80] }] }\n',
    ).policy;
    expect(egress.allow.map((rule) => ('ports' in rule ? rule.ports : []))).toEqual([[443], [443], [443]]);
    expect(egress.deny.map((rule) => ('ports' in rule ? rule.ports : null))).toEqual([[], [80]]);
  });

  it('counts 256 names for a wildcard unless said, and one for a name', () => {
    const { egress } = load(
      'version: 1\negress: { allow: [{ host: "*.a.example" }, { host: "*.b.example", max-names: 3 }, { host: c.example }] }\n',
    ).policy;
    expect(egress.allow.map((rule) => (rule.kind === 'host' ? rule.maxNames : 0))).toEqual([256, 3, 1]);
  });
});

describe('protected paths', () => {
  it.each([
    '.git',
    '.github',
    '.husky',
    '.githooks',
    '.vscode',
    '.idea',
    '.claude',
    '.cursor',
    'AGENTS.md',
    'CLAUDE.md',
    '.envrc',
    '.bashrc',
    '.pre-commit-config.yaml',
    '.mcp.json',
  ])('P7: %s', (path) => {
    expect(load('version: 1\n').policy.filesystem.protect).toContain(path);
  });

  it('the policy file and what it extends, where the workspace has them', () => {
    files['.github/base.yml'] = 'version: 1\n';
    const { protect } = load('version: 1\nextends: [base.yml]\n', '.github/child.yml').policy.filesystem;
    expect(protect.slice(-2)).toEqual(['/.github/base.yml', '/.github/child.yml']);
    expect(load('version: 1\n', '../elsewhere.yml').policy.filesystem.protect).toEqual(PROTECTED_PATHS);
    expect(load('version: 1\n', '/repo/a[1].yml').policy.filesystem.protect.at(-1)).toBe('/a\\[1\\].yml');
  });

  it('naming one exactly in `write` lifts it, and nothing else does', () => {
    const protect = (write: string) =>
      load(`version: 1\nfilesystem: { write: [${write}] }\n`).policy.filesystem.protect;
    expect(protect('CLAUDE.md')).not.toContain('CLAUDE.md');
    expect(protect('./, .vscode/')).not.toContain('.vscode');
    expect(protect('./')).toEqual([...PROTECTED_PATHS, '/p.yml']);
    expect(protect('"*"')).toEqual([...PROTECTED_PATHS, '/p.yml']);
    expect(protect('"CLAUDE*"')).toContain('CLAUDE.md');
    expect(protect('claude.md')).toContain('CLAUDE.md');
  });
});

describe('paths', () => {
  it('of mounts are taken from the file that states them, and `~` is the home given', () => {
    const { mounts } = load(
      'version: 1\nfilesystem: { mounts: [{ path: data, at: /a }, { path: ~/.cache, at: /b }, { path: /x/y, at: /c }, { path: ../up, at: /d }] }\n',
      'policies/p.yml',
    ).policy.filesystem;
    expect(mounts.map(({ path }) => path)).toEqual([
      '/repo/policies/data',
      '/home/me/.cache',
      '/x/y',
      '/repo/up',
    ]);
  });

  it('without a home, `~` is left to whoever runs the policy', () => {
    const { policy } = parsePolicy('version: 1\nfilesystem: { mounts: [{ path: ~/.cache, at: /b }] }\n', {
      path: 'p.yml',
      directory: '/repo',
      read: () => '',
    });
    expect(policy?.filesystem.mounts[0]?.path).toBe('~/.cache');
  });

  it('P10: a host path that holds what separates mount options is kept as it is, one string', () => {
    const { mounts } = load('version: 1\nfilesystem: { mounts: [{ path: "/a:/etc,ro", at: /b }] }\n').policy
      .filesystem;
    expect(mounts).toEqual([{ path: '/a:/etc,ro', at: '/b', mode: 'read-only' }]);
  });

  it('of a read-write workspace are anchored, as mounts are', () => {
    const { filesystem } = load(
      'version: 1\nfilesystem: { workspace: read-write, write: [src/, /b/], deny: [src/x, y] }\n',
    ).policy;
    expect(filesystem.write).toEqual(['/b/', '/src/']);
    expect(filesystem.deny).toEqual(['/src/x', '/y']);
  });

  it('of a seccomp profile are taken from the file that states them', () => {
    files['policies/s.json'] = '{ "defaultAction": "SCMP_ACT_ERRNO", "syscalls": [] }';
    const { policy, files: read } = load('version: 1\nhardening: { seccomp: ./s.json }\n', 'policies/p.yml');
    expect(policy.hardening.seccomp).toEqual({
      kind: 'file',
      path: 'policies/s.json',
      profile: { defaultAction: 'SCMP_ACT_ERRNO', syscalls: [] },
    });
    expect(read).toEqual(['policies/p.yml', 'policies/s.json']);
  });
});

describe('extends', () => {
  it('inherits clause by clause, with the places of the parents', () => {
    files['base.yml'] =
      'version: 1\nlimits: { memory: 1GiB, cpu-time: 1m }\nfilesystem: { write: [src/], deny: [src/a] }\ntests: [{ deny: { read: x } }]\n';
    const { policy, origins } = load(
      'version: 1\nname: child\nextends: [base.yml]\nlimits: { wall-time: 5m }\ntests: [{ deny: { read: y } }]\n',
    );
    expect(policy.limits).toMatchObject({ memory: 1024 ** 3, cpuTime: 60_000, wallTime: 300_000 });
    expect(policy.filesystem).toMatchObject({ write: ['src/'], deny: ['src/a'] });
    expect(policy.name).toBe('child');
    expect(origins['limits.memory']).toMatchObject({ file: 'base.yml', line: 2 });
    expect(origins['limits.wall-time']).toMatchObject({ file: 'p.yml', line: 4 });
    expect(origins['filesystem.write[0]']).toMatchObject({ file: 'base.yml', line: 3 });
    expect(policy.tests.map(({ request }) => ('path' in request ? request.path : ''))).toEqual(['x', 'y']);
    expect([origins['tests[0]']?.file, origins['tests[1]']?.file]).toEqual(['base.yml', 'p.yml']);
  });

  it('takes the meet of several parents', () => {
    files['a.yml'] =
      'version: 1\ntier: gvisor\nlimits: { memory: 1GiB }\nfilesystem: { write: [/src/, /docs/], deny: [x] }\ncommands: { allow: [git, make], deny-patterns: [rm] }\negress: { allow: [{ host: "*.example.org", ports: [443, 80] }], deny: [{ host: a.example.org }] }\nenv: { pass: ["PIP_*", CI] }\n';
    files['b.yml'] =
      'version: 1\nimage: a:1\nlimits: { pids: 10 }\nfilesystem: { write: [/src/b/, /other/], deny: [y] }\ncommands: { allow: [{ run: git, args: [[status]] }, python] }\negress: { allow: [{ host: b.example.org }, { host: x.net }] }\nenv: { pass: [PIP_A, LANG] }\n';
    const { policy, origins } = load('version: 1\nextends: [a.yml, b.yml]\n');
    expect(policy.tier.atLeast).toBe('gvisor');
    expect(policy.image).toMatchObject({ reference: 'a:1' });
    expect(policy.limits).toMatchObject({ memory: 1024 ** 3, pids: 10 });
    expect(policy.filesystem.write).toEqual(['/src/b/']);
    expect(policy.filesystem.deny).toEqual(['x', 'y']);
    expect(policy.commands).toEqual({
      allow: [{ run: 'git', args: [['status']] }],
      denyPatterns: ['rm'],
      otherwise: 'deny',
    });
    expect(policy.egress.allow).toMatchObject([{ host: 'b.example.org', ports: [443] }]);
    expect(policy.egress.deny).toMatchObject([{ host: 'a.example.org' }]);
    expect(policy.env.pass).toEqual(['PIP_A']);
    expect(origins['filesystem.write[0]']).toMatchObject({ file: 'b.yml' });
    expect(origins['filesystem.deny[0]']).toMatchObject({ file: 'a.yml' });
  });

  it('reads a parent of two parents once', () => {
    files['top.yml'] = 'version: 1\nlimits: { pids: 10 }\n';
    files['left.yml'] = 'version: 1\nextends: [top.yml]\n';
    files['right.yml'] = 'version: 1\nextends: [top.yml]\nlimits: { memory: 1GiB }\n';
    const loaded = load('version: 1\nextends: [left.yml, right.yml]\n');
    expect(loaded.policy.limits).toMatchObject({ pids: 10, memory: 1024 ** 3 });
    expect(loaded.files).toEqual(['p.yml', 'left.yml', 'top.yml', 'right.yml']);
  });

  it('a child can not lift what its parent protects, however it spells it', () => {
    files['base.yml'] = 'version: 1\n';
    for (const entry of [
      'CLAUDE.md',
      'claude.MD',
      '.github/workflows/ci.yml',
      'src/.vscode/',
      '.GIT/hooks/',
      'Git~1/x',
      '"*.code-workspace"',
    ]) {
      const { policy, findings } = parse(
        `version: 1\nextends: [base.yml]\nfilesystem: { write: [${entry}] }\n`,
      );
      expect(
        findings.map(({ rule }) => rule),
        entry,
      ).toEqual(['SP0060']);
      expect(policy).toBeNull();
    }
    files['base.yml'] = 'version: 1\nfilesystem: { write: [./, .github/] }\n';
    expect(
      parse('version: 1\nextends: [base.yml]\nfilesystem: { write: [.github/workflows/ci.yml] }\n').findings,
    ).toEqual([]);
  });
});

describe('extends, of denies', () => {
  const wider = (parent: string, child: string) => {
    files['base.yml'] = `version: 1\nfilesystem: { deny: [${parent}] }\n`;
    return parse(`version: 1\nextends: [base.yml]\nfilesystem: { deny: [${child}] }\n`).findings.map(
      ({ rule, message }) => [rule, message],
    );
  };

  it.each([
    ['/a/b/c', '"/a/*/c"', '/a/b/c'],
    ['/a/b/c', '"/*/b/c"', '/a/b/c'],
    ['"/a/b/*.key"', '"/a/**/*.key"', '/a/b/*.key'],
    ['/a/b/c/d', '"/a/b/*/d", "/a/x"', '/a/b/c/d'],
  ])(
    'a pattern that covers %s, as %s does, names not the folders that a file may replace',
    (parent, child, glob) => {
      expect(wider(parent, child)).toEqual([
        ['SP0060', `\`filesystem.deny\` leaves out \`${glob}\`; base.yml has \`${glob}\` there`],
      ]);
    },
  );

  it.each([
    ['/a/b/c', '/a/b/'],
    ['/a/b/c', '"/a/*/c", /a/b/d'],
    ['/a/b/c', '/a'],
    ['"/a/*/c"', '"/a/**/c"'],
    ['/a/b/c', '"/*"'],
    ['.env', '".env*"'],
    ['b/', '"*"'],
  ])('%s is held by %s', (parent, child) => {
    expect(wider(parent, child)).toEqual([]);
  });
});

describe('extends, of mounts', () => {
  const RW = '{ path: /data, at: /data, mode: read-write }';
  const INNER = '{ path: /keys, at: /data/keys }';
  const policy = (...mounts: string[]) => `filesystem: { mounts: [${mounts.join(', ')}] }\n`;
  const child = (parent: string, own: string) => {
    files['base.yml'] = `version: 1\n${parent}`;
    return parse(`version: 1\nextends: [base.yml]\n${own}`).findings.map(({ rule, message }) => [
      rule,
      message,
    ]);
  };

  it('one inside another can not be left out alone: what lies beneath would be seen, and written', () => {
    const message =
      '`filesystem.mounts` leaves out the mount at `/data/keys`, so that `/data` shows its own there; base.yml has read-only there';
    expect(child(policy(RW, INNER), policy(RW))).toEqual([['SP0060', message]]);
    expect(within(load(`version: 1\n${policy(RW)}`), load(`version: 1\n${policy(INNER, RW)}`))).toHaveLength(
      1,
    );
  });

  it('both may be left out, the outer one alone, and one that is in no other', () => {
    expect(child(policy(RW, INNER), policy())).toEqual([]);
    expect(child(policy(RW, INNER), policy(INNER))).toEqual([]);
    expect(child(policy(RW, '{ path: /keys, at: /database }'), policy(RW))).toEqual([]);
  });

  it('of two parents, leaves out what would show more than one of them does', () => {
    files['a.yml'] = `version: 1\n${policy(RW, INNER, '{ path: /x, at: /x }')}`;
    files['b.yml'] = `version: 1\n${policy(RW, '{ path: /x, at: /x }')}`;
    for (const parents of ['a.yml, b.yml', 'b.yml, a.yml']) {
      const loaded = load(`version: 1\nextends: [${parents}]\n`);
      expect(loaded.policy.filesystem.mounts.map(({ at }) => at)).toEqual(['/x']);
    }
  });
});

describe('extends, of variables', () => {
  it('a secret may be what the parent passes, but no credential that `pass` would not pass', () => {
    files['base.yml'] = 'version: 1\nenv: { pass: ["DEPLOY_*"] }\n';
    load('version: 1\nextends: [base.yml]\nenv: { secret: [DEPLOY_HOST] }\n');
    const { findings } = parse('version: 1\nextends: [base.yml]\nenv: { secret: [DEPLOY_TOKEN] }\n');
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['SP0060', '`env.secret` lists `DEPLOY_TOKEN`; base.yml has nothing'],
    ]);
  });
});

describe('extends, of the parent’s own file', () => {
  it('a child lifts its protection no more than any other', () => {
    files['org.yml'] = 'version: 1\n';
    load('version: 1\nextends: [org.yml]\nfilesystem: { write: [src/] }\n');
    for (const entry of ['/org.yml', 'org.yml', 'ORG.yml']) {
      const { findings } = parse(`version: 1\nextends: [org.yml]\nfilesystem: { write: [./, ${entry}] }\n`);
      expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
        ['SP0060', `\`filesystem.write\` lifts the protection of \`${entry}\`; org.yml has it protected`],
      ]);
    }
  });
});

describe('a floor', () => {
  const floor = (text: string) => load(text, 'floor.yml');

  it('shows both lines of each clause that is wider, by the same code as extends', () => {
    const findings = within(
      load('version: 1\nlimits:\n  memory: 2GiB\n'),
      floor('version: 1\n\n\nlimits: { memory: 1GiB }\n'),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'SP0060',
      severity: 'error',
      location: { kind: 'node', file: 'p.yml', path: ['limits', 'memory'] },
      related: [{ location: { kind: 'node', file: 'floor.yml', path: ['limits', 'memory'] } }],
    });
  });

  it('compares what the policy resolves to, defaults included', () => {
    const findings = within(load('version: 1\n'), floor('version: 1\nlimits: { memory: 1GiB }\n'));
    expect(findings.map(({ message }) => message)).toEqual([
      '`limits.memory` is 4GiB; floor.yml has at most 1GiB',
    ]);
    expect(findings[0]?.location).toEqual({ kind: 'file', file: 'p.yml' });
  });

  it('does not ask a policy to protect the floor’s own file', () => {
    expect(within(load('version: 1\n'), floor('version: 1\n'))).toEqual([]);
  });

  it('an organisation’s floor never admits a widened image, tier or waiver', () => {
    const findings = within(
      load(
        'version: 1\ntier: process\nimage: b:1\nenforcement: { waive: [{ clause: egress, tier: process, reason: r, owner: o, until: 2027-01-01 }] }\n',
      ),
      floor('version: 1\nimage: a:1\n'),
    );
    expect(findings.map(({ message }) => message.split(';')[0])).toEqual([
      '`tier` is process',
      '`image` is b:1',
      '`enforcement.waive` waives `egress` in tier process',
    ]);
  });
});

describe('phases', () => {
  const loaded = load(
    'version: 1\nlimits: { memory: 1GiB }\negress: { allow: [{ host: a.example }, { host: b.example }] }\nphases:\n  one:\n    limits: { memory: 512MiB }\n    egress: { allow: [{ host: b.example }] }\n  two: {}\n',
  );

  it('stand in for the clauses that they state', () => {
    const one = applyPhase(loaded, 'one');
    expect(one?.policy.limits).toMatchObject({ memory: 512 * 1024 ** 2, pids: 2048 });
    expect(one?.policy.egress.allow).toMatchObject([{ host: 'b.example' }]);
    expect(one?.origins['limits.memory']?.line).toBe(6);
    expect(one?.origins['egress.allow[0]']?.line).toBe(7);
    expect(one?.origins['egress.allow[1]']).toBeUndefined();
    expect(one?.digest).not.toBe(loaded.digest);
    expect(applyPhase(loaded, 'two')?.policy).toEqual(loaded.policy);
  });

  it.each(['three', 'constructor', '__proto__'])('%s is none', (name) => {
    expect(applyPhase(loaded, name)).toBeNull();
  });

  it('that are inherited are held within what the child narrowed', () => {
    files['base.yml'] =
      'version: 1\nlimits: { memory: 2GiB }\nphases: { build: { limits: { memory: 1GiB, pids: 100 }, filesystem: { write: [src/] } } }\n';
    const { policy } = load('version: 1\nextends: [base.yml]\nlimits: { memory: 512MiB }\n');
    expect(policy.phases['build']).toEqual({
      limits: { memory: 512 * 1024 ** 2, pids: 100 },
      filesystem: { write: ['src/'] },
    });
  });
});

describe('inputs', () => {
  it.each([
    ['issue', 'INPUT_ISSUE'],
    ['issue-title', 'INPUT_ISSUE_TITLE'],
    ['Mixed_case', 'INPUT_MIXED_CASE'],
  ])('%s is the variable %s', (name, variable) => {
    expect(inputVariable(name)).toBe(variable);
  });

  it('`type: null` is the type null, quoted or not', () => {
    const { inputs } = load('version: 1\ninputs: { a: { type: null }, b: { type: "null" } }\n').policy;
    expect(inputs).toEqual({ a: { type: 'null' }, b: { type: 'null' } });
  });
});
