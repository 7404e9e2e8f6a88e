// Types and validators from schemas/. For schemas/NAME.vN.schema.json, used by src/FOLDER:
//   src/FOLDER/generated/NAME.ts             types
//   src/FOLDER/generated/validate-NAME.cjs   ajv standalone validator (CommonJS: ajv's ESM output keeps a `require`)
//   src/FOLDER/generated/explain-NAME.cjs    the same, finding every mistake, where messages are made from them
//   src/FOLDER/generated/schema-NAME.cjs     the schema itself, likewise
// each .cjs with its .d.cts.
// `node scripts/generate.mjs` writes them, `--check` fails when a committed file differs.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const check = process.argv.includes('--check');
/** Folders of src to do; all when none is named. */
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Which folder of src uses a schema, whether it holds values against it at run time (`validate`), and whether it makes
 * its own messages (`explain`) or takes ajv's first.
 */
const targets = {
  policy: { folder: 'policy', validate: true, explain: true },
  'firecracker-config': { folder: 'compile', validate: false, explain: false },
  'audit-event': { folder: 'audit', validate: true, explain: false },
  'lint-report': { folder: 'report', validate: false, explain: false },
  'policy-diff': { folder: 'report', validate: false, explain: false },
  result: { folder: 'audit', validate: true, explain: false },
  'session-request': { folder: 'cli', validate: true, explain: false },
  'verify-report': { folder: 'verify', validate: true, explain: false },
  'session-reply': { folder: 'cli', validate: false, explain: false },
};

const banner = (name) =>
  `// Generated from schemas/${name}.schema.json by \`npm run generate\`. Edit the schema, not this file.\n`;

/** The schema without what only people read: the validator carries a copy of what it refers to. */
function bare(value, isMap = false) {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => isMap || !['description', 'examples', '$comment'].includes(key),
  );
  return Object.fromEntries(
    kept.map(([key, item]) => [key, bare(item, !isMap && ['properties', '$defs'].includes(key))]),
  );
}

/** Names of the definitions that are alternatives of some `oneOf`. */
function alternatives(value, found = new Set()) {
  if (Array.isArray(value)) value.forEach((item) => alternatives(item, found));
  else if (typeof value === 'object' && value !== null) {
    for (const item of value.oneOf ?? []) {
      const name = /^#\/\$defs\/(\w+)$/.exec(item.$ref ?? '')?.[1];
      if (name !== undefined) found.add(name);
    }
    Object.values(value).forEach((item) => alternatives(item, found));
  }
  return found;
}

/** ajv declares every subschema it met; only those that the code refers to are kept. */
function withoutUnused(code) {
  return code
    .split('\n')
    .filter((line) => {
      const name = /^const (schema\d+) = /.exec(line)?.[1];
      return name === undefined || code.split(new RegExp(`\\b${name}\\b`)).length > 2;
    })
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * `quick` stops at the first mistake and says only whether there is one. `full` finds all of them and has a
 * validator for each alternative as well; it is several times as long and loaded when there is something to explain.
 */
function validator(schema, name, { own, full }) {
  const ajv = new Ajv.default({
    strict: true,
    discriminator: true,
    allErrors: full,
    // Where messages are our own, ajv's would only make the file longer; so would a copy of what each `$ref` names.
    messages: !own,
    inlineRefs: !own,
    code: { source: true, esm: false, lines: true },
  });
  // Nothing in our schemas is peculiar to 2020-12; ajv's code for that dialect also keeps track of what was
  // evaluated and of dynamic anchors, which doubles the file and the time it takes.
  const { $schema: _dialect, ...slim } = bare(schema);
  const whole = ajv.compile(slim);
  const exported = { root: slim.$id };
  for (const definition of alternatives(slim)) exported[definition] = `${slim.$id}#/$defs/${definition}`;
  return `${banner(name)}${withoutUnused(standaloneCode.default(ajv, full ? exported : whole))}\n`;
}

function validatorTypes(schema, name, { full }) {
  const shape = `  interface Validate {
    (value: unknown): boolean;
    errors?: ErrorObject[] | null;
  }
  interface ErrorObject {
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly message?: string;
  }
`;
  if (full) {
    const names = ['root', ...alternatives(schema)];
    return `${banner(name)}declare namespace validators {\n${shape}  ${names
      .map((each) => `const ${each}: Validate;`)
      .join('\n  ')}\n}\nexport = validators;\n`;
  }
  return `${banner(name)}declare function validate(value: unknown): boolean;
declare namespace validate {
${shape}  const errors: readonly ErrorObject[] | null | undefined;
}
export = validate;
`;
}

async function outputs() {
  const files = new Map();
  for (const file of readdirSync(join(root, 'schemas')).sort()) {
    const name = /^(.*)\.schema\.json$/.exec(file)?.[1];
    if (name === undefined) continue;
    const short = name.replace(/\.v\d+$/, '');
    const target = targets[short];
    if (only.length > 0 && !only.includes(target?.folder)) continue;
    if (target === undefined) throw new Error(`scripts/generate.mjs: no folder is named for ${file}`);
    const text = readFileSync(join(root, 'schemas', file), 'utf8');
    const schema = JSON.parse(text);
    const at = (base) => join('src', target.folder, 'generated', base);
    files.set(
      at(`${short}.ts`),
      await compile(JSON.parse(text), short, {
        bannerComment: `/* eslint-disable */\n${banner(name).trimEnd()}`,
        ignoreMinAndMaxItems: true,
        format: false,
      }),
    );
    if (!target.validate) continue;
    files.set(at(`validate-${short}.cjs`), validator(schema, name, { own: target.explain, full: false }));
    files.set(at(`validate-${short}.d.cts`), validatorTypes(schema, name, { full: false }));
    if (target.explain) {
      files.set(at(`explain-${short}.cjs`), validator(schema, name, { own: true, full: true }));
      files.set(at(`explain-${short}.d.cts`), validatorTypes(schema, name, { full: true }));
      files.set(
        at(`schema-${short}.cjs`),
        `${banner(name)}'use strict';\nmodule.exports = ${JSON.stringify(schema)};\n`,
      );
      files.set(
        at(`schema-${short}.d.cts`),
        `${banner(name)}declare const schema: Readonly<Record<string, unknown>>;\nexport = schema;\n`,
      );
    }
  }
  return files;
}

const drifted = [];
for (const [path, text] of await outputs()) {
  const target = join(root, path);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  drifted.push(path);
  if (check) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
for (const path of drifted) console.log(`${check ? 'differs' : 'written'}: ${path}`);
if (check && drifted.length > 0) {
  console.error('Generated files differ from schemas/: run `npm run generate` and commit the result.');
  process.exitCode = 1;
}
