import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { connectInit, type InitClient } from '../../../src/enforce/init/client.js';
import { InitLostError } from '../../../src/enforce/init/error.js';
import { encodeFrame, FRAME } from '../../../src/enforce/init/frame.js';
import { spawn } from 'node:child_process';
import { INIT_PROGRAM, namespaced, shell, TEST_UID } from './sandboxed-init.js';

/** What only a damaged or hostile init could send: the one place where no real one can be used. */
function fakeInit(options: Parameters<typeof connectInit>[1] = {}): {
  client: InitClient;
  say: (bytes: Buffer) => void;
  end: () => void;
} {
  const input = new PassThrough();
  const output = new PassThrough();
  input.resume();
  const client = connectInit({ input, output }, options);
  return { client, say: (bytes) => void output.write(bytes), end: () => void output.end() };
}

function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => bytes.writeUInt32LE(value, i * 4));
  return bytes;
}

const started = encodeFrame(FRAME.started, 0, 1, u32(2));
function exit(stdoutBytes: number): Buffer {
  const payload = Buffer.alloc(64);
  payload.writeBigUInt64LE(BigInt(stdoutBytes), 8);
  return encodeFrame(FRAME.exit, 0, 1, payload);
}

describe("an init that says what it can't have said is lost, and no command gets a result", () => {
  it.each([
    ['random bytes', Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')],
    ['a frame of an unknown type', encodeFrame(99, 0, 0)],
    ['a frame of ours', encodeFrame(FRAME.shutdown, 0, 0)],
    ['output of another command', encodeFrame(FRAME.output, 1, 2, Buffer.from('x'))],
    ['output before the start', encodeFrame(FRAME.output, 1, 1, Buffer.from('x'))],
    ['output on a third stream', Buffer.concat([started, encodeFrame(FRAME.output, 3, 1, Buffer.from('x'))])],
    [
      'more output than the limit',
      Buffer.concat([started, encodeFrame(FRAME.output, 1, 1, Buffer.alloc(11))]),
    ],
    ['an end before the start', exit(0)],
    ['an end of the wrong size', Buffer.concat([started, encodeFrame(FRAME.exit, 0, 1, Buffer.alloc(63))])],
    [
      'an end that counts less than was sent',
      Buffer.concat([started, encodeFrame(FRAME.output, 1, 1, Buffer.alloc(5)), exit(4)]),
    ],
    ['two starts', Buffer.concat([started, started])],
    ['a failure after the start', Buffer.concat([started, encodeFrame(FRAME.failed, 4, 1, u32(2))])],
    ['a failure at no known stage', encodeFrame(FRAME.failed, 77, 1, u32(2))],
    ['an error of its own', encodeFrame(FRAME.error, 0, 0, Buffer.from('out of memory'))],
    ["that it isn't process 1", encodeFrame(FRAME.ready, 0, 0, u32(1, 7, 2))],
    ['another protocol', encodeFrame(FRAME.ready, 0, 0, u32(2, 7, 1))],
  ])('%s', async (_what, bytes) => {
    const { client, say } = fakeInit();
    const running = client.run(shell('true', { outputLimit: 10 }));
    say(bytes);
    await expect(running).rejects.toThrow(InitLostError);
    await expect(client.run(shell('true'))).rejects.toThrow(InitLostError);
    await expect(client.ended).resolves.toBeInstanceOf(InitLostError);
  });

  it('and so is one that ends without a word, or in the middle of a frame', async () => {
    for (const last of [Buffer.alloc(0), started.subarray(0, 7)]) {
      const { client, say, end } = fakeInit();
      const running = client.run(shell('true'));
      say(last);
      end();
      await expect(running).rejects.toThrow(/has ended|middle of a frame/);
    }
  });

  it("L9: and one that isn't ready in time", async () => {
    const { client } = fakeInit();
    await expect(client.ready(50)).rejects.toThrow('did not answer within 50 ms');
  });

  it('and one that no longer answers while a command runs', async () => {
    const { client, say } = fakeInit({ pingAfter: 20, patience: 60 });
    const running = client.run(shell('true'));
    say(started);
    await expect(running).rejects.toThrow('gave no answer for 60 ms');
  });

  it("while one that answers each ping isn't, however quiet its command", async () => {
    const { client, say } = fakeInit({ pingAfter: 20, patience: 200 });
    const running = client.run(shell('true'));
    say(started);
    const answering = setInterval(() => say(encodeFrame(FRAME.pong, 0, 0)), 20);
    await new Promise((resolve) => setTimeout(resolve, 800));
    clearInterval(answering);
    say(exit(0));
    await expect(running).resolves.toMatchObject({ ended: { kind: 'exited', code: 0 } });
  });
});

describe('the real init, given nonsense, says so and ends', () => {
  const children: ReturnType<typeof spawn>[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  it.each([
    ['random bytes', Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')],
    ['an unknown type', encodeFrame(77, 0, 0)],
    ['a START without a program', encodeFrame(FRAME.start, 0, 1, Buffer.alloc(0))],
    [
      'a START with an unknown record',
      encodeFrame(FRAME.start, 0, 1, Buffer.concat([u32(99, 0), u32(1, 0)])),
    ],
    ['a START that is cut off', encodeFrame(FRAME.start, 0, 1, u32(1, 1000))],
    ['a START with id 0', encodeFrame(FRAME.start, 0, 0, Buffer.concat([u32(1, 1), Buffer.from('x')]))],
    ['a signal that is none', Buffer.concat([start(1), encodeFrame(FRAME.signal, 0, 1, u32(1000))])],
    [
      'more stdin than it granted',
      Buffer.concat([start(1), ...[1, 2, 3].map(() => encodeFrame(FRAME.stdin, 0, 1, Buffer.alloc(65_536)))]),
    ],
    [
      'two STARTs mixed',
      Buffer.concat([encodeFrame(FRAME.start, 1, 1, u32(1)), encodeFrame(FRAME.start, 1, 2, u32(1))]),
    ],
    [
      'a START of more than 4 MiB',
      Buffer.concat(Array.from({ length: 70 }, () => encodeFrame(FRAME.start, 1, 1, Buffer.alloc(65_536)))),
    ],
  ])('%s', async (_what, bytes) => {
    const [program, ...args] = namespaced([INIT_PROGRAM, 'init']);
    const child = spawn(program, args, {
      stdio: 'pipe',
      env: { PATH: '/usr/bin:/bin' },
      ...(process.getuid?.() === 0 ? { uid: TEST_UID, gid: TEST_UID } : {}),
    });
    children.push(child);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.resume();
    child.stdin.on('error', () => undefined);
    child.stdin.write(bytes);
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(err).toMatch(/^sandbox-init: init: protocol: .+\n$/);
    expect(code).toBe(125);
  });

  it('refuses to be anything but process 1', async () => {
    const child = spawn(INIT_PROGRAM, ['init'], { stdio: ['pipe', 'pipe', 'pipe'] });
    children.push(child);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(125);
    expect(err).toContain('must be process 1');
  });
});

/** `sleep`, which reads nothing, with its stdin by frames. */
function start(id: number): Buffer {
  const record = (tag: number, bytes: Buffer): Buffer => Buffer.concat([u32(tag, bytes.length), bytes]);
  const records = [
    record(1, Buffer.from('/bin/sleep')),
    record(1, Buffer.from('30')),
    record(9, Buffer.of(1)),
  ];
  return encodeFrame(FRAME.start, 0, id, Buffer.concat(records));
}
