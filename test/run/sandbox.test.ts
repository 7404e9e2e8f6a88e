import { afterEach, expect, it } from 'vitest';
import { SetupError } from '../../src/enforce/sandbox.js';
import { openSandbox, parsePolicy, SandboxRefused, type OpenSandbox } from '../../src/index.js';
import { createProject, describeTiers, leftInState, onlyRun, readEvents, type Project } from './project.js';

const POLICY = `
commands: { allow: [sh, cat, sleep, { run: git, args: [[status]] }] }
inputs: { issue: { type: integer } }
env: { pass: [MY_NAME] }
filesystem: { write: [src/] }
`;

describeTiers('openSandbox', (tier) => {
  let project: Project;
  const projects: Project[] = [];
  afterEach(() => {
    for (const made of projects.splice(0)) made.remove();
  });

  function parsed(policy: string) {
    project = createProject(tier, policy, { 'src/a': 'a\n' });
    projects.push(project);
    const text = project.read('policy.yml') ?? '';
    const { loaded, findings } = parsePolicy(text, {
      path: 'policy.yml',
      directory: project.workspace,
      workspace: project.workspace,
      read: () => {
        throw new Error('no other file');
      },
    });
    if (loaded === null) throw new Error(JSON.stringify(findings));
    return loaded;
  }
  const options = () => ({
    workspace: project.workspace,
    stateHome: project.stateHome,
    env: { ...project.environment, MY_NAME: 'me', OTHER: 'unseen' },
  });

  it('runs many commands in the same files, logs each, and applies when it is closed', async () => {
    const loaded = parsed(POLICY);
    const sandbox = await openSandbox(loaded, { ...options(), inputs: { issue: '7' } });
    expect(sandbox.tier).toBe(tier);
    const out: string[] = [];
    const onStdout = (chunk: Buffer): void => void out.push(chunk.toString());
    await sandbox.run(['sh', '-c', 'echo one > src/a; echo "$MY_NAME $OTHER $INPUT_ISSUE $EXTRA"'], {
      onStdout,
      env: { EXTRA: 'more' },
    });
    expect(await sandbox.run(['cat'], { stdin: Buffer.from('given'), onStdout })).toMatchObject({
      outcome: 'completed',
      exitCode: 0,
      stdout: { bytes: 5 },
    });
    await sandbox.run(['cat', 'a'], { cwd: `${project.workspace}/src`, onStdout });
    expect(out.join('')).toBe('me  7 more\ngivenone\n');
    expect(project.read('src/a')).toBe('a\n');
    const result = await sandbox.close();
    expect(result).toMatchObject({ outcome: 'completed', exitCode: 0, problems: [] });
    expect(project.read('src/a')).toBe('one\n');
    const commands = readEvents(onlyRun(project)).filter(({ type }) => type === 'command');
    expect(commands.map((event) => (event.type === 'command' ? event.command : -1))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
    expect(leftInState(project)).toEqual([]);
  });

  it('holds each command against the policy; what is denied is not run and is a violation', async () => {
    const sandbox = await openSandbox(parsed(POLICY), options());
    expect(await sandbox.run(['ls'])).toMatchObject({ outcome: 'denied', exitCode: 126, stdout: null });
    expect(await sandbox.run(['git', 'push'])).toMatchObject({ outcome: 'denied', exitCode: 126 });
    const result = await sandbox.close();
    expect(result.violations.map(({ what }) => what)).toEqual(['ls', 'git push']);
    expect(result.suggestion).toContain('ls');
  });

  it('a command’s own wall-time and signal end that command alone', async () => {
    const sandbox = await openSandbox(parsed(POLICY), options());
    expect(await sandbox.run(['sh', '-c', 'sleep 60'], { wallTime: 300 })).toMatchObject({
      outcome: 'timed-out',
      exitCode: 124,
    });
    const signal = AbortSignal.timeout(300);
    expect(await sandbox.run(['sh', '-c', 'sleep 60'], { signal })).toMatchObject({ outcome: 'cancelled' });
    expect(await sandbox.run(['sh', '-c', 'exit 5'])).toMatchObject({ outcome: 'completed', exitCode: 5 });
    const result = await sandbox.close();
    // Something failed, so nothing is applied.
    expect(result.changes.every(({ applied }) => !applied)).toBe(true);
  });

  it('apply: never leaves the workspace alone, and the patch beside the log', async () => {
    const sandbox = await openSandbox(parsed(POLICY), { ...options(), apply: 'never' });
    await sandbox.run(['sh', '-c', 'echo two > src/a']);
    const result = await sandbox.close();
    expect(project.read('src/a')).toBe('a\n');
    expect(result.patch).toContain('changes.patch');
    expect(result.changes).toMatchObject([{ path: 'src/a', disposition: 'patched' }]);
  });

  it('is closed when it goes out of scope, and closing twice is one closing', async () => {
    const sandbox: OpenSandbox = await openSandbox(parsed(POLICY), options());
    await sandbox[Symbol.asyncDispose]();
    expect(await sandbox.close()).toBe(await sandbox.close());
    await expect(sandbox.run(['cat'])).rejects.toThrow(SetupError);
    expect(leftInState(project)).toEqual([]);
  });

  it('refuses what it can not enforce, and what it is handed by mistake', async () => {
    await expect(
      openSandbox(parsed('egress: { allow: [{ service: db, ports: [5432] }] }\n'), options()),
    ).rejects.toMatchObject({
      name: 'SandboxRefused',
      outcome: 'unenforceable',
    });
    await expect(openSandbox(parsed(POLICY), { ...options(), inputs: { issue: 'x' } })).rejects.toMatchObject(
      {
        outcome: 'denied',
      },
    );
    await expect(
      openSandbox(parsed(POLICY), { ...options(), workspace: `${project.base}/nowhere` }),
    ).rejects.toThrow(SandboxRefused);
  });
});
