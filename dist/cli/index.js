#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 20181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = require("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 71553:
/***/ ((module) => {

module.exports = require("node:dns/promises");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = require("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 83480:
/***/ ((module) => {

module.exports = require("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = require("zlib");

/***/ }),

/***/ 1973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ write),
/* harmony export */   W: () => (/* binding */ processIo)
/* harmony export */ });
/** The real process. The one place where the command line touches it. */
function processIo() {
    return {
        env: process.env,
        cwd: process.cwd(),
        // Node makes each stream when it is first asked for; most commands never read.
        get stdin() {
            return process.stdin;
        },
        get stdout() {
            return process.stdout;
        },
        get stderr() {
            return process.stderr;
        },
    };
}
/**
 * Writes text and waits until the stream took it, so that a slow pipe slows us instead of filling memory. A reader
 * that went away (`| head`) is no failure: what is left unsaid changes nothing about the exit code.
 *
 * @returns whether there is still a reader
 */
function write(stream, text) {
    return new Promise((resolve, reject) => {
        stream.write(text, (error) => {
            if (error && !isGone(error))
                reject(error);
            else
                resolve(!error);
        });
    });
}
function isGone(error) {
    return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}


/***/ }),

/***/ 68634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cacheHomeOf),
/* harmony export */   s: () => (/* binding */ stateHomeOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

// XDG Base Directory Specification 0.8: a relative path is to be ignored.
function folderOf(named, otherwise) {
    return named !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(named) ? named : otherwise;
}
/** The user's state folder: `$XDG_STATE_HOME` where it is absolute, else `~/.local/state`. */
function stateHomeOf(env, home) {
    return folderOf(env['XDG_STATE_HOME'], (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.local', 'state'));
}
/** The user's cache folder: `$XDG_CACHE_HOME` where it is absolute, else `~/.cache`. */
function cacheHomeOf(env, home) {
    return folderOf(env['XDG_CACHE_HOME'], (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache'));
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(73136);
// EXTERNAL MODULE: ./build/host/xdg.js
var xdg = __nccwpck_require__(68634);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(98995);
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = require("node:vm");
;// CONCATENATED MODULE: ./build/cli/compile-cache.js




/** Bytes before the code in a file: which script it was compiled from. */
const HEADER = 256;
/** Who else may write to a file or folder. */
const OTHERS = 0o022;
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
function keepCompiled(scripts, cache) {
    const { prototype } = external_node_module_;
    const compile = prototype._compile;
    const fresh = new Map();
    const trusted = isOurFolder(cache);
    prototype._compile = function (content, filename, ...more) {
        if (!filename.startsWith(`${scripts}${external_node_path_.sep}`))
            return compile.call(this, content, filename, ...more);
        const kept = (0,external_node_path_.join)(cache, (0,external_node_path_.basename)(filename));
        const header = headerOf(filename);
        const cachedData = trusted ? read(kept, header) : null;
        const script = new external_node_vm_namespaceObject.Script(external_node_module_.wrap(content.replace(/^#!.*/, '')), {
            filename,
            ...(cachedData === null ? {} : { cachedData }),
        });
        if (script.cachedDataRejected !== false)
            fresh.set(kept, { script, header });
        const load = script.runInThisContext();
        load.call(this.exports, this.exports, (0,external_node_module_.createRequire)(filename), this, filename, (0,external_node_path_.dirname)(filename));
        return undefined;
    };
    return {
        store() {
            try {
                if (fresh.size === 0)
                    return;
                external_node_fs_.mkdirSync(cache, { recursive: true, mode: 0o700 });
                if (!isOurFolder(cache))
                    return;
                for (const [path, { script, header }] of fresh)
                    write(path, [header, script.createCachedData()]);
            }
            catch {
                return;
            }
        },
        end() {
            prototype._compile = compile;
        },
    };
}
function headerOf(filename) {
    const { ino, size, ctimeNs } = external_node_fs_.statSync(filename, { bigint: true });
    const header = Buffer.alloc(HEADER);
    header.write([process.version, process.arch, ino, size, ctimeNs].join(' '));
    return header;
}
function isOurs({ uid, mode }) {
    return uid === process.geteuid?.() && (mode & OTHERS) === 0;
}
function isOurFolder(path) {
    const stat = external_node_fs_.lstatSync(path, { throwIfNoEntry: false });
    return stat !== undefined && stat.isDirectory() && isOurs(stat);
}
/** The code of the script that the header names; null when there is none that may be run. */
function read(path, header) {
    let file;
    try {
        file = external_node_fs_.openSync(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return null;
    }
    try {
        const stat = external_node_fs_.fstatSync(file);
        if (!stat.isFile() || !isOurs(stat))
            return null;
        const bytes = external_node_fs_.readFileSync(file);
        return bytes.subarray(0, HEADER).equals(header) ? bytes.subarray(HEADER) : null;
    }
    catch {
        return null;
    }
    finally {
        external_node_fs_.closeSync(file);
    }
}
/** Whole or not at all: V8 hardly looks at what it is given. */
function write(path, parts) {
    const aside = `${path}.${String(process.pid)}`;
    external_node_fs_.writeFileSync(aside, Buffer.concat(parts), { mode: 0o600, flag: 'wx' });
    external_node_fs_.renameSync(aside, path);
}

// EXTERNAL MODULE: ./build/cli/io.js
var io = __nccwpck_require__(1973);
;// CONCATENATED MODULE: ./build/cli/bin.js





/**
 * Where compiled code is kept between starts: under the user's own cache folder, never a shared one, where another
 * user could lay the code first; apart for each version of Node, which share no code, and each command, which run
 * different functions of the same scripts.
 */
function compileCache(env, argv) {
    const home = env['HOME'] ?? '';
    if (!(0,external_node_path_.isAbsolute)(home) || env['NODE_DISABLE_COMPILE_CACHE'] !== undefined)
        return;
    const base = (0,xdg/* cacheHomeOf */.H)(env, home);
    const command = /^[a-z]{1,20}$/.exec(argv[0] ?? '')?.[0] ?? 'none';
    const version = `${process.version}-${process.arch}`;
    const folder = (0,external_node_path_.join)(base, 'sandbox-policy', 'node', version, command);
    const cache = keepCompiled((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(require("url").pathToFileURL(__filename).href)), folder);
    process.on('exit', () => cache.store());
}
compileCache(process.env, process.argv.slice(2));
// A reader that went away (`| head`) is no error; the write that meets it ends the command.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
}
// Imported late, so that its compiled code comes from the cache; and no await here, so that a bundle may be CommonJS.
void __nccwpck_require__.e(/* import() */ 8680).then(__nccwpck_require__.bind(__nccwpck_require__, 28680))
    .then(({ main }) => main(process.argv.slice(2), (0,io/* processIo */.W)()))
    .then((code) => {
    process.exitCode = code;
});

module.exports = __webpack_exports__;
/******/ })()
;