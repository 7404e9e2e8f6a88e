"use strict";
exports.id = 5143;
exports.ids = [5143];
exports.modules = {

/***/ 45314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWorkflow),
/* harmony export */   y: () => (/* binding */ UNREAD)
/* harmony export */ });
/* harmony import */ var _policy_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22741);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42604);


/** A workflow that isn't read as a whole isn't judged at all. */
const UNREAD = { id: 'SP1000', severity: 'error', title: 'workflow that can’t be read' };
class Misshapen extends Error {
    path;
    constructor(path, message) {
        super(message);
        this.path = path;
    }
}
/** What the reader of policies says, where a workflow needs other words. */
const WORDS = {
    SP0002: 'the file is too large',
    SP0005: 'the file holds no workflow',
    SP0006: 'the file holds several YAML documents, or directives',
    SP0007: 'a workflow is a mapping',
};
/**
 * Reads the text of a workflow file, strictly: no anchors, tags or hidden characters, and only shapes that GitHub
 * knows. Nothing is thrown for any text.
 */
function readWorkflow(text, file) {
    const { document, findings } = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4)(text, file);
    if (findings.length > 0) {
        return {
            ok: false,
            document,
            findings: findings.map(({ rule, message, location }) => ({
                rule: UNREAD.id,
                severity: UNREAD.severity,
                message: `the workflow can’t be read: ${WORDS[rule] ?? message}`,
                location,
                help: 'Nothing of it was judged.',
            })),
        };
    }
    try {
        return { ok: true, document, workflow: workflowOf(document) };
    }
    catch (error) {
        if (!(error instanceof Misshapen))
            throw error;
        const location = { kind: 'node', file, path: error.path, target: 'value' };
        const message = `the workflow can’t be read: ${error.message}`;
        return {
            ok: false,
            document,
            findings: [
                { rule: UNREAD.id, severity: UNREAD.severity, message, location, help: 'Nothing of it was judged.' },
            ],
        };
    }
}
function mapping(value, path, what) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new Misshapen(path, `${what} is a mapping, not ${(0,_policy_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(value)}`);
}
function optionalMapping(value, path, what) {
    return value === undefined || value === null ? {} : mapping(value, path, what);
}
function text(value, path, what) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    throw new Misshapen(path, `${what} is text, not ${(0,_policy_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(value)}`);
}
function texts(value, path, what) {
    return Object.fromEntries(Object.entries(optionalMapping(value, path, what)).map(([key, one]) => [
        key,
        text(one, [...path, key], `${what}.${key}`) ?? '',
    ]));
}
function workflowOf(document) {
    const top = mapping(document.value, [], 'a workflow');
    const jobs = mapping(top['jobs'], 'jobs' in top ? ['jobs'] : [], '`jobs`');
    return {
        file: document.file,
        document,
        events: eventsOf(top['on'], 'on' in top ? ['on'] : []),
        env: texts(top['env'], ['env'], '`env`'),
        permissions: permissionsOf(top, []),
        jobs: Object.entries(jobs).map(([id, value]) => jobOf(id, value)),
    };
}
function eventsOf(value, path) {
    if (typeof value === 'string')
        return [{ name: value, path, branches: null }];
    if (Array.isArray(value)) {
        return value.map((name, index) => {
            if (typeof name === 'string')
                return { name, path: [...path, index], branches: null };
            throw new Misshapen([...path, index], 'an event is text');
        });
    }
    return Object.entries(mapping(value, path, '`on`')).map(([name, details]) => {
        const here = [...path, name];
        const branches = Array.isArray(details) ? null : optionalMapping(details, here, name)['branches'];
        return {
            name,
            path: here,
            branches: branches === undefined ? null : listOf(branches, [...here, 'branches']),
        };
    });
}
function listOf(value, path) {
    return (Array.isArray(value) ? value : [value]).map((one) => text(one, path, '`branches`') ?? '');
}
function permissionsOf(around, path) {
    const value = around['permissions'];
    if (value === undefined)
        return { kind: 'default' };
    const here = [...path, 'permissions'];
    if (value === 'write-all')
        return { kind: 'stated', path: here, writes: ['all'] };
    if (value === 'read-all' || value === null)
        return { kind: 'stated', path: here, writes: [] };
    const scopes = Object.entries(texts(value, here, '`permissions`'));
    // Anything that isn't known not to write counts as writing.
    const writes = scopes.flatMap(([scope, level]) => (level === 'read' || level === 'none' ? [] : [scope]));
    return { kind: 'stated', path: here, writes };
}
function jobOf(id, value) {
    const path = ['jobs', id];
    const job = mapping(value, path, `the job ${id}`);
    const steps = job['steps'];
    const uses = text(job['uses'], [...path, 'uses'], '`uses`');
    if (steps !== undefined && !Array.isArray(steps))
        throw new Misshapen([...path, 'steps'], '`steps` is a list');
    if (steps === undefined && uses === null)
        throw new Misshapen(path, `the job ${id} has no steps`);
    return {
        id,
        path,
        env: texts(job['env'], [...path, 'env'], '`env`'),
        permissions: permissionsOf(job, path),
        continueOnError: isOn(job['continue-on-error']),
        uses,
        steps: (steps ?? []).map((one, index) => stepOf(one, [...path, 'steps', index])),
    };
}
function stepOf(value, path) {
    const step = mapping(value, path, 'a step');
    const uses = text(step['uses'], [...path, 'uses'], '`uses`');
    const run = text(step['run'], [...path, 'run'], '`run`');
    if ((uses === null) === (run === null))
        throw new Misshapen(path, 'a step has one of `uses` and `run`');
    return {
        path,
        uses,
        run,
        shell: text(step['shell'], [...path, 'shell'], '`shell`'),
        with: texts(step['with'], [...path, 'with'], '`with`'),
        env: texts(step['env'], [...path, 'env'], '`env`'),
        continueOnError: isOn(step['continue-on-error']),
    };
}
/** An expression may be true. */
function isOn(value) {
    return value !== undefined && value !== null && value !== false && value !== 'false';
}


