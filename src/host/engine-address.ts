import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from './json.js';

/** Where the caller's engine is said to be. `why` names the setting, for messages. */
export type EngineAddress =
  | { readonly kind: 'socket'; readonly path: string; readonly why: string }
  | { readonly kind: 'remote'; readonly address: string; readonly why: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

interface Settings {
  /** The caller's DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG, XDG_RUNTIME_DIR. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * Finds the engine as Docker's own client does: DOCKER_HOST, then the context that DOCKER_CONTEXT or the
 * client's configuration names, then the usual sockets, rootless and Podman's after Docker's. A configuration
 * that can't be read is said, not passed over.
 */
export function engineAddress({ env, home }: Settings): EngineAddress {
  const host = env['DOCKER_HOST'];
  if (host !== undefined && host !== '') return parseAddress(host, 'DOCKER_HOST');
  const folder = env['DOCKER_CONFIG'] ?? join(home, '.docker');
  try {
    const context = env['DOCKER_CONTEXT'] || currentContext(folder);
    if (context !== null && context !== 'default') return contextAddress(folder, context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      kind: 'unreadable',
      reason: `the Docker client's configuration in ${folder} can't be used: ${reason}`,
    };
  }
  const runtime = env['XDG_RUNTIME_DIR'];
  const usual = [
    '/var/run/docker.sock',
    '/run/podman/podman.sock',
    ...(runtime === undefined ? [] : [join(runtime, 'docker.sock'), join(runtime, 'podman/podman.sock')]),
  ];
  const path = usual.find((candidate) => existsSync(candidate)) ?? '/var/run/docker.sock';
  return { kind: 'socket', path, why: 'the usual place' };
}

/** Reads `unix:///path`, `tcp://host:port`, `ssh://…`, `npipe://…`. */
export function parseAddress(address: string, why: string): EngineAddress {
  const socket = /^unix:\/\/(\/.*)$/.exec(address)?.[1] ?? (address.startsWith('/') ? address : undefined);
  return socket === undefined
    ? { kind: 'remote', address: withoutCredentials(address), why }
    : { kind: 'socket', path: socket, why };
}

function currentContext(folder: string): string | null {
  const path = join(folder, 'config.json');
  if (!existsSync(path)) return null;
  const config: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const name = isObject(config) ? config['currentContext'] : undefined;
  return typeof name === 'string' && name !== '' ? name : null;
}

/** The client keeps each context under the SHA-256 of its name. */
function contextAddress(folder: string, name: string): EngineAddress {
  const id = createHash('sha256').update(name).digest('hex');
  const meta: unknown = JSON.parse(readFileSync(join(folder, 'contexts/meta', id, 'meta.json'), 'utf8'));
  const endpoints = isObject(meta) ? meta['Endpoints'] : undefined;
  const docker = isObject(endpoints) ? endpoints['docker'] : undefined;
  const host = isObject(docker) ? docker['Host'] : undefined;
  if (typeof host !== 'string') throw new TypeError(`the context ${name} names no engine`);
  return parseAddress(host, `the Docker context ${name}`);
}

/** An address may hold a user and password; messages and logs must not. */
function withoutCredentials(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//');
}
