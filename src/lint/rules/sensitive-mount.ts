import { quote, type Rule } from '../rule.js';

/** The whole machine, its accounts, or somebody's home. */
const WHOLE =
  /^(?:\/|\/(?:root|home|Users|etc|proc|sys|dev|boot|var|var\/lib|var\/lib\/docker|opt|srv|mnt|run\/secrets|var\/run\/secrets)|\/(?:home|Users)\/[^/]+|~)$/;

/** Files and folders in which programs keep credentials, in any home. */
const CREDENTIALS =
  /(?:^|\/)(?:\.ssh|\.aws|\.azure|\.gnupg|\.kube|\.docker|\.netrc|_netrc|\.git-credentials|\.npmrc|\.yarnrc\.yml|\.pypirc|\.config\/(?:gh|gcloud|git|hub|op|doctl)|\.local\/share\/keyrings|\.password-store|\.cargo\/credentials(?:\.toml)?|\.gem\/credentials|\.m2\/settings\.xml|\.gradle\/gradle\.properties|\.mozilla|\.config\/(?:google-chrome|chromium)|\.bash_history|\.zsh_history)(?:\/|$)|^\/etc\/(?:shadow|gshadow|sudoers|ssl\/private|ssh)(?:\/|$|\.d)|^\/(?:var\/)?run\/secrets\//;

export const sensitiveMount: Rule = {
  meta: { id: 'SP0306', severity: 'error', title: 'credentials or a whole home mounted' },
  *check({ policy, at }) {
    for (const [index, mount] of policy.filesystem.mounts.entries()) {
      const path = mount.path.length > 1 ? mount.path.replace(/\/+$/, '') : mount.path;
      const whole = WHOLE.test(path);
      if (!whole && !CREDENTIALS.test(path)) continue;
      yield {
        message: whole
          ? `${quote(mount.path)} shows the code far more than a cache or a data set: accounts, settings and credentials lie below it`
          : `${quote(mount.path)} is where credentials are kept: the code reads them`,
        at: at(`filesystem.mounts[${index}]`),
        help: 'Mount only the folder that is needed; hand a secret over by env.secret.',
      };
    }
  },
};
