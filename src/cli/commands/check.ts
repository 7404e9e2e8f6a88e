import { createReadStream } from 'node:fs';
import { relative, resolve } from 'node:path';
import { CAPS, type CodeChange } from '../../check/change.js';
import { changedDocuments, checkChange } from '../../check/check.js';
import { readGitChange, readPatchBase } from '../../check/git.js';
import { openRepository } from '../../check/repository.js';
import { changeOfPatch, readPatch, type PatchBase } from '../../check/patch/read.js';
import type { Document } from '../../policy/document.js';
import type { Finding } from '../../policy/finding.js';
import { parsePolicy } from '../../policy/load.js';
import { countBySeverity } from '../../report/findings.js';
import { defineCommand, type Arguments } from '../command.js';
import { reasonOf, UnreadableFile, UsageError } from '../errors.js';
import { failOnOption, fails } from '../fail-on.js';
import { write, type Io } from '../io.js';
import { defaultPolicy, policyReader, readPolicy, shownPath } from '../policies.js';
import { FINDING_FORMATS, render, reportOf, summary } from '../reports.js';
import { wantsColour } from '../terminal.js';

const options = {
  policy: {
    kind: 'value',
    value: 'FILE',
    help: 'the policy (.github/sandbox-policy.yml, then sandbox-policy.yml)',
  },
  base: {
    kind: 'value',
    value: 'REV',
    help: 'what the change is proposed for; with --patch, what it applies to (HEAD)',
  },
  head: { kind: 'value', value: 'REV', help: 'the last commit of the change (HEAD)' },
  patch: {
    kind: 'value',
    value: 'FILE',
    help: 'the change as a patch in git’s format; `-` is standard input',
  },
  format: { kind: 'value', choices: FINDING_FORMATS, help: 'how findings are printed (pretty)' },
  'fail-on': failOnOption,
} as const;

export const command = defineCommand({
  name: 'check',
  summary: 'hold a change to the code against a policy',
  usage: '(--base REV [--head REV] | --patch FILE)',
  description:
    'Finds paths that the policy doesn’t let the code write, and whatever the policy says: links, submodules, ' +
    'permissions, binary files, files that run by themselves, credentials, new dependencies and lock files out of ' +
    'step. The change is what commits bring since head’s history left base’s, or a patch; nothing of it is run. ' +
    'What can’t be read or understood fails, whatever --fail-on says.\n' +
    'Each rule has a page, docs/rules/RULE.md.',
  options,
  positionals: { min: 0, max: 0 },
  examples: [
    { command: 'sandbox-policy check --base origin/main', says: 'the commits of this branch' },
    {
      command:
        'sandbox-policy check --policy policies/agent.yml --base "$BASE_SHA" --head "$HEAD_SHA" --format github',
      says: 'a pull request, as annotations',
    },
    { command: 'sandbox-policy check --patch changes.patch', says: 'what a run left as a patch' },
  ],
  async run(args, io) {
    const range = rangeOf(args);
    const path = args.options.policy ?? defaultPolicy(io);
    const text = readPolicy(io, path);
    const repository = await openRepository(io.cwd);
    const policy = parsePolicy(text, {
      path,
      read: policyReader(io),
      directory: io.cwd,
      ...(repository.ok ? { workspace: repository.top } : {}),
    });
    if (policy.loaded === null) {
      await print(args, io, [path], policy.findings, policy.documents, () => false);
      return 1;
    }
    const read =
      range.patch === null
        ? await readCommits(repository, range)
        : await readPatchFile(repository, range, io);
    if ('finding' in read) {
      await print(
        args,
        io,
        [],
        [read.finding],
        policy.documents,
        (file) => file === read.finding.location.file,
      );
      return 1;
    }
    const top = repository.ok ? repository.top : io.cwd;
    const policyTexts = new Map(
      [...policy.documents.values()].map(({ file, text: own }) => [
        relative(top, resolve(io.cwd, file)),
        own,
      ]),
    );
    const findings = checkChange(policy.loaded, read.change, { policyTexts });
    const changed = [...new Set(read.change.files.map((file) => file.path))];
    const known = new Set(changed);
    const documents = new Map([...policy.documents, ...changedDocuments(read.change, findings)]);
    // The policy as it is and as the change would have it are two texts of one name: neither is shown then.
    for (const file of policy.documents.keys()) if (known.has(file)) documents.delete(file);
    const placed = findings.map((finding) => placedIn(finding, policy.documents));
    await print(args, io, changed, placed, documents, (file) => known.has(file));
    return fails(findings, args.options['fail-on']) ? 1 : 0;
  },
});

