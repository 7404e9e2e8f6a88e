import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A random series of file operations, the same for the same seed: what a sandbox's workspace must come through. Each
 * operation is possible in the tree that those before it left, and no symlink leaves the workspace. `series.py`
 * carries it out; pipe `encodeSeries(...)` to `SERIES_PYTHON SERIES_PROGRAM FOLDER`.
 */

/** Name and arguments; paths and contents hold one character per byte (latin1). */
export type Operation = readonly [name: string, ...args: (string | number)[]];

export interface Series {
  /** Makes the tree that the workspace holds before the run. */
  readonly before: readonly Operation[];
  /** What the code does. */
  readonly during: readonly Operation[];
}

/** What runs it: the system's own, which every user and every sandbox sees. */
export const SERIES_PYTHON = '/usr/bin/python3';

/** The program that carries a series out. */
export const SERIES_PROGRAM = path.join(path.dirname(fileURLToPath(import.meta.url)), 'series.py');

/** The input of the program. */
export function encodeSeries(operations: readonly Operation[]): Buffer {
  return Buffer.from(operations.map((operation) => `${JSON.stringify(operation)}\n`).join(''));
}

/** mulberry32: a small generator of numbers in [0, 1), the same on every machine. */
export function randomOf(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Node = { type: 'file'; group: number; size: number } | { type: 'dir' } | { type: 'link'; up: number };

/** Odd pieces of names: each was trouble for some tool. No name is one that a policy protects by default. */
const ODD = [
  'with space',
  'new\nline',
  'tab\there',
  'quote"d',
  "apos'trophe",
  'back\\slash',
  '-dash',
  '#hash',
  '!bang',
  'trailing ',
  '$(touch x)',
  'star*',
  'ques?',
  '[a]',
  '\xff\xfe bytes',
  '\xc3\xa9t\xc3\xa9',
  '\xf0\x9f\x98\x80',
  'a:b,c',
  '\x01ctl\x7f',
  '%00',
  'CON',
  '\xe2\x80\xae rtl',
];

class Tree {
  readonly nodes = new Map<string, Node>();
  private groups = 0;

  constructor(readonly random: () => number) {}

  int(below: number): number {
    return Math.floor(this.random() * below);
  }

  pick<T>(of: readonly T[]): T | undefined {
    return of[this.int(of.length)];
  }

  keys(type: Node['type']): string[] {
    const keys: string[] = [];
    for (const [key, node] of this.nodes) if (node.type === type) keys.push(key);
    return keys;
  }

  newGroup(): number {
    return ++this.groups;
  }

  inside(folder: string): string[] {
    const prefix = `${folder}/`;
    const keys: string[] = [];
    for (const key of this.nodes.keys()) if (key.startsWith(prefix)) keys.push(key);
    return keys;
  }

  remove(key: string): void {
    for (const inner of this.inside(key)) this.nodes.delete(inner);
    this.nodes.delete(key);
  }

  shared(group: number): number {
    let names = 0;
    for (const node of this.nodes.values()) if (node.type === 'file' && node.group === group) names++;
    return names;
  }

  /** A folder of a bounded depth, the root among them. */
  folder(): string {
    const folders = ['', ...this.keys('dir').filter((key) => key.split('/').length < 6)];
    return this.pick(folders) ?? '';
  }

  /** A path where nothing is. */
  free(): string {
    for (;;) {
      const folder = this.folder();
      const odd = this.random() < 0.25 ? (this.pick(ODD) ?? '') : '';
      const long = this.random() < 0.01 ? 'l'.repeat(200) : '';
      const name = `${odd}${this.pick(['a', 'b', 'lib', 'main', 'data', 'x']) ?? ''}${String(this.int(60))}${long}`;
      const key = folder === '' ? name : `${folder}/${name}`;
      if (!this.nodes.has(key)) return key;
    }
  }

  content(): string {
    const kind = this.random();
    if (kind < 0.1) return '';
    if (kind < 0.35) return this.bytes(this.int(kind < 0.12 ? 60_000 : 3_000));
    const lines = Array.from(
      { length: 1 + this.int(40) },
      () => `line ${String(this.int(30))} \xc3\xa9${kind < 0.4 ? '\r' : ''}`,
    );
    return lines.join('\n') + (this.random() < 0.7 ? '\n' : '');
  }

  bytes(length: number): string {
    return Buffer.from(Array.from({ length }, () => this.int(256))).toString('latin1');
  }
}

function depthOf(key: string): number {
  return key.split('/').length - 1;
}

/** Whether every link at or below a key would still lead inside when the key becomes `target`. */
function canMove(tree: Tree, from: string, target: string): boolean {
  const shift = depthOf(target) - depthOf(from);
  for (const key of [from, ...tree.inside(from)]) {
    const node = tree.nodes.get(key);
    if (node?.type === 'link' && node.up > depthOf(key) + shift) return false;
  }
  return true;
}

type Make = (tree: Tree) => readonly Operation[] | null;

function writeNew(tree: Tree, key: string): Operation {
  const data = tree.content();
  tree.nodes.set(key, { type: 'file', group: tree.newGroup(), size: data.length });
  return ['write', key, data];
}

function newFile(tree: Tree): readonly Operation[] {
  return [writeNew(tree, tree.free())];
}

function onFile(
  make: (tree: Tree, key: string, node: Node & { type: 'file' }) => readonly Operation[] | null,
): Make {
  return (tree) => {
    const key = tree.pick(tree.keys('file'));
    const node = key === undefined ? undefined : tree.nodes.get(key);
    return key === undefined || node?.type !== 'file' ? null : make(tree, key, node);
  };
}

function onFolder(make: (tree: Tree, key: string) => readonly Operation[] | null): Make {
  return (tree) => {
    const key = tree.pick(tree.keys('dir'));
    return key === undefined ? null : make(tree, key);
  };
}

const overwrite = onFile((tree, key, node) => {
  const data = tree.content();
  node.size = data.length;
  return [['write', key, data]];
});

const append = onFile((tree, key, node) => {
  const data = tree.content();
  node.size += data.length;
  return [['append', key, data]];
});

const patch = onFile((tree, key, node) => [
  ['patch', key, tree.int(node.size + 1), tree.bytes(1 + tree.int(9))],
]);

const truncate = onFile((tree, key, node) => {
  node.size = tree.int(node.size + 1);
  return [['truncate', key, node.size]];
});

const replace = onFile((tree, key, node) => {
  const data = tree.content();
  if (tree.nodes.has(`${key.slice(0, -1)}~`)) return null;
  tree.nodes.set(key, { type: 'file', group: tree.newGroup(), size: data.length });
  void node;
  return [['replace', key, data, tree.pick([0o644, 0o755, 0o600, 0o664]) ?? 0o644]];
});

const unlink: Make = (tree) => {
  const key = tree.pick([...tree.keys('file'), ...tree.keys('link')]);
  if (key === undefined) return null;
  tree.remove(key);
  return [['unlink', key]];
};

const mkdir: Make = (tree) => {
  const key = tree.free();
  tree.nodes.set(key, { type: 'dir' });
  return [['mkdir', key]];
};

const rmdir = onFolder((tree, key) => {
  if (tree.inside(key).length > 0) return null;
  tree.remove(key);
  return [['rmdir', key]];
});

const rmtree = onFolder((tree, key) => {
  if (tree.inside(key).length > 25) return null;
  tree.remove(key);
  return [['rmtree', key]];
});

/** A folder deleted and made anew, some of its names again (P11). */
const remake = onFolder((tree, key) => {
  const inner = tree.inside(key).filter((name) => depthOf(name) === depthOf(key) + 1);
  if (tree.inside(key).length > 25) return null;
  tree.remove(key);
  tree.nodes.set(key, { type: 'dir' });
  const again = inner.filter(() => tree.random() < 0.4).map((name) => writeNew(tree, name));
  const fresh = `${key}/anew${String(tree.int(1000))}`;
  return [
    ['rmtree', key],
    ['mkdir', key],
    ...again,
    ...(tree.nodes.has(fresh) ? [] : [writeNew(tree, fresh)]),
  ];
});

const folderToFile = onFolder((tree, key) => {
  if (tree.inside(key).length > 25) return null;
  tree.remove(key);
  return [['rmtree', key], writeNew(tree, key)];
});

const folderToLink = onFolder((tree, key) => {
  if (tree.inside(key).length > 25) return null;
  tree.remove(key);
  tree.nodes.set(key, { type: 'link', up: 0 });
  return [
    ['rmtree', key],
    ['symlink', `elsewhere${String(tree.int(9))}`, key],
  ];
});

const fileToFolder = onFile((tree, key) => {
  if (depthOf(key) > 5) return null;
  tree.nodes.set(key, { type: 'dir' });
  return [['unlink', key], ['mkdir', key], writeNew(tree, `${key}/inner`)];
});

const symlink: Make = (tree) => {
  const key = tree.free();
  const up = tree.int(depthOf(key) + 1);
  const rest = tree.pick([...tree.nodes.keys()]) ?? 'nowhere';
  const target = `${'../'.repeat(up)}${
    rest
      .split('/')
      .slice(depthOf(key) - up)
      .join('/') || 'dangling'
  }`;
  tree.nodes.set(key, { type: 'link', up });
  return [['symlink', target, key]];
};

const relink: Make = (tree) => {
  const key = tree.pick(tree.keys('link'));
  if (key === undefined) return null;
  tree.nodes.set(key, { type: 'link', up: 0 });
  return [
    ['unlink', key],
    ['symlink', `again${String(tree.int(50))}`, key],
  ];
};

const link = onFile((tree, key, node) => {
  const name = tree.free();
  tree.nodes.set(name, node);
  return [['link', key, name]];
});

const chmodFile = onFile((tree, key) => [
  ['chmod', key, tree.pick([0o644, 0o755, 0o600, 0o700, 0o640, 0o664, 0o751]) ?? 0o644],
]);

const chmodFolder = onFolder((tree, key) => [
  ['chmod', key, tree.pick([0o755, 0o700, 0o775, 0o750]) ?? 0o755],
]);

const touch = onFile((_tree, key) => [['touch', key]]);

const renameFile: Make = (tree) => {
  const from = tree.pick([...tree.keys('file'), ...tree.keys('link')]);
  const node = from === undefined ? undefined : tree.nodes.get(from);
  if (from === undefined || node === undefined) return null;
  const over = tree.random() < 0.3 ? tree.pick([...tree.keys('file'), ...tree.keys('link')]) : undefined;
  const target = over ?? tree.free();
  const there = tree.nodes.get(target);
  // rename(2) of one file over another name of itself does nothing.
  if (target === from || (node.type === 'file' && there?.type === 'file' && there.group === node.group))
    return null;
  if (!canMove(tree, from, target)) return null;
  tree.nodes.delete(from);
  tree.nodes.set(target, node);
  return [['rename', from, target]];
};

const renameFolder = onFolder((tree, from) => {
  const inner = tree.inside(from);
  const other = tree.random() < 0.3 ? tree.pick(tree.keys('dir')) : undefined;
  const target = other !== undefined && tree.inside(other).length === 0 ? other : tree.free();
  if (target === from || target.startsWith(`${from}/`) || from.startsWith(`${target}/`)) return null;
  if (inner.length > 80 || inner.some((key) => depthOf(key) - depthOf(from) + depthOf(target) > 6))
    return null;
  // Copied over by mv, a file loses its other names, and with them what is written to it through those.
  const shares = inner.some((key) => {
    const node = tree.nodes.get(key);
    return node?.type === 'file' && tree.shared(node.group) > 1;
  });
  if (shares || !canMove(tree, from, target)) return null;
  const moved = [from, ...inner].map((key): [string, Node | undefined] => [
    target + key.slice(from.length),
    tree.nodes.get(key),
  ]);
  tree.remove(from);
  for (const [key, node] of moved) if (node !== undefined) tree.nodes.set(key, node);
  return [['rename', from, target]];
});

const WEIGHTED: readonly (readonly [number, Make])[] = [
  [16, newFile],
  [10, overwrite],
  [6, append],
  [6, patch],
  [4, truncate],
  [6, replace],
  [10, unlink],
  [8, mkdir],
  [3, rmdir],
  [2, rmtree],
  [3, remake],
  [2, folderToFile],
  [1, folderToLink],
  [2, fileToFolder],
  [4, symlink],
  [2, relink],
  [4, link],
  [6, chmodFile],
  [3, chmodFolder],
  [4, touch],
  [8, renameFile],
  [4, renameFolder],
];

function step(tree: Tree): readonly Operation[] {
  const total = WEIGHTED.reduce((sum, [weight]) => sum + weight, 0);
  for (;;) {
    let at = tree.random() * total;
    const make = WEIGHTED.find(([weight]) => (at -= weight) < 0)?.[1] ?? newFile;
    // A tree that has grown is thinned out, one that has shrunk grows.
    const turn = tree.random();
    const { size } = tree.nodes;
    const other = size > 600 ? unlink : size < 400 ? (turn < 0.15 ? mkdir : newFile) : null;
    const made = other !== null && turn < 0.5 ? other(tree) : make(tree);
    if (made !== null) return made;
  }
}

/** Makes a series of `count` operations over a tree of some 300 entries. */
export function makeSeries(seed: number, count = 10_000): Series {
  const tree = new Tree(randomOf(seed));
  const before: Operation[] = [];
  for (let i = 0; i < 60; i++) before.push(...(mkdir(tree) ?? []));
  for (let i = 0; i < 220; i++) before.push(...newFile(tree));
  for (let i = 0; i < 20; i++) before.push(...(symlink(tree) ?? []));
  for (let i = 0; i < 30; i++) before.push(...(chmodFile(tree) ?? []));
  const during: Operation[] = [];
  while (during.length < count) during.push(...step(tree));
  return { before, during: during.slice(0, Math.max(count, 0)) };
}
