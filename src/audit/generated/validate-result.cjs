// Generated from schemas/result.v1.schema.json by `npm run generate`. Edit the schema, not this file.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"$id":"urn:sandbox-policy:schema:result:v1","title":"RunResult","type":"object","additionalProperties":false,"required":["v","run","outcome","exitCode","signal","reason","fix","command","scripts","tier","policyDigest","planDigest","imageDigest","matrix","stdout","stderr","durations","usage","changes","ignored","carried","outputs","patch","conflicts","violations","connections","denied","escalation","suggestion","problems","auditLog"],"properties":{"v":{"const":1},"run":{"$ref":"#/$defs/runId"},"outcome":{"$ref":"#/$defs/outcome"},"exitCode":{"type":"integer","minimum":0,"maximum":255},"signal":{"anyOf":[{"type":"string"},{"type":"null"}]},"reason":{"type":"string"},"fix":{"anyOf":[{"type":"string"},{"type":"null"}]},"command":{"type":"array","items":{"type":"string"}},"scripts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","exitCode","reason","duration"],"properties":{"name":{"anyOf":[{"type":"string"},{"type":"null"}]},"exitCode":{"anyOf":[{"type":"integer","minimum":0,"maximum":255},{"type":"null"}]},"reason":{"type":"string"},"duration":{"type":"integer","minimum":0}}}},"tier":{"anyOf":[{"$ref":"#/$defs/tier"},{"type":"null"}]},"policyDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"planDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"imageDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"matrix":{"type":"array","items":{"$ref":"#/$defs/cell"}},"stdout":{"anyOf":[{"$ref":"#/$defs/stream"},{"type":"null"}]},"stderr":{"anyOf":[{"$ref":"#/$defs/stream"},{"type":"null"}]},"durations":{"type":"object","additionalProperties":false,"required":["setup","run","teardown"],"properties":{"setup":{"type":"number","minimum":0},"run":{"type":"number","minimum":0},"teardown":{"type":"number","minimum":0}}},"usage":{"anyOf":[{"$ref":"#/$defs/resources"},{"type":"null"}]},"changes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","change","kind","size","sha256","applied","disposition"],"properties":{"path":{"type":"string"},"change":{"enum":["added","modified","deleted","mode","type"]},"kind":{"anyOf":[{"enum":["file","directory","symlink","fifo","socket","device"]},{"type":"null"}]},"size":{"type":"integer","minimum":0},"sha256":{"anyOf":[{"$ref":"#/$defs/hash"},{"type":"null"}]},"applied":{"type":"boolean"},"disposition":{"enum":["applied","patched","discarded","dropped","ignored","withheld"]}}}},"ignored":{"type":"integer","minimum":0},"carried":{"type":"array","items":{"type":"string"}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","size","sha256"],"properties":{"path":{"type":"string"},"size":{"type":"integer","minimum":0},"sha256":{"anyOf":[{"$ref":"#/$defs/hash"},{"type":"null"}]}}}},"patch":{"anyOf":[{"type":"string"},{"type":"null"}]},"conflicts":{"type":"array","items":{"type":"string"}},"violations":{"type":"array","items":{"$ref":"#/$defs/violation"}},"connections":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["host","address","port","count","sent","received"],"properties":{"host":{"anyOf":[{"type":"string"},{"type":"null"}]},"address":{"anyOf":[{"type":"string"},{"type":"null"}]},"port":{"type":"integer","minimum":0,"maximum":65535},"count":{"type":"integer","minimum":0},"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}}}},"denied":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["host","address","port","clause","count"],"properties":{"host":{"anyOf":[{"type":"string"},{"type":"null"}]},"address":{"anyOf":[{"type":"string"},{"type":"null"}]},"port":{"type":"integer","minimum":0,"maximum":65535},"clause":{"anyOf":[{"type":"string"},{"type":"null"}]},"reason":{"type":"string"},"count":{"type":"integer","minimum":0}}}},"escalation":{"anyOf":[{"type":"object","additionalProperties":false,"required":["argv","clause","reason","patch"],"properties":{"argv":{"type":"array","items":{"type":"string"}},"clause":{"type":"string"},"reason":{"type":"string"},"patch":{"type":"string"}}},{"type":"null"}]},"suggestion":{"anyOf":[{"type":"string"},{"type":"null"}]},"problems":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["clause","file","line","message","fix"],"properties":{"clause":{"anyOf":[{"type":"string"},{"type":"null"}]},"file":{"anyOf":[{"type":"string"},{"type":"null"}]},"line":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]},"message":{"type":"string"},"fix":{"anyOf":[{"type":"string"},{"type":"null"}]}}}},"auditLog":{"anyOf":[{"type":"object","additionalProperties":false,"required":["path","head","events","complete"],"properties":{"path":{"type":"string"},"head":{"$ref":"#/$defs/hash"},"events":{"type":"integer","minimum":0},"complete":{"type":"boolean"}}},{"type":"null"}]}},"$defs":{"hash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"runId":{"type":"string","pattern":"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},"tier":{"enum":["process","container","gvisor","microvm"]},"cell":{"type":"object","additionalProperties":false,"required":["clause","stated","enforcer","by","note","waived"],"properties":{"clause":{"type":"string"},"stated":{"type":"boolean"},"enforcer":{"enum":["kernel","hypervisor","gateway","engine","kernel-per-process","entry","none"]},"by":{"type":"string"},"note":{"anyOf":[{"type":"string"},{"type":"null"}]},"waived":{"type":"boolean"}}},"stream":{"type":"object","additionalProperties":false,"required":["bytes","kept","truncated","sha256"],"properties":{"bytes":{"type":"integer","minimum":0},"kept":{"type":"integer","minimum":0},"truncated":{"type":"boolean"},"sha256":{"$ref":"#/$defs/hash"}}},"outcome":{"enum":["completed","violated","timed-out","policy-invalid","unenforceable","setup-failed","conflict","gateway-lost","denied","escalated","cancelled","out-of-memory","output-limit"]},"resources":{"type":"object","additionalProperties":false,"required":["cpuUser","cpuSystem","peakMemory","peakPids","ioRead","ioWrite"],"properties":{"cpuUser":{"type":["number","null"],"minimum":0},"cpuSystem":{"type":["number","null"],"minimum":0},"peakMemory":{"type":["number","null"],"minimum":0},"peakPids":{"type":["number","null"],"minimum":0},"ioRead":{"type":["number","null"],"minimum":0},"ioWrite":{"type":["number","null"],"minimum":0}}},"origin":{"type":"object","additionalProperties":false,"required":["file","line"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1}}},"violation":{"type":"object","additionalProperties":false,"required":["clause","origin","what","message"],"properties":{"clause":{"type":"string"},"origin":{"anyOf":[{"$ref":"#/$defs/origin"},{"type":"null"}]},"what":{"type":"string"},"message":{"type":"string"}}}}};
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
if((((((((((((((((((((((((((((((((data.v === undefined) && (missing0 = "v")) || ((data.run === undefined) && (missing0 = "run"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.signal === undefined) && (missing0 = "signal"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.fix === undefined) && (missing0 = "fix"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.scripts === undefined) && (missing0 = "scripts"))) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.policyDigest === undefined) && (missing0 = "policyDigest"))) || ((data.planDigest === undefined) && (missing0 = "planDigest"))) || ((data.imageDigest === undefined) && (missing0 = "imageDigest"))) || ((data.matrix === undefined) && (missing0 = "matrix"))) || ((data.stdout === undefined) && (missing0 = "stdout"))) || ((data.stderr === undefined) && (missing0 = "stderr"))) || ((data.durations === undefined) && (missing0 = "durations"))) || ((data.usage === undefined) && (missing0 = "usage"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.ignored === undefined) && (missing0 = "ignored"))) || ((data.carried === undefined) && (missing0 = "carried"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.patch === undefined) && (missing0 = "patch"))) || ((data.conflicts === undefined) && (missing0 = "conflicts"))) || ((data.violations === undefined) && (missing0 = "violations"))) || ((data.connections === undefined) && (missing0 = "connections"))) || ((data.denied === undefined) && (missing0 = "denied"))) || ((data.escalation === undefined) && (missing0 = "escalation"))) || ((data.suggestion === undefined) && (missing0 = "suggestion"))) || ((data.problems === undefined) && (missing0 = "problems"))) || ((data.auditLog === undefined) && (missing0 = "auditLog"))){
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
if(data.outcome !== undefined){
let data2 = data.outcome;
const _errs6 = errors;
if(!(((((((((((((data2 === "completed") || (data2 === "violated")) || (data2 === "timed-out")) || (data2 === "policy-invalid")) || (data2 === "unenforceable")) || (data2 === "setup-failed")) || (data2 === "conflict")) || (data2 === "gateway-lost")) || (data2 === "denied")) || (data2 === "escalated")) || (data2 === "cancelled")) || (data2 === "out-of-memory")) || (data2 === "output-limit"))){
validate10.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/$defs/outcome/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitCode !== undefined){
let data3 = data.exitCode;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate10.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 255 || isNaN(data3)){
validate10.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate10.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(valid0){
if(data.signal !== undefined){
let data4 = data.signal;
const _errs10 = errors;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
if(typeof data4 !== "string"){
const err0 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs14 = errors;
if(data4 !== null){
const err1 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs14 === errors;
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
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs16 = errors;
if(typeof data.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fix !== undefined){
let data6 = data.fix;
const _errs18 = errors;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(typeof data6 !== "string"){
const err3 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs22 = errors;
if(data6 !== null){
const err4 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs22 === errors;
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
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
let data7 = data.command;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data7)){
var valid5 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs26 = errors;
if(typeof data7[i0] !== "string"){
validate10.errors = [{instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs26 === errors;
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
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scripts !== undefined){
let data9 = data.scripts;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data9)){
var valid6 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs30 = errors;
if(errors === _errs30){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if(((((data10.name === undefined) && (missing1 = "name")) || ((data10.exitCode === undefined) && (missing1 = "exitCode"))) || ((data10.reason === undefined) && (missing1 = "reason"))) || ((data10.duration === undefined) && (missing1 = "duration"))){
validate10.errors = [{instancePath:instancePath+"/scripts/" + i1,schemaPath:"#/properties/scripts/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key1 in data10){
if(!((((key1 === "name") || (key1 === "exitCode")) || (key1 === "reason")) || (key1 === "duration"))){
validate10.errors = [{instancePath:instancePath+"/scripts/" + i1,schemaPath:"#/properties/scripts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data10.name !== undefined){
let data11 = data10.name;
const _errs33 = errors;
const _errs34 = errors;
let valid8 = false;
const _errs35 = errors;
if(typeof data11 !== "string"){
const err6 = {instancePath:instancePath+"/scripts/" + i1+"/name",schemaPath:"#/properties/scripts/items/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs37 = errors;
if(data11 !== null){
const err7 = {instancePath:instancePath+"/scripts/" + i1+"/name",schemaPath:"#/properties/scripts/items/properties/name/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
const err8 = {instancePath:instancePath+"/scripts/" + i1+"/name",schemaPath:"#/properties/scripts/items/properties/name/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.exitCode !== undefined){
let data12 = data10.exitCode;
const _errs39 = errors;
const _errs40 = errors;
let valid9 = false;
const _errs41 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err9 = {instancePath:instancePath+"/scripts/" + i1+"/exitCode",schemaPath:"#/properties/scripts/items/properties/exitCode/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(errors === _errs41){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 255 || isNaN(data12)){
const err10 = {instancePath:instancePath+"/scripts/" + i1+"/exitCode",schemaPath:"#/properties/scripts/items/properties/exitCode/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data12 < 0 || isNaN(data12)){
const err11 = {instancePath:instancePath+"/scripts/" + i1+"/exitCode",schemaPath:"#/properties/scripts/items/properties/exitCode/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
var _valid3 = _errs41 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs43 = errors;
if(data12 !== null){
const err12 = {instancePath:instancePath+"/scripts/" + i1+"/exitCode",schemaPath:"#/properties/scripts/items/properties/exitCode/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs43 === errors;
valid9 = valid9 || _valid3;
}
if(!valid9){
const err13 = {instancePath:instancePath+"/scripts/" + i1+"/exitCode",schemaPath:"#/properties/scripts/items/properties/exitCode/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.reason !== undefined){
const _errs45 = errors;
if(typeof data10.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/scripts/" + i1+"/reason",schemaPath:"#/properties/scripts/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.duration !== undefined){
let data14 = data10.duration;
const _errs47 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate10.errors = [{instancePath:instancePath+"/scripts/" + i1+"/duration",schemaPath:"#/properties/scripts/items/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs47){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate10.errors = [{instancePath:instancePath+"/scripts/" + i1+"/duration",schemaPath:"#/properties/scripts/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/scripts/" + i1,schemaPath:"#/properties/scripts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs30 === errors;
if(!valid6){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/scripts",schemaPath:"#/properties/scripts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier !== undefined){
let data15 = data.tier;
const _errs49 = errors;
const _errs50 = errors;
let valid10 = false;
const _errs51 = errors;
if(!((((data15 === "process") || (data15 === "container")) || (data15 === "gvisor")) || (data15 === "microvm"))){
const err14 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid4 = _errs51 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs53 = errors;
if(data15 !== null){
const err15 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid4 = _errs53 === errors;
valid10 = valid10 || _valid4;
}
if(!valid10){
const err16 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(data.policyDigest !== undefined){
let data16 = data.policyDigest;
const _errs55 = errors;
const _errs56 = errors;
let valid12 = false;
const _errs57 = errors;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data16 === "string"){
if(!pattern1.test(data16)){
const err17 = {instancePath:instancePath+"/policyDigest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
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
const err18 = {instancePath:instancePath+"/policyDigest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid5 = _errs57 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const _errs60 = errors;
if(data16 !== null){
const err19 = {instancePath:instancePath+"/policyDigest",schemaPath:"#/properties/policyDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid5 = _errs60 === errors;
valid12 = valid12 || _valid5;
}
if(!valid12){
const err20 = {instancePath:instancePath+"/policyDigest",schemaPath:"#/properties/policyDigest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planDigest !== undefined){
let data17 = data.planDigest;
const _errs62 = errors;
const _errs63 = errors;
let valid14 = false;
const _errs64 = errors;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data17 === "string"){
if(!pattern1.test(data17)){
const err21 = {instancePath:instancePath+"/planDigest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/planDigest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid6 = _errs64 === errors;
valid14 = valid14 || _valid6;
if(!valid14){
const _errs67 = errors;
if(data17 !== null){
const err23 = {instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid6 = _errs67 === errors;
valid14 = valid14 || _valid6;
}
if(!valid14){
const err24 = {instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imageDigest !== undefined){
let data18 = data.imageDigest;
const _errs69 = errors;
const _errs70 = errors;
let valid16 = false;
const _errs71 = errors;
const _errs72 = errors;
if(errors === _errs72){
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
const err25 = {instancePath:instancePath+"/imageDigest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/imageDigest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid7 = _errs71 === errors;
valid16 = valid16 || _valid7;
if(!valid16){
const _errs74 = errors;
if(data18 !== null){
const err27 = {instancePath:instancePath+"/imageDigest",schemaPath:"#/properties/imageDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid7 = _errs74 === errors;
valid16 = valid16 || _valid7;
}
if(!valid16){
const err28 = {instancePath:instancePath+"/imageDigest",schemaPath:"#/properties/imageDigest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
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
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matrix !== undefined){
let data19 = data.matrix;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data19)){
var valid18 = true;
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
const _errs78 = errors;
const _errs79 = errors;
if(errors === _errs79){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if(((((((data20.clause === undefined) && (missing2 = "clause")) || ((data20.stated === undefined) && (missing2 = "stated"))) || ((data20.enforcer === undefined) && (missing2 = "enforcer"))) || ((data20.by === undefined) && (missing2 = "by"))) || ((data20.note === undefined) && (missing2 = "note"))) || ((data20.waived === undefined) && (missing2 = "waived"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2,schemaPath:"#/$defs/cell/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs81 = errors;
for(const key2 in data20){
if(!((((((key2 === "clause") || (key2 === "stated")) || (key2 === "enforcer")) || (key2 === "by")) || (key2 === "note")) || (key2 === "waived"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2,schemaPath:"#/$defs/cell/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs81 === errors){
if(data20.clause !== undefined){
const _errs82 = errors;
if(typeof data20.clause !== "string"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/clause",schemaPath:"#/$defs/cell/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs82 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data20.stated !== undefined){
const _errs84 = errors;
if(typeof data20.stated !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/stated",schemaPath:"#/$defs/cell/properties/stated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid20 = _errs84 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data20.enforcer !== undefined){
let data23 = data20.enforcer;
const _errs86 = errors;
if(!(((((((data23 === "kernel") || (data23 === "hypervisor")) || (data23 === "gateway")) || (data23 === "engine")) || (data23 === "kernel-per-process")) || (data23 === "entry")) || (data23 === "none"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/enforcer",schemaPath:"#/$defs/cell/properties/enforcer/enum",keyword:"enum",params:{allowedValues: schema18.properties.enforcer.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs86 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data20.by !== undefined){
const _errs87 = errors;
if(typeof data20.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/by",schemaPath:"#/$defs/cell/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs87 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data20.note !== undefined){
let data25 = data20.note;
const _errs89 = errors;
const _errs90 = errors;
let valid21 = false;
const _errs91 = errors;
if(typeof data25 !== "string"){
const err29 = {instancePath:instancePath+"/matrix/" + i2+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid8 = _errs91 === errors;
valid21 = valid21 || _valid8;
if(!valid21){
const _errs93 = errors;
if(data25 !== null){
const err30 = {instancePath:instancePath+"/matrix/" + i2+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid8 = _errs93 === errors;
valid21 = valid21 || _valid8;
}
if(!valid21){
const err31 = {instancePath:instancePath+"/matrix/" + i2+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
var valid20 = _errs89 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data20.waived !== undefined){
const _errs95 = errors;
if(typeof data20.waived !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/waived",schemaPath:"#/$defs/cell/properties/waived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid20 = _errs95 === errors;
}
else {
var valid20 = true;
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
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2,schemaPath:"#/$defs/cell/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs78 === errors;
if(!valid18){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stdout !== undefined){
let data27 = data.stdout;
const _errs97 = errors;
const _errs98 = errors;
let valid22 = false;
const _errs99 = errors;
if(!(validate11(data27, {instancePath:instancePath+"/stdout",parentData:data,parentDataProperty:"stdout",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid9 = _errs99 === errors;
valid22 = valid22 || _valid9;
if(!valid22){
const _errs100 = errors;
if(data27 !== null){
const err32 = {instancePath:instancePath+"/stdout",schemaPath:"#/properties/stdout/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid9 = _errs100 === errors;
valid22 = valid22 || _valid9;
}
if(!valid22){
const err33 = {instancePath:instancePath+"/stdout",schemaPath:"#/properties/stdout/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stderr !== undefined){
let data28 = data.stderr;
const _errs102 = errors;
const _errs103 = errors;
let valid23 = false;
const _errs104 = errors;
if(!(validate11(data28, {instancePath:instancePath+"/stderr",parentData:data,parentDataProperty:"stderr",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid10 = _errs104 === errors;
valid23 = valid23 || _valid10;
if(!valid23){
const _errs105 = errors;
if(data28 !== null){
const err34 = {instancePath:instancePath+"/stderr",schemaPath:"#/properties/stderr/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid10 = _errs105 === errors;
valid23 = valid23 || _valid10;
}
if(!valid23){
const err35 = {instancePath:instancePath+"/stderr",schemaPath:"#/properties/stderr/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs102 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durations !== undefined){
let data29 = data.durations;
const _errs107 = errors;
if(errors === _errs107){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing3;
if((((data29.setup === undefined) && (missing3 = "setup")) || ((data29.run === undefined) && (missing3 = "run"))) || ((data29.teardown === undefined) && (missing3 = "teardown"))){
validate10.errors = [{instancePath:instancePath+"/durations",schemaPath:"#/properties/durations/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs109 = errors;
for(const key3 in data29){
if(!(((key3 === "setup") || (key3 === "run")) || (key3 === "teardown"))){
validate10.errors = [{instancePath:instancePath+"/durations",schemaPath:"#/properties/durations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs109 === errors){
if(data29.setup !== undefined){
let data30 = data29.setup;
const _errs110 = errors;
if(errors === _errs110){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate10.errors = [{instancePath:instancePath+"/durations/setup",schemaPath:"#/properties/durations/properties/setup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/setup",schemaPath:"#/properties/durations/properties/setup/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid24 = _errs110 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data29.run !== undefined){
let data31 = data29.run;
const _errs112 = errors;
if(errors === _errs112){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate10.errors = [{instancePath:instancePath+"/durations/run",schemaPath:"#/properties/durations/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/run",schemaPath:"#/properties/durations/properties/run/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid24 = _errs112 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data29.teardown !== undefined){
let data32 = data29.teardown;
const _errs114 = errors;
if(errors === _errs114){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
validate10.errors = [{instancePath:instancePath+"/durations/teardown",schemaPath:"#/properties/durations/properties/teardown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/teardown",schemaPath:"#/properties/durations/properties/teardown/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid24 = _errs114 === errors;
}
else {
var valid24 = true;
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
var valid0 = _errs107 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data33 = data.usage;
const _errs116 = errors;
const _errs117 = errors;
let valid25 = false;
const _errs118 = errors;
const _errs119 = errors;
if(errors === _errs119){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing4;
if(((((((data33.cpuUser === undefined) && (missing4 = "cpuUser")) || ((data33.cpuSystem === undefined) && (missing4 = "cpuSystem"))) || ((data33.peakMemory === undefined) && (missing4 = "peakMemory"))) || ((data33.peakPids === undefined) && (missing4 = "peakPids"))) || ((data33.ioRead === undefined) && (missing4 = "ioRead"))) || ((data33.ioWrite === undefined) && (missing4 = "ioWrite"))){
const err36 = {instancePath:instancePath+"/usage",schemaPath:"#/$defs/resources/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
const _errs121 = errors;
for(const key4 in data33){
if(!((((((key4 === "cpuUser") || (key4 === "cpuSystem")) || (key4 === "peakMemory")) || (key4 === "peakPids")) || (key4 === "ioRead")) || (key4 === "ioWrite"))){
const err37 = {instancePath:instancePath+"/usage",schemaPath:"#/$defs/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break;
}
}
if(_errs121 === errors){
if(data33.cpuUser !== undefined){
let data34 = data33.cpuUser;
const _errs122 = errors;
if((!((typeof data34 == "number") && (isFinite(data34)))) && (data34 !== null)){
const err38 = {instancePath:instancePath+"/usage/cpuUser",schemaPath:"#/$defs/resources/properties/cpuUser/type",keyword:"type",params:{type: schema21.properties.cpuUser.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(errors === _errs122){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err39 = {instancePath:instancePath+"/usage/cpuUser",schemaPath:"#/$defs/resources/properties/cpuUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid27 = _errs122 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data33.cpuSystem !== undefined){
let data35 = data33.cpuSystem;
const _errs124 = errors;
if((!((typeof data35 == "number") && (isFinite(data35)))) && (data35 !== null)){
const err40 = {instancePath:instancePath+"/usage/cpuSystem",schemaPath:"#/$defs/resources/properties/cpuSystem/type",keyword:"type",params:{type: schema21.properties.cpuSystem.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(errors === _errs124){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err41 = {instancePath:instancePath+"/usage/cpuSystem",schemaPath:"#/$defs/resources/properties/cpuSystem/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid27 = _errs124 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data33.peakMemory !== undefined){
let data36 = data33.peakMemory;
const _errs126 = errors;
if((!((typeof data36 == "number") && (isFinite(data36)))) && (data36 !== null)){
const err42 = {instancePath:instancePath+"/usage/peakMemory",schemaPath:"#/$defs/resources/properties/peakMemory/type",keyword:"type",params:{type: schema21.properties.peakMemory.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(errors === _errs126){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err43 = {instancePath:instancePath+"/usage/peakMemory",schemaPath:"#/$defs/resources/properties/peakMemory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
var valid27 = _errs126 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data33.peakPids !== undefined){
let data37 = data33.peakPids;
const _errs128 = errors;
if((!((typeof data37 == "number") && (isFinite(data37)))) && (data37 !== null)){
const err44 = {instancePath:instancePath+"/usage/peakPids",schemaPath:"#/$defs/resources/properties/peakPids/type",keyword:"type",params:{type: schema21.properties.peakPids.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(errors === _errs128){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err45 = {instancePath:instancePath+"/usage/peakPids",schemaPath:"#/$defs/resources/properties/peakPids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
var valid27 = _errs128 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data33.ioRead !== undefined){
let data38 = data33.ioRead;
const _errs130 = errors;
if((!((typeof data38 == "number") && (isFinite(data38)))) && (data38 !== null)){
const err46 = {instancePath:instancePath+"/usage/ioRead",schemaPath:"#/$defs/resources/properties/ioRead/type",keyword:"type",params:{type: schema21.properties.ioRead.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(errors === _errs130){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err47 = {instancePath:instancePath+"/usage/ioRead",schemaPath:"#/$defs/resources/properties/ioRead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
var valid27 = _errs130 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data33.ioWrite !== undefined){
let data39 = data33.ioWrite;
const _errs132 = errors;
if((!((typeof data39 == "number") && (isFinite(data39)))) && (data39 !== null)){
const err48 = {instancePath:instancePath+"/usage/ioWrite",schemaPath:"#/$defs/resources/properties/ioWrite/type",keyword:"type",params:{type: schema21.properties.ioWrite.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(errors === _errs132){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err49 = {instancePath:instancePath+"/usage/ioWrite",schemaPath:"#/$defs/resources/properties/ioWrite/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
var valid27 = _errs132 === errors;
}
else {
var valid27 = true;
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
const err50 = {instancePath:instancePath+"/usage",schemaPath:"#/$defs/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid11 = _errs118 === errors;
valid25 = valid25 || _valid11;
if(!valid25){
const _errs134 = errors;
if(data33 !== null){
const err51 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid11 = _errs134 === errors;
valid25 = valid25 || _valid11;
}
if(!valid25){
const err52 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs116 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data40 = data.changes;
const _errs136 = errors;
if(errors === _errs136){
if(Array.isArray(data40)){
var valid28 = true;
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
const _errs138 = errors;
if(errors === _errs138){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing5;
if((((((((data41.path === undefined) && (missing5 = "path")) || ((data41.change === undefined) && (missing5 = "change"))) || ((data41.kind === undefined) && (missing5 = "kind"))) || ((data41.size === undefined) && (missing5 = "size"))) || ((data41.sha256 === undefined) && (missing5 = "sha256"))) || ((data41.applied === undefined) && (missing5 = "applied"))) || ((data41.disposition === undefined) && (missing5 = "disposition"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs140 = errors;
for(const key5 in data41){
if(!(((((((key5 === "path") || (key5 === "change")) || (key5 === "kind")) || (key5 === "size")) || (key5 === "sha256")) || (key5 === "applied")) || (key5 === "disposition"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs140 === errors){
if(data41.path !== undefined){
const _errs141 = errors;
if(typeof data41.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/path",schemaPath:"#/properties/changes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs141 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data41.change !== undefined){
let data43 = data41.change;
const _errs143 = errors;
if(!(((((data43 === "added") || (data43 === "modified")) || (data43 === "deleted")) || (data43 === "mode")) || (data43 === "type"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/change",schemaPath:"#/properties/changes/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.change.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid29 = _errs143 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data41.kind !== undefined){
let data44 = data41.kind;
const _errs144 = errors;
const _errs145 = errors;
let valid30 = false;
const _errs146 = errors;
if(!((((((data44 === "file") || (data44 === "directory")) || (data44 === "symlink")) || (data44 === "fifo")) || (data44 === "socket")) || (data44 === "device"))){
const err53 = {instancePath:instancePath+"/changes/" + i3+"/kind",schemaPath:"#/properties/changes/items/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.kind.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid12 = _errs146 === errors;
valid30 = valid30 || _valid12;
if(!valid30){
const _errs147 = errors;
if(data44 !== null){
const err54 = {instancePath:instancePath+"/changes/" + i3+"/kind",schemaPath:"#/properties/changes/items/properties/kind/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid12 = _errs147 === errors;
valid30 = valid30 || _valid12;
}
if(!valid30){
const err55 = {instancePath:instancePath+"/changes/" + i3+"/kind",schemaPath:"#/properties/changes/items/properties/kind/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
}
var valid29 = _errs144 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data41.size !== undefined){
let data45 = data41.size;
const _errs149 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/size",schemaPath:"#/properties/changes/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs149){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/size",schemaPath:"#/properties/changes/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid29 = _errs149 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data41.sha256 !== undefined){
let data46 = data41.sha256;
const _errs151 = errors;
const _errs152 = errors;
let valid31 = false;
const _errs153 = errors;
const _errs154 = errors;
if(errors === _errs154){
if(typeof data46 === "string"){
if(!pattern4.test(data46)){
const err56 = {instancePath:instancePath+"/changes/" + i3+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/changes/" + i3+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid13 = _errs153 === errors;
valid31 = valid31 || _valid13;
if(!valid31){
const _errs156 = errors;
if(data46 !== null){
const err58 = {instancePath:instancePath+"/changes/" + i3+"/sha256",schemaPath:"#/properties/changes/items/properties/sha256/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid13 = _errs156 === errors;
valid31 = valid31 || _valid13;
}
if(!valid31){
const err59 = {instancePath:instancePath+"/changes/" + i3+"/sha256",schemaPath:"#/properties/changes/items/properties/sha256/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
}
var valid29 = _errs151 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data41.applied !== undefined){
const _errs158 = errors;
if(typeof data41.applied !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/applied",schemaPath:"#/properties/changes/items/properties/applied/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid29 = _errs158 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data41.disposition !== undefined){
let data48 = data41.disposition;
const _errs160 = errors;
if(!((((((data48 === "applied") || (data48 === "patched")) || (data48 === "discarded")) || (data48 === "dropped")) || (data48 === "ignored")) || (data48 === "withheld"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/disposition",schemaPath:"#/properties/changes/items/properties/disposition/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.disposition.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid29 = _errs160 === errors;
}
else {
var valid29 = true;
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
validate10.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs138 === errors;
if(!valid28){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs136 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ignored !== undefined){
let data49 = data.ignored;
const _errs161 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate10.errors = [{instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs161){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate10.errors = [{instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs161 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.carried !== undefined){
let data50 = data.carried;
const _errs163 = errors;
if(errors === _errs163){
if(Array.isArray(data50)){
var valid33 = true;
const len4 = data50.length;
for(let i4=0; i4<len4; i4++){
const _errs165 = errors;
if(typeof data50[i4] !== "string"){
validate10.errors = [{instancePath:instancePath+"/carried/" + i4,schemaPath:"#/properties/carried/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs165 === errors;
if(!valid33){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/carried",schemaPath:"#/properties/carried/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs163 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputs !== undefined){
let data52 = data.outputs;
const _errs167 = errors;
if(errors === _errs167){
if(Array.isArray(data52)){
var valid34 = true;
const len5 = data52.length;
for(let i5=0; i5<len5; i5++){
let data53 = data52[i5];
const _errs169 = errors;
if(errors === _errs169){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing6;
if((((data53.path === undefined) && (missing6 = "path")) || ((data53.size === undefined) && (missing6 = "size"))) || ((data53.sha256 === undefined) && (missing6 = "sha256"))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i5,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs171 = errors;
for(const key6 in data53){
if(!(((key6 === "path") || (key6 === "size")) || (key6 === "sha256"))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i5,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs171 === errors){
if(data53.path !== undefined){
const _errs172 = errors;
if(typeof data53.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i5+"/path",schemaPath:"#/properties/outputs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid35 = _errs172 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data53.size !== undefined){
let data55 = data53.size;
const _errs174 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i5+"/size",schemaPath:"#/properties/outputs/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs174){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i5+"/size",schemaPath:"#/properties/outputs/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid35 = _errs174 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data53.sha256 !== undefined){
let data56 = data53.sha256;
const _errs176 = errors;
const _errs177 = errors;
let valid36 = false;
const _errs178 = errors;
const _errs179 = errors;
if(errors === _errs179){
if(typeof data56 === "string"){
if(!pattern4.test(data56)){
const err60 = {instancePath:instancePath+"/outputs/" + i5+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/outputs/" + i5+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid14 = _errs178 === errors;
valid36 = valid36 || _valid14;
if(!valid36){
const _errs181 = errors;
if(data56 !== null){
const err62 = {instancePath:instancePath+"/outputs/" + i5+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid14 = _errs181 === errors;
valid36 = valid36 || _valid14;
}
if(!valid36){
const err63 = {instancePath:instancePath+"/outputs/" + i5+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
}
var valid35 = _errs176 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/outputs/" + i5,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid34 = _errs169 === errors;
if(!valid34){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs167 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patch !== undefined){
let data57 = data.patch;
const _errs183 = errors;
const _errs184 = errors;
let valid38 = false;
const _errs185 = errors;
if(typeof data57 !== "string"){
const err64 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid15 = _errs185 === errors;
valid38 = valid38 || _valid15;
if(!valid38){
const _errs187 = errors;
if(data57 !== null){
const err65 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid15 = _errs187 === errors;
valid38 = valid38 || _valid15;
}
if(!valid38){
const err66 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
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
var valid0 = _errs183 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conflicts !== undefined){
let data58 = data.conflicts;
const _errs189 = errors;
if(errors === _errs189){
if(Array.isArray(data58)){
var valid39 = true;
const len6 = data58.length;
for(let i6=0; i6<len6; i6++){
const _errs191 = errors;
if(typeof data58[i6] !== "string"){
validate10.errors = [{instancePath:instancePath+"/conflicts/" + i6,schemaPath:"#/properties/conflicts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid39 = _errs191 === errors;
if(!valid39){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs189 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.violations !== undefined){
let data60 = data.violations;
const _errs193 = errors;
if(errors === _errs193){
if(Array.isArray(data60)){
var valid40 = true;
const len7 = data60.length;
for(let i7=0; i7<len7; i7++){
const _errs195 = errors;
if(!(validate14(data60[i7], {instancePath:instancePath+"/violations/" + i7,parentData:data60,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid40 = _errs195 === errors;
if(!valid40){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs193 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connections !== undefined){
let data62 = data.connections;
const _errs196 = errors;
if(errors === _errs196){
if(Array.isArray(data62)){
var valid41 = true;
const len8 = data62.length;
for(let i8=0; i8<len8; i8++){
let data63 = data62[i8];
const _errs198 = errors;
if(errors === _errs198){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
let missing7;
if(((((((data63.host === undefined) && (missing7 = "host")) || ((data63.address === undefined) && (missing7 = "address"))) || ((data63.port === undefined) && (missing7 = "port"))) || ((data63.count === undefined) && (missing7 = "count"))) || ((data63.sent === undefined) && (missing7 = "sent"))) || ((data63.received === undefined) && (missing7 = "received"))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8,schemaPath:"#/properties/connections/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs200 = errors;
for(const key7 in data63){
if(!((((((key7 === "host") || (key7 === "address")) || (key7 === "port")) || (key7 === "count")) || (key7 === "sent")) || (key7 === "received"))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8,schemaPath:"#/properties/connections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs200 === errors){
if(data63.host !== undefined){
let data64 = data63.host;
const _errs201 = errors;
const _errs202 = errors;
let valid43 = false;
const _errs203 = errors;
if(typeof data64 !== "string"){
const err67 = {instancePath:instancePath+"/connections/" + i8+"/host",schemaPath:"#/properties/connections/items/properties/host/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid16 = _errs203 === errors;
valid43 = valid43 || _valid16;
if(!valid43){
const _errs205 = errors;
if(data64 !== null){
const err68 = {instancePath:instancePath+"/connections/" + i8+"/host",schemaPath:"#/properties/connections/items/properties/host/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid16 = _errs205 === errors;
valid43 = valid43 || _valid16;
}
if(!valid43){
const err69 = {instancePath:instancePath+"/connections/" + i8+"/host",schemaPath:"#/properties/connections/items/properties/host/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
}
var valid42 = _errs201 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data63.address !== undefined){
let data65 = data63.address;
const _errs207 = errors;
const _errs208 = errors;
let valid44 = false;
const _errs209 = errors;
if(typeof data65 !== "string"){
const err70 = {instancePath:instancePath+"/connections/" + i8+"/address",schemaPath:"#/properties/connections/items/properties/address/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid17 = _errs209 === errors;
valid44 = valid44 || _valid17;
if(!valid44){
const _errs211 = errors;
if(data65 !== null){
const err71 = {instancePath:instancePath+"/connections/" + i8+"/address",schemaPath:"#/properties/connections/items/properties/address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid17 = _errs211 === errors;
valid44 = valid44 || _valid17;
}
if(!valid44){
const err72 = {instancePath:instancePath+"/connections/" + i8+"/address",schemaPath:"#/properties/connections/items/properties/address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs208;
if(vErrors !== null){
if(_errs208){
vErrors.length = _errs208;
}
else {
vErrors = null;
}
}
}
var valid42 = _errs207 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data63.port !== undefined){
let data66 = data63.port;
const _errs213 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/port",schemaPath:"#/properties/connections/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs213){
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 65535 || isNaN(data66)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/port",schemaPath:"#/properties/connections/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data66 < 0 || isNaN(data66)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/port",schemaPath:"#/properties/connections/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid42 = _errs213 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data63.count !== undefined){
let data67 = data63.count;
const _errs215 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/count",schemaPath:"#/properties/connections/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs215){
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/count",schemaPath:"#/properties/connections/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid42 = _errs215 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data63.sent !== undefined){
let data68 = data63.sent;
const _errs217 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/sent",schemaPath:"#/properties/connections/items/properties/sent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs217){
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/sent",schemaPath:"#/properties/connections/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid42 = _errs217 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data63.received !== undefined){
let data69 = data63.received;
const _errs219 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/received",schemaPath:"#/properties/connections/items/properties/received/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs219){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/received",schemaPath:"#/properties/connections/items/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid42 = _errs219 === errors;
}
else {
var valid42 = true;
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
validate10.errors = [{instancePath:instancePath+"/connections/" + i8,schemaPath:"#/properties/connections/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid41 = _errs198 === errors;
if(!valid41){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs196 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.denied !== undefined){
let data70 = data.denied;
const _errs221 = errors;
if(errors === _errs221){
if(Array.isArray(data70)){
var valid45 = true;
const len9 = data70.length;
for(let i9=0; i9<len9; i9++){
let data71 = data70[i9];
const _errs223 = errors;
if(errors === _errs223){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
let missing8;
if((((((data71.host === undefined) && (missing8 = "host")) || ((data71.address === undefined) && (missing8 = "address"))) || ((data71.port === undefined) && (missing8 = "port"))) || ((data71.clause === undefined) && (missing8 = "clause"))) || ((data71.count === undefined) && (missing8 = "count"))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9,schemaPath:"#/properties/denied/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs225 = errors;
for(const key8 in data71){
if(!((((((key8 === "host") || (key8 === "address")) || (key8 === "port")) || (key8 === "clause")) || (key8 === "reason")) || (key8 === "count"))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9,schemaPath:"#/properties/denied/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs225 === errors){
if(data71.host !== undefined){
let data72 = data71.host;
const _errs226 = errors;
const _errs227 = errors;
let valid47 = false;
const _errs228 = errors;
if(typeof data72 !== "string"){
const err73 = {instancePath:instancePath+"/denied/" + i9+"/host",schemaPath:"#/properties/denied/items/properties/host/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid18 = _errs228 === errors;
valid47 = valid47 || _valid18;
if(!valid47){
const _errs230 = errors;
if(data72 !== null){
const err74 = {instancePath:instancePath+"/denied/" + i9+"/host",schemaPath:"#/properties/denied/items/properties/host/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid18 = _errs230 === errors;
valid47 = valid47 || _valid18;
}
if(!valid47){
const err75 = {instancePath:instancePath+"/denied/" + i9+"/host",schemaPath:"#/properties/denied/items/properties/host/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs227;
if(vErrors !== null){
if(_errs227){
vErrors.length = _errs227;
}
else {
vErrors = null;
}
}
}
var valid46 = _errs226 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data71.address !== undefined){
let data73 = data71.address;
const _errs232 = errors;
const _errs233 = errors;
let valid48 = false;
const _errs234 = errors;
if(typeof data73 !== "string"){
const err76 = {instancePath:instancePath+"/denied/" + i9+"/address",schemaPath:"#/properties/denied/items/properties/address/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid19 = _errs234 === errors;
valid48 = valid48 || _valid19;
if(!valid48){
const _errs236 = errors;
if(data73 !== null){
const err77 = {instancePath:instancePath+"/denied/" + i9+"/address",schemaPath:"#/properties/denied/items/properties/address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid19 = _errs236 === errors;
valid48 = valid48 || _valid19;
}
if(!valid48){
const err78 = {instancePath:instancePath+"/denied/" + i9+"/address",schemaPath:"#/properties/denied/items/properties/address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
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
var valid46 = _errs232 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data71.port !== undefined){
let data74 = data71.port;
const _errs238 = errors;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9+"/port",schemaPath:"#/properties/denied/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs238){
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 65535 || isNaN(data74)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9+"/port",schemaPath:"#/properties/denied/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data74 < 0 || isNaN(data74)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9+"/port",schemaPath:"#/properties/denied/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid46 = _errs238 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data71.clause !== undefined){
let data75 = data71.clause;
const _errs240 = errors;
const _errs241 = errors;
let valid49 = false;
const _errs242 = errors;
if(typeof data75 !== "string"){
const err79 = {instancePath:instancePath+"/denied/" + i9+"/clause",schemaPath:"#/properties/denied/items/properties/clause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid20 = _errs242 === errors;
valid49 = valid49 || _valid20;
if(!valid49){
const _errs244 = errors;
if(data75 !== null){
const err80 = {instancePath:instancePath+"/denied/" + i9+"/clause",schemaPath:"#/properties/denied/items/properties/clause/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid20 = _errs244 === errors;
valid49 = valid49 || _valid20;
}
if(!valid49){
const err81 = {instancePath:instancePath+"/denied/" + i9+"/clause",schemaPath:"#/properties/denied/items/properties/clause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs241;
if(vErrors !== null){
if(_errs241){
vErrors.length = _errs241;
}
else {
vErrors = null;
}
}
}
var valid46 = _errs240 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data71.reason !== undefined){
const _errs246 = errors;
if(typeof data71.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9+"/reason",schemaPath:"#/properties/denied/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs246 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data71.count !== undefined){
let data77 = data71.count;
const _errs248 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9+"/count",schemaPath:"#/properties/denied/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs248){
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 0 || isNaN(data77)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9+"/count",schemaPath:"#/properties/denied/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid46 = _errs248 === errors;
}
else {
var valid46 = true;
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
validate10.errors = [{instancePath:instancePath+"/denied/" + i9,schemaPath:"#/properties/denied/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid45 = _errs223 === errors;
if(!valid45){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/denied",schemaPath:"#/properties/denied/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs221 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.escalation !== undefined){
let data78 = data.escalation;
const _errs250 = errors;
const _errs251 = errors;
let valid50 = false;
const _errs252 = errors;
if(errors === _errs252){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing9;
if(((((data78.argv === undefined) && (missing9 = "argv")) || ((data78.clause === undefined) && (missing9 = "clause"))) || ((data78.reason === undefined) && (missing9 = "reason"))) || ((data78.patch === undefined) && (missing9 = "patch"))){
const err82 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/0/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
const _errs254 = errors;
for(const key9 in data78){
if(!((((key9 === "argv") || (key9 === "clause")) || (key9 === "reason")) || (key9 === "patch"))){
const err83 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
break;
}
}
if(_errs254 === errors){
if(data78.argv !== undefined){
let data79 = data78.argv;
const _errs255 = errors;
if(errors === _errs255){
if(Array.isArray(data79)){
var valid52 = true;
const len10 = data79.length;
for(let i10=0; i10<len10; i10++){
const _errs257 = errors;
if(typeof data79[i10] !== "string"){
const err84 = {instancePath:instancePath+"/escalation/argv/" + i10,schemaPath:"#/properties/escalation/anyOf/0/properties/argv/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var valid52 = _errs257 === errors;
if(!valid52){
break;
}
}
}
else {
const err85 = {instancePath:instancePath+"/escalation/argv",schemaPath:"#/properties/escalation/anyOf/0/properties/argv/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var valid51 = _errs255 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data78.clause !== undefined){
const _errs259 = errors;
if(typeof data78.clause !== "string"){
const err86 = {instancePath:instancePath+"/escalation/clause",schemaPath:"#/properties/escalation/anyOf/0/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var valid51 = _errs259 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data78.reason !== undefined){
const _errs261 = errors;
if(typeof data78.reason !== "string"){
const err87 = {instancePath:instancePath+"/escalation/reason",schemaPath:"#/properties/escalation/anyOf/0/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var valid51 = _errs261 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data78.patch !== undefined){
const _errs263 = errors;
if(typeof data78.patch !== "string"){
const err88 = {instancePath:instancePath+"/escalation/patch",schemaPath:"#/properties/escalation/anyOf/0/properties/patch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var valid51 = _errs263 === errors;
}
else {
var valid51 = true;
}
}
}
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
var _valid21 = _errs252 === errors;
valid50 = valid50 || _valid21;
if(!valid50){
const _errs265 = errors;
if(data78 !== null){
const err90 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid21 = _errs265 === errors;
valid50 = valid50 || _valid21;
}
if(!valid50){
const err91 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs251;
if(vErrors !== null){
if(_errs251){
vErrors.length = _errs251;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs250 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggestion !== undefined){
let data84 = data.suggestion;
const _errs267 = errors;
const _errs268 = errors;
let valid53 = false;
const _errs269 = errors;
if(typeof data84 !== "string"){
const err92 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid22 = _errs269 === errors;
valid53 = valid53 || _valid22;
if(!valid53){
const _errs271 = errors;
if(data84 !== null){
const err93 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid22 = _errs271 === errors;
valid53 = valid53 || _valid22;
}
if(!valid53){
const err94 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs268;
if(vErrors !== null){
if(_errs268){
vErrors.length = _errs268;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs267 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data85 = data.problems;
const _errs273 = errors;
if(errors === _errs273){
if(Array.isArray(data85)){
var valid54 = true;
const len11 = data85.length;
for(let i11=0; i11<len11; i11++){
let data86 = data85[i11];
const _errs275 = errors;
if(errors === _errs275){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
let missing10;
if((((((data86.clause === undefined) && (missing10 = "clause")) || ((data86.file === undefined) && (missing10 = "file"))) || ((data86.line === undefined) && (missing10 = "line"))) || ((data86.message === undefined) && (missing10 = "message"))) || ((data86.fix === undefined) && (missing10 = "fix"))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i11,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs277 = errors;
for(const key10 in data86){
if(!(((((key10 === "clause") || (key10 === "file")) || (key10 === "line")) || (key10 === "message")) || (key10 === "fix"))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i11,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs277 === errors){
if(data86.clause !== undefined){
let data87 = data86.clause;
const _errs278 = errors;
const _errs279 = errors;
let valid56 = false;
const _errs280 = errors;
if(typeof data87 !== "string"){
const err95 = {instancePath:instancePath+"/problems/" + i11+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid23 = _errs280 === errors;
valid56 = valid56 || _valid23;
if(!valid56){
const _errs282 = errors;
if(data87 !== null){
const err96 = {instancePath:instancePath+"/problems/" + i11+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid23 = _errs282 === errors;
valid56 = valid56 || _valid23;
}
if(!valid56){
const err97 = {instancePath:instancePath+"/problems/" + i11+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs279;
if(vErrors !== null){
if(_errs279){
vErrors.length = _errs279;
}
else {
vErrors = null;
}
}
}
var valid55 = _errs278 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data86.file !== undefined){
let data88 = data86.file;
const _errs284 = errors;
const _errs285 = errors;
let valid57 = false;
const _errs286 = errors;
if(typeof data88 !== "string"){
const err98 = {instancePath:instancePath+"/problems/" + i11+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid24 = _errs286 === errors;
valid57 = valid57 || _valid24;
if(!valid57){
const _errs288 = errors;
if(data88 !== null){
const err99 = {instancePath:instancePath+"/problems/" + i11+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid24 = _errs288 === errors;
valid57 = valid57 || _valid24;
}
if(!valid57){
const err100 = {instancePath:instancePath+"/problems/" + i11+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs285;
if(vErrors !== null){
if(_errs285){
vErrors.length = _errs285;
}
else {
vErrors = null;
}
}
}
var valid55 = _errs284 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data86.line !== undefined){
let data89 = data86.line;
const _errs290 = errors;
const _errs291 = errors;
let valid58 = false;
const _errs292 = errors;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err101 = {instancePath:instancePath+"/problems/" + i11+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(errors === _errs292){
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 1 || isNaN(data89)){
const err102 = {instancePath:instancePath+"/problems/" + i11+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
var _valid25 = _errs292 === errors;
valid58 = valid58 || _valid25;
if(!valid58){
const _errs294 = errors;
if(data89 !== null){
const err103 = {instancePath:instancePath+"/problems/" + i11+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid25 = _errs294 === errors;
valid58 = valid58 || _valid25;
}
if(!valid58){
const err104 = {instancePath:instancePath+"/problems/" + i11+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs291;
if(vErrors !== null){
if(_errs291){
vErrors.length = _errs291;
}
else {
vErrors = null;
}
}
}
var valid55 = _errs290 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data86.message !== undefined){
const _errs296 = errors;
if(typeof data86.message !== "string"){
validate10.errors = [{instancePath:instancePath+"/problems/" + i11+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs296 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data86.fix !== undefined){
let data91 = data86.fix;
const _errs298 = errors;
const _errs299 = errors;
let valid59 = false;
const _errs300 = errors;
if(typeof data91 !== "string"){
const err105 = {instancePath:instancePath+"/problems/" + i11+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid26 = _errs300 === errors;
valid59 = valid59 || _valid26;
if(!valid59){
const _errs302 = errors;
if(data91 !== null){
const err106 = {instancePath:instancePath+"/problems/" + i11+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid26 = _errs302 === errors;
valid59 = valid59 || _valid26;
}
if(!valid59){
const err107 = {instancePath:instancePath+"/problems/" + i11+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs299;
if(vErrors !== null){
if(_errs299){
vErrors.length = _errs299;
}
else {
vErrors = null;
}
}
}
var valid55 = _errs298 === errors;
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
}
else {
validate10.errors = [{instancePath:instancePath+"/problems/" + i11,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid54 = _errs275 === errors;
if(!valid54){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs273 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auditLog !== undefined){
let data92 = data.auditLog;
const _errs304 = errors;
const _errs305 = errors;
let valid60 = false;
const _errs306 = errors;
if(errors === _errs306){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
let missing11;
if(((((data92.path === undefined) && (missing11 = "path")) || ((data92.head === undefined) && (missing11 = "head"))) || ((data92.events === undefined) && (missing11 = "events"))) || ((data92.complete === undefined) && (missing11 = "complete"))){
const err108 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/0/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
else {
const _errs308 = errors;
for(const key11 in data92){
if(!((((key11 === "path") || (key11 === "head")) || (key11 === "events")) || (key11 === "complete"))){
const err109 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
break;
}
}
if(_errs308 === errors){
if(data92.path !== undefined){
const _errs309 = errors;
if(typeof data92.path !== "string"){
const err110 = {instancePath:instancePath+"/auditLog/path",schemaPath:"#/properties/auditLog/anyOf/0/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var valid61 = _errs309 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data92.head !== undefined){
let data94 = data92.head;
const _errs311 = errors;
const _errs312 = errors;
if(errors === _errs312){
if(typeof data94 === "string"){
if(!pattern4.test(data94)){
const err111 = {instancePath:instancePath+"/auditLog/head",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/auditLog/head",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
var valid61 = _errs311 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data92.events !== undefined){
let data95 = data92.events;
const _errs314 = errors;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err113 = {instancePath:instancePath+"/auditLog/events",schemaPath:"#/properties/auditLog/anyOf/0/properties/events/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(errors === _errs314){
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
const err114 = {instancePath:instancePath+"/auditLog/events",schemaPath:"#/properties/auditLog/anyOf/0/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
var valid61 = _errs314 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data92.complete !== undefined){
const _errs316 = errors;
if(typeof data92.complete !== "boolean"){
const err115 = {instancePath:instancePath+"/auditLog/complete",schemaPath:"#/properties/auditLog/anyOf/0/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var valid61 = _errs316 === errors;
}
else {
var valid61 = true;
}
}
}
}
}
}
}
else {
const err116 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var _valid27 = _errs306 === errors;
valid60 = valid60 || _valid27;
if(!valid60){
const _errs318 = errors;
if(data92 !== null){
const err117 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid27 = _errs318 === errors;
valid60 = valid60 || _valid27;
}
if(!valid60){
const err118 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs305;
if(vErrors !== null){
if(_errs305){
vErrors.length = _errs305;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs304 === errors;
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
