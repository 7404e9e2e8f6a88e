import type { Document } from './document.js';
import type { Finding, NodePath } from './finding.js';
import type { Policy } from './generated/policy.js';
import validatePolicy from './generated/validate-policy.cjs';
import { kindOf, oneOf, shown } from './kind.js';
import { explainers as loadExplainers } from './lazy.js';
import { alternative, dereference, placesOf, schemaAt, type Described } from './schema.js';
import { nearest } from './spelling.js';
import { parseQuantity, type UnitKind } from './units.js';

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Mistake {
  readonly rule: string;
  readonly path: NodePath;
  readonly target: 'key' | 'value';
  readonly message: string;
  readonly help?: string;
}

/** Findings of one document; more would only bury the first. */
const MAX_FINDINGS = 100;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a mapping',
  array: 'a list',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

const UNIT_OF: Readonly<Record<string, UnitKind>> = { size: 'size', duration: 'time' };

/** ajv's JSON pointer to a path; indexes are numbers where the value they lead into is a list. */
function pathOf(root: unknown, pointer: string): (string | number)[] {
  const path: (string | number)[] = [];
  let value = root;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replace(/~1/g, '/').replace(/~0/g, '~');
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = (value as Record<string | number, unknown> | undefined)?.[step];
  }
  return path;
}

const valueAt = (root: unknown, path: NodePath): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    root,
  );

/** `egress.allow[2].host`, as messages name a clause. */
export function clauseName(path: NodePath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('');
}

/** Keys of which one mapping has just one. */
const EXCLUSIVE: readonly { readonly keys: readonly string[]; readonly help: string }[] = [
  { keys: ['host', 'registry', 'service', 'cidr'], help: 'Write two rules.' },
  { keys: ['allow', 'deny'], help: 'Write two tests.' },
];

function unknownKey(root: unknown, path: NodePath, key: string): Mistake {
  const described = schemaAt(root, path, 'chosen');
  const known = Object.keys(described?.schema.properties ?? {});
  const present = valueAt(root, path) as Readonly<Record<string, unknown>>;
  const free = known.filter((name) => !Object.hasOwn(present, name));
  const meant = nearest(key, free);
  const where = path.length === 0 ? 'a policy' : `\`${clauseName(path)}\``;
  const elsewhere = meant === null ? placesOf(key).filter((place) => place !== clauseName(path)) : [];
  const exclusive = EXCLUSIVE.find(
    ({ keys }) => keys.includes(key) && keys.some((other) => known.includes(other)),
  );
  const help =
    exclusive !== undefined
      ? exclusive.help
      : meant !== null
        ? `Did you mean \`${meant}\`?`
        : elsewhere.length > 0
          ? `\`${key}\` belongs ${elsewhere.map((place) => (place === '' ? 'at the top of the policy' : `in \`${place}\``)).join(' or ')}.`
          : known.length > 0
            ? `Known keys: ${known.join(', ')}.`
            : undefined;
  return {
    rule: 'SP0020',
    path: [...path, key],
    target: 'key',
    message: `${where} has no key ${shown(key)}`,
    ...(help === undefined ? {} : { help }),
  };
}

function wrongType(
  document: Document,
  path: NodePath,
  expected: string,
  described: Described | null,
): Mistake {
  const value = valueAt(document.value, path);
  const clause = clauseName(path);
  const base = { rule: 'SP0022', path, target: 'value' } as const;
  if (value === null) {
    return {
      ...base,
      message: `\`${clause}\` is empty; it takes ${expected}`,
      help:
        typeof path.at(-1) === 'number'
          ? 'Give it a value, or remove the entry.'
          : 'Give it a value, or remove the key: a clause that is missing means its default.',
    };
  }
  const span = document.locate(path, 'value');
  const source = document.text.slice(span.start.offset, span.end.offset);
  const help =
    expected === 'text' && typeof value !== 'object'
      ? `Put it in quotes: "${source}".`
      : expected === 'a list' && typeof value === 'string'
        ? `Write a list: [${JSON.stringify(value)}].`
        : expected === 'true or false' && typeof value === 'string' && /^(yes|no|on|off)$/i.test(value)
          ? `Write \`${/^(yes|on)$/i.test(value) ? 'true' : 'false'}\`.`
          : described?.schema.description;
  return {
    ...base,
    message: `\`${clause}\` takes ${expected}, not ${typeof value === 'number' ? `\`${source}\`` : kindOf(value)}`,
    ...(help === undefined ? {} : { help }),
  };
}

function notOneOf(root: unknown, path: NodePath, allowed: readonly unknown[]): Mistake {
  const value = valueAt(root, path);
  const words = allowed.filter((item): item is string => typeof item === 'string');
  const base = { rule: 'SP0023', path, target: 'value' } as const;
  const clause = clauseName(path);
  if (value === null) {
    return { ...base, message: `\`${clause}\` is empty; it takes ${oneOf(words)}` };
  }
  const meant = typeof value === 'string' ? nearest(value, words) : null;
  return {
    ...base,
    message: `\`${clause}\` takes ${oneOf(words)}, not ${typeof value === 'object' ? kindOf(value) : shown(value)}`,
    ...(meant === null ? {} : { help: `Did you mean \`${meant}\`?` }),
  };
}