interface Range {
  readonly base: string | null;
  readonly head: string;
  readonly patch: string | null;
}

function rangeOf({ options: given }: Arguments<typeof options>): Range {
  const { base, head, patch } = given;
  if (patch === undefined && base === undefined)
    throw new UsageError('check needs a change: --base REV, or --patch FILE');
  if (patch !== undefined && head !== undefined)
    throw new UsageError('--head is the end of a range of commits, and --patch takes its place', {
      help: 'Name one of the two; --base may say what the patch applies to.',
    });
  return { base: base ?? null, head: head ?? 'HEAD', patch: patch ?? null };
}

type Read = { readonly change: CodeChange } | { readonly finding: Finding };
type Repository = Awaited<ReturnType<typeof openRepository>>;

async function readCommits(repository: Repository, { base, head }: Range): Promise<Read> {
  if (!repository.ok) throw new UnreadableFile('.', repository.reason);
  const read = await readGitChange(repository.git, { base: base ?? '', head });
  if (!read.ok && read.kind === 'unreadable') throw new UnreadableFile(`${base ?? ''}..${head}`, read.reason);
  return read;
}

async function readPatchFile(repository: Repository, { base, patch }: Range, io: Io): Promise<Read> {
  const name = patch === null || patch === '-' ? '<stdin>' : patch;
  const read = readPatch(await bytesOf(io, patch ?? '-', name), name);
  if (!read.ok) return read;
  let known: PatchBase | null = null;
  if (repository.ok) {
    const found = await readPatchBase(repository.git, base ?? 'HEAD', read.patch);
    if (found.ok) known = found.base;
    else if (found.kind === 'too-large') return found;
    else if (base !== null) throw new UnreadableFile(base, found.reason);
  } else if (base !== null) throw new UnreadableFile(base, repository.reason);
  if (known === null)
    await write(
      io.stderr,
      'There is no commit that the patch is for: of files that it changes, only its own lines are judged.\n',
    );
  return { change: changeOfPatch(read.patch, known) };
}

async function bytesOf(io: Io, path: string, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of path === '-' ? io.stdin : createReadStream(resolve(io.cwd, path))) {
      const bytes = Buffer.from(chunk as Uint8Array | string);
      chunks.push(bytes);
      size += bytes.length;
      // The parser refuses what is longer; reading on would only fill memory.
      if (size > CAPS.patch) break;
    }
  } catch (error) {
    throw new UnreadableFile(name, reasonOf(error), { cause: error });
  }
  return Buffer.concat(chunks);
}

/** Places in the policy as spans: their names may be those of changed files as well. */
function placedIn(finding: Finding, documents: ReadonlyMap<string, Document>): Finding {
  if (finding.related === undefined) return finding;
  return {
    ...finding,
    related: finding.related.map(({ message, location }) => {
      const document = documents.get(location.file);
      if (location.kind !== 'node' || document === undefined) return { message, location };
      const span = document.locate(location.path, location.target);
      return { message, location: { kind: 'span', file: location.file, span } };
    }),
  };
}

async function print(
  args: Arguments<typeof options>,
  io: Io,
  files: readonly string[],
  findings: readonly Finding[],
  documents: ReadonlyMap<string, Document>,
  /** Names of the change are the repository's, and are shown as they are. */
  asTheyAre: (file: string) => boolean,
): Promise<void> {
  const format = args.options.format ?? 'pretty';
  const report = reportOf(io, files, findings, documents, (file) =>
    asTheyAre(file) ? file : shownPath(io, file),
  );
  await write(io.stdout, await render(report, format, wantsColour(io, io.stdout)));
  if (format === 'pretty')
    await write(io.stderr, `${summary(countBySeverity(report.findings), files.length)}\n`);
}
