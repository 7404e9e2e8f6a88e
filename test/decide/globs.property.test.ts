import fc from 'fast-check';
import ignore from 'ignore';
import { describe, expect, it } from 'vitest';
import { compileGlobs } from '../../src/decide/globs.js';

/** Few letters, so that names and paths meet often; some that fold, some that look like syntax. */
const name = fc.string({
  unit: fc.constantFrom('a', 'A', 'b', '.', '-', 'é', '+', '(', '$', '^', '{'),
  minLength: 1,
  maxLength: 3,
});
const segment = name.filter((text) => text !== '.' && text !== '..');
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

describe('globs that are plain names', () => {
  it('match what gitignore matches, at any depth and in either case', () => {
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1, maxLength: 3 }),
        path,
        fc.boolean(),
        fc.boolean(),
        (names, at, directory, foldCase) => {
          const globs = compileGlobs(names, { negation: 'no', foldCase });
          const peer = ignore({ ignorecase: foldCase }).add(names.map((pattern) => ({ pattern })));
          expect(globs.match(at, directory) >= 0).toBe(peer.ignores(directory ? `${at}/` : at));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
