import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { isWithin } from './toolchains.js';

/** Where the distributions keep the bundle of all trusted certificate authorities. */
const PLACES = [
  '/etc/ssl/certs/ca-certificates.crt', // Debian, Ubuntu, Alpine, Arch
  '/etc/pki/tls/certs/ca-bundle.crt', // Fedora, RHEL
  '/etc/ssl/ca-bundle.pem', // openSUSE
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/** The bundle that the caller's SSL_CERT_FILE names, else the system's. One in the workspace isn't heard. */
export function findCaBundle(
  env: Readonly<Record<string, string | undefined>>,
  workspace: string | null,
): string | null {
  const named = env['SSL_CERT_FILE'];
  if (
    named !== undefined &&
    isAbsolute(named) &&
    existsSync(named) &&
    (workspace === null || !isWithin(named, workspace))
  )
    return named;
  return PLACES.find((path) => existsSync(path)) ?? null;
}
