import { whyNotAssigned } from './names.js';
import { refuse, type Place } from './scope.js';

/** Variables that the shell itself gives a number. */
const NUMBERS: ReadonlySet<string> = new Set([
  'RANDOM',
  'SECONDS',
  'LINENO',
  'EPOCHSECONDS',
  'BASHPID',
  'UID',
  'EUID',
  'PPID',
]);
const SPECIAL_NUMBERS = /^\$(?:[#?$!]|\{#(?:[@*]|[A-Za-z_]\w*(?:\[[@*]\])?)\}|\{[#?$!]\})/;
const TOKEN =
  /[ \t\n]+|0[xX][0-9a-fA-F]+|\d+(?:#[0-9a-zA-Z]+)?|[A-Za-z_]\w*|\$\{?[A-Za-z_]\w*\}?|\$\(\(|\+\+|--|[-+*/%<>=!&|^~?:,()]|\$/y;

/**
 * Reads an arithmetic expression. The shell evaluates the *values* of variables there as expressions too, and an
 * expression can hold a command (`a[$(…)]`): so only variables that are sure to hold numbers are taken, and
 * nothing else that expands.
 */
export function readArithmetic(text: string, place: Place): void {
  place.state.line.mayFail = true;
  const body = text.replace(/\\\n/g, '');
  for (let at = 0; at < body.length;) {
    const special = SPECIAL_NUMBERS.exec(body.slice(at, at + 80));
    if (special !== null) {
      at += special[0].length;
      continue;
    }
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(body)?.[0];
    const name = token === undefined ? null : /^\$?\{?([A-Za-z_]\w*)\}?$/.exec(token);
    if (token === undefined || token === '$' || /^\$\{[^}]*$/.test(token) || /^\$[^{(].*\}$/.test(token)) {
      refuse(place, text, 'is arithmetic over more than numbers and counters, which can hide a command');
      return;
    }
    at += token.length;
    if (name === null) continue;
    const variable = name[1] ?? '';
    const rest = body.slice(at);
    const before = body.slice(0, at - token.length);
    const assigns =
      /^\s*(?:(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--)/.test(rest) || /(?:\+\+|--)\s*$/.test(before);
    const why = assigns ? whyNotAssigned(variable, null) : null;
    if (why !== null) refuse(place, text, `assigns ${variable}, which ${why}`);
    // What is assigned here is a number, but it isn't certain that it is: the expression may fail, or skip it.
    if (token.startsWith('$') || !/^\s*=(?!=)/.test(rest)) readNumber(variable, text, place);
  }
}

/** Reads `((…))`, or a part of `for ((…))`: a plain `i = 0` can't fail, so the variable is a number from there on. */
export function readCounter(text: string, place: Place): void {
  readArithmetic(text, place);
  const name = /^\s*([A-Za-z_]\w*)\s*=\s*(?:0|[1-9]\d*)\s*$/.exec(text)?.[1];
  if (name !== undefined && mayBecomeNumber(name)) place.certain.numbers.add(name);
}

/** A variable is read as a number here: certain to be one now, and never anything else. */
function readNumber(variable: string, text: string, place: Place): void {
  if (NUMBERS.has(variable)) {
    place.state.counted.set(variable, text);
    return;
  }
  if (place.certain.numbers.has(variable)) place.state.counted.set(variable, text);
  else
    refuse(
      place,
      text,
      `uses ${variable} as a number, which it may not be; a value there can hide a command`,
    );
}

/** Whether an expansion written like this is a whole number for certain. */
/** Names that bash gives a text of its own, whatever is assigned to them. */
const SPECIAL_TEXTS = /^(?:_|FUNCNAME|DIRSTACK|GROUPS|HISTCMD|PIPESTATUS|OPTARG|REPLY|COMP_\w+)$/;

export function mayBecomeNumber(name: string): boolean {
  return !SPECIAL_TEXTS.test(name);
}

export function isNumber(text: string, place: Place): boolean {
  if (/^\$[#?$]$/.test(text) || /^\$\{#([@*]|[A-Za-z_]\w*(\[[@*]\])?)\}$/.test(text)) return true;
  const variable = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))$/.exec(text);
  const name = variable?.[1] ?? variable?.[2];
  if (name === undefined || !place.certain.numbers.has(name)) return false;
  place.state.counted.set(name, text);
  return true;
}
