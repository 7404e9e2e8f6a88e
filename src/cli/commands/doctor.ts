import { compile, matrixOf } from '../../compile/compile.js';
import type { MatrixCell } from '../../compile/matrix.js';
import type { Compiled } from '../../compile/plan.js';
import { prerequisites } from '../../compile/prerequisites.js';
import type { HostFacts, MicrovmFacts, ProfileLoader } from '../../host/facts.js';
import { DEFAULTS } from '../../policy/defaults.js';
import { policyDigest } from '../../policy/digest.js';
import { TIERS } from '../../policy/resolved.js';
import type { LoadedPolicy, ResolvedPolicy, Tier } from '../../policy/resolved.js';
import { painter, type Painter } from '../../report/paint.js';
import { visible, visibleJson } from '../../report/visible.js';
import { defineCommand } from '../command.js';
import { factsFor } from '../host-facts.js';
import { write } from '../io.js';
import { wantsColour } from '../terminal.js';
import { VERSION } from '../version.js';

export const command = defineCommand({
  name: 'doctor',
  summary: 'say what this host can enforce, and what would help',
  usage: '',
  description:
    "Tries each tier with a sandbox that runs nothing. Exit 1 only when the tier asked for by --tier can't be had.",
  options: {
    tier: { kind: 'value', value: 'TIER', choices: TIERS, help: 'look at this tier only' },
    json: { kind: 'flag', help: 'print the findings as JSON' },
  },
  positionals: { min: 0, max: 0 },
  examples: [
    { command: 'sandbox-policy doctor', says: 'every tier, with the fix for what is missing' },
    {
      command: 'sandbox-policy doctor --tier process',
      says: "exit 1 when the process tier can't be had here",
    },
  ],
  async run(args, io) {
    const { tier: asked, json } = args.options;
    const tiers = asked === undefined ? TIERS : [asked];
    const facts = await factsFor(DEMANDING, tiers, io);
    const reports = tiers.map((tier) => examine(tier, facts));
    // What a policy gets that admits every tier, when every tier was looked at.
    const choice = asked === undefined ? compile(DEMANDING, facts) : null;
    await write(
      io.stdout,
      json
        ? asJson(facts, reports, choice)
        : asText(facts, reports, choice, painter(wantsColour(io, io.stdout))),
    );
    return asked !== undefined && reports.some((report) => !report.available) ? 1 : 0;
  },
});

interface TierReport {
  readonly tier: Tier;
  readonly available: boolean;
  readonly problems: readonly { readonly reason: string; readonly fix: string | null }[];
  readonly cells: readonly MatrixCell[];
}

/**
 * A policy that asks for as much as can be asked of a host: with it the matrix shows what would hold
 * `commands.allow` and `filesystem.exec` too.
 */
const DEMANDS: ResolvedPolicy = {
  ...DEFAULTS,
  tier: { atLeast: 'process', prefer: 'microvm' },
  commands: { allow: [], denyPatterns: [], otherwise: 'deny' },
};
const DEMANDING = loadedOf(DEMANDS);
/** A virtual machine has its programs from an image and nowhere else. */
const DEMANDING_AN_IMAGE = loadedOf({
  ...DEMANDS,
  image: { kind: 'image', reference: 'IMAGE', digest: null },
});

function loadedOf(policy: ResolvedPolicy): LoadedPolicy {
  return { policy, origins: {}, digest: policyDigest(policy), files: [] };
}

function examine(tier: Tier, facts: HostFacts): TierReport {
  const demanding = tier === 'microvm' ? DEMANDING_AN_IMAGE : DEMANDING;
  const problems = prerequisites(demanding, facts, tier).map(({ reason, fix }) => ({ reason, fix }));
  return {
    tier,
    available: problems.length === 0,
    problems,
    cells: problems.length === 0 ? matrixOf(demanding, facts, tier).cells : [],
  };
}

/** What a person may want to do something about: clauses that the kernel doesn't hold here. */
function weakCells(report: TierReport): readonly MatrixCell[] {
  return report.cells.filter(
    (cell) => ['none', 'kernel-per-process'].includes(cell.enforcer) || cell.fix !== null,
  );
}

/** The strongest tier that can be had, and what kept the stronger ones away. */
function choiceLines(choice: Compiled | null): readonly string[] {
  if (choice?.ok !== true) return [];
  const { plan, passedOver } = choice;
  return [
    '',
    `A policy that prefers microvm and admits every tier runs in: ${plan.tier}`,
    ...passedOver.map(({ tier, reason }) => `  not in ${tier}: ${visible(reason)}`),
  ];
}

function asText(
  facts: HostFacts,
  reports: readonly TierReport[],
  choice: Compiled | null,
  paint: Painter,
): string {
  const lines = [
    `${facts.os} ${facts.kernel}, ${facts.arch}, uid ${String(facts.caller.uid)}`,
    ...reports.flatMap((report) => [
      '',
      `${report.tier}: ${report.available ? paint('green', 'ok') : paint('red', 'missing')}`,
      ...(report.tier === 'microvm' ? machineLines(facts.microvm) : []),
      ...report.problems.flatMap((problem) => [
        `  ${visible(problem.reason)}`,
        ...(problem.fix === null ? [] : [`    fix: ${visible(problem.fix)}`]),
      ]),
      ...weakCells(report).flatMap((cell) => [
        `  ${cell.clause}: ${paint('yellow', cell.enforcer)}${cell.note === null ? '' : `, ${visible(cell.note)}`}`,
        ...(cell.fix === null ? [] : [`    fix: ${visible(cell.fix)}`]),
      ]),
    ]),
    '',
    ...profileLines(facts.appArmorLoader, paint),
    ...choiceLines(choice),
    ...(facts.toolchainsRefused.length === 0
      ? []
      : [
          '',
          'Not shown inside:',
          ...facts.toolchainsRefused.map((entry) => `  ${visible(entry.bin)}: ${visible(entry.reason)}`),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** What guests would be started with, as far as it is there. */
function machineLines(microvm: MicrovmFacts | null): readonly string[] {
  if (microvm === null) return [];
  const { qemu, kernel, accelerator } = microvm;
  const parts = [
    ...(qemu === null ? [] : [`QEMU ${qemu.version ?? '(it says no version)'}`]),
    ...(kernel === null ? [] : [`kernel ${kernel.release}`]),
    accelerator === 'kvm' ? 'KVM' : 'emulation: no guest was recorded to end under KVM here',
  ];
  return [`  ${visible(parts.join(', '))}`];
}

/** Whether `hardening.apparmor: generated` can be had, in whichever tier. */
function profileLines(loader: ProfileLoader, paint: Painter): readonly string[] {
  if (loader.available) return [`AppArmor profiles: ${paint('green', 'ok')}, loaded by ${loader.parser}`];
  return [
    `AppArmor profiles: ${paint('yellow', 'none')}, ${visible(loader.reason)}`,
    ...(loader.fix === null ? [] : [`  fix: ${visible(loader.fix)}`]),
  ];
}

function asJson(facts: HostFacts, reports: readonly TierReport[], choice: Compiled | null): string {
  const strongest = choice?.ok === true ? { tier: choice.plan.tier, passedOver: choice.passedOver } : null;
  const tool = { name: 'sandbox-policy', version: VERSION };
  const document = { v: 1, tool, host: facts, tiers: reports, strongest };
  return `${visibleJson(JSON.stringify(document, null, 2))}\n`;
}
