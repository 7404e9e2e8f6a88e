import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SetupError } from '../../src/enforce/sandbox.js';
import { realDependencies } from '../../src/run/dependencies.js';
import { createProject, describeTiers, leftInState, type Project } from './project.js';

/** Makes a mark on the host when it is run: proof that something ran. */
const RAN = ['sh', '-c', 'echo ran'];

describeTiers('a run that may not be', (tier) => {
  let project: Project;
  afterEach(() => {
    const left = leftInState(project);
    project.remove();
    expect(left).toEqual([]);
  });

  const policies: readonly [string, string, string][] = [
    ['F1: an invalid policy is an error, never a default', 'limits: { memory: lots }\n', 'policy.yml:3'],
    ['F9: an unknown key, with a did-you-mean', 'comands: { allow: [ls] }\n', 'commands'],
    [
      'F4: one bad rule among good ones',
      'egress: { allow: [{ host: "*.com" }, { host: ok.example }] }\n',
      'policy.yml:3',
    ],
  ];
  it.each(policies)('%s', async (_name, policy, says) => {
    project = createProject(tier, policy);
    const { result, stdout } = await project.run(RAN);
    expect(result).toMatchObject({
      outcome: 'policy-invalid',
      exitCode: 125,
      policyDigest: null,
      auditLog: null,
    });
    expect([result.reason, ...result.problems.map(({ fix }) => fix ?? '')].join(' ')).toContain(says);
    expect(stdout).toBe('');
  });

  it('F1: a policy that is missing or a folder', async () => {
    project = createProject(tier, '');
    mkdirSync(join(project.workspace, 'folder.yml'));
    for (const path of ['nowhere.yml', 'folder.yml']) {
      const { result, stdout } = await project.run(RAN, { policy: { kind: 'file', path } });
      expect(result).toMatchObject({ outcome: 'policy-invalid', exitCode: 125 });
      expect(result.reason).toContain(path);
      expect(stdout).toBe('');
    }
  });

  it('a policy that does not lie within its floor, showing both lines', async () => {
    project = createProject(tier, 'limits: { memory: 2GiB }\n', {
      'floor.yml': `version: 1\ntier: ${tier}\nlimits: { memory: 1GiB }\n`,
    });
    const { result, stdout } = await project.run(RAN, { floor: 'floor.yml' });
    expect(result).toMatchObject({ outcome: 'policy-invalid', exitCode: 125 });
    expect(result.reason).toContain('policy.yml:3');
    expect(result.reason).toContain('floor.yml:3');
    expect(stdout).toBe('');
  });

  it('F1: a floor that is missing is no floor that everything lies within', async () => {
    project = createProject(tier, '');
    const { result, stdout } = await project.run(RAN, { floor: 'nowhere.yml' });
    expect(result).toMatchObject({ outcome: 'policy-invalid', exitCode: 125 });
    expect(stdout).toBe('');
  });

  const unenforceable: readonly [string, string, string][] = [
    [
      'an egress rule that no gateway can carry out',
      'egress: { allow: [{ service: db, ports: [5432] }] }\n',
      'egress.allow',
    ],
    [
      'F8: a stated clause that nobody enforces',
      'filesystem: { workspace: read-write, carry: [node_modules/] }\n',
      'filesystem.carry',
    ],
  ];
  it.each(unenforceable)('%s: names the clause, the line and the fix', async (_name, policy, clause) => {
    project = createProject(tier, policy);
    const { result, stdout, events } = await project.run(RAN);
    expect(result).toMatchObject({ outcome: 'unenforceable', exitCode: 125 });
    expect(result.reason).toContain(clause);
    expect(result.reason).toContain('policy.yml:3');
    expect(result.problems[0]).toMatchObject({ file: 'policy.yml', line: 3 });
    expect(stdout).toBe('');
    expect(events.map(({ type }) => type)).toEqual(['run.start', 'run.end']);
  });

  it('F5: a tier that is not there falls back to no weaker one', async () => {
    project = createProject(tier, '');
    writeFileSync(join(project.workspace, 'policy.yml'), 'version: 1\ntier: microvm\n');
    const { result, stdout } = await project.run(RAN);
    expect(result).toMatchObject({ outcome: 'unenforceable', exitCode: 125 });
    expect(stdout).toBe('');
  });

  it('--phase names one that there is, or nothing is run', async () => {
    project = createProject(tier, 'phases: { test: { limits: { memory: 1GiB } } }\n');
    const { result, stdout } = await project.run(RAN, { phase: 'install' });
    expect(result).toMatchObject({ outcome: 'unenforceable', exitCode: 125 });
    expect(result.reason).toContain('install');
    expect(result.fix).toContain('test');
    expect(stdout).toBe('');
  });

  it('--phase narrows the policy to what the phase states', async () => {
    const phases =
      'phases:\n  quiet: { commands: { allow: [cat] } }\n  online: { egress: { allow: [{ host: example.org }] } }\n';
    project = createProject(tier, `egress: { allow: [{ host: example.org }] }\n${phases}`);
    expect((await project.run(RAN, { phase: 'quiet' })).result).toMatchObject({ outcome: 'denied' });
    expect((await project.run(['cat'], { phase: 'online' })).result).toMatchObject({ outcome: 'completed' });
    project.write('policy.yml', `version: 1\ntier: ${tier}\n${phases.replace(/ {2}online.*\n/, '')}`);
    const { result, events } = await project.run(['cat'], { phase: 'quiet' });
    expect(result).toMatchObject({ outcome: 'completed', exitCode: 0 });
    expect(events[0]).toMatchObject({ phase: 'quiet' });
    expect((await project.run(RAN)).stdout).toBe('ran\n');
  });

  it('commands: a command that is not allowed is not run, and the log and the suggestion say what would admit it', async () => {
    project = createProject(tier, 'commands: { allow: [echo] }\n');
    const { result, stdout, events } = await project.run(['ls', '-l']);
    expect(result).toMatchObject({ outcome: 'denied', exitCode: 126, tier: null, escalation: null });
    expect(result.suggestion).toContain('ls');
    expect(result.problems[0]).toMatchObject({ clause: 'commands.allow', line: 3 });
    expect(stdout).toBe('');
    expect(events.map(({ type }) => type)).toEqual(['run.start', 'command', 'run.end']);
    expect(events[1]).toMatchObject({ verdict: 'deny', argv: ['ls', '-l'], end: null });
    expect((await project.run(['echo', 'hello'])).stdout).toBe('hello\n');
  });

  it('F7: nothing is done by sudo unless the policy permits it', async () => {
    project = createProject(tier, '');
    const { result, stdout } = await project.run(['echo', 'hello'], { allowSudo: true });
    expect(result).toMatchObject({ outcome: 'denied', exitCode: 126 });
    expect(result.reason).toContain("--allow-sudo needs the policy's permit: sudo");
    expect(stdout).toBe('');
    project.remove();
    project = createProject(tier, 'enforcement: { permit: [sudo] }\n');
    expect((await project.run(['echo', 'hello'], { allowSudo: true })).stdout).toBe('hello\n');
  });

  it('commands.otherwise: escalate writes the record a reviewer needs, and runs nothing', async () => {
    project = createProject(tier, 'commands: { allow: [echo], otherwise: escalate }\n');
    const { result, stdout, events } = await project.run(['make', 'deploy']);
    expect(result).toMatchObject({
      outcome: 'escalated',
      exitCode: 126,
      escalation: { argv: ['make', 'deploy'], clause: 'commands.allow' },
    });
    expect(result.escalation?.patch).toContain('make');
    expect(events.find(({ type }) => type === 'escalation')).toMatchObject({
      patch: result.escalation?.patch,
    });
    expect(stdout).toBe('');
  });

  it('--mode audit runs what commands would deny, and records it', async () => {
    project = createProject(tier, 'commands: { allow: [cat] }\n');
    const { result, stdout } = await project.run(RAN, { mode: 'audit' });
    expect(stdout).toBe('ran\n');
    expect(result).toMatchObject({ outcome: 'completed', exitCode: 0 });
    expect(result.violations).toMatchObject([{ clause: 'commands.allow', what: 'sh -c echo ran' }]);
  });

  it('inputs are checked by type before anything starts, and reach the command as variables', async () => {
    project = createProject(
      tier,
      'inputs: { issue: { type: integer }, pr-title: { type: string, max-length: 9 } }\n',
    );
    const show = ['sh', '-c', 'echo "$INPUT_ISSUE|$INPUT_PR_TITLE"'];
    for (const inputs of [{ issue: 'one' }, { 'pr-title': '0123456789' }, { other: '1' }]) {
      const { result, stdout } = await project.run(show, { inputs });
      expect(result).toMatchObject({ outcome: 'denied', exitCode: 126 });
      expect(result.reason).toContain(Object.keys(inputs)[0]);
      expect(stdout).toBe('');
    }
    const { stdout, events } = await project.run(show, { inputs: { issue: '12', 'pr-title': 'a; b $x' } });
    expect(stdout).toBe('12|a; b $x\n');
    const [start] = events;
    expect(JSON.stringify(start)).not.toContain('a; b');
    expect(start).toMatchObject({ inputs: [{ name: 'issue' }, { name: 'pr-title' }] });
  });

  it('an audit directory that exists is refused, and nothing is run: what can not be logged is not done', async () => {
    project = createProject(tier, '');
    const audit = join(project.base, 'log');
    mkdirSync(audit);
    const { result, stdout } = await project.run(RAN, { audit });
    expect(result).toMatchObject({ outcome: 'setup-failed', exitCode: 125, auditLog: null });
    expect(result.reason).toContain('exists already');
    expect(stdout).toBe('');
  });

  it('a mount of the policy that does not exist is named', async () => {
    project = createProject(tier, 'filesystem: { mounts: [{ path: /no/such/folder, at: /data }] }\n');
    const { result, stdout } = await project.run(RAN);
    expect(result).toMatchObject({ outcome: 'setup-failed', exitCode: 125 });
    expect(result.reason).toContain('/no/such/folder');
    expect(stdout).toBe('');
  });
});

