import { quote } from '../../rule.js';
import { stepsAfterHead } from '../checkout.js';
import { at, type Step, type WorkflowRule } from '../workflow.js';

interface Setup {
  readonly action: RegExp;
  /** Whether the step, as it is set, runs a tool in the checkout. */
  readonly runs: (inputs: Step['with']) => boolean;
  /** What runs, and by what of the checkout it can be turned. */
  readonly how: string;
}

const isSet = (name: string) => (inputs: Step['with']) => !['', 'false'].includes(inputs[name] ?? '');
const unlessOff = (name: string) => (inputs: Step['with']) => inputs[name] !== 'false';

const SETUPS: readonly Setup[] = [
  {
    action: /^actions\/setup-node@/i,
    runs: isSet('cache'),
    how: 'npm, yarn or pnpm, which .npmrc, .yarnrc.yml and packageManager steer',
  },
  { action: /^actions\/setup-python@/i, runs: isSet('cache'), how: 'pip, pipenv or poetry' },
  {
    action: /^actions\/setup-go@/i,
    runs: unlessOff('cache'),
    how: '`go env`, which takes the toolchain that go.mod names',
  },
  { action: /^actions\/setup-java@/i, runs: isSet('cache'), how: 'the build tool’s cache' },
  {
    action: /^ruby\/setup-ruby@/i,
    runs: isSet('bundler-cache'),
    how: '`bundle install`, which runs the Gemfile',
  },
  { action: /^pnpm\/action-setup@/i, runs: isSet('run_install'), how: '`pnpm install` with its scripts' },
  {
    action: /^swatinem\/rust-cache@/i,
    runs: () => true,
    how: '`cargo metadata`, which .cargo/config.toml steers',
  },
];

/** Caching asks the project's own tools where their caches are, and those read the checkout's settings. */
export const setupRunsCheckout: WorkflowRule = {
  meta: { id: 'SP1003', severity: 'warning', title: 'set-up runs tools in the checkout of the change' },
  *check(workflow) {
    for (const job of workflow.jobs) {
      for (const step of stepsAfterHead(workflow, job)) {
        const { uses } = step;
        const setup = uses === null ? undefined : SETUPS.find(({ action }) => action.test(uses));
        if (uses === null || setup?.runs(step.with) !== true) continue;
        yield {
          message: `${quote(uses)} runs ${setup.how}, in the checkout of the change`,
          at: at(workflow, [...step.path, 'uses']),
          help: 'Set up before the checkout, or without the cache.',
        };
      }
    }
  },
};
