import type { Bindings, NetworkPlan, ViewEntry } from './plan.js';
/** The files of /etc that are ours in every tier, instead of the host's or the image's. */
export declare function ownEtcFiles(network: NetworkPlan): readonly ViewEntry[];
/** What /etc/passwd or /etc/group hold for a run: root for names in listings, the run's user, and nobody. */
export declare function identityContent(target: '/etc/passwd' | '/etc/group', bindings: Pick<Bindings, 'uid' | 'gid'>): string;
