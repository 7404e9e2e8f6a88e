import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Outcome } from '../../src/run/outcome.js';
import { createProject, describeTiers, type Project } from './project.js';

const POLICY = `
limits: { wall-time: 20s, memory: 128MiB, output: 1MiB }
filesystem: { write: [src/] }
`;

describeTiers('the same program gives the same outcome and code in every tier', (tier) => {
  let project: Project;
  beforeAll(() => {
    project = createProject(tier, POLICY, { 'src/a': 'a\n', 'plain.txt': 'x\n' });
  });
  afterAll(() => project.remove());

  const table: readonly [string, readonly string[], Outcome, number, string | null][] = [
    ['success', ['true'], 'completed', 0, null],
    ["the command's own code", ['sh', '-c', 'exit 3'], 'completed', 3, null],
    ['L10: exit 1 is its own', ['sh', '-c', 'exit 1'], 'completed', 1, null],
    ['a code that is also one of ours', ['sh', '-c', 'exit 125'], 'completed', 125, null],
    ['L8: killed by a signal', ['sh', '-c', 'kill -SEGV $$'], 'completed', 139, 'SIGSEGV'],
    ['not found', ['no-such-program'], 'completed', 127, null],
    ['not executable', ['./plain.txt'], 'completed', 126, null],
    [
      'L11: a child killed for memory, a parent that exits 0',
      ['sh', '-c', 'head -c 500M /dev/zero | tail -c 400M > /dev/null; exit 0'],
      'out-of-memory',
      137,
      'SIGKILL',
    ],
  ];
  it.each(table)('%s', async (_name, argv, outcome, exitCode, signal) => {
    const { result } = await project.run(argv);
    expect(result).toMatchObject({ outcome, exitCode, signal, tier, problems: [] });
  });

  it('wall-time: everything is killed, the clause and its line are named', async () => {
    const short = createProject(tier, 'limits:\n  wall-time: 1s\n');
    try {
      const { result, events } = await short.sh('sleep 300 & sleep 300');
      expect(result).toMatchObject({ outcome: 'timed-out', exitCode: 124 });
      expect(result.reason).toContain('limits.wall-time (1s, policy.yml:4');
      expect(events.find(({ type }) => type === 'limit')).toMatchObject({
        clause: 'limits.wall-time',
        value: 1000,
        effect: 'killed',
        origin: { file: 'policy.yml', line: 4 },
      });
    } finally {
      short.remove();
    }
  });

  it('stdout and stderr are the command’s own, byte for byte, and kept apart', async () => {
    const { result, stdout, stderr } = await project.sh('printf "a\\0b"; printf "c\\377" >&2; printf d');
    expect(stdout).toBe('a\0bd');
    expect(Buffer.from(stderr)).toEqual(Buffer.from(Buffer.from('c\xff', 'latin1').toString()));
    expect(result.stdout).toMatchObject({ bytes: 4, kept: 4, truncated: false });
    expect(result.stderr).toMatchObject({ bytes: 2 });
  });

  it('L5: output over the limit is counted and dropped, the outcome stays the command’s', async () => {
    const { result, stdout, events } = await project.sh('head -c 3000000 /dev/zero; exit 4');
    expect(result).toMatchObject({ outcome: 'completed', exitCode: 4 });
    expect(result.stdout).toMatchObject({ bytes: 3_000_000, kept: 1_048_576, truncated: true });
    expect(stdout).toHaveLength(1_048_576);
    expect(events.find(({ type }) => type === 'limit')).toMatchObject({
      clause: 'limits.output',
      effect: 'truncated',
      peak: 3_000_000,
    });
  });

  it('standard input is the caller’s when it is given, else empty', async () => {
    const given = (async function* () {
      yield Buffer.from('one\n');
      yield Buffer.from('two\n');
    })();
    expect((await project.run(['cat'], { stdin: given })).stdout).toBe('one\ntwo\n');
    expect((await project.run(['cat'])).stdout).toBe('');
  });

  it('the log begins with what is enforced and ends with what became of it', async () => {
    const { events, result } = await project.run(['true']);
    expect(events.map(({ type }) => type)).toEqual(['run.start', 'command', 'command', 'usage', 'run.end']);
    const [start] = events;
    expect(start).toMatchObject({ tier, plan: result.planDigest, policy: result.policyDigest });
    if (start?.type !== 'run.start') throw new Error('no start');
    expect(start.matrix.map(({ clause }) => clause)).toContain('limits.memory');
    expect(events.at(-1)).toMatchObject({ outcome: 'completed', complete: true, missing: [] });
  });
});
