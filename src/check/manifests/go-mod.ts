import type { Dependency, Manifest } from './manifest.js';

/** go.mod (go.dev/ref/mod): what it requires, and what it takes from elsewhere. null: not understood. */
export function readGoMod(text: string): Manifest | null {
  const dependencies: Dependency[] = [];
  let block: string | null = null;
  let at = 0;
  for (const raw of text.split('\n')) {
    const start = at;
    at += raw.length + 1;
    const line = raw.replace(/\/\/.*$/s, '').trim();
    if (line === '') continue;
    if (block !== null && line === ')') {
      block = null;
      continue;
    }
    const opened: string | undefined = /^(\w+)\s*\($/.exec(line)?.[1];
    if (opened !== undefined && block === null) {
      block = opened;
      continue;
    }
    const words = line.split(/\s+/).map((word) => word.replace(/^["`](.*)["`]$/, '$1'));
    const verb: string | undefined = block ?? words.shift();
    const end = start + raw.trimEnd().length;
    const [name = '', spec = ''] = words;
    if (verb === 'require') dependencies.push({ name, group: 'require', spec, from: null, start, end });
    else if (verb === 'tool') dependencies.push({ name, group: 'tool', spec: name, from: null, start, end });
    else if (verb === 'replace')
      dependencies.push({ name, group: 'replace', spec: words.join(' '), from: 'a replacement', start, end });
    else if (!/^(?:module|go|toolchain|exclude|retract|godebug|ignore)$/.test(verb ?? '')) return null;
  }
  return block === null ? { dependencies, scripts: [] } : null;
}
