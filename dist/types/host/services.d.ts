import type { ServiceFact } from './facts.js';
/** What the runner says of the job's service containers (`job.services`), by name. Not every runner names the network. */
export type JobServices = Readonly<Record<string, {
    readonly id: string;
    readonly network: string | null;
}>>;
export interface ServiceSettings {
    /** The caller's DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG, XDG_RUNTIME_DIR. */
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly home: string;
    /** null: nobody says which job this is, and the machine's only job network is looked for. */
    readonly job: JobServices | null;
}
/**
 * Finds service containers of the job by name: by the id that the runner gave, or on the one network of a job that
 * this machine has, by the alias that the runner gave. A name that two containers have finds neither. Never throws.
 */
export declare function findServices(names: readonly string[], { env, home, job }: ServiceSettings): Promise<Readonly<Record<string, ServiceFact>>>;
/**
 * Where a service container is now; asked anew for each connection, as one that is started again may come back with
 * another address, and its former one may be another's.
 *
 * @throws when it doesn't run, or is no longer on the job's network
 */
export declare function serviceAddresses(fact: ServiceFact | undefined): Promise<readonly string[]>;
