import { diffPolicies } from '../../diff/diff.js';
import { reportDiff, type ShownPolicy } from '../../diff/reported.js';
import type { ParsedPolicy } from '../../policy/load.js';
import { parsePolicy } from '../../policy/load.js';
import type { LoadedPolicy } from '../../policy/resolved.js';
import { countChanges, diffFindings, type DiffReport } from '../../report/diff/report.js';
import { defineCommand } from '../command.js';
import { commitPath, readCommitPolicy } from '../commit-policy.js';
import { UsageError } from '../errors.js';
import { failOnOption, fails } from '../fail-on.js';
import { write, type Io } from '../io.js';
import { policyReader, readPolicy, readStandardInput, shownPath } from '../policies.js';
import { render, reportOf } from '../reports.js';
import { wantsColour } from '../terminal.js';
import { VERSION } from '../version.js';

const FORMATS = ['pretty', 'json', 'sarif', 'github', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

export const command = defineCommand({
  name: 'diff',
  summary: 'say what a policy permits more and less than another',
  usage: 'BASE HEAD',
  description:
    'Compares what two policies mean, not their texts: what HEAD widens, what it narrows and what is only\n' +
    'written otherwise, with something that one permits and the other refuses. Each of the two is a file,\n' +
    '`-` for standard input, or REV:PATH for a file of a commit; `./a:b` is a file with a colon in its name.\n' +
    'Exit 0 when nothing is widened, 1 when something is or can’t be shown not to be; --fail-on changes that: what\n' +
    'is widened is an error, what is narrowed or moved is an info.',
  options: {
    format: { kind: 'value', choices: FORMATS, help: 'how differences are printed (pretty)' },
    'fail-on': failOnOption,
  },
  positionals: { min: 2, max: 2 },
  examples: [
    {
      command: 'sandbox-policy diff origin/main:.github/sandbox-policy.yml .github/sandbox-policy.yml',
      says: 'what a branch changes',
    },
    {
      command: 'sandbox-policy diff --format markdown old.yml new.yml >> "$GITHUB_STEP_SUMMARY"',
      says: 'for a job summary',
    },
  ],
  async run({ options, positionals }, io) {
    const [from = '', to = ''] = positionals;
    if (from === '-' && to === '-') {
      throw new UsageError('standard input is one policy, not two', { help: 'Name a file for the other.' });
    }
    const format = options.format ?? 'pretty';
    const base = await readSide(io, from, format);
    const head = await readSide(io, to, format);
    if (base.loaded === null || head.loaded === null) return 1;
    const diff = await diffPolicies(base.loaded, head.loaded);
    const report = reportDiff(diff, {
      version: VERSION,
      base: apart(base.shown, head.shown),
      head: head.shown,
    });
    await write(io.stdout, await printed(report, format, wantsColour(io, io.stdout)));
    if (format === 'pretty') await write(io.stderr, `${summary(report)}\n`);
    return fails(diffFindings(report).findings, options['fail-on']) ? 1 : 0;
  },
});

interface Side {
  /** null: it is no valid policy, and its findings were written. */
  readonly loaded: LoadedPolicy | null;
  readonly shown: ShownPolicy;
}

async function readSide(io: Io, argument: string, format: Format): Promise<Side> {
  const commit = commitPath(argument);
  const { parsed, show } =
    commit === null ? await readFile(io, argument) : await readCommitPolicy(io, argument, commit);
  if (parsed.findings.length > 0) {
    const report = reportOf(io, [parsed.document.file], parsed.findings, parsed.documents, show);
    // What a runner reads as annotations are those findings too: they are on lines of the change.
    if (format === 'github') await write(io.stdout, await render(report, format, false));
    else await write(io.stderr, await render(report, 'pretty', wantsColour(io, io.stderr)));
  }
  return { loaded: parsed.loaded, shown: { name: argument, documents: parsed.documents, show } };
}

async function readFile(
  io: Io,
  argument: string,
): Promise<{ readonly parsed: ParsedPolicy; readonly show: (file: string) => string }> {
  const path = argument === '-' ? '<stdin>' : argument;
  const text = argument === '-' ? await readStandardInput(io, path) : readPolicy(io, argument);
  const parsed = parsePolicy(text, { path, read: policyReader(io), directory: io.cwd });
  return { parsed, show: (file) => shownPath(io, file) };
}

/** Two policies may share files; the base's are shown with a mark, so that snippets are of the right text. */
function apart(base: ShownPolicy, head: ShownPolicy): ShownPolicy {
  const taken = new Map([...head.documents.values()].map(({ file, text }) => [head.show(file), text]));
  const clash = [...base.documents.values()].some(({ file, text }) => {
    const other = taken.get(base.show(file));
    return other !== undefined && other !== text;
  });
  return clash ? { ...base, show: (file) => `${base.show(file)} (base)` } : base;
}

async function printed(report: DiffReport, format: Format, colour: boolean): Promise<string> {
  switch (format) {
    case 'pretty':
      return (await import('../../report/pretty.js')).pretty(diffFindings(report), { colour });
    case 'json':
      return (await import('../../report/diff/json.js')).diffJson(report);
    case 'sarif':
      return (await import('../../report/sarif.js')).sarif(diffFindings(report));
    case 'github':
      // What only moved is no news on a pull request's lines.
      return (await import('../../report/github.js')).github(diffFindings(report, ['widened', 'narrowed']));
    case 'markdown':
      return (await import('../../report/diff/markdown.js')).diffMarkdown(report);
  }
}

function summary({ changes, equal }: DiffReport): string {
  const { widened, narrowed, moved } = countChanges(changes);
  if (changes.length === 0) return `Nothing differs: ${equal.length} clauses are equal.`;
  return `${widened} widened, ${narrowed} narrowed, ${moved} moved; ${equal.length} clauses are equal.`;
}
