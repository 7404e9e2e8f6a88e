"use strict";
exports.id = 6673;
exports.ids = [6673];
exports.modules = {

/***/ 54938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf),
/* harmony export */   l: () => (/* binding */ documentOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

function find(root, path) {
    let found = { pair: null, node: root };
    for (const step of path) {
        const { node } = found;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.value === step);
            if (pair === undefined)
                return found;
            found = { pair, node: pair.value };
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined)
                return found;
            found = { pair: null, node: item };
        }
        else {
            return found;
        }
    }
    return found;
}
function comments(text, lines) {
    const found = [];
    let offset = 0;
    let scalar = false;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        // The lexer's own marks are not part of the text: document start, end of a broken flow, and before a scalar,
        // whose text may begin with # too.
        if (token === '\u001f')
            scalar = true;
        if (token === '\u0002' || token === '\u001f' || token === '\u0018')
            continue;
        if (token.startsWith('#') && !scalar) {
            found.push({ text: token, span: lines.span(offset, offset + token.length) });
        }
        scalar = false;
        offset += token.length;
    }
    return found;
}
/** Puts text, nodes and plain value together. `root` is null when the text is empty or was not read. */
function documentOf(file, text, lines, root, value) {
    function range(path, target) {
        const { pair, node } = find(root, path);
        const key = (pair !== null && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? pair.key.range : null) ?? null;
        const value = node?.range ?? null;
        const chosen = target === 'key' ? (key ?? value) : (value ?? key);
        if (chosen === null)
            return [0, 0];
        let [start, end] = chosen;
        // A key without a value has an empty value after the colon; the key is the better place to show.
        if (start === end && key !== null)
            [start, end] = key;
        while (end > start && /\s/.test(text.charAt(end - 1)))
            end -= 1;
        return [start, end];
    }
    return {
        file,
        text,
        lines,
        value,
        locate: (path, target) => lines.span(...range(path, target)),
        line: (path, target) => lines.line(range(path, target)[0]),
        comments: () => comments(text, lines),
    };
}
/** The span a location means, or null for a whole file and for files that are not among the documents. */
function spanOf(location, documents) {
    switch (location.kind) {
        case 'span':
            return location.span;
        case 'node':
            return documents.get(location.file)?.locate(location.path, location.target) ?? null;
        case 'file':
            return null;
    }
}


/***/ }),

/***/ 22741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** What a value is, in the words of messages: `text`, `a number`, `a list`. */
function kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    switch (typeof value) {
        case 'string':
            return 'text';
        case 'object':
            return 'a mapping';
        default:
            return `a ${typeof value}`;
    }
}
/** A value as a message shows it: short, on one line, in quotes when it is text. */
function shown(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    // Whatever a report's format is, a message never carries control characters.
    // eslint-disable-next-line no-control-regex
    const safe = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => JSON.stringify(character).slice(1, -1));
    return `\`${safe.length > 80 ? `${safe.slice(0, 77)}…` : safe}\``;
}
/** `a, b or c`. */
function oneOf(words) {
    if (words.length <= 1)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}


/***/ }),

/***/ 42604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   w3: () => (/* binding */ MAX_FILE_SIZE)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54938);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22741);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4200);




/** Largest policy file, in bytes. */
const MAX_FILE_SIZE = 1024 * 1024;
/** YAML tokens in one file; bounds the time that a hostile file takes to a few seconds. */
const MAX_TOKENS = 150_000;
/** Files shorter than this can't hold that many tokens. */
const COUNT_TOKENS_FROM = 64 * 1024;
const MAX_DEPTH = 32;
/** Findings about one file; more would only bury the first. */
const MAX_FINDINGS = 100;
/**
 * Control characters (tab and line ends apart), lone carriage returns and surrogates, line separators that only some
 * programs count as line ends, and marks that change the direction of text or have no width: what a reviewer sees
 * must be what is read.
 */
