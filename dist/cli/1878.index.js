"use strict";
exports.id = 1878;
exports.ids = [1878];
exports.modules = {

/***/ 32763:
/***/ ((module) => {

// Generated from schemas/audit-event.v1.schema.json by `npm run generate`. Edit the schema, not this file.

module.exports = validate10;
module.exports["default"] = validate10;
const schema12 = {"type":"object","additionalProperties":false,"required":["v","seq","time","run","type","policy","prev","tool","node","host","caller","tier","passedOver","mode","phase","plan","image","workspace","commit","inputs","env","waived","matrix"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"run":{"$ref":"#/$defs/runId"},"type":{"const":"run.start"},"policy":{"$ref":"#/$defs/digest"},"prev":{"$ref":"#/$defs/hash"},"tool":{"type":"string"},"node":{"type":"string"},"host":{"type":"object","additionalProperties":false,"required":["os","arch","kernel","engine"],"properties":{"os":{"type":"string"},"arch":{"type":"string"},"kernel":{"type":"string"},"engine":{"anyOf":[{"type":"string"},{"type":"null"}]}}},"caller":{"type":"object","additionalProperties":false,"required":["uid","gid"],"properties":{"uid":{"type":"integer","minimum":0},"gid":{"type":"integer","minimum":0}}},"tier":{"anyOf":[{"$ref":"#/$defs/tier"},{"type":"null"}]},"passedOver":{"type":"array","items":{"$ref":"#/$defs/passedOver"}},"mode":{"enum":["enforce","audit"]},"phase":{"anyOf":[{"type":"string"},{"type":"null"}]},"plan":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"image":{"anyOf":[{"type":"string"},{"type":"null"}]},"workspace":{"type":"string"},"commit":{"anyOf":[{"type":"string"},{"type":"null"}]},"inputs":{"type":"array","items":{"$ref":"#/$defs/named"}},"env":{"type":"array","items":{"$ref":"#/$defs/named"}},"waived":{"type":"array","items":{"type":"string"}},"matrix":{"type":"array","items":{"$ref":"#/$defs/cell"}}}};
const schema16 = {"enum":["process","container","gvisor","microvm"]};
const schema22 = {"type":"object","additionalProperties":false,"required":["clause","stated","enforcer","by","note","waived"],"properties":{"clause":{"type":"string"},"stated":{"type":"boolean"},"enforcer":{"enum":["kernel","hypervisor","gateway","engine","kernel-per-process","entry","none"]},"by":{"type":"string"},"note":{"anyOf":[{"type":"string"},{"type":"null"}]},"waived":{"type":"boolean"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");
const pattern1 = new RegExp("^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$", "u");
const pattern2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tier === undefined) && (missing0 = "tier")) || ((data.reason === undefined) && (missing0 = "reason"))){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "tier") || (key0 === "reason"))){
validate12.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tier !== undefined){
let data0 = data.tier;
const _errs2 = errors;
if(!((((data0 === "process") || (data0 === "container")) || (data0 === "gvisor")) || (data0 === "microvm"))){
validate12.errors = [{instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"}];
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
validate12.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.sha256 === undefined) && (missing0 = "sha256"))){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "sha256"))){
validate14.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate14.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data1 = data.sha256;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err0 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data1 !== null){
const err2 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((((((data.v === undefined) && (missing0 = "v")) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.prev === undefined) && (missing0 = "prev"))) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.node === undefined) && (missing0 = "node"))) || ((data.host === undefined) && (missing0 = "host"))) || ((data.caller === undefined) && (missing0 = "caller"))) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.passedOver === undefined) && (missing0 = "passedOver"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.phase === undefined) && (missing0 = "phase"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.image === undefined) && (missing0 = "image"))) || ((data.workspace === undefined) && (missing0 = "workspace"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.inputs === undefined) && (missing0 = "inputs"))) || ((data.env === undefined) && (missing0 = "env"))) || ((data.waived === undefined) && (missing0 = "waived"))) || ((data.matrix === undefined) && (missing0 = "matrix"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.v !== undefined){
const _errs2 = errors;
if(1 !== data.v){
validate11.errors = [{instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data1 = data.seq;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate11.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate11.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data2 = data.time;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate11.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data3 = data.run;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate11.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},message:"must match pattern \""+"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs10 = errors;
if("run.start" !== data.type){
validate11.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "run.start"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data5 = data.policy;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate11.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined){
let data6 = data.prev;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate11.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
const _errs17 = errors;
if(typeof data.tool !== "string"){
validate11.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.node !== undefined){
const _errs19 = errors;
if(typeof data.node !== "string"){
validate11.errors = [{instancePath:instancePath+"/node",schemaPath:"#/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host !== undefined){
let data9 = data.host;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((((data9.os === undefined) && (missing1 = "os")) || ((data9.arch === undefined) && (missing1 = "arch"))) || ((data9.kernel === undefined) && (missing1 = "kernel"))) || ((data9.engine === undefined) && (missing1 = "engine"))){
validate11.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data9){
if(!((((key1 === "os") || (key1 === "arch")) || (key1 === "kernel")) || (key1 === "engine"))){
validate11.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.os !== undefined){
const _errs24 = errors;
if(typeof data9.os !== "string"){
validate11.errors = [{instancePath:instancePath+"/host/os",schemaPath:"#/properties/host/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.arch !== undefined){
const _errs26 = errors;
if(typeof data9.arch !== "string"){
validate11.errors = [{instancePath:instancePath+"/host/arch",schemaPath:"#/properties/host/properties/arch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.kernel !== undefined){
const _errs28 = errors;
if(typeof data9.kernel !== "string"){
validate11.errors = [{instancePath:instancePath+"/host/kernel",schemaPath:"#/properties/host/properties/kernel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.engine !== undefined){
let data13 = data9.engine;
const _errs30 = errors;
const _errs31 = errors;
let valid5 = false;
const _errs32 = errors;
if(typeof data13 !== "string"){
const err0 = {instancePath:instancePath+"/host/engine",schemaPath:"#/properties/host/properties/engine/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs32 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs34 = errors;
if(data13 !== null){
const err1 = {instancePath:instancePath+"/host/engine",schemaPath:"#/properties/host/properties/engine/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs34 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err2 = {instancePath:instancePath+"/host/engine",schemaPath:"#/properties/host/properties/engine/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caller !== undefined){
let data14 = data.caller;
const _errs36 = errors;
if(errors === _errs36){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if(((data14.uid === undefined) && (missing2 = "uid")) || ((data14.gid === undefined) && (missing2 = "gid"))){
validate11.errors = [{instancePath:instancePath+"/caller",schemaPath:"#/properties/caller/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key2 in data14){
if(!((key2 === "uid") || (key2 === "gid"))){
validate11.errors = [{instancePath:instancePath+"/caller",schemaPath:"#/properties/caller/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data14.uid !== undefined){
let data15 = data14.uid;
const _errs39 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate11.errors = [{instancePath:instancePath+"/caller/uid",schemaPath:"#/properties/caller/properties/uid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate11.errors = [{instancePath:instancePath+"/caller/uid",schemaPath:"#/properties/caller/properties/uid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data14.gid !== undefined){
let data16 = data14.gid;
const _errs41 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate11.errors = [{instancePath:instancePath+"/caller/gid",schemaPath:"#/properties/caller/properties/gid/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate11.errors = [{instancePath:instancePath+"/caller/gid",schemaPath:"#/properties/caller/properties/gid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/caller",schemaPath:"#/properties/caller/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier !== undefined){
let data17 = data.tier;
const _errs43 = errors;
const _errs44 = errors;
let valid7 = false;
const _errs45 = errors;
if(!((((data17 === "process") || (data17 === "container")) || (data17 === "gvisor")) || (data17 === "microvm"))){
const err3 = {instancePath:instancePath+"/tier",schemaPath:"#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema16.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs45 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs47 = errors;
if(data17 !== null){
const err4 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs47 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
const err5 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passedOver !== undefined){
let data18 = data.passedOver;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data18)){
var valid9 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
const _errs51 = errors;
if(!(validate12(data18[i0], {instancePath:instancePath+"/passedOver/" + i0,parentData:data18,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid9 = _errs51 === errors;
if(!valid9){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/passedOver",schemaPath:"#/properties/passedOver/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data20 = data.mode;
const _errs52 = errors;
if(!((data20 === "enforce") || (data20 === "audit"))){
validate11.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema12.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
let data21 = data.phase;
const _errs53 = errors;
const _errs54 = errors;
let valid10 = false;
const _errs55 = errors;
if(typeof data21 !== "string"){
const err6 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs55 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs57 = errors;
if(data21 !== null){
const err7 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs57 === errors;
valid10 = valid10 || _valid2;
}
if(!valid10){
const err8 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data22 = data.plan;
const _errs59 = errors;
const _errs60 = errors;
let valid11 = false;
const _errs61 = errors;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data22 === "string"){
if(!pattern2.test(data22)){
const err9 = {instancePath:instancePath+"/plan",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
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
const err10 = {instancePath:instancePath+"/plan",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid3 = _errs61 === errors;
valid11 = valid11 || _valid3;
if(!valid11){
const _errs64 = errors;
if(data22 !== null){
const err11 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid3 = _errs64 === errors;
valid11 = valid11 || _valid3;
}
if(!valid11){
const err12 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
let data23 = data.image;
const _errs66 = errors;
const _errs67 = errors;
let valid13 = false;
const _errs68 = errors;
if(typeof data23 !== "string"){
const err13 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid4 = _errs68 === errors;
valid13 = valid13 || _valid4;
if(!valid13){
const _errs70 = errors;
if(data23 !== null){
const err14 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid4 = _errs70 === errors;
valid13 = valid13 || _valid4;
}
if(!valid13){
const err15 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workspace !== undefined){
const _errs72 = errors;
if(typeof data.workspace !== "string"){
validate11.errors = [{instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
let data25 = data.commit;
const _errs74 = errors;
const _errs75 = errors;
let valid14 = false;
const _errs76 = errors;
if(typeof data25 !== "string"){
const err16 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid5 = _errs76 === errors;
valid14 = valid14 || _valid5;
if(!valid14){
const _errs78 = errors;
if(data25 !== null){
const err17 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid5 = _errs78 === errors;
valid14 = valid14 || _valid5;
}
if(!valid14){
const err18 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data26 = data.inputs;
const _errs80 = errors;
if(errors === _errs80){
if(Array.isArray(data26)){
var valid15 = true;
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
const _errs82 = errors;
if(!(validate14(data26[i1], {instancePath:instancePath+"/inputs/" + i1,parentData:data26,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid15 = _errs82 === errors;
if(!valid15){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.env !== undefined){
let data28 = data.env;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data28)){
var valid16 = true;
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
const _errs85 = errors;
if(!(validate14(data28[i2], {instancePath:instancePath+"/env/" + i2,parentData:data28,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid16 = _errs85 === errors;
if(!valid16){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waived !== undefined){
let data30 = data.waived;
const _errs86 = errors;
if(errors === _errs86){
if(Array.isArray(data30)){
var valid17 = true;
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
const _errs88 = errors;
if(typeof data30[i3] !== "string"){
validate11.errors = [{instancePath:instancePath+"/waived/" + i3,schemaPath:"#/properties/waived/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs88 === errors;
if(!valid17){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs86 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matrix !== undefined){
let data32 = data.matrix;
const _errs90 = errors;
if(errors === _errs90){
if(Array.isArray(data32)){
var valid18 = true;
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
const _errs92 = errors;
const _errs93 = errors;
if(errors === _errs93){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing3;
if(((((((data33.clause === undefined) && (missing3 = "clause")) || ((data33.stated === undefined) && (missing3 = "stated"))) || ((data33.enforcer === undefined) && (missing3 = "enforcer"))) || ((data33.by === undefined) && (missing3 = "by"))) || ((data33.note === undefined) && (missing3 = "note"))) || ((data33.waived === undefined) && (missing3 = "waived"))){
validate11.errors = [{instancePath:instancePath+"/matrix/" + i4,schemaPath:"#/$defs/cell/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs95 = errors;
for(const key3 in data33){
if(!((((((key3 === "clause") || (key3 === "stated")) || (key3 === "enforcer")) || (key3 === "by")) || (key3 === "note")) || (key3 === "waived"))){
validate11.errors = [{instancePath:instancePath+"/matrix/" + i4,schemaPath:"#/$defs/cell/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs95 === errors){
if(data33.clause !== undefined){
const _errs96 = errors;
if(typeof data33.clause !== "string"){
validate11.errors = [{instancePath:instancePath+"/matrix/" + i4+"/clause",schemaPath:"#/$defs/cell/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs96 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data33.stated !== undefined){
const _errs98 = errors;
if(typeof data33.stated !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/matrix/" + i4+"/stated",schemaPath:"#/$defs/cell/properties/stated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid20 = _errs98 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data33.enforcer !== undefined){
let data36 = data33.enforcer;
const _errs100 = errors;
if(!(((((((data36 === "kernel") || (data36 === "hypervisor")) || (data36 === "gateway")) || (data36 === "engine")) || (data36 === "kernel-per-process")) || (data36 === "entry")) || (data36 === "none"))){
validate11.errors = [{instancePath:instancePath+"/matrix/" + i4+"/enforcer",schemaPath:"#/$defs/cell/properties/enforcer/enum",keyword:"enum",params:{allowedValues: schema22.properties.enforcer.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs100 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data33.by !== undefined){
const _errs101 = errors;
if(typeof data33.by !== "string"){
validate11.errors = [{instancePath:instancePath+"/matrix/" + i4+"/by",schemaPath:"#/$defs/cell/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs101 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data33.note !== undefined){
let data38 = data33.note;
const _errs103 = errors;
const _errs104 = errors;
let valid21 = false;
const _errs105 = errors;
if(typeof data38 !== "string"){
const err19 = {instancePath:instancePath+"/matrix/" + i4+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid6 = _errs105 === errors;
valid21 = valid21 || _valid6;
if(!valid21){
const _errs107 = errors;
if(data38 !== null){
const err20 = {instancePath:instancePath+"/matrix/" + i4+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid6 = _errs107 === errors;
valid21 = valid21 || _valid6;
}
if(!valid21){
const err21 = {instancePath:instancePath+"/matrix/" + i4+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate11.errors = vErrors;
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
var valid20 = _errs103 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data33.waived !== undefined){
const _errs109 = errors;
if(typeof data33.waived !== "boolean"){
validate11.errors = [{instancePath:instancePath+"/matrix/" + i4+"/waived",schemaPath:"#/$defs/cell/properties/waived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid20 = _errs109 === errors;
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
validate11.errors = [{instancePath:instancePath+"/matrix/" + i4,schemaPath:"#/$defs/cell/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs92 === errors;
if(!valid18){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs90 === errors;
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
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
const schema23 = {"type":"object","additionalProperties":false,"required":["v","seq","time","run","type","policy","prev","command","argv","cwd","stdin","image","verdict","clause","end"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"run":{"$ref":"#/$defs/runId"},"type":{"const":"command"},"policy":{"$ref":"#/$defs/digest"},"prev":{"$ref":"#/$defs/hash"},"command":{"type":"integer","minimum":0},"argv":{"type":"array","items":{"type":"string"}},"cwd":{"type":"string"},"stdin":{"type":"boolean"},"image":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"verdict":{"enum":["allow","deny","escalate"]},"clause":{"anyOf":[{"type":"string"},{"type":"null"}]},"end":{"anyOf":[{"type":"object","additionalProperties":false,"required":["ended","duration","stdout","stderr"],"properties":{"ended":{"$ref":"#/$defs/ended"},"duration":{"type":"integer","minimum":0},"stdout":{"$ref":"#/$defs/stream"},"stderr":{"$ref":"#/$defs/stream"}}},{"type":"null"}]}}};
const schema28 = {"type":"object","additionalProperties":false,"required":["kind","code","signal","limit"],"properties":{"kind":{"enum":["exited","signaled","not-found","not-executable","timed-out","out-of-memory","output-limit","cancelled","gateway-lost"]},"code":{"anyOf":[{"type":"integer"},{"type":"null"}]},"signal":{"anyOf":[{"type":"string"},{"type":"null"}]},"limit":{"anyOf":[{"type":"string"},{"type":"null"}]}}};
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.bytes === undefined) && (missing0 = "bytes")) || ((data.kept === undefined) && (missing0 = "kept"))) || ((data.truncated === undefined) && (missing0 = "truncated"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))){
validate18.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "bytes") || (key0 === "kept")) || (key0 === "truncated")) || (key0 === "sha256"))){
validate18.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.bytes !== undefined){
let data0 = data.bytes;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate18.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate18.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate18.errors = [{instancePath:instancePath+"/kept",schemaPath:"#/properties/kept/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate18.errors = [{instancePath:instancePath+"/kept",schemaPath:"#/properties/kept/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate18.errors = [{instancePath:instancePath+"/truncated",schemaPath:"#/properties/truncated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!pattern3.test(data3)){
validate18.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate18.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate18.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}
function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.v === undefined) && (missing0 = "v")) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.prev === undefined) && (missing0 = "prev"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.argv === undefined) && (missing0 = "argv"))) || ((data.cwd === undefined) && (missing0 = "cwd"))) || ((data.stdin === undefined) && (missing0 = "stdin"))) || ((data.image === undefined) && (missing0 = "image"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.clause === undefined) && (missing0 = "clause"))) || ((data.end === undefined) && (missing0 = "end"))){
validate17.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
validate17.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.v !== undefined){
const _errs2 = errors;
if(1 !== data.v){
validate17.errors = [{instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data1 = data.seq;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate17.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate17.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data2 = data.time;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate17.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data3 = data.run;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate17.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},message:"must match pattern \""+"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"+"\""}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs10 = errors;
if("command" !== data.type){
validate17.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "command"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data5 = data.policy;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate17.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined){
let data6 = data.prev;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate17.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
let data7 = data.command;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate17.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate17.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.argv !== undefined){
let data8 = data.argv;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
var valid4 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(typeof data8[i0] !== "string"){
validate17.errors = [{instancePath:instancePath+"/argv/" + i0,schemaPath:"#/properties/argv/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/argv",schemaPath:"#/properties/argv/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cwd !== undefined){
const _errs23 = errors;
if(typeof data.cwd !== "string"){
validate17.errors = [{instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stdin !== undefined){
const _errs25 = errors;
if(typeof data.stdin !== "boolean"){
validate17.errors = [{instancePath:instancePath+"/stdin",schemaPath:"#/properties/stdin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
let data12 = data.image;
const _errs27 = errors;
const _errs28 = errors;
let valid5 = false;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
const err0 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs29 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs32 = errors;
if(data12 !== null){
const err2 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs32 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err3 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate17.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data13 = data.verdict;
const _errs34 = errors;
if(!(((data13 === "allow") || (data13 === "deny")) || (data13 === "escalate"))){
validate17.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema23.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clause !== undefined){
let data14 = data.clause;
const _errs35 = errors;
const _errs36 = errors;
let valid7 = false;
const _errs37 = errors;
if(typeof data14 !== "string"){
const err4 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs39 = errors;
if(data14 !== null){
const err5 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
const err6 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate17.errors = vErrors;
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
if(data.end !== undefined){
let data15 = data.end;
const _errs41 = errors;
const _errs42 = errors;
let valid8 = false;
const _errs43 = errors;
if(errors === _errs43){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if(((((data15.ended === undefined) && (missing1 = "ended")) || ((data15.duration === undefined) && (missing1 = "duration"))) || ((data15.stdout === undefined) && (missing1 = "stdout"))) || ((data15.stderr === undefined) && (missing1 = "stderr"))){
const err7 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
const _errs45 = errors;
for(const key1 in data15){
if(!((((key1 === "ended") || (key1 === "duration")) || (key1 === "stdout")) || (key1 === "stderr"))){
const err8 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
}
if(_errs45 === errors){
if(data15.ended !== undefined){
let data16 = data15.ended;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if(((((data16.kind === undefined) && (missing2 = "kind")) || ((data16.code === undefined) && (missing2 = "code"))) || ((data16.signal === undefined) && (missing2 = "signal"))) || ((data16.limit === undefined) && (missing2 = "limit"))){
const err9 = {instancePath:instancePath+"/end/ended",schemaPath:"#/$defs/ended/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
const _errs49 = errors;
for(const key2 in data16){
if(!((((key2 === "kind") || (key2 === "code")) || (key2 === "signal")) || (key2 === "limit"))){
const err10 = {instancePath:instancePath+"/end/ended",schemaPath:"#/$defs/ended/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
}
if(_errs49 === errors){
if(data16.kind !== undefined){
let data17 = data16.kind;
const _errs50 = errors;
if(!(((((((((data17 === "exited") || (data17 === "signaled")) || (data17 === "not-found")) || (data17 === "not-executable")) || (data17 === "timed-out")) || (data17 === "out-of-memory")) || (data17 === "output-limit")) || (data17 === "cancelled")) || (data17 === "gateway-lost"))){
const err11 = {instancePath:instancePath+"/end/ended/kind",schemaPath:"#/$defs/ended/properties/kind/enum",keyword:"enum",params:{allowedValues: schema28.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid11 = _errs50 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data16.code !== undefined){
let data18 = data16.code;
const _errs51 = errors;
const _errs52 = errors;
let valid12 = false;
const _errs53 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err12 = {instancePath:instancePath+"/end/ended/code",schemaPath:"#/$defs/ended/properties/code/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs53 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs55 = errors;
if(data18 !== null){
const err13 = {instancePath:instancePath+"/end/ended/code",schemaPath:"#/$defs/ended/properties/code/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid3 = _errs55 === errors;
valid12 = valid12 || _valid3;
}
if(!valid12){
const err14 = {instancePath:instancePath+"/end/ended/code",schemaPath:"#/$defs/ended/properties/code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
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
var valid11 = _errs51 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data16.signal !== undefined){
let data19 = data16.signal;
const _errs57 = errors;
const _errs58 = errors;
let valid13 = false;
const _errs59 = errors;
if(typeof data19 !== "string"){
const err15 = {instancePath:instancePath+"/end/ended/signal",schemaPath:"#/$defs/ended/properties/signal/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid4 = _errs59 === errors;
valid13 = valid13 || _valid4;
if(!valid13){
const _errs61 = errors;
if(data19 !== null){
const err16 = {instancePath:instancePath+"/end/ended/signal",schemaPath:"#/$defs/ended/properties/signal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid4 = _errs61 === errors;
valid13 = valid13 || _valid4;
}
if(!valid13){
const err17 = {instancePath:instancePath+"/end/ended/signal",schemaPath:"#/$defs/ended/properties/signal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs57 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data16.limit !== undefined){
let data20 = data16.limit;
const _errs63 = errors;
const _errs64 = errors;
let valid14 = false;
const _errs65 = errors;
if(typeof data20 !== "string"){
const err18 = {instancePath:instancePath+"/end/ended/limit",schemaPath:"#/$defs/ended/properties/limit/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid5 = _errs65 === errors;
valid14 = valid14 || _valid5;
if(!valid14){
const _errs67 = errors;
if(data20 !== null){
const err19 = {instancePath:instancePath+"/end/ended/limit",schemaPath:"#/$defs/ended/properties/limit/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid5 = _errs67 === errors;
valid14 = valid14 || _valid5;
}
if(!valid14){
const err20 = {instancePath:instancePath+"/end/ended/limit",schemaPath:"#/$defs/ended/properties/limit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
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
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/end/ended",schemaPath:"#/$defs/ended/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.duration !== undefined){
let data21 = data15.duration;
const _errs69 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err22 = {instancePath:instancePath+"/end/duration",schemaPath:"#/properties/end/anyOf/0/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(errors === _errs69){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err23 = {instancePath:instancePath+"/end/duration",schemaPath:"#/properties/end/anyOf/0/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
var valid9 = _errs69 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.stdout !== undefined){
const _errs71 = errors;
if(!(validate18(data15.stdout, {instancePath:instancePath+"/end/stdout",parentData:data15,parentDataProperty:"stdout",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid9 = _errs71 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.stderr !== undefined){
const _errs72 = errors;
if(!(validate18(data15.stderr, {instancePath:instancePath+"/end/stderr",parentData:data15,parentDataProperty:"stderr",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid9 = _errs72 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid2 = _errs43 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs73 = errors;
if(data15 !== null){
const err25 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs73 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
const err26 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
validate17.errors = vErrors;
return false;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs41 === errors;
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
else {
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}
const schema31 = {"type":"object","additionalProperties":false,"required":["v","seq","time","run","type","policy","prev","name","qtype","verdict","clause","addresses"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"run":{"$ref":"#/$defs/runId"},"type":{"const":"dns"},"policy":{"$ref":"#/$defs/digest"},"prev":{"$ref":"#/$defs/hash"},"name":{"type":"string"},"qtype":{"type":"string"},"verdict":{"enum":["allow","deny","escalate"]},"clause":{"anyOf":[{"type":"string"},{"type":"null"}]},"origin":{"anyOf":[{"$ref":"#/$defs/origin"},{"type":"null"}]},"addresses":{"type":"array","items":{"type":"string"}}}};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.v === undefined) && (missing0 = "v")) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.prev === undefined) && (missing0 = "prev"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.qtype === undefined) && (missing0 = "qtype"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.clause === undefined) && (missing0 = "clause"))) || ((data.addresses === undefined) && (missing0 = "addresses"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema31.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.v !== undefined){
const _errs2 = errors;
if(1 !== data.v){
validate21.errors = [{instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data1 = data.seq;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate21.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data2 = data.time;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate21.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data3 = data.run;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate21.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},message:"must match pattern \""+"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs10 = errors;
if("dns" !== data.type){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "dns"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data5 = data.policy;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate21.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined){
let data6 = data.prev;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate21.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs17 = errors;
if(typeof data.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.qtype !== undefined){
const _errs19 = errors;
if(typeof data.qtype !== "string"){
validate21.errors = [{instancePath:instancePath+"/qtype",schemaPath:"#/properties/qtype/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data9 = data.verdict;
const _errs21 = errors;
if(!(((data9 === "allow") || (data9 === "deny")) || (data9 === "escalate"))){
validate21.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clause !== undefined){
let data10 = data.clause;
const _errs22 = errors;
const _errs23 = errors;
let valid4 = false;
const _errs24 = errors;
if(typeof data10 !== "string"){
const err0 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs26 = errors;
if(data10 !== null){
const err1 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err2 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
let data11 = data.origin;
const _errs28 = errors;
const _errs29 = errors;
let valid5 = false;
const _errs30 = errors;
const _errs31 = errors;
if(errors === _errs31){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if(((data11.file === undefined) && (missing1 = "file")) || ((data11.line === undefined) && (missing1 = "line"))){
const err3 = {instancePath:instancePath+"/origin",schemaPath:"#/$defs/origin/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs33 = errors;
for(const key1 in data11){
if(!((key1 === "file") || (key1 === "line"))){
const err4 = {instancePath:instancePath+"/origin",schemaPath:"#/$defs/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs33 === errors){
if(data11.file !== undefined){
const _errs34 = errors;
if(typeof data11.file !== "string"){
const err5 = {instancePath:instancePath+"/origin/file",schemaPath:"#/$defs/origin/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.line !== undefined){
let data13 = data11.line;
const _errs36 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err6 = {instancePath:instancePath+"/origin/line",schemaPath:"#/$defs/origin/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(errors === _errs36){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err7 = {instancePath:instancePath+"/origin/line",schemaPath:"#/$defs/origin/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/origin",schemaPath:"#/$defs/origin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs30 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs38 = errors;
if(data11 !== null){
const err9 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs38 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err10 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate21.errors = vErrors;
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
if(data.addresses !== undefined){
let data14 = data.addresses;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data14)){
var valid8 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
const _errs42 = errors;
if(typeof data14[i0] !== "string"){
validate21.errors = [{instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/properties/addresses/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs42 === errors;
if(!valid8){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs40 === errors;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
const schema36 = {"type":"object","additionalProperties":false,"required":["v","seq","time","run","type","policy","prev","connection","host","address","port","protocol","verdict","clause","reason","end"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"run":{"$ref":"#/$defs/runId"},"type":{"const":"connection"},"policy":{"$ref":"#/$defs/digest"},"prev":{"$ref":"#/$defs/hash"},"connection":{"type":"integer","minimum":0},"host":{"anyOf":[{"type":"string"},{"type":"null"}]},"address":{"anyOf":[{"type":"string"},{"type":"null"}]},"port":{"type":"integer","minimum":0,"maximum":65535},"protocol":{"enum":["tls","http","tcp","udp","other"]},"verdict":{"enum":["allow","deny","escalate"]},"clause":{"anyOf":[{"type":"string"},{"type":"null"}]},"origin":{"anyOf":[{"$ref":"#/$defs/origin"},{"type":"null"}]},"reason":{"anyOf":[{"type":"string"},{"type":"null"}]},"end":{"anyOf":[{"type":"object","additionalProperties":false,"required":["sent","received","duration"],"properties":{"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0},"duration":{"type":"integer","minimum":0}}},{"type":"null"}]}}};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.v === undefined) && (missing0 = "v")) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.prev === undefined) && (missing0 = "prev"))) || ((data.connection === undefined) && (missing0 = "connection"))) || ((data.host === undefined) && (missing0 = "host"))) || ((data.address === undefined) && (missing0 = "address"))) || ((data.port === undefined) && (missing0 = "port"))) || ((data.protocol === undefined) && (missing0 = "protocol"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.clause === undefined) && (missing0 = "clause"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.end === undefined) && (missing0 = "end"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema36.properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.v !== undefined){
const _errs2 = errors;
if(1 !== data.v){
validate22.errors = [{instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data1 = data.seq;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate22.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate22.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data2 = data.time;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate22.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data3 = data.run;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate22.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},message:"must match pattern \""+"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs10 = errors;
if("connection" !== data.type){
validate22.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "connection"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data5 = data.policy;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate22.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined){
let data6 = data.prev;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate22.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connection !== undefined){
let data7 = data.connection;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate22.errors = [{instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate22.errors = [{instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.host !== undefined){
let data8 = data.host;
const _errs19 = errors;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(typeof data8 !== "string"){
const err0 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs23 = errors;
if(data8 !== null){
const err1 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err2 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate22.errors = vErrors;
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
if(data.address !== undefined){
let data9 = data.address;
const _errs25 = errors;
const _errs26 = errors;
let valid5 = false;
const _errs27 = errors;
if(typeof data9 !== "string"){
const err3 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs29 = errors;
if(data9 !== null){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data10 = data.port;
const _errs31 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate22.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 65535 || isNaN(data10)){
validate22.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate22.errors = [{instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol !== undefined){
let data11 = data.protocol;
const _errs33 = errors;
if(!(((((data11 === "tls") || (data11 === "http")) || (data11 === "tcp")) || (data11 === "udp")) || (data11 === "other"))){
validate22.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema36.properties.protocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data12 = data.verdict;
const _errs34 = errors;
if(!(((data12 === "allow") || (data12 === "deny")) || (data12 === "escalate"))){
validate22.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema36.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clause !== undefined){
let data13 = data.clause;
const _errs35 = errors;
const _errs36 = errors;
let valid6 = false;
const _errs37 = errors;
if(typeof data13 !== "string"){
const err6 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs39 = errors;
if(data13 !== null){
const err7 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err8 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate22.errors = vErrors;
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
if(data.origin !== undefined){
let data14 = data.origin;
const _errs41 = errors;
const _errs42 = errors;
let valid7 = false;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing1;
if(((data14.file === undefined) && (missing1 = "file")) || ((data14.line === undefined) && (missing1 = "line"))){
const err9 = {instancePath:instancePath+"/origin",schemaPath:"#/$defs/origin/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
const _errs46 = errors;
for(const key1 in data14){
if(!((key1 === "file") || (key1 === "line"))){
const err10 = {instancePath:instancePath+"/origin",schemaPath:"#/$defs/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
}
if(_errs46 === errors){
if(data14.file !== undefined){
const _errs47 = errors;
if(typeof data14.file !== "string"){
const err11 = {instancePath:instancePath+"/origin/file",schemaPath:"#/$defs/origin/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid9 = _errs47 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data14.line !== undefined){
let data16 = data14.line;
const _errs49 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err12 = {instancePath:instancePath+"/origin/line",schemaPath:"#/$defs/origin/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors === _errs49){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err13 = {instancePath:instancePath+"/origin/line",schemaPath:"#/$defs/origin/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
var valid9 = _errs49 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/origin",schemaPath:"#/$defs/origin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs43 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs51 = errors;
if(data14 !== null){
const err15 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs51 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err16 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data17 = data.reason;
const _errs53 = errors;
const _errs54 = errors;
let valid10 = false;
const _errs55 = errors;
if(typeof data17 !== "string"){
const err17 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid4 = _errs55 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs57 = errors;
if(data17 !== null){
const err18 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid4 = _errs57 === errors;
valid10 = valid10 || _valid4;
}
if(!valid10){
const err19 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
let data18 = data.end;
const _errs59 = errors;
const _errs60 = errors;
let valid11 = false;
const _errs61 = errors;
if(errors === _errs61){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing2;
if((((data18.sent === undefined) && (missing2 = "sent")) || ((data18.received === undefined) && (missing2 = "received"))) || ((data18.duration === undefined) && (missing2 = "duration"))){
const err20 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/anyOf/0/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
const _errs63 = errors;
for(const key2 in data18){
if(!(((key2 === "sent") || (key2 === "received")) || (key2 === "duration"))){
const err21 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
}
if(_errs63 === errors){
if(data18.sent !== undefined){
let data19 = data18.sent;
const _errs64 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err22 = {instancePath:instancePath+"/end/sent",schemaPath:"#/properties/end/anyOf/0/properties/sent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(errors === _errs64){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err23 = {instancePath:instancePath+"/end/sent",schemaPath:"#/properties/end/anyOf/0/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
var valid12 = _errs64 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data18.received !== undefined){
let data20 = data18.received;
const _errs66 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err24 = {instancePath:instancePath+"/end/received",schemaPath:"#/properties/end/anyOf/0/properties/received/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(errors === _errs66){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err25 = {instancePath:instancePath+"/end/received",schemaPath:"#/properties/end/anyOf/0/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
var valid12 = _errs66 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data18.duration !== undefined){
let data21 = data18.duration;
const _errs68 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err26 = {instancePath:instancePath+"/end/duration",schemaPath:"#/properties/end/anyOf/0/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(errors === _errs68){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err27 = {instancePath:instancePath+"/end/duration",schemaPath:"#/properties/end/anyOf/0/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
var valid12 = _errs68 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid5 = _errs61 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs70 = errors;
if(data18 !== null){
const err29 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid5 = _errs70 === errors;
valid11 = valid11 || _valid5;
}
if(!valid11){
const err30 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs59 === errors;
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
const schema41 = {"type":"object","additionalProperties":false,"required":["v","seq","time","run","type","policy","prev","path","change","kind","size","mode","sha256","disposition","reason"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"run":{"$ref":"#/$defs/runId"},"type":{"const":"file"},"policy":{"$ref":"#/$defs/digest"},"prev":{"$ref":"#/$defs/hash"},"path":{"type":"string"},"change":{"enum":["added","modified","deleted","mode","type","output"]},"kind":{"anyOf":[{"enum":["file","directory","symlink","fifo","socket","device"]},{"type":"null"}]},"size":{"type":"integer","minimum":0},"mode":{"anyOf":[{"type":"string","pattern":"^[0-7]{1,5}$"},{"type":"null"}]},"sha256":{"anyOf":[{"$ref":"#/$defs/hash"},{"type":"null"}]},"disposition":{"enum":["applied","patched","discarded","dropped","ignored","withheld","copied"]},"reason":{"anyOf":[{"type":"string"},{"type":"null"}]}}};
const pattern24 = new RegExp("^[0-7]{1,5}$", "u");
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.v === undefined) && (missing0 = "v")) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.prev === undefined) && (missing0 = "prev"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.change === undefined) && (missing0 = "change"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.disposition === undefined) && (missing0 = "disposition"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.v !== undefined){
const _errs2 = errors;
if(1 !== data.v){
validate23.errors = [{instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data1 = data.seq;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate23.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate23.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data2 = data.time;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate23.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data3 = data.run;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate23.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},message:"must match pattern \""+"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs10 = errors;
if("file" !== data.type){
validate23.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data5 = data.policy;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate23.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined){
let data6 = data.prev;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate23.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs17 = errors;
if(typeof data.path !== "string"){
validate23.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.change !== undefined){
let data8 = data.change;
const _errs19 = errors;
if(!((((((data8 === "added") || (data8 === "modified")) || (data8 === "deleted")) || (data8 === "mode")) || (data8 === "type")) || (data8 === "output"))){
validate23.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues: schema41.properties.change.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data9 = data.kind;
const _errs20 = errors;
const _errs21 = errors;
let valid4 = false;
const _errs22 = errors;
if(!((((((data9 === "file") || (data9 === "directory")) || (data9 === "symlink")) || (data9 === "fifo")) || (data9 === "socket")) || (data9 === "device"))){
const err0 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema41.properties.kind.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs23 = errors;
if(data9 !== null){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data10 = data.size;
const _errs25 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate23.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data11 = data.mode;
const _errs27 = errors;
const _errs28 = errors;
let valid5 = false;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data11 === "string"){
if(!pattern24.test(data11)){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-7]{1,5}$"},message:"must match pattern \""+"^[0-7]{1,5}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs29 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs31 = errors;
if(data11 !== null){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data12 = data.sha256;
const _errs33 = errors;
const _errs34 = errors;
let valid6 = false;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err7 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid2 = _errs35 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs38 = errors;
if(data12 !== null){
const err9 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs38 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err10 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate23.errors = vErrors;
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
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disposition !== undefined){
let data13 = data.disposition;
const _errs40 = errors;
if(!(((((((data13 === "applied") || (data13 === "patched")) || (data13 === "discarded")) || (data13 === "dropped")) || (data13 === "ignored")) || (data13 === "withheld")) || (data13 === "copied"))){
validate23.errors = [{instancePath:instancePath+"/disposition",schemaPath:"#/properties/disposition/enum",keyword:"enum",params:{allowedValues: schema41.properties.disposition.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data14 = data.reason;
const _errs41 = errors;
const _errs42 = errors;
let valid8 = false;
const _errs43 = errors;
if(typeof data14 !== "string"){
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid3 = _errs43 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs45 = errors;
if(data14 !== null){
const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs45 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs41 === errors;
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
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
const schema46 = {"type":"object","additionalProperties":false,"required":["v","seq","time","run","type","policy","prev","clause","origin","what","message"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"run":{"$ref":"#/$defs/runId"},"type":{"const":"violation"},"policy":{"$ref":"#/$defs/digest"},"prev":{"$ref":"#/$defs/hash"},"clause":{"type":"string"},"origin":{"anyOf":[{"$ref":"#/$defs/origin"},{"type":"null"}]},"what":{"type":"string"},"message":{"type":"string"}}};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.v === undefined) && (missing0 = "v")) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.prev === undefined) && (missing0 = "prev"))) || ((data.clause === undefined) && (missing0 = "clause"))) || ((data.origin === undefined) && (missing0 = "origin"))) || ((data.what === undefined) && (missing0 = "what"))) || ((data.message === undefined) && (missing0 = "message"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema46.properties, key0))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.v !== undefined){
const _errs2 = errors;
if(1 !== data.v){
validate24.errors = [{instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data1 = data.seq;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate24.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate24.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data2 = data.time;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate24.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data3 = data.run;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate24.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},message:"must match pattern \""+"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs10 = errors;
if("violation" !== data.type){
validate24.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "violation"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data5 = data.policy;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate24.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined){
let data6 = data.prev;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate24.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clause !== undefined){
const _errs17 = errors;
if(typeof data.clause !== "string"){
validate24.errors = [{instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
let data8 = data.origin;
const _errs19 = errors;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((data8.file === undefined) && (missing1 = "file")) || ((data8.line === undefined) && (missing1 = "line"))){
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
const _errs24 = errors;
for(const key1 in data8){
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
if(_errs24 === errors){
if(data8.file !== undefined){
const _errs25 = errors;
if(typeof data8.file !== "string"){
const err2 = {instancePath:instancePath+"/origin/file",schemaPath:"#/$defs/origin/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.line !== undefined){
let data10 = data8.line;
const _errs27 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err3 = {instancePath:instancePath+"/origin/line",schemaPath:"#/$defs/origin/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs27){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
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
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
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
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs29 = errors;
if(data8 !== null){
const err6 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err7 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate24.errors = vErrors;
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
if(data.what !== undefined){
const _errs31 = errors;
if(typeof data.what !== "string"){
validate24.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs33 = errors;
if(typeof data.message !== "string"){
validate24.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs33 === errors;
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
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
const schema51 = {"type":"object","additionalProperties":false,"required":["v","seq","time","run","type","policy","prev","argv","clause","origin","reason","patch"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"run":{"$ref":"#/$defs/runId"},"type":{"const":"escalation"},"policy":{"$ref":"#/$defs/digest"},"prev":{"$ref":"#/$defs/hash"},"argv":{"type":"array","items":{"type":"string"}},"clause":{"type":"string"},"origin":{"anyOf":[{"$ref":"#/$defs/origin"},{"type":"null"}]},"reason":{"type":"string"},"patch":{"type":"string"}}};
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.v === undefined) && (missing0 = "v")) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.prev === undefined) && (missing0 = "prev"))) || ((data.argv === undefined) && (missing0 = "argv"))) || ((data.clause === undefined) && (missing0 = "clause"))) || ((data.origin === undefined) && (missing0 = "origin"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.patch === undefined) && (missing0 = "patch"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema51.properties, key0))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.v !== undefined){
const _errs2 = errors;
if(1 !== data.v){
validate25.errors = [{instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data1 = data.seq;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate25.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate25.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data2 = data.time;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate25.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data3 = data.run;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate25.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},message:"must match pattern \""+"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs10 = errors;
if("escalation" !== data.type){
validate25.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "escalation"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data5 = data.policy;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate25.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined){
let data6 = data.prev;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate25.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.argv !== undefined){
let data7 = data.argv;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid4 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(typeof data7[i0] !== "string"){
validate25.errors = [{instancePath:instancePath+"/argv/" + i0,schemaPath:"#/properties/argv/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/argv",schemaPath:"#/properties/argv/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clause !== undefined){
const _errs21 = errors;
if(typeof data.clause !== "string"){
validate25.errors = [{instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
let data10 = data.origin;
const _errs23 = errors;
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if(((data10.file === undefined) && (missing1 = "file")) || ((data10.line === undefined) && (missing1 = "line"))){
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
const _errs28 = errors;
for(const key1 in data10){
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
if(_errs28 === errors){
if(data10.file !== undefined){
const _errs29 = errors;
if(typeof data10.file !== "string"){
const err2 = {instancePath:instancePath+"/origin/file",schemaPath:"#/$defs/origin/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid7 = _errs29 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.line !== undefined){
let data12 = data10.line;
const _errs31 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err3 = {instancePath:instancePath+"/origin/line",schemaPath:"#/$defs/origin/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs31){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
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
var valid7 = _errs31 === errors;
}
else {
var valid7 = true;
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
var _valid0 = _errs25 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs33 = errors;
if(data10 !== null){
const err6 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err7 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate25.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs35 = errors;
if(typeof data.reason !== "string"){
validate25.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patch !== undefined){
const _errs37 = errors;
if(typeof data.patch !== "string"){
validate25.errors = [{instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs37 === errors;
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
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
const schema56 = {"type":"object","additionalProperties":false,"required":["v","seq","time","run","type","policy","prev","path","direction"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"run":{"$ref":"#/$defs/runId"},"type":{"const":"carry"},"policy":{"$ref":"#/$defs/digest"},"prev":{"$ref":"#/$defs/hash"},"path":{"type":"string"},"direction":{"enum":["in","out"]}}};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.v === undefined) && (missing0 = "v")) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.prev === undefined) && (missing0 = "prev"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.direction === undefined) && (missing0 = "direction"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema56.properties, key0))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.v !== undefined){
const _errs2 = errors;
if(1 !== data.v){
validate26.errors = [{instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data1 = data.seq;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate26.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate26.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data2 = data.time;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate26.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data3 = data.run;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate26.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},message:"must match pattern \""+"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs10 = errors;
if("carry" !== data.type){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "carry"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data5 = data.policy;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate26.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined){
let data6 = data.prev;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate26.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs17 = errors;
if(typeof data.path !== "string"){
validate26.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
let data8 = data.direction;
const _errs19 = errors;
if(!((data8 === "in") || (data8 === "out"))){
validate26.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema56.properties.direction.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs19 === errors;
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
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
const schema64 = {"type":"object","additionalProperties":false,"required":["cpuUser","cpuSystem","peakMemory","peakPids","ioRead","ioWrite"],"properties":{"cpuUser":{"type":["number","null"],"minimum":0},"cpuSystem":{"type":["number","null"],"minimum":0},"peakMemory":{"type":["number","null"],"minimum":0},"peakPids":{"type":["number","null"],"minimum":0},"ioRead":{"type":["number","null"],"minimum":0},"ioWrite":{"type":["number","null"],"minimum":0}}};
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.v === undefined) && (missing0 = "v")) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.prev === undefined) && (missing0 = "prev"))) || ((data.usage === undefined) && (missing0 = "usage"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "v") || (key0 === "seq")) || (key0 === "time")) || (key0 === "run")) || (key0 === "type")) || (key0 === "policy")) || (key0 === "prev")) || (key0 === "usage"))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.v !== undefined){
const _errs2 = errors;
if(1 !== data.v){
validate27.errors = [{instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data1 = data.seq;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate27.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate27.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data2 = data.time;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate27.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data3 = data.run;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate27.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},message:"must match pattern \""+"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs10 = errors;
if("usage" !== data.type){
validate27.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "usage"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data5 = data.policy;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate27.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined){
let data6 = data.prev;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate27.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data7 = data.usage;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((((((data7.cpuUser === undefined) && (missing1 = "cpuUser")) || ((data7.cpuSystem === undefined) && (missing1 = "cpuSystem"))) || ((data7.peakMemory === undefined) && (missing1 = "peakMemory"))) || ((data7.peakPids === undefined) && (missing1 = "peakPids"))) || ((data7.ioRead === undefined) && (missing1 = "ioRead"))) || ((data7.ioWrite === undefined) && (missing1 = "ioWrite"))){
validate27.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/$defs/resources/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data7){
if(!((((((key1 === "cpuUser") || (key1 === "cpuSystem")) || (key1 === "peakMemory")) || (key1 === "peakPids")) || (key1 === "ioRead")) || (key1 === "ioWrite"))){
validate27.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/$defs/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data7.cpuUser !== undefined){
let data8 = data7.cpuUser;
const _errs21 = errors;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
validate27.errors = [{instancePath:instancePath+"/usage/cpuUser",schemaPath:"#/$defs/resources/properties/cpuUser/type",keyword:"type",params:{type: schema64.properties.cpuUser.type},message:"must be number,null"}];
return false;
}
if(errors === _errs21){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate27.errors = [{instancePath:instancePath+"/usage/cpuUser",schemaPath:"#/$defs/resources/properties/cpuUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.cpuSystem !== undefined){
let data9 = data7.cpuSystem;
const _errs23 = errors;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
validate27.errors = [{instancePath:instancePath+"/usage/cpuSystem",schemaPath:"#/$defs/resources/properties/cpuSystem/type",keyword:"type",params:{type: schema64.properties.cpuSystem.type},message:"must be number,null"}];
return false;
}
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate27.errors = [{instancePath:instancePath+"/usage/cpuSystem",schemaPath:"#/$defs/resources/properties/cpuSystem/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.peakMemory !== undefined){
let data10 = data7.peakMemory;
const _errs25 = errors;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
validate27.errors = [{instancePath:instancePath+"/usage/peakMemory",schemaPath:"#/$defs/resources/properties/peakMemory/type",keyword:"type",params:{type: schema64.properties.peakMemory.type},message:"must be number,null"}];
return false;
}
if(errors === _errs25){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate27.errors = [{instancePath:instancePath+"/usage/peakMemory",schemaPath:"#/$defs/resources/properties/peakMemory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.peakPids !== undefined){
let data11 = data7.peakPids;
const _errs27 = errors;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
validate27.errors = [{instancePath:instancePath+"/usage/peakPids",schemaPath:"#/$defs/resources/properties/peakPids/type",keyword:"type",params:{type: schema64.properties.peakPids.type},message:"must be number,null"}];
return false;
}
if(errors === _errs27){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate27.errors = [{instancePath:instancePath+"/usage/peakPids",schemaPath:"#/$defs/resources/properties/peakPids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.ioRead !== undefined){
let data12 = data7.ioRead;
const _errs29 = errors;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
validate27.errors = [{instancePath:instancePath+"/usage/ioRead",schemaPath:"#/$defs/resources/properties/ioRead/type",keyword:"type",params:{type: schema64.properties.ioRead.type},message:"must be number,null"}];
return false;
}
if(errors === _errs29){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate27.errors = [{instancePath:instancePath+"/usage/ioRead",schemaPath:"#/$defs/resources/properties/ioRead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.ioWrite !== undefined){
let data13 = data7.ioWrite;
const _errs31 = errors;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
validate27.errors = [{instancePath:instancePath+"/usage/ioWrite",schemaPath:"#/$defs/resources/properties/ioWrite/type",keyword:"type",params:{type: schema64.properties.ioWrite.type},message:"must be number,null"}];
return false;
}
if(errors === _errs31){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate27.errors = [{instancePath:instancePath+"/usage/ioWrite",schemaPath:"#/$defs/resources/properties/ioWrite/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
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
validate27.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/$defs/resources/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
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
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
const schema65 = {"type":"object","additionalProperties":false,"required":["v","seq","time","run","type","policy","prev","clause","origin","value","peak","effect"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"run":{"$ref":"#/$defs/runId"},"type":{"const":"limit"},"policy":{"$ref":"#/$defs/digest"},"prev":{"$ref":"#/$defs/hash"},"clause":{"type":"string"},"origin":{"anyOf":[{"$ref":"#/$defs/origin"},{"type":"null"}]},"value":{"type":"number","minimum":0},"peak":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}]},"effect":{"enum":["killed","truncated","refused"]}}};
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.v === undefined) && (missing0 = "v")) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.prev === undefined) && (missing0 = "prev"))) || ((data.clause === undefined) && (missing0 = "clause"))) || ((data.origin === undefined) && (missing0 = "origin"))) || ((data.value === undefined) && (missing0 = "value"))) || ((data.peak === undefined) && (missing0 = "peak"))) || ((data.effect === undefined) && (missing0 = "effect"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema65.properties, key0))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.v !== undefined){
const _errs2 = errors;
if(1 !== data.v){
validate28.errors = [{instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data1 = data.seq;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate28.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate28.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data2 = data.time;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate28.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data3 = data.run;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate28.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},message:"must match pattern \""+"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs10 = errors;
if("limit" !== data.type){
validate28.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "limit"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data5 = data.policy;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate28.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined){
let data6 = data.prev;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate28.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clause !== undefined){
const _errs17 = errors;
if(typeof data.clause !== "string"){
validate28.errors = [{instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
let data8 = data.origin;
const _errs19 = errors;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((data8.file === undefined) && (missing1 = "file")) || ((data8.line === undefined) && (missing1 = "line"))){
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
const _errs24 = errors;
for(const key1 in data8){
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
if(_errs24 === errors){
if(data8.file !== undefined){
const _errs25 = errors;
if(typeof data8.file !== "string"){
const err2 = {instancePath:instancePath+"/origin/file",schemaPath:"#/$defs/origin/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.line !== undefined){
let data10 = data8.line;
const _errs27 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err3 = {instancePath:instancePath+"/origin/line",schemaPath:"#/$defs/origin/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs27){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
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
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
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
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs29 = errors;
if(data8 !== null){
const err6 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err7 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate28.errors = vErrors;
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
if(data.value !== undefined){
let data11 = data.value;
const _errs31 = errors;
if(errors === _errs31){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate28.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.peak !== undefined){
let data12 = data.peak;
const _errs33 = errors;
const _errs34 = errors;
let valid7 = false;
const _errs35 = errors;
if(errors === _errs35){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err8 = {instancePath:instancePath+"/peak",schemaPath:"#/properties/peak/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/peak",schemaPath:"#/properties/peak/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs35 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs37 = errors;
if(data12 !== null){
const err10 = {instancePath:instancePath+"/peak",schemaPath:"#/properties/peak/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
const err11 = {instancePath:instancePath+"/peak",schemaPath:"#/properties/peak/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate28.errors = vErrors;
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
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
let data13 = data.effect;
const _errs39 = errors;
if(!(((data13 === "killed") || (data13 === "truncated")) || (data13 === "refused"))){
validate28.errors = [{instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema65.properties.effect.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs39 === errors;
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
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
const schema70 = {"type":"object","additionalProperties":false,"required":["v","seq","time","run","type","policy","prev","outcome","exitCode","signal","reason","counts","complete","missing"],"properties":{"v":{"const":1},"seq":{"type":"integer","minimum":0},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"run":{"$ref":"#/$defs/runId"},"type":{"const":"run.end"},"policy":{"$ref":"#/$defs/digest"},"prev":{"$ref":"#/$defs/hash"},"outcome":{"$ref":"#/$defs/outcome"},"exitCode":{"type":"integer","minimum":0,"maximum":255},"signal":{"anyOf":[{"type":"string"},{"type":"null"}]},"reason":{"type":"string"},"counts":{"type":"object","additionalProperties":false,"required":["command","dns","connection","file","violation","escalation","carry","usage","limit"],"properties":{"command":{"type":"integer","minimum":0},"dns":{"type":"integer","minimum":0},"connection":{"type":"integer","minimum":0},"file":{"type":"integer","minimum":0},"violation":{"type":"integer","minimum":0},"escalation":{"type":"integer","minimum":0},"carry":{"type":"integer","minimum":0},"usage":{"type":"integer","minimum":0},"limit":{"type":"integer","minimum":0}}},"complete":{"type":"boolean"},"missing":{"type":"array","items":{"type":"string"}}}};
const schema74 = {"enum":["completed","violated","timed-out","policy-invalid","unenforceable","setup-failed","conflict","gateway-lost","denied","escalated","cancelled","out-of-memory","output-limit"]};
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.v === undefined) && (missing0 = "v")) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.prev === undefined) && (missing0 = "prev"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.signal === undefined) && (missing0 = "signal"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.complete === undefined) && (missing0 = "complete"))) || ((data.missing === undefined) && (missing0 = "missing"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema70.properties, key0))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.v !== undefined){
const _errs2 = errors;
if(1 !== data.v){
validate29.errors = [{instancePath:instancePath+"/v",schemaPath:"#/properties/v/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data1 = data.seq;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate29.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate29.errors = [{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data2 = data.time;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate29.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data3 = data.run;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate29.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},message:"must match pattern \""+"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/run",schemaPath:"#/$defs/runId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs10 = errors;
if("run.end" !== data.type){
validate29.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "run.end"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data5 = data.policy;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate29.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined){
let data6 = data.prev;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate29.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data7 = data.outcome;
const _errs17 = errors;
if(!(((((((((((((data7 === "completed") || (data7 === "violated")) || (data7 === "timed-out")) || (data7 === "policy-invalid")) || (data7 === "unenforceable")) || (data7 === "setup-failed")) || (data7 === "conflict")) || (data7 === "gateway-lost")) || (data7 === "denied")) || (data7 === "escalated")) || (data7 === "cancelled")) || (data7 === "out-of-memory")) || (data7 === "output-limit"))){
validate29.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/$defs/outcome/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitCode !== undefined){
let data8 = data.exitCode;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate29.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 255 || isNaN(data8)){
validate29.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate29.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signal !== undefined){
let data9 = data.signal;
const _errs21 = errors;
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
if(typeof data9 !== "string"){
const err0 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs25 = errors;
if(data9 !== null){
const err1 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err2 = {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate29.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs27 = errors;
if(typeof data.reason !== "string"){
validate29.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data11 = data.counts;
const _errs29 = errors;
if(errors === _errs29){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if((((((((((data11.command === undefined) && (missing1 = "command")) || ((data11.dns === undefined) && (missing1 = "dns"))) || ((data11.connection === undefined) && (missing1 = "connection"))) || ((data11.file === undefined) && (missing1 = "file"))) || ((data11.violation === undefined) && (missing1 = "violation"))) || ((data11.escalation === undefined) && (missing1 = "escalation"))) || ((data11.carry === undefined) && (missing1 = "carry"))) || ((data11.usage === undefined) && (missing1 = "usage"))) || ((data11.limit === undefined) && (missing1 = "limit"))){
validate29.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key1 in data11){
if(!(func2.call(schema70.properties.counts.properties, key1))){
validate29.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data11.command !== undefined){
let data12 = data11.command;
const _errs32 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate29.errors = [{instancePath:instancePath+"/counts/command",schemaPath:"#/properties/counts/properties/command/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate29.errors = [{instancePath:instancePath+"/counts/command",schemaPath:"#/properties/counts/properties/command/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.dns !== undefined){
let data13 = data11.dns;
const _errs34 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate29.errors = [{instancePath:instancePath+"/counts/dns",schemaPath:"#/properties/counts/properties/dns/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate29.errors = [{instancePath:instancePath+"/counts/dns",schemaPath:"#/properties/counts/properties/dns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.connection !== undefined){
let data14 = data11.connection;
const _errs36 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate29.errors = [{instancePath:instancePath+"/counts/connection",schemaPath:"#/properties/counts/properties/connection/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate29.errors = [{instancePath:instancePath+"/counts/connection",schemaPath:"#/properties/counts/properties/connection/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.file !== undefined){
let data15 = data11.file;
const _errs38 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate29.errors = [{instancePath:instancePath+"/counts/file",schemaPath:"#/properties/counts/properties/file/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate29.errors = [{instancePath:instancePath+"/counts/file",schemaPath:"#/properties/counts/properties/file/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.violation !== undefined){
let data16 = data11.violation;
const _errs40 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate29.errors = [{instancePath:instancePath+"/counts/violation",schemaPath:"#/properties/counts/properties/violation/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate29.errors = [{instancePath:instancePath+"/counts/violation",schemaPath:"#/properties/counts/properties/violation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.escalation !== undefined){
let data17 = data11.escalation;
const _errs42 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate29.errors = [{instancePath:instancePath+"/counts/escalation",schemaPath:"#/properties/counts/properties/escalation/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate29.errors = [{instancePath:instancePath+"/counts/escalation",schemaPath:"#/properties/counts/properties/escalation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.carry !== undefined){
let data18 = data11.carry;
const _errs44 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate29.errors = [{instancePath:instancePath+"/counts/carry",schemaPath:"#/properties/counts/properties/carry/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate29.errors = [{instancePath:instancePath+"/counts/carry",schemaPath:"#/properties/counts/properties/carry/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.usage !== undefined){
let data19 = data11.usage;
const _errs46 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate29.errors = [{instancePath:instancePath+"/counts/usage",schemaPath:"#/properties/counts/properties/usage/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate29.errors = [{instancePath:instancePath+"/counts/usage",schemaPath:"#/properties/counts/properties/usage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.limit !== undefined){
let data20 = data11.limit;
const _errs48 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate29.errors = [{instancePath:instancePath+"/counts/limit",schemaPath:"#/properties/counts/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs48){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate29.errors = [{instancePath:instancePath+"/counts/limit",schemaPath:"#/properties/counts/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
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
validate29.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs50 = errors;
if(typeof data.complete !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined){
let data22 = data.missing;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data22)){
var valid7 = true;
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
const _errs54 = errors;
if(typeof data22[i0] !== "string"){
validate29.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"#/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs54 === errors;
if(!valid7){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs52 === errors;
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
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sandbox-policy:schema:audit-event:v1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "run.start"){
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
else if(tag0 === "command"){
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
else if(tag0 === "dns"){
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
else if(tag0 === "connection"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file"){
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
else if(tag0 === "violation"){
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
else if(tag0 === "escalation"){
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
else if(tag0 === "carry"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
else if(tag0 === "usage"){
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
else if(tag0 === "limit"){
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
else if(tag0 === "run.end"){
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
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


/***/ }),

/***/ 1192:
/***/ ((module) => {

// Generated from schemas/result.v1.schema.json by `npm run generate`. Edit the schema, not this file.

module.exports = validate10;
module.exports["default"] = validate10;
const schema11 = {"$id":"urn:sandbox-policy:schema:result:v1","title":"RunResult","type":"object","additionalProperties":false,"required":["v","run","outcome","exitCode","signal","reason","fix","command","scripts","tier","passedOver","policyDigest","planDigest","imageDigest","matrix","stdout","stderr","durations","usage","changes","ignored","carried","outputs","patch","conflicts","violations","connections","denied","escalation","suggestion","problems","auditLog"],"properties":{"v":{"const":1},"run":{"$ref":"#/$defs/runId"},"mode":{"enum":["enforce","audit"]},"outcome":{"$ref":"#/$defs/outcome"},"exitCode":{"type":"integer","minimum":0,"maximum":255},"signal":{"anyOf":[{"type":"string"},{"type":"null"}]},"reason":{"type":"string"},"fix":{"anyOf":[{"type":"string"},{"type":"null"}]},"command":{"type":"array","items":{"type":"string"}},"scripts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","exitCode","reason","duration"],"properties":{"name":{"anyOf":[{"type":"string"},{"type":"null"}]},"exitCode":{"anyOf":[{"type":"integer","minimum":0,"maximum":255},{"type":"null"}]},"reason":{"type":"string"},"duration":{"type":"integer","minimum":0}}}},"tier":{"anyOf":[{"$ref":"#/$defs/tier"},{"type":"null"}]},"passedOver":{"type":"array","items":{"$ref":"#/$defs/passedOver"}},"policyDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"planDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"imageDigest":{"anyOf":[{"$ref":"#/$defs/digest"},{"type":"null"}]},"matrix":{"type":"array","items":{"$ref":"#/$defs/cell"}},"stdout":{"anyOf":[{"$ref":"#/$defs/stream"},{"type":"null"}]},"stderr":{"anyOf":[{"$ref":"#/$defs/stream"},{"type":"null"}]},"durations":{"type":"object","additionalProperties":false,"required":["setup","run","teardown"],"properties":{"setup":{"type":"number","minimum":0},"run":{"type":"number","minimum":0},"teardown":{"type":"number","minimum":0}}},"usage":{"anyOf":[{"$ref":"#/$defs/resources"},{"type":"null"}]},"changes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","change","kind","size","sha256","applied","disposition"],"properties":{"path":{"type":"string"},"change":{"enum":["added","modified","deleted","mode","type"]},"kind":{"anyOf":[{"enum":["file","directory","symlink","fifo","socket","device"]},{"type":"null"}]},"size":{"type":"integer","minimum":0},"sha256":{"anyOf":[{"$ref":"#/$defs/hash"},{"type":"null"}]},"applied":{"type":"boolean"},"disposition":{"enum":["applied","patched","discarded","dropped","ignored","withheld"]}}}},"ignored":{"type":"integer","minimum":0},"carried":{"type":"array","items":{"type":"string"}},"outputs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","size","sha256"],"properties":{"path":{"type":"string"},"size":{"type":"integer","minimum":0},"sha256":{"anyOf":[{"$ref":"#/$defs/hash"},{"type":"null"}]}}}},"patch":{"anyOf":[{"type":"string"},{"type":"null"}]},"conflicts":{"type":"array","items":{"type":"string"}},"violations":{"type":"array","items":{"$ref":"#/$defs/violation"}},"connections":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["host","address","port","count","sent","received"],"properties":{"host":{"anyOf":[{"type":"string"},{"type":"null"}]},"address":{"anyOf":[{"type":"string"},{"type":"null"}]},"port":{"type":"integer","minimum":0,"maximum":65535},"count":{"type":"integer","minimum":0},"sent":{"type":"integer","minimum":0},"received":{"type":"integer","minimum":0}}}},"denied":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["host","address","port","clause","count"],"properties":{"host":{"anyOf":[{"type":"string"},{"type":"null"}]},"address":{"anyOf":[{"type":"string"},{"type":"null"}]},"port":{"type":"integer","minimum":0,"maximum":65535},"clause":{"anyOf":[{"type":"string"},{"type":"null"}]},"origin":{"anyOf":[{"$ref":"#/$defs/origin"},{"type":"null"}]},"passed":{"type":"boolean"},"reason":{"type":"string"},"count":{"type":"integer","minimum":0}}}},"escalation":{"anyOf":[{"type":"object","additionalProperties":false,"required":["argv","clause","reason","patch"],"properties":{"argv":{"type":"array","items":{"type":"string"}},"clause":{"type":"string"},"reason":{"type":"string"},"patch":{"type":"string"}}},{"type":"null"}]},"suggestion":{"anyOf":[{"type":"string"},{"type":"null"}]},"problems":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["clause","file","line","message","fix"],"properties":{"clause":{"anyOf":[{"type":"string"},{"type":"null"}]},"file":{"anyOf":[{"type":"string"},{"type":"null"}]},"line":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]},"message":{"type":"string"},"fix":{"anyOf":[{"type":"string"},{"type":"null"}]}}}},"auditLog":{"anyOf":[{"type":"object","additionalProperties":false,"required":["path","head","events","complete"],"properties":{"path":{"type":"string"},"head":{"$ref":"#/$defs/hash"},"events":{"type":"integer","minimum":0},"complete":{"type":"boolean"}}},{"type":"null"}]}},"$defs":{"hash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"runId":{"type":"string","pattern":"^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$"},"passedOver":{"type":"object","additionalProperties":false,"required":["tier","reason"],"properties":{"tier":{"$ref":"#/$defs/tier"},"reason":{"type":"string"}}},"tier":{"enum":["process","container","gvisor","microvm"]},"cell":{"type":"object","additionalProperties":false,"required":["clause","stated","enforcer","by","note","waived"],"properties":{"clause":{"type":"string"},"stated":{"type":"boolean"},"enforcer":{"enum":["kernel","hypervisor","gateway","engine","kernel-per-process","entry","none"]},"by":{"type":"string"},"note":{"anyOf":[{"type":"string"},{"type":"null"}]},"waived":{"type":"boolean"}}},"stream":{"type":"object","additionalProperties":false,"required":["bytes","kept","truncated","sha256"],"properties":{"bytes":{"type":"integer","minimum":0},"kept":{"type":"integer","minimum":0},"truncated":{"type":"boolean"},"sha256":{"$ref":"#/$defs/hash"}}},"outcome":{"enum":["completed","violated","timed-out","policy-invalid","unenforceable","setup-failed","conflict","gateway-lost","denied","escalated","cancelled","out-of-memory","output-limit"]},"resources":{"type":"object","additionalProperties":false,"required":["cpuUser","cpuSystem","peakMemory","peakPids","ioRead","ioWrite"],"properties":{"cpuUser":{"type":["number","null"],"minimum":0},"cpuSystem":{"type":["number","null"],"minimum":0},"peakMemory":{"type":["number","null"],"minimum":0},"peakPids":{"type":["number","null"],"minimum":0},"ioRead":{"type":["number","null"],"minimum":0},"ioWrite":{"type":["number","null"],"minimum":0}}},"origin":{"type":"object","additionalProperties":false,"required":["file","line"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1}}},"violation":{"type":"object","additionalProperties":false,"required":["clause","origin","what","message"],"properties":{"clause":{"type":"string"},"origin":{"anyOf":[{"$ref":"#/$defs/origin"},{"type":"null"}]},"what":{"type":"string"},"message":{"type":"string"}}}}};
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
if(((((((((((((((((((((((((((((((((data.v === undefined) && (missing0 = "v")) || ((data.run === undefined) && (missing0 = "run"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.signal === undefined) && (missing0 = "signal"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.fix === undefined) && (missing0 = "fix"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.scripts === undefined) && (missing0 = "scripts"))) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.passedOver === undefined) && (missing0 = "passedOver"))) || ((data.policyDigest === undefined) && (missing0 = "policyDigest"))) || ((data.planDigest === undefined) && (missing0 = "planDigest"))) || ((data.imageDigest === undefined) && (missing0 = "imageDigest"))) || ((data.matrix === undefined) && (missing0 = "matrix"))) || ((data.stdout === undefined) && (missing0 = "stdout"))) || ((data.stderr === undefined) && (missing0 = "stderr"))) || ((data.durations === undefined) && (missing0 = "durations"))) || ((data.usage === undefined) && (missing0 = "usage"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.ignored === undefined) && (missing0 = "ignored"))) || ((data.carried === undefined) && (missing0 = "carried"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.patch === undefined) && (missing0 = "patch"))) || ((data.conflicts === undefined) && (missing0 = "conflicts"))) || ((data.violations === undefined) && (missing0 = "violations"))) || ((data.connections === undefined) && (missing0 = "connections"))) || ((data.denied === undefined) && (missing0 = "denied"))) || ((data.escalation === undefined) && (missing0 = "escalation"))) || ((data.suggestion === undefined) && (missing0 = "suggestion"))) || ((data.problems === undefined) && (missing0 = "problems"))) || ((data.auditLog === undefined) && (missing0 = "auditLog"))){
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
if(data.passedOver !== undefined){
let data17 = data.passedOver;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data17)){
var valid12 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
const _errs58 = errors;
if(!(validate11(data17[i2], {instancePath:instancePath+"/passedOver/" + i2,parentData:data17,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid12 = _errs58 === errors;
if(!valid12){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/passedOver",schemaPath:"#/properties/passedOver/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policyDigest !== undefined){
let data19 = data.policyDigest;
const _errs59 = errors;
const _errs60 = errors;
let valid13 = false;
const _errs61 = errors;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data19 === "string"){
if(!pattern1.test(data19)){
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
var _valid5 = _errs61 === errors;
valid13 = valid13 || _valid5;
if(!valid13){
const _errs64 = errors;
if(data19 !== null){
const err19 = {instancePath:instancePath+"/policyDigest",schemaPath:"#/properties/policyDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid5 = _errs64 === errors;
valid13 = valid13 || _valid5;
}
if(!valid13){
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
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planDigest !== undefined){
let data20 = data.planDigest;
const _errs66 = errors;
const _errs67 = errors;
let valid15 = false;
const _errs68 = errors;
const _errs69 = errors;
if(errors === _errs69){
if(typeof data20 === "string"){
if(!pattern1.test(data20)){
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
var _valid6 = _errs68 === errors;
valid15 = valid15 || _valid6;
if(!valid15){
const _errs71 = errors;
if(data20 !== null){
const err23 = {instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid6 = _errs71 === errors;
valid15 = valid15 || _valid6;
}
if(!valid15){
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
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.imageDigest !== undefined){
let data21 = data.imageDigest;
const _errs73 = errors;
const _errs74 = errors;
let valid17 = false;
const _errs75 = errors;
const _errs76 = errors;
if(errors === _errs76){
if(typeof data21 === "string"){
if(!pattern1.test(data21)){
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
var _valid7 = _errs75 === errors;
valid17 = valid17 || _valid7;
if(!valid17){
const _errs78 = errors;
if(data21 !== null){
const err27 = {instancePath:instancePath+"/imageDigest",schemaPath:"#/properties/imageDigest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid7 = _errs78 === errors;
valid17 = valid17 || _valid7;
}
if(!valid17){
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
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matrix !== undefined){
let data22 = data.matrix;
const _errs80 = errors;
if(errors === _errs80){
if(Array.isArray(data22)){
var valid19 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
const _errs82 = errors;
const _errs83 = errors;
if(errors === _errs83){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing2;
if(((((((data23.clause === undefined) && (missing2 = "clause")) || ((data23.stated === undefined) && (missing2 = "stated"))) || ((data23.enforcer === undefined) && (missing2 = "enforcer"))) || ((data23.by === undefined) && (missing2 = "by"))) || ((data23.note === undefined) && (missing2 = "note"))) || ((data23.waived === undefined) && (missing2 = "waived"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i3,schemaPath:"#/$defs/cell/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs85 = errors;
for(const key2 in data23){
if(!((((((key2 === "clause") || (key2 === "stated")) || (key2 === "enforcer")) || (key2 === "by")) || (key2 === "note")) || (key2 === "waived"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i3,schemaPath:"#/$defs/cell/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs85 === errors){
if(data23.clause !== undefined){
const _errs86 = errors;
if(typeof data23.clause !== "string"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i3+"/clause",schemaPath:"#/$defs/cell/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs86 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data23.stated !== undefined){
const _errs88 = errors;
if(typeof data23.stated !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i3+"/stated",schemaPath:"#/$defs/cell/properties/stated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs88 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data23.enforcer !== undefined){
let data26 = data23.enforcer;
const _errs90 = errors;
if(!(((((((data26 === "kernel") || (data26 === "hypervisor")) || (data26 === "gateway")) || (data26 === "engine")) || (data26 === "kernel-per-process")) || (data26 === "entry")) || (data26 === "none"))){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i3+"/enforcer",schemaPath:"#/$defs/cell/properties/enforcer/enum",keyword:"enum",params:{allowedValues: schema20.properties.enforcer.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid21 = _errs90 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data23.by !== undefined){
const _errs91 = errors;
if(typeof data23.by !== "string"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i3+"/by",schemaPath:"#/$defs/cell/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs91 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data23.note !== undefined){
let data28 = data23.note;
const _errs93 = errors;
const _errs94 = errors;
let valid22 = false;
const _errs95 = errors;
if(typeof data28 !== "string"){
const err29 = {instancePath:instancePath+"/matrix/" + i3+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid8 = _errs95 === errors;
valid22 = valid22 || _valid8;
if(!valid22){
const _errs97 = errors;
if(data28 !== null){
const err30 = {instancePath:instancePath+"/matrix/" + i3+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid8 = _errs97 === errors;
valid22 = valid22 || _valid8;
}
if(!valid22){
const err31 = {instancePath:instancePath+"/matrix/" + i3+"/note",schemaPath:"#/$defs/cell/properties/note/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
var valid21 = _errs93 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data23.waived !== undefined){
const _errs99 = errors;
if(typeof data23.waived !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/matrix/" + i3+"/waived",schemaPath:"#/$defs/cell/properties/waived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs99 === errors;
}
else {
var valid21 = true;
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
validate10.errors = [{instancePath:instancePath+"/matrix/" + i3,schemaPath:"#/$defs/cell/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid19 = _errs82 === errors;
if(!valid19){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stdout !== undefined){
let data30 = data.stdout;
const _errs101 = errors;
const _errs102 = errors;
let valid23 = false;
const _errs103 = errors;
if(!(validate13(data30, {instancePath:instancePath+"/stdout",parentData:data,parentDataProperty:"stdout",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid9 = _errs103 === errors;
valid23 = valid23 || _valid9;
if(!valid23){
const _errs104 = errors;
if(data30 !== null){
const err32 = {instancePath:instancePath+"/stdout",schemaPath:"#/properties/stdout/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid9 = _errs104 === errors;
valid23 = valid23 || _valid9;
}
if(!valid23){
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
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs101 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stderr !== undefined){
let data31 = data.stderr;
const _errs106 = errors;
const _errs107 = errors;
let valid24 = false;
const _errs108 = errors;
if(!(validate13(data31, {instancePath:instancePath+"/stderr",parentData:data,parentDataProperty:"stderr",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid10 = _errs108 === errors;
valid24 = valid24 || _valid10;
if(!valid24){
const _errs109 = errors;
if(data31 !== null){
const err34 = {instancePath:instancePath+"/stderr",schemaPath:"#/properties/stderr/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid10 = _errs109 === errors;
valid24 = valid24 || _valid10;
}
if(!valid24){
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
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs106 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durations !== undefined){
let data32 = data.durations;
const _errs111 = errors;
if(errors === _errs111){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing3;
if((((data32.setup === undefined) && (missing3 = "setup")) || ((data32.run === undefined) && (missing3 = "run"))) || ((data32.teardown === undefined) && (missing3 = "teardown"))){
validate10.errors = [{instancePath:instancePath+"/durations",schemaPath:"#/properties/durations/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs113 = errors;
for(const key3 in data32){
if(!(((key3 === "setup") || (key3 === "run")) || (key3 === "teardown"))){
validate10.errors = [{instancePath:instancePath+"/durations",schemaPath:"#/properties/durations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs113 === errors){
if(data32.setup !== undefined){
let data33 = data32.setup;
const _errs114 = errors;
if(errors === _errs114){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
validate10.errors = [{instancePath:instancePath+"/durations/setup",schemaPath:"#/properties/durations/properties/setup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/setup",schemaPath:"#/properties/durations/properties/setup/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid25 = _errs114 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data32.run !== undefined){
let data34 = data32.run;
const _errs116 = errors;
if(errors === _errs116){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate10.errors = [{instancePath:instancePath+"/durations/run",schemaPath:"#/properties/durations/properties/run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/run",schemaPath:"#/properties/durations/properties/run/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid25 = _errs116 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data32.teardown !== undefined){
let data35 = data32.teardown;
const _errs118 = errors;
if(errors === _errs118){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
validate10.errors = [{instancePath:instancePath+"/durations/teardown",schemaPath:"#/properties/durations/properties/teardown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/durations/teardown",schemaPath:"#/properties/durations/properties/teardown/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid25 = _errs118 === errors;
}
else {
var valid25 = true;
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
var valid0 = _errs111 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data36 = data.usage;
const _errs120 = errors;
const _errs121 = errors;
let valid26 = false;
const _errs122 = errors;
const _errs123 = errors;
if(errors === _errs123){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing4;
if(((((((data36.cpuUser === undefined) && (missing4 = "cpuUser")) || ((data36.cpuSystem === undefined) && (missing4 = "cpuSystem"))) || ((data36.peakMemory === undefined) && (missing4 = "peakMemory"))) || ((data36.peakPids === undefined) && (missing4 = "peakPids"))) || ((data36.ioRead === undefined) && (missing4 = "ioRead"))) || ((data36.ioWrite === undefined) && (missing4 = "ioWrite"))){
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
const _errs125 = errors;
for(const key4 in data36){
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
if(_errs125 === errors){
if(data36.cpuUser !== undefined){
let data37 = data36.cpuUser;
const _errs126 = errors;
if((!((typeof data37 == "number") && (isFinite(data37)))) && (data37 !== null)){
const err38 = {instancePath:instancePath+"/usage/cpuUser",schemaPath:"#/$defs/resources/properties/cpuUser/type",keyword:"type",params:{type: schema23.properties.cpuUser.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(errors === _errs126){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
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
var valid28 = _errs126 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data36.cpuSystem !== undefined){
let data38 = data36.cpuSystem;
const _errs128 = errors;
if((!((typeof data38 == "number") && (isFinite(data38)))) && (data38 !== null)){
const err40 = {instancePath:instancePath+"/usage/cpuSystem",schemaPath:"#/$defs/resources/properties/cpuSystem/type",keyword:"type",params:{type: schema23.properties.cpuSystem.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(errors === _errs128){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
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
var valid28 = _errs128 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data36.peakMemory !== undefined){
let data39 = data36.peakMemory;
const _errs130 = errors;
if((!((typeof data39 == "number") && (isFinite(data39)))) && (data39 !== null)){
const err42 = {instancePath:instancePath+"/usage/peakMemory",schemaPath:"#/$defs/resources/properties/peakMemory/type",keyword:"type",params:{type: schema23.properties.peakMemory.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(errors === _errs130){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
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
var valid28 = _errs130 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data36.peakPids !== undefined){
let data40 = data36.peakPids;
const _errs132 = errors;
if((!((typeof data40 == "number") && (isFinite(data40)))) && (data40 !== null)){
const err44 = {instancePath:instancePath+"/usage/peakPids",schemaPath:"#/$defs/resources/properties/peakPids/type",keyword:"type",params:{type: schema23.properties.peakPids.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(errors === _errs132){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
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
var valid28 = _errs132 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data36.ioRead !== undefined){
let data41 = data36.ioRead;
const _errs134 = errors;
if((!((typeof data41 == "number") && (isFinite(data41)))) && (data41 !== null)){
const err46 = {instancePath:instancePath+"/usage/ioRead",schemaPath:"#/$defs/resources/properties/ioRead/type",keyword:"type",params:{type: schema23.properties.ioRead.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(errors === _errs134){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
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
var valid28 = _errs134 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data36.ioWrite !== undefined){
let data42 = data36.ioWrite;
const _errs136 = errors;
if((!((typeof data42 == "number") && (isFinite(data42)))) && (data42 !== null)){
const err48 = {instancePath:instancePath+"/usage/ioWrite",schemaPath:"#/$defs/resources/properties/ioWrite/type",keyword:"type",params:{type: schema23.properties.ioWrite.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(errors === _errs136){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
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
var valid28 = _errs136 === errors;
}
else {
var valid28 = true;
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
var _valid11 = _errs122 === errors;
valid26 = valid26 || _valid11;
if(!valid26){
const _errs138 = errors;
if(data36 !== null){
const err51 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid11 = _errs138 === errors;
valid26 = valid26 || _valid11;
}
if(!valid26){
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
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data43 = data.changes;
const _errs140 = errors;
if(errors === _errs140){
if(Array.isArray(data43)){
var valid29 = true;
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
let data44 = data43[i4];
const _errs142 = errors;
if(errors === _errs142){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing5;
if((((((((data44.path === undefined) && (missing5 = "path")) || ((data44.change === undefined) && (missing5 = "change"))) || ((data44.kind === undefined) && (missing5 = "kind"))) || ((data44.size === undefined) && (missing5 = "size"))) || ((data44.sha256 === undefined) && (missing5 = "sha256"))) || ((data44.applied === undefined) && (missing5 = "applied"))) || ((data44.disposition === undefined) && (missing5 = "disposition"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i4,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs144 = errors;
for(const key5 in data44){
if(!(((((((key5 === "path") || (key5 === "change")) || (key5 === "kind")) || (key5 === "size")) || (key5 === "sha256")) || (key5 === "applied")) || (key5 === "disposition"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i4,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs144 === errors){
if(data44.path !== undefined){
const _errs145 = errors;
if(typeof data44.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/changes/" + i4+"/path",schemaPath:"#/properties/changes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs145 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data44.change !== undefined){
let data46 = data44.change;
const _errs147 = errors;
if(!(((((data46 === "added") || (data46 === "modified")) || (data46 === "deleted")) || (data46 === "mode")) || (data46 === "type"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i4+"/change",schemaPath:"#/properties/changes/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.change.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid30 = _errs147 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data44.kind !== undefined){
let data47 = data44.kind;
const _errs148 = errors;
const _errs149 = errors;
let valid31 = false;
const _errs150 = errors;
if(!((((((data47 === "file") || (data47 === "directory")) || (data47 === "symlink")) || (data47 === "fifo")) || (data47 === "socket")) || (data47 === "device"))){
const err53 = {instancePath:instancePath+"/changes/" + i4+"/kind",schemaPath:"#/properties/changes/items/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.kind.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid12 = _errs150 === errors;
valid31 = valid31 || _valid12;
if(!valid31){
const _errs151 = errors;
if(data47 !== null){
const err54 = {instancePath:instancePath+"/changes/" + i4+"/kind",schemaPath:"#/properties/changes/items/properties/kind/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid12 = _errs151 === errors;
valid31 = valid31 || _valid12;
}
if(!valid31){
const err55 = {instancePath:instancePath+"/changes/" + i4+"/kind",schemaPath:"#/properties/changes/items/properties/kind/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
}
var valid30 = _errs148 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data44.size !== undefined){
let data48 = data44.size;
const _errs153 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i4+"/size",schemaPath:"#/properties/changes/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs153){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
validate10.errors = [{instancePath:instancePath+"/changes/" + i4+"/size",schemaPath:"#/properties/changes/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid30 = _errs153 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data44.sha256 !== undefined){
let data49 = data44.sha256;
const _errs155 = errors;
const _errs156 = errors;
let valid32 = false;
const _errs157 = errors;
const _errs158 = errors;
if(errors === _errs158){
if(typeof data49 === "string"){
if(!pattern4.test(data49)){
const err56 = {instancePath:instancePath+"/changes/" + i4+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err57 = {instancePath:instancePath+"/changes/" + i4+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid13 = _errs157 === errors;
valid32 = valid32 || _valid13;
if(!valid32){
const _errs160 = errors;
if(data49 !== null){
const err58 = {instancePath:instancePath+"/changes/" + i4+"/sha256",schemaPath:"#/properties/changes/items/properties/sha256/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid13 = _errs160 === errors;
valid32 = valid32 || _valid13;
}
if(!valid32){
const err59 = {instancePath:instancePath+"/changes/" + i4+"/sha256",schemaPath:"#/properties/changes/items/properties/sha256/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs156;
if(vErrors !== null){
if(_errs156){
vErrors.length = _errs156;
}
else {
vErrors = null;
}
}
}
var valid30 = _errs155 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data44.applied !== undefined){
const _errs162 = errors;
if(typeof data44.applied !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/changes/" + i4+"/applied",schemaPath:"#/properties/changes/items/properties/applied/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid30 = _errs162 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data44.disposition !== undefined){
let data51 = data44.disposition;
const _errs164 = errors;
if(!((((((data51 === "applied") || (data51 === "patched")) || (data51 === "discarded")) || (data51 === "dropped")) || (data51 === "ignored")) || (data51 === "withheld"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i4+"/disposition",schemaPath:"#/properties/changes/items/properties/disposition/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.disposition.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid30 = _errs164 === errors;
}
else {
var valid30 = true;
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
validate10.errors = [{instancePath:instancePath+"/changes/" + i4,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs142 === errors;
if(!valid29){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs140 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ignored !== undefined){
let data52 = data.ignored;
const _errs165 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate10.errors = [{instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs165){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
validate10.errors = [{instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs165 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.carried !== undefined){
let data53 = data.carried;
const _errs167 = errors;
if(errors === _errs167){
if(Array.isArray(data53)){
var valid34 = true;
const len5 = data53.length;
for(let i5=0; i5<len5; i5++){
const _errs169 = errors;
if(typeof data53[i5] !== "string"){
validate10.errors = [{instancePath:instancePath+"/carried/" + i5,schemaPath:"#/properties/carried/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs169 === errors;
if(!valid34){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/carried",schemaPath:"#/properties/carried/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs167 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputs !== undefined){
let data55 = data.outputs;
const _errs171 = errors;
if(errors === _errs171){
if(Array.isArray(data55)){
var valid35 = true;
const len6 = data55.length;
for(let i6=0; i6<len6; i6++){
let data56 = data55[i6];
const _errs173 = errors;
if(errors === _errs173){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing6;
if((((data56.path === undefined) && (missing6 = "path")) || ((data56.size === undefined) && (missing6 = "size"))) || ((data56.sha256 === undefined) && (missing6 = "sha256"))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i6,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs175 = errors;
for(const key6 in data56){
if(!(((key6 === "path") || (key6 === "size")) || (key6 === "sha256"))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i6,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs175 === errors){
if(data56.path !== undefined){
const _errs176 = errors;
if(typeof data56.path !== "string"){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i6+"/path",schemaPath:"#/properties/outputs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid36 = _errs176 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data56.size !== undefined){
let data58 = data56.size;
const _errs178 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i6+"/size",schemaPath:"#/properties/outputs/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs178){
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
validate10.errors = [{instancePath:instancePath+"/outputs/" + i6+"/size",schemaPath:"#/properties/outputs/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid36 = _errs178 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data56.sha256 !== undefined){
let data59 = data56.sha256;
const _errs180 = errors;
const _errs181 = errors;
let valid37 = false;
const _errs182 = errors;
const _errs183 = errors;
if(errors === _errs183){
if(typeof data59 === "string"){
if(!pattern4.test(data59)){
const err60 = {instancePath:instancePath+"/outputs/" + i6+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err61 = {instancePath:instancePath+"/outputs/" + i6+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid14 = _errs182 === errors;
valid37 = valid37 || _valid14;
if(!valid37){
const _errs185 = errors;
if(data59 !== null){
const err62 = {instancePath:instancePath+"/outputs/" + i6+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid14 = _errs185 === errors;
valid37 = valid37 || _valid14;
}
if(!valid37){
const err63 = {instancePath:instancePath+"/outputs/" + i6+"/sha256",schemaPath:"#/properties/outputs/items/properties/sha256/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs181;
if(vErrors !== null){
if(_errs181){
vErrors.length = _errs181;
}
else {
vErrors = null;
}
}
}
var valid36 = _errs180 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/outputs/" + i6,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid35 = _errs173 === errors;
if(!valid35){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs171 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patch !== undefined){
let data60 = data.patch;
const _errs187 = errors;
const _errs188 = errors;
let valid39 = false;
const _errs189 = errors;
if(typeof data60 !== "string"){
const err64 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid15 = _errs189 === errors;
valid39 = valid39 || _valid15;
if(!valid39){
const _errs191 = errors;
if(data60 !== null){
const err65 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid15 = _errs191 === errors;
valid39 = valid39 || _valid15;
}
if(!valid39){
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
errors = _errs188;
if(vErrors !== null){
if(_errs188){
vErrors.length = _errs188;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs187 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conflicts !== undefined){
let data61 = data.conflicts;
const _errs193 = errors;
if(errors === _errs193){
if(Array.isArray(data61)){
var valid40 = true;
const len7 = data61.length;
for(let i7=0; i7<len7; i7++){
const _errs195 = errors;
if(typeof data61[i7] !== "string"){
validate10.errors = [{instancePath:instancePath+"/conflicts/" + i7,schemaPath:"#/properties/conflicts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs195 === errors;
if(!valid40){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs193 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.violations !== undefined){
let data63 = data.violations;
const _errs197 = errors;
if(errors === _errs197){
if(Array.isArray(data63)){
var valid41 = true;
const len8 = data63.length;
for(let i8=0; i8<len8; i8++){
const _errs199 = errors;
if(!(validate16(data63[i8], {instancePath:instancePath+"/violations/" + i8,parentData:data63,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid41 = _errs199 === errors;
if(!valid41){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs197 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connections !== undefined){
let data65 = data.connections;
const _errs200 = errors;
if(errors === _errs200){
if(Array.isArray(data65)){
var valid42 = true;
const len9 = data65.length;
for(let i9=0; i9<len9; i9++){
let data66 = data65[i9];
const _errs202 = errors;
if(errors === _errs202){
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
let missing7;
if(((((((data66.host === undefined) && (missing7 = "host")) || ((data66.address === undefined) && (missing7 = "address"))) || ((data66.port === undefined) && (missing7 = "port"))) || ((data66.count === undefined) && (missing7 = "count"))) || ((data66.sent === undefined) && (missing7 = "sent"))) || ((data66.received === undefined) && (missing7 = "received"))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i9,schemaPath:"#/properties/connections/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs204 = errors;
for(const key7 in data66){
if(!((((((key7 === "host") || (key7 === "address")) || (key7 === "port")) || (key7 === "count")) || (key7 === "sent")) || (key7 === "received"))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i9,schemaPath:"#/properties/connections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs204 === errors){
if(data66.host !== undefined){
let data67 = data66.host;
const _errs205 = errors;
const _errs206 = errors;
let valid44 = false;
const _errs207 = errors;
if(typeof data67 !== "string"){
const err67 = {instancePath:instancePath+"/connections/" + i9+"/host",schemaPath:"#/properties/connections/items/properties/host/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid16 = _errs207 === errors;
valid44 = valid44 || _valid16;
if(!valid44){
const _errs209 = errors;
if(data67 !== null){
const err68 = {instancePath:instancePath+"/connections/" + i9+"/host",schemaPath:"#/properties/connections/items/properties/host/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid16 = _errs209 === errors;
valid44 = valid44 || _valid16;
}
if(!valid44){
const err69 = {instancePath:instancePath+"/connections/" + i9+"/host",schemaPath:"#/properties/connections/items/properties/host/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs206;
if(vErrors !== null){
if(_errs206){
vErrors.length = _errs206;
}
else {
vErrors = null;
}
}
}
var valid43 = _errs205 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data66.address !== undefined){
let data68 = data66.address;
const _errs211 = errors;
const _errs212 = errors;
let valid45 = false;
const _errs213 = errors;
if(typeof data68 !== "string"){
const err70 = {instancePath:instancePath+"/connections/" + i9+"/address",schemaPath:"#/properties/connections/items/properties/address/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid17 = _errs213 === errors;
valid45 = valid45 || _valid17;
if(!valid45){
const _errs215 = errors;
if(data68 !== null){
const err71 = {instancePath:instancePath+"/connections/" + i9+"/address",schemaPath:"#/properties/connections/items/properties/address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid17 = _errs215 === errors;
valid45 = valid45 || _valid17;
}
if(!valid45){
const err72 = {instancePath:instancePath+"/connections/" + i9+"/address",schemaPath:"#/properties/connections/items/properties/address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
}
var valid43 = _errs211 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data66.port !== undefined){
let data69 = data66.port;
const _errs217 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i9+"/port",schemaPath:"#/properties/connections/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs217){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 65535 || isNaN(data69)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i9+"/port",schemaPath:"#/properties/connections/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data69 < 0 || isNaN(data69)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i9+"/port",schemaPath:"#/properties/connections/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid43 = _errs217 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data66.count !== undefined){
let data70 = data66.count;
const _errs219 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i9+"/count",schemaPath:"#/properties/connections/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs219){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i9+"/count",schemaPath:"#/properties/connections/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid43 = _errs219 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data66.sent !== undefined){
let data71 = data66.sent;
const _errs221 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i9+"/sent",schemaPath:"#/properties/connections/items/properties/sent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs221){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 0 || isNaN(data71)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i9+"/sent",schemaPath:"#/properties/connections/items/properties/sent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid43 = _errs221 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data66.received !== undefined){
let data72 = data66.received;
const _errs223 = errors;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
validate10.errors = [{instancePath:instancePath+"/connections/" + i9+"/received",schemaPath:"#/properties/connections/items/properties/received/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs223){
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 < 0 || isNaN(data72)){
validate10.errors = [{instancePath:instancePath+"/connections/" + i9+"/received",schemaPath:"#/properties/connections/items/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid43 = _errs223 === errors;
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
}
}
else {
validate10.errors = [{instancePath:instancePath+"/connections/" + i9,schemaPath:"#/properties/connections/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid42 = _errs202 === errors;
if(!valid42){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs200 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.denied !== undefined){
let data73 = data.denied;
const _errs225 = errors;
if(errors === _errs225){
if(Array.isArray(data73)){
var valid46 = true;
const len10 = data73.length;
for(let i10=0; i10<len10; i10++){
let data74 = data73[i10];
const _errs227 = errors;
if(errors === _errs227){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing8;
if((((((data74.host === undefined) && (missing8 = "host")) || ((data74.address === undefined) && (missing8 = "address"))) || ((data74.port === undefined) && (missing8 = "port"))) || ((data74.clause === undefined) && (missing8 = "clause"))) || ((data74.count === undefined) && (missing8 = "count"))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i10,schemaPath:"#/properties/denied/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs229 = errors;
for(const key8 in data74){
if(!((((((((key8 === "host") || (key8 === "address")) || (key8 === "port")) || (key8 === "clause")) || (key8 === "origin")) || (key8 === "passed")) || (key8 === "reason")) || (key8 === "count"))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i10,schemaPath:"#/properties/denied/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs229 === errors){
if(data74.host !== undefined){
let data75 = data74.host;
const _errs230 = errors;
const _errs231 = errors;
let valid48 = false;
const _errs232 = errors;
if(typeof data75 !== "string"){
const err73 = {instancePath:instancePath+"/denied/" + i10+"/host",schemaPath:"#/properties/denied/items/properties/host/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid18 = _errs232 === errors;
valid48 = valid48 || _valid18;
if(!valid48){
const _errs234 = errors;
if(data75 !== null){
const err74 = {instancePath:instancePath+"/denied/" + i10+"/host",schemaPath:"#/properties/denied/items/properties/host/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid18 = _errs234 === errors;
valid48 = valid48 || _valid18;
}
if(!valid48){
const err75 = {instancePath:instancePath+"/denied/" + i10+"/host",schemaPath:"#/properties/denied/items/properties/host/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs231;
if(vErrors !== null){
if(_errs231){
vErrors.length = _errs231;
}
else {
vErrors = null;
}
}
}
var valid47 = _errs230 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data74.address !== undefined){
let data76 = data74.address;
const _errs236 = errors;
const _errs237 = errors;
let valid49 = false;
const _errs238 = errors;
if(typeof data76 !== "string"){
const err76 = {instancePath:instancePath+"/denied/" + i10+"/address",schemaPath:"#/properties/denied/items/properties/address/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid19 = _errs238 === errors;
valid49 = valid49 || _valid19;
if(!valid49){
const _errs240 = errors;
if(data76 !== null){
const err77 = {instancePath:instancePath+"/denied/" + i10+"/address",schemaPath:"#/properties/denied/items/properties/address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid19 = _errs240 === errors;
valid49 = valid49 || _valid19;
}
if(!valid49){
const err78 = {instancePath:instancePath+"/denied/" + i10+"/address",schemaPath:"#/properties/denied/items/properties/address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs237;
if(vErrors !== null){
if(_errs237){
vErrors.length = _errs237;
}
else {
vErrors = null;
}
}
}
var valid47 = _errs236 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data74.port !== undefined){
let data77 = data74.port;
const _errs242 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i10+"/port",schemaPath:"#/properties/denied/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs242){
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 65535 || isNaN(data77)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i10+"/port",schemaPath:"#/properties/denied/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data77 < 0 || isNaN(data77)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i10+"/port",schemaPath:"#/properties/denied/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid47 = _errs242 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data74.clause !== undefined){
let data78 = data74.clause;
const _errs244 = errors;
const _errs245 = errors;
let valid50 = false;
const _errs246 = errors;
if(typeof data78 !== "string"){
const err79 = {instancePath:instancePath+"/denied/" + i10+"/clause",schemaPath:"#/properties/denied/items/properties/clause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid20 = _errs246 === errors;
valid50 = valid50 || _valid20;
if(!valid50){
const _errs248 = errors;
if(data78 !== null){
const err80 = {instancePath:instancePath+"/denied/" + i10+"/clause",schemaPath:"#/properties/denied/items/properties/clause/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid20 = _errs248 === errors;
valid50 = valid50 || _valid20;
}
if(!valid50){
const err81 = {instancePath:instancePath+"/denied/" + i10+"/clause",schemaPath:"#/properties/denied/items/properties/clause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs245;
if(vErrors !== null){
if(_errs245){
vErrors.length = _errs245;
}
else {
vErrors = null;
}
}
}
var valid47 = _errs244 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data74.origin !== undefined){
let data79 = data74.origin;
const _errs250 = errors;
const _errs251 = errors;
let valid51 = false;
const _errs252 = errors;
const _errs253 = errors;
if(errors === _errs253){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
let missing9;
if(((data79.file === undefined) && (missing9 = "file")) || ((data79.line === undefined) && (missing9 = "line"))){
const err82 = {instancePath:instancePath+"/denied/" + i10+"/origin",schemaPath:"#/$defs/origin/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
const _errs255 = errors;
for(const key9 in data79){
if(!((key9 === "file") || (key9 === "line"))){
const err83 = {instancePath:instancePath+"/denied/" + i10+"/origin",schemaPath:"#/$defs/origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
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
if(_errs255 === errors){
if(data79.file !== undefined){
const _errs256 = errors;
if(typeof data79.file !== "string"){
const err84 = {instancePath:instancePath+"/denied/" + i10+"/origin/file",schemaPath:"#/$defs/origin/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var valid53 = _errs256 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data79.line !== undefined){
let data81 = data79.line;
const _errs258 = errors;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err85 = {instancePath:instancePath+"/denied/" + i10+"/origin/line",schemaPath:"#/$defs/origin/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(errors === _errs258){
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 1 || isNaN(data81)){
const err86 = {instancePath:instancePath+"/denied/" + i10+"/origin/line",schemaPath:"#/$defs/origin/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
var valid53 = _errs258 === errors;
}
else {
var valid53 = true;
}
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/denied/" + i10+"/origin",schemaPath:"#/$defs/origin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
var _valid21 = _errs252 === errors;
valid51 = valid51 || _valid21;
if(!valid51){
const _errs260 = errors;
if(data79 !== null){
const err88 = {instancePath:instancePath+"/denied/" + i10+"/origin",schemaPath:"#/properties/denied/items/properties/origin/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid21 = _errs260 === errors;
valid51 = valid51 || _valid21;
}
if(!valid51){
const err89 = {instancePath:instancePath+"/denied/" + i10+"/origin",schemaPath:"#/properties/denied/items/properties/origin/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
var valid47 = _errs250 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data74.passed !== undefined){
const _errs262 = errors;
if(typeof data74.passed !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/denied/" + i10+"/passed",schemaPath:"#/properties/denied/items/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid47 = _errs262 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data74.reason !== undefined){
const _errs264 = errors;
if(typeof data74.reason !== "string"){
validate10.errors = [{instancePath:instancePath+"/denied/" + i10+"/reason",schemaPath:"#/properties/denied/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid47 = _errs264 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data74.count !== undefined){
let data84 = data74.count;
const _errs266 = errors;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
validate10.errors = [{instancePath:instancePath+"/denied/" + i10+"/count",schemaPath:"#/properties/denied/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs266){
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 0 || isNaN(data84)){
validate10.errors = [{instancePath:instancePath+"/denied/" + i10+"/count",schemaPath:"#/properties/denied/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid47 = _errs266 === errors;
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
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/denied/" + i10,schemaPath:"#/properties/denied/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid46 = _errs227 === errors;
if(!valid46){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/denied",schemaPath:"#/properties/denied/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs225 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.escalation !== undefined){
let data85 = data.escalation;
const _errs268 = errors;
const _errs269 = errors;
let valid54 = false;
const _errs270 = errors;
if(errors === _errs270){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing10;
if(((((data85.argv === undefined) && (missing10 = "argv")) || ((data85.clause === undefined) && (missing10 = "clause"))) || ((data85.reason === undefined) && (missing10 = "reason"))) || ((data85.patch === undefined) && (missing10 = "patch"))){
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
const _errs272 = errors;
for(const key10 in data85){
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
if(_errs272 === errors){
if(data85.argv !== undefined){
let data86 = data85.argv;
const _errs273 = errors;
if(errors === _errs273){
if(Array.isArray(data86)){
var valid56 = true;
const len11 = data86.length;
for(let i11=0; i11<len11; i11++){
const _errs275 = errors;
if(typeof data86[i11] !== "string"){
const err92 = {instancePath:instancePath+"/escalation/argv/" + i11,schemaPath:"#/properties/escalation/anyOf/0/properties/argv/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var valid56 = _errs275 === errors;
if(!valid56){
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
var valid55 = _errs273 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data85.clause !== undefined){
const _errs277 = errors;
if(typeof data85.clause !== "string"){
const err94 = {instancePath:instancePath+"/escalation/clause",schemaPath:"#/properties/escalation/anyOf/0/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var valid55 = _errs277 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data85.reason !== undefined){
const _errs279 = errors;
if(typeof data85.reason !== "string"){
const err95 = {instancePath:instancePath+"/escalation/reason",schemaPath:"#/properties/escalation/anyOf/0/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var valid55 = _errs279 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data85.patch !== undefined){
const _errs281 = errors;
if(typeof data85.patch !== "string"){
const err96 = {instancePath:instancePath+"/escalation/patch",schemaPath:"#/properties/escalation/anyOf/0/properties/patch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
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
var _valid22 = _errs270 === errors;
valid54 = valid54 || _valid22;
if(!valid54){
const _errs283 = errors;
if(data85 !== null){
const err98 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid22 = _errs283 === errors;
valid54 = valid54 || _valid22;
}
if(!valid54){
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
errors = _errs269;
if(vErrors !== null){
if(_errs269){
vErrors.length = _errs269;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs268 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suggestion !== undefined){
let data91 = data.suggestion;
const _errs285 = errors;
const _errs286 = errors;
let valid57 = false;
const _errs287 = errors;
if(typeof data91 !== "string"){
const err100 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid23 = _errs287 === errors;
valid57 = valid57 || _valid23;
if(!valid57){
const _errs289 = errors;
if(data91 !== null){
const err101 = {instancePath:instancePath+"/suggestion",schemaPath:"#/properties/suggestion/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid23 = _errs289 === errors;
valid57 = valid57 || _valid23;
}
if(!valid57){
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
errors = _errs286;
if(vErrors !== null){
if(_errs286){
vErrors.length = _errs286;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs285 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data92 = data.problems;
const _errs291 = errors;
if(errors === _errs291){
if(Array.isArray(data92)){
var valid58 = true;
const len12 = data92.length;
for(let i12=0; i12<len12; i12++){
let data93 = data92[i12];
const _errs293 = errors;
if(errors === _errs293){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing11;
if((((((data93.clause === undefined) && (missing11 = "clause")) || ((data93.file === undefined) && (missing11 = "file"))) || ((data93.line === undefined) && (missing11 = "line"))) || ((data93.message === undefined) && (missing11 = "message"))) || ((data93.fix === undefined) && (missing11 = "fix"))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i12,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs295 = errors;
for(const key11 in data93){
if(!(((((key11 === "clause") || (key11 === "file")) || (key11 === "line")) || (key11 === "message")) || (key11 === "fix"))){
validate10.errors = [{instancePath:instancePath+"/problems/" + i12,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs295 === errors){
if(data93.clause !== undefined){
let data94 = data93.clause;
const _errs296 = errors;
const _errs297 = errors;
let valid60 = false;
const _errs298 = errors;
if(typeof data94 !== "string"){
const err103 = {instancePath:instancePath+"/problems/" + i12+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid24 = _errs298 === errors;
valid60 = valid60 || _valid24;
if(!valid60){
const _errs300 = errors;
if(data94 !== null){
const err104 = {instancePath:instancePath+"/problems/" + i12+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid24 = _errs300 === errors;
valid60 = valid60 || _valid24;
}
if(!valid60){
const err105 = {instancePath:instancePath+"/problems/" + i12+"/clause",schemaPath:"#/properties/problems/items/properties/clause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs297;
if(vErrors !== null){
if(_errs297){
vErrors.length = _errs297;
}
else {
vErrors = null;
}
}
}
var valid59 = _errs296 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data93.file !== undefined){
let data95 = data93.file;
const _errs302 = errors;
const _errs303 = errors;
let valid61 = false;
const _errs304 = errors;
if(typeof data95 !== "string"){
const err106 = {instancePath:instancePath+"/problems/" + i12+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid25 = _errs304 === errors;
valid61 = valid61 || _valid25;
if(!valid61){
const _errs306 = errors;
if(data95 !== null){
const err107 = {instancePath:instancePath+"/problems/" + i12+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid25 = _errs306 === errors;
valid61 = valid61 || _valid25;
}
if(!valid61){
const err108 = {instancePath:instancePath+"/problems/" + i12+"/file",schemaPath:"#/properties/problems/items/properties/file/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs303;
if(vErrors !== null){
if(_errs303){
vErrors.length = _errs303;
}
else {
vErrors = null;
}
}
}
var valid59 = _errs302 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data93.line !== undefined){
let data96 = data93.line;
const _errs308 = errors;
const _errs309 = errors;
let valid62 = false;
const _errs310 = errors;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err109 = {instancePath:instancePath+"/problems/" + i12+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(errors === _errs310){
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 1 || isNaN(data96)){
const err110 = {instancePath:instancePath+"/problems/" + i12+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
var _valid26 = _errs310 === errors;
valid62 = valid62 || _valid26;
if(!valid62){
const _errs312 = errors;
if(data96 !== null){
const err111 = {instancePath:instancePath+"/problems/" + i12+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid26 = _errs312 === errors;
valid62 = valid62 || _valid26;
}
if(!valid62){
const err112 = {instancePath:instancePath+"/problems/" + i12+"/line",schemaPath:"#/properties/problems/items/properties/line/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs309;
if(vErrors !== null){
if(_errs309){
vErrors.length = _errs309;
}
else {
vErrors = null;
}
}
}
var valid59 = _errs308 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data93.message !== undefined){
const _errs314 = errors;
if(typeof data93.message !== "string"){
validate10.errors = [{instancePath:instancePath+"/problems/" + i12+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid59 = _errs314 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data93.fix !== undefined){
let data98 = data93.fix;
const _errs316 = errors;
const _errs317 = errors;
let valid63 = false;
const _errs318 = errors;
if(typeof data98 !== "string"){
const err113 = {instancePath:instancePath+"/problems/" + i12+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid27 = _errs318 === errors;
valid63 = valid63 || _valid27;
if(!valid63){
const _errs320 = errors;
if(data98 !== null){
const err114 = {instancePath:instancePath+"/problems/" + i12+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid27 = _errs320 === errors;
valid63 = valid63 || _valid27;
}
if(!valid63){
const err115 = {instancePath:instancePath+"/problems/" + i12+"/fix",schemaPath:"#/properties/problems/items/properties/fix/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs317;
if(vErrors !== null){
if(_errs317){
vErrors.length = _errs317;
}
else {
vErrors = null;
}
}
}
var valid59 = _errs316 === errors;
}
else {
var valid59 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/problems/" + i12,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid58 = _errs293 === errors;
if(!valid58){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs291 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.auditLog !== undefined){
let data99 = data.auditLog;
const _errs322 = errors;
const _errs323 = errors;
let valid64 = false;
const _errs324 = errors;
if(errors === _errs324){
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing12;
if(((((data99.path === undefined) && (missing12 = "path")) || ((data99.head === undefined) && (missing12 = "head"))) || ((data99.events === undefined) && (missing12 = "events"))) || ((data99.complete === undefined) && (missing12 = "complete"))){
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
const _errs326 = errors;
for(const key12 in data99){
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
if(_errs326 === errors){
if(data99.path !== undefined){
const _errs327 = errors;
if(typeof data99.path !== "string"){
const err118 = {instancePath:instancePath+"/auditLog/path",schemaPath:"#/properties/auditLog/anyOf/0/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var valid65 = _errs327 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data99.head !== undefined){
let data101 = data99.head;
const _errs329 = errors;
const _errs330 = errors;
if(errors === _errs330){
if(typeof data101 === "string"){
if(!pattern4.test(data101)){
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
var valid65 = _errs329 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data99.events !== undefined){
let data102 = data99.events;
const _errs332 = errors;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err121 = {instancePath:instancePath+"/auditLog/events",schemaPath:"#/properties/auditLog/anyOf/0/properties/events/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(errors === _errs332){
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
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
var valid65 = _errs332 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data99.complete !== undefined){
const _errs334 = errors;
if(typeof data99.complete !== "boolean"){
const err123 = {instancePath:instancePath+"/auditLog/complete",schemaPath:"#/properties/auditLog/anyOf/0/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var valid65 = _errs334 === errors;
}
else {
var valid65 = true;
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
var _valid28 = _errs324 === errors;
valid64 = valid64 || _valid28;
if(!valid64){
const _errs336 = errors;
if(data99 !== null){
const err125 = {instancePath:instancePath+"/auditLog",schemaPath:"#/properties/auditLog/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid28 = _errs336 === errors;
valid64 = valid64 || _valid28;
}
if(!valid64){
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
errors = _errs323;
if(vErrors !== null){
if(_errs323){
vErrors.length = _errs323;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs322 === errors;
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
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}


/***/ }),

/***/ 98451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eachLine)
/* harmony export */ });
/* unused harmony export MAX_LINE */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73146);



const CHUNK = 1 << 20;
const NEWLINE = 10;
/** A line longer than this is no event of ours; reading on would fill memory. */
const MAX_LINE = 64 << 20;
/**
 * Reads a log line by line in constant memory.
 *
 * @param visit Called for each line in order; false stops the reading.
 * @param settle Awaited now and then, so that a visitor that writes can wait for its reader.
 * @throws RangeError for a line over MAX_LINE; file system errors as they are.
 */
async function eachLine(path, visit, settle = () => Promise.resolve()) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        // The next chunk is read while this one is looked at.
        let ahead = Buffer.allocUnsafe(CHUNK);
        let current = Buffer.allocUnsafe(CHUNK);
        let reading = file.read(ahead, 0, CHUNK, null);
        let rest = Buffer.alloc(0);
        let number = 0;
        for (;;) {
            const { bytesRead } = await reading;
            if (bytesRead === 0)
                break;
            [current, ahead] = [ahead, current];
            reading = file.read(ahead, 0, CHUNK, null);
            reading.catch(() => undefined); // awaited in the next turn; a stop before that must not leave it unhandled
            const read = current.subarray(0, bytesRead);
            const bytes = rest.length > 0 ? Buffer.concat([rest, read]) : read;
            const end = bytes.lastIndexOf(NEWLINE) + 1;
            const lines = bytes.subarray(0, end);
            const visited = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(lines) ? eachAscii(lines, number, visit) : eachUtf8(lines, number, visit);
            if (visited === null)
                return;
            await settle();
            number = visited;
            rest = Buffer.from(bytes.subarray(end));
            if (rest.length > MAX_LINE) {
                throw new RangeError(`line ${String(number + 1)} is longer than ${String(MAX_LINE)} bytes`);
            }
        }
        if (rest.length > 0) {
            const text = rest.toString('utf8');
            visit({ number: number + 1, text, hash: () => (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(rest), whole: false });
        }
    }
    finally {
        await file.close();
    }
}
/** Decoding a chunk at once halves the cost of a line; possible where bytes and characters are the same. */
function eachAscii(lines, before, visit) {
    const text = lines.toString('latin1');
    let number = before;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        number += 1;
        const line = text.slice(start, end);
        if (!visit({ number, text: line, hash: () => (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(line), whole: true }))
            return null;
        start = end + 1;
    }
    return number;
}
function eachUtf8(lines, before, visit) {
    let number = before;
    let start = 0;
    for (let end = lines.indexOf(NEWLINE); end !== -1; end = lines.indexOf(NEWLINE, start)) {
        number += 1;
        const line = lines.subarray(start, end);
        if (!visit({ number, text: line.toString('utf8'), hash: () => (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(line), whole: true }))
            return null;
        start = end + 1;
    }
    return number;
}


/***/ }),

/***/ 11878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ eachEvent),
/* harmony export */   U: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98451);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27096);




/**
 * Reads a log's events in order and in constant memory. The chain isn't checked: that is verifyLog's.
 *
 * @param settle Awaited now and then, so that a visitor that writes can wait for its reader.
 */
async function eachEvent(path, visit, settle) {
    await (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .eachLine */ .I)(path, ({ number, text, whole }) => {
        visit(toEntry(number, text, whole));
        return true;
    }, settle);
}
function toEntry(line, text, whole) {
    if (!whole)
        return { kind: 'unreadable', line, message: 'the last line was cut off' };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'unreadable', line, message: 'the line is not JSON' };
    }
    const checked = (0,_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .checkEvent */ .X)(value);
    return checked.ok
        ? { kind: 'event', line, event: checked.value }
        : { kind: 'unreadable', line, message: checked.message };
}
/** The result beside a log; null when the run left none (it was killed). Throws when there is one that isn't valid. */
async function readResult(directory) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'result.json'), 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    }
    const checked = (0,_validate_js__WEBPACK_IMPORTED_MODULE_3__/* .checkResult */ .i)(JSON.parse(text));
    if (!checked.ok)
        throw new Error(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'result.json')}: ${checked.message}`);
    return checked.value;
}


/***/ }),

/***/ 27096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkEvent),
/* harmony export */   i: () => (/* binding */ checkResult)
/* harmony export */ });
/* harmony import */ var _generated_validate_audit_event_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32763);
/* harmony import */ var _generated_validate_result_cjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1192);


function check(validate, value) {
    // The validator was generated from the schema that `T` was generated from.
    if (validate(value))
        return { ok: true, value: value };
    const [first] = validate.errors ?? [];
    const where = first === undefined || first.instancePath === '' ? 'the event' : first.instancePath;
    return { ok: false, message: `${where} ${first?.message ?? 'is not valid'}` };
}
/** Holds a parsed line of a log against schemas/audit-event.v1.schema.json. */
function checkEvent(value) {
    return check(_generated_validate_audit_event_cjs__WEBPACK_IMPORTED_MODULE_0__, value);
}
/** Holds a parsed result against schemas/result.v1.schema.json. */
function checkResult(value) {
    return check(_generated_validate_result_cjs__WEBPACK_IMPORTED_MODULE_1__, value);
}


/***/ })

};
;