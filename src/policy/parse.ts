import { isAlias, isMap, isScalar, isSeq, Lexer, parseDocument, type Node, type YAMLError } from 'yaml';
import { documentOf, type Document } from './document.js';
import type { Finding } from './finding.js';
import { kindOf } from './kind.js';
import { linesOf } from './position.js';

/** Largest policy file, in bytes. */
export const MAX_FILE_SIZE = 1024 * 1024;
/** YAML tokens in one file; bounds the time that a hostile file takes to a few seconds. */
const MAX_TOKENS = 150_000;
/** Files shorter than this can't hold that many tokens. */
const COUNT_TOKENS_FROM = 64 * 1024;
const MAX_DEPTH = 32;
/** Findings about one file; more would only bury the first. */
const MAX_FINDINGS = 100;

/**
 * Control characters (tab and line ends apart), lone carriage returns and surrogates, line separators that only some
 * programs count as line ends, and marks that change the direction of text or have no width: what a reviewer sees
 * must be what is read.
 */
const HIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufffe\uffff]|\r(?!\n)|(?!^)\ufeff|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const RESERVED_KEYS = new Set(['__proto__', '__defineGetter__', '__defineSetter__']);

export interface Parsed {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

interface Problem {
  readonly rule: string;
  readonly message: string;
  readonly help?: string;
  readonly start: number;
  readonly end: number;
  /** Where the first of two is. */
  readonly first?: readonly [number, number];
}

/** What yaml's errors mean to someone who writes a policy. */
const SYNTAX: Readonly<Record<string, { readonly message: string; readonly help?: string }>> = {
  TAB_AS_INDENT: { message: 'a tab is used for indentation', help: 'Indent with spaces; YAML refuses tabs.' },
  BAD_INDENT: {
    message: 'the indentation does not fit',
    help: 'Give all entries of one mapping or list the same indentation.',
  },
  MISSING_CHAR: { message: 'a closing quote or bracket is missing' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a value that holds `: ` looks like a nested mapping',
    help: 'Put the value in quotes.',
  },
  BLOCK_IN_FLOW: { message: 'a block cannot begin inside `[…]` or `{…}`' },
  BAD_ALIAS: {
    message: 'a plain value cannot begin with `*`',
    help: 'Put the value in quotes: "*.example.org".',
  },
  BAD_DQ_ESCAPE: {
    message: 'an escape sequence that YAML does not know',
    help: 'Double the backslash, or use single quotes, in which a backslash is just a backslash.',
  },
  BAD_SCALAR_START: {
    message: 'a plain value cannot begin with this character',
    help: 'Put the value in quotes.',
  },
  KEY_OVER_1024_CHARS: { message: 'a key is longer than 1024 characters' },
  MISSING_COLON: { message: 'a colon is missing after a key' },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a key spans several lines',
    help: 'Is a colon missing at the end of the line before?',
  },
  UNEXPECTED_TOKEN: { message: 'this does not belong here' },
};

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}

function syntaxProblem(error: YAMLError): Problem {
  const [start, end] = error.pos;
  const known = SYNTAX[error.code];
  if (error.code === 'MULTIPLE_DOCS') {
    return {
      rule: 'SP0006',
      message: 'the file holds several YAML documents',
      help: 'Keep one policy in one file.',
      start,
      end: start,
    };
  }
  if (error.code === 'BAD_INDENT' && error.message.startsWith('Flow')) {
    return {
      rule: 'SP0004',
      message: 'not valid YAML: a list or mapping in brackets is not closed',
      help: 'Close it, or indent its lines more than the key.',
      start,
      end,
    };
  }
  if (error.code === 'RESOURCE_EXHAUSTION') {
    return { rule: 'SP0014', message: `the file nests deeper than ${MAX_DEPTH} levels`, start, end: start };
  }
  return {
    rule: 'SP0004',
    message:
      known === undefined
        ? `not valid YAML: ${lower(error.message)}`
        : `not valid YAML: ${known.message} (${lower(error.message)})`,
    ...(known?.help === undefined ? {} : { help: known.help }),
    start,
    end,
  };
}

