import { quote, type Rule } from '../rule.js';

/** Folders in which daemons keep their sockets; showing one shows them all. */
const SOCKET_FOLDERS = [
  '/run',
  '/var/run',
  '/run/docker',
  '/run/containerd',
  '/run/podman',
  '/run/crio',
  '/run/dbus',
  '/run/user',
];

/** Whoever speaks to one of these daemons is root on the host, or someone else entirely. */
const SOCKETS =
  /(?:^|\/)(?:docker|podman|containerd|buildkitd|crio|dockershim|nerdctl|libvirt-sock|qmp|snapd|lxd)(?:\.raw)?(?:\.sock|\.socket)?$|\.sock(?:et)?$|(?:^|\/)(?:system_bus_socket|\.X11-unix|S\.gpg-agent.*|agent\.\d+)$/;

export const daemonSocket: Rule = {
  meta: { id: 'SP0303', severity: 'error', title: 'daemon socket mounted' },
  *check({ policy, at }) {
    for (const [index, mount] of policy.filesystem.mounts.entries()) {
      const path = mount.path.replace(/\/+$/, '');
      if (
        !SOCKETS.test(path) &&
        !SOCKET_FOLDERS.some((folder) => path === folder || path.startsWith(`${folder}/user/`))
      ) {
        continue;
      }
      yield {
        message: `${quote(mount.path)} is, or holds, the socket of a daemon: who speaks to that daemon acts as it, outside of the sandbox (often as root)`,
        at: at(`filesystem.mounts[${index}]`),
        help: 'Remove the mount; a read-only mount does not help, as a socket needs no writing.',
      };
    }
  },
};
