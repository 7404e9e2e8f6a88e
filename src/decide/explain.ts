import type { LoadedPolicy, Request } from '../policy/resolved.js';
import { originOf, type Decision } from './decision.js';
import { widening } from './widen.js';

const VERDICTS = { allow: 'allowed', deny: 'denied', escalate: 'escalated' } as const;

/**
 * Says a decision in lines of plain text: the verdict, the clause with its file and line, the reason, the nearest
 * miss and the YAML that would admit the request. Holds text from the policy and the request: whoever prints it
 * escapes control characters.
 */
export function explain(loaded: LoadedPolicy, request: Request, decision: Decision): readonly string[] {
  const lines = [
    `${VERDICTS[decision.verdict]}: ${requestText(request)}`,
    `  by ${place(loaded, decision.clause)}`,
    `  ${decision.reason}`,
  ];
  if (decision.nearest !== null) {
    lines.push(`  nearest: ${place(loaded, decision.nearest.clause)}; ${decision.nearest.differs}`);
  }
  if (decision.suggestion !== null) {
    lines.push('  this would admit it:');
    for (const line of widening(decision.suggestion).trimEnd().split('\n')) lines.push(`    ${line}`);
  }
  return lines;
}

/** A request in a few words, as it would be asked on the command line. */
export function requestText(request: Request): string {
  switch (request.kind) {
    case 'run':
      return `run ${request.command}`;
    case 'connect':
      return `connect ${request.target}`;
    case 'read':
    case 'write':
      return `${request.kind} ${request.path}`;
    case 'env':
      return `env ${request.name}`;
    case 'input':
      // The value may be a secret, or hostile; the name says which input it is.
      return `input ${request.name}`;
  }
}

function place(loaded: LoadedPolicy, clause: string): string {
  const origin = originOf(loaded, clause);
  return origin === null ? `${clause} (default)` : `${clause} (${origin.file}:${origin.line})`;
}
