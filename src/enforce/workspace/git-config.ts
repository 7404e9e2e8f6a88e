/**
 * A git configuration file reduced to what is known to be harmless. What the code sees of `.git/config` holds neither
 * credentials (extra headers, userinfo in URLs, credential helpers) nor anything that makes git start a program
 * (fsmonitor, sshCommand, pager, hooksPath, filters, aliases…): keys are admitted, never removed one by one, because
 * every release of git brings new ones. Syntax: git-config(1), "Syntax". Text is handled one character per byte.
 */

interface Variable {
  readonly section: string;
  readonly subsection: string | null;
  readonly name: string;
  /** null: a bare name, which means true. */
  readonly value: string | null;
}

/** Thrown for text that git itself would not read. */
export class GitConfigError extends Error {
  override readonly name = 'GitConfigError';
}

type Rule = (value: string) => string | null;

const any: Rule = (value) => value;
const oneOf =
  (...values: readonly string[]): Rule =>
  (value) =>
    values.includes(value.toLowerCase()) ? value : null;
const flag = oneOf('true', 'false', 'yes', 'no', 'on', 'off', '1', '0', '');
const word: Rule = (value) => (/^[\w.+-]*$/.test(value) ? value : null);
const ref: Rule = (value) => (/^[^\s:!-][^\s:!]*$/.test(value) ? value : null);

/** A repository's address without secrets, null for one that isn't plainly an address. */
export function cleanUrl(url: string): string | null {
  if (url.startsWith('-') || /^[a-z0-9+.-]+::/i.test(url)) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/i.exec(url);
  if (scheme !== null) {
    const [, name = '', authority = '', rest = ''] = scheme;
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    switch (name.toLowerCase()) {
      case 'http':
      case 'https':
      case 'git':
      case 'file':
        return `${name}://${host}${rest}`;
      case 'ssh': {
        const login = authority.slice(0, Math.max(0, authority.lastIndexOf('@'))).split(':')[0] ?? '';
        return `${name}://${login === '' ? '' : `${login}@`}${host}${rest}`;
      }
      default:
        return null;
    }
  }
  // user:password@host, which only a URL could mean.
  return /^[^/]*:[^/]*@/.test(url) ? null : url;
}

/** `section.name` and `section.*.name` that may stay, with what their value may be. All lower case, as git compares them. */
const KNOWN: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['core.repositoryformatversion', word],
  ['core.filemode', flag],
  ['core.bare', flag],
  ['core.logallrefupdates', oneOf('true', 'false', 'always')],
  ['core.ignorecase', flag],
  ['core.precomposeunicode', flag],
  ['core.symlinks', flag],
  ['core.autocrlf', oneOf('true', 'false', 'input')],
  ['core.eol', oneOf('lf', 'crlf', 'native')],
  ['core.safecrlf', oneOf('true', 'false', 'warn')],
  ['core.quotepath', flag],
  ['core.sparsecheckout', flag],
  ['core.sparsecheckoutcone', flag],
  ['core.worktree', any],
  ['core.sharedrepository', word],
  ['core.abbrev', word],
  ['core.compression', word],
  ['core.bigfilethreshold', word],
  ['extensions.objectformat', oneOf('sha1', 'sha256')],
  ['extensions.refstorage', oneOf('files', 'reftable')],
  ['extensions.worktreeconfig', flag],
  ['extensions.partialclone', ref],
  ['extensions.preciousobjects', flag],
  ['extensions.noop', any],
  ['remote.*.url', cleanUrl],
  ['remote.*.pushurl', cleanUrl],
  ['remote.*.fetch', any],
  ['remote.*.push', any],
  ['remote.*.tagopt', oneOf('--tags', '--no-tags')],
  ['remote.*.prune', flag],
  ['remote.*.promisor', flag],
  ['remote.*.partialclonefilter', any],
  ['branch.*.remote', cleanUrl],
  ['branch.*.pushremote', cleanUrl],
  ['branch.*.merge', ref],
  ['branch.*.rebase', oneOf('true', 'false', 'merges', 'interactive')],
  ['submodule.*.url', cleanUrl],
  ['submodule.*.path', any],
  ['submodule.*.branch', ref],
  ['submodule.*.active', flag],
  ['submodule.*.ignore', word],
  ['submodule.*.update', oneOf('checkout', 'rebase', 'merge', 'none')],
  ['submodule.*.fetchrecursesubmodules', word],
  ['submodule.active', any],
  ['submodule.recurse', flag],
  ['user.name', any],
  ['user.email', any],
  ['init.defaultbranch', ref],
  ['pull.rebase', word],
  ['pull.ff', word],
  ['push.default', word],
  ['fetch.prune', flag],
  ['merge.conflictstyle', word],
  ['merge.ff', word],
  ['diff.algorithm', word],
  ['diff.renames', word],
  ['diff.context', word],
  ['status.showuntrackedfiles', word],
  ['index.version', word],
  ['feature.manyfiles', flag],
  ['gc.auto', word],
  ['lfs.repositoryformatversion', word],
]);

