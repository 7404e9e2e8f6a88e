import type { Document } from '../../policy/document.js';
import type { NodePath } from '../../policy/finding.js';
import type { Problem, RuleMeta } from '../rule.js';
/** A GitHub workflow, as far as it matters to how it uses the sandbox. Values are texts, expressions not evaluated. */
export interface Workflow {
    readonly file: string;
    readonly document: Document;
    readonly events: readonly WorkflowEvent[];
    readonly env: Readonly<Record<string, string>>;
    readonly permissions: Permissions;
    readonly jobs: readonly Job[];
}
export interface WorkflowEvent {
    readonly name: string;
    readonly path: NodePath;
    /** The branches it is limited to; null: any. */
    readonly branches: readonly string[] | null;
}
export type Permissions = 
/** Nothing said: what the repository or organisation has set, which may be to write. */
{
    readonly kind: 'default';
}
/** `scopes` has what may be written; `all` for `write-all`. */
 | {
    readonly kind: 'stated';
    readonly path: NodePath;
    readonly writes: readonly string[];
};
export interface Job {
    readonly id: string;
    readonly path: NodePath;
    readonly env: Readonly<Record<string, string>>;
    readonly permissions: Permissions;
    readonly continueOnError: boolean;
    /** Of a workflow that is called instead of steps. */
    readonly uses: string | null;
    readonly steps: readonly Step[];
}
export interface Step {
    readonly path: NodePath;
    /** `OWNER/NAME[/PATH]@REF`, `./PATH`, `docker://IMAGE`. */
    readonly uses: string | null;
    readonly run: string | null;
    readonly shell: string | null;
    readonly with: Readonly<Record<string, string>>;
    readonly env: Readonly<Record<string, string>>;
    readonly continueOnError: boolean;
}
/** A rule about workflows: pure, and quiet about what another rule reports. */
export interface WorkflowRule {
    readonly meta: RuleMeta;
    readonly check: (workflow: Workflow) => Iterable<Problem>;
}
/** The place of a node, for findings. */
export declare function at(workflow: Workflow, path: NodePath, target?: 'key' | 'value'): Problem['at'];
