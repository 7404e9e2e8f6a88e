// Writes sbom.cdx.json: what is bundled into dist/, as a CycloneDX 1.6 bill of materials. `--check` fails when the
// committed one differs. Nothing in it depends on the machine or the time, so that it can be built again.
//
// What is bundled is read from dist/bundled.json (the bundler's own list of modules), versions, digests and licences
// from the lock file. A package without a digest, or with a licence that isn't permitted here, ends this program.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'sbom.cdx.json');
const text = (...path) => readFileSync(join(root, ...path), 'utf8');
const json = (...path) => JSON.parse(text(...path));

/** Licences by which code may be in what we publish. What isn't listed is refused, and so is a licence nobody states. */
const permitted = new Set(
  'MIT ISC BSD-2-Clause BSD-3-Clause Apache-2.0 0BSD BlueOak-1.0.0 CC0-1.0 Unlicense'.split(' '),
);

/** Parts of dist/native by the version of its pinned compiler (native/requirements.txt), which brings their sources. */
const native = {
  '0.17.1': [
    { name: 'musl', version: '1.2.5', license: 'MIT' },
    { name: 'zig-compiler-rt', version: '0.17.1', license: 'MIT' },
  ],
};

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Why a licence (an SPDX expression without parentheses inside) may not be in dist/; undefined: it may. */
function refusal(licence) {
  if (typeof licence !== 'string' || licence === '') return 'no licence is stated';
  const terms = licence.replace(/^\((.*)\)$/, '$1').split(/ (?:AND|OR) /);
  const odd = terms.filter((term) => !permitted.has(term));
  return odd.length === 0 ? undefined : `licence ${JSON.stringify(licence)} is not on the list`;
}

const licences = (licence) => [
  permitted.has(licence) ? { license: { id: licence } } : { expression: licence.replace(/^\((.*)\)$/, '$1') },
];

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** What the code of one name and version is, wherever the lock file has it and whichever bundles hold it. */
function component(key, entry, bundles) {
  const name = key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const [algorithm, digest] = entry.integrity.split('-');
  if (algorithm !== 'sha512') throw new Error(`${key}: its digest is ${algorithm}, not sha512`);
  return {
    type: 'library',
    'bom-ref': purl(name, entry.version),
    ...(group === undefined ? {} : { group }),
    name: short,
    version: entry.version,
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    licenses: licences(entry.license),
    purl: purl(name, entry.version),
    properties: bundles.map((value) => ({ name: 'sandbox-policy:bundle', value })),
  };
}

function nativeComponents() {
  const version = /^ziglang==(\S+)/m.exec(text('native', 'requirements.txt'))?.[1];
  const parts = native[version];
  if (parts === undefined)
    throw new Error(
      `native/requirements.txt pins ziglang ${version}: say in scripts/sbom.mjs which C library it links into dist/native`,
    );
  return parts.map(({ name, version: its, license }) => ({
    type: 'library',
    'bom-ref': `pkg:generic/${name}@${its}`,
    name,
    version: its,
    scope: 'required',
    licenses: licences(license),
    purl: `pkg:generic/${name}@${its}`,
    properties: [{ name: 'sandbox-policy:bundle', value: 'native' }],
  }));
}

/** The lock file's key for what `name` means to the package at `key`: its own copy, else that of a folder above. */
function resolve(packages, key, name) {
  for (let at = key; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const candidate = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[candidate] !== undefined) return candidate;
    if (at === '') return undefined;
  }
}

function bill() {
  const { name, version, license, description } = json('package.json');
  const { packages } = json('package-lock.json');
  const bundled = json('dist', 'bundled.json');
  const keys = [...new Set(Object.values(bundled).flat())].sort(order);

  const problems = keys.flatMap((key) => {
    const entry = packages[key];
    if (entry === undefined) return [`${key}: bundled, but not in package-lock.json`];
    const why = [
      refusal(entry.license),
      entry.integrity === undefined ? 'package-lock.json has no digest of it' : undefined,
    ];
    return why.filter((each) => each !== undefined).map((each) => `${key}: ${each}`);
  });
  if (problems.length > 0)
    throw new Error(`what is bundled into dist/ can't be published:\n  ${problems.join('\n  ')}`);

  const bundlesOf = new Map();
  for (const [folder, each] of Object.entries(bundled))
    for (const key of each) {
      const { version: its } = packages[key];
      const id = purl(key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length), its);
      bundlesOf.set(id, new Set([...(bundlesOf.get(id) ?? []), folder]));
    }

  const components = new Map(nativeComponents().map((each) => [each['bom-ref'], each]));
  const dependsOn = new Map([...components.keys()].map((ref) => [ref, new Set()]));
  const refs = new Map();
  for (const key of keys) {
    const made = component(key, packages[key], []);
    const ref = made['bom-ref'];
    refs.set(key, ref);
    components.set(ref, component(key, packages[key], [...bundlesOf.get(ref)].sort(order)));
    dependsOn.set(ref, dependsOn.get(ref) ?? new Set());
  }
  // A package that isn't bundled itself may be all that brings along one that is: it is looked through.
  const bundledBelow = (key, seen = new Set()) =>
    Object.keys(packages[key].dependencies ?? {}).flatMap((wanted) => {
      const found = resolve(packages, key, wanted);
      if (found === undefined || seen.has(found)) return [];
      seen.add(found);
      return refs.has(found) ? [refs.get(found)] : bundledBelow(found, seen);
    });
  for (const key of keys) for (const ref of bundledBelow(key)) dependsOn.get(refs.get(key)).add(ref);

  const self = purl(name, version);
  const direct = Object.keys(packages[''].devDependencies).map((each) => refs.get(`node_modules/${each}`));
  const roots = [
    ...direct.filter((ref) => ref !== undefined),
    ...nativeComponents().map((each) => each['bom-ref']),
  ];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': self,
        name,
        version,
        description,
        licenses: licences(license),
        purl: self,
      },
    },
    components: [...components.values()].sort((a, b) => order(a['bom-ref'], b['bom-ref'])),
    dependencies: [[self, new Set(roots)], ...dependsOn]
      .map(([ref, on]) => ({ ref, dependsOn: [...on].sort(order) }))
      .sort((a, b) => order(a.ref, b.ref)),
  };
}

let made;
try {
  made = `${JSON.stringify(bill(), null, 2)}\n`;
} catch (error) {
  process.stderr.write(`sbom: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
if (process.argv.includes('--check')) {
  let kept = '';
  try {
    kept = readFileSync(target, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  if (kept !== made) {
    process.stderr.write('sbom.cdx.json is not what dist/ is made of: run `npm run build` and commit it\n');
    process.exit(1);
  }
  process.stdout.write('sbom.cdx.json is what dist/ is made of\n');
} else {
  writeFileSync(target, made);
}
