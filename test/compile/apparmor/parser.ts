import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readPolicy, type Permits } from './dfa.js';

const PARSER = ['/usr/sbin/apparmor_parser', '/sbin/apparmor_parser'].find((path) => existsSync(path));
if (PARSER === undefined && process.env['CI'] !== undefined) throw new Error('CI lacks apparmor_parser');

/** Whether the parser is here; scripts/engines/packages installs it. */
export const hasParser = PARSER !== undefined;

/** What a profile permits, as the parser compiles it. Throws with the parser's words when it refuses. Loads nothing. */
export function compileProfile(text: string): Permits {
  const { status, stdout, stderr } = spawnSync(
    PARSER ?? '',
    ['--skip-kernel-load', '--skip-cache', '--quiet', '--stdout'],
    { input: text, env: { LC_ALL: 'C' }, maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`apparmor_parser refuses the profile: ${stderr.toString()}\n${text}`);
  return readPolicy(stdout);
}
