import type { Dependency, Manifest, Script } from './manifest.js';
import { requirement } from './requirements.js';
import { everyEntry, tomlEntries, type TomlEntry, type TomlValue } from './toml.js';

/** Cargo.toml: the tables of dependencies, of targets and workspaces too, and what replaces their sources. */
export function readCargoToml(text: string): Manifest | null {
  const entries = tomlEntries(text);
  if (entries === null) return null;
  const dependencies: Dependency[] = [];
  const scripts: Script[] = [];
  for (const entry of leaves(entries)) {
    const { path, value, start, end } = entry;
    const table = path.findIndex((name) => /^(?:dev-|build-)?dependencies$/.test(name));
    if (table >= 0 && path.length > table + 1 && isTableOfDependencies(path, table)) {
      const name = path[table + 1] ?? '';
      dependencies.push({
        name: value.kind === 'text' && path.at(-1) === 'package' ? value.text : name,
        group: path.slice(0, table + 1).join('.'),
        spec: `${path.slice(table + 2).join('.')}=${value.text}`,
        from: cargoSource(path.slice(table + 2)),
        start,
        end,
      });
    } else if ((path[0] === 'patch' || path[0] === 'replace') && path.length > 1) {
      const name = path.slice(1).join('.');
      dependencies.push({ name, group: path[0], spec: value.text, from: 'a replacement', start, end });
    } else if (path.join('.') === 'package.build' && value.kind === 'text')
      scripts.push({ name: 'package.build', command: value.text, lifecycle: true, start, end });
  }
  return { dependencies, scripts };
}

/** `dependencies`, `target.X.dependencies`, `workspace.dependencies`. */
function isTableOfDependencies(path: readonly string[], table: number): boolean {
  return table === 0 || (table === 1 && path[0] === 'workspace') || (table === 2 && path[0] === 'target');
}

function cargoSource(keys: readonly string[]): string | null {
  switch (keys[0]) {
    case 'git':
      return 'git';
    case 'registry':
    case 'registry-index':
      return 'another registry';
    default:
      return null;
  }
}

/** Lists of requirements (PEP 508) in pyproject.toml; `*` stands for any one name. */
const REQUIREMENT_LISTS: readonly (readonly string[])[] = [
  ['project', 'dependencies'],
  ['project', 'optional-dependencies', '*'],
  ['dependency-groups', '*'],
  ['build-system', 'requires'],
  ['tool', 'uv', 'dev-dependencies'],
  ['tool', 'pdm', 'dev-dependencies', '*'],
  ['tool', 'hatch', 'envs', '*', 'dependencies'],
];

/** Tables in pyproject.toml and Pipfile whose keys are names of packages. */
const NAMED_TABLES: readonly (readonly string[])[] = [
  ['tool', 'poetry', 'dependencies'],
  ['tool', 'poetry', 'dev-dependencies'],
  ['tool', 'poetry', 'group', '*', 'dependencies'],
  ['tool', 'uv', 'sources'],
  ['packages'],
  ['dev-packages'],
];

/** Where packages are taken from, and what builds run. */
const SOURCES =
  /^(?:tool\.(?:poetry\.source|uv\.index|pdm\.source)|source)\.(?:.*\.)?url$|^tool\.uv\.(?:index-url|extra-index-url|find-links)/;
const BUILDS =
  /^(?:build-system\.(?:build-backend|backend-path)|tool\.poetry\.build|tool\.pdm\.scripts\.(?:pre|post)_|tool\.hatch\.build\.hooks\.)/;

/** pyproject.toml and Pipfile: PEP 621, 735 and 518, and the tables of Poetry, uv, PDM and Pipenv. */
export function readPythonToml(text: string): Manifest | null {
  const entries = tomlEntries(text);
  if (entries === null) return null;
  const dependencies: Dependency[] = [];
  const scripts: Script[] = [];
  for (const entry of leaves(entries)) {
    const { path, value, start, end } = entry;
    const dotted = path.join('.');
    const table = NAMED_TABLES.find((one) => begins(path, one) && path.length > one.length);
    const list = REQUIREMENT_LISTS.find((one) => begins(path, one) && path.length === one.length + 1);
    if (table !== undefined) {
      const name = path[table.length] ?? '';
      const keys = path.slice(table.length + 1);
      const group = path.slice(0, table.length).join('.');
      if (name !== 'python')
        dependencies.push({
          name,
          group,
          spec: `${keys.join('.')}=${value.text}`,
          from: pythonSource(keys),
          start,
          end,
        });
    } else if (list !== undefined && value.kind === 'text') {
      const { name, from } = requirement(value.text);
      dependencies.push({ name, group: path.slice(0, -1).join('.'), spec: value.text, from, start, end });
    } else if (SOURCES.test(dotted) && value.kind === 'text')
      dependencies.push({
        name: value.text,
        group: dotted,
        spec: value.text,
        from: 'another index',
        start,
        end,
      });
    else if (BUILDS.test(dotted))
      scripts.push({ name: dotted, command: value.text, lifecycle: true, start, end });
  }
  return { dependencies, scripts };
}

function pythonSource(keys: readonly string[]): string | null {
  switch (keys[0]) {
    case 'git':
    case 'hg':
    case 'svn':
      return 'git';
    case 'url':
      return 'a URL';
    case 'index':
    case 'source':
      return 'another index';
    default:
      return null;
  }
}

function begins(path: readonly string[], pattern: readonly string[]): boolean {
  return pattern.every((name, index) => (name === '*' ? path[index] !== undefined : name === path[index]));
}

interface Leaf extends TomlEntry {
  readonly value: Extract<TomlValue, { readonly text: string }>;
}

/** Tables and lists say nothing beyond what they hold. */
function* leaves(entries: readonly TomlEntry[]): Iterable<Leaf> {
  for (const { value, ...entry } of everyEntry(entries))
    if (value.kind === 'text' || value.kind === 'bare') yield { ...entry, value };
}
