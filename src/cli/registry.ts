import type { CommandEntry } from './command.js';

/**
 * Every command, in the order of the help. A module is imported only when its command is asked for, so that
 * `lint` never pays for the engine. To add one: write `commands/NAME.ts` that exports
 * `command = defineCommand({…})` and add its line here.
 */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'write a first policy',
    load: () => import('./commands/init.js'),
  },
  {
    name: 'lint',
    summary: 'check policies and say what is wrong or unwise',
    load: () => import('./commands/lint.js'),
  },
  {
    name: 'test',
    summary: "run policies' own tests",
    load: () => import('./commands/test.js'),
  },
  {
    name: 'explain',
    summary: 'say whether something is permitted, and which line decides',
    load: () => import('./commands/explain.js'),
  },
  {
    name: 'run',
    summary: 'run a command in a sandbox made from a policy',
    load: () => import('./commands/run.js'),
  },
  {
    name: 'session',
    summary: 'keep one sandbox open for many commands, JSON lines in and out',
    load: () => import('./commands/session.js'),
  },
  {
    name: 'apply',
    summary: 'check an audit artifact and its patch again, then apply it',
    load: () => import('./commands/apply.js'),
  },
  {
    name: 'compile',
    summary: 'turn a policy into a plan for an enforcer, and say who enforces what',
    load: () => import('./commands/compile.js'),
  },
  {
    name: 'check',
    summary: 'hold a change to the code against a policy',
    load: () => import('./commands/check.js'),
  },
  {
    name: 'diff',
    summary: 'say what a policy permits more and less than another',
    load: () => import('./commands/diff.js'),
  },
  {
    name: 'verify',
    summary: 'try what a policy forbids in a real sandbox made from it',
    load: () => import('./commands/verify.js'),
  },
  {
    name: 'doctor',
    summary: 'say what this host can enforce, and what would help',
    load: () => import('./commands/doctor.js'),
  },
  {
    name: 'audit',
    summary: 'read, check, repeat and learn from what a run left in its log',
    load: () => import('./commands/audit.js'),
  },
  {
    name: 'vm',
    summary: 'make and keep what virtual machines are started from',
    load: () => import('./commands/vm.js'),
  },
  {
    name: 'clean',
    summary: 'remove leftovers of killed runs',
    load: () => import('./commands/clean.js'),
  },
  {
    name: 'schema',
    summary: "print the policy's JSON Schema",
    load: () => import('./commands/schema.js'),
  },
];
