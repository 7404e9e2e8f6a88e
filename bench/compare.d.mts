import type { Report } from './report.mjs';

export function regressions(
  stored: Pick<Report, 'rows'>,
  current: Pick<Report, 'rows' | 'missing'>,
  asked?: (name: string) => boolean,
): readonly string[];
