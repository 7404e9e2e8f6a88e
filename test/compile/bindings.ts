import type { Bindings } from '../../src/compile/plan.js';

/** What belongs to one run, of a workspace in which nothing is hidden. */
export const BINDINGS: Bindings = {
  run: '20261124T061500Z-0123abcd',
  uid: 1000,
  gid: 1000,
  workspace: '/srv/work',
  state: '/state/run',
  initProgram: '/opt/sp/sandbox-init',
  enterProgram: '/opt/sp/sandbox-init',
  masks: [],
  covers: [],
  writable: [],
  sealed: [],
};
