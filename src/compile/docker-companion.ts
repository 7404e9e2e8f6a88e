import type { EngineMount } from './docker-mounts.js';
import { bindMount } from './docker-mounts.js';
import { HOSTNAME, INIT_PATH } from './environment.js';
import { socketOptions } from './network.js';
import type { Bindings, GatewayNetwork } from './plan.js';

/** Where the companion finds the socket at which the tool lends it its channel. */
const CHANNEL_PATH = '/run/sandbox-policy/channel';

/** The body of `POST /containers/create` for a companion. */
export interface EngineCompanionBody {
  readonly Image: string;
  readonly Entrypoint: readonly string[];
  readonly Hostname: string;
  readonly Labels: Readonly<Record<string, string>>;
  readonly HostConfig: Readonly<Record<string, unknown>> & { readonly Mounts: readonly EngineMount[] };
}

/** What the opener knows beside the plan. */
export interface CompanionLaunch {
  readonly image: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The socket on the host. */
  readonly channel: string;
}

/** A companion's name, which the code's container names to be started in its network namespace. */
export function companionName(bindings: Pick<Bindings, 'run'>): string {
  return `sandbox-policy-${bindings.run}`;
}

/**
 * The container that makes the network of a plan with egress: our native program alone, with the rights that this
 * needs. No code of anybody else's ever runs in it.
 */
export function renderCompanion(
  network: GatewayNetwork,
  bindings: Pick<Bindings, 'initProgram'>,
  { image, labels, channel }: CompanionLaunch,
): EngineCompanionBody {
  return {
    Image: image,
    Entrypoint: [
      INIT_PATH,
      ...['companion', CHANNEL_PATH, network.interceptor, network.code],
      ...socketOptions(network),
    ],
    // The code's container has the hostname of the one whose network it joins.
    Hostname: HOSTNAME,
    Labels: labels,
    HostConfig: {
      AutoRemove: true,
      // Whatever the engine's default is: the network of a sandboxing runtime would be out of everybody's reach.
      Runtime: 'runc',
      ReadonlyRootfs: true,
      // A namespace with loopback alone: no bridge, so no address of the host, no DNS of the engine, no subnet.
      NetworkMode: 'none',
      IpcMode: 'private',
      CgroupnsMode: 'private',
      CapDrop: ['ALL'],
      // A second network namespace; links and routes; DNS at its own port; the packet socket of the watcher.
      CapAdd: ['SYS_ADMIN', 'NET_ADMIN', 'NET_BIND_SERVICE', 'NET_RAW'],
      // Settings of a network namespace are files of /proc/sys, which engines and AppArmor's default profile seal;
      // the channel is a file of the host, which SELinux' type for containers may not use.
      ReadonlyPaths: [],
      SecurityOpt: ['no-new-privileges', 'apparmor=unconfined', 'label=disable'],
      LogConfig: { Type: 'none', Config: {} },
      RestartPolicy: { Name: 'no', MaximumRetryCount: 0 },
      Init: false,
      Mounts: [bindMount(bindings.initProgram, INIT_PATH, true), bindMount(channel, CHANNEL_PATH, true)],
    },
  };
}
