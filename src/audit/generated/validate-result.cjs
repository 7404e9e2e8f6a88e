// Generated from schemas/result.v1.schema.json by `npm run generate`. Edit the schema, not this file.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"$id":"urn:sandbox-policy:schema:result:v1","title":"RunResult","type":"object","additionalProperties":false,"required":["v","run","outcome","exitCode","signal","reason","fix","command","scripts","tier","policyDigest","planDigest","imageDigest","matrix","stdout","stderr","durations","usage","changes","ignored","carried","outputs","patch","conflicts","violations","connections","denied","escalation","suggestion","problems","auditLog"],"properties":{"v":{"const":1},"run":{"$ref":"#/$defs/runId"},"mode":{"enum":["enforce","audit"]},"outcome":{"$ref":"#/$defs/outcome"},"exitCode":{"type":"integer","minimum":0,"maximum":255},"signal":{"anyOf":[{"type":"string"},{"type":"null"}]},"reason":{"type":"string"},"fix":{"anyOf":[{"type":"string"},{"type":"null"}]},"command":{"type":"array","items":{"type":"string"}},"scripts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","exitCode","reason","duration"],"properties":{"name":{"anyOf":[{"type":"string"},{"type":"null"}]},"exitCode":{"anyOf":[{"type":"integer","minimum":0,"maximum":255},{"type":"null"}]},"reason":{"type":"string"},"duration":{"type":"integer","minimum":0}}}},"tier":{"anyOf":[{"$ref":"#/$defs/tier"},{"type":"null"}]},"policyDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"planDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"imageDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"matrix":{"type":"array","items":{"$ref":"#/$defs/cell"}},"stdout":{"anyOf":[{"$ref":"#/$defs/stream"},{"type":"null"}]},"stderr":{"anyOf":[{"$ref":"#/$defs/stream"},{"type":"null"}]},"durations":{"type":"object","additionalProperties":false,"required":["setup","run","teardown"],"properties":{"setup":{"type":"number","minimum":0},"run":{"type":"number","minimum":0},"teardown":{"type":"number","minimum":0}}},"usage":{"anyOf":[{"$ref":"#/$defs/resources"},{"type":"null"}]},"changes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","change","kind","size","sha256","applied","disposition"],"properties":{"path":{"type":"string"},"change":{"enum":["added","modified","deleted","mode","type"]},"kind":{"anyOf":[{"enum":["file","directory","symlink","fifo","socket","device"]},{"type":"null"}]},"size":{"type":"integer","minimum":0},"sha256":{"anyOf":[{"$ref":"#/$defs/hash"},{"type":"null"}]},"applied":{"type":"boolean"},"disposition":{"enum":["applied","patched","discarded","dropped","ignored","withheld"]}}}},"ignored":{"type":"integer","minimum":0},"carried":{"type":"array","items":{"type":"string"}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","size","sha256"],"properties":{"path":{"type":"string"},"size":{"type":"integer","minimum":0},"sha256":{"anyOf":[{"$ref":"#/$defs/hash"},{"type":"null"}]}}}},"patch":{"anyOf":[{"type":"string"},{"type":"null"}]},"conflicts":{"type":"array","items":{"type":"string"}},"violations":{"type":"array","items":{"$ref":"#/$defs/violation"}},"connections":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["host","address","port","count","sent","received"],"properties":{"host":{"anyOf":[{"type":"string"},{"type":"null"}]},"address":{"anyOf":[{"type":"string"},{"type":"null"}]},"port":{"type":"integer","minimum":0,"maximum":65535},"count":{"type":"integer","minimum":0},"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}}}},"denied":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["host","address","port","clause","count"],"properties":{"host":{"anyOf":[{"type":"string"},{"type":"null"}]},"address":{"anyOf":[{"type":"string"},{"type":"null"}]},"port":{"type":"integer","minimum":0,"maximum":65535},"clause":{"anyOf":[{"type":"string"},{"type":"null"}]},"origin":{"anyOf":[{"$ref":"#/$defs/origin"},{"type":"null"}]},"passed":{"type":"boolean"},"reason":{"type":"string"},"count":{"type":"integer","minimum":0}}}},"escalation":{"anyOf":[{"type":"object","additionalProperties":false,"required":["argv","clause","reason","patch"],"properties":{"argv":{"type":"array","items":{"type":"string"}},"clause":{"type":"string"},"reason":{"type":"string"},"patch":{"type":"string"}}},{"type":"null"}]},"suggestion":{"anyOf":[{"type":"string"},{"type":"null"}]},"problems":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["clause","file","line","message","fix"],"properties":{"clause":{"anyOf":[{"type":"string"},{"type":"null"}]},"file":{"anyOf":[{"type":"string"},{"type":"null"}]},"line":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]},"message":{"type":"string"},"fix":{"anyOf":[{"type":"string"},{"type":"null"}]}}}},"auditLog":{"anyOf":[{"type":"object","additionalProperties":false,"required":["path","head","events","complete"],"properties":{"path":{"type":"string"},"head":{"$ref":"#/$defs/hash"},"events":{"type":"integer","minimum":0},"complete":{"type":"boolean"}}},{"type":"null"}]}},"$defs":{"hash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"runId":{"type":"string","pattern":"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},"tier":{"enum":["process","container","gvisor","microvm"]},"cell":{"type":"object","additionalProperties":false,"required":["clause","stated","enforcer","by","note","waived"],"properties":{"clause":{"type":"string"},"stated":{"type":"boolean"},"enforcer":{"enum":["kernel","hypervisor","gateway","engine","kernel-per-process","entry","none"]},"by":{"type":"string"},"note":{"anyOf":[{"type":"string"},{"type":"null"}]},"waived":{"type":"boolean"}}},"stream":{"type":"object","additionalProperties":false,"required":["bytes","kept","truncated","sha256"],"properties":{"bytes":{"type":"integer","minimum":0},"kept":{"type":"integer","minimum":0},"truncated":{"type":"boolean"},"sha256":{"$ref":"#/$defs/hash"}}},"outcome":{"enum":["completed","violated","timed-out","policy-invalid","unenforceable","setup-failed","conflict","gateway-lost","denied","escalated","cancelled","out-of-memory","output-limit"]},"resources":{"type":"object","additionalProperties":false,"required":["cpuUser","cpuSystem","peakMemory","peakPids","ioRead","ioWrite"],"properties":{"cpuUser":{"type":["number","null"],"minimum":0},"cpuSystem":{"type":["number","null"],"minimum":0},"peakMemory":{"type":["number","null"],"minimum":0},"peakPids":{"type":["number","null"],"minimum":0},"ioRead":{"type":["number","null"],"minimum":0},"ioWrite":{"type":["number","null"],"minimum":0}}},"origin":{"type":"object","additionalProperties":false,"required":["file","line"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1}}},"violation":{"type":"object","additionalProperties":false,"required":["clause","origin","what","message"],"properties":{"clause":{"type":"string"},"origin":{"anyOf":[{"$ref":"#/$defs/origin"},{"type":"null"}]},"what":{"type":"string"},"message":{"type":"string"}}}}};
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
if(data.scripts !== undefined){
let data10 = data.scripts;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data10)){
var valid6 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs31 = errors;
if(errors === _errs31){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if(((((data11.name === undefined) && (missing1 = "name")) || ((data11.exitCode === undefined) && (missing1 = "exitCode"))) || ((data11.reason === undefined) && (missing1 = "reason"))) || ((data11.duration === undefined) && (missing1 = "duration"))){
validate10.errors = [{instancePath:instancePath+"/scripts/" + i1,schemaPath:"#/properties/scripts/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key1 in data11){
if(!((((key1 === "name") || (key1 === "exitCode")) || (key1 === "reason")) || (key1 === "duration"))){
validate10.errors = [{instancePath:instancePath+"/scripts/" + i1,schemaPath:"#/properties/scripts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data11.name !== undefined){
let data12 = data11.name;
const _errs34 = errors;
const _errs35 = errors;
let valid8 = false;
const _errs36 = errors;
if(typeof data12 !== "string"){
const err6 = {instancePath:instancePath+"/scripts/" + i1+"/name",schemaPath:"#/properties/scripts/items/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs36 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs38 = errors;
if(data12 !== null){
const err7 = {instancePath:instancePath+"/scripts/" + i1+"/name",schemaPath:"#/properties/scripts/items/properties/name/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs38 === errors;
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
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.exitCode !== undefined){
let data13 = data11.exitCode;
const _errs40 = errors;
const _errs41 = errors;
let valid9 = false;
const _errs42 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err9 = {instancePath:instancePath+"/scripts/" + i1+"/exitCode",schemaPath:"#/properties/scripts/items/properties/exitCode/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(errors === _errs42){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 255 || isNaN(data13)){
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
if(data13 < 0 || isNaN(data13)){
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
var _valid3 = _errs42 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs44 = errors;
if(data13 !== null){
const err12 = {instancePath:instancePath+"/scripts/" + i1+"/exitCode",schemaPath:"#/properties/scripts/items/properties/exitCode/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs44 === errors;
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
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.reason !== undefined){
const _errs46 = errors;
if(typeof data11.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/scripts/" + i1+"/reason",schemaPath:"#/properties/scripts/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.duration !== undefined){
let data15 = data11.duration;
const _errs48 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate10.errors = [{instancePath:instancePath+"/scripts/" + i1+"/duration",schemaPath:"#/properties/scripts/items/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs48){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate10.errors = [{instancePath:instancePath+"/scripts/" + i1+"/duration",schemaPath:"#/properties/scripts/items/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs48 === errors;
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
var valid6 = _errs31 === errors;
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
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier !== undefined){
let data16 = data.tier;
const _errs50 = errors;
const _errs51 = errors;
let valid10 = false;
const _errs52 = errors;
if(!((((data16 === "process") || (data16 === "container")) || (data16 === "gvisor")) || (data16 === "microvm"))){
const err14 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid4 = _errs52 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs54 = errors;
if(data16 !== null){
const err15 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid4 = _errs54 === errors;
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
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policyDigest !== undefined){
let data17 = data.policyDigest;
const _errs56 = errors;
const _errs57 = errors;
let valid12 = false;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data17 === "string"){
if(!pattern1.test(data17)){
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
var _valid5 = _errs58 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const _errs61 = errors;
if(data17 !== null){
const err19 = {instancePath:instancePath+"/policyDigest",schemaPath:"#/properties/policyDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid5 = _errs61 === errors;
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
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planDigest !== undefined){
let data18 = data.planDigest;
const _errs63 = errors;
const _errs64 = errors;
let valid14 = false;
const _errs65 = errors;
const _errs66 = errors;
if(errors === _errs66){
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
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
var _valid6 = _errs65 === errors;
valid14 = valid14 || _valid6;
if(!valid14){
const _errs68 = errors;
if(data18 !== null){
const err23 = {instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid6 = _errs68 === errors;
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
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imageDigest !== undefined){
let data19 = data.imageDigest;
const _errs70 = errors;
const _errs71 = errors;
let valid16 = false;
const _errs72 = errors;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data19 === "string"){
if(!pattern1.test(data19)){
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
var _valid7 = _errs72 === errors;
valid16 = valid16 || _valid7;
if(!valid16){
const _errs75 = errors;
if(data19 !== null){
const err27 = {instancePath:instancePath+"/imageDigest",schemaPath:"#/properties/imageDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid7 = _errs75 === errors;
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
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matrix !== undefined){
let data20 = data.matrix;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data20)){
var valid18 = true;
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
const _errs79 = errors;
const _errs80 = errors;
if(errors === _errs80){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if(((((((data21.clause === undefined) && (missing2 = "clause")) || ((data21.stated === undefined) && (missing2 = "stated"))) || ((data21.enforcer === undefined) && (missing2 = "enforcer"))) || ((data21.by === undefined) && (missing2 = "by"))) || ((data21.note === undefined) && (missing2 = "note"))) || ((data21.waived === undefined) && (missing2 = "waived"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2,schemaPath:"#/$defs/cell/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs82 = errors;
for(const key2 in data21){
if(!((((((key2 === "clause") || (key2 === "stated")) || (key2 === "enforcer")) || (key2 === "by")) || (key2 === "note")) || (key2 === "waived"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2,schemaPath:"#/$defs/cell/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs82 === errors){
if(data21.clause !== undefined){
const _errs83 = errors;
if(typeof data21.clause !== "string"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/clause",schemaPath:"#/$defs/cell/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs83 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data21.stated !== undefined){
const _errs85 = errors;
if(typeof data21.stated !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/stated",schemaPath:"#/$defs/cell/properties/stated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid20 = _errs85 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data21.enforcer !== undefined){
let data24 = data21.enforcer;
const _errs87 = errors;
if(!(((((((data24 === "kernel") || (data24 === "hypervisor")) || (data24 === "gateway")) || (data24 === "engine")) || (data24 === "kernel-per-process")) || (data24 === "entry")) || (data24 === "none"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/enforcer",schemaPath:"#/$defs/cell/properties/enforcer/enum",keyword:"enum",params:{allowedValues: schema18.properties.enforcer.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs87 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data21.by !== undefined){
const _errs88 = errors;
if(typeof data21.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/by",schemaPath:"#/$defs/cell/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs88 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data21.note !== undefined){
let data26 = data21.note;
const _errs90 = errors;
const _errs91 = errors;
let valid21 = false;
const _errs92 = errors;
if(typeof data26 !== "string"){
const err29 = {instancePath:instancePath+"/matrix/" + i2+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid8 = _errs92 === errors;
valid21 = valid21 || _valid8;
if(!valid21){
const _errs94 = errors;
if(data26 !== null){
const err30 = {instancePath:instancePath+"/matrix/" + i2+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid8 = _errs94 === errors;
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
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
var valid20 = _errs90 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data21.waived !== undefined){
const _errs96 = errors;
if(typeof data21.waived !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/waived",schemaPath:"#/$defs/cell/properties/waived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid20 = _errs96 === errors;
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
var valid18 = _errs79 === errors;
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
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stdout !== undefined){
let data28 = data.stdout;
const _errs98 = errors;
const _errs99 = errors;
let valid22 = false;
const _errs100 = errors;
if(!(validate11(data28, {instancePath:instancePath+"/stdout",parentData:data,parentDataProperty:"stdout",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid9 = _errs100 === errors;
valid22 = valid22 || _valid9;
if(!valid22){
const _errs101 = errors;
if(data28 !== null){
const err32 = {instancePath:instancePath+"/stdout",schemaPath:"#/properties/stdout/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid9 = _errs101 === errors;
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
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stderr !== undefined){
let data29 = data.stderr;
const _errs103 = errors;
const _errs104 = errors;
let valid23 = false;
const _errs105 = errors;
if(!(validate11(data29, {instancePath:instancePath+"/stderr",parentData:data,parentDataProperty:"stderr",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var _valid10 = _errs105 === errors;
valid23 = valid23 || _valid10;
if(!valid23){
const _errs106 = errors;
if(data29 !== null){
const err34 = {instancePath:instancePath+"/stderr",schemaPath:"#/properties/stderr/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid10 = _errs106 === errors;
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
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs103 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durations !== undefined){
let data30 = data.durations;
const _errs108 = errors;
if(errors === _errs108){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing3;
if((((data30.setup === undefined) && (missing3 = "setup")) || ((data30.run === undefined) && (missing3 = "run"))) || ((data30.teardown === undefined) && (missing3 = "teardown"))){
validate10.errors = [{instancePath:instancePath+"/durations",schemaPath:"#/properties/durations/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs110 = errors;
for(const key3 in data30){
if(!(((key3 === "setup") || (key3 === "run")) || (key3 === "teardown"))){
validate10.errors = [{instancePath:instancePath+"/durations",schemaPath:"#/properties/durations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs110 === errors){
if(data30.setup !== undefined){
let data31 = data30.setup;
const _errs111 = errors;
if(errors === _errs111){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate10.errors = [{instancePath:instancePath+"/durations/setup",schemaPath:"#/properties/durations/properties/setup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/setup",schemaPath:"#/properties/durations/properties/setup/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid24 = _errs111 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data30.run !== undefined){
let data32 = data30.run;
const _errs113 = errors;
if(errors === _errs113){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
validate10.errors = [{instancePath:instancePath+"/durations/run",schemaPath:"#/properties/durations/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/run",schemaPath:"#/properties/durations/properties/run/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid24 = _errs113 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data30.teardown !== undefined){
let data33 = data30.teardown;
const _errs115 = errors;
if(errors === _errs115){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
validate10.errors = [{instancePath:instancePath+"/durations/teardown",schemaPath:"#/properties/durations/properties/teardown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/teardown",schemaPath:"#/properties/durations/properties/teardown/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid24 = _errs115 === errors;
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
var valid0 = _errs108 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data34 = data.usage;
const _errs117 = errors;
const _errs118 = errors;
let valid25 = false;
const _errs119 = errors;
const _errs120 = errors;
if(errors === _errs120){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing4;
if(((((((data34.cpuUser === undefined) && (missing4 = "cpuUser")) || ((data34.cpuSystem === undefined) && (missing4 = "cpuSystem"))) || ((data34.peakMemory === undefined) && (missing4 = "peakMemory"))) || ((data34.peakPids === undefined) && (missing4 = "peakPids"))) || ((data34.ioRead === undefined) && (missing4 = "ioRead"))) || ((data34.ioWrite === undefined) && (missing4 = "ioWrite"))){
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
const _errs122 = errors;
for(const key4 in data34){
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
if(_errs122 === errors){
if(data34.cpuUser !== undefined){
let data35 = data34.cpuUser;
const _errs123 = errors;
if((!((typeof data35 == "number") && (isFinite(data35)))) && (data35 !== null)){
const err38 = {instancePath:instancePath+"/usage/cpuUser",schemaPath:"#/$defs/resources/properties/cpuUser/type",keyword:"type",params:{type: schema21.properties.cpuUser.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(errors === _errs123){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
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
var valid27 = _errs123 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data34.cpuSystem !== undefined){
let data36 = data34.cpuSystem;
const _errs125 = errors;
if((!((typeof data36 == "number") && (isFinite(data36)))) && (data36 !== null)){
const err40 = {instancePath:instancePath+"/usage/cpuSystem",schemaPath:"#/$defs/resources/properties/cpuSystem/type",keyword:"type",params:{type: schema21.properties.cpuSystem.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(errors === _errs125){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
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
var valid27 = _errs125 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data34.peakMemory !== undefined){
let data37 = data34.peakMemory;
const _errs127 = errors;
if((!((typeof data37 == "number") && (isFinite(data37)))) && (data37 !== null)){
const err42 = {instancePath:instancePath+"/usage/peakMemory",schemaPath:"#/$defs/resources/properties/peakMemory/type",keyword:"type",params:{type: schema21.properties.peakMemory.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(errors === _errs127){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
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
var valid27 = _errs127 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data34.peakPids !== undefined){
let data38 = data34.peakPids;
const _errs129 = errors;
if((!((typeof data38 == "number") && (isFinite(data38)))) && (data38 !== null)){
const err44 = {instancePath:instancePath+"/usage/peakPids",schemaPath:"#/$defs/resources/properties/peakPids/type",keyword:"type",params:{type: schema21.properties.peakPids.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(errors === _errs129){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
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
var valid27 = _errs129 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data34.ioRead !== undefined){
let data39 = data34.ioRead;
const _errs131 = errors;
if((!((typeof data39 == "number") && (isFinite(data39)))) && (data39 !== null)){
const err46 = {instancePath:instancePath+"/usage/ioRead",schemaPath:"#/$defs/resources/properties/ioRead/type",keyword:"type",params:{type: schema21.properties.ioRead.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(errors === _errs131){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
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
var valid27 = _errs131 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data34.ioWrite !== undefined){
let data40 = data34.ioWrite;
const _errs133 = errors;
if((!((typeof data40 == "number") && (isFinite(data40)))) && (data40 !== null)){
const err48 = {instancePath:instancePath+"/usage/ioWrite",schemaPath:"#/$defs/resources/properties/ioWrite/type",keyword:"type",params:{type: schema21.properties.ioWrite.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(errors === _errs133){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
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
var valid27 = _errs133 === errors;
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
var _valid11 = _errs119 === errors;
valid25 = valid25 || _valid11;
if(!valid25){
const _errs135 = errors;
if(data34 !== null){
const err51 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid11 = _errs135 === errors;
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
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs117 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data41 = data.changes;
const _errs137 = errors;
if(errors === _errs137){
if(Array.isArray(data41)){
var valid28 = true;
const len3 = data41.length;
for(let i3=0; i3<len3; i3++){
let data42 = data41[i3];
const _errs139 = errors;
if(errors === _errs139){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing5;
if((((((((data42.path === undefined) && (missing5 = "path")) || ((data42.change === undefined) && (missing5 = "change"))) || ((data42.kind === undefined) && (missing5 = "kind"))) || ((data42.size === undefined) && (missing5 = "size"))) || ((data42.sha256 === undefined) && (missing5 = "sha256"))) || ((data42.applied === undefined) && (missing5 = "applied"))) || ((data42.disposition === undefined) && (missing5 = "disposition"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs141 = errors;
for(const key5 in data42){
if(!(((((((key5 === "path") || (key5 === "change")) || (key5 === "kind")) || (key5 === "size")) || (key5 === "sha256")) || (key5 === "applied")) || (key5 === "disposition"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs141 === errors){
if(data42.path !== undefined){
const _errs142 = errors;
if(typeof data42.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/path",schemaPath:"#/properties/changes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs142 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data42.change !== undefined){
let data44 = data42.change;
const _errs144 = errors;
if(!(((((data44 === "added") || (data44 === "modified")) || (data44 === "deleted")) || (data44 === "mode")) || (data44 === "type"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/change",schemaPath:"#/properties/changes/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.change.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid29 = _errs144 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data42.kind !== undefined){
let data45 = data42.kind;
const _errs145 = errors;
const _errs146 = errors;
let valid30 = false;
const _errs147 = errors;
if(!((((((data45 === "file") || (data45 === "directory")) || (data45 === "symlink")) || (data45 === "fifo")) || (data45 === "socket")) || (data45 === "device"))){
const err53 = {instancePath:instancePath+"/changes/" + i3+"/kind",schemaPath:"#/properties/changes/items/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.kind.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid12 = _errs147 === errors;
valid30 = valid30 || _valid12;
if(!valid30){
const _errs148 = errors;
if(data45 !== null){
const err54 = {instancePath:instancePath+"/changes/" + i3+"/kind",schemaPath:"#/properties/changes/items/properties/kind/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid12 = _errs148 === errors;
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
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
}
var valid29 = _errs145 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data42.size !== undefined){
let data46 = data42.size;
const _errs150 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/size",schemaPath:"#/properties/changes/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs150){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/size",schemaPath:"#/properties/changes/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid29 = _errs150 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data42.sha256 !== undefined){
let data47 = data42.sha256;
const _errs152 = errors;
const _errs153 = errors;
let valid31 = false;
const _errs154 = errors;
const _errs155 = errors;
if(errors === _errs155){
if(typeof data47 === "string"){
if(!pattern4.test(data47)){
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
var _valid13 = _errs154 === errors;
valid31 = valid31 || _valid13;
if(!valid31){
const _errs157 = errors;
if(data47 !== null){
const err58 = {instancePath:instancePath+"/changes/" + i3+"/sha256",schemaPath:"#/properties/changes/items/properties/sha256/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid13 = _errs157 === errors;
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
var valid29 = _errs152 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data42.applied !== undefined){
const _errs159 = errors;
if(typeof data42.applied !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/applied",schemaPath:"#/properties/changes/items/properties/applied/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid29 = _errs159 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data42.disposition !== undefined){
let data49 = data42.disposition;
const _errs161 = errors;
if(!((((((data49 === "applied") || (data49 === "patched")) || (data49 === "discarded")) || (data49 === "dropped")) || (data49 === "ignored")) || (data49 === "withheld"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/disposition",schemaPath:"#/properties/changes/items/properties/disposition/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.disposition.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid29 = _errs161 === errors;
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
var valid28 = _errs139 === errors;
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
var valid0 = _errs137 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ignored !== undefined){
let data50 = data.ignored;
const _errs162 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate10.errors = [{instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs162){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
validate10.errors = [{instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs162 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.carried !== undefined){
let data51 = data.carried;
const _errs164 = errors;
if(errors === _errs164){
if(Array.isArray(data51)){
var valid33 = true;
const len4 = data51.length;
for(let i4=0; i4<len4; i4++){
const _errs166 = errors;
if(typeof data51[i4] !== "string"){
validate10.errors = [{instancePath:instancePath+"/carried/" + i4,schemaPath:"#/properties/carried/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs166 === errors;
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
var valid0 = _errs164 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputs !== undefined){
let data53 = data.outputs;
const _errs168 = errors;
if(errors === _errs168){
if(Array.isArray(data53)){
var valid34 = true;
const len5 = data53.length;
for(let i5=0; i5<len5; i5++){
let data54 = data53[i5];
const _errs170 = errors;
if(errors === _errs170){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing6;
if((((data54.path === undefined) && (missing6 = "path")) || ((data54.size === undefined) && (missing6 = "size"))) || ((data54.sha256 === undefined) && (missing6 = "sha256"))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i5,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs172 = errors;
for(const key6 in data54){
if(!(((key6 === "path") || (key6 === "size")) || (key6 === "sha256"))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i5,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs172 === errors){
if(data54.path !== undefined){
const _errs173 = errors;
if(typeof data54.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i5+"/path",schemaPath:"#/properties/outputs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid35 = _errs173 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data54.size !== undefined){
let data56 = data54.size;
const _errs175 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i5+"/size",schemaPath:"#/properties/outputs/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs175){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i5+"/size",schemaPath:"#/properties/outputs/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid35 = _errs175 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data54.sha256 !== undefined){
let data57 = data54.sha256;
const _errs177 = errors;
const _errs178 = errors;
let valid36 = false;
const _errs179 = errors;
const _errs180 = errors;
if(errors === _errs180){
if(typeof data57 === "string"){
if(!pattern4.test(data57)){
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
var _valid14 = _errs179 === errors;
valid36 = valid36 || _valid14;
if(!valid36){
const _errs182 = errors;
if(data57 !== null){
const err62 = {instancePath:instancePath+"/outputs/" + i5+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid14 = _errs182 === errors;
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
var valid35 = _errs177 === errors;
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
var valid34 = _errs170 === errors;
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
var valid0 = _errs168 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patch !== undefined){
let data58 = data.patch;
const _errs184 = errors;
const _errs185 = errors;
let valid38 = false;
const _errs186 = errors;
if(typeof data58 !== "string"){
const err64 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid15 = _errs186 === errors;
valid38 = valid38 || _valid15;
if(!valid38){
const _errs188 = errors;
if(data58 !== null){
const err65 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid15 = _errs188 === errors;
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
errors = _errs185;
if(vErrors !== null){
if(_errs185){
vErrors.length = _errs185;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs184 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conflicts !== undefined){
let data59 = data.conflicts;
const _errs190 = errors;
if(errors === _errs190){
if(Array.isArray(data59)){
var valid39 = true;
const len6 = data59.length;
for(let i6=0; i6<len6; i6++){
const _errs192 = errors;
if(typeof data59[i6] !== "string"){
validate10.errors = [{instancePath:instancePath+"/conflicts/" + i6,schemaPath:"#/properties/conflicts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid39 = _errs192 === errors;
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
var valid0 = _errs190 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.violations !== undefined){
let data61 = data.violations;
const _errs194 = errors;
if(errors === _errs194){
if(Array.isArray(data61)){
var valid40 = true;
const len7 = data61.length;
for(let i7=0; i7<len7; i7++){
const _errs196 = errors;
if(!(validate14(data61[i7], {instancePath:instancePath+"/violations/" + i7,parentData:data61,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid40 = _errs196 === errors;
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
var valid0 = _errs194 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connections !== undefined){
let data63 = data.connections;
const _errs197 = errors;
if(errors === _errs197){
if(Array.isArray(data63)){
var valid41 = true;
const len8 = data63.length;
for(let i8=0; i8<len8; i8++){
let data64 = data63[i8];
const _errs199 = errors;
if(errors === _errs199){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing7;
if(((((((data64.host === undefined) && (missing7 = "host")) || ((data64.address === undefined) && (missing7 = "address"))) || ((data64.port === undefined) && (missing7 = "port"))) || ((data64.count === undefined) && (missing7 = "count"))) || ((data64.sent === undefined) && (missing7 = "sent"))) || ((data64.received === undefined) && (missing7 = "received"))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8,schemaPath:"#/properties/connections/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs201 = errors;
for(const key7 in data64){
if(!((((((key7 === "host") || (key7 === "address")) || (key7 === "port")) || (key7 === "count")) || (key7 === "sent")) || (key7 === "received"))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8,schemaPath:"#/properties/connections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs201 === errors){
if(data64.host !== undefined){
let data65 = data64.host;
const _errs202 = errors;
const _errs203 = errors;
let valid43 = false;
const _errs204 = errors;
if(typeof data65 !== "string"){
const err67 = {instancePath:instancePath+"/connections/" + i8+"/host",schemaPath:"#/properties/connections/items/properties/host/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid16 = _errs204 === errors;
valid43 = valid43 || _valid16;
if(!valid43){
const _errs206 = errors;
if(data65 !== null){
const err68 = {instancePath:instancePath+"/connections/" + i8+"/host",schemaPath:"#/properties/connections/items/properties/host/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid16 = _errs206 === errors;
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
errors = _errs203;
if(vErrors !== null){
if(_errs203){
vErrors.length = _errs203;
}
else {
vErrors = null;
}
}
}
var valid42 = _errs202 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data64.address !== undefined){
let data66 = data64.address;
const _errs208 = errors;
const _errs209 = errors;
let valid44 = false;
const _errs210 = errors;
if(typeof data66 !== "string"){
const err70 = {instancePath:instancePath+"/connections/" + i8+"/address",schemaPath:"#/properties/connections/items/properties/address/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid17 = _errs210 === errors;
valid44 = valid44 || _valid17;
if(!valid44){
const _errs212 = errors;
if(data66 !== null){
const err71 = {instancePath:instancePath+"/connections/" + i8+"/address",schemaPath:"#/properties/connections/items/properties/address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid17 = _errs212 === errors;
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
errors = _errs209;
if(vErrors !== null){
if(_errs209){
vErrors.length = _errs209;
}
else {
vErrors = null;
}
}
}
var valid42 = _errs208 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data64.port !== undefined){
let data67 = data64.port;
const _errs214 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/port",schemaPath:"#/properties/connections/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs214){
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 65535 || isNaN(data67)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/port",schemaPath:"#/properties/connections/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data67 < 0 || isNaN(data67)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/port",schemaPath:"#/properties/connections/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid42 = _errs214 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data64.count !== undefined){
let data68 = data64.count;
const _errs216 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/count",schemaPath:"#/properties/connections/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs216){
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/count",schemaPath:"#/properties/connections/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid42 = _errs216 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data64.sent !== undefined){
let data69 = data64.sent;
const _errs218 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/sent",schemaPath:"#/properties/connections/items/properties/sent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs218){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/sent",schemaPath:"#/properties/connections/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid42 = _errs218 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data64.received !== undefined){
let data70 = data64.received;
const _errs220 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/received",schemaPath:"#/properties/connections/items/properties/received/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs220){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i8+"/received",schemaPath:"#/properties/connections/items/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid42 = _errs220 === errors;
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
var valid41 = _errs199 === errors;
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
var valid0 = _errs197 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.denied !== undefined){
let data71 = data.denied;
const _errs222 = errors;
if(errors === _errs222){
if(Array.isArray(data71)){
var valid45 = true;
const len9 = data71.length;
for(let i9=0; i9<len9; i9++){
let data72 = data71[i9];
const _errs224 = errors;
if(errors === _errs224){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing8;
if((((((data72.host === undefined) && (missing8 = "host")) || ((data72.address === undefined) && (missing8 = "address"))) || ((data72.port === undefined) && (missing8 = "port"))) || ((data72.clause === undefined) && (missing8 = "clause"))) || ((data72.count === undefined) && (missing8 = "count"))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9,schemaPath:"#/properties/denied/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs226 = errors;
for(const key8 in data72){
if(!((((((((key8 === "host") || (key8 === "address")) || (key8 === "port")) || (key8 === "clause")) || (key8 === "origin")) || (key8 === "passed")) || (key8 === "reason")) || (key8 === "count"))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9,schemaPath:"#/properties/denied/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs226 === errors){
if(data72.host !== undefined){
let data73 = data72.host;
const _errs227 = errors;
const _errs228 = errors;
let valid47 = false;
const _errs229 = errors;
if(typeof data73 !== "string"){
const err73 = {instancePath:instancePath+"/denied/" + i9+"/host",schemaPath:"#/properties/denied/items/properties/host/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid18 = _errs229 === errors;
valid47 = valid47 || _valid18;
if(!valid47){
const _errs231 = errors;
if(data73 !== null){
const err74 = {instancePath:instancePath+"/denied/" + i9+"/host",schemaPath:"#/properties/denied/items/properties/host/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid18 = _errs231 === errors;
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
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
}
var valid46 = _errs227 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data72.address !== undefined){
let data74 = data72.address;
const _errs233 = errors;
const _errs234 = errors;
let valid48 = false;
const _errs235 = errors;
if(typeof data74 !== "string"){
const err76 = {instancePath:instancePath+"/denied/" + i9+"/address",schemaPath:"#/properties/denied/items/properties/address/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid19 = _errs235 === errors;
valid48 = valid48 || _valid19;
if(!valid48){
const _errs237 = errors;
if(data74 !== null){
const err77 = {instancePath:instancePath+"/denied/" + i9+"/address",schemaPath:"#/properties/denied/items/properties/address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid19 = _errs237 === errors;
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
errors = _errs234;
if(vErrors !== null){
if(_errs234){
vErrors.length = _errs234;
}
else {
vErrors = null;
}
}
}
var valid46 = _errs233 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data72.port !== undefined){
let data75 = data72.port;
const _errs239 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9+"/port",schemaPath:"#/properties/denied/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs239){
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 65535 || isNaN(data75)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9+"/port",schemaPath:"#/properties/denied/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data75 < 0 || isNaN(data75)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9+"/port",schemaPath:"#/properties/denied/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid46 = _errs239 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data72.clause !== undefined){
let data76 = data72.clause;
const _errs241 = errors;
const _errs242 = errors;
let valid49 = false;
const _errs243 = errors;
if(typeof data76 !== "string"){
const err79 = {instancePath:instancePath+"/denied/" + i9+"/clause",schemaPath:"#/properties/denied/items/properties/clause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid20 = _errs243 === errors;
valid49 = valid49 || _valid20;
if(!valid49){
const _errs245 = errors;
if(data76 !== null){
const err80 = {instancePath:instancePath+"/denied/" + i9+"/clause",schemaPath:"#/properties/denied/items/properties/clause/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid20 = _errs245 === errors;
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
errors = _errs242;
if(vErrors !== null){
if(_errs242){
vErrors.length = _errs242;
}
else {
vErrors = null;
}
}
}
var valid46 = _errs241 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data72.origin !== undefined){
let data77 = data72.origin;
const _errs247 = errors;
const _errs248 = errors;
let valid50 = false;
const _errs249 = errors;
const _errs250 = errors;
if(errors === _errs250){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
let missing9;
if(((data77.file === undefined) && (missing9 = "file")) || ((data77.line === undefined) && (missing9 = "line"))){
const err82 = {instancePath:instancePath+"/denied/" + i9+"/origin",schemaPath:"#/$defs/origin/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
const _errs252 = errors;
for(const key9 in data77){
if(!((key9 === "file") || (key9 === "line"))){
const err83 = {instancePath:instancePath+"/denied/" + i9+"/origin",schemaPath:"#/$defs/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
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
if(_errs252 === errors){
if(data77.file !== undefined){
const _errs253 = errors;
if(typeof data77.file !== "string"){
const err84 = {instancePath:instancePath+"/denied/" + i9+"/origin/file",schemaPath:"#/$defs/origin/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var valid52 = _errs253 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data77.line !== undefined){
let data79 = data77.line;
const _errs255 = errors;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err85 = {instancePath:instancePath+"/denied/" + i9+"/origin/line",schemaPath:"#/$defs/origin/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(errors === _errs255){
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 1 || isNaN(data79)){
const err86 = {instancePath:instancePath+"/denied/" + i9+"/origin/line",schemaPath:"#/$defs/origin/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
var valid52 = _errs255 === errors;
}
else {
var valid52 = true;
}
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/denied/" + i9+"/origin",schemaPath:"#/$defs/origin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
var _valid21 = _errs249 === errors;
valid50 = valid50 || _valid21;
if(!valid50){
const _errs257 = errors;
if(data77 !== null){
const err88 = {instancePath:instancePath+"/denied/" + i9+"/origin",schemaPath:"#/properties/denied/items/properties/origin/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid21 = _errs257 === errors;
valid50 = valid50 || _valid21;
}
if(!valid50){
const err89 = {instancePath:instancePath+"/denied/" + i9+"/origin",schemaPath:"#/properties/denied/items/properties/origin/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs248;
if(vErrors !== null){
if(_errs248){
vErrors.length = _errs248;
}
else {
vErrors = null;
}
}
}
var valid46 = _errs247 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data72.passed !== undefined){
const _errs259 = errors;
if(typeof data72.passed !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9+"/passed",schemaPath:"#/properties/denied/items/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid46 = _errs259 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data72.reason !== undefined){
const _errs261 = errors;
if(typeof data72.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9+"/reason",schemaPath:"#/properties/denied/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs261 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data72.count !== undefined){
let data82 = data72.count;
const _errs263 = errors;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9+"/count",schemaPath:"#/properties/denied/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs263){
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i9+"/count",schemaPath:"#/properties/denied/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid46 = _errs263 === errors;
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
}
}
else {
validate10.errors = [{instancePath:instancePath+"/denied/" + i9,schemaPath:"#/properties/denied/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid45 = _errs224 === errors;
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
var valid0 = _errs222 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.escalation !== undefined){
let data83 = data.escalation;
const _errs265 = errors;
const _errs266 = errors;
let valid53 = false;
const _errs267 = errors;
if(errors === _errs267){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing10;
if(((((data83.argv === undefined) && (missing10 = "argv")) || ((data83.clause === undefined) && (missing10 = "clause"))) || ((data83.reason === undefined) && (missing10 = "reason"))) || ((data83.patch === undefined) && (missing10 = "patch"))){
const err90 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/0/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
const _errs269 = errors;
for(const key10 in data83){
if(!((((key10 === "argv") || (key10 === "clause")) || (key10 === "reason")) || (key10 === "patch"))){
const err91 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
break;
}
}
if(_errs269 === errors){
if(data83.argv !== undefined){
let data84 = data83.argv;
const _errs270 = errors;
if(errors === _errs270){
if(Array.isArray(data84)){
var valid55 = true;
const len10 = data84.length;
for(let i10=0; i10<len10; i10++){
const _errs272 = errors;
if(typeof data84[i10] !== "string"){
const err92 = {instancePath:instancePath+"/escalation/argv/" + i10,schemaPath:"#/properties/escalation/anyOf/0/properties/argv/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var valid55 = _errs272 === errors;
if(!valid55){
break;
}
}
}
else {
const err93 = {instancePath:instancePath+"/escalation/argv",schemaPath:"#/properties/escalation/anyOf/0/properties/argv/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
var valid54 = _errs270 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data83.clause !== undefined){
const _errs274 = errors;
if(typeof data83.clause !== "string"){
const err94 = {instancePath:instancePath+"/escalation/clause",schemaPath:"#/properties/escalation/anyOf/0/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var valid54 = _errs274 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data83.reason !== undefined){
const _errs276 = errors;
if(typeof data83.reason !== "string"){
const err95 = {instancePath:instancePath+"/escalation/reason",schemaPath:"#/properties/escalation/anyOf/0/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var valid54 = _errs276 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data83.patch !== undefined){
const _errs278 = errors;
if(typeof data83.patch !== "string"){
const err96 = {instancePath:instancePath+"/escalation/patch",schemaPath:"#/properties/escalation/anyOf/0/properties/patch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var valid54 = _errs278 === errors;
}
else {
var valid54 = true;
}
}
}
}
}
}
}
else {
const err97 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
var _valid22 = _errs267 === errors;
valid53 = valid53 || _valid22;
if(!valid53){
const _errs280 = errors;
if(data83 !== null){
const err98 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid22 = _errs280 === errors;
valid53 = valid53 || _valid22;
}
if(!valid53){
const err99 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs266;
if(vErrors !== null){
if(_errs266){
vErrors.length = _errs266;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs265 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggestion !== undefined){
let data89 = data.suggestion;
const _errs282 = errors;
const _errs283 = errors;
let valid56 = false;
const _errs284 = errors;
if(typeof data89 !== "string"){
const err100 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid23 = _errs284 === errors;
valid56 = valid56 || _valid23;
if(!valid56){
const _errs286 = errors;
if(data89 !== null){
const err101 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid23 = _errs286 === errors;
valid56 = valid56 || _valid23;
}
if(!valid56){
const err102 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs283;
if(vErrors !== null){
if(_errs283){
vErrors.length = _errs283;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs282 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data90 = data.problems;
const _errs288 = errors;
if(errors === _errs288){
if(Array.isArray(data90)){
var valid57 = true;
const len11 = data90.length;
for(let i11=0; i11<len11; i11++){
let data91 = data90[i11];
const _errs290 = errors;
if(errors === _errs290){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing11;
if((((((data91.clause === undefined) && (missing11 = "clause")) || ((data91.file === undefined) && (missing11 = "file"))) || ((data91.line === undefined) && (missing11 = "line"))) || ((data91.message === undefined) && (missing11 = "message"))) || ((data91.fix === undefined) && (missing11 = "fix"))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i11,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs292 = errors;
for(const key11 in data91){
if(!(((((key11 === "clause") || (key11 === "file")) || (key11 === "line")) || (key11 === "message")) || (key11 === "fix"))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i11,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs292 === errors){
if(data91.clause !== undefined){
let data92 = data91.clause;
const _errs293 = errors;
const _errs294 = errors;
let valid59 = false;
const _errs295 = errors;
if(typeof data92 !== "string"){
const err103 = {instancePath:instancePath+"/problems/" + i11+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid24 = _errs295 === errors;
valid59 = valid59 || _valid24;
if(!valid59){
const _errs297 = errors;
if(data92 !== null){
const err104 = {instancePath:instancePath+"/problems/" + i11+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid24 = _errs297 === errors;
valid59 = valid59 || _valid24;
}
if(!valid59){
const err105 = {instancePath:instancePath+"/problems/" + i11+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs294;
if(vErrors !== null){
if(_errs294){
vErrors.length = _errs294;
}
else {
vErrors = null;
}
}
}
var valid58 = _errs293 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data91.file !== undefined){
let data93 = data91.file;
const _errs299 = errors;
const _errs300 = errors;
let valid60 = false;
const _errs301 = errors;
if(typeof data93 !== "string"){
const err106 = {instancePath:instancePath+"/problems/" + i11+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid25 = _errs301 === errors;
valid60 = valid60 || _valid25;
if(!valid60){
const _errs303 = errors;
if(data93 !== null){
const err107 = {instancePath:instancePath+"/problems/" + i11+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid25 = _errs303 === errors;
valid60 = valid60 || _valid25;
}
if(!valid60){
const err108 = {instancePath:instancePath+"/problems/" + i11+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs300;
if(vErrors !== null){
if(_errs300){
vErrors.length = _errs300;
}
else {
vErrors = null;
}
}
}
var valid58 = _errs299 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data91.line !== undefined){
let data94 = data91.line;
const _errs305 = errors;
const _errs306 = errors;
let valid61 = false;
const _errs307 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err109 = {instancePath:instancePath+"/problems/" + i11+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(errors === _errs307){
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 1 || isNaN(data94)){
const err110 = {instancePath:instancePath+"/problems/" + i11+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
var _valid26 = _errs307 === errors;
valid61 = valid61 || _valid26;
if(!valid61){
const _errs309 = errors;
if(data94 !== null){
const err111 = {instancePath:instancePath+"/problems/" + i11+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid26 = _errs309 === errors;
valid61 = valid61 || _valid26;
}
if(!valid61){
const err112 = {instancePath:instancePath+"/problems/" + i11+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs306;
if(vErrors !== null){
if(_errs306){
vErrors.length = _errs306;
}
else {
vErrors = null;
}
}
}
var valid58 = _errs305 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data91.message !== undefined){
const _errs311 = errors;
if(typeof data91.message !== "string"){
validate10.errors = [{instancePath:instancePath+"/problems/" + i11+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid58 = _errs311 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data91.fix !== undefined){
let data96 = data91.fix;
const _errs313 = errors;
const _errs314 = errors;
let valid62 = false;
const _errs315 = errors;
if(typeof data96 !== "string"){
const err113 = {instancePath:instancePath+"/problems/" + i11+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid27 = _errs315 === errors;
valid62 = valid62 || _valid27;
if(!valid62){
const _errs317 = errors;
if(data96 !== null){
const err114 = {instancePath:instancePath+"/problems/" + i11+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid27 = _errs317 === errors;
valid62 = valid62 || _valid27;
}
if(!valid62){
const err115 = {instancePath:instancePath+"/problems/" + i11+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs314;
if(vErrors !== null){
if(_errs314){
vErrors.length = _errs314;
}
else {
vErrors = null;
}
}
}
var valid58 = _errs313 === errors;
}
else {
var valid58 = true;
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
var valid57 = _errs290 === errors;
if(!valid57){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs288 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auditLog !== undefined){
let data97 = data.auditLog;
const _errs319 = errors;
const _errs320 = errors;
let valid63 = false;
const _errs321 = errors;
if(errors === _errs321){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing12;
if(((((data97.path === undefined) && (missing12 = "path")) || ((data97.head === undefined) && (missing12 = "head"))) || ((data97.events === undefined) && (missing12 = "events"))) || ((data97.complete === undefined) && (missing12 = "complete"))){
const err116 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/0/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
const _errs323 = errors;
for(const key12 in data97){
if(!((((key12 === "path") || (key12 === "head")) || (key12 === "events")) || (key12 === "complete"))){
const err117 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
break;
}
}
if(_errs323 === errors){
if(data97.path !== undefined){
const _errs324 = errors;
if(typeof data97.path !== "string"){
const err118 = {instancePath:instancePath+"/auditLog/path",schemaPath:"#/properties/auditLog/anyOf/0/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var valid64 = _errs324 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data97.head !== undefined){
let data99 = data97.head;
const _errs326 = errors;
const _errs327 = errors;
if(errors === _errs327){
if(typeof data99 === "string"){
if(!pattern4.test(data99)){
const err119 = {instancePath:instancePath+"/auditLog/head",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/auditLog/head",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var valid64 = _errs326 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data97.events !== undefined){
let data100 = data97.events;
const _errs329 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err121 = {instancePath:instancePath+"/auditLog/events",schemaPath:"#/properties/auditLog/anyOf/0/properties/events/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(errors === _errs329){
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
const err122 = {instancePath:instancePath+"/auditLog/events",schemaPath:"#/properties/auditLog/anyOf/0/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
var valid64 = _errs329 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data97.complete !== undefined){
const _errs331 = errors;
if(typeof data97.complete !== "boolean"){
const err123 = {instancePath:instancePath+"/auditLog/complete",schemaPath:"#/properties/auditLog/anyOf/0/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var valid64 = _errs331 === errors;
}
else {
var valid64 = true;
}
}
}
}
}
}
}
else {
const err124 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
var _valid28 = _errs321 === errors;
valid63 = valid63 || _valid28;
if(!valid63){
const _errs333 = errors;
if(data97 !== null){
const err125 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid28 = _errs333 === errors;
valid63 = valid63 || _valid28;
}
if(!valid63){
const err126 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs320;
if(vErrors !== null){
if(_errs320){
vErrors.length = _errs320;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs319 === errors;
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
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
