import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.js';
import { renderDocker } from '../../src/compile/docker.js';
import { BINDINGS } from './bindings.js';
import { host } from './hosts.js';
import { loaded } from './policies.js';

describe('hardening.apparmor', () => {
  it.each(['', 'hardening: { apparmor: engine }', 'hardening: { apparmor: none }'])(
    'V6: is never switched off at the engine, whatever the policy says: %s',
    (clause) => {
      const compiled = compile(loaded(`${clause}\n`), host('ubuntu-runner'), {
        target: 'container',
        today: '2026-11-24',
      });
      if (!compiled.ok || compiled.plan.tier !== 'container') throw new Error(JSON.stringify(compiled));
      const body = renderDocker(compiled.plan, BINDINGS, { image: 'i', workspace: '/srv/work', labels: {} });
      expect(JSON.stringify(body)).toContain('no-new-privileges');
      expect(JSON.stringify(body)).not.toContain('unconfined');
    },
  );
});
