import type { Dependency, Manifest } from './manifest.js';

/** The package that a requirement names (PEP 508), and what it is fetched from when not from the index. */
export function requirement(text: string): { readonly name: string; readonly from: string | null } {
  const name = /^\s*([A-Za-z0-9][\w.-]*)/.exec(text)?.[1] ?? text.trim();
  if (/^\s*(?:[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*)?(?:git|hg|svn|bzr)\+/.test(text))
    return { name, from: 'git' };
  if (/^\s*(?:[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*)?[a-z]+:\/\//i.test(text))
    return { name, from: 'a URL' };
  return { name, from: null };
}

/** Options of a requirements file that name another source (pip's "Requirements File Format"). */
const SOURCE = /^(?:-i|--index-url|--extra-index-url|-f|--find-links|--trusted-host|--pre$|--no-binary)\b/;
const EDITABLE = /^(?:-e|--editable)[\s=]+/;

/** requirements.txt and its like. */
export function readRequirements(text: string): Manifest {
  const dependencies: Dependency[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  // A backslash at a line's end joins the next to it.
  for (const raw of text.slice(at).match(/(?:\\\r?\n|[^\n])*\n?/g) ?? []) {
    const start = at;
    at += raw.length;
    const line = raw
      .replace(/\\\r?\n/g, ' ')
      .replace(/(?:^|\s)#.*$/s, '')
      .trim();
    if (line === '' || /^(?:-r|-c|--requirement|--constraint|--hash|--require-hashes)\b/.test(line)) continue;
    const end = start + raw.trimEnd().length;
    if (SOURCE.test(line)) {
      dependencies.push({ name: line, group: 'options', spec: line, from: 'another index', start, end });
      continue;
    }
    const spec = line.replace(EDITABLE, '');
    const { name, from } = requirement(spec);
    const outside = /^(?:\/|~|\.\.)/.test(spec) ? 'a folder outside' : null;
    dependencies.push({ name, group: 'requirements', spec, from: from ?? outside, start, end });
  }
  return { dependencies, scripts: [] };
}
