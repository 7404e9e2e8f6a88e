import { parsePolicy } from '../policy/load.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import { write, type Io } from './io.js';
import { policyReader, readPolicy } from './policies.js';
import { wantsColour } from './terminal.js';

/**
 * A valid policy, or null after its findings were written to stderr. Throws UnreadableFile when there is no such
 * file.
 *
 * @param workspace absolute; the policy's own file is protected there, so it must be what the policy is used for
 */
export async function loadPolicy(
  io: Io,
  path: string,
  workspace: string = io.cwd,
): Promise<LoadedPolicy | null> {
  const { loaded, findings, documents } = parsePolicy(readPolicy(io, path), {
    path,
    read: policyReader(io),
    directory: io.cwd,
    workspace,
  });
  if (findings.length > 0) {
    const { render, reportOf } = await import('./reports.js');
    const report = reportOf(io, [path], findings, documents);
    await write(io.stderr, await render(report, 'pretty', wantsColour(io, io.stderr)));
  }
  return loaded;
}
