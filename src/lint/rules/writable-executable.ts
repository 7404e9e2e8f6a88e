import { quote, type Rule } from '../rule.js';

/** With `commands.allow`, a writable place from which programs start takes the allowlist back. */
export const writableExecutable: Rule = {
  meta: { id: 'SP0304', severity: 'warning', title: 'writable and executable location' },
  *check({ policy, at }) {
    const { exec, workspace } = policy.filesystem;
    if (exec === null || policy.commands.allow === null || workspace === 'read-only') return;
    for (const [index, entry] of exec.entries()) {
      yield {
        message: `${quote(entry)} is writable and programs may be started from it: what the code puts there runs, whatever commands.allow says`,
        at: at(`filesystem.exec[${index}]`),
        help: 'Remove the entry, or drop commands.allow if the code has to build and start programs of its own.',
      };
    }
  },
};
