import { isName } from './names.js';
import type { Arg } from './reading.js';
import { refuse, type Place } from './scope.js';

const UNARY = /^-[b-hknprstuwxzGLNOS]$/;
const BINARY = /^(?:=|==|!=|<|>|-eq|-ne|-lt|-le|-gt|-ge|-nt|-ot|-ef)$/;
const EVALUATES = 'may turn out to be -v, which evaluates a subscript that can hide a command';

/**
 * Reads `test` and `[ … ]`. bash's own `-v` evaluates what follows it, so no word that isn't known may stand
 * where that operator could: each must be the operand of one that is known.
 */
export function readTestBuiltin(name: string, args: readonly Arg[], place: Place): void {
  const operands = name === '[' && args[args.length - 1]?.value === ']' ? args.slice(0, -1) : args;
  const unknown = operands.filter((arg) => arg.value === null && !arg.number);
  for (const [index, arg] of operands.entries()) {
    const before = operands[index - 1]?.value ?? null;
    const after = operands[index + 1]?.value ?? null;
    if (arg.value === '-v' || arg.value === '-R') {
      const named = operands[index + 1];
      const harmless = operands.length === 1 || isName(named?.value ?? '');
      if (unknown.length > 0 || !harmless) {
        refuse(place, named?.text ?? arg.text, 'is evaluated as the name of a variable');
      }
    }
    if (!unknown.includes(arg)) continue;
    if (arg.many) {
      refuse(place, arg.text, `${EVALUATES}; in quotes it is one word`);
      continue;
    }
    const alone = operands.length === 1 || (operands.length === 2 && before === '!');
    const operand =
      (before !== null && (UNARY.test(before) || BINARY.test(before))) ||
      (after !== null && BINARY.test(after));
    if (!alone && !operand) refuse(place, arg.text, EVALUATES);
  }
}
