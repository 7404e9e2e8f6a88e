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
export function createUndo(): Undo {
  const steps: {
    readonly doing: string;
    readonly undo: () => Promise<void>;
    readonly name: string | null;
  }[] = [];
  const gone = new Set<string>();
  let done: Promise<void> | null = null;
  const all = async (): Promise<void> => {
    const failures: { readonly doing: string; readonly error: unknown }[] = [];
    for (const { doing, undo, name } of steps.toReversed()) {
      if (name !== null && gone.has(name)) continue;
      try {
        await undo();
      } catch (error) {
        failures.push({ doing, error });
      }
    }
    if (failures.length === 0) return;
    const said = failures.map(({ doing, error }) => `could not ${doing}: ${text(error)}`);
    throw new Error(`${said.join('; ')}; \`sandbox-policy clean\` removes what is left`, {
      cause: new AggregateError(failures.map((failure) => failure.error)),
    });
  };
  return {
    add: (doing, undo, name) => {
      steps.push({ doing, undo, name: name ?? null });
    },
    drop: (name) => {
      gone.add(name);
    },
    run: () => (done ??= all()),
  };
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
