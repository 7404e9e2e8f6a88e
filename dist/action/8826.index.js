"use strict";
exports.id = 8826;
exports.ids = [8826];
exports.modules = {

/***/ 28826:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


// Stands in for what @actions/artifact downloads with: this project only uploads, and of the packages that the
// original brings along one states no licence. Loading is fine; using it is a defect.
const { name } = __webpack_require__(99099);
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


/***/ }),

/***/ 99099:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"unzip-stream","version":"0.0.0-stub","private":true,"license":"MIT","main":"index.cjs"}');

/***/ })

};
;