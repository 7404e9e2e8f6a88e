import { type ResolvedPolicy } from '../policy/resolved.js';
/**
 * Clauses that permit something to the run or its caller which no request of the code shows: what it may be of each,
 * as a word or two. Ordered values permit all that is stricter as well.
 */
declare const SETTINGS: {
    readonly tier: ({ tier }: ResolvedPolicy, value: string) => boolean;
    readonly 'tier.prefer': ({ tier }: ResolvedPolicy, value: string) => boolean;
    readonly 'limits.on-output': ({ limits }: ResolvedPolicy, value: string) => boolean;
    readonly 'filesystem.workspace': ({ filesystem }: ResolvedPolicy, value: string) => boolean;
    readonly 'filesystem.git': ({ filesystem }: ResolvedPolicy, value: string) => boolean;
    readonly 'filesystem.toolchains': ({ filesystem: { toolchains } }: ResolvedPolicy, value: string) => boolean;
    readonly 'filesystem.mounts': ({ filesystem }: ResolvedPolicy, value: string) => boolean;
    readonly 'commands.otherwise': ({ commands }: ResolvedPolicy, value: string) => boolean;
    readonly 'env.set': ({ env }: ResolvedPolicy, value: string) => boolean;
    readonly 'egress.registry': ({ egress }: ResolvedPolicy, value: string) => boolean;
    readonly 'hardening.capabilities': ({ hardening }: ResolvedPolicy, value: string) => boolean;
    readonly 'hardening.seccomp': ({ hardening: { seccomp } }: ResolvedPolicy, value: string) => boolean;
    readonly 'hardening.apparmor': ({ hardening: { apparmor } }: ResolvedPolicy, value: string) => boolean;
    readonly 'enforcement.accept': ({ enforcement }: ResolvedPolicy, value: string) => boolean;
    readonly 'enforcement.permit': ({ enforcement }: ResolvedPolicy, value: string) => boolean;
    readonly 'enforcement.waive': ({ enforcement }: ResolvedPolicy, value: string) => boolean;
    readonly 'audit.redact': ({ audit }: ResolvedPolicy, value: string) => boolean;
    readonly phases: ({ phases }: ResolvedPolicy, value: string) => boolean;
};
export type SettingClause = keyof typeof SETTINGS;
/** Whether a policy permits a setting to have this value. */
export declare function settingPermits(policy: ResolvedPolicy, clause: SettingClause, value: string): boolean;
export declare function mountText({ path, at, mode }: ResolvedPolicy['filesystem']['mounts'][number]): string;
export declare function setText([name, value]: readonly [string, string]): string;
export {};
