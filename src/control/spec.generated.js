// Generated from specs/control.yaml by `npm run generate`. Change the spec, not this file.
import { formats } from '../openapi/formats.ts'


const v0 = validate16;
const schema35 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$","default":"default"};
const pattern4 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,64}$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v1 = validate17;
const schema36 = {"type":"string"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v2 = validate18;
const schema37 = {"type":"integer","minimum":1,"maximum":500,"default":50};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 500 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v3 = validate19;
const schema38 = {"description":"The order in its API's own shape, or an object with `order` and what the API does not show of it.","type":"object","additionalProperties":true};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v4 = validate20;
const schema39 = {"type":"object","additionalProperties":false,"properties":{"lines":{"type":"array","minItems":1,"items":{"type":"object","required":["id","quantity"],"additionalProperties":false,"properties":{"id":{"type":"integer"},"quantity":{"type":"number","exclusiveMinimum":0}}}}}};
const func0 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!(key0 === "lines")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.lines !== undefined){
let data0 = data.lines;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0 && errors<100; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"#/properties/lines/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.quantity === undefined){
const err3 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"#/properties/lines/items/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(errors>=100) break;
if(!((key1 === "id") || (key1 === "quantity"))){
const err4 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"#/properties/lines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/lines/" + i0+"/id",schemaPath:"#/properties/lines/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.quantity !== undefined){
let data3 = data1.quantity;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/lines/" + i0+"/quantity",schemaPath:"#/properties/lines/items/properties/quantity/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/lines/" + i0+"/quantity",schemaPath:"#/properties/lines/items/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err8 = {instancePath:instancePath+"/lines/" + i0,schemaPath:"#/properties/lines/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v5 = validate21;
const schema40 = {"type":"object","required":["to"],"additionalProperties":false,"properties":{"to":{"type":"string","description":"A status of the API."}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!(key0 === "to")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err2 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v6 = validate22;
const schema41 = {"type":"object","required":["provider","scenario"],"additionalProperties":false,"properties":{"provider":{"type":"string"},"scenario":{"type":"string"},"params":{"type":"object","additionalProperties":true}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scenario === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scenario"},message:"must have required property '"+"scenario"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!(((key0 === "provider") || (key0 === "scenario")) || (key0 === "params"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.provider !== undefined){
if(typeof data.provider !== "string"){
const err3 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
const err4 = {instancePath:instancePath+"/scenario",schemaPath:"#/properties/scenario/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.params !== undefined){
let data2 = data.params;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err5 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v7 = validate23;
const schema42 = {"type":"object","additionalProperties":true,"properties":{"state":{"type":["string","null"],"description":"The sentence. Absent or empty for an interaction without a state."},"params":{"type":["object","null"],"additionalProperties":true},"action":{"type":"string","enum":["setup","teardown"],"default":"setup"},"consumer":{"type":["string","null"],"description":"Who has the contract. Nothing depends on it."},"provider":{"type":["string","null"],"description":"As in the query, which beats it."}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state !== undefined){
let data0 = data.state;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: schema42.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: schema42.properties.params.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.action !== undefined){
let data2 = data.action;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data2 === "setup") || (data2 === "teardown"))){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema42.properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.consumer !== undefined){
let data3 = data.consumer;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/consumer",schemaPath:"#/properties/consumer/type",keyword:"type",params:{type: schema42.properties.consumer.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.provider !== undefined){
let data4 = data.provider;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: schema42.properties.provider.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v8 = validate24;
const schema43 = {"description":"What a fixture file holds, by the names of the APIs, with tenants, tokens and clients.","type":"object","additionalProperties":true};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v9 = validate25;
const schema44 = {"description":"Exactly one of the three.","type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"now":{"type":"string","description":"An ISO 8601 date-time with its offset. The clock stops at it."},"advance":{"type":"string","description":"An ISO 8601 duration, by the calendar in UTC; a negative one turns back. A clock that runs goes on running.","examples":["P1D","PT2H","-PT30M"]},"resume":{"type":"boolean","const":true}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!(((key0 === "now") || (key0 === "advance")) || (key0 === "resume"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.now !== undefined){
if(typeof data.now !== "string"){
const err3 = {instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.advance !== undefined){
if(typeof data.advance !== "string"){
const err4 = {instancePath:instancePath+"/advance",schemaPath:"#/properties/advance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.resume !== undefined){
let data2 = data.resume;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/resume",schemaPath:"#/properties/resume/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(true !== data2){
const err6 = {instancePath:instancePath+"/resume",schemaPath:"#/properties/resume/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
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
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v10 = validate26;
const schema45 = {"description":"The fields of a `Fault`, without `id` and what it counts. Which of them a fault takes depends on its kind, so they are held to it one by one, and not by this schema.\n\n| kind | fields | what the client sees |\n|---|---|---|\n| `status` | status, body?, headers?, retryAfter? | that status in the API's own words |\n| `latency` | ms | a late answer |\n| `rate-limit` | limit, windowMs | 429 with `Retry-After` once over the limit |\n| `no-response` | ms? | nothing until the client gives up |\n| `connection-reset` | | TCP RST |\n| `empty-reply` | | the connection closes without a byte |\n| `truncated-body` | | the declared length never arrives |\n| `malformed-body` | | broken JSON |\n| `slow-body` | bytesPerSecond | a trickle |\n","type":"object","additionalProperties":true};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v11 = validate27;
const schema46 = {"type":"integer","minimum":0,"maximum":599};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 599 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v12 = validate28;
const schema47 = {"type":"boolean","default":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v13 = validate29;
const schema48 = {"type":"integer","minimum":0};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v14 = validate30;
const schema49 = {"type":"object","required":["match"],"additionalProperties":false,"properties":{"match":{"description":"What a fault can match (`provider`, `operation`, `order`, `tenant`, `method`, `path`, `header`, `body`), and besides: `status` of the answer, `rule` that spoke,\n`notice` that was given, `fault` that struck, by its ID or kind. Held to that key by key, and not by this schema.\n","type":"object","additionalProperties":true},"times":{"description":"A whole number, or `{\"min\", \"max\"}`. At least once unless given."}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.match === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!((key0 === "match") || (key0 === "times"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.match !== undefined){
let data0 = data.match;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
const err2 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v15 = validate31;
const schema50 = {"type":"object","required":["consumer","entries"],"additionalProperties":false,"properties":{"consumer":{"type":"string","description":"In whose name the contract is; the file is named after it, so letters, digits, dots, dashes and underscores.","examples":["oms-worker"]},"entries":{"type":"array","description":"The numbers of entries in the journal of the session.","minItems":1,"maxItems":1000,"uniqueItems":true,"items":{"type":"integer","minimum":1}},"version":{"type":"string","description":"Which version of the Pact specification the files follow.","enum":["V4","V3"],"default":"V4"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.consumer === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "consumer"},message:"must have required property '"+"consumer"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.entries === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},message:"must have required property '"+"entries"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!(((key0 === "consumer") || (key0 === "entries")) || (key0 === "version"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.consumer !== undefined){
if(typeof data.consumer !== "string"){
const err3 = {instancePath:instancePath+"/consumer",schemaPath:"#/properties/consumer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.entries !== undefined){
let data1 = data.entries;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err4 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<100; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "V4") || (data3 === "V3"))){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema50.properties.version.enum},message:"must be equal to one of the allowed values"};
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
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v16 = validate32;
const schema51 = {"type":"object","required":["method","path"],"additionalProperties":false,"properties":{"method":{"type":"string","enum":["GET","HEAD","PUT","POST","PATCH","DELETE"]},"path":{"type":"string","pattern":"^/","description":"As a request would have it, with its query; without the prefix that names a session."},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"description":"Any JSON; a text is sent as it stands. JSON is announced as such unless the headers say otherwise."}}};
const pattern5 = new RegExp("^/", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!((((key0 === "method") || (key0 === "path")) || (key0 === "headers")) || (key0 === "body"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((data0 === "GET") || (data0 === "HEAD")) || (data0 === "PUT")) || (data0 === "POST")) || (data0 === "PATCH")) || (data0 === "DELETE"))){
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema51.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
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
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(errors>=100) break;
if(typeof data2[key1] !== "string"){
const err7 = {instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err8 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v17 = validate33;
const schema52 = {"description":"`order` and either a `script`, or `provider` and `steps`. Held to that one by one, and not by this schema.\n\nEach step has `after` (a number of requests) or `at` (a date-time), and one of\n`request` (`{\"method\", \"path\", \"body\"}`; the update of the order unless said otherwise),\n`fulfill` (`{\"lines\"}`; what is left of every line where none are given) and `transition` (a status).\n","type":"object","additionalProperties":true};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v18 = validate34;
const schema53 = {};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate34.errors = null;
return true;
}
validate34.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const spec = {
  "title": "Order Sandbox Control API",
  "version": "1.0.0",
  "operations": [
    {
      "operationId": "getHealth",
      "method": "GET",
      "path": "/_sandbox/health",
      "summary": "Is it there?",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "getIndex",
      "method": "GET",
      "path": "/_sandbox/",
      "summary": "What is played, and where",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "listOrders",
      "method": "GET",
      "path": "/_sandbox/orders",
      "summary": "List orders",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        },
        {
          "in": "query",
          "name": "provider",
          "required": false,
          "type": "string",
          "validate": v1
        },
        {
          "in": "query",
          "name": "tenant",
          "required": false,
          "type": "string",
          "validate": v1
        },
        {
          "in": "query",
          "name": "status",
          "required": false,
          "type": "string",
          "validate": v1
        },
        {
          "in": "query",
          "name": "limit",
          "required": false,
          "type": "integer",
          "validate": v2
        },
        {
          "in": "query",
          "name": "cursor",
          "required": false,
          "type": "string",
          "validate": v1
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "getOrder",
      "method": "GET",
      "path": "/_sandbox/orders/{provider}/{id}",
      "summary": "Look into an order",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "provider",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "path",
          "name": "id",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "putOrder",
      "method": "PUT",
      "path": "/_sandbox/orders/{provider}/{id}",
      "summary": "Create or replace an order",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "provider",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "path",
          "name": "id",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {
        "application/json": {
          "validate": v3,
          "fields": {}
        }
      },
      "responses": {}
    },
    {
      "operationId": "deleteOrder",
      "method": "DELETE",
      "path": "/_sandbox/orders/{provider}/{id}",
      "summary": "Remove an order",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "provider",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "path",
          "name": "id",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "addFulfillment",
      "method": "POST",
      "path": "/_sandbox/orders/{provider}/{id}/fulfillments",
      "summary": "Ship lines of an order",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "provider",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "path",
          "name": "id",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {
        "application/json": {
          "validate": v4,
          "fields": {
            "lines": {
              "type": "array",
              "nullable": false,
              "items": {
                "type": "object",
                "nullable": false,
                "fields": {
                  "id": {
                    "type": "integer",
                    "nullable": false
                  },
                  "quantity": {
                    "type": "number",
                    "nullable": false
                  }
                }
              }
            }
          }
        }
      },
      "responses": {}
    },
    {
      "operationId": "deleteFulfillment",
      "method": "DELETE",
      "path": "/_sandbox/orders/{provider}/{id}/fulfillments/{fulfillmentId}",
      "summary": "Take a fulfilment back",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "provider",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "path",
          "name": "id",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "path",
          "name": "fulfillmentId",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "moveOrder",
      "method": "POST",
      "path": "/_sandbox/orders/{provider}/{id}/transitions",
      "summary": "Move an order as the vendor's backend does",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "provider",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "path",
          "name": "id",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {
        "application/json": {
          "validate": v5,
          "fields": {
            "to": {
              "type": "string",
              "nullable": false
            }
          }
        }
      },
      "responses": {}
    },
    {
      "operationId": "reset",
      "method": "POST",
      "path": "/_sandbox/reset",
      "summary": "Begin again",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "listScenarios",
      "method": "GET",
      "path": "/_sandbox/scenarios",
      "summary": "List the named starting points",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "given",
      "method": "POST",
      "path": "/_sandbox/given",
      "summary": "Set a scene",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {
        "application/json": {
          "validate": v6,
          "fields": {
            "provider": {
              "type": "string",
              "nullable": false
            },
            "scenario": {
              "type": "string",
              "nullable": false
            },
            "params": {
              "type": "object",
              "nullable": false
            }
          }
        }
      },
      "responses": {}
    },
    {
      "operationId": "setProviderState",
      "method": "POST",
      "path": "/_sandbox/provider-states",
      "summary": "Set a Pact provider state",
      "extension": false,
      "parameters": [
        {
          "in": "query",
          "name": "provider",
          "required": false,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {
        "application/json": {
          "validate": v7,
          "fields": {}
        }
      },
      "responses": {}
    },
    {
      "operationId": "listSnapshots",
      "method": "GET",
      "path": "/_sandbox/snapshots",
      "summary": "List the snapshots",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "getSnapshot",
      "method": "GET",
      "path": "/_sandbox/snapshots/{name}",
      "summary": "Export a snapshot as a fixture file",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "name",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "putSnapshot",
      "method": "PUT",
      "path": "/_sandbox/snapshots/{name}",
      "summary": "Take a snapshot, or import one",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "name",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {
        "application/json": {
          "validate": v8,
          "fields": {}
        }
      },
      "responses": {}
    },
    {
      "operationId": "deleteSnapshot",
      "method": "DELETE",
      "path": "/_sandbox/snapshots/{name}",
      "summary": "Forget a snapshot",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "name",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "restoreSnapshot",
      "method": "POST",
      "path": "/_sandbox/snapshots/{name}/restore",
      "summary": "Go back to a snapshot",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "name",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "getClock",
      "method": "GET",
      "path": "/_sandbox/clock",
      "summary": "Read the clock",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "turnClock",
      "method": "PUT",
      "path": "/_sandbox/clock",
      "summary": "Stop the clock, move it, or let it run",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {
        "application/json": {
          "validate": v9,
          "fields": {
            "now": {
              "type": "string",
              "nullable": false
            },
            "advance": {
              "type": "string",
              "nullable": false
            },
            "resume": {
              "type": "boolean",
              "nullable": false
            }
          }
        }
      },
      "responses": {}
    },
    {
      "operationId": "listFaults",
      "method": "GET",
      "path": "/_sandbox/faults",
      "summary": "List the faults",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "addFault",
      "method": "POST",
      "path": "/_sandbox/faults",
      "summary": "Add a fault",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {
        "application/json": {
          "validate": v10,
          "fields": {}
        }
      },
      "responses": {}
    },
    {
      "operationId": "clearFaults",
      "method": "DELETE",
      "path": "/_sandbox/faults",
      "summary": "Remove all faults",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "getFault",
      "method": "GET",
      "path": "/_sandbox/faults/{id}",
      "summary": "Look at a fault",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "id",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "deleteFault",
      "method": "DELETE",
      "path": "/_sandbox/faults/{id}",
      "summary": "Remove a fault",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "id",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "changeFault",
      "method": "PATCH",
      "path": "/_sandbox/faults/{id}",
      "summary": "Change a fault",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "id",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {
        "application/json": {
          "validate": v10,
          "fields": {}
        }
      },
      "responses": {}
    },
    {
      "operationId": "listEntries",
      "method": "GET",
      "path": "/_sandbox/journal",
      "summary": "Read the journal",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        },
        {
          "in": "query",
          "name": "provider",
          "required": false,
          "type": "string",
          "validate": v1
        },
        {
          "in": "query",
          "name": "operation",
          "required": false,
          "type": "string",
          "validate": v1
        },
        {
          "in": "query",
          "name": "order",
          "required": false,
          "type": "string",
          "validate": v1
        },
        {
          "in": "query",
          "name": "status",
          "required": false,
          "type": "integer",
          "validate": v11
        },
        {
          "in": "query",
          "name": "fault",
          "required": false,
          "type": "string",
          "validate": v1
        },
        {
          "in": "query",
          "name": "limit",
          "required": false,
          "type": "integer",
          "validate": v2
        },
        {
          "in": "query",
          "name": "latest",
          "required": false,
          "type": "boolean",
          "validate": v12
        },
        {
          "in": "query",
          "name": "cursor",
          "required": false,
          "type": "integer",
          "validate": v13
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "clearJournal",
      "method": "DELETE",
      "path": "/_sandbox/journal",
      "summary": "Empty the journal",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "getEntry",
      "method": "GET",
      "path": "/_sandbox/journal/{n}",
      "summary": "Read one entry of the journal",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "n",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "verifyJournal",
      "method": "POST",
      "path": "/_sandbox/journal/verify",
      "summary": "Did the consumer send what is expected?",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {
        "application/json": {
          "validate": v14,
          "fields": {
            "match": {
              "type": "object",
              "nullable": false
            },
            "times": {
              "type": "any",
              "nullable": false
            }
          }
        }
      },
      "responses": {}
    },
    {
      "operationId": "makeContract",
      "method": "POST",
      "path": "/_sandbox/journal/contract",
      "summary": "Make a contract of what the consumer did",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {
        "application/json": {
          "validate": v15,
          "fields": {
            "consumer": {
              "type": "string",
              "nullable": false
            },
            "entries": {
              "type": "array",
              "nullable": false,
              "items": {
                "type": "integer",
                "nullable": false
              }
            },
            "version": {
              "type": "string",
              "nullable": false,
              "enum": [
                "V4",
                "V3"
              ]
            }
          }
        }
      },
      "responses": {}
    },
    {
      "operationId": "explainRequest",
      "method": "POST",
      "path": "/_sandbox/explain",
      "summary": "What would come of a request?",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {
        "application/json": {
          "validate": v16,
          "fields": {
            "method": {
              "type": "string",
              "nullable": false,
              "enum": [
                "GET",
                "HEAD",
                "PUT",
                "POST",
                "PATCH",
                "DELETE"
              ]
            },
            "path": {
              "type": "string",
              "nullable": false
            },
            "headers": {
              "type": "object",
              "nullable": false
            },
            "body": {
              "type": "any",
              "nullable": false
            }
          }
        }
      },
      "responses": {}
    },
    {
      "operationId": "getRetries",
      "method": "GET",
      "path": "/_sandbox/retries",
      "summary": "How did the consumer behave after each answer?",
      "extension": false,
      "parameters": [
        {
          "in": "query",
          "name": "everywhere",
          "required": false,
          "type": "boolean",
          "validate": v12
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "getCoverage",
      "method": "GET",
      "path": "/_sandbox/coverage",
      "summary": "What of the APIs has the consumer met?",
      "extension": false,
      "parameters": [
        {
          "in": "query",
          "name": "everywhere",
          "required": false,
          "type": "boolean",
          "validate": v12
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "listActors",
      "method": "GET",
      "path": "/_sandbox/actors",
      "summary": "List the second writers",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "addActor",
      "method": "POST",
      "path": "/_sandbox/actors",
      "summary": "Add a second writer",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {
        "application/json": {
          "validate": v17,
          "fields": {}
        }
      },
      "responses": {}
    },
    {
      "operationId": "deleteActor",
      "method": "DELETE",
      "path": "/_sandbox/actors/{id}",
      "summary": "Send a second writer away",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "id",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "watchEvents",
      "method": "GET",
      "path": "/_sandbox/events",
      "summary": "Watch the session live",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Last-Event-ID",
          "required": false,
          "type": "integer",
          "validate": v13
        },
        {
          "in": "query",
          "name": "after",
          "required": false,
          "type": "integer",
          "validate": v13
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "listRules",
      "method": "GET",
      "path": "/_sandbox/rules",
      "summary": "List the rules",
      "extension": false,
      "parameters": [
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "getOpenapi",
      "method": "GET",
      "path": "/_sandbox/openapi/{file}",
      "summary": "Read a spec",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "file",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Sandbox-Session",
          "required": false,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "listSessions",
      "method": "GET",
      "path": "/_sandbox/sessions",
      "summary": "List the sessions",
      "extension": false,
      "parameters": [],
      "request": {},
      "responses": {}
    },
    {
      "operationId": "deleteSession",
      "method": "DELETE",
      "path": "/_sandbox/sessions/{name}",
      "summary": "Forget a session",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "name",
          "required": true,
          "type": "string",
          "validate": v1
        }
      ],
      "request": {},
      "responses": {}
    }
  ],
  "order": v18,
  "orderFields": {}
}
