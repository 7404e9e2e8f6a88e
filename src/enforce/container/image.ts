import { credentialsFor } from './credentials.js';
import { engineError, statusOf, type Engine } from './engine.js';
import { parseReference, pullName, type ImageReference } from './reference.js';
import { SetupError } from '../sandbox.js';

/** An image that is in the engine, as it is to be used. */
export interface ReadyImage {
  /** What a container is created from: names could be moved meanwhile, an id can't. */
  readonly id: string;
  /** The content digest: the registry's where the engine knows one, else the image's own id. */
  readonly digest: string;
  /** The variables that the image's configuration sets. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the image asks for volumes: the engine would make writable ones that nothing bounds. */
  readonly volumes: readonly string[];
}

export interface ImageRequest {
  readonly reference: string;
  /** The digest that the policy pins, null when it pins none. */
  readonly digest: string | null;
  /** Where Docker's client keeps its configuration. */
  readonly configDirectory: string | null;
  readonly onProgress?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Finds the image in the engine or pulls it, and checks that it is the one that the policy pins.
 *
 * @throws SetupError when it can't be had, or is another one
 */
export async function readyImage(engine: Engine, request: ImageRequest): Promise<ReadyImage> {
  const reference = { ...parseReference(request.reference), digest: request.digest };
  const present = await inspect(engine, reference);
  if (present !== null) return present;
  await pull(engine, reference, request);
  const pulled = await inspect(engine, reference);
  if (pulled === null) {
    throw new SetupError(
      `the engine pulled ${request.reference}, but what it has now isn't the pinned ${reference.digest ?? 'image'}`,
      'check the digest in the policy against the registry',
    );
  }
  return pulled;
}

/** The image when it is there and has the pinned digest; null when it has to be pulled. */
async function inspect(engine: Engine, reference: ImageReference): Promise<ReadyImage | null> {
  let image;
  try {
    image = await engine.docker.getImage(pullName(reference)).inspect();
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw engineError(engine, `look for the image ${pullName(reference)}`, error);
  }
  if (image.Os !== '' && image.Os !== 'linux') {
    throw new SetupError(`the image ${pullName(reference)} is for ${image.Os}`, 'name a Linux image');
  }
  const known = (image.RepoDigests ?? [])
    .map((entry) => parseReference(entry))
    .filter((entry) => entry.repository === reference.repository)
    .map((entry) => entry.digest);
  // An engine that answers a question for `name@digest` with an image of another digest is not believed.
  if (reference.digest !== null && !known.includes(reference.digest)) return null;
  return {
    id: image.Id,
    digest: reference.digest ?? known[0] ?? image.Id,
    env: variables(image.Config.Env ?? []),
    // Null, when there are none; the types of dockerode don't say so.
    volumes: Object.keys((image.Config.Volumes as Record<string, unknown> | null | undefined) ?? {}),
  };
}

async function pull(engine: Engine, reference: ImageReference, request: ImageRequest): Promise<void> {
  const name = pullName(reference);
  const authconfig = await credentialsFor(request.configDirectory, reference.registry);
  request.onProgress?.(`pulling ${name}`);
  let stream: NodeJS.ReadableStream;
  try {
    stream = await engine.docker.createImage({
      fromImage: name,
      ...(authconfig === null ? {} : { authconfig }),
      ...(request.signal === undefined ? {} : { abortSignal: request.signal }),
    });
  } catch (error) {
    throw pullError(engine, name, authconfig !== null, error);
  }
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) progress(engine, name, authconfig !== null, line, request.onProgress);
  }
  progress(engine, name, authconfig !== null, rest, request.onProgress);
}

/** One line of the engine's progress: layers that are done are told on, an error ends the pull. */
function progress(
  engine: Engine,
  name: string,
  authenticated: boolean,
  line: string,
  onProgress: ((line: string) => void) | undefined,
): void {
  if (line.trim() === '') return;
  const { status, id, error } = JSON.parse(line) as { status?: string; id?: string; error?: string };
  if (error !== undefined) throw pullError(engine, name, authenticated, new Error(error));
  if (status === 'Pull complete' && id !== undefined)
    onProgress?.(`pulling ${name}: layer ${id} is complete`);
}

function pullError(engine: Engine, name: string, authenticated: boolean, cause: unknown): SetupError {
  const error = engineError(engine, `pull the image ${name}`, cause);
  if (statusOf(error) === null && error.fault !== 'lost') return error;
  const text = error.message;
  const fix = /unauthori[sz]ed|denied|authentication|no basic auth/i.test(text)
    ? authenticated
      ? 'the credentials in Docker’s config.json are not accepted: log in to the registry again'
      : 'log in to that registry (docker login), since none of Docker’s configuration names it'
    : /not found|manifest unknown|404/i.test(text)
      ? 'check the name, the tag and the digest in the policy’s `image`'
      : 'check that this machine reaches the registry, or load the image into the engine beforehand';
  const told = cause instanceof Error && !('statusCode' in cause) ? cause.message : text;
  return new SetupError(`could not pull the image ${name}: ${told}`, fix, { cause });
}

function variables(entries: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entries.map((entry) => {
      const equals = entry.indexOf('=');
      return equals < 0 ? [entry, ''] : [entry.slice(0, equals), entry.slice(equals + 1)];
    }),
  );
}
