import type { Report, Row } from '../../bench/report.mjs';

/** A row whose ratio is spread by a tenth to both sides. */
export function row(name: string, ratio: number, fields: Partial<Row> = {}): Row {
  return {
    name,
    peer: 'the peer',
    unit: 'ms',
    ours: { median: ratio * 10, p95: ratio * 20, runs: 5 },
    theirs: { median: 10, p95: 20, runs: 5 },
    allowance: 0,
    ratio,
    spread: [ratio * 0.9, ratio * 1.1],
    budget: 1,
    within: ratio <= 1,
    note: null,
    ...fields,
  };
}

export function report(rows: readonly Row[], fields: Partial<Report> = {}): Report {
  return {
    v: 1,
    machine: {
      cpu: 'A Processor',
      cores: 2,
      memory: 8 * 2 ** 30,
      kernel: '6.1.0',
      arch: 'x64',
      cgroup: 'cgroup v2',
      versions: { node: '20.1.0' },
    },
    quick: false,
    rows,
    missing: [],
    ...fields,
  };
}
