import type { Rule } from '../rule.js';

/** A file that git tracks, or once tracked, can be read from the repository's objects. */
export const readDenyHistory: Rule = {
  meta: { id: 'SP0305', severity: 'info', title: 'read-deny leaves git history readable' },
  *check({ policy, at }) {
    const { readDeny, git } = policy.filesystem;
    if (readDeny.length === 0 || git === 'none') return;
    yield {
      message:
        'a file that git tracks, or tracked once, stays readable through the history in .git in spite of read-deny',
      at: at('filesystem.read-deny', 'key'),
      help: 'Set `git: none` if what read-deny names was ever committed.',
    };
  },
};
