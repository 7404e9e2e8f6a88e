/**
 * Stands, in a path, for the folder that the script makes for itself: written as `"$state"`. A NUL can be in no
 * path and no variable, so nothing that a policy says can be taken for it.
 */
export const STATE = '\0';

/** One step of a POSIX shell script, as data. Words are arguments: what they hold is never shell syntax. */
export type Step =
  | { readonly kind: 'comment'; readonly text: string }
  | {
      readonly kind: 'run';
      readonly argv: readonly string[];
      /** A file that standard output goes to. */
      readonly output?: string;
      /** Files opened for reading at a descriptor. */
      readonly inputs?: readonly { readonly fd: number; readonly path: string }[];
      /** The script's own arguments follow. */
      readonly withArguments?: boolean;
      /** A command that this one's output is piped into. */
      readonly into?: readonly string[];
      readonly exec?: boolean;
    }
  /** Text to a command's standard input, as a here-document that nothing is expanded in. */
  | { readonly kind: 'text'; readonly argv: readonly string[]; readonly text: string }
  /** Text to a file, as a here-document that nothing is expanded in. */
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  /** Syntax of ours: never anything from a policy. */
  | { readonly kind: 'syntax'; readonly text: TemplateText };

/** A text written in this project's source. */
export type TemplateText = string & { readonly __brand: 'syntax' };

/** Marks a literal as syntax; takes no substitutions, so that nothing foreign gets into it. */
export function syntax(parts: TemplateStringsArray): TemplateText {
  return (parts[0] ?? '') as TemplateText;
}

/** `--option`, and QEMU's `-option`. */
const LONG_OPTION = /^--|^-[a-z]{2}/;
const SAFE = /^[A-Za-z0-9_@%+=:,./-]+$/;

/** One word for a POSIX shell: plain when it needs no quotes, else in single quotes. */
export function quote(word: string): string {
  return word
    .split(STATE)
    .map((part) =>
      part === '' ? '' : SAFE.test(part) ? part : `'${part.replaceAll("'", String.raw`'\''`)}'`,
    )
    .join('"$state"')
    .replace(/^$/, "''");
}

/** A script of these steps, ending in a newline. */
export function renderScript(steps: readonly Step[]): string {
  return steps.map((step) => `${renderStep(step)}\n`).join('');
}

function renderStep(step: Step): string {
  switch (step.kind) {
    case 'comment':
      return step.text
        .split(/[\r\n]+/)
        .map((line) => `# ${line}`)
        .join('\n');
    case 'syntax':
      return step.text;
    case 'text':
      return `${wordsOf(step.argv)} ${hereDocument(step.text)}`;
    case 'write':
      return `cat > ${quote(step.path)} ${hereDocument(step.text)}`;
    case 'run':
      return [
        ...(step.exec === true ? ['exec '] : []),
        wordsOf(step.argv),
        ...(step.withArguments === true ? [' "$@"'] : []),
        ...(step.inputs ?? []).map((input) => ` ${String(input.fd)}< ${quote(input.path)}`),
        ...(step.into === undefined ? [] : [` | ${wordsOf(step.into)}`]),
        ...(step.output === undefined ? [] : [` > ${quote(step.output)}`]),
      ].join('');
  }
}

/** Long commands get a line for each option, so that a person can read them. */
function wordsOf(argv: readonly string[]): string {
  const [program = '', ...rest] = argv;
  const long = argv.length > 8;
  return [
    quote(program),
    ...rest.map((word) => `${long && LONG_OPTION.test(word) ? '\\\n  ' : ''}${quote(word)}`),
  ].join(' ');
}

function hereDocument(text: string): string {
  const end = delimiter(text);
  return `<<'${end}'\n${text}${text.endsWith('\n') ? '' : '\n'}${end}`;
}

/** A here-document ends at the first line that is its delimiter: take one that the text doesn't hold. */
function delimiter(text: string): string {
  const lines = new Set(text.split('\n'));
  let end = 'END_OF_FILE';
  while (lines.has(end)) end = `${end}_`;
  return end;
}
