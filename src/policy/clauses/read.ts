import type { Phase, Policy } from '../generated/policy.js';
import { readImage } from '../values/image.js';
import { readPattern } from '../values/pattern.js';
import { readCommands } from './commands.js';
import { readEgress } from './egress.js';
import { readEnforcement } from './enforcement.js';
import { readEnv } from './env.js';
import { readFilesystem, readPaths } from './filesystem.js';
import { readHardening } from './hardening.js';
import { readInputs } from './inputs.js';
import { readLimits } from './limits.js';
import { originate, readList, record, refuseAt, take, type Reading } from './reading.js';
import type { Stated, StatedPhase } from './stated.js';
import { readTests } from './tests.js';
import { TIERS } from '../resolved.js';

function readTier(reading: Reading, source: NonNullable<Policy['tier']>): Stated['tier'] {
  originate(reading, ['tier']);
  if (typeof source === 'string') return { atLeast: source, prefer: source };
  const atLeast = source['at-least'];
  const prefer = source.prefer ?? atLeast;
  if (TIERS.indexOf(prefer) < TIERS.indexOf(atLeast)) {
    refuseAt(reading, ['tier', 'prefer'], {
      rule: 'SP0036',
      message: `\`prefer: ${prefer}\` is weaker than \`at-least: ${atLeast}\``,
      help: `From weakest to strongest: ${TIERS.join(', ')}.`,
    });
  }
  return { atLeast, prefer };
}

function readPhase(reading: Reading, name: string, source: Phase): StatedPhase {
  const path = ['phases', name];
  originate(reading, path);
  return {
    ...(source.limits === undefined
      ? {}
      : { limits: readLimits(reading, [...path, 'limits'], source.limits) }),
    ...(source.filesystem === undefined
      ? {}
      : { filesystem: readPaths(reading, [...path, 'filesystem'], source.filesystem) }),
    ...(source.commands === undefined
      ? {}
      : { commands: readCommands(reading, [...path, 'commands'], source.commands) }),
    ...(source.env === undefined ? {} : { env: readEnv(reading, [...path, 'env'], source.env) }),
    ...(source.egress === undefined
      ? {}
      : { egress: readEgress(reading, [...path, 'egress'], source.egress) }),
  };
}

/** Reads every clause of a policy that the schema admits: what a schema can't say is found here. */
export function readClauses(reading: Reading, source: Policy): Stated {
  const image = source.image === undefined ? undefined : take(reading, ['image'], readImage(source.image));
  if (source.image !== undefined) originate(reading, ['image']);
  if (source.name !== undefined) originate(reading, ['name']);
  const ca = source.tls?.ca;
  if (ca !== undefined) originate(reading, ['tls', 'ca']);
  const phases = record<StatedPhase>();
  for (const [name, phase] of Object.entries(source.phases ?? {})) {
    if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(name)) phases[name] = readPhase(reading, name, phase);
    else {
      refuseAt(reading, ['phases', name], {
        rule: 'SP0025',
        target: 'key',
        message: 'a phase has a name of up to 64 letters, digits, `.`, `-` and `_`',
      });
    }
  }
  const redact = source.audit?.redact;
  return {
    ...(source.name === undefined ? {} : { name: source.name }),
    ...(source.tier === undefined
      ? {}
      : { tier: readTier(reading, source.tier) as NonNullable<Stated['tier']> }),
    ...(image === undefined ? {} : { image }),
    limits: readLimits(reading, ['limits'], source.limits ?? {}),
    filesystem: readFilesystem(reading, ['filesystem'], source.filesystem ?? {}),
    commands: readCommands(reading, ['commands'], source.commands ?? {}),
    env: readEnv(reading, ['env'], source.env ?? {}),
    ...(source.inputs === undefined ? {} : { inputs: readInputs(reading, ['inputs'], source.inputs) }),
    egress: readEgress(reading, ['egress'], source.egress ?? {}),
    hardening: readHardening(reading, ['hardening'], source.hardening ?? {}),
    ...(ca === undefined ? {} : { tls: { ca } }),
    phases,
    enforcement: readEnforcement(reading, ['enforcement'], source.enforcement ?? {}),
    ...(redact === undefined
      ? {}
      : {
          redact: readList(
            reading,
            ['audit', 'redact'],
            redact,
            (text, at) => take(reading, at, readPattern(text)),
            { key: (text) => text, ordered: true },
          ),
        }),
    tests: readTests(reading, ['tests'], source.tests ?? []),
  };
}
