import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../../src/audit/events.js';
import { decide } from '../../../src/decide/request.js';
import type { Request } from '../../../src/policy/resolved.js';
import { parsePolicy } from '../../../src/policy/load.js';
import { learn } from '../../../src/run/learn/learn.js';
import { begin, collect, connected, ran, wrote } from './recorded.js';

const HOSTS = ['a.example.org', 'b.example.org', 'example.org', 'x.a.example.org', 'other.example.net'];
const PORTS = [80, 443, 8080];
const PATHS = ['src/a', 'src/b', 'src/A', 'lib/a', 'a', 'x*', 'x1', 'sp ace', 'ü', '.github/x', 'AGENTS.md'];
const COMMANDS = ['make test', 'make lint', 'git status', 'git push', 'node x.js', 'grep "a b"'];
const PROTECTED = new Set(['.github/x', 'AGENTS.md']);

const words = (text: string): readonly string[] =>
  text.split(/ (?=(?:[^"]*"[^"]*")*[^"]*$)/).map((word) => word.replaceAll('"', ''));

/** Everything that can be asked about the sample, with the event that would record it. */
const SAMPLE: readonly (readonly [Request, EventBody])[] = [
  ...HOSTS.flatMap((host) =>
    PORTS.map(
      (port) => [{ kind: 'connect', target: `${host}:${String(port)}` }, connected(host, port)] as const,
    ),
  ),
  ...PATHS.map((path) => [{ kind: 'write', path }, wrote(path)] as const),
  ...COMMANDS.map((line) => [{ kind: 'run', command: line }, ran(...words(line))] as const),
];

const BASE = 'version: 1\ntier: process\n';
const CLOSED = { filesystem: 'filesystem: { write: [] }\n', commands: 'commands: { allow: [] }\n' };

/** The learned lines merged over a base that permits nothing. */
function policyWith(yaml: string): string {
  const missing = Object.entries(CLOSED).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(yaml));
  return BASE + yaml + missing.map(([, text]) => text).join('');
}

describe('a policy of what was learned', () => {
  it('permits everything that was recorded, and nothing else of the sample', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...SAMPLE]), fc.integer({ min: 1, max: 3 }), async (recorded, runs) => {
        const bodies = recorded.map(([, body]) => body);
        const logs = Array.from({ length: runs }, (_, n) =>
          bodies.filter((_body, index) => runs === 1 || index % runs === n),
        );
        const learned = await learn(collect(...logs.map((some) => [begin(), ...some])));
        const { loaded, findings } = parsePolicy(policyWith(learned.yaml ?? ''), {
          path: 'policy.yml',
          read: () => '',
          directory: '/w',
        });
        if (loaded === null) throw new Error(findings.map(({ message }) => message).join('\n'));
        const asked = new Set(recorded.map(([request]) => request));
        for (const [request] of SAMPLE) {
          const { verdict } = await decide(loaded.policy, request);
          const guarded = request.kind === 'write' && PROTECTED.has(request.path);
          expect([request, verdict]).toEqual([request, asked.has(request) && !guarded ? 'allow' : 'deny']);
        }
        const left = recorded.filter(([request]) => request.kind === 'write' && PROTECTED.has(request.path));
        expect(learned.leftOut).toHaveLength(left.length);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('is valid whatever a file is called, or names what it leaves out', async () => {
    const name = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 12 })
      .filter((text) => !/[/\\]/.test(text));
    await fc.assert(
      fc.asyncProperty(name, async (text) => {
        const { yaml, leftOut, entries } = await learn(collect([wrote(text)]));
        expect(entries.length + leftOut.length).toBeGreaterThan(0);
        if (yaml === null) return;
        const { policy } = parsePolicy(policyWith(yaml), { path: 'p.yml', read: () => '', directory: '/w' });
        expect(policy?.filesystem.write).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