const HIDDEN = 
// eslint-disable-next-line no-control-regex
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufffe\uffff]|\r(?!\n)|(?!^)\ufeff|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const RESERVED_KEYS = new Set(['__proto__', '__defineGetter__', '__defineSetter__']);
/** What yaml's errors mean to someone who writes a policy. */
const SYNTAX = {
    TAB_AS_INDENT: { message: 'a tab is used for indentation', help: 'Indent with spaces; YAML refuses tabs.' },
    BAD_INDENT: {
        message: 'the indentation does not fit',
        help: 'Give all entries of one mapping or list the same indentation.',
    },
    MISSING_CHAR: { message: 'a closing quote or bracket is missing' },
    BLOCK_AS_IMPLICIT_KEY: {
        message: 'a value that holds `: ` looks like a nested mapping',
        help: 'Put the value in quotes.',
    },
    BLOCK_IN_FLOW: { message: 'a block cannot begin inside `[…]` or `{…}`' },
    BAD_ALIAS: {
        message: 'a plain value cannot begin with `*`',
        help: 'Put the value in quotes: "*.example.org".',
    },
    BAD_DQ_ESCAPE: {
        message: 'an escape sequence that YAML does not know',
        help: 'Double the backslash, or use single quotes, in which a backslash is just a backslash.',
    },
    BAD_SCALAR_START: {
        message: 'a plain value cannot begin with this character',
        help: 'Put the value in quotes.',
    },
    KEY_OVER_1024_CHARS: { message: 'a key is longer than 1024 characters' },
    MISSING_COLON: { message: 'a colon is missing after a key' },
    MULTILINE_IMPLICIT_KEY: {
        message: 'a key spans several lines',
        help: 'Is a colon missing at the end of the line before?',
    },
    UNEXPECTED_TOKEN: { message: 'this does not belong here' },
};
function lower(text) {
    return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
function syntaxProblem(error) {
    const [start, end] = error.pos;
    const known = SYNTAX[error.code];
    if (error.code === 'MULTIPLE_DOCS') {
        return {
            rule: 'SP0006',
            message: 'the file holds several YAML documents',
            help: 'Keep one policy in one file.',
            start,
            end: start,
        };
    }
    if (error.code === 'BAD_INDENT' && error.message.startsWith('Flow')) {
        return {
            rule: 'SP0004',
            message: 'not valid YAML: a list or mapping in brackets is not closed',
            help: 'Close it, or indent its lines more than the key.',
            start,
            end,
        };
    }
    if (error.code === 'RESOURCE_EXHAUSTION') {
        return { rule: 'SP0014', message: `the file nests deeper than ${MAX_DEPTH} levels`, start, end: start };
    }
    return {
        rule: 'SP0004',
        message: known === undefined
            ? `not valid YAML: ${lower(error.message)}`
            : `not valid YAML: ${known.message} (${lower(error.message)})`,
        ...(known?.help === undefined ? {} : { help: known.help }),
        start,
        end,
    };
}
function nothingIn(text) {
    const bare = text.replace(/^\ufeff/, '').trim();
    if (bare === '')
        return 'the file is empty';
    return /^#.*(?:\s+#.*)*$/.test(bare) ? 'the file holds only comments' : 'the document is empty';
}
function hasTooManyTokens(text) {
    if (text.length < COUNT_TOKENS_FROM)
        return false;
    let count = 0;
    for (const _token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        count += 1;
        if (count > MAX_TOKENS)
            return true;
    }
    return false;
}
/** Nodes to plain data, in one walk that also refuses what a policy may not use. */
function plain(root, report) {
    function decorated(node) {
        const [start, end] = node.range ?? [0, 0, 0];
        if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) && node.anchor !== undefined) {
            report({
                rule: 'SP0009',
                message: `the anchor \`&${node.anchor}\` is refused`,
                help: 'Write each value out where it is used.',
                start,
                end,
            });
        }
        if (node.tag !== undefined) {
            report({
                rule: 'SP0011',
                message: `the tag \`${node.tag.replace('tag:yaml.org,2002:', '!!')}\` is refused`,
                help: 'Remove the tag; put a value in quotes to make it text.',
                start,
                end,
            });
        }
    }
    function key(node, seen) {
        const range = node?.range ?? [0, 0, 0];
        const [start, end] = range;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            report(aliasProblem(node.source, start, end));
            return null;
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || typeof node.value !== 'string') {
            const shown = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.source !== undefined ? node.source : '';
            report({
                rule: 'SP0012',
                message: shown === '' ? 'a key must be text' : `the key \`${shown}\` is not text`,
                ...(shown === '' ? {} : { help: `Put it in quotes: \`"${shown}"\`.` }),
                start,
                end,
            });
            return null;
        }
        decorated(node);
        const name = node.value;
        if (name === '<<') {
            report({
                rule: 'SP0010',
                message: 'the merge key `<<` is refused',
                help: 'Write the keys out; to share clauses between policies, use `extends`.',
                start,
                end,
            });
            return null;
        }
        if (RESERVED_KEYS.has(name)) {
            report({
                rule: 'SP0013',
                message: `the key \`${name}\` is reserved`,
                help: 'Choose another name.',
                start,
                end,
            });
            return null;
        }
        const before = seen.get(name);
        if (before !== undefined) {
            report({
                rule: 'SP0008',
                message: `the key \`${name}\` appears twice`,
                help: 'Keep one of them.',
                start,
                end,
                first: before,
            });
            return null;
        }
        seen.set(name, [start, end]);
        return name;
    }
    function walk(node, depth) {
        if (node === null)
            return null;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const [start, end] = node.range ?? [0, 0, 0];
            report(aliasProblem(node.source, start, end));
            return null;
        }
        decorated(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return node.value;
        if (depth >= MAX_DEPTH) {
            const start = node.range?.[0] ?? 0;
            report({
                rule: 'SP0014',
                message: `the file nests deeper than ${MAX_DEPTH} levels`,
                start,
                end: start,
            });
            return null;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map((item) => walk(item, depth + 1));
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return null;
        const seen = new Map();
        const value = {};
        for (const pair of node.items) {
            const name = key(pair.key, seen);
            const item = walk(pair.value, depth + 1);
            if (name !== null)
                value[name] = item;
        }
        return value;
    }
    return walk(root, 0);
}
function aliasProblem(name, start, end) {
    return {
        rule: 'SP0009',
        message: `the alias \`*${name}\` is refused`,
        help: `Write the value out. If that text is meant, put it in quotes: \`"*${name}"\`.`,
        start,
        end,
    };
}
/**
 * Reads the text of one policy file as YAML 1.2 (core schema, one document, no anchors, tags or merge keys).
 * Nothing is thrown for any text. When a finding is an error the document's value must not be used.
 *
 * @param file the path as reports shall show it
 */
