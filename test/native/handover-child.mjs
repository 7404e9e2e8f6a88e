// Starts the launcher as the tool does and prints what it is handed: run by each version of Node that is supported.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const [program, mode, uid, ...more] = process.argv.slice(2);
const listeners = ['--udp', '198.18.0.1', '53', '--tcp', '198.18.0.1', '53'];
for (let port = 1000; port < 1200; port++) listeners.push('--tcp', '0.0.0.0', String(port));
const script =
  'import socket\n' +
  's = socket.create_connection(("192.0.2.77", 1199), 20); print(s.recv(99).decode())\n' +
  'd = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); d.settimeout(20); d.connect(("198.18.0.1", 53)); d.send(b"q"); print(d.recv(9).decode())';
const child = spawn(
  program,
  [
    ...[
      'enter',
      mode,
      uid,
      uid,
      '--parent',
      String(process.pid),
      '--network',
      '3',
      '198.18.0.1',
      '198.18.0.2',
    ],
    ...listeners,
    ...['--tree', '/tmp', '--dir', '/proc', '755', '--', ...more, '/usr/bin/python3', '-c', script],
  ],
  { cwd: '/', env: {}, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
);
const ports = [];
child.on('message', ({ port }, handle) => {
  if ('send' in handle) {
    handle.on('message', (_message, from) => handle.send('A', from.port, from.address));
    handle.unref();
    return;
  }
  ports.push(port);
  const server = createServer((socket) => socket.end(`${socket.localAddress}:${socket.localPort}`));
  server.listen(handle, 16);
  server.unref();
});
child.on('error', (error) => console.log(error.message));
child.on('exit', (code) =>
  console.log(JSON.stringify({ code, ports: ports.length, distinct: new Set(ports).size })),
);
