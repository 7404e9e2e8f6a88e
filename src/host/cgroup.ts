import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { CgroupFacts } from './facts.js';

const V1_CONTROLLERS = ['memory', 'pids', 'cpu', 'cpuacct', 'freezer'] as const;
const V2_CONTROLLERS = ['memory', 'pids', 'cpu', 'io'] as const;

/** Where this process is in the cgroup trees that are mounted: an absolute folder for each hierarchy. */
export interface CgroupPlaces {
  readonly v1: Readonly<Partial<Record<(typeof V1_CONTROLLERS)[number], string>>>;
  readonly v2: { readonly mount: string; readonly own: string } | null;
}

/**
 * Where a cgroup of our own can be made. `quick` asks for the right to write; `thorough` makes one and removes it,
 * which would leave one behind if we were killed in between, and so is not for every run: a run finds out at once.
 * On a hybrid host the controllers are version 1's.
 */
export function cgroupFacts(depth: 'quick' | 'thorough' = 'quick'): CgroupFacts {
  let places: CgroupPlaces;
  try {
    places = cgroupPlaces(
      readFileSync('/proc/self/cgroup', 'utf8'),
      readFileSync('/proc/self/mountinfo', 'utf8'),
    );
  } catch (error) {
    return { version: null, reason: `the cgroups can't be read: ${reasonOf(error)}` };
  }
  if (places.v1.memory !== undefined || places.v1.pids !== undefined) return versionOne(places.v1, depth);
  return places.v2 === null
    ? { version: null, reason: 'no cgroup hierarchy is mounted' }
    : versionTwo(places.v2.mount, places.v2.own, depth);
}

/**
 * Reads /proc/self/cgroup and /proc/self/mountinfo (cgroups(7), proc(5)). In a container without a cgroup
 * namespace the paths of the first are not those below the mount: the mount's root is taken off.
 */
export function cgroupPlaces(selfCgroup: string, mountinfo: string): CgroupPlaces {
  const paths = new Map<string, string>();
  for (const line of selfCgroup.split('\n')) {
    const match = /^(\d+):([^:]*):(.*)$/.exec(line);
    if (match === null) continue;
    const [, , controllers = '', path = '/'] = match;
    for (const controller of controllers === '' ? ['unified'] : controllers.split(','))
      paths.set(controller, path);
  }
  const v1: Partial<Record<(typeof V1_CONTROLLERS)[number], string>> = {};
  let v2: CgroupPlaces['v2'] = null;
  for (const line of mountinfo.split('\n')) {
    const [before, after] = line.split(' - ');
    if (before === undefined || after === undefined) continue;
    const [, , , root = '/', mount = ''] = before.split(' ');
    const [type, , options = ''] = after.split(' ');
    if (type === 'cgroup') {
      for (const controller of V1_CONTROLLERS) {
        if (!options.split(',').includes(controller)) continue;
        const own = below(mount, root, paths.get(controller));
        if (own !== null) v1[controller] ??= own;
      }
    } else if (type === 'cgroup2' && v2 === null) {
      const own = below(mount, root, paths.get('unified'));
      if (own !== null) v2 = { mount: unescapeMount(mount), own };
    }
  }
  return { v1, v2 };
}

function versionOne(places: CgroupPlaces['v1'], depth: 'quick' | 'thorough'): CgroupFacts {
  const base: Partial<Record<(typeof V1_CONTROLLERS)[number], string>> = {};
  let refusal: string | null = null;
  for (const controller of V1_CONTROLLERS) {
    const folder = places[controller];
    if (folder === undefined) continue;
    const problem = tryFolder(folder, depth);
    if (problem === null) base[controller] = folder;
    else refusal ??= problem;
  }
  return Object.keys(base).length === 0
    ? { version: null, reason: refusal ?? 'no version 1 controller is mounted' }
    : { version: 1, base };
}

/**
 * Version 2 gives controllers only to children of a group that enables them and holds no process itself, so
 * our group is a sibling of our own, or of an ancestor: the nearest one whose parent we may write to.
 */
function versionTwo(mount: string, own: string, depth: 'quick' | 'thorough'): CgroupFacts {
  let refusal = 'no ancestor of the own cgroup may be written to';
  let folder = own === mount ? own : dirname(own);
  for (;;) {
    const enabled = enabledControllers(folder);
    if (enabled.length > 0) {
      const problem = canMoveThrough(folder) ?? tryFolder(folder, depth);
      if (problem === null) return { version: 2, base: folder, controllers: enabled };
      refusal = problem;
    }
    if (folder === mount || !folder.startsWith(mount)) return { version: null, reason: refusal };
    folder = dirname(folder);
  }
}

function enabledControllers(folder: string): readonly (typeof V2_CONTROLLERS)[number][] {
  try {
    const enabled = readFileSync(join(folder, 'cgroup.subtree_control'), 'utf8').trim().split(/\s+/);
    return V2_CONTROLLERS.filter((controller) => enabled.includes(controller));
  } catch {
    // Not readable means not usable; the caller's refusal says so.
    return [];
  }
}

/** Moving a process between two groups needs write access to their common ancestor's cgroup.procs. */
function canMoveThrough(folder: string): string | null {
  try {
    accessSync(join(folder, 'cgroup.procs'), constants.W_OK);
    return null;
  } catch (error) {
    return `no process can be moved between cgroups: ${reasonOf(error)}`;
  }
}

function tryFolder(folder: string, depth: 'quick' | 'thorough'): string | null {
  const probe = join(folder, `sandbox-policy-try-${randomBytes(6).toString('hex')}`);
  try {
    accessSync(folder, constants.W_OK);
    if (depth === 'thorough') {
      mkdirSync(probe);
      rmdirSync(probe);
    }
    return null;
  } catch (error) {
    return `no cgroup can be made: ${reasonOf(error)}`;
  }
}

function below(mount: string, root: string, path: string | undefined): string | null {
  if (path === undefined) return null;
  const inside = relative(unescapeMount(root), path);
  // Outside of what is mounted: the mount itself is all that can be reached.
  return inside.startsWith('..') ? unescapeMount(mount) : join(unescapeMount(mount), inside);
}

/** mountinfo writes blanks and backslashes as octal escapes. */
function unescapeMount(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

/** By the error's code alone: paths name sessions, and what is said here is part of what a plan's digest covers. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EROFS':
      return 'the hierarchy is mounted read-only';
    default:
      return code;
  }
}
