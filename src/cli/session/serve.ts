import { isUtf8 } from 'node:buffer';
import { SetupError } from '../../enforce/sandbox.js';
import type { OpenSandbox } from '../../run/sandbox.js';
import type {
  ChangesRequest,
  CheckpointRequest,
  RollbackRequest,
  RunRequest,
} from '../generated/session-request.js';
import type { SessionReply } from '../generated/session-reply.js';
import { requestsOf } from './requests.js';

/** What a session needs of its sandbox. */
type Session = Pick<OpenSandbox, 'run' | 'checkpoint' | 'rollback' | 'changes'>;

/** Writes one reply; resolves when it was taken. */
export type Send = (reply: SessionReply) => Promise<void>;

/**
 * Runs what a session's input asks for, until it asks to close or ends, and then waits for the commands that still
 * run. Commands run side by side; what is wrong with one line or one command is answered, and concerns no other.
 *
 * @param input Lines of JSON: schemas/session-request.v1.schema.json.
 * @throws At the end, the first fault of our own that a command met.
 */
export async function serve(
  sandbox: Session,
  input: AsyncIterable<Uint8Array | string>,
  send: Send,
): Promise<void> {
  const running = new Map<string, AbortController>();
  const unexpected: unknown[] = [];
  const all = new Set<Promise<void>>();
  try {
    for await (const read of requestsOf(input)) {
      if (read.kind === 'bad') {
        await send({ type: 'error', id: read.id, message: read.message });
        continue;
      }
      const { request } = read;
      if (request.type === 'close') break;
      const { id } = request;
      const known = running.get(id);
      if (request.type === 'cancel') {
        if (known === undefined) await send({ type: 'error', id, message: 'no command of this id runs' });
        known?.abort();
      } else if (known !== undefined) {
        await send({ type: 'error', id, message: 'a command of this id still runs' });
      } else if (request.type !== 'run') {
        await send(await arranged(sandbox, request));
      } else {
        const controller = new AbortController();
        running.set(id, controller);
        const one = runOne(sandbox, request, controller.signal, send, () => running.delete(id))
          .catch(async (error: unknown) => {
            unexpected.push(error);
            const reason = error instanceof Error ? error.message : String(error);
            await send({ type: 'error', id, message: `a fault of sandbox-policy itself: ${reason}` });
          })
          .finally(() => all.delete(one));
        all.add(one);
      }
    }
  } finally {
    await Promise.all(all);
  }
  if (unexpected.length > 0) throw unexpected[0];
}

/** What is asked of the files. The next line is read when it is done. */
async function arranged(
  sandbox: Session,
  request: CheckpointRequest | RollbackRequest | ChangesRequest,
): Promise<SessionReply> {
  const { type, id } = request;
  try {
    if (type === 'checkpoint') return { type, id, checkpoint: await sandbox.checkpoint() };
    if (type === 'changes') return { type, id, changes: [...(await sandbox.changes())] };
    await sandbox.rollback(request.to);
    return { type, id, checkpoint: request.to };
  } catch (error) {
    return errorReply(id, error);
  }
}

/** @throws What is a fault of our own. */
function errorReply(id: string, error: unknown): SessionReply {
  if (!(error instanceof SetupError)) throw error;
  return {
    type: 'error',
    id,
    message: error.fix === null ? error.message : `${error.message}; ${error.fix}`,
  };
}

async function runOne(
  sandbox: Session,
  { id, argv, stdin, output, cwd, env, wallTime, outputLimit }: RunRequest,
  signal: AbortSignal,
  send: Send,
  ended: () => void,
): Promise<void> {
  const forward =
    (stream: 'stdout' | 'stderr') =>
    async (chunk: Buffer): Promise<void> => {
      if (output === 'none') return;
      // A character may lie across two parts: these go as bytes.
      const content = isUtf8(chunk) ? { text: chunk.toString('utf8') } : { base64: chunk.toString('base64') };
      await send({ type: 'output', id, stream, ...content });
    };
  let reply: SessionReply;
  try {
    const result = await sandbox.run(argv, {
      signal,
      onStdout: forward('stdout'),
      onStderr: forward('stderr'),
      ...(stdin === undefined ? {} : { stdin: bytesOf(stdin) }),
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
      ...(wallTime === undefined ? {} : { wallTime }),
      ...(outputLimit === undefined ? {} : { outputLimit }),
    });
    reply = { type: 'exit', id, ...result, outcome: result.outcome as Ending };
  } catch (error) {
    reply = errorReply(id, error);
  }
  ended();
  await send(reply);
}

/** The outcomes that one command of an open sandbox can have. */
type Ending = Extract<SessionReply, { type: 'exit' }>['outcome'];

function bytesOf(stdin: NonNullable<RunRequest['stdin']>): Buffer {
  return typeof stdin === 'string' ? Buffer.from(stdin) : Buffer.from(stdin.base64, 'base64');
}