function parseText(text, file) {
    const lines = (0,_position_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .D)(text);
    const unread = (finding) => ({
        document: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentOf */ .l)(file, text, lines, null, undefined),
        findings: [finding],
    });
    const finding = (problem) => ({
        rule: problem.rule,
        severity: 'error',
        message: problem.message,
        location: { kind: 'span', file, span: lines.span(problem.start, problem.end) },
        ...(problem.help === undefined ? {} : { help: problem.help }),
        ...(problem.first === undefined
            ? {}
            : {
                related: [
                    {
                        message: 'it is here first',
                        location: { kind: 'span', file, span: lines.span(...problem.first) },
                    },
                ],
            }),
    });
    if (text.length > MAX_FILE_SIZE || Buffer.byteLength(text) > MAX_FILE_SIZE) {
        return unread(tooLarge(file, Buffer.byteLength(text)));
    }
    const hidden = HIDDEN.exec(text);
    if (hidden !== null) {
        const code = text.codePointAt(hidden.index) ?? 0;
        const shown = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
        return unread(finding({
            rule: 'SP0003',
            message: code === 0 ? 'the file is binary: it holds a NUL character' : `the character ${shown} is refused`,
            help: code === 0
                ? 'A policy is UTF-8 text.'
                : 'Control characters and characters that cannot be seen have no place in a policy; in a quoted value, use an escape.',
            start: hidden.index,
            end: hidden.index + 1,
        }));
    }
    if (hasTooManyTokens(text)) {
        return unread({
            rule: 'SP0002',
            severity: 'error',
            message: `the file holds more than ${MAX_TOKENS} YAML tokens`,
            location: { kind: 'file', file },
            help: 'No policy needs that many; is this the right file?',
        });
    }
    const yaml = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        // yaml compares each key with all before it; the walk below does it with a set.
        uniqueKeys: false,
        prettyErrors: false,
        // 'silent' would also keep silent about a second document.
        logLevel: 'error',
    });
    const [first] = yaml.errors;
    if (first !== undefined) {
        // One mistake makes yaml report several errors; the first is the one that helps.
        return unread(finding(syntaxProblem(first)));
    }
    const directive = /^%/m.test(text) && yaml.directives?.docStart === true ? /^%.*$/m.exec(text) : null;
    if (directive !== null && yaml.contents !== null && directive.index < (yaml.contents.range?.[0] ?? 0)) {
        return unread(finding({
            rule: 'SP0006',
            message: 'YAML directives are refused',
            help: 'Remove the line; policies are YAML 1.2.',
            start: directive.index,
            end: directive.index + directive[0].length,
        }));
    }
    const contents = yaml.contents;
    if (contents === null ||
        ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null && (contents.source ?? '') === '')) {
        const only = nothingIn(text);
        return unread({
            rule: 'SP0005',
            severity: 'error',
            message: `${only}: there is no policy`,
            location: { kind: 'file', file },
            help: 'Begin with `version: 1`; `sandbox-policy init` writes a policy to start from.',
        });
    }
    const findings = [];
    const value = plain(contents, (problem) => {
        if (findings.length < MAX_FINDINGS)
            findings.push(finding(problem));
    });
    if (findings.length === 0 && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents)) {
        findings.push(finding({
            rule: 'SP0007',
            message: `a policy is a mapping of clauses, not ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(value)}`,
            help: 'Begin with `version: 1`.',
            start: contents.range?.[0] ?? 0,
            end: contents.range?.[0] ?? 0,
        }));
    }
    return {
        document: (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentOf */ .l)(file, text, lines, contents, findings.length === 0 ? value : undefined),
        findings,
    };
}
/** The finding about a file that is larger than a policy may be. */
function tooLarge(file, size) {
    return {
        rule: 'SP0002',
        severity: 'error',
        message: `the file has ${size} bytes; a policy may have ${MAX_FILE_SIZE}`,
        location: { kind: 'file', file },
        help: 'Is this the right file?',
    };
}


