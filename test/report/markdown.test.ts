import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  code,
  codeBlock,
  details,
  document,
  heading,
  join,
  list,
  md,
  paragraph,
  strong,
  table,
  text,
  type Block,
} from '../../src/report/markdown.js';
import { visible, visibleLines } from '../../src/report/visible.js';
import { INJECTIONS, rendered as renderedMarkdown } from './injections.js';

/** What GitHub makes of a document, without the seams that part its text. */
function rendered(...blocks: readonly Block[]): string {
  return renderedMarkdown(document(blocks)).replaceAll('<!-- -->', '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The text of HTML without tags, as a viewer shows it. Throws when there is a tag. */
function plain(html: string): string {
  if (html.includes('<')) throw new Error(`markup in ${html}`);
  return html.replace(/&(?:#(\d+)|(\w+));/g, (_all, number: string | undefined, name: string) =>
    number === undefined ? (ENTITIES[name] ?? `&${name};`) : String.fromCodePoint(Number(number)),
  );
}

/** What stands between tags that we wrote ourselves; anything else in the document fails the match. */
function inside(html: string, before: string, after: string): string {
  expect(html.startsWith(before), html).toBe(true);
  expect(html.endsWith(after), html).toBe(true);
  return plain(html.slice(before.length, html.length - after.length));
}

const anything = fc.oneof(
  fc.constantFrom(...INJECTIONS),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(...'`|\\<>&#*_-+=~[]()!:@$./ \n\t0a1w'.split(''), 'www.', 'GH-1', '<b>', '&amp;'),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const shown = (content: string): string => visible(content).trim();

/** Each way a text can get into a document, and what of the HTML it may take. */
const PLACES: Readonly<Record<string, (content: string) => void>> = {
  'in a paragraph': (content) => {
    if (shown(content) === '') return;
    expect(inside(rendered(paragraph(content)), '<p>', '</p>\n').trim()).toBe(shown(content));
  },
  'in a heading': (content) => {
    expect(inside(rendered(heading(3, content)), '<h3>', '</h3>\n').trim()).toBe(shown(content));
  },
  'as an item': (content) => {
    const html = rendered(list(['first', content]));
    expect(inside(html, '<ul>\n<li>first</li>\n<li>', '</li>\n</ul>\n').trim()).toBe(shown(content));
  },
  'as code': (content) => {
    const html = rendered(paragraph(md`a ${code(content)} b`));
    expect(inside(html, '<p>a <code>', '</code> b</p>\n')).toBe(visible(content));
  },
  'as strong': (content) => {
    const html = rendered(paragraph(md`a ${strong(content)} b`));
    expect(inside(html, '<p>a <strong>', '</strong> b</p>\n')).toBe(visible(content));
  },
  'among literals': (content) => {
    const html = rendered(paragraph(md`a ${content} **b**`));
    expect(inside(html, '<p>a ', ' <strong>b</strong></p>\n').trim()).toBe(shown(content));
  },
  'in a table': (content) => {
    const html = rendered(
      table(['left', content], [[content, code(content)], [], [join([content, 'z'], ', '), 'end']]),
    );
    const cells = [...html.matchAll(/<t([hd])>(.*?)<\/t\1>/g)].map(([, , cell]) => String(cell));
    expect(cells).toHaveLength(8);
    expect(html.match(/<tr>/g)).toHaveLength(4);
    expect(plain(cells[1] ?? '').trim()).toBe(shown(content));
    expect(plain(cells[2] ?? '').trim()).toBe(shown(content));
    expect(inside(cells[3] ?? '', '<code>', '</code>')).toBe(visible(content));
    expect(plain(cells[6] ?? '').trim()).toBe(`${visible(content)}, z`.trim());
    expect(cells[7]).toBe('end');
  },
  'as a summary': (content) => {
    const html = rendered(details(content, [paragraph('body')]), paragraph('after'));
    expect(inside(html, '<details>\n<summary>', '</summary>\n<p>body</p>\n</details>\n<p>after</p>\n')).toBe(
      visible(content),
    );
  },
  'as a block of code': (content) => {
    const html = rendered(codeBlock(content, 'yaml'), paragraph('after'));
    const expected = visibleLines(content.replace(/\n$/, ''));
    const found = inside(html, '<pre><code class="language-yaml">', '</code></pre>\n<p>after</p>\n');
    expect(found.replace(/\n$/, '')).toBe(expected.replace(/\n$/, ''));
  },
};

describe('markdown', () => {
  for (const [place, check] of Object.entries(PLACES)) {
    it.each(INJECTIONS)(`R1: ${place}, %j is nothing but text`, check);

    it(`R1: ${place}, any text is nothing but text`, { timeout: 120_000 }, () => {
      fc.assert(fc.property(anything, check), { numRuns: 500 });
    });
  }

  it('parts what a viewer finds in the finished text: mentions, references, emoji, formulas, links', () => {
    for (const found of [
      '@octocat',
      'a@b.example',
      '#12',
      'GH-12',
      ':tada:',
      '$x$',
      'https://a.example',
      'www.a.example',
    ]) {
      for (const { markdown } of [text(found), paragraph(found)]) {
        const texts = markdown
          .split('<!-- -->')
          .map((part) => part.replace(/&#(\d+);/g, (_all, number) => String.fromCharCode(Number(number))));
        for (const part of texts) {
          expect(part, found).not.toMatch(/@\w|#\d|gh-\d|:\w+:|\$.*\$|:\/\/|www\.|mailto:/i);
        }
      }
    }
  });

  it('R1: no line of a document is a workflow command, whatever was put in', () => {
    fc.assert(
      fc.property(anything, (content) => {
        const printed = document([
          heading(1, content),
          paragraph(content),
          list([content, code(content)]),
          table([content], [[code(content)]]),
          codeBlock(content),
          details(content, [paragraph(content)]),
        ]);
        expect(printed).not.toMatch(/^\s*::/m);
        expect(printed).not.toContain('##[');
        expect(visibleLines(printed)).toBe(printed);
      }),
      { numRuns: 500 },
    );
  });

  it('is readable where nothing has to be encoded', () => {
    expect(
      document([
        heading(2, 'Result'),
        paragraph(md`The host ${code('api.example.com:443')} is **admitted** by line 3.`),
        table(['clause', 'line'], [[code('egress.allow'), '3']]),
        codeBlock('egress:\n  allow: []\n', 'yaml'),
        details('More', [list(['one', 'two'])]),
      ]),
    ).toBe(
      [
        '## Result',
        '',
        'The host `api.example.com:443` is **admitted** by line 3.',
        '',
        '| clause | line |',
        '| --- | --- |',
        '| `egress.allow` | 3 |',
        '',
        '```yaml',
        'egress:',
        '  allow: []',
        '```',
        '',
        '<details>',
        '<summary>More</summary>',
        '',
        '- one',
        '- two',
        '',
        '</details>',
        '',
      ].join('\n'),
    );
    expect(document([])).toBe('');
  });

  it('refuses a row longer than the head, and a language that is more than a word', () => {
    expect(() => table(['a'], [['1', '2']])).toThrow(RangeError);
    expect(() => codeBlock('', 'a b')).toThrow(RangeError);
  });
});
