import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeEngines, THOROUGH } from '../engines/engine.js';
import { parsePolicy } from '../../src/policy/load.js';
import { verify } from '../../src/verify/verify.js';

/** The Sentry takes its part of the memory. */
const POLICY = (tier: 'container' | 'gvisor'): string => `version: 1
tier: ${tier}
limits: { memory: ${tier === 'gvisor' ? '256' : '128'}MiB, pids: 64, tmp-size: 8MiB, open-files: 256, output: 64KiB }
filesystem:
  write: [src/, "**/*.md"]
  deny: ["src/private/"]
  read-deny: ["**/*.pem"]
  outputs: [coverage/]
env: { pass: [LANG, "PIP_*"], set: { MODE: "a b" } }
`;

/** Of the calls that a profile refuses, at each change, as many as show that the Sentry applies it. */
const FEW = /^(?:bpf|default|unshare|AF_|TIOCSTI|prlimit)/;

describeEngines('verify in the tiers of an engine', [null, 'runsc'], (engine) => {
  const all = THOROUGH || engine.tier === 'container';
  it('what each clause forbids is stopped, and its twin works', { timeout: 300_000 }, async () => {
    const home = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-policy-verify-')));
    chmodSync(home, 0o755);
    try {
      const { loaded } = parsePolicy(POLICY(engine.tier), {
        path: 'policy.yml',
        directory: home,
        read: () => {
          throw new Error('no other files');
        },
      });
      if (loaded === null) throw new Error('the policy is not valid');
      const { report, problems } = await verify(loaded, {
        workspace: home,
        env: { PATH: '/usr/local/bin:/usr/bin:/bin', DOCKER_HOST: `unix://${engine.socket}` },
        home,
        stateHome: join(home, 'state'),
        cacheHome: null,
        ...(all ? {} : { only: ({ clause, value }) => clause !== 'hardening.seccomp' || FEW.test(value) }),
      });
      expect(report.probes.filter(({ verdict }) => verdict !== 'held')).toEqual([]);
      expect(problems).toEqual([]);
      expect(report.bound.enforcer).toMatch(/^engine \d+\./);
      expect(report.summary.held).toBeGreaterThan(all ? 200 : 70);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });
});
