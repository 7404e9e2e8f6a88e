import type { Severity } from '../policy/finding.js';
export interface CheckRule {
    readonly id: string;
    readonly severity: Severity;
    readonly title: string;
}
/** What `check` finds in a change; each has a page in docs/rules. */
export declare const CHECK_RULES: {
    readonly patchUnread: CheckRule;
    readonly outsideWrite: CheckRule;
    readonly denied: CheckRule;
    readonly protectedPath: CheckRule;
    readonly judgesItself: CheckRule;
    readonly impossibleName: CheckRule;
    readonly specialMode: CheckRule;
    readonly madeExecutable: CheckRule;
    readonly linkLeaves: CheckRule;
    readonly linkChanged: CheckRule;
    readonly submodule: CheckRule;
    readonly binary: CheckRule;
    readonly unread: CheckRule;
    readonly tooLarge: CheckRule;
    readonly hook: CheckRule;
    readonly ci: CheckRule;
    readonly agent: CheckRule;
    readonly opened: CheckRule;
    readonly lifecycle: CheckRule;
    readonly packageScript: CheckRule;
    readonly built: CheckRule;
    readonly loaded: CheckRule;
    readonly secret: CheckRule;
    readonly hiddenCharacter: CheckRule;
    readonly newDependency: CheckRule;
    readonly elsewhere: CheckRule;
    readonly lockOutOfStep: CheckRule;
};
