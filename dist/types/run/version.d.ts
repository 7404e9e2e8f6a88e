/** package.json's version, as logs carry it; a test holds the two together. */
export declare const TOOL_VERSION = "0.1.0";
