import type { Image } from '../resolved.js';
import { type Read } from './result.js';
/** Reads `host` or an image reference: [registry[:port]/]name[:tag][@sha256:digest]. */
export declare function readImage(text: string): Read<Image>;
