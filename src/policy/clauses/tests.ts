import type { NodePath } from '../finding.js';
import type { Request as Source, Test } from '../generated/policy.js';
import { shown } from '../kind.js';
import type { PolicyTest, Request } from '../resolved.js';
import { readVariable } from '../values/name.js';
import { read, refuse, type Read } from '../values/result.js';
import { originate, take, type Reading } from './reading.js';

function readTarget(text: string): Read<string> {
  const no = (message: string): Read<never> =>
    refuse('SP0046', `${shown(text)} ${message}`, 'Write HOST:PORT, or [ADDRESS]:PORT for IPv6.');
  if (text.includes('://')) return no('is a URL');
  const match = /^(?:\[[^\]]+\]|[^:\s]+):([0-9]+)$/.exec(text);
  if (match === null) return no('is not a host and a port');
  const port = Number(match[1]);
  return port >= 1 && port <= 65535 ? read(text) : no('has no port from 1 to 65535');
}

function readInput(text: string): Read<{ readonly name: string; readonly value: string }> {
  const equals = text.indexOf('=');
  return equals > 0
    ? read({ name: text.slice(0, equals), value: text.slice(equals + 1) })
    : refuse('SP0046', `${shown(text)} is not an input and its value`, 'Write NAME=VALUE.');
}

function readRequest(reading: Reading, path: NodePath, source: Source): Request | undefined {
  if (source.run !== undefined) return { kind: 'run', command: source.run };
  if (source.connect !== undefined) {
    const target = take(reading, [...path, 'connect'], readTarget(source.connect));
    return target === undefined ? undefined : { kind: 'connect', target };
  }
  if (source.read !== undefined) return { kind: 'read', path: source.read };
  if (source.write !== undefined) return { kind: 'write', path: source.write };
  if (source.env !== undefined) {
    const name = take(reading, [...path, 'env'], readVariable(source.env));
    return name === undefined ? undefined : { kind: 'env', name };
  }
  if (source.input !== undefined) {
    const input = take(reading, [...path, 'input'], readInput(source.input));
    return input === undefined ? undefined : { kind: 'input', ...input };
  }
  return undefined;
}

/** Reads `tests`, in the order in which they are written. */
export function readTests(reading: Reading, path: NodePath, source: readonly Test[]): readonly PolicyTest[] {
  const tests: PolicyTest[] = [];
  source.forEach((test, index) => {
    const expect = 'allow' in test ? 'allow' : 'deny';
    const request = readRequest(reading, [...path, index, expect], 'allow' in test ? test.allow : test.deny);
    if (request === undefined) return;
    originate(reading, [...path, index], tests.length);
    tests.push({ expect, request });
  });
  return tests;
}
