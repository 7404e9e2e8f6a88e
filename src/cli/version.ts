/** package.json's version; a test holds the two together, so that no start pays for reading that file. */
export const VERSION = '0.1.0';
