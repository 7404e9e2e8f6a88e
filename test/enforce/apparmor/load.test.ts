import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile/compile.js';
import type { AppArmorPlan, Bindings, Plan } from '../../../src/compile/plan.js';
import { cleanProfile, loadProfile } from '../../../src/enforce/apparmor/load.js';
import { SetupError } from '../../../src/enforce/sandbox.js';
import { BINDINGS } from '../../compile/bindings.js';
import { host } from '../../compile/hosts.js';
import { loaded } from '../../compile/policies.js';

// A machine without AppArmor has nothing to load into: what the parser is asked is looked at here, and what comes of
// it in test/runner-vm.

let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'apparmor-'));
});
afterEach(() => {
  rmSync(state, { recursive: true });
});

/** A program in the parser's place, which notes what it is asked; then `after`. */
function parser(after = ''): string {
  const path = join(state, 'parser');
  writeFileSync(path, `#!/bin/sh\necho "$*" >> ${state}/asked\ncat >> ${state}/asked\n${after}\n`);
  chmodSync(path, 0o755);
  return path;
}

const asked = (): string => readFileSync(join(state, 'asked'), 'utf8');

function planOf(apparmor: AppArmorPlan | null): Plan {
  const compiled = compile(loaded('tier: process\n'), host('ubuntu-sudo'), {
    target: 'process',
    today: '2026-11-24',
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return { ...compiled.plan, apparmor };
}

const bindings = (): Bindings => ({ ...BINDINGS, state });

const NAME = 'sandbox-policy-0123456789abcdef';
const generated = (path: string): AppArmorPlan => ({
  kind: 'generated',
  name: NAME,
  parser: path,
  sudo: false,
});

describe('loadProfile', () => {
  it('hands the profile to the parser under a name of the run, and removes it by that name', async () => {
    const remove = await loadProfile(planOf(generated(parser())), bindings());
    expect(asked()).toContain('--add --skip-cache --quiet\nabi <abi/3.0>,');
    expect(asked()).toContain(`profile ${NAME}.20261124T061500Z-0123abcd flags=`);
    expect(existsSync(join(state, 'apparmor.json'))).toBe(true);
    await remove();
    expect(asked()).toContain(`--remove --skip-cache --quiet\nprofile ${NAME}.20261124T061500Z-0123abcd {`);
    expect(existsSync(join(state, 'apparmor.json'))).toBe(false);
  });

  it('a parser that refuses it is a failed set-up', async () => {
    const plan = planOf(
      generated(parser('echo "Permission denied; attempted to load a profile" >&2; exit 1')),
    );
    await expect(loadProfile(plan, bindings())).rejects.toThrow(SetupError);
    await expect(loadProfile(plan, bindings())).rejects.toThrow('Permission denied');
    expect(existsSync(join(state, 'apparmor.json'))).toBe(false);
  });

  it('loads nothing for a plan without a profile of its own', async () => {
    parser();
    await (
      await loadProfile(planOf(null), bindings())
    )();
    await (
      await loadProfile(planOf({ kind: 'named', name: 'mine' }), bindings())
    )();
    expect(existsSync(join(state, 'asked'))).toBe(false);
  });
});

describe('cleanProfile', () => {
  it('removes what a dead run left', async () => {
    await loadProfile(planOf(generated(parser())), bindings());
    await cleanProfile(state);
    expect(asked()).toContain(`--remove --skip-cache --quiet\nprofile ${NAME}.20261124T061500Z-0123abcd {`);
  });

  it('does nothing for a run without one, and takes no name that is not ours', async () => {
    await cleanProfile(state);
    const note = { name: 'docker-default', parser: parser(), sudo: false };
    writeFileSync(join(state, 'apparmor.json'), JSON.stringify(note));
    await cleanProfile(state);
    expect(existsSync(join(state, 'asked'))).toBe(false);
  });

  it('a profile that is gone already is no failure, any other is', async () => {
    await loadProfile(planOf(generated(parser())), bindings());
    parser('echo "Profile doesn\'t exist" >&2; exit 254');
    await cleanProfile(state);
    parser('echo "Permission denied" >&2; exit 1');
    await expect(cleanProfile(state)).rejects.toThrow('could not be removed: Permission denied');
  });
});
