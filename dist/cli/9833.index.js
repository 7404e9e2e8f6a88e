"use strict";
exports.id = 9833;
exports.ids = [9833,6257];
exports.modules = {

/***/ 23060:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// Generated from schemas/session-request.v1.schema.json by `npm run generate`. Edit the schema, not this file.

module.exports = validate10;
module.exports["default"] = validate10;
const schema12 = {"type":"object","title":"Run request","required":["type","id","argv"],"additionalProperties":false,"properties":{"type":{"const":"run"},"id":{"$ref":"#/$defs/id"},"argv":{"type":"array","items":{"type":"string","pattern":"^[^\\u0000]*$"},"minItems":1},"cwd":{"type":"string","pattern":"^/[^\\u0000]*$"},"env":{"type":"object","propertyNames":{"pattern":"^[^=\\u0000]+$"},"additionalProperties":{"type":"string","pattern":"^[^\\u0000]*$"}},"stdin":{"oneOf":[{"type":"string"},{"type":"object","title":"Bytes","required":["base64"],"additionalProperties":false,"properties":{"base64":{"type":"string","pattern":"^[A-Za-z0-9+/]*={0,2}$"}}}]},"wallTime":{"type":"integer","minimum":1},"outputLimit":{"type":"integer","minimum":0},"output":{"enum":["stream","none"]}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (__webpack_require__(36214)/* ["default"] */ .A);
const pattern0 = new RegExp("^[^\\u0000]*$", "u");
const pattern1 = new RegExp("^/[^\\u0000]*$", "u");
const pattern2 = new RegExp("^[^=\\u0000]+$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.argv === undefined) && (missing0 = "argv"))){
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
if(data.type !== undefined){
const _errs2 = errors;
if("run" !== data.type){
validate11.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "run"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func3(data1) > 200){
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func3(data1) < 1){
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.argv !== undefined){
let data2 = data.argv;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
validate11.errors = [{instancePath:instancePath+"/argv",schemaPath:"#/properties/argv/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate11.errors = [{instancePath:instancePath+"/argv/" + i0,schemaPath:"#/properties/argv/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"},message:"must match pattern \""+"^[^\\u0000]*$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/argv/" + i0,schemaPath:"#/properties/argv/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate11.errors = [{instancePath:instancePath+"/argv",schemaPath:"#/properties/argv/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cwd !== undefined){
let data4 = data.cwd;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
validate11.errors = [{instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/pattern",keyword:"pattern",params:{pattern: "^/[^\\u0000]*$"},message:"must match pattern \""+"^/[^\\u0000]*$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.env !== undefined){
let data5 = data.env;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs14 = errors;
if(typeof key1 === "string"){
if(!pattern2.test(key1)){
const err0 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\u0000]+$"},message:"must match pattern \""+"^[^=\\u0000]+$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid3 = _errs14 === errors;
if(!valid3){
const err1 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate11.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key2 in data5){
let data6 = data5[key2];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate11.errors = [{instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"},message:"must match pattern \""+"^[^\\u0000]*$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stdin !== undefined){
let data7 = data.stdin;
const _errs18 = errors;
const _errs19 = errors;
let valid5 = false;
let passing0 = null;
const _errs20 = errors;
if(typeof data7 !== "string"){
const err2 = {instancePath:instancePath+"/stdin",schemaPath:"#/properties/stdin/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs22 = errors;
if(errors === _errs22){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.base64 === undefined) && (missing1 = "base64")){
const err3 = {instancePath:instancePath+"/stdin",schemaPath:"#/properties/stdin/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs24 = errors;
for(const key3 in data7){
if(!(key3 === "base64")){
const err4 = {instancePath:instancePath+"/stdin",schemaPath:"#/properties/stdin/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
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
if(_errs24 === errors){
if(data7.base64 !== undefined){
let data8 = data7.base64;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err5 = {instancePath:instancePath+"/stdin/base64",schemaPath:"#/properties/stdin/oneOf/1/properties/base64/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/stdin/base64",schemaPath:"#/properties/stdin/oneOf/1/properties/base64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/stdin",schemaPath:"#/properties/stdin/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err8 = {instancePath:instancePath+"/stdin",schemaPath:"#/properties/stdin/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
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
if(data.wallTime !== undefined){
let data9 = data.wallTime;
const _errs27 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate11.errors = [{instancePath:instancePath+"/wallTime",schemaPath:"#/properties/wallTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
validate11.errors = [{instancePath:instancePath+"/wallTime",schemaPath:"#/properties/wallTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputLimit !== undefined){
let data10 = data.outputLimit;
const _errs29 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate11.errors = [{instancePath:instancePath+"/outputLimit",schemaPath:"#/properties/outputLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate11.errors = [{instancePath:instancePath+"/outputLimit",schemaPath:"#/properties/outputLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
let data11 = data.output;
const _errs31 = errors;
if(!((data11 === "stream") || (data11 === "none"))){
validate11.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/enum",keyword:"enum",params:{allowedValues: schema12.properties.output.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs31 === errors;
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
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "id"))){
validate12.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("cancel" !== data.type){
validate12.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "cancel"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func3(data1) > 200){
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func3(data1) < 1){
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "id"))){
validate13.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("checkpoint" !== data.type){
validate13.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "checkpoint"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func3(data1) > 200){
validate13.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func3(data1) < 1){
validate13.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.to === undefined) && (missing0 = "to"))){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "id")) || (key0 === "to"))){
validate14.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("rollback" !== data.type){
validate14.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "rollback"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func3(data1) > 200){
validate14.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func3(data1) < 1){
validate14.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data2 = data.to;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func3(data2) > 200){
validate14.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func3(data2) < 1){
validate14.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "id"))){
validate15.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if("changes" !== data.type){
validate15.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "changes"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func3(data1) > 200){
validate15.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func3(data1) < 1){
validate15.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sandbox-policy:schema:session-request:v1" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "run"){
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
else if(tag0 === "cancel"){
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
else if(tag0 === "checkpoint"){
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
else if(tag0 === "rollback"){
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
else if(tag0 === "changes"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "close"){
const _errs8 = errors;
if(errors === _errs8){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate10.errors = [{instancePath,schemaPath:"#/$defs/close/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key0 in data){
if(!(key0 === "type")){
validate10.errors = [{instancePath,schemaPath:"#/$defs/close/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data.type !== undefined){
if("close" !== data.type){
validate10.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/close/properties/type/const",keyword:"const",params:{allowedValue: "close"},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/$defs/close/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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

/***/ 33192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Types a command's arguments from its own options. A module exports `command = defineCommand({…})`. */
function defineCommand(command) {
    // The parser fills every option of `O` by its spec, so the wider type is only a loss of names.
    return command;
}


/***/ }),

/***/ 79833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ session_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/run/load.js
var load = __webpack_require__(52148);
// EXTERNAL MODULE: ./build/host/xdg.js
var xdg = __webpack_require__(68634);
// EXTERNAL MODULE: ./build/report/run.js
var run = __webpack_require__(71362);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/home.js
var cli_home = __webpack_require__(28230);
// EXTERNAL MODULE: ./build/cli/inputs.js
var inputs = __webpack_require__(82164);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/cli/policies.js
var policies = __webpack_require__(53143);
// EXTERNAL MODULE: ./build/cli/sandbox-options.js
var sandbox_options = __webpack_require__(98385);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/enforce/sandbox.js
var sandbox = __webpack_require__(25686);
// EXTERNAL MODULE: ./build/cli/generated/validate-session-request.cjs
var validate_session_request = __webpack_require__(23060);
;// CONCATENATED MODULE: ./build/cli/session/lines.js

const NEWLINE = 0x0a;
/**
 * The lines of a stream of bytes, as they become whole. What follows the last line end is a line too, unless it is
 * empty. A line that is longer than `longest` bytes is dropped as it comes, so that memory stays bounded, and told.
 */
async function* linesOf(input, longest) {
    let parts = [];
    let size = 0;
    const line = () => {
        const bytes = Buffer.concat(parts);
        const length = size;
        parts = [];
        size = 0;
        if (length > longest)
            return { kind: 'unreadable', reason: `the line has more than ${String(longest)} bytes` };
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            return { kind: 'unreadable', reason: 'the line is not UTF-8' };
        return { kind: 'text', text: bytes.toString('utf8') };
    };
    for await (const chunk of input) {
        let rest = typeof chunk === 'string'
            ? Buffer.from(chunk)
            : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        for (let end = rest.indexOf(NEWLINE);; end = rest.indexOf(NEWLINE)) {
            const part = end < 0 ? rest : rest.subarray(0, end);
            size += part.length;
            if (size <= longest)
                parts.push(part);
            else
                parts = [];
            if (end < 0)
                break;
            yield line();
            rest = rest.subarray(end + 1);
        }
    }
    if (size > 0)
        yield line();
}

;// CONCATENATED MODULE: ./build/cli/session/requests.js


/** Bytes of a line: a command's whole standard input may stand in it. */
const LONGEST = 16 * 1024 * 1024;
/** The requests on a session's input, each held against schemas/session-request.v1.schema.json. Empty lines are skipped. */
async function* requestsOf(input) {
    for await (const line of linesOf(input, LONGEST)) {
        if (line.kind === 'unreadable')
            yield { kind: 'bad', id: null, message: line.reason };
        else if (line.text.trim() !== '')
            yield readRequest(line.text);
    }
}
function readRequest(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'bad', id: null, message: 'the line is not JSON' };
    }
    // The type was generated from the schema that the validator was generated from.
    if (validate_session_request(value))
        return { kind: 'request', request: value };
    const [first] = validate_session_request.errors ?? [];
    const where = first === undefined || first.instancePath === '' ? 'the request' : first.instancePath;
    return { kind: 'bad', id: idOf(value), message: `${where} ${first?.message ?? 'is not valid'}` };
}
function idOf(value) {
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
    return typeof id === 'string' ? id.slice(0, 200) : null;
}

;// CONCATENATED MODULE: ./build/cli/session/serve.js



/**
 * Runs what a session's input asks for, until it asks to close or ends, and then waits for the commands that still
 * run. Commands run side by side; what is wrong with one line or one command is answered, and concerns no other.
 *
 * @param input Lines of JSON: schemas/session-request.v1.schema.json.
 * @throws At the end, the first fault of our own that a command met.
 */
async function serve(sandbox, input, send) {
    const running = new Map();
    const unexpected = [];
    const all = new Set();
    try {
        for await (const read of requestsOf(input)) {
            if (read.kind === 'bad') {
                await send({ type: 'error', id: read.id, message: read.message });
                continue;
            }
            const { request } = read;
            if (request.type === 'close')
                break;
            const { id } = request;
            const known = running.get(id);
            if (request.type === 'cancel') {
                if (known === undefined)
                    await send({ type: 'error', id, message: 'no command of this id runs' });
                known?.abort();
            }
            else if (known !== undefined) {
                await send({ type: 'error', id, message: 'a command of this id still runs' });
            }
            else if (request.type !== 'run') {
                await send(await arranged(sandbox, request));
            }
            else {
                const controller = new AbortController();
                running.set(id, controller);
                const one = runOne(sandbox, request, controller.signal, send, () => running.delete(id))
                    .catch(async (error) => {
                    unexpected.push(error);
                    const reason = error instanceof Error ? error.message : String(error);
                    await send({ type: 'error', id, message: `a fault of sandbox-policy itself: ${reason}` });
                })
                    .finally(() => all.delete(one));
                all.add(one);
            }
        }
    }
    finally {
        await Promise.all(all);
    }
    if (unexpected.length > 0)
        throw unexpected[0];
}
/** What is asked of the files. The next line is read when it is done. */
async function arranged(sandbox, request) {
    const { type, id } = request;
    try {
        if (type === 'checkpoint')
            return { type, id, checkpoint: await sandbox.checkpoint() };
        if (type === 'changes')
            return { type, id, changes: [...(await sandbox.changes())] };
        await sandbox.rollback(request.to);
        return { type, id, checkpoint: request.to };
    }
    catch (error) {
        return errorReply(id, error);
    }
}
/** @throws What is a fault of our own. */
function errorReply(id, error) {
    if (!(error instanceof sandbox/* SetupError */.w))
        throw error;
    return {
        type: 'error',
        id,
        message: error.fix === null ? error.message : `${error.message}; ${error.fix}`,
    };
}
async function runOne(sandbox, { id, argv, stdin, output, cwd, env, wallTime, outputLimit }, signal, send, ended) {
    const forward = (stream) => async (chunk) => {
        if (output === 'none')
            return;
        // A character may lie across two parts: these go as bytes.
        const content = (0,external_node_buffer_.isUtf8)(chunk) ? { text: chunk.toString('utf8') } : { base64: chunk.toString('base64') };
        await send({ type: 'output', id, stream, ...content });
    };
    let reply;
    try {
        const result = await sandbox.run(argv, {
            signal,
            onStdout: forward('stdout'),
            onStderr: forward('stderr'),
            ...(stdin === undefined ? {} : { stdin: bytesOf(stdin) }),
            ...(cwd === undefined ? {} : { cwd }),
            ...(env === undefined ? {} : { env }),
            ...(wallTime === undefined ? {} : { wallTime }),
            ...(outputLimit === undefined ? {} : { outputLimit }),
        });
        reply = { type: 'exit', id, ...result, outcome: result.outcome };
    }
    catch (error) {
        reply = errorReply(id, error);
    }
    ended();
    await send(reply);
}
function bytesOf(stdin) {
    return typeof stdin === 'string' ? Buffer.from(stdin) : Buffer.from(stdin.base64, 'base64');
}

// EXTERNAL MODULE: ./build/cli/signals.js
var cli_signals = __webpack_require__(13144);
// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/commands/session.js














const options = {
    policy: sandbox_options/* SANDBOX_OPTIONS */.n9.policy,
    workspace: sandbox_options/* SANDBOX_OPTIONS */.n9.workspace,
    tier: sandbox_options/* SANDBOX_OPTIONS */.n9.tier,
    input: sandbox_options/* SANDBOX_OPTIONS */.n9.input,
    audit: sandbox_options/* SANDBOX_OPTIONS */.n9.audit,
    apply: {
        kind: 'optional',
        value: 'WHEN',
        choices: ['always'],
        help: 'at the end, apply changes when every command succeeded (default), or =always',
    },
    discard: sandbox_options/* SANDBOX_OPTIONS */.n9.discard,
    strict: sandbox_options/* SANDBOX_OPTIONS */.n9.strict,
    'allow-sudo': sandbox_options/* SANDBOX_OPTIONS */.n9['allow-sudo'],
    floor: sandbox_options/* SANDBOX_OPTIONS */.n9.floor,
};
const session_command = (0,command/* defineCommand */.N)({
    name: 'session',
    summary: 'keep one sandbox open for many commands, JSON lines in and out',
    usage: '',
    description: 'Reads requests from standard input and writes replies to standard output, one JSON object a line, by\n' +
        'schemas/session-request.v1.schema.json and schemas/session-reply.v1.schema.json. See docs/session.md.\n' +
        'Exit codes: 0 closed; 125 not opened, or nothing was applied; 130 and 143 cancelled.',
    options,
    positionals: { min: 0, max: 0 },
    examples: [
        {
            command: 'sandbox-policy session --discard < requests.jsonl',
            says: 'run what the lines ask for, and apply nothing',
        },
    ],
    failureCode: sandbox_options/* NOTHING_RUN */.k9,
    async run(args, io) {
        const path = (0,sandbox_options/* policyPath */.k1)(args.options.policy, io);
        if (path === null)
            return sandbox_options/* NOTHING_RUN */.k9;
        const { floor } = args.options;
        const read = (0,policies/* policyReader */.CE)(io);
        const { workspace } = (0,sandbox_options/* workspaceOf */.B3)(args.options.workspace, io);
        const { loaded, problems } = await (0,load/* loadHeld */.U)({ path, read }, floor === undefined ? null : { path: floor, read }, { home: (0,cli_home/* homeOf */.l)(io), workspace, directory: io.cwd });
        for (const { file, line, message, fix } of problems) {
            const place = file === null ? '' : `${file}:${String(line ?? 1)}: `;
            const help = fix === null ? '' : ` (${fix})`;
            await (0,cli_io/* write */.M)(io.stderr, `sandbox-policy: policy-invalid: ${(0,visible.visible)(`${place}${message}${help}`)}\n`);
        }
        if (loaded === null)
            return sandbox_options/* NOTHING_RUN */.k9;
        const signals = (0,cli_signals/* cancelOnSignals */.d)();
        try {
            return await session(loaded, args, io, signals);
        }
        finally {
            signals.dispose();
            // An input that nobody reads any more would keep this process alive.
            io.stdin.destroy();
        }
    },
});
async function session(loaded, { options: given }, io, signals) {
    const { openSandbox, SandboxRefused } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(4515), __webpack_require__.e(7146), __webpack_require__.e(7475), __webpack_require__.e(9166), __webpack_require__.e(4432), __webpack_require__.e(899), __webpack_require__.e(3621), __webpack_require__.e(5357)]).then(__webpack_require__.bind(__webpack_require__, 79577));
    const home = (0,cli_home/* homeOf */.l)(io);
    let sandbox;
    try {
        sandbox = await openSandbox(loaded, {
            ...(0,sandbox_options/* workspaceOf */.B3)(given.workspace, io),
            env: io.env,
            home,
            stateHome: (0,xdg/* stateHomeOf */.s)(io.env, home),
            inputs: (0,inputs/* inputsOf */.V)(given.input),
            strict: given.strict,
            allowSudo: given['allow-sudo'],
            apply: given.discard ? 'never' : given.apply === 'always' ? 'always' : 'on-success',
            signal: signals.signal,
            onProgress: (line) => void (0,cli_io/* write */.M)(io.stderr, `sandbox-policy: ${line}\n`),
            ...(given.tier === undefined ? {} : { tier: given.tier }),
            ...(given.audit === undefined ? {} : { audit: (0,external_node_path_.resolve)(io.cwd, given.audit) }),
        });
    }
    catch (error) {
        if (!(error instanceof SandboxRefused))
            throw error;
        const fix = error.fix === null ? '' : `\n  fix: ${(0,visible.visible)(error.fix)}`;
        await (0,cli_io/* write */.M)(io.stderr, `sandbox-policy: ${error.outcome}, exit 125: ${(0,visible.visible)(error.message)}${fix}\n`);
        return sandbox_options/* NOTHING_RUN */.k9;
    }
    const send = async (reply) => {
        // A reader that went away ends the session, as a broken pipe would end a program.
        if (!(await (0,cli_io/* write */.M)(io.stdout, lineOf(reply))))
            signals.cancel();
    };
    const stop = () => void io.stdin.destroy();
    signals.signal.addEventListener('abort', stop, { once: true });
    let failure = null;
    try {
        const { id: run, tier, policyDigest, planDigest, imageDigest, auditLog } = sandbox;
        await send({ type: 'ready', v: 1, run, tier, policyDigest, planDigest, imageDigest, auditLog });
        await serve(sandbox, io.stdin, send);
    }
    catch (error) {
        // What ended the reading then is the signal, which the exit code tells.
        if (!signals.signal.aborted)
            failure = error;
    }
    const result = await sandbox.close();
    await send({ type: 'closed', result: { ...result } });
    await (0,cli_io/* write */.M)(io.stderr, (0,run/* runEnd */.l)(result, { colour: (0,terminal/* wantsColour */.M)(io, io.stderr) }));
    if (failure !== null)
        throw failure;
    if (signals.signal.aborted)
        return signals.signal.reason === 'SIGINT' ? 130 : 143;
    return NOTHING_APPLIED.has(result.outcome) ? sandbox_options/* NOTHING_RUN */.k9 : 0;
}
/** Outcomes of the whole that no command had. */
const NOTHING_APPLIED = new Set(['setup-failed', 'conflict', 'gateway-lost']);
/** One line: JSON with nothing in it that a terminal or a CI service would act upon. */
function lineOf(reply) {
    return `${(0,visible/* visibleJson */.$m)(JSON.stringify(reply))}\n`;
}


/***/ }),

/***/ 28230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/**
 * The caller's home: HOME, else the system's user database. A user who has neither (in containers, often) has a home
 * that does not exist, and is told to set XDG_STATE_HOME where one is needed.
 */
function homeOf(io) {
    const named = io.env['HOME'];
    if (named !== undefined && named !== '')
        return named;
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '/nonexistent';
    }
}


/***/ }),

/***/ 82164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputsOf),
/* harmony export */   p: () => (/* binding */ splitInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50422);

/** The two parts of NAME=VALUE; null when it has no name. */
function splitInput(text) {
    const equals = text.indexOf('=');
    return equals < 1 ? null : [text.slice(0, equals), text.slice(equals + 1)];
}
/** `--input NAME=VALUE` as data. Throws UsageError for anything else, and for a name that is given twice. */
function inputsOf(given) {
    const inputs = new Map();
    for (const one of given) {
        const input = splitInput(one);
        if (input === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--input ${one}: an input is NAME=VALUE`);
        const [name, value] = input;
        if (inputs.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--input ${name} is given twice`);
        inputs.set(name, value);
    }
    return Object.fromEntries(inputs);
}


/***/ }),

/***/ 53143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   eG: () => (/* binding */ readStandardInput),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* unused harmony export DEFAULT_FILES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99851);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50422);




/** Where a policy is looked for when none is named, in this order. */
const DEFAULT_FILES = ['.github/sandbox-policy.yml', 'sandbox-policy.yml'];
/**
 * The policy that a command means when it names none, as a path relative to the caller's folder. Throws
 * UnreadableFile when there is none: never another file, never a built-in policy (F1).
 */
function defaultPolicy(io) {
    const found = DEFAULT_FILES.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file)));
    if (found !== undefined)
        return found;
    const reason = 'there is no policy here; `sandbox-policy init` writes a first one';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(DEFAULT_FILES.join(', '), reason);
}
/** Reads policies and what they name, by paths relative to the caller's folder; errors say those paths too. */
function policyReader(io) {
    return (path) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
        try {
            return (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyFile */ .BK)(file);
        }
        catch (cause) {
            if (!(cause instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
                throw cause;
            throw new _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq(cause.reason, path, cause.message.replaceAll(file, path), { cause });
        }
    };
}
/** The text of a policy that has to be there. Throws UnreadableFile. */
function readPolicy(io, path) {
    try {
        return policyReader(io)(path);
    }
    catch (error) {
        if (!(error instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(path, reasonFor(error), { cause: error });
    }
}
/** The text on standard input. Throws UnreadableFile when it isn't a policy's text at all. */
async function readStandardInput(io, name) {
    const chunks = [];
    let size = 0;
    for await (const chunk of io.stdin) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        chunks.push(bytes);
        // decode() refuses what is larger; reading on would only fill memory.
        if (size > READ_AT_MOST)
            break;
    }
    try {
        return (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(Buffer.concat(chunks), name);
    }
    catch (error) {
        if (!(error instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(name, reasonFor(error), { cause: error });
    }
}
/** Well over what a policy may have. */
const READ_AT_MOST = 2 * 1024 * 1024;
/** A path as reports show it: relative to the caller's folder where it lies below it, with forward slashes. */
function shownPath(io, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path));
    const shown = inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : inside;
    return shown.replaceAll('\\', '/');
}
/** Today's date (UTC), as waivers count it. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
function reasonFor({ reason, message }) {
    switch (reason) {
        case 'missing':
            return 'no such file';
        case 'directory':
            return 'it is a folder, not a file';
        case 'not-a-file':
            return 'it is not a regular file';
        case 'unreadable':
        case 'too-large':
        case 'not-text':
            return message;
    }
}


/***/ }),

/***/ 98385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   k9: () => (/* binding */ NOTHING_RUN),
/* harmony export */   n9: () => (/* binding */ SANDBOX_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _policy_resolved_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64039);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50422);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53143);




/** What every command that opens a sandbox takes. */
const SANDBOX_OPTIONS = {
    policy: {
        kind: 'value',
        value: 'FILE',
        help: 'the policy (.github/sandbox-policy.yml, then sandbox-policy.yml)',
    },
    workspace: { kind: 'value', value: 'DIR', help: 'the folder the command works in (the current one)' },
    tier: { kind: 'value', value: 'T', choices: _policy_resolved_js__WEBPACK_IMPORTED_MODULE_3__/* .TIERS */ .i, help: 'the wall, never lower than the policy asks' },
    input: {
        kind: 'list',
        value: 'NAME=VALUE',
        help: 'hand in an input; it reaches the command as INPUT_NAME',
    },
    audit: { kind: 'value', value: 'DIR', help: 'a folder to make for the audit log (the state folder)' },
    discard: { kind: 'flag', help: 'apply nothing' },
    strict: { kind: 'flag', help: 'refuse limits that only each process would have for itself' },
    'allow-sudo': {
        kind: 'flag',
        help: 'do by sudo what only root may: load an AppArmor profile (the policy permits: [sudo])',
    },
    floor: { kind: 'value', value: 'FILE', help: 'the policy within which this one has to lie' },
};
/** Nothing was run, or nothing was applied. */
const NOTHING_RUN = 125;
/**
 * The policy's path, null after it was said that there is none. Without a policy nothing is run: never another file,
 * never a built-in policy.
 */
function policyPath(named, io) {
    if (named !== undefined)
        return named;
    try {
        return (0,_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G4)(io);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .ie))
            throw error;
        io.stderr.write(`sandbox-policy: policy-invalid, exit ${String(NOTHING_RUN)}: ${error.message}\n`);
        return null;
    }
}
/** The workspace, absolute; the caller's own folder is trusted, what lies below it is opened without following links. */
function workspaceOf(named, io) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, named ?? '.');
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(io.cwd, workspace);
    const below = inside !== '..' && !inside.startsWith('../') && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside);
    return { workspace, ...(below ? { beneath: io.cwd } : {}) };
}


/***/ }),

/***/ 13144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/**
 * Turns the first SIGINT, SIGTERM or SIGHUP into a cancellation. Later ones change nothing: a runner sends SIGINT,
 * then SIGTERM, while what the first one began is still under way.
 */
function cancelOnSignals() {
    const controller = new AbortController();
    const onInterrupt = () => {
        controller.abort('SIGINT');
    };
    const onTerminate = () => {
        controller.abort('SIGTERM');
    };
    process.on('SIGINT', onInterrupt);
    process.on('SIGTERM', onTerminate);
    process.on('SIGHUP', onTerminate);
    return {
        signal: controller.signal,
        cancel: onTerminate,
        dispose() {
            process.off('SIGINT', onInterrupt);
            process.off('SIGTERM', onTerminate);
            process.off('SIGHUP', onTerminate);
        },
    };
}


/***/ }),

/***/ 38565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour)
/* harmony export */ });
/**
 * Whether to colour what goes to a stream. FORCE_COLOR decides when set (`0` and `false` mean no), then a
 * NO_COLOR that isn't empty means no; else terminals get colour, unless TERM is dumb.
 */
function wantsColour(io, stream) {
    const force = io.env['FORCE_COLOR'];
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    if (io.env['NO_COLOR'] !== undefined && io.env['NO_COLOR'] !== '')
        return false;
    return isTerminal(stream) && io.env['TERM'] !== 'dumb';
}
function isTerminal(stream) {
    return stream.isTTY === true;
}


/***/ }),

/***/ 78495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = { bold: 1, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };
/** Colours text by ANSI SGR codes, or leaves it as it is. */
function painter(colour) {
    return (name, text) => (colour && text !== '' ? `\u001b[${CODES[name]}m${text}\u001b[0m` : text);
}


/***/ }),

