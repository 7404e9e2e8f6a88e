import { mayBecomeNumber } from './arithmetic.js';
import { isBuiltin } from './builtin-names.js';
import { readGaps } from './gaps.js';
import { normalised } from './normal.js';
import { bashOnly, branch, DEEPEST, refuse, refuseSyntax, type FunctionBody, type Place } from './scope.js';
import { cover, readNode } from './walk.js';

const RESERVED_WORD =
  /^(?:if|then|else|elif|fi|for|in|do|done|while|until|case|esac|select|function|time|coproc|[{}!]|\[\[|\]\])$/;

/**
 * A function's body is read where the function is called, as what its names mean depends on what is defined by
 * then. The definition is certain only where it is sure to have been run.
 */
export function defineFunction(node: FunctionBody['node'], place: Place): void {
  const name = cover(node.name, place);
  const { source } = place.region;
  if (/^function\b/.test(source.slice(node.pos, node.pos + 9))) bashOnly(place, 'function');
  if (node.body.type === 'CompoundList') {
    refuseSyntax(place, name.text);
    return;
  }
  if (name.value === null || !/^[A-Za-z_][\w.:-]*$/.test(name.text) || RESERVED_WORD.test(name.text)) {
    refuse(place, name.text, 'is no plain name of a function');
    return;
  }
  if (isBuiltin(name.text, 'bash') || name.text === 'command_not_found_handle') {
    refuse(place, name.text, 'is redefined, so that it no longer means what it says');
    return;
  }
  // The words of the body are the text's, wherever it is read: the first reading accounts for them.
  const body: FunctionBody = { node, region: place.region, readWith: [], reading: false, mayFail: false };
  const known = place.state.bodies.get(name.text);
  if (known === undefined) place.state.bodies.set(name.text, [body]);
  else known.push(body);
  place.certain.functions.add(name.text);
  markBody(body, place);
}

/** Accounts for the body's text once, at its definition, without judging its commands yet. */
function markBody(body: FunctionBody, place: Place): void {
  place.region.words.push({
    stretch: [body.node.body.pos, body.node.body.end],
    plain: place.region.source.slice(body.node.body.pos, body.node.body.end),
  });
}

/** Reads the bodies that a call to this name may run, with what is certain at the call. */
export function callFunction(name: string, place: Place): void {
  for (const body of place.state.bodies.get(name) ?? []) readBody(body, place);
}

function readBody(body: FunctionBody, place: Place): void {
  const { functions, numbers } = place.certain;
  const known = body.readWith.some(
    (before) => isSubset(before.functions, functions) && isSubset(before.numbers, numbers),
  );
  const { line } = place.state;
  line.mayFail ||= body.mayFail;
  if (known || body.reading) return;
  const outer = line.mayFail;
  line.mayFail = false;
  body.readWith.push({ functions: new Set(functions), numbers: new Set(numbers) });
  body.reading = true;
  const { source } = body.region;
  const region = { source, words: [] as Place['region']['words'] };
  const inside: Place = { ...branch(place), region, depth: place.depth + 1, inFunction: true };
  const { body: node } = body.node;
  if (place.depth > DEEPEST)
    refuseSyntax(place, source.slice(node.pos, node.pos + 40), 'nests too deep to be read');
  else if (node.type !== 'CompoundList') readNode(node, inside);
  const gaps = readGaps(
    source,
    node.pos,
    node.end,
    region.words.map((word) => word.stretch),
  );
  if (!gaps.ok) refuseSyntax(place, gaps.text);
  else place.state.reading.lines.push(normalised(region.words, gaps.tokens));
  body.reading = false;
  body.mayFail ||= line.mayFail;
  line.mayFail ||= outer;
}

/** Reads the functions that nothing called, and checks what could only be known at the end. */
export function finish(place: Place): void {
  const { state } = place;
  for (const bodies of [...state.bodies.values()]) {
    for (const body of bodies) if (body.readWith.length === 0) readBody(body, place);
  }
  for (const [name, text] of state.counted) {
    if (state.texts.has(name)) {
      refuse(
        place,
        text,
        `uses ${name} as a number, and elsewhere it may be given a text, which can hide a command`,
      );
    }
  }
  for (const [name, text] of state.declared) {
    if (state.arrays.has(name) || !mayBecomeNumber(name)) {
      refuse(place, text, `declares ${name}, which may be a list, with a value that is expanded once more`);
    }
  }
  for (const name of state.unset) {
    if (state.bodies.has(name)) refuse(place, `unset ${name}`, 'takes back the definition of a function');
  }
}

function isSubset(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  for (const one of inner) if (!outer.has(one)) return false;
  return true;
}
