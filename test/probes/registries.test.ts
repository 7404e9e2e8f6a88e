import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { findProgram } from '../../src/host/programs.js';
import { bundleCli, startCli, type BundledCli } from '../run/cli-process.js';
import { createProject, describeTiers, type Project } from '../run/project.js';

/** What this machine's own configuration of each tool names must be reachable: these fetch real packages. */
const CASES: readonly (readonly [kind: string, program: string, script: string, says: string])[] = [
  [
    'npm',
    'npm',
    'cd /tmp && npm init -y >/dev/null && npm i --silent --package-lock-only --fetch-retries=0 is-odd@3.0.1 && npm ci --silent && ls node_modules',
    'is-odd',
  ],
  [
    'pip',
    'python3',
    // By its own path: a version manager's shim would write beside itself after an install, which the sandbox refuses.
    '$(python3 -c "import sys; print(sys.executable)") -m pip install -q --no-deps --target /tmp/p six==1.16.0 && ls /tmp/p',
    'six-1.16.0',
  ],
  [
    'go',
    'go',
    'printf "module x\\n\\ngo 1.21\\n" > /tmp/go.mod && cd /tmp && go mod download golang.org/x/text@v0.14.0 && echo fetched',
    'fetched',
  ],
  [
    'cargo',
    'cargo',
    'mkdir -p /tmp/c/src && cd /tmp/c && printf "[package]\\nname=\\"x\\"\\nversion=\\"0.1.0\\"\\nedition=\\"2021\\"\\n[dependencies]\\ncfg-if=\\"=1.0.0\\"\\n" > Cargo.toml && touch src/lib.rs && cargo fetch -q && echo fetched',
    'fetched',
  ],
];

const PATH = process.env['PATH'] ?? '';

describeTiers('a real package through a registry rule alone', (tier) => {
  let cli: BundledCli;
  let project: Project | null = null;
  beforeAll(async () => {
    cli = await bundleCli();
  });
  afterEach(() => project?.remove());
  afterAll(() => cli.remove());

  // The rules are the same ones, whoever made the network: in the second tier one kind is enough.
  for (const [kind, program, script, says] of tier === 'process' ? CASES : CASES.slice(0, 1)) {
    const missing = findProgram(program, PATH.split(':')) === null;
    it.skipIf(missing)(kind, { timeout: 240_000 }, async () => {
      const run = async (egress: string) => {
        project?.remove();
        project = createProject(tier, egress);
        const child = startCli(
          cli,
          ['run', '--policy', 'policy.yml', '--discard', '--', 'sh', '-c', script],
          {
            cwd: project.workspace,
            env: {
              ...(process.env as Record<string, string>),
              ...project.environment,
              PATH,
              XDG_STATE_HOME: project.stateHome,
            },
          },
        );
        return { code: (await child.exited).code, out: child.stdout(), err: child.stderr() };
      };
      const permitted = await run(`egress: { allow: [{ registry: ${kind} }] }\n`);
      expect(permitted.out, permitted.err).toContain(says);
      expect(permitted.code).toBe(0);
      const refused = await run(
        'egress: { allow: [{ host: other.example }] }\nlimits: { wall-time: 100s }\n',
      );
      expect(refused.out).not.toContain(says);
      expect(refused.code).not.toBe(0);
    });
  }
});
