import type { Severity } from '../policy/finding.js';

export interface CheckRule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
}

const rule = (id: string, severity: Severity, title: string): CheckRule => ({ id, severity, title });

/** What `check` finds in a change; each has a page in docs/rules. */
export const CHECK_RULES = {
  patchUnread: rule('SP0900', 'error', 'patch that is not understood'),
  // Where it writes, by the policy.
  outsideWrite: rule('SP0901', 'error', 'change outside of what may be written'),
  denied: rule('SP0902', 'error', 'change that the policy denies'),
  protectedPath: rule('SP0903', 'error', 'change of what is protected by default'),
  judgesItself: rule('SP0913', 'error', 'change judged by a policy of its own'),
  // What it puts there.
  impossibleName: rule('SP0904', 'error', 'name that no checkout may have'),
  specialMode: rule('SP0905', 'error', 'special permissions'),
  madeExecutable: rule('SP0906', 'warning', 'file made executable'),
  linkLeaves: rule('SP0907', 'error', 'link that leads out'),
  linkChanged: rule('SP0908', 'warning', 'link made or changed'),
  submodule: rule('SP0909', 'error', 'submodule'),
  binary: rule('SP0910', 'warning', 'binary file'),
  unread: rule('SP0911', 'error', 'content that can’t be judged'),
  tooLarge: rule('SP0912', 'error', 'change too large to judge'),
  // What runs by itself, or steers what does.
  hook: rule('SP0920', 'warning', 'git runs it by itself'),
  ci: rule('SP0921', 'warning', 'a CI service runs it or is governed by it'),
  agent: rule('SP0922', 'warning', 'it steers agents'),
  opened: rule('SP0923', 'warning', 'an editor or a shell runs it when the folder is opened'),
  lifecycle: rule('SP0924', 'error', 'script that an install runs by itself'),
  packageScript: rule('SP0925', 'warning', 'package script changed'),
  built: rule('SP0926', 'warning', 'a build or an install runs it'),
  loaded: rule('SP0927', 'warning', 'a tool loads it by itself'),
  // What it gives away, and what it takes in.
  secret: rule('SP0930', 'error', 'credential in the change'),
  hiddenCharacter: rule('SP0931', 'warning', 'text that reads otherwise than it is'),
  newDependency: rule('SP0940', 'warning', 'new dependency'),
  elsewhere: rule('SP0941', 'error', 'dependency from elsewhere than the registry'),
  lockOutOfStep: rule('SP0942', 'warning', 'lock file out of step'),
} as const satisfies Record<string, CheckRule>;
