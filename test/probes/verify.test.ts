import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONTAINER, describeEngines } from '../engines/engine.js';
import { parsePolicy } from '../../src/policy/load.js';
import { verify } from '../../src/verify/verify.js';

const POLICY = `version: 1
tier: container
limits: { memory: 128MiB, pids: 64, tmp-size: 8MiB, open-files: 256, output: 64KiB }
filesystem:
  write: [src/, "**/*.md"]
  deny: ["src/private/"]
  read-deny: ["**/*.pem"]
  outputs: [coverage/]
env: { pass: [LANG, "PIP_*"], set: { MODE: "a b" } }
`;

describeEngines('verify in the container tier', CONTAINER, (engine) => {
  it('what each clause forbids is stopped, and its twin works', { timeout: 300_000 }, async () => {
    const home = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-policy-verify-')));
    chmodSync(home, 0o755);
    try {
      const { loaded } = parsePolicy(POLICY, {
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
      });
      expect(report.probes.filter(({ verdict }) => verdict !== 'held')).toEqual([]);
      expect(problems).toEqual([]);
      expect(report.bound.enforcer).toMatch(/^engine \d+\./);
      expect(report.summary.held).toBeGreaterThan(200);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });
});
