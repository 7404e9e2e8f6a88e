import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Buffer;
  readonly tty?: boolean;
}

/** A folder with these files, removed when the test is done. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'sandbox-policy-test-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

/** Runs a command line in this process, over streams of the test's own. */
export async function cli(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  if (setting.tty === true) Object.assign(stdout, { isTTY: true });
  const code = await main(argv, {
    env: setting.env ?? {},
    cwd: setting.cwd ?? folder(),
    stdin: Readable.from([Buffer.from(setting.stdin ?? '')]),
    stdout,
    stderr,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

class Kept extends Writable {
  readonly #chunks: Buffer[] = [];
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }
  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}
