import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { HOSTILE_TEXTS } from './sample.js';

/** What text would have to be to be more than text: to a terminal, a runner, a Markdown viewer, a template. */
export const INJECTIONS: readonly string[] = [
  ...HOSTILE_TEXTS,
  '# heading',
  '###### x',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '1986) item',
  '> quote',
  '> [!CAUTION]',
  '---',
  '***',
  '===',
  '    indented',
  '\tindented',
  '```js',
  '~~~',
  '**bold** __bold__ *em* _em_ ~~gone~~ ~gone~',
  '`code` ``a`b`` `',
  '$x$ $$y$$ $`z`$',
  '[text](https://evil.example "t")',
  '![image](https://evil.example/pixel.png)',
  '[ref]: https://evil.example',
  '[^1]: note',
  'see[^1]',
  '- [x] done',
  '<https://evil.example>',
  '<a@evil.example>',
  'https://evil.example/?q=1',
  'http://evil.example',
  'www.evil.example',
  '(www.evil.example)',
  '_www.evil.example_',
  'WWW.evil.example',
  'mailto:a@evil.example xmpp:a@evil.example',
  'someone@evil.example',
  '@octocat @org/team',
  'fixes #1, org/repo#2, GH-3',
  ':tada: :skull:',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</summary></details><h1>out</h1>',
  '</code></td></tr></table>',
  '<!-- comment -->',
  '--><b>',
  '<?php ?> <!DOCTYPE x> <![CDATA[x]]>',
  '&lt;b&gt; &#60;b&#62; &copy; &',
  'a | b || c',
  '\\| \\\\| \\',
  '|---|',
  ':--',
  'cell |\n| --- |\n| x',
  'line\n\nparagraph\n# heading',
  'two  \nspaces',
  '${{ secrets.TOKEN }} {{ x }} {% y %}',
  'ends in a backslash \\',
  'ends in a tick `',
  '`',
  '``',
  '``` x',
  '',
  ' ',
  '   three',
  'a.b.example:443',
  '127.0.0.1',
  '1.',
  '.',
  ')',
  '-',
];

/** Markdown as GitHub makes HTML of it before it sanitises: HTML lives, links by themselves are made. */
export function rendered(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

const OURS = new Set(
  'h2 h3 p table thead tbody tr th td code pre ul li details summary strong blockquote'.split(' '),
);

/** What of a summary is neither text nor markup that it is made of: tags, attributes, links, comments that hold something. */
export function strayMarkup(markdown: string): readonly string[] {
  const html = rendered(markdown).replaceAll('<!-- -->', '');
  return [...html.matchAll(/<[^>]*>?/g)]
    .map(([tag]) => tag)
    .filter((tag) => {
      const [, name, rest = ''] = /^<\/?([a-z0-9]+)([^>]*)>$/i.exec(tag) ?? [];
      return (
        name === undefined || !OURS.has(name) || !(rest === '' || /^ class="language-[a-z]+"$/.test(rest))
      );
    });
}
