/**
 * Where the sandbox's own PATH finds programs. Comes in as data (or functions over data), as nothing in this
 * folder asks the machine.
 */
export interface ProgramView {
    /** The absolute path that PATH finds for a bare name, links not followed; null when it finds none. */
    readonly find: (name: string) => string | null;
    /**
     * An absolute path with the links and `..` of its *folder* resolved and its last part kept, as a program is
     * known by the name it is started under; null when the folder doesn't exist.
     */
    readonly locate: (path: string) => string | null;
}
export interface CommandContext {
    /** Absent: bare names are judged by name, and paths to programs are refused unless a rule spells them out. */
    readonly programs?: ProgramView;
    /** The folder the command starts in, relative to the workspace; relative program paths go by it. Default: the workspace. */
    readonly directory?: string;
    /**
     * The shell that will read a script. `sh` may be any of bash, dash and busybox, so what they read differently
     * is refused. Default: bash.
     */
    readonly shell?: 'bash' | 'sh';
}