function nothingIn(text: string): string {
  const bare = text.replace(/^\ufeff/, '').trim();
  if (bare === '') return 'the file is empty';
  return /^#.*(?:\s+#.*)*$/.test(bare) ? 'the file holds only comments' : 'the document is empty';
}

function hasTooManyTokens(text: string): boolean {
  if (text.length < COUNT_TOKENS_FROM) return false;
  let count = 0;
  for (const _token of new Lexer().lex(text)) {
    count += 1;
    if (count > MAX_TOKENS) return true;
  }
  return false;
}

/** Nodes to plain data, in one walk that also refuses what a policy may not use. */
function plain(root: Node | null, report: (problem: Problem) => void): unknown {
  function decorated(node: Node): void {
    const [start, end] = node.range ?? [0, 0, 0];
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) {
      report({
        rule: 'SP0009',
        message: `the anchor \`&${node.anchor}\` is refused`,
        help: 'Write each value out where it is used.',
        start,
        end,
      });
    }
    if (node.tag !== undefined) {
      report({
        rule: 'SP0011',
        message: `the tag \`${node.tag.replace('tag:yaml.org,2002:', '!!')}\` is refused`,
        help: 'Remove the tag; put a value in quotes to make it text.',
        start,
        end,
      });
    }
  }

  function key(node: unknown, seen: Map<string, readonly [number, number]>): string | null {
    const range = (node as Node | null)?.range ?? [0, 0, 0];
    const [start, end] = range;
    if (isAlias(node)) {
      report(aliasProblem(node.source, start, end));
      return null;
    }
    if (!isScalar(node) || typeof node.value !== 'string') {
      const shown = isScalar(node) && node.source !== undefined ? node.source : '';
      report({
        rule: 'SP0012',
        message: shown === '' ? 'a key must be text' : `the key \`${shown}\` is not text`,
        ...(shown === '' ? {} : { help: `Put it in quotes: \`"${shown}"\`.` }),
        start,
        end,
      });
      return null;
    }
    decorated(node);
    const name = node.value;
    if (name === '<<') {
      report({
        rule: 'SP0010',
        message: 'the merge key `<<` is refused',
        help: 'Write the keys out; to share clauses between policies, use `extends`.',
        start,
        end,
      });
      return null;
    }
    if (RESERVED_KEYS.has(name)) {
      report({
        rule: 'SP0013',
        message: `the key \`${name}\` is reserved`,
        help: 'Choose another name.',
        start,
        end,
      });
      return null;
    }
    const before = seen.get(name);
    if (before !== undefined) {
      report({
        rule: 'SP0008',
        message: `the key \`${name}\` appears twice`,
        help: 'Keep one of them.',
        start,
        end,
        first: before,
      });
      return null;
    }
    seen.set(name, [start, end]);
    return name;
  }

  function walk(node: Node | null, depth: number): unknown {
    if (node === null) return null;
    if (isAlias(node)) {
      const [start, end] = node.range ?? [0, 0, 0];
      report(aliasProblem(node.source, start, end));
      return null;
    }
    decorated(node);
    if (isScalar(node)) return node.value;
    if (depth >= MAX_DEPTH) {
      const start = node.range?.[0] ?? 0;
      report({
        rule: 'SP0014',
        message: `the file nests deeper than ${MAX_DEPTH} levels`,
        start,
        end: start,
      });
      return null;
    }
    if (isSeq(node)) return node.items.map((item) => walk(item as Node | null, depth + 1));
    if (!isMap(node)) return null;
    const seen = new Map<string, readonly [number, number]>();
    const value: Record<string, unknown> = {};
    for (const pair of node.items) {
      const name = key(pair.key, seen);
      const item = walk(pair.value as Node | null, depth + 1);
      if (name !== null) value[name] = item;
    }
    return value;
  }

  return walk(root, 0);
}

function aliasProblem(name: string, start: number, end: number): Problem {
  return {
    rule: 'SP0009',
    message: `the alias \`*${name}\` is refused`,
    help: `Write the value out. If that text is meant, put it in quotes: \`"*${name}"\`.`,
    start,
    end,
  };
}

/**
 * Reads the text of one policy file as YAML 1.2 (core schema, one document, no anchors, tags or merge keys).
 * Nothing is thrown for any text. When a finding is an error the document's value must not be used.
 *
 * @param file the path as reports shall show it
 */
