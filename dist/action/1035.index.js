"use strict";
exports.id = 1035;
exports.ids = [1035];
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


/***/ })

};
;