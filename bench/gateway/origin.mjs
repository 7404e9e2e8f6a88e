// The server outside, for the gateway's benchmark.
import { createServer } from 'node:net';
import { ORIGIN, PORTS } from './addresses.mjs';

const block = Buffer.alloc(256 * 1024, 'x');

const serve = {
  brief: (socket) => socket.end('x'),
  bulk: (socket) => {
    const fill = () => {
      while (!socket.destroyed && socket.write(block));
    };
    socket.on('drain', fill);
    fill();
  },
  echo: (socket) => socket.pipe(socket),
};

let listening = 0;
for (const [name, port] of Object.entries(PORTS)) {
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on('error', () => undefined);
    serve[name](socket);
  });
  server.listen({ host: ORIGIN, port, backlog: 4096 }, () => {
    listening += 1;
    if (listening === 3) process.send('ready');
  });
}
