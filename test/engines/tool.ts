import { createInterface } from 'node:readline';
import { arrange, openArranged, shell } from './sandbox.js';

/**
 * A process that uses the container tier as the tool does, to be killed by a test, or to be run as another user. Says
 * what it has reached, one line each; begins when it is sent a line: the arrangement and the script, as JSON.
 */
const say = (word: string, value: unknown = null): void => {
  process.stdout.write(`${JSON.stringify([word, value])}\n`);
};

say('loaded');
for await (const line of createInterface({ input: process.stdin })) {
  const { engine, policy, script } = JSON.parse(line) as {
    engine: Parameters<typeof arrange>[0];
    policy: string;
    script: string;
  };
  try {
    const arranged = await arrange(engine, { policy });
    say('arranged', {
      run: arranged.bindings.run,
      state: arranged.bindings.state,
      workspace: arranged.workspace,
    });
    const sandbox = await openArranged(arranged);
    say('opened');
    const answer = await shell(sandbox, script);
    say('ran', { ended: answer.ended, out: answer.out, err: answer.err });
    await sandbox.stop();
    say('stopped');
    await sandbox.close();
    say('closed');
    await arranged.clear();
    say('cleared');
  } catch (error) {
    say('failed', error instanceof Error ? error.message : String(error));
  }
}
