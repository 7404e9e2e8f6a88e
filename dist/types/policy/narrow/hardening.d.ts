import type { Hardening, Image, ResolvedPolicy } from '../resolved.js';
import type { Comparison, Meeting } from './comparison.js';
/** An image as a policy names it. */
export declare const imageText: (image: Image) => string;
export declare function hardeningWithin({ child, parent, wider }: Comparison): void;
/** Tier, image and trust: `imageStated` is whether the parent states its image. */
export declare function tierWithin({ child, parent, wider }: Comparison, imageStated: boolean): void;
export declare function meetHardening(one: Hardening, other: Hardening, meeting: Meeting): Hardening;
export declare function meetTier(one: ResolvedPolicy['tier'], other: ResolvedPolicy['tier']): ResolvedPolicy['tier'];
export declare function meetTls(one: ResolvedPolicy['tls'], other: ResolvedPolicy['tls'], meeting: Meeting): ResolvedPolicy['tls'];
/** The image that a parent states; two that differ can't both be kept. */
export declare function meetImage(one: {
    readonly image: Image;
    readonly stated: boolean;
}, other: {
    readonly image: Image;
    readonly stated: boolean;
}, { unresolved }: Meeting): Image;
