import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSandbox, parsePolicy } from '../../src/index.js';
import { runEnd } from '../../src/report/run.js';
import { bundleCli, startCli, type BundledCli } from './cli-process.js';
import { createProject, describeTiers, readEvents, type Project, type TestTier } from './project.js';

/** In every tier with a gateway. */
const describeEgress = (promise: string, suite: (tier: TestTier) => void): void =>
  describeTiers(promise, suite, ['process', 'container', 'gvisor']);

const projects: Project[] = [];
afterEach(() => {
  for (const made of projects.splice(0)) made.remove();
});

function project(policy: string, tier: TestTier = 'process'): Project {
  const made = createProject(tier, policy);
  projects.push(made);
  return made;
}

function parsed({ read, workspace }: Project) {
  const { loaded, findings } = parsePolicy(read('policy.yml') ?? '', {
    path: 'policy.yml',
    directory: workspace,
    workspace,
    read: () => {
      throw new Error('no other file');
    },
  });
  if (loaded === null) throw new Error(JSON.stringify(findings));
  return loaded;
}

const POLICY = `
egress:
  allow:
    - { host: good.example }
    - { host: better.example, ports: [443, 8443], protocol: tls }
    - { host: "*.many.example", max-names: 1 }
  deny:
    - { host: bad.many.example }
phases:
  install: { egress: { allow: [{ host: better.example }] } }
  offline: { egress: { allow: [] }, commands: { allow: ["true"] } }
  tight: { limits: { wall-time: 1s } }
`;

const LOOK_UP = 'for name in "$@"; do getent hosts "$name" || echo "none $name"; done';

describeEgress('a run with egress', (tier) => {
  it('logs each name and connection, and ends with what was denied and what would admit it', async () => {
    const { result, stdout, events } = await project(POLICY, tier).sh(
      `for name in good.example evil.example evil.example bad.many.example 1.many.example 2.many.example; do getent ahostsv4 $name >/dev/null && echo $name; done
       curl -sS -k --max-time 10 https://192.0.2.1:8443/ 2>&1 | head -c 5`,
    );
    expect(stdout).toBe('good.example\n1.many.example\ncurl:');
    expect(result).toMatchObject({ outcome: 'completed', exitCode: 0, tier });
    expect(result.denied).toEqual([
      {
        host: 'evil.example',
        address: null,
        port: 0,
        clause: 'egress.allow',
        origin: { file: 'policy.yml', line: 5 },
        reason: 'No rule names evil.example.',
        passed: false,
        count: 2,
      },
      expect.objectContaining({ host: 'bad.many.example', clause: 'egress.deny[0]', count: 1 }),
      expect.objectContaining({ host: '2.many.example', count: 1 }),
      expect.objectContaining({ host: null, address: '192.0.2.1', port: 8443, count: 1 }),
    ]);
    expect(result.violations).toMatchObject([{ what: '*.many.example', origin: { file: 'policy.yml' } }]);
    expect(result.suggestion).toBe(
      'egress:\n  allow:\n    - host: evil.example\n    - cidr: 192.0.2.1/32\n      ports:\n        - 8443\n',
    );
    const dns = events.filter((event) => event.type === 'dns');
    expect(dns.map(({ name, verdict }) => `${verdict} ${name}`)).toEqual([
      'allow good.example',
      'deny evil.example',
      'deny bad.many.example',
      'allow 1.many.example',
      'deny 2.many.example',
    ]);
    expect(dns[0]?.addresses).toEqual(['198.18.1.0']);
    expect(events.filter((event) => event.type === 'connection')).toMatchObject([
      { verdict: 'deny', address: '192.0.2.1', port: 8443, end: null },
    ]);
    const start = events.find((event) => event.type === 'run.start');
    expect(start?.matrix.find(({ clause }) => clause === 'egress.allow')).toMatchObject({
      enforcer: 'gateway',
    });
  });

  it('says of each denial, in the event too, where the clause that decided is written', async () => {
    const { result, events } = await project(POLICY, tier).sh('getent hosts bad.many.example good.example');
    expect(result.denied).toMatchObject([{ clause: 'egress.deny[0]', origin: { file: 'policy.yml' } }]);
    const dns = events.filter((event) => event.type === 'dns');
    expect(dns.map(({ verdict, origin }) => [verdict, origin?.line])).toEqual([
      ['deny', 10],
      ['allow', 6],
    ]);
  });

  it('in audit mode lets other names through, records them, and says so', async () => {
    const { result, stdout, events } = await project('', tier).sh(
      'getent ahostsv4 evil.example >/dev/null && echo found',
      {
        mode: 'audit',
      },
    );
    expect(stdout).toBe('found\n');
    expect(result).toMatchObject({ outcome: 'completed', mode: 'audit' });
    expect(result.denied).toMatchObject([{ host: 'evil.example', port: 0, passed: true, count: 1 }]);
    expect(result.suggestion).toBe('egress:\n  allow:\n    - host: evil.example\n');
    expect(events.filter(({ type }) => type === 'dns')).toMatchObject([
      { verdict: 'deny', name: 'evil.example', addresses: ['198.18.1.0'] },
    ]);
    expect(events[0]).toMatchObject({ type: 'run.start', mode: 'audit' });
    expect(result.matrix.find(({ clause }) => clause === 'egress.allow')?.by).toContain('audit mode');
    expect(runEnd(result, { colour: false })).toContain('AUDIT MODE');
    expect(runEnd(result, { colour: false })).toContain('would be denied: evil.example');
    const enforced = await project('', tier).sh('getent ahostsv4 evil.example || echo none');
    expect(enforced.stdout).toBe('none\n');
  });

  it('in a phase lets through what that phase states alone', async () => {
    const made = project(POLICY, tier);
    const script =
      'getent hosts better.example >/dev/null && echo better; getent hosts good.example || echo none';
    expect((await made.sh(script, { phase: 'install' })).stdout).toBe('better\nnone\n');
    expect((await made.sh('true', { phase: 'offline' })).result.outcome).toBe('denied');
  });

  it('is refused, with the line, where a service can not be found', async () => {
    const { result } = await project('egress: { allow: [{ service: db, ports: [5432] }] }\n', tier).sh(
      'true',
    );
    expect(result).toMatchObject({ outcome: 'unenforceable', exitCode: 125 });
    expect(result.problems).toMatchObject([{ clause: 'egress.allow', file: 'policy.yml', line: 3 }]);
  });
});

