import type { MicrovmPlan } from '../../compile/plan.js';
import { type OpenRequest } from '../sandbox.js';
/** A root file system that is there, and what the image's configuration says of it. */
export interface RootDrive {
    /** ext4, read-only. */
    readonly path: string;
    /** `sha256:…` of the image. */
    readonly digest: string;
    readonly env: Readonly<Record<string, string>>;
}
/**
 * The root file system of an image, made once for its content and kept in the cache: the engine exports the image, tar
 * unpacks it and mke2fs makes the drive, both as the run's user in a jail. Everything in it is root's, whoever owned it
 * in the image: it is only ever mounted read-only, where nobody has the rights of an owner.
 *
 * @throws SetupError
 */
export declare function rootDrive(request: OpenRequest<MicrovmPlan>, { roots, mke2fs }: {
    readonly roots: string;
    readonly mke2fs: string;
}): Promise<RootDrive>;
