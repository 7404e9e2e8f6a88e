import { protects } from '../protected.js';
import { quote, type Rule } from '../rule.js';

/** Names from which an interpreter, a package manager or a shell loads code without being asked. */
const LOADED =
  /(?:^|\/)(?:node_modules|\.venv|venv|virtualenv|site-packages|dist-packages|__pypackages__|\.bundle|vendor\/bundle|\.direnv|\.envrc|\.bashrc|\.bash_profile|\.bash_login|\.profile|\.zshrc|\.zshenv|\.zprofile|\.npmrc|\.yarnrc|\.yarnrc\.yml|\.pnpmfile\.cjs|sitecustomize\.py|usercustomize\.py|conftest\.py|\.pythonrc|\.irbrc|\.rspec|\.mvn|\.cargo|[^/]*\.pth)(?:\/|$)/;

export const searchPathWritable: Rule = {
  meta: { id: 'SP0309', severity: 'warning', title: 'write covers a search path or start-up file' },
  *check({ policy, at }) {
    for (const [index, entry] of policy.filesystem.write.entries()) {
      if (!LOADED.test(entry) || protects(entry) !== null) continue;
      yield {
        message: `${quote(entry)} is where interpreters, package managers or shells load code from: what lands there runs outside of the sandbox, in later steps or on a person's machine`,
        at: at(`filesystem.write[${index}]`),
        help: 'Leave it out: changes outside of write are dropped. To keep it for later sandboxed steps only, use filesystem.carry.',
      };
    }
  },
};
