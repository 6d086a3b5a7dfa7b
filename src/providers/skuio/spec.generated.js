// Generated from specs/skuio.yaml by `npm run generate`. Change the spec, not this file.
import { formats } from '../../openapi/formats.ts'


const v0 = validate16;
const schema35 = {"type":"integer","x-sandbox-source":{"kind":"decided","of":["type"],"why":"The vendor's page does not say what an ID looks like; every ID in its payload is an integer."}};

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
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v1 = validate17;
const schema36 = {"description":"One sales order.","type":"object","x-sandbox-source":{"kind":"docs","why":"SKU.io's other endpoints wrap what they answer in `data`, as Laravel's API resources do."},"required":["data"],"additionalProperties":false,"properties":{"data":{"$ref":"#/components/schemas/SalesOrder"}}};
const func0 = Object.prototype.hasOwnProperty;
const schema37 = {"description":"A sales order, with every key there is; what is not known is null.","type":"object","x-sandbox-source":{"kind":"decided","why":"The vendor's page does not show an answer; this is what an update can set, without the flags that only steer it, and with what an update leaves behind."},"required":["id","order_status","fulfillment_status","payment_status","canceled_at","sales_order_number","order_date","sales_channel_id","currency_id","customer_po_number","tracking_number","sales_rep_name","currency_code","requested_shipping_method","memo_for_customer","payment_date","ship_by_date","hold_until_date","deliver_by_date","fulfilled_at","packing_slip_printed_at","last_synced_from_sales_channel_at","quote_sent_at","quote_approved_by_customer_at","quote_expires_at","store_id","shipping_method_id","customer_id","sales_rep_id","shipping_address_id","billing_address_id","tax_rate_id","sub_sales_channel_id","is_tax_included","is_quote","tags","discount_lines","sales_order_lines","financial_lines","custom_field_values","notes","customer","shipping_address","billing_address","on_hold","created_at","updated_at"],"additionalProperties":false,"properties":{"id":{"type":"integer","minimum":1},"order_status":{"$ref":"#/components/schemas/OrderStatus"},"fulfillment_status":{"$ref":"#/components/schemas/FulfillmentStatus"},"payment_status":{"$ref":"#/components/schemas/PaymentStatus"},"canceled_at":{"$ref":"#/components/schemas/NullableTimestamp","description":"When the order was cancelled. It is set exactly while `order_status` is `cancelled`."},"sales_order_number":{"type":["string","null"]},"order_date":{"type":["string","null"],"format":"date"},"sales_channel_id":{"type":["integer","null"]},"currency_id":{"type":["integer","null"]},"customer_po_number":{"type":["string","null"]},"tracking_number":{"type":["string","null"]},"sales_rep_name":{"type":["string","null"]},"currency_code":{"type":["string","null"]},"requested_shipping_method":{"type":["string","null"]},"memo_for_customer":{"type":["string","null"]},"payment_date":{"type":["string","null"],"format":"date"},"ship_by_date":{"type":["string","null"],"format":"date"},"hold_until_date":{"type":["string","null"],"format":"date"},"deliver_by_date":{"type":["string","null"],"format":"date"},"fulfilled_at":{"$ref":"#/components/schemas/NullableTimestamp"},"packing_slip_printed_at":{"$ref":"#/components/schemas/NullableTimestamp"},"last_synced_from_sales_channel_at":{"$ref":"#/components/schemas/NullableTimestamp"},"quote_sent_at":{"$ref":"#/components/schemas/NullableTimestamp"},"quote_approved_by_customer_at":{"$ref":"#/components/schemas/NullableTimestamp"},"quote_expires_at":{"$ref":"#/components/schemas/NullableTimestamp"},"store_id":{"type":["integer","null"]},"shipping_method_id":{"type":["integer","null"]},"customer_id":{"type":["integer","null"]},"sales_rep_id":{"type":["integer","null"]},"shipping_address_id":{"type":["integer","null"]},"billing_address_id":{"type":["integer","null"]},"tax_rate_id":{"type":["integer","null"]},"sub_sales_channel_id":{"type":["integer","null"]},"is_tax_included":{"type":["boolean","null"]},"is_quote":{"type":"boolean"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/Tag"}},"discount_lines":{"type":"array","items":{"$ref":"#/components/schemas/DiscountLine"}},"sales_order_lines":{"type":"array","items":{"$ref":"#/components/schemas/SalesOrderLine"}},"financial_lines":{"type":"array","items":{"$ref":"#/components/schemas/FinancialLine"}},"custom_field_values":{"type":"array","items":{"$ref":"#/components/schemas/StoredCustomFieldValue"}},"notes":{"type":"array","items":{"$ref":"#/components/schemas/Note"}},"customer":{"$ref":"#/components/schemas/Customer"},"shipping_address":{"$ref":"#/components/schemas/Address"},"billing_address":{"$ref":"#/components/schemas/Address"},"on_hold":{"type":"boolean","description":"Whether the order is held."},"created_at":{"$ref":"#/components/schemas/Timestamp"},"updated_at":{"$ref":"#/components/schemas/Timestamp","description":"When something of the order last changed. An update that changes nothing leaves it alone."}}};
const schema37Keys = new Set(Object.keys(schema37.properties));
const schema38 = {"description":"Where an order stands.","type":"string","enum":["draft","open","reserved","closed","cancelled","refunded","completed"]};
const schema39 = {"description":"How much of an order has been shipped.","type":"string","enum":["unfulfilled","partially_fulfilled","fulfilled","over_fulfilled","out_of_sync"]};
const schema40 = {"description":"How much of an order has been paid; null when that is not known.","type":["string","null"],"enum":["unpaid","partially_paid","paid","refunded",null]};
const schema42 = {"description":"A word to find orders by.","type":"string","x-sandbox-source":{"kind":"decided","why":"The vendor's page calls tags an array and does not say of what."}};
const schema41 = {"description":"A point in time, always in UTC and with six decimals, or null.","type":["string","null"],"x-sandbox-source":{"kind":"docs","why":"It is how Laravel writes the times of a model as JSON."},"format":"date-time","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$","examples":["2026-05-08T12:00:00.000000Z",null]};
const formats0 = formats["date-time"];
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$", "u");

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
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema41.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0(data))){
const err2 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema43 = {"description":"A discount on the whole order. Further keys are kept as they are.","type":"object","additionalProperties":true,"x-sandbox-source":{"kind":"decided","why":"The vendor's page calls discount_lines an array and does not say of what."},"properties":{"description":{"type":["string","null"]},"amount":{"type":["number","null"]},"percentage":{"type":["number","null"]}}};

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
if(data.description !== undefined){
let data0 = data.description;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema43.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema43.properties.amount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.percentage !== undefined){
let data2 = data.percentage;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/percentage",schemaPath:"#/properties/percentage/type",keyword:"type",params:{type: schema43.properties.percentage.type},message:"must be number,null"};
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
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"description":"A line of an order, with how much of it has been shipped.","type":"object","x-sandbox-source":{"kind":"decided","why":"Part of SalesOrder; the fields are those of SalesOrderLineData, with the shipped quantity that the fulfilment status is worked out from."},"required":["id","product_id","sku","description","quantity","fulfilled_quantity","amount","discount","tax_rate_id","warehouse_id","nominal_code_id","sales_channel_line_id"],"additionalProperties":false,"properties":{"id":{"type":"integer","minimum":1},"product_id":{"type":["integer","null"]},"sku":{"type":["string","null"]},"description":{"type":["string","null"]},"quantity":{"type":"number","minimum":0},"fulfilled_quantity":{"type":"number","minimum":0},"amount":{"type":["number","null"]},"discount":{"type":["number","null"]},"tax_rate_id":{"type":["integer","null"]},"warehouse_id":{"type":["integer","null"]},"nominal_code_id":{"type":["integer","null"]},"sales_channel_line_id":{"type":["string","null"]}}};
const schema44Keys = new Set(Object.keys(schema44.properties));

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.product_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "product_id"},message:"must have required property '"+"product_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sku === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sku"},message:"must have required property '"+"sku"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.description === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.quantity === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.fulfilled_quantity === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fulfilled_quantity"},message:"must have required property '"+"fulfilled_quantity"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.amount === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.discount === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "discount"},message:"must have required property '"+"discount"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.tax_rate_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax_rate_id"},message:"must have required property '"+"tax_rate_id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.warehouse_id === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warehouse_id"},message:"must have required property '"+"warehouse_id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.nominal_code_id === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nominal_code_id"},message:"must have required property '"+"nominal_code_id"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.sales_channel_line_id === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_channel_line_id"},message:"must have required property '"+"sales_channel_line_id"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!(schema44Keys.has(key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.product_id !== undefined){
let data1 = data.product_id;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err15 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: schema44.properties.product_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sku !== undefined){
let data2 = data.sku;
if((typeof data2 !== "string") && (data2 !== null)){
const err16 = {instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: schema44.properties.sku.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
const err17 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema44.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.quantity !== undefined){
let data4 = data.quantity;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.fulfilled_quantity !== undefined){
let data5 = data.fulfilled_quantity;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/fulfilled_quantity",schemaPath:"#/properties/fulfilled_quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/fulfilled_quantity",schemaPath:"#/properties/fulfilled_quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.amount !== undefined){
let data6 = data.amount;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err22 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema44.properties.amount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.discount !== undefined){
let data7 = data.discount;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err23 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/type",keyword:"type",params:{type: schema44.properties.discount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.tax_rate_id !== undefined){
let data8 = data.tax_rate_id;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err24 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/type",keyword:"type",params:{type: schema44.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.warehouse_id !== undefined){
let data9 = data.warehouse_id;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err25 = {instancePath:instancePath+"/warehouse_id",schemaPath:"#/properties/warehouse_id/type",keyword:"type",params:{type: schema44.properties.warehouse_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.nominal_code_id !== undefined){
let data10 = data.nominal_code_id;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err26 = {instancePath:instancePath+"/nominal_code_id",schemaPath:"#/properties/nominal_code_id/type",keyword:"type",params:{type: schema44.properties.nominal_code_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.sales_channel_line_id !== undefined){
let data11 = data.sales_channel_line_id;
if((typeof data11 !== "string") && (data11 !== null)){
const err27 = {instancePath:instancePath+"/sales_channel_line_id",schemaPath:"#/properties/sales_channel_line_id/type",keyword:"type",params:{type: schema44.properties.sales_channel_line_id.type},message:"must be string,null"};
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
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"description":"A charge or credit beside the goods.","type":"object","x-sandbox-source":{"kind":"decided","why":"Part of SalesOrder; the fields are those of FinancialLineData."},"required":["id","financial_line_type_id","description","quantity","amount","tax_rate_id"],"additionalProperties":false,"properties":{"id":{"type":"integer","minimum":1},"financial_line_type_id":{"type":["integer","null"]},"description":{"type":"string"},"quantity":{"type":"number","minimum":0},"amount":{"type":"number"},"tax_rate_id":{"type":["integer","null"]}}};

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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.financial_line_type_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "financial_line_type_id"},message:"must have required property '"+"financial_line_type_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.quantity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.amount === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.tax_rate_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax_rate_id"},message:"must have required property '"+"tax_rate_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!((((((key0 === "id") || (key0 === "financial_line_type_id")) || (key0 === "description")) || (key0 === "quantity")) || (key0 === "amount")) || (key0 === "tax_rate_id"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.financial_line_type_id !== undefined){
let data1 = data.financial_line_type_id;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err9 = {instancePath:instancePath+"/financial_line_type_id",schemaPath:"#/properties/financial_line_type_id/type",keyword:"type",params:{type: schema45.properties.financial_line_type_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.quantity !== undefined){
let data3 = data.quantity;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err12 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.tax_rate_id !== undefined){
let data5 = data.tax_rate_id;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err14 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/type",keyword:"type",params:{type: schema45.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"description":"The value of one custom field.","type":"object","x-sandbox-source":{"kind":"decided","why":"Part of SalesOrder; the fields are those of CustomFieldValue."},"required":["custom_field_id","value"],"additionalProperties":false,"properties":{"custom_field_id":{"type":"integer","minimum":1},"value":{"type":["string","number","boolean","array","null"],"items":{"type":"string"}}}};

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
if(data.custom_field_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "custom_field_id"},message:"must have required property '"+"custom_field_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
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
if(!((key0 === "custom_field_id") || (key0 === "value"))){
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
if(data.custom_field_id !== undefined){
let data0 = data.custom_field_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/custom_field_id",schemaPath:"#/properties/custom_field_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/custom_field_id",schemaPath:"#/properties/custom_field_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.value !== undefined){
let data1 = data.value;
if(((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (!(Array.isArray(data1)))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema46.properties.value.type},message:"must be string,number,boolean,array,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<100; i0++){
if(typeof data1[i0] !== "string"){
const err6 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"description":"A note on an order.","type":"object","x-sandbox-source":{"kind":"decided","why":"Part of SalesOrder; the fields are those of NoteData, with the time the note was added."},"required":["id","note","created_at"],"additionalProperties":false,"properties":{"id":{"type":"integer","minimum":1},"note":{"type":"string"},"created_at":{"$ref":"#/components/schemas/Timestamp"}}};
const schema48 = {"description":"A point in time, always in UTC and with six decimals.","type":"string","x-sandbox-source":{"kind":"docs","why":"It is how Laravel writes the times of a model as JSON."},"format":"date-time","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$","examples":["2026-05-08T12:00:00.000000Z"]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.note === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.created_at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!(((key0 === "id") || (key0 === "note")) || (key0 === "created_at"))){
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
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err6 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate36(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"description":"The customer of an order, or null.","type":["object","null"],"x-sandbox-source":{"kind":"decided","why":"Part of SalesOrder; the fields are those of CustomerData."},"required":["id","name","email","company","phone"],"additionalProperties":false,"properties":{"id":{"type":["integer","null"]},"name":{"type":["string","null"]},"email":{"type":["string","null"]},"company":{"type":["string","null"]},"phone":{"type":["string","null"]}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.email === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.company === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "company"},message:"must have required property '"+"company"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.phone === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "email")) || (key0 === "company")) || (key0 === "phone"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema49.properties.id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema49.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
const err9 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema49.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.company !== undefined){
let data3 = data.company;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type: schema49.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.phone !== undefined){
let data4 = data.phone;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: schema49.properties.phone.type},message:"must be string,null"};
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
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"description":"An address of an order, or null.","type":["object","null"],"x-sandbox-source":{"kind":"decided","why":"Part of SalesOrder; the fields are those of AddressData."},"required":["name","company","email","phone","address1","address2","city","province","province_code","zip","country","country_code"],"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"company":{"type":["string","null"]},"email":{"type":["string","null"]},"phone":{"type":["string","null"]},"address1":{"type":["string","null"]},"address2":{"type":["string","null"]},"city":{"type":["string","null"]},"province":{"type":["string","null"]},"province_code":{"type":["string","null"]},"zip":{"type":["string","null"]},"country":{"type":["string","null"]},"country_code":{"type":["string","null"]}}};
const schema50Keys = new Set(Object.keys(schema50.properties));

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema50.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.company === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "company"},message:"must have required property '"+"company"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.email === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.phone === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.address1 === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address1"},message:"must have required property '"+"address1"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.address2 === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address2"},message:"must have required property '"+"address2"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.city === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.province === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "province"},message:"must have required property '"+"province"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.province_code === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "province_code"},message:"must have required property '"+"province_code"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.zip === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zip"},message:"must have required property '"+"zip"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.country === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.country_code === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country_code"},message:"must have required property '"+"country_code"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!(schema50Keys.has(key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema50.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.company !== undefined){
let data1 = data.company;
if((typeof data1 !== "string") && (data1 !== null)){
const err15 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type: schema50.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
const err16 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema50.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.phone !== undefined){
let data3 = data.phone;
if((typeof data3 !== "string") && (data3 !== null)){
const err17 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: schema50.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.address1 !== undefined){
let data4 = data.address1;
if((typeof data4 !== "string") && (data4 !== null)){
const err18 = {instancePath:instancePath+"/address1",schemaPath:"#/properties/address1/type",keyword:"type",params:{type: schema50.properties.address1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.address2 !== undefined){
let data5 = data.address2;
if((typeof data5 !== "string") && (data5 !== null)){
const err19 = {instancePath:instancePath+"/address2",schemaPath:"#/properties/address2/type",keyword:"type",params:{type: schema50.properties.address2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.city !== undefined){
let data6 = data.city;
if((typeof data6 !== "string") && (data6 !== null)){
const err20 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: schema50.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.province !== undefined){
let data7 = data.province;
if((typeof data7 !== "string") && (data7 !== null)){
const err21 = {instancePath:instancePath+"/province",schemaPath:"#/properties/province/type",keyword:"type",params:{type: schema50.properties.province.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.province_code !== undefined){
let data8 = data.province_code;
if((typeof data8 !== "string") && (data8 !== null)){
const err22 = {instancePath:instancePath+"/province_code",schemaPath:"#/properties/province_code/type",keyword:"type",params:{type: schema50.properties.province_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.zip !== undefined){
let data9 = data.zip;
if((typeof data9 !== "string") && (data9 !== null)){
const err23 = {instancePath:instancePath+"/zip",schemaPath:"#/properties/zip/type",keyword:"type",params:{type: schema50.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.country !== undefined){
let data10 = data.country;
if((typeof data10 !== "string") && (data10 !== null)){
const err24 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: schema50.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.country_code !== undefined){
let data11 = data.country_code;
if((typeof data11 !== "string") && (data11 !== null)){
const err25 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: schema50.properties.country_code.type},message:"must be string,null"};
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
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const formats2 = formats.date;

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.order_status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_status"},message:"must have required property '"+"order_status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fulfillment_status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fulfillment_status"},message:"must have required property '"+"fulfillment_status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.payment_status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_status"},message:"must have required property '"+"payment_status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.canceled_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "canceled_at"},message:"must have required property '"+"canceled_at"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sales_order_number === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_order_number"},message:"must have required property '"+"sales_order_number"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.order_date === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_date"},message:"must have required property '"+"order_date"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.sales_channel_id === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_channel_id"},message:"must have required property '"+"sales_channel_id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.currency_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency_id"},message:"must have required property '"+"currency_id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.customer_po_number === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_po_number"},message:"must have required property '"+"customer_po_number"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.tracking_number === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tracking_number"},message:"must have required property '"+"tracking_number"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.sales_rep_name === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_rep_name"},message:"must have required property '"+"sales_rep_name"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.currency_code === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency_code"},message:"must have required property '"+"currency_code"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.requested_shipping_method === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requested_shipping_method"},message:"must have required property '"+"requested_shipping_method"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.memo_for_customer === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memo_for_customer"},message:"must have required property '"+"memo_for_customer"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.payment_date === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_date"},message:"must have required property '"+"payment_date"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.ship_by_date === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ship_by_date"},message:"must have required property '"+"ship_by_date"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.hold_until_date === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hold_until_date"},message:"must have required property '"+"hold_until_date"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.deliver_by_date === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deliver_by_date"},message:"must have required property '"+"deliver_by_date"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.fulfilled_at === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fulfilled_at"},message:"must have required property '"+"fulfilled_at"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.packing_slip_printed_at === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packing_slip_printed_at"},message:"must have required property '"+"packing_slip_printed_at"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.last_synced_from_sales_channel_at === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_synced_from_sales_channel_at"},message:"must have required property '"+"last_synced_from_sales_channel_at"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.quote_sent_at === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote_sent_at"},message:"must have required property '"+"quote_sent_at"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.quote_approved_by_customer_at === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote_approved_by_customer_at"},message:"must have required property '"+"quote_approved_by_customer_at"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.quote_expires_at === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote_expires_at"},message:"must have required property '"+"quote_expires_at"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.store_id === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store_id"},message:"must have required property '"+"store_id"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.shipping_method_id === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping_method_id"},message:"must have required property '"+"shipping_method_id"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.customer_id === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.sales_rep_id === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_rep_id"},message:"must have required property '"+"sales_rep_id"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.shipping_address_id === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping_address_id"},message:"must have required property '"+"shipping_address_id"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.billing_address_id === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "billing_address_id"},message:"must have required property '"+"billing_address_id"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.tax_rate_id === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax_rate_id"},message:"must have required property '"+"tax_rate_id"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.sub_sales_channel_id === undefined){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sub_sales_channel_id"},message:"must have required property '"+"sub_sales_channel_id"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.is_tax_included === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_tax_included"},message:"must have required property '"+"is_tax_included"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.is_quote === undefined){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_quote"},message:"must have required property '"+"is_quote"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.tags === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.discount_lines === undefined){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "discount_lines"},message:"must have required property '"+"discount_lines"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.sales_order_lines === undefined){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_order_lines"},message:"must have required property '"+"sales_order_lines"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.financial_lines === undefined){
const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "financial_lines"},message:"must have required property '"+"financial_lines"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.custom_field_values === undefined){
const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "custom_field_values"},message:"must have required property '"+"custom_field_values"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.notes === undefined){
const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.customer === undefined){
const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.shipping_address === undefined){
const err42 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping_address"},message:"must have required property '"+"shipping_address"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.billing_address === undefined){
const err43 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "billing_address"},message:"must have required property '"+"billing_address"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data.on_hold === undefined){
const err44 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on_hold"},message:"must have required property '"+"on_hold"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data.created_at === undefined){
const err45 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data.updated_at === undefined){
const err46 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!(schema37Keys.has(key0))){
const err47 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err48 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err49 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.order_status !== undefined){
let data1 = data.order_status;
if(typeof data1 !== "string"){
const err50 = {instancePath:instancePath+"/order_status",schemaPath:"#/components/schemas/OrderStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(((((((data1 === "draft") || (data1 === "open")) || (data1 === "reserved")) || (data1 === "closed")) || (data1 === "cancelled")) || (data1 === "refunded")) || (data1 === "completed"))){
const err51 = {instancePath:instancePath+"/order_status",schemaPath:"#/components/schemas/OrderStatus/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.fulfillment_status !== undefined){
let data2 = data.fulfillment_status;
if(typeof data2 !== "string"){
const err52 = {instancePath:instancePath+"/fulfillment_status",schemaPath:"#/components/schemas/FulfillmentStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!(((((data2 === "unfulfilled") || (data2 === "partially_fulfilled")) || (data2 === "fulfilled")) || (data2 === "over_fulfilled")) || (data2 === "out_of_sync"))){
const err53 = {instancePath:instancePath+"/fulfillment_status",schemaPath:"#/components/schemas/FulfillmentStatus/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.payment_status !== undefined){
let data3 = data.payment_status;
if((typeof data3 !== "string") && (data3 !== null)){
const err54 = {instancePath:instancePath+"/payment_status",schemaPath:"#/components/schemas/PaymentStatus/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((((data3 === "unpaid") || (data3 === "partially_paid")) || (data3 === "paid")) || (data3 === "refunded")) || (data3 === null))){
const err55 = {instancePath:instancePath+"/payment_status",schemaPath:"#/components/schemas/PaymentStatus/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.canceled_at !== undefined){
if(!(validate19(data.canceled_at, {instancePath:instancePath+"/canceled_at",parentData:data,parentDataProperty:"canceled_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.sales_order_number !== undefined){
let data5 = data.sales_order_number;
if((typeof data5 !== "string") && (data5 !== null)){
const err56 = {instancePath:instancePath+"/sales_order_number",schemaPath:"#/properties/sales_order_number/type",keyword:"type",params:{type: schema37.properties.sales_order_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.order_date !== undefined){
let data6 = data.order_date;
if((typeof data6 !== "string") && (data6 !== null)){
const err57 = {instancePath:instancePath+"/order_date",schemaPath:"#/properties/order_date/type",keyword:"type",params:{type: schema37.properties.order_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
const err58 = {instancePath:instancePath+"/order_date",schemaPath:"#/properties/order_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data.sales_channel_id !== undefined){
let data7 = data.sales_channel_id;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err59 = {instancePath:instancePath+"/sales_channel_id",schemaPath:"#/properties/sales_channel_id/type",keyword:"type",params:{type: schema37.properties.sales_channel_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.currency_id !== undefined){
let data8 = data.currency_id;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err60 = {instancePath:instancePath+"/currency_id",schemaPath:"#/properties/currency_id/type",keyword:"type",params:{type: schema37.properties.currency_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.customer_po_number !== undefined){
let data9 = data.customer_po_number;
if((typeof data9 !== "string") && (data9 !== null)){
const err61 = {instancePath:instancePath+"/customer_po_number",schemaPath:"#/properties/customer_po_number/type",keyword:"type",params:{type: schema37.properties.customer_po_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.tracking_number !== undefined){
let data10 = data.tracking_number;
if((typeof data10 !== "string") && (data10 !== null)){
const err62 = {instancePath:instancePath+"/tracking_number",schemaPath:"#/properties/tracking_number/type",keyword:"type",params:{type: schema37.properties.tracking_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.sales_rep_name !== undefined){
let data11 = data.sales_rep_name;
if((typeof data11 !== "string") && (data11 !== null)){
const err63 = {instancePath:instancePath+"/sales_rep_name",schemaPath:"#/properties/sales_rep_name/type",keyword:"type",params:{type: schema37.properties.sales_rep_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.currency_code !== undefined){
let data12 = data.currency_code;
if((typeof data12 !== "string") && (data12 !== null)){
const err64 = {instancePath:instancePath+"/currency_code",schemaPath:"#/properties/currency_code/type",keyword:"type",params:{type: schema37.properties.currency_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.requested_shipping_method !== undefined){
let data13 = data.requested_shipping_method;
if((typeof data13 !== "string") && (data13 !== null)){
const err65 = {instancePath:instancePath+"/requested_shipping_method",schemaPath:"#/properties/requested_shipping_method/type",keyword:"type",params:{type: schema37.properties.requested_shipping_method.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.memo_for_customer !== undefined){
let data14 = data.memo_for_customer;
if((typeof data14 !== "string") && (data14 !== null)){
const err66 = {instancePath:instancePath+"/memo_for_customer",schemaPath:"#/properties/memo_for_customer/type",keyword:"type",params:{type: schema37.properties.memo_for_customer.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.payment_date !== undefined){
let data15 = data.payment_date;
if((typeof data15 !== "string") && (data15 !== null)){
const err67 = {instancePath:instancePath+"/payment_date",schemaPath:"#/properties/payment_date/type",keyword:"type",params:{type: schema37.properties.payment_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data15 === "string"){
if(!(formats2.validate(data15))){
const err68 = {instancePath:instancePath+"/payment_date",schemaPath:"#/properties/payment_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data.ship_by_date !== undefined){
let data16 = data.ship_by_date;
if((typeof data16 !== "string") && (data16 !== null)){
const err69 = {instancePath:instancePath+"/ship_by_date",schemaPath:"#/properties/ship_by_date/type",keyword:"type",params:{type: schema37.properties.ship_by_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
const err70 = {instancePath:instancePath+"/ship_by_date",schemaPath:"#/properties/ship_by_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data.hold_until_date !== undefined){
let data17 = data.hold_until_date;
if((typeof data17 !== "string") && (data17 !== null)){
const err71 = {instancePath:instancePath+"/hold_until_date",schemaPath:"#/properties/hold_until_date/type",keyword:"type",params:{type: schema37.properties.hold_until_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data17 === "string"){
if(!(formats2.validate(data17))){
const err72 = {instancePath:instancePath+"/hold_until_date",schemaPath:"#/properties/hold_until_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
if(data.deliver_by_date !== undefined){
let data18 = data.deliver_by_date;
if((typeof data18 !== "string") && (data18 !== null)){
const err73 = {instancePath:instancePath+"/deliver_by_date",schemaPath:"#/properties/deliver_by_date/type",keyword:"type",params:{type: schema37.properties.deliver_by_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data18 === "string"){
if(!(formats2.validate(data18))){
const err74 = {instancePath:instancePath+"/deliver_by_date",schemaPath:"#/properties/deliver_by_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data.fulfilled_at !== undefined){
if(!(validate19(data.fulfilled_at, {instancePath:instancePath+"/fulfilled_at",parentData:data,parentDataProperty:"fulfilled_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.packing_slip_printed_at !== undefined){
if(!(validate19(data.packing_slip_printed_at, {instancePath:instancePath+"/packing_slip_printed_at",parentData:data,parentDataProperty:"packing_slip_printed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.last_synced_from_sales_channel_at !== undefined){
if(!(validate19(data.last_synced_from_sales_channel_at, {instancePath:instancePath+"/last_synced_from_sales_channel_at",parentData:data,parentDataProperty:"last_synced_from_sales_channel_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.quote_sent_at !== undefined){
if(!(validate19(data.quote_sent_at, {instancePath:instancePath+"/quote_sent_at",parentData:data,parentDataProperty:"quote_sent_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.quote_approved_by_customer_at !== undefined){
if(!(validate19(data.quote_approved_by_customer_at, {instancePath:instancePath+"/quote_approved_by_customer_at",parentData:data,parentDataProperty:"quote_approved_by_customer_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.quote_expires_at !== undefined){
if(!(validate19(data.quote_expires_at, {instancePath:instancePath+"/quote_expires_at",parentData:data,parentDataProperty:"quote_expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.store_id !== undefined){
let data25 = data.store_id;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
const err75 = {instancePath:instancePath+"/store_id",schemaPath:"#/properties/store_id/type",keyword:"type",params:{type: schema37.properties.store_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.shipping_method_id !== undefined){
let data26 = data.shipping_method_id;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
const err76 = {instancePath:instancePath+"/shipping_method_id",schemaPath:"#/properties/shipping_method_id/type",keyword:"type",params:{type: schema37.properties.shipping_method_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data27 = data.customer_id;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (data27 !== null)){
const err77 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema37.properties.customer_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.sales_rep_id !== undefined){
let data28 = data.sales_rep_id;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (data28 !== null)){
const err78 = {instancePath:instancePath+"/sales_rep_id",schemaPath:"#/properties/sales_rep_id/type",keyword:"type",params:{type: schema37.properties.sales_rep_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.shipping_address_id !== undefined){
let data29 = data.shipping_address_id;
if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (data29 !== null)){
const err79 = {instancePath:instancePath+"/shipping_address_id",schemaPath:"#/properties/shipping_address_id/type",keyword:"type",params:{type: schema37.properties.shipping_address_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.billing_address_id !== undefined){
let data30 = data.billing_address_id;
if((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (data30 !== null)){
const err80 = {instancePath:instancePath+"/billing_address_id",schemaPath:"#/properties/billing_address_id/type",keyword:"type",params:{type: schema37.properties.billing_address_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.tax_rate_id !== undefined){
let data31 = data.tax_rate_id;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
const err81 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/type",keyword:"type",params:{type: schema37.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.sub_sales_channel_id !== undefined){
let data32 = data.sub_sales_channel_id;
if((!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) && (data32 !== null)){
const err82 = {instancePath:instancePath+"/sub_sales_channel_id",schemaPath:"#/properties/sub_sales_channel_id/type",keyword:"type",params:{type: schema37.properties.sub_sales_channel_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.is_tax_included !== undefined){
let data33 = data.is_tax_included;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err83 = {instancePath:instancePath+"/is_tax_included",schemaPath:"#/properties/is_tax_included/type",keyword:"type",params:{type: schema37.properties.is_tax_included.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.is_quote !== undefined){
if(typeof data.is_quote !== "boolean"){
const err84 = {instancePath:instancePath+"/is_quote",schemaPath:"#/properties/is_quote/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.tags !== undefined){
let data35 = data.tags;
if(Array.isArray(data35)){
const len0 = data35.length;
for(let i0=0; i0<len0 && errors<100; i0++){
if(typeof data35[i0] !== "string"){
const err85 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/components/schemas/Tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.discount_lines !== undefined){
let data37 = data.discount_lines;
if(Array.isArray(data37)){
const len1 = data37.length;
for(let i1=0; i1<len1 && errors<100; i1++){
if(!(validate27(data37[i1], {instancePath:instancePath+"/discount_lines/" + i1,parentData:data37,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/discount_lines",schemaPath:"#/properties/discount_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.sales_order_lines !== undefined){
let data39 = data.sales_order_lines;
if(Array.isArray(data39)){
const len2 = data39.length;
for(let i2=0; i2<len2 && errors<100; i2++){
if(!(validate29(data39[i2], {instancePath:instancePath+"/sales_order_lines/" + i2,parentData:data39,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err88 = {instancePath:instancePath+"/sales_order_lines",schemaPath:"#/properties/sales_order_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.financial_lines !== undefined){
let data41 = data.financial_lines;
if(Array.isArray(data41)){
const len3 = data41.length;
for(let i3=0; i3<len3 && errors<100; i3++){
if(!(validate31(data41[i3], {instancePath:instancePath+"/financial_lines/" + i3,parentData:data41,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err89 = {instancePath:instancePath+"/financial_lines",schemaPath:"#/properties/financial_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.custom_field_values !== undefined){
let data43 = data.custom_field_values;
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4 && errors<100; i4++){
if(!(validate33(data43[i4], {instancePath:instancePath+"/custom_field_values/" + i4,parentData:data43,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err90 = {instancePath:instancePath+"/custom_field_values",schemaPath:"#/properties/custom_field_values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.notes !== undefined){
let data45 = data.notes;
if(Array.isArray(data45)){
const len5 = data45.length;
for(let i5=0; i5<len5 && errors<100; i5++){
if(!(validate35(data45[i5], {instancePath:instancePath+"/notes/" + i5,parentData:data45,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.customer !== undefined){
if(!(validate39(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.shipping_address !== undefined){
if(!(validate41(data.shipping_address, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.billing_address !== undefined){
if(!(validate41(data.billing_address, {instancePath:instancePath+"/billing_address",parentData:data,parentDataProperty:"billing_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.on_hold !== undefined){
if(typeof data.on_hold !== "boolean"){
const err92 = {instancePath:instancePath+"/on_hold",schemaPath:"#/properties/on_hold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate36(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate36(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err93 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
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
if(!(key0 === "data")){
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
if(data.data !== undefined){
if(!(validate18(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
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
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v2 = validate47;
const schema51 = {"description":"Why a request failed.","type":"object","x-sandbox-source":{"kind":"docs","why":"It is the body of a failed request in Laravel; the vendor's page has no error answers."},"required":["message"],"additionalProperties":false,"properties":{"message":{"type":"string"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
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
if(!(key0 === "message")){
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
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v3 = validate48;
const schema52 = {"description":"The fields of a sales order to change. All are optional. What is left out stays as it is; unknown keys are ignored.","type":"object","properties":{"order_status":{"$ref":"#/components/schemas/OrderStatus","description":"The status to give the order. It is applied, suppressed by a guard, or changes nothing; it is never refused as a transition."},"force_reopen":{"type":"boolean","default":false,"description":"Reopen the order even though it is fulfilled or over-fulfilled. It matters only where `order_status` is `open` and the order is closed."},"fulfillment_status":{"$ref":"#/components/schemas/FulfillmentStatus","description":"Sets the fulfilment status by hand; it is then not worked out from the lines in this update."},"payment_status":{"$ref":"#/components/schemas/PaymentStatus"},"canceled_at":{"type":["string","null"],"format":"date-time","description":"Set, it cancels the order. Null uncancels it, back to the status from before."},"sales_order_number":{"type":"string"},"order_date":{"type":"string","format":"date"},"sales_channel_id":{"type":"integer"},"currency_id":{"type":"integer"},"customer_po_number":{"type":["string","null"],"description":"The number of the customer's purchase order."},"tracking_number":{"type":["string","null"]},"sales_rep_name":{"type":["string","null"]},"currency_code":{"type":["string","null"]},"requested_shipping_method":{"type":["string","null"]},"memo_for_customer":{"type":["string","null"]},"payment_date":{"type":["string","null"],"format":"date"},"ship_by_date":{"type":["string","null"],"format":"date"},"hold_until_date":{"type":["string","null"],"format":"date","description":"The date a preorder or held order is released; it is not to be shipped earlier. It changes no status and is never cleared by itself."},"deliver_by_date":{"type":["string","null"],"format":"date"},"fulfilled_at":{"type":["string","null"],"format":"date-time"},"packing_slip_printed_at":{"type":["string","null"],"format":"date-time"},"last_synced_from_sales_channel_at":{"type":["string","null"],"format":"date-time"},"quote_sent_at":{"type":["string","null"],"format":"date-time"},"quote_approved_by_customer_at":{"type":["string","null"],"format":"date-time"},"quote_expires_at":{"type":["string","null"],"format":"date-time"},"store_id":{"type":["integer","null"]},"shipping_method_id":{"type":["integer","null"]},"customer_id":{"type":["integer","null"]},"sales_rep_id":{"type":["integer","null"]},"shipping_address_id":{"type":["integer","null"]},"billing_address_id":{"type":["integer","null"]},"tax_rate_id":{"type":["integer","null"]},"sub_sales_channel_id":{"type":["integer","null"]},"is_tax_included":{"type":["boolean","null"]},"is_quote":{"type":"boolean"},"tags":{"type":["array","null"],"description":"Replaces all tags. Null removes them.","items":{"$ref":"#/components/schemas/Tag"}},"discount_lines":{"type":["array","null"],"description":"Replaces all discounts. Null removes them.","items":{"$ref":"#/components/schemas/DiscountLine"}},"sales_order_lines":{"type":"array","description":"Lines to change or to add. Lines that are left out stay, and an empty list changes nothing.","items":{"$ref":"#/components/schemas/SalesOrderLineData"}},"financial_lines":{"type":"array","description":"Financial lines to change or to add. Those that are left out stay.","items":{"$ref":"#/components/schemas/FinancialLineData"}},"custom_field_values":{"type":"array","description":"Values to set, by custom field. Fields that are left out keep their value.","items":{"$ref":"#/components/schemas/CustomFieldValue"}},"notes":{"type":"array","description":"Notes to add.","items":{"$ref":"#/components/schemas/NoteData"}},"customer":{"$ref":"#/components/schemas/CustomerData","description":"The customer. Null detaches the one there is."},"shipping_address":{"$ref":"#/components/schemas/AddressData","description":"The shipping address. Null detaches the one there is."},"billing_address":{"$ref":"#/components/schemas/AddressData","description":"The billing address. Null detaches the one there is."},"shouldDeleteFulfillments":{"type":"boolean","default":false,"description":"Deletes all fulfilments of the order, so that nothing of it counts as shipped."},"shippingAddressChanged":{"type":"boolean","default":false,"description":"Says that an address in the same payload is a new one. It does nothing on its own."},"on_hold":{"type":"boolean","default":false,"description":"True holds the order, false releases it. An update without this key leaves the order as it is."},"deleteFulfillmentsReason":{"type":"string","description":"Why the fulfilments are deleted. It does nothing without `shouldDeleteFulfillments`."}}};
const schema57 = {"description":"A line of the order. With the `id` of one of its lines, the given fields of that line change; without, it is a new line.","type":"object","x-sandbox-source":{"kind":"docs","why":"The vendor's page gives only the name; the fields are named as in SKU.io's other documentation, their selection is ours, and what a new line needs is our choice."},"properties":{"id":{"type":"integer","minimum":1,"description":"The ID of a line of this order."},"product_id":{"type":"integer","minimum":1},"sku":{"type":"string"},"description":{"type":["string","null"]},"quantity":{"type":"number","minimum":0},"amount":{"type":"number","description":"The price of one piece."},"discount":{"type":["number","null"]},"tax_rate_id":{"type":["integer","null"],"minimum":1},"warehouse_id":{"type":["integer","null"],"minimum":1},"nominal_code_id":{"type":["integer","null"],"minimum":1},"sales_channel_line_id":{"type":["string","null"],"description":"The ID that the sales channel gave this line."}},"if":{"required":["id"]},"else":{"required":["quantity"],"anyOf":[{"required":["product_id"]},{"required":["sku"]},{"required":["description"],"properties":{"description":{"type":"string"}}}]}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product_id === undefined){
const err1 = {instancePath,schemaPath:"#/else/anyOf/0/required",keyword:"required",params:{missingProperty: "product_id"},message:"must have required property '"+"product_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs5 === errors;
valid1 = valid1 || _valid1;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sku === undefined){
const err2 = {instancePath,schemaPath:"#/else/anyOf/1/required",keyword:"required",params:{missingProperty: "sku"},message:"must have required property '"+"sku"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
valid1 = valid1 || _valid1;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err3 = {instancePath,schemaPath:"#/else/anyOf/2/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/else/anyOf/2/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid1 = _errs7 === errors;
valid1 = valid1 || _valid1;
if(_valid1){
var props0 = {};
props0.description = true;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantity === undefined){
const err6 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.id = true;
props0.product_id = true;
props0.sku = true;
props0.description = true;
props0.quantity = true;
props0.amount = true;
props0.discount = true;
props0.tax_rate_id = true;
props0.warehouse_id = true;
props0.nominal_code_id = true;
props0.sales_channel_line_id = true;
}
if(data.id !== undefined){
let data1 = data.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.product_id !== undefined){
let data2 = data.product_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.sku !== undefined){
if(typeof data.sku !== "string"){
const err12 = {instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if((typeof data4 !== "string") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema57.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.quantity !== undefined){
let data5 = data.quantity;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err15 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.amount !== undefined){
let data6 = data.amount;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.discount !== undefined){
let data7 = data.discount;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err17 = {instancePath:instancePath+"/discount",schemaPath:"#/properties/discount/type",keyword:"type",params:{type: schema57.properties.discount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tax_rate_id !== undefined){
let data8 = data.tax_rate_id;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err18 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/type",keyword:"type",params:{type: schema57.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.warehouse_id !== undefined){
let data9 = data.warehouse_id;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err20 = {instancePath:instancePath+"/warehouse_id",schemaPath:"#/properties/warehouse_id/type",keyword:"type",params:{type: schema57.properties.warehouse_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/warehouse_id",schemaPath:"#/properties/warehouse_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.nominal_code_id !== undefined){
let data10 = data.nominal_code_id;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err22 = {instancePath:instancePath+"/nominal_code_id",schemaPath:"#/properties/nominal_code_id/type",keyword:"type",params:{type: schema57.properties.nominal_code_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/nominal_code_id",schemaPath:"#/properties/nominal_code_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.sales_channel_line_id !== undefined){
let data11 = data.sales_channel_line_id;
if((typeof data11 !== "string") && (data11 !== null)){
const err24 = {instancePath:instancePath+"/sales_channel_line_id",schemaPath:"#/properties/sales_channel_line_id/type",keyword:"type",params:{type: schema57.properties.sales_channel_line_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate50.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate50.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema58 = {"description":"A charge or credit beside the goods, such as shipping. With an `id`, the given fields of that line change; without, it is a new line.","type":"object","x-sandbox-source":{"kind":"docs","why":"The vendor's page gives only the name; the fields are named as in SKU.io's other documentation, their selection is ours, and what a new line needs is our choice."},"properties":{"id":{"type":"integer","minimum":1,"description":"The ID of a financial line of this order."},"financial_line_type_id":{"type":["integer","null"],"minimum":1},"description":{"type":"string"},"quantity":{"type":"number","minimum":0},"amount":{"type":"number"},"tax_rate_id":{"type":["integer","null"],"minimum":1}},"if":{"required":["id"]},"else":{"required":["description","amount"]}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.amount === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.financial_line_type_id !== undefined){
let data1 = data.financial_line_type_id;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err6 = {instancePath:instancePath+"/financial_line_type_id",schemaPath:"#/properties/financial_line_type_id/type",keyword:"type",params:{type: schema58.properties.financial_line_type_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/financial_line_type_id",schemaPath:"#/properties/financial_line_type_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.quantity !== undefined){
let data3 = data.quantity;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err10 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.amount !== undefined){
let data4 = data.amount;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tax_rate_id !== undefined){
let data5 = data.tax_rate_id;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err12 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/type",keyword:"type",params:{type: schema58.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"id":true,"financial_line_type_id":true,"description":true,"quantity":true,"amount":true,"tax_rate_id":true},"dynamicProps":false,"dynamicItems":false};

const schema59 = {"description":"The value of one custom field.","type":"object","x-sandbox-source":{"kind":"decided","why":"The vendor's page calls custom_field_values an array and does not say of what; one value per field is our choice."},"required":["custom_field_id","value"],"properties":{"custom_field_id":{"type":"integer","minimum":1},"value":{"type":["string","number","boolean","array","null"],"items":{"type":"string"}}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.custom_field_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "custom_field_id"},message:"must have required property '"+"custom_field_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.custom_field_id !== undefined){
let data0 = data.custom_field_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/custom_field_id",schemaPath:"#/properties/custom_field_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/custom_field_id",schemaPath:"#/properties/custom_field_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.value !== undefined){
let data1 = data.value;
if(((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (!(Array.isArray(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema59.properties.value.type},message:"must be string,number,boolean,array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0 && errors<100; i0++){
if(typeof data1[i0] !== "string"){
const err5 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"custom_field_id":true,"value":true},"dynamicProps":false,"dynamicItems":false};

const schema60 = {"description":"A note to add. Notes are never edited by an update, not even by their `id`.","type":"object","x-sandbox-source":{"kind":"docs","why":"The vendor's page gives only the name; the fields are named as in SKU.io's other documentation, their selection is ours, and that notes are only added is our choice."},"required":["note"],"properties":{"id":{"type":"integer","minimum":1},"note":{"type":"string"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err3 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"id":true,"note":true},"dynamicProps":false,"dynamicItems":false};

const schema61 = {"description":"A customer, or null. With an `id`, the given fields change; without, it is a new customer.","type":["object","null"],"x-sandbox-source":{"kind":"docs","why":"The vendor's page gives only the name; the fields are named as in SKU.io's other documentation, their selection is ours, and what a new customer needs is our choice."},"properties":{"id":{"type":"integer","minimum":1},"name":{"type":"string"},"email":{"type":["string","null"]},"company":{"type":["string","null"]},"phone":{"type":["string","null"]}},"if":{"required":["id"]},"else":{"required":["name"]}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema61.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema61.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.company !== undefined){
let data3 = data.company;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type: schema61.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.phone !== undefined){
let data4 = data.phone;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: schema61.properties.phone.type},message:"must be string,null"};
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
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"id":true,"name":true,"email":true,"company":true,"phone":true},"dynamicProps":false,"dynamicItems":false};

const schema62 = {"description":"An address, or null.","type":["object","null"],"x-sandbox-source":{"kind":"docs","why":"The vendor's page gives only the name; the fields are named as in SKU.io's other documentation, their selection is ours, and that each can be empty is our choice."},"properties":{"name":{"type":["string","null"]},"company":{"type":["string","null"]},"email":{"type":["string","null"]},"phone":{"type":["string","null"]},"address1":{"type":["string","null"]},"address2":{"type":["string","null"]},"city":{"type":["string","null"]},"province":{"type":["string","null"]},"province_code":{"type":["string","null"]},"zip":{"type":["string","null"]},"country":{"type":["string","null"]},"country_code":{"type":["string","null"]}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema62.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema62.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.company !== undefined){
let data1 = data.company;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type: schema62.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema62.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.phone !== undefined){
let data3 = data.phone;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: schema62.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address1 !== undefined){
let data4 = data.address1;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/address1",schemaPath:"#/properties/address1/type",keyword:"type",params:{type: schema62.properties.address1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.address2 !== undefined){
let data5 = data.address2;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/address2",schemaPath:"#/properties/address2/type",keyword:"type",params:{type: schema62.properties.address2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.city !== undefined){
let data6 = data.city;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: schema62.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.province !== undefined){
let data7 = data.province;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/province",schemaPath:"#/properties/province/type",keyword:"type",params:{type: schema62.properties.province.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.province_code !== undefined){
let data8 = data.province_code;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/province_code",schemaPath:"#/properties/province_code/type",keyword:"type",params:{type: schema62.properties.province_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.zip !== undefined){
let data9 = data.zip;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/zip",schemaPath:"#/properties/zip/type",keyword:"type",params:{type: schema62.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.country !== undefined){
let data10 = data.country;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: schema62.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.country_code !== undefined){
let data11 = data.country_code;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: schema62.properties.country_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"name":true,"company":true,"email":true,"phone":true,"address1":true,"address2":true,"city":true,"province":true,"province_code":true,"zip":true,"country":true,"country_code":true},"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order_status !== undefined){
let data0 = data.order_status;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/order_status",schemaPath:"#/components/schemas/OrderStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data0 === "draft") || (data0 === "open")) || (data0 === "reserved")) || (data0 === "closed")) || (data0 === "cancelled")) || (data0 === "refunded")) || (data0 === "completed"))){
const err1 = {instancePath:instancePath+"/order_status",schemaPath:"#/components/schemas/OrderStatus/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.force_reopen !== undefined){
if(typeof data.force_reopen !== "boolean"){
const err2 = {instancePath:instancePath+"/force_reopen",schemaPath:"#/properties/force_reopen/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fulfillment_status !== undefined){
let data2 = data.fulfillment_status;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/fulfillment_status",schemaPath:"#/components/schemas/FulfillmentStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data2 === "unfulfilled") || (data2 === "partially_fulfilled")) || (data2 === "fulfilled")) || (data2 === "over_fulfilled")) || (data2 === "out_of_sync"))){
const err4 = {instancePath:instancePath+"/fulfillment_status",schemaPath:"#/components/schemas/FulfillmentStatus/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.payment_status !== undefined){
let data3 = data.payment_status;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/payment_status",schemaPath:"#/components/schemas/PaymentStatus/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((data3 === "unpaid") || (data3 === "partially_paid")) || (data3 === "paid")) || (data3 === "refunded")) || (data3 === null))){
const err6 = {instancePath:instancePath+"/payment_status",schemaPath:"#/components/schemas/PaymentStatus/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.canceled_at !== undefined){
let data4 = data.canceled_at;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/canceled_at",schemaPath:"#/properties/canceled_at/type",keyword:"type",params:{type: schema52.properties.canceled_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err8 = {instancePath:instancePath+"/canceled_at",schemaPath:"#/properties/canceled_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.sales_order_number !== undefined){
if(typeof data.sales_order_number !== "string"){
const err9 = {instancePath:instancePath+"/sales_order_number",schemaPath:"#/properties/sales_order_number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.order_date !== undefined){
let data6 = data.order_date;
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
const err10 = {instancePath:instancePath+"/order_date",schemaPath:"#/properties/order_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/order_date",schemaPath:"#/properties/order_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sales_channel_id !== undefined){
let data7 = data.sales_channel_id;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err12 = {instancePath:instancePath+"/sales_channel_id",schemaPath:"#/properties/sales_channel_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.currency_id !== undefined){
let data8 = data.currency_id;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/currency_id",schemaPath:"#/properties/currency_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.customer_po_number !== undefined){
let data9 = data.customer_po_number;
if((typeof data9 !== "string") && (data9 !== null)){
const err14 = {instancePath:instancePath+"/customer_po_number",schemaPath:"#/properties/customer_po_number/type",keyword:"type",params:{type: schema52.properties.customer_po_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.tracking_number !== undefined){
let data10 = data.tracking_number;
if((typeof data10 !== "string") && (data10 !== null)){
const err15 = {instancePath:instancePath+"/tracking_number",schemaPath:"#/properties/tracking_number/type",keyword:"type",params:{type: schema52.properties.tracking_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sales_rep_name !== undefined){
let data11 = data.sales_rep_name;
if((typeof data11 !== "string") && (data11 !== null)){
const err16 = {instancePath:instancePath+"/sales_rep_name",schemaPath:"#/properties/sales_rep_name/type",keyword:"type",params:{type: schema52.properties.sales_rep_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.currency_code !== undefined){
let data12 = data.currency_code;
if((typeof data12 !== "string") && (data12 !== null)){
const err17 = {instancePath:instancePath+"/currency_code",schemaPath:"#/properties/currency_code/type",keyword:"type",params:{type: schema52.properties.currency_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.requested_shipping_method !== undefined){
let data13 = data.requested_shipping_method;
if((typeof data13 !== "string") && (data13 !== null)){
const err18 = {instancePath:instancePath+"/requested_shipping_method",schemaPath:"#/properties/requested_shipping_method/type",keyword:"type",params:{type: schema52.properties.requested_shipping_method.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.memo_for_customer !== undefined){
let data14 = data.memo_for_customer;
if((typeof data14 !== "string") && (data14 !== null)){
const err19 = {instancePath:instancePath+"/memo_for_customer",schemaPath:"#/properties/memo_for_customer/type",keyword:"type",params:{type: schema52.properties.memo_for_customer.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.payment_date !== undefined){
let data15 = data.payment_date;
if((typeof data15 !== "string") && (data15 !== null)){
const err20 = {instancePath:instancePath+"/payment_date",schemaPath:"#/properties/payment_date/type",keyword:"type",params:{type: schema52.properties.payment_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data15 === "string"){
if(!(formats2.validate(data15))){
const err21 = {instancePath:instancePath+"/payment_date",schemaPath:"#/properties/payment_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.ship_by_date !== undefined){
let data16 = data.ship_by_date;
if((typeof data16 !== "string") && (data16 !== null)){
const err22 = {instancePath:instancePath+"/ship_by_date",schemaPath:"#/properties/ship_by_date/type",keyword:"type",params:{type: schema52.properties.ship_by_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
const err23 = {instancePath:instancePath+"/ship_by_date",schemaPath:"#/properties/ship_by_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
if(data.hold_until_date !== undefined){
let data17 = data.hold_until_date;
if((typeof data17 !== "string") && (data17 !== null)){
const err24 = {instancePath:instancePath+"/hold_until_date",schemaPath:"#/properties/hold_until_date/type",keyword:"type",params:{type: schema52.properties.hold_until_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data17 === "string"){
if(!(formats2.validate(data17))){
const err25 = {instancePath:instancePath+"/hold_until_date",schemaPath:"#/properties/hold_until_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
if(data.deliver_by_date !== undefined){
let data18 = data.deliver_by_date;
if((typeof data18 !== "string") && (data18 !== null)){
const err26 = {instancePath:instancePath+"/deliver_by_date",schemaPath:"#/properties/deliver_by_date/type",keyword:"type",params:{type: schema52.properties.deliver_by_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data18 === "string"){
if(!(formats2.validate(data18))){
const err27 = {instancePath:instancePath+"/deliver_by_date",schemaPath:"#/properties/deliver_by_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
if(data.fulfilled_at !== undefined){
let data19 = data.fulfilled_at;
if((typeof data19 !== "string") && (data19 !== null)){
const err28 = {instancePath:instancePath+"/fulfilled_at",schemaPath:"#/properties/fulfilled_at/type",keyword:"type",params:{type: schema52.properties.fulfilled_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data19 === "string"){
if(!(formats0(data19))){
const err29 = {instancePath:instancePath+"/fulfilled_at",schemaPath:"#/properties/fulfilled_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.packing_slip_printed_at !== undefined){
let data20 = data.packing_slip_printed_at;
if((typeof data20 !== "string") && (data20 !== null)){
const err30 = {instancePath:instancePath+"/packing_slip_printed_at",schemaPath:"#/properties/packing_slip_printed_at/type",keyword:"type",params:{type: schema52.properties.packing_slip_printed_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data20 === "string"){
if(!(formats0(data20))){
const err31 = {instancePath:instancePath+"/packing_slip_printed_at",schemaPath:"#/properties/packing_slip_printed_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.last_synced_from_sales_channel_at !== undefined){
let data21 = data.last_synced_from_sales_channel_at;
if((typeof data21 !== "string") && (data21 !== null)){
const err32 = {instancePath:instancePath+"/last_synced_from_sales_channel_at",schemaPath:"#/properties/last_synced_from_sales_channel_at/type",keyword:"type",params:{type: schema52.properties.last_synced_from_sales_channel_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data21 === "string"){
if(!(formats0(data21))){
const err33 = {instancePath:instancePath+"/last_synced_from_sales_channel_at",schemaPath:"#/properties/last_synced_from_sales_channel_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.quote_sent_at !== undefined){
let data22 = data.quote_sent_at;
if((typeof data22 !== "string") && (data22 !== null)){
const err34 = {instancePath:instancePath+"/quote_sent_at",schemaPath:"#/properties/quote_sent_at/type",keyword:"type",params:{type: schema52.properties.quote_sent_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data22 === "string"){
if(!(formats0(data22))){
const err35 = {instancePath:instancePath+"/quote_sent_at",schemaPath:"#/properties/quote_sent_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.quote_approved_by_customer_at !== undefined){
let data23 = data.quote_approved_by_customer_at;
if((typeof data23 !== "string") && (data23 !== null)){
const err36 = {instancePath:instancePath+"/quote_approved_by_customer_at",schemaPath:"#/properties/quote_approved_by_customer_at/type",keyword:"type",params:{type: schema52.properties.quote_approved_by_customer_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data23 === "string"){
if(!(formats0(data23))){
const err37 = {instancePath:instancePath+"/quote_approved_by_customer_at",schemaPath:"#/properties/quote_approved_by_customer_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.quote_expires_at !== undefined){
let data24 = data.quote_expires_at;
if((typeof data24 !== "string") && (data24 !== null)){
const err38 = {instancePath:instancePath+"/quote_expires_at",schemaPath:"#/properties/quote_expires_at/type",keyword:"type",params:{type: schema52.properties.quote_expires_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data24 === "string"){
if(!(formats0(data24))){
const err39 = {instancePath:instancePath+"/quote_expires_at",schemaPath:"#/properties/quote_expires_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.store_id !== undefined){
let data25 = data.store_id;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
const err40 = {instancePath:instancePath+"/store_id",schemaPath:"#/properties/store_id/type",keyword:"type",params:{type: schema52.properties.store_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.shipping_method_id !== undefined){
let data26 = data.shipping_method_id;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
const err41 = {instancePath:instancePath+"/shipping_method_id",schemaPath:"#/properties/shipping_method_id/type",keyword:"type",params:{type: schema52.properties.shipping_method_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data27 = data.customer_id;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (data27 !== null)){
const err42 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema52.properties.customer_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.sales_rep_id !== undefined){
let data28 = data.sales_rep_id;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (data28 !== null)){
const err43 = {instancePath:instancePath+"/sales_rep_id",schemaPath:"#/properties/sales_rep_id/type",keyword:"type",params:{type: schema52.properties.sales_rep_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.shipping_address_id !== undefined){
let data29 = data.shipping_address_id;
if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (data29 !== null)){
const err44 = {instancePath:instancePath+"/shipping_address_id",schemaPath:"#/properties/shipping_address_id/type",keyword:"type",params:{type: schema52.properties.shipping_address_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.billing_address_id !== undefined){
let data30 = data.billing_address_id;
if((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (data30 !== null)){
const err45 = {instancePath:instancePath+"/billing_address_id",schemaPath:"#/properties/billing_address_id/type",keyword:"type",params:{type: schema52.properties.billing_address_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.tax_rate_id !== undefined){
let data31 = data.tax_rate_id;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
const err46 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/type",keyword:"type",params:{type: schema52.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.sub_sales_channel_id !== undefined){
let data32 = data.sub_sales_channel_id;
if((!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) && (data32 !== null)){
const err47 = {instancePath:instancePath+"/sub_sales_channel_id",schemaPath:"#/properties/sub_sales_channel_id/type",keyword:"type",params:{type: schema52.properties.sub_sales_channel_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.is_tax_included !== undefined){
let data33 = data.is_tax_included;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err48 = {instancePath:instancePath+"/is_tax_included",schemaPath:"#/properties/is_tax_included/type",keyword:"type",params:{type: schema52.properties.is_tax_included.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.is_quote !== undefined){
if(typeof data.is_quote !== "boolean"){
const err49 = {instancePath:instancePath+"/is_quote",schemaPath:"#/properties/is_quote/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.tags !== undefined){
let data35 = data.tags;
if((!(Array.isArray(data35))) && (data35 !== null)){
const err50 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: schema52.properties.tags.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(Array.isArray(data35)){
const len0 = data35.length;
for(let i0=0; i0<len0 && errors<100; i0++){
if(typeof data35[i0] !== "string"){
const err51 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/components/schemas/Tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
if(data.discount_lines !== undefined){
let data37 = data.discount_lines;
if((!(Array.isArray(data37))) && (data37 !== null)){
const err52 = {instancePath:instancePath+"/discount_lines",schemaPath:"#/properties/discount_lines/type",keyword:"type",params:{type: schema52.properties.discount_lines.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(Array.isArray(data37)){
const len1 = data37.length;
for(let i1=0; i1<len1 && errors<100; i1++){
if(!(validate27(data37[i1], {instancePath:instancePath+"/discount_lines/" + i1,parentData:data37,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
}
if(data.sales_order_lines !== undefined){
let data39 = data.sales_order_lines;
if(Array.isArray(data39)){
const len2 = data39.length;
for(let i2=0; i2<len2 && errors<100; i2++){
if(!(validate50(data39[i2], {instancePath:instancePath+"/sales_order_lines/" + i2,parentData:data39,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/sales_order_lines",schemaPath:"#/properties/sales_order_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.financial_lines !== undefined){
let data41 = data.financial_lines;
if(Array.isArray(data41)){
const len3 = data41.length;
for(let i3=0; i3<len3 && errors<100; i3++){
if(!(validate52(data41[i3], {instancePath:instancePath+"/financial_lines/" + i3,parentData:data41,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err54 = {instancePath:instancePath+"/financial_lines",schemaPath:"#/properties/financial_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.custom_field_values !== undefined){
let data43 = data.custom_field_values;
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4 && errors<100; i4++){
if(!(validate54(data43[i4], {instancePath:instancePath+"/custom_field_values/" + i4,parentData:data43,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/custom_field_values",schemaPath:"#/properties/custom_field_values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.notes !== undefined){
let data45 = data.notes;
if(Array.isArray(data45)){
const len5 = data45.length;
for(let i5=0; i5<len5 && errors<100; i5++){
if(!(validate56(data45[i5], {instancePath:instancePath+"/notes/" + i5,parentData:data45,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.customer !== undefined){
if(!(validate58(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.shipping_address !== undefined){
if(!(validate60(data.shipping_address, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.billing_address !== undefined){
if(!(validate60(data.billing_address, {instancePath:instancePath+"/billing_address",parentData:data,parentDataProperty:"billing_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.shouldDeleteFulfillments !== undefined){
if(typeof data.shouldDeleteFulfillments !== "boolean"){
const err57 = {instancePath:instancePath+"/shouldDeleteFulfillments",schemaPath:"#/properties/shouldDeleteFulfillments/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.shippingAddressChanged !== undefined){
if(typeof data.shippingAddressChanged !== "boolean"){
const err58 = {instancePath:instancePath+"/shippingAddressChanged",schemaPath:"#/properties/shippingAddressChanged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.on_hold !== undefined){
if(typeof data.on_hold !== "boolean"){
const err59 = {instancePath:instancePath+"/on_hold",schemaPath:"#/properties/on_hold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.deleteFulfillmentsReason !== undefined){
if(typeof data.deleteFulfillmentsReason !== "string"){
const err60 = {instancePath:instancePath+"/deleteFulfillmentsReason",schemaPath:"#/properties/deleteFulfillmentsReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"order_status":true,"force_reopen":true,"fulfillment_status":true,"payment_status":true,"canceled_at":true,"sales_order_number":true,"order_date":true,"sales_channel_id":true,"currency_id":true,"customer_po_number":true,"tracking_number":true,"sales_rep_name":true,"currency_code":true,"requested_shipping_method":true,"memo_for_customer":true,"payment_date":true,"ship_by_date":true,"hold_until_date":true,"deliver_by_date":true,"fulfilled_at":true,"packing_slip_printed_at":true,"last_synced_from_sales_channel_at":true,"quote_sent_at":true,"quote_approved_by_customer_at":true,"quote_expires_at":true,"store_id":true,"shipping_method_id":true,"customer_id":true,"sales_rep_id":true,"shipping_address_id":true,"billing_address_id":true,"tax_rate_id":true,"sub_sales_channel_id":true,"is_tax_included":true,"is_quote":true,"tags":true,"discount_lines":true,"sales_order_lines":true,"financial_lines":true,"custom_field_values":true,"notes":true,"customer":true,"shipping_address":true,"billing_address":true,"shouldDeleteFulfillments":true,"shippingAddressChanged":true,"on_hold":true,"deleteFulfillmentsReason":true},"dynamicProps":false,"dynamicItems":false};

const v4 = validate63;
const schema63 = {"description":"Which fields are bad, and why.","type":"object","x-sandbox-source":{"kind":"docs","why":"It is the body of a failed validation in Laravel's documentation; the vendor's page has no error answers."},"required":["message","errors"],"additionalProperties":false,"properties":{"message":{"type":"string","description":"The first error, and how many more there are."},"errors":{"type":"object","minProperties":1,"description":"The errors of each bad field. A field within a list is named like `sales_order_lines.0.id`.","additionalProperties":{"type":"array","minItems":1,"items":{"type":"string"}}}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.errors === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
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
if(!((key0 === "message") || (key0 === "errors"))){
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
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.errors !== undefined){
let data1 = data.errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err4 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(errors>=100) break;
let data2 = data1[key1];
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0 && errors<100; i0++){
if(typeof data2[i0] !== "string"){
const err6 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/errors/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/errors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/errors/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err8 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v5 = validate64;
const schema64 = {"type":"integer","minimum":1,"default":1};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
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
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v6 = validate65;
const schema65 = {"type":"integer","minimum":1,"maximum":100,"default":10};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
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
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
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
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v7 = validate66;

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
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
if(!(((((((data === "draft") || (data === "open")) || (data === "reserved")) || (data === "closed")) || (data === "cancelled")) || (data === "refunded")) || (data === "completed"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v8 = validate67;
const schema67 = {"description":"One page of sales orders, in Laravel's pagination.","type":"object","x-sandbox-source":{"kind":"docs","why":"It is the paginated resource of Laravel's documentation, with the count that SKU.io's lists add to it."},"required":["data","links","meta","unfiltered_total"],"additionalProperties":false,"properties":{"data":{"type":"array","items":{"$ref":"#/components/schemas/SalesOrder"}},"links":{"$ref":"#/components/schemas/PageLinks"},"meta":{"$ref":"#/components/schemas/PageMeta"},"unfiltered_total":{"type":"integer","minimum":0,"description":"How many orders there are without the filter."}}};
const schema68 = {"description":"Where the neighbouring pages are.","type":"object","x-sandbox-source":{"kind":"docs","why":"Part of the paginated resource of Laravel's documentation."},"required":["first","last","prev","next"],"additionalProperties":false,"properties":{"first":{"type":"string"},"last":{"type":"string"},"prev":{"type":["string","null"]},"next":{"type":["string","null"]}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.last === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.prev === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev"},message:"must have required property '"+"prev"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.next === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!((((key0 === "first") || (key0 === "last")) || (key0 === "prev")) || (key0 === "next"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.first !== undefined){
if(typeof data.first !== "string"){
const err5 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.last !== undefined){
if(typeof data.last !== "string"){
const err6 = {instancePath:instancePath+"/last",schemaPath:"#/properties/last/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.prev !== undefined){
let data2 = data.prev;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/prev",schemaPath:"#/properties/prev/type",keyword:"type",params:{type: schema68.properties.prev.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.next !== undefined){
let data3 = data.next;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: schema68.properties.next.type},message:"must be string,null"};
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
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"description":"Which page this is, and how many there are.","type":"object","x-sandbox-source":{"kind":"docs","why":"Part of the paginated resource of Laravel's documentation."},"required":["current_page","from","last_page","links","path","per_page","to","total"],"additionalProperties":false,"properties":{"current_page":{"type":"integer","minimum":1},"from":{"type":["integer","null"],"description":"The number of the first order on this page, counted from 1; null on an empty page."},"last_page":{"type":"integer","minimum":1},"links":{"type":"array","items":{"$ref":"#/components/schemas/PageLink"}},"path":{"type":"string","description":"The address of the list, without its query."},"per_page":{"type":"integer","minimum":1},"to":{"type":["integer","null"],"description":"The number of the last order on this page; null on an empty page."},"total":{"type":"integer","minimum":0,"description":"How many orders the filter lets through."}}};
const schema70 = {"description":"One entry of a page navigation.","type":"object","x-sandbox-source":{"kind":"docs","why":"Part of the paginated resource of Laravel's documentation."},"required":["url","label","active"],"additionalProperties":false,"properties":{"url":{"type":["string","null"]},"label":{"type":"string"},"active":{"type":"boolean"}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.active === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!(((key0 === "url") || (key0 === "label")) || (key0 === "active"))){
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
if(data.url !== undefined){
let data0 = data.url;
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: schema70.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.label !== undefined){
if(typeof data.label !== "string"){
const err5 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err6 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.current_page === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "current_page"},message:"must have required property '"+"current_page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.last_page === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_page"},message:"must have required property '"+"last_page"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.links === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"},message:"must have required property '"+"links"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.path === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.per_page === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "per_page"},message:"must have required property '"+"per_page"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.to === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.total === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!((((((((key0 === "current_page") || (key0 === "from")) || (key0 === "last_page")) || (key0 === "links")) || (key0 === "path")) || (key0 === "per_page")) || (key0 === "to")) || (key0 === "total"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.current_page !== undefined){
let data0 = data.current_page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err9 = {instancePath:instancePath+"/current_page",schemaPath:"#/properties/current_page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err10 = {instancePath:instancePath+"/current_page",schemaPath:"#/properties/current_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.from !== undefined){
let data1 = data.from;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema69.properties.from.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.last_page !== undefined){
let data2 = data.last_page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/last_page",schemaPath:"#/properties/last_page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/last_page",schemaPath:"#/properties/last_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.links !== undefined){
let data3 = data.links;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0 && errors<100; i0++){
if(!(validate72(data3[i0], {instancePath:instancePath+"/links/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err15 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.per_page !== undefined){
let data6 = data.per_page;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.to !== undefined){
let data7 = data.to;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err18 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: schema69.properties.to.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.total !== undefined){
let data8 = data.total;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err19 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.links === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"},message:"must have required property '"+"links"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.meta === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"},message:"must have required property '"+"meta"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.unfiltered_total === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unfiltered_total"},message:"must have required property '"+"unfiltered_total"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!((((key0 === "data") || (key0 === "links")) || (key0 === "meta")) || (key0 === "unfiltered_total"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0 && errors<100; i0++){
if(!(validate18(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.links !== undefined){
if(!(validate69(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined){
if(!(validate71(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.unfiltered_total !== undefined){
let data4 = data.unfiltered_total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/unfiltered_total",schemaPath:"#/properties/unfiltered_total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/unfiltered_total",schemaPath:"#/properties/unfiltered_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v9 = validate75;

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.order_status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_status"},message:"must have required property '"+"order_status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fulfillment_status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fulfillment_status"},message:"must have required property '"+"fulfillment_status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.payment_status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_status"},message:"must have required property '"+"payment_status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.canceled_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "canceled_at"},message:"must have required property '"+"canceled_at"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sales_order_number === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_order_number"},message:"must have required property '"+"sales_order_number"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.order_date === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_date"},message:"must have required property '"+"order_date"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.sales_channel_id === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_channel_id"},message:"must have required property '"+"sales_channel_id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.currency_id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency_id"},message:"must have required property '"+"currency_id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.customer_po_number === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_po_number"},message:"must have required property '"+"customer_po_number"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.tracking_number === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tracking_number"},message:"must have required property '"+"tracking_number"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.sales_rep_name === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_rep_name"},message:"must have required property '"+"sales_rep_name"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.currency_code === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency_code"},message:"must have required property '"+"currency_code"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.requested_shipping_method === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requested_shipping_method"},message:"must have required property '"+"requested_shipping_method"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.memo_for_customer === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memo_for_customer"},message:"must have required property '"+"memo_for_customer"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.payment_date === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_date"},message:"must have required property '"+"payment_date"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.ship_by_date === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ship_by_date"},message:"must have required property '"+"ship_by_date"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.hold_until_date === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hold_until_date"},message:"must have required property '"+"hold_until_date"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.deliver_by_date === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deliver_by_date"},message:"must have required property '"+"deliver_by_date"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.fulfilled_at === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fulfilled_at"},message:"must have required property '"+"fulfilled_at"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.packing_slip_printed_at === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packing_slip_printed_at"},message:"must have required property '"+"packing_slip_printed_at"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.last_synced_from_sales_channel_at === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_synced_from_sales_channel_at"},message:"must have required property '"+"last_synced_from_sales_channel_at"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.quote_sent_at === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote_sent_at"},message:"must have required property '"+"quote_sent_at"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.quote_approved_by_customer_at === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote_approved_by_customer_at"},message:"must have required property '"+"quote_approved_by_customer_at"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.quote_expires_at === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote_expires_at"},message:"must have required property '"+"quote_expires_at"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.store_id === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store_id"},message:"must have required property '"+"store_id"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.shipping_method_id === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping_method_id"},message:"must have required property '"+"shipping_method_id"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.customer_id === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.sales_rep_id === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_rep_id"},message:"must have required property '"+"sales_rep_id"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.shipping_address_id === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping_address_id"},message:"must have required property '"+"shipping_address_id"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.billing_address_id === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "billing_address_id"},message:"must have required property '"+"billing_address_id"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.tax_rate_id === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax_rate_id"},message:"must have required property '"+"tax_rate_id"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.sub_sales_channel_id === undefined){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sub_sales_channel_id"},message:"must have required property '"+"sub_sales_channel_id"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.is_tax_included === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_tax_included"},message:"must have required property '"+"is_tax_included"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.is_quote === undefined){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_quote"},message:"must have required property '"+"is_quote"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.tags === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.discount_lines === undefined){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "discount_lines"},message:"must have required property '"+"discount_lines"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.sales_order_lines === undefined){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_order_lines"},message:"must have required property '"+"sales_order_lines"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.financial_lines === undefined){
const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "financial_lines"},message:"must have required property '"+"financial_lines"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.custom_field_values === undefined){
const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "custom_field_values"},message:"must have required property '"+"custom_field_values"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.notes === undefined){
const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.customer === undefined){
const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.shipping_address === undefined){
const err42 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping_address"},message:"must have required property '"+"shipping_address"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.billing_address === undefined){
const err43 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "billing_address"},message:"must have required property '"+"billing_address"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data.on_hold === undefined){
const err44 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on_hold"},message:"must have required property '"+"on_hold"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data.created_at === undefined){
const err45 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data.updated_at === undefined){
const err46 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(errors>=100) break;
if(!(schema37Keys.has(key0))){
const err47 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err48 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err49 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.order_status !== undefined){
let data1 = data.order_status;
if(typeof data1 !== "string"){
const err50 = {instancePath:instancePath+"/order_status",schemaPath:"#/components/schemas/OrderStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(((((((data1 === "draft") || (data1 === "open")) || (data1 === "reserved")) || (data1 === "closed")) || (data1 === "cancelled")) || (data1 === "refunded")) || (data1 === "completed"))){
const err51 = {instancePath:instancePath+"/order_status",schemaPath:"#/components/schemas/OrderStatus/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.fulfillment_status !== undefined){
let data2 = data.fulfillment_status;
if(typeof data2 !== "string"){
const err52 = {instancePath:instancePath+"/fulfillment_status",schemaPath:"#/components/schemas/FulfillmentStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!(((((data2 === "unfulfilled") || (data2 === "partially_fulfilled")) || (data2 === "fulfilled")) || (data2 === "over_fulfilled")) || (data2 === "out_of_sync"))){
const err53 = {instancePath:instancePath+"/fulfillment_status",schemaPath:"#/components/schemas/FulfillmentStatus/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.payment_status !== undefined){
let data3 = data.payment_status;
if((typeof data3 !== "string") && (data3 !== null)){
const err54 = {instancePath:instancePath+"/payment_status",schemaPath:"#/components/schemas/PaymentStatus/type",keyword:"type",params:{type: schema40.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((((data3 === "unpaid") || (data3 === "partially_paid")) || (data3 === "paid")) || (data3 === "refunded")) || (data3 === null))){
const err55 = {instancePath:instancePath+"/payment_status",schemaPath:"#/components/schemas/PaymentStatus/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.canceled_at !== undefined){
if(!(validate19(data.canceled_at, {instancePath:instancePath+"/canceled_at",parentData:data,parentDataProperty:"canceled_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.sales_order_number !== undefined){
let data5 = data.sales_order_number;
if((typeof data5 !== "string") && (data5 !== null)){
const err56 = {instancePath:instancePath+"/sales_order_number",schemaPath:"#/properties/sales_order_number/type",keyword:"type",params:{type: schema37.properties.sales_order_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.order_date !== undefined){
let data6 = data.order_date;
if((typeof data6 !== "string") && (data6 !== null)){
const err57 = {instancePath:instancePath+"/order_date",schemaPath:"#/properties/order_date/type",keyword:"type",params:{type: schema37.properties.order_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
const err58 = {instancePath:instancePath+"/order_date",schemaPath:"#/properties/order_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data.sales_channel_id !== undefined){
let data7 = data.sales_channel_id;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err59 = {instancePath:instancePath+"/sales_channel_id",schemaPath:"#/properties/sales_channel_id/type",keyword:"type",params:{type: schema37.properties.sales_channel_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.currency_id !== undefined){
let data8 = data.currency_id;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err60 = {instancePath:instancePath+"/currency_id",schemaPath:"#/properties/currency_id/type",keyword:"type",params:{type: schema37.properties.currency_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.customer_po_number !== undefined){
let data9 = data.customer_po_number;
if((typeof data9 !== "string") && (data9 !== null)){
const err61 = {instancePath:instancePath+"/customer_po_number",schemaPath:"#/properties/customer_po_number/type",keyword:"type",params:{type: schema37.properties.customer_po_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.tracking_number !== undefined){
let data10 = data.tracking_number;
if((typeof data10 !== "string") && (data10 !== null)){
const err62 = {instancePath:instancePath+"/tracking_number",schemaPath:"#/properties/tracking_number/type",keyword:"type",params:{type: schema37.properties.tracking_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.sales_rep_name !== undefined){
let data11 = data.sales_rep_name;
if((typeof data11 !== "string") && (data11 !== null)){
const err63 = {instancePath:instancePath+"/sales_rep_name",schemaPath:"#/properties/sales_rep_name/type",keyword:"type",params:{type: schema37.properties.sales_rep_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.currency_code !== undefined){
let data12 = data.currency_code;
if((typeof data12 !== "string") && (data12 !== null)){
const err64 = {instancePath:instancePath+"/currency_code",schemaPath:"#/properties/currency_code/type",keyword:"type",params:{type: schema37.properties.currency_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.requested_shipping_method !== undefined){
let data13 = data.requested_shipping_method;
if((typeof data13 !== "string") && (data13 !== null)){
const err65 = {instancePath:instancePath+"/requested_shipping_method",schemaPath:"#/properties/requested_shipping_method/type",keyword:"type",params:{type: schema37.properties.requested_shipping_method.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.memo_for_customer !== undefined){
let data14 = data.memo_for_customer;
if((typeof data14 !== "string") && (data14 !== null)){
const err66 = {instancePath:instancePath+"/memo_for_customer",schemaPath:"#/properties/memo_for_customer/type",keyword:"type",params:{type: schema37.properties.memo_for_customer.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.payment_date !== undefined){
let data15 = data.payment_date;
if((typeof data15 !== "string") && (data15 !== null)){
const err67 = {instancePath:instancePath+"/payment_date",schemaPath:"#/properties/payment_date/type",keyword:"type",params:{type: schema37.properties.payment_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data15 === "string"){
if(!(formats2.validate(data15))){
const err68 = {instancePath:instancePath+"/payment_date",schemaPath:"#/properties/payment_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data.ship_by_date !== undefined){
let data16 = data.ship_by_date;
if((typeof data16 !== "string") && (data16 !== null)){
const err69 = {instancePath:instancePath+"/ship_by_date",schemaPath:"#/properties/ship_by_date/type",keyword:"type",params:{type: schema37.properties.ship_by_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
const err70 = {instancePath:instancePath+"/ship_by_date",schemaPath:"#/properties/ship_by_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data.hold_until_date !== undefined){
let data17 = data.hold_until_date;
if((typeof data17 !== "string") && (data17 !== null)){
const err71 = {instancePath:instancePath+"/hold_until_date",schemaPath:"#/properties/hold_until_date/type",keyword:"type",params:{type: schema37.properties.hold_until_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data17 === "string"){
if(!(formats2.validate(data17))){
const err72 = {instancePath:instancePath+"/hold_until_date",schemaPath:"#/properties/hold_until_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
if(data.deliver_by_date !== undefined){
let data18 = data.deliver_by_date;
if((typeof data18 !== "string") && (data18 !== null)){
const err73 = {instancePath:instancePath+"/deliver_by_date",schemaPath:"#/properties/deliver_by_date/type",keyword:"type",params:{type: schema37.properties.deliver_by_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data18 === "string"){
if(!(formats2.validate(data18))){
const err74 = {instancePath:instancePath+"/deliver_by_date",schemaPath:"#/properties/deliver_by_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data.fulfilled_at !== undefined){
if(!(validate19(data.fulfilled_at, {instancePath:instancePath+"/fulfilled_at",parentData:data,parentDataProperty:"fulfilled_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.packing_slip_printed_at !== undefined){
if(!(validate19(data.packing_slip_printed_at, {instancePath:instancePath+"/packing_slip_printed_at",parentData:data,parentDataProperty:"packing_slip_printed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.last_synced_from_sales_channel_at !== undefined){
if(!(validate19(data.last_synced_from_sales_channel_at, {instancePath:instancePath+"/last_synced_from_sales_channel_at",parentData:data,parentDataProperty:"last_synced_from_sales_channel_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.quote_sent_at !== undefined){
if(!(validate19(data.quote_sent_at, {instancePath:instancePath+"/quote_sent_at",parentData:data,parentDataProperty:"quote_sent_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.quote_approved_by_customer_at !== undefined){
if(!(validate19(data.quote_approved_by_customer_at, {instancePath:instancePath+"/quote_approved_by_customer_at",parentData:data,parentDataProperty:"quote_approved_by_customer_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.quote_expires_at !== undefined){
if(!(validate19(data.quote_expires_at, {instancePath:instancePath+"/quote_expires_at",parentData:data,parentDataProperty:"quote_expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.store_id !== undefined){
let data25 = data.store_id;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
const err75 = {instancePath:instancePath+"/store_id",schemaPath:"#/properties/store_id/type",keyword:"type",params:{type: schema37.properties.store_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.shipping_method_id !== undefined){
let data26 = data.shipping_method_id;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
const err76 = {instancePath:instancePath+"/shipping_method_id",schemaPath:"#/properties/shipping_method_id/type",keyword:"type",params:{type: schema37.properties.shipping_method_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data27 = data.customer_id;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (data27 !== null)){
const err77 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema37.properties.customer_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.sales_rep_id !== undefined){
let data28 = data.sales_rep_id;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (data28 !== null)){
const err78 = {instancePath:instancePath+"/sales_rep_id",schemaPath:"#/properties/sales_rep_id/type",keyword:"type",params:{type: schema37.properties.sales_rep_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.shipping_address_id !== undefined){
let data29 = data.shipping_address_id;
if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (data29 !== null)){
const err79 = {instancePath:instancePath+"/shipping_address_id",schemaPath:"#/properties/shipping_address_id/type",keyword:"type",params:{type: schema37.properties.shipping_address_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.billing_address_id !== undefined){
let data30 = data.billing_address_id;
if((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (data30 !== null)){
const err80 = {instancePath:instancePath+"/billing_address_id",schemaPath:"#/properties/billing_address_id/type",keyword:"type",params:{type: schema37.properties.billing_address_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.tax_rate_id !== undefined){
let data31 = data.tax_rate_id;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
const err81 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/type",keyword:"type",params:{type: schema37.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.sub_sales_channel_id !== undefined){
let data32 = data.sub_sales_channel_id;
if((!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) && (data32 !== null)){
const err82 = {instancePath:instancePath+"/sub_sales_channel_id",schemaPath:"#/properties/sub_sales_channel_id/type",keyword:"type",params:{type: schema37.properties.sub_sales_channel_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.is_tax_included !== undefined){
let data33 = data.is_tax_included;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err83 = {instancePath:instancePath+"/is_tax_included",schemaPath:"#/properties/is_tax_included/type",keyword:"type",params:{type: schema37.properties.is_tax_included.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.is_quote !== undefined){
if(typeof data.is_quote !== "boolean"){
const err84 = {instancePath:instancePath+"/is_quote",schemaPath:"#/properties/is_quote/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.tags !== undefined){
let data35 = data.tags;
if(Array.isArray(data35)){
const len0 = data35.length;
for(let i0=0; i0<len0 && errors<100; i0++){
if(typeof data35[i0] !== "string"){
const err85 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/components/schemas/Tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.discount_lines !== undefined){
let data37 = data.discount_lines;
if(Array.isArray(data37)){
const len1 = data37.length;
for(let i1=0; i1<len1 && errors<100; i1++){
if(!(validate27(data37[i1], {instancePath:instancePath+"/discount_lines/" + i1,parentData:data37,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/discount_lines",schemaPath:"#/properties/discount_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.sales_order_lines !== undefined){
let data39 = data.sales_order_lines;
if(Array.isArray(data39)){
const len2 = data39.length;
for(let i2=0; i2<len2 && errors<100; i2++){
if(!(validate29(data39[i2], {instancePath:instancePath+"/sales_order_lines/" + i2,parentData:data39,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err88 = {instancePath:instancePath+"/sales_order_lines",schemaPath:"#/properties/sales_order_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.financial_lines !== undefined){
let data41 = data.financial_lines;
if(Array.isArray(data41)){
const len3 = data41.length;
for(let i3=0; i3<len3 && errors<100; i3++){
if(!(validate31(data41[i3], {instancePath:instancePath+"/financial_lines/" + i3,parentData:data41,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err89 = {instancePath:instancePath+"/financial_lines",schemaPath:"#/properties/financial_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.custom_field_values !== undefined){
let data43 = data.custom_field_values;
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4 && errors<100; i4++){
if(!(validate33(data43[i4], {instancePath:instancePath+"/custom_field_values/" + i4,parentData:data43,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err90 = {instancePath:instancePath+"/custom_field_values",schemaPath:"#/properties/custom_field_values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.notes !== undefined){
let data45 = data.notes;
if(Array.isArray(data45)){
const len5 = data45.length;
for(let i5=0; i5<len5 && errors<100; i5++){
if(!(validate35(data45[i5], {instancePath:instancePath+"/notes/" + i5,parentData:data45,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.customer !== undefined){
if(!(validate39(data.customer, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.shipping_address !== undefined){
if(!(validate41(data.shipping_address, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.billing_address !== undefined){
if(!(validate41(data.billing_address, {instancePath:instancePath+"/billing_address",parentData:data,parentDataProperty:"billing_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.on_hold !== undefined){
if(typeof data.on_hold !== "boolean"){
const err92 = {instancePath:instancePath+"/on_hold",schemaPath:"#/properties/on_hold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.created_at !== undefined){
if(!(validate36(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
if(!(validate36(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err93 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const spec = {
  "title": "SKU.io Sales Orders API (sandbox)",
  "version": "1.0.0",
  "operations": [
    {
      "operationId": "getSalesOrder",
      "method": "GET",
      "path": "/api/sales-orders/{salesOrder}",
      "summary": "Show Sales Order",
      "extension": true,
      "parameters": [
        {
          "in": "path",
          "name": "salesOrder",
          "required": true,
          "type": "integer",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {
        "200": {
          "application/json": v1
        },
        "401": {
          "application/json": v2
        },
        "404": {
          "application/json": v2
        },
        "405": {
          "application/json": v2
        },
        "429": {
          "application/json": v2
        },
        "500": {
          "application/json": v2
        },
        "503": {
          "application/json": v2
        }
      }
    },
    {
      "operationId": "updateSalesOrder",
      "method": "PUT",
      "path": "/api/sales-orders/{salesOrder}",
      "summary": "Update Sales Order",
      "extension": false,
      "parameters": [
        {
          "in": "path",
          "name": "salesOrder",
          "required": true,
          "type": "integer",
          "validate": v0
        }
      ],
      "request": {
        "application/json": {
          "validate": v3,
          "fields": {
            "order_status": {
              "type": "string",
              "nullable": false,
              "enum": [
                "draft",
                "open",
                "reserved",
                "closed",
                "cancelled",
                "refunded",
                "completed"
              ]
            },
            "force_reopen": {
              "type": "boolean",
              "nullable": false
            },
            "fulfillment_status": {
              "type": "string",
              "nullable": false,
              "enum": [
                "unfulfilled",
                "partially_fulfilled",
                "fulfilled",
                "over_fulfilled",
                "out_of_sync"
              ]
            },
            "payment_status": {
              "type": "string",
              "nullable": true,
              "enum": [
                "unpaid",
                "partially_paid",
                "paid",
                "refunded"
              ]
            },
            "canceled_at": {
              "type": "string",
              "nullable": true,
              "format": "date-time"
            },
            "sales_order_number": {
              "type": "string",
              "nullable": false
            },
            "order_date": {
              "type": "string",
              "nullable": false,
              "format": "date"
            },
            "sales_channel_id": {
              "type": "integer",
              "nullable": false
            },
            "currency_id": {
              "type": "integer",
              "nullable": false
            },
            "customer_po_number": {
              "type": "string",
              "nullable": true
            },
            "tracking_number": {
              "type": "string",
              "nullable": true
            },
            "sales_rep_name": {
              "type": "string",
              "nullable": true
            },
            "currency_code": {
              "type": "string",
              "nullable": true
            },
            "requested_shipping_method": {
              "type": "string",
              "nullable": true
            },
            "memo_for_customer": {
              "type": "string",
              "nullable": true
            },
            "payment_date": {
              "type": "string",
              "nullable": true,
              "format": "date"
            },
            "ship_by_date": {
              "type": "string",
              "nullable": true,
              "format": "date"
            },
            "hold_until_date": {
              "type": "string",
              "nullable": true,
              "format": "date"
            },
            "deliver_by_date": {
              "type": "string",
              "nullable": true,
              "format": "date"
            },
            "fulfilled_at": {
              "type": "string",
              "nullable": true,
              "format": "date-time"
            },
            "packing_slip_printed_at": {
              "type": "string",
              "nullable": true,
              "format": "date-time"
            },
            "last_synced_from_sales_channel_at": {
              "type": "string",
              "nullable": true,
              "format": "date-time"
            },
            "quote_sent_at": {
              "type": "string",
              "nullable": true,
              "format": "date-time"
            },
            "quote_approved_by_customer_at": {
              "type": "string",
              "nullable": true,
              "format": "date-time"
            },
            "quote_expires_at": {
              "type": "string",
              "nullable": true,
              "format": "date-time"
            },
            "store_id": {
              "type": "integer",
              "nullable": true
            },
            "shipping_method_id": {
              "type": "integer",
              "nullable": true
            },
            "customer_id": {
              "type": "integer",
              "nullable": true
            },
            "sales_rep_id": {
              "type": "integer",
              "nullable": true
            },
            "shipping_address_id": {
              "type": "integer",
              "nullable": true
            },
            "billing_address_id": {
              "type": "integer",
              "nullable": true
            },
            "tax_rate_id": {
              "type": "integer",
              "nullable": true
            },
            "sub_sales_channel_id": {
              "type": "integer",
              "nullable": true
            },
            "is_tax_included": {
              "type": "boolean",
              "nullable": true
            },
            "is_quote": {
              "type": "boolean",
              "nullable": false
            },
            "tags": {
              "type": "array",
              "nullable": true,
              "items": {
                "type": "string",
                "nullable": false
              }
            },
            "discount_lines": {
              "type": "array",
              "nullable": true,
              "items": {
                "type": "object",
                "nullable": false
              }
            },
            "sales_order_lines": {
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
                  "product_id": {
                    "type": "integer",
                    "nullable": false
                  },
                  "sku": {
                    "type": "string",
                    "nullable": false
                  },
                  "description": {
                    "type": "string",
                    "nullable": true
                  },
                  "quantity": {
                    "type": "number",
                    "nullable": false
                  },
                  "amount": {
                    "type": "number",
                    "nullable": false
                  },
                  "discount": {
                    "type": "number",
                    "nullable": true
                  },
                  "tax_rate_id": {
                    "type": "integer",
                    "nullable": true
                  },
                  "warehouse_id": {
                    "type": "integer",
                    "nullable": true
                  },
                  "nominal_code_id": {
                    "type": "integer",
                    "nullable": true
                  },
                  "sales_channel_line_id": {
                    "type": "string",
                    "nullable": true
                  }
                }
              }
            },
            "financial_lines": {
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
                  "financial_line_type_id": {
                    "type": "integer",
                    "nullable": true
                  },
                  "description": {
                    "type": "string",
                    "nullable": false
                  },
                  "quantity": {
                    "type": "number",
                    "nullable": false
                  },
                  "amount": {
                    "type": "number",
                    "nullable": false
                  },
                  "tax_rate_id": {
                    "type": "integer",
                    "nullable": true
                  }
                }
              }
            },
            "custom_field_values": {
              "type": "array",
              "nullable": false,
              "items": {
                "type": "object",
                "nullable": false,
                "fields": {
                  "custom_field_id": {
                    "type": "integer",
                    "nullable": false
                  },
                  "value": {
                    "type": "string",
                    "nullable": true,
                    "items": {
                      "type": "string",
                      "nullable": false
                    }
                  }
                }
              }
            },
            "notes": {
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
                  "note": {
                    "type": "string",
                    "nullable": false
                  }
                }
              }
            },
            "customer": {
              "type": "object",
              "nullable": true,
              "fields": {
                "id": {
                  "type": "integer",
                  "nullable": false
                },
                "name": {
                  "type": "string",
                  "nullable": false
                },
                "email": {
                  "type": "string",
                  "nullable": true
                },
                "company": {
                  "type": "string",
                  "nullable": true
                },
                "phone": {
                  "type": "string",
                  "nullable": true
                }
              }
            },
            "shipping_address": {
              "type": "object",
              "nullable": true,
              "fields": {
                "name": {
                  "type": "string",
                  "nullable": true
                },
                "company": {
                  "type": "string",
                  "nullable": true
                },
                "email": {
                  "type": "string",
                  "nullable": true
                },
                "phone": {
                  "type": "string",
                  "nullable": true
                },
                "address1": {
                  "type": "string",
                  "nullable": true
                },
                "address2": {
                  "type": "string",
                  "nullable": true
                },
                "city": {
                  "type": "string",
                  "nullable": true
                },
                "province": {
                  "type": "string",
                  "nullable": true
                },
                "province_code": {
                  "type": "string",
                  "nullable": true
                },
                "zip": {
                  "type": "string",
                  "nullable": true
                },
                "country": {
                  "type": "string",
                  "nullable": true
                },
                "country_code": {
                  "type": "string",
                  "nullable": true
                }
              }
            },
            "billing_address": {
              "type": "object",
              "nullable": true,
              "fields": {
                "name": {
                  "type": "string",
                  "nullable": true
                },
                "company": {
                  "type": "string",
                  "nullable": true
                },
                "email": {
                  "type": "string",
                  "nullable": true
                },
                "phone": {
                  "type": "string",
                  "nullable": true
                },
                "address1": {
                  "type": "string",
                  "nullable": true
                },
                "address2": {
                  "type": "string",
                  "nullable": true
                },
                "city": {
                  "type": "string",
                  "nullable": true
                },
                "province": {
                  "type": "string",
                  "nullable": true
                },
                "province_code": {
                  "type": "string",
                  "nullable": true
                },
                "zip": {
                  "type": "string",
                  "nullable": true
                },
                "country": {
                  "type": "string",
                  "nullable": true
                },
                "country_code": {
                  "type": "string",
                  "nullable": true
                }
              }
            },
            "shouldDeleteFulfillments": {
              "type": "boolean",
              "nullable": false
            },
            "shippingAddressChanged": {
              "type": "boolean",
              "nullable": false
            },
            "on_hold": {
              "type": "boolean",
              "nullable": false
            },
            "deleteFulfillmentsReason": {
              "type": "string",
              "nullable": false
            }
          }
        }
      },
      "responses": {
        "200": {
          "application/json": v1
        },
        "400": {
          "application/json": v2
        },
        "401": {
          "application/json": v2
        },
        "403": {
          "application/json": v2
        },
        "404": {
          "application/json": v2
        },
        "405": {
          "application/json": v2
        },
        "413": {
          "application/json": v2
        },
        "415": {
          "application/json": v2
        },
        "422": {
          "application/json": v4
        },
        "429": {
          "application/json": v2
        },
        "500": {
          "application/json": v2
        },
        "503": {
          "application/json": v2
        }
      }
    },
    {
      "operationId": "getSalesOrderV2",
      "method": "GET",
      "path": "/api/v2/sales-orders/{salesOrder}",
      "summary": "Show Sales Order (v2)",
      "extension": true,
      "parameters": [
        {
          "in": "path",
          "name": "salesOrder",
          "required": true,
          "type": "integer",
          "validate": v0
        }
      ],
      "request": {},
      "responses": {
        "200": {
          "application/json": v1
        },
        "401": {
          "application/json": v2
        },
        "404": {
          "application/json": v2
        },
        "405": {
          "application/json": v2
        },
        "429": {
          "application/json": v2
        },
        "500": {
          "application/json": v2
        },
        "503": {
          "application/json": v2
        }
      }
    },
    {
      "operationId": "listSalesOrders",
      "method": "GET",
      "path": "/api/sales-orders/list",
      "summary": "List Sales Orders",
      "extension": true,
      "parameters": [
        {
          "in": "query",
          "name": "page",
          "required": false,
          "type": "integer",
          "validate": v5
        },
        {
          "in": "query",
          "name": "per_page",
          "required": false,
          "type": "integer",
          "validate": v6
        },
        {
          "in": "query",
          "name": "filter[order_status]",
          "required": false,
          "type": "string",
          "validate": v7
        }
      ],
      "request": {},
      "responses": {
        "200": {
          "application/json": v8
        },
        "401": {
          "application/json": v2
        },
        "405": {
          "application/json": v2
        },
        "422": {
          "application/json": v4
        },
        "429": {
          "application/json": v2
        },
        "500": {
          "application/json": v2
        },
        "503": {
          "application/json": v2
        }
      }
    }
  ],
  "order": v9,
  "orderFields": {
    "id": {
      "type": "integer",
      "nullable": false
    },
    "order_status": {
      "type": "string",
      "nullable": false,
      "enum": [
        "draft",
        "open",
        "reserved",
        "closed",
        "cancelled",
        "refunded",
        "completed"
      ]
    },
    "fulfillment_status": {
      "type": "string",
      "nullable": false,
      "enum": [
        "unfulfilled",
        "partially_fulfilled",
        "fulfilled",
        "over_fulfilled",
        "out_of_sync"
      ]
    },
    "payment_status": {
      "type": "string",
      "nullable": true,
      "enum": [
        "unpaid",
        "partially_paid",
        "paid",
        "refunded"
      ]
    },
    "canceled_at": {
      "type": "string",
      "nullable": true,
      "format": "date-time"
    },
    "sales_order_number": {
      "type": "string",
      "nullable": true
    },
    "order_date": {
      "type": "string",
      "nullable": true,
      "format": "date"
    },
    "sales_channel_id": {
      "type": "integer",
      "nullable": true
    },
    "currency_id": {
      "type": "integer",
      "nullable": true
    },
    "customer_po_number": {
      "type": "string",
      "nullable": true
    },
    "tracking_number": {
      "type": "string",
      "nullable": true
    },
    "sales_rep_name": {
      "type": "string",
      "nullable": true
    },
    "currency_code": {
      "type": "string",
      "nullable": true
    },
    "requested_shipping_method": {
      "type": "string",
      "nullable": true
    },
    "memo_for_customer": {
      "type": "string",
      "nullable": true
    },
    "payment_date": {
      "type": "string",
      "nullable": true,
      "format": "date"
    },
    "ship_by_date": {
      "type": "string",
      "nullable": true,
      "format": "date"
    },
    "hold_until_date": {
      "type": "string",
      "nullable": true,
      "format": "date"
    },
    "deliver_by_date": {
      "type": "string",
      "nullable": true,
      "format": "date"
    },
    "fulfilled_at": {
      "type": "string",
      "nullable": true,
      "format": "date-time"
    },
    "packing_slip_printed_at": {
      "type": "string",
      "nullable": true,
      "format": "date-time"
    },
    "last_synced_from_sales_channel_at": {
      "type": "string",
      "nullable": true,
      "format": "date-time"
    },
    "quote_sent_at": {
      "type": "string",
      "nullable": true,
      "format": "date-time"
    },
    "quote_approved_by_customer_at": {
      "type": "string",
      "nullable": true,
      "format": "date-time"
    },
    "quote_expires_at": {
      "type": "string",
      "nullable": true,
      "format": "date-time"
    },
    "store_id": {
      "type": "integer",
      "nullable": true
    },
    "shipping_method_id": {
      "type": "integer",
      "nullable": true
    },
    "customer_id": {
      "type": "integer",
      "nullable": true
    },
    "sales_rep_id": {
      "type": "integer",
      "nullable": true
    },
    "shipping_address_id": {
      "type": "integer",
      "nullable": true
    },
    "billing_address_id": {
      "type": "integer",
      "nullable": true
    },
    "tax_rate_id": {
      "type": "integer",
      "nullable": true
    },
    "sub_sales_channel_id": {
      "type": "integer",
      "nullable": true
    },
    "is_tax_included": {
      "type": "boolean",
      "nullable": true
    },
    "is_quote": {
      "type": "boolean",
      "nullable": false
    },
    "tags": {
      "type": "array",
      "nullable": false,
      "items": {
        "type": "string",
        "nullable": false
      }
    },
    "discount_lines": {
      "type": "array",
      "nullable": false,
      "items": {
        "type": "object",
        "nullable": false
      }
    },
    "sales_order_lines": {
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
          "product_id": {
            "type": "integer",
            "nullable": true
          },
          "sku": {
            "type": "string",
            "nullable": true
          },
          "description": {
            "type": "string",
            "nullable": true
          },
          "quantity": {
            "type": "number",
            "nullable": false
          },
          "fulfilled_quantity": {
            "type": "number",
            "nullable": false
          },
          "amount": {
            "type": "number",
            "nullable": true
          },
          "discount": {
            "type": "number",
            "nullable": true
          },
          "tax_rate_id": {
            "type": "integer",
            "nullable": true
          },
          "warehouse_id": {
            "type": "integer",
            "nullable": true
          },
          "nominal_code_id": {
            "type": "integer",
            "nullable": true
          },
          "sales_channel_line_id": {
            "type": "string",
            "nullable": true
          }
        }
      }
    },
    "financial_lines": {
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
          "financial_line_type_id": {
            "type": "integer",
            "nullable": true
          },
          "description": {
            "type": "string",
            "nullable": false
          },
          "quantity": {
            "type": "number",
            "nullable": false
          },
          "amount": {
            "type": "number",
            "nullable": false
          },
          "tax_rate_id": {
            "type": "integer",
            "nullable": true
          }
        }
      }
    },
    "custom_field_values": {
      "type": "array",
      "nullable": false,
      "items": {
        "type": "object",
        "nullable": false,
        "fields": {
          "custom_field_id": {
            "type": "integer",
            "nullable": false
          },
          "value": {
            "type": "string",
            "nullable": true,
            "items": {
              "type": "string",
              "nullable": false
            }
          }
        }
      }
    },
    "notes": {
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
          "note": {
            "type": "string",
            "nullable": false
          },
          "created_at": {
            "type": "string",
            "nullable": false,
            "format": "date-time"
          }
        }
      }
    },
    "customer": {
      "type": "object",
      "nullable": true,
      "fields": {
        "id": {
          "type": "integer",
          "nullable": true
        },
        "name": {
          "type": "string",
          "nullable": true
        },
        "email": {
          "type": "string",
          "nullable": true
        },
        "company": {
          "type": "string",
          "nullable": true
        },
        "phone": {
          "type": "string",
          "nullable": true
        }
      }
    },
    "shipping_address": {
      "type": "object",
      "nullable": true,
      "fields": {
        "name": {
          "type": "string",
          "nullable": true
        },
        "company": {
          "type": "string",
          "nullable": true
        },
        "email": {
          "type": "string",
          "nullable": true
        },
        "phone": {
          "type": "string",
          "nullable": true
        },
        "address1": {
          "type": "string",
          "nullable": true
        },
        "address2": {
          "type": "string",
          "nullable": true
        },
        "city": {
          "type": "string",
          "nullable": true
        },
        "province": {
          "type": "string",
          "nullable": true
        },
        "province_code": {
          "type": "string",
          "nullable": true
        },
        "zip": {
          "type": "string",
          "nullable": true
        },
        "country": {
          "type": "string",
          "nullable": true
        },
        "country_code": {
          "type": "string",
          "nullable": true
        }
      }
    },
    "billing_address": {
      "type": "object",
      "nullable": true,
      "fields": {
        "name": {
          "type": "string",
          "nullable": true
        },
        "company": {
          "type": "string",
          "nullable": true
        },
        "email": {
          "type": "string",
          "nullable": true
        },
        "phone": {
          "type": "string",
          "nullable": true
        },
        "address1": {
          "type": "string",
          "nullable": true
        },
        "address2": {
          "type": "string",
          "nullable": true
        },
        "city": {
          "type": "string",
          "nullable": true
        },
        "province": {
          "type": "string",
          "nullable": true
        },
        "province_code": {
          "type": "string",
          "nullable": true
        },
        "zip": {
          "type": "string",
          "nullable": true
        },
        "country": {
          "type": "string",
          "nullable": true
        },
        "country_code": {
          "type": "string",
          "nullable": true
        }
      }
    },
    "on_hold": {
      "type": "boolean",
      "nullable": false
    },
    "created_at": {
      "type": "string",
      "nullable": false,
      "format": "date-time"
    },
    "updated_at": {
      "type": "string",
      "nullable": false,
      "format": "date-time"
    }
  }
}
