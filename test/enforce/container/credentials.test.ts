import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { credentialsFor } from '../../../src/enforce/container/credentials.js';
import { SetupError } from '../../../src/enforce/sandbox.js';

describe('credentials of private images', () => {
  let folder: string;
  const path = process.env['PATH'];
  const configure = (config: unknown): Promise<void> =>
    writeFile(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  const helper = async (name: string, script: string): Promise<void> => {
    await writeFile(join(folder, `docker-credential-${name}`), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  };
  const basic = (text: string): string => Buffer.from(text).toString('base64');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sp-credentials-'));
    process.env['PATH'] = `${folder}:${path ?? ''}`;
  });
  afterEach(async () => {
    process.env['PATH'] = path;
    await rm(folder, { recursive: true });
  });

  it('without a configuration there are none', async () => {
    expect(await credentialsFor(null, 'registry.example')).toBeNull();
    expect(await credentialsFor(folder, 'registry.example')).toBeNull();
  });

  it('auths: user and password, which may hold colons', async () => {
    await configure({ auths: { 'registry.example': { auth: basic('me:a:b') } } });
    expect(await credentialsFor(folder, 'registry.example')).toEqual({
      username: 'me',
      password: 'a:b',
      serveraddress: 'registry.example',
    });
    expect(await credentialsFor(folder, 'other.example')).toBeNull();
  });

  it('auths: an entry that was written with a scheme, and an identity token', async () => {
    await configure({ auths: { 'https://registry.example': { identitytoken: 'abc' } } });
    expect(await credentialsFor(folder, 'registry.example')).toEqual({
      identitytoken: 'abc',
      serveraddress: 'registry.example',
    });
  });

  it('Docker Hub is kept under its old address', async () => {
    await configure({ auths: { 'https://index.docker.io/v1/': { auth: basic('me:x') } } });
    expect(await credentialsFor(folder, 'docker.io')).toMatchObject({ username: 'me' });
  });

  it('credHelpers comes before credsStore, which comes before auths', async () => {
    await helper(
      'one',
      'read server; printf \'{"ServerURL":"%s","Username":"one","Secret":"s1"}\' "$server"',
    );
    await helper('two', 'printf \'{"Username":"<token>","Secret":"s2"}\'');
    await configure({
      credHelpers: { 'registry.example': 'one' },
      credsStore: 'two',
      auths: { 'registry.example': { auth: basic('three:x') }, 'other.example': { auth: basic('three:x') } },
    });
    expect(await credentialsFor(folder, 'registry.example')).toMatchObject({
      username: 'one',
      password: 's1',
    });
    expect(await credentialsFor(folder, 'other.example')).toEqual({
      identitytoken: 's2',
      serveraddress: 'other.example',
    });
  });

  it('a helper that knows nothing is no failure', async () => {
    await helper('none', 'echo "credentials not found in native keychain"; exit 1');
    await configure({ credsStore: 'none' });
    expect(await credentialsFor(folder, 'registry.example')).toBeNull();
  });

  const FAILURES: readonly [string, unknown, string][] = [
    ['a helper that fails', { credsStore: 'broken' }, 'exit 3'],
    ['a helper that answers nonsense', { credsStore: 'broken' }, 'echo hello'],
    ['a helper that is missing', { credsStore: 'absent' }, 'true'],
    ['a helper’s name that is a path', { credsStore: '../../evil' }, 'true'],
    ['a configuration that is no JSON', '{ "auths": ', 'true'],
  ];
  it.each(FAILURES)('F1: %s is an error, not “no credentials”', async (_name, config, script) => {
    await helper('broken', script);
    await configure(config);
    await expect(credentialsFor(folder, 'registry.example')).rejects.toThrow(SetupError);
  });

  it('S3: no secret is in the error', async () => {
    await helper('broken', 'echo \'{"Secret":"hunter2"\'; exit 0');
    await configure({ credsStore: 'broken' });
    const error = await credentialsFor(folder, 'registry.example').catch(
      (thrown: unknown) => thrown as Error,
    );
    expect(error).toBeInstanceOf(SetupError);
    expect((error as Error).message).not.toContain('hunter2');
  });
});
