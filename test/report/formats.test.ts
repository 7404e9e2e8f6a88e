import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { github } from '../../src/report/github.js';
import { json } from '../../src/report/json.js';
import { pretty } from '../../src/report/pretty.js';
import { sarif } from '../../src/report/sarif.js';
import type { FindingsReport } from '../../src/report/findings.js';
import { expectGolden } from './golden.js';
import { HOSTILE_TEXTS, reportOf, SAMPLE } from './sample.js';
import { validateSarif } from './sarif-schema.js';

const FORMATS: Readonly<Record<string, (report: FindingsReport) => string>> = {
  pretty: (report) => pretty(report, { colour: false }),
  json,
  sarif,
  github,
};

/** What a terminal or an editor acts on instead of showing it; line breaks are ours. */
const HIDDEN = new RegExp(
  String.raw`[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]`,
);
const ESCAPE = '\u001b';

function schema(name: string): Record<string, unknown> {
  const url = new URL(`../../schemas/${name}`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
}

const validateReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  schema('lint-report.v1.schema.json'),
);

describe('every format', () => {
  for (const [name, format] of Object.entries(FORMATS)) {
    it(`${name} prints the sample as its golden says`, () => {
      expectGolden(`report/sample.${name}`, format(SAMPLE));
    });

    it(`${name} of no findings is the same every time`, () => {
      expectGolden(`report/empty.${name}`, format({ ...SAMPLE, findings: [], rules: [] }));
    });

    for (const hostile of HOSTILE_TEXTS) {
      const label = JSON.stringify(hostile);
      it(`R1: ${name} shows ${label} and lets it do nothing`, () => {
        const printed = format(reportOf(hostile));
        expect(printed).not.toMatch(HIDDEN);
        expect(printed).not.toContain('##[');
        expect(/\p{Surrogate}/u.test(printed)).toBe(false);
        const commands = printed.split('\n').filter((line) => line.trimStart().startsWith('::'));
        expect(commands).toHaveLength(name === 'github' ? 1 : 0);
      });
    }
  }

  it('R3: positions are the same in all, 1-based, in UTF-16 units', () => {
    const fromJson = (JSON.parse(json(SAMPLE)) as JsonReport).findings.map(({ rule, at }) =>
      [rule, at.start.line, at.start.column].join(':'),
    );
    const fromSarif = (JSON.parse(sarif(SAMPLE)) as SarifLog).runs[0]?.results.map(
      ({ ruleId, locations }) => {
        const region = locations[0]?.physicalLocation.region;
        return [ruleId, region?.startLine, region?.startColumn].join(':');
      },
    );
    const fromGithub = [...github(SAMPLE).matchAll(/line=(\d+),endLine=\d+,col=(\d+),.*title=(SP\d+)/g)].map(
      ([, line, column, rule]) => [rule, line, column].join(':'),
    );
    const fromPretty = [
      ...pretty(SAMPLE, { colour: false }).matchAll(/\[(SP\d+)\].*\n *--> .*:(\d+):(\d+)$/gm),
    ].map(([, rule, line, column]) => [rule, line, column].join(':'));
    const places = [
      'SP9001:1:1',
      'SP9002:2:11',
      'SP9003:2:18',
      'SP9004:3:8',
      'SP9005:4:2',
      'SP9006:5:27',
      'SP9007:6:208',
    ];
    expect(fromJson).toEqual(places);
    expect(fromSarif).toEqual(places);
    expect(fromGithub).toEqual(places);
    expect(fromPretty).toEqual(places);
  });

  it('R3: ends are the same in json and sarif, and in github within a line', () => {
    const ends = (JSON.parse(json(SAMPLE)) as JsonReport).findings.map(({ at }) => [
      at.end.line,
      at.end.column,
    ]);
    const regions = (JSON.parse(sarif(SAMPLE)) as SarifLog).runs[0]?.results.map(({ locations }) => {
      const region = locations[0]?.physicalLocation.region;
      return [region?.endLine, region?.endColumn];
    });
    expect(regions).toEqual(ends);
    const columns = [...github(SAMPLE).matchAll(/endColumn=(\d+)/g)].map(([, column]) => Number(column));
    const oneLine = SAMPLE.findings.map(
      ({ at }) => at.span === null || at.span.start.line === at.span.end.line,
    );
    oneLine.forEach((one, index) => {
      if (one) expect(columns[index]).toBe(ends[index]?.[1]);
    });
  });
});

