import { execute } from './exec.js';

/**
 * What a program says of its version when it is asked with `--version`.
 *
 * @param pattern Its first group is the version.
 * @param timeout Milliseconds.
 * @returns null when it can't be asked, or says none.
 */
export async function programVersion(path: string, pattern: RegExp, timeout: number): Promise<string | null> {
  const outcome = await execute(path, ['--version'], { env: {}, timeout });
  const said = outcome.kind === 'exited' ? outcome.stdout.toString('utf8') : '';
  return pattern.exec(said)?.[1] ?? null;
}
