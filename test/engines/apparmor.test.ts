import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONTAINER, describeEngines } from './engine.js';
import { arrange, openArranged, run } from './sandbox.js';
import { hostImageOf } from '../../src/compile/docker.js';
import type { ContainerPlan } from '../../src/compile/plan.js';
import { connectEngine } from '../../src/enforce/container/engine.js';
import { hostImage } from '../../src/enforce/container/host-image.js';
import { appArmorEnabled } from '../../src/host/kernel.js';

/** A parser's stand-in, which as the kernel does takes a name once only; with the first it takes the image away. */
function parserIn(folder: string, socket: string, image: string): string {
  const path = join(folder, 'parser');
  const text = `#!/bin/sh
cat > ${folder}/text
echo "$1" >> ${folder}/asked
case "$1" in
  --add)
    if [ -e ${folder}/loaded ]; then echo 'Profile already exists' >&2; exit 17; fi
    touch ${folder}/loaded
    exec curl --silent --fail --unix-socket ${socket} --request DELETE 'http://engine/images/${image}?force=1' ;;
  --remove) rm ${folder}/loaded ;;
esac
`;
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}

describeEngines('a profile made from the policy', CONTAINER, (engine) => {
  it('is loaded once, though the image goes before the container is made of it, and is removed', async () => {
    const arranged = await arrange(engine);
    try {
      // An image that no other sandbox uses.
      const link = { kind: 'symlink', target: `/${randomBytes(8).toString('hex')}`, to: 'usr' } as const;
      const seen: ContainerPlan = { ...arranged.plan, view: [...arranged.plan.view, link] };
      const { directories, symlinks } = hostImageOf(seen);
      const connection = connectEngine(engine.socket, engine.apiVersion);
      const imageThere = (): Promise<string> =>
        hostImage(connection, [
          ...directories.map((entry) => ({ kind: 'directory', ...entry }) as const),
          ...symlinks.map((entry) => ({ kind: 'symlink', ...entry }) as const),
        ]);
      const { state } = arranged.bindings;
      const parser = parserIn(state, engine.socket, await imageThere());
      const plan: ContainerPlan = {
        ...seen,
        apparmor: { kind: 'generated', name: 'sandbox-policy-0123456789abcdef', parser, sudo: false },
      };
      const tried = (async () => {
        const sandbox = await openArranged({ ...arranged, plan });
        try {
          return (await run(sandbox, ['echo', 'ran'])).out;
        } finally {
          await sandbox.close();
        }
      })();
      // Where there is AppArmor, nobody has heard of what the stand-in was given.
      if (appArmorEnabled()) await expect(tried).rejects.toThrow(/^(?!.*could not be loaded).*apparmor/is);
      else expect(await tried).toBe('ran\n');
      expect(readFileSync(join(state, 'asked'), 'utf8')).toBe('--add\n--remove\n');
      // The one that was made anew.
      await connection.docker.getImage(await imageThere()).remove({ force: true });
      connection.disconnect();
    } finally {
      await arranged.clear();
    }
  });
});
