import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IS_ROOT, native, PROGRAM, temporaryFolder } from './support.js';

describe.runIf(IS_ROOT)('idmap', () => {
  it('shows one uid as another, exchanges the two and leaves the rest, on reading and writing', () => {
    const folder = temporaryFolder();
    const [source, target] = ['source', 'target'].map((name) => join(folder, name)) as [string, string];
    mkdirSync(source);
    mkdirSync(target);
    for (const [name, id] of [
      ['root', 0],
      ['other', 1000],
      ['same', 65_534],
    ] as const) {
      writeFileSync(join(source, name), '');
      chownSync(join(source, name), id, id);
    }
    // In a mount namespace of its own, so that a test that fails leaves no mount.
    const script = `"$0" idmap "$1" "$2" 0 65534 0 65534 && cd "$2" && stat -c "%n %u:%g" root other same && touch made && chown 65534:65534 made && grep " $2 " /proc/self/mountinfo | cut -d" " -f6`;
    const ran = spawnSync('unshare', ['--mount', 'sh', '-c', script, PROGRAM, source, target], {
      encoding: 'utf8',
    });
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toMatch(/^root 65534:65534\nother 1000:1000\nsame 0:0\nrw,nosuid,nodev,.*idmapped/);
    expect(statSync(join(source, 'made')).uid).toBe(0);
    expect(readdirSync(target)).toEqual([]);
  });

  it('leaves no process behind when it fails, while it makes the map', () => {
    const folder = temporaryFolder();
    const target = join(folder, 'target');
    mkdirSync(target);
    // Without CAP_SETUID the namespace can be made and its map can't be written.
    const args = ['--bounding-set=-setuid', '--inh-caps=-setuid', PROGRAM];
    const ran = spawnSync('setpriv', [...args, 'idmap', folder, target, '0', '1', '0', '1'], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(ran).toMatchObject({ status: 125, signal: null });
    expect(ran.stderr).toMatch(/idmap: \/proc\/\d+\/uid_map: Operation not permitted/);
    // A process that stayed would hold our pipes, and the call above would have timed out.
    expect(ran.error).toBeUndefined();
  });

  it.each([
    [['/no/such', '/tmp', '0', '1', '0', '1'], /idmap: \/no\/such: No such file/],
    [['/tmp', '/no/such', '0', '1', '0', '1'], /idmap: \/no\/such: No such file/],
    [['/tmp', '/tmp', '0', 'x', '0', '1'], /a number is needed/],
    [['/tmp'], /SOURCE TARGET/],
    [['/proc', '/tmp', '0', '1', '0', '1'], /idmap: \/proc: /],
  ])('%j fails with its reason', (args, reason) => {
    const ran = native(['idmap', ...args]);
    expect(ran).toMatchObject({ code: 125 });
    expect(ran.stderr).toMatch(reason);
  });
});
