/** Who runs what is protected by itself, or is steered by it. */
export type ProtectedKind = 'git' | 'ci' | 'agents' | 'editors' | 'shells';
/**
 * What `filesystem.deny` always includes, by kind, as gitignore globs: names that match at any depth, whether file,
 * folder or link. All outlive a run that nobody looks at: what git or a tool runs by itself, what a CI service runs,
 * what instructs or configures the next agent (a note in AGENTS.md steers it as surely as a setting does), and what an
 * editor or shell runs when somebody opens the folder.
 * The policy file itself and what it extends are added when a policy is resolved.
 */
export declare const PROTECTED: Readonly<Record<ProtectedKind, readonly string[]>>;
/** All of them, in one list. */
export declare const PROTECTED_PATHS: readonly string[];
