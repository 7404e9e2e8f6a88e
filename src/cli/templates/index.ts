import { relative, dirname } from 'node:path';
import { go } from './go.js';
import { node } from './node.js';
import { python } from './python.js';
import { strict } from './strict.js';

export const TEMPLATES = { python, node, go, strict } as const;
export type Template = keyof typeof TEMPLATES;
export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as Template[];

/** The files by which a project is recognised, when no template is named. */
const MARKS: readonly (readonly [Template, readonly string[]])[] = [
  ['go', ['go.mod']],
  ['node', ['package.json']],
  ['python', ['pyproject.toml', 'setup.py', 'requirements.txt']],
];

/** The template for a folder with these files; `strict` when nothing in it says what it is. */
export function templateFor(files: readonly string[]): Template {
  return MARKS.find(([, marks]) => marks.some((mark) => files.includes(mark)))?.[0] ?? 'strict';
}

/**
 * A template's text with the modeline by which editors find the schema: in the project's own node_modules,
 * relative to where the policy goes. Both paths are absolute.
 */
export function policyText(template: Template, file: string, project: string): string {
  const up = relative(dirname(file), project);
  const schema = [up, 'node_modules/sandbox-policy/schemas/policy.v1.schema.json']
    .filter((part) => part !== '')
    .join('/')
    .replaceAll('\\', '/');
  const path = schema.startsWith('.') ? schema : `./${schema}`;
  return `# yaml-language-server: $schema=${path}\n${TEMPLATES[template]}`;
}
