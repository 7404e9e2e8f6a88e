import type {
  SeccompAction,
  SeccompArchitecture,
  SeccompArgument,
  SeccompOperator,
  SeccompProfile,
  SeccompRule,
} from './oci.js';
import { SYSCALLS } from './syscalls.js';

const ACTIONS: readonly string[] = [
  'SCMP_ACT_ALLOW',
  'SCMP_ACT_LOG',
  'SCMP_ACT_ERRNO',
  'SCMP_ACT_TRAP',
  'SCMP_ACT_KILL',
  'SCMP_ACT_KILL_THREAD',
  'SCMP_ACT_KILL_PROCESS',
];
const OPERATORS: readonly string[] = [
  'SCMP_CMP_EQ',
  'SCMP_CMP_NE',
  'SCMP_CMP_LT',
  'SCMP_CMP_LE',
  'SCMP_CMP_GT',
  'SCMP_CMP_GE',
  'SCMP_CMP_MASKED_EQ',
];
const PROFILE_KEYS = ['defaultAction', 'defaultErrnoRet', 'architectures', 'syscalls', 'comment'];
const RULE_KEYS = ['names', 'name', 'action', 'errnoRet', 'args', 'comment'];
const ARGUMENT_KEYS = ['index', 'value', 'valueTwo', 'op'];
const MAX_ERRNO = 4095;

export type ReadProfile =
  | { readonly ok: true; readonly profile: SeccompProfile }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads a policy's own seccomp profile. Takes parsed JSON in the OCI format and the architecture to keep; gives
 * the profile or every problem in it. Stricter than the engines: a key or a call we don't know is an error here,
 * as a rule that is silently dropped is a hole (F9), and so are actions that wait for a tracer.
 */
export function readProfile(value: unknown, architecture: SeccompArchitecture): ReadProfile {
  const problems: string[] = [];
  if (!isObject(value)) return { ok: false, problems: ['the profile is not a JSON object'] };
  unknownKeys(value, PROFILE_KEYS, '', problems);
  const defaultAction = readAction(value['defaultAction'], 'defaultAction', problems);
  const defaultErrnoRet = readErrno(value['defaultErrnoRet'], 'defaultErrnoRet', problems);
  if (defaultAction === 'SCMP_ACT_ALLOW')
    problems.push(
      'defaultAction: SCMP_ACT_ALLOW would let every call through that is not named; deny by default',
    );
  const architectures = value['architectures'];
  if (architectures !== undefined && !(Array.isArray(architectures) && architectures.includes(architecture)))
    problems.push(`architectures: lacks ${architecture}`);
  const listed = value['syscalls'];
  if (!Array.isArray(listed)) problems.push('syscalls: is not a list');
  const syscalls = (Array.isArray(listed) ? listed : []).flatMap((entry: unknown, index) =>
    readRule(entry, `syscalls[${String(index)}]`, problems),
  );
  contradictions(syscalls, problems);
  if (problems.length > 0 || defaultAction === null) return { ok: false, problems };
  return {
    ok: true,
    profile: {
      defaultAction,
      ...(defaultErrnoRet === null ? {} : { defaultErrnoRet }),
      architectures: [architecture],
      syscalls,
    },
  };
}

function readRule(value: unknown, at: string, problems: string[]): readonly SeccompRule[] {
  if (!isObject(value)) {
    problems.push(`${at}: is not an object`);
    return [];
  }
  unknownKeys(value, RULE_KEYS, `${at}.`, problems);
  const named = value['names'] ?? (value['name'] === undefined ? undefined : [value['name']]);
  if (!Array.isArray(named) || named.length === 0) {
    problems.push(`${at}.names: is not a list of names`);
    return [];
  }
  const names: string[] = [];
  for (const name of named as unknown[]) {
    if (typeof name === 'string' && Object.hasOwn(SYSCALLS, name)) names.push(name);
    else problems.push(`${at}.names: there is no system call ${JSON.stringify(name)}`);
  }
  const action = readAction(value['action'], `${at}.action`, problems);
  const errnoRet = readErrno(value['errnoRet'], `${at}.errnoRet`, problems);
  const listed = value['args'] ?? [];
  if (!Array.isArray(listed)) problems.push(`${at}.args: is not a list`);
  const args = (Array.isArray(listed) ? listed : []).flatMap((entry: unknown, index) =>
    readArgument(entry, `${at}.args[${String(index)}]`, problems),
  );
  if (new Set(args.map((argument) => argument.index)).size !== args.length)
    problems.push(`${at}.args: two conditions on one argument; the engines disagree on what that means`);
  if (action === null) return [];
  return [
    {
      names,
      action,
      ...(errnoRet === null ? {} : { errnoRet }),
      ...(args.length === 0 ? {} : { args }),
    },
  ];
}

function readArgument(value: unknown, at: string, problems: string[]): readonly SeccompArgument[] {
  if (!isObject(value)) {
    problems.push(`${at}: is not an object`);
    return [];
  }
  unknownKeys(value, ARGUMENT_KEYS, `${at}.`, problems);
  const { index, value: operand, valueTwo, op } = value;
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index > 5)
    problems.push(`${at}.index: is not one of 0 to 5`);
  if (!isOperand(operand)) problems.push(`${at}.value: is not a whole number that JSON holds exactly`);
  if (valueTwo !== undefined && !isOperand(valueTwo))
    problems.push(`${at}.valueTwo: is not a whole number that JSON holds exactly`);
  if (typeof op !== 'string' || !OPERATORS.includes(op))
    problems.push(`${at}.op: ${JSON.stringify(op)} is no comparison`);
  if (typeof index !== 'number' || !isOperand(operand) || typeof op !== 'string') return [];
  return [
    {
      index,
      value: operand,
      op: op as SeccompOperator,
      ...(isOperand(valueTwo) ? { valueTwo } : {}),
    },
  ];
}

/** Two rules without conditions for one call that say different things: which one holds is anybody's guess. */
function contradictions(rules: readonly SeccompRule[], problems: string[]): void {
  const said = new Map<string, string>();
  for (const rule of rules) {
    if (rule.args !== undefined) continue;
    const meaning = `${rule.action} ${String(rule.errnoRet ?? '')}`;
    for (const name of rule.names) {
      const before = said.get(name);
      if (before !== undefined && before !== meaning)
        problems.push(`syscalls: ${name} is given two actions without conditions`);
      said.set(name, meaning);
    }
  }
}

function readAction(value: unknown, at: string, problems: string[]): SeccompAction | null {
  if (typeof value === 'string' && ACTIONS.includes(value)) return value as SeccompAction;
  problems.push(`${at}: ${JSON.stringify(value)} is not one of ${ACTIONS.join(', ')}`);
  return null;
}

function readErrno(value: unknown, at: string, problems: string[]): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_ERRNO) return value;
  problems.push(`${at}: is not an errno`);
  return null;
}

function unknownKeys(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  at: string,
  problems: string[],
): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key))
      problems.push(`${at}${key}: is not a key of the OCI seccomp format that is supported`);
  }
}

function isOperand(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
