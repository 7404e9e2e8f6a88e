import { isUtf8 } from 'node:buffer';
import { relative, isAbsolute } from 'node:path';
import type { AuditEvent, EventOf } from '../../audit/events.js';
import { holdsMark } from '../../audit/redact.js';
import { parseAddress } from '../../decide/address-text.js';
import type { RegistryHost } from '../../decide/egress-rules.js';
import { useOf, type AddressReach } from '../../decide/special-use.js';
import { credentialForm } from '../../lint/credentials.js';
import type { RegistryKind, ResolvedPolicy } from '../../policy/resolved.js';
import type { Action, Evidence, Unfit, UsedLimit } from './action.js';

/** What several logs hold, each action once. */
export interface Collected {
  readonly evidence: readonly Evidence[];
  /** Ids of the runs, in the order in which they were read. */
  readonly runs: readonly string[];
  /** What the runs' own policies protected, their files among it. */
  readonly protect: readonly string[];
  /** The registries that `registry` rules stood for. */
  readonly registries: Registries;
  /** What makes the evidence less than the whole, one sentence each. */
  readonly notes: readonly string[];
}

/** Gathers what runs did. */
export interface Collector {
  /**
   * The events of one run, in order and each once. A run that was read already gives null, and counts once.
   *
   * @param policy What it ran under, where that is known.
   */
  run(id: string, policy?: ResolvedPolicy | null): { add(event: AuditEvent): void; end(): void } | null;
  collected(): Collected;
}

type Registries = Partial<Record<RegistryKind, readonly RegistryHost[]>>;

type Kept = { -readonly [K in keyof Evidence]: Evidence[K] } & { readonly runs: Set<string> };

/**
 * Gathers the actions that were carried out: what was permitted, and in audit mode what would have been refused. Memory
 * grows with the number of different actions, not with that of events.
 */
export function createCollector(): Collector {
  const kept = new Map<string, Kept>();
  const runs = new Set<string>();
  const notes: string[] = [];
  const protect = new Set<string>();
  const registries: Registries = {};

  function keep(run: string, phase: string | null, action: Action, unfit: Unfit | null): void {
    const key = JSON.stringify([phase, action.kind === 'limit' ? { ...action, used: 0 } : action, unfit]);
    const known = kept.get(key);
    if (known === undefined) {
      kept.set(key, { action, phase, times: 1, runs: new Set([run]), unfit });
      return;
    }
    known.times += 1;
    known.runs.add(run);
    if (action.kind === 'limit' && known.action.kind === 'limit' && action.used > known.action.used)
      known.action = action;
  }

  return {
    run(id, policy = null) {
      if (runs.has(id)) return null;
      runs.add(id);
      for (const glob of policy?.filesystem.protect ?? []) protect.add(glob);
      const files = createFiles();
      let start: EventOf<'run.start'> | null = null;
      const phase = (): string | null => start?.phase ?? null;
      const add = (action: Action, unfit: Unfit | null = null): void => keep(id, phase(), action, unfit);
      const use = (limit: UsedLimit, used: number | null): void => {
        if (used !== null) add({ kind: 'limit', limit, used: Math.ceil(used) });
      };
      return {
        add(event) {
          const auditing = start?.mode === 'audit';
          switch (event.type) {
            case 'run.start':
              start = event;
              return;
            case 'command':
              if (event.end !== null) {
                use('wall-time', event.end.duration);
                use('output', Math.max(event.end.stdout.bytes, event.end.stderr.bytes));
              } else if (event.verdict === 'allow' || auditing) {
                const argv = event.argv;
                add(
                  { kind: 'command', argv, directory: within(start, event.cwd) },
                  unfitText(argv.join('\n')),
                );
              }
              return;
            case 'dns':
              if (event.verdict === 'allow' || auditing)
                add({ kind: 'name', host: event.name }, unfitText(event.name));
              return;
            case 'connection':
              if (event.end === null && (event.verdict === 'allow' || auditing)) {
                const { host, port, protocol } = event;
                remember(registries, policy, event);
                add(
                  { kind: 'connection', host, address: lasting(event), port, protocol },
                  unfitText(host ?? ''),
                );
              }
              return;
            case 'file':
              if (event.disposition !== 'dropped' || auditing) files.add(event);
              return;
            case 'usage': {
              const { cpuUser, cpuSystem, peakMemory, peakPids } = event.usage;
              use('cpu-time', cpuUser === null ? null : cpuUser + (cpuSystem ?? 0));
              use('memory', peakMemory);
              use('pids', peakPids);
              return;
            }
            case 'limit':
              notes.push(`run ${id} reached ${event.clause}: what it needed of it is not known`);
              return;
            case 'run.end':
              if (!event.complete)
                notes.push(`run ${id} says that not everything is in its log: ${event.missing.join('; ')}`);
              return;
            case 'violation':
            case 'escalation':
              return;
          }
        },
        end() {
          for (const { action, unfit } of files.actions()) add(action, unfit);
        },
      };
    },
    collected: () => ({
      evidence: [...kept.values()],
      runs: [...runs],
      protect: [...protect],
      registries,
      notes,
    }),
  };
}

