"use strict";
exports.id = 1282;
exports.ids = [1282];
exports.modules = {

/***/ 18165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Hi: () => (/* binding */ uploadAudit),
/* harmony export */   ID: () => (/* binding */ UPLOAD_TIME),
/* harmony export */   c7: () => (/* binding */ CANCELLED_UPLOAD_TIME)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Ten minutes: an audit log is small, and its patch has at most half a gigabyte. */
const UPLOAD_TIME = 600_000;
/** What is left after the code has ended, before a cancelled step is killed (L7). */
const CANCELLED_UPLOAD_TIME = 5_000;
/** Uploads an audit directory. The client is loaded only now: loading it takes longer than a whole start may. */
async function uploadAudit(request) {
    const { name, directory, retentionDays, within } = request;
    let timer;
    try {
        const upload = (async () => {
            const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3839), __webpack_require__.e(7291), __webpack_require__.e(8826)]).then(__webpack_require__.bind(__webpack_require__, 7291));
            const options = retentionDays === null ? {} : { retentionDays };
            const { id } = await new DefaultArtifactClient().uploadArtifact(name, filesIn(directory), directory, options);
            return id === undefined
                ? { kind: 'failed', reason: 'the service gave it no id' }
                : { kind: 'uploaded', id: String(id), name };
        })();
        const late = new Promise((resolve) => {
            timer = setTimeout(() => {
                resolve({ kind: 'failed', reason: `it took longer than ${String(within / 1000)} s` });
            }, within);
        });
        return await Promise.race([upload, late]);
    }
    catch (error) {
        return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
    finally {
        clearTimeout(timer);
    }
}
/** Regular files alone: what else could lie there would be a link that somebody put there. */
function filesIn(directory) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
        .sort();
}
/** The job, its place in the matrix, the step and the attempt: no two steps of a run have the same name. */
function artifactName(env, named, jobIndex) {
    if (named !== null)
        return plain(named);
    const { GITHUB_JOB: job = 'job', GITHUB_ACTION: step = 'step', GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    return plain(['sandbox-policy', job, jobIndex === '' ? '0' : jobIndex, step, attempt].join('-'));
}
/**
 * The service takes none of `":<>|*?\/` and no line breaks; its client prints the name as it is, so nothing stays in
 * it that a terminal or the runner could take for more than a name.
 */
function plain(name) {
    return name.replace(/[^\p{L}\p{N} ._()+=@-]/gu, '_').slice(0, 200);
}


/***/ }),

