import { afterEach, expect, it } from 'vitest';
import { openSandboxPool, parsePolicy, SandboxRefused } from '../../src/index.js';
import type { Sandbox } from '../../src/enforce/sandbox.js';
import { realDependencies } from '../../src/run/dependencies.js';
import { until } from './cli-process.js';
import { createProject, describeTiers, leftInState, type Project } from './project.js';

describeTiers('openSandboxPool', (tier) => {
  const projects: Project[] = [];
  afterEach(() => {
    for (const made of projects.splice(0)) made.remove();
  });

  function given(policy: string) {
    const project = createProject(tier, policy, { 'src/a': 'a\n' });
    projects.push(project);
    const { loaded } = parsePolicy(project.read('policy.yml') ?? '', {
      path: 'policy.yml',
      read: () => {
        throw new Error('no other file');
      },
    });
    if (loaded === null) throw new Error('the policy is not valid');
    const options = { workspace: project.workspace, stateHome: project.stateHome, env: project.environment };
    return { project, loaded, options };
  }

  it('hands each out once, fresh, opens another in its place, and leaves nothing when closed', async () => {
    const { project, loaded, options } = given('filesystem: { write: [src/] }\n');
    const pool = openSandboxPool(loaded, { ...options, size: 2 });
    const seen = new Set<string>();
    for (let turn = 0; turn < 5; turn++) {
      const sandbox = await pool.take();
      seen.add(sandbox.id);
      let out = '';
      const { exitCode } = await sandbox.run(
        ['sh', '-c', 'cat src/a; echo used > src/a; test ! -e /tmp/mine && touch /tmp/mine'],
        {
          onStdout: (chunk) => void (out += chunk.toString()),
        },
      );
      expect([exitCode, out]).toEqual([0, 'a\n']);
      expect(await sandbox.close()).toMatchObject({ outcome: 'completed', problems: [] });
    }
    expect(seen.size).toBe(5);
    expect(project.read('src/a')).toBe('a\n');
    await pool.close();
    await pool.close();
    await expect(pool.take()).rejects.toThrow('the pool is closed');
    expect(leftInState(project)).toEqual([]);
  });

  it('as many are taken at once as are asked for', async () => {
    const { project, loaded, options } = given('');
    const pool = openSandboxPool(loaded, { ...options, size: 1 });
    const taken = await Promise.all(Array.from({ length: 4 }, () => pool.take()));
    expect(new Set(taken.map(({ id }) => id)).size).toBe(4);
    const codes = await Promise.all(
      taken.map((sandbox, n) => sandbox.run(['sh', '-c', `exit ${String(n)}`])),
    );
    expect(codes.map(({ exitCode }) => exitCode)).toEqual([0, 1, 2, 3]);
    await Promise.all(taken.map((sandbox) => sandbox.close()));
    await pool.close();
    expect(leftInState(project)).toEqual([]);
  });

  it('one that ended while it waited is never handed out: another one is, and it is said', async () => {
    const { project, loaded, options } = given('');
    const said: string[] = [];
    const opened: Sandbox[] = [];
    const kept = async (opening: Promise<Sandbox>): Promise<Sandbox> => {
      const sandbox = await opening;
      opened.push(sandbox);
      return sandbox;
    };
    const pool = openSandboxPool(
      loaded,
      { ...options, size: 1, onProgress: (line) => void said.push(line) },
      {
        ...realDependencies,
        openProcess: (request) => kept(realDependencies.openProcess(request)),
        openContainer: (request) => kept(realDependencies.openContainer(request)),
      },
    );
    await until(() => opened.length === 1, 60_000);
    // As when something of the machine ends it: nothing of ours is told.
    await opened[0]?.stop();
    const sandbox = await pool.take();
    expect(await sandbox.run(['sh', '-c', 'exit 3'])).toMatchObject({ exitCode: 3 });
    expect(said).toEqual([expect.stringMatching(/ended while it waited, and another one is taken/)]);
    await sandbox.close();
    expect(await sandbox.alive()).toBe(false);
    await pool.close();
    expect(leftInState(project)).toEqual([]);
  });

  it('what can’t be opened is told to whoever takes it', async () => {
    const { loaded, options } = given('hardening: { selinux: sandbox_t }\n');
    const pool = openSandboxPool(loaded, { ...options, size: 1 });
    await expect(pool.take()).rejects.toBeInstanceOf(SandboxRefused);
    await pool.close();
    expect(() => openSandboxPool(loaded, { ...options, size: 0 })).toThrow(RangeError);
  });
});
