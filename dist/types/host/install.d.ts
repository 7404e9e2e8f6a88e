/**
 * The one command that installs a package on this host. Takes the text of /etc/os-release (`ID`, then `ID_LIKE`,
 * see os-release(5)), the package's name, and whether the caller is root; gives a command to show, never one
 * that we run.
 */
export declare function installCommand(osRelease: string, packageName: string, root: boolean): string;
/** Reads the shell-like assignments of os-release(5). Lines that are none are ignored, as the format asks. */
export declare function parseOsRelease(text: string): Readonly<Record<string, string>>;
