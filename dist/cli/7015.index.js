"use strict";
exports.id = 7015;
exports.ids = [7015];
exports.modules = {

/***/ 47015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ byClause),
/* harmony export */   Qc: () => (/* binding */ probeText),
/* harmony export */   UN: () => (/* binding */ byReason),
/* harmony export */   mm: () => (/* binding */ VERIFY_RULES),
/* harmony export */   verifyFindings: () => (/* binding */ verifyFindings)
/* harmony export */ });
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54938);

/** What `verify` finds, as rules: what SARIF names. */
const VERIFY_RULES = {
    leaked: { id: 'SP1201', severity: 'error', title: 'forbidden act not stopped' },
    unproven: { id: 'SP1202', severity: 'error', title: 'probe that proves nothing' },
    notProbed: { id: 'SP1203', severity: 'info', title: 'clause not probed' },
};
/** A probe in one sentence. */
function probeText({ value, forbidden, permitted, verdict }) {
    const what = value === '' ? '' : ` (${value})`;
    switch (verdict) {
        case 'held':
            return `${forbidden.did}${what}: stopped, ${forbidden.went}`;
        case 'leaked':
            return `${forbidden.did}${what}: not stopped, ${forbidden.went}`;
        case 'unproven':
            return `${forbidden.did}${what}: ${forbidden.went}; but so it went with what is permitted, ${permitted.did}: ${permitted.went}`;
    }
}
/** The same as findings at the policy's lines, for the formats that findings have. What held is none. */
function verifyFindings({ report, policy, documents, show, placeOf }) {
    const at = (clause) => {
        const place = placeOf(clause);
        return place === null
            ? { file: policy, span: null }
            : { file: show(place.file), span: (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .e)({ kind: 'node', target: 'value', ...place }, documents) };
    };
    const probed = report.probes.flatMap((probe) => {
        if (probe.verdict === 'held')
            return [];
        const { id, severity } = VERIFY_RULES[probe.verdict];
        const message = `${probe.clause}: ${probeText(probe)}`;
        const help = `${probe.by} is to stop it.`;
        return [{ rule: id, severity, message, help, at: at(probe.clause), related: [], fix: null }];
    });
    const left = report.notProbed.map(({ clause, value, reason }) => {
        const { id, severity } = VERIFY_RULES.notProbed;
        const message = `${clause}${value === '' ? '' : ` (${value})`} was not probed: ${reason}`;
        return { rule: id, severity, message, help: null, at: at(clause), related: [], fix: null };
    });
    const findings = [...probed, ...left];
    const used = new Set(findings.map(({ rule }) => rule));
    return {
        version: report.tool.version,
        files: [...new Set([policy, ...findings.map((finding) => finding.at.file)])],
        sources: [...documents.values()].map(({ file, text }) => ({ path: show(file), text })),
        findings,
        rules: Object.values(VERIFY_RULES).filter(({ id }) => used.has(id)),
    };
}
function byClause({ probes }) {
    const clauses = [...new Set(probes.map(({ clause }) => clause))].sort();
    return clauses.map((clause) => {
        const own = probes.filter((probe) => probe.clause === clause);
        return { clause, by: own[0]?.by ?? '', probes: own };
    });
}
/** What was not probed for the same reason, together. */
function byReason(notProbed) {
    const reasons = [...new Set(notProbed.map(({ reason }) => reason))];
    return reasons.map((reason) => ({
        reason,
        what: notProbed
            .filter((one) => one.reason === reason)
            .map(({ clause, value }) => (value === '' ? clause : `${clause} ${value}`))
            .join(', '),
    }));
}


/***/ })

};
;