import { processIo, write } from '../cli/io.js';
import { stateOf } from './workflow.js';

// One file is main and post: two would bring the artifact client twice. Only post has what main left.
async function start(): Promise<void> {
  const io = processIo();
  const after = stateOf(io.env, 'main') === 'began';
  const code = after
    ? await (await import('./post.js')).post(io)
    : await (await import('./main.js')).main(io);
  await write(io.stdout, '');
  // What is under way when all is said (a request that was given up) doesn't hold the step up.
  process.exit(code);
}

void start();
