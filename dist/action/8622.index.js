"use strict";
exports.id = 8622;
exports.ids = [8622];
exports.modules = {

/***/ 68622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffBlocks: () => (/* binding */ diffBlocks),
/* harmony export */   diffMarkdown: () => (/* binding */ diffMarkdown)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34902);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31505);



/** A comparison for a job summary or a comment: what widens first and in full, the rest folded. */
function diffMarkdown(report) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .document */ .Al)(diffBlocks(report, 2));
}
/** The same as blocks, for a document that has more; `level` is that of its heading. */
function diffBlocks(report, level) {
    const of = (kind) => report.changes.filter(({ change }) => change === kind);
    const [widened, narrowed, moved] = [of('widened'), of('narrowed'), of('moved')];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(level, verdict(report)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.base.name)} compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.head.name)}.`),
        ...(widened.length === 0 ? [] : [rows(widened, 'permitted now, refused before')]),
        ...(narrowed.length === 0
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${narrowed.length} narrowed`, [rows(narrowed, 'refused now, permitted before')])]),
        ...(moved.length === 0
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${moved.length} moved`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(moved.map(({ message }) => quoted(message)))])]),
        ...(report.equal.length === 0
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${report.equal.length} equal`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(report.equal.map((clause) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(clause)))])]),
    ];
}
function verdict({ changes }) {
    const { widened, narrowed, moved } = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .countChanges */ .xS)(changes);
    if (widened > 0)
        return `The policy is widened in ${widened} ${widened === 1 ? 'place' : 'places'}`;
    if (narrowed > 0)
        return 'The policy is narrowed';
    return moved > 0 ? 'The policy means the same' : 'The policy is the same';
}
function rows(changes, head) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['clause', 'line', 'what differs', head], changes.map(({ clause, phase, head: at, message, witness }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(phase === null ? clause : `phases.${phase}.${clause}`),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${at.file}:${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOfPlace */ .XY)(at).start.line}`),
        quoted(message),
        witness === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('no request was found that shows it') : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(witness.text),
    ]));
}
/** A message with what stands between backticks as code. An odd backtick is one of the policy's own. */
function quoted(message) {
    const parts = message.split('`');
    if (parts.length % 2 === 0)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(message);
    return parts
        .map((part, index) => (index % 2 === 1 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(part) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(part)))
        .reduce((sofar, part) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.md) `${sofar}${part}`);
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);

const inline = (markdown) => ({ kind: 'inline', markdown });
const block = (markdown) => ({ kind: 'block', markdown });
/** All of ASCII's punctuation but what means nothing in Markdown (`,;?%'"()/-.`), some of it only where a line begins. */
const ACTIVE = /[!#$&*+:<=>@[\\\]^_`{|}~]/g;
/** A list's mark, the underline of a heading or a rule, where a line begins. */
const OPENING = /^( *)(?:(?=-)|(?=\d{0,9}[.)](?:\s|$)))(\d{0,9})([-.)])/;
/** Blanks that would make a block of code of a line. */
const INDENT = /^ {4}/;
/**
 * After these a viewer would find a mention, an emoji, a link or formula in the finished text, where references are
 * characters again. An empty comment parts the text there without a trace.
 */
const SEAM = '<!-- -->';
const SEAMED = new Set(['@', '#', ':', '$']);
/** Names that become links by themselves: `www.`, and GitHub's `GH-1`. */
const LINKED = /\b(www)(?=\.)|\b(gh-)(?=\d)/gi;
function reference(character) {
    return `&#${character.charCodeAt(0)};${SEAMED.has(character) ? SEAM : ''}`;
}
/** One line of text, in which nothing is markup, HTML, a link or a mention. Controls and hidden characters are shown. */
function encoded(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text)
        .replace(ACTIVE, reference)
        .replace(LINKED, (found) => `${found}${SEAM}`)
        .replace(OPENING, (_all, blanks, digits, mark) => `${blanks}${digits}${reference(mark)}`)
        .replace(INDENT, '&#32;   ');
}
const written = (text) => (typeof text === 'string' ? encoded(text) : text.markdown);
/** Text as prose. Line breaks in it are shown as `\n`. */
function text(content) {
    return inline(encoded(content));
}
/** What is the same between backticks in every place: no backtick, pipe, backslash or blank at an end. */
const PLAIN_CODE = /^[\w!#$%&'()*+,\-./:;<=>?@[\]^{}~]+(?: [\w!#$%&'()*+,\-./:;<=>?@[\]^{}~]+)*$/;
/** Text as code within a line. */
function code(content) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.visible)(content);
    // GitHub reads $`…`$ as a formula: what may end or begin so is written as HTML, as is all else that is unusual.
    return inline(PLAIN_CODE.test(shown) && !/^\$|\$$/.test(shown) ? `\`${shown}\`` : `<code>${encoded(content)}</code>`);
}
function strong(content) {
    // By HTML: whether asterisks are a delimiter depends on what stands beside them.
    return inline(`<strong>${written(content)}</strong>`);
}
/**
 * Puts pieces together: what stands in the template is Markdown, each value is encoded unless it has been.
 * `` md`The host ${code(host)} is **denied**: ${reason}` ``
 */
function md(template, ...values) {
    return inline(template.reduce((sofar, piece, index) => `${sofar}${written(values[index - 1] ?? '')}${piece}`));
}
function join(pieces, between) {
    return inline(pieces.map(written).join(between));
}
function paragraph(content) {
    return block(written(content));
}
function heading(level, content) {
    return block(`${'#'.repeat(level)} ${written(content)}`);
}
function list(items) {
    return block(items.map((item) => `- ${written(item)}`).join('\n'));
}
/** A table. Rows that are shorter than the head are filled up; throws RangeError for one that is longer. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map(written).join(' | ')} |`;
    const body = rows.map((row) => {
        if (row.length > head.length)
            throw new RangeError(`a row of ${row.length} cells under ${head.length}`);
        return line([...row, ...Array(head.length - row.length).fill('')]);
    });
    return block([line(head), line(head.map(() => inline('---'))), ...body].join('\n'));
}
/** Lines of text as a block of code, which ends with that text. `language` is a word or nothing. */
function codeBlock(content, language = '') {
    if (!/^[a-z0-9-]*$/.test(language))
        throw new RangeError('the language of a code block is one word');
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(content.replace(/\n$/, ''));
    const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return block(`${fence}${language}\n${shown}\n${fence}`);
}
/** Blocks that unfold at a click on `summary`, which is plain text. */
function details(summary, body) {
    const inside = body.map(({ markdown }) => `${markdown}\n\n`).join('');
    return block(`<details>\n<summary>${encoded(summary)}</summary>\n\n${inside}</details>`);
}
/** A document of these blocks, ending with a line break; empty for none. */
function document(blocks) {
    return blocks.length === 0 ? '' : `${blocks.map(({ markdown }) => markdown).join('\n\n')}\n`;
}


/***/ })

};
;