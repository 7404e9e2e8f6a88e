import type { NodePath } from '../finding.js';
import type { Filesystem as Source, Mount, Phase } from '../generated/policy.js';
import { shown } from '../kind.js';
import type { Filesystem, PolicyMount } from '../resolved.js';
import { anchored, hasWildcard, readGlob, WHOLE } from '../values/glob.js';
import { read, refuse, type Read } from '../values/result.js';
import { originate, readList, refuseAt, take, type Reading } from './reading.js';
import type { StatedPaths } from './stated.js';

const GLOBS = [
  ['write', 'write'],
  ['deny', 'deny'],
  ['read-deny', 'readDeny'],
  ['exec', 'exec'],
] as const;

/** Inside paths that are the sandbox's own; a mount over one would hide or replace it. */
const OWN = ['/proc', '/sys', '/dev', '/run/sandbox-policy'];

const itself = (text: string): string => text;

function readGlobs(reading: Reading, path: NodePath, source: readonly string[]): readonly string[] {
  return readList(reading, path, source, (text, at) => take(reading, at, readGlob(text)), { key: itself });
}

/** With a read-write workspace, a mount makes each entry hold: it is one path, and in `write` a directory. */
function readMounted(
  reading: Reading,
  path: NodePath,
  source: readonly string[],
  field: 'write' | 'deny',
): readonly string[] {
  const help = `With \`workspace: read-write\` mounts enforce this list: name an existing ${field === 'write' ? 'directory, such as `src/`' : 'path'}.`;
  return readList(
    reading,
    path,
    source,
    (text, at) => {
      const glob = take(reading, at, readGlob(text));
      if (glob === undefined) return undefined;
      const plain = anchored(glob);
      if (!plain.ok) return take(reading, at, { ...plain, help });
      if (field === 'write' && !plain.value.endsWith('/')) {
        return take(
          reading,
          at,
          refuse('SP0035', `${shown(text)} is not a directory`, `Write \`${text}/\`. ${help}`),
        );
      }
      return plain.value;
    },
    { key: itself },
  );
}

/** Reads the globs that a phase may state as well. */
export function readPaths(
  reading: Reading,
  path: NodePath,
  source: NonNullable<Phase['filesystem']>,
): StatedPaths {
  const paths: { -readonly [Key in keyof StatedPaths]: StatedPaths[Key] } = {};
  for (const [key, field] of GLOBS) {
    const written = source[key];
    if (written === undefined) continue;
    const mounted = reading.workspace === 'read-write' && (field === 'write' || field === 'deny');
    paths[field] = mounted
      ? readMounted(reading, [...path, key], written, field)
      : readGlobs(reading, [...path, key], written);
  }
  return paths;
}

/** A path that is absolute, without `.`, `..`, empty segments or a slash at its end. */
export function readAbsolute(text: string): Read<string> {
  const no = (message: string, help?: string): Read<never> =>
    refuse('SP0040', `${shown(text)} ${message}`, help);
  if (!text.startsWith('/')) return no('is not an absolute path');
  const normal = `/${text
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/')}`;
  if (normal.split('/').includes('..')) return no('holds `..`', 'Write the path that is meant.');
  if (/[\0\r\n]/.test(text)) return no('holds a line end or NUL');
  if (text !== normal && text !== `${normal}/`)
    return no('is not in its normal form', `Write \`${normal}\`.`);
  return read(normal);
}

function readTarget(text: string): Read<string> {
  const at = readAbsolute(text);
  if (!at.ok) return at;
  if (at.value === '/') return refuse('SP0040', '`/` is the sandbox itself', 'Mount below it.');
  const own = OWN.find((folder) => at.value === folder || at.value.startsWith(`${folder}/`));
  return own === undefined
    ? at
    : refuse(
        'SP0040',
        `${shown(text)} lies in \`${own}\`, which is the sandbox's own`,
        'Mount it elsewhere.',
      );
}

/** A host path as a policy may state it: absolute, `~/…`, or relative to the file. */
function readHostPath(reading: Reading, text: string): Read<string> {
  if (/[\0\r\n]/.test(text)) return refuse('SP0040', `${shown(text)} holds a line end or NUL`);
  if (text === '~' || text === '~/') {
    return refuse(
      'SP0040',
      '`~` would show a whole home directory',
      'Mount the folder that is needed: `~/.cache/pip`.',
    );
  }
  if (text.startsWith('~') && !text.startsWith('~/')) {
    return refuse('SP0040', `${shown(text)} names another user's home`, 'Write `~/…` or an absolute path.');
  }
  if (hasWildcard(text)) return refuse('SP0040', `${shown(text)} is a pattern`, 'A mount is one path.');
  if (text.startsWith('~/') && text.split('/').includes('..')) {
    return refuse('SP0040', `${shown(text)} holds \`..\``, 'Write the path that is meant.');
  }
  const path = reading.hostPath(text);
  if (path === '/')
    return refuse('SP0040', `${shown(text)} is the whole host`, 'Mount the folder that is needed.');
  return read(path);
}

function readMount(reading: Reading, mount: Mount, at: NodePath): PolicyMount | undefined {
  const path = take(reading, [...at, 'path'], readHostPath(reading, mount.path));
  const target = take(reading, [...at, 'at'], readTarget(mount.at));
  if (path === undefined || target === undefined) return undefined;
  return { path, at: target, mode: mount.mode ?? 'read-only' };
}

function readToolchains(reading: Reading, path: NodePath, source: 'auto' | 'none' | readonly string[]) {
  if (typeof source === 'string') {
    originate(reading, path);
    return source;
  }
  return readList(
    reading,
    path,
    source,
    (text, at) => {
      const home = text.startsWith('~/') ? readHostPath(reading, text) : readAbsolute(text);
      return take(reading, at, home.ok ? home : { ...home, rule: 'SP0047' });
    },
    // The order is that of PATH.
    { key: itself, ordered: true },
  );
}

/** Reads `filesystem`; what the workspace's mode asks of its paths is checked once parents are known. */
export function readFilesystem(
  reading: Reading,
  path: NodePath,
  source: Source,
): Partial<Omit<Filesystem, 'protect'>> {
  const stated: { -readonly [Key in keyof Filesystem]?: Filesystem[Key] } = readPaths(reading, path, source);
  for (const key of ['outputs', 'carry'] as const) {
    const written = source[key];
    if (written !== undefined) stated[key] = readGlobs(reading, [...path, key], written);
  }
  source.carry?.forEach((glob, index) => {
    if (glob === WHOLE || glob === '.' || !glob.endsWith('/') || hasWildcard(glob)) {
      refuseAt(reading, [...path, 'carry', index], {
        rule: 'SP0035',
        message: `\`filesystem.carry\` takes directories: ${shown(glob)} is not one`,
        help: 'Write a directory of the workspace with a slash at its end, without wildcards: `node_modules/`.',
      });
    }
  });
  if (source.workspace !== undefined) {
    stated.workspace = source.workspace;
    originate(reading, [...path, 'workspace']);
  }
  if (source.git !== undefined) {
    stated.git = source.git;
    originate(reading, [...path, 'git']);
  }
  if (source.toolchains !== undefined) {
    stated.toolchains = readToolchains(reading, [...path, 'toolchains'], source.toolchains);
  }
  if (source.mounts !== undefined) {
    stated.mounts = readList(
      reading,
      [...path, 'mounts'],
      source.mounts,
      (mount, at) => readMount(reading, mount, at),
      // Two mounts at one place would hide one another.
      { key: (mount) => mount.at, called: (mount) => `a mount at \`${mount.at}\`` },
    );
  }
  return stated;
}