/***/ 51282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Q: () => (/* binding */ fitting),
  mk: () => (/* binding */ publish),
  jO: () => (/* binding */ resultPath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/run-summary.js
var run_summary = __webpack_require__(58427);
// EXTERNAL MODULE: ./build/action/artifact.js
var artifact = __webpack_require__(18165);
// EXTERNAL MODULE: ./build/compile/format/sh.js
var sh = __webpack_require__(40845);
// EXTERNAL MODULE: ./build/action/script.js
var action_script = __webpack_require__(36568);
;// CONCATENATED MODULE: ./build/action/reproduce.js


/** Commands that repeat a run on a person's own machine; null when there was no policy to run under. */
function reproduction(policy, script) {
    const at = policy?.at ?? null;
    if (at === null)
        return null;
    const file = at.commit === null ? at.path : 'sandbox-policy.reproduce.yml';
    const fetched = at.commit === null
        ? []
        : [
            { kind: 'run', argv: ['git', 'fetch', 'origin', at.commit] },
            { kind: 'run', argv: ['git', 'show', `${at.commit}:${at.path}`], output: file },
        ];
    const argv = ['npx', 'sandbox-policy', 'run', '--policy', file, '--discard', '--', ...(0,action_script/* scriptArgv */.c)(script)];
    return (0,sh/* renderScript */.y9)([...fetched, { kind: 'run', argv }]);
}

// EXTERNAL MODULE: ./build/action/workflow.js
var workflow = __webpack_require__(3398);
;// CONCATENATED MODULE: ./build/action/publish.js






/**
 * Puts a verdict where later steps can't touch it: outputs, summary, artifact. What goes wrong here is said and
 * changes no verdict (L1, L2).
 */
async function publish(io, inputs, published) {
    const { result, cancelled } = published;
    await attempt(io, 'the outputs could not be set', () => setOutputs(io, result));
    if (inputs.summary) {
        await attempt(io, 'the summary could not be written', async () => {
            (0,workflow/* addSummary */.S0)(io, fitting(await summaryOf(published)));
            (0,workflow/* saveState */.LZ)(io, 'summary', 'written');
        });
    }
    const directory = result.auditLog?.path;
    if (directory !== undefined && (0,external_node_fs_.existsSync)(directory)) {
        const name = (0,artifact/* artifactName */.Cs)(io.env, inputs.artifactName, inputs.jobIndex);
        const within = cancelled ? artifact/* CANCELLED_UPLOAD_TIME */.c7 : artifact/* UPLOAD_TIME */.ID;
        const uploaded = await (0,artifact/* uploadAudit */.Hi)({ name, directory, retentionDays: inputs.retentionDays, within });
        if (uploaded.kind === 'failed') {
            await (0,workflow/* annotate */.fz)(io, 'warning', `The audit log was not uploaded: ${uploaded.reason}`);
            return;
        }
        (0,workflow/* setOutput */.uH)(io, 'artifact-id', uploaded.id);
        await (0,workflow/* say */.cv)(io, `audit log uploaded as artifact ${uploaded.name}`);
    }
    (0,workflow/* saveState */.LZ)(io, 'unpublished', '');
}
function setOutputs(io, result) {
    const { outcome, exitCode, policyDigest, auditLog, denied, violations, patch } = result;
    // In audit mode what went through was not refused.
    const refused = denied.reduce((sum, { count, passed }) => (passed === true ? sum : sum + count), 0);
    const stopped = outcome === 'denied' || outcome === 'escalated' ? 1 : 0;
    (0,workflow/* setOutput */.uH)(io, 'outcome', outcome);
    (0,workflow/* setOutput */.uH)(io, 'exit-code', String(exitCode));
    (0,workflow/* setOutput */.uH)(io, 'policy-digest', policyDigest ?? '');
    (0,workflow/* setOutput */.uH)(io, 'audit-head', auditLog?.head ?? '');
    (0,workflow/* setOutput */.uH)(io, 'audit-dir', auditLog?.path ?? '');
    (0,workflow/* setOutput */.uH)(io, 'denied-count', String(refused + stopped));
    (0,workflow/* setOutput */.uH)(io, 'violation-count', String(violations.length));
    (0,workflow/* setOutput */.uH)(io, 'changes-patch', patch ?? '');
}
async function summaryOf({ result, policy, script }) {
    const loaded = policy?.loaded ?? null;
    const { policySource } = await Promise.all(/* import() */[__webpack_require__.e(4096), __webpack_require__.e(5292)]).then(__webpack_require__.bind(__webpack_require__, 72911));
    const limits = loaded === null ? [] : Object.entries(policySource(loaded.policy).limits ?? {});
    return (0,run_summary/* runSummary */.K)(result, {
        policy: policy?.says ?? null,
        reproduce: reproduction(policy, script),
        limits: limits.map(([name, value]) => ({ clause: `limits.${name}`, value: String(value) })),
        unsealed: null,
    });
}
/** The runner refuses a summary that is too long as a whole. */
function fitting(markdown) {
    if (Buffer.byteLength(markdown) <= workflow/* MAX_SUMMARY */.uX)
        return markdown;
    const cut = Buffer.from(markdown)
        .subarray(0, workflow/* MAX_SUMMARY */.uX - 4096)
        .toString('utf8');
    return `${cut.slice(0, cut.lastIndexOf('\n\n'))}\n\nThe rest is in the audit artifact.\n`;
}
async function attempt(io, failed, work) {
    try {
        await work();
    }
    catch (error) {
        await (0,workflow/* annotate */.fz)(io, 'warning', `${failed}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Where a run's result lies beside its log. */
function resultPath(directory) {
    return (0,external_node_path_.join)(directory, 'result.json');
}


/***/ }),

/***/ 36568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ scriptsOf),
/* harmony export */   c: () => (/* binding */ scriptArgv)
/* harmony export */ });
/** How a workflow's own `run` calls these shells (GitHub's "jobs.<job_id>.steps[*].shell"): the first error ends. */
const SHELLS = {
    bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'],
    sh: ['sh', '-e', '-c'],
};
/** The command line that runs a script. */
function scriptArgv({ text, shell }) {
    return [...SHELLS[shell], text];
}
/** A line that begins the next script: a comment to every shell, so that all of them are one script too. */
const SEPARATOR = /^#---(?:[ \t]+(.*?))?[ \t]*$/;
/** The scripts that `run` holds, each after a line `#---` or `#--- NAME`; blank ones are none. One at least. */
function scriptsOf({ text, shell }) {
    const scripts = [{ name: null, lines: [] }];
    for (const line of text.split('\n')) {
        const separator = SEPARATOR.exec(line.replace(/\r$/, ''));
        if (separator === null)
            scripts.at(-1)?.lines.push(line);
        else
            scripts.push({ name: separator[1] || null, lines: [] });
    }
    const [first, ...others] = scripts
        .map(({ name, lines }) => ({ name, shell, text: lines.join('\n') }))
        .filter((script) => script.text.trim() !== '');
    return first === undefined ? [{ name: null, shell, text }] : [first, ...others];
}


/***/ }),

/***/ 40845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c4: () => (/* binding */ STATE),
/* harmony export */   ou: () => (/* binding */ syntax),
/* harmony export */   y9: () => (/* binding */ renderScript)
/* harmony export */ });
/* unused harmony export quote */
/**
 * Stands, in a path, for the folder that the script makes for itself: written as `"$state"`. A NUL can be in no
 * path and no variable, so nothing that a policy says can be taken for it.
 */
