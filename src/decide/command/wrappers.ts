import { readFind } from './find.js';
import { isName, whyNotAssigned } from './names.js';
import { readOptions, type OptionRules } from './options.js';
import { startProgram } from './program.js';
import { staticArg, unknownArg, type Arg } from './reading.js';
import type { Input } from './redirect.js';
import { refuse, type Place } from './scope.js';

export type ReadWrapper = (args: readonly Arg[], input: Input, place: Place) => void;

interface Prefix extends OptionRules {
  /** Operands between the options and the command. */
  readonly operands?: number;
  /** Options under which no command is started, or one that can't be read. */
  readonly refused?: readonly string[];
}

/** Programs of the form `wrapper [options] [operands] command [arguments]`. */
const PREFIXES: Readonly<Record<string, Prefix>> = {
  nice: { flags: '', valued: 'n', longValued: ['adjustment'], digits: true },
  nohup: { flags: '', valued: '' },
  setsid: { flags: 'cfw', valued: '', long: ['ctty', 'fork', 'wait'] },
  stdbuf: { flags: '', valued: 'ioe', longValued: ['input', 'output', 'error'] },
  timeout: {
    flags: 'v',
    valued: 'ks',
    long: ['foreground', 'preserve-status', 'verbose'],
    longValued: ['kill-after', 'signal'],
    operands: 1,
  },
  ionice: { flags: 't', valued: 'cn', long: ['ignore'], longValued: ['class', 'classdata'] },
  taskset: { flags: 'ac', valued: '', long: ['all-tasks', 'cpu-list'], operands: 1 },
  chrt: { flags: 'abdfiorRv', valued: 'TPD', operands: 1 },
  time: {
    flags: 'apqv',
    valued: 'fo',
    long: ['append', 'portability', 'quiet', 'verbose'],
    longValued: ['format', 'output'],
  },
  sudo: {
    flags: 'AbEHKknPS',
    valued: 'CghprtTuU',
    long: ['non-interactive', 'preserve-env', 'set-home'],
    longValued: ['user', 'group'],
  },
  doas: { flags: 'nL', valued: 'u' },
  setarch: { flags: 'vR', valued: '', operands: 1 },
  faketime: { flags: 'fm', valued: '', operands: 1 },
};

/**
 * Programs that start what their arguments name, in ways that aren't read here. They pass only under a rule that
 * spells their arguments out.
 */
export const UNREAD: ReadonlySet<string> = new Set(
  (
    'at batch chroot dbus-run-session entr expect firejail flock gdb ltrace nsenter parallel pkexec proot prlimit ' +
    'rlwrap rsh run-parts runuser script scriptreplay setpriv ssh start-stop-daemon strace su systemd-run ' +
    'systemd-inhibit torsocks tsocks unbuffer unshare valgrind watch xvfb-run bwrap capsh numactl perf catchsegv ' +
    'fakeroot eatmydata proxychains proxychains4 fish zsh csh tcsh pwsh nu elvish xonsh rc es osh ysh'
  ).split(' '),
);

/** How each wrapper's arguments are read, by its name. */
export const WRAPPERS: ReadonlyMap<string, ReadWrapper> = new Map<string, ReadWrapper>([
  ...Object.entries(PREFIXES).map(([name, rules]) => [name, prefixReader(rules)] as const),
  ['env', readEnv],
  ['xargs', readXargs],
  ['find', readFind],
  ['busybox', readBusybox],
  ['toybox', readBusybox],
]);

function prefixReader(rules: Prefix): ReadWrapper {
  return (args, input, place) => {
    const read = readOptions(args, rules);
    if (!read.ok) {
      refuse(place, read.arg.text, read.reason);
      return;
    }
    const operands = rules.operands ?? 0;
    const unsure = read.rest.slice(0, operands).find((arg) => arg.many);
    if (unsure !== undefined)
      refuse(place, unsure.text, 'may be no word or several, so what follows is not known');
    startInner(read.rest.slice(operands), input, place);
  };
}

/** Starts what a wrapper was given; nothing at all when it was given nothing. */
export function startInner(words: readonly Arg[], input: Input, place: Place): void {
  if (words.length > 0) startProgram(words, input, place);
}

function readEnv(args: readonly Arg[], input: Input, place: Place): void {
  const read = readOptions(args, {
    flags: '0v',
    valued: 'u',
    long: ['null', 'debug'],
    longValued: ['unset'],
  });
  if (!read.ok) {
    refuse(place, read.arg.text, `${read.reason} of env`);
    return;
  }
  for (const { value } of read.options) if (value !== null) checkUnset(value, place);
  let at = 0;
  for (; at < read.rest.length; at++) {
    const arg = read.rest[at];
    if (arg === undefined) break;
    if (arg.value === '-') {
      refuse(place, 'env -', 'takes PATH away, by which names are looked up');
      return;
    }
    const equals = (arg.value ?? arg.lead).indexOf('=');
    if (equals < 0) break;
    if (arg.many) {
      refuse(place, arg.text, 'may be several words, so what follows is not known');
      return;
    }
    const name = (arg.value ?? arg.lead).slice(0, equals);
    const why = whyNotAssigned(name, arg.value?.slice(equals + 1) ?? null);
    if (!isName(name)) refuse(place, arg.text, 'assigns what is no plain name of a variable');
    else if (why !== null) refuse(place, arg.text, `assigns ${name}, which ${why}`);
  }
  startInner(read.rest.slice(at), input, place);
}

function checkUnset(arg: Arg, place: Place): void {
  const why = arg.value === null ? 'is not known before it runs' : whyNotAssigned(arg.value, null);
  if (why !== null) refuse(place, `-u ${arg.text}`, arg.value === null ? why : `takes away what ${why}`);
}

const XARGS: OptionRules = {
  flags: '0rtpxo',
  valued: 'adEILnPs',
  long: ['null', 'no-run-if-empty', 'verbose', 'interactive', 'exit', 'open-tty', 'show-limits'],
  longValued: ['arg-file', 'delimiter', 'max-args', 'max-procs', 'max-chars', 'replace', 'max-lines', 'eof'],
};

function readXargs(args: readonly Arg[], _input: Input, place: Place): void {
  const read = readOptions(args, XARGS);
  if (!read.ok) {
    refuse(place, read.arg.text, `${read.reason} of xargs`);
    return;
  }
  // The long forms of these take their value after `=` alone.
  const bare = args.find((arg) => /^--(?:replace|max-lines|eof)$/.test(arg.value ?? ''));
  if (bare !== undefined) {
    refuse(place, bare.text, 'is an option of xargs whose value is not known');
    return;
  }
  const words = read.rest.length > 0 ? read.rest : [staticArg('echo')];
  const replaced = read.options.filter((option) => option.name === 'I' || option.name === 'replace');
  const marks = replaced.map((option) => option.value?.value ?? null);
  if (marks.includes(null)) {
    refuse(place, 'xargs -I', 'replaces a text that is not known');
    return;
  }
  const filled = words.map((word) =>
    marks.some((mark) => mark !== null && (mark === '' || (word.value ?? word.plain).includes(mark)))
      ? unknownArg(word.text, false)
      : word,
  );
  const appended = marks.length > 0 ? filled : [...filled, unknownArg('what xargs reads', true)];
  // What xargs starts reads nothing that is known.
  startInner(appended, { from: 'unknown' }, place);
}

function readBusybox(args: readonly Arg[], input: Input, place: Place): void {
  const [applet] = args;
  if (applet === undefined) return;
  if (applet.value === null || applet.value.startsWith('-'))
    refuse(place, applet.text, 'may name any applet');
  else startProgram(args, input, place);
}
