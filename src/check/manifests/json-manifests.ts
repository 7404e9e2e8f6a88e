import { jsonMembers, type Member } from './json-text.js';
import type { Dependency, Manifest, Script } from './manifest.js';

const NPM_GROUPS = [
  ...['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'],
  ...['overrides', 'resolutions', 'packageManager'],
];

/** npm-scripts(7), "Life Cycle Scripts", and pnpm's own: what an install, a pack or a publish runs unasked. */
const NPM_LIFECYCLE =
  /^(?:(?:pre|post)?(?:install|prepare|pack|publish|version|uninstall|dependencies|restart|shrinkwrap)|prepublishOnly|pnpm:devPreinstall)$/;

/** Settings of hook managers that read package.json, and what lets dependencies run scripts. */
const NPM_HOOKS = [
  'husky',
  'simple-git-hooks',
  'gitHooks',
  'pre-commit',
  'lint-staged',
  'trustedDependencies',
];

/** package.json(5). */
export function readPackageJson(text: string): Manifest | null {
  const members = jsonMembers(text);
  if (members === null) return null;
  const dependencies = new Map<string, Dependency>();
  const scripts = new Map<string, Script>();
  for (const { path, value, start, end } of members) {
    const [group = '', name = group] = path;
    const full = path.join('.');
    if (typeof value !== 'string') {
      if (group === 'gypfile' && value === true)
        scripts.set(full, { name: full, command: 'node-gyp rebuild', lifecycle: true, start, end });
      continue;
    }
    if (group === 'scripts' && path.length === 2)
      scripts.set(full, { name, command: value, lifecycle: NPM_LIFECYCLE.test(name), start, end });
    else if (NPM_HOOKS.includes(group) || (group === 'pnpm' && /BuiltDependencies/.test(name)))
      scripts.set(full, { name: full, command: value, lifecycle: true, start, end });
    else if (NPM_GROUPS.includes(group)) {
      const dependency =
        group === 'packageManager' ? value.replace(/(?<=.)@.*$/s, '') : path.slice(1).join(' > ');
      const from = group === 'packageManager' ? null : npmSource(value);
      dependencies.set(full, { name: dependency, group, spec: value, from, start, end });
    }
  }
  return { dependencies: [...dependencies.values()], scripts: [...scripts.values()] };
}

/** What an npm specifier is fetched from, when it isn't the registry (npm-package-arg's kinds). */
function npmSource(spec: string): string | null {
  if (/^(?:git[+:@]|ssh:|github:|gitlab:|bitbucket:|gist:)|\.git(?:#|$)/i.test(spec)) return 'git';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(spec)) return 'a URL';
  if (/^npm:/i.test(spec)) return 'another name';
  if (/^(?:(?:file|link|portal|patch):)?(?:\/|~|\.\.\/|[a-z]:[\\/])/i.test(spec)) return 'a folder outside';
  // user/repository is short for a repository on GitHub.
  return /^[\w.-]+\/[\w.-]+(?:#.*)?$/.test(spec) ? 'git' : null;
}

/** Composer runs these without being asked (getcomposer.org, "Scripts"). */
const COMPOSER_LIFECYCLE =
  /^(?:pre|post)-(?:install|update|status|archive|autoload-dump|root-package-install|create-project|operations-exec|package-\w+|file-download|command-run|pool-create)/;

/** composer.json. */
export function readComposerJson(text: string): Manifest | null {
  const members = jsonMembers(text);
  if (members === null) return null;
  const has =
    (...groups: string[]) =>
    ({ path }: Member): boolean =>
      groups.includes(path[0] ?? '');
  const strings = members.filter(({ value }) => typeof value === 'string');
  return {
    dependencies: [
      ...strings.filter(has('require', 'require-dev')).map((member): Dependency => ({
        name: member.path[1] ?? '',
        group: member.path[0] ?? '',
        spec: String(member.value),
        from: null,
        start: member.start,
        end: member.end,
      })),
      ...strings
        .filter(({ path }) => path[0] === 'repositories' && path.at(-1) === 'url')
        .map((member): Dependency => ({
          name: String(member.value),
          group: 'repositories',
          spec: String(member.value),
          from: 'a repository of its own',
          start: member.start,
          end: member.end,
        })),
    ],
    scripts: strings.filter(has('scripts')).map(({ path, value, start, end }): Script => ({
      name: path.slice(1).join('.'),
      command: String(value),
      lifecycle: COMPOSER_LIFECYCLE.test(path[1] ?? ''),
      start,
      end,
    })),
  };
}
