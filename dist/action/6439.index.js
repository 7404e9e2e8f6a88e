"use strict";
exports.id = 6439;
exports.ids = [6439];
exports.modules = {

/***/ 76439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportImage: () => (/* binding */ exportImage)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95983);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68788);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52242);
/* harmony import */ var _removal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89917);





/**
 * Finds an image in the engine or pulls it, and gives its files: those of a container that is made from it and never
 * started.
 *
 * @throws SetupError when it can't be had
 */
async function exportImage({ socket, apiVersion }, request) {
    const engine = (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .connectEngine */ .xn)(socket, apiVersion);
    const made = [];
    const release = async () => {
        for (const container of made.splice(0))
            await (0,_removal_js__WEBPACK_IMPORTED_MODULE_4__/* .removeContainer */ .o)(engine, container);
        engine.disconnect();
    };
    try {
        const { id, digest, env } = await (0,_image_js__WEBPACK_IMPORTED_MODULE_2__/* .readyImage */ .V)(engine, request);
        return {
            digest,
            env,
            release,
            files: async () => {
                const create = engine.docker.createContainer({
                    Image: id,
                    Entrypoint: ['/never-started'],
                    Labels: (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .PC)(request.run),
                    NetworkDisabled: true,
                });
                const container = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, 'create a container to export', create);
                made.push(container);
                return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(await (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, 'export the image', container.export()), {
                    objectMode: false,
                });
            },
        };
    }
    catch (error) {
        await release();
        throw error;
    }
}


/***/ })

};
;