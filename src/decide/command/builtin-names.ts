import type { Shell } from './reading.js';

/** Builtins that dash, busybox and bash all have. */
const COMMON: ReadonlySet<string> = new Set(
  (
    ': . [ alias bg break cd command continue echo eval exec exit export false fg getopts hash jobs kill local ' +
    'printf pwd read readonly return set shift test times trap true type ulimit umask unalias unset wait'
  ).split(' '),
);

/** Builtins that only bash has; in another shell these names are programs. */
const BASH: ReadonlySet<string> = new Set(
  (
    'bind builtin caller compgen complete compopt declare dirs disown enable fc help history let logout mapfile ' +
    'popd pushd readarray shopt source suspend typeset'
  ).split(' '),
);

export function isBuiltin(name: string, shell: Shell): boolean {
  return COMMON.has(name) || (shell === 'bash' && BASH.has(name));
}