describe('what goes wrong beside the command', () => {
  let project: Project;
  beforeEach(() => {
    project = createProject('process', 'filesystem: { write: [src/] }\n', { 'src/a': 'a\n' });
  });
  afterEach(() => {
    project.remove();
  });

  it('L1: a cleanup that fails is a problem beside the outcome and changes no exit code', async () => {
    const { result } = await project.sh(
      'exit 3',
      {},
      {
        ...realDependencies,
        openProcess: async (request) => {
          const sandbox = await realDependencies.openProcess(request);
          return {
            ...sandbox,
            close: async () => {
              await sandbox.close();
              throw new Error('the cgroup is busy');
            },
          };
        },
      },
    );
    expect(result).toMatchObject({ outcome: 'completed', exitCode: 3 });
    expect(result.problems[0]?.message).toContain('the cgroup is busy');
  });

  it('L1: what can not be taken out of a command that failed does not hide how it failed', async () => {
    const broken = {
      ...realDependencies,
      openProcess: async (request: Parameters<typeof realDependencies.openProcess>[0]) => {
        const sandbox = await realDependencies.openProcess(request);
        return { ...sandbox, stop: () => Promise.reject(new SetupError('it does not end', null)) };
      },
    };
    const failed = await project.sh('echo b > src/a; exit 3', {}, broken);
    expect(failed.result).toMatchObject({ outcome: 'completed', exitCode: 3 });
    const good = await project.sh('echo b > src/a', {}, broken);
    expect(good.result).toMatchObject({ outcome: 'setup-failed', exitCode: 125 });
    expect(project.read('src/a')).toBe('a\n');
  });

  it('L10: a tier that fails to open is setup-failed, whatever it says', async () => {
    const { result } = await project.sh(
      'true',
      {},
      {
        ...realDependencies,
        openProcess: () => Promise.reject(new SetupError('exit code 1', 'do this')),
      },
    );
    expect(result).toMatchObject({
      outcome: 'setup-failed',
      exitCode: 125,
      reason: 'exit code 1',
      fix: 'do this',
    });
    expect(leftInState(project)).toEqual([]);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'L2: a log that can no longer be written makes no good run fail, and no run begin',
    async () => {
      const disk = join(project.base, 'disk');
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k,mode=755', 'tmpfs', disk]);
      try {
        const audit = join(disk, 'log');
        const ran = join(project.base, 'ran');
        const result = await import('../../src/run/run.js').then(({ runPolicy }) =>
          runPolicy({
            ...project.request([
              'sh',
              '-c',
              'echo ran; i=0; while [ $i -lt 2000 ]; do echo x > src/file$i; i=$((i+1)); done',
            ]),
            audit,
            onStdout: () => writeFileSync(ran, ''),
          }),
        );
        expect(existsSync(ran)).toBe(true);
        expect(result).toMatchObject({ outcome: 'completed', exitCode: 0 });
        expect(result.auditLog).toMatchObject({ complete: false });
        expect(result.problems.map(({ message }) => message).join()).toContain('no space left');
        const second = await import('../../src/run/run.js').then(({ runPolicy }) =>
          runPolicy({
            ...project.request(['sh', '-c', 'echo again']),
            audit: join(disk, 'log2'),
            onStdout: () => writeFileSync(join(project.base, 'again'), ''),
          }),
        );
        expect(second).toMatchObject({ outcome: 'setup-failed', exitCode: 125 });
        expect(existsSync(join(project.base, 'again'))).toBe(false);
      } finally {
        execFileSync('umount', [disk]);
      }
    },
  );

  it.each([
    ['the state folder', (at: string) => ({ stateHome: at }), 'XDG_STATE_HOME'],
    ['the cache folder', (at: string) => ({ home: at }), 'XDG_CACHE_HOME'],
    ['the audit directory', (at: string) => ({ audit: join(at, 'audit') }), 'outside'],
  ])('%s in the workspace, or in what the policy mounts: nothing is run', async (what, place, fix) => {
    const inWorkspace = createProject('process', '');
    const { result } = await inWorkspace.sh('echo ran', place(inWorkspace.workspace));
    expect(result).toMatchObject({ outcome: 'setup-failed', exitCode: 125 });
    expect(result.reason).toContain(`${what} `);
    expect(result.reason).toContain('lies in the workspace');
    expect(result.fix).toContain(fix);
    inWorkspace.remove();
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-mounted-'));
    const mounted = createProject(
      'process',
      `filesystem: { mounts: [{ path: ${folder}, at: /data, mode: read-only }] }\n`,
    );
    const { result: other } = await mounted.sh('echo ran', place(folder));
    expect(other.reason).toContain('lies in a folder that the policy mounts');
    mounted.remove();
    rmSync(folder, { recursive: true });
  });

  it('a state folder that can not be made is named', async () => {
    const file = join(project.base, 'file');
    writeFileSync(file, '');
    chmodSync(file, 0o600);
    const { result } = await project.sh('true', { stateHome: join(file, 'state') });
    expect(result).toMatchObject({ outcome: 'setup-failed', exitCode: 125 });
    expect(result.fix).toContain('XDG_STATE_HOME');
  });
});
