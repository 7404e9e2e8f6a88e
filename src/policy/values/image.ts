import { shown } from '../kind.js';
import type { Image } from '../resolved.js';
import { read, refuse, type Read } from './result.js';

const REGISTRY =
  /^(?:localhost|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+|[A-Za-z0-9-]+(?=:)|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;

/** Reads `host` or an image reference: [registry[:port]/]name[:tag][@sha256:digest]. */
export function readImage(text: string): Read<Image> {
  const no = (message: string, help?: string): Read<never> =>
    refuse('SP0038', message, help ?? 'An image is `host` or registry/name:tag@sha256:….');
  if (text === 'host') return read({ kind: 'host' });
  if (text.includes('://'))
    return no(`${shown(text)} is a URL`, `Write ${shown(text.replace(/^.*?:\/\//, ''))}.`);
  if (/\s/.test(text)) return no(`${shown(text)} holds a space`);
  const [beforeDigest = '', digest, ...more] = text.split('@');
  if (more.length > 0) return no(`${shown(text)} has more than one \`@\``);
  if (digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(digest)) {
    return no(
      `${shown(digest)} is not a digest`,
      'A digest is `sha256:` and 64 lower-case hexadecimal digits, as `docker inspect` shows under RepoDigests.',
    );
  }
  const slash = beforeDigest.indexOf('/');
  const first = slash === -1 ? '' : beforeDigest.slice(0, slash);
  const registry = REGISTRY.test(first) ? first : null;
  const rest = registry === null ? beforeDigest : beforeDigest.slice(slash + 1);
  const colon = rest.lastIndexOf(':');
  const name = colon === -1 ? rest : rest.slice(0, colon);
  const tag = colon === -1 ? null : rest.slice(colon + 1);
  if (tag !== null && !TAG.test(tag)) return no(`${shown(tag)} is not a tag`);
  if (/[A-Z]/.test(name))
    return no(
      `${shown(name)} has upper-case letters`,
      `Write ${shown(text.replace(name, name.toLowerCase()))}.`,
    );
  if (name === '' || name.length > 255 || !name.split('/').every((part) => COMPONENT.test(part))) {
    return no(`${shown(text)} is not an image reference`);
  }
  return read({ kind: 'image', reference: text, digest: digest ?? null });
}
