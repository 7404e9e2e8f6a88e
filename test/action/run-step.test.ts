import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startGitServer, type GitServer, type ServedRepository } from './git-server.js';
import { startResultsService, type ResultsService } from './results-service.js';
import { createRunner, type Runner } from './step.js';

const POLICY = `version: 1
tier: process
filesystem: { write: [src/] }
enforcement: { accept: kernel-per-process }
tests: [{ deny: { connect: "example.com:443" } }]
`;

let server: GitServer;
let service: ResultsService;
let repository: ServedRepository;
let runner: Runner;
let commit: string;
let count = 0;

beforeAll(async () => {
  server = await startGitServer();
  service = await startResultsService();
});
afterAll(async () => {
  await server.close();
  await service.close();
});
beforeEach(() => {
  count += 1;
  const name = `owner/project-${String(count)}`;
  repository = server.create(name);
  commit = repository.commit('main', { '.github/sandbox-policy.yml': POLICY, 'src/a.txt': 'a\n' });
  runner = createRunner({
    GITHUB_SERVER_URL: server.url,
    GITHUB_REPOSITORY: name,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: commit,
    INPUT_TOKEN: 'token-of-the-job',
    ...service.environment,
  });
  execFileSync('git', ['clone', '--quiet', repository.folder, runner.workspace]);
});
afterEach(() => runner.remove());

describe('command: run', () => {
  it('runs the script, says the verdict, uploads the log and writes the summary', async () => {
    const step = await runner.step({ run: 'echo hello; echo changed > src/a.txt' });
    expect(step.code, step.log).toBe(0);
    expect(step.log).toContain('hello\n');
    expect(step.outputs).toMatchObject({ outcome: 'completed', 'exit-code': '0', 'violation-count': '0' });
    console.log(
      step.log,
      step.summary,
      step.outputs,
      step.state,
      service.artifacts.map((a) => [a.name, [...a.files.keys()]]),
    );
  });
});
