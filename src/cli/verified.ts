import { originOf } from '../decide/decision.js';
import type { ParsedPolicy } from '../policy/load.js';
import type { ShownVerify } from '../report/verify/report.js';
import type { Verified } from '../verify/verify.js';

export const VERIFY_FORMATS = ['pretty', 'json', 'sarif', 'markdown'] as const;
export type VerifyFormat = (typeof VERIFY_FORMATS)[number];

/** A report of probes with what its formats show of the policy. */
export function shownVerify(
  { report, remembered }: Verified,
  { loaded, documents }: Pick<ParsedPolicy, 'loaded' | 'documents'>,
  policy: string,
  show: (file: string) => string,
): ShownVerify {
  const placeOf: ShownVerify['placeOf'] = (clause) => (loaded === null ? null : originOf(loaded, clause));
  return { report, remembered, policy, documents, show, placeOf };
}

/** Only the module of the format is loaded. */
export async function renderVerify(
  shown: ShownVerify,
  format: VerifyFormat,
  colour: boolean,
): Promise<string> {
  switch (format) {
    case 'pretty':
      return (await import('../report/verify/pretty.js')).verifyPretty(shown, { colour });
    case 'json':
      return (await import('../report/verify/json.js')).verifyJson(shown.report);
    case 'markdown':
      return (await import('../report/verify/markdown.js')).verifyMarkdown(shown);
    case 'sarif': {
      const { verifyFindings } = await import('../report/verify/report.js');
      return (await import('../report/sarif.js')).sarif(verifyFindings(shown));
    }
  }
}