export function parseText(text: string, file: string): Parsed {
  const lines = linesOf(text);
  const unread = (finding: Finding): Parsed => ({
    document: documentOf(file, text, lines, null, undefined),
    findings: [finding],
  });
  const finding = (problem: Problem): Finding => ({
    rule: problem.rule,
    severity: 'error',
    message: problem.message,
    location: { kind: 'span', file, span: lines.span(problem.start, problem.end) },
    ...(problem.help === undefined ? {} : { help: problem.help }),
    ...(problem.first === undefined
      ? {}
      : {
          related: [
            {
              message: 'it is here first',
              location: { kind: 'span', file, span: lines.span(...problem.first) },
            },
          ],
        }),
  });

  if (text.length > MAX_FILE_SIZE || Buffer.byteLength(text) > MAX_FILE_SIZE) {
    return unread(tooLarge(file, Buffer.byteLength(text)));
  }
  const hidden = HIDDEN.exec(text);
  if (hidden !== null) {
    const code = text.codePointAt(hidden.index) ?? 0;
    const shown = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return unread(
      finding({
        rule: 'SP0003',
        message:
          code === 0 ? 'the file is binary: it holds a NUL character' : `the character ${shown} is refused`,
        help:
          code === 0
            ? 'A policy is UTF-8 text.'
            : 'Control characters and characters that cannot be seen have no place in a policy; in a quoted value, use an escape.',
        start: hidden.index,
        end: hidden.index + 1,
      }),
    );
  }
  if (hasTooManyTokens(text)) {
    return unread({
      rule: 'SP0002',
      severity: 'error',
      message: `the file holds more than ${MAX_TOKENS} YAML tokens`,
      location: { kind: 'file', file },
      help: 'No policy needs that many; is this the right file?',
    });
  }

  const yaml = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    // yaml compares each key with all before it; the walk below does it with a set.
    uniqueKeys: false,
    prettyErrors: false,
    // 'silent' would also keep silent about a second document.
    logLevel: 'error',
  });
  const [first] = yaml.errors;
  if (first !== undefined) {
    // One mistake makes yaml report several errors; the first is the one that helps.
    return unread(finding(syntaxProblem(first)));
  }
  const directive = /^%/m.test(text) && yaml.directives?.docStart === true ? /^%.*$/m.exec(text) : null;
  if (directive !== null && yaml.contents !== null && directive.index < (yaml.contents.range?.[0] ?? 0)) {
    return unread(
      finding({
        rule: 'SP0006',
        message: 'YAML directives are refused',
        help: 'Remove the line; policies are YAML 1.2.',
        start: directive.index,
        end: directive.index + directive[0].length,
      }),
    );
  }

  const contents = yaml.contents as Node | null;
  if (
    contents === null ||
    (isScalar(contents) && contents.value === null && (contents.source ?? '') === '')
  ) {
    const only = nothingIn(text);
    return unread({
      rule: 'SP0005',
      severity: 'error',
      message: `${only}: there is no policy`,
      location: { kind: 'file', file },
      help: 'Begin with `version: 1`; `sandbox-policy init` writes a policy to start from.',
    });
  }

  const findings: Finding[] = [];
  const value = plain(contents, (problem) => {
    if (findings.length < MAX_FINDINGS) findings.push(finding(problem));
  });
  if (findings.length === 0 && !isMap(contents)) {
    findings.push(
      finding({
        rule: 'SP0007',
        message: `a policy is a mapping of clauses, not ${kindOf(value)}`,
        help: 'Begin with `version: 1`.',
        start: contents.range?.[0] ?? 0,
        end: contents.range?.[0] ?? 0,
      }),
    );
  }
  return {
    document: documentOf(file, text, lines, contents, findings.length === 0 ? value : undefined),
    findings,
  };
}

/** The finding about a file that is larger than a policy may be. */
export function tooLarge(file: string, size: number): Finding {
  return {
    rule: 'SP0002',
    severity: 'error',
    message: `the file has ${size} bytes; a policy may have ${MAX_FILE_SIZE}`,
    location: { kind: 'file', file },
    help: 'Is this the right file?',
  };
}
