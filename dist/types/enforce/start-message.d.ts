import type { StartMessage } from './init/messages.js';
import type { CommandRequest, OpenRequest } from './sandbox.js';
import type { Plan } from '../compile/plan.js';
/** What differs from tier to tier in how a command is started. */
export interface StartDifference {
    /** What the image's configuration sets; none for the host's own programs. */
    readonly imageEnv?: Readonly<Record<string, string>>;
    /** The loaded AppArmor profile that the init is to put the command under; null: whatever confines the init. */
    readonly profile: string | null;
    /** Files inside that count the kernel's memory kills. */
    readonly oomFiles: readonly string[];
}
/** What the init is told of a command: the plan's limits, or what the caller asks for where that is less. Pure. */
export declare function startMessage({ plan, bindings, env }: Pick<OpenRequest<Plan>, 'plan' | 'bindings' | 'env'>, argv: readonly string[], request: CommandRequest, { imageEnv, profile, oomFiles }: StartDifference): StartMessage;
