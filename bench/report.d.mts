export interface Sample {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

export interface Row {
  readonly name: string;
  readonly peer: string | null;
  readonly unit: string;
  readonly ours: Sample;
  readonly theirs: Sample | null;
  readonly allowance: number;
  readonly ratio: number | null;
  readonly spread: readonly [number, number] | null;
  readonly budget: number | null;
  readonly within: boolean | null;
  readonly note: string | null;
}

export interface Missing {
  readonly name: string;
  readonly peer: string | null;
  readonly reason: string;
}

export interface Report {
  readonly v: 1;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memory: number;
    readonly kernel: string;
    readonly arch: string;
    readonly cgroup: string;
    readonly versions: Readonly<Record<string, string>>;
  };
  readonly quick: boolean;
  readonly rows: readonly Row[];
  readonly missing: readonly Missing[];
}

export function digits(value: number): string;
export function table(rows: readonly Row[]): string;
export function section(report: Report): string;
export function placed(document: string, report: Report): string;
export function rendered(report: Report, document: string): Readonly<Record<string, string>>;
export function line(row: Row): string;
