"use strict";
exports.id = 5150;
exports.ids = [5150,6257];
exports.modules = {

/***/ 35150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);


const LEVELS = { error: 'error', warning: 'warning', info: 'note' };
/** Findings as a SARIF 2.1.0 log. Columns count UTF-16 units; paths are URIs relative to the caller's folder. */
function sarif(report) {
    const index = new Map(report.rules.map(({ id }, position) => [id, position]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'sandbox-policy',
                        semanticVersion: report.version,
                        rules: report.rules.map(descriptor),
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { [BASE]: { description: { text: 'The folder the tool was started in.' } } },
                artifacts: report.files.map((file) => ({ location: artifact(file) })),
                results: report.findings.map((finding) => result(finding, index)),
            },
        ],
    };
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleJson */ .$m)(JSON.stringify(log, null, 2))}\n`;
}
const BASE = '%SRCROOT%';
function descriptor(rule) {
    return {
        id: rule.id,
        shortDescription: { text: plain(rule.title) },
        defaultConfiguration: { level: LEVELS[rule.severity] },
        help: { text: `See docs/rules/${rule.id}.md for a bad and a good example.` },
    };
}
function result(finding, index) {
    const ruleIndex = index.get(finding.rule);
    const text = finding.help === null ? finding.message : `${finding.message}\n${finding.help}`;
    return {
        ruleId: finding.rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: LEVELS[finding.severity],
        message: { text: plain(text) },
        locations: [location(finding.at)],
        ...(finding.related.length === 0
            ? {}
            : {
                relatedLocations: finding.related.map(({ message, at }, id) => ({
                    id,
                    ...location(at),
                    message: { text: plain(message) },
                })),
            }),
        ...(finding.fix === null
            ? {}
            : {
                fixes: [
                    { description: { text: plain(finding.fix.title) }, artifactChanges: changes(finding.fix.edits) },
                ],
            }),
    };
}
function location(place) {
    return { physicalLocation: { artifactLocation: artifact(place.file), region: region(place) } };
}
function region(place) {
    const { start, end } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOfPlace */ .XY)(place);
    return {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
}
function changes(edits) {
    const byFile = new Map();
    for (const edit of edits)
        byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
    return [...byFile].map(([file, list]) => ({
        artifactLocation: artifact(file),
        replacements: list.map((edit) => ({
            deletedRegion: region(edit),
            ...(edit.text === '' ? {} : { insertedContent: { text: edit.text } }),
        })),
    }));
}
/** A relative path becomes a relative URI below the base; an absolute one a file URI. */
function artifact(file) {
    const encoded = file.split('/').map(encodeSegment).join('/');
    return file.startsWith('/') ? { uri: `file://${encoded}` } : { uri: encoded, uriBaseId: BASE };
}
/** `encodeURIComponent` throws on half a surrogate pair, which a path may hold; U+FFFD stands for it. */
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'));
}
/**
 * A message without SARIF's own markup (3.11.5, 3.11.6): `[text](target)` would be a link in a viewer and
 * `{0}` a placeholder, and both may come from a policy.
 */
function plain(text) {
    return text
        .replace(/\[(?=[^\]]*\]\()/g, '\\[')
        .replace(/\{(?=\d+\})/g, '{{')
        .replace(/(?<=\{\{\d+)\}/g, '}}');
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