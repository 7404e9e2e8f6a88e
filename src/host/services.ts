import { engineAddress } from './engine-address.js';
import { EngineStatusError, getJson, whyAbsent } from './engine.js';
import type { ServiceFact } from './facts.js';
import { object, text } from './json.js';

/** What the runner says of the job's service containers (`job.services`), by name. Not every runner names the network. */
export type JobServices = Readonly<Record<string, { readonly id: string; readonly network: string | null }>>;

export interface ServiceSettings {
  /** The caller's DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG, XDG_RUNTIME_DIR. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** null: nobody says which job this is, and the machine's only job network is looked for. */
  readonly job: JobServices | null;
}

/** A network that a runner made for a job; its label, and that of the job's containers, is the runner's own. */
const JOB_NETWORK = /^github_network_[0-9a-f]{32}$/;
const RUNNER_LABEL = /^[0-9a-f]{6}$/;
const START = 'Declare it under `services:` of the job, and run this in that job.';

/**
 * Finds service containers of the job by name: by the id that the runner gave, or on the one network of a job that
 * this machine has, by the alias that the runner gave. A name that two containers have finds neither. Never throws.
 */
export async function findServices(
  names: readonly string[],
  { env, home, job }: ServiceSettings,
): Promise<Readonly<Record<string, ServiceFact>>> {
  const address = engineAddress({ env, home });
  if (address.kind !== 'socket') {
    const reason =
      address.kind === 'remote'
        ? `${address.why} names a remote engine (${address.address}), whose containers can't be reached from here`
        : address.reason;
    return forAll(names, missing(reason, 'Use the engine that the runner uses.'));
  }
  const socket = address.path;
  try {
    const containers = job === null ? await onOnlyNetwork(socket) : null;
    const found = names.map(async (name): Promise<readonly [string, ServiceFact]> => {
      const fact =
        containers === null
          ? await byId(socket, name, job ?? {})
          : typeof containers === 'string'
            ? missing(containers, START)
            : byAlias(socket, name, containers);
      return [name, fact];
    });
    return Object.fromEntries(await Promise.all(found));
  } catch (error) {
    const { reason, fix } = whyAbsent(socket, error);
    return forAll(names, missing(reason, fix));
  }
}

/**
 * Where a service container is now; asked anew for each connection, as one that is started again may come back with
 * another address, and its former one may be another's.
 *
 * @throws when it doesn't run, or is no longer on the job's network
 */
export async function serviceAddresses(fact: ServiceFact | undefined): Promise<readonly string[]> {
  if (fact === undefined || !fact.found) throw new Error('the service was not found when the run began');
  const { running, networks } = await inspect(fact.socket, fact.container);
  const address = networks.get(fact.network)?.address ?? '';
  if (!running || address === '') throw new Error('the service container does not run any more');
  return [address];
}

async function byId(socket: string, name: string, job: JobServices): Promise<ServiceFact> {
  const own = Object.hasOwn(job, name) ? job[name] : undefined;
  if (own === undefined) {
    const known = Object.keys(job);
    const others = known.length === 0 ? 'the job has none' : `it has ${known.join(', ')}`;
    return missing(`the job has no service container of that name (${others})`, START);
  }
  try {
    const { running, networks } = await inspect(socket, own.id);
    if (!running) return missing('its container does not run', "Look at the container's own log.");
    const [first, ...others] = networks.keys();
    const network = own.network ?? (others.length === 0 ? first : undefined);
    if (network === undefined || !networks.has(network))
      return missing("its container is not on the job's network", START);
    return { found: true, container: own.id, network, socket };
  } catch (error) {
    if (error instanceof EngineStatusError && error.status === 404)
      return missing('its container is gone', "Look at the container's own log.");
    throw error;
  }
}

interface JobContainer extends Inspected {
  readonly id: string;
  readonly network: string;
}

function byAlias(socket: string, name: string, containers: readonly JobContainer[]): ServiceFact {
  const found = containers.filter(({ networks, network }) => networks.get(network)?.aliases.includes(name));
  const [only] = found;
  if (only === undefined) return missing("no container on the job's network has that name", START);
  if (found.length > 1)
    return missing(`${String(found.length)} containers on the job's network have that name`, null);
  if (!only.running) return missing('its container does not run', "Look at the container's own log.");
  return { found: true, container: only.id, network: only.network, socket };
}

/** The containers that the runner put on the one job network of this machine; a sentence when there isn't one. */
async function onOnlyNetwork(socket: string): Promise<readonly JobContainer[] | string> {
  const networks = objects(await getJson(socket, '/networks')).filter(
    ({ Name, Labels }) => JOB_NETWORK.test(text(Name)) && runnerLabel(Labels) !== null,
  );
  const [only] = networks;
  if (only === undefined) return 'there is no network of a job on this machine';
  if (networks.length > 1)
    return `there are networks of ${String(networks.length)} jobs on this machine, and nothing says which is this one's`;
  const network = text(only['Name']);
  const label = runnerLabel(only['Labels']);
  const { Containers } = object(await getJson(socket, `/networks/${text(only['Id'])}`));
  const all = Object.keys(object(Containers)).map(async (id) => ({
    id,
    network,
    ...(await inspect(socket, id)),
  }));
  return (await Promise.all(all)).filter(({ labels }) => label !== null && labels.includes(label));
}

function runnerLabel(labels: unknown): string | null {
  return Object.keys(object(labels)).find((key) => RUNNER_LABEL.test(key)) ?? null;
}

interface Inspected {
  readonly running: boolean;
  readonly labels: readonly string[];
  /** By name. */
  readonly networks: ReadonlyMap<string, { readonly address: string; readonly aliases: readonly string[] }>;
}

async function inspect(socket: string, id: string): Promise<Inspected> {
  const answer = object(await getJson(socket, `/containers/${encodeURIComponent(id)}/json`));
  const networks = Object.entries(object(object(answer['NetworkSettings'])['Networks']));
  return {
    running: object(answer['State'])['Running'] === true,
    labels: Object.keys(object(object(answer['Config'])['Labels'])),
    networks: new Map(
      networks.map(([name, settings]) => {
        const { IPAddress, Aliases } = object(settings);
        const aliases = Array.isArray(Aliases) ? Aliases.map(text) : [];
        return [name, { address: text(IPAddress), aliases }];
      }),
    ),
  };
}

function forAll(names: readonly string[], fact: ServiceFact): Readonly<Record<string, ServiceFact>> {
  return Object.fromEntries(names.map((name) => [name, fact]));
}

function missing(reason: string, fix: string | null): ServiceFact {
  return { found: false, reason, fix };
}

function objects(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(object) : [];
}