const COUNTED: Readonly<Record<string, { readonly unit: string; readonly most: boolean }>> = {
  minimum: { unit: '', most: false },
  maximum: { unit: '', most: true },
  exclusiveMinimum: { unit: '', most: false },
  minLength: { unit: ' characters', most: false },
  maxLength: { unit: ' characters', most: true },
  minItems: { unit: ' entries', most: false },
  maxItems: { unit: ' entries', most: true },
  minProperties: { unit: ' keys', most: false },
  maxProperties: { unit: ' keys', most: true },
};

function outOfRange(root: unknown, path: NodePath, keyword: string, limit: number): Mistake {
  const { unit, most } = COUNTED[keyword] ?? { unit: '', most: false };
  const clause = path.length === 0 ? 'the policy' : `\`${clauseName(path)}\``;
  const empty = !most && limit === 1;
  const value = valueAt(root, path);
  return {
    rule: 'SP0024',
    path,
    target: 'value',
    message:
      empty && unit !== ''
        ? `${clause} is empty`
        : `${clause} takes ${most ? 'at most' : 'at least'} ${limit}${unit}${typeof value === 'number' ? `, not ${value}` : ''}`,
  };
}

/** What a request of a test may be asked for by. */
function requestMistake(path: NodePath, root: unknown): Mistake {
  const keys = Object.keys((valueAt(root, path) as object | null) ?? {});
  return {
    rule: 'SP0046',
    path,
    target: 'value',
    message:
      keys.length === 0
        ? `\`${clauseName(path)}\` asks for nothing`
        : `\`${clauseName(path)}\` asks for ${keys.length} things: ${keys.join(', ')}`,
    help: 'Ask for exactly one: run, connect, read, write, env or input.',
  };
}

function undecided(document: Document, path: NodePath, described: Described): Mistake {
  const value = valueAt(document.value, path);
  const clause = clauseName(path);
  const mapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  switch (described.definition) {
    case 'egressAllow':
    case 'egressDeny':
      if (!mapping) {
        return {
          ...wrongType(document, path, 'a mapping', described),
          ...(typeof value === 'string' ? { help: `Write { host: ${JSON.stringify(value)} }.` } : {}),
        };
      }
      return {
        rule: 'SP0021',
        path,
        target: 'value',
        message: `\`${clause}\` says nothing about where to`,
        help: 'A rule has one of: host, registry, service, cidr.',
      };
    case 'test':
      if (!mapping) return wrongType(document, path, 'a mapping', described);
      return {
        rule: 'SP0021',
        path,
        target: 'value',
        message: `\`${clause}\` says neither \`allow\` nor \`deny\``,
        help: 'Write { allow: { run: "pytest" } } or { deny: { connect: "example.com:443" } }.',
      };
    case 'input': {
      if (!mapping) return wrongType(document, path, 'a mapping', described);
      const types = ['string', 'number', 'integer', 'boolean', 'null'];
      if (Object.hasOwn(value, 'type')) return notOneOf(document.value, [...path, 'type'], types);
      return {
        rule: 'SP0021',
        path,
        target: 'value',
        message: `\`${clause}\` has no \`type\``,
        help: `An input's type is ${oneOf(types)}.`,
      };
    }
    case 'command':
      return wrongType(document, path, 'text', described);
    case 'tier':
      return notOneOf(document.value, path, dereference({ $ref: '#/$defs/tierName' }).schema.enum ?? []);
    case 'toolchains':
      return notOneOf(document.value, path, ['auto', 'none', 'a list of directories']);
    default:
      return wrongType(document, path, 'another value', described);
  }
}

