import { decideEnv } from '../decide/env.js';
import type { Bindings, Plan, ViewEntry } from './plan.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy } from '../policy/resolved.js';

export const HOME = '/home/sandbox';
export const TMPDIR = '/tmp';
export const HOSTNAME = 'sandbox';
export const INIT_PATH = '/run/sandbox-policy/init';
const DEFAULT_PATH = ['/usr/local/bin', '/usr/bin', '/bin'];

/** Variables by which the common clients find a bundle of certificate authorities. */
const CA_VARIABLES = [
  'SSL_CERT_FILE',
  'CURL_CA_BUNDLE',
  'NODE_EXTRA_CA_CERTS',
  'REQUESTS_CA_BUNDLE',
  'PIP_CERT',
  'GIT_SSL_CAINFO',
  'CARGO_HTTP_CAINFO',
];

/** The sandbox's own variables, before anything is passed or set. */
export function baseEnvironment(
  policy: ResolvedPolicy,
  facts: HostFacts,
  view: readonly ViewEntry[],
): Readonly<Record<string, string>> {
  const host = policy.image.kind === 'host';
  const caBundle = hostCaBundle(policy, facts);
  return {
    HOME,
    TMPDIR,
    USER: 'sandbox',
    LOGNAME: 'sandbox',
    SHELL: '/bin/sh',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    // The workspace may have another owner; command scope is one that git heeds for this (git-config(1)).
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
    ...(host ? visibleToolchainEnv(facts, view) : {}),
    ...(caBundle === null ? {} : Object.fromEntries(CA_VARIABLES.map((name) => [name, caBundle]))),
  };
}

/** The host's certificate authorities, as a path inside; null when the image's are trusted or the host has none. */
export function hostCaBundle(policy: ResolvedPolicy, facts: HostFacts): string | null {
  const wanted =
    policy.tls.ca === 'host' || (policy.tls.ca === 'auto' && policy.image.kind === 'host') ? true : false;
  return wanted ? facts.caBundle : null;
}

/** PATH inside: what the policy sets, else the toolchains before the system's folders; null: the image's own. */
export function pathInside(policy: ResolvedPolicy, toolchainBins: readonly string[]): string | null {
  const set = policy.env.set['PATH'];
  if (set !== undefined) return set;
  if (policy.image.kind === 'image') return null;
  return [...new Set([...toolchainBins, ...DEFAULT_PATH])].join(':');
}

/**
 * The variables of a command: the sandbox's own, then the host's that the policy passes, then what it sets, then
 * the caller's for this command. `hostEnv` is the tool's environment or the part of it that the plan names;
 * nothing else of it gets through. PATH is the plan's; with an image, `imageEnv` (what the image configures)
 * comes first of all and gives PATH.
 */
export function environmentOf(
  plan: Plan,
  hostEnv: Readonly<Record<string, string | undefined>>,
  commandEnv: Readonly<Record<string, string>> = {},
  imageEnv: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const passed: Record<string, string> = {};
  for (const [name, value] of Object.entries(hostEnv)) {
    if (value !== undefined && decideEnv(plan, name).verdict === 'allow') passed[name] = value;
  }
  const path = plan.path ?? imageEnv['PATH'] ?? DEFAULT_PATH.join(':');
  return { ...imageEnv, ...plan.env.base, ...passed, ...plan.env.set, ...commandEnv, PATH: path };
}

/** JAVA_HOME and the like, where they name something that is mounted. */
function visibleToolchainEnv(facts: HostFacts, view: readonly ViewEntry[]): Readonly<Record<string, string>> {
  const mounted = view.flatMap((entry) => (entry.kind === 'bind' ? [entry.target] : []));
  const visible = (path: string): boolean =>
    mounted.some((target) => path === target || path.startsWith(`${target}/`));
  return Object.fromEntries(Object.entries(facts.toolchainEnv).filter(([, path]) => visible(path)));
}

/** Whether a path lies in a folder or is it. Both absolute and normalised. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}

/** An absolute path of something named relative to the workspace, inside; the same on the host. */
export function inWorkspace(bindings: Pick<Bindings, 'workspace'>, relative: string): string {
  const trimmed = relative.replace(/^\.?\//, '').replace(/\/+$/, '');
  return trimmed === '' || trimmed === '.' ? bindings.workspace : `${bindings.workspace}/${trimmed}`;
}