describeEgress('phases of one open sandbox', (tier) => {
  it('share its files; the rules of before hold no more', async () => {
    const made = project(POLICY, tier);
    const sandbox = await openSandbox(parsed(made), {
      workspace: made.workspace,
      stateHome: made.stateHome,
      env: made.environment,
    });
    const look = async (): Promise<string[]> => {
      const out: string[] = [];
      const onStdout = (chunk: Buffer): void => void out.push(chunk.toString());
      await sandbox.run(['sh', '-c', `echo >> trace; ${LOOK_UP}`, 'sh', 'good.example', 'better.example'], {
        onStdout,
      });
      return out
        .join('')
        .trim()
        .split('\n')
        .map((line) => line.replace(/^198\S+\s+/, ''));
    };
    expect(await look()).toEqual(['good.example', 'better.example']);
    sandbox.enterPhase('install');
    expect(await look()).toEqual(['none good.example', 'better.example']);
    sandbox.enterPhase(null);
    expect(await look()).toEqual(['good.example', 'better.example']);
    sandbox.enterPhase('offline');
    expect(await sandbox.run(['sh', '-c', 'true'])).toMatchObject({ outcome: 'denied' });
    expect(await sandbox.run(['true'])).toMatchObject({ outcome: 'completed', exitCode: 0 });
    expect(() => sandbox.enterPhase('nosuch')).toThrow('no phase named nosuch');
    expect(() => sandbox.enterPhase('tight')).toThrow('states limits, which an open sandbox keeps');
    const running = sandbox.run(['true']);
    expect(() => sandbox.enterPhase(null)).toThrow('a command is running');
    await running;
    const result = await sandbox.close();
    expect(result.denied).toMatchObject([{ host: 'good.example', count: expect.any(Number) as number }]);
    expect(made.read('trace')).toBe('\n\n\n');
    const events = await readEvents(result.auditLog?.path ?? '');
    expect(events.filter((event) => event.type === 'dns').length).toBeGreaterThanOrEqual(3);
  });
});

describe('the command line', () => {
  let cli: BundledCli;
  beforeAll(async () => {
    cli = await bundleCli();
  });
  afterAll(() => cli.remove());

  it.runIf(process.getuid?.() === 0)(
    'ends as gateway-lost, and applies nothing, when the disk is full for its log',
    async () => {
      const made = project('egress: { allow: [{ host: "*.many.example", max-names: 20000 }] }\n');
      const disk = join(made.base, 'disk');
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
      try {
        const child = startCli(
          cli,
          [
            ...['run', '--policy', 'policy.yml', '--audit', join(disk, 'audit'), '--', 'sh', '-c'],
            'echo made > made; for n in $(seq 5000); do getent hosts $n.many.example >/dev/null; done; echo finished',
          ],
          { cwd: made.workspace, env: { ...made.environment, XDG_STATE_HOME: made.stateHome } },
        );
        const { code } = await child.exited;
        expect(child.stderr()).toContain('gateway-lost');
        expect(child.stderr()).toMatch(/audit log can't be written: .*(ENOSPC|no space)/i);
        expect(code).toBe(125);
        expect(child.stdout()).not.toContain('finished');
        expect(made.read('made')).toBeNull();
      } finally {
        execFileSync('umount', [disk]);
      }
    },
  );

  it('says each denial once with its clause, and explain --last says it again', async () => {
    const made = project(POLICY);
    const env = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: made.base, XDG_STATE_HOME: made.stateHome };
    const script =
      'getent hosts evil.example; getent hosts evil.example; getent hosts good.example >/dev/null';
    const child = startCli(cli, ['run', '--policy', 'policy.yml', '--', 'sh', '-c', script], {
      cwd: made.workspace,
      env,
    });
    expect((await child.exited).code).toBe(0);
    const denial =
      /denied( \d+ times)?: evil\.example \(egress\.allow, policy\.yml:5\): No rule names evil\.example\.\n/;
    expect(child.stderr()).toMatch(denial);
    expect(child.stderr()).toContain('    egress:\n      allow:\n        - host: evil.example\n');
    const again = spawnSync(process.execPath, [cli.file, 'explain', '--last'], { env, encoding: 'utf8' });
    expect(again.status).toBe(1);
    expect(again.stdout).toMatch(denial);
    expect(again.stdout).toContain('- host: evil.example\n');
  });
});
