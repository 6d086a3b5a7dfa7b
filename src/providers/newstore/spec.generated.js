// Generated from specs/newstore.yaml by `npm run generate`. Change the spec, not this file.
import { formats } from '../../openapi/formats.ts'


const v0 = validate21;
const schema32 = {"type":"string"};

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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v1 = validate22;
const schema33 = {"type":"string","minLength":1,"x-sandbox-source":{"kind":"decided","of":["minLength"],"why":"The headers are required, and one that is blank says as little as one that is missing."}};
const func60 = (text) => [...text].length;

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
if(typeof data === "string"){
if(func60(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v2 = validate23;
const schema34 = {"description":"The fields of an order to change. What is left out stays as it is; unknown keys are ignored.","type":"object","properties":{"status":{"type":"string","description":"The order's new status. Nothing but `on_hold` is supported so far.","enum":["on_hold"]}}};
const func0 = Object.prototype.hasOwnProperty;

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
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data0 === "on_hold")){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema34.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"status":true},"dynamicProps":false,"dynamicItems":false};

const v3 = validate24;
const schema35 = {"description":"Why a request failed.","type":"object","x-sandbox-source":{"kind":"decided","of":["required","additionalProperties"],"why":"The vendor's page shows an error with these three strings; that an error has all of them and nothing else is our reading."},"required":["error_code","message","request_id"],"additionalProperties":false,"properties":{"error_code":{"type":"string","description":"The kind of error, for programs, such as `bad_request`. The list is open."},"message":{"type":"string","description":"What is wrong, for people."},"request_id":{"type":"string","description":"The request's `Request-Id`, or a generated one (32 hexadecimal digits) if it had none."}}};

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
if((data.error_code === undefined) || (!(func0.call(data, "error_code")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"},message:"must have required property '"+"error_code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.message === undefined) || (!(func0.call(data, "message")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.request_id === undefined) || (!(func0.call(data, "request_id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"},message:"must have required property '"+"request_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "error_code") || (key0 === "message")) || (key0 === "request_id"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.error_code !== undefined && func0.call(data, "error_code")){
if(typeof data.error_code !== "string"){
const err4 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined && func0.call(data, "message")){
if(typeof data.message !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.request_id !== undefined && func0.call(data, "request_id")){
if(typeof data.request_id !== "string"){
const err6 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v4 = validate25;
const schema36 = {"description":"The form of a token request. Without HTTP Basic, it must also identify the client.","type":"object","x-sandbox-source":{"kind":"docs","why":"NewStore's guide for API clients sends these three fields."},"required":["grant_type"],"properties":{"grant_type":{"type":"string","enum":["client_credentials"]},"client_id":{"type":"string","minLength":1},"client_secret":{"type":"string","minLength":1}}};

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
if((data.grant_type === undefined) || (!(func0.call(data, "grant_type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grant_type"},message:"must have required property '"+"grant_type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.grant_type !== undefined && func0.call(data, "grant_type")){
let data0 = data.grant_type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/grant_type",schemaPath:"#/properties/grant_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "client_credentials")){
const err2 = {instancePath:instancePath+"/grant_type",schemaPath:"#/properties/grant_type/enum",keyword:"enum",params:{allowedValues: schema36.properties.grant_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.client_id !== undefined && func0.call(data, "client_id")){
let data1 = data.client_id;
if(typeof data1 === "string"){
if(func60(data1) < 1){
const err3 = {instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.client_secret !== undefined && func0.call(data, "client_secret")){
let data2 = data.client_secret;
if(typeof data2 === "string"){
if(func60(data2) < 1){
const err5 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate25.evaluated = {"props":{"grant_type":true,"client_id":true,"client_secret":true},"dynamicProps":false,"dynamicItems":false};

const v5 = validate26;
const schema37 = {"description":"An access token, and how long it is good for.","type":"object","x-sandbox-source":{"kind":"docs","why":"It is OAuth's answer to a client credentials grant (RFC 6749, section 5.1), which NewStore's guide refers to."},"required":["access_token","token_type","expires_in"],"additionalProperties":false,"properties":{"access_token":{"type":"string","minLength":1},"token_type":{"type":"string","const":"Bearer"},"expires_in":{"type":"integer","minimum":1,"description":"Seconds until the token expires, on the sandbox's clock."}}};

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
if((data.access_token === undefined) || (!(func0.call(data, "access_token")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"},message:"must have required property '"+"access_token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.token_type === undefined) || (!(func0.call(data, "token_type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token_type"},message:"must have required property '"+"token_type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.expires_in === undefined) || (!(func0.call(data, "expires_in")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_in"},message:"must have required property '"+"expires_in"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "access_token") || (key0 === "token_type")) || (key0 === "expires_in"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.access_token !== undefined && func0.call(data, "access_token")){
let data0 = data.access_token;
if(typeof data0 === "string"){
if(func60(data0) < 1){
const err4 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.token_type !== undefined && func0.call(data, "token_type")){
let data1 = data.token_type;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if("Bearer" !== data1){
const err7 = {instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue: "Bearer"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.expires_in !== undefined && func0.call(data, "expires_in")){
let data2 = data.expires_in;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v6 = validate27;
const schema38 = {"description":"Why there is no token, in OAuth's own shape.","type":"object","x-sandbox-source":{"kind":"docs","why":"It is OAuth's error answer (RFC 6749, section 5.2); Keycloak, which the address is typical of, sends both fields."},"required":["error","error_description"],"additionalProperties":false,"properties":{"error":{"type":"string","description":"The kind of error, such as `invalid_client`."},"error_description":{"type":"string","description":"What is wrong, for people."}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.error === undefined) || (!(func0.call(data, "error")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.error_description === undefined) || (!(func0.call(data, "error_description")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_description"},message:"must have required property '"+"error_description"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "error") || (key0 === "error_description"))){
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
if(data.error !== undefined && func0.call(data, "error")){
if(typeof data.error !== "string"){
const err3 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.error_description !== undefined && func0.call(data, "error_description")){
if(typeof data.error_description !== "string"){
const err4 = {instancePath:instancePath+"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v7 = validate28;
const schema39 = {"description":"An order as fixtures and the control API know it.","type":"object","x-sandbox-source":{"kind":"decided","why":"The vendor's page has no operation that answers an order; the words are those of NewStore's other order documentation, the selection is ours."},"required":["id","status"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"description":"The internal ID, which the path of the operation wants."},"external_id":{"type":"string","description":"The number that the customer sees."},"status":{"$ref":"#/components/schemas/OrderStatus"},"channel":{"type":"string","description":"Where the order was placed."},"currency_code":{"type":"string","pattern":"^[A-Z]{3}$","description":"The currency of all amounts, by ISO 4217."},"placed_at":{"type":"string","format":"date-time"},"customer_name":{"type":"string"},"customer_email":{"type":"string","format":"email"},"shipping_option":{"type":["string","null"],"description":"How the order is to be shipped."},"items":{"type":"array","items":{"$ref":"#/components/schemas/OrderItem"}},"shipping_address":{"$ref":"#/components/schemas/OrderAddress"},"total":{"type":"number","description":"What the customer pays, in the currency of the order."}},"examples":[{"id":"b604ffda-7e31-4338-beab-7f939a8c2322","external_id":"GD000001234","status":"pending","channel":"web","currency_code":"USD","placed_at":"2026-05-08T15:04:05Z","customer_name":"Ada Lindgren","customer_email":"ada.lindgren@example.com","shipping_option":"standard","items":[{"id":"0d1b6c1e-2f57-4c55-9f0a-3a1b7c5d9e01","product_id":"mug-blue","product_name":"Blue mug","quantity":2,"unit_price":12.5}],"shipping_address":{"first_name":"Ada","last_name":"Lindgren","address_line_1":"500 Market Street","address_line_2":null,"city":"San Francisco","state":"CA","zip_code":"94105","country_code":"US"},"total":25}]};
const schema40 = {"description":"The status of an order, which decides whether it can still be put on hold.","type":"string","x-sandbox-source":{"kind":"docs","why":"NewStore's other order documentation uses these words; the page of this API names on_hold only."},"enum":["pending","routing","in_fulfillment","on_hold","complete","closed","cancelled"]};
const schema41 = {"description":"One position of an order.","type":"object","x-sandbox-source":{"kind":"decided","why":"Part of Order, whose shape is our selection."},"required":["id","product_id","quantity"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1},"product_id":{"type":"string"},"product_name":{"type":"string"},"quantity":{"type":"integer","minimum":1},"unit_price":{"type":"number","minimum":0}}};
const schema42 = {"description":"Where an order goes.","type":"object","x-sandbox-source":{"kind":"decided","why":"Part of Order, whose shape is our selection."},"additionalProperties":false,"properties":{"first_name":{"type":"string"},"last_name":{"type":"string"},"address_line_1":{"type":"string"},"address_line_2":{"type":["string","null"]},"city":{"type":"string"},"state":{"type":"string"},"zip_code":{"type":"string"},"country_code":{"type":"string"}}};
const pattern4 = new RegExp("^[A-Z]{3}$", "u");
const formats0 = formats["date-time"];
const formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema39.properties, key0))){
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
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func60(data0) < 1){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.external_id !== undefined && func0.call(data, "external_id")){
if(typeof data.external_id !== "string"){
const err5 = {instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/OrderStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((data2 === "pending") || (data2 === "routing")) || (data2 === "in_fulfillment")) || (data2 === "on_hold")) || (data2 === "complete")) || (data2 === "closed")) || (data2 === "cancelled"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/OrderStatus/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.channel !== undefined && func0.call(data, "channel")){
if(typeof data.channel !== "string"){
const err8 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.currency_code !== undefined && func0.call(data, "currency_code")){
let data4 = data.currency_code;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err9 = {instancePath:instancePath+"/currency_code",schemaPath:"#/properties/currency_code/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
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
const err10 = {instancePath:instancePath+"/currency_code",schemaPath:"#/properties/currency_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.placed_at !== undefined && func0.call(data, "placed_at")){
let data5 = data.placed_at;
if(typeof data5 === "string"){
if(!(formats0(data5))){
const err11 = {instancePath:instancePath+"/placed_at",schemaPath:"#/properties/placed_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/placed_at",schemaPath:"#/properties/placed_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.customer_name !== undefined && func0.call(data, "customer_name")){
if(typeof data.customer_name !== "string"){
const err13 = {instancePath:instancePath+"/customer_name",schemaPath:"#/properties/customer_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.customer_email !== undefined && func0.call(data, "customer_email")){
let data7 = data.customer_email;
if(typeof data7 === "string"){
if(!(formats2.test(data7))){
const err14 = {instancePath:instancePath+"/customer_email",schemaPath:"#/properties/customer_email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/customer_email",schemaPath:"#/properties/customer_email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.shipping_option !== undefined && func0.call(data, "shipping_option")){
let data8 = data.shipping_option;
if((typeof data8 !== "string") && (data8 !== null)){
const err16 = {instancePath:instancePath+"/shipping_option",schemaPath:"#/properties/shipping_option/type",keyword:"type",params:{type: schema39.properties.shipping_option.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.items !== undefined && func0.call(data, "items")){
let data9 = data.items;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.id === undefined) || (!(func0.call(data10, "id")))){
const err17 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/OrderItem/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data10.product_id === undefined) || (!(func0.call(data10, "product_id")))){
const err18 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/OrderItem/required",keyword:"required",params:{missingProperty: "product_id"},message:"must have required property '"+"product_id"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data10.quantity === undefined) || (!(func0.call(data10, "quantity")))){
const err19 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/OrderItem/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 of Object.keys(data10)){
if(!(((((key1 === "id") || (key1 === "product_id")) || (key1 === "product_name")) || (key1 === "quantity")) || (key1 === "unit_price"))){
const err20 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/OrderItem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data10.id !== undefined && func0.call(data10, "id")){
let data11 = data10.id;
if(typeof data11 === "string"){
if(func60(data11) < 1){
const err21 = {instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"#/components/schemas/OrderItem/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err22 = {instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"#/components/schemas/OrderItem/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.product_id !== undefined && func0.call(data10, "product_id")){
if(typeof data10.product_id !== "string"){
const err23 = {instancePath:instancePath+"/items/" + i0+"/product_id",schemaPath:"#/components/schemas/OrderItem/properties/product_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.product_name !== undefined && func0.call(data10, "product_name")){
if(typeof data10.product_name !== "string"){
const err24 = {instancePath:instancePath+"/items/" + i0+"/product_name",schemaPath:"#/components/schemas/OrderItem/properties/product_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.quantity !== undefined && func0.call(data10, "quantity")){
let data14 = data10.quantity;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err25 = {instancePath:instancePath+"/items/" + i0+"/quantity",schemaPath:"#/components/schemas/OrderItem/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/items/" + i0+"/quantity",schemaPath:"#/components/schemas/OrderItem/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data10.unit_price !== undefined && func0.call(data10, "unit_price")){
let data15 = data10.unit_price;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err27 = {instancePath:instancePath+"/items/" + i0+"/unit_price",schemaPath:"#/components/schemas/OrderItem/properties/unit_price/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/items/" + i0+"/unit_price",schemaPath:"#/components/schemas/OrderItem/properties/unit_price/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/components/schemas/OrderItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.shipping_address !== undefined && func0.call(data, "shipping_address")){
let data16 = data.shipping_address;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 of Object.keys(data16)){
if(!((((((((key2 === "first_name") || (key2 === "last_name")) || (key2 === "address_line_1")) || (key2 === "address_line_2")) || (key2 === "city")) || (key2 === "state")) || (key2 === "zip_code")) || (key2 === "country_code"))){
const err31 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/OrderAddress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.first_name !== undefined && func0.call(data16, "first_name")){
if(typeof data16.first_name !== "string"){
const err32 = {instancePath:instancePath+"/shipping_address/first_name",schemaPath:"#/components/schemas/OrderAddress/properties/first_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16.last_name !== undefined && func0.call(data16, "last_name")){
if(typeof data16.last_name !== "string"){
const err33 = {instancePath:instancePath+"/shipping_address/last_name",schemaPath:"#/components/schemas/OrderAddress/properties/last_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data16.address_line_1 !== undefined && func0.call(data16, "address_line_1")){
if(typeof data16.address_line_1 !== "string"){
const err34 = {instancePath:instancePath+"/shipping_address/address_line_1",schemaPath:"#/components/schemas/OrderAddress/properties/address_line_1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.address_line_2 !== undefined && func0.call(data16, "address_line_2")){
let data20 = data16.address_line_2;
if((typeof data20 !== "string") && (data20 !== null)){
const err35 = {instancePath:instancePath+"/shipping_address/address_line_2",schemaPath:"#/components/schemas/OrderAddress/properties/address_line_2/type",keyword:"type",params:{type: schema42.properties.address_line_2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data16.city !== undefined && func0.call(data16, "city")){
if(typeof data16.city !== "string"){
const err36 = {instancePath:instancePath+"/shipping_address/city",schemaPath:"#/components/schemas/OrderAddress/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data16.state !== undefined && func0.call(data16, "state")){
if(typeof data16.state !== "string"){
const err37 = {instancePath:instancePath+"/shipping_address/state",schemaPath:"#/components/schemas/OrderAddress/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.zip_code !== undefined && func0.call(data16, "zip_code")){
if(typeof data16.zip_code !== "string"){
const err38 = {instancePath:instancePath+"/shipping_address/zip_code",schemaPath:"#/components/schemas/OrderAddress/properties/zip_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data16.country_code !== undefined && func0.call(data16, "country_code")){
if(typeof data16.country_code !== "string"){
const err39 = {instancePath:instancePath+"/shipping_address/country_code",schemaPath:"#/components/schemas/OrderAddress/properties/country_code/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err40 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/OrderAddress/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.total !== undefined && func0.call(data, "total")){
let data25 = data.total;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err41 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const spec = {
  "title": "NewStore Sales Order Support API (sandbox)",
  "version": "1.0.0",
  "operations": [
    {
      "operationId": "updateOrder",
      "method": "PATCH",
      "path": "/order-management/orders/{id}",
      "summary": "Update order",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "id",
          "required": true,
          "type": "string",
          "validate": v0
        },
        {
          "in": "header",
          "name": "Request-Id",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "Tenant",
          "required": true,
          "type": "string",
          "validate": v1
        },
        {
          "in": "header",
          "name": "X-Newstore-Tenant",
          "required": true,
          "type": "string",
          "validate": v1
        }
      ],
      "request": {
        "application/json": {
          "validate": v2,
          "fields": {
            "status": {
              "type": "string",
              "nullable": false,
              "enum": [
                "on_hold"
              ]
            }
          }
        }
      },
      "responses": {
        "200": {},
        "400": {
          "application/problem+json": v3
        },
        "401": {
          "application/problem+json": v3
        },
        "403": {
          "application/problem+json": v3
        },
        "404": {
          "application/problem+json": v3
        },
        "405": {
          "application/problem+json": v3
        },
        "413": {
          "application/problem+json": v3
        },
        "429": {
          "application/problem+json": v3
        },
        "500": {
          "application/problem+json": v3
        },
        "503": {
          "application/problem+json": v3
        },
        "default": {
          "application/problem+json": v3
        }
      }
    },
    {
      "operationId": "issueToken",
      "method": "POST",
      "path": "/auth/realms/{tenant}/protocol/openid-connect/token",
      "summary": "Get an access token",
      "extension": true,
      "parameters": [
        {
          "in": "path",
          "name": "tenant",
          "required": true,
          "type": "string",
          "validate": v0
        }
      ],
      "request": {
        "application/x-www-form-urlencoded": {
          "validate": v4,
          "fields": {
            "grant_type": {
              "type": "string",
              "nullable": false,
              "enum": [
                "client_credentials"
              ]
            },
            "client_id": {
              "type": "string",
              "nullable": false
            },
            "client_secret": {
              "type": "string",
              "nullable": false
            }
          }
        }
      },
      "responses": {
        "200": {
          "application/json": v5
        },
        "400": {
          "application/json": v6
        },
        "401": {
          "application/json": v6
        },
        "404": {
          "application/problem+json": v3
        },
        "405": {
          "application/problem+json": v3
        },
        "413": {
          "application/problem+json": v3
        },
        "429": {
          "application/problem+json": v3
        },
        "500": {
          "application/problem+json": v3
        },
        "503": {
          "application/problem+json": v3
        }
      }
    }
  ],
  "order": v7,
  "orderFields": {
    "id": {
      "type": "string",
      "nullable": false
    },
    "external_id": {
      "type": "string",
      "nullable": false
    },
    "status": {
      "type": "string",
      "nullable": false,
      "enum": [
        "pending",
        "routing",
        "in_fulfillment",
        "on_hold",
        "complete",
        "closed",
        "cancelled"
      ]
    },
    "channel": {
      "type": "string",
      "nullable": false
    },
    "currency_code": {
      "type": "string",
      "nullable": false
    },
    "placed_at": {
      "type": "string",
      "nullable": false,
      "format": "date-time"
    },
    "customer_name": {
      "type": "string",
      "nullable": false
    },
    "customer_email": {
      "type": "string",
      "nullable": false,
      "format": "email"
    },
    "shipping_option": {
      "type": "string",
      "nullable": true
    },
    "items": {
      "type": "array",
      "nullable": false,
      "items": {
        "type": "object",
        "nullable": false,
        "fields": {
          "id": {
            "type": "string",
            "nullable": false
          },
          "product_id": {
            "type": "string",
            "nullable": false
          },
          "product_name": {
            "type": "string",
            "nullable": false
          },
          "quantity": {
            "type": "integer",
            "nullable": false
          },
          "unit_price": {
            "type": "number",
            "nullable": false
          }
        }
      }
    },
    "shipping_address": {
      "type": "object",
      "nullable": false,
      "fields": {
        "first_name": {
          "type": "string",
          "nullable": false
        },
        "last_name": {
          "type": "string",
          "nullable": false
        },
        "address_line_1": {
          "type": "string",
          "nullable": false
        },
        "address_line_2": {
          "type": "string",
          "nullable": true
        },
        "city": {
          "type": "string",
          "nullable": false
        },
        "state": {
          "type": "string",
          "nullable": false
        },
        "zip_code": {
          "type": "string",
          "nullable": false
        },
        "country_code": {
          "type": "string",
          "nullable": false
        }
      }
    },
    "total": {
      "type": "number",
      "nullable": false
    }
  }
}
