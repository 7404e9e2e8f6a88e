import type { RunResult } from '../audit/generated/result.js';
import { type RunDependencies } from './dependencies.js';
import { type RunRequest } from './request.js';
/**
 * Runs one command under a policy: reads and checks the policy, compiles it for this host, opens the sandbox, runs
 * the command, takes out what may come out, and leaves an audit log. What goes wrong is an outcome, never an
 * exception; exceptions are defects of this program, and nothing is left running then either.
 *
 * @returns What became of it, by schemas/result.v1.schema.json.
 */
export declare function runPolicy(request: RunRequest, dependencies?: RunDependencies): Promise<RunResult>;
