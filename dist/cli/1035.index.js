"use strict";
exports.id = 1035;
exports.ids = [1035,6257];
exports.modules = {

/***/ 78495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = { bold: 1, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };
/** Colours text by ANSI SGR codes, or leaves it as it is. */
function painter(colour) {
    return (name, text) => (colour && text !== '' ? `\u001b[${CODES[name]}m${text}\u001b[0m` : text);
}


/***/ }),

/***/ 71035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pretty: () => (/* binding */ pretty)
});

// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(73145);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(78495);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/width.js
/** Blocks of Unicode whose characters take two columns (East Asian Wide and Fullwidth, pictographs). */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** How many columns a terminal gives a line, near enough to put a caret under the right character. */
function width(text) {
    let columns = 0;
    for (const character of text) {
        if (/\p{Mn}/u.test(character))
            continue;
        columns += WIDE.test(character) ? 2 : 1;
    }
    return columns;
}

;// CONCATENATED MODULE: ./build/report/pretty.js




const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' };
/** Findings for people: each with its source line and a caret under what is meant. Ends with a line break unless empty. */
function pretty(report, options) {
    const paint = (0,report_paint/* painter */.C)(options.colour);
    const lines = new Map(report.sources.map(({ path, text }) => [path, text.split('\n')]));
    return report.findings.map((finding) => `${block(finding, lines, paint)}\n`).join('\n');
}
function block(finding, lines, paint) {
    const colour = COLOURS[finding.severity];
    const places = [finding.at, ...finding.related.map(({ at }) => at)];
    const margin = Math.max(...places.map((place) => String((0,findings/* spanOfPlace */.XY)(place).start.line).length));
    const note = (label, text) => `${' '.repeat(margin + 1)}${paint('blue', '=')} ${paint('bold', `${label}:`)} ${indented(text, margin)}`;
    return [
        `${paint(colour, `${finding.severity}[${finding.rule}]`)}: ${paint('bold', (0,visible.visible)(finding.message))}`,
        ...snippet(finding.at, lines, margin, (text) => paint(colour, text), paint),
        ...finding.related.flatMap(({ message, at }) => [
            note('note', message),
            ...snippet(at, lines, margin, (text) => paint('blue', text), paint),
        ]),
        ...(finding.help === null ? [] : [note('help', finding.help)]),
        ...(finding.fix === null ? [] : [note('fix', `${finding.fix.title} (--fix does it)`)]),
    ].join('\n');
}
/** Every further line of a text stands under its first, so that it can't pose as output of its own. */
function indented(text, margin) {
    return (0,visible/* visibleLines */.gB)(text).replaceAll('\n', `\n${' '.repeat(margin + 4)}`);
}
function snippet(place, lines, margin, mark, paint) {
    const { start, end } = (0,findings/* spanOfPlace */.XY)(place);
    const head = `${' '.repeat(margin)}${paint('blue', '-->')} ${(0,visible.visible)(place.file)}:${start.line}:${start.column}`;
    const line = lines.get(place.file)?.[start.line - 1]?.replace(/\r$/, '');
    if (place.span === null || line === undefined)
        return [head];
    const bar = paint('blue', '|');
    const [from, to] = [start.column - 1, end.line === start.line ? end.column - 1 : line.length];
    const shown = pretty_window(line, from, to);
    return [
        head,
        `${' '.repeat(margin + 1)}${bar}`,
        `${paint('blue', String(start.line).padStart(margin))} ${bar} ${shown.text}`,
        `${' '.repeat(margin + 1)}${bar} ${' '.repeat(shown.before)}${mark('^'.repeat(shown.marked))}`,
    ];
}
/** A snippet's length on the screen, as wide as a terminal usually is with room for the margin. */
const LINE_WIDTH = 120;
/** The part of a line that shows its marked stretch, made visible; widths are those on the screen. */
function pretty_window(line, from, to) {
    const show = (part) => (0,visible.visible)(part.replaceAll('\t', '    '));
    const cut = from > LINE_WIDTH / 2 && line.length > LINE_WIDTH ? from - 30 : 0;
    const stop = Math.min(line.length, cut + LINE_WIDTH);
    const before = `${cut > 0 ? '…' : ''}${show(line.slice(cut, from))}`;
    const marked = show(line.slice(from, Math.min(to, stop)));
    const after = `${show(line.slice(Math.min(to, stop), stop))}${stop < line.length ? '…' : ''}`;
    return {
        text: `${before}${marked}${after}`.trimEnd(),
        before: width(before),
        marked: Math.max(1, width(marked)),
    };
}


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony export visibleOutput */
/**
 * Text from policies, arguments and code is hostile: it may carry terminal escapes, hide what follows it
 * (bidirectional controls, zero-width characters), or be a workflow command. This makes all of that visible.
 */
/**
 * Controls (C0, DEL, C1), line and paragraph separators, zero-width and bidirectional characters, byte order
 * marks, tags, and halves of surrogate pairs.
 */
const INVISIBLE = 
// eslint-disable-next-line no-control-regex -- controls are what this looks for
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
/** The runner reads `##[command]` anywhere in a line, not only at its start. */
const OLD_COMMAND = /##(?=\[)/g;
/** One line of text that shows as it is: nothing in it moves the cursor, hides, or is a workflow command. */
function visible(text) {
    return text.replace(INVISIBLE, escapeCharacter).replace(OLD_COMMAND, '#\\u{23}');
}
/**
 * Text of several lines, each made visible. A line that would begin with `::` (a workflow command, even after
 * spaces) begins with a visible escape instead.
 */
function visibleLines(text) {
    return text
        .split(/\r\n|\n/)
        .map((line) => visible(line).replace(COMMAND_START, '$1\\u{3a}'))
        .join('\n');
}
/** A line of a program's output, which may hold tabs; else as `visibleLines`. */
function visibleOutput(line) {
    return line.split('\t').map(visible).join('\t').replace(COMMAND_START, '$1\\u{3a}');
}
/** A workflow command begins a line, even after blanks. */
const COMMAND_START = /^(\s*):(?=:)/;
/**
 * JSON text whose strings hold nothing that a terminal or the runner acts on; the same data, since every
 * character is written as JSON's own escape.
 */
function visibleJson(json) {
    return json.replace(INVISIBLE_IN_JSON, jsonEscape).replace(/##\[/g, '##\\u005b');
}
const INVISIBLE_IN_JSON = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function escapeCharacter(character) {
    if (character === '\t')
        return '\\t';
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function jsonEscape(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ })

};
;