/** Keeps what a `registry` rule stood for: only the machine that ran it could tell. */
function remember(
  registries: Registries,
  policy: ResolvedPolicy | null,
  { host, address, port, protocol, clause }: EventOf<'connection'>,
): void {
  const index = /^egress\.allow\[(\d+)\]$/.exec(clause ?? '')?.[1];
  const rule = index === undefined ? undefined : policy?.egress.allow[Number(index)];
  const name = host ?? address;
  if (rule?.kind !== 'registry' || name === null || protocol === 'udp' || protocol === 'other') return;
  const known = registries[rule.registry] ?? [];
  if (!known.some((one) => one.host === name && one.port === port))
    registries[rule.registry] = [...known, { host: name, port, protocol }];
}

/** Where a command started, relative to the workspace. */
function within(start: EventOf<'run.start'> | null, cwd: string): string | null {
  const path = start === null ? '..' : relative(start.workspace, cwd);
  return path === '..' || path.startsWith('../') || isAbsolute(path) ? null : path;
}

/** The address, where a rule may have to speak of it. */
function lasting({ host, address }: EventOf<'connection'>): string | null {
  if (host === null || address === null) return address;
  return reachOf(address) === 'public' ? null : address;
}

/** What an address is for; `local` for what is none, as nothing but its own spelling could admit that. */
export function reachOf(text: string): AddressReach {
  const address = parseAddress(text);
  return address === null ? 'local' : useOf(address).reach;
}

function unfitText(text: string): Unfit | null {
  if (holdsMark(text)) return { reason: 'a mark stands in it for something secret', secret: false };
  const form = credentialForm(text);
  return form === null ? null : { reason: `it holds what looks like ${form}`, secret: true };
}

const UNREADABLE = 'its name is not certain: it holds bytes that are no UTF-8, or controls';

/** Files of one run: what lies in a folder has to be known before the folder is judged. */
function createFiles(): {
  add(event: EventOf<'file'>): void;
  actions(): Iterable<{ readonly action: Action; readonly unfit: Unfit | null }>;
} {
  const found: {
    readonly action: Action & { path: string };
    readonly unfit: Unfit | null;
    folder: boolean;
  }[] = [];
  const above = new Set<string>();
  return {
    add({ path: shown, change, kind, disposition, reason }) {
      const path = unescaped(shown);
      const name = path ?? shown;
      for (let cut = name.lastIndexOf('/'); cut > 0; cut = name.lastIndexOf('/', cut - 1)) {
        if (above.has(name.slice(0, cut))) break;
        above.add(name.slice(0, cut));
      }
      const folder = kind === 'directory';
      const withheld: Unfit | null =
        disposition === 'withheld' ? { reason: reason ?? 'it holds a secret', secret: false } : null;
      found.push({
        action: { kind: change === 'output' ? 'output' : 'write', path: folder ? `${name}/` : name },
        unfit: withheld ?? (path === null ? { reason: UNREADABLE, secret: false } : unfitText(path)),
        folder: folder || change === 'deleted',
      });
    },
    // A folder follows what changed in it.
    *actions() {
      for (const { folder, ...one } of found)
        if (!folder || !above.has(one.action.path.replace(/\/$/, ''))) yield one;
    },
  };
}

/** A path as it was before the log made it printable; null when more than one path is printed like that. */
function unescaped(shown: string): string | null {
  let certain = true;
  const path = shown.replace(/\\x([0-9a-f]{2})/g, (_all, digits: string) => {
    const code = Number.parseInt(digits, 16);
    if (code >= 0x80) certain = false;
    return String.fromCharCode(code);
  });
  return certain && isUtf8(Buffer.from(path)) ? path : null;
}
