import type { Arg } from './reading.js';
import type { Input } from './redirect.js';
import { refuse, type Place } from './scope.js';
import { readShell, SHELLS } from './shells.js';
import { UNREAD, WRAPPERS } from './wrappers.js';

const DEEPEST_WRAPPING = 20;

/**
 * Notes a program that would be started, and reads on through it when it is one that starts what its arguments
 * name. `words[0]` is its name and is known.
 */
export function startProgram(words: readonly Arg[], input: Input, place: Place): void {
  const [name, ...args] = words;
  if (name === undefined) return;
  if (name.value === null) {
    refuse(place, name.text, 'is not known before it runs, and names a program');
    return;
  }
  const { reading, via } = place.state;
  const base = baseName(name.value);
  reading.programs.push({ name: name.value, args, via, opaque: opaque(base) });
  if (via.length >= DEEPEST_WRAPPING) {
    refuse(place, name.text, 'nests too deep to be read');
    return;
  }
  const inner: Place = { ...place, state: { ...place.state, via: [...via, base] } };
  const shell = SHELLS.get(base);
  if (shell !== undefined) readShell(base, shell, args, input, inner);
  else WRAPPERS.get(base)?.(args, input, inner);
}

/** What a program is known by: the last part of its path. */
export function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function opaque(base: string): string | null {
  if (/^ld(?:-linux[\w-]*)?(?:-[\w.]+)?\.so(?:\.\d+)*$/.test(base))
    return 'it loads the program that its arguments name';
  return UNREAD.has(base) ? 'it starts the program that its arguments name, and they are not read' : null;
}
