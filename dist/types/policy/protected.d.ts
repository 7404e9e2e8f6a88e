/**
 * What `filesystem.deny` always includes, as gitignore globs: names that match at any depth, whether file, folder or
 * link. They are of four kinds, and all outlive a run that nobody looks at:
 * what git or a tool runs by itself, what a CI service runs, what instructs or configures the next agent (a note in
 * AGENTS.md steers it as surely as a setting does), and what an editor or shell runs when somebody opens the folder.
 * The policy file itself and what it extends are added when a policy is resolved.
 */
export declare const PROTECTED_PATHS: readonly string[];
