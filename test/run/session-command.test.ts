import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { verifyLog } from '../../src/audit/verify.js';
import { bundleCli, processesWith, until, type BundledCli } from './cli-process.js';
import { createProject, describeTiers, leftInState, onlyRun, type Project } from './project.js';

type Reply = Readonly<Record<string, unknown>>;

const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../schemas/session-reply.v1.schema.json'), 'utf8'),
) as object;
const isReply = new Ajv2020({ strict: false, discriminator: true }).compile(schema);

const POLICY = `
commands: { allow: [sh, cat, sleep, yes, head] }
filesystem: { write: [src/] }
limits: { wall-time: 60s }
`;

describeTiers('sandbox-policy session', (tier) => {
  let cli: BundledCli;
  const projects: Project[] = [];
  beforeAll(async () => {
    cli = await bundleCli();
  });
  afterAll(() => cli.remove());
  afterEach(() => {
    for (const project of projects.splice(0)) project.remove();
  });

  function open(args: readonly string[] = [], policy = POLICY, files: Readonly<Record<string, string>> = {}) {
    const project = createProject(tier, policy, {
      'src/a': 'a\n',
      'floor.yml': 'version: 1\nlimits: { wall-time: 1s }\n',
      ...files,
    });
    projects.push(project);
    const child = spawn(
      process.execPath,
      [cli.file, 'session', ...(args.includes('--policy') ? [] : ['--policy', 'policy.yml']), ...args],
      {
        cwd: project.workspace,
        env: { ...project.environment, XDG_STATE_HOME: project.stateHome },
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    const replies: Reply[] = [];
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const reply = JSON.parse(line) as Reply;
      expect(isReply(reply), `${line}: ${JSON.stringify(isReply.errors)}`).toBe(true);
      replies.push(reply);
    });
    const exited = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
    return {
      project,
      child,
      replies,
      exited,
      stderr: () => err,
      say: (...requests: readonly (object | string)[]) =>
        child.stdin.write(
          requests.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join(''),
        ),
      reply: async (type: string, id: string): Promise<Reply> => {
        const found = (): Reply | undefined =>
          replies.find((one) => one['type'] === type && one['id'] === id);
        await until(
          () => found() !== undefined,
          60_000,
          () => `no ${type} of ${id}: ${JSON.stringify(replies)} ${err}`,
        );
        return found() ?? {};
      },
    };
  }
  const printed = (replies: readonly Reply[], id: string, stream = 'stdout'): string =>
    Buffer.concat(
      replies
        .filter((one) => one['type'] === 'output' && one['id'] === id && one['stream'] === stream)
        .map(({ text, base64 }) =>
          text === undefined ? Buffer.from(String(base64), 'base64') : Buffer.from(String(text)),
        ),
    ).toString('latin1');

  it('runs commands side by side, keeps their output apart, applies at the end and says so', async () => {
    const session = open();
    session.say(
      { type: 'run', id: 'slow', argv: ['sh', '-c', 'sleep 0.5; echo slow; echo b > src/a; exit 0'] },
      { type: 'run', id: 'quick', argv: ['cat'], stdin: 'given' },
      {
        type: 'run',
        id: 'bytes',
        argv: ['cat'],
        stdin: { base64: Buffer.from([0xff, 0, 1]).toString('base64') },
      },
      { type: 'run', id: 'quiet', argv: ['sh', '-c', 'echo unseen; echo seen >&2'], output: 'none' },
    );
    session.child.stdin.end();
    expect(await session.exited, session.stderr()).toBe(0);
    expect(session.replies[0]).toMatchObject({ type: 'ready', v: 1, tier });
    expect(printed(session.replies, 'slow')).toBe('slow\n');
    expect(printed(session.replies, 'quick')).toBe('given');
    expect(printed(session.replies, 'bytes')).toBe('\xff\0\x01');
    expect(printed(session.replies, 'quiet', 'stderr')).toBe('');
    const exits = session.replies.filter(({ type }) => type === 'exit').map(({ id }) => id);
    expect(exits.at(-1)).toBe('slow');
    expect(exits.toSorted()).toEqual(['bytes', 'quick', 'quiet', 'slow']);
    expect(await session.reply('exit', 'quiet')).toMatchObject({
      stdout: { bytes: 7 },
      stderr: { bytes: 5 },
    });
    expect(session.replies.at(-1)).toMatchObject({ type: 'closed', result: { outcome: 'completed' } });
    expect(session.project.read('src/a')).toBe('b\n');
    expect(leftInState(session.project)).toEqual([]);
    expect(await verifyLog(join(onlyRun(session.project), 'audit.jsonl'))).toMatchObject({
      intact: true,
      complete: true,
    });
  });

  it('keeps files and puts them back, and refuses both while a command runs', async () => {
    const session = open([], POLICY.replace('head]', 'head, rm, ls]'));
    session.say({ type: 'run', id: '1', argv: ['sh', '-c', 'echo good > src/a'] });
    await session.reply('exit', '1');
    session.say(
      { type: 'checkpoint', id: 'kept' },
      { type: 'run', id: '2', argv: ['sh', '-c', 'echo bad > src/a; rm floor.yml; exit 1'] },
    );
    const { checkpoint: to } = await session.reply('checkpoint', 'kept');
    expect(await session.reply('exit', '2')).toMatchObject({ exitCode: 1 });
    session.say({ type: 'changes', id: 'what' });
    expect(await session.reply('changes', 'what')).toMatchObject({
      changes: [
        { path: 'floor.yml', change: 'deleted', kind: null, permitted: false },
        { path: 'src/a', change: 'modified', kind: 'file', permitted: true, reason: null },
      ],
    });
    session.say(
      { type: 'rollback', id: 'none', to: 'no such' },
      { type: 'rollback', id: 'back', to },
      { type: 'run', id: '3', argv: ['sh', '-c', 'cat src/a; ls floor.yml'] },
    );
    expect(await session.reply('error', 'none')).toMatchObject({ message: /no checkpoint/ as unknown });
    expect(await session.reply('rollback', 'back')).toMatchObject({ checkpoint: to });
    expect(await session.reply('exit', '3')).toMatchObject({ exitCode: 0 });
    expect(printed(session.replies, '3')).toBe('good\nfloor.yml\n');
    session.say({ type: 'run', id: '4', argv: ['sleep', '30'] }, { type: 'checkpoint', id: 'now' });
    expect(await session.reply('error', 'now')).toMatchObject({ message: /1 command is running/ as unknown });
    session.say({ type: 'rollback', id: 'now', to });
    session.say({ type: 'cancel', id: '4' });
    await session.reply('exit', '4');
    session.say({ type: 'rollback', id: 'at last', to }, { type: 'close' });
    expect(await session.exited, session.stderr()).toBe(0);
    // What failed was taken back.
    expect(session.project.read('src/a')).toBe('good\n');
    expect(leftInState(session.project)).toEqual([]);
  });

  it('answers what is wrong with a line or a command, and goes on', async () => {
    const session = open(['--discard']);
    session.say(
      'not json',
      { type: 'run', id: 'no-argv' },
      { type: 'walk', id: 'x' },
      { type: 'cancel', id: 'nobody' },
      { type: 'run', id: 'twice', argv: ['sleep', '30'] },
      { type: 'run', id: 'twice', argv: ['sleep', '30'] },
      { type: 'run', id: 'denied', argv: ['ls'] },
      { type: 'run', id: 'nul', argv: ['cat', 'a\0b'] },
      { type: 'run', id: 'time', argv: ['sleep', '30'], wallTime: 200 },
      { type: 'run', id: 'fails', argv: ['sh', '-c', 'kill -SEGV $$'] },
    );
    expect(await session.reply('error', 'no-argv')).toMatchObject({ message: /argv/ as unknown });
    expect(await session.reply('error', 'nobody')).toMatchObject({ message: 'no command of this id runs' });
    expect(await session.reply('error', 'twice')).toMatchObject({
      message: 'a command of this id still runs',
    });
    expect(await session.reply('exit', 'denied')).toMatchObject({
      outcome: 'denied',
      exitCode: 126,
      stdout: null,
    });
    await session.reply('error', 'nul');
    expect(await session.reply('exit', 'time')).toMatchObject({ outcome: 'timed-out', exitCode: 124 });
    expect(await session.reply('exit', 'fails')).toMatchObject({
      outcome: 'completed',
      exitCode: 139,
      signal: 'SIGSEGV',
    });
    session.say({ type: 'cancel', id: 'twice' });
    expect(await session.reply('exit', 'twice')).toMatchObject({ outcome: 'cancelled' });
    session.say({ type: 'run', id: 'twice', argv: ['sh', '-c', 'exit 4'] }, { type: 'close' });
    expect(await session.exited, session.stderr()).toBe(0);
    expect(session.replies.filter(({ type, id }) => type === 'error' && id === null)).toHaveLength(1);
    expect(session.project.read('src/a')).toBe('a\n');
  });

  it('P7: keeps its own policy from being changed, wherever in the workspace it lies', async () => {
    const policy = `version: 1\ntier: ${tier}\nfilesystem: { write: [./] }\n`;
    const session = open(['--workspace', 'src', '--policy', 'src/rules.yml'], '', {
      'src/rules.yml': policy,
    });
    session.say({ type: 'run', id: '1', argv: ['sh', '-c', 'echo "version: 1" > rules.yml; echo b > a'] });
    session.child.stdin.end();
    expect(await session.exited, session.stderr()).toBe(0);
    expect(session.project.read('src/a')).toBe('b\n');
    expect(session.project.read('src/rules.yml')).toBe(policy);
  });

  it('a signal ends the commands and the session, with a whole log', async () => {
    const session = open();
    const mark = `30${String(Math.random()).slice(2, 9)}`;
    session.say({ type: 'run', id: 'long', argv: ['sh', '-c', `sleep ${mark}`] });
    await until(() => processesWith(mark).length > 0, 60_000);
    session.child.kill('SIGTERM');
    expect(await session.exited, session.stderr()).toBe(143);
    expect(await session.reply('exit', 'long')).toMatchObject({ outcome: 'cancelled' });
    expect(session.replies.at(-1)).toMatchObject({ type: 'closed' });
    expect(processesWith(mark)).toEqual([]);
    expect(leftInState(session.project)).toEqual([]);
    expect(await verifyLog(join(onlyRun(session.project), 'audit.jsonl'))).toMatchObject({
      intact: true,
      complete: true,
    });
  });

  it('a reader that went away ends the session', async () => {
    const session = open(['--discard']);
    session.say({ type: 'run', id: 'endless', argv: ['yes'] });
    await until(() => session.replies.some(({ type }) => type === 'output'), 60_000);
    session.child.stdout.destroy();
    expect(await session.exited, session.stderr()).toBe(143);
    expect(leftInState(session.project)).toEqual([]);
  });

  it('is not opened under a policy that is not valid, lies outside the floor, or can’t be enforced', async () => {
    const invalid = open([], 'commands: { alow: [sh] }\n');
    expect(await invalid.exited).toBe(125);
    expect(invalid.replies).toEqual([]);
    expect(invalid.stderr()).toContain('Did you mean');
    const outside = open(['--floor', 'floor.yml']);
    expect(await outside.exited).toBe(125);
    expect(outside.replies).toEqual([]);
    expect(outside.stderr()).toMatch(/policy-invalid: .*wall-time/);
    const unenforceable = open([], 'hardening: { selinux: sandbox_t }\n');
    expect(await unenforceable.exited).toBe(125);
    expect(unenforceable.replies).toEqual([]);
    expect(unenforceable.stderr()).toContain('unenforceable, exit 125');
  });
});
