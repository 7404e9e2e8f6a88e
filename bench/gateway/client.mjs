import { connect } from 'node:net';
import { FIRST, ORIGIN, SQUID, TINYPROXY } from './addresses.mjs';

const PROXIES = { squid: SQUID, tinyproxy: TINYPROXY };

/** A connection to a port of the origin, by one of the ways; resolves when what is read comes from the origin. */
export function dial(way, port) {
  return new Promise((resolve, reject) => {
    const proxy = PROXIES[way];
    const host = proxy !== undefined ? '127.0.0.1' : way === 'ours' ? FIRST : ORIGIN;
    const socket = connect({ host, port: proxy ?? port, noDelay: true });
    const failed = (error) => reject(error ?? new Error(`${way}: the connection was ended`));
    socket.on('error', failed);
    socket.once('close', () => failed());
    socket.once('connect', () => {
      if (proxy === undefined) {
        resolve(socket);
        return;
      }
      socket.write(`CONNECT ${ORIGIN}:${port} HTTP/1.1\r\nHost: ${ORIGIN}:${port}\r\n\r\n`);
      let head = Buffer.alloc(0);
      const read = (chunk) => {
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\r\n\r\n');
        if (end === -1) return;
        socket.off('data', read);
        socket.pause();
        if (!head.subarray(0, 12).toString('latin1').endsWith(' 200')) {
          failed(new Error(`${way}: ${head.toString('latin1')}`));
          return;
        }
        if (head.length > end + 4) socket.unshift(head.subarray(end + 4));
        resolve(socket);
      };
      socket.on('data', read);
    });
  });
}

/** Reads from a connection until `enough(bytes)`, or its end. Rejects when it breaks. */
export function read(socket, enough) {
  return new Promise((resolve, reject) => {
    let bytes = 0;
    socket.on('data', (chunk) => {
      bytes += chunk.length;
      if (enough(bytes)) resolve(bytes);
    });
    socket.once('end', () => resolve(bytes));
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('the connection broke')));
    socket.resume();
  });
}
