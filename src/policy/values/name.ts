import { shown } from '../kind.js';
import { nearest } from '../spelling.js';
import { read, refuse, type Read } from './result.js';

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Reads the name of an environment variable. */
export function readVariable(text: string): Read<string> {
  if (VARIABLE.test(text)) return read(text);
  const help = text.startsWith('$')
    ? `Write the name alone: \`${text.replace(/^\$\{?|\}$/g, '')}\`.`
    : text.includes('=')
      ? 'A value goes in `env.set`: { NAME: "value" }.'
      : 'Names have letters, digits and `_`, and do not begin with a digit.';
  return refuse('SP0039', `${shown(text)} is not a variable's name`, help);
}

/** Reads a variable's name, or a prefix of names that ends in `*`. */
export function readVariablePattern(text: string): Read<string> {
  if (!text.includes('*')) return readVariable(text);
  if (text === '*') {
    return refuse(
      'SP0039',
      '`*` would pass the whole environment',
      'Name the variables, or prefixes such as `PIP_*`.',
    );
  }
  const prefix = text.slice(0, -1);
  if (text.endsWith('*') && VARIABLE.test(prefix)) return read(text);
  return refuse(
    'SP0039',
    `${shown(text)} is not a name or a prefix`,
    'A `*` stands at the end only: `PIP_*`.',
  );
}

/** Capabilities that let the code out of its walls, or see and change what is not its own. */
const BREAKING = new Set([
  'AUDIT_CONTROL',
  'AUDIT_READ',
  'BLOCK_SUSPEND',
  'BPF',
  'CHECKPOINT_RESTORE',
  'DAC_READ_SEARCH',
  'IPC_LOCK',
  'IPC_OWNER',
  'LEASE',
  'LINUX_IMMUTABLE',
  'MAC_ADMIN',
  'MAC_OVERRIDE',
  'MKNOD',
  'NET_ADMIN',
  'NET_BROADCAST',
  'NET_RAW',
  'PERFMON',
  'SETFCAP',
  'SYSLOG',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_MODULE',
  'SYS_NICE',
  'SYS_PACCT',
  'SYS_PTRACE',
  'SYS_RAWIO',
  'SYS_RESOURCE',
  'SYS_TIME',
  'SYS_TTY_CONFIG',
  'WAKE_ALARM',
]);

/** Capabilities whose reach is the sandbox's own files, users and ports. */
const CONTAINED = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'NET_BIND_SERVICE',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
];

/** Reads a capability's name, without `CAP_`. */
export function readCapability(text: string): Read<string> {
  const name = text.toUpperCase().replace(/^CAP_/, '');
  if (CONTAINED.includes(name)) {
    return name === text
      ? read(name)
      : refuse('SP0041', `${shown(text)} is spelt otherwise`, `Write \`${name}\`.`);
  }
  if (BREAKING.has(name)) {
    return refuse(
      'SP0041',
      `${shown(name)} would let the code out of the sandbox`,
      `Those that may be kept: ${CONTAINED.join(', ')}.`,
    );
  }
  const meant = nearest(name, CONTAINED);
  return refuse(
    'SP0041',
    `${shown(text)} is not a capability`,
    meant === null ? `Those that may be kept: ${CONTAINED.join(', ')}.` : `Did you mean \`${meant}\`?`,
  );
}

/** Reads `YYYY-MM-DD` as a day that exists. */
export function readDay(text: string): Read<string> {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return read(text);
  return refuse(
    'SP0043',
    `${shown(text)} is not a day that exists`,
    'Write the last day it holds as YYYY-MM-DD.',
  );
}
