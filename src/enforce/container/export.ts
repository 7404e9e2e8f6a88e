import { Readable } from 'node:stream';
import { ask, connectEngine } from './engine.js';
import { readyImage, type ImageRequest } from './image.js';
import { labelsOf } from './labels.js';
import { removeContainer } from './removal.js';
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
export async function exportImage(
  { socket, apiVersion }: NonNullable<Bindings['engine']>,
  request: ExportRequest,
): Promise<ExportedImage> {
  const engine = connectEngine(socket, apiVersion);
  const made: Parameters<typeof removeContainer>[1][] = [];
  const release = async (): Promise<void> => {
    for (const container of made.splice(0)) await removeContainer(engine, container);
    engine.disconnect();
  };
  try {
    const { id, digest, env } = await readyImage(engine, request);
    return {
      digest,
      env,
      release,
      files: async () => {
        const create = engine.docker.createContainer({
          Image: id,
          Entrypoint: ['/never-started'],
          Labels: labelsOf(request.run),
          NetworkDisabled: true,
        });
        const container = await ask(engine, 'create a container to export', create);
        made.push(container);
        return Readable.from(await ask(engine, 'export the image', container.export()), {
          objectMode: false,
        });
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}
