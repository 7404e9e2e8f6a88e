"use strict";
exports.id = 2026;
exports.ids = [2026];
exports.modules = {

/***/ 22026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ FINDING_FORMATS),
/* harmony export */   render: () => (/* binding */ render),
/* harmony export */   reportOf: () => (/* binding */ reportOf),
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54938);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53143);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5537);




const FINDING_FORMATS = ['pretty', 'json', 'sarif', 'github'];
/**
 * Findings with their places, ready for any format. Findings that several files share are reported once. `show` turns
 * a path as read into one for reports; by default as `shownPath` does.
 */
function reportOf(io, files, findings, documents, show = (file) => (0,_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(io, file)) {
    const located = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .locateFindings */ .Hf)(unique(findings), {
        spanOf: (location) => (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .e)(location, documents),
        textOf: (file) => documents.get(file)?.text ?? '',
        show,
    });
    return {
        version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x,
        files: files.map(show),
        sources: [...documents.values()].map(({ file, text }) => ({ path: show(file), text })),
        findings: located,
        rules: [],
    };
}
/** A parent's finding is found by each child. */
function unique(findings) {
    return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
/** Writes a report in a format; only that format's module is loaded. */
async function render(report, format, colour) {
    switch (format) {
        case 'pretty':
            return (await __webpack_require__.e(/* import() */ 1035).then(__webpack_require__.bind(__webpack_require__, 71035))).pretty(report, { colour });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665))).json(report);
        case 'sarif': {
            const { ruleInfo } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8919), __webpack_require__.e(7146), __webpack_require__.e(2507), __webpack_require__.e(910), __webpack_require__.e(9371), __webpack_require__.e(5143), __webpack_require__.e(1408)]).then(__webpack_require__.bind(__webpack_require__, 81408));
            const ids = [...new Set(report.findings.map(({ rule }) => rule))].sort();
            return (await __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 35150))).sarif({ ...report, rules: ids.map(ruleInfo) });
        }
        case 'github':
            return (await __webpack_require__.e(/* import() */ 7752).then(__webpack_require__.bind(__webpack_require__, 67752))).github(report);
    }
}
const NAMES = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['note', 'notes'],
};
/** `2 errors, 1 note in 3 files`, for people. */
function summary(counts, files) {
    const said = ['error', 'warning', 'info']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${NAMES[severity][counts[severity] === 1 ? 0 : 1]}`);
    const where = files === 1 ? '1 file' : `${files} files`;
    return `${said.length === 0 ? 'No findings' : said.join(', ')} in ${where}.`;
}


/***/ }),

/***/ 73145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ locateFindings),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   XY: () => (/* binding */ spanOfPlace),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/* unused harmony exports FILE_START, positionAt, spanAt */
/**
 * Resolves findings' symbolic places. `spanOf` gives a node's span in its document; `textOf` a file's text, for
 * the offsets of edits. `show` turns a path as read into a path as shown.
 */
function locateFindings(findings, resolve) {
    const place = (location) => ({
        file: resolve.show(location.file),
        span: resolve.spanOf(location),
    });
    const located = findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        help: finding.help ?? null,
        at: place(finding.location),
        related: (finding.related ?? []).map(({ message, location }) => ({ message, at: place(location) })),
        fix: finding.fix === undefined
            ? null
            : {
                title: finding.fix.title,
                edits: finding.fix.edits.map(({ file, start, end, text }) => ({
                    file: resolve.show(file),
                    span: spanAt(resolve.textOf(file), start, end),
                    text,
                })),
            },
    }));
    return located.sort(byPlace);
}
/** Where a whole file's finding is shown: an empty span at its first character. */
const FILE_START = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
};
function spanOfPlace(place) {
    return place.span ?? FILE_START;
}
/** The 1-based position of a 0-based offset; lines end at LF, columns count UTF-16 units. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
        line += 1;
        start = next + 1;
    }
    return { line, column: offset - start + 1, offset };
}
function spanAt(text, start, end) {
    return { start: positionAt(text, start), end: positionAt(text, end) };
}
function byPlace(a, b) {
    const [x, y] = [spanOfPlace(a.at).start, spanOfPlace(b.at).start];
    return compare(a.at.file, b.at.file) || x.line - y.line || x.column - y.column || compare(a.rule, b.rule);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const ORDER = { error: 3, warning: 2, info: 1 };
/** Whether a severity is at or over a threshold. */
function atLeast(severity, threshold) {
    return ORDER[severity] >= ORDER[threshold];
}
/** How many there are of each severity. */
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ })

};
;