/***/ 71362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runStart),
/* harmony export */   l: () => (/* binding */ runEnd)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78495);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);


/** Denials shown; the rest is counted, and all are in the result. */
const MAX_DENIALS = 20;
/** The lines before a command's own output: the tier, and what nobody enforces. Ends with a line break. */
function runStart(start, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(options.colour);
    const lines = [
        `tier ${start.tier}`,
        ...start.passedOver.map(({ tier, reason }) => `tier ${tier} was not taken: ${reason}`),
    ];
    for (const { clause, note, waived } of start.unenforced) {
        const why = note === null ? '' : `: ${note}`;
        lines.push({
            mark: ['yellow', 'not enforced'],
            text: `${waived ? ' (waived)' : ''}: ${clause}${why}`,
        });
    }
    lines.push(...start.notes);
    return said(lines, paint);
}
/** The lines after it: what became of the run, of its changes, what was denied and what would admit it. */
function runEnd(result, options) {
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(options.colour);
    const good = result.outcome === 'completed' && result.exitCode === 0;
    const lines = [
        {
            mark: [good ? 'green' : 'red', result.outcome],
            text: `, exit ${String(result.exitCode)}: ${result.reason}`,
        },
    ];
    lines.push(...auditLines(result), ...problemLines(result), ...changeLines(result), ...denialLines(result));
    if (result.auditLog !== null) {
        const { path, head, complete } = result.auditLog;
        lines.push(`audit log ${path}${complete ? '' : ' (not complete)'}, head ${head}`);
    }
    const { suggestion } = result;
    const admitted = suggestion === null ? [] : ['this would admit it:'];
    return said([...lines, ...admitted], paint) + (suggestion === null ? '' : quoted(suggestion));
}
function said(lines, paint) {
    const name = paint('bold', 'sandbox-policy:');
    return lines
        .map((line) => (typeof line === 'string' ? { text: line } : line))
        .map(({ mark, text }) => `${name} ${mark === undefined ? '' : paint(...mark)}${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.visible)(text)}\n`)
        .join('');
}
function placeIn({ file, line }) {
    return `${file}:${String(line)}`;
}
function quoted(text) {
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)(text.trimEnd()).replace(/^/gm, '    ')}\n`;
}
/** What was recorded and not stopped is said before anything else. */
function auditLines({ mode, denied, violations }) {
    if (mode !== 'audit')
        return [];
    const passed = denied.filter((one) => one.passed === true).length;
    const text = `: nothing was enforced but what is marked denied; ${String(passed + violations.length)} would have been`;
    return [{ mark: ['yellow', 'AUDIT MODE'], text }];
}
function problemLines({ problems, fix, reason }) {
    const lines = problems
        .filter(({ message }) => !reason.includes(message))
        .map(({ clause, file, line, message, fix: own }) => {
        const place = file === null ? '' : `${file}:${String(line ?? 1)}: `;
        const what = clause === null ? '' : `${clause}: `;
        const help = own === null || own === fix ? '' : ` (${own})`;
        return `${place}${what}${message}${help}`;
    });
    return fix === null ? lines : [...lines, `to fix it: ${fix}`];
}
function changeLines({ changes, ignored, outputs, patch, conflicts }) {
    const count = (disposition) => changes.filter((change) => change.disposition === disposition).length;
    const parts = [
        ['applied', 'applied'],
        ['patched', 'in the patch'],
        ['discarded', 'not applied'],
        ['dropped', 'dropped'],
        ['withheld', 'withheld'],
    ]
        .map(([disposition, words]) => [count(disposition), words])
        .filter(([number]) => number > 0)
        .map(([number, words]) => `${String(number)} ${words}`);
    if (ignored > 0)
        parts.push(`${String(ignored)} to ignored files dropped`);
    const lines = parts.length === 0 ? [] : [`changes: ${parts.join(', ')}`];
    if (outputs.length > 0)
        lines.push(`outputs: ${String(outputs.length)} copied beside the audit log`);
    const unapplied = changes.some(({ disposition }) => disposition === 'patched' || disposition === 'discarded');
    if (patch !== null && unapplied)
        lines.push(`patch ${patch}`);
    for (const path of conflicts.slice(0, MAX_DENIALS))
        lines.push(`changed meanwhile: ${path}`);
    return lines;
}
/** Each denial once, with how often it happened and the line of the policy that decided. */
function denialLines({ violations, denied }) {
    const seen = new Map();
    const add = (line, count, passed = false) => {
        const key = `${String(passed)} ${line}`;
        const before = seen.get(key);
        seen.set(key, { line, count: (before?.count ?? 0) + count, passed });
    };
    for (const { clause, origin, what, message } of violations) {
        const place = origin === null ? 'default' : placeIn(origin);
        add(`${what} (${clause}, ${place}): ${message}`, 1);
    }
    for (const { host, address, port, clause, origin, reason, count, passed } of denied) {
        // A name that was only asked for has no port.
        const what = `${host ?? address ?? '?'}${port === 0 ? '' : `:${String(port)}`}`;
        const why = reason === undefined ? '' : `: ${reason}`;
        const place = origin === undefined ? '' : origin === null ? ', default' : `, ${placeIn(origin)}`;
        add(`${what}${clause === null ? '' : ` (${clause}${place})`}${why}`, count, passed);
    }
    const lines = [...seen.values()].map(({ line, count, passed }) => ({
        mark: passed ? ['yellow', 'would be denied'] : ['red', 'denied'],
        text: `${count > 1 ? ` ${String(count)} times` : ''}: ${line}`,
    }));
    const more = lines.length - MAX_DENIALS;
    return more > 0
        ? [...lines.slice(0, MAX_DENIALS), `and ${String(more)} more, which the result names`]
        : lines;
}


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony export visibleOutput */
/**
 * Text from policies, arguments and code is hostile: it may carry terminal escapes, hide what follows it
 * (bidirectional controls, zero-width characters), or be a workflow command. This makes all of that visible.
 */
/**
 * Controls (C0, DEL, C1), line and paragraph separators, zero-width and bidirectional characters, byte order
 * marks, tags, and halves of surrogate pairs.
 */
const INVISIBLE = 
// eslint-disable-next-line no-control-regex -- controls are what this looks for
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
/** The runner reads `##[command]` anywhere in a line, not only at its start. */
const OLD_COMMAND = /##(?=\[)/g;
/** One line of text that shows as it is: nothing in it moves the cursor, hides, or is a workflow command. */
function visible(text) {
    return text.replace(INVISIBLE, escapeCharacter).replace(OLD_COMMAND, '#\\u{23}');
}
/**
 * Text of several lines, each made visible. A line that would begin with `::` (a workflow command, even after
 * spaces) begins with a visible escape instead.
 */
function visibleLines(text) {
    return text
        .split(/\r\n|\n/)
        .map((line) => visible(line).replace(COMMAND_START, '$1\\u{3a}'))
        .join('\n');
}
/** A line of a program's output, which may hold tabs; else as `visibleLines`. */
function visibleOutput(line) {
    return line.split('\t').map(visible).join('\t').replace(COMMAND_START, '$1\\u{3a}');
}
/** A workflow command begins a line, even after blanks. */
const COMMAND_START = /^(\s*):(?=:)/;
/**
 * JSON text whose strings hold nothing that a terminal or the runner acts on; the same data, since every
 * character is written as JSON's own escape.
 */
function visibleJson(json) {
    return json.replace(INVISIBLE_IN_JSON, jsonEscape).replace(/##\[/g, '##\\u005b');
}
const INVISIBLE_IN_JSON = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function escapeCharacter(character) {
    if (character === '\t')
        return '\\t';
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function jsonEscape(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ })

};
;