interface JsonReport {
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly at: {
      readonly start: { line: number; column: number };
      readonly end: { line: number; column: number };
    };
  }[];
}

interface SarifLog {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { startLine: number; startColumn: number; endLine: number; endColumn: number };
        };
      }[];
    }[];
  }[];
}

describe('json', () => {
  const reports: readonly (readonly [string, FindingsReport])[] = [
    ['the sample', SAMPLE],
    ...HOSTILE_TEXTS.map((text) => [JSON.stringify(text), reportOf(text)] as const),
  ];
  for (const [name, report] of reports) {
    it(`is valid against its schema for ${name}`, () => {
      expect(validateReport(JSON.parse(json(report))), JSON.stringify(validateReport.errors)).toBe(true);
    });

    it(`R2: sarif is valid against 2.1.0 for ${name}`, () => {
      expect(validateSarif(JSON.parse(sarif(report))), JSON.stringify(validateSarif.errors)).toBe(true);
    });
  }

  it('keeps the text itself: escapes are JSON’s own', () => {
    for (const hostile of HOSTILE_TEXTS) {
      const read = JSON.parse(json(reportOf(hostile))) as JsonReport;
      expect(read.findings[0]?.message).toBe(hostile);
    }
  });
});

describe('sarif', () => {
  it('names files by URIs relative to the caller’s folder, and absolute ones as file URIs', () => {
    const uri = (file: string): string | undefined =>
      (
        JSON.parse(
          sarif({
            ...SAMPLE,
            findings: SAMPLE.findings.slice(0, 1).map((first) => ({ ...first, at: { file, span: null } })),
          }),
        ) as SarifLog
      ).runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
    expect(uri('policies/a b.yml')).toBe('policies/a%20b.yml');
    expect(uri('/srv/ä.yml')).toBe('file:///srv/%C3%A4.yml');
    expect(uri('a:b#c?.yml')).toBe('a%3Ab%23c%3F.yml');
  });

  it('R1: text that looks like SARIF’s own markup is not', () => {
    const log = JSON.parse(sarif(reportOf('[click](https://evil.example) {0}'))) as SarifLog;
    expect(log.runs[0]?.results[0]?.message.text).toContain('\\[click](https://evil.example) {{0}}');
  });
});

describe('github', () => {
  const decode = (text: string): string =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');

  it('R2: what the runner decodes is what was said, with nothing added to the properties', () => {
    const report = reportOf('50%, a:b,c=d::e\nsecond');
    const match = /^::error (.*?)::(.*)\n$/.exec(github(report));
    const properties = Object.fromEntries((match?.[1] ?? '').split(',').map((pair) => pair.split('=', 2)));
    expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
    expect(decode(String(match?.[2])).split('\n')[0]).toBe('50%, a:b,c=d::e');
  });
});

describe('pretty', () => {
  it('colours only when asked', () => {
    expect(pretty(SAMPLE, { colour: true })).toContain('\u001b[31merror[SP9003]\u001b[0m');
    expect(pretty(SAMPLE, { colour: false })).not.toContain('\u001b');
  });

  it('R1: nothing of a policy’s text colours or moves, even when we colour', () => {
    for (const hostile of HOSTILE_TEXTS) {
      const own = new RegExp(`${ESCAPE}\\[(?:0|1|31|33|34|36)m`, 'g');
      const printed = pretty(reportOf(hostile), { colour: true });
      // What is left when our own codes are gone holds no escape, and `[31m` of the text is still readable.
      expect(printed.replace(own, '')).not.toMatch(HIDDEN);
    }
    expect(pretty(reportOf('\u001b[31mred'), { colour: true })).toContain('\\u{1b}[31mred');
  });

  it('puts the caret under what it means, after wide characters, tabs and cut lines', () => {
    const lines = pretty(SAMPLE, { colour: false }).split('\n');
    const carets = lines.filter((line) => /^\s*\|\s+\^+$/.test(line));
    expect(carets.length).toBeGreaterThan(4);
  });
});
