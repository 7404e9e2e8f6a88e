import { explain, requestText } from '../../decide/explain.js';
import { lineOf } from '../../decide/decision.js';
import { policyTests, type PolicyTestResult } from '../../decide/request.js';
import type { LoadedPolicy } from '../../policy/resolved.js';
import { painter, type Painter } from '../../report/paint.js';
import { visible, visibleJson } from '../../report/visible.js';
import { defineCommand } from '../command.js';
import { write } from '../io.js';
import { loadPolicy } from '../load.js';
import { defaultPolicy, shownPath } from '../policies.js';
import { wantsColour } from '../terminal.js';
import { VERSION } from '../version.js';

interface Tested {
  readonly file: string;
  /** null: the policy isn't valid. */
  readonly loaded: LoadedPolicy | null;
  readonly results: readonly PolicyTestResult[];
}

export const command = defineCommand({
  name: 'test',
  summary: "run policies' own tests",
  usage: '[FILE…]',
  description:
    'Each entry of `tests` says what the policy must allow or deny; inherited tests run too. Nothing is started.\n' +
    'Exit 0 when all are as expected, 1 when one is not or a policy is not valid.',
  options: {
    format: { kind: 'value', choices: ['pretty', 'json'], help: 'how results are printed (pretty)' },
  },
  positionals: { min: 0, max: Infinity },
  examples: [{ command: 'sandbox-policy test policies/*.yml', says: 'test several policies' }],
  async run({ options, positionals }, io) {
    const files = positionals.length === 0 ? [defaultPolicy(io)] : [...new Set(positionals)];
    const tested: Tested[] = [];
    for (const file of files) {
      const loaded = await loadPolicy(io, file);
      tested.push({
        file: shownPath(io, file),
        loaded,
        results: loaded === null ? [] : await policyTests(loaded),
      });
    }
    if (options.format === 'json') await write(io.stdout, json(tested));
    else {
      const paint = painter(wantsColour(io, io.stdout));
      for (const one of tested) await write(io.stdout, pretty(one, paint));
      await write(io.stderr, `${total(tested)}\n`);
    }
    const failed = tested.some(
      ({ loaded, results }) => loaded === null || results.some(({ passed }) => !passed),
    );
    return failed ? 1 : 0;
  },
});

function pretty({ file, loaded, results }: Tested, paint: Painter): string {
  const lines = [paint('bold', visible(file))];
  if (loaded === null) lines.push(`  ${paint('red', 'not valid')}, so nothing was tested`);
  else if (results.length === 0) lines.push(`  ${paint('yellow', 'no tests')}`);
  for (const { test, index, passed, decision } of results) {
    const name = visible(`${test.expect} ${requestText(test.request)}`);
    if (passed) lines.push(`  ${paint('green', 'ok')}    ${name}`);
    else {
      const line = loaded === null ? null : lineOf(loaded, `tests[${index}]`);
      lines.push(`  ${paint('red', 'FAIL')}  ${name}${line === null ? '' : ` (line ${line})`}`);
      const why = loaded === null ? [] : explain(loaded, test.request, decision);
      lines.push(...why.map((text) => `        ${visible(text)}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

function json(tested: readonly Tested[]): string {
  const document = {
    v: 1,
    tool: { name: 'sandbox-policy', version: VERSION },
    files: tested.map(({ file, loaded, results }) => ({
      file,
      valid: loaded !== null,
      tests: results.map(({ test, index, passed, decision }) => ({
        line: loaded === null ? null : lineOf(loaded, `tests[${index}]`),
        expect: test.expect,
        request: test.request,
        passed,
        verdict: decision.verdict,
        clause: decision.clause,
        reason: decision.reason,
      })),
    })),
  };
  return `${visibleJson(JSON.stringify(document, null, 2))}\n`;
}

function total(tested: readonly Tested[]): string {
  const results = tested.flatMap((one) => one.results);
  const passed = results.filter((result) => result.passed).length;
  const invalid = tested.filter(({ loaded }) => loaded === null).length;
  const parts = [`${passed} passed`, `${results.length - passed} failed`];
  if (invalid > 0) parts.push(`${invalid} not valid`);
  return `${parts.join(', ')}.`;
}
