import { stringify } from 'yaml';
import type {
  Commands as CommandsSource,
  Egress as EgressSource,
  EgressAllow,
  EgressDeny,
  Env as EnvSource,
  Hardening as HardeningSource,
  Input,
  Limits as LimitsSource,
  Phase as PhaseSource,
  Policy,
  Test,
} from './generated/policy.js';
import { LIMITS } from './clauses/limits.js';
import type {
  Commands,
  Egress,
  EgressRule,
  Env,
  Hardening,
  InputRule,
  Limits,
  Phase,
  PolicyTest,
  ResolvedPolicy,
} from './resolved.js';
import { printQuantity } from './units.js';

const TIMES = new Set<keyof Limits>(['wallTime', 'cpuTime']);
const COUNTS = new Set<keyof Limits>(['cpus', 'pids', 'openFiles', 'onOutput']);

function limitsSource(limits: Partial<Limits>): LimitsSource {
  const source: Record<string, string | number> = {};
  for (const [written, field] of LIMITS) {
    const value = limits[field];
    if (value === undefined) continue;
    source[written] =
      typeof value === 'string' || COUNTS.has(field)
        ? value
        : printQuantity(value, TIMES.has(field) ? 'time' : 'size');
  }
  return source;
}

function commandsSource({ allow, denyPatterns, otherwise }: Commands): CommandsSource {
  return {
    ...(allow === null
      ? {}
      : {
          allow: allow.map(({ run, args }) =>
            args === null ? run : { run, args: args.map((words) => [...words]) },
          ),
        }),
    'deny-patterns': [...denyPatterns],
    otherwise,
  };
}

function envSource({ pass, secret, set }: Env): EnvSource {
  return { pass: [...pass], secret: [...secret], set: { ...set } };
}

function allowSource(rule: EgressRule): EgressAllow {
  if (rule.kind === 'registry') return { registry: rule.registry };
  const common = { ports: [...rule.ports], ...(rule.protocol === null ? {} : { protocol: rule.protocol }) };
  switch (rule.kind) {
    case 'host':
      return {
        host: rule.host,
        ...common,
        ech: rule.ech,
        private: rule.private,
        ...(rule.host.startsWith('*.') ? { 'max-names': rule.maxNames } : {}),
      };
    case 'cidr':
      return { cidr: rule.cidr, ...common };
    case 'service':
      return { service: rule.service, ...common, ...(rule.at === null ? {} : { at: rule.at }) };
  }
}

function denySource(rule: EgressRule): EgressDeny {
  if (rule.kind === 'registry') return { registry: rule.registry };
  const ports = rule.ports.length === 0 ? {} : { ports: [...rule.ports] };
  switch (rule.kind) {
    case 'host':
      return { host: rule.host, ...ports };
    case 'cidr':
      return { cidr: rule.cidr, ...ports };
    case 'service':
      return { service: rule.service, ...ports };
  }
}

function egressSource({ allow, deny }: Egress): EgressSource {
  return { allow: allow.map(allowSource), deny: deny.map(denySource) };
}

function inputSource(rule: InputRule): Input {
  switch (rule.type) {
    case 'string':
      return {
        type: 'string',
        ...(rule.maxLength === null ? {} : { 'max-length': rule.maxLength }),
        ...(rule.pattern === null ? {} : { pattern: rule.pattern }),
        ...(rule.enum === null ? {} : { enum: [...rule.enum] }),
      };
    case 'integer':
    case 'number':
      return {
        type: rule.type,
        ...(rule.minimum === null ? {} : { minimum: rule.minimum }),
        ...(rule.maximum === null ? {} : { maximum: rule.maximum }),
      };
    case 'boolean':
    case 'null':
      return { type: rule.type };
  }
}

