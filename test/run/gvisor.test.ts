import { afterEach, expect, it } from 'vitest';
import { openSandbox } from '../../src/index.js';
import { parsePolicy } from '../../src/policy/load.js';
import { createProject, describeTiers, leftInState, readEvents, type Project } from './project.js';

describeTiers(
  'a run that prefers a stronger tier',
  (tier) => {
    let project: Project;
    afterEach(() => project.remove());

    const prefers = (policy: string): void => {
      project = createProject(tier, '', { 'src/a': 'a\n' });
      project.write('policy.yml', `version: 1\n${policy}`);
    };
    const reason = expect.stringMatching(/needs an image/) as string;
    const PASSED = [{ tier: 'microvm', reason }];

    it('takes gVisor where it holds everything, and says why no stronger one', async () => {
      prefers('tier: { at-least: container, prefer: microvm }\nhardening: { seccomp: strict }\n');
      const starts: unknown[] = [];
      const ran = await project.sh('uname -r; echo b > src/a; echo new > src/b', {
        onStart: (start) => void starts.push(start),
      });
      expect(ran.stdout).toMatch(/^4\.4\.0/);
      expect(ran.result).toMatchObject({ outcome: 'completed', exitCode: 0, tier, passedOver: PASSED });
      expect(ran.events[0]).toMatchObject({ type: 'run.start', tier, passedOver: PASSED });
      expect(starts).toMatchObject([{ tier, passedOver: PASSED }]);
      expect([project.read('src/a'), project.read('src/b')]).toEqual(['b\n', 'new\n']);
      expect(leftInState(project)).toEqual([]);
    });

    it('takes the container tier where gVisor can’t hold what is stated', async () => {
      prefers('tier: { at-least: container, prefer: gvisor }\nfilesystem: { exec: [src/] }\n');
      const { result, events } = await project.sh('true');
      const reason = expect.stringContaining('the Sentry has no Landlock') as string;
      expect(result).toMatchObject({ exitCode: 0, tier: 'container', passedOver: [{ tier, reason }] });
      expect(events[0]).toMatchObject({ tier: 'container', passedOver: [{ tier, reason }] });
    });

    it('is refused where gVisor is the least and can’t hold what is stated', async () => {
      prefers('tier: { at-least: gvisor, prefer: microvm }\nfilesystem: { exec: [src/] }\n');
      const { result, stdout } = await project.sh('echo ran');
      expect(result).toMatchObject({ outcome: 'unenforceable', exitCode: 125, tier, passedOver: [] });
      expect(result.problems[0]).toMatchObject({ clause: 'filesystem.exec', file: 'policy.yml', line: 3 });
      expect(stdout).toBe('');
    });

    it('ends as out-of-memory when the sandbox does', async () => {
      prefers('tier: gvisor\nlimits: { memory: 128MiB }\n');
      const { result, events } = await project.run(['python3', '-c', 'x = bytearray(400 << 20)']);
      expect(result).toMatchObject({ outcome: 'out-of-memory', exitCode: 137, signal: 'SIGKILL' });
      expect(events).toContainEqual(expect.objectContaining({ type: 'limit', clause: 'limits.memory' }));
    });

    it('runs many commands in one sandbox', async () => {
      prefers('tier: gvisor\n');
      const { loaded } = parsePolicy(project.read('policy.yml') ?? '', {
        path: 'policy.yml',
        directory: project.workspace,
        workspace: project.workspace,
        read: () => {
          throw new Error('no other file');
        },
      });
      if (loaded === null) throw new Error('the policy has errors');
      const { workspace, stateHome, environment } = project;
      const sandbox = await openSandbox(loaded, { workspace, stateHome, env: environment });
      for (let index = 0; index < 5; index += 1) {
        expect(await sandbox.run(['sh', '-c', `echo ${String(index)} >> src/a`])).toMatchObject({
          exitCode: 0,
        });
      }
      expect(await sandbox.run(['sh', '-c', 'kill -TERM $$'])).toMatchObject({
        exitCode: 143,
        signal: 'SIGTERM',
      });
      const { auditLog } = await sandbox.close();
      expect(project.read('src/a')).toBe('a\n');
      const commands = readEvents(auditLog?.path ?? '').filter(({ type }) => type === 'command');
      expect(commands).toHaveLength(12);
      expect(leftInState(project)).toEqual([]);
    });
  },
  ['gvisor'],
);
