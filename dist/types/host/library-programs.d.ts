/** Those of them that this host has. */
export declare function libraryPrograms(): readonly string[];
