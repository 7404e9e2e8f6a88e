"use strict";
exports.id = 8076;
exports.ids = [8076];
exports.modules = {

/***/ 34360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ownEtcFiles),
/* harmony export */   y: () => (/* binding */ identityContent)
/* harmony export */ });
const NSSWITCH = 'passwd: files\ngroup: files\nhosts: files dns\nservices: files\nprotocols: files\n';
const HOSTS = '127.0.0.1 localhost sandbox\n::1 localhost ip6-localhost ip6-loopback\n';
/** Without a network there is no server to ask. */
const RESOLV_OPTIONS = 'options timeout:1 attempts:1\n';
/** The gateway answers at once; a machine under load may take a moment. */
const GATEWAY_OPTIONS = 'options timeout:5 attempts:3\n';
/** The files of /etc that are ours in every tier, instead of the host's or the image's. */
function ownEtcFiles(network) {
    const resolvConf = network.kind === 'none' ? RESOLV_OPTIONS : `nameserver ${network.interceptor}\n${GATEWAY_OPTIONS}`;
    return [
        { kind: 'identity', target: '/etc/passwd' },
        { kind: 'identity', target: '/etc/group' },
        { kind: 'file', target: '/etc/nsswitch.conf', content: NSSWITCH, mode: 0o644 },
        { kind: 'file', target: '/etc/hosts', content: HOSTS, mode: 0o644 },
        { kind: 'file', target: '/etc/resolv.conf', content: resolvConf, mode: 0o644 },
        { kind: 'file', target: '/etc/hostname', content: 'sandbox\n', mode: 0o644 },
    ];
}
/** What /etc/passwd or /etc/group hold for a run: root for names in listings, the run's user, and nobody. */
function identityContent(target, bindings) {
    const uid = String(bindings.uid);
    const gid = String(bindings.gid);
    if (target === '/etc/passwd')
        return [
            'root:x:0:0:root:/nonexistent:/usr/sbin/nologin',
            `sandbox:x:${uid}:${gid}:sandbox:/home/sandbox:/bin/sh`,
            ...(uid === '65534' ? [] : ['nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin']),
            '',
        ].join('\n');
    return ['root:x:0:', `sandbox:x:${gid}:`, ...(gid === '65534' ? [] : ['nogroup:x:65534:']), ''].join('\n');
}


/***/ }),

/***/ 63541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newRunId),
/* harmony export */   P: () => (/* binding */ isRunId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A run's name: when it began, UTC, and eight random hexadecimal digits: `20260102T030405Z-0123abcd`. */
function newRunId(now = new Date(), random = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4)) {
    const stamp = now
        .toISOString()
        .replace(/\.\d+Z$/, 'Z')
        .replace(/[-:]/g, '');
    return `${stamp}-${random.toString('hex')}`;
}
/** Whether a text is a run's name, as opposed to a path. */
function isRunId(text) {
    return /^\d{8}T\d{6}Z-[0-9a-f]{8}$/.test(text);
}


/***/ })

};
;