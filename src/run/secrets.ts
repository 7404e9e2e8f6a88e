import { createHash } from 'node:crypto';
import { MIN_SECRET, type Secret } from '../audit/secrets.js';
import { decideEnv } from '../decide/env.js';
import { inputVariable } from '../policy/clauses/inputs.js';
import type { ResolvedPolicy } from '../policy/resolved.js';

/** The part of the caller's environment that a policy lets in. */
export interface PassedEnvironment {
  /** What the sandbox is opened with. */
  readonly values: Readonly<Record<string, string>>;
  /** As the log names them: hashes, and for secrets not even that. */
  readonly named: readonly { readonly name: string; readonly sha256: string | null }[];
  readonly secrets: readonly Secret[];
  /** Secrets that are too short to be looked for. */
  readonly tooShort: readonly string[];
}

/**
 * Picks the variables that the policy lets in. A secret that is empty counts
 * as not set: that is what a workflow hands to runs it doesn't trust.
 */
export function passedEnvironment(
  policy: ResolvedPolicy,
  env: Readonly<Record<string, string | undefined>>,
): PassedEnvironment {
  const values: Record<string, string> = {};
  const secrets: Secret[] = [];
  const tooShort: string[] = [];
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || Object.hasOwn(policy.env.set, name)) continue;
    const secret = policy.env.secret.includes(name);
    if (secret && value === '') continue;
    if (decideEnv(policy, name).verdict !== 'allow') continue;
    values[name] = value;
    if (!secret) continue;
    secrets.push({ name, value });
    if (Buffer.byteLength(value) < MIN_SECRET) tooShort.push(name);
  }
  const isSecret = new Set(secrets.map(({ name }) => name));
  return {
    values,
    named: Object.keys(values)
      .sort()
      .map((name) => ({ name, sha256: isSecret.has(name) ? null : hashOf(values[name] ?? '') })),
    secrets,
    tooShort,
  };
}

/** Inputs as variables of the command: `issue` is INPUT_ISSUE, `pull-request` INPUT_PULL_REQUEST. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]));
}

/** Inputs as the log names them. */
export function namedInputs(
  inputs: Readonly<Record<string, string>>,
): readonly { readonly name: string; readonly sha256: string }[] {
  return Object.keys(inputs)
    .sort()
    .map((name) => ({ name, sha256: hashOf(inputs[name] ?? '') }));
}

function hashOf(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}
