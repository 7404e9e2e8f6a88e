'use strict';
// Stands in for a part of dockerode that this project never uses (engines over ssh, BuildKit sessions), so that
// neither native binaries nor unused protocol stacks enter the bundle. Loading is fine; using it is a defect.
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
