/** What has to be taken back, last made first. */
export interface Undo {
    /** Notes one thing that was made, in words that follow "could not". `name` is what `drop` knows it by. */
    add(doing: string, undo: () => Promise<void>, name?: string): void;
    /** Forgets what has gone by itself. */
    drop(name: string): void;
    /**
     * Takes everything back, going on after a failure. Done once; later calls give the same answer.
     *
     * @throws Error that names everything that is left, with the failures as `cause`
     */
    run(): Promise<void>;
}
/** An empty list of things to take back. */
export declare function createUndo(): Undo;
