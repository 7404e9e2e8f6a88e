/* eslint-disable @typescript-eslint/no-require-imports, no-undef -- CommonJS on purpose, see below */
'use strict';
// What only some policies need is loaded when it is needed: together these cost more than all the rest of a lint.
// CommonJS, because a synchronous `require` in a function is what both Node and the bundler load lazily.
exports.re2js = () => require('re2js');
exports.publicSuffix = () => require('tldts');
exports.explain = () => require('./generated/explain-policy.cjs');
exports.schema = () => require('./generated/schema-policy.cjs');
