import fs from 'node:fs';
import module, { createRequire } from 'node:module';
import { basename, dirname, join, sep } from 'node:path';
import vm from 'node:vm';

/** Bytes before the code in a file: which script it was compiled from. */
const HEADER = 256;
/** Who else may write to a file or folder. */
const OTHERS = 0o022;

interface Compiling {
  _compile: (this: NodeJS.Module, content: string, filename: string, ...more: unknown[]) => unknown;
}

type Loader = (
  exports: unknown,
  require: NodeJS.Require,
  self: NodeJS.Module,
  filename: string,
  folder: string,
) => void;

export interface CompileCache {
  /** Writes the code of what was compiled anew, with all functions that ran by now. Never throws: nothing needs it. */
  store(): void;
  /** Lets scripts be compiled as ever. */
  end(): void;
}

/**
 * Keeps V8's code of the CommonJS scripts of a folder between starts: two fifths of what a short command takes. Node's
 * own cache (22.1 and later) keeps what is compiled when a script is loaded, and not the functions that it calls.
 *
 * The code is run as it is, so it is taken only from files and a folder that nobody but this user can write, and only
 * for the very file that it was compiled from (inode, size and time of change). V8 itself refuses another version's or
 * other flags' code.
 *
 * @param scripts the folder whose scripts are kept
 * @param cache the folder for the code, made when it is missing
 */
export function keepCompiled(scripts: string, cache: string): CompileCache {
  const { prototype } = module as unknown as { readonly prototype: Compiling };
  const compile = prototype._compile;
  const fresh = new Map<string, { readonly script: vm.Script; readonly header: Buffer }>();
  const trusted = isOurFolder(cache);

  prototype._compile = function (content, filename, ...more) {
    if (!filename.startsWith(`${scripts}${sep}`)) return compile.call(this, content, filename, ...more);
    const kept = join(cache, basename(filename));
    const header = headerOf(filename);
    const cachedData = trusted ? read(kept, header) : null;
    const script = new vm.Script(module.wrap(content.replace(/^#!.*/, '')), {
      filename,
      ...(cachedData === null ? {} : { cachedData }),
    });
    if (script.cachedDataRejected !== false) fresh.set(kept, { script, header });
    const load = script.runInThisContext() as Loader;
    load.call(this.exports, this.exports, createRequire(filename), this, filename, dirname(filename));
    return undefined;
  };

  return {
    store() {
      try {
        if (fresh.size === 0) return;
        fs.mkdirSync(cache, { recursive: true, mode: 0o700 });
        if (!isOurFolder(cache)) return;
        for (const [path, { script, header }] of fresh) write(path, [header, script.createCachedData()]);
      } catch {
        return;
      }
    },
    end() {
      prototype._compile = compile;
    },
  };
}

function headerOf(filename: string): Buffer {
  const { ino, size, ctimeNs } = fs.statSync(filename, { bigint: true });
  const header = Buffer.alloc(HEADER);
  header.write([process.version, process.arch, ino, size, ctimeNs].join(' '));
  return header;
}

function isOurs({ uid, mode }: fs.Stats): boolean {
  return uid === process.geteuid?.() && (mode & OTHERS) === 0;
}

function isOurFolder(path: string): boolean {
  const stat = fs.lstatSync(path, { throwIfNoEntry: false });
  return stat !== undefined && stat.isDirectory() && isOurs(stat);
}

/** The code of the script that the header names; null when there is none that may be run. */
function read(path: string, header: Buffer): Buffer | null {
  let file: number;
  try {
    file = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW | fs.constants.O_NONBLOCK);
  } catch {
    return null;
  }
  try {
    const stat = fs.fstatSync(file);
    if (!stat.isFile() || !isOurs(stat)) return null;
    const bytes = fs.readFileSync(file);
    return bytes.subarray(0, HEADER).equals(header) ? bytes.subarray(HEADER) : null;
  } catch {
    return null;
  } finally {
    fs.closeSync(file);
  }
}

/** Whole or not at all: V8 hardly looks at what it is given. */
function write(path: string, parts: readonly Buffer[]): void {
  const aside = `${path}.${String(process.pid)}`;
  fs.writeFileSync(aside, Buffer.concat(parts), { mode: 0o600, flag: 'wx' });
  fs.renameSync(aside, path);
}
