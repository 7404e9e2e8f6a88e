import { quote, type Rule } from '../rule.js';

/** A tag is whatever its owner makes of it tomorrow. */
export const imageUnpinned: Rule = {
  meta: { id: 'SP0101', severity: 'warning', title: 'image is not pinned by digest' },
  *check({ policy, at }) {
    const { image } = policy;
    if (image.kind === 'host' || image.digest !== null) return;
    yield {
      message: `the image ${quote(image.reference)} is not pinned by digest: the next run may get other programs under the same name`,
      at: at('image'),
      help: 'Add @sha256:… to the reference; `docker buildx imagetools inspect` prints the digest.',
    };
  },
};
