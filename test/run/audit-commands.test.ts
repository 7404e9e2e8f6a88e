import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cli, type Ran as CliRan } from '../cli/run-cli.js';
import { createProject, describeTiers, onlyRun, type Project } from './project.js';

describeTiers('audit', (tier) => {
  let project: Project;
  let directory: string;
  let head: string;
  beforeAll(async () => {
    project = createProject(tier, 'filesystem: { write: [src/] }\nenv: { pass: [MY_NAME] }\n', {
      'src/a': 'a\n',
    });
    const { result } = await project.sh(
      'echo "$MY_NAME"; echo b > src/b; echo x > outside; printf "\\033[31m::error::x"; exit 0',
      { env: { ...project.environment, MY_NAME: 'me' }, apply: { kind: 'discard' } },
    );
    directory = onlyRun(project);
    head = result.auditLog?.head ?? '';
  });
  afterAll(() => project.remove());

  const audit = (argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliRan> =>
    cli(['audit', ...argv], {
      cwd: project.workspace,
      env: { ...project.toolEnvironment, ...env },
    });

  it('show prints the last run’s events, or those of the run that is named', async () => {
    for (const named of [
      [],
      [directory],
      [directory.split('/').at(-1) ?? ''],
      [join(directory, 'audit.jsonl')],
    ]) {
      const { code, stdout } = await audit(['show', ...named]);
      expect(code).toBe(0);
      expect(
        stdout
          .trim()
          .split('\n')
          .map((line) => line.split(/\s+/)[1]),
      ).toEqual(['run.start', 'command', 'command', 'usage', 'file', 'file', 'violation', 'run.end']);
    }
    const { stdout } = await audit(['show', '--json']);
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { seq: number });
    expect(events.map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('verify says that a log is whole, and where it is not', async () => {
    expect(await audit(['verify'])).toMatchObject({ code: 0 });
    expect(await audit(['verify', '--head', head, directory])).toMatchObject({ code: 0 });
    const wrong = await audit(['verify', '--head', 'ab'.repeat(32), directory]);
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.stdout).toContain('rewritten as a whole');
    const json = JSON.parse((await audit(['verify', '--format', 'json'])).stdout) as unknown;
    expect(json).toMatchObject({ v: 1, logs: [{ intact: true, complete: true, head, events: 8 }] });
  });

  it('verify notices a changed line, a log without an end, and a plan that is not the log’s', async () => {
    const log = join(directory, 'audit.jsonl');
    const plan = join(directory, 'plan.json');
    const [text, planText] = [readFileSync(log, 'utf8'), readFileSync(plan, 'utf8')];
    try {
      writeFileSync(log, text.replace('"outside"', '"inside_"'));
      const changed = await audit(['verify']);
      expect(changed).toMatchObject({ code: 1 });
      expect(changed.stdout).toMatch(/line \d+: the hash of line/);
      writeFileSync(log, text.split('\n').slice(0, 3).join('\n') + '\n');
      const cut = await audit(['verify', log]);
      expect(cut).toMatchObject({ code: 1 });
      expect(cut.stdout).toContain('without an end');
      writeFileSync(log, text);
      writeFileSync(plan, planText.replace('"wallTime": ', '"wallTime": 1'));
      const other = await audit(['verify']);
      expect(other).toMatchObject({ code: 1 });
      expect(other.stdout).toContain('plan.json is not the one');
    } finally {
      writeFileSync(log, text);
      writeFileSync(plan, planText);
    }
  });

  it('summary counts, and names each denial', async () => {
    const { code, stdout } = await audit(['summary']);
    expect(code).toBe(0);
    expect(stdout).toContain('completed, exit 0');
    expect(stdout).toContain('violation outside by filesystem.write (policy.yml:3)');
    const json = JSON.parse((await audit(['summary', '--json'])).stdout) as unknown;
    expect(json).toMatchObject({
      logs: [{ tier, outcome: 'completed', counts: { command: 2, violation: 1 } }],
    });
  });

  it('a log that is not there is exit 3', async () => {
    expect(await audit(['show', 'nowhere'])).toMatchObject({ code: 3 });
    expect(await audit(['verify', '20200101T000000Z-00000000'])).toMatchObject({ code: 3 });
    expect(await audit(['verify', '--head', 'x'])).toMatchObject({ code: 2 });
  });

  it('replay runs the same under the same plan; nothing differs, or what does is said', async () => {
    const same = await audit(['replay', directory], { MY_NAME: 'me' });
    expect(same.stdout).toContain('the same');
    expect(same.code).toBe(0);
    expect(project.read('src/b')).toBe(null);
    const other = await audit(['replay', '--json', directory], { MY_NAME: 'you' });
    expect(other.code).toBe(1);
    const { differences } = JSON.parse(other.stdout) as { differences: { what: string }[] };
    expect(differences.map(({ what }) => what)).toEqual(['variable MY_NAME', 'stdout']);
  });

  it('replay refuses a log that is not what its digests say', async () => {
    const plan = join(directory, 'plan.json');
    const text = readFileSync(plan, 'utf8');
    try {
      writeFileSync(plan, text.replace('"wallTime": ', '"wallTime": 1'));
      const { code, stderr } = await audit(['replay', directory]);
      expect(code).toBe(3);
      expect(stderr).toContain('plan.json is not the one');
    } finally {
      writeFileSync(plan, text);
    }
  });
});
