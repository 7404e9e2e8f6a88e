import { TIERS } from '../../policy/resolved.js';
import { parsePolicy } from '../../policy/load.js';
import { cacheHomeOf, stateHomeOf } from '../../host/xdg.js';
import { SandboxRefused } from '../../run/sandbox.js';
import { defineCommand } from '../command.js';
import { homeOf } from '../home.js';
import { write, type Io } from '../io.js';
import { defaultPolicy, policyReader, readPolicy, shownPath } from '../policies.js';
import { render, reportOf } from '../reports.js';
import { workspaceOf } from '../sandbox-options.js';
import { cancelOnSignals } from '../signals.js';
import { wantsColour } from '../terminal.js';
import { renderVerify, shownVerify, VERIFY_FORMATS } from '../verified.js';

export const command = defineCommand({
  name: 'verify',
  summary: 'try what a policy forbids in a real sandbox made from it',
  usage: '[FILE]',
  description:
    'For each value of each clause something that it forbids and something that it permits is tried in one\n' +
    'sandbox of the chosen tier, made by the plan that `run` would use, on a workspace of our own: nothing of\n' +
    'yours is read or changed. Each line says which mechanism stopped what. A report in which all held is\n' +
    'remembered for exactly this policy, plan, image, kernel and engine.\n' +
    'Exit 0 when everything held, 1 when something did not or nothing could be tried.',
  options: {
    tier: { kind: 'value', value: 'T', choices: TIERS, help: 'the wall, never lower than the policy asks' },
    format: { kind: 'value', choices: VERIFY_FORMATS, help: 'how the report is printed (pretty)' },
    again: { kind: 'flag', help: 'try everything anew, whatever is remembered' },
  },
  positionals: { min: 0, max: 1 },
  examples: [
    { command: 'sandbox-policy verify', says: 'does this host hold what the policy says?' },
    {
      command: 'sandbox-policy verify --tier container --format sarif policy.yml > verify.sarif',
      says: 'in a container, for code scanning',
    },
  ],
  async run({ options, positionals }, io) {
    const file = positionals[0] ?? defaultPolicy(io);
    const text = readPolicy(io, file);
    const show = (path: string): string => shownPath(io, path);
    const home = homeOf(io);
    const { workspace } = workspaceOf(undefined, io);
    const parsed = parsePolicy(text, {
      path: file,
      read: policyReader(io),
      directory: io.cwd,
      workspace,
      home,
    });
    const errors = parsed.findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0 || parsed.loaded === null) {
      const report = reportOf(io, [file], errors, parsed.documents, show);
      await write(io.stderr, await render(report, 'pretty', wantsColour(io, io.stderr)));
      return 1;
    }
    const signals = cancelOnSignals();
    try {
      const { verify } = await import('../../verify/verify.js');
      const verified = await verify(parsed.loaded, {
        workspace,
        ...(options.tier === undefined ? {} : { tier: options.tier }),
        env: io.env,
        home,
        stateHome: stateHomeOf(io.env, home),
        cacheHome: cacheHomeOf(io.env, home),
        again: options.again,
        signal: signals.signal,
        onProgress: (line) => void write(io.stderr, `sandbox-policy: ${line}\n`),
      });
      for (const problem of verified.problems) await write(io.stderr, `sandbox-policy: ${problem}\n`);
      const format = options.format ?? 'pretty';
      const shown = shownVerify(verified, parsed, show(file), show);
      await write(io.stdout, await renderVerify(shown, format, wantsColour(io, io.stdout)));
      const { held, leaked, unproven, notProbed } = verified.report.summary;
      if (format === 'pretty')
        await write(
          io.stderr,
          `${held} held, ${leaked} leaked, ${unproven} unproven, ${notProbed} not probed.\n`,
        );
      return leaked + unproven > 0 || held === 0 ? 1 : 0;
    } catch (error) {
      if (!(error instanceof SandboxRefused)) throw error;
      return await refused(io, error);
    } finally {
      signals.dispose();
    }
  },
});

/** Nothing could be tried, so nothing holds. */
async function refused(io: Io, { outcome, message, fix, problems }: SandboxRefused): Promise<number> {
  const more = problems.slice(1).map((problem) => `\n  ${problem.message}`);
  const help = fix === null ? '' : `\n  ${fix}`;
  await write(
    io.stderr,
    `sandbox-policy: ${outcome}, nothing was probed: ${message}${more.join('')}${help}\n`,
  );
  return 1;
}
