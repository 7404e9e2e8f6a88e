import type { Severity } from './finding.js';

/** A rule about the policy file itself; the linter's own rules begin at SP0101. */
export interface PolicyRule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** What it finds and why that matters, in a sentence or two. */
  readonly what: string;
}

const error = (id: string, title: string, what: string): PolicyRule => ({
  id,
  severity: 'error',
  title,
  what,
});

/** Every rule of parse, validate and resolve. All are errors: a policy with one of them is never run. */
export const POLICY_RULES = [
  // The file and its text.
  error(
    'SP0001',
    'file cannot be read',
    'The policy, or a file it names, is missing, unreadable or a directory.',
  ),
  error('SP0002', 'file too large', 'A policy file may have 1 MiB and 150,000 YAML tokens.'),
  error(
    'SP0003',
    'not text',
    'The file is not UTF-8 text, or holds characters that control the display or hide.',
  ),
  error('SP0004', 'YAML syntax', 'The text is not YAML 1.2, for example because a tab indents it.'),
  error('SP0005', 'empty policy', 'The file holds no policy: it is empty or has only comments.'),
  error('SP0006', 'several documents', 'A policy file holds exactly one YAML document, without directives.'),
  error('SP0007', 'not a mapping', 'The top of a policy is a mapping of clauses.'),
  error(
    'SP0008',
    'duplicate key',
    'A key appears twice in one mapping; which of them holds would be a guess.',
  ),
  error(
    'SP0009',
    'anchor or alias',
    'Anchors and aliases are refused: a clause says in its own place what it means, and nothing can be blown up by reference.',
  ),
  error('SP0010', 'merge key', 'The merge key `<<` is refused, as are anchors.'),
  error(
    'SP0011',
    'tag',
    'YAML tags are refused: every value is plain text, a number, true, false, a list or a mapping.',
  ),
  error('SP0012', 'key is not text', 'Keys are text. A number, a list or nothing as a key is refused.'),
  error(
    'SP0013',
    'reserved key',
    'Keys such as `__proto__` mean something to programs that read the policy and are refused.',
  ),
  error('SP0014', 'nested too deep', 'A policy nests at most 32 levels.'),
  // The schema.
  error(
    'SP0020',
    'unknown key',
    'A key that the language does not have. It would have no effect, so it is refused.',
  ),
  error('SP0021', 'missing key', 'A key that must be there is not.'),
  error('SP0022', 'wrong type', 'A value of another type than the clause takes.'),
  error('SP0023', 'not one of the values', 'A value that is not one of those the clause takes.'),
  error('SP0024', 'out of range', 'A number, length or count outside of what the clause takes.'),
  error('SP0025', 'malformed value', 'A value that is not spelt as the clause takes it.'),
  // What a schema cannot say.
  error('SP0030', 'malformed size or time', 'Sizes and times carry a unit; a bare number would be a guess.'),
  error(
    'SP0031',
    'malformed host',
    'A host is a lower-case name, punycode for other alphabets, with at most a leading `*.`.',
  ),
  error(
    'SP0032',
    'wildcard over a public suffix',
    'A wildcard such as `*.com` or `*.github.io` admits names that anybody can register.',
  ),
  error(
    'SP0033',
    'malformed address range',
    'A `cidr` is a network address and a prefix length, in canonical form.',
  ),
  error(
    'SP0034',
    'malformed glob',
    'Globs are relative to the workspace, without `..`, `!` or an absolute path.',
  ),
  error(
    'SP0035',
    'not a plain path',
    'Where a mount enforces a clause, it needs a path or directory, not a pattern.',
  ),
  error(
    'SP0036',
    'clauses contradict',
    'Two clauses that cannot both hold, such as `workspace: read-only` with `write`.',
  ),
  error('SP0037', 'pattern does not compile', 'Patterns use the syntax of RE2.'),
  error('SP0038', 'malformed image reference', 'An image is `host` or registry/name:tag@sha256:….'),
  error('SP0039', 'malformed variable name', 'Environment variables have names of letters, digits and `_`.'),
  error(
    'SP0040',
    'malformed mount',
    'A mount has a host path and an absolute, normal path inside that hides nothing of the sandbox.',
  ),
  error(
    'SP0041',
    'unknown capability',
    'A capability that the kernel does not have, or one that would let the code out.',
  ),
  error('SP0042', 'malformed seccomp profile', 'An own seccomp profile is JSON as Docker reads it.'),
  error('SP0043', 'malformed waiver', 'A waiver names a clause of the language and a real date.'),
  error('SP0044', 'malformed input', 'An input whose rule contradicts itself or whose variable is taken.'),
  error('SP0045', 'duplicate entry', 'The same entry twice in one list: one of them is not what was meant.'),
  error('SP0046', 'malformed test', 'A test whose request cannot be read.'),
  error(
    'SP0047',
    'malformed path',
    'A path of a policy, profile, program or toolchain that cannot be what was meant.',
  ),
  // Layers.
  error(
    'SP0060',
    'wider than the parent',
    'A clause of a child, phase or policy under a floor must lie within the one above it.',
  ),
  error('SP0061', 'extends itself', 'Policies that extend one another in a circle.'),
  error('SP0062', 'too many layers', 'Policies extend at most 8 levels deep, and at most 64 files.'),
  error(
    'SP0063',
    'parents cannot be met',
    'What two parents have in common cannot be worked out; the child has to state the clause.',
  ),
  error('SP0064', 'phase wider than the policy', 'A clause of a phase must lie within the policy’s own.'),
  error('SP0065', 'unknown phase', 'A phase was asked for that the policy does not have.'),
] as const satisfies readonly PolicyRule[];
