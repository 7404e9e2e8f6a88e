import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { ran } from './tool.js';

/** Another machine, in a network namespace of its own: it listens on both ports of both its addresses. */
export interface Peer {
  readonly addresses: readonly [allowed: string, denied: string];
  readonly ports: readonly [allowed: number, denied: number];
  readonly remove: () => void;
}

const NAME = 'runner-vm-peer';
const ADDRESSES = ['10.77.0.2', '10.77.0.3'] as const;
const PORTS = [8080, 8081] as const;

const SERVER = `
import selectors, socket
ready = selectors.DefaultSelector()
for address in ${JSON.stringify(ADDRESSES)}:
    for port in ${JSON.stringify(PORTS)}:
        ready.register(socket.create_server((address, port)), selectors.EVENT_READ)
print("listening", flush=True)
while True:
    for key, _ in ready.select():
        caller, _ = key.fileobj.accept()
        caller.sendall(b"the peer")
        caller.close()
`;

/** @throws when it can't be made or does not listen */
export async function startPeer(): Promise<Peer> {
  const ip = (...args: readonly string[]): void => {
    const { status, stderr } = ran(['ip', ...args], { root: true });
    if (status !== 0) throw new Error(`ip ${args.join(' ')}: ${stderr}`);
  };
  ip('netns', 'add', NAME);
  let server: ChildProcess | null = null;
  const remove = (): void => {
    // sudo hands the signal on; closing its input would not end it.
    server?.kill();
    ran(['ip', 'netns', 'del', NAME], { root: true });
  };
  try {
    ip('link', 'add', 'peer-out', 'type', 'veth', 'peer', 'name', 'peer-in', 'netns', NAME);
    ip('address', 'add', '10.77.0.1/24', 'dev', 'peer-out');
    ip('link', 'set', 'peer-out', 'up');
    for (const address of ADDRESSES) ip('-n', NAME, 'address', 'add', `${address}/24`, 'dev', 'peer-in');
    ip('-n', NAME, 'link', 'set', 'peer-in', 'up');
    server = spawn('sudo', ['-n', 'ip', 'netns', 'exec', NAME, 'python3', '-c', SERVER], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (server.stdout === null) throw new Error('the peer has no output');
    await Promise.race([
      once(server.stdout, 'data'),
      once(server, 'exit').then(() => {
        throw new Error('the peer has ended');
      }),
    ]);
    return { addresses: ADDRESSES, ports: PORTS, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
