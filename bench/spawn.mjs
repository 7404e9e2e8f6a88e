import { spawn } from 'node:child_process';

/** Runs a program to its end; rejects when it can't start, or fails and `expect` isn't its code. */
export function run(argv, options = {}) {
  return new Promise((resolve, reject) => {
    const { expect = 0, ...rest } = options;
    const child = spawn(argv[0], argv.slice(1), { stdio: ['ignore', 'ignore', 'pipe'], ...rest });
    let errors = '';
    child.stderr?.on('data', (chunk) => {
      if (errors.length < 4096) errors += chunk;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === expect) resolve();
      else reject(new Error(`${argv.join(' ')} ended with ${code ?? signal}: ${errors}`));
    });
  });
}
