import type { Document } from '../../policy/document.js';
import type { Finding } from '../../policy/finding.js';
import { lintText, type LintResult, type LintTextOptions } from '../../lint/engine.js';
import { countBySeverity } from '../../report/findings.js';
import { visible } from '../../report/visible.js';
import { defineCommand, type Arguments } from '../command.js';
import type { Floor } from '../floor.js';
import { reasonOf, UnreadableFile, UsageError } from '../errors.js';
import { failOnOption, fails } from '../fail-on.js';
import { write, type Io } from '../io.js';
import { defaultPolicy, policyReader, readPolicy, readStandardInput, today } from '../policies.js';
import { render, reportOf, summary } from '../reports.js';
import { wantsColour } from '../terminal.js';

const options = {
  format: {
    kind: 'value',
    choices: ['pretty', 'json', 'sarif', 'github'],
    help: 'how findings are printed (pretty)',
  },
  'fail-on': failOnOption,
  fix: { kind: 'flag', help: 'make the fixes that are safe; none permits more than before' },
  floor: { kind: 'value', value: 'FILE', help: 'the policy within which each of these has to lie' },
  workflow: {
    kind: 'list',
    value: 'FILE',
    help: 'a GitHub workflow: how it uses the sandbox; policies are checked too when they are named',
  },
  'stdin-filename': { kind: 'value', value: 'FILE', help: 'what the policy on standard input is called' },
} as const;

export const command = defineCommand({
  name: 'lint',
  summary: 'check policies and say what is wrong or unwise',
  usage: '[FILE…|-]',
  description:
    'FILE is .github/sandbox-policy.yml, then sandbox-policy.yml, when none is given; `-` is standard input.\n' +
    'Each rule has a page, docs/rules/RULE.md. `# sandbox-policy: ignore[RULE] reason` silences one finding.',
  options,
  positionals: { min: 0, max: Infinity },
  examples: [
    { command: 'sandbox-policy lint --fail-on warning', says: 'what CI runs' },
    {
      command: 'sandbox-policy lint --format github policies/*.yml',
      says: 'several policies, as annotations of a pull request',
    },
    { command: 'sandbox-policy lint --fix', says: 'repair what can be repaired safely' },
    {
      command: 'sandbox-policy lint --workflow .github/workflows/agent.yml',
      says: 'how a workflow uses the sandbox',
    },
  ],
  async run(args, io) {
    const files = filesOf(args, io);
    const floor = await floorOf(args, io);
    const findings: Finding[] = [...(floor?.findings ?? [])];
    const documents = new Map<string, Document>(floor?.documents);
    const linted: string[] = [];
    let unreadable = false;
    const add = async (name: string, judge: () => Promise<Judged>): Promise<void> => {
      try {
        const result = await judge();
        findings.push(...result.findings);
        for (const [path, document] of result.documents) documents.set(path, document);
        linted.push(name);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        unreadable = true;
        await write(io.stderr, `sandbox-policy: ${visible(error.message)}\n`);
      }
    };
    for (const file of files) {
      const name = file === '-' ? (args.options['stdin-filename'] ?? '<stdin>') : file;
      await add(name, async () => {
        const text = file === '-' ? await readStandardInput(io, name) : readPolicy(io, file);
        return await check(text, optionsFor(io, name, floor), args.options.fix, io);
      });
    }
    for (const file of new Set(args.options.workflow)) {
      await add(file, async () => {
        const text = readPolicy(io, file);
        const { lintWorkflow } = await import('../../lint/workflow/lint.js');
        return lintWorkflow(text, file);
      });
    }

    const format = args.options.format ?? 'pretty';
    const report = reportOf(io, linted, findings, documents);
    await write(io.stdout, await render(report, format, wantsColour(io, io.stdout)));
    if (format === 'pretty') {
      await write(io.stderr, `${summary(countBySeverity(report.findings), linted.length)}\n`);
    }
    if (unreadable) return 3;
    return fails(report.findings, args.options['fail-on']) ? 1 : 0;
  },
});

type Judged = Pick<LintResult, 'findings' | 'documents'>;

function filesOf(args: Arguments<typeof options>, io: Io): readonly string[] {
  const named = [...new Set(args.positionals)];
  const files = named.length > 0 || args.options.workflow.length > 0 ? named : [defaultPolicy(io)];
  const stdin = files.includes('-');
  // F7: a flag that can't do what it says is refused rather than left without effect.
  if (args.options['stdin-filename'] !== undefined && !stdin) {
    throw new UsageError(
      '--stdin-filename names the policy on standard input, which is not among the files',
      {
        help: 'Add `-`.',
      },
    );
  }
  if (files.length === 0 && (args.options.fix || args.options.floor !== undefined)) {
    throw new UsageError(
      `${args.options.fix ? '--fix' : '--floor'} is about policies, and only workflows are named`,
      {
        help: 'Name the policy as well.',
      },
    );
  }
  if (args.options.fix && stdin) {
    throw new UsageError('--fix needs a file to write to, and `-` is none', { help: 'Name the file.' });
  }
  return files;
}

async function floorOf(args: Arguments<typeof options>, io: Io): Promise<Floor | null> {
  const path = args.options.floor;
  if (path === undefined) return null;
  const { readFloor } = await import('../floor.js');
  return readFloor(io, path);
}

function optionsFor(io: Io, path: string, floor: Floor | null): LintTextOptions {
  return {
    path,
    read: policyReader(io),
    directory: io.cwd,
    today: today(),
    ...(floor === null ? {} : { also: floor.check }),
  };
}

async function check(
  text: string,
  lintOptions: LintTextOptions,
  fix: boolean,
  io: Io,
): ReturnType<typeof lintText> {
  if (!fix) return await lintText(text, lintOptions);
  const { fixText } = await import('../../lint/fix.js');
  const fixed = await fixText(text, lintOptions);
  if (fixed.text !== text) {
    const { replaceFile } = await import('../replace-file.js');
    const { resolve } = await import('node:path');
    try {
      await replaceFile(resolve(io.cwd, lintOptions.path), text, fixed.text);
    } catch (error) {
      throw new UnreadableFile(lintOptions.path, `can't be fixed: ${reasonOf(error)}`, { cause: error });
    }
    for (const title of fixed.made) await write(io.stderr, `${visible(`${lintOptions.path}: ${title}`)}.\n`);
  }
  return fixed.result;
}
