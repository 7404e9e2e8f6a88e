import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ask, statusOf, type Engine } from './engine.js';
import { LABEL } from './labels.js';
import { tar, type TarEntry } from './tar.js';
import { SetupError } from '../sandbox.js';

/** Imports under way, so that sandboxes opened at once share one. */
const importing = new Map<string, Promise<string>>();

/**
 * The image of `image: host`: nothing but folders to mount over and the links that a merged /usr has. It is
 * imported once an engine and kept, under a tag made from its content.
 *
 * @returns the image's id
 * @throws EngineError
 */
export async function hostImage(engine: Engine, entries: readonly TarEntry[]): Promise<string> {
  const archive = tar(entries);
  const content = createHash('sha256').update(archive).digest('hex');
  const key = `${engine.socket} ${content}`;
  const running = importing.get(key);
  if (running !== undefined) return running;
  const made = presentOrImported(engine, archive, content);
  importing.set(key, made);
  try {
    return await made;
  } finally {
    // The next sandbox asks anew: the image may have been removed meanwhile.
    importing.delete(key);
  }
}

async function presentOrImported(engine: Engine, archive: Buffer, content: string): Promise<string> {
  const repository = 'sandbox-policy/host';
  const tag = content.slice(0, 16);
  const present = await idOf(engine, `${repository}:${tag}`, content);
  if (present !== null) return present;
  const stream = await ask(
    engine,
    'import the empty image',
    engine.docker.importImage(Readable.from([archive]) as unknown as NodeJS.ReadableStream, {
      repo: repository,
      tag,
      changes: [`LABEL ${LABEL.image}=${content}`],
      message: 'empty root for sandbox-policy',
    }),
  );
  // The answer names the image. To ask for it by its tag could fail already: a `clean` may run beside.
  const answer = (await textOf(stream)).trim();
  const id = /"status":"(sha256:[0-9a-f]{64})"/.exec(answer)?.[1];
  if (id === undefined) throw new SetupError(`the engine did not import the empty image: ${answer}`, null);
  return id;
}

/** The id of an image that carries our label with that content, else null. */
async function idOf(engine: Engine, name: string, content: string): Promise<string | null> {
  try {
    const image = await engine.docker.getImage(name).inspect();
    return image.Config.Labels?.[LABEL.image] === content ? image.Id : null;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    return ask(engine, 'look for the empty image', Promise.reject(error));
  }
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

/** Tries to use an image that others take away. */
const TRIES = 5;

/**
 * Makes something from an empty image. Another process's `clean` may take the image away in between: then it is made
 * anew.
 *
 * @param first what was found already
 */
export async function whileImageStays<I, T>(
  find: () => Promise<I>,
  make: (image: I) => Promise<T>,
  first?: I,
): Promise<{ readonly made: T; readonly image: I }> {
  let image = first ?? (await find());
  for (let left = TRIES; ; left -= 1) {
    try {
      return { made: await make(image), image };
    } catch (error) {
      if (left === 1 || !isGone(error)) throw error;
      image = await find();
    }
  }
}

/** An engine over containerd's image store says 500 of an image that goes while it is looked at, others say 404. */
export function isGone(error: unknown): boolean {
  const status = statusOf(error);
  return (
    status === 404 ||
    (status === 500 &&
      error instanceof Error &&
      /not ?found|no such image|does not exist/i.test(error.message))
  );
}
