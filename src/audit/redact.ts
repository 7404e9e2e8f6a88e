import type { RE2JS } from 're2js';
import type { SecretSearch } from './secrets.js';

const MARK = '[redacted]';

/** Whether something in an argument of the log stands for what isn't written down. */
export function holdsMark(argument: string): boolean {
  return argument.includes(MARK) || /\[secret \w+\]/.test(argument);
}

/** Replaces in a command line what must not be written down. */
export type Redact = (argv: readonly string[]) => string[];

/**
 * Makes the function that prepares a command line for the log: `audit.redact` patterns are replaced within each
 * argument and across arguments as they stand joined by single spaces (`--token`, `abc` is met by `--token \S+`),
 * then every secret's value.
 *
 * @param patterns RE2, matched in linear time whatever the arguments are.
 */
export function createRedact(patterns: readonly RE2JS[], secrets: SecretSearch): Redact {
  return (argv) => {
    const covered = argv.map((argument) => ranges(patterns, argument));
    const line = argv.join(' ');
    let start = 0;
    const across = argv.length > 1 ? ranges(patterns, line) : [];
    return argv.map((argument, index) => {
      const offset = start;
      start += argument.length + 1;
      const own = across
        .map(([from, to]): Range => [Math.max(from - offset, 0), Math.min(to - offset, argument.length)])
        .filter(([from, to]) => from < to);
      return secrets.replace(cover(argument, [...(covered[index] ?? []), ...own]));
    });
  };
}

type Range = readonly [from: number, to: number];

function ranges(patterns: readonly RE2JS[], text: string): Range[] {
  const found: Range[] = [];
  for (const pattern of patterns) {
    const matcher = pattern.matcher(text);
    while (matcher.find()) if (matcher.end() > matcher.start()) found.push([matcher.start(), matcher.end()]);
  }
  return found;
}

/** Each stretch of touching or overlapping ranges becomes one mark. */
function cover(text: string, found: readonly Range[]): string {
  if (found.length === 0) return text;
  let out = '';
  let end = 0;
  let open = false;
  for (const [from, to] of [...found].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (open && from <= end) {
      end = Math.max(end, to);
      continue;
    }
    out += text.slice(end, from) + MARK;
    end = to;
    open = true;
  }
  return out + text.slice(end);
}
