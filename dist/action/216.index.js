"use strict";
exports.id = 216;
exports.ids = [216];
exports.modules = {

/***/ 10216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allowSudo: () => (/* binding */ allowSudo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/compile/choose.js
var choose = __webpack_require__(10881);
// EXTERNAL MODULE: ./build/enforce/sandbox.js
var sandbox = __webpack_require__(25686);
// EXTERNAL MODULE: ./build/host/bubblewrap.js
var bubblewrap = __webpack_require__(31405);
// EXTERNAL MODULE: ./build/host/install.js
var install = __webpack_require__(89616);
// EXTERNAL MODULE: ./build/host/kernel.js
var kernel = __webpack_require__(18294);
// EXTERNAL MODULE: ./build/host/apparmor-profile.js
var apparmor_profile = __webpack_require__(66145);
// EXTERNAL MODULE: ./build/host/exec.js
var exec = __webpack_require__(39970);
;// CONCATENATED MODULE: ./build/host/open-process-tier.js


/** What has to be done as root before the process tier can be used; nothing where it can be already. Pure. */
function openingPlan(host) {
    const steps = [];
    if (host.bubblewrap === null) {
        if (!/\b(?:debian|ubuntu)\b/.test(host.distribution)) {
            return {
                ok: false,
                reason: 'allow-sudo: bubblewrap is missing, and it is installed by the tool on Debian and Ubuntu only',
                fix: 'install bubblewrap in a step before, or use the container tier',
            };
        }
        steps.push({
            says: 'installing bubblewrap',
            argv: ['apt-get', 'install', '--yes', '--no-install-recommends', 'bubblewrap'],
            input: null,
        });
    }
    // Root may use user namespaces whatever AppArmor says of others.
    if (host.restricted && !host.root) {
        const profile = (0,apparmor_profile/* launcherProfile */._)(host.launcher);
        if (profile === null) {
            return {
                ok: false,
                reason: `allow-sudo: no AppArmor profile can be written for ${host.launcher}: its path would have to be quoted`,
                fix: 'let the runner lie in a folder whose path is letters, digits, dots and dashes',
            };
        }
        steps.push({
            says: `writing ${apparmor_profile/* PROFILE_FILE */.F}`,
            // Standard input is a socket of Node's, which can be read and not opened: no /dev/stdin.
            argv: ['tee', apparmor_profile/* PROFILE_FILE */.F],
            input: profile,
        }, {
            says: 'loading the AppArmor profile of the launcher',
            argv: ['apparmor_parser', '--replace', apparmor_profile/* PROFILE_FILE */.F],
            input: null,
        });
    }
    return { ok: true, steps };
}
/** Where root's own programs lie: the caller's PATH is not looked at. */
const ROOT_PATH = '/usr/sbin:/usr/bin:/sbin:/bin';
/** Milliseconds. Installing asks a mirror. */
const TIMEOUT = 120_000;
/**
 * Runs the steps one after another, by `sudo -n`, or as they are by root.
 *
 * @param said Called with what is being done.
 * @returns Why one failed, a sentence; null when all is done.
 */
async function runOpeningPlan(steps, { root, said, run = exec/* execute */.g, }) {
    for (const { says, argv, input } of steps) {
        said(says);
        const [program = '', ...args] = root ? ['/usr/bin/env', ...argv] : ['/usr/bin/sudo', '-n', ...argv];
        const outcome = await run(program, args, {
            env: { PATH: ROOT_PATH, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
            timeout: TIMEOUT,
            cwd: '/',
            ...(input === null ? {} : { stdin: Buffer.from(input) }),
        });
        const failed = (0,exec/* failureOf */.P)(outcome);
        if (failed !== null)
            return `${says} failed: ${failed}`;
    }
    return null;
}

// EXTERNAL MODULE: ./build/run/native.js
var run_native = __webpack_require__(6955);
// EXTERNAL MODULE: ./build/action/workflow.js
var workflow = __webpack_require__(3398);
;// CONCATENATED MODULE: ./build/action/allow-sudo.js









/**
 * `allow-sudo: true`: makes the process tier usable on a runner where it isn't yet, by root's own programs, when the
 * policy that counts permits `sudo` and may be enforced by that tier. Nothing of the workspace is run.
 *
 * @throws SetupError when it can't be done: nothing is run then (exit 125).
 */
async function allowSudo(io, inputs, loaded, { host, run } = { host: thisHost }) {
    if (!inputs.allowSudo || loaded === null)
        return;
    const { policy } = loaded;
    // Without the permit the run is denied, with the YAML that would admit it.
    if (!policy.enforcement.permit.includes('sudo'))
        return;
    if (!(0,choose/* tiersToTry */.W)(policy, inputs.tier ?? undefined).includes('process'))
        return;
    const facts = host(io.env['PATH'] ?? '');
    const plan = openingPlan(facts);
    if (!plan.ok)
        throw new sandbox/* SetupError */.w(plan.reason, plan.fix);
    const failed = await runOpeningPlan(plan.steps, {
        root: facts.root,
        said: (line) => void (0,workflow/* say */.cv)(io, `allow-sudo: ${line}`),
        ...(run === undefined ? {} : { run }),
    });
    if (failed === null)
        return;
    throw new sandbox/* SetupError */.w(`allow-sudo: ${failed}`, 'use a runner whose user may use sudo without a password (GitHub-hosted ones are), or the container tier');
}
function thisHost(path) {
    const { ID = '', ID_LIKE = '' } = (0,install/* parseOsRelease */.H)(osRelease());
    return {
        bubblewrap: (0,bubblewrap/* findBubblewrap */.uo)(path.split(':').filter((part) => part.startsWith('/')), null),
        restricted: (0,kernel/* appArmorRestricts */.O)(),
        launcher: (0,run_native.nativeProgram)(),
        root: process.geteuid?.() === 0,
        distribution: `${ID} ${ID_LIKE}`,
    };
}
/** Empty on a system without one: then no distribution is known, and nothing is installed. */
function osRelease() {
    try {
        return (0,external_node_fs_.readFileSync)('/etc/os-release', 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    }
}


/***/ })

};
;