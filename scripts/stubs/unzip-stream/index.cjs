'use strict';
// Stands in for what @actions/artifact downloads with: this project only uploads, and of the packages that the
// original brings along one states no licence. Loading is fine; using it is a defect.
const { name } = require('./package.json');
module.exports = new Proxy(
  {},
  {
    get(_target, property) {
      if (typeof property === 'symbol' || property === '__esModule') return undefined;
      return function unavailable() {
        throw new Error(`${name} is left out of sandbox-policy: ${property} must not be used`);
      };
    },
  },
);
