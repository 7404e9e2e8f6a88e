import type { Missing, Row } from './report.mjs';

type Call = () => unknown;

export interface Bench {
  readonly name: string;
  readonly peers?: readonly {
    readonly name: string;
    readonly budget: number | null;
    readonly turns?: number;
    readonly missing?: () => string | null;
  }[];
  readonly most?: number;
  readonly unit?: string;
  readonly runs?: number;
  readonly quick?: number;
  readonly warmup?: number;
  readonly missing?: () => string | null;
  readonly setup: (given: { readonly quick: boolean; readonly peers: readonly string[] }) => unknown;
}

/** What a case's `setup` gives. */
export interface Ready {
  readonly ours: Call;
  readonly theirs?: Readonly<Record<string, Call>>;
  readonly allowance?: number;
  readonly note?: () => string | null;
  readonly close?: () => unknown;
}

export function quantile(numbers: readonly number[], q: number): number;
export function measure(
  bench: Bench,
  options?: { readonly quick?: boolean },
): Promise<{ readonly rows: readonly Row[]; readonly missing: readonly Missing[] }>;
