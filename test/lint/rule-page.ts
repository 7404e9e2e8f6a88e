import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An example of a rule's page: a policy or a workflow, and the files that it names; or a change held against a policy. */
export interface PageExample {
  readonly policy: string;
  /** A patch, on pages of `check`. */
  readonly patch: string | null;
  readonly files: Readonly<Record<string, string>>;
}

export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly why: string;
  readonly fix: string;
  /** null: the finding can't come from a policy's text, and the page says when it comes. */
  readonly examples: { readonly bad: PageExample; readonly good: PageExample } | null;
}

export const RULES_FOLDER = resolve(fileURLToPath(import.meta.url), '../../../docs/rules');

/** Reads docs/rules/ID.md. Throws when a part of it is missing: a page is never half checked. */
export function readPage(id: string): RulePage {
  const text = readFileSync(resolve(RULES_FOLDER, `${id}.md`), 'utf8');
  const head = /^# (SP\d{4}): (.+)\n\nSeverity: (error|warning|info)\n\n([^#]+)\n## /.exec(text);
  if (head === null) throw new Error(`${id}.md does not begin as a rule's page does`);
  const [, name = '', title = '', severity = '', why = ''] = head;
  const sections = new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')), section.slice(section.indexOf('\n') + 1)]),
  );
  const fix = (sections.get('Fix') ?? '').trim();
  const [bad, good] = [sections.get('Bad'), sections.get('Good')];
  if (bad === undefined && good === undefined && (sections.get('When') ?? '').trim() !== '') {
    return { id: name, title, severity, why: why.trim(), fix, examples: null };
  }
  return {
    id: name,
    title,
    severity,
    why: why.trim(),
    fix,
    examples: { bad: exampleOf(bad, `${id} Bad`), good: exampleOf(good, `${id} Good`) },
  };
}

/**
 * The blocks of a section: the first of YAML is the policy, others are files named after the fence; a diff is a change,
 * held against `version: 1` where no policy is shown. `escaped` stands
 * for text in which `\u{…}` is that character, `padded-to=N` for a file filled up with a comment to N bytes.
 */
function exampleOf(section: string | undefined, where: string): PageExample {
  const blocks = [...(section ?? '').matchAll(/^```yaml(?: (.*))?\n([\s\S]*?)^```$/gm)];
  const patch = /^```diff\n([\s\S]*?)^```$/m.exec(section ?? '')?.[1] ?? null;
  const [first, ...others] = blocks;
  if (first === undefined && patch === null) throw new Error(`${where} has no YAML block and no diff`);
  return {
    policy: first === undefined ? 'version: 1\n' : prepared(first[2] ?? '', first[1] ?? ''),
    patch,
    files: Object.fromEntries(others.map(([, name = '', text = '']) => [name, text])),
  };
}

function prepared(text: string, how: string): string {
  if (how === 'escaped') {
    return text.replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
  }
  const size = /^padded-to=(\d+)$/.exec(how)?.[1];
  if (size !== undefined) return `${text}# ${'.'.repeat(Number(size) - text.length - 3)}\n`;
  if (how !== '') throw new Error(`a YAML block says ${how}, which is not understood`);
  return text;
}
