/**
 * Variables whose value changes what a name means or makes an innocent program start another: assigning one is
 * refused. Each with the rest of a sentence that begins with its name.
 */
const EXACT: ReadonlyMap<string, string> = new Map([
  ['PATH', 'says where every name is looked up'],
  ['ENV', 'names a file that shells run when they start'],
  ['IFS', 'changes how words are told apart'],
  ['SHELL', 'names the shell that programs start'],
  ['SHELLOPTS', 'changes how the shell reads'],
  ['POSIXLY_CORRECT', 'changes how the shell reads'],
  ['EXECIGNORE', 'changes where names are looked up'],
  ['CDPATH', 'changes where cd leads'],
  ['UID', 'cannot be assigned'],
  ['EUID', 'cannot be assigned'],
  ['PPID', 'cannot be assigned'],
  ['PROMPT_COMMAND', 'is run as a command'],
  ['HOME', 'says where programs find their settings, which start programs'],
  ['XDG_CONFIG_HOME', 'says where programs find their settings, which start programs'],
  ['XDG_CONFIG_DIRS', 'says where programs find their settings, which start programs'],
  ['EDITOR', 'names a program that others start'],
  ['VISUAL', 'names a program that others start'],
  ['PAGER', 'names a program that others start'],
  ['MANPAGER', 'names a program that others start'],
  ['BROWSER', 'names a program that others start'],
  ['LESSOPEN', 'names a program that less starts'],
  ['LESSCLOSE', 'names a program that less starts'],
  ['SSH_ASKPASS', 'names a program that ssh starts'],
  ['SUDO_ASKPASS', 'names a program that sudo starts'],
  ['NODE_OPTIONS', 'makes node load code when it starts'],
  ['NODE_PATH', 'says where node finds modules'],
  ['PERL5OPT', 'makes perl load code when it starts'],
  ['PERL5LIB', 'says where perl finds modules'],
  ['PERLLIB', 'says where perl finds modules'],
  ['PERL5DB', 'is run by perl'],
  ['RUBYOPT', 'makes ruby load code when it starts'],
  ['RUBYLIB', 'says where ruby finds libraries'],
  ['JAVA_TOOL_OPTIONS', 'makes java load code when it starts'],
  ['JDK_JAVA_OPTIONS', 'makes java load code when it starts'],
  ['_JAVA_OPTIONS', 'makes java load code when it starts'],
  ['CLASSPATH', 'says where java finds classes'],
  ['GCONV_PATH', 'says where the C library loads code from'],
  ['LOCPATH', 'says where the C library reads locales from'],
  ['NLSPATH', 'says where the C library reads messages from'],
  ['GLIBC_TUNABLES', 'changes how the loader works'],
  ['RUSTC_WRAPPER', 'names a program that cargo starts'],
  ['RUSTC_WORKSPACE_WRAPPER', 'names a program that cargo starts'],
  ['RUSTC', 'names a program that cargo starts'],
  ['RUSTDOC', 'names a program that cargo starts'],
  ['GOFLAGS', 'can name a program that go starts'],
  ['MAKEFLAGS', 'can name programs and definitions that make uses'],
  ['MFLAGS', 'can name programs and definitions that make uses'],
  ['GNUMAKEFLAGS', 'can name programs and definitions that make uses'],
  ['PYTEST_ADDOPTS', 'makes pytest load code when it starts'],
  ['PYTEST_PLUGINS', 'makes pytest load code when it starts'],
  ['TAR_OPTIONS', 'can name a program that tar starts'],
  ['RSYNC_RSH', 'names a program that rsync starts'],
  ['CVS_RSH', 'names a program that others start'],
  ['LESS', 'can name a program that less starts'],
  ['VIMINIT', 'is run by vim'],
  ['EXINIT', 'is run by vi'],
  ['FCEDIT', 'names a program that the shell starts'],
  ['COMSPEC', 'names the shell that programs start'],
]);

const PREFIXES: readonly (readonly [prefix: string, why: string])[] = [
  ['LD_', 'makes the loader load other code'],
  ['DYLD_', 'makes the loader load other code'],
  ['BASH', 'changes how the shell starts and reads'],
  ['GIT_', 'can name a program that git starts'],
  ['PYTHON', 'can make python load code when it starts'],
  ['NPM_CONFIG_', 'can name programs that npm starts'],
  ['CARGO_', 'can name programs that cargo starts'],
];

/** Variables that bash evaluates as arithmetic when they are assigned. */
const INTEGERS: ReadonlySet<string> = new Set(
  (
    'RANDOM SRANDOM SECONDS LINENO HISTCMD OPTIND OPTERR EPOCHSECONDS EPOCHREALTIME COMP_CWORD COMP_POINT COMP_TYPE ' +
    'COMP_KEY COLUMNS LINES MAILCHECK TMOUT FUNCNEST HISTSIZE HISTFILESIZE IGNOREEOF CHILD_MAX'
  ).split(' '),
);

/** PYTHON variables that load nothing, which test commands commonly set. */
const HARMLESS: ReadonlySet<string> = new Set([
  'PYTHONDONTWRITEBYTECODE',
  'PYTHONUNBUFFERED',
  'PYTHONHASHSEED',
  'PYTHONIOENCODING',
  'PYTHONUTF8',
  'PYTHONDEVMODE',
  'PYTHONFAULTHANDLER',
  'PYTHONTRACEMALLOC',
  'PYTHONASYNCIODEBUG',
  'PYTHONNOUSERSITE',
  'PYTHONOPTIMIZE',
  'PYTHONSAFEPATH',
  'CARGO_TERM_COLOR',
  'CARGO_INCREMENTAL',
  'CARGO_NET_OFFLINE',
  'GIT_AUTHOR_NAME',
  'GIT_AUTHOR_EMAIL',
  'GIT_AUTHOR_DATE',
  'GIT_COMMITTER_NAME',
  'GIT_COMMITTER_EMAIL',
  'GIT_COMMITTER_DATE',
  'GIT_TERMINAL_PROMPT',
  'GIT_OPTIONAL_LOCKS',
]);

/**
 * Why a variable may not be assigned; null when it may. `value` is the value where it is known.
 */
export function whyNotAssigned(name: string, value: string | null): string | null {
  if (name === 'IFS') return value !== null && !/[\w$./-]/.test(value) ? null : (EXACT.get(name) ?? null);
  if (/^PS\d$/.test(name)) return 'is expanded, commands in it included, whenever it is shown';
  if (INTEGERS.has(name)) {
    return /^\d+$/.test(value ?? '') ? null : 'is evaluated as arithmetic, which can hide a command';
  }
  if (HARMLESS.has(name)) return null;
  const upper = name.toUpperCase();
  return EXACT.get(name) ?? PREFIXES.find(([prefix]) => upper.startsWith(prefix))?.[1] ?? null;
}

/** Whether a text is a plain name of a variable. */
export function isName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}
