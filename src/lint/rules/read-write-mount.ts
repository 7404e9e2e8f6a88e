import { quote, type Rule } from '../rule.js';

/** Folders that a later shell, or the runner, looks programs and settings up in. */
const SEARCHED =
  /(?:^|\/)(?:bin|sbin|\.local|\.cargo|\.nvm|\.pyenv|\.asdf|\.config|_work\/_tool|hostedtoolcache)(?:\/|$)|^\/(?:usr|opt|etc)(?:\/|$)/;

export const readWriteMount: Rule = {
  meta: { id: 'SP0307', severity: 'warning', title: 'read-write mount' },
  *check({ policy, at }) {
    for (const [index, mount] of policy.filesystem.mounts.entries()) {
      if (mount.mode !== 'read-write') continue;
      yield {
        message: SEARCHED.test(mount.path)
          ? `the code may change ${quote(mount.path)}, where later steps look for programs and settings`
          : `the code may change ${quote(mount.path)} on the host at once: nothing of it is collected, reviewed or taken back`,
        at: at(`filesystem.mounts[${index}]`),
        help: 'Use `mode: overlay`: the code can write there, and what it wrote is discarded.',
      };
    }
  },
};
