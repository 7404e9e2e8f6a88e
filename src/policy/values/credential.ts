const CREDENTIAL_WORD =
  /(?:^|_)(?:TOKEN|SECRET|SECRETS|PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|CREDENTIAL|CREDENTIALS|AUTH|APIKEY|API_KEY|ACCESS_KEY|ACCESS_KEY_ID|PRIVATE_KEY|SIGNING_KEY|ENCRYPTION_KEY|DEPLOY_KEY|SSH_KEY|PAT)(?:_|$)/;

/** Whether a variable's name says that it holds a credential: `ACTIONS_*`, `GITHUB_TOKEN`, `*_TOKEN` and their like. */
export function looksLikeCredential(name: string): boolean {
  const upper = name.toUpperCase();
  if (upper === 'PWD' || upper === 'OLDPWD') return false;
  return upper.startsWith('ACTIONS_') || CREDENTIAL_WORD.test(upper);
}