const STATE = '\0';
/** Marks a literal as syntax; takes no substitutions, so that nothing foreign gets into it. */
function syntax(parts) {
    return (parts[0] ?? '');
}
/** `--option`, and QEMU's `-option`. */
const LONG_OPTION = /^--|^-[a-z]{2}/;
const SAFE = /^[A-Za-z0-9_@%+=:,./-]+$/;
/** One word for a POSIX shell: plain when it needs no quotes, else in single quotes. */
function quote(word) {
    return word
        .split(STATE)
        .map((part) => part === '' ? '' : SAFE.test(part) ? part : `'${part.replaceAll("'", String.raw `'\''`)}'`)
        .join('"$state"')
        .replace(/^$/, "''");
}
/** A script of these steps, ending in a newline. */
function renderScript(steps) {
    return steps.map((step) => `${renderStep(step)}\n`).join('');
}
function renderStep(step) {
    switch (step.kind) {
        case 'comment':
            return step.text
                .split(/[\r\n]+/)
                .map((line) => `# ${line}`)
                .join('\n');
        case 'syntax':
            return step.text;
        case 'text':
            return `${wordsOf(step.argv)} ${hereDocument(step.text)}`;
        case 'write':
            return `cat > ${quote(step.path)} ${hereDocument(step.text)}`;
        case 'run':
            return [
                ...(step.exec === true ? ['exec '] : []),
                wordsOf(step.argv),
                ...(step.withArguments === true ? [' "$@"'] : []),
                ...(step.inputs ?? []).map((input) => ` ${String(input.fd)}< ${quote(input.path)}`),
                ...(step.into === undefined ? [] : [` | ${wordsOf(step.into)}`]),
                ...(step.output === undefined ? [] : [` > ${quote(step.output)}`]),
            ].join('');
    }
}
/** Long commands get a line for each option, so that a person can read them. */
function wordsOf(argv) {
    const [program = '', ...rest] = argv;
    const long = argv.length > 8;
    return [
        quote(program),
        ...rest.map((word) => `${long && LONG_OPTION.test(word) ? '\\\n  ' : ''}${quote(word)}`),
    ].join(' ');
}
function hereDocument(text) {
    const end = delimiter(text);
    return `<<'${end}'\n${text}${text.endsWith('\n') ? '' : '\n'}${end}`;
}
/** A here-document ends at the first line that is its delimiter: take one that the text doesn't hold. */
function delimiter(text) {
    const lines = new Set(text.split('\n'));
    let end = 'END_OF_FILE';
    while (lines.has(end))
        end = `${end}_`;
    return end;
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


/***/ }),

/***/ 58427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runSummary),
/* harmony export */   Q: () => (/* binding */ unfinishedSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);

