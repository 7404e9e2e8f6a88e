import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launcherProfile } from '../../src/host/apparmor-profile.js';
import { openingPlan, runOpeningPlan } from '../../src/host/open-process-tier.js';
import { startGitServer, type GitServer } from '../action/git-server.js';
import { pullRequest } from '../action/step.js';
import { ran, workspace } from './tool.js';

/** Where scripts/runner-vm/guest installs the package. */
const ACTION = '/opt/sandbox-policy/dist/action/index.js';
const BWRAP = '/usr/bin/bwrap';

/** Of the installed bubblewrap, a package again, and a repository on this disk alone to install it from. */
const REPOSITORY = `
set -eu
rm -rf "$1" && mkdir -p "$1/tree/DEBIAN"
dpkg-query --listfiles bubblewrap | while read -r file; do
  [ ! -f "$file" ] || cp --parents "$file" "$1/tree"
done
dpkg-query --status bubblewrap | grep -v '^Status:' >"$1/tree/DEBIAN/control"
dpkg-deb --build "$1/tree" "$1/bubblewrap.deb"
cd "$1"
{
  dpkg-deb --field bubblewrap.deb
  echo 'Filename: ./bubblewrap.deb'
  echo "Size: $(stat -c %s bubblewrap.deb)"
  echo "SHA256: $(sha256sum bubblewrap.deb | cut -d ' ' -f 1)"
} >Packages
rm -f /etc/apt/sources.list.d/*
echo "deb [trusted=yes] file:$1 ./" >/etc/apt/sources.list.d/local.list
apt-get update
`;
const FOLDER = '/srv/runner-vm-packages';

interface Step {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: string;
}

let server: GitServer;
let place: ReturnType<typeof workspace>;
let count = 0;

beforeAll(async () => {
  server = await startGitServer();
  const made = ran(['sh', '-c', REPOSITORY, 'sh', FOLDER], { root: true });
  expect(made.status, made.stderr).toBe(0);
});
afterAll(async () => {
  ran(['sysctl', '-w', 'kernel.unprivileged_userns_clone=1'], { root: true });
  ran(['dpkg', '--install', join(FOLDER, 'bubblewrap.deb')], { root: true });
  await server.close();
});
beforeEach(() => {
  place = workspace({ 'workspace/keep': '', 'temp/keep': '' });
});
afterEach(() => {
  place.remove();
});

/** One step of a pull request's job, as its runner starts it; the default branch has that policy. */
async function step(policy: string, inputs: Readonly<Record<string, string>>): Promise<Step> {
  count += 1;
  const repository = `owner/project-${String(count)}`;
  server
    .create(repository)
    .commit('main', { '.github/sandbox-policy.yml': `version: 1\ntier: process\n${policy}` });
  const base = realpathSync(place.path);
  mkdirSync(join(base, 'home'), { recursive: true });
  const output = join(base, `output-${String(count)}`);
  const child = spawn(process.execPath, [ACTION], {
    cwd: join(base, 'workspace'),
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      HOME: join(base, 'home'),
      CI: 'true',
      GITHUB_WORKSPACE: join(base, 'workspace'),
      RUNNER_TEMP: join(base, 'temp'),
      GITHUB_JOB: 'test',
      GITHUB_ACTION: '__self',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_OUTPUT: output,
      GITHUB_STATE: join(base, `state-${String(count)}`),
      GITHUB_STEP_SUMMARY: join(base, `summary-${String(count)}`),
      ...pullRequest(server.url, repository),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      log += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, log, outputs: existsSync(output) ? readFileSync(output, 'utf8') : '' };
}

const PERMIT = 'enforcement: { permit: [sudo] }\n';
const RUN = 'echo "uid $(id -u)"';

describe('the Action as an ordinary user, the process tier, bubblewrap missing', () => {
  beforeAll(() => {
    const removed = ran(['dpkg', '--purge', 'bubblewrap'], { root: true });
    expect(removed.status, removed.stderr).toBe(0);
    expect(existsSync(BWRAP)).toBe(false);
  });

  it('runs nothing without allow-sudo, and names the command that installs it', async () => {
    const { code, log, outputs } = await step(PERMIT, { run: RUN });
    expect(code, log).toBe(125);
    expect(log).toContain('apt-get install');
    expect(log).not.toMatch(/^uid /m);
    expect(outputs).toContain('unenforceable');
  });

  it('runs nothing as root without the policy’s permit', async () => {
    const { code, log } = await step('', { run: RUN, 'allow-sudo': 'true' });
    expect(code, log).toBe(126);
    expect(log).toContain('permit');
    expect(existsSync(BWRAP)).toBe(false);
  });

  it('with allow-sudo and the permit installs it by sudo, and the code runs as the caller', async () => {
    const { code, log, outputs } = await step(PERMIT, { run: RUN, 'allow-sudo': 'true' });
    expect(code, log).toBe(0);
    expect(log).toContain('allow-sudo: installing bubblewrap');
    expect(log).toMatch(/^uid 1001$/m);
    expect(outputs).toContain('completed');
    expect(existsSync(BWRAP)).toBe(true);
  });

  it('does nothing as root where nothing is missing', async () => {
    const { code, log } = await step(PERMIT, { run: RUN, 'allow-sudo': 'true' });
    expect(code, log).toBe(0);
    expect(log).not.toContain('allow-sudo:');
  });
});

describe('allow-sudo, where it can not open the process tier', () => {
  it('kernel.unprivileged_userns_clone=0: nothing is run, the setting is named and left as it is', async () => {
    const set = (value: number): void => {
      ran(['sysctl', '-w', `kernel.unprivileged_userns_clone=${String(value)}`], { root: true });
    };
    set(0);
    try {
      const { code, log } = await step(PERMIT, { run: RUN, 'allow-sudo': 'true' });
      expect(code, log).toBe(125);
      expect(log).toContain('kernel.unprivileged_userns_clone is 0');
      expect(log).not.toMatch(/^uid /m);
      expect(readFileSync('/proc/sys/kernel/unprivileged_userns_clone', 'utf8')).toBe('0\n');
    } finally {
      set(1);
    }
  });

  it('the launcher’s profile needs AppArmor 4, as Ubuntu has it: this machine’s parser refuses it, and it is said', async () => {
    expect(ran(['apparmor_parser', '--version']).stdout).toContain('version 3.');
    expect(existsSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns')).toBe(false);
    const launcher = '/opt/sandbox-policy/dist/native/x64/sandbox-init';
    const plan = openingPlan({
      bubblewrap: BWRAP,
      restricted: true,
      launcher,
      root: false,
      distribution: 'ubuntu debian',
    });
    if (!plan.ok) throw new Error(plan.reason);
    const said: string[] = [];
    try {
      const failed = await runOpeningPlan(plan.steps, {
        root: false,
        said: (line) => {
          said.push(line);
        },
      });
      // Written by sudo, as root's.
      const written = ran(['cat', '/etc/apparmor.d/sandbox-policy']).stdout;
      expect(written).toBe(launcherProfile(launcher));
      expect(said).toHaveLength(2);
      expect(failed).toMatch(/^loading the AppArmor profile of the launcher failed: .*abi\/4\.0/s);
    } finally {
      ran(['rm', '-f', '/etc/apparmor.d/sandbox-policy'], { root: true });
    }
  });
});
