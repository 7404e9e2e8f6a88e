/* eslint-disable @typescript-eslint/no-require-imports, no-undef -- CommonJS, as ../lazy.ts explains */
'use strict';
module.exports = require('tldts');