/** Rows of a table; the rest is counted, and all are in the audit log. */
const MAX_ROWS = 100;
/** A run as Markdown for a job's summary. Text from policies and from the code is text in it, never markup. */
function runSummary(result, setting) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .document */ .Al)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(2, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${verdictMark(result)} sandbox-policy: ${result.outcome}`),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `Exit code ${String(result.exitCode)}: ${result.reason}.`),
        ...(result.mode === 'audit' ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `⚠️ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Audit mode.')} ${AUDITED}`)] : []),
        ...(setting.unsealed === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Unsealed.')} ${setting.unsealed}`)]),
        ...(result.fix === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `To fix it: ${result.fix}.`)]),
        facts(result, setting),
        ...scripts(result),
        ...problems(result),
        ...escalation(result),
        ...denials(result),
        ...egress(result),
        ...changes(result),
        ...usage(result, setting),
        ...matrix(result),
        ...reproduction(setting),
    ]);
}
const AUDITED = 'Commands and egress that the policy refuses were recorded and not stopped. Do not rely on this run for containment.';
/** What is said of a run that ended before its verdict could be written. */
function unfinishedSummary(reason) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .document */ .Al)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(2, '⚠️ sandbox-policy: no verdict'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(reason)]);
}
function verdictMark({ outcome, exitCode }) {
    return outcome === 'completed' && exitCode === 0 ? '✅' : '❌';
}
function facts(result, setting) {
    const { auditLog } = result;
    const rows = [
        ['Policy', setting.policy === null ? 'none was found' : setting.policy],
        ['Tier', result.tier ?? 'nothing was opened'],
        ...result.passedOver.map(({ tier, reason }) => ['Not taken', `${tier}: ${reason}`]),
        ['Command', shownCommand(result.command)],
        ...(result.policyDigest === null ? [] : [['Policy digest', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(result.policyDigest)]]),
        ...(auditLog === null
            ? []
            : [
                [
                    'Audit log',
                    `${String(auditLog.events)} events${auditLog.complete ? '' : ', not complete'}`,
                ],
                ['Head of the log', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(auditLog.head)],
            ]),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', ''], rows);
}
function scripts({ scripts: ran }) {
    const rows = ran.map(({ name, exitCode, reason, duration }, index) => [
        name ?? `script ${String(index + 1)}`,
        exitCode === null ? '' : String(exitCode),
        reason,
        exitCode === null ? '' : `${String(duration)} ms`,
    ]);
    return section('Scripts', rowsOf(['Script', 'Exit code', 'What became of it', 'Took'], rows));
}
const MAX_COMMAND = 300;
function shownCommand(command) {
    const line = command.join(' ');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(line.length > MAX_COMMAND ? `${line.slice(0, MAX_COMMAND)}…` : line);
}
function section(title, blocks) {
    return blocks.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, title), ...blocks];
}
function rowsOf(head, rows) {
    if (rows.length === 0)
        return [];
    const more = rows.length - MAX_ROWS;
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, rows.slice(0, MAX_ROWS));
    return more > 0 ? [shown, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(`and ${String(more)} more, which the audit log names`)] : [shown];
}
function placed(clause, origin) {
    if (clause === null)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('');
    const place = origin === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' (default)') : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${origin.file}:${String(origin.line)}`)})`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(clause), place], '');
}
function problems({ problems: found, reason }) {
    const lines = found
        .filter(({ message }) => !reason.includes(message))
        .slice(0, MAX_ROWS)
        .map(({ file, line, message, fix }) => {
        const place = file === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('') : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${file}:${String(line ?? 1)}`)}: `;
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${place}${message}${fix === null ? '' : ` (${fix})`}`;
    });
    return section('Problems', lines.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(lines)]);
}
function escalation({ escalation: asked }) {
    if (asked === null)
        return [];
    const blocks = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `The command ${shownCommand(asked.argv)} was not run: ${asked.reason} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(asked.clause)})`),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)('Nothing approves itself. A reviewer who wants it to run merges this into the policy:'),
        ...(asked.patch === '' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(asked.patch, 'yaml')]),
    ];
    return section('A person has to decide', blocks);
}
function denials({ violations, denied, suggestion, escalation: asked }) {
    const counted = new Map();
    const add = (key, row, count) => {
        const before = counted.get(key);
        if (before === undefined)
            counted.set(key, { row, count });
        else
            before.count += count;
    };
    for (const { clause, origin, what, message } of violations) {
        add(JSON.stringify([clause, what, message]), [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(what), placed(clause, origin), message], 1);
    }
    for (const { host, address, port, clause, origin = null, reason, passed, count } of denied) {
        // A name that was only asked for has no port.
        const what = `${host ?? address ?? '?'}${port === 0 ? '' : `:${String(port)}`}`;
        const why = `${passed === true ? 'went through in audit mode' : 'refused'}${reason === undefined ? '' : `: ${reason}`}`;
        add(JSON.stringify([clause, what, why]), [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(what), placed(clause, origin), why], count);
    }
    const rows = [...counted.values()].map(({ row: [what, by, why], count }) => [what, by, why, String(count)]);
    const admits = suggestion === null || asked !== null
        ? []
        : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)('This would admit it; merge only what is meant:'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(suggestion, 'yaml')];
    return section('Denied', [...rowsOf(['What', 'Clause', 'Why', 'Times'], rows), ...admits]);
}
const DENIAL = ['Host', 'Address', 'Port', 'Clause', 'Why', 'Times'];
function egress({ connections, denied, suggestion }) {
    const allowed = connections.map(({ host, address, port, count, sent, received }) => [
        host === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('') : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(host),
        address === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('') : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(address),
        String(port),
        String(count),
        String(sent),
        String(received),
    ]);
    const denial = ({ host, address, port, clause, reason, count, }) => [
        host === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('') : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(host),
        address === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('') : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(address),
        port === 0 ? 'name only' : String(port),
        clause === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('') : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(clause),
        reason ?? '',
        String(count),
    ];
    const refused = denied.filter(({ passed }) => passed !== true).map(denial);
    const passed = denied.filter(({ passed }) => passed === true).map(denial);
    const admits = suggestion !== null && denied.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)('What would admit it stands above.')] : [];
    const tables = [
        ...titled('Allowed', rowsOf(['Host', 'Address', 'Port', 'Connections', 'Bytes sent', 'received'], allowed)),
        ...titled('Refused', rowsOf(DENIAL, refused)),
        ...titled('Refused by the policy, and let through in audit mode', rowsOf(DENIAL, passed)),
        ...admits,
    ];
    return section('Egress', tables);
}
function titled(title, blocks) {
    return blocks.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(title)), ...blocks];
}
function changes({ changes: changed, ignored, carried, outputs, conflicts, patch, }) {
    const rows = changed.map(({ path, change, kind, size, disposition }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path),
        change,
        kind ?? '',
        kind === 'file' ? String(size) : '',
        disposition,
    ]);
    const lines = [];
    if (patch !== null)
        lines.push('The changes that the policy permits are in changes.patch of the audit artifact.');
    if (ignored > 0)
        lines.push(`${String(ignored)} changes to ignored files were dropped.`);
    for (const path of carried)
        lines.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)} is kept for later sandboxed steps of this job`);
    if (outputs.length > 0)
        lines.push(`${String(outputs.length)} outputs are in the audit artifact.`);
    for (const path of conflicts.slice(0, MAX_ROWS))
        lines.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.md) `changed meanwhile: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)}`);
    return section('Changed files', [
        ...rowsOf(['Path', 'Change', 'Kind', 'Bytes', 'What became of it'], rows),
        ...(lines.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(lines)]),
    ]);
}
function usage({ usage: used, durations }, { limits }) {
    const known = (value, unit) => value === null || value === undefined ? 'not known' : `${String(value)} ${unit}`;
    const cpu = used === null ? null : sum(used.cpuUser, used.cpuSystem);
    const uses = {
        'limits.wall-time': known(durations.run, 'ms'),
        'limits.cpu-time': known(cpu, 'ms'),
        'limits.memory': known(used?.peakMemory, 'bytes'),
        'limits.pids': known(used?.peakPids, 'processes'),
    };
    const rows = limits.map(({ clause, value }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(clause), value, uses[clause] ?? '']);
    return rows.length === 0
        ? []
        : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('Limits and use', rowsOf(['Clause', 'Limit', 'Used at most'], rows))];
}
function sum(a, b) {
    return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
}
function matrix({ matrix: cells }) {
    const rows = cells.map(({ clause, stated, enforcer, by, note, waived }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(clause),
        stated ? 'stated' : 'default',
        waived ? `${enforcer} (waived)` : enforcer,
        by,
        note ?? '',
    ]);
    return rows.length === 0
        ? []
        : [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('What was enforced, and by whom', rowsOf(['Clause', '', 'Enforcer', 'By', 'Not covered'], rows)),
        ];
}
function reproduction({ reproduce }) {
    return reproduce === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('Repeat it on your machine', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(reproduce, 'sh')])];
}


/***/ })

};
;