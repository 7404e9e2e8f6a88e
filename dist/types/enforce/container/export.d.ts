import { Readable } from 'node:stream';
import { type ImageRequest } from './image.js';
import type { Bindings } from '../../compile/plan.js';
export interface ExportRequest extends ImageRequest {
    /** The run that it is for, by whose labels `clean` finds what is left of it. */
    readonly run: string;
}
/** An image as its files and what its configuration sets. */
export interface ExportedImage {
    readonly digest: string;
    readonly env: Readonly<Record<string, string>>;
    /** All files as one archive. Called once. */
    readonly files: () => Promise<Readable>;
    /** Takes back what was made in the engine. */
    readonly release: () => Promise<void>;
}
/**
 * Finds an image in the engine or pulls it, and gives its files: those of a container that is made from it and never
 * started.
 *
 * @throws SetupError when it can't be had
 */
export declare function exportImage({ socket, apiVersion }: NonNullable<Bindings['engine']>, request: ExportRequest): Promise<ExportedImage>;
