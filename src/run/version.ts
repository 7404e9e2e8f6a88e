/** package.json's version, as logs carry it; a test holds the two together. */
export const TOOL_VERSION = '0.1.0';
