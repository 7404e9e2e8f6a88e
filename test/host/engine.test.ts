import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engineAddress } from '../../src/host/engine-address.js';
import { engineState, judgeEngine } from '../../src/host/engine.js';

const VERSION = { Version: '28.0.4', ApiVersion: '1.48', Os: 'linux', Components: [{ Name: 'Engine' }] };
const INFO = {
  OSType: 'linux',
  Architecture: 'x86_64',
  KernelVersion: '6.8.0',
  CgroupVersion: '2',
  CgroupDriver: 'systemd',
  MemoryLimit: true,
  SwapLimit: true,
  CpuCfsQuota: true,
  CpuCfsPeriod: true,
  PidsLimit: true,
  NCPU: 4,
  Runtimes: { runc: {}, runsc: {} },
  DefaultRuntime: 'runc',
  SecurityOptions: ['name=apparmor', 'name=seccomp,profile=builtin', 'name=cgroupns'],
};

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'engine-home-'));
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function context(name: string, meta: string): void {
  const id = createHash('sha256').update(name).digest('hex');
  mkdirSync(join(home, '.docker/contexts/meta', id), { recursive: true });
  writeFileSync(join(home, '.docker/contexts/meta', id, 'meta.json'), meta);
}

describe('where the engine is', () => {
  it('is what DOCKER_HOST says before anything else', () => {
    expect(engineAddress({ env: { DOCKER_HOST: 'unix:///x/y.sock' }, home })).toMatchObject({
      kind: 'socket',
      path: '/x/y.sock',
    });
  });

  it('is what the context in use says', () => {
    mkdirSync(join(home, '.docker'));
    writeFileSync(join(home, '.docker/config.json'), '{"currentContext":"mine"}');
    context('mine', '{"Endpoints":{"docker":{"Host":"unix:///ctx.sock"}}}');
    context('far', '{"Endpoints":{"docker":{"Host":"ssh://u:secret@far.example"}}}');
    expect(engineAddress({ env: {}, home })).toMatchObject({ kind: 'socket', path: '/ctx.sock' });
    expect(engineAddress({ env: { DOCKER_CONTEXT: 'far' }, home })).toMatchObject({
      kind: 'remote',
      address: 'ssh://far.example',
    });
    expect(engineAddress({ env: { DOCKER_CONTEXT: 'default' }, home })).toMatchObject({ kind: 'socket' });
  });

  it('F1: a configuration that can’t be read is said and not passed over', async () => {
    mkdirSync(join(home, '.docker'));
    writeFileSync(join(home, '.docker/config.json'), '{"currentContext":');
    expect(engineAddress({ env: {}, home })).toMatchObject({ kind: 'unreadable' });
    writeFileSync(join(home, '.docker/config.json'), '{"currentContext":"gone"}');
    expect(await engineState({}, home)).toMatchObject({ state: 'absent' });
  });

  it.each(['tcp://10.0.0.1:2376', 'ssh://host', 'npipe:////./pipe/docker_engine', 'http://x'])(
    '%s is refused as remote',
    async (address) => {
      expect(await engineState({ DOCKER_HOST: address }, home)).toMatchObject({
        state: 'refused',
        reason: expect.stringContaining('remote') as string,
      });
    },
  );

  it('S3: credentials in an address are not repeated', async () => {
    const state = await engineState({ DOCKER_HOST: 'tcp://me:secret@10.0.0.1:2376' }, home);
    expect(JSON.stringify(state)).not.toContain('secret');
  });
});

