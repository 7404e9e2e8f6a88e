import ignore, { type Ignore } from 'ignore';
import type { EgressRule, ResolvedPolicy } from '../../src/policy/index.js';
import { foldedPath } from '../../src/policy/index.js';

/**
 * A second opinion on what a resolved policy permits, written from the language's description alone, for the
 * properties here. The product's own decisions are in src/decide.
 */

const matchers = new Map<string, Ignore>();

function matcher(glob: string): Ignore {
  const known = matchers.get(glob);
  if (known !== undefined) return known;
  const made = ignore({ ignorecase: false }).add(glob);
  matchers.set(glob, made);
  return made;
}

/** Whether a glob of gitignore's kind, or `./`, matches a path. */
export const matches = (globs: readonly string[], path: string): boolean =>
  globs.some((glob) => glob === './' || matcher(glob).ignores(path));

export function mayWrite({ filesystem }: ResolvedPolicy, path: string): boolean {
  const { workspace, write, deny, protect } = filesystem;
  if (workspace === 'read-only' || !matches(write, path) || matches(deny, path)) return false;
  const guards = (candidate: string): boolean =>
    matches(
      protect.map((glob) => glob.toLowerCase()),
      foldedPath(candidate.replace(/^\/|\/$/g, '')),
    );
  if (!guards(path)) return true;
  const lifting = write.filter((entry) => entry !== './' && !/[*?[]/.test(entry) && guards(entry));
  return matches(lifting, path);
}

export const mayRead = ({ filesystem: { readDeny } }: ResolvedPolicy, path: string): boolean =>
  !matches(readDeny, path);

export function mayExecute({ filesystem, commands }: ResolvedPolicy, path: string): boolean {
  return matches(filesystem.exec ?? (commands.allow === null ? ['./'] : []), path);
}

export const comesOut = ({ filesystem: { outputs } }: ResolvedPolicy, path: string): boolean =>
  matches(outputs, path);

export function mayStart({ commands }: ResolvedPolicy, run: string, args: readonly string[]): boolean {
  const line = [run, ...args].join(' ');
  if (commands.denyPatterns.some((pattern) => line.includes(pattern))) return false;
  if (commands.allow === null) return true;
  return commands.allow.some(
    (rule) =>
      rule.run === run &&
      (rule.args === null || rule.args.some((prefix) => prefix.every((word, index) => args[index] === word))),
  );
}

export interface Connection {
  readonly to:
    | { readonly kind: 'host'; readonly name: string; readonly private: boolean; readonly ech: boolean }
    | { readonly kind: 'address'; readonly bits: bigint; readonly family: 4 | 6 }
    | { readonly kind: 'service'; readonly name: string; readonly localhost: boolean }
    | { readonly kind: 'registry'; readonly name: string };
  readonly port: number;
  readonly speaks: 'tls' | 'http' | 'other';
}

function inNetwork(cidr: string, family: 4 | 6, bits: bigint): boolean {
  const [address = '', prefix = ''] = cidr.split('/');
  if ((address.includes(':') ? 6 : 4) !== family) return false;
  // The vocabulary has only these two shapes: dotted quads, and groups before `::`.
  const network =
    family === 4
      ? address.split('.').reduce((sum, part) => (sum << 8n) | BigInt(part), 0n)
      : address
          .replace(/::$/, '')
          .split(':')
          .reduce((sum, group, index) => sum | (BigInt(`0x${group}`) << BigInt(112 - 16 * index)), 0n);
  const free = BigInt((family === 4 ? 32 : 128) - Number(prefix));
  return network >> free === bits >> free;
}

function concerns(rule: EgressRule, { to }: Connection): boolean {
  switch (rule.kind) {
    case 'host':
      return (
        to.kind === 'host' &&
        (rule.host.startsWith('*.') ? to.name.endsWith(rule.host.slice(1)) : to.name === rule.host)
      );
    case 'cidr':
      return to.kind === 'address' && inNetwork(rule.cidr, to.family, to.bits);
    case 'service':
      return to.kind === 'service' && to.name === rule.service;
    case 'registry':
      return to.kind === 'registry' && to.name === rule.registry;
  }
}

export function mayConnect({ egress }: ResolvedPolicy, connection: Connection): boolean {
  const { to, port, speaks } = connection;
  const closed = egress.deny.some(
    (rule) =>
      concerns(rule, connection) &&
      (rule.kind === 'registry' || rule.ports.length === 0 || rule.ports.includes(port)),
  );
  if (closed) return false;
  return egress.allow.some((rule) => {
    if (!concerns(rule, connection)) return false;
    if (rule.kind === 'registry') return true;
    if (!rule.ports.includes(port)) return false;
    const protocol = rule.protocol ?? (port === 443 ? 'tls' : port === 80 ? 'http' : 'tcp');
    if (protocol !== 'tcp' && protocol !== speaks) return false;
    if (rule.kind === 'host' && to.kind === 'host') {
      return (rule.private || !to.private) && (rule.ech === 'allow' || !to.ech);
    }
    if (rule.kind === 'service' && to.kind === 'service') return rule.at === 'localhost' || !to.localhost;
    return true;
  });
}

/** What the code gets of a variable of the host: nothing, its value, or its value kept watch over. */
export function variable({ env }: ResolvedPolicy, name: string): 'none' | 'watched' | 'plain' {
  if (env.secret.includes(name)) return 'watched';
  const passed = env.pass.some((entry) =>
    entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : entry === name,
  );
  return passed ? 'plain' : 'none';
}

export function acceptsInput({ inputs }: ResolvedPolicy, name: string, value: string | number): boolean {
  const rule = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  if (rule === undefined) return false;
  if (rule.type === 'string') {
    return (
      typeof value === 'string' &&
      (rule.maxLength === null || value.length <= rule.maxLength) &&
      (rule.enum === null || rule.enum.includes(value)) &&
      (rule.pattern === null || new RegExp(rule.pattern).test(value))
    );
  }
  if (rule.type === 'integer' || rule.type === 'number') {
    return (
      typeof value === 'number' &&
      (rule.type === 'number' || Number.isInteger(value)) &&
      (rule.minimum === null || value >= rule.minimum) &&
      (rule.maximum === null || value <= rule.maximum)
    );
  }
  return false;
}
