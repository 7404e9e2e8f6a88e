import type { NodePath } from '../finding.js';
import type { Hardening as Source } from '../generated/policy.js';
import { shown } from '../kind.js';
import type { Hardening } from '../resolved.js';
import { nearest } from '../spelling.js';
import { readCapability } from '../values/name.js';
import { originate, readList, refuseAt, take, type Reading } from './reading.js';

const ACTIONS = new Set([
  'SCMP_ACT_KILL',
  'SCMP_ACT_KILL_PROCESS',
  'SCMP_ACT_KILL_THREAD',
  'SCMP_ACT_TRAP',
  'SCMP_ACT_ERRNO',
  'SCMP_ACT_TRACE',
  'SCMP_ACT_ALLOW',
  'SCMP_ACT_LOG',
]);

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with a seccomp profile of Docker's format, or null. */
function profileProblem(profile: unknown): string | null {
  if (!isMapping(profile)) return 'it is not a JSON object';
  if (typeof profile['defaultAction'] !== 'string' || !ACTIONS.has(profile['defaultAction'])) {
    return "its `defaultAction` is not one of seccomp's";
  }
  const { syscalls } = profile;
  if (syscalls === undefined || syscalls === null) return null;
  if (!Array.isArray(syscalls)) return 'its `syscalls` is not a list';
  for (const [index, entry] of (syscalls as readonly unknown[]).entries()) {
    if (!isMapping(entry)) return `its syscalls[${index}] is not an object`;
    const { names, action } = entry;
    if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
      return `its syscalls[${index}] has no list of \`names\``;
    }
    if (typeof action !== 'string' || !ACTIONS.has(action)) {
      return `its syscalls[${index}] has no \`action\` of seccomp's`;
    }
  }
  return null;
}

function readSeccomp(reading: Reading, path: NodePath, source: string): Hardening['seccomp'] | undefined {
  if (source === 'default' || source === 'strict') return { kind: source };
  const refused = (message: string, help?: string): undefined => {
    refuseAt(reading, path, { rule: 'SP0042', message, ...(help === undefined ? {} : { help }) });
  };
  if (!/[./]/.test(source)) {
    const meant = nearest(source, ['default', 'strict']);
    return refused(
      `\`hardening.seccomp\` takes default, strict or the path of a profile, not ${shown(source)}`,
      meant === null ? `If a file is meant, write \`./${source}.json\`.` : `Did you mean \`${meant}\`?`,
    );
  }
  const file = reading.file(source, path);
  if (file === null) return undefined;
  let profile: unknown;
  try {
    profile = JSON.parse(file.text.replace(/^\ufeff/, ''));
  } catch (cause) {
    return refused(
      `the seccomp profile ${file.path} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
  const problem = profileProblem(profile);
  if (problem !== null) {
    return refused(
      `the seccomp profile ${file.path} is not one: ${problem}`,
      'A profile has the format that `docker run --security-opt seccomp=FILE` takes.',
    );
  }
  return { kind: 'file', path: file.path, profile };
}

/** Reads `hardening`. */
export function readHardening(reading: Reading, path: NodePath, source: Source): Partial<Hardening> {
  const stated: { -readonly [Key in keyof Hardening]?: Hardening[Key] } = {};
  if (source.user !== undefined) {
    stated.user = source.user;
    originate(reading, [...path, 'user']);
  }
  if (source.capabilities !== undefined) {
    stated.capabilities = readList(
      reading,
      [...path, 'capabilities'],
      source.capabilities,
      (text, at) => take(reading, at, readCapability(text)),
      { key: (name) => name },
    );
  }
  if (source.seccomp !== undefined) {
    const at = [...path, 'seccomp'];
    const seccomp = readSeccomp(reading, at, source.seccomp);
    if (seccomp !== undefined) stated.seccomp = seccomp;
    originate(reading, at);
  }
  if (source.apparmor !== undefined) {
    const word = source.apparmor;
    stated.apparmor =
      word === 'generated' || word === 'engine' || word === 'none'
        ? { kind: word }
        : { kind: 'named', name: word };
    originate(reading, [...path, 'apparmor']);
  }
  if (source.selinux !== undefined) {
    stated.selinux = source.selinux;
    originate(reading, [...path, 'selinux']);
  }
  return stated;
}
