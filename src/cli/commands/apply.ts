import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WorkspaceError } from '../../enforce/workspace/error.js';
import { visible } from '../../report/visible.js';
import { cacheHomeOf, stateHomeOf } from '../../host/xdg.js';
import { makePlaces } from '../../run/places.js';
import { defineCommand } from '../command.js';
import { UnreadableFile, UsageError } from '../errors.js';
import { homeOf } from '../home.js';
import { write, type Io } from '../io.js';
import { loadPolicy } from '../load.js';
import { defaultPolicy } from '../policies.js';

/** Nothing was applied. */
const NOTHING_APPLIED = 125;

export const command = defineCommand({
  name: 'apply',
  summary: 'check an audit artifact and its patch again, then apply it',
  usage: '--artifact DIR --head HASH',
  description:
    'For a job that is trusted more than the one that made the artifact. The log is held against HASH, which that\n' +
    'job’s outputs say; what the patch makes against the log; each change against this policy. All of it is applied,\n' +
    'or nothing. Exit codes: 0 applied; 1 the artifact isn’t what it should be, or the policy doesn’t permit it;\n' +
    '125 it doesn’t fit the workspace.',
  options: {
    artifact: { kind: 'value', value: 'DIR', help: 'the audit directory' },
    head: { kind: 'value', value: 'HASH', help: 'the last hash of its log, as known from elsewhere' },
    policy: {
      kind: 'value',
      value: 'FILE',
      help: 'the policy (.github/sandbox-policy.yml, then sandbox-policy.yml)',
    },
    workspace: { kind: 'value', value: 'DIR', help: 'the folder to apply it to (the current one)' },
  },
  positionals: { min: 0, max: 0 },
  examples: [
    {
      command: 'sandbox-policy apply --artifact audit --head "$HEAD" --policy .github/sandbox-policy.yml',
      says: 'apply what an agent’s job left',
    },
  ],
  failureCode: NOTHING_APPLIED,
  async run({ options: given }, io) {
    const { artifact, head } = given;
    if (artifact === undefined) throw new UsageError('apply needs --artifact DIR');
    if (head === undefined || !/^[0-9a-f]{64}$/.test(head)) {
      throw new UsageError('apply needs --head HASH, 64 hexadecimal digits', {
        help: 'It is the output audit-head of the step that made the artifact.',
      });
    }
    const directory = resolve(io.cwd, artifact);
    if (!existsSync(join(directory, 'audit.jsonl'))) {
      throw new UnreadableFile(artifact, 'there is no audit log in it');
    }
    const workspace = resolve(io.cwd, given.workspace ?? '.');
    const policy = await loadPolicy(io, given.policy ?? defaultPolicy(io), workspace);
    if (policy === null) return 1;
    const { applyArtifact } = await import('../../run/artifact/apply.js');
    try {
      const places = makePlaces(stateHomeOf(io.env, homeOf(io)));
      const cacheHome = cacheHomeOf(io.env, homeOf(io));
      const applied = await applyArtifact({
        artifact: directory,
        head,
        policy,
        workspace,
        cacheHome,
        places,
      });
      switch (applied.kind) {
        case 'applied':
          await say(io, `applied ${String(applied.changes)} changes`);
          return 0;
        case 'not-trusted':
          await say(io, `nothing was applied: ${applied.reason}`);
          return 1;
        case 'refused':
          await say(io, 'nothing was applied: the policy does not permit it');
          for (const reason of applied.reasons) await say(io, `denied: ${reason}`);
          return 1;
        case 'failed':
          await say(io, `nothing was applied: ${applied.reason}`);
          return NOTHING_APPLIED;
      }
    } catch (error) {
      if (!(error instanceof WorkspaceError)) throw error;
      await say(io, `nothing was applied: ${error.message}`);
      return NOTHING_APPLIED;
    }
  },
});

async function say(io: Io, line: string): Promise<void> {
  await write(io.stderr, `sandbox-policy: ${visible(line)}\n`);
}
