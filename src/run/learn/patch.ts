import { Document, isCollection, isScalar, Scalar, visit, type Node } from 'yaml';
import { parsePolicy } from '../../policy/load.js';
import type { LoadedPolicy } from '../../policy/resolved.js';
import { place, type Mapping } from '../suggest.js';
import { POLICY_FILE, type Entry } from './entry.js';

/** Lines of a policy as one mapping, in the language's own order. */
export function patchOf(entries: readonly Entry[]): Mapping {
  const lists = new Map<string, Entry['value'][]>();
  const document: Mapping = {};
  for (const { clause, change, value } of inOrder(entries)) {
    if (change === 'set') {
      place(document, clause.split('.'), value);
      continue;
    }
    const list = lists.get(clause) ?? [];
    if (list.length === 0) {
      lists.set(clause, list);
      place(document, clause.split('.'), list);
    }
    list.push(value);
  }
  return document;
}

/** The same as YAML, each line with its evidence. Names in it are the code's: see `visible` before it is printed. */
export function patchText(entries: readonly Entry[], heading: readonly string[]): string {
  const document = new Document(patchOf(entries));
  document.commentBefore = heading.map((line) => ` ${line}`).join('\n');
  const next = new Map<string, number>();
  for (const entry of inOrder(entries)) {
    const index = next.get(entry.clause) ?? 0;
    next.set(entry.clause, index + 1);
    const keys = entry.clause.split('.');
    const node = document.getIn(entry.change === 'set' ? keys : [...keys, index], true) as Node;
    if (isCollection(node)) node.flow = true;
    node.comment = ` ${evidenceText(entry)}`;
  }
  visit(document, {
    Scalar: (_key, node) => {
      // In double quotes, every character that must not be printed as it is has an escape.
      if (isScalar(node) && typeof node.value === 'string' && !/^[ -~]*$/.test(node.value)) quote(node);
      if (typeof node.value === 'string' && node.value.includes('##[')) quote(node);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function quote(node: Scalar): void {
  node.type = Scalar.QUOTE_DOUBLE;
}

/** `3 times in 2 runs` */
export function evidenceText({ times, runs, says }: Pick<Entry, 'times' | 'runs' | 'says'>): string {
  const counted = (count: number, word: string): string =>
    `${String(count)} ${word}${count === 1 ? '' : 's'}`;
  return `${says === null ? '' : `${says}, `}${counted(times, 'time')} in ${counted(runs.size, 'run')}`;
}

const ORDER = ['limits', 'filesystem', 'commands', 'egress'];

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const rank = ({ clause }: Entry): number => ORDER.indexOf(clause.split('.')[0] ?? '');
  const text = ({ value }: Entry): string => JSON.stringify(value);
  return [...entries].sort(
    (a, b) => rank(a) - rank(b) || compare(a.clause, b.clause) || compare(text(a), text(b)),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What reading a patch as a policy comes to. */
export type Tried =
  | { readonly ok: true; readonly loaded: LoadedPolicy }
  | { readonly ok: false; readonly refused: ReadonlyMap<Entry, string> };

/**
 * Reads lines as the policy that they alone would make, over nothing.
 *
 * @returns The lines that the language refuses, with the reason, when it does.
 */
export function tryEntries(entries: readonly Entry[]): Tried {
  const sorted = inOrder(entries);
  const base: Mapping = { version: 1, tier: 'process', filesystem: { write: [] }, commands: { allow: [] } };
  const patch = patchOf(sorted);
  const whole: Mapping = { ...base, ...patch };
  whole['filesystem'] = { ...(base['filesystem'] as Mapping), ...((patch['filesystem'] ?? {}) as Mapping) };
  const { loaded, findings } = parsePolicy(new Document(whole).toString({ lineWidth: 0 }), {
    path: POLICY_FILE,
    read: () => {
      throw new Error('a patch names no file');
    },
    directory: '/workspace',
  });
  if (loaded !== null) return { ok: true, loaded };
  const refused = new Map<Entry, string>();
  for (const { severity, location, message } of findings) {
    if (severity !== 'error' || location.kind !== 'node') continue;
    const [section = '', key = '', index] = location.path;
    const clause = `${String(section)}.${String(key)}`;
    const entry = sorted.filter((one) => one.clause === clause)[typeof index === 'number' ? index : 0];
    if (entry !== undefined) refused.set(entry, message);
  }
  if (refused.size > 0) return { ok: false, refused };
  // Something is wrong with the text itself, such as a character that no policy may hold.
  const message = findings.map((one) => one.message).join('; ');
  const [only] = sorted;
  if (only !== undefined && sorted.length === 1) return { ok: false, refused: new Map([[only, message]]) };
  for (const entry of sorted) {
    const alone = tryEntries([entry]);
    if (!alone.ok) for (const [one, reason] of alone.refused) refused.set(one, reason);
  }
  if (refused.size === 0) throw new Error(`the learned policy is invalid: ${message}`);
  return { ok: false, refused };
}