describe('what an engine says of itself', () => {
  const judged = (info: object, version: object = {}) =>
    judgeEngine('/s', { ...VERSION, ...version }, { ...INFO, ...info });

  it('becomes facts', () => {
    expect(judged({})).toMatchObject({
      state: 'ready',
      engine: {
        version: '28.0.4',
        cgroupVersion: 2,
        supports: { memory: true, swap: true, cpus: true, pids: true },
        processors: 4,
        runtimes: ['runc', 'runsc'],
        seccomp: true,
        apparmor: true,
        selinux: false,
        podman: false,
      },
    });
  });

  it.each([
    [{ runc: {} }, null],
    [{ runsc: {} }, { runtime: 'runsc', network: 'sandbox', seccomp: false }],
    [
      { runsc: { path: '/g/runsc', runtimeArgs: ['--platform=ptrace', '--network=none'] } },
      { path: '/g/runsc', network: 'none', seccomp: false },
    ],
    [
      { runsc: { runtimeArgs: ['-network=none', '--network=host', '--oci-seccomp'] } },
      { network: 'host', seccomp: true },
    ],
    [
      { runsc: { runtimeArgs: ['--oci-seccomp=false', '--network'] } },
      { network: 'sandbox', seccomp: false },
    ],
    [{ gvisor: { path: '/g/runsc' } }, null],
  ])('of the runtimes %j, gVisor is %j', (Runtimes, gvisor) => {
    const state = judged({ Runtimes });
    if (state.state !== 'ready') throw new Error(state.reason);
    if (gvisor === null) expect(state.engine.gvisor).toBeNull();
    else expect(state.engine.gvisor).toMatchObject(gvisor);
  });

  it.each([
    ['rootless', { SecurityOptions: ['name=seccomp', 'name=rootless'] }, 'rootless'],
    ['userns-remap', { SecurityOptions: ['name=userns'] }, 'remaps users'],
    ['Windows', { OSType: 'windows' }, 'windows containers'],
  ])('%s is refused with a clear word and a fix', (_, info, word) => {
    const state = judged(info);
    expect(state).toMatchObject({ state: 'refused', reason: expect.stringContaining(word) as string });
    expect(state).toHaveProperty('fix');
  });

  it('limits that it can’t set are not claimed', () => {
    expect(judged({ CgroupDriver: 'none' })).toMatchObject({
      engine: { cgroupVersion: 2, supports: { memory: false, swap: false, cpus: false, pids: false } },
    });
    expect(judged({ PidsLimit: undefined, CpuCfsPeriod: false })).toMatchObject({
      engine: { supports: { memory: true, cpus: false, pids: false } },
    });
    expect(judged({ CgroupVersion: undefined })).toMatchObject({ engine: { cgroupVersion: 1 } });
  });

  it.each([undefined, 0, 'many'])('the number of processors may be %s: then none is known', (NCPU) => {
    expect(judged({ NCPU })).toMatchObject({ engine: { processors: null } });
  });

  it('Podman is recognised', () => {
    expect(judged({}, { Components: [{ Name: 'Podman Engine' }] })).toMatchObject({
      engine: { podman: true },
    });
  });

  it.each([null, [], 'x', 7])('%j is no engine', (answer) => {
    expect(judgeEngine('/s', answer, answer)).toMatchObject({ state: 'absent' });
  });
});

describe('asking an engine that misbehaves', () => {
  let server: Server;
  const socket = (): string => join(home, 'engine.sock');
  const ask = () => engineState({ DOCKER_HOST: `unix://${socket()}` }, home);

  function serve(handler: Parameters<typeof createServer>[1]): Promise<void> {
    server = createServer(handler as never);
    return new Promise((resolve) => server.listen(socket(), resolve));
  }
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  it('an error, another text than JSON, an endless answer and a hang-up are each an absence with its reason', async () => {
    const answers: readonly [RegExp, Parameters<typeof createServer>[1]][] = [
      [/answered .* with 500/, (_, response) => response.writeHead(500).end()],
      [/not JSON/, (_, response) => response.end('<html>')],
      [/too long/, (_, response) => response.end(Buffer.alloc(5 * 1024 * 1024, 'x'))],
      [/can't be asked/, (request) => request.socket.destroy()],
    ];
    for (const [reason, handler] of answers) {
      await serve(handler);
      const state = await ask();
      expect(state.state).toBe('absent');
      expect(state).toMatchObject({ reason: expect.stringMatching(reason) as string });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('no socket, and one that nobody listens at, are said apart', async () => {
    expect(await ask()).toMatchObject({ reason: expect.stringContaining('does not exist') as string });
    writeFileSync(socket(), '');
    expect(await ask()).toMatchObject({ reason: expect.stringContaining('no engine listens') as string });
  });
});
