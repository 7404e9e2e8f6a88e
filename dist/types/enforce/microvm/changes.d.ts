import type { Readable } from 'node:stream';
import type { Bindings, MicrovmPlan } from '../../compile/plan.js';
/**
 * Writes the upper layer that a guest sends in place of the run's own, for whoever collects changes. The receiver is the
 * native program, as the run's user and in a jail: what comes was made by hostile code, and by a kernel that may be
 * its own by now.
 *
 * @throws SetupError when the stream isn't a whole layer: then the run's own layer is as it was
 */
export declare function receiveChanges({ jail: plan, machine }: MicrovmPlan, bindings: Bindings, input: Readable): Promise<void>;
