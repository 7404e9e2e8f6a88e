import type { Bindings, NetworkPlan, ViewEntry } from './plan.js';

const NSSWITCH = 'passwd: files\ngroup: files\nhosts: files dns\nservices: files\nprotocols: files\n';
const HOSTS = '127.0.0.1 localhost sandbox\n::1 localhost ip6-localhost ip6-loopback\n';
/** Without a network there is no server to ask. */
const RESOLV_OPTIONS = 'options timeout:1 attempts:1\n';
/** The gateway answers at once; a machine under load may take a moment. */
const GATEWAY_OPTIONS = 'options timeout:5 attempts:3\n';

/** The files of /etc that are ours in every tier, instead of the host's or the image's. */
export function ownEtcFiles(network: NetworkPlan): readonly ViewEntry[] {
  const resolvConf =
    network.kind === 'none' ? RESOLV_OPTIONS : `nameserver ${network.interceptor}\n${GATEWAY_OPTIONS}`;
  return [
    { kind: 'identity', target: '/etc/passwd' },
    { kind: 'identity', target: '/etc/group' },
    { kind: 'file', target: '/etc/nsswitch.conf', content: NSSWITCH, mode: 0o644 },
    { kind: 'file', target: '/etc/hosts', content: HOSTS, mode: 0o644 },
    { kind: 'file', target: '/etc/resolv.conf', content: resolvConf, mode: 0o644 },
    { kind: 'file', target: '/etc/hostname', content: 'sandbox\n', mode: 0o644 },
  ];
}

/** What /etc/passwd or /etc/group hold for a run: root for names in listings, the run's user, and nobody. */
export function identityContent(
  target: '/etc/passwd' | '/etc/group',
  bindings: Pick<Bindings, 'uid' | 'gid'>,
): string {
  const uid = String(bindings.uid);
  const gid = String(bindings.gid);
  if (target === '/etc/passwd')
    return [
      'root:x:0:0:root:/nonexistent:/usr/sbin/nologin',
      `sandbox:x:${uid}:${gid}:sandbox:/home/sandbox:/bin/sh`,
      ...(uid === '65534' ? [] : ['nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin']),
      '',
    ].join('\n');
  return ['root:x:0:', `sandbox:x:${gid}:`, ...(gid === '65534' ? [] : ['nogroup:x:65534:']), ''].join('\n');
}
