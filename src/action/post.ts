import { existsSync, readFileSync } from 'node:fs';
import { checkResult } from '../audit/validate.js';
import type { RunResult } from '../audit/generated/result.js';
import { homeOf } from '../cli/home.js';
import type { Io } from '../cli/io.js';
import { emptyCarried } from '../run/private-folder.js';
import { runSummary, unfinishedSummary } from '../report/run-summary.js';
import { artifactName, UPLOAD_TIME, uploadAudit } from './artifact.js';
import { readInputs } from './inputs.js';
import { fitting, resultPath } from './publish.js';
import { carryStore, temporaryFolder } from './temporary.js';
import { addSummary, annotate, inputOf, stateOf } from './workflow.js';

const UNSEALED =
  'Later steps of the job could have changed this log before it was uploaded: compare its head.';

/**
 * After the job: does what main could not, when it was killed or the service did not answer. By then other steps have
 * run, so what is uploaded now is called unsealed. Removes what steps carried for one another, since no step comes
 * after it. Never fails the job.
 */
export async function post(io: Io): Promise<number> {
  try {
    if (stateOf(io.env, 'unpublished') === 'true') await publishLate(io);
  } catch (error) {
    await annotate(io, 'warning', `The audit log was not uploaded: ${messageOf(error)}`);
  }
  try {
    const left = emptyCarried(carryStore(io, temporaryFolder(io, homeOf(io)), inputOf(io.env, 'job-index')));
    for (const path of left) await annotate(io, 'warning', `Carried folders could not be removed: ${path}`);
  } catch (error) {
    await annotate(io, 'warning', `Carried folders could not be removed: ${messageOf(error)}`);
  }
  return 0;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function publishLate(io: Io): Promise<void> {
  const directory = stateOf(io.env, 'audit-dir');
  const read = readInputs(io.env);
  if (!read.ok) return;
  const { inputs } = read;
  if (inputs.summary && stateOf(io.env, 'summary') !== 'written') {
    const result = resultIn(directory);
    const markdown =
      result === null
        ? unfinishedSummary(
            'The step was ended before it came to a verdict. What it had logged by then is in the artifact.',
          )
        : runSummary(result, { policy: null, reproduce: null, limits: [], unsealed: UNSEALED });
    addSummary(io, fitting(markdown));
  }
  if (!existsSync(directory)) return;
  const name = `${artifactName(io.env, inputs.artifactName, inputs.jobIndex)}-unsealed`;
  const { retentionDays } = inputs;
  const uploaded = await uploadAudit({ name, directory, retentionDays, within: UPLOAD_TIME });
  const what =
    uploaded.kind === 'failed'
      ? `The audit log was not uploaded: ${uploaded.reason}`
      : `The audit log was uploaded late, as artifact ${uploaded.name}. ${UNSEALED}`;
  await annotate(io, 'warning', what);
}

/** What main wrote down of its verdict; anybody may have written there since. */
function resultIn(directory: string): RunResult | null {
  try {
    const checked = checkResult(JSON.parse(readFileSync(resultPath(directory), 'utf8')));
    return checked.ok ? checked.value : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
