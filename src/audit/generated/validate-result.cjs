// Generated from schemas/result.v1.schema.json by `npm run generate`. Edit the schema, not this file.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"$id":"urn:sandbox-policy:schema:result:v1","title":"RunResult","type":"object","additionalProperties":false,"required":["v","run","outcome","exitCode","signal","reason","fix","command","tier","passedOver","policyDigest","planDigest","imageDigest","matrix","stdout","stderr","durations","usage","changes","ignored","outputs","patch","conflicts","violations","denied","escalation","suggestion","problems","auditLog"],"properties":{"v":{"const":1},"run":{"$ref":"#/$defs/runId"},"outcome":{"$ref":"#/$defs/outcome"},"exitCode":{"type":"integer","minimum":0,"maximum":255},"signal":{"anyOf":[{"type":"string"},{"type":"null"}]},"reason":{"type":"string"},"fix":{"anyOf":[{"type":"string"},{"type":"null"}]},"command":{"type":"array","items":{"type":"string"}},"tier":{"anyOf":[{"$ref":"#/$defs/tier"},{"type":"null"}]},"passedOver":{"type":"array","items":{"$ref":"#/$defs/passedOver"}},"policyDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"planDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"imageDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"matrix":{"type":"array","items":{"$ref":"#/$defs/cell"}},"stdout":{"anyOf":[{"$ref":"#/$defs/stream"},{"type":"null"}]},"stderr":{"anyOf":[{"$ref":"#/$defs/stream"},{"type":"null"}]},"durations":{"type":"object","additionalProperties":false,"required":["setup","run","teardown"],"properties":{"setup":{"type":"number","minimum":0},"run":{"type":"number","minimum":0},"teardown":{"type":"number","minimum":0}}},"usage":{"anyOf":[{"$ref":"#/$defs/resources"},{"type":"null"}]},"changes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","change","kind","size","sha256","applied","disposition"],"properties":{"path":{"type":"string"},"change":{"enum":["added","modified","deleted","mode","type"]},"kind":{"anyOf":[{"enum":["file","directory","symlink","fifo","socket","device"]},{"type":"null"}]},"size":{"type":"integer","minimum":0},"sha256":{"anyOf":[{"$ref":"#/$defs/hash"},{"type":"null"}]},"applied":{"type":"boolean"},"disposition":{"enum":["applied","patched","discarded","dropped","ignored","withheld"]}}}},"ignored":{"type":"integer","minimum":0},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","size","sha256"],"properties":{"path":{"type":"string"},"size":{"type":"integer","minimum":0},"sha256":{"anyOf":[{"$ref":"#/$defs/hash"},{"type":"null"}]}}}},"patch":{"anyOf":[{"type":"string"},{"type":"null"}]},"conflicts":{"type":"array","items":{"type":"string"}},"violations":{"type":"array","items":{"$ref":"#/$defs/violation"}},"denied":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["host","address","port","clause","count"],"properties":{"host":{"anyOf":[{"type":"string"},{"type":"null"}]},"address":{"anyOf":[{"type":"string"},{"type":"null"}]},"port":{"type":"integer","minimum":0,"maximum":65535},"clause":{"anyOf":[{"type":"string"},{"type":"null"}]},"reason":{"type":"string"},"count":{"type":"integer","minimum":0}}}},"escalation":{"anyOf":[{"type":"object","additionalProperties":false,"required":["argv","clause","reason","patch"],"properties":{"argv":{"type":"array","items":{"type":"string"}},"clause":{"type":"string"},"reason":{"type":"string"},"patch":{"type":"string"}}},{"type":"null"}]},"suggestion":{"anyOf":[{"type":"string"},{"type":"null"}]},"problems":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["clause","file","line","message","fix"],"properties":{"clause":{"anyOf":[{"type":"string"},{"type":"null"}]},"file":{"anyOf":[{"type":"string"},{"type":"null"}]},"line":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]},"message":{"type":"string"},"fix":{"anyOf":[{"type":"string"},{"type":"null"}]}}}},"auditLog":{"anyOf":[{"type":"object","additionalProperties":false,"required":["path","head","events","complete"],"properties":{"path":{"type":"string"},"head":{"$ref":"#/$defs/hash"},"events":{"type":"integer","minimum":0},"complete":{"type":"boolean"}}},{"type":"null"}]}},"$defs":{"hash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"runId":{"type":"string","pattern":"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},"passedOver":{"type":"object","additionalProperties":false,"required":["tier","reason"],"properties":{"tier":{"$ref":"#/$defs/tier"},"reason":{"type":"string"}}},"tier":{"enum":["process","container","gvisor","microvm"]},"cell":{"type":"object","additionalProperties":false,"required":["clause","stated","enforcer","by","note","waived"],"properties":{"clause":{"type":"string"},"stated":{"type":"boolean"},"enforcer":{"enum":["kernel","hypervisor","gateway","engine","kernel-per-process","entry","none"]},"by":{"type":"string"},"note":{"anyOf":[{"type":"string"},{"type":"null"}]},"waived":{"type":"boolean"}}},"stream":{"type":"object","additionalProperties":false,"required":["bytes","kept","truncated","sha256"],"properties":{"bytes":{"type":"integer","minimum":0},"kept":{"type":"integer","minimum":0},"truncated":{"type":"boolean"},"sha256":{"$ref":"#/$defs/hash"}}},"outcome":{"enum":["completed","violated","timed-out","policy-invalid","unenforceable","setup-failed","conflict","gateway-lost","denied","escalated","cancelled","out-of-memory","output-limit"]},"resources":{"type":"object","additionalProperties":false,"required":["cpuUser","cpuSystem","peakMemory","peakPids","ioRead","ioWrite"],"properties":{"cpuUser":{"type":["number","null"],"minimum":0},"cpuSystem":{"type":["number","null"],"minimum":0},"peakMemory":{"type":["number","null"],"minimum":0},"peakPids":{"type":["number","null"],"minimum":0},"ioRead":{"type":["number","null"],"minimum":0},"ioWrite":{"type":["number","null"],"minimum":0}}},"origin":{"type":"object","additionalProperties":false,"required":["file","line"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1}}},"violation":{"type":"object","additionalProperties":false,"required":["clause","origin","what","message"],"properties":{"clause":{"type":"string"},"origin":{"anyOf":[{"$ref":"#/$defs/origin"},{"type":"null"}]},"what":{"type":"string"},"message":{"type":"string"}}}}};
const schema13 = {"enum":["completed","violated","timed-out","policy-invalid","unenforceable","setup-failed","conflict","gateway-lost","denied","escalated","cancelled","out-of-memory","output-limit"]};
const schema14 = {"enum":["process","container","gvisor","microvm"]};
const schema20 = {"type":"object","additionalProperties":false,"required":["clause","stated","enforcer","by","note","waived"],"properties":{"clause":{"type":"string"},"stated":{"type":"boolean"},"enforcer":{"enum":["kernel","hypervisor","gateway","engine","kernel-per-process","entry","none"]},"by":{"type":"string"},"note":{"anyOf":[{"type":"string"},{"type":"null"}]},"waived":{"type":"boolean"}}};
const schema23 = {"type":"object","additionalProperties":false,"required":["cpuUser","cpuSystem","peakMemory","peakPids","ioRead","ioWrite"],"properties":{"cpuUser":{"type":["number","null"],"minimum":0},"cpuSystem":{"type":["number","null"],"minimum":0},"peakMemory":{"type":["number","null"],"minimum":0},"peakPids":{"type":["number","null"],"minimum":0},"ioRead":{"type":["number","null"],"minimum":0},"ioWrite":{"type":["number","null"],"minimum":0}}};
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
if(((data.tier === undefined) && (missing0 = "tier")) || ((data.reason === undefined) && (missing0 = "reason"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "tier") || (key0 === "reason"))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tier !== undefined){
let data0 = data.tier;
const _errs2 = errors;
if(!((((data0 === "process") || (data0 === "container")) || (data0 === "gvisor")) || (data0 === "microvm"))){
validate11.errors = [{instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs4 = errors;
if(typeof data.reason !== "string"){
validate11.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.bytes === undefined) && (missing0 = "bytes")) || ((data.kept === undefined) && (missing0 = "kept"))) || ((data.truncated === undefined) && (missing0 = "truncated"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "bytes") || (key0 === "kept")) || (key0 === "truncated")) || (key0 === "sha256"))){
validate13.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bytes !== undefined){
let data0 = data.bytes;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate13.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate13.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate13.errors = [{instancePath:instancePath+"/kept",schemaPath:"#/properties/kept/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate13.errors = [{instancePath:instancePath+"/kept",schemaPath:"#/properties/kept/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate13.errors = [{instancePath:instancePath+"/truncated",schemaPath:"#/properties/truncated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate13.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.clause === undefined) && (missing0 = "clause")) || ((data.origin === undefined) && (missing0 = "origin"))) || ((data.what === undefined) && (missing0 = "what"))) || ((data.message === undefined) && (missing0 = "message"))){
validate16.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "clause") || (key0 === "origin")) || (key0 === "what")) || (key0 === "message"))){
validate16.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.clause !== undefined){
const _errs2 = errors;
if(typeof data.clause !== "string"){
validate16.errors = [{instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate16.errors = vErrors;
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
validate16.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate16.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate16.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sandbox-policy:schema:result:v1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((((((((data.v === undefined) && (missing0 = "v")) || ((data.run === undefined) && (missing0 = "run"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.signal === undefined) && (missing0 = "signal"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.fix === undefined) && (missing0 = "fix"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.passedOver === undefined) && (missing0 = "passedOver"))) || ((data.policyDigest === undefined) && (missing0 = "policyDigest"))) || ((data.planDigest === undefined) && (missing0 = "planDigest"))) || ((data.imageDigest === undefined) && (missing0 = "imageDigest"))) || ((data.matrix === undefined) && (missing0 = "matrix"))) || ((data.stdout === undefined) && (missing0 = "stdout"))) || ((data.stderr === undefined) && (missing0 = "stderr"))) || ((data.durations === undefined) && (missing0 = "durations"))) || ((data.usage === undefined) && (missing0 = "usage"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.ignored === undefined) && (missing0 = "ignored"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.patch === undefined) && (missing0 = "patch"))) || ((data.conflicts === undefined) && (missing0 = "conflicts"))) || ((data.violations === undefined) && (missing0 = "violations"))) || ((data.denied === undefined) && (missing0 = "denied"))) || ((data.escalation === undefined) && (missing0 = "escalation"))) || ((data.suggestion === undefined) && (missing0 = "suggestion"))) || ((data.problems === undefined) && (missing0 = "problems"))) || ((data.auditLog === undefined) && (missing0 = "auditLog"))){
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
if(data.tier !== undefined){
let data9 = data.tier;
const _errs28 = errors;
const _errs29 = errors;
let valid6 = false;
const _errs30 = errors;
if(!((((data9 === "process") || (data9 === "container")) || (data9 === "gvisor")) || (data9 === "microvm"))){
const err6 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema14.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs32 = errors;
if(data9 !== null){
const err7 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs32 === errors;
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
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passedOver !== undefined){
let data10 = data.passedOver;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data10)){
var valid8 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs36 = errors;
if(!(validate11(data10[i1], {instancePath:instancePath+"/passedOver/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/passedOver",schemaPath:"#/properties/passedOver/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policyDigest !== undefined){
let data12 = data.policyDigest;
const _errs37 = errors;
const _errs38 = errors;
let valid9 = false;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
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
var _valid3 = _errs39 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs42 = errors;
if(data12 !== null){
const err11 = {instancePath:instancePath+"/policyDigest",schemaPath:"#/properties/policyDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid9 = valid9 || _valid3;
}
if(!valid9){
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
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planDigest !== undefined){
let data13 = data.planDigest;
const _errs44 = errors;
const _errs45 = errors;
let valid11 = false;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
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
var _valid4 = _errs46 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const _errs49 = errors;
if(data13 !== null){
const err15 = {instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid4 = _errs49 === errors;
valid11 = valid11 || _valid4;
}
if(!valid11){
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
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imageDigest !== undefined){
let data14 = data.imageDigest;
const _errs51 = errors;
const _errs52 = errors;
let valid13 = false;
const _errs53 = errors;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
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
var _valid5 = _errs53 === errors;
valid13 = valid13 || _valid5;
if(!valid13){
const _errs56 = errors;
if(data14 !== null){
const err19 = {instancePath:instancePath+"/imageDigest",schemaPath:"#/properties/imageDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid5 = _errs56 === errors;
valid13 = valid13 || _valid5;
}
if(!valid13){
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
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matrix !== undefined){
let data15 = data.matrix;
const _errs58 = errors;
if(errors === _errs58){
if(Array.isArray(data15)){
var valid15 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs60 = errors;
const _errs61 = errors;
if(errors === _errs61){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if(((((((data16.clause === undefined) && (missing1 = "clause")) || ((data16.stated === undefined) && (missing1 = "stated"))) || ((data16.enforcer === undefined) && (missing1 = "enforcer"))) || ((data16.by === undefined) && (missing1 = "by"))) || ((data16.note === undefined) && (missing1 = "note"))) || ((data16.waived === undefined) && (missing1 = "waived"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2,schemaPath:"#/$defs/cell/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs63 = errors;
for(const key1 in data16){
if(!((((((key1 === "clause") || (key1 === "stated")) || (key1 === "enforcer")) || (key1 === "by")) || (key1 === "note")) || (key1 === "waived"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2,schemaPath:"#/$defs/cell/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs63 === errors){
if(data16.clause !== undefined){
const _errs64 = errors;
if(typeof data16.clause !== "string"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/clause",schemaPath:"#/$defs/cell/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs64 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data16.stated !== undefined){
const _errs66 = errors;
if(typeof data16.stated !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/stated",schemaPath:"#/$defs/cell/properties/stated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid17 = _errs66 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data16.enforcer !== undefined){
let data19 = data16.enforcer;
const _errs68 = errors;
if(!(((((((data19 === "kernel") || (data19 === "hypervisor")) || (data19 === "gateway")) || (data19 === "engine")) || (data19 === "kernel-per-process")) || (data19 === "entry")) || (data19 === "none"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/enforcer",schemaPath:"#/$defs/cell/properties/enforcer/enum",keyword:"enum",params:{allowedValues: schema20.properties.enforcer.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs68 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data16.by !== undefined){
const _errs69 = errors;
if(typeof data16.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/by",schemaPath:"#/$defs/cell/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs69 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data16.note !== undefined){
let data21 = data16.note;
const _errs71 = errors;
const _errs72 = errors;
let valid18 = false;
const _errs73 = errors;
if(typeof data21 !== "string"){
const err21 = {instancePath:instancePath+"/matrix/" + i2+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid6 = _errs73 === errors;
valid18 = valid18 || _valid6;
if(!valid18){
const _errs75 = errors;
if(data21 !== null){
const err22 = {instancePath:instancePath+"/matrix/" + i2+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid6 = _errs75 === errors;
valid18 = valid18 || _valid6;
}
if(!valid18){
const err23 = {instancePath:instancePath+"/matrix/" + i2+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
var valid17 = _errs71 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data16.waived !== undefined){
const _errs77 = errors;
if(typeof data16.waived !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i2+"/waived",schemaPath:"#/$defs/cell/properties/waived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid17 = _errs77 === errors;
}
else {
var valid17 = true;
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
var valid15 = _errs60 === errors;
if(!valid15){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stdout !== undefined){
let data23 = data.stdout;
const _errs79 = errors;
const _errs80 = errors;
let valid19 = false;
const _errs81 = errors;
if(!(validate13(data23, {instancePath:instancePath+"/stdout",parentData:data,parentDataProperty:"stdout",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid7 = _errs81 === errors;
valid19 = valid19 || _valid7;
if(!valid19){
const _errs82 = errors;
if(data23 !== null){
const err24 = {instancePath:instancePath+"/stdout",schemaPath:"#/properties/stdout/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid7 = _errs82 === errors;
valid19 = valid19 || _valid7;
}
if(!valid19){
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
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stderr !== undefined){
let data24 = data.stderr;
const _errs84 = errors;
const _errs85 = errors;
let valid20 = false;
const _errs86 = errors;
if(!(validate13(data24, {instancePath:instancePath+"/stderr",parentData:data,parentDataProperty:"stderr",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid8 = _errs86 === errors;
valid20 = valid20 || _valid8;
if(!valid20){
const _errs87 = errors;
if(data24 !== null){
const err26 = {instancePath:instancePath+"/stderr",schemaPath:"#/properties/stderr/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid8 = _errs87 === errors;
valid20 = valid20 || _valid8;
}
if(!valid20){
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
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durations !== undefined){
let data25 = data.durations;
const _errs89 = errors;
if(errors === _errs89){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing2;
if((((data25.setup === undefined) && (missing2 = "setup")) || ((data25.run === undefined) && (missing2 = "run"))) || ((data25.teardown === undefined) && (missing2 = "teardown"))){
validate10.errors = [{instancePath:instancePath+"/durations",schemaPath:"#/properties/durations/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs91 = errors;
for(const key2 in data25){
if(!(((key2 === "setup") || (key2 === "run")) || (key2 === "teardown"))){
validate10.errors = [{instancePath:instancePath+"/durations",schemaPath:"#/properties/durations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs91 === errors){
if(data25.setup !== undefined){
let data26 = data25.setup;
const _errs92 = errors;
if(errors === _errs92){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate10.errors = [{instancePath:instancePath+"/durations/setup",schemaPath:"#/properties/durations/properties/setup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/setup",schemaPath:"#/properties/durations/properties/setup/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid21 = _errs92 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data25.run !== undefined){
let data27 = data25.run;
const _errs94 = errors;
if(errors === _errs94){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
validate10.errors = [{instancePath:instancePath+"/durations/run",schemaPath:"#/properties/durations/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/run",schemaPath:"#/properties/durations/properties/run/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid21 = _errs94 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data25.teardown !== undefined){
let data28 = data25.teardown;
const _errs96 = errors;
if(errors === _errs96){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
validate10.errors = [{instancePath:instancePath+"/durations/teardown",schemaPath:"#/properties/durations/properties/teardown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/teardown",schemaPath:"#/properties/durations/properties/teardown/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid21 = _errs96 === errors;
}
else {
var valid21 = true;
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
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data29 = data.usage;
const _errs98 = errors;
const _errs99 = errors;
let valid22 = false;
const _errs100 = errors;
const _errs101 = errors;
if(errors === _errs101){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing3;
if(((((((data29.cpuUser === undefined) && (missing3 = "cpuUser")) || ((data29.cpuSystem === undefined) && (missing3 = "cpuSystem"))) || ((data29.peakMemory === undefined) && (missing3 = "peakMemory"))) || ((data29.peakPids === undefined) && (missing3 = "peakPids"))) || ((data29.ioRead === undefined) && (missing3 = "ioRead"))) || ((data29.ioWrite === undefined) && (missing3 = "ioWrite"))){
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
const _errs103 = errors;
for(const key3 in data29){
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
if(_errs103 === errors){
if(data29.cpuUser !== undefined){
let data30 = data29.cpuUser;
const _errs104 = errors;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
const err30 = {instancePath:instancePath+"/usage/cpuUser",schemaPath:"#/$defs/resources/properties/cpuUser/type",keyword:"type",params:{type: schema23.properties.cpuUser.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(errors === _errs104){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
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
var valid24 = _errs104 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data29.cpuSystem !== undefined){
let data31 = data29.cpuSystem;
const _errs106 = errors;
if((!((typeof data31 == "number") && (isFinite(data31)))) && (data31 !== null)){
const err32 = {instancePath:instancePath+"/usage/cpuSystem",schemaPath:"#/$defs/resources/properties/cpuSystem/type",keyword:"type",params:{type: schema23.properties.cpuSystem.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(errors === _errs106){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
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
var valid24 = _errs106 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data29.peakMemory !== undefined){
let data32 = data29.peakMemory;
const _errs108 = errors;
if((!((typeof data32 == "number") && (isFinite(data32)))) && (data32 !== null)){
const err34 = {instancePath:instancePath+"/usage/peakMemory",schemaPath:"#/$defs/resources/properties/peakMemory/type",keyword:"type",params:{type: schema23.properties.peakMemory.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(errors === _errs108){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
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
var valid24 = _errs108 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data29.peakPids !== undefined){
let data33 = data29.peakPids;
const _errs110 = errors;
if((!((typeof data33 == "number") && (isFinite(data33)))) && (data33 !== null)){
const err36 = {instancePath:instancePath+"/usage/peakPids",schemaPath:"#/$defs/resources/properties/peakPids/type",keyword:"type",params:{type: schema23.properties.peakPids.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(errors === _errs110){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
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
var valid24 = _errs110 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data29.ioRead !== undefined){
let data34 = data29.ioRead;
const _errs112 = errors;
if((!((typeof data34 == "number") && (isFinite(data34)))) && (data34 !== null)){
const err38 = {instancePath:instancePath+"/usage/ioRead",schemaPath:"#/$defs/resources/properties/ioRead/type",keyword:"type",params:{type: schema23.properties.ioRead.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(errors === _errs112){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
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
var valid24 = _errs112 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data29.ioWrite !== undefined){
let data35 = data29.ioWrite;
const _errs114 = errors;
if((!((typeof data35 == "number") && (isFinite(data35)))) && (data35 !== null)){
const err40 = {instancePath:instancePath+"/usage/ioWrite",schemaPath:"#/$defs/resources/properties/ioWrite/type",keyword:"type",params:{type: schema23.properties.ioWrite.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(errors === _errs114){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
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
var _valid9 = _errs100 === errors;
valid22 = valid22 || _valid9;
if(!valid22){
const _errs116 = errors;
if(data29 !== null){
const err43 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid9 = _errs116 === errors;
valid22 = valid22 || _valid9;
}
if(!valid22){
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
if(data.changes !== undefined){
let data36 = data.changes;
const _errs118 = errors;
if(errors === _errs118){
if(Array.isArray(data36)){
var valid25 = true;
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
const _errs120 = errors;
if(errors === _errs120){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing4;
if((((((((data37.path === undefined) && (missing4 = "path")) || ((data37.change === undefined) && (missing4 = "change"))) || ((data37.kind === undefined) && (missing4 = "kind"))) || ((data37.size === undefined) && (missing4 = "size"))) || ((data37.sha256 === undefined) && (missing4 = "sha256"))) || ((data37.applied === undefined) && (missing4 = "applied"))) || ((data37.disposition === undefined) && (missing4 = "disposition"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs122 = errors;
for(const key4 in data37){
if(!(((((((key4 === "path") || (key4 === "change")) || (key4 === "kind")) || (key4 === "size")) || (key4 === "sha256")) || (key4 === "applied")) || (key4 === "disposition"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs122 === errors){
if(data37.path !== undefined){
const _errs123 = errors;
if(typeof data37.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/path",schemaPath:"#/properties/changes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs123 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data37.change !== undefined){
let data39 = data37.change;
const _errs125 = errors;
if(!(((((data39 === "added") || (data39 === "modified")) || (data39 === "deleted")) || (data39 === "mode")) || (data39 === "type"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/change",schemaPath:"#/properties/changes/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.change.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid26 = _errs125 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data37.kind !== undefined){
let data40 = data37.kind;
const _errs126 = errors;
const _errs127 = errors;
let valid27 = false;
const _errs128 = errors;
if(!((((((data40 === "file") || (data40 === "directory")) || (data40 === "symlink")) || (data40 === "fifo")) || (data40 === "socket")) || (data40 === "device"))){
const err45 = {instancePath:instancePath+"/changes/" + i3+"/kind",schemaPath:"#/properties/changes/items/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.kind.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid10 = _errs128 === errors;
valid27 = valid27 || _valid10;
if(!valid27){
const _errs129 = errors;
if(data40 !== null){
const err46 = {instancePath:instancePath+"/changes/" + i3+"/kind",schemaPath:"#/properties/changes/items/properties/kind/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid10 = _errs129 === errors;
valid27 = valid27 || _valid10;
}
if(!valid27){
const err47 = {instancePath:instancePath+"/changes/" + i3+"/kind",schemaPath:"#/properties/changes/items/properties/kind/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
}
var valid26 = _errs126 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data37.size !== undefined){
let data41 = data37.size;
const _errs131 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/size",schemaPath:"#/properties/changes/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs131){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/size",schemaPath:"#/properties/changes/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid26 = _errs131 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data37.sha256 !== undefined){
let data42 = data37.sha256;
const _errs133 = errors;
const _errs134 = errors;
let valid28 = false;
const _errs135 = errors;
const _errs136 = errors;
if(errors === _errs136){
if(typeof data42 === "string"){
if(!pattern4.test(data42)){
const err48 = {instancePath:instancePath+"/changes/" + i3+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err49 = {instancePath:instancePath+"/changes/" + i3+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var _valid11 = _errs135 === errors;
valid28 = valid28 || _valid11;
if(!valid28){
const _errs138 = errors;
if(data42 !== null){
const err50 = {instancePath:instancePath+"/changes/" + i3+"/sha256",schemaPath:"#/properties/changes/items/properties/sha256/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid11 = _errs138 === errors;
valid28 = valid28 || _valid11;
}
if(!valid28){
const err51 = {instancePath:instancePath+"/changes/" + i3+"/sha256",schemaPath:"#/properties/changes/items/properties/sha256/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
}
var valid26 = _errs133 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data37.applied !== undefined){
const _errs140 = errors;
if(typeof data37.applied !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/applied",schemaPath:"#/properties/changes/items/properties/applied/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid26 = _errs140 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data37.disposition !== undefined){
let data44 = data37.disposition;
const _errs142 = errors;
if(!((((((data44 === "applied") || (data44 === "patched")) || (data44 === "discarded")) || (data44 === "dropped")) || (data44 === "ignored")) || (data44 === "withheld"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i3+"/disposition",schemaPath:"#/properties/changes/items/properties/disposition/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.disposition.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid26 = _errs142 === errors;
}
else {
var valid26 = true;
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
var valid25 = _errs120 === errors;
if(!valid25){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs118 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ignored !== undefined){
let data45 = data.ignored;
const _errs143 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate10.errors = [{instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs143){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
validate10.errors = [{instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs143 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputs !== undefined){
let data46 = data.outputs;
const _errs145 = errors;
if(errors === _errs145){
if(Array.isArray(data46)){
var valid30 = true;
const len4 = data46.length;
for(let i4=0; i4<len4; i4++){
let data47 = data46[i4];
const _errs147 = errors;
if(errors === _errs147){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing5;
if((((data47.path === undefined) && (missing5 = "path")) || ((data47.size === undefined) && (missing5 = "size"))) || ((data47.sha256 === undefined) && (missing5 = "sha256"))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i4,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs149 = errors;
for(const key5 in data47){
if(!(((key5 === "path") || (key5 === "size")) || (key5 === "sha256"))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i4,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs149 === errors){
if(data47.path !== undefined){
const _errs150 = errors;
if(typeof data47.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i4+"/path",schemaPath:"#/properties/outputs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs150 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data47.size !== undefined){
let data49 = data47.size;
const _errs152 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i4+"/size",schemaPath:"#/properties/outputs/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs152){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i4+"/size",schemaPath:"#/properties/outputs/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid31 = _errs152 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data47.sha256 !== undefined){
let data50 = data47.sha256;
const _errs154 = errors;
const _errs155 = errors;
let valid32 = false;
const _errs156 = errors;
const _errs157 = errors;
if(errors === _errs157){
if(typeof data50 === "string"){
if(!pattern4.test(data50)){
const err52 = {instancePath:instancePath+"/outputs/" + i4+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err53 = {instancePath:instancePath+"/outputs/" + i4+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var _valid12 = _errs156 === errors;
valid32 = valid32 || _valid12;
if(!valid32){
const _errs159 = errors;
if(data50 !== null){
const err54 = {instancePath:instancePath+"/outputs/" + i4+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid12 = _errs159 === errors;
valid32 = valid32 || _valid12;
}
if(!valid32){
const err55 = {instancePath:instancePath+"/outputs/" + i4+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs155;
if(vErrors !== null){
if(_errs155){
vErrors.length = _errs155;
}
else {
vErrors = null;
}
}
}
var valid31 = _errs154 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/outputs/" + i4,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid30 = _errs147 === errors;
if(!valid30){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs145 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patch !== undefined){
let data51 = data.patch;
const _errs161 = errors;
const _errs162 = errors;
let valid34 = false;
const _errs163 = errors;
if(typeof data51 !== "string"){
const err56 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid13 = _errs163 === errors;
valid34 = valid34 || _valid13;
if(!valid34){
const _errs165 = errors;
if(data51 !== null){
const err57 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid13 = _errs165 === errors;
valid34 = valid34 || _valid13;
}
if(!valid34){
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
errors = _errs162;
if(vErrors !== null){
if(_errs162){
vErrors.length = _errs162;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs161 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conflicts !== undefined){
let data52 = data.conflicts;
const _errs167 = errors;
if(errors === _errs167){
if(Array.isArray(data52)){
var valid35 = true;
const len5 = data52.length;
for(let i5=0; i5<len5; i5++){
const _errs169 = errors;
if(typeof data52[i5] !== "string"){
validate10.errors = [{instancePath:instancePath+"/conflicts/" + i5,schemaPath:"#/properties/conflicts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid35 = _errs169 === errors;
if(!valid35){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs167 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.violations !== undefined){
let data54 = data.violations;
const _errs171 = errors;
if(errors === _errs171){
if(Array.isArray(data54)){
var valid36 = true;
const len6 = data54.length;
for(let i6=0; i6<len6; i6++){
const _errs173 = errors;
if(!(validate16(data54[i6], {instancePath:instancePath+"/violations/" + i6,parentData:data54,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid36 = _errs173 === errors;
if(!valid36){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs171 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.denied !== undefined){
let data56 = data.denied;
const _errs174 = errors;
if(errors === _errs174){
if(Array.isArray(data56)){
var valid37 = true;
const len7 = data56.length;
for(let i7=0; i7<len7; i7++){
let data57 = data56[i7];
const _errs176 = errors;
if(errors === _errs176){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing6;
if((((((data57.host === undefined) && (missing6 = "host")) || ((data57.address === undefined) && (missing6 = "address"))) || ((data57.port === undefined) && (missing6 = "port"))) || ((data57.clause === undefined) && (missing6 = "clause"))) || ((data57.count === undefined) && (missing6 = "count"))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i7,schemaPath:"#/properties/denied/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs178 = errors;
for(const key6 in data57){
if(!((((((key6 === "host") || (key6 === "address")) || (key6 === "port")) || (key6 === "clause")) || (key6 === "reason")) || (key6 === "count"))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i7,schemaPath:"#/properties/denied/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs178 === errors){
if(data57.host !== undefined){
let data58 = data57.host;
const _errs179 = errors;
const _errs180 = errors;
let valid39 = false;
const _errs181 = errors;
if(typeof data58 !== "string"){
const err59 = {instancePath:instancePath+"/denied/" + i7+"/host",schemaPath:"#/properties/denied/items/properties/host/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid14 = _errs181 === errors;
valid39 = valid39 || _valid14;
if(!valid39){
const _errs183 = errors;
if(data58 !== null){
const err60 = {instancePath:instancePath+"/denied/" + i7+"/host",schemaPath:"#/properties/denied/items/properties/host/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid14 = _errs183 === errors;
valid39 = valid39 || _valid14;
}
if(!valid39){
const err61 = {instancePath:instancePath+"/denied/" + i7+"/host",schemaPath:"#/properties/denied/items/properties/host/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs180;
if(vErrors !== null){
if(_errs180){
vErrors.length = _errs180;
}
else {
vErrors = null;
}
}
}
var valid38 = _errs179 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data57.address !== undefined){
let data59 = data57.address;
const _errs185 = errors;
const _errs186 = errors;
let valid40 = false;
const _errs187 = errors;
if(typeof data59 !== "string"){
const err62 = {instancePath:instancePath+"/denied/" + i7+"/address",schemaPath:"#/properties/denied/items/properties/address/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid15 = _errs187 === errors;
valid40 = valid40 || _valid15;
if(!valid40){
const _errs189 = errors;
if(data59 !== null){
const err63 = {instancePath:instancePath+"/denied/" + i7+"/address",schemaPath:"#/properties/denied/items/properties/address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid15 = _errs189 === errors;
valid40 = valid40 || _valid15;
}
if(!valid40){
const err64 = {instancePath:instancePath+"/denied/" + i7+"/address",schemaPath:"#/properties/denied/items/properties/address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs186;
if(vErrors !== null){
if(_errs186){
vErrors.length = _errs186;
}
else {
vErrors = null;
}
}
}
var valid38 = _errs185 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data57.port !== undefined){
let data60 = data57.port;
const _errs191 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i7+"/port",schemaPath:"#/properties/denied/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs191){
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 65535 || isNaN(data60)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i7+"/port",schemaPath:"#/properties/denied/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data60 < 0 || isNaN(data60)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i7+"/port",schemaPath:"#/properties/denied/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid38 = _errs191 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data57.clause !== undefined){
let data61 = data57.clause;
const _errs193 = errors;
const _errs194 = errors;
let valid41 = false;
const _errs195 = errors;
if(typeof data61 !== "string"){
const err65 = {instancePath:instancePath+"/denied/" + i7+"/clause",schemaPath:"#/properties/denied/items/properties/clause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid16 = _errs195 === errors;
valid41 = valid41 || _valid16;
if(!valid41){
const _errs197 = errors;
if(data61 !== null){
const err66 = {instancePath:instancePath+"/denied/" + i7+"/clause",schemaPath:"#/properties/denied/items/properties/clause/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid16 = _errs197 === errors;
valid41 = valid41 || _valid16;
}
if(!valid41){
const err67 = {instancePath:instancePath+"/denied/" + i7+"/clause",schemaPath:"#/properties/denied/items/properties/clause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs194;
if(vErrors !== null){
if(_errs194){
vErrors.length = _errs194;
}
else {
vErrors = null;
}
}
}
var valid38 = _errs193 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data57.reason !== undefined){
const _errs199 = errors;
if(typeof data57.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/denied/" + i7+"/reason",schemaPath:"#/properties/denied/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs199 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data57.count !== undefined){
let data63 = data57.count;
const _errs201 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i7+"/count",schemaPath:"#/properties/denied/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs201){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i7+"/count",schemaPath:"#/properties/denied/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid38 = _errs201 === errors;
}
else {
var valid38 = true;
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
validate10.errors = [{instancePath:instancePath+"/denied/" + i7,schemaPath:"#/properties/denied/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid37 = _errs176 === errors;
if(!valid37){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/denied",schemaPath:"#/properties/denied/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs174 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.escalation !== undefined){
let data64 = data.escalation;
const _errs203 = errors;
const _errs204 = errors;
let valid42 = false;
const _errs205 = errors;
if(errors === _errs205){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing7;
if(((((data64.argv === undefined) && (missing7 = "argv")) || ((data64.clause === undefined) && (missing7 = "clause"))) || ((data64.reason === undefined) && (missing7 = "reason"))) || ((data64.patch === undefined) && (missing7 = "patch"))){
const err68 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/0/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
const _errs207 = errors;
for(const key7 in data64){
if(!((((key7 === "argv") || (key7 === "clause")) || (key7 === "reason")) || (key7 === "patch"))){
const err69 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
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
if(_errs207 === errors){
if(data64.argv !== undefined){
let data65 = data64.argv;
const _errs208 = errors;
if(errors === _errs208){
if(Array.isArray(data65)){
var valid44 = true;
const len8 = data65.length;
for(let i8=0; i8<len8; i8++){
const _errs210 = errors;
if(typeof data65[i8] !== "string"){
const err70 = {instancePath:instancePath+"/escalation/argv/" + i8,schemaPath:"#/properties/escalation/anyOf/0/properties/argv/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var valid44 = _errs210 === errors;
if(!valid44){
break;
}
}
}
else {
const err71 = {instancePath:instancePath+"/escalation/argv",schemaPath:"#/properties/escalation/anyOf/0/properties/argv/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var valid43 = _errs208 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data64.clause !== undefined){
const _errs212 = errors;
if(typeof data64.clause !== "string"){
const err72 = {instancePath:instancePath+"/escalation/clause",schemaPath:"#/properties/escalation/anyOf/0/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid43 = _errs212 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data64.reason !== undefined){
const _errs214 = errors;
if(typeof data64.reason !== "string"){
const err73 = {instancePath:instancePath+"/escalation/reason",schemaPath:"#/properties/escalation/anyOf/0/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var valid43 = _errs214 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data64.patch !== undefined){
const _errs216 = errors;
if(typeof data64.patch !== "string"){
const err74 = {instancePath:instancePath+"/escalation/patch",schemaPath:"#/properties/escalation/anyOf/0/properties/patch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var valid43 = _errs216 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
}
}
else {
const err75 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
var _valid17 = _errs205 === errors;
valid42 = valid42 || _valid17;
if(!valid42){
const _errs218 = errors;
if(data64 !== null){
const err76 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid17 = _errs218 === errors;
valid42 = valid42 || _valid17;
}
if(!valid42){
const err77 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs204;
if(vErrors !== null){
if(_errs204){
vErrors.length = _errs204;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs203 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggestion !== undefined){
let data70 = data.suggestion;
const _errs220 = errors;
const _errs221 = errors;
let valid45 = false;
const _errs222 = errors;
if(typeof data70 !== "string"){
const err78 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid18 = _errs222 === errors;
valid45 = valid45 || _valid18;
if(!valid45){
const _errs224 = errors;
if(data70 !== null){
const err79 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid18 = _errs224 === errors;
valid45 = valid45 || _valid18;
}
if(!valid45){
const err80 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs221;
if(vErrors !== null){
if(_errs221){
vErrors.length = _errs221;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs220 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data71 = data.problems;
const _errs226 = errors;
if(errors === _errs226){
if(Array.isArray(data71)){
var valid46 = true;
const len9 = data71.length;
for(let i9=0; i9<len9; i9++){
let data72 = data71[i9];
const _errs228 = errors;
if(errors === _errs228){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing8;
if((((((data72.clause === undefined) && (missing8 = "clause")) || ((data72.file === undefined) && (missing8 = "file"))) || ((data72.line === undefined) && (missing8 = "line"))) || ((data72.message === undefined) && (missing8 = "message"))) || ((data72.fix === undefined) && (missing8 = "fix"))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i9,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs230 = errors;
for(const key8 in data72){
if(!(((((key8 === "clause") || (key8 === "file")) || (key8 === "line")) || (key8 === "message")) || (key8 === "fix"))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i9,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs230 === errors){
if(data72.clause !== undefined){
let data73 = data72.clause;
const _errs231 = errors;
const _errs232 = errors;
let valid48 = false;
const _errs233 = errors;
if(typeof data73 !== "string"){
const err81 = {instancePath:instancePath+"/problems/" + i9+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid19 = _errs233 === errors;
valid48 = valid48 || _valid19;
if(!valid48){
const _errs235 = errors;
if(data73 !== null){
const err82 = {instancePath:instancePath+"/problems/" + i9+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid19 = _errs235 === errors;
valid48 = valid48 || _valid19;
}
if(!valid48){
const err83 = {instancePath:instancePath+"/problems/" + i9+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
}
var valid47 = _errs231 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data72.file !== undefined){
let data74 = data72.file;
const _errs237 = errors;
const _errs238 = errors;
let valid49 = false;
const _errs239 = errors;
if(typeof data74 !== "string"){
const err84 = {instancePath:instancePath+"/problems/" + i9+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid20 = _errs239 === errors;
valid49 = valid49 || _valid20;
if(!valid49){
const _errs241 = errors;
if(data74 !== null){
const err85 = {instancePath:instancePath+"/problems/" + i9+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid20 = _errs241 === errors;
valid49 = valid49 || _valid20;
}
if(!valid49){
const err86 = {instancePath:instancePath+"/problems/" + i9+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs238;
if(vErrors !== null){
if(_errs238){
vErrors.length = _errs238;
}
else {
vErrors = null;
}
}
}
var valid47 = _errs237 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data72.line !== undefined){
let data75 = data72.line;
const _errs243 = errors;
const _errs244 = errors;
let valid50 = false;
const _errs245 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err87 = {instancePath:instancePath+"/problems/" + i9+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(errors === _errs245){
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 1 || isNaN(data75)){
const err88 = {instancePath:instancePath+"/problems/" + i9+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
var _valid21 = _errs245 === errors;
valid50 = valid50 || _valid21;
if(!valid50){
const _errs247 = errors;
if(data75 !== null){
const err89 = {instancePath:instancePath+"/problems/" + i9+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid21 = _errs247 === errors;
valid50 = valid50 || _valid21;
}
if(!valid50){
const err90 = {instancePath:instancePath+"/problems/" + i9+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
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
var valid47 = _errs243 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data72.message !== undefined){
const _errs249 = errors;
if(typeof data72.message !== "string"){
validate10.errors = [{instancePath:instancePath+"/problems/" + i9+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid47 = _errs249 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data72.fix !== undefined){
let data77 = data72.fix;
const _errs251 = errors;
const _errs252 = errors;
let valid51 = false;
const _errs253 = errors;
if(typeof data77 !== "string"){
const err91 = {instancePath:instancePath+"/problems/" + i9+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid22 = _errs253 === errors;
valid51 = valid51 || _valid22;
if(!valid51){
const _errs255 = errors;
if(data77 !== null){
const err92 = {instancePath:instancePath+"/problems/" + i9+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid22 = _errs255 === errors;
valid51 = valid51 || _valid22;
}
if(!valid51){
const err93 = {instancePath:instancePath+"/problems/" + i9+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs252;
if(vErrors !== null){
if(_errs252){
vErrors.length = _errs252;
}
else {
vErrors = null;
}
}
}
var valid47 = _errs251 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/problems/" + i9,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid46 = _errs228 === errors;
if(!valid46){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs226 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auditLog !== undefined){
let data78 = data.auditLog;
const _errs257 = errors;
const _errs258 = errors;
let valid52 = false;
const _errs259 = errors;
if(errors === _errs259){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing9;
if(((((data78.path === undefined) && (missing9 = "path")) || ((data78.head === undefined) && (missing9 = "head"))) || ((data78.events === undefined) && (missing9 = "events"))) || ((data78.complete === undefined) && (missing9 = "complete"))){
const err94 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/0/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
const _errs261 = errors;
for(const key9 in data78){
if(!((((key9 === "path") || (key9 === "head")) || (key9 === "events")) || (key9 === "complete"))){
const err95 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
break;
}
}
if(_errs261 === errors){
if(data78.path !== undefined){
const _errs262 = errors;
if(typeof data78.path !== "string"){
const err96 = {instancePath:instancePath+"/auditLog/path",schemaPath:"#/properties/auditLog/anyOf/0/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var valid53 = _errs262 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data78.head !== undefined){
let data80 = data78.head;
const _errs264 = errors;
const _errs265 = errors;
if(errors === _errs265){
if(typeof data80 === "string"){
if(!pattern4.test(data80)){
const err97 = {instancePath:instancePath+"/auditLog/head",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/auditLog/head",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
var valid53 = _errs264 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data78.events !== undefined){
let data81 = data78.events;
const _errs267 = errors;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err99 = {instancePath:instancePath+"/auditLog/events",schemaPath:"#/properties/auditLog/anyOf/0/properties/events/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(errors === _errs267){
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
const err100 = {instancePath:instancePath+"/auditLog/events",schemaPath:"#/properties/auditLog/anyOf/0/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
var valid53 = _errs267 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data78.complete !== undefined){
const _errs269 = errors;
if(typeof data78.complete !== "boolean"){
const err101 = {instancePath:instancePath+"/auditLog/complete",schemaPath:"#/properties/auditLog/anyOf/0/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var valid53 = _errs269 === errors;
}
else {
var valid53 = true;
}
}
}
}
}
}
}
else {
const err102 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
var _valid23 = _errs259 === errors;
valid52 = valid52 || _valid23;
if(!valid52){
const _errs271 = errors;
if(data78 !== null){
const err103 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid23 = _errs271 === errors;
valid52 = valid52 || _valid23;
}
if(!valid52){
const err104 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs258;
if(vErrors !== null){
if(_errs258){
vErrors.length = _errs258;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs257 === errors;
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