/** The variables of a configuration text, in order. Throws GitConfigError. */
export function parseGitConfig(text: string): readonly Variable[] {
  const variables: Variable[] = [];
  // git takes variables before any heading too; they mean nothing.
  let section: { name: string; sub: string | null } = { name: '', sub: null };
  let rest = text.startsWith('\u00ef\u00bb\u00bf') ? text.slice(3) : text;
  while (rest !== '') {
    const blank = /^(?:\s+|[#;][^\n]*)/.exec(rest);
    if (blank !== null) {
      rest = rest.slice(blank[0].length);
      continue;
    }
    if (rest.startsWith('[')) {
      const head = /^\[([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?\]/.exec(rest);
      if (head === null) throw new GitConfigError('a section heading can not be read');
      section = sectionOf(head[1] ?? '', head[2]);
      rest = rest.slice(head[0].length);
      continue;
    }
    const name = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*/.exec(rest);
    if (name === null) throw new GitConfigError('a line is neither heading nor variable');
    rest = rest.slice(name[0].length);
    const common = { section: section.name, subsection: section.sub, name: (name[1] ?? '').toLowerCase() };
    if (!rest.startsWith('=')) {
      if (!/^(?:\r?\n|[#;]|$)/.test(rest)) throw new GitConfigError('a variable can not be read');
      variables.push({ ...common, value: null });
      continue;
    }
    const { value, length } = valueOf(rest.slice(1));
    variables.push({ ...common, value });
    rest = rest.slice(1 + length);
  }
  return variables;
}

function sectionOf(name: string, quoted: string | undefined): { name: string; sub: string | null } {
  if (quoted !== undefined) return { name: name.toLowerCase(), sub: quoted.replace(/\\(.)/g, '$1') };
  const dot = name.indexOf('.');
  if (dot < 0) return { name: name.toLowerCase(), sub: null };
  return { name: name.slice(0, dot).toLowerCase(), sub: name.slice(dot + 1).toLowerCase() };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b', '"': '"', '\\': '\\' };

/** Reads a value up to the end of its (continued) line; trailing blanks and comments outside quotes don't count. */
function valueOf(text: string): { readonly value: string; readonly length: number } {
  let value = '';
  /** Length of the value without unquoted blanks at its end. */
  let solid = 0;
  let quoted = false;
  let i = 0;
  for (; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '\n' || (c === '\r' && text.charAt(i + 1) === '\n')) break;
    if (c === '\\') {
      const next = text.charAt(++i);
      if (next === '\n') continue;
      if (next === '\r' && text.charAt(i + 1) === '\n') {
        i++;
        continue;
      }
      const plain = ESCAPES[next];
      if (plain === undefined) throw new GitConfigError('an escape is not known');
      value += plain;
      solid = value.length;
    } else if (c === '"') {
      quoted = !quoted;
    } else if (!quoted && (c === '#' || c === ';')) {
      while (i < text.length && text.charAt(i) !== '\n') i++;
      break;
    } else if (!quoted && (c === ' ' || c === '\t')) {
      if (value !== '') value += c;
    } else {
      value += c;
      solid = value.length;
    }
  }
  if (quoted) throw new GitConfigError('a quote is not closed');
  return { value: value.slice(0, solid), length: i };
}

function admit(variable: Variable): Variable | null {
  const middle = variable.subsection === null ? '' : '.*';
  const rule = KNOWN.get(`${variable.section}${middle}.${variable.name}`);
  if (rule === undefined) return null;
  // A URL may also stand where a name is expected: `[remote "https://user:token@…"]`.
  if (variable.subsection !== null && cleanUrl(variable.subsection) !== variable.subsection) return null;
  if (variable.value === null) return rule('') === null ? null : variable;
  const value = rule(variable.value);
  return value === null ? null : { ...variable, value };
}

/** Prints variables as a configuration text that git reads back as the same. */
export function printGitConfig(variables: readonly Variable[]): string {
  let text = '';
  let heading = '';
  for (const variable of variables) {
    const sub = variable.subsection?.replace(/["\\]/g, '\\$&');
    const wanted = sub === undefined ? `[${variable.section}]` : `[${variable.section} "${sub}"]`;
    if (wanted !== heading) text += `${wanted}\n`;
    heading = wanted;
    text +=
      variable.value === null ? `\t${variable.name}\n` : `\t${variable.name} = "${quote(variable.value)}"\n`;
  }
  return text;
}

function quote(value: string): string {
  const names: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\b': '\\b' };
  return value.replace(/[\n\t\b"\\]/g, (c) => names[c] ?? `\\${c}`);
}

/** The harmless part of a configuration file, in its order. Throws GitConfigError when git would not read it. */
export function cleanGitConfig(content: Buffer): Buffer {
  const text = content.toString('latin1');
  if (text.includes('\0')) throw new GitConfigError('it holds NUL');
  const kept = parseGitConfig(text)
    .map(admit)
    .filter((variable) => variable !== null);
  return Buffer.from(printGitConfig(kept), 'latin1');
}
