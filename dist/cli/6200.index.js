"use strict";
exports.id = 6200;
exports.ids = [6200];
exports.modules = {

/***/ 31081:
/***/ ((module) => {

// Generated from schemas/verify-report.v1.schema.json by `npm run generate`. Edit the schema, not this file.

module.exports = validate10;
module.exports["default"] = validate10;
const schema12 = {"type":"object","required":["policy","tier","plan","image","kernel","enforcer","program"],"additionalProperties":false,"properties":{"policy":{"type":"string"},"tier":{"type":"string"},"plan":{"type":"string"},"image":{"type":["string","null"]},"kernel":{"type":"string"},"enforcer":{"type":"string"},"program":{"type":"string"}}};
const schema13 = {"type":"object","required":["clause","value","file","line","verdict","enforcer","by","forbidden","permitted","note"],"additionalProperties":false,"properties":{"clause":{"$ref":"#/$defs/clause"},"value":{"type":"string"},"file":{"type":["string","null"]},"line":{"type":["integer","null"],"minimum":1},"verdict":{"enum":["held","leaked","unproven"]},"enforcer":{"type":"string"},"by":{"type":"string"},"forbidden":{"$ref":"#/$defs/part"},"permitted":{"$ref":"#/$defs/part"},"note":{"type":["string","null"]}}};
const func2 = Object.prototype.hasOwnProperty;
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.clause === undefined) && (missing0 = "clause")) || ((data.value === undefined) && (missing0 = "value"))) || ((data.file === undefined) && (missing0 = "file"))) || ((data.line === undefined) && (missing0 = "line"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.enforcer === undefined) && (missing0 = "enforcer"))) || ((data.by === undefined) && (missing0 = "by"))) || ((data.forbidden === undefined) && (missing0 = "forbidden"))) || ((data.permitted === undefined) && (missing0 = "permitted"))) || ((data.note === undefined) && (missing0 = "note"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.clause !== undefined){
const _errs2 = errors;
if(typeof data.clause !== "string"){
validate11.errors = [{instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
const _errs5 = errors;
if(typeof data.value !== "string"){
validate11.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data2 = data.file;
const _errs7 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate11.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: schema13.properties.file.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data3 = data.line;
const _errs9 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate11.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: schema13.properties.line.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate11.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data4 = data.verdict;
const _errs11 = errors;
if(!(((data4 === "held") || (data4 === "leaked")) || (data4 === "unproven"))){
validate11.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema13.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enforcer !== undefined){
const _errs12 = errors;
if(typeof data.enforcer !== "string"){
validate11.errors = [{instancePath:instancePath+"/enforcer",schemaPath:"#/properties/enforcer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs14 = errors;
if(typeof data.by !== "string"){
validate11.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forbidden !== undefined){
let data7 = data.forbidden;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((data7.did === undefined) && (missing1 = "did")) || ((data7.went === undefined) && (missing1 = "went"))){
validate11.errors = [{instancePath:instancePath+"/forbidden",schemaPath:"#/$defs/part/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data7){
if(!((key1 === "did") || (key1 === "went"))){
validate11.errors = [{instancePath:instancePath+"/forbidden",schemaPath:"#/$defs/part/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.did !== undefined){
const _errs20 = errors;
if(typeof data7.did !== "string"){
validate11.errors = [{instancePath:instancePath+"/forbidden/did",schemaPath:"#/$defs/part/properties/did/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.went !== undefined){
const _errs22 = errors;
if(typeof data7.went !== "string"){
validate11.errors = [{instancePath:instancePath+"/forbidden/went",schemaPath:"#/$defs/part/properties/went/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/forbidden",schemaPath:"#/$defs/part/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permitted !== undefined){
let data10 = data.permitted;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if(((data10.did === undefined) && (missing2 = "did")) || ((data10.went === undefined) && (missing2 = "went"))){
validate11.errors = [{instancePath:instancePath+"/permitted",schemaPath:"#/$defs/part/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key2 in data10){
if(!((key2 === "did") || (key2 === "went"))){
validate11.errors = [{instancePath:instancePath+"/permitted",schemaPath:"#/$defs/part/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data10.did !== undefined){
const _errs28 = errors;
if(typeof data10.did !== "string"){
validate11.errors = [{instancePath:instancePath+"/permitted/did",schemaPath:"#/$defs/part/properties/did/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.went !== undefined){
const _errs30 = errors;
if(typeof data10.went !== "string"){
validate11.errors = [{instancePath:instancePath+"/permitted/went",schemaPath:"#/$defs/part/properties/went/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/permitted",schemaPath:"#/$defs/part/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data13 = data.note;
const _errs32 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate11.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: schema13.properties.note.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs32 === errors;
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
if((((data.clause === undefined) && (missing0 = "clause")) || ((data.value === undefined) && (missing0 = "value"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "clause") || (key0 === "value")) || (key0 === "reason"))){
validate13.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.clause !== undefined){
const _errs2 = errors;
if(typeof data.clause !== "string"){
validate13.errors = [{instancePath:instancePath+"/clause",schemaPath:"#/$defs/clause/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
const _errs5 = errors;
if(typeof data.value !== "string"){
validate13.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs7 = errors;
if(typeof data.reason !== "string"){
validate13.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
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
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sandbox-policy:schema:verify-report:v1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.v === undefined) && (missing0 = "v")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.bound === undefined) && (missing0 = "bound"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.probes === undefined) && (missing0 = "probes"))) || ((data.notProbed === undefined) && (missing0 = "notProbed"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "v") || (key0 === "tool")) || (key0 === "time")) || (key0 === "bound")) || (key0 === "summary")) || (key0 === "probes")) || (key0 === "notProbed"))){
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
if(data.tool !== undefined){
let data1 = data.tool;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))){
validate10.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
validate10.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.name !== undefined){
const _errs6 = errors;
if("sandbox-policy" !== data1.name){
validate10.errors = [{instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "sandbox-policy"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.version !== undefined){
const _errs7 = errors;
if(typeof data1.version !== "string"){
validate10.errors = [{instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
const _errs9 = errors;
if(typeof data.time !== "string"){
validate10.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bound !== undefined){
let data5 = data.bound;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((((((((data5.policy === undefined) && (missing2 = "policy")) || ((data5.tier === undefined) && (missing2 = "tier"))) || ((data5.plan === undefined) && (missing2 = "plan"))) || ((data5.image === undefined) && (missing2 = "image"))) || ((data5.kernel === undefined) && (missing2 = "kernel"))) || ((data5.enforcer === undefined) && (missing2 = "enforcer"))) || ((data5.program === undefined) && (missing2 = "program"))){
validate10.errors = [{instancePath:instancePath+"/bound",schemaPath:"#/$defs/bound/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key2 in data5){
if(!(((((((key2 === "policy") || (key2 === "tier")) || (key2 === "plan")) || (key2 === "image")) || (key2 === "kernel")) || (key2 === "enforcer")) || (key2 === "program"))){
validate10.errors = [{instancePath:instancePath+"/bound",schemaPath:"#/$defs/bound/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.policy !== undefined){
const _errs15 = errors;
if(typeof data5.policy !== "string"){
validate10.errors = [{instancePath:instancePath+"/bound/policy",schemaPath:"#/$defs/bound/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.tier !== undefined){
const _errs17 = errors;
if(typeof data5.tier !== "string"){
validate10.errors = [{instancePath:instancePath+"/bound/tier",schemaPath:"#/$defs/bound/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.plan !== undefined){
const _errs19 = errors;
if(typeof data5.plan !== "string"){
validate10.errors = [{instancePath:instancePath+"/bound/plan",schemaPath:"#/$defs/bound/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.image !== undefined){
let data9 = data5.image;
const _errs21 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate10.errors = [{instancePath:instancePath+"/bound/image",schemaPath:"#/$defs/bound/properties/image/type",keyword:"type",params:{type: schema12.properties.image.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.kernel !== undefined){
const _errs23 = errors;
if(typeof data5.kernel !== "string"){
validate10.errors = [{instancePath:instancePath+"/bound/kernel",schemaPath:"#/$defs/bound/properties/kernel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.enforcer !== undefined){
const _errs25 = errors;
if(typeof data5.enforcer !== "string"){
validate10.errors = [{instancePath:instancePath+"/bound/enforcer",schemaPath:"#/$defs/bound/properties/enforcer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.program !== undefined){
const _errs27 = errors;
if(typeof data5.program !== "string"){
validate10.errors = [{instancePath:instancePath+"/bound/program",schemaPath:"#/$defs/bound/properties/program/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
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
validate10.errors = [{instancePath:instancePath+"/bound",schemaPath:"#/$defs/bound/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data13 = data.summary;
const _errs29 = errors;
if(errors === _errs29){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing3;
if(((((data13.held === undefined) && (missing3 = "held")) || ((data13.leaked === undefined) && (missing3 = "leaked"))) || ((data13.unproven === undefined) && (missing3 = "unproven"))) || ((data13.notProbed === undefined) && (missing3 = "notProbed"))){
validate10.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key3 in data13){
if(!((((key3 === "held") || (key3 === "leaked")) || (key3 === "unproven")) || (key3 === "notProbed"))){
validate10.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data13.held !== undefined){
let data14 = data13.held;
const _errs32 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate10.errors = [{instancePath:instancePath+"/summary/held",schemaPath:"#/properties/summary/properties/held/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
validate10.errors = [{instancePath:instancePath+"/summary/held",schemaPath:"#/properties/summary/properties/held/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data13.leaked !== undefined){
let data15 = data13.leaked;
const _errs34 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate10.errors = [{instancePath:instancePath+"/summary/leaked",schemaPath:"#/properties/summary/properties/leaked/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate10.errors = [{instancePath:instancePath+"/summary/leaked",schemaPath:"#/properties/summary/properties/leaked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data13.unproven !== undefined){
let data16 = data13.unproven;
const _errs36 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate10.errors = [{instancePath:instancePath+"/summary/unproven",schemaPath:"#/properties/summary/properties/unproven/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
validate10.errors = [{instancePath:instancePath+"/summary/unproven",schemaPath:"#/properties/summary/properties/unproven/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data13.notProbed !== undefined){
let data17 = data13.notProbed;
const _errs38 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate10.errors = [{instancePath:instancePath+"/summary/notProbed",schemaPath:"#/properties/summary/properties/notProbed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate10.errors = [{instancePath:instancePath+"/summary/notProbed",schemaPath:"#/properties/summary/properties/notProbed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs38 === errors;
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
validate10.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probes !== undefined){
let data18 = data.probes;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data18)){
var valid5 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
const _errs42 = errors;
if(!(validate11(data18[i0], {instancePath:instancePath+"/probes/" + i0,parentData:data18,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid5 = _errs42 === errors;
if(!valid5){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notProbed !== undefined){
let data20 = data.notProbed;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data20)){
var valid6 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
const _errs45 = errors;
if(!(validate13(data20[i1], {instancePath:instancePath+"/notProbed/" + i1,parentData:data20,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid6 = _errs45 === errors;
if(!valid6){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/notProbed",schemaPath:"#/properties/notProbed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
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
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}


/***/ }),

/***/ 42973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ basesOf),
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _policy_values_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7022);

/** Names that stand for `*`: one that other globs hardly name, and the commonest kinds that they do. */
const NAMES = ['any', 'any.py', 'any.txt', 'any.md'];
/**
 * Paths that a glob matches, as far as its text shows how. They are candidates: whoever takes one asks whether it is
 * matched indeed.
 */
function samplesOf(glob) {
    if (glob === _policy_values_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE */ .Ef)
        return NAMES.flatMap((name) => [name, `any/${name}`]);
    const directory = glob.endsWith('/');
    const inner = (directory ? glob.slice(0, -1) : glob).replace(/^\//, '');
    const anchored = glob.replace(/\/$/, '').includes('/');
    const samples = NAMES.flatMap((name) => {
        const parts = inner.split('/');
        const last = parts.length - 1;
        const shapes = [0, 1, 2].map((depth) => parts
            .flatMap((part, at) => {
            if (part !== '**')
                return [segmentSample(part, at === last ? name : 'any')];
            // Nothing, one folder or two; at the end at least one name.
            return at === last ? [...Array(depth).fill('any'), name] : Array(depth).fill('any');
        })
            .join('/'));
        return [...new Set(shapes)];
    });
    const below = anchored ? [] : samples.map((path) => `any/${path}`);
    const all = [...new Set([...samples, ...below])];
    return directory
        ? all.flatMap((path) => [`${path}/any`, `${path}/`])
        : all.flatMap((path) => [path, `${path}/any`]);
}
/** One name that a segment of a glob matches: its wildcards filled in. */
function segmentSample(segment, star) {
    if (segment === '*')
        return star;
    let name = '';
    for (let at = 0; at < segment.length; at += 1) {
        const character = segment[at] ?? '';
        if (character === '\\') {
            at += 1;
            name += segment[at] ?? '';
        }
        else if (character === '*') {
            // A star may stand for nothing, but what is named then may be what another glob names exactly.
            name += 'z';
        }
        else if (character === '?')
            name += 'z';
        else if (character === '[') {
            const from = /[!^]/.test(segment[at + 1] ?? '') ? at + 3 : at + 2;
            const end = segment.indexOf(']', from);
            name += member(segment.slice(at + 1, end));
            at = end;
        }
        else
            name += character;
    }
    return name;
}
/** A character of a class: the first it lists, or one that an excluding class hardly lists. */
function member(inside) {
    return /^[!^]/.test(inside) ? '~' : (inside.replace(/^\\/, '')[0] ?? '');
}
/**
 * The paths that a glob names before its first wildcard, and every folder above: a refusal of what is below refuses
 * to put a file in their place.
 */
function basesOf(glob) {
    const parts = glob
        .replace(/^\.?\//, '')
        .replace(/\/$/, '')
        .split('/');
    const wild = parts.findIndex((part) => /[*?[\\]/.test(part));
    const named = wild < 0 ? parts : parts.slice(0, wild);
    return named.map((_part, at) => named.slice(0, at + 1).join('/')).filter((path) => path !== '');
}


/***/ }),

/***/ 34192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   WQ: () => (/* binding */ makeWorkspace),
/* harmony export */   bB: () => (/* binding */ SECRET),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   q: () => (/* binding */ PUBLIC)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _decide_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17146);
/* harmony import */ var _diff_candidates_glob_samples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42973);
/* harmony import */ var _policy_values_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7022);





/** What lies in files that must not be read; it is looked for in whatever the probes say. */
const SECRET = 'sandbox-policy-verify-secret';
/** What lies in files that may be. */
const PUBLIC = 'sandbox-policy-verify-public';
const GIT_CONFIG = `[core]
\trepositoryformatversion = 0
[http "https://example.invalid/"]
\textraheader = AUTHORIZATION: basic ${SECRET}
`;
/** Finds a path for each glob. Pure: `makeWorkspace` writes what it says. */
function arrange(policy) {
    const { filesystem } = policy;
    const files = new Map([
        ['.git/HEAD', 'ref: refs/heads/main\n'],
        ['.git/config', GIT_CONFIG],
        ['.git/objects', null],
        ['.git/refs', null],
        ['sp-verify/readable', `${PUBLIC}\n`],
    ]);
    const taken = new Set([...files.keys(), '.git']);
    const written = filesystem.workspace === 'read-write';
    const take = (glob, candidates, fits) => {
        const path = candidates.find((one) => !one.endsWith('/') && isFree(one, taken) && fits(one)) ?? null;
        if (path !== null)
            taken.add(path);
        return { glob, path };
    };
    const isRead = (path) => (0,_decide_path_js__WEBPACK_IMPORTED_MODULE_2__.decideRead)(policy, path).verdict === 'allow';
    const isWritten = (path) => (0,_decide_path_js__WEBPACK_IMPORTED_MODULE_2__.decideWrite)(policy, path).verdict === 'allow';
    const deniedBy = (clause) => (path) => (0,_decide_path_js__WEBPACK_IMPORTED_MODULE_2__.decideWrite)(policy, path).clause === clause;
    const readDeny = filesystem.readDeny.map((glob) => take(glob, own(glob), (path) => !isRead(path)));
    for (const { path } of readDeny)
        if (path !== null)
            files.set(path, `${SECRET}\n`);
    const write = filesystem.write.map((glob) => take(glob, own(glob), (path) => isRead(path) && isWritten(path)));
    const deny = filesystem.deny.map((glob, index) => take(glob, own(glob), deniedBy(`filesystem.deny[${String(index)}]`)));
    const protect = filesystem.protect.map((glob) => take(glob, own(glob), deniedBy('filesystem.protect')));
    const outputs = filesystem.outputs.map((glob) => take(glob, own(glob), isRead));
    const unlisted = take('', unlistedNames(filesystem.write), deniedBy('filesystem.write')).path;
    if (written) {
        for (const glob of filesystem.write)
            if (glob !== _policy_values_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .WHOLE */ .Ef)
                files.set(inside(glob), null);
        for (const { path } of deny)
            if (path !== null)
                files.set(path, `${PUBLIC}\n`);
        for (const glob of filesystem.deny) {
            const at = inside(glob);
            if (![...files.keys()].some((path) => path === at || path.startsWith(`${at}/`)))
                files.set(at, glob.endsWith('/') ? null : `${PUBLIC}\n`);
        }
    }
    for (const glob of filesystem.exec ?? []) {
        const at = inside(glob);
        if (at !== '' && ![...files.keys()].some((path) => path.startsWith(`${at}/`)))
            files.set(at, null);
    }
    return { readable: 'sp-verify/readable', write, deny, protect, readDeny, outputs, unlisted, files };
}
/** Writes a workspace that holds what the probes need. */
function makeWorkspace(folder, { files }) {
    for (const [path, content] of files) {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(content === null ? at : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at), { recursive: true, mode: 0o755 });
        if (content !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(at, content, { mode: 0o644 });
    }
}
/** A plain path of the policy, relative to the workspace and without its marks. */
function inside(glob) {
    return glob === _policy_values_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .WHOLE */ .Ef ? '' : glob.replace(/^\.?\//, '').replace(/\/$/, '');
}
/** Paths that a glob matches: some with a name that is surely nobody's, then the likely ones. */
function own(glob) {
    if (glob === _policy_values_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .WHOLE */ .Ef)
        return ['sp-verify-written'];
    const samples = (0,_diff_candidates_glob_samples_js__WEBPACK_IMPORTED_MODULE_3__/* .samplesOf */ .l)(glob);
    return [...samples.map((path) => path.replaceAll(/\bany\b/g, 'sp-verify')), ...samples];
}
/** A name of its own, then names that begin as an entry of `write` does and end otherwise. */
function unlistedNames(write) {
    const near = write.flatMap((glob) => {
        const [first = ''] = inside(glob).split('/');
        return first === '' || /[*?[\\]/.test(first) ? [] : [`${first}-sp-verify`, `${first}sp-verify/sp-verify`];
    });
    return [...near, 'sp-verify-unlisted', 'sp-verify-unlisted/file'];
}
/** Whether a path is neither taken nor below or above one that is a file. */
function isFree(path, taken) {
    for (const other of taken) {
        if (other === path || other.startsWith(`${path}/`))
            return false;
        if (path.startsWith(`${other}/`) && other !== '.git')
            return false;
    }
    return true;
}


/***/ }),

/***/ 42551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ environmentProbes),
/* harmony export */   _S: () => (/* binding */ inputProbes),
/* harmony export */   ae: () => (/* binding */ probedEnvironment)
/* harmony export */ });
/* harmony import */ var _decide_env_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75838);
/* harmony import */ var _decide_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62857);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34192);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5078);




/** What a runner's environment holds and no code may see unless a policy says so by name. */
const TOKENS = [
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'SP_VERIFY_OTHER',
];
/** A value by which a variable is known again, long enough to be looked for as a secret. */
const valueOf = (name) => `sp-verify-value-of-${name}`;
/** The host's own value of a variable that the policy sets. */
const HOST = `${_arrange_js__WEBPACK_IMPORTED_MODULE_2__/* .SECRET */ .bB}-of-the-host`;
/** The environment of the host as the probes need it: each name that the policy lets in, and names that it doesn't. */
function probedEnvironment(policy) {
    const { pass, secret, set } = policy.env;
    const names = [...pass.map(nameOf), ...secret, ...[...pass, ...secret].map(nearMiss), ...TOKENS];
    return Object.fromEntries([
        ...names.map((name) => [name, valueOf(name)]),
        ...Object.keys(set).map((name) => [name, HOST]),
    ]);
}
function environmentProbes(subject) {
    const { env } = subject.loaded.policy;
    const unseen = TOKENS.filter((name) => isDenied(subject, name));
    const proc = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .part */ .y_)("reads the init's environment", (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .act */ .Rb)(['read', '/proc/1/environ'], _probe_js__WEBPACK_IMPORTED_MODULE_3__/* .REFUSED */ .ln));
    return [
        (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .probe */ .dy)('env.pass', '(nothing else)', proc, (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .part */ .y_)('reads its own /proc', (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .act */ .Rb)(['read', '/proc/self/status'], _probe_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKS */ .pI))),
        ...unseen.map((name) => (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .probe */ .dy)('env.pass', `not ${name}`, lookup(name), (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .part */ .y_)('sees HOME', (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .act */ .Rb)(['getenv', 'HOME'], _probe_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKS */ .pI)))),
        ...env.pass.map((entry) => passProbe(subject, 'env.pass', entry)),
        ...env.secret.map((entry) => passProbe(subject, 'env.secret', entry)),
        ...Object.entries(env.set).map(([name, value]) => (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .probe */ .dy)('env.set', name, (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .part */ .y_)(`looks for the host's ${name}`, (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .act */ .Rb)(['getenv', name], { kind: 'hides', text: HOST })), (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .part */ .y_)(`sees ${name} as the policy sets it`, (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .act */ .Rb)(['getenv', name], { kind: 'equals', text: value })))),
    ];
}
function passProbe(subject, clause, entry) {
    const name = nameOf(entry);
    const near = [nearMiss(entry), ...TOKENS].find((other) => isDenied(subject, other));
    if (isDenied(subject, name) || Object.hasOwn(subject.loaded.policy.env.set, name))
        return { clause, value: entry, reason: (0,_decide_env_js__WEBPACK_IMPORTED_MODULE_0__.decideEnv)(subject.loaded.policy, name).reason };
    if (near === undefined)
        return { clause, value: entry, reason: 'no name was found that the policy refuses' };
    return (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .probe */ .dy)(clause, entry, lookup(near), (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .part */ .y_)(`sees ${name}`, (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .act */ .Rb)(['getenv', name], { kind: 'equals', text: valueOf(name) })));
}
function lookup(name) {
    return (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .part */ .y_)(`looks for ${name}`, (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .act */ .Rb)(['getenv', name], _probe_js__WEBPACK_IMPORTED_MODULE_3__/* .REFUSED */ .ln));
}
function isDenied({ loaded }, name) {
    return (0,_decide_env_js__WEBPACK_IMPORTED_MODULE_0__.decideEnv)(loaded.policy, name).verdict !== 'allow';
}
/** A variable that an entry of the list passes. */
function nameOf(entry) {
    return entry.endsWith('*') ? `${entry.slice(0, -1)}SP_VERIFY` : entry;
}
/** A variable that it nearly does. */
function nearMiss(entry) {
    return entry.endsWith('*') ? `SP_VERIFY_${entry.slice(0, -1)}` : `${entry}_SP_VERIFY`;
}
/** Inputs are checked before anything starts. */
function inputProbes({ loaded }) {
    const { policy } = loaded;
    return Object.entries(policy.inputs).map(([name, rule]) => {
        const clause = 'inputs';
        const { good, bad } = valuesOf(rule);
        const fits = (value) => (0,_decide_input_js__WEBPACK_IMPORTED_MODULE_1__.decideInput)(policy, name, value).verdict === 'allow';
        const [permitted, forbidden] = [good.find(fits), bad.find((value) => !fits(value))];
        if (permitted === undefined || forbidden === undefined)
            return { clause, value: name, reason: 'no value was found that it takes, and one that it doesn’t' };
        return (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .probe */ .dy)(clause, name, (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .part */ .y_)('is handed a value that it must not take', {
            by: 'input',
            name,
            value: forbidden,
            permitted: false,
        }), (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .part */ .y_)('is handed one that it takes', { by: 'input', name, value: permitted, permitted: true }));
    });
}
function valuesOf(rule) {
    switch (rule.type) {
        case 'string': {
            const long = 'a'.repeat((rule.maxLength ?? 0) + 1);
            return {
                good: [
                    ...(rule.enum ?? []),
                    '',
                    'a',
                    'A',
                    '1',
                    'a1',
                    'abc',
                    'v1.2.3',
                    'a-b',
                    'a_b',
                    'main',
                    '2026-01-31',
                ],
                bad: ['\0', ...(rule.maxLength === null ? [] : [long]), '\u{1F600}\n;$(id)'],
            };
        }
        case 'integer':
        case 'number': {
            const { minimum, maximum } = rule;
            return {
                good: [
                    '0',
                    '1',
                    ...[minimum, maximum].flatMap((bound) => bound === null ? [] : [String(Math.ceil(bound)), String(Math.floor(bound))]),
                ],
                bad: [
                    ...(maximum === null ? [] : [String(Math.floor(maximum) + 1)]),
                    ...(minimum === null ? [] : [String(Math.ceil(minimum) - 1)]),
                    '1; id',
                ],
            };
        }
        case 'boolean':
            return { good: ['true'], bad: ['1'] };
        case 'null':
            return { good: [''], bad: ['1'] };
    }
}


/***/ }),

/***/ 5078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ act),
/* harmony export */   dy: () => (/* binding */ probe),
/* harmony export */   ln: () => (/* binding */ REFUSED),
/* harmony export */   pI: () => (/* binding */ WORKS),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
const WORKS = { kind: 'works' };
const REFUSED = { kind: 'refused' };
function act(argv, want) {
    return { by: 'act', argv: argv.map(String), want };
}
function part(says, ...trials) {
    return { says, trials };
}
/** A probe of a clause's value, all of which is tried. */
function probe(clause, value, forbidden, permitted, note = null) {
    return { clause, value, forbidden, permitted, note };
}
function derived(all) {
    return {
        probes: all.filter((one) => 'forbidden' in one),
        notProbed: all.filter((one) => 'reason' in one),
    };
}


/***/ }),

/***/ 56200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/host/library-programs.js

/** Programs that Debian's and others' base systems keep among their libraries. */
const KNOWN = [
    '/usr/lib/apt/methods/copy',
    '/usr/lib/apt/methods/file',
    '/usr/lib/git-core/git-remote-http',
    '/usr/lib/openssh/sftp-server',
    '/usr/lib/klibc/bin/cat',
];
/** Those of them that this host has. */
function libraryPrograms() {
    return KNOWN.filter((path) => {
        try {
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
            return true;
        }
        catch {
            return false;
        }
    });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/host/listening.js

/** Listens on a port that was free, so that a sandbox that lets its loopback be the host's can be told. */
async function listenOnLoopback() {
    const server = (0,external_node_net_.createServer)((socket) => socket.destroy());
    await new Promise((ready, failed) => {
        server.on('error', failed);
        server.listen(0, '127.0.0.1', ready);
    });
    // Nobody waits for it.
    server.unref();
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new TypeError('the listener has no port');
    return { port: address.port, close: () => void server.close() };
}

;// CONCATENATED MODULE: ./build/host/namespaces.js

/** The namespaces of this process by kind, as namespaces(7) names them: `net` is `net:[4026531840]`. */
function ownNamespaces() {
    const folder = '/proc/self/ns';
    return Object.fromEntries((0,external_node_fs_.readdirSync)(folder).map((kind) => [kind, (0,external_node_fs_.readlinkSync)(`${folder}/${kind}`)]));
}

// EXTERNAL MODULE: ./build/run/admit.js
var admit = __webpack_require__(13559);
// EXTERNAL MODULE: ./build/run/clean.js
var clean = __webpack_require__(10899);
// EXTERNAL MODULE: ./build/run/dependencies.js
var run_dependencies = __webpack_require__(63061);
// EXTERNAL MODULE: ./build/run/id.js
var id = __webpack_require__(63541);
// EXTERNAL MODULE: ./build/run/open.js
var run_open = __webpack_require__(3656);
// EXTERNAL MODULE: ./build/run/places.js
var run_places = __webpack_require__(39932);
// EXTERNAL MODULE: ./build/run/sandbox.js + 4 modules
var sandbox = __webpack_require__(79577);
// EXTERNAL MODULE: ./build/run/scratch.js
var run_scratch = __webpack_require__(40728);
// EXTERNAL MODULE: ./build/verify/arrange.js
var arrange = __webpack_require__(34192);
// EXTERNAL MODULE: ./build/host/bubblewrap.js
var bubblewrap = __webpack_require__(31405);
;// CONCATENATED MODULE: ./build/verify/bound.js




/** Everything by which a sandbox of today may differ from one that was probed before. */
function boundOf(request, image) {
    const { policyDigest, plan, planDigest, program, enforcer } = request;
    return {
        policy: policyDigest,
        tier: plan.tier,
        plan: planDigest,
        image,
        kernel: `${(0,external_node_os_.release)()} ${(0,external_node_os_.version)()}`,
        enforcer,
        program: (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(program)).digest('hex'),
    };
}
/** The image's digest where the plan names it; undefined: only the engine can tell. */
function plannedImage(plan) {
    if (plan.tier === 'process' || plan.image.kind === 'host')
        return null;
    return plan.image.digest ?? undefined;
}
/** Who makes the sandbox, and its version. A bubblewrap is asked: runs don't wait for its answer. */
async function enforcerOf(plan, { engine }) {
    if (plan.tier === 'process')
        return `bubblewrap ${(await (0,bubblewrap/* bubblewrapFact */.XJ)(plan.bwrap)).version ?? '(it says no version)'}`;
    if (plan.tier === 'microvm')
        return `qemu ${plan.qemu}, ${plan.accelerator}, kernel ${plan.kernel.digest}`;
    if (engine.state !== 'ready')
        return 'engine';
    const { version: number, kernel, defaultRuntime } = engine.engine;
    return `engine ${number}, ${plan.runtime ?? defaultRuntime}, kernel ${kernel}`;
}

// EXTERNAL MODULE: ./build/verify/derive/environment.js
var environment = __webpack_require__(42551);
// EXTERNAL MODULE: ./build/decide/input.js
var input = __webpack_require__(62857);
// EXTERNAL MODULE: ./build/run/settle.js + 2 modules
var settle = __webpack_require__(74937);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/enforce/sandbox.js
var enforce_sandbox = __webpack_require__(25686);
;// CONCATENATED MODULE: ./build/verify/try.js


const TRIES = 3;
/**
 * Tries an act inside.
 *
 * @throws SetupError when the sandbox itself was lost.
 */
async function tryAct(sandbox, trial) {
    // What the clock cut short says nothing of what was tried: on a busy machine it may do better the next time.
    for (let left = TRIES;; left -= 1) {
        const { went, ended } = await tryOnce(sandbox, trial);
        if (!went.asWanted && ended.kind === 'timed-out' && trial.patience !== undefined)
            return { ...went, gaveUp: 'this machine was too slow to try it in seconds' };
        if (went.asWanted || ended.kind !== 'timed-out' || trial.want.kind === 'ended' || left === 1)
            return went;
    }
}
async function tryOnce(sandbox, trial) {
    const chunks = [];
    const { argv, wallTime = trial.patience, outputLimit, want } = trial;
    const report = await sandbox.run(argv, {
        act: true,
        ...(wallTime === undefined ? {} : { wallTime }),
        ...(outputLimit === undefined ? {} : { outputLimit }),
        onStdout: (chunk) => {
            if (want.kind !== 'output')
                chunks.push(Buffer.from(chunk));
        },
    });
    const went = judge(want, report, readSaid(Buffer.concat(chunks).toString('utf8')));
    return { went, ended: report.ended };
}
function readSaid(text) {
    const match = /^(\d+) (\S+) ([\s\S]*)\n$/.exec(text);
    if (match === null)
        return null;
    return { errno: Number(match[1]), step: match[2] ?? '', detail: match[3] ?? '' };
}
/** Pure. An act that was not known or said nothing proves nothing, and is never as wanted. */
function judge(want, report, said) {
    const { ended, stdout } = report;
    if (want.kind === 'ended')
        return { asWanted: sameEnd(ended, want.as), says: endText(ended) };
    if (want.kind === 'output') {
        const { kept, truncated } = stdout;
        const asWanted = kept === want.kept && truncated === want.truncated && ended.kind === want.ended;
        return {
            asWanted,
            says: `${endText(ended)}, ${String(kept)} bytes kept${truncated ? ', the rest dropped' : ''}`,
        };
    }
    if (want.kind === 'no-memory' && ended.kind === 'out-of-memory')
        return { asWanted: true, says: endText(ended) };
    if (said === null || ended.kind !== 'exited' || ended.code !== 0)
        return { asWanted: false, says: `the act could not be tried: ${endText(ended)}` };
    return { asWanted: meets(want, said), says: saidText(said, want) };
}
function meets(want, { errno, detail }) {
    const works = errno === 0;
    switch (want.kind) {
        case 'works':
            return works;
        case 'tried':
            return true;
        case 'refused':
            return !works;
        case 'fails':
            return want.errnos.includes(errno);
        case 'equals':
            return works && detail === want.text;
        case 'matches':
            return works && new RegExp(want.pattern).test(detail);
        case 'differs':
            return works && detail !== '' && detail !== want.from;
        case 'hides':
            return !detail.includes(want.text);
        case 'below':
            return !works && Number(detail) < want.number;
        case 'no-memory':
            return !works;
        case 'processors': {
            const [used = Infinity, passed = 0] = detail.split(' ').map(Number);
            // A quota is given out in periods of 100 ms, of which one may be used up at once at either end, and in slices of
            // some milliseconds to each processor (Documentation/scheduler/sched-bwc.rst).
            return works && used <= (passed + 200_000) * want.most * 1.1 + 15_000 * want.of;
        }
    }
}
function sameEnd(ended, as) {
    return JSON.stringify(ended) === JSON.stringify(as);
}
function endText(ended) {
    switch (ended.kind) {
        case 'exited':
            return ended.code === 0 ? 'it ended by itself' : `it exited with ${String(ended.code)}`;
        case 'signaled':
            return `it was ended by signal ${String(ended.signal)}`;
        case 'timed-out':
            return `it was ended at its ${ended.limit}`;
        case 'out-of-memory':
            return 'it was ended for its memory';
        case 'output-limit':
            return `it was ended for its ${ended.stream}`;
        case 'gateway-lost':
            return `its way out was lost: ${ended.reason}`;
        case 'not-found':
        case 'not-executable':
        case 'cancelled':
            return ended.kind;
    }
}
/** Nothing that was read inside is repeated: only that it was. */
function saidText({ errno, step, detail }, want) {
    if (errno !== 0)
        return `${errorName(errno)} (${step})`;
    const number = want.kind === 'processors' || want.kind === 'below';
    return number && detail !== '' ? `let through: ${detail}` : 'let through';
}
function errorName(errno) {
    return (0,external_node_util_.getSystemErrorMap)().get(-errno)?.[0] ?? `errno ${String(errno)}`;
}
/** Whether the sandbox is gone, so that nothing more can be tried in it. */
function isLost(error) {
    return error instanceof enforce_sandbox/* SetupError */.w;
}

;// CONCATENATED MODULE: ./build/verify/inside.js






/**
 * Tries all probes in one sandbox, ends what runs in it, and looks at what would come out. When the sandbox is lost
 * on the way, what is left of the probes proves nothing, and each says so.
 */
async function inSandbox(inside, dependencies) {
    const { opened, probes, compiled, signal } = inside;
    let lost = null;
    const begin = async (part) => {
        const went = [];
        for (const trial of part.trials) {
            if (trial.by === 'taking-out')
                continue;
            signal?.throwIfAborted();
            if (lost !== null)
                return { went: { asWanted: false, says: `not tried: ${lost}` }, later: [] };
            try {
                went.push(await tryOne(inside, trial, dependencies));
            }
            catch (error) {
                if (!isLost(error))
                    throw error;
                lost = `the sandbox was lost: ${(0,run_open/* messageOf */.bD)(error)}`;
                went.push({ asWanted: false, says: lost });
            }
        }
        const later = part.trials.filter((trial) => trial.by === 'taking-out');
        return { went: together(went), later };
    };
    const begun = [];
    for (const probe of probes) {
        const before = probe.last === true ? await begin(probe.permitted) : null;
        const forbidden = await begin(probe.forbidden);
        begun.push({ probe, forbidden, permitted: before ?? (await begin(probe.permitted)) });
    }
    await opened.sandbox.stop();
    const settled = compiled.plan.workspace.mode === 'overlay' ? await takenOut(inside) : null;
    const finish = ({ went, later }) => later.length === 0 ? went : together([went, ...later.map((trial) => fateOf(trial, settled, inside))]);
    return begun.map(({ probe, forbidden, permitted }) => ({
        probe,
        forbidden: finish(forbidden),
        permitted: finish(permitted),
    }));
}
async function tryOne({ opened, compiled, programs }, trial, dependencies) {
    const { policy } = compiled.loaded;
    switch (trial.by) {
        case 'act':
            return await tryAct(opened.sandbox, trial);
        case 'command': {
            const { verdict } = await dependencies.decideCommand(policy, { argv: trial.argv }, programs);
            return decided(verdict, trial.permitted);
        }
        case 'input':
            return decided((0,input.decideInput)(policy, trial.name, trial.value).verdict, trial.permitted);
        case 'fact': {
            const { imageDigest } = opened.sandbox;
            return { asWanted: imageDigest === trial.is, says: `it is ${imageDigest ?? 'not known'}` };
        }
    }
}
function decided(verdict, permitted) {
    const allowed = verdict === 'allow';
    return { asWanted: allowed === permitted, says: allowed ? 'permitted' : `refused (${verdict})` };
}
/** What was given up says nothing of the rest; then the first that did not go as wanted says how; else the last. */
function together(all) {
    return (all.find(({ gaveUp }) => gaveUp !== undefined) ??
        all.find(({ asWanted }) => !asWanted) ??
        all.at(-1) ?? { asWanted: false, says: 'nothing was tried' });
}
async function takenOut({ opened, compiled, scratch }) {
    const path = (0,external_node_path_.join)(scratch, 'patch');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(scratch, 'outputs-of'), { mode: 0o700 });
    let file = null;
    try {
        return await (0,settle/* settle */.G)({
            opened,
            known: compiled,
            apply: false,
            otherwise: 'discarded',
            patch: { create: () => (file = (0,external_node_fs_.openSync)(path, 'wx', 0o600)), path, copy: null },
            outputs: (0,external_node_path_.join)(scratch, 'outputs-of', 'outputs'),
        });
    }
    finally {
        closeQuietly(file);
    }
}
/** Whoever wrote the patch may have closed it. */
function closeQuietly(fd) {
    if (fd === null)
        return;
    try {
        (0,external_node_fs_.closeSync)(fd);
    }
    catch (error) {
        if (error.code !== 'EBADF')
            throw error;
    }
}
function fateOf({ path, fate }, settled, { opened, scratch }) {
    if (settled === null)
        return { asWanted: false, says: 'nothing is taken out of such a workspace' };
    const change = settled.changes.find((one) => one.change.path.toString() === path);
    const output = settled.outputs.find((one) => one.path === path);
    const shown = (0,external_node_fs_.statSync)((0,external_node_path_.join)(opened.workspace.folder.path, path), { throwIfNoEntry: false }) !== undefined;
    const comes = change !== undefined && change.disposition === 'discarded';
    const says = output !== undefined ? 'it comes out as an output' : comes ? 'it would be applied' : 'it stays inside';
    switch (fate) {
        case 'comes-out':
            return { asWanted: comes && !shown, says };
        case 'unseen':
            return { asWanted: !shown, says: shown ? 'it is in the workspace itself' : says };
        case 'stays':
            return {
                asWanted: !comes && output === undefined && !shown,
                says: shown ? 'it is in the workspace itself' : says,
            };
        case 'output': {
            const mode = output === undefined ? 0 : (0,external_node_fs_.statSync)((0,external_node_path_.join)(scratch, 'outputs-of', 'outputs', path)).mode;
            return { asWanted: output !== undefined && (mode & 0o111) === 0, says };
        }
    }
}

// EXTERNAL MODULE: ./build/policy/digest.js
var digest = __webpack_require__(68695);
// EXTERNAL MODULE: ./build/verify/generated/validate-verify-report.cjs
var validate_verify_report = __webpack_require__(31081);
;// CONCATENATED MODULE: ./build/verify/remember.js





/** The largest report that is read back. */
const MOST = 16 * 1024 * 1024;
/**
 * Finds a report that holds for exactly this. What isn't a whole, unchanged report of the caller's own, in which
 * everything held, counts as none: then the probes are tried again.
 *
 * @param cache `$XDG_CACHE_HOME/sandbox-policy/verify`.
 */
function recall(cache, bound) {
    let text;
    try {
        text = readOwn(fileOf(cache, bound));
    }
    catch {
        // Whatever keeps it from being read: it costs a few seconds, and nothing else.
        return null;
    }
    const [seal = '', ...lines] = text.split('\n');
    const body = lines.join('\n');
    if (seal !== sealOf(body))
        return null;
    try {
        const report = JSON.parse(body);
        if (!validate_verify_report(report))
            return null;
        const known = report;
        return (0,digest/* digestOf */.ol)(known.bound) === (0,digest/* digestOf */.ol)(bound) && isWhole(known) ? known : null;
    }
    catch {
        return null;
    }
}
/**
 * Keeps a report in which every probe held; any other is to be made anew each time.
 *
 * @returns Whether it was kept.
 */
function remember(cache, report) {
    if (!isWhole(report))
        return false;
    const body = `${JSON.stringify(report)}\n`;
    const path = fileOf(cache, report.bound);
    try {
        (0,external_node_fs_.mkdirSync)(cache, { recursive: true, mode: 0o700 });
        const partial = `${path}.${String(process.pid)}`;
        (0,external_node_fs_.writeFileSync)(partial, `${sealOf(body)}\n${body}`, { mode: 0o600 });
        (0,external_node_fs_.renameSync)(partial, path);
        return true;
    }
    catch {
        return false;
    }
}
/** Every probe held: none leaked, none proved nothing. */
function isWhole({ probes, summary }) {
    return (probes.length > 0 &&
        probes.every(({ verdict }) => verdict === 'held') &&
        summary.held === probes.length &&
        summary.leaked === 0 &&
        summary.unproven === 0);
}
function fileOf(cache, bound) {
    return (0,external_node_path_.join)(cache, `${(0,digest/* digestOf */.ol)(bound).replace(/^sha256:/, '')}.json`);
}
function sealOf(body) {
    return (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex');
}
/** A regular file of the caller's own that nobody else may write to, read without following a link. */
function readOwn(path) {
    const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
    try {
        const { uid, mode, size } = (0,external_node_fs_.fstatSync)(fd);
        const own = uid === process.getuid?.() && (mode & external_node_fs_.constants.S_IFMT) === external_node_fs_.constants.S_IFREG;
        if (!own || (mode & 0o022) !== 0 || size > MOST)
            throw new Error('it is not the caller’s own');
        return (0,external_node_fs_.readFileSync)(fd, 'utf8');
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: ./build/decide/decision.js
var decision = __webpack_require__(13967);
// EXTERNAL MODULE: ./build/run/version.js
var version = __webpack_require__(6170);
;// CONCATENATED MODULE: ./build/verify/reported.js


/** What was tried and what wasn't, as schemas/verify-report.v1.schema.json has it. */
function reportOf(subject, bound, tried, notProbed) {
    const givenUp = tried.flatMap(({ probe: { clause, value }, forbidden, permitted }) => {
        const reason = forbidden.gaveUp ?? permitted.gaveUp;
        return reason === undefined ? [] : [{ clause, value, reason }];
    });
    const probes = tried
        .filter(({ forbidden, permitted }) => (forbidden.gaveUp ?? permitted.gaveUp) === undefined)
        .map((one) => reportedProbe(subject, one));
    const left = [...givenUp, ...notProbed];
    const count = (verdict) => probes.filter((one) => one.verdict === verdict).length;
    return {
        v: 1,
        tool: { name: 'sandbox-policy', version: version/* TOOL_VERSION */.w },
        time: new Date().toISOString(),
        bound,
        summary: {
            held: count('held'),
            leaked: count('leaked'),
            unproven: count('unproven'),
            notProbed: left.length,
        },
        probes,
        notProbed: left.map((one) => ({ ...one })),
    };
}
function reportedProbe({ loaded, plan }, { probe, forbidden, permitted }) {
    const { clause, value, note } = probe;
    const cell = plan.matrix.cells.find((one) => one.clause === clause);
    const origin = (0,decision/* originOf */.yv)(loaded, clause);
    return {
        clause,
        value,
        file: origin?.file ?? null,
        line: origin?.line ?? null,
        verdict: verdictOf(forbidden.asWanted, permitted.asWanted, forbidden.says),
        enforcer: cell?.enforcer ?? 'none',
        by: cell?.by ?? 'nothing',
        forbidden: { did: probe.forbidden.says, went: forbidden.says },
        permitted: { did: probe.permitted.says, went: permitted.says },
        note,
    };
}
/** What was not stopped leaked; what was stopped beside something permitted that was stopped too proves nothing. */
function verdictOf(stopped, worked, says) {
    if (stopped)
        return worked ? 'held' : 'unproven';
    return /^(?:not tried|the act could not be tried|the sandbox was lost)/.test(says) ? 'unproven' : 'leaked';
}

;// CONCATENATED MODULE: ./build/verify/verify.js





















/**
 * Tries what a policy forbids, and what it permits, in a sandbox that is made from it as a run's would be. The
 * workspace is a folder of our own that holds a file for each of the policy's globs.
 *
 * @throws SandboxRefused when the policy can't be enforced here, or the set-up failed.
 */
async function verify(loaded, options, dependencies = run_dependencies/* realDependencies */._) {
    try {
        const places = (0,run_places/* makePlaces */.H)(options.stateHome);
        for (const line of (await (0,clean/* cleanDeadRuns */.K)(places)).problems)
            options.onProgress?.(line);
        return await verifyIn(places, loaded, options, dependencies);
    }
    catch (error) {
        throw (0,sandbox/* asRefused */.v)(error);
    }
}
async function verifyIn(places, loaded, options, dependencies) {
    const { workspace, env, tier, script } = options;
    const given = {
        workspace,
        env,
        ...(tier === undefined ? {} : { tier }),
        ...(script === undefined ? {} : { script }),
    };
    const { facts, programs } = await dependencies.facts(loaded, given, places.state);
    // The host as the probes need it: with each variable that the policy lets in, and some that it doesn't.
    const known = (0,admit/* know */.ux)(loaded, { env: (0,environment/* probedEnvironment */.ae)(loaded.policy) });
    const compiled = (0,admit/* compileFor */.dk)(known, given, facts, dependencies);
    if (compiled.kind === 'refused')
        throw new sandbox.SandboxRefused(compiled.outcome, compiled.reason, compiled.fix, compiled.problems);
    const { plan, planDigest } = compiled;
    const program = dependencies.nativeProgram();
    const enforcer = await enforcerOf(plan, facts);
    const binding = { policyDigest: loaded.digest, plan, planDigest, program, enforcer };
    const cache = options.cacheHome === null || options.only !== undefined
        ? null
        : (0,external_node_path_.join)(options.cacheHome, 'sandbox-policy', 'verify');
    const image = plannedImage(plan);
    // Of an image that is not pinned nobody knows whether it is still the same.
    const before = cache === null || image === undefined || options.again === true
        ? null
        : recall(cache, boundOf(binding, image));
    if (before !== null)
        return { report: before, remembered: true, problems: [] };
    const { report, problems } = await probeOnce(places, compiled, options, dependencies, {
        binding,
        programs,
    });
    if (cache !== null && image !== undefined)
        remember(cache, report);
    return { report, remembered: false, problems };
}
/** Arranges a workspace, opens the sandbox on it, tries everything, and takes all of it back. */
async function probeOnce(places, compiled, options, dependencies, { binding, programs }) {
    const { loaded, plan, facts, passed } = compiled;
    const run = (0,id/* newRunId */.F)();
    const scratch = (0,run_scratch/* makeScratch */.lP)(places, run);
    const listening = await listenOnLoopback();
    try {
        const workspace = (0,external_node_path_.join)(scratch, 'workspace');
        const file = { path: (0,external_node_path_.join)(scratch, 'outside'), secret: (0,external_node_crypto_.randomBytes)(16).toString('hex') };
        const arrangement = (0,arrange/* arrange */.NL)(loaded.policy);
        (0,external_node_fs_.mkdirSync)(workspace, { mode: 0o755 });
        (0,arrange/* makeWorkspace */.WQ)(workspace, arrangement);
        (0,external_node_fs_.writeFileSync)(file.path, file.secret, { mode: 0o644 });
        const subject = {
            loaded,
            plan,
            facts,
            workspace,
            arrangement,
            outside: {
                namespaces: ownNamespaces(),
                file,
                port: listening.port,
                processors: (0,external_node_os_.availableParallelism)(),
                freeMemory: (0,external_node_os_.freemem)(),
                shown: libraryPrograms(),
            },
        };
        // A shell's grammar comes along: only who probes pays for it.
        const { deriveProbes } = await Promise.all(/* import() */[__webpack_require__.e(8919), __webpack_require__.e(2507), __webpack_require__.e(910), __webpack_require__.e(507)]).then(__webpack_require__.bind(__webpack_require__, 64243));
        const all = deriveProbes(subject);
        const { notProbed } = all;
        const probes = options.only === undefined ? all.probes : all.probes.filter(options.only);
        const opened = await (0,run_open/* openRun */.Iy)({
            run,
            plan,
            policy: loaded.policy,
            egress: { policy: loaded.policy, log: { demand: () => undefined, note: () => undefined } },
            facts,
            places,
            workspace,
            audit: scratch,
            env: passed.values,
            engineConfig: (0,external_node_path_.join)(options.home, '.docker'),
            ...(options.signal === undefined ? {} : { signal: options.signal }),
            ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
        }, dependencies);
        const inside = { opened, compiled, probes, scratch, programs, signal: options.signal ?? null };
        let problems = [];
        let tried;
        try {
            tried = await inSandbox(inside, dependencies);
        }
        finally {
            problems = await opened.close();
        }
        const bound = boundOf(binding, opened.sandbox.imageDigest);
        return { report: reportOf(subject, bound, tried, notProbed), problems };
    }
    finally {
        listening.close();
        try {
            (0,run_scratch/* removeScratch */.ZU)(places, run);
        }
        catch (error) {
            options.onProgress?.(`${scratch} could not be removed: ${(0,run_open/* messageOf */.bD)(error)}`);
        }
    }
}


/***/ })

};
;