import { canonicalJson } from '../digest.js';
import type { Hardening, Image, ResolvedPolicy } from '../resolved.js';
import { TIERS } from '../resolved.js';
import type { Comparison, Meeting } from './comparison.js';

type Seccomp = Hardening['seccomp'];
type AppArmor = Hardening['apparmor'];

const same = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/** Strict lies within default; what an own profile permits is not compared, only whether it is the same. */
function seccompWithin(own: Seccomp, bound: Seccomp): boolean {
  if (own.kind === 'file' || bound.kind === 'file') {
    return own.kind === 'file' && bound.kind === 'file' && same(own.profile, bound.profile);
  }
  return own.kind === bound.kind || own.kind === 'strict';
}

/** `none` bounds nothing, and the generated profile denies all that the engine's does. */
function apparmorWithin(own: AppArmor, bound: AppArmor): boolean {
  return bound.kind === 'none' || same(own, bound) || (own.kind === 'generated' && bound.kind === 'engine');
}

const shownSeccomp = (value: Seccomp): string =>
  value.kind === 'file' ? `the profile ${value.path}` : value.kind;
const shownAppArmor = (value: AppArmor): string =>
  value.kind === 'named' ? `the profile ${value.name}` : value.kind;
/** An image as a policy names it. */
export const imageText = (image: Image): string => (image.kind === 'host' ? 'host' : image.reference);
const sameImage = (one: Image, other: Image): boolean => imageText(one) === imageText(other);

export function hardeningWithin({ child, parent, wider }: Comparison): void {
  const [own, bound] = [child.hardening, parent.hardening];
  own.capabilities.forEach((name, index) => {
    if (!bound.capabilities.includes(name)) {
      wider(`hardening.capabilities[${index}]`, {
        says: `keeps ${name}`,
        bound: bound.capabilities.length === 0 ? 'none' : `only ${bound.capabilities.join(', ')}`,
      });
    }
  });
  if (!seccompWithin(own.seccomp, bound.seccomp)) {
    wider('hardening.seccomp', {
      says: `is ${shownSeccomp(own.seccomp)}`,
      bound: shownSeccomp(bound.seccomp),
    });
  }
  if (!apparmorWithin(own.apparmor, bound.apparmor)) {
    wider('hardening.apparmor', {
      says: `is ${shownAppArmor(own.apparmor)}`,
      bound: shownAppArmor(bound.apparmor),
    });
  }
  if (own.selinux !== bound.selinux) {
    wider('hardening.selinux', {
      says: `is ${own.selinux ?? "the engine's"}`,
      bound: bound.selinux ?? "the engine's",
    });
  }
}

/** Tier, image and trust: `imageStated` is whether the parent states its image. */
export function tierWithin({ child, parent, wider }: Comparison, imageStated: boolean): void {
  for (const [key, field] of [
    ['at-least', 'atLeast'],
    ['prefer', 'prefer'],
  ] as const) {
    const [own, bound] = [child.tier[field], parent.tier[field]];
    if (TIERS.indexOf(own) < TIERS.indexOf(bound)) {
      wider('tier', {
        says: `is ${key === 'prefer' ? 'preferably ' : ''}${own}`,
        bound: `${bound}, which is stronger`,
      });
      break;
    }
  }
  if (imageStated && !sameImage(child.image, parent.image)) {
    wider('image', {
      says: `is ${imageText(child.image)}`,
      bound: imageText(parent.image),
      help: 'A child keeps the image that its parent states.',
    });
  }
  if (parent.tls.ca !== 'auto' && child.tls.ca !== parent.tls.ca) {
    wider('tls.ca', { says: `is ${child.tls.ca}`, bound: parent.tls.ca });
  }
}

/** The one of two values that lies within the other; otherwise the clause can't be met. */
function narrower<T>(
  one: T,
  other: T,
  within: (own: T, bound: T) => boolean,
  clause: string,
  { unresolved }: Meeting,
): T {
  if (within(one, other)) return one;
  if (within(other, one)) return other;
  unresolved(clause, 'the parents differ, and neither lies within the other');
  return one;
}

export function meetHardening(one: Hardening, other: Hardening, meeting: Meeting): Hardening {
  return {
    user: 'auto',
    capabilities: one.capabilities.filter((name) => other.capabilities.includes(name)),
    seccomp: narrower(one.seccomp, other.seccomp, seccompWithin, 'hardening.seccomp', meeting),
    apparmor: narrower(one.apparmor, other.apparmor, apparmorWithin, 'hardening.apparmor', meeting),
    selinux: narrower(one.selinux, other.selinux, (a, b) => a === b, 'hardening.selinux', meeting),
  };
}

export function meetTier(one: ResolvedPolicy['tier'], other: ResolvedPolicy['tier']): ResolvedPolicy['tier'] {
  const stronger = (a: (typeof TIERS)[number], b: (typeof TIERS)[number]): (typeof TIERS)[number] =>
    TIERS.indexOf(a) >= TIERS.indexOf(b) ? a : b;
  return { atLeast: stronger(one.atLeast, other.atLeast), prefer: stronger(one.prefer, other.prefer) };
}

export function meetTls(
  one: ResolvedPolicy['tls'],
  other: ResolvedPolicy['tls'],
  meeting: Meeting,
): ResolvedPolicy['tls'] {
  return narrower(one, other, (a, b) => b.ca === 'auto' || a.ca === b.ca, 'tls.ca', meeting);
}

/** The image that a parent states; two that differ can't both be kept. */
export function meetImage(
  one: { readonly image: Image; readonly stated: boolean },
  other: { readonly image: Image; readonly stated: boolean },
  { unresolved }: Meeting,
): Image {
  if (one.stated && other.stated && !sameImage(one.image, other.image)) {
    unresolved('image', `one parent states ${imageText(one.image)}, another ${imageText(other.image)}`);
  }
  return other.stated ? other.image : one.image;
}
