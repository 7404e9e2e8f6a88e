import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.js';
import { dockerRecipe } from '../../src/compile/recipe-docker.js';
import { gatherFacts } from '../../src/host/gather.js';
import { loaded } from '../compile/policies.js';
import { CONTAINER_FIRST, describeEngines } from './engine.js';

/** The script that `compile --target docker --format sh` prints, run by Docker's own client. */
describeEngines('a container plan run by hand', CONTAINER_FIRST, ({ socket, tier }) => {
  let folder: string;
  let workspace: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'docker-recipe-'));
    chmodSync(folder, 0o755);
    workspace = join(folder, "work's tree");
    mkdirSync(workspace);
    writeFileSync(join(workspace, 'a.txt'), 'one\n');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    spawnSync('docker', ['rmi', 'sandbox-policy-by-hand'], { env: clientEnv() });
  });

  const clientEnv = () => ({
    PATH: process.env['PATH'] ?? '',
    DOCKER_HOST: `unix://${socket}`,
    HOME: folder,
  });

  async function run(text: string, script: string) {
    const policy = loaded(text);
    const facts = await gatherFacts({
      tiers: [tier],
      env: { PATH: '/usr/bin:/bin', HOME: '/nonexistent', DOCKER_HOST: `unix://${socket}` },
      workspace,
      state: folder,
      launcher: null,
      toolchains: 'none',
      programs: (policy.policy.commands.allow ?? []).map((rule) => rule.run),
      depth: 'quick',
    });
    const compiled = compile(policy, facts, { target: tier });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    if (compiled.plan.tier === 'process' || compiled.plan.tier === 'microvm')
      throw new Error(compiled.plan.tier);
    const { uid } = facts.caller;
    const user = uid === 0 ? 65534 : uid;
    const by = { uid: user, gid: user, root: uid === 0, workspace };
    const recipe = dockerRecipe(compiled.plan, compiled.digest, by);
    if (!recipe.ok) throw new Error(recipe.reason);
    const path = join(folder, 'recipe.sh');
    writeFileSync(path, recipe.script);
    return spawnSync('sh', [path, 'sh', '-c', script], { encoding: 'utf8', env: clientEnv() });
  }

  it('runs in the workspace with the limits, without a network, and leaves nothing behind', async () => {
    const text = 'limits: { memory: 256MiB, open-files: 77, tmp-size: 20MiB }\n';
    const script =
      'pwd; cat a.txt; echo two > b.txt && cat b.txt; ulimit -n; df -B1 --output=size /tmp | tail -1; ' +
      'tail -n +3 /proc/net/dev | tr -d " " | cut -d: -f1; touch /x /usr/x 2>/dev/null && echo wrote; exit 4';
    const ran = await run(text, script);
    expect(ran.stdout.replaceAll(/^ +/gm, '')).toBe(`${workspace}\none\ntwo\n77\n20971520\nlo\n`);
    expect(ran.status).toBe(4);
    expect(readdirSync(workspace)).toEqual(['a.txt']);
  });

  it('with commands.allow shows the allowed programs and no other', async () => {
    const ran = await run(
      'commands: { allow: [sh, ls, cat] }\n',
      'ls /usr/bin; /lib64/ld-linux-x86-64.so.2 /usr/bin/id',
    );
    expect(ran.stdout.split('\n')).toEqual(expect.arrayContaining(['cat', 'ls', 'sh']) as string[]);
    expect(ran.stdout.split('\n').length).toBeLessThanOrEqual(5);
    expect(ran.status).not.toBe(0);
  });
});
