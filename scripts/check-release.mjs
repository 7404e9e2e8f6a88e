// Fails unless a release is what its tag says. Usage: node scripts/check-release.mjs TAG OWNER/REPOSITORY
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [tag, repository] = process.argv.slice(2);
if (tag === undefined || repository === undefined) {
  process.stderr.write('usage: node scripts/check-release.mjs TAG OWNER/REPOSITORY\n');
  process.exit(2);
}
const text = (name) => readFileSync(join(root, name), 'utf8');
const { version, repository: stated } = JSON.parse(text('package.json'));
const lock = JSON.parse(text('package-lock.json'));
const url = typeof stated === 'string' ? stated : stated?.url;

const problems = [
  tag === `v${version}` ? undefined : `the tag is ${tag}, package.json says ${version}`,
  lock.version === version ? undefined : `package-lock.json says ${lock.version}, package.json ${version}`,
  text('CHANGELOG.md').split('\n').includes(`## ${version}`)
    ? undefined
    : `CHANGELOG.md has no section "## ${version}"`,
  // npm refuses provenance of a package that states another repository than the one it is built in.
  url === `git+https://github.com/${repository}.git`
    ? undefined
    : `package.json states the repository ${url ?? '(none)'}, not git+https://github.com/${repository}.git`,
].filter((problem) => problem !== undefined);

for (const problem of problems) process.stderr.write(`release: ${problem}\n`);
process.exit(problems.length > 0 ? 1 : 0);