function hardeningSource({ user, capabilities, seccomp, apparmor, selinux }: Hardening): HardeningSource {
  return {
    user,
    capabilities: [...capabilities],
    seccomp: seccomp.kind === 'file' ? seccomp.path : seccomp.kind,
    apparmor: apparmor.kind === 'named' ? apparmor.name : apparmor.kind,
    ...(selinux === null ? {} : { selinux }),
  };
}

function testSource({ expect, request }: PolicyTest): Test {
  const asked =
    request.kind === 'run'
      ? { run: request.command }
      : request.kind === 'connect'
        ? { connect: request.target }
        : request.kind === 'env'
          ? { env: request.name }
          : request.kind === 'input'
            ? { input: `${request.name}=${request.value}` }
            : { [request.kind]: request.path };
  return expect === 'allow' ? { allow: asked } : { deny: asked };
}

function phaseSource({ limits, filesystem, commands, env, egress }: Phase): PhaseSource {
  return {
    ...(limits === undefined ? {} : { limits: limitsSource(limits) }),
    ...(filesystem === undefined
      ? {}
      : {
          filesystem: {
            ...(filesystem.write === undefined ? {} : { write: [...filesystem.write] }),
            ...(filesystem.deny === undefined ? {} : { deny: [...filesystem.deny] }),
            ...(filesystem.readDeny === undefined ? {} : { 'read-deny': [...filesystem.readDeny] }),
            ...(filesystem.exec === undefined || filesystem.exec === null
              ? {}
              : { exec: [...filesystem.exec] }),
          },
        }),
    ...(commands === undefined ? {} : { commands: commandsSource(commands) }),
    ...(env === undefined ? {} : { env: envSource(env) }),
    ...(egress === undefined ? {} : { egress: egressSource(egress) }),
  };
}

const mapped = <S, T>(source: Readonly<Record<string, S>>, each: (value: S) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(source).map(([key, value]) => [key, each(value)]));

/**
 * A resolved policy as the language writes it, with every clause stated. What it extended is in it; read from the
 * same path it resolves to the same policy.
 */
export function policySource(policy: ResolvedPolicy): Policy {
  const { filesystem, tier } = policy;
  return {
    version: 1,
    ...(policy.name === null ? {} : { name: policy.name }),
    tier: tier.atLeast === tier.prefer ? tier.prefer : { 'at-least': tier.atLeast, prefer: tier.prefer },
    image: policy.image.kind === 'host' ? 'host' : policy.image.reference,
    limits: limitsSource(policy.limits),
    filesystem: {
      workspace: filesystem.workspace,
      write: [...filesystem.write],
      deny: [...filesystem.deny],
      'read-deny': [...filesystem.readDeny],
      ...(filesystem.exec === null ? {} : { exec: [...filesystem.exec] }),
      outputs: [...filesystem.outputs],
      carry: [...filesystem.carry],
      git: filesystem.git,
      toolchains:
        typeof filesystem.toolchains === 'string' ? filesystem.toolchains : [...filesystem.toolchains],
      mounts: filesystem.mounts.map(({ path, at, mode }) => ({ path, at, mode })),
    },
    commands: commandsSource(policy.commands),
    env: envSource(policy.env),
    inputs: mapped(policy.inputs, inputSource),
    egress: egressSource(policy.egress),
    hardening: hardeningSource(policy.hardening),
    ...(policy.tls.ca === 'auto' ? {} : { tls: { ca: policy.tls.ca } }),
    phases: mapped(policy.phases, phaseSource),
    enforcement: {
      accept: policy.enforcement.accept,
      permit: [...policy.enforcement.permit],
      waive: policy.enforcement.waive.map((waiver) => ({ ...waiver })),
    },
    audit: { redact: [...policy.audit.redact] },
    tests: policy.tests.map(testSource),
  };
}

/** The text of a policy that means the same; see policySource. */
export function printPolicy(policy: ResolvedPolicy): string {
  return stringify(policySource(policy), { lineWidth: 0, aliasDuplicateObjects: false });
}
