"use strict";
exports.id = 9273;
exports.ids = [9273,1654];
exports.modules = {

/***/ 14948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseQuantity),
/* harmony export */   x: () => (/* binding */ printQuantity)
/* harmony export */ });
/** Milliseconds of each unit of time. */
const TIME = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Bytes of each unit of size. */
const SIZE = {
    B: 1,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
    TiB: 1024 ** 4,
    KB: 1000,
    MB: 1000 ** 2,
    GB: 1000 ** 3,
    TB: 1000 ** 4,
};
const UNITS = { time: TIME, size: SIZE };
const EXAMPLE = { time: '`30s` or `10m`', size: '`512MiB` or `1.5GiB`' };
/** What a bare number was most likely meant to be. */
const GUESS = { time: 's', size: 'MiB' };
const WORD = { time: 'a time', size: 'a size' };
/** Greatest values: a year, and the bytes that a JavaScript number counts exactly. */
const MOST = { time: 366 * 86_400_000, size: Number.MAX_SAFE_INTEGER };
/** Reads `30s` (milliseconds) or `512MiB` (bytes). Fractions of a unit are rounded down to a whole byte or millisecond. */
function parseQuantity(value, kind) {
    const units = UNITS[kind];
    const no = (message, help) => ({ ok: false, message, help });
    const take = `Write ${WORD[kind]} as a number and a unit (${Object.keys(units).join(', ')}), such as ${EXAMPLE[kind]}.`;
    if (typeof value === 'number') {
        return no(`${value} has no unit`, `Write \`${value}${GUESS[kind]}\` if that is meant. ${take}`);
    }
    if (typeof value !== 'string')
        return no(`${WORD[kind]} is text with a unit`, take);
    const match = /^([0-9]+(?:\.[0-9]+)?)\s*([A-Za-zµ]*)$/.exec(value.trim());
    if (match === null)
        return no(`\`${value.slice(0, 80)}\` is not ${WORD[kind]}`, take);
    const [, digits = '', unit = ''] = match;
    if (unit === '')
        return no(`\`${digits}\` has no unit`, `Write \`${digits}${GUESS[kind]}\` if that is meant. ${take}`);
    const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
    if (factor === undefined) {
        const meant = SPELLINGS[kind][unit.toLowerCase()];
        return no(`\`${unit}\` is not a unit of ${kind}`, meant === undefined ? take : `Write \`${digits}${meant}\` if that is meant. ${take}`);
    }
    if (value !== `${digits}${unit}`)
        return no(`\`${value}\` holds spaces`, `Write \`${digits}${unit}\`.`);
    const exact = Number(digits) * factor;
    if (!(exact > 0))
        return no(`\`${value}\` is nothing`, `State more than nothing. ${take}`);
    if (exact > MOST[kind])
        return no(`\`${value}\` is more than this tool counts`, take);
    return { ok: true, value: Math.max(1, Math.floor(exact + 1e-6)) };
}
/** Other spellings, in lower case, of the units people write. */
const SPELLINGS = {
    time: {
        sec: 's',
        secs: 's',
        second: 's',
        seconds: 's',
        min: 'm',
        mins: 'm',
        minute: 'm',
        minutes: 'm',
        hr: 'h',
        hrs: 'h',
        hour: 'h',
        hours: 'h',
        day: 'd',
        days: 'd',
        msec: 'ms',
        millis: 'ms',
        milliseconds: 'ms',
        m: 'm',
        s: 's',
        h: 'h',
        d: 'd',
        ms: 'ms',
    },
    size: {
        b: 'B',
        byte: 'B',
        bytes: 'B',
        k: 'KiB',
        kb: 'KB',
        kib: 'KiB',
        ki: 'KiB',
        m: 'MiB',
        mb: 'MB',
        mib: 'MiB',
        mi: 'MiB',
        g: 'GiB',
        gb: 'GB',
        gib: 'GiB',
        gi: 'GiB',
        t: 'TiB',
        tb: 'TB',
        tib: 'TiB',
        ti: 'TiB',
    },
};
/** The shortest exact spelling of a quantity, for printing: 536870912 → `512MiB`. */
function printQuantity(value, kind) {
    const units = Object.entries(UNITS[kind]).sort(([, one], [, other]) => other - one);
    for (const [unit, factor] of units)
        if (value % factor === 0)
            return `${value / factor}${unit}`;
    return kind === 'time' ? `${value}ms` : `${value}B`;
}


/***/ }),

/***/ 69273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionText: () => (/* binding */ actionText),
/* harmony export */   v: () => (/* binding */ usedText)
/* harmony export */ });
/* harmony import */ var _policy_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14948);

/** An action in a few words, much as one would ask `explain` about it. Holds the code's own text. */
function actionText(action) {
    switch (action.kind) {
        case 'command':
            return `run ${action.argv.join(' ')}`;
        case 'name':
            return `resolve ${action.host}`;
        case 'connection': {
            const { host, address, port } = action;
            const literal = address?.includes(':') === true ? `[${address}]` : (address ?? '?');
            const at = host !== null && address !== null ? ` at ${address}` : '';
            return `connect ${host ?? literal}:${String(port)}${at}`;
        }
        case 'write':
            return `write ${action.path}`;
        case 'output':
            return `output ${action.path}`;
        case 'limit':
            return `use ${usedText(action.limit, action.used)} of ${action.limit}`;
    }
}
/** An amount of a limit in its own unit. */
function usedText(limit, value) {
    if (limit === 'pids')
        return String(value);
    const kind = limit.endsWith('-time') ? 'time' : 'size';
    // Every unit divides nothing.
    return value === 0 ? (kind === 'time' ? '0ms' : '0B') : (0,_policy_units_js__WEBPACK_IMPORTED_MODULE_0__/* .printQuantity */ .x)(value, kind);
}


/***/ })

};
;