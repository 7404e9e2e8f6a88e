import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { write, type Io } from '../cli/io.js';
import { escapeData, escapeProperty } from '../report/github.js';
import { visible, visibleLines } from '../report/visible.js';

/**
 * What the runner and a step say to one another: inputs by environment variables, outputs, state and summary by
 * files, commands by lines of standard output (GitHub's "Workflow commands for GitHub Actions"). The runner's own
 * client library does the same, and takes longer to load than a whole start may last.
 */

/** An input's value as the runner hands it over, blanks at both ends cut; empty when it isn't set. */
export function inputOf(env: Io['env'], name: string): string {
  return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

/** What main left for post. */
export function stateOf(env: Io['env'], name: string): string {
  return env[`STATE_${name}`] ?? '';
}

export function setOutput(io: Io, name: string, value: string): void {
  assign(io.env['GITHUB_OUTPUT'], name, value);
}

/** Kept for post; the last value of a name counts. */
export function saveState(io: Io, name: string, value: string): void {
  assign(io.env['GITHUB_STATE'], name, value);
}

/** A step's summary may have 1 MiB; more is refused by the runner as a whole. */
export const MAX_SUMMARY = 1024 * 1024;

/** Adds Markdown to the step's summary. A runner without summaries has no file for them. */
export function addSummary(io: Io, markdown: string): void {
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (file !== undefined && file !== '') appendFileSync(file, markdown);
}

/** The delimiter is random: no value can end its own assignment and begin another. */
function assign(file: string | undefined, name: string, value: string): void {
  if (file === undefined || file === '') return;
  const delimiter = `end_${randomBytes(16).toString('hex')}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

/** Where an annotation stands. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
}

/** Writes an annotation. Text in it ends neither the line nor a property. */
export async function annotate(
  io: Io,
  level: 'error' | 'warning' | 'notice',
  message: string,
  { title = 'sandbox-policy', place = null }: { readonly title?: string; readonly place?: Place | null } = {},
): Promise<void> {
  const at =
    place === null
      ? ''
      : `file=${escapeProperty(place.file)},${place.line === null ? '' : `line=${String(place.line)},`}`;
  await write(
    io.stdout,
    `::${level} ${at}title=${escapeProperty(title)}::${escapeData(visibleLines(message))}\n`,
  );
}

/** One line of our own in the log. */
export async function say(io: Io, line: string): Promise<void> {
  await write(io.stdout, `sandbox-policy: ${visible(line)}\n`);
}

export async function startGroup(io: Io, title: string): Promise<void> {
  await write(io.stdout, `::group::${escapeData(visible(title))}\n`);
}

export async function endGroup(io: Io): Promise<void> {
  await write(io.stdout, '::endgroup::\n');
}

/**
 * Tells the runner to take no commands from what follows.
 *
 * @returns Ends that. Only who knows the random word can, and the code never sees it.
 */
export async function stopCommands(io: Io): Promise<() => Promise<void>> {
  const word = randomBytes(32).toString('hex');
  await write(io.stdout, `::stop-commands::${word}\n`);
  return async () => {
    await write(io.stdout, `::${word}::\n`);
  };
}
