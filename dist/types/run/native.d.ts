/**
 * The native program for this machine: init and launcher of every tier.
 *
 * @returns Its absolute path.
 * @throws SetupError where there is none.
 */
export declare function nativeProgram(): string;