/***/ }),

/***/ 4200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
const BOM = 0xfeff;
/** Finds lines in `text`. The index of line starts is made when the first position is asked for. */
function linesOf(text) {
    let index = null;
    // Editors don't show a byte order mark, nor count it as a column.
    const hidden = text.charCodeAt(0) === BOM ? 1 : 0;
    function starts() {
        if (index === null) {
            index = [0];
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
                index.push(at + 1);
        }
        return index;
    }
    function line(offset) {
        const all = starts();
        let low = 0;
        let high = all.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((all[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    }
    function position(offset) {
        const within = Math.max(0, Math.min(offset, text.length));
        const number = line(within);
        const column = within - (starts()[number - 1] ?? 0) + 1 - (number === 1 ? hidden : 0);
        return { line: number, column: Math.max(1, column), offset: within };
    }
    return {
        line,
        position,
        span: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
    };
}


/***/ }),

/***/ 99851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Gd: () => (/* binding */ readFinding),
/* harmony export */   Hq: () => (/* binding */ PolicyReadError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42604);


/** A policy file, or a file that a policy names, could not be read. */
class PolicyReadError extends Error {
    name = 'PolicyReadError';
    reason;
    path;
    constructor(reason, path, message, options) {
        super(message, options);
        this.reason = reason;
        this.path = path;
    }
}
const errno = (cause) => typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
function problem(path, cause) {
    switch (errno(cause)) {
        case 'ENOENT':
        case 'ENOTDIR':
            return new PolicyReadError('missing', path, `there is no file ${path}`, { cause });
        case 'EISDIR':
            return new PolicyReadError('directory', path, `${path} is a directory`, { cause });
        case 'EACCES':
        case 'EPERM':
            return new PolicyReadError('unreadable', path, `no permission to read ${path}`, { cause });
        default: {
            const why = cause instanceof Error ? cause.message : String(cause);
            return new PolicyReadError('unreadable', path, `${path} cannot be read: ${why}`, { cause });
        }
    }
}
/**
 * Reads a policy file from disk. Its size is known before a byte of it is read, and no more than that is read.
 *
 * @throws PolicyReadError when it is missing, unreadable, not a regular file, over 1 MiB, or not UTF-8
 */
function readPolicyFile(path) {
    let descriptor;
    try {
        // Non-blocking, or opening a FIFO would wait for a writer.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw problem(path, cause);
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (stat.isDirectory())
            throw new PolicyReadError('directory', path, `${path} is a directory`);
        if (!stat.isFile())
            throw new PolicyReadError('not-a-file', path, `${path} is not a regular file`);
        if (stat.size > _parse_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_SIZE */ .w3) {
            throw new PolicyReadError('too-large', path, (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(path, stat.size).message);
        }
        let bytes = Buffer.alloc(stat.size + 1);
        let length = 0;
        // A file may grow, and files of /proc have no size: read until the end or the limit.
        for (;;) {
            if (length === bytes.length)
                bytes = Buffer.concat([bytes], Math.min(2 * length + 4096, _parse_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_SIZE */ .w3 + 1));
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, null);
            if (count === 0)
                break;
            length += count;
            if (length > _parse_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_SIZE */ .w3)
                throw new PolicyReadError('too-large', path, (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(path, length).message);
        }
        return decode(bytes.subarray(0, length), path);
    }
    catch (cause) {
        throw cause instanceof PolicyReadError ? cause : problem(path, cause);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** UTF-8 to text, strictly; a byte order mark is kept, so that offsets are the file's. */
function decode(bytes, path) {
    if (bytes.length > _parse_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_SIZE */ .w3)
        throw new PolicyReadError('too-large', path, (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(path, bytes.length).message);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
        throw new PolicyReadError('not-text', path, utf16
            ? `${path} is UTF-16; a policy is UTF-8 text`
            : `${path} is not UTF-8 text: binary, or another encoding`, { cause });
    }
}
/** The finding that a failure to read is, about the file itself. */
function readFinding(cause, file) {
    const reason = cause instanceof PolicyReadError ? cause.reason : null;
    const rule = reason === 'too-large' ? 'SP0002' : reason === 'not-text' ? 'SP0003' : 'SP0001';
    return {
        rule,
        severity: 'error',
        message: cause instanceof Error ? cause.message : `${file} cannot be read`,
        location: { kind: 'file', file },
    };
}


/***/ }),

/***/ 64039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TIERS)
/* harmony export */ });
/** The ladder of walls, weakest first. A policy's tier is never lowered. */
const TIERS = ['process', 'container', 'gvisor', 'microvm'];


/***/ })

};
;