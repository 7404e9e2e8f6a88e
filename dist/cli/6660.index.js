"use strict";
exports.id = 6660;
exports.ids = [6660,6905];
exports.modules = {

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports.A = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 56038:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// Generated from schemas/policy.v1.schema.json by `npm run generate`. Edit the schema, not this file.

module.exports = validate21;
module.exports["default"] = validate21;
const schema6 = {"$id":"urn:sandbox-policy:schema:policy:v1","title":"Policy","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"const":1},"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\p{C}]+$"},"extends":{"type":"array","maxItems":16,"items":{"$ref":"#/$defs/policyPath"}},"tier":{"$ref":"#/$defs/tier"},"image":{"$ref":"#/$defs/image"},"limits":{"$ref":"#/$defs/limits"},"filesystem":{"$ref":"#/$defs/filesystem"},"commands":{"$ref":"#/$defs/commands"},"env":{"$ref":"#/$defs/env"},"inputs":{"type":"object","additionalProperties":{"$ref":"#/$defs/input"}},"egress":{"$ref":"#/$defs/egress"},"hardening":{"$ref":"#/$defs/hardening"},"tls":{"$ref":"#/$defs/tls"},"phases":{"type":"object","additionalProperties":{"$ref":"#/$defs/phase"}},"enforcement":{"$ref":"#/$defs/enforcement"},"audit":{"$ref":"#/$defs/audit"},"tests":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/test"}}},"$defs":{"policyPath":{"type":"string","minLength":1,"maxLength":1024},"tier":{"oneOf":[{"$ref":"#/$defs/tierName"},{"$ref":"#/$defs/tierRange"}]},"tierName":{"enum":["process","container","gvisor","microvm"]},"tierRange":{"type":"object","additionalProperties":false,"required":["at-least"],"properties":{"at-least":{"$ref":"#/$defs/tierName"},"prefer":{"$ref":"#/$defs/tierName"}}},"image":{"type":"string","minLength":1,"maxLength":512},"duration":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"},"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB|TiB|KB|MB|GB|TB)$"},"limits":{"type":"object","additionalProperties":false,"properties":{"wall-time":{"$ref":"#/$defs/duration"},"cpu-time":{"$ref":"#/$defs/duration"},"cpus":{"type":"number","minimum":0.01,"maximum":1024},"memory":{"$ref":"#/$defs/size"},"pids":{"type":"integer","minimum":1,"maximum":4194304},"open-files":{"type":"integer","minimum":16,"maximum":1048576},"file-size":{"$ref":"#/$defs/size"},"tmp-size":{"$ref":"#/$defs/size"},"output":{"$ref":"#/$defs/size"},"on-output":{"enum":["drop","kill"]}}},"glob":{"type":"string","minLength":1,"maxLength":1024},"filesystem":{"type":"object","additionalProperties":false,"properties":{"workspace":{"enum":["read-only","overlay","read-write"]},"write":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"deny":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"read-deny":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"exec":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"outputs":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"carry":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"git":{"enum":["full","none"]},"toolchains":{"$ref":"#/$defs/toolchains"},"mounts":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/mount"}}}},"toolchains":{"oneOf":[{"$ref":"#/$defs/toolchainsWord"},{"$ref":"#/$defs/toolchainsList"}]},"toolchainsWord":{"enum":["auto","none"]},"toolchainsList":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1024}},"mount":{"type":"object","additionalProperties":false,"required":["path","at"],"properties":{"path":{"type":"string","minLength":1,"maxLength":1024},"at":{"type":"string","minLength":1,"maxLength":1024},"mode":{"enum":["read-only","overlay","read-write"]}}},"commands":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/command"}},"deny-patterns":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1024}},"otherwise":{"enum":["deny","escalate"]}}},"command":{"oneOf":[{"$ref":"#/$defs/commandName"},{"$ref":"#/$defs/commandArgs"}]},"commandName":{"type":"string","minLength":1,"maxLength":1024},"commandArgs":{"type":"object","additionalProperties":false,"required":["run"],"properties":{"run":{"$ref":"#/$defs/commandName"},"args":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":4096}}}}},"env":{"type":"object","additionalProperties":false,"properties":{"pass":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":256}},"secret":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":256}},"set":{"type":"object","additionalProperties":{"type":"string","maxLength":32768}}}},"input":{"oneOf":[{"$ref":"#/$defs/inputString"},{"$ref":"#/$defs/inputNumber"},{"$ref":"#/$defs/inputFlag"}]},"inputString":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"string"},"max-length":{"type":"integer","minimum":0,"maximum":1000000},"pattern":{"$ref":"#/$defs/re2"},"enum":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"string","maxLength":4096}}}},"inputNumber":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["integer","number"]},"minimum":{"type":"number"},"maximum":{"type":"number"}}},"inputFlag":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["boolean","null",null]}}},"re2":{"type":"string","minLength":1,"maxLength":1000},"egress":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/egressAllow"}},"deny":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/egressDeny"}}}},"egressAllow":{"oneOf":[{"$ref":"#/$defs/allowHost"},{"$ref":"#/$defs/allowRegistry"},{"$ref":"#/$defs/allowService"},{"$ref":"#/$defs/allowCidr"}]},"egressDeny":{"oneOf":[{"$ref":"#/$defs/denyHost"},{"$ref":"#/$defs/denyRegistry"},{"$ref":"#/$defs/denyService"},{"$ref":"#/$defs/denyCidr"}]},"host":{"type":"string","minLength":1,"maxLength":1024},"ports":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/port"}},"port":{"type":"integer","minimum":1,"maximum":65535},"protocol":{"enum":["tls","http","tcp"]},"cidr":{"type":"string","minLength":1,"maxLength":64},"serviceName":{"type":"string","minLength":1,"maxLength":253,"pattern":"^[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?$"},"registryName":{"enum":["npm","pip","go","cargo"]},"allowHost":{"type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"$ref":"#/$defs/host"},"ports":{"$ref":"#/$defs/ports"},"protocol":{"$ref":"#/$defs/protocol"},"ech":{"enum":["refuse","allow"]},"private":{"type":"boolean"},"max-names":{"type":"integer","minimum":1,"maximum":65536}}},"allowRegistry":{"type":"object","additionalProperties":false,"required":["registry"],"properties":{"registry":{"$ref":"#/$defs/registryName"}}},"allowService":{"type":"object","additionalProperties":false,"required":["service"],"properties":{"service":{"$ref":"#/$defs/serviceName"},"ports":{"$ref":"#/$defs/ports"},"at":{"const":"localhost"},"protocol":{"$ref":"#/$defs/protocol"}}},"allowCidr":{"type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"$ref":"#/$defs/cidr"},"ports":{"$ref":"#/$defs/ports"},"protocol":{"$ref":"#/$defs/protocol"}}},"denyHost":{"type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"$ref":"#/$defs/host"},"ports":{"$ref":"#/$defs/ports"}}},"denyRegistry":{"type":"object","additionalProperties":false,"required":["registry"],"properties":{"registry":{"$ref":"#/$defs/registryName"}}},"denyService":{"type":"object","additionalProperties":false,"required":["service"],"properties":{"service":{"$ref":"#/$defs/serviceName"},"ports":{"$ref":"#/$defs/ports"}}},"denyCidr":{"type":"object","additionalProperties":false,"required":["cidr"],"properties":{"cidr":{"$ref":"#/$defs/cidr"},"ports":{"$ref":"#/$defs/ports"}}},"hardening":{"type":"object","additionalProperties":false,"properties":{"user":{"const":"auto"},"capabilities":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":64}},"seccomp":{"type":"string","minLength":1,"maxLength":1024},"apparmor":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_./-]*$","maxLength":256},"selinux":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":256}}},"tls":{"type":"object","additionalProperties":false,"properties":{"ca":{"enum":["host","image"]}}},"phase":{"type":"object","additionalProperties":false,"properties":{"limits":{"$ref":"#/$defs/limits"},"filesystem":{"type":"object","additionalProperties":false,"properties":{"write":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"deny":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"read-deny":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"exec":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}}}},"commands":{"$ref":"#/$defs/commands"},"env":{"$ref":"#/$defs/env"},"egress":{"$ref":"#/$defs/egress"}}},"enforcement":{"type":"object","additionalProperties":false,"properties":{"accept":{"enum":["kernel","kernel-per-process"]},"permit":{"type":"array","maxItems":1000,"items":{"enum":["apply","audit","sudo","checkout-policy"]}},"waive":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/waiver"}}}},"waiver":{"type":"object","additionalProperties":false,"required":["clause","tier","reason","owner","until"],"properties":{"clause":{"type":"string","minLength":1,"maxLength":256},"tier":{"$ref":"#/$defs/tierName"},"reason":{"type":"string","minLength":1,"maxLength":1000},"owner":{"type":"string","minLength":1,"maxLength":200},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}},"audit":{"type":"object","additionalProperties":false,"properties":{"redact":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/re2"}}}},"test":{"oneOf":[{"$ref":"#/$defs/testAllow"},{"$ref":"#/$defs/testDeny"}]},"testAllow":{"type":"object","additionalProperties":false,"required":["allow"],"properties":{"allow":{"$ref":"#/$defs/request"}}},"testDeny":{"type":"object","additionalProperties":false,"required":["deny"],"properties":{"deny":{"$ref":"#/$defs/request"}}},"request":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"run":{"type":"string","minLength":1,"maxLength":65536},"connect":{"type":"string","minLength":1,"maxLength":1024},"read":{"type":"string","minLength":1,"maxLength":4096},"write":{"type":"string","minLength":1,"maxLength":4096},"env":{"type":"string","minLength":1,"maxLength":256},"input":{"type":"string","minLength":1,"maxLength":65536}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (__webpack_require__(36214)/* ["default"] */ .A);
const pattern0 = new RegExp("^[^\\p{C}]+$", "u");
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func3(data) > 1024){
validate22.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data) < 1){
validate22.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
const schema9 = {"enum":["process","container","gvisor","microvm"]};
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "process") || (data === "container")) || (data === "gvisor")) || (data === "microvm"))){
validate25.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema9.enum}}];
return false;
}
validate25.errors = vErrors;
return errors === 0;
}
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["at-least"] === undefined) && (missing0 = "at-least")){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "at-least") || (key0 === "prefer"))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["at-least"] !== undefined){
const _errs2 = errors;
if(!(validate25(data["at-least"], {instancePath:instancePath+"/at-least",parentData:data,parentDataProperty:"at-least",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prefer !== undefined){
const _errs3 = errors;
if(!(validate25(data.prefer, {instancePath:instancePath+"/prefer",parentData:data,parentDataProperty:"prefer",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func3(data) > 512){
validate32.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func3(data) < 1){
validate32.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
const schema12 = {"type":"object","additionalProperties":false,"properties":{"wall-time":{"$ref":"#/$defs/duration"},"cpu-time":{"$ref":"#/$defs/duration"},"cpus":{"type":"number","minimum":0.01,"maximum":1024},"memory":{"$ref":"#/$defs/size"},"pids":{"type":"integer","minimum":1,"maximum":4194304},"open-files":{"type":"integer","minimum":16,"maximum":1048576},"file-size":{"$ref":"#/$defs/size"},"tmp-size":{"$ref":"#/$defs/size"},"output":{"$ref":"#/$defs/size"},"on-output":{"enum":["drop","kill"]}}};
const pattern1 = new RegExp("^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$", "u");
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate35.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(ms|s|m|h|d)$"}}];
return false;
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
const pattern2 = new RegExp("^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB|TiB|KB|MB|GB|TB)$", "u");
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
validate38.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(B|KiB|MiB|GiB|TiB|KB|MB|GB|TB)$"}}];
return false;
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["wall-time"] !== undefined){
const _errs2 = errors;
if(!(validate35(data["wall-time"], {instancePath:instancePath+"/wall-time",parentData:data,parentDataProperty:"wall-time",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["cpu-time"] !== undefined){
const _errs3 = errors;
if(!(validate35(data["cpu-time"], {instancePath:instancePath+"/cpu-time",parentData:data,parentDataProperty:"cpu-time",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpus !== undefined){
let data2 = data.cpus;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1024 || isNaN(data2)){
validate34.errors = [{instancePath:instancePath+"/cpus",schemaPath:"#/properties/cpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024}}];
return false;
}
else {
if(data2 < 0.01 || isNaN(data2)){
validate34.errors = [{instancePath:instancePath+"/cpus",schemaPath:"#/properties/cpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/cpus",schemaPath:"#/properties/cpus/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.memory !== undefined){
const _errs6 = errors;
if(!(validate38(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pids !== undefined){
let data4 = data.pids;
const _errs7 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate34.errors = [{instancePath:instancePath+"/pids",schemaPath:"#/properties/pids/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4194304 || isNaN(data4)){
validate34.errors = [{instancePath:instancePath+"/pids",schemaPath:"#/properties/pids/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4194304}}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate34.errors = [{instancePath:instancePath+"/pids",schemaPath:"#/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["open-files"] !== undefined){
let data5 = data["open-files"];
const _errs9 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate34.errors = [{instancePath:instancePath+"/open-files",schemaPath:"#/properties/open-files/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1048576 || isNaN(data5)){
validate34.errors = [{instancePath:instancePath+"/open-files",schemaPath:"#/properties/open-files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}}];
return false;
}
else {
if(data5 < 16 || isNaN(data5)){
validate34.errors = [{instancePath:instancePath+"/open-files",schemaPath:"#/properties/open-files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16}}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["file-size"] !== undefined){
const _errs11 = errors;
if(!(validate38(data["file-size"], {instancePath:instancePath+"/file-size",parentData:data,parentDataProperty:"file-size",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["tmp-size"] !== undefined){
const _errs12 = errors;
if(!(validate38(data["tmp-size"], {instancePath:instancePath+"/tmp-size",parentData:data,parentDataProperty:"tmp-size",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
const _errs13 = errors;
if(!(validate38(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["on-output"] !== undefined){
let data9 = data["on-output"];
const _errs14 = errors;
if(!((data9 === "drop") || (data9 === "kill"))){
validate34.errors = [{instancePath:instancePath+"/on-output",schemaPath:"#/properties/on-output/enum",keyword:"enum",params:{allowedValues: schema12.properties["on-output"].enum}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
const schema15 = {"type":"object","additionalProperties":false,"properties":{"workspace":{"enum":["read-only","overlay","read-write"]},"write":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"deny":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"read-deny":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"exec":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"outputs":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"carry":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/glob"}},"git":{"enum":["full","none"]},"toolchains":{"$ref":"#/$defs/toolchains"},"mounts":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/mount"}}}};
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func3(data) > 1024){
validate45.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data) < 1){
validate45.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
const schema18 = {"enum":["auto","none"]};
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "auto") || (data === "none"))){
validate53.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema18.enum}}];
return false;
}
validate53.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000){
validate55.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func3(data0) > 1024){
validate55.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data0) < 1){
validate55.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
const schema20 = {"type":"object","additionalProperties":false,"required":["path","at"],"properties":{"path":{"type":"string","minLength":1,"maxLength":1024},"at":{"type":"string","minLength":1,"maxLength":1024},"mode":{"enum":["read-only","overlay","read-write"]}}};
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.at === undefined) && (missing0 = "at"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "at")) || (key0 === "mode"))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
let data0 = data.path;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) > 1024){
validate58.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data0) < 1){
validate58.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func3(data1) > 1024){
validate58.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data1) < 1){
validate58.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data2 = data.mode;
const _errs6 = errors;
if(!(((data2 === "read-only") || (data2 === "overlay")) || (data2 === "read-write"))){
validate58.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema20.properties.mode.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.workspace !== undefined){
let data0 = data.workspace;
const _errs2 = errors;
if(!(((data0 === "read-only") || (data0 === "overlay")) || (data0 === "read-write"))){
validate44.errors = [{instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/enum",keyword:"enum",params:{allowedValues: schema15.properties.workspace.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined){
let data1 = data.write;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate44.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate45(data1[i0], {instancePath:instancePath+"/write/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deny !== undefined){
let data3 = data.deny;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate44.errors = [{instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate45(data3[i1], {instancePath:instancePath+"/deny/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["read-deny"] !== undefined){
let data5 = data["read-deny"];
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
if(data5.length > 1000){
validate44.errors = [{instancePath:instancePath+"/read-deny",schemaPath:"#/properties/read-deny/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs11 = errors;
if(!(validate45(data5[i2], {instancePath:instancePath+"/read-deny/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/read-deny",schemaPath:"#/properties/read-deny/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exec !== undefined){
let data7 = data.exec;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data7)){
if(data7.length > 1000){
validate44.errors = [{instancePath:instancePath+"/exec",schemaPath:"#/properties/exec/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid4 = true;
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
const _errs14 = errors;
if(!(validate45(data7[i3], {instancePath:instancePath+"/exec/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid4 = _errs14 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/exec",schemaPath:"#/properties/exec/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputs !== undefined){
let data9 = data.outputs;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data9)){
if(data9.length > 1000){
validate44.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid5 = true;
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
const _errs17 = errors;
if(!(validate45(data9[i4], {instancePath:instancePath+"/outputs/" + i4,parentData:data9,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.carry !== undefined){
let data11 = data.carry;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data11)){
if(data11.length > 1000){
validate44.errors = [{instancePath:instancePath+"/carry",schemaPath:"#/properties/carry/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid6 = true;
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
const _errs20 = errors;
if(!(validate45(data11[i5], {instancePath:instancePath+"/carry/" + i5,parentData:data11,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid6 = _errs20 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/carry",schemaPath:"#/properties/carry/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.git !== undefined){
let data13 = data.git;
const _errs21 = errors;
if(!((data13 === "full") || (data13 === "none"))){
validate44.errors = [{instancePath:instancePath+"/git",schemaPath:"#/properties/git/enum",keyword:"enum",params:{allowedValues: schema15.properties.git.enum}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolchains !== undefined){
const _errs22 = errors;
if(!(validate52(data.toolchains, {instancePath:instancePath+"/toolchains",parentData:data,parentDataProperty:"toolchains",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mounts !== undefined){
let data15 = data.mounts;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data15)){
if(data15.length > 1000){
validate44.errors = [{instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid7 = true;
const len6 = data15.length;
for(let i6=0; i6<len6; i6++){
const _errs25 = errors;
if(!(validate58(data15[i6], {instancePath:instancePath+"/mounts/" + i6,parentData:data15,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid7 = _errs25 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/mounts",schemaPath:"#/properties/mounts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
const schema21 = {"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/command"}},"deny-patterns":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1024}},"otherwise":{"enum":["deny","escalate"]}}};
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func3(data) > 1024){
validate63.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data) < 1){
validate63.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.run === undefined) && (missing0 = "run")){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "run") || (key0 === "args"))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.run !== undefined){
const _errs2 = errors;
if(!(validate63(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.args !== undefined){
let data1 = data.args;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate65.errors = [{instancePath:instancePath+"/args",schemaPath:"#/properties/args/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data1.length < 1){
validate65.errors = [{instancePath:instancePath+"/args",schemaPath:"#/properties/args/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate65.errors = [{instancePath:instancePath+"/args/" + i0,schemaPath:"#/properties/args/items/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func3(data3) > 4096){
validate65.errors = [{instancePath:instancePath+"/args/" + i0+"/" + i1,schemaPath:"#/properties/args/items/items/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/args/" + i0+"/" + i1,schemaPath:"#/properties/args/items/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/args/" + i0,schemaPath:"#/properties/args/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate62.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "allow") || (key0 === "deny-patterns")) || (key0 === "otherwise"))){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.allow !== undefined){
let data0 = data.allow;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate61.errors = [{instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate62(data0[i0], {instancePath:instancePath+"/allow/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["deny-patterns"] !== undefined){
let data2 = data["deny-patterns"];
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate61.errors = [{instancePath:instancePath+"/deny-patterns",schemaPath:"#/properties/deny-patterns/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func3(data3) > 1024){
validate61.errors = [{instancePath:instancePath+"/deny-patterns/" + i1,schemaPath:"#/properties/deny-patterns/items/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data3) < 1){
validate61.errors = [{instancePath:instancePath+"/deny-patterns/" + i1,schemaPath:"#/properties/deny-patterns/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/deny-patterns/" + i1,schemaPath:"#/properties/deny-patterns/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/deny-patterns",schemaPath:"#/properties/deny-patterns/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.otherwise !== undefined){
let data4 = data.otherwise;
const _errs9 = errors;
if(!((data4 === "deny") || (data4 === "escalate"))){
validate61.errors = [{instancePath:instancePath+"/otherwise",schemaPath:"#/properties/otherwise/enum",keyword:"enum",params:{allowedValues: schema21.properties.otherwise.enum}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "pass") || (key0 === "secret")) || (key0 === "set"))){
validate70.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.pass !== undefined){
let data0 = data.pass;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate70.errors = [{instancePath:instancePath+"/pass",schemaPath:"#/properties/pass/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func3(data1) > 256){
validate70.errors = [{instancePath:instancePath+"/pass/" + i0,schemaPath:"#/properties/pass/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data1) < 1){
validate70.errors = [{instancePath:instancePath+"/pass/" + i0,schemaPath:"#/properties/pass/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/pass/" + i0,schemaPath:"#/properties/pass/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/pass",schemaPath:"#/properties/pass/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret !== undefined){
let data2 = data.secret;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate70.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func3(data3) > 256){
validate70.errors = [{instancePath:instancePath+"/secret/" + i1,schemaPath:"#/properties/secret/items/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data3) < 1){
validate70.errors = [{instancePath:instancePath+"/secret/" + i1,schemaPath:"#/properties/secret/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/secret/" + i1,schemaPath:"#/properties/secret/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.set !== undefined){
let data4 = data.set;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func3(data5) > 32768){
validate70.errors = [{instancePath:instancePath+"/set/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/set/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 32768}}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/set/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/set/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func3(data) > 1000){
validate74.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func3(data) < 1){
validate74.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "max-length")) || (key0 === "pattern")) || (key0 === "enum"))){
validate73.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("string" !== data.type){
validate73.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["max-length"] !== undefined){
let data1 = data["max-length"];
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate73.errors = [{instancePath:instancePath+"/max-length",schemaPath:"#/properties/max-length/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate73.errors = [{instancePath:instancePath+"/max-length",schemaPath:"#/properties/max-length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate73.errors = [{instancePath:instancePath+"/max-length",schemaPath:"#/properties/max-length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pattern !== undefined){
const _errs5 = errors;
if(!(validate74(data.pattern, {instancePath:instancePath+"/pattern",parentData:data,parentDataProperty:"pattern",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enum !== undefined){
let data3 = data.enum;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate73.errors = [{instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data3.length < 1){
validate73.errors = [{instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func3(data4) > 4096){
validate73.errors = [{instancePath:instancePath+"/enum/" + i0,schemaPath:"#/properties/enum/items/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
}
else {
validate73.errors = [{instancePath:instancePath+"/enum/" + i0,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
const schema29 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["integer","number"]},"minimum":{"type":"number"},"maximum":{"type":"number"}}};
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate77.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "minimum")) || (key0 === "maximum"))){
validate77.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(!((data0 === "integer") || (data0 === "number"))){
validate77.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema29.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minimum !== undefined){
let data1 = data.minimum;
const _errs3 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate77.errors = [{instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maximum !== undefined){
let data2 = data.maximum;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate77.errors = [{instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
const schema30 = {"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["boolean","null",null]}}};
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate79.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "type")){
validate79.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "boolean") || (data0 === "null")) || (data0 === null))){
validate79.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema30.properties.type.enum}}];
return false;
}
}
}
}
}
else {
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate72.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate72.errors = vErrors;
return errors === 0;
}
const schema33 = {"type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"$ref":"#/$defs/host"},"ports":{"$ref":"#/$defs/ports"},"protocol":{"$ref":"#/$defs/protocol"},"ech":{"enum":["refuse","allow"]},"private":{"type":"boolean"},"max-names":{"type":"integer","minimum":1,"maximum":65536}}};
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func3(data) > 1024){
validate85.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data) < 1){
validate85.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
validate88.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate88.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate88.errors = vErrors;
return errors === 0;
}
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000){
validate87.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data.length < 1){
validate87.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate88(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
const schema37 = {"enum":["tls","http","tcp"]};
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "tls") || (data === "http")) || (data === "tcp"))){
validate91.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema37.enum}}];
return false;
}
validate91.errors = vErrors;
return errors === 0;
}
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.host === undefined) && (missing0 = "host")){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "host") || (key0 === "ports")) || (key0 === "protocol")) || (key0 === "ech")) || (key0 === "private")) || (key0 === "max-names"))){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.host !== undefined){
const _errs2 = errors;
if(!(validate85(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ports !== undefined){
const _errs3 = errors;
if(!(validate87(data.ports, {instancePath:instancePath+"/ports",parentData:data,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol !== undefined){
const _errs4 = errors;
if(!(validate91(data.protocol, {instancePath:instancePath+"/protocol",parentData:data,parentDataProperty:"protocol",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ech !== undefined){
let data3 = data.ech;
const _errs5 = errors;
if(!((data3 === "refuse") || (data3 === "allow"))){
validate84.errors = [{instancePath:instancePath+"/ech",schemaPath:"#/properties/ech/enum",keyword:"enum",params:{allowedValues: schema33.properties.ech.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private !== undefined){
const _errs6 = errors;
if(typeof data.private !== "boolean"){
validate84.errors = [{instancePath:instancePath+"/private",schemaPath:"#/properties/private/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["max-names"] !== undefined){
let data5 = data["max-names"];
const _errs8 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate84.errors = [{instancePath:instancePath+"/max-names",schemaPath:"#/properties/max-names/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65536 || isNaN(data5)){
validate84.errors = [{instancePath:instancePath+"/max-names",schemaPath:"#/properties/max-names/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate84.errors = [{instancePath:instancePath+"/max-names",schemaPath:"#/properties/max-names/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
const schema39 = {"enum":["npm","pip","go","cargo"]};
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "npm") || (data === "pip")) || (data === "go")) || (data === "cargo"))){
validate95.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema39.enum}}];
return false;
}
validate95.errors = vErrors;
return errors === 0;
}
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.registry === undefined) && (missing0 = "registry")){
validate94.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "registry")){
validate94.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.registry !== undefined){
if(!(validate95(data.registry, {instancePath:instancePath+"/registry",parentData:data,parentDataProperty:"registry",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
const pattern3 = new RegExp("^[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?$", "u");
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func3(data) > 253){
validate99.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(func3(data) < 1){
validate99.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern3.test(data)){
validate99.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?$"}}];
return false;
}
}
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.service === undefined) && (missing0 = "service")){
validate98.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "service") || (key0 === "ports")) || (key0 === "at")) || (key0 === "protocol"))){
validate98.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.service !== undefined){
const _errs2 = errors;
if(!(validate99(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ports !== undefined){
const _errs3 = errors;
if(!(validate87(data.ports, {instancePath:instancePath+"/ports",parentData:data,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs4 = errors;
if("localhost" !== data.at){
validate98.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/const",keyword:"const",params:{allowedValue: "localhost"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol !== undefined){
const _errs5 = errors;
if(!(validate91(data.protocol, {instancePath:instancePath+"/protocol",parentData:data,parentDataProperty:"protocol",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func3(data) > 64){
validate105.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data) < 1){
validate105.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cidr === undefined) && (missing0 = "cidr")){
validate104.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "cidr") || (key0 === "ports")) || (key0 === "protocol"))){
validate104.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cidr !== undefined){
const _errs2 = errors;
if(!(validate105(data.cidr, {instancePath:instancePath+"/cidr",parentData:data,parentDataProperty:"cidr",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ports !== undefined){
const _errs3 = errors;
if(!(validate87(data.ports, {instancePath:instancePath+"/ports",parentData:data,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol !== undefined){
const _errs4 = errors;
if(!(validate91(data.protocol, {instancePath:instancePath+"/protocol",parentData:data,parentDataProperty:"protocol",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs4 = errors;
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate83.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate83.errors = vErrors;
return errors === 0;
}
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.host === undefined) && (missing0 = "host")){
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "host") || (key0 === "ports"))){
validate112.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.host !== undefined){
const _errs2 = errors;
if(!(validate85(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ports !== undefined){
const _errs3 = errors;
if(!(validate87(data.ports, {instancePath:instancePath+"/ports",parentData:data,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.registry === undefined) && (missing0 = "registry")){
validate116.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "registry")){
validate116.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.registry !== undefined){
if(!(validate95(data.registry, {instancePath:instancePath+"/registry",parentData:data,parentDataProperty:"registry",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate116.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.service === undefined) && (missing0 = "service")){
validate119.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "service") || (key0 === "ports"))){
validate119.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.service !== undefined){
const _errs2 = errors;
if(!(validate99(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ports !== undefined){
const _errs3 = errors;
if(!(validate87(data.ports, {instancePath:instancePath+"/ports",parentData:data,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.cidr === undefined) && (missing0 = "cidr")){
validate123.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "cidr") || (key0 === "ports"))){
validate123.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cidr !== undefined){
const _errs2 = errors;
if(!(validate105(data.cidr, {instancePath:instancePath+"/cidr",parentData:data,parentDataProperty:"cidr",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ports !== undefined){
const _errs3 = errors;
if(!(validate87(data.ports, {instancePath:instancePath+"/ports",parentData:data,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validate119(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs4 = errors;
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate111.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate111.errors = vErrors;
return errors === 0;
}
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "allow") || (key0 === "deny"))){
validate82.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.allow !== undefined){
let data0 = data.allow;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate82.errors = [{instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate83(data0[i0], {instancePath:instancePath+"/allow/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deny !== undefined){
let data2 = data.deny;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate82.errors = [{instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate111(data2[i1], {instancePath:instancePath+"/deny/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
const pattern4 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]*$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "user") || (key0 === "capabilities")) || (key0 === "seccomp")) || (key0 === "apparmor")) || (key0 === "selinux"))){
validate129.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.user !== undefined){
const _errs2 = errors;
if("auto" !== data.user){
validate129.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/const",keyword:"const",params:{allowedValue: "auto"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capabilities !== undefined){
let data1 = data.capabilities;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate129.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func3(data2) > 64){
validate129.errors = [{instancePath:instancePath+"/capabilities/" + i0,schemaPath:"#/properties/capabilities/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(func3(data2) < 1){
validate129.errors = [{instancePath:instancePath+"/capabilities/" + i0,schemaPath:"#/properties/capabilities/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/capabilities/" + i0,schemaPath:"#/properties/capabilities/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seccomp !== undefined){
let data3 = data.seccomp;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func3(data3) > 1024){
validate129.errors = [{instancePath:instancePath+"/seccomp",schemaPath:"#/properties/seccomp/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data3) < 1){
validate129.errors = [{instancePath:instancePath+"/seccomp",schemaPath:"#/properties/seccomp/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/seccomp",schemaPath:"#/properties/seccomp/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apparmor !== undefined){
let data4 = data.apparmor;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func3(data4) > 256){
validate129.errors = [{instancePath:instancePath+"/apparmor",schemaPath:"#/properties/apparmor/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern4.test(data4)){
validate129.errors = [{instancePath:instancePath+"/apparmor",schemaPath:"#/properties/apparmor/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]*$"}}];
return false;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/apparmor",schemaPath:"#/properties/apparmor/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selinux !== undefined){
let data5 = data.selinux;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func3(data5) > 256){
validate129.errors = [{instancePath:instancePath+"/selinux",schemaPath:"#/properties/selinux/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(!pattern5.test(data5)){
validate129.errors = [{instancePath:instancePath+"/selinux",schemaPath:"#/properties/selinux/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}}];
return false;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/selinux",schemaPath:"#/properties/selinux/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
const schema50 = {"type":"object","additionalProperties":false,"properties":{"ca":{"enum":["host","image"]}}};
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "ca")){
validate131.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ca !== undefined){
let data0 = data.ca;
if(!((data0 === "host") || (data0 === "image"))){
validate131.errors = [{instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/enum",keyword:"enum",params:{allowedValues: schema50.properties.ca.enum}}];
return false;
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "limits") || (key0 === "filesystem")) || (key0 === "commands")) || (key0 === "env")) || (key0 === "egress"))){
validate133.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.limits !== undefined){
const _errs2 = errors;
if(!(validate34(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filesystem !== undefined){
let data1 = data.filesystem;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
const _errs5 = errors;
for(const key1 in data1){
if(!((((key1 === "write") || (key1 === "deny")) || (key1 === "read-deny")) || (key1 === "exec"))){
validate133.errors = [{instancePath:instancePath+"/filesystem",schemaPath:"#/properties/filesystem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.write !== undefined){
let data2 = data1.write;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate133.errors = [{instancePath:instancePath+"/filesystem/write",schemaPath:"#/properties/filesystem/properties/write/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate45(data2[i0], {instancePath:instancePath+"/filesystem/write/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/filesystem/write",schemaPath:"#/properties/filesystem/properties/write/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.deny !== undefined){
let data4 = data1.deny;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate133.errors = [{instancePath:instancePath+"/filesystem/deny",schemaPath:"#/properties/filesystem/properties/deny/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate45(data4[i1], {instancePath:instancePath+"/filesystem/deny/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/filesystem/deny",schemaPath:"#/properties/filesystem/properties/deny/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1["read-deny"] !== undefined){
let data6 = data1["read-deny"];
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
if(data6.length > 1000){
validate133.errors = [{instancePath:instancePath+"/filesystem/read-deny",schemaPath:"#/properties/filesystem/properties/read-deny/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid4 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs14 = errors;
if(!(validate45(data6[i2], {instancePath:instancePath+"/filesystem/read-deny/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid4 = _errs14 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/filesystem/read-deny",schemaPath:"#/properties/filesystem/properties/read-deny/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.exec !== undefined){
let data8 = data1.exec;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data8)){
if(data8.length > 1000){
validate133.errors = [{instancePath:instancePath+"/filesystem/exec",schemaPath:"#/properties/filesystem/properties/exec/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid5 = true;
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
const _errs17 = errors;
if(!(validate45(data8[i3], {instancePath:instancePath+"/filesystem/exec/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/filesystem/exec",schemaPath:"#/properties/filesystem/properties/exec/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/filesystem",schemaPath:"#/properties/filesystem/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commands !== undefined){
const _errs18 = errors;
if(!(validate61(data.commands, {instancePath:instancePath+"/commands",parentData:data,parentDataProperty:"commands",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.env !== undefined){
const _errs19 = errors;
if(!(validate70(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.egress !== undefined){
const _errs20 = errors;
if(!(validate82(data.egress, {instancePath:instancePath+"/egress",parentData:data,parentDataProperty:"egress",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate133.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
const schema52 = {"type":"object","additionalProperties":false,"properties":{"accept":{"enum":["kernel","kernel-per-process"]},"permit":{"type":"array","maxItems":1000,"items":{"enum":["apply","audit","sudo","checkout-policy"]}},"waive":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/waiver"}}}};
const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.clause === undefined) && (missing0 = "clause")) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.until === undefined) && (missing0 = "until"))){
validate144.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "clause") || (key0 === "tier")) || (key0 === "reason")) || (key0 === "owner")) || (key0 === "until"))){
validate144.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.clause !== undefined){
let data0 = data.clause;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) > 256){
validate144.errors = [{instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data0) < 1){
validate144.errors = [{instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate144.errors = [{instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier !== undefined){
const _errs4 = errors;
if(!(validate25(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data2 = data.reason;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func3(data2) > 1000){
validate144.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
else {
if(func3(data2) < 1){
validate144.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate144.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data3 = data.owner;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func3(data3) > 200){
validate144.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(func3(data3) < 1){
validate144.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate144.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined){
let data4 = data.until;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
validate144.errors = [{instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
}
else {
validate144.errors = [{instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate144.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}
function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "accept") || (key0 === "permit")) || (key0 === "waive"))){
validate143.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.accept !== undefined){
let data0 = data.accept;
const _errs2 = errors;
if(!((data0 === "kernel") || (data0 === "kernel-per-process"))){
validate143.errors = [{instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/enum",keyword:"enum",params:{allowedValues: schema52.properties.accept.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permit !== undefined){
let data1 = data.permit;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 1000){
validate143.errors = [{instancePath:instancePath+"/permit",schemaPath:"#/properties/permit/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(!((((data2 === "apply") || (data2 === "audit")) || (data2 === "sudo")) || (data2 === "checkout-policy"))){
validate143.errors = [{instancePath:instancePath+"/permit/" + i0,schemaPath:"#/properties/permit/items/enum",keyword:"enum",params:{allowedValues: schema52.properties.permit.items.enum}}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/permit",schemaPath:"#/properties/permit/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waive !== undefined){
let data3 = data.waive;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate143.errors = [{instancePath:instancePath+"/waive",schemaPath:"#/properties/waive/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate144(data3[i1], {instancePath:instancePath+"/waive/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/waive",schemaPath:"#/properties/waive/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate143.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "redact")){
validate148.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.redact !== undefined){
let data0 = data.redact;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate148.errors = [{instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate74(data0[i0], {instancePath:instancePath+"/redact/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate148.errors = [{instancePath:instancePath+"/redact",schemaPath:"#/properties/redact/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
validate153.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1}}];
return false;
}
else {
if(Object.keys(data).length < 1){
validate153.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "run") || (key0 === "connect")) || (key0 === "read")) || (key0 === "write")) || (key0 === "env")) || (key0 === "input"))){
validate153.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.run !== undefined){
let data0 = data.run;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func3(data0) > 65536){
validate153.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(func3(data0) < 1){
validate153.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connect !== undefined){
let data1 = data.connect;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func3(data1) > 1024){
validate153.errors = [{instancePath:instancePath+"/connect",schemaPath:"#/properties/connect/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func3(data1) < 1){
validate153.errors = [{instancePath:instancePath+"/connect",schemaPath:"#/properties/connect/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/connect",schemaPath:"#/properties/connect/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.read !== undefined){
let data2 = data.read;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 4096){
validate153.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
else {
if(func3(data2) < 1){
validate153.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.write !== undefined){
let data3 = data.write;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func3(data3) > 4096){
validate153.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/maxLength",keyword:"maxLength",params:{limit: 4096}}];
return false;
}
else {
if(func3(data3) < 1){
validate153.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.env !== undefined){
let data4 = data.env;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func3(data4) > 256){
validate153.errors = [{instancePath:instancePath+"/env",schemaPath:"#/properties/env/maxLength",keyword:"maxLength",params:{limit: 256}}];
return false;
}
else {
if(func3(data4) < 1){
validate153.errors = [{instancePath:instancePath+"/env",schemaPath:"#/properties/env/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
let data5 = data.input;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func3(data5) > 65536){
validate153.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
else {
if(func3(data5) < 1){
validate153.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.allow === undefined) && (missing0 = "allow")){
validate152.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "allow")){
validate152.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.allow !== undefined){
if(!(validate153(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.deny === undefined) && (missing0 = "deny")){
validate156.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "deny")){
validate156.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.deny !== undefined){
if(!(validate153(data.deny, {instancePath:instancePath+"/deny",parentData:data,parentDataProperty:"deny",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate152(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate156(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate151.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate151.errors = vErrors;
return errors === 0;
}
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sandbox-policy:schema:policy:v1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.version === undefined) && (missing0 = "version")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func3(data1) > 100){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(func3(data1) < 1){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern0.test(data1)){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\p{C}]+$"}}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extends !== undefined){
let data2 = data.extends;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 16){
validate21.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxItems",keyword:"maxItems",params:{limit: 16}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate22(data2[i0], {instancePath:instancePath+"/extends/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier !== undefined){
const _errs8 = errors;
if(!(validate24(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
const _errs9 = errors;
if(!(validate32(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
const _errs10 = errors;
if(!(validate34(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filesystem !== undefined){
const _errs11 = errors;
if(!(validate44(data.filesystem, {instancePath:instancePath+"/filesystem",parentData:data,parentDataProperty:"filesystem",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commands !== undefined){
const _errs12 = errors;
if(!(validate61(data.commands, {instancePath:instancePath+"/commands",parentData:data,parentDataProperty:"commands",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.env !== undefined){
const _errs13 = errors;
if(!(validate70(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data10 = data.inputs;
const _errs14 = errors;
if(errors === _errs14){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
const _errs17 = errors;
if(!(validate72(data10[key1], {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.egress !== undefined){
const _errs18 = errors;
if(!(validate82(data.egress, {instancePath:instancePath+"/egress",parentData:data,parentDataProperty:"egress",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hardening !== undefined){
const _errs19 = errors;
if(!(validate129(data.hardening, {instancePath:instancePath+"/hardening",parentData:data,parentDataProperty:"hardening",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tls !== undefined){
const _errs20 = errors;
if(!(validate131(data.tls, {instancePath:instancePath+"/tls",parentData:data,parentDataProperty:"tls",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phases !== undefined){
let data15 = data.phases;
const _errs21 = errors;
if(errors === _errs21){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
const _errs24 = errors;
if(!(validate133(data15[key2], {instancePath:instancePath+"/phases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid3 = _errs24 === errors;
if(!valid3){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enforcement !== undefined){
const _errs25 = errors;
if(!(validate143(data.enforcement, {instancePath:instancePath+"/enforcement",parentData:data,parentDataProperty:"enforcement",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audit !== undefined){
const _errs26 = errors;
if(!(validate148(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tests !== undefined){
let data19 = data.tests;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data19)){
if(data19.length > 1000){
validate21.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid4 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
const _errs29 = errors;
if(!(validate151(data19[i1], {instancePath:instancePath+"/tests/" + i1,parentData:data19,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var valid4 = _errs29 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}


/***/ }),

/***/ 13294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   ft: () => (/* binding */ originate),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   wd: () => (/* binding */ refuseAt)
/* harmony export */ });
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50153);

/** Adds an error at a path. */
function refuseAt(reading, path, refusal) {
    const { file } = reading.document;
    const { rule, message, help, target = 'value', related } = refusal;
    reading.findings.push({
        rule,
        severity: 'error',
        message,
        location: { kind: 'node', file, path, target },
        ...(help === undefined ? {} : { help }),
        ...(related === undefined
            ? {}
            : {
                related: [
                    {
                        message: related.message,
                        location: { kind: 'node', file, path: related.path, target: 'value' },
                    },
                ],
            }),
    });
}
/** The value that was read; otherwise undefined, and the problem is reported with the clause's name before it. */
function take(reading, path, result) {
    if (result.ok)
        return result.value;
    const { rule, message, help } = result;
    refuseAt(reading, path, {
        rule,
        message: `\`${(0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseName */ .l)(path)}\`: ${message}`,
        ...(help === undefined ? {} : { help }),
    });
    return undefined;
}
/** Remembers where a clause was written; `index` is an entry's number once its list was sorted. */
function originate(reading, path, index = null) {
    reading.places.push({ path, index });
}
/** The places of clauses as a loaded policy has them. Lines are looked up here, when somebody asks. */
function originsOf(document, places) {
    const origins = record();
    for (const { path, index } of places) {
        const clause = index === null ? (0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseName */ .l)(path) : `${(0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseName */ .l)(path.slice(0, -1))}[${index}]`;
        origins[clause] = { file: document.file, path, line: document.line(path, 'key') };
    }
    return origins;
}
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
/** Reads a list entry by entry, refuses duplicates, and remembers where the list and each entry is. */
function readList(reading, path, source, readItem, { key, called = () => 'the same entry', ordered = false }) {
    originate(reading, path);
    const entries = new Map();
    source.forEach((item, index) => {
        const at = [...path, index];
        const value = readItem(item, at);
        if (value === undefined)
            return;
        const id = key(value);
        const first = entries.get(id);
        if (first === undefined)
            entries.set(id, { value, path: at, key: id });
        else {
            refuseAt(reading, at, {
                rule: 'SP0045',
                message: `\`${(0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .clauseName */ .l)(path)}\` has ${called(value)} twice`,
                help: 'Remove one of them.',
                related: { message: 'it is here first', path: first.path },
            });
        }
    });
    const all = [...entries.values()];
    if (!ordered)
        all.sort((one, other) => compare(one.key, other.key));
    all.forEach((entry, index) => {
        originate(reading, entry.path, index);
    });
    return all.map(({ value }) => value);
}
/** An object without a prototype, for keys that a policy's author chooses. */
function record() {
    return Object.create(null);
}


/***/ }),

/***/ 56221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var _values_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7022);

const MINUTE = 60_000;
const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
/**
 * What a clause means when neither the policy nor what it extends states it: the safest that still lets ordinary
 * tests run. `limits.cpu-time` is twice the wall-time, `filesystem.write` of a read-only workspace is nothing, and
 * what is protected is added when a policy is resolved.
 */
const DEFAULTS = {
    version: 1,
    name: null,
    tier: { atLeast: 'container', prefer: 'container' },
    image: { kind: 'host' },
    limits: {
        wallTime: 10 * MINUTE,
        cpuTime: 20 * MINUTE,
        cpus: 2,
        memory: 4 * GIB,
        pids: 2048,
        openFiles: 4096,
        fileSize: 4 * GIB,
        tmpSize: 2 * GIB,
        output: 64 * MIB,
        onOutput: 'drop',
    },
    filesystem: {
        workspace: 'overlay',
        write: [_values_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE */ .Ef],
        deny: [],
        protect: [],
        readDeny: [],
        exec: null,
        outputs: [],
        carry: [],
        git: 'full',
        toolchains: 'auto',
        mounts: [],
    },
    commands: { allow: null, denyPatterns: [], otherwise: 'deny' },
    env: { pass: [], secret: [], set: {} },
    inputs: {},
    egress: { allow: [], deny: [] },
    hardening: {
        user: 'auto',
        capabilities: [],
        seccomp: { kind: 'default' },
        apparmor: { kind: 'engine' },
        selinux: null,
    },
    tls: { ca: 'auto' },
    phases: {},
    enforcement: { accept: 'kernel-per-process', permit: [], waive: [] },
    audit: { redact: [] },
    tests: [],
};


/***/ }),

/***/ 82395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ overlay),
/* harmony export */   ZY: () => (/* binding */ overlaid),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   wI: () => (/* binding */ applyPhase)
/* harmony export */ });
/* harmony import */ var _clauses_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13294);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68695);


/** Dotted lists and mappings whose entries a phase replaces as a whole. */
const REPLACED = /^(?:filesystem\.(?:write|deny|read-deny|exec)|commands\.(?:allow|deny-patterns)|env\.(?:pass|secret|set)|egress\.(?:allow|deny))$/;
/** A policy with what a phase states in place of its own. */
function overlay(policy, phase) {
    return {
        ...policy,
        limits: { ...policy.limits, ...phase.limits },
        filesystem: { ...policy.filesystem, ...phase.filesystem },
        commands: phase.commands ?? policy.commands,
        env: phase.env ?? policy.env,
        egress: phase.egress ?? policy.egress,
    };
}
/** The places of clauses while a phase holds: those that it states, else the policy's. */
function originsIn(origins, name) {
    const prefix = `phases.${name}.`;
    const stated = Object.entries(origins)
        .filter(([clause]) => clause.startsWith(prefix))
        .map(([clause, origin]) => [clause.slice(prefix.length), origin]);
    const replaced = stated.map(([clause]) => clause).filter((clause) => REPLACED.test(clause));
    const merged = (0,_clauses_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)();
    for (const [clause, origin] of Object.entries(origins)) {
        if (!replaced.some((list) => clause.startsWith(`${list}[`) || clause.startsWith(`${list}.`)))
            merged[clause] = origin;
    }
    for (const [clause, origin] of stated)
        merged[clause] = origin;
    return merged;
}
/** The phase of a name, or null. */
function phaseOf(policy, name) {
    return Object.hasOwn(policy.phases, name) ? (policy.phases[name] ?? null) : null;
}
/** A policy and its places while a phase holds, as they are compared. */
function overlaid(loaded, name, phase) {
    return {
        policy: overlay(loaded.policy, phase),
        // Asked for only when something is to be reported.
        get origins() {
            return originsIn(loaded.origins, name);
        },
        files: loaded.files,
    };
}
/**
 * The policy while one of its phases holds: the clauses that the phase states in place of the policy's own. Its
 * digest is its own. null when there is no such phase.
 */
function applyPhase(loaded, name) {
    const phase = phaseOf(loaded.policy, name);
    if (phase === null)
        return null;
    const applied = overlaid(loaded, name, phase);
    return { ...applied, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDigest */ .p1)(applied.policy) };
}


/***/ }),

/***/ 25760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ dereference),
/* harmony export */   c5: () => (/* binding */ alternative),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   lv: () => (/* binding */ schemaAt),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var _lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36829);

/** The policy's JSON Schema (2020-12), as in schemas/policy.v1.schema.json. */
function policySchema() {
    return (0,_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaObject */ .tc)();
}
/** Follows a `$ref` into `$defs`; what stands beside the reference wins over what it names. */
function dereference(schema) {
    let current = schema;
    let definition = null;
    for (;;) {
        const name = /^#\/\$defs\/(\w+)$/.exec(current.$ref ?? '')?.[1];
        if (name === undefined)
            return { definition, schema: current };
        const { $ref: _ref, ...beside } = current;
        const target = policySchema().$defs?.[name];
        if (target === undefined)
            throw new Error(`the schema has no definition ${name}`);
        definition = name;
        current = { ...target, ...beside };
    }
}
const has = (value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key);
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const byKey = (value, branches) => Object.entries(branches).find(([key]) => has(value, key))?.[1] ?? null;
const INPUT_BRANCHES = {
    string: 'inputString',
    integer: 'inputNumber',
    number: 'inputNumber',
    boolean: 'inputFlag',
    null: 'inputFlag',
};
/** For each definition that is a `oneOf`: which alternative a value is meant to be; null when that can't be told. */
const CHOICES = {
    tier: (value) => (isMapping(value) ? 'tierRange' : typeof value === 'string' ? 'tierName' : null),
    toolchains: (value) => Array.isArray(value) ? 'toolchainsList' : typeof value === 'string' ? 'toolchainsWord' : null,
    command: (value) => (isMapping(value) ? 'commandArgs' : typeof value === 'string' ? 'commandName' : null),
    input: (value) => {
        const type = has(value, 'type') ? String(value.type) : '';
        return Object.hasOwn(INPUT_BRANCHES, type) ? (INPUT_BRANCHES[type] ?? null) : null;
    },
    egressAllow: (value) => byKey(value, {
        host: 'allowHost',
        registry: 'allowRegistry',
        service: 'allowService',
        cidr: 'allowCidr',
    }),
    egressDeny: (value) => byKey(value, { host: 'denyHost', registry: 'denyRegistry', service: 'denyService', cidr: 'denyCidr' }),
    test: (value) => byKey(value, { allow: 'testAllow', deny: 'testDeny' }),
};
/** The alternative of a `oneOf` definition that a value is meant to be. */
function alternative(definition, value) {
    return CHOICES[definition]?.(value) ?? null;
}
/**
 * The schema of the value at a path, following the alternatives that the data chose; null where there is none.
 * Of a value that has alternatives itself, `chosen` gives the one that was meant.
 */
function schemaAt(root, path, what = 'stated') {
    let described = dereference(policySchema());
    let value = root;
    const settle = () => {
        if (described.schema.oneOf === undefined)
            return true;
        const chosen = described.definition === null ? null : alternative(described.definition, value);
        if (chosen === null)
            return false;
        described = dereference({ $ref: `#/$defs/${chosen}` });
        return true;
    };
    for (const step of path) {
        if (!settle())
            return null;
        const { schema } = described;
        const next = typeof step === 'number'
            ? schema.items
            : schema.properties !== undefined && Object.hasOwn(schema.properties, step)
                ? schema.properties[step]
                : typeof schema.additionalProperties === 'object'
                    ? schema.additionalProperties
                    : undefined;
        if (next === undefined)
            return null;
        described = dereference(next);
        value = value?.[step];
    }
    return what === 'chosen' && !settle() ? null : described;
}
/** Dotted places of the language where a key may stand: `memory` → [`limits`]. */
function placesOf(key) {
    const found = [];
    for (const [clause, node] of Object.entries(policySchema().properties ?? {})) {
        if (clause === key)
            found.push('');
        const { properties } = dereference(node).schema;
        if (properties !== undefined && Object.hasOwn(properties, key))
            found.push(clause);
    }
    return found;
}


/***/ }),

/***/ 66905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Edits (insert, delete, replace, swap of neighbours) from one word to another: optimal string alignment, the
 * restricted form of Damerau and Levenshtein's distance. Gives `limit + 1` as soon as it must be more than `limit`.
 */
function distance(from, to, limit) {
    if (Math.abs(from.length - to.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        let least = i;
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            }
            row.push(cost);
            least = Math.min(least, cost);
        }
        if (least > limit)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return previous[to.length] ?? limit + 1;
}
const plainForm = (word) => word.toLowerCase().replace(/[_\s-]/g, '');
/** The candidate that was probably meant, or null. Case, `-` and `_` don't count; one edit in three letters does. */
function nearest(word, candidates) {
    if (word.length > 64)
        return null;
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best = null;
    let least = limit + 1;
    for (const candidate of candidates) {
        const cost = plainForm(word) === plainForm(candidate) ? 0 : distance(word, candidate, limit);
        if (cost < least) {
            best = candidate;
            least = cost;
        }
    }
    return best;
}


/***/ }),

/***/ 14948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseQuantity),
/* harmony export */   x: () => (/* binding */ printQuantity)
/* harmony export */ });
/** Milliseconds of each unit of time. */
const TIME = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Bytes of each unit of size. */
const SIZE = {
    B: 1,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
    TiB: 1024 ** 4,
    KB: 1000,
    MB: 1000 ** 2,
    GB: 1000 ** 3,
    TB: 1000 ** 4,
};
const UNITS = { time: TIME, size: SIZE };
const EXAMPLE = { time: '`30s` or `10m`', size: '`512MiB` or `1.5GiB`' };
/** What a bare number was most likely meant to be. */
const GUESS = { time: 's', size: 'MiB' };
const WORD = { time: 'a time', size: 'a size' };
/** Greatest values: a year, and the bytes that a JavaScript number counts exactly. */
const MOST = { time: 366 * 86_400_000, size: Number.MAX_SAFE_INTEGER };
/** Reads `30s` (milliseconds) or `512MiB` (bytes). Fractions of a unit are rounded down to a whole byte or millisecond. */
function parseQuantity(value, kind) {
    const units = UNITS[kind];
    const no = (message, help) => ({ ok: false, message, help });
    const take = `Write ${WORD[kind]} as a number and a unit (${Object.keys(units).join(', ')}), such as ${EXAMPLE[kind]}.`;
    if (typeof value === 'number') {
        return no(`${value} has no unit`, `Write \`${value}${GUESS[kind]}\` if that is meant. ${take}`);
    }
    if (typeof value !== 'string')
        return no(`${WORD[kind]} is text with a unit`, take);
    const match = /^([0-9]+(?:\.[0-9]+)?)\s*([A-Za-zµ]*)$/.exec(value.trim());
    if (match === null)
        return no(`\`${value.slice(0, 80)}\` is not ${WORD[kind]}`, take);
    const [, digits = '', unit = ''] = match;
    if (unit === '')
        return no(`\`${digits}\` has no unit`, `Write \`${digits}${GUESS[kind]}\` if that is meant. ${take}`);
    const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
    if (factor === undefined) {
        const meant = SPELLINGS[kind][unit.toLowerCase()];
        return no(`\`${unit}\` is not a unit of ${kind}`, meant === undefined ? take : `Write \`${digits}${meant}\` if that is meant. ${take}`);
    }
    if (value !== `${digits}${unit}`)
        return no(`\`${value}\` holds spaces`, `Write \`${digits}${unit}\`.`);
    const exact = Number(digits) * factor;
    if (!(exact > 0))
        return no(`\`${value}\` is nothing`, `State more than nothing. ${take}`);
    if (exact > MOST[kind])
        return no(`\`${value}\` is more than this tool counts`, take);
    return { ok: true, value: Math.max(1, Math.floor(exact + 1e-6)) };
}
/** Other spellings, in lower case, of the units people write. */
const SPELLINGS = {
    time: {
        sec: 's',
        secs: 's',
        second: 's',
        seconds: 's',
        min: 'm',
        mins: 'm',
        minute: 'm',
        minutes: 'm',
        hr: 'h',
        hrs: 'h',
        hour: 'h',
        hours: 'h',
        day: 'd',
        days: 'd',
        msec: 'ms',
        millis: 'ms',
        milliseconds: 'ms',
        m: 'm',
        s: 's',
        h: 'h',
        d: 'd',
        ms: 'ms',
    },
    size: {
        b: 'B',
        byte: 'B',
        bytes: 'B',
        k: 'KiB',
        kb: 'KB',
        kib: 'KiB',
        ki: 'KiB',
        m: 'MiB',
        mb: 'MB',
        mib: 'MiB',
        mi: 'MiB',
        g: 'GiB',
        gb: 'GB',
        gib: 'GiB',
        gi: 'GiB',
        t: 'TiB',
        tb: 'TB',
        tib: 'TiB',
        ti: 'TiB',
    },
};
/** The shortest exact spelling of a quantity, for printing: 536870912 → `512MiB`. */
function printQuantity(value, kind) {
    const units = Object.entries(UNITS[kind]).sort(([, one], [, other]) => other - one);
    for (const [unit, factor] of units)
        if (value % factor === 0)
            return `${value / factor}${unit}`;
    return kind === 'time' ? `${value}ms` : `${value}B`;
}


/***/ }),

/***/ 50153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ clauseName),
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _generated_validate_policy_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56038);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22741);
/* harmony import */ var _lazy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36829);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25760);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66905);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14948);






/** Findings of one document; more would only bury the first. */
const MAX_FINDINGS = 100;
const EXPECTED = {
    string: 'text',
    object: 'a mapping',
    array: 'a list',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
};
const UNIT_OF = { size: 'size', duration: 'time' };
/** ajv's JSON pointer to a path; indexes are numbers where the value they lead into is a list. */
function pathOf(root, pointer) {
    const path = [];
    let value = root;
    for (const token of pointer.split('/').slice(1)) {
        const key = token.replace(/~1/g, '/').replace(/~0/g, '~');
        const step = Array.isArray(value) ? Number(key) : key;
        path.push(step);
        value = value?.[step];
    }
    return path;
}
const valueAt = (root, path) => path.reduce((value, step) => value?.[step], root);
/** `egress.allow[2].host`, as messages name a clause. */
function clauseName(path) {
    return path
        .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
        .join('');
}
/** Keys of which one mapping has just one. */
const EXCLUSIVE = [
    { keys: ['host', 'registry', 'service', 'cidr'], help: 'Write two rules.' },
    { keys: ['allow', 'deny'], help: 'Write two tests.' },
];
function unknownKey(root, path, key) {
    const described = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaAt */ .lv)(root, path, 'chosen');
    const known = Object.keys(described?.schema.properties ?? {});
    const present = valueAt(root, path);
    const free = known.filter((name) => !Object.hasOwn(present, name));
    const meant = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__.nearest)(key, free);
    const where = path.length === 0 ? 'a policy' : `\`${clauseName(path)}\``;
    const elsewhere = meant === null ? (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .ek)(key).filter((place) => place !== clauseName(path)) : [];
    const exclusive = EXCLUSIVE.find(({ keys }) => keys.includes(key) && keys.some((other) => known.includes(other)));
    const help = exclusive !== undefined
        ? exclusive.help
        : meant !== null
            ? `Did you mean \`${meant}\`?`
            : elsewhere.length > 0
                ? `\`${key}\` belongs ${elsewhere.map((place) => (place === '' ? 'at the top of the policy' : `in \`${place}\``)).join(' or ')}.`
                : known.length > 0
                    ? `Known keys: ${known.join(', ')}.`
                    : undefined;
    return {
        rule: 'SP0020',
        path: [...path, key],
        target: 'key',
        message: `${where} has no key ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(key)}`,
        ...(help === undefined ? {} : { help }),
    };
}
function wrongType(document, path, expected, described) {
    const value = valueAt(document.value, path);
    const clause = clauseName(path);
    const base = { rule: 'SP0022', path, target: 'value' };
    if (value === null) {
        return {
            ...base,
            message: `\`${clause}\` is empty; it takes ${expected}`,
            help: typeof path.at(-1) === 'number'
                ? 'Give it a value, or remove the entry.'
                : 'Give it a value, or remove the key: a clause that is missing means its default.',
        };
    }
    const span = document.locate(path, 'value');
    const source = document.text.slice(span.start.offset, span.end.offset);
    const help = expected === 'text' && typeof value !== 'object'
        ? `Put it in quotes: "${source}".`
        : expected === 'a list' && typeof value === 'string'
            ? `Write a list: [${JSON.stringify(value)}].`
            : expected === 'true or false' && typeof value === 'string' && /^(yes|no|on|off)$/i.test(value)
                ? `Write \`${/^(yes|on)$/i.test(value) ? 'true' : 'false'}\`.`
                : described?.schema.description;
    return {
        ...base,
        message: `\`${clause}\` takes ${expected}, not ${typeof value === 'number' ? `\`${source}\`` : (0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(value)}`,
        ...(help === undefined ? {} : { help }),
    };
}
function notOneOf(root, path, allowed) {
    const value = valueAt(root, path);
    const words = allowed.filter((item) => typeof item === 'string');
    const base = { rule: 'SP0023', path, target: 'value' };
    const clause = clauseName(path);
    if (value === null) {
        return { ...base, message: `\`${clause}\` is empty; it takes ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(words)}` };
    }
    const meant = typeof value === 'string' ? (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__.nearest)(value, words) : null;
    return {
        ...base,
        message: `\`${clause}\` takes ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(words)}, not ${typeof value === 'object' ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(value) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(value)}`,
        ...(meant === null ? {} : { help: `Did you mean \`${meant}\`?` }),
    };
}
const COUNTED = {
    minimum: { unit: '', most: false },
    maximum: { unit: '', most: true },
    exclusiveMinimum: { unit: '', most: false },
    minLength: { unit: ' characters', most: false },
    maxLength: { unit: ' characters', most: true },
    minItems: { unit: ' entries', most: false },
    maxItems: { unit: ' entries', most: true },
    minProperties: { unit: ' keys', most: false },
    maxProperties: { unit: ' keys', most: true },
};
function outOfRange(root, path, keyword, limit) {
    const { unit, most } = COUNTED[keyword] ?? { unit: '', most: false };
    const clause = path.length === 0 ? 'the policy' : `\`${clauseName(path)}\``;
    const empty = !most && limit === 1;
    const value = valueAt(root, path);
    return {
        rule: 'SP0024',
        path,
        target: 'value',
        message: empty && unit !== ''
            ? `${clause} is empty`
            : `${clause} takes ${most ? 'at most' : 'at least'} ${limit}${unit}${typeof value === 'number' ? `, not ${value}` : ''}`,
    };
}
/** What a request of a test may be asked for by. */
function requestMistake(path, root) {
    const keys = Object.keys(valueAt(root, path) ?? {});
    return {
        rule: 'SP0046',
        path,
        target: 'value',
        message: keys.length === 0
            ? `\`${clauseName(path)}\` asks for nothing`
            : `\`${clauseName(path)}\` asks for ${keys.length} things: ${keys.join(', ')}`,
        help: 'Ask for exactly one: run, connect, read, write, env or input.',
    };
}
function undecided(document, path, described) {
    const value = valueAt(document.value, path);
    const clause = clauseName(path);
    const mapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    switch (described.definition) {
        case 'egressAllow':
        case 'egressDeny':
            if (!mapping) {
                return {
                    ...wrongType(document, path, 'a mapping', described),
                    ...(typeof value === 'string' ? { help: `Write { host: ${JSON.stringify(value)} }.` } : {}),
                };
            }
            return {
                rule: 'SP0021',
                path,
                target: 'value',
                message: `\`${clause}\` says nothing about where to`,
                help: 'A rule has one of: host, registry, service, cidr.',
            };
        case 'test':
            if (!mapping)
                return wrongType(document, path, 'a mapping', described);
            return {
                rule: 'SP0021',
                path,
                target: 'value',
                message: `\`${clause}\` says neither \`allow\` nor \`deny\``,
                help: 'Write { allow: { run: "pytest" } } or { deny: { connect: "example.com:443" } }.',
            };
        case 'input': {
            if (!mapping)
                return wrongType(document, path, 'a mapping', described);
            const types = ['string', 'number', 'integer', 'boolean', 'null'];
            if (Object.hasOwn(value, 'type'))
                return notOneOf(document.value, [...path, 'type'], types);
            return {
                rule: 'SP0021',
                path,
                target: 'value',
                message: `\`${clause}\` has no \`type\``,
                help: `An input's type is ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(types)}.`,
            };
        }
        case 'command':
            return wrongType(document, path, 'text', described);
        case 'tier':
            return notOneOf(document.value, path, (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .dereference */ .DS)({ $ref: '#/$defs/tierName' }).schema.enum ?? []);
        case 'toolchains':
            return notOneOf(document.value, path, ['auto', 'none', 'a list of directories']);
        default:
            return wrongType(document, path, 'another value', described);
    }
}
function translate(document, error, path) {
    const root = document.value;
    const described = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaAt */ .lv)(root, path);
    const value = valueAt(root, path);
    const unit = UNIT_OF[described?.definition ?? ''];
    if (unit !== undefined && value !== null && typeof value !== 'object') {
        const quantity = (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .parseQuantity */ .L)(value, unit);
        if (!quantity.ok) {
            return {
                rule: 'SP0030',
                path,
                target: 'value',
                message: `\`${clauseName(path)}\`: ${quantity.message}`,
                help: quantity.help,
            };
        }
    }
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(root, path, String(error.params['additionalProperty']));
        case 'required': {
            const key = String(error.params['missingProperty']);
            const description = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaAt */ .lv)(root, [...path, key])?.schema.description;
            const top = path.length === 0;
            return {
                rule: 'SP0021',
                path,
                target: top ? 'value' : 'key',
                message: `${top ? 'the policy' : `\`${clauseName(path)}\``} has no \`${key}\``,
                ...(top && key === 'version'
                    ? { help: 'Begin with `version: 1`.' }
                    : description === undefined
                        ? {}
                        : { help: `${key}: ${description}` }),
            };
        }
        case 'type': {
            const type = String(error.params['type']);
            return wrongType(document, path, EXPECTED[type] ?? type, described);
        }
        case 'enum': {
            const mistake = notOneOf(root, path, error.params['allowedValues'] ?? []);
            return described?.definition === 'toolchains' && mistake.help === undefined
                ? { ...mistake, help: `For a directory write a list: [${JSON.stringify(value)}].` }
                : mistake;
        }
        case 'const':
            return {
                rule: 'SP0023',
                path,
                target: 'value',
                message: `\`${clauseName(path)}\` takes ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(error.params['allowedValue'])}, not ${typeof value === 'object'
                    ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(value)
                    : (0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(clauseName(path) === 'version' ? JSON.stringify(value) : value)}`,
                ...(clauseName(path) === 'version' ? { help: 'This tool reads version 1 of the language.' } : {}),
            };
        case 'pattern':
            return {
                rule: described?.definition === null && path.at(-1) === 'until' ? 'SP0043' : 'SP0025',
                path,
                target: 'value',
                message: `\`${clauseName(path)}\` cannot be ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(value)}`,
                ...(described?.schema.description === undefined ? {} : { help: described.schema.description }),
            };
        default:
            if (error.keyword.endsWith('Properties') && described?.definition === 'request') {
                return requestMistake(path, root);
            }
            return outOfRange(root, path, error.keyword, Number(error.params['limit']));
    }
}
/** No list of the language has more entries than this; one more shows that there are too many. */
const MOST_ENTRIES = 1000;
/** The value with lists that are too long cut: ajv's time grows with the square of what it finds wrong. */
function cut(value) {
    if (Array.isArray(value))
        return value.slice(0, MOST_ENTRIES + 1).map(cut);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cut(item)]));
}
/** Every mistake, once: of a `oneOf`, only those of the alternative that was meant. */
function explain(document) {
    const explainers = (0,_lazy_js__WEBPACK_IMPORTED_MODULE_1__/* .explainers */ ._U)();
    const root = cut(document.value);
    function mistakes(definition, base) {
        const validate = explainers[definition];
        if (validate === undefined)
            throw new Error(`the generated validators have no ${definition}`);
        const value = valueAt(root, base);
        if (validate(value))
            return [];
        const errors = validate.errors ?? [];
        const unions = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === 'oneOf' ? [instancePath] : [])));
        const outer = new Set([...unions].filter((path) => !hasAncestorIn(path, unions)));
        const plainErrors = withoutMisspelt(errors.filter(({ instancePath }) => outer.size === 0 || !isUnder(instancePath, outer)));
        const found = plainErrors
            .slice(0, MAX_FINDINGS)
            .map((error) => translate(document, error, [...base, ...pathOf(value, error.instancePath)]));
        for (const pointer of [...outer].slice(0, MAX_FINDINGS)) {
            const path = [...base, ...pathOf(value, pointer)];
            const described = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaAt */ .lv)(root, path);
            const chosen = described === null || described.definition === null
                ? null
                : (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .alternative */ .c5)(described.definition, valueAt(root, path));
            if (chosen !== null)
                found.push(...mistakes(chosen, path));
            else if (described !== null)
                found.push(undecided(document, path, described));
        }
        return found;
    }
    return mistakes('root', []);
}
/** A required key that is there but misspelt is one mistake, not two: the unknown key's. */
function withoutMisspelt(errors) {
    const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties').slice(0, MAX_FINDINGS);
    return errors.filter(({ keyword, instancePath, params }) => keyword !== 'required' ||
        !unknown.some((other) => other.instancePath === instancePath &&
            (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__.nearest)(String(other.params['additionalProperty']), [String(params['missingProperty'])]) !== null));
}
/** Whether a pointer is one of `set` or lies below one. */
function isUnder(pointer, set) {
    return set.has(pointer) || hasAncestorIn(pointer, set);
}
function hasAncestorIn(pointer, set) {
    for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
        if (set.has(pointer.slice(0, end)))
            return true;
    }
    return false;
}
/** Holds a document's value against the schema. Never throws for any value of a document. */
function validate(document) {
    if (_generated_validate_policy_cjs__WEBPACK_IMPORTED_MODULE_0__(document.value))
        return { ok: true, policy: document.value };
    const seen = new Set();
    const findings = [];
    for (const { rule, path, target, message, help } of explain(document)) {
        const once = `${rule} ${clauseName(path)} ${message}`;
        if (seen.has(once) || findings.length >= MAX_FINDINGS)
            continue;
        seen.add(once);
        findings.push({
            rule,
            severity: 'error',
            message,
            location: { kind: 'node', file: document.file, path, target },
            ...(help === undefined ? {} : { help }),
        });
    }
    if (findings.length === 0)
        throw new Error('the schema refuses the policy but no mistake was found in it');
    const order = (finding) => finding.location.kind === 'node'
        ? document.locate(finding.location.path, finding.location.target).start.offset
        : 0;
    return { ok: false, findings: findings.sort((one, other) => order(one) - order(other)) };
}


/***/ }),

/***/ 52642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   EA: () => (/* binding */ printNetwork),
/* harmony export */   cz: () => (/* binding */ maskedBits),
/* harmony export */   kM: () => (/* binding */ networkWithin),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* unused harmony export printAddress */
function readV4(text) {
    const parts = text.split('.');
    if (parts.length !== 4)
        return null;
    let bits = 0n;
    for (const part of parts) {
        // No leading zeros: some programs read them as octal.
        if (!/^(?:0|[1-9][0-9]{0,2})$/.test(part) || Number(part) > 255)
            return null;
        bits = (bits << 8n) | BigInt(part);
    }
    return bits;
}
function readV6(text) {
    const dotted = /^(.*:)([0-9.]+\.[0-9.]+)$/.exec(text);
    let whole = text;
    if (dotted !== null) {
        const low = readV4(dotted[2] ?? '');
        if (low === null)
            return null;
        whole = `${dotted[1] ?? ''}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}`;
    }
    const halves = whole.split('::');
    if (halves.length > 2)
        return null;
    const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
    const [head = [], tail = []] = groups;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return null;
    const all = [...head, ...Array.from({ length: halves.length === 2 ? missing : 0 }, () => '0'), ...tail];
    let bits = 0n;
    for (const group of all) {
        if (!/^[0-9A-Fa-f]{1,4}$/.test(group))
            return null;
        bits = (bits << 16n) | BigInt(`0x${group}`);
    }
    return bits;
}
/** Reads one address, without brackets, zone or prefix; null for anything else. */
function readAddress(text) {
    const family = text.includes(':') ? 6 : 4;
    const bits = family === 6 ? readV6(text) : readV4(text);
    return bits === null ? null : { family, bits, prefix: family === 6 ? 128 : 32 };
}
/** An address in canonical text; IPv6 as RFC 5952 spells it. */
function printAddress(family, bits) {
    if (family === 4)
        return [24n, 16n, 8n, 0n].map((shift) => (bits >> shift) & 0xffn).join('.');
    const groups = Array.from({ length: 8 }, (_, index) => (bits >> BigInt(112 - 16 * index)) & 0xffffn);
    let best = { start: -1, length: 1 };
    for (let start = 0; start < 8; start += 1) {
        let length = 0;
        while (start + length < 8 && groups[start + length] === 0n)
            length += 1;
        if (length > best.length)
            best = { start, length };
    }
    const text = (part) => part.map((group) => group.toString(16)).join(':');
    if (best.start === -1)
        return text(groups);
    return `${text(groups.slice(0, best.start))}::${text(groups.slice(best.start + best.length))}`;
}
/** The network's first address: all bits after the prefix zero. */
function maskedBits({ family, bits, prefix }) {
    const free = BigInt((family === 4 ? 32 : 128) - prefix);
    return (bits >> free) << free;
}
function printNetwork(network) {
    return `${printAddress(network.family, maskedBits(network))}/${network.prefix}`;
}
/** Reads the canonical text of a range, as a resolved policy holds it. */
function networkOf(cidr) {
    const [address = '', prefix = ''] = cidr.split('/');
    const read = readAddress(address);
    return read === null ? null : { ...read, prefix: Number(prefix) };
}
/** Whether every address of `inner` is one of `outer`. */
function networkWithin(inner, outer) {
    return (inner.family === outer.family &&
        inner.prefix >= outer.prefix &&
        maskedBits({ ...inner, prefix: outer.prefix }) === maskedBits(outer));
}


/***/ }),

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ looksLikeCredential)
/* harmony export */ });
const CREDENTIAL_WORD = /(?:^|_)(?:TOKEN|SECRET|SECRETS|PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|CREDENTIAL|CREDENTIALS|AUTH|APIKEY|API_KEY|ACCESS_KEY|ACCESS_KEY_ID|PRIVATE_KEY|SIGNING_KEY|ENCRYPTION_KEY|DEPLOY_KEY|SSH_KEY|PAT)(?:_|$)/;
/** Whether a variable's name says that it holds a credential: `ACTIONS_*`, `GITHUB_TOKEN`, `*_TOKEN` and their like. */
function looksLikeCredential(name) {
    const upper = name.toUpperCase();
    if (upper === 'PWD' || upper === 'OLDPWD')
        return false;
    return upper.startsWith('ACTIONS_') || CREDENTIAL_WORD.test(upper);
}


/***/ }),

/***/ 7022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   X9: () => (/* binding */ anchored),
/* harmony export */   pV: () => (/* binding */ readGlob),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   t: () => (/* binding */ literalBase)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22741);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11093);


/** The canonical spelling of the whole workspace. */
const WHOLE = './';
/** First segments of absolute paths that nobody means as a folder of the workspace. */
const SYSTEM = new Set([
    'Library',
    'Users',
    'boot',
    'dev',
    'etc',
    'home',
    'media',
    'mnt',
    'proc',
    'root',
    'run',
    'sys',
    'usr',
    'var',
]);
/** Whether anything in a glob stands for more than itself. */
const hasWildcard = (glob) => /[*?[]/.test(glob);
/** The folders that an anchored glob names before its first wildcard; null when it isn't anchored or names none. */
function literalBase(glob) {
    const inner = glob.replace(/\/$/, '');
    const anchored = inner.includes('/');
    const parts = inner.replace(/^\//, '').split('/');
    const wild = parts.findIndex((part) => /[*?[\\]/.test(part));
    const base = (wild < 0 ? parts : parts.slice(0, wild)).join('/');
    return anchored || wild < 0 ? base || null : null;
}
function bracketsClosed(glob) {
    for (let at = 0; at < glob.length; at += 1) {
        if (glob[at] === '\\')
            at += 1;
        else if (glob[at] === '[') {
            // A `]` right after `[`, `[!` or `[^` is one of the characters.
            const from = /[!^]/.test(glob[at + 1] ?? '') ? at + 3 : at + 2;
            const end = glob.indexOf(']', from);
            if (end === -1)
                return false;
            at = end;
        }
    }
    return true;
}
/**
 * Reads a glob of gitignore's kind, relative to the workspace, and gives its canonical spelling: `./` for the whole
 * workspace, `/a` for `./a`. What gitignore takes but hardly anybody means (`!`, `#`, braces, `..`) is refused.
 */
function readGlob(text) {
    const no = (message, help) => (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('SP0034', message, help);
    if (text === '.' || text === './' || text === '/')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(WHOLE);
    if (/[\0\r\n]/.test(text))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} holds a line end or NUL`);
    if (text.startsWith('!')) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} begins with \`!\``, 'Nothing is taken back by a glob: list what is meant, and what is not in `deny`.');
    }
    if (text.startsWith('#'))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} would be a comment to git`, `Write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`\\${text}`)}.`);
    if (text.startsWith('~')) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} names a home directory`, 'Globs are relative to the workspace; host paths go in `filesystem.mounts`.');
    }
    if (/^[A-Za-z]:[\\/]/.test(text))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} is a path of Windows`, 'Globs are relative to the workspace and use `/`.');
    if (/\\[A-Za-z0-9]/.test(text)) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} uses a backslash between names`, `Write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text.replace(/\\/g, '/'))}.`);
    }
    if (/(?<!\\)(?:\\\\)*\\$/.test(text))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} ends in a backslash`);
    if (/^\s|\s$/.test(text))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} begins or ends with a space`, `Write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text.trim())}.`);
    if (/(?<!\\)[{}]/.test(text)) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} holds braces, which gitignore's globs do not expand`, 'Write one entry for each; `\\{` stands for a brace.');
    }
    const glob = text.startsWith('./') ? text.slice(1) : text;
    const segments = glob.replace(/^\//, '').replace(/\/$/, '').split('/');
    if (segments.includes('..'))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} leaves the workspace`, 'Globs are relative to the workspace, without `..`.');
    if (segments.includes('.') || segments.includes('')) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} holds an empty segment`, `Write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(glob.replace(/\/(?:\.?\/)+/g, '/'))}.`);
    }
    const [first = ''] = segments;
    if (text.startsWith('/') && SYSTEM.has(first)) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} is an absolute path`, `Globs are relative to the workspace: write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`.${text}`)} for its own folder \`${first}\`; host paths go in \`filesystem.mounts\`.`);
    }
    for (const segment of segments) {
        if (segment !== '**' && /(?<!\\)\*\*/.test(segment)) {
            return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} joins \`**\` to a name`, '`**` stands alone between slashes; within a name, write `*`.');
        }
    }
    if (!bracketsClosed(glob))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} opens a \`[\` that is not closed`, 'Write `\\[` for a bracket.');
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(glob);
}
/** Reads a plain path relative to the workspace and gives it anchored: `/src/`. */
function anchored(glob) {
    if (glob === WHOLE)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(WHOLE);
    if (hasWildcard(glob))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('SP0035', `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(glob)} is a pattern`);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(glob.startsWith('/') ? glob : `/${glob}`);
}


/***/ }),

/***/ 11093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read),
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
const read = (value) => ({ ok: true, value });
const refuse = (rule, message, help) => help === undefined ? { ok: false, rule, message } : { ok: false, rule, message, help };


/***/ })

};
;