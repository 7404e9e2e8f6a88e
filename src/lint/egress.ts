import { parseCidr } from '../decide/address-text.js';
import type { EgressRule } from '../policy/resolved.js';
import { quote } from './rule.js';

/** A rule's target in a few words. */
export function describeRule(rule: EgressRule): string {
  switch (rule.kind) {
    case 'host':
      return `the host ${quote(rule.host)}${portsOf(rule.ports)}`;
    case 'cidr':
      return `the range ${quote(rule.cidr)}${portsOf(rule.ports)}`;
    case 'service':
      return `the service ${quote(rule.service)}${portsOf(rule.ports)}`;
    case 'registry':
      return `the registry ${quote(rule.registry)}`;
  }
}

function portsOf(ports: readonly number[]): string {
  return ports.length === 0 ? '' : `, port ${ports.join(', ')}`;
}

/** Whether every name of one pattern is one of the other's. */
export function nameCovers(wide: string, narrow: string): boolean {
  return (
    wide === narrow ||
    (wide.startsWith('*.') && narrow.replace(/^\*/, '').endsWith(wide.slice(1)) && narrow !== wide.slice(2))
  );
}

/** Whether every address of one range is in the other. */
export function rangeCovers(wide: string, narrow: string): boolean {
  const [a, b] = [parseCidr(wide), parseCidr(narrow)];
  if (a === null || b === null || a.family !== b.family || a.length > b.length) return false;
  const host = BigInt((a.family === 4 ? 32 : 128) - a.length);
  return a.base >> host === b.base >> host;
}

/** Whether two rules of a kind without patterns mean the same. */
export function sameTarget(a: EgressRule, b: EgressRule): boolean {
  if (a.kind === 'service' && b.kind === 'service') return a.service === b.service;
  return a.kind === 'registry' && b.kind === 'registry' && a.registry === b.registry;
}

/** Whether every port of one rule is one of the other's; no ports means all of them. */
export function portsCovered(wide: EgressRule, narrow: EgressRule): boolean {
  if (wide.kind === 'registry' || narrow.kind === 'registry') return wide.kind === narrow.kind;
  if (wide.ports.length === 0) return true;
  return narrow.ports.length > 0 && narrow.ports.every((port) => wide.ports.includes(port));
}

/** The ports that two rules share. */
export function sharedPorts(a: EgressRule, b: EgressRule): readonly number[] {
  if (a.kind === 'registry' || b.kind === 'registry') return [];
  return a.ports.filter((port) => b.ports.includes(port));
}
