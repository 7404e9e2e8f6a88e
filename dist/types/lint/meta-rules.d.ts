/** Rules about linting itself. They are no checks of a policy's meaning, and can't be ignored. */
export declare const META_RULES: {
    readonly ignoreUnread: {
        readonly id: "SP0811";
        readonly severity: "error";
        readonly title: "ignore comment without rule or reason";
    };
    readonly ignoreUnused: {
        readonly id: "SP0812";
        readonly severity: "warning";
        readonly title: "ignore comment silences nothing";
    };
    readonly ruleFailed: {
        readonly id: "SP0899";
        readonly severity: "error";
        readonly title: "a rule failed";
    };
};
