import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RunResult } from '../audit/generated/result.js';
import type { Io } from '../cli/io.js';
import { runSummary } from '../report/run-summary.js';
import { artifactName, CANCELLED_UPLOAD_TIME, UPLOAD_TIME, uploadAudit } from './artifact.js';
import type { ActionInputs } from './inputs.js';
import type { SourcedPolicy } from './policy-source.js';
import type { Script } from '../run/request.js';
import { reproduction } from './reproduce.js';
import { addSummary, annotate, MAX_SUMMARY, saveState, say, setOutput } from './workflow.js';

export interface Published {
  readonly result: RunResult;
  readonly policy: SourcedPolicy | null;
  readonly script: Script;
  readonly cancelled: boolean;
}

/**
 * Puts a verdict where later steps can't touch it: outputs, summary, artifact. What goes wrong here is said and
 * changes no verdict (L1, L2).
 */
export async function publish(io: Io, inputs: ActionInputs, published: Published): Promise<void> {
  const { result, cancelled } = published;
  await attempt(io, 'the outputs could not be set', () => setOutputs(io, result));
  if (inputs.summary) {
    await attempt(io, 'the summary could not be written', async () => {
      addSummary(io, fitting(await summaryOf(published)));
      saveState(io, 'summary', 'written');
    });
  }
  const directory = result.auditLog?.path;
  if (directory !== undefined && existsSync(directory)) {
    const name = artifactName(io.env, inputs.artifactName, inputs.jobIndex);
    const within = cancelled ? CANCELLED_UPLOAD_TIME : UPLOAD_TIME;
    const uploaded = await uploadAudit({ name, directory, retentionDays: inputs.retentionDays, within });
    if (uploaded.kind === 'failed') {
      await annotate(io, 'warning', `The audit log was not uploaded: ${uploaded.reason}`);
      return;
    }
    setOutput(io, 'artifact-id', uploaded.id);
    await say(io, `audit log uploaded as artifact ${uploaded.name}`);
  }
  saveState(io, 'unpublished', '');
}

function setOutputs(io: Io, result: RunResult): void {
  const { outcome, exitCode, policyDigest, auditLog, denied, violations, patch } = result;
  // In audit mode what went through was not refused.
  const refused = denied.reduce((sum, { count, passed }) => (passed === true ? sum : sum + count), 0);
  const stopped = outcome === 'denied' || outcome === 'escalated' ? 1 : 0;
  setOutput(io, 'outcome', outcome);
  setOutput(io, 'exit-code', String(exitCode));
  setOutput(io, 'policy-digest', policyDigest ?? '');
  setOutput(io, 'audit-head', auditLog?.head ?? '');
  setOutput(io, 'audit-dir', auditLog?.path ?? '');
  setOutput(io, 'denied-count', String(refused + stopped));
  setOutput(io, 'violation-count', String(violations.length));
  setOutput(io, 'changes-patch', patch ?? '');
}

async function summaryOf({ result, policy, script }: Published): Promise<string> {
  const loaded = policy?.loaded ?? null;
  const { policySource } = await import('../policy/print.js');
  const limits = loaded === null ? [] : Object.entries(policySource(loaded.policy).limits ?? {});
  return runSummary(result, {
    policy: policy?.says ?? null,
    reproduce: reproduction(policy, script),
    limits: limits.map(([name, value]) => ({ clause: `limits.${name}`, value: String(value) })),
    unsealed: null,
  });
}

/** The runner refuses a summary that is too long as a whole. */
export function fitting(markdown: string): string {
  if (Buffer.byteLength(markdown) <= MAX_SUMMARY) return markdown;
  const cut = Buffer.from(markdown)
    .subarray(0, MAX_SUMMARY - 4096)
    .toString('utf8');
  return `${cut.slice(0, cut.lastIndexOf('\n\n'))}\n\nThe rest is in the audit artifact.\n`;
}

async function attempt(io: Io, failed: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await annotate(io, 'warning', `${failed}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Where a run's result lies beside its log. */
export function resultPath(directory: string): string {
  return join(directory, 'result.json');
}
