import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peer } from '../places.mjs';
import { ORIGIN, PORTS, SQUID, TINYPROXY } from './addresses.mjs';

const ports = Object.values(PORTS);

/** Squid as a gateway with the same allowlist: no cache, a line of log for each connection. Gives the command. */
export function squid(base) {
  const folder = join(base, 'squid');
  mkdirSync(folder);
  // It drops to a user of its own.
  chmodSync(folder, 0o777);
  const file = join(folder, 'squid.conf');
  writeFileSync(
    file,
    [
      `http_port 127.0.0.1:${SQUID}`,
      `acl origin dst ${ORIGIN}`,
      `acl open port ${ports.join(' ')}`,
      'http_access allow CONNECT origin open',
      'http_access deny all',
      'cache deny all',
      'cache_mem 0',
      `access_log stdio:${folder}/access.log`,
      `cache_log ${folder}/cache.log`,
      `pid_filename ${folder}/squid.pid`,
      `coredump_dir ${folder}`,
      'pinger_enable off',
      'max_filedescriptors 65536',
      'shutdown_lifetime 0 seconds',
      'visible_hostname bench',
      '',
    ].join('\n'),
  );
  return [peer.squid, '-N', '-f', file];
}

/** Tinyproxy likewise. */
export function tinyproxy(base) {
  const folder = join(base, 'tinyproxy');
  mkdirSync(folder);
  const file = join(folder, 'tinyproxy.conf');
  const filter = join(folder, 'filter');
  writeFileSync(filter, `^${ORIGIN.replaceAll('.', '\\.')}$\n`);
  writeFileSync(
    file,
    [
      `Port ${TINYPROXY}`,
      'Listen 127.0.0.1',
      'Allow 127.0.0.1',
      'MaxClients 1000',
      'Timeout 600',
      `Filter "${filter}"`,
      'FilterDefaultDeny Yes',
      `LogFile "${folder}/log"`,
      'LogLevel Connect',
      ...ports.map((port) => `ConnectPort ${port}`),
      '',
    ].join('\n'),
  );
  return [peer.tinyproxy, '-d', '-c', file];
}
