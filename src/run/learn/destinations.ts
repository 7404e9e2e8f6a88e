import type { YamlValue } from '../../decide/decision.js';
import { protocolOf } from '../../decide/egress-rules.js';
import type { Protocol, ResolvedPolicy } from '../../policy/resolved.js';
import type { Evidence } from './action.js';
import { askAction } from './ask.js';
import type { Entry, LeftOut } from './entry.js';
import { reachOf } from './evidence.js';

/** A rule while its ports are being gathered. */
interface Rule {
  readonly target: { readonly host: string } | { readonly cidr: string };
  readonly ports: Set<number>;
  readonly protocol: Protocol | null;
  readonly private: boolean;
  times: number;
  readonly runs: Set<string>;
  /** Only asked for by name, never connected to. */
  readonly asked: boolean;
}

/** Egress rules, one for each host and protocol, with the ports that were connected to. */
export function destinations(
  evidence: readonly Evidence[],
  nothing: ResolvedPolicy,
): {
  readonly entries: readonly Entry[];
  readonly leftOut: readonly LeftOut[];
} {
  const rules = new Map<string, Rule>();
  const leftOut: LeftOut[] = [];
  const connected = evidence.filter(({ action }) => action.kind === 'connection');
  const known = new Set(connected.map(({ action }) => (action.kind === 'connection' ? action.host : null)));
  const asked = evidence.filter(({ action }) => action.kind === 'name' && !known.has(action.host));
  // A rule for a name's private addresses is also one for its public ones, and must be the only one.
  const inner = new Set(
    connected.flatMap(({ action }) =>
      action.kind === 'connection' && action.host !== null && isPrivate(action.address) ? [action.host] : [],
    ),
  );

  function gather(target: Rule['target'], port: number, protocol: Protocol | null, one: Evidence): void {
    const isInner = 'host' in target && inner.has(target.host);
    const key = JSON.stringify([target, protocol]);
    const rule: Rule = rules.get(key) ?? {
      ...{ target, protocol, private: isInner, times: 0 },
      ports: new Set(),
      runs: new Set(),
      asked: one.action.kind === 'name',
    };
    rule.ports.add(port);
    rule.times += one.times;
    for (const run of one.runs) rule.runs.add(run);
    rules.set(key, rule);
  }

  for (const one of [...connected, ...asked]) {
    const { action } = one;
    if (action.kind !== 'connection' && action.kind !== 'name') continue;
    const decision = askAction(nothing, action);
    if (decision.suggestion === null) {
      leftOut.push({ evidence: one, clause: decision.clause, reason: decision.reason.replace(/\.$/, '') });
      continue;
    }
    if (action.kind === 'name') {
      gather({ host: action.host }, 443, null, one);
      continue;
    }
    const { host, address, port, protocol } = action;
    const reach = address === null ? 'public' : reachOf(address);
    if (reach === 'metadata') {
      const reason = `${String(address)} hands out credentials, and nothing admits it`;
      leftOut.push({ evidence: one, clause: 'egress', reason });
      continue;
    }
    const stated = protocol === usual(port) || protocol === 'udp' || protocol === 'other' ? null : protocol;
    if (host !== null) gather({ host }, port, stated, one);
    if (address !== null && (host === null || reach === 'local'))
      gather({ cidr: `${address}/${address.includes(':') ? '128' : '32'}` }, port, stated, one);
  }
  return { entries: [...rules.values()].map(entryOf), leftOut };
}

function isPrivate(address: string | null): boolean {
  return address !== null && reachOf(address) === 'private';
}

/** What a rule's port carries when it states nothing. */
function usual(port: number): Protocol {
  return protocolOf({ kind: 'cidr', cidr: '', ports: [], protocol: null }, port);
}

function entryOf({ target, ports, protocol, private: inner, times, runs, asked }: Rule): Entry {
  const value: YamlValue = {
    ...target,
    ports: [...ports].sort((a, b) => a - b),
    ...(protocol === null ? {} : { protocol }),
    ...(inner ? { private: true } : {}),
  };
  const says = asked ? 'asked for, never connected to' : null;
  return { clause: 'egress.allow', change: 'append', value, times, runs, says };
}
