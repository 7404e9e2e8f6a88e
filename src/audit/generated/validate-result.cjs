// Generated from schemas/result.v1.schema.json by `npm run generate`. Edit the schema, not this file.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"$id":"urn:sandbox-policy:schema:result:v1","title":"RunResult","type":"object","additionalProperties":false,"required":["v","run","outcome","exitCode","signal","reason","fix","command","tier","policyDigest","planDigest","imageDigest","matrix","stdout","stderr","durations","usage","changes","ignored","outputs","patch","conflicts","violations","denied","escalation","suggestion","problems","auditLog"],"properties":{"v":{"const":1},"run":{"$ref":"#/$defs/runId"},"mode":{"enum":["enforce","audit"]},"outcome":{"$ref":"#/$defs/outcome"},"exitCode":{"type":"integer","minimum":0,"maximum":255},"signal":{"anyOf":[{"type":"string"},{"type":"null"}]},"reason":{"type":"string"},"fix":{"anyOf":[{"type":"string"},{"type":"null"}]},"command":{"type":"array","items":{"type":"string"}},"tier":{"anyOf":[{"$ref":"#/$defs/tier"},{"type":"null"}]},"policyDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"planDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"imageDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"matrix":{"type":"array","items":{"$ref":"#/$defs/cell"}},"stdout":{"anyOf":[{"$ref":"#/$defs/stream"},{"type":"null"}]},"stderr":{"anyOf":[{"$ref":"#/$defs/stream"},{"type":"null"}]},"durations":{"type":"object","additionalProperties":false,"required":["setup","run","teardown"],"properties":{"setup":{"type":"number","minimum":0},"run":{"type":"number","minimum":0},"teardown":{"type":"number","minimum":0}}},"usage":{"anyOf":[{"$ref":"#/$defs/resources"},{"type":"null"}]},"changes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","change","kind","size","sha256","applied","disposition"],"properties":{"path":{"type":"string"},"change":{"enum":["added","modified","deleted","mode","type"]},"kind":{"anyOf":[{"enum":["file","directory","symlink","fifo","socket","device"]},{"type":"null"}]},"size":{"type":"integer","minimum":0},"sha256":{"anyOf":[{"$ref":"#/$defs/hash"},{"type":"null"}]},"applied":{"type":"boolean"},"disposition":{"enum":["applied","patched","discarded","dropped","ignored","withheld"]}}}},"ignored":{"type":"integer","minimum":0},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","size","sha256"],"properties":{"path":{"type":"string"},"size":{"type":"integer","minimum":0},"sha256":{"anyOf":[{"$ref":"#/$defs/hash"},{"type":"null"}]}}}},"patch":{"anyOf":[{"type":"string"},{"type":"null"}]},"conflicts":{"type":"array","items":{"type":"string"}},"violations":{"type":"array","items":{"$ref":"#/$defs/violation"}},"denied":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["host","address","port","clause","count"],"properties":{"host":{"anyOf":[{"type":"string"},{"type":"null"}]},"address":{"anyOf":[{"type":"string"},{"type":"null"}]},"port":{"type":"integer","minimum":0,"maximum":65535},"clause":{"anyOf":[{"type":"string"},{"type":"null"}]},"origin":{"anyOf":[{"$ref":"#/$defs/origin"},{"type":"null"}]},"passed":{"type":"boolean"},"reason":{"type":"string"},"count":{"type":"integer","minimum":0}}}},"escalation":{"anyOf":[{"type":"object","additionalProperties":false,"required":["argv","clause","reason","patch"],"properties":{"argv":{"type":"array","items":{"type":"string"}},"clause":{"type":"string"},"reason":{"type":"string"},"patch":{"type":"string"}}},{"type":"null"}]},"suggestion":{"anyOf":[{"type":"string"},{"type":"null"}]},"problems":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["clause","file","line","message","fix"],"properties":{"clause":{"anyOf":[{"type":"string"},{"type":"null"}]},"file":{"anyOf":[{"type":"string"},{"type":"null"}]},"line":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]},"message":{"type":"string"},"fix":{"anyOf":[{"type":"string"},{"type":"null"}]}}}},"auditLog":{"anyOf":[{"type":"object","additionalProperties":false,"required":["path","head","events","complete"],"properties":{"path":{"type":"string"},"head":{"$ref":"#/$defs/hash"},"events":{"type":"integer","minimum":0},"complete":{"type":"boolean"}}},{"type":"null"}]}},"$defs":{"hash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"runId":{"type":"string","pattern":"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},"tier":{"enum":["process","container","gvisor","microvm"]},"cell":{"type":"object","additionalProperties":false,"required":["clause","stated","enforcer","by","note","waived"],"properties":{"clause":{"type":"string"},"stated":{"type":"boolean"},"enforcer":{"enum":["kernel","hypervisor","gateway","engine","kernel-per-process","entry","none"]},"by":{"type":"string"},"note":{"anyOf":[{"type":"string"},{"type":"null"}]},"waived":{"type":"boolean"}}},"stream":{"type":"object","additionalProperties":false,"required":["bytes","kept","truncated","sha256"],"properties":{"bytes":{"type":"integer","minimum":0},"kept":{"type":"integer","minimum":0},"truncated":{"type":"boolean"},"sha256":{"$ref":"#/$defs/hash"}}},"outcome":{"enum":["completed","violated","timed-out","policy-invalid","unenforceable","setup-failed","conflict","gateway-lost","denied","escalated","cancelled","out-of-memory","output-limit"]},"resources":{"type":"object","additionalProperties":false,"required":["cpuUser","cpuSystem","peakMemory","peakPids","ioRead","ioWrite"],"properties":{"cpuUser":{"type":["number","null"],"minimum":0},"cpuSystem":{"type":["number","null"],"minimum":0},"peakMemory":{"type":["number","null"],"minimum":0},"peakPids":{"type":["number","null"],"minimum":0},"ioRead":{"type":["number","null"],"minimum":0},"ioWrite":{"type":["number","null"],"minimum":0}}},"origin":{"type":"object","additionalProperties":false,"required":["file","line"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1}}},"violation":{"type":"object","additionalProperties":false,"required":["clause","origin","what","message"],"properties":{"clause":{"type":"string"},"origin":{"anyOf":[{"$ref":"#/$defs/origin"},{"type":"null"}]},"what":{"type":"string"},"message":{"type":"string"}}}}};
const schema13 = {"enum":["completed","violated","timed-out","policy-invalid","unenforceable","setup-failed","conflict","gateway-lost","denied","escalated","cancelled","out-of-memory","output-limit"]};
const schema14 = {"enum":["process","container","gvisor","microvm"]};
const schema18 = {"type":"object","additionalProperties":false,"required":["clause","stated","enforcer","by","note","waived"],"properties":{"clause":{"type":"string"},"stated":{"type":"boolean"},"enforcer":{"enum":["kernel","hypervisor","gateway","engine","kernel-per-process","entry","none"]},"by":{"type":"string"},"note":{"anyOf":[{"type":"string"},{"type":"null"}]},"waived":{"type":"boolean"}}};
const schema21 = {"type":"object","additionalProperties":false,"required":["cpuUser","cpuSystem","peakMemory","peakPids","ioRead","ioWrite"],"properties":{"cpuUser":{"type":["number","null"],"minimum":0},"cpuSystem":{"type":["number","null"],"minimum":0},"peakMemory":{"type":["number","null"],"minimum":0},"peakPids":{"type":["number","null"],"minimum":0},"ioRead":{"type":["number","null"],"minimum":0},"ioWrite":{"type":["number","null"],"minimum":0}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$", "u");
const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.bytes === undefined) && (missing0 = "bytes")) || ((data.kept === undefined) && (missing0 = "kept"))) || ((data.truncated === undefined) && (missing0 = "truncated"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "bytes") || (key0 === "kept")) || (key0 === "truncated")) || (key0 === "sha256"))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bytes !== undefined){
let data0 = data.bytes;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate11.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate11.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kept !== undefined){
let data1 = data.kept;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate11.errors = [{instancePath:instancePath+"/kept",schemaPath:"#/properties/kept/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate11.errors = [{instancePath:instancePath+"/kept",schemaPath:"#/properties/kept/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.truncated !== undefined){
const _errs6 = errors;
if(typeof data.truncated !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/truncated",schemaPath:"#/properties/truncated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data3 = data.sha256;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate11.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.clause === undefined) && (missing0 = "clause")) || ((data.origin === undefined) && (missing0 = "origin"))) || ((data.what === undefined) && (missing0 = "what"))) || ((data.message === undefined) && (missing0 = "message"))){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "clause") || (key0 === "origin")) || (key0 === "what")) || (key0 === "message"))){
validate14.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.clause !== undefined){
const _errs2 = errors;
if(typeof data.clause !== "string"){
validate14.errors = [{instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
let data1 = data.origin;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.file === undefined) && (missing1 = "file")) || ((data1.line === undefined) && (missing1 = "line"))){
const err0 = {instancePath:instancePath+"/origin",schemaPath:"#/$defs/origin/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs9 = errors;
for(const key1 in data1){
if(!((key1 === "file") || (key1 === "line"))){
const err1 = {instancePath:instancePath+"/origin",schemaPath:"#/$defs/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs9 === errors){
if(data1.file !== undefined){
const _errs10 = errors;
if(typeof data1.file !== "string"){
const err2 = {instancePath:instancePath+"/origin/file",schemaPath:"#/$defs/origin/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.line !== undefined){
let data3 = data1.line;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err3 = {instancePath:instancePath+"/origin/line",schemaPath:"#/$defs/origin/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/origin/line",schemaPath:"#/$defs/origin/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/origin",schemaPath:"#/$defs/origin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(data1 !== null){
const err6 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate14.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.what !== undefined){
const _errs16 = errors;
if(typeof data.what !== "string"){
validate14.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs18 = errors;
if(typeof data.message !== "string"){
validate14.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
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
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sandbox-policy:schema:result:v1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((((data.v === undefined) && (missing0 = "v")) || ((data.run === undefined) && (missing0 = "run"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.signal === undefined) && (missing0 = "signal"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.fix === undefined) && (missing0 = "fix"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.policyDigest === undefined) && (missing0 = "policyDigest"))) || ((data.planDigest === undefined) && (missing0 = "planDigest"))) || ((data.imageDigest === undefined) && (missing0 = "imageDigest"))) || ((data.matrix === undefined) && (missing0 = "matrix"))) || ((data.stdout === undefined) && (missing0 = "stdout"))) || ((data.stderr === undefined) && (missing0 = "stderr"))) || ((data.durations === undefined) && (missing0 = "durations"))) || ((data.usage === undefined) && (missing0 = "usage"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.ignored === undefined) && (missing0 = "ignored"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.patch === undefined) && (missing0 = "patch"))) || ((data.conflicts === undefined) && (missing0 = "conflicts"))) || ((data.violations === undefined) && (missing0 = "violations"))) || ((data.denied === undefined) && (missing0 = "denied"))) || ((data.escalation === undefined) && (missing0 = "escalation"))) || ((data.suggestion === undefined) && (missing0 = "suggestion"))) || ((data.problems === undefined) && (missing0 = "problems"))) || ((data.auditLog === undefined) && (missing0 = "auditLog"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.v !== undefined){
const _errs2 = errors;
if(1 !== data.v){
validate10.errors = [{instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data1 = data.run;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate10.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},message:"must match pattern \""+"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data2 = data.mode;
const _errs6 = errors;
if(!((data2 === "enforce") || (data2 === "audit"))){
validate10.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data3 = data.outcome;
const _errs7 = errors;
if(!(((((((((((((data3 === "completed") || (data3 === "violated")) || (data3 === "timed-out")) || (data3 === "policy-invalid")) || (data3 === "unenforceable")) || (data3 === "setup-failed")) || (data3 === "conflict")) || (data3 === "gateway-lost")) || (data3 === "denied")) || (data3 === "escalated")) || (data3 === "cancelled")) || (data3 === "out-of-memory")) || (data3 === "output-limit"))){
validate10.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/$defs/outcome/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitCode !== undefined){
let data4 = data.exitCode;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate10.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 255 || isNaN(data4)){
validate10.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate10.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.signal !== undefined){
let data5 = data.signal;
const _errs11 = errors;
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(typeof data5 !== "string"){
const err0 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs15 = errors;
if(data5 !== null){
const err1 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err2 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs17 = errors;
if(typeof data.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fix !== undefined){
let data7 = data.fix;
const _errs19 = errors;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(typeof data7 !== "string"){
const err3 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs23 = errors;
if(data7 !== null){
const err4 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err5 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
let data8 = data.command;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
var valid5 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs27 = errors;
if(typeof data8[i0] !== "string"){
validate10.errors = [{instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs27 === errors;
if(!valid5){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier !== undefined){
let data10 = data.tier;
const _errs29 = errors;
const _errs30 = errors;
let valid6 = false;
const _errs31 = errors;
if(!((((data10 === "process") || (data10 === "container")) || (data10 === "gvisor")) || (data10 === "microvm"))){
const err6 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs33 = errors;
if(data10 !== null){
const err7 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err8 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policyDigest !== undefined){
let data11 = data.policyDigest;
const _errs35 = errors;
const _errs36 = errors;
let valid8 = false;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
const err9 = {instancePath:instancePath+"/policyDigest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/policyDigest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid3 = _errs37 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs40 = errors;
if(data11 !== null){
const err11 = {instancePath:instancePath+"/policyDigest",schemaPath:"#/properties/policyDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
const err12 = {instancePath:instancePath+"/policyDigest",schemaPath:"#/properties/policyDigest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planDigest !== undefined){
let data12 = data.planDigest;
const _errs42 = errors;
const _errs43 = errors;
let valid10 = false;
const _errs44 = errors;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err13 = {instancePath:instancePath+"/planDigest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/planDigest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid4 = _errs44 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs47 = errors;
if(data12 !== null){
const err15 = {instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid4 = _errs47 === errors;
valid10 = valid10 || _valid4;
}
if(!valid10){
const err16 = {instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imageDigest !== undefined){
let data13 = data.imageDigest;
const _errs49 = errors;
const _errs50 = errors;
let valid12 = false;
const _errs51 = errors;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
const err17 = {instancePath:instancePath+"/imageDigest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/imageDigest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid5 = _errs51 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const _errs54 = errors;
if(data13 !== null){
const err19 = {instancePath:instancePath+"/imageDigest",schemaPath:"#/properties/imageDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid5 = _errs54 === errors;
valid12 = valid12 || _valid5;
}
if(!valid12){
const err20 = {instancePath:instancePath+"/imageDigest",schemaPath:"#/properties/imageDigest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matrix !== undefined){
let data14 = data.matrix;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data14)){
var valid14 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if(((((((data15.clause === undefined) && (missing1 = "clause")) || ((data15.stated === undefined) && (missing1 = "stated"))) || ((data15.enforcer === undefined) && (missing1 = "enforcer"))) || ((data15.by === undefined) && (missing1 = "by"))) || ((data15.note === undefined) && (missing1 = "note"))) || ((data15.waived === undefined) && (missing1 = "waived"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i1,schemaPath:"#/$defs/cell/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs61 = errors;
for(const key1 in data15){
if(!((((((key1 === "clause") || (key1 === "stated")) || (key1 === "enforcer")) || (key1 === "by")) || (key1 === "note")) || (key1 === "waived"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i1,schemaPath:"#/$defs/cell/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs61 === errors){
if(data15.clause !== undefined){
const _errs62 = errors;
if(typeof data15.clause !== "string"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i1+"/clause",schemaPath:"#/$defs/cell/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs62 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data15.stated !== undefined){
const _errs64 = errors;
if(typeof data15.stated !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i1+"/stated",schemaPath:"#/$defs/cell/properties/stated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid16 = _errs64 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data15.enforcer !== undefined){
let data18 = data15.enforcer;
const _errs66 = errors;
if(!(((((((data18 === "kernel") || (data18 === "hypervisor")) || (data18 === "gateway")) || (data18 === "engine")) || (data18 === "kernel-per-process")) || (data18 === "entry")) || (data18 === "none"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i1+"/enforcer",schemaPath:"#/$defs/cell/properties/enforcer/enum",keyword:"enum",params:{allowedValues: schema18.properties.enforcer.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs66 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data15.by !== undefined){
const _errs67 = errors;
if(typeof data15.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i1+"/by",schemaPath:"#/$defs/cell/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs67 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data15.note !== undefined){
let data20 = data15.note;
const _errs69 = errors;
const _errs70 = errors;
let valid17 = false;
const _errs71 = errors;
if(typeof data20 !== "string"){
const err21 = {instancePath:instancePath+"/matrix/" + i1+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid6 = _errs71 === errors;
valid17 = valid17 || _valid6;
if(!valid17){
const _errs73 = errors;
if(data20 !== null){
const err22 = {instancePath:instancePath+"/matrix/" + i1+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid6 = _errs73 === errors;
valid17 = valid17 || _valid6;
}
if(!valid17){
const err23 = {instancePath:instancePath+"/matrix/" + i1+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
var valid16 = _errs69 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data15.waived !== undefined){
const _errs75 = errors;
if(typeof data15.waived !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i1+"/waived",schemaPath:"#/$defs/cell/properties/waived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid16 = _errs75 === errors;
}
else {
var valid16 = true;
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
validate10.errors = [{instancePath:instancePath+"/matrix/" + i1,schemaPath:"#/$defs/cell/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs58 === errors;
if(!valid14){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stdout !== undefined){
let data22 = data.stdout;
const _errs77 = errors;
const _errs78 = errors;
let valid18 = false;
const _errs79 = errors;
if(!(validate11(data22, {instancePath:instancePath+"/stdout",parentData:data,parentDataProperty:"stdout",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid7 = _errs79 === errors;
valid18 = valid18 || _valid7;
if(!valid18){
const _errs80 = errors;
if(data22 !== null){
const err24 = {instancePath:instancePath+"/stdout",schemaPath:"#/properties/stdout/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid7 = _errs80 === errors;
valid18 = valid18 || _valid7;
}
if(!valid18){
const err25 = {instancePath:instancePath+"/stdout",schemaPath:"#/properties/stdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stderr !== undefined){
let data23 = data.stderr;
const _errs82 = errors;
const _errs83 = errors;
let valid19 = false;
const _errs84 = errors;
if(!(validate11(data23, {instancePath:instancePath+"/stderr",parentData:data,parentDataProperty:"stderr",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid8 = _errs84 === errors;
valid19 = valid19 || _valid8;
if(!valid19){
const _errs85 = errors;
if(data23 !== null){
const err26 = {instancePath:instancePath+"/stderr",schemaPath:"#/properties/stderr/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid8 = _errs85 === errors;
valid19 = valid19 || _valid8;
}
if(!valid19){
const err27 = {instancePath:instancePath+"/stderr",schemaPath:"#/properties/stderr/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durations !== undefined){
let data24 = data.durations;
const _errs87 = errors;
if(errors === _errs87){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing2;
if((((data24.setup === undefined) && (missing2 = "setup")) || ((data24.run === undefined) && (missing2 = "run"))) || ((data24.teardown === undefined) && (missing2 = "teardown"))){
validate10.errors = [{instancePath:instancePath+"/durations",schemaPath:"#/properties/durations/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs89 = errors;
for(const key2 in data24){
if(!(((key2 === "setup") || (key2 === "run")) || (key2 === "teardown"))){
validate10.errors = [{instancePath:instancePath+"/durations",schemaPath:"#/properties/durations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs89 === errors){
if(data24.setup !== undefined){
let data25 = data24.setup;
const _errs90 = errors;
if(errors === _errs90){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
validate10.errors = [{instancePath:instancePath+"/durations/setup",schemaPath:"#/properties/durations/properties/setup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/setup",schemaPath:"#/properties/durations/properties/setup/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid20 = _errs90 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data24.run !== undefined){
let data26 = data24.run;
const _errs92 = errors;
if(errors === _errs92){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate10.errors = [{instancePath:instancePath+"/durations/run",schemaPath:"#/properties/durations/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/run",schemaPath:"#/properties/durations/properties/run/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid20 = _errs92 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data24.teardown !== undefined){
let data27 = data24.teardown;
const _errs94 = errors;
if(errors === _errs94){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
validate10.errors = [{instancePath:instancePath+"/durations/teardown",schemaPath:"#/properties/durations/properties/teardown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/teardown",schemaPath:"#/properties/durations/properties/teardown/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid20 = _errs94 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations",schemaPath:"#/properties/durations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data28 = data.usage;
const _errs96 = errors;
const _errs97 = errors;
let valid21 = false;
const _errs98 = errors;
const _errs99 = errors;
if(errors === _errs99){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing3;
if(((((((data28.cpuUser === undefined) && (missing3 = "cpuUser")) || ((data28.cpuSystem === undefined) && (missing3 = "cpuSystem"))) || ((data28.peakMemory === undefined) && (missing3 = "peakMemory"))) || ((data28.peakPids === undefined) && (missing3 = "peakPids"))) || ((data28.ioRead === undefined) && (missing3 = "ioRead"))) || ((data28.ioWrite === undefined) && (missing3 = "ioWrite"))){
const err28 = {instancePath:instancePath+"/usage",schemaPath:"#/$defs/resources/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
const _errs101 = errors;
for(const key3 in data28){
if(!((((((key3 === "cpuUser") || (key3 === "cpuSystem")) || (key3 === "peakMemory")) || (key3 === "peakPids")) || (key3 === "ioRead")) || (key3 === "ioWrite"))){
const err29 = {instancePath:instancePath+"/usage",schemaPath:"#/$defs/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break;
}
}
if(_errs101 === errors){
if(data28.cpuUser !== undefined){
let data29 = data28.cpuUser;
const _errs102 = errors;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
const err30 = {instancePath:instancePath+"/usage/cpuUser",schemaPath:"#/$defs/resources/properties/cpuUser/type",keyword:"type",params:{type: schema21.properties.cpuUser.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(errors === _errs102){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err31 = {instancePath:instancePath+"/usage/cpuUser",schemaPath:"#/$defs/resources/properties/cpuUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
var valid23 = _errs102 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data28.cpuSystem !== undefined){
let data30 = data28.cpuSystem;
const _errs104 = errors;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
const err32 = {instancePath:instancePath+"/usage/cpuSystem",schemaPath:"#/$defs/resources/properties/cpuSystem/type",keyword:"type",params:{type: schema21.properties.cpuSystem.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(errors === _errs104){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err33 = {instancePath:instancePath+"/usage/cpuSystem",schemaPath:"#/$defs/resources/properties/cpuSystem/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
var valid23 = _errs104 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data28.peakMemory !== undefined){
let data31 = data28.peakMemory;
const _errs106 = errors;
if((!((typeof data31 == "number") && (isFinite(data31)))) && (data31 !== null)){
const err34 = {instancePath:instancePath+"/usage/peakMemory",schemaPath:"#/$defs/resources/properties/peakMemory/type",keyword:"type",params:{type: schema21.properties.peakMemory.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(errors === _errs106){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err35 = {instancePath:instancePath+"/usage/peakMemory",schemaPath:"#/$defs/resources/properties/peakMemory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
var valid23 = _errs106 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data28.peakPids !== undefined){
let data32 = data28.peakPids;
const _errs108 = errors;
if((!((typeof data32 == "number") && (isFinite(data32)))) && (data32 !== null)){
const err36 = {instancePath:instancePath+"/usage/peakPids",schemaPath:"#/$defs/resources/properties/peakPids/type",keyword:"type",params:{type: schema21.properties.peakPids.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(errors === _errs108){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err37 = {instancePath:instancePath+"/usage/peakPids",schemaPath:"#/$defs/resources/properties/peakPids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
var valid23 = _errs108 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data28.ioRead !== undefined){
let data33 = data28.ioRead;
const _errs110 = errors;
if((!((typeof data33 == "number") && (isFinite(data33)))) && (data33 !== null)){
const err38 = {instancePath:instancePath+"/usage/ioRead",schemaPath:"#/$defs/resources/properties/ioRead/type",keyword:"type",params:{type: schema21.properties.ioRead.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(errors === _errs110){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err39 = {instancePath:instancePath+"/usage/ioRead",schemaPath:"#/$defs/resources/properties/ioRead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
var valid23 = _errs110 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data28.ioWrite !== undefined){
let data34 = data28.ioWrite;
const _errs112 = errors;
if((!((typeof data34 == "number") && (isFinite(data34)))) && (data34 !== null)){
const err40 = {instancePath:instancePath+"/usage/ioWrite",schemaPath:"#/$defs/resources/properties/ioWrite/type",keyword:"type",params:{type: schema21.properties.ioWrite.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(errors === _errs112){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err41 = {instancePath:instancePath+"/usage/ioWrite",schemaPath:"#/$defs/resources/properties/ioWrite/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
var valid23 = _errs112 === errors;
}
else {
var valid23 = true;
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
const err42 = {instancePath:instancePath+"/usage",schemaPath:"#/$defs/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid9 = _errs98 === errors;
valid21 = valid21 || _valid9;
if(!valid21){
const _errs114 = errors;
if(data28 !== null){
const err43 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid9 = _errs114 === errors;
valid21 = valid21 || _valid9;
}
if(!valid21){
const err44 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs96 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data35 = data.changes;
const _errs116 = errors;
if(errors === _errs116){
if(Array.isArray(data35)){
var valid24 = true;
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
const _errs118 = errors;
if(errors === _errs118){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing4;
if((((((((data36.path === undefined) && (missing4 = "path")) || ((data36.change === undefined) && (missing4 = "change"))) || ((data36.kind === undefined) && (missing4 = "kind"))) || ((data36.size === undefined) && (missing4 = "size"))) || ((data36.sha256 === undefined) && (missing4 = "sha256"))) || ((data36.applied === undefined) && (missing4 = "applied"))) || ((data36.disposition === undefined) && (missing4 = "disposition"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i2,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs120 = errors;
for(const key4 in data36){
if(!(((((((key4 === "path") || (key4 === "change")) || (key4 === "kind")) || (key4 === "size")) || (key4 === "sha256")) || (key4 === "applied")) || (key4 === "disposition"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i2,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs120 === errors){
if(data36.path !== undefined){
const _errs121 = errors;
if(typeof data36.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/changes/" + i2+"/path",schemaPath:"#/properties/changes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid25 = _errs121 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data36.change !== undefined){
let data38 = data36.change;
const _errs123 = errors;
if(!(((((data38 === "added") || (data38 === "modified")) || (data38 === "deleted")) || (data38 === "mode")) || (data38 === "type"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i2+"/change",schemaPath:"#/properties/changes/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.change.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid25 = _errs123 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data36.kind !== undefined){
let data39 = data36.kind;
const _errs124 = errors;
const _errs125 = errors;
let valid26 = false;
const _errs126 = errors;
if(!((((((data39 === "file") || (data39 === "directory")) || (data39 === "symlink")) || (data39 === "fifo")) || (data39 === "socket")) || (data39 === "device"))){
const err45 = {instancePath:instancePath+"/changes/" + i2+"/kind",schemaPath:"#/properties/changes/items/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.kind.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid10 = _errs126 === errors;
valid26 = valid26 || _valid10;
if(!valid26){
const _errs127 = errors;
if(data39 !== null){
const err46 = {instancePath:instancePath+"/changes/" + i2+"/kind",schemaPath:"#/properties/changes/items/properties/kind/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid10 = _errs127 === errors;
valid26 = valid26 || _valid10;
}
if(!valid26){
const err47 = {instancePath:instancePath+"/changes/" + i2+"/kind",schemaPath:"#/properties/changes/items/properties/kind/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
}
var valid25 = _errs124 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data36.size !== undefined){
let data40 = data36.size;
const _errs129 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i2+"/size",schemaPath:"#/properties/changes/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs129){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
validate10.errors = [{instancePath:instancePath+"/changes/" + i2+"/size",schemaPath:"#/properties/changes/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid25 = _errs129 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data36.sha256 !== undefined){
let data41 = data36.sha256;
const _errs131 = errors;
const _errs132 = errors;
let valid27 = false;
const _errs133 = errors;
const _errs134 = errors;
if(errors === _errs134){
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
const err48 = {instancePath:instancePath+"/changes/" + i2+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/changes/" + i2+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var _valid11 = _errs133 === errors;
valid27 = valid27 || _valid11;
if(!valid27){
const _errs136 = errors;
if(data41 !== null){
const err50 = {instancePath:instancePath+"/changes/" + i2+"/sha256",schemaPath:"#/properties/changes/items/properties/sha256/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid11 = _errs136 === errors;
valid27 = valid27 || _valid11;
}
if(!valid27){
const err51 = {instancePath:instancePath+"/changes/" + i2+"/sha256",schemaPath:"#/properties/changes/items/properties/sha256/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
}
var valid25 = _errs131 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data36.applied !== undefined){
const _errs138 = errors;
if(typeof data36.applied !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/changes/" + i2+"/applied",schemaPath:"#/properties/changes/items/properties/applied/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid25 = _errs138 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data36.disposition !== undefined){
let data43 = data36.disposition;
const _errs140 = errors;
if(!((((((data43 === "applied") || (data43 === "patched")) || (data43 === "discarded")) || (data43 === "dropped")) || (data43 === "ignored")) || (data43 === "withheld"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i2+"/disposition",schemaPath:"#/properties/changes/items/properties/disposition/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.disposition.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid25 = _errs140 === errors;
}
else {
var valid25 = true;
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
validate10.errors = [{instancePath:instancePath+"/changes/" + i2,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs118 === errors;
if(!valid24){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs116 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ignored !== undefined){
let data44 = data.ignored;
const _errs141 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate10.errors = [{instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs141){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
validate10.errors = [{instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs141 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputs !== undefined){
let data45 = data.outputs;
const _errs143 = errors;
if(errors === _errs143){
if(Array.isArray(data45)){
var valid29 = true;
const len3 = data45.length;
for(let i3=0; i3<len3; i3++){
let data46 = data45[i3];
const _errs145 = errors;
if(errors === _errs145){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing5;
if((((data46.path === undefined) && (missing5 = "path")) || ((data46.size === undefined) && (missing5 = "size"))) || ((data46.sha256 === undefined) && (missing5 = "sha256"))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i3,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs147 = errors;
for(const key5 in data46){
if(!(((key5 === "path") || (key5 === "size")) || (key5 === "sha256"))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i3,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs147 === errors){
if(data46.path !== undefined){
const _errs148 = errors;
if(typeof data46.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i3+"/path",schemaPath:"#/properties/outputs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs148 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data46.size !== undefined){
let data48 = data46.size;
const _errs150 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i3+"/size",schemaPath:"#/properties/outputs/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs150){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i3+"/size",schemaPath:"#/properties/outputs/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid30 = _errs150 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data46.sha256 !== undefined){
let data49 = data46.sha256;
const _errs152 = errors;
const _errs153 = errors;
let valid31 = false;
const _errs154 = errors;
const _errs155 = errors;
if(errors === _errs155){
if(typeof data49 === "string"){
if(!pattern4.test(data49)){
const err52 = {instancePath:instancePath+"/outputs/" + i3+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/outputs/" + i3+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var _valid12 = _errs154 === errors;
valid31 = valid31 || _valid12;
if(!valid31){
const _errs157 = errors;
if(data49 !== null){
const err54 = {instancePath:instancePath+"/outputs/" + i3+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid12 = _errs157 === errors;
valid31 = valid31 || _valid12;
}
if(!valid31){
const err55 = {instancePath:instancePath+"/outputs/" + i3+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
}
var valid30 = _errs152 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/outputs/" + i3,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs145 === errors;
if(!valid29){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs143 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patch !== undefined){
let data50 = data.patch;
const _errs159 = errors;
const _errs160 = errors;
let valid33 = false;
const _errs161 = errors;
if(typeof data50 !== "string"){
const err56 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid13 = _errs161 === errors;
valid33 = valid33 || _valid13;
if(!valid33){
const _errs163 = errors;
if(data50 !== null){
const err57 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid13 = _errs163 === errors;
valid33 = valid33 || _valid13;
}
if(!valid33){
const err58 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs159 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conflicts !== undefined){
let data51 = data.conflicts;
const _errs165 = errors;
if(errors === _errs165){
if(Array.isArray(data51)){
var valid34 = true;
const len4 = data51.length;
for(let i4=0; i4<len4; i4++){
const _errs167 = errors;
if(typeof data51[i4] !== "string"){
validate10.errors = [{instancePath:instancePath+"/conflicts/" + i4,schemaPath:"#/properties/conflicts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs167 === errors;
if(!valid34){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs165 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.violations !== undefined){
let data53 = data.violations;
const _errs169 = errors;
if(errors === _errs169){
if(Array.isArray(data53)){
var valid35 = true;
const len5 = data53.length;
for(let i5=0; i5<len5; i5++){
const _errs171 = errors;
if(!(validate14(data53[i5], {instancePath:instancePath+"/violations/" + i5,parentData:data53,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid35 = _errs171 === errors;
if(!valid35){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs169 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.denied !== undefined){
let data55 = data.denied;
const _errs172 = errors;
if(errors === _errs172){
if(Array.isArray(data55)){
var valid36 = true;
const len6 = data55.length;
for(let i6=0; i6<len6; i6++){
let data56 = data55[i6];
const _errs174 = errors;
if(errors === _errs174){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing6;
if((((((data56.host === undefined) && (missing6 = "host")) || ((data56.address === undefined) && (missing6 = "address"))) || ((data56.port === undefined) && (missing6 = "port"))) || ((data56.clause === undefined) && (missing6 = "clause"))) || ((data56.count === undefined) && (missing6 = "count"))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i6,schemaPath:"#/properties/denied/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs176 = errors;
for(const key6 in data56){
if(!((((((((key6 === "host") || (key6 === "address")) || (key6 === "port")) || (key6 === "clause")) || (key6 === "origin")) || (key6 === "passed")) || (key6 === "reason")) || (key6 === "count"))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i6,schemaPath:"#/properties/denied/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs176 === errors){
if(data56.host !== undefined){
let data57 = data56.host;
const _errs177 = errors;
const _errs178 = errors;
let valid38 = false;
const _errs179 = errors;
if(typeof data57 !== "string"){
const err59 = {instancePath:instancePath+"/denied/" + i6+"/host",schemaPath:"#/properties/denied/items/properties/host/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid14 = _errs179 === errors;
valid38 = valid38 || _valid14;
if(!valid38){
const _errs181 = errors;
if(data57 !== null){
const err60 = {instancePath:instancePath+"/denied/" + i6+"/host",schemaPath:"#/properties/denied/items/properties/host/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid14 = _errs181 === errors;
valid38 = valid38 || _valid14;
}
if(!valid38){
const err61 = {instancePath:instancePath+"/denied/" + i6+"/host",schemaPath:"#/properties/denied/items/properties/host/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs178;
if(vErrors !== null){
if(_errs178){
vErrors.length = _errs178;
}
else {
vErrors = null;
}
}
}
var valid37 = _errs177 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data56.address !== undefined){
let data58 = data56.address;
const _errs183 = errors;
const _errs184 = errors;
let valid39 = false;
const _errs185 = errors;
if(typeof data58 !== "string"){
const err62 = {instancePath:instancePath+"/denied/" + i6+"/address",schemaPath:"#/properties/denied/items/properties/address/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid15 = _errs185 === errors;
valid39 = valid39 || _valid15;
if(!valid39){
const _errs187 = errors;
if(data58 !== null){
const err63 = {instancePath:instancePath+"/denied/" + i6+"/address",schemaPath:"#/properties/denied/items/properties/address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid15 = _errs187 === errors;
valid39 = valid39 || _valid15;
}
if(!valid39){
const err64 = {instancePath:instancePath+"/denied/" + i6+"/address",schemaPath:"#/properties/denied/items/properties/address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
}
var valid37 = _errs183 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data56.port !== undefined){
let data59 = data56.port;
const _errs189 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i6+"/port",schemaPath:"#/properties/denied/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs189){
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 65535 || isNaN(data59)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i6+"/port",schemaPath:"#/properties/denied/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data59 < 0 || isNaN(data59)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i6+"/port",schemaPath:"#/properties/denied/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid37 = _errs189 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data56.clause !== undefined){
let data60 = data56.clause;
const _errs191 = errors;
const _errs192 = errors;
let valid40 = false;
const _errs193 = errors;
if(typeof data60 !== "string"){
const err65 = {instancePath:instancePath+"/denied/" + i6+"/clause",schemaPath:"#/properties/denied/items/properties/clause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid16 = _errs193 === errors;
valid40 = valid40 || _valid16;
if(!valid40){
const _errs195 = errors;
if(data60 !== null){
const err66 = {instancePath:instancePath+"/denied/" + i6+"/clause",schemaPath:"#/properties/denied/items/properties/clause/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid16 = _errs195 === errors;
valid40 = valid40 || _valid16;
}
if(!valid40){
const err67 = {instancePath:instancePath+"/denied/" + i6+"/clause",schemaPath:"#/properties/denied/items/properties/clause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
var valid37 = _errs191 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data56.origin !== undefined){
let data61 = data56.origin;
const _errs197 = errors;
const _errs198 = errors;
let valid41 = false;
const _errs199 = errors;
const _errs200 = errors;
if(errors === _errs200){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing7;
if(((data61.file === undefined) && (missing7 = "file")) || ((data61.line === undefined) && (missing7 = "line"))){
const err68 = {instancePath:instancePath+"/denied/" + i6+"/origin",schemaPath:"#/$defs/origin/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
const _errs202 = errors;
for(const key7 in data61){
if(!((key7 === "file") || (key7 === "line"))){
const err69 = {instancePath:instancePath+"/denied/" + i6+"/origin",schemaPath:"#/$defs/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
break;
}
}
if(_errs202 === errors){
if(data61.file !== undefined){
const _errs203 = errors;
if(typeof data61.file !== "string"){
const err70 = {instancePath:instancePath+"/denied/" + i6+"/origin/file",schemaPath:"#/$defs/origin/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var valid43 = _errs203 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data61.line !== undefined){
let data63 = data61.line;
const _errs205 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err71 = {instancePath:instancePath+"/denied/" + i6+"/origin/line",schemaPath:"#/$defs/origin/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(errors === _errs205){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 1 || isNaN(data63)){
const err72 = {instancePath:instancePath+"/denied/" + i6+"/origin/line",schemaPath:"#/$defs/origin/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
var valid43 = _errs205 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/denied/" + i6+"/origin",schemaPath:"#/$defs/origin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
var _valid17 = _errs199 === errors;
valid41 = valid41 || _valid17;
if(!valid41){
const _errs207 = errors;
if(data61 !== null){
const err74 = {instancePath:instancePath+"/denied/" + i6+"/origin",schemaPath:"#/properties/denied/items/properties/origin/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid17 = _errs207 === errors;
valid41 = valid41 || _valid17;
}
if(!valid41){
const err75 = {instancePath:instancePath+"/denied/" + i6+"/origin",schemaPath:"#/properties/denied/items/properties/origin/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs198;
if(vErrors !== null){
if(_errs198){
vErrors.length = _errs198;
}
else {
vErrors = null;
}
}
}
var valid37 = _errs197 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data56.passed !== undefined){
const _errs209 = errors;
if(typeof data56.passed !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/denied/" + i6+"/passed",schemaPath:"#/properties/denied/items/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid37 = _errs209 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data56.reason !== undefined){
const _errs211 = errors;
if(typeof data56.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/denied/" + i6+"/reason",schemaPath:"#/properties/denied/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs211 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data56.count !== undefined){
let data66 = data56.count;
const _errs213 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i6+"/count",schemaPath:"#/properties/denied/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs213){
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i6+"/count",schemaPath:"#/properties/denied/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid37 = _errs213 === errors;
}
else {
var valid37 = true;
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
validate10.errors = [{instancePath:instancePath+"/denied/" + i6,schemaPath:"#/properties/denied/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid36 = _errs174 === errors;
if(!valid36){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/denied",schemaPath:"#/properties/denied/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs172 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.escalation !== undefined){
let data67 = data.escalation;
const _errs215 = errors;
const _errs216 = errors;
let valid44 = false;
const _errs217 = errors;
if(errors === _errs217){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing8;
if(((((data67.argv === undefined) && (missing8 = "argv")) || ((data67.clause === undefined) && (missing8 = "clause"))) || ((data67.reason === undefined) && (missing8 = "reason"))) || ((data67.patch === undefined) && (missing8 = "patch"))){
const err76 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/0/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
const _errs219 = errors;
for(const key8 in data67){
if(!((((key8 === "argv") || (key8 === "clause")) || (key8 === "reason")) || (key8 === "patch"))){
const err77 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
break;
}
}
if(_errs219 === errors){
if(data67.argv !== undefined){
let data68 = data67.argv;
const _errs220 = errors;
if(errors === _errs220){
if(Array.isArray(data68)){
var valid46 = true;
const len7 = data68.length;
for(let i7=0; i7<len7; i7++){
const _errs222 = errors;
if(typeof data68[i7] !== "string"){
const err78 = {instancePath:instancePath+"/escalation/argv/" + i7,schemaPath:"#/properties/escalation/anyOf/0/properties/argv/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var valid46 = _errs222 === errors;
if(!valid46){
break;
}
}
}
else {
const err79 = {instancePath:instancePath+"/escalation/argv",schemaPath:"#/properties/escalation/anyOf/0/properties/argv/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
var valid45 = _errs220 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data67.clause !== undefined){
const _errs224 = errors;
if(typeof data67.clause !== "string"){
const err80 = {instancePath:instancePath+"/escalation/clause",schemaPath:"#/properties/escalation/anyOf/0/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var valid45 = _errs224 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data67.reason !== undefined){
const _errs226 = errors;
if(typeof data67.reason !== "string"){
const err81 = {instancePath:instancePath+"/escalation/reason",schemaPath:"#/properties/escalation/anyOf/0/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var valid45 = _errs226 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data67.patch !== undefined){
const _errs228 = errors;
if(typeof data67.patch !== "string"){
const err82 = {instancePath:instancePath+"/escalation/patch",schemaPath:"#/properties/escalation/anyOf/0/properties/patch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var valid45 = _errs228 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
}
}
else {
const err83 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var _valid18 = _errs217 === errors;
valid44 = valid44 || _valid18;
if(!valid44){
const _errs230 = errors;
if(data67 !== null){
const err84 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid18 = _errs230 === errors;
valid44 = valid44 || _valid18;
}
if(!valid44){
const err85 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs216;
if(vErrors !== null){
if(_errs216){
vErrors.length = _errs216;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs215 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggestion !== undefined){
let data73 = data.suggestion;
const _errs232 = errors;
const _errs233 = errors;
let valid47 = false;
const _errs234 = errors;
if(typeof data73 !== "string"){
const err86 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid19 = _errs234 === errors;
valid47 = valid47 || _valid19;
if(!valid47){
const _errs236 = errors;
if(data73 !== null){
const err87 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid19 = _errs236 === errors;
valid47 = valid47 || _valid19;
}
if(!valid47){
const err88 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs232 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data74 = data.problems;
const _errs238 = errors;
if(errors === _errs238){
if(Array.isArray(data74)){
var valid48 = true;
const len8 = data74.length;
for(let i8=0; i8<len8; i8++){
let data75 = data74[i8];
const _errs240 = errors;
if(errors === _errs240){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
let missing9;
if((((((data75.clause === undefined) && (missing9 = "clause")) || ((data75.file === undefined) && (missing9 = "file"))) || ((data75.line === undefined) && (missing9 = "line"))) || ((data75.message === undefined) && (missing9 = "message"))) || ((data75.fix === undefined) && (missing9 = "fix"))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i8,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs242 = errors;
for(const key9 in data75){
if(!(((((key9 === "clause") || (key9 === "file")) || (key9 === "line")) || (key9 === "message")) || (key9 === "fix"))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i8,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs242 === errors){
if(data75.clause !== undefined){
let data76 = data75.clause;
const _errs243 = errors;
const _errs244 = errors;
let valid50 = false;
const _errs245 = errors;
if(typeof data76 !== "string"){
const err89 = {instancePath:instancePath+"/problems/" + i8+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid20 = _errs245 === errors;
valid50 = valid50 || _valid20;
if(!valid50){
const _errs247 = errors;
if(data76 !== null){
const err90 = {instancePath:instancePath+"/problems/" + i8+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid20 = _errs247 === errors;
valid50 = valid50 || _valid20;
}
if(!valid50){
const err91 = {instancePath:instancePath+"/problems/" + i8+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs244;
if(vErrors !== null){
if(_errs244){
vErrors.length = _errs244;
}
else {
vErrors = null;
}
}
}
var valid49 = _errs243 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data75.file !== undefined){
let data77 = data75.file;
const _errs249 = errors;
const _errs250 = errors;
let valid51 = false;
const _errs251 = errors;
if(typeof data77 !== "string"){
const err92 = {instancePath:instancePath+"/problems/" + i8+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid21 = _errs251 === errors;
valid51 = valid51 || _valid21;
if(!valid51){
const _errs253 = errors;
if(data77 !== null){
const err93 = {instancePath:instancePath+"/problems/" + i8+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid21 = _errs253 === errors;
valid51 = valid51 || _valid21;
}
if(!valid51){
const err94 = {instancePath:instancePath+"/problems/" + i8+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs250;
if(vErrors !== null){
if(_errs250){
vErrors.length = _errs250;
}
else {
vErrors = null;
}
}
}
var valid49 = _errs249 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data75.line !== undefined){
let data78 = data75.line;
const _errs255 = errors;
const _errs256 = errors;
let valid52 = false;
const _errs257 = errors;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err95 = {instancePath:instancePath+"/problems/" + i8+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(errors === _errs257){
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 1 || isNaN(data78)){
const err96 = {instancePath:instancePath+"/problems/" + i8+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
var _valid22 = _errs257 === errors;
valid52 = valid52 || _valid22;
if(!valid52){
const _errs259 = errors;
if(data78 !== null){
const err97 = {instancePath:instancePath+"/problems/" + i8+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid22 = _errs259 === errors;
valid52 = valid52 || _valid22;
}
if(!valid52){
const err98 = {instancePath:instancePath+"/problems/" + i8+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
}
var valid49 = _errs255 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data75.message !== undefined){
const _errs261 = errors;
if(typeof data75.message !== "string"){
validate10.errors = [{instancePath:instancePath+"/problems/" + i8+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid49 = _errs261 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data75.fix !== undefined){
let data80 = data75.fix;
const _errs263 = errors;
const _errs264 = errors;
let valid53 = false;
const _errs265 = errors;
if(typeof data80 !== "string"){
const err99 = {instancePath:instancePath+"/problems/" + i8+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid23 = _errs265 === errors;
valid53 = valid53 || _valid23;
if(!valid53){
const _errs267 = errors;
if(data80 !== null){
const err100 = {instancePath:instancePath+"/problems/" + i8+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid23 = _errs267 === errors;
valid53 = valid53 || _valid23;
}
if(!valid53){
const err101 = {instancePath:instancePath+"/problems/" + i8+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
}
var valid49 = _errs263 === errors;
}
else {
var valid49 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/problems/" + i8,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid48 = _errs240 === errors;
if(!valid48){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs238 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auditLog !== undefined){
let data81 = data.auditLog;
const _errs269 = errors;
const _errs270 = errors;
let valid54 = false;
const _errs271 = errors;
if(errors === _errs271){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing10;
if(((((data81.path === undefined) && (missing10 = "path")) || ((data81.head === undefined) && (missing10 = "head"))) || ((data81.events === undefined) && (missing10 = "events"))) || ((data81.complete === undefined) && (missing10 = "complete"))){
const err102 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/0/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
else {
const _errs273 = errors;
for(const key10 in data81){
if(!((((key10 === "path") || (key10 === "head")) || (key10 === "events")) || (key10 === "complete"))){
const err103 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
break;
}
}
if(_errs273 === errors){
if(data81.path !== undefined){
const _errs274 = errors;
if(typeof data81.path !== "string"){
const err104 = {instancePath:instancePath+"/auditLog/path",schemaPath:"#/properties/auditLog/anyOf/0/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var valid55 = _errs274 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data81.head !== undefined){
let data83 = data81.head;
const _errs276 = errors;
const _errs277 = errors;
if(errors === _errs277){
if(typeof data83 === "string"){
if(!pattern4.test(data83)){
const err105 = {instancePath:instancePath+"/auditLog/head",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/auditLog/head",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var valid55 = _errs276 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data81.events !== undefined){
let data84 = data81.events;
const _errs279 = errors;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err107 = {instancePath:instancePath+"/auditLog/events",schemaPath:"#/properties/auditLog/anyOf/0/properties/events/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(errors === _errs279){
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 0 || isNaN(data84)){
const err108 = {instancePath:instancePath+"/auditLog/events",schemaPath:"#/properties/auditLog/anyOf/0/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
var valid55 = _errs279 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data81.complete !== undefined){
const _errs281 = errors;
if(typeof data81.complete !== "boolean"){
const err109 = {instancePath:instancePath+"/auditLog/complete",schemaPath:"#/properties/auditLog/anyOf/0/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid55 = _errs281 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
}
}
else {
const err110 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
var _valid24 = _errs271 === errors;
valid54 = valid54 || _valid24;
if(!valid54){
const _errs283 = errors;
if(data81 !== null){
const err111 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid24 = _errs283 === errors;
valid54 = valid54 || _valid24;
}
if(!valid54){
const err112 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs269 === errors;
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
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
