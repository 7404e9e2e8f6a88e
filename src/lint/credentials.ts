const IN_URL = 'a password in a URL';
const PRIVATE_KEY = 'a private key';

/**
 * Texts that are credentials by their form; issuers give them these prefixes so that scanners find them. Texts are
 * hostile and may be long: no form may begin again inside what it failed to match, or a search takes quadratic time.
 */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,})/],
  ['a GitLab token', /\bgl(?:pat|ptt|dt|rt|cbt|ft|soat)-[A-Za-z0-9_-]{20,}/],
  ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a Google API key', /\bAIza[A-Za-z0-9_-]{35}\b/],
  ['a Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/],
  ['a package registry token', /\b(?:npm_[A-Za-z0-9]{36}|pypi-AgE[A-Za-z0-9_-]{20,}|cio[A-Za-z0-9]{32})/],
  ['a Docker Hub token', /\bdckr_(?:pat|oat)_[A-Za-z0-9_-]{20,}/],
  ['a Vault token', /\bhv[sbr]\.[A-Za-z0-9_-]{20,}/],
  ['a model provider’s key', /\bsk-[A-Za-z0-9_-]{20,}/],
  ['a Stripe key', /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,}/],
  [PRIVATE_KEY, /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY/],
  ['a JSON web token', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\./],
  [IN_URL, /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i],
];

/** `a://b:c@` */
const SHORTEST = 8;

/** What credential a text holds by its form, null when it holds none that is known. */
export function credentialForm(text: string): string | null {
  if (text.length < SHORTEST) return null;
  return FORMS.find(([, form]) => form.test(text))?.[0] ?? null;
}

/** A credential in a text, by offsets. */
export interface FoundCredential {
  /** What it is: `a GitHub token`. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

const EVERYWHERE = FORMS.map(([what, form]) => [what, new RegExp(form.source, `${form.flags}g`)] as const);

/** Passwords of URLs that stand for one, or that everybody knows. */
const PLACEHOLDER =
  /:(?:[^@]*[${}<>*%[\]()][^@]*|pass|password|passwd|pwd|pw|secret|example|changeme|test|token|user|root|admin|x+|\.+|…)@$/i;

/** What only looks like a credential in source code: `${PASSWORD}`, what documents end in EXAMPLE, names made of words. */
function standsFor(what: string, text: string): boolean {
  if (what === IN_URL) return PLACEHOLDER.test(text);
  return what !== PRIVATE_KEY && (/EXAMPLE$/.test(text) || !/\d/.test(text));
}

/** Every credential in a text of any kind and length, in order, none inside another. In time linear in the text. */
export function credentialsIn(text: string): readonly FoundCredential[] {
  const found: FoundCredential[] = [];
  for (const [what, form] of EVERYWHERE) {
    for (const match of text.matchAll(form)) {
      if (standsFor(what, match[0])) continue;
      found.push({ what, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** Values that say that there is no credential, or where one is, rather than being one. */
const NO_CREDENTIAL =
  /^(?:|0|1|true|false|yes|no|on|off|none|null|unset|dummy|test|example|\/[^\s]*|~\/[^\s]*|[a-z]+:\/\/[^@\s]*)$/i;

/** Whether a value may be a credential, given that its variable's name says so. */
export function mayBeCredential(value: string): boolean {
  return !NO_CREDENTIAL.test(value);
}

/** Variables that a runner, a forge or a cloud's tools keep credentials in, for prefixes that would pass them. */
export const CREDENTIAL_VARIABLES: readonly string[] = [
  ...['GITHUB_TOKEN', 'GH_TOKEN', 'GH_ENTERPRISE_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'],
  ...[
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_RUNTIME_URL',
  ],
  ...['CI_JOB_TOKEN', 'CI_REGISTRY_PASSWORD', 'CI_DEPLOY_PASSWORD', 'GITLAB_TOKEN', 'BITBUCKET_TOKEN'],
  ...[
    'NPM_TOKEN',
    'NODE_AUTH_TOKEN',
    'TWINE_PASSWORD',
    'UV_PUBLISH_TOKEN',
    'CARGO_REGISTRY_TOKEN',
    'GEM_HOST_API_KEY',
  ],
  ...[
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AZURE_CLIENT_SECRET',
    'ARM_CLIENT_SECRET',
  ],
  ...[
    'DOCKER_PASSWORD',
    'DOCKER_AUTH_CONFIG',
    'VAULT_TOKEN',
    'OPENAI_API_KEY',
    'ANTHROPIC_API_KEY',
    'HF_TOKEN',
  ],
  ...['DATABASE_PASSWORD', 'PGPASSWORD', 'MYSQL_PWD', 'SSH_PRIVATE_KEY', 'SENTRY_AUTH_TOKEN', 'SONAR_TOKEN'],
];

/** Files of the runner by which a step changes the steps after it. */
export const RUNNER_FILES: readonly string[] = [
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
];