/***/ }),

/***/ 58180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ WORKFLOW_RULES)
});

// EXTERNAL MODULE: ./build/policy/kind.js
var kind = __webpack_require__(22741);
// EXTERNAL MODULE: ./build/decide/command/decide.js + 1 modules
var decide = __webpack_require__(50910);
// EXTERNAL MODULE: ./build/decide/command/program.js + 3 modules
var program = __webpack_require__(31648);
;// CONCATENATED MODULE: ./build/lint/workflow/expressions.js
/** The expressions (`${{ … }}`) of a text and what stands between them, in order. In time linear in the text. */
function* splitExpressions(text) {
    let at = 0;
    for (;;) {
        const start = text.indexOf('${{', at);
        const end = start === -1 ? -1 : text.indexOf('}}', start);
        if (end === -1)
            break;
        yield { kind: 'text', text: text.slice(at, start) };
        yield { kind: 'expression', text: text.slice(start + 3, end) };
        at = end + 2;
    }
    yield { kind: 'text', text: text.slice(at) };
}
/** Whether a value names a secret or the job's token in an expression; `secrets[…]` and `toJSON(secrets)` too. */
function holdsSecret(value) {
    for (const { kind, text } of splitExpressions(value))
        if (kind === 'expression' && /\b(?:secrets\b|github\.token\b|github\s{0,9}\[)/.test(text))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/lint/workflow/sandbox.js



/** This project's Action, whoever's copy of it. */
const ACTION = /^[^/@]+\/sandbox-policy(?:\/[^@]*)?@/i;
/** Whether a step is one of the Action's. */
function isAction(step) {
    return step.uses !== null && ACTION.test(step.uses);
}
/** Whether a job uses the sandbox at all: by the Action, or by the command line. */
function usesSandbox({ steps }) {
    return steps.some((step) => isAction(step) || scriptOf(step).sandbox.length > 0);
}
/** Whether what ran in the sandbox comes out into the workspace, for later steps to meet. */
function letsOut(step) {
    if (isAction(step))
        return !['', 'never'].includes(step.with['apply'] ?? '');
    return scriptOf(step).sandbox.some((args) => args[0] === 'apply' ||
        (args[0] === 'run' && !args.some((arg) => /^--(?:discard|patch(?:=.*)?)$/.test(arg))));
}
/** Programs that run nothing of the folder they stand in. */
const HARMLESS = new Set(('[ base64 basename cat chmod cmp cp curl cut date df diff dirname du echo false file find gh git grep head id ' +
    'jq ln ls md5sum mkdir mktemp mv nproc printf pwd readlink realpath rm rmdir sed sha256sum sleep sort stat tail tar ' +
    'tee test touch tr true uname uniq unzip wc which zip sandbox-policy').split(' '));
const scripts = new WeakMap();
/** What a `run` step starts, by the reader of commands that policies are judged by. */
function scriptOf(step) {
    let script = scripts.get(step);
    if (script === undefined) {
        script = step.run === null ? { sandbox: [], runs: null } : readScript(step.run, step.shell);
        scripts.set(step, script);
    }
    return script;
}
/** By its own name, or from the system's folders: `./ls` is the checkout's. */
function isHarmless(name) {
    return HARMLESS.has(name.replace(/^\/(?:usr\/)?bin\//, ''));
}
/** Stands for an expression, of which nothing is known before the workflow runs. */
const EXPRESSION = 'expression-of-the-workflow';
function readScript(run, shell) {
    const first = run.trim().split('\n')[0] ?? '';
    if (shell !== null && !/^(?:bash|sh)(?:$| )/.test(shell))
        return { sandbox: [], runs: first };
    const known = [...splitExpressions(run)]
        .map(({ kind, text }) => (kind === 'text' ? text : EXPRESSION))
        .join('');
    const reading = (0,decide.readScriptText)(known);
    const [refused] = reading.refusals;
    const started = reading.programs.map(({ name, args }) => ({ name, args: args.map((arg) => arg.text) }));
    const own = started.find(({ name }) => !isHarmless(name));
    return {
        sandbox: started.flatMap(({ name, args }) => ((0,program/* baseName */.F)(name) === 'sandbox-policy' ? [args] : [])),
        runs: own !== undefined
            ? [own.name, ...own.args].join(' ').trim()
            : refused !== undefined
                ? refused.text || first
                : null,
    };
}

;// CONCATENATED MODULE: ./build/lint/workflow/checkout.js

/** Events whose workflow runs for a commit that somebody proposes, or that any branch may have. */
const FOR_HEAD = [
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'merge_group',
    'create',
];
/** Events that run the default branch's workflow, with its rights, because of what anybody did. */
const PRIVILEGED = [
    ...['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion', 'discussion_comment'],
    ...['fork', 'watch'],
];
function isCheckout({ uses }) {
    return uses !== null && /^actions\/checkout@/i.test(uses);
}
/** Whether a step puts the code of a change into the workspace: the proposed commit, or whatever branch was pushed. */
function bringsHead(workflow, job, step) {
    if (step.run !== null)
        return step.run.replaceAll('\\\n', ' ').split('\n').some(fetchesHead);
    if (!isCheckout(step))
        return false;
    const ref = step.with['ref'] ?? '';
    const repository = step.with['repository'] ?? '';
    const given = `${ref} ${repository}`.toLowerCase();
    if (/head|pull_request\.number|issue\.number|refs\/pull|merge_commit/.test(given))
        return true;
    if (/base|default_branch/.test(given))
        return false;
    // A ref by its name, or another repository, is nobody's proposal.
    if (ref !== '' && !ref.includes('${{'))
        return false;
    if (repository !== '' && !repository.includes('${{'))
        return false;
    if (ref.includes('${{') && !/github\.(?:sha|ref)\b/.test(ref))
        return true;
    return workflow.events.some((event) => isForHead(event) || (event.name === 'push' && usesSandbox(job) && anyBranch(event)));
}
const FETCHES = /\bgh\s+pr\s+checkout\b|\bgit\b.*\b(?:checkout|switch|fetch|pull|merge|reset|worktree|cherry-pick)\b.*(?:\bpull\/|FETCH_HEAD|\bhead\b)/;
/** Looking through a longer line would take long; nobody writes one by hand. */
const LONGEST_LINE = 500;
function fetchesHead(line) {
    return line.length > LONGEST_LINE ? /\b(?:git|gh)\b/.test(line) : FETCHES.test(line);
}
function isForHead({ name }) {
    return FOR_HEAD.includes(name);
}
/** A push to branches that aren't all named may be an agent's. */
function anyBranch({ branches }) {
    return branches === null || branches.some((branch) => /[*?![+]/.test(branch));
}
/** Steps of a job at which the workspace holds the code of a change, in order. */
function* stepsAfterHead(workflow, job) {
    let head = false;
    for (const step of job.steps) {
        if (head)
            yield step;
        head ||= bringsHead(workflow, job, step);
    }
}
/** Whether a job has to do with code that is not trusted: it checks it out, or has the sandbox for it. */
function concerns(workflow, job) {
    return usesSandbox(job) || job.steps.some((step) => bringsHead(workflow, job, step));
}

;// CONCATENATED MODULE: ./build/lint/workflow/workflow.js
/** The place of a node, for findings. */
function at(workflow, path, target = 'value') {
    return { kind: 'node', file: workflow.file, path, target };
}

;// CONCATENATED MODULE: ./build/lint/workflow/rules/action-unpinned.js



/** A tag or a branch of an action is whatever its owner, or whoever took the owner's account, makes of it. */
const actionUnpinned = {
    meta: { id: 'SP1009', severity: 'warning', title: 'action is not pinned by a commit' },
    *check(workflow) {
        for (const job of workflow.jobs) {
            if (!concerns(workflow, job))
                continue;
            for (const { uses, path } of job.steps) {
                if (uses === null || uses.startsWith('./'))
                    continue;
                if (uses.startsWith('docker://') ? /@sha256:[0-9a-f]{64}$/.test(uses) : /@[0-9a-f]{40}$/.test(uses))
                    continue;
                yield {
                    message: `${(0,kind/* shown */.SP)(uses)} is whatever its owner makes of that name`,
                    at: at(workflow, [...path, 'uses']),
                    help: 'Name the full commit, with the version in a comment: `OWNER/NAME@SHA # v1.2.3`.',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/workflow/rules/applied-then-run.js



/** What came out of the sandbox was made by the code; running it afterwards runs the code without the sandbox. */
const appliedThenRun = {
    meta: { id: 'SP1007', severity: 'error', title: 'what came out of the sandbox is run' },
    *check(workflow) {
        for (const job of workflow.jobs) {
            let out = null;
            for (const step of job.steps) {
                const runs = step.uses?.startsWith('./') === true ? step.uses : scriptOf(step).runs;
                if (out !== null && runs !== null) {
                    yield {
                        message: `${(0,kind/* shown */.SP)(runs)} runs in the workspace into which the sandbox’s changes were applied`,
                        at: at(workflow, [...step.path, step.uses === null ? 'run' : 'uses'], 'key'),
                        help: 'Run it in the sandbox, or before; in a later job, check the patch and review it first.',
                        related: [{ message: 'applied here', location: at(workflow, out.path) }],
                    };
                }
                if (letsOut(step))
                    out = step;
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/workflow/rules/credentials-persisted.js


/** checkout writes the job's token into .git/config unless told not to; whatever runs later can read it there. */
const credentialsPersisted = {
    meta: { id: 'SP1004', severity: 'warning', title: 'checkout leaves its credentials' },
    *check(workflow) {
        for (const job of workflow.jobs) {
            if (!concerns(workflow, job))
                continue;
            for (const step of job.steps) {
                if (!isCheckout(step) || step.with['persist-credentials'] === 'false')
                    continue;
                yield {
                    message: 'the checkout leaves the job’s token in the workspace, for every later step to read',
                    at: at(workflow, [...step.path, 'uses']),
                    help: 'Add `with: { persist-credentials: false }`.',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/workflow/rules/head-run-outside.js




/** What the change holds is run with the runner's rights, token and network, as if there were no sandbox. */
const headRunOutside = {
    meta: { id: 'SP1001', severity: 'error', title: 'code of the change is run outside of the sandbox' },
    *check(workflow) {
        for (const job of workflow.jobs) {
            for (const step of stepsAfterHead(workflow, job)) {
                // From there on it is what came out of the sandbox that is run.
                if (letsOut(step))
                    break;
                const { runs } = scriptOf(step);
                if (runs === null)
                    continue;
                yield {
                    message: `${(0,kind/* shown */.SP)(runs)} runs in the checkout of the change, outside of the sandbox`,
                    at: at(workflow, [...step.path, 'run'], 'key'),
                    help: 'Move it into `run` of the sandbox’s step; what only prints or moves files may stay.',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/workflow/rules/local-action.js



/** An action by a path is the checkout's own: the change says what it does. */
const localAction = {
    meta: { id: 'SP1002', severity: 'error', title: 'action of the change is run outside of the sandbox' },
    *check(workflow) {
        for (const job of workflow.jobs) {
            for (const { uses, path } of stepsAfterHead(workflow, job)) {
                if (uses?.startsWith('./') !== true)
                    continue;
                yield {
                    message: `${(0,kind/* shown */.SP)(uses)} is taken from the checkout of the change`,
                    at: at(workflow, [...path, 'uses']),
                    help: 'Name the action by its repository and a commit of it: `OWNER/NAME/PATH@SHA`.',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/workflow/rules/privileged-event.js



/** Events that anybody can cause run with the default branch's rights: a token that writes is worth the attempt. */
const privilegedEvent = {
    meta: { id: 'SP1008', severity: 'error', title: 'privileged event with a token that writes' },
    *check(workflow) {
        const event = workflow.events.find(({ name }) => PRIVILEGED.includes(name));
        if (event === undefined)
            return;
        for (const job of workflow.jobs) {
            if (!concerns(workflow, job))
                continue;
            const held = job.permissions.kind === 'default' ? workflow.permissions : job.permissions;
            const writes = held.kind === 'default' ? ['what the repository’s default lets it'] : held.writes;
            if (writes.length === 0)
                continue;
            yield {
                message: `${(0,kind/* shown */.SP)(job.id)} runs on ${(0,kind/* shown */.SP)(event.name)} with the code of a change, and its token writes: ${writes.join(', ')}`,
                at: held.kind === 'default' ? at(workflow, job.path, 'key') : at(workflow, held.path, 'key'),
                help: 'Run the code on `pull_request` with `permissions: { contents: read }`, and write from a job that runs none of it.',
                related: [{ message: 'anybody can cause this event', location: at(workflow, event.path, 'key') }],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/workflow/rules/secret-to-sandbox.js




/** Inputs of the Action that reach the code; `token` never does. */
const REACHES_CODE = ['run', 'inputs'];
/** A secret at the sandbox's own step is there for the code: the policy may withhold it, or not. */
const secretToSandbox = {
    meta: { id: 'SP1006', severity: 'warning', title: 'secret handed to the step of the sandbox' },
    *check(workflow) {
        for (const { steps } of workflow.jobs) {
            for (const step of steps) {
                const action = isAction(step);
                if (!action && scriptOf(step).sandbox.length === 0)
                    continue;
                const given = [
                    ...Object.entries(step.env).map(([name, value]) => ({ name, value, key: ['env', name] })),
                    ...(action ? REACHES_CODE : []).map((name) => ({
                        name,
                        value: step.with[name] ?? '',
                        key: ['with', name],
                    })),
                    ...(action ? [] : [{ name: 'run', value: step.run ?? '', key: ['run'] }]),
                ];
                for (const { name, value, key } of given) {
                    if (!holdsSecret(value))
                        continue;
                    yield {
                        message: `${(0,kind/* shown */.SP)(name)} hands a secret to the step that runs the change`,
                        at: at(workflow, [...step.path, ...key], 'key'),
                        help: 'Leave it out; what the code needs and may spend belongs in a token of its own, named in `env.secret`.',
                    };
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/workflow/rules/secrets-in-job.js




/** What is in the environment of a job is in that of each of its steps, needed there or not. */
const secretsInJob = {
    meta: { id: 'SP1005', severity: 'error', title: 'secret in the environment of a whole job' },
    *check(workflow) {
        const jobs = workflow.jobs.filter((job) => concerns(workflow, job));
        if (jobs.length === 0)
            return;
        const scopes = [
            { env: workflow.env, path: [], whose: 'every job' },
        ].concat(jobs.map(({ env, path, id }) => ({ env, path, whose: `every step of ${(0,kind/* shown */.SP)(id)}` })));
        for (const { env, path, whose } of scopes) {
            for (const [name, value] of Object.entries(env)) {
                if (!holdsSecret(value))
                    continue;
                yield {
                    message: `${(0,kind/* shown */.SP)(name)} gives a secret to ${whose}`,
                    at: at(workflow, [...path, 'env', name], 'key'),
                    help: 'Give it to the one step that needs it, after what is not trusted, or in a job of its own.',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/workflow/rules/setup-runs-checkout.js



const isSet = (name) => (inputs) => !['', 'false'].includes(inputs[name] ?? '');
const unlessOff = (name) => (inputs) => inputs[name] !== 'false';
const SETUPS = [
    {
        action: /^actions\/setup-node@/i,
        runs: isSet('cache'),
        how: 'npm, yarn or pnpm, which .npmrc, .yarnrc.yml and packageManager steer',
    },
    { action: /^actions\/setup-python@/i, runs: isSet('cache'), how: 'pip, pipenv or poetry' },
    {
        action: /^actions\/setup-go@/i,
        runs: unlessOff('cache'),
        how: '`go env`, which takes the toolchain that go.mod names',
    },
    { action: /^actions\/setup-java@/i, runs: isSet('cache'), how: 'the build tool’s cache' },
    {
        action: /^ruby\/setup-ruby@/i,
        runs: isSet('bundler-cache'),
        how: '`bundle install`, which runs the Gemfile',
    },
    { action: /^pnpm\/action-setup@/i, runs: isSet('run_install'), how: '`pnpm install` with its scripts' },
    {
        action: /^swatinem\/rust-cache@/i,
        runs: () => true,
        how: '`cargo metadata`, which .cargo/config.toml steers',
    },
];
/** Caching asks the project's own tools where their caches are, and those read the checkout's settings. */
const setupRunsCheckout = {
    meta: { id: 'SP1003', severity: 'warning', title: 'set-up runs tools in the checkout of the change' },
    *check(workflow) {
        for (const job of workflow.jobs) {
            for (const step of stepsAfterHead(workflow, job)) {
                const { uses } = step;
                const setup = uses === null ? undefined : SETUPS.find(({ action }) => action.test(uses));
                if (uses === null || setup?.runs(step.with) !== true)
                    continue;
                yield {
                    message: `${(0,kind/* shown */.SP)(uses)} runs ${setup.how}, in the checkout of the change`,
                    at: at(workflow, [...step.path, 'uses']),
                    help: 'Set up before the checkout, or without the cache.',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/workflow/rules/verdict-ignored.js


/** A step that may fail says nothing by not failing: what was denied or violated passes. */
const verdictIgnored = {
    meta: { id: 'SP1010', severity: 'error', title: 'verdict of the sandbox is ignored' },
    *check(workflow) {
        for (const job of workflow.jobs) {
            for (const step of job.steps) {
                if (!isAction(step) && scriptOf(step).sandbox.length === 0)
                    continue;
                const [owner, path] = step.continueOnError ? ['step', step.path] : ['job', job.path];
                if (!step.continueOnError && !job.continueOnError)
                    continue;
                yield {
                    message: `the sandbox’s ${owner} may fail without failing anything: a denied or violating run passes`,
                    at: at(workflow, [...path, 'continue-on-error'], 'key'),
                    help: 'Remove `continue-on-error`; steps that shall run after a failure have `if: always()`.',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/lint/workflow/rules/index.js










/** Every rule about workflows, by id. To add one: its file, its line here, its page in docs/rules. */
const WORKFLOW_RULES = [
    headRunOutside,
    localAction,
    setupRunsCheckout,
    credentialsPersisted,
    secretsInJob,
    secretToSandbox,
    appliedThenRun,
    privilegedEvent,
    actionUnpinned,
    verdictIgnored,
];


/***/ })

};
;