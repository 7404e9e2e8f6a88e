import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { CONTAINER, api, BUSYBOX, describeEngines } from './engine.js';
import { startRegistry, type TestRegistry } from './registry.js';
import { connectEngine } from '../../src/enforce/container/engine.js';
import { hostImage } from '../../src/enforce/container/host-image.js';
import { readyImage } from '../../src/enforce/container/image.js';
import { SetupError } from '../../src/enforce/sandbox.js';

const OTHER = `sha256:${'0'.repeat(64)}`;

async function failure(promise: Promise<unknown>): Promise<SetupError> {
  try {
    await promise;
  } catch (error) {
    expect(error).toBeInstanceOf(SetupError);
    return error as SetupError;
  }
  throw new Error('it did not fail');
}

describeEngines('image', CONTAINER, ({ socket, apiVersion }) => {
  const engine = connectEngine(socket, apiVersion);
  const registries: TestRegistry[] = [];
  let configuration = '';

  const registry = async (...args: Parameters<typeof startRegistry>): Promise<TestRegistry> => {
    const started = await startRegistry(...args);
    registries.push(started);
    return started;
  };
  const ready = (reference: string, digest: string | null, lines: string[] = []) =>
    readyImage(engine, {
      reference,
      digest,
      configDirectory: configuration,
      onProgress: (line) => lines.push(line),
    });

  beforeAll(async () => {
    configuration = await mkdtemp(join(tmpdir(), 'sp-docker-config-'));
  });
  afterEach(async () => {
    await rm(join(configuration, 'config.json'), { force: true });
    for (const entry of registries.splice(0)) await entry.close();
    const filters = encodeURIComponent(JSON.stringify({ label: ['sandbox-policy-test.registry'] }));
    const images = (await api(socket, 'GET', `/images/json?filters=${filters}`)) as { Id: string }[];
    for (const { Id } of images) await api(socket, 'DELETE', `/images/${Id}?force=1`);
  });
  afterAll(async () => {
    engine.disconnect();
    await rm(configuration, { recursive: true });
  });

  it('an image that is there is used without asking any registry', async () => {
    const image = await ready(BUSYBOX, null);
    expect(image.id).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(image.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(image.env).toEqual({ PATH: '/bin' });
  });

  it('a missing image is pulled, with progress, and its digest told', async () => {
    const { host, digest } = await registry();
    const lines: string[] = [];
    const image = await ready(`${host}/team/app:1`, null, lines);
    expect(image.digest).toBe(digest);
    expect(image.env).toEqual({ PATH: '/from-the-image' });
    expect(lines[0]).toBe(`pulling ${host}/team/app:1`);
  });

  it('a pinned image is pulled by its digest, which no tag can move', async () => {
    const { host, digest } = await registry();
    const image = await ready(`${host}/team/app:1`, digest);
    expect(image.digest).toBe(digest);
  });

  it('an image under the same tag with another digest is refused', async () => {
    const { host, digest } = await registry();
    expect((await ready(`${host}/team/app:1`, null)).digest).toBe(digest);
    const error = await failure(ready(`${host}/team/app:1`, OTHER));
    expect(error.message).toContain(OTHER);
    expect(error.fix).not.toBeNull();
  });

  it('a registry that serves something else under the pinned digest is not believed', async () => {
    const { host } = await registry({ lies: true });
    const error = await failure(ready(`${host}/team/app:1`, OTHER));
    expect(error.message).toContain('team/app');
  });

  it('a private image is pulled with the credentials of Docker’s configuration', async () => {
    const login = { username: 'reader', password: 'pass:with:colons' };
    const { host, digest } = await registry({ login });
    const auth = Buffer.from(`${login.username}:${login.password}`).toString('base64');
    await writeFile(join(configuration, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
    expect((await ready(`${host}/team/private:1`, null)).digest).toBe(digest);
  });

  it('without credentials a private image fails with what to do', async () => {
    const { host } = await registry({ login: { username: 'reader', password: 'right' } });
    const error = await failure(ready(`${host}/team/private:1`, null));
    expect(error.fix).toMatch(/docker login/);
  });

  it('S3: a refused password is in no message', async () => {
    const { host } = await registry({ login: { username: 'reader', password: 'right' } });
    const auth = Buffer.from('reader:hunter2-wrong').toString('base64');
    await writeFile(join(configuration, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
    const error = await failure(ready(`${host}/team/private:1`, null));
    expect(JSON.stringify([error.message, error.fix, String(error.cause)])).not.toMatch(/hunter2|cmVhZGVy/);
    expect(error.fix).toMatch(/not accepted/);
  });

  it('an image that no registry has fails with its name', async () => {
    const { host } = await registry();
    await registries.splice(0)[0]?.close();
    const error = await failure(ready(`${host}/team/absent:1`, null));
    expect(error.message).toContain(`${host}/team/absent:1`);
    expect(error.fix).not.toBeNull();
  });

  it('the empty image is imported once, however many ask at once', async () => {
    const entries = [
      { kind: 'directory', path: 'tmp', mode: 0o1777 },
      { kind: 'symlink', path: 'bin', to: `usr/bin-${process.pid}` },
    ] as const;
    const ids = await Promise.all(Array.from({ length: 8 }, () => hostImage(engine, entries)));
    expect(new Set(ids).size).toBe(1);
    expect(await hostImage(engine, entries)).toBe(ids[0]);
    await api(socket, 'DELETE', `/images/${ids[0]}?force=1`);
  });
});
