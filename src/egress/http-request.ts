import type { IncomingMessage } from 'node:http';
import type { Target } from './judge.js';

/** Headers that speak about one connection only (RFC 9110, 7.6.1); what they say is ours to say anew. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'upgrade',
  'expect',
  'http2-settings',
]);

/** Header fields as they came: name, value, name, value… */
export function fieldsOf(message: IncomingMessage): readonly (readonly [string, string])[] {
  const { rawHeaders } = message;
  const fields: (readonly [string, string])[] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    fields.push([rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '']);
  }
  return fields;
}

/** The one Host of a request; null when there is none or more than one. */
export function hostOf(message: IncomingMessage): string | null {
  const hosts = fieldsOf(message).filter(([name]) => name.toLowerCase() === 'host');
  const [only] = hosts;
  return only !== undefined && hosts.length === 1 ? only[1] : null;
}

/** The name in a Host field, without this port; null when it names another port. */
function nameIn(host: string, port: number): string | null {
  const match = /^(.*?)(?::(\d+))?$/.exec(host);
  const [, name = '', stated] = match ?? [];
  return stated === undefined || Number(stated) === port ? name : null;
}

/** Why a request may not go to its target, as a sentence; null when it may. */
export function requestProblem(request: IncomingMessage, { host, port }: Target): string | null {
  const { url = '', method = '' } = request;
  const authority = hostOf(request);
  if (authority === null) return 'The request has no Host, or more than one.';
  const name = nameIn(authority, port);
  if (host !== null && name !== host) {
    return `The request's Host is ${authority}, and the address is that of ${host}.`;
  }
  if (!url.startsWith('/') && !(method === 'OPTIONS' && url === '*')) {
    return 'The request names its target in the absolute form, as to a proxy.';
  }
  // An offer of HTTP/2 by a client that is content without it (Java's): it isn't handed on, and so not taken up.
  const upgrade = request.headers.upgrade;
  if (upgrade !== undefined && upgrade.toLowerCase() !== 'h2c') {
    return `The request asks for another protocol (Upgrade: ${upgrade}).`;
  }
  const coding = request.headers['transfer-encoding'];
  if (coding !== undefined && coding.toLowerCase() !== 'chunked') {
    return `The request's Transfer-Encoding is ${coding}, of which only chunked is understood by everybody alike.`;
  }
  return null;
}

/** The fields that go on, as `http.request` takes them; those that `Connection` names are for this connection too. */
export function forwarded(message: IncomingMessage): string[] {
  const named = (message.headers.connection ?? '').toLowerCase().split(/\s*,\s*/);
  return fieldsOf(message)
    .filter(([name]) => {
      const lower = name.toLowerCase();
      return !HOP_BY_HOP.has(lower) && (!named.includes(lower) || FRAMING.has(lower));
    })
    .flat();
}

/** Without these the body would be read otherwise than it was meant; `Connection: content-length` must not do that. */
const FRAMING = new Set(['content-length', 'transfer-encoding', 'host']);