function translate(document: Document, error: SchemaError, path: NodePath): Mistake {
  const root = document.value;
  const described = schemaAt(root, path);
  const value = valueAt(root, path);
  const unit = UNIT_OF[described?.definition ?? ''];
  if (unit !== undefined && value !== null && typeof value !== 'object') {
    const quantity = parseQuantity(value, unit);
    if (!quantity.ok) {
      return {
        rule: 'SP0030',
        path,
        target: 'value',
        message: `\`${clauseName(path)}\`: ${quantity.message}`,
        help: quantity.help,
      };
    }
  }
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(root, path, String(error.params['additionalProperty']));
    case 'required': {
      const key = String(error.params['missingProperty']);
      const description = schemaAt(root, [...path, key])?.schema.description;
      const top = path.length === 0;
      return {
        rule: 'SP0021',
        path,
        target: top ? 'value' : 'key',
        message: `${top ? 'the policy' : `\`${clauseName(path)}\``} has no \`${key}\``,
        ...(top && key === 'version'
          ? { help: 'Begin with `version: 1`.' }
          : description === undefined
            ? {}
            : { help: `${key}: ${description}` }),
      };
    }
    case 'type': {
      const type = String(error.params['type']);
      return wrongType(document, path, EXPECTED[type] ?? type, described);
    }
    case 'enum': {
      const mistake = notOneOf(
        root,
        path,
        (error.params['allowedValues'] as readonly unknown[] | undefined) ?? [],
      );
      return described?.definition === 'toolchains' && mistake.help === undefined
        ? { ...mistake, help: `For a directory write a list: [${JSON.stringify(value)}].` }
        : mistake;
    }
    case 'const':
      return {
        rule: 'SP0023',
        path,
        target: 'value',
        message: `\`${clauseName(path)}\` takes ${shown(error.params['allowedValue'])}, not ${
          typeof value === 'object'
            ? kindOf(value)
            : shown(clauseName(path) === 'version' ? JSON.stringify(value) : value)
        }`,
        ...(clauseName(path) === 'version' ? { help: 'This tool reads version 1 of the language.' } : {}),
      };
    case 'pattern':
      return {
        rule: described?.definition === null && path.at(-1) === 'until' ? 'SP0043' : 'SP0025',
        path,
        target: 'value',
        message: `\`${clauseName(path)}\` cannot be ${shown(value)}`,
        ...(described?.schema.description === undefined ? {} : { help: described.schema.description }),
      };
    default:
      if (error.keyword.endsWith('Properties') && described?.definition === 'request') {
        return requestMistake(path, root);
      }
      return outOfRange(root, path, error.keyword, Number(error.params['limit']));
  }
}

/** No list of the language has more entries than this; one more shows that there are too many. */
const MOST_ENTRIES = 1000;

/** The value with lists that are too long cut: ajv's time grows with the square of what it finds wrong. */
function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MOST_ENTRIES + 1).map(cut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cut(item)]));
}

/** Every mistake, once: of a `oneOf`, only those of the alternative that was meant. */
function explain(document: Document): Mistake[] {
  const explainers = loadExplainers() as unknown as Readonly<
    Record<string, { (value: unknown): boolean; errors?: readonly SchemaError[] | null }>
  >;
  const root = cut(document.value);

  function mistakes(definition: string, base: NodePath): Mistake[] {
    const validate = explainers[definition];
    if (validate === undefined) throw new Error(`the generated validators have no ${definition}`);
    const value = valueAt(root, base);
    if (validate(value)) return [];
    const errors = validate.errors ?? [];
    const unions = new Set(
      errors.flatMap(({ keyword, instancePath }) => (keyword === 'oneOf' ? [instancePath] : [])),
    );
    const outer = new Set([...unions].filter((path) => !hasAncestorIn(path, unions)));
    const plainErrors = withoutMisspelt(
      errors.filter(({ instancePath }) => outer.size === 0 || !isUnder(instancePath, outer)),
    );
    const found = plainErrors
      .slice(0, MAX_FINDINGS)
      .map((error) => translate(document, error, [...base, ...pathOf(value, error.instancePath)]));
    for (const pointer of [...outer].slice(0, MAX_FINDINGS)) {
      const path = [...base, ...pathOf(value, pointer)];
      const described = schemaAt(root, path);
      const chosen =
        described === null || described.definition === null
          ? null
          : alternative(described.definition, valueAt(root, path));
      if (chosen !== null) found.push(...mistakes(chosen, path));
      else if (described !== null) found.push(undecided(document, path, described));
    }
    return found;
  }

  return mistakes('root', []);
}

/** A required key that is there but misspelt is one mistake, not two: the unknown key's. */
function withoutMisspelt(errors: readonly SchemaError[]): readonly SchemaError[] {
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties').slice(0, MAX_FINDINGS);
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'required' ||
      !unknown.some(
        (other) =>
          other.instancePath === instancePath &&
          nearest(String(other.params['additionalProperty']), [String(params['missingProperty'])]) !== null,
      ),
  );
}

/** Whether a pointer is one of `set` or lies below one. */
function isUnder(pointer: string, set: ReadonlySet<string>): boolean {
  return set.has(pointer) || hasAncestorIn(pointer, set);
}

function hasAncestorIn(pointer: string, set: ReadonlySet<string>): boolean {
  for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    if (set.has(pointer.slice(0, end))) return true;
  }
  return false;
}

export type Validated =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Holds a document's value against the schema. Never throws for any value of a document. */
export function validate(document: Document): Validated {
  if (validatePolicy(document.value)) return { ok: true, policy: document.value as Policy };
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const { rule, path, target, message, help } of explain(document)) {
    const once = `${rule} ${clauseName(path)} ${message}`;
    if (seen.has(once) || findings.length >= MAX_FINDINGS) continue;
    seen.add(once);
    findings.push({
      rule,
      severity: 'error',
      message,
      location: { kind: 'node', file: document.file, path, target },
      ...(help === undefined ? {} : { help }),
    });
  }
  if (findings.length === 0) throw new Error('the schema refuses the policy but no mistake was found in it');
  const order = (finding: Finding): number =>
    finding.location.kind === 'node'
      ? document.locate(finding.location.path, finding.location.target).start.offset
      : 0;
  return { ok: false, findings: findings.sort((one, other) => order(one) - order(other)) };
}
