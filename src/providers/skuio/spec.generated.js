// Generated from specs/skuio.yaml by `npm run generate`. Change the spec, not this file.
import { formats } from '../../openapi/formats.ts'


const v0 = validate21;
const schema32 = {"type":"integer","x-sandbox-source":{"kind":"decided","of":["type"],"why":"The vendor's page does not say what an ID looks like; every ID in its payload is an integer."}};

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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v1 = validate22;
const schema33 = {"description":"One sales order.","type":"object","x-sandbox-source":{"kind":"docs","why":"SKU.io's other endpoints wrap what they answer in `data`, as Laravel's API resources do."},"required":["data"],"additionalProperties":false,"properties":{"data":{"$ref":"#/components/schemas/SalesOrder"}}};
const func0 = Object.prototype.hasOwnProperty;
const schema34 = {"description":"A sales order, with every key there is; what is not known is null.","type":"object","x-sandbox-source":{"kind":"decided","why":"The vendor's page does not show an answer; this is what an update can set, without the flags that only steer it, and with what an update leaves behind."},"required":["id","order_status","fulfillment_status","payment_status","canceled_at","sales_order_number","order_date","sales_channel_id","currency_id","customer_po_number","tracking_number","sales_rep_name","currency_code","requested_shipping_method","memo_for_customer","payment_date","ship_by_date","hold_until_date","deliver_by_date","fulfilled_at","packing_slip_printed_at","last_synced_from_sales_channel_at","quote_sent_at","quote_approved_by_customer_at","quote_expires_at","store_id","shipping_method_id","customer_id","sales_rep_id","shipping_address_id","billing_address_id","tax_rate_id","sub_sales_channel_id","is_tax_included","is_quote","tags","discount_lines","sales_order_lines","financial_lines","custom_field_values","notes","customer","shipping_address","billing_address","on_hold","created_at","updated_at"],"additionalProperties":false,"properties":{"id":{"type":"integer","minimum":1},"order_status":{"$ref":"#/components/schemas/OrderStatus"},"fulfillment_status":{"$ref":"#/components/schemas/FulfillmentStatus"},"payment_status":{"$ref":"#/components/schemas/PaymentStatus"},"canceled_at":{"$ref":"#/components/schemas/NullableTimestamp","description":"When the order was cancelled. It is set exactly while `order_status` is `cancelled`."},"sales_order_number":{"type":["string","null"]},"order_date":{"type":["string","null"],"format":"date"},"sales_channel_id":{"type":["integer","null"]},"currency_id":{"type":["integer","null"]},"customer_po_number":{"type":["string","null"]},"tracking_number":{"type":["string","null"]},"sales_rep_name":{"type":["string","null"]},"currency_code":{"type":["string","null"]},"requested_shipping_method":{"type":["string","null"]},"memo_for_customer":{"type":["string","null"]},"payment_date":{"type":["string","null"],"format":"date"},"ship_by_date":{"type":["string","null"],"format":"date"},"hold_until_date":{"type":["string","null"],"format":"date"},"deliver_by_date":{"type":["string","null"],"format":"date"},"fulfilled_at":{"$ref":"#/components/schemas/NullableTimestamp"},"packing_slip_printed_at":{"$ref":"#/components/schemas/NullableTimestamp"},"last_synced_from_sales_channel_at":{"$ref":"#/components/schemas/NullableTimestamp"},"quote_sent_at":{"$ref":"#/components/schemas/NullableTimestamp"},"quote_approved_by_customer_at":{"$ref":"#/components/schemas/NullableTimestamp"},"quote_expires_at":{"$ref":"#/components/schemas/NullableTimestamp"},"store_id":{"type":["integer","null"]},"shipping_method_id":{"type":["integer","null"]},"customer_id":{"type":["integer","null"]},"sales_rep_id":{"type":["integer","null"]},"shipping_address_id":{"type":["integer","null"]},"billing_address_id":{"type":["integer","null"]},"tax_rate_id":{"type":["integer","null"]},"sub_sales_channel_id":{"type":["integer","null"]},"is_tax_included":{"type":["boolean","null"]},"is_quote":{"type":"boolean"},"tags":{"type":"array","items":{"$ref":"#/components/schemas/Tag"}},"discount_lines":{"type":"array","items":{"$ref":"#/components/schemas/DiscountLine"}},"sales_order_lines":{"type":"array","items":{"$ref":"#/components/schemas/SalesOrderLine"}},"financial_lines":{"type":"array","items":{"$ref":"#/components/schemas/FinancialLine"}},"custom_field_values":{"type":"array","items":{"$ref":"#/components/schemas/StoredCustomFieldValue"}},"notes":{"type":"array","items":{"$ref":"#/components/schemas/Note"}},"customer":{"$ref":"#/components/schemas/Customer"},"shipping_address":{"$ref":"#/components/schemas/Address"},"billing_address":{"$ref":"#/components/schemas/Address"},"on_hold":{"type":"boolean","description":"Whether the order is held."},"created_at":{"$ref":"#/components/schemas/Timestamp"},"updated_at":{"$ref":"#/components/schemas/Timestamp","description":"When something of the order last changed. An update that changes nothing leaves it alone."}}};
const schema35 = {"description":"Where an order stands.","type":"string","enum":["draft","open","reserved","closed","cancelled","refunded","completed"]};
const schema36 = {"description":"How much of an order has been shipped.","type":"string","enum":["unfulfilled","partially_fulfilled","fulfilled","over_fulfilled","out_of_sync"]};
const schema37 = {"description":"How much of an order has been paid; null when that is not known.","type":["string","null"],"enum":["unpaid","partially_paid","paid","refunded",null]};
const schema38 = {"description":"A point in time, always in UTC and with six decimals, or null.","type":["string","null"],"x-sandbox-source":{"kind":"docs","why":"It is how Laravel writes the times of a model as JSON."},"format":"date-time","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$","examples":["2026-05-08T12:00:00.000000Z",null]};
const schema45 = {"description":"A word to find orders by.","type":"string","x-sandbox-source":{"kind":"decided","why":"The vendor's page calls tags an array and does not say of what."}};
const schema46 = {"description":"A discount on the whole order. Further keys are kept as they are.","type":"object","additionalProperties":true,"x-sandbox-source":{"kind":"decided","why":"The vendor's page calls discount_lines an array and does not say of what."},"properties":{"description":{"type":["string","null"]},"amount":{"type":["number","null"]},"percentage":{"type":["number","null"]}}};
const schema47 = {"description":"A line of an order, with how much of it has been shipped.","type":"object","x-sandbox-source":{"kind":"decided","why":"Part of SalesOrder; the fields are those of SalesOrderLineData, with the shipped quantity that the fulfilment status is worked out from."},"required":["id","product_id","sku","description","quantity","fulfilled_quantity","amount","discount","tax_rate_id","warehouse_id","nominal_code_id","sales_channel_line_id"],"additionalProperties":false,"properties":{"id":{"type":"integer","minimum":1},"product_id":{"type":["integer","null"]},"sku":{"type":["string","null"]},"description":{"type":["string","null"]},"quantity":{"type":"number","minimum":0},"fulfilled_quantity":{"type":"number","minimum":0},"amount":{"type":["number","null"]},"discount":{"type":["number","null"]},"tax_rate_id":{"type":["integer","null"]},"warehouse_id":{"type":["integer","null"]},"nominal_code_id":{"type":["integer","null"]},"sales_channel_line_id":{"type":["string","null"]}}};
const schema48 = {"description":"A charge or credit beside the goods.","type":"object","x-sandbox-source":{"kind":"decided","why":"Part of SalesOrder; the fields are those of FinancialLineData."},"required":["id","financial_line_type_id","description","quantity","amount","tax_rate_id"],"additionalProperties":false,"properties":{"id":{"type":"integer","minimum":1},"financial_line_type_id":{"type":["integer","null"]},"description":{"type":"string"},"quantity":{"type":"number","minimum":0},"amount":{"type":"number"},"tax_rate_id":{"type":["integer","null"]}}};
const schema49 = {"description":"The value of one custom field.","type":"object","x-sandbox-source":{"kind":"decided","why":"Part of SalesOrder; the fields are those of CustomFieldValue."},"required":["custom_field_id","value"],"additionalProperties":false,"properties":{"custom_field_id":{"type":"integer","minimum":1},"value":{"type":["string","number","boolean","array","null"],"items":{"type":"string"}}}};
const schema52 = {"description":"The customer of an order, or null.","type":["object","null"],"x-sandbox-source":{"kind":"decided","why":"Part of SalesOrder; the fields are those of CustomerData."},"required":["id","name","email","company","phone"],"additionalProperties":false,"properties":{"id":{"type":["integer","null"]},"name":{"type":["string","null"]},"email":{"type":["string","null"]},"company":{"type":["string","null"]},"phone":{"type":["string","null"]}}};
const schema53 = {"description":"An address of an order, or null.","type":["object","null"],"x-sandbox-source":{"kind":"decided","why":"Part of SalesOrder; the fields are those of AddressData."},"required":["name","company","email","phone","address1","address2","city","province","province_code","zip","country","country_code"],"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"company":{"type":["string","null"]},"email":{"type":["string","null"]},"phone":{"type":["string","null"]},"address1":{"type":["string","null"]},"address2":{"type":["string","null"]},"city":{"type":["string","null"]},"province":{"type":["string","null"]},"province_code":{"type":["string","null"]},"zip":{"type":["string","null"]},"country":{"type":["string","null"]},"country_code":{"type":["string","null"]}}};
const schema51 = {"description":"A point in time, always in UTC and with six decimals.","type":"string","x-sandbox-source":{"kind":"docs","why":"It is how Laravel writes the times of a model as JSON."},"format":"date-time","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$","examples":["2026-05-08T12:00:00.000000Z"]};
const formats0 = formats["date-time"];
const formats2 = formats.date;
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$", "u");
const schema50 = {"description":"A note on an order.","type":"object","x-sandbox-source":{"kind":"decided","why":"Part of SalesOrder; the fields are those of NoteData, with the time the note was added."},"required":["id","note","created_at"],"additionalProperties":false,"properties":{"id":{"type":"integer","minimum":1},"note":{"type":"string"},"created_at":{"$ref":"#/components/schemas/Timestamp"}}};

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
if((data.note === undefined) || (!(func0.call(data, "note")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.created_at === undefined) || (!(func0.call(data, "created_at")))){
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
if(data.id !== undefined && func0.call(data, "id")){
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
if(data.note !== undefined && func0.call(data, "note")){
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
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data2 = data.created_at;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Timestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats0(data2))){
const err8 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err9 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((data.order_status === undefined) || (!(func0.call(data, "order_status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_status"},message:"must have required property '"+"order_status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.fulfillment_status === undefined) || (!(func0.call(data, "fulfillment_status")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fulfillment_status"},message:"must have required property '"+"fulfillment_status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.payment_status === undefined) || (!(func0.call(data, "payment_status")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_status"},message:"must have required property '"+"payment_status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.canceled_at === undefined) || (!(func0.call(data, "canceled_at")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "canceled_at"},message:"must have required property '"+"canceled_at"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.sales_order_number === undefined) || (!(func0.call(data, "sales_order_number")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_order_number"},message:"must have required property '"+"sales_order_number"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.order_date === undefined) || (!(func0.call(data, "order_date")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_date"},message:"must have required property '"+"order_date"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.sales_channel_id === undefined) || (!(func0.call(data, "sales_channel_id")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_channel_id"},message:"must have required property '"+"sales_channel_id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.currency_id === undefined) || (!(func0.call(data, "currency_id")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency_id"},message:"must have required property '"+"currency_id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.customer_po_number === undefined) || (!(func0.call(data, "customer_po_number")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_po_number"},message:"must have required property '"+"customer_po_number"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.tracking_number === undefined) || (!(func0.call(data, "tracking_number")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tracking_number"},message:"must have required property '"+"tracking_number"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.sales_rep_name === undefined) || (!(func0.call(data, "sales_rep_name")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_rep_name"},message:"must have required property '"+"sales_rep_name"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data.currency_code === undefined) || (!(func0.call(data, "currency_code")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency_code"},message:"must have required property '"+"currency_code"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data.requested_shipping_method === undefined) || (!(func0.call(data, "requested_shipping_method")))){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requested_shipping_method"},message:"must have required property '"+"requested_shipping_method"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data.memo_for_customer === undefined) || (!(func0.call(data, "memo_for_customer")))){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memo_for_customer"},message:"must have required property '"+"memo_for_customer"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data.payment_date === undefined) || (!(func0.call(data, "payment_date")))){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_date"},message:"must have required property '"+"payment_date"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data.ship_by_date === undefined) || (!(func0.call(data, "ship_by_date")))){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ship_by_date"},message:"must have required property '"+"ship_by_date"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data.hold_until_date === undefined) || (!(func0.call(data, "hold_until_date")))){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hold_until_date"},message:"must have required property '"+"hold_until_date"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data.deliver_by_date === undefined) || (!(func0.call(data, "deliver_by_date")))){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deliver_by_date"},message:"must have required property '"+"deliver_by_date"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data.fulfilled_at === undefined) || (!(func0.call(data, "fulfilled_at")))){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fulfilled_at"},message:"must have required property '"+"fulfilled_at"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data.packing_slip_printed_at === undefined) || (!(func0.call(data, "packing_slip_printed_at")))){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packing_slip_printed_at"},message:"must have required property '"+"packing_slip_printed_at"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data.last_synced_from_sales_channel_at === undefined) || (!(func0.call(data, "last_synced_from_sales_channel_at")))){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_synced_from_sales_channel_at"},message:"must have required property '"+"last_synced_from_sales_channel_at"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data.quote_sent_at === undefined) || (!(func0.call(data, "quote_sent_at")))){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote_sent_at"},message:"must have required property '"+"quote_sent_at"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data.quote_approved_by_customer_at === undefined) || (!(func0.call(data, "quote_approved_by_customer_at")))){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote_approved_by_customer_at"},message:"must have required property '"+"quote_approved_by_customer_at"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data.quote_expires_at === undefined) || (!(func0.call(data, "quote_expires_at")))){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote_expires_at"},message:"must have required property '"+"quote_expires_at"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data.store_id === undefined) || (!(func0.call(data, "store_id")))){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store_id"},message:"must have required property '"+"store_id"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data.shipping_method_id === undefined) || (!(func0.call(data, "shipping_method_id")))){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping_method_id"},message:"must have required property '"+"shipping_method_id"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data.customer_id === undefined) || (!(func0.call(data, "customer_id")))){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data.sales_rep_id === undefined) || (!(func0.call(data, "sales_rep_id")))){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_rep_id"},message:"must have required property '"+"sales_rep_id"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data.shipping_address_id === undefined) || (!(func0.call(data, "shipping_address_id")))){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping_address_id"},message:"must have required property '"+"shipping_address_id"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data.billing_address_id === undefined) || (!(func0.call(data, "billing_address_id")))){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "billing_address_id"},message:"must have required property '"+"billing_address_id"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data.tax_rate_id === undefined) || (!(func0.call(data, "tax_rate_id")))){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax_rate_id"},message:"must have required property '"+"tax_rate_id"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data.sub_sales_channel_id === undefined) || (!(func0.call(data, "sub_sales_channel_id")))){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sub_sales_channel_id"},message:"must have required property '"+"sub_sales_channel_id"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data.is_tax_included === undefined) || (!(func0.call(data, "is_tax_included")))){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_tax_included"},message:"must have required property '"+"is_tax_included"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data.is_quote === undefined) || (!(func0.call(data, "is_quote")))){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_quote"},message:"must have required property '"+"is_quote"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data.tags === undefined) || (!(func0.call(data, "tags")))){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data.discount_lines === undefined) || (!(func0.call(data, "discount_lines")))){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "discount_lines"},message:"must have required property '"+"discount_lines"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data.sales_order_lines === undefined) || (!(func0.call(data, "sales_order_lines")))){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_order_lines"},message:"must have required property '"+"sales_order_lines"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data.financial_lines === undefined) || (!(func0.call(data, "financial_lines")))){
const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "financial_lines"},message:"must have required property '"+"financial_lines"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data.custom_field_values === undefined) || (!(func0.call(data, "custom_field_values")))){
const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "custom_field_values"},message:"must have required property '"+"custom_field_values"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((data.notes === undefined) || (!(func0.call(data, "notes")))){
const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((data.customer === undefined) || (!(func0.call(data, "customer")))){
const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((data.shipping_address === undefined) || (!(func0.call(data, "shipping_address")))){
const err42 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping_address"},message:"must have required property '"+"shipping_address"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((data.billing_address === undefined) || (!(func0.call(data, "billing_address")))){
const err43 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "billing_address"},message:"must have required property '"+"billing_address"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((data.on_hold === undefined) || (!(func0.call(data, "on_hold")))){
const err44 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on_hold"},message:"must have required property '"+"on_hold"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((data.created_at === undefined) || (!(func0.call(data, "created_at")))){
const err45 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((data.updated_at === undefined) || (!(func0.call(data, "updated_at")))){
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
if(!(func0.call(schema34.properties, key0))){
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
if(data.id !== undefined && func0.call(data, "id")){
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
if(data.order_status !== undefined && func0.call(data, "order_status")){
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
const err51 = {instancePath:instancePath+"/order_status",schemaPath:"#/components/schemas/OrderStatus/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.fulfillment_status !== undefined && func0.call(data, "fulfillment_status")){
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
const err53 = {instancePath:instancePath+"/fulfillment_status",schemaPath:"#/components/schemas/FulfillmentStatus/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.payment_status !== undefined && func0.call(data, "payment_status")){
let data3 = data.payment_status;
if((typeof data3 !== "string") && (data3 !== null)){
const err54 = {instancePath:instancePath+"/payment_status",schemaPath:"#/components/schemas/PaymentStatus/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((((data3 === "unpaid") || (data3 === "partially_paid")) || (data3 === "paid")) || (data3 === "refunded")) || (data3 === null))){
const err55 = {instancePath:instancePath+"/payment_status",schemaPath:"#/components/schemas/PaymentStatus/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.canceled_at !== undefined && func0.call(data, "canceled_at")){
let data4 = data.canceled_at;
if((typeof data4 !== "string") && (data4 !== null)){
const err56 = {instancePath:instancePath+"/canceled_at",schemaPath:"#/components/schemas/NullableTimestamp/type",keyword:"type",params:{type: schema38.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err57 = {instancePath:instancePath+"/canceled_at",schemaPath:"#/components/schemas/NullableTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(formats0(data4))){
const err58 = {instancePath:instancePath+"/canceled_at",schemaPath:"#/components/schemas/NullableTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.sales_order_number !== undefined && func0.call(data, "sales_order_number")){
let data5 = data.sales_order_number;
if((typeof data5 !== "string") && (data5 !== null)){
const err59 = {instancePath:instancePath+"/sales_order_number",schemaPath:"#/properties/sales_order_number/type",keyword:"type",params:{type: schema34.properties.sales_order_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.order_date !== undefined && func0.call(data, "order_date")){
let data6 = data.order_date;
if((typeof data6 !== "string") && (data6 !== null)){
const err60 = {instancePath:instancePath+"/order_date",schemaPath:"#/properties/order_date/type",keyword:"type",params:{type: schema34.properties.order_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
const err61 = {instancePath:instancePath+"/order_date",schemaPath:"#/properties/order_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data.sales_channel_id !== undefined && func0.call(data, "sales_channel_id")){
let data7 = data.sales_channel_id;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err62 = {instancePath:instancePath+"/sales_channel_id",schemaPath:"#/properties/sales_channel_id/type",keyword:"type",params:{type: schema34.properties.sales_channel_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.currency_id !== undefined && func0.call(data, "currency_id")){
let data8 = data.currency_id;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err63 = {instancePath:instancePath+"/currency_id",schemaPath:"#/properties/currency_id/type",keyword:"type",params:{type: schema34.properties.currency_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.customer_po_number !== undefined && func0.call(data, "customer_po_number")){
let data9 = data.customer_po_number;
if((typeof data9 !== "string") && (data9 !== null)){
const err64 = {instancePath:instancePath+"/customer_po_number",schemaPath:"#/properties/customer_po_number/type",keyword:"type",params:{type: schema34.properties.customer_po_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.tracking_number !== undefined && func0.call(data, "tracking_number")){
let data10 = data.tracking_number;
if((typeof data10 !== "string") && (data10 !== null)){
const err65 = {instancePath:instancePath+"/tracking_number",schemaPath:"#/properties/tracking_number/type",keyword:"type",params:{type: schema34.properties.tracking_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.sales_rep_name !== undefined && func0.call(data, "sales_rep_name")){
let data11 = data.sales_rep_name;
if((typeof data11 !== "string") && (data11 !== null)){
const err66 = {instancePath:instancePath+"/sales_rep_name",schemaPath:"#/properties/sales_rep_name/type",keyword:"type",params:{type: schema34.properties.sales_rep_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.currency_code !== undefined && func0.call(data, "currency_code")){
let data12 = data.currency_code;
if((typeof data12 !== "string") && (data12 !== null)){
const err67 = {instancePath:instancePath+"/currency_code",schemaPath:"#/properties/currency_code/type",keyword:"type",params:{type: schema34.properties.currency_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.requested_shipping_method !== undefined && func0.call(data, "requested_shipping_method")){
let data13 = data.requested_shipping_method;
if((typeof data13 !== "string") && (data13 !== null)){
const err68 = {instancePath:instancePath+"/requested_shipping_method",schemaPath:"#/properties/requested_shipping_method/type",keyword:"type",params:{type: schema34.properties.requested_shipping_method.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.memo_for_customer !== undefined && func0.call(data, "memo_for_customer")){
let data14 = data.memo_for_customer;
if((typeof data14 !== "string") && (data14 !== null)){
const err69 = {instancePath:instancePath+"/memo_for_customer",schemaPath:"#/properties/memo_for_customer/type",keyword:"type",params:{type: schema34.properties.memo_for_customer.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.payment_date !== undefined && func0.call(data, "payment_date")){
let data15 = data.payment_date;
if((typeof data15 !== "string") && (data15 !== null)){
const err70 = {instancePath:instancePath+"/payment_date",schemaPath:"#/properties/payment_date/type",keyword:"type",params:{type: schema34.properties.payment_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data15 === "string"){
if(!(formats2.validate(data15))){
const err71 = {instancePath:instancePath+"/payment_date",schemaPath:"#/properties/payment_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data.ship_by_date !== undefined && func0.call(data, "ship_by_date")){
let data16 = data.ship_by_date;
if((typeof data16 !== "string") && (data16 !== null)){
const err72 = {instancePath:instancePath+"/ship_by_date",schemaPath:"#/properties/ship_by_date/type",keyword:"type",params:{type: schema34.properties.ship_by_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
const err73 = {instancePath:instancePath+"/ship_by_date",schemaPath:"#/properties/ship_by_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data.hold_until_date !== undefined && func0.call(data, "hold_until_date")){
let data17 = data.hold_until_date;
if((typeof data17 !== "string") && (data17 !== null)){
const err74 = {instancePath:instancePath+"/hold_until_date",schemaPath:"#/properties/hold_until_date/type",keyword:"type",params:{type: schema34.properties.hold_until_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data17 === "string"){
if(!(formats2.validate(data17))){
const err75 = {instancePath:instancePath+"/hold_until_date",schemaPath:"#/properties/hold_until_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data.deliver_by_date !== undefined && func0.call(data, "deliver_by_date")){
let data18 = data.deliver_by_date;
if((typeof data18 !== "string") && (data18 !== null)){
const err76 = {instancePath:instancePath+"/deliver_by_date",schemaPath:"#/properties/deliver_by_date/type",keyword:"type",params:{type: schema34.properties.deliver_by_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(typeof data18 === "string"){
if(!(formats2.validate(data18))){
const err77 = {instancePath:instancePath+"/deliver_by_date",schemaPath:"#/properties/deliver_by_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data.fulfilled_at !== undefined && func0.call(data, "fulfilled_at")){
let data19 = data.fulfilled_at;
if((typeof data19 !== "string") && (data19 !== null)){
const err78 = {instancePath:instancePath+"/fulfilled_at",schemaPath:"#/components/schemas/NullableTimestamp/type",keyword:"type",params:{type: schema38.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err79 = {instancePath:instancePath+"/fulfilled_at",schemaPath:"#/components/schemas/NullableTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!(formats0(data19))){
const err80 = {instancePath:instancePath+"/fulfilled_at",schemaPath:"#/components/schemas/NullableTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data.packing_slip_printed_at !== undefined && func0.call(data, "packing_slip_printed_at")){
let data20 = data.packing_slip_printed_at;
if((typeof data20 !== "string") && (data20 !== null)){
const err81 = {instancePath:instancePath+"/packing_slip_printed_at",schemaPath:"#/components/schemas/NullableTimestamp/type",keyword:"type",params:{type: schema38.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err82 = {instancePath:instancePath+"/packing_slip_printed_at",schemaPath:"#/components/schemas/NullableTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!(formats0(data20))){
const err83 = {instancePath:instancePath+"/packing_slip_printed_at",schemaPath:"#/components/schemas/NullableTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data.last_synced_from_sales_channel_at !== undefined && func0.call(data, "last_synced_from_sales_channel_at")){
let data21 = data.last_synced_from_sales_channel_at;
if((typeof data21 !== "string") && (data21 !== null)){
const err84 = {instancePath:instancePath+"/last_synced_from_sales_channel_at",schemaPath:"#/components/schemas/NullableTimestamp/type",keyword:"type",params:{type: schema38.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err85 = {instancePath:instancePath+"/last_synced_from_sales_channel_at",schemaPath:"#/components/schemas/NullableTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(formats0(data21))){
const err86 = {instancePath:instancePath+"/last_synced_from_sales_channel_at",schemaPath:"#/components/schemas/NullableTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.quote_sent_at !== undefined && func0.call(data, "quote_sent_at")){
let data22 = data.quote_sent_at;
if((typeof data22 !== "string") && (data22 !== null)){
const err87 = {instancePath:instancePath+"/quote_sent_at",schemaPath:"#/components/schemas/NullableTimestamp/type",keyword:"type",params:{type: schema38.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err88 = {instancePath:instancePath+"/quote_sent_at",schemaPath:"#/components/schemas/NullableTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(formats0(data22))){
const err89 = {instancePath:instancePath+"/quote_sent_at",schemaPath:"#/components/schemas/NullableTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data.quote_approved_by_customer_at !== undefined && func0.call(data, "quote_approved_by_customer_at")){
let data23 = data.quote_approved_by_customer_at;
if((typeof data23 !== "string") && (data23 !== null)){
const err90 = {instancePath:instancePath+"/quote_approved_by_customer_at",schemaPath:"#/components/schemas/NullableTimestamp/type",keyword:"type",params:{type: schema38.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err91 = {instancePath:instancePath+"/quote_approved_by_customer_at",schemaPath:"#/components/schemas/NullableTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!(formats0(data23))){
const err92 = {instancePath:instancePath+"/quote_approved_by_customer_at",schemaPath:"#/components/schemas/NullableTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data.quote_expires_at !== undefined && func0.call(data, "quote_expires_at")){
let data24 = data.quote_expires_at;
if((typeof data24 !== "string") && (data24 !== null)){
const err93 = {instancePath:instancePath+"/quote_expires_at",schemaPath:"#/components/schemas/NullableTimestamp/type",keyword:"type",params:{type: schema38.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err94 = {instancePath:instancePath+"/quote_expires_at",schemaPath:"#/components/schemas/NullableTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!(formats0(data24))){
const err95 = {instancePath:instancePath+"/quote_expires_at",schemaPath:"#/components/schemas/NullableTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data.store_id !== undefined && func0.call(data, "store_id")){
let data25 = data.store_id;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
const err96 = {instancePath:instancePath+"/store_id",schemaPath:"#/properties/store_id/type",keyword:"type",params:{type: schema34.properties.store_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.shipping_method_id !== undefined && func0.call(data, "shipping_method_id")){
let data26 = data.shipping_method_id;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
const err97 = {instancePath:instancePath+"/shipping_method_id",schemaPath:"#/properties/shipping_method_id/type",keyword:"type",params:{type: schema34.properties.shipping_method_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.customer_id !== undefined && func0.call(data, "customer_id")){
let data27 = data.customer_id;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (data27 !== null)){
const err98 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema34.properties.customer_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.sales_rep_id !== undefined && func0.call(data, "sales_rep_id")){
let data28 = data.sales_rep_id;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (data28 !== null)){
const err99 = {instancePath:instancePath+"/sales_rep_id",schemaPath:"#/properties/sales_rep_id/type",keyword:"type",params:{type: schema34.properties.sales_rep_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.shipping_address_id !== undefined && func0.call(data, "shipping_address_id")){
let data29 = data.shipping_address_id;
if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (data29 !== null)){
const err100 = {instancePath:instancePath+"/shipping_address_id",schemaPath:"#/properties/shipping_address_id/type",keyword:"type",params:{type: schema34.properties.shipping_address_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.billing_address_id !== undefined && func0.call(data, "billing_address_id")){
let data30 = data.billing_address_id;
if((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (data30 !== null)){
const err101 = {instancePath:instancePath+"/billing_address_id",schemaPath:"#/properties/billing_address_id/type",keyword:"type",params:{type: schema34.properties.billing_address_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.tax_rate_id !== undefined && func0.call(data, "tax_rate_id")){
let data31 = data.tax_rate_id;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
const err102 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/type",keyword:"type",params:{type: schema34.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.sub_sales_channel_id !== undefined && func0.call(data, "sub_sales_channel_id")){
let data32 = data.sub_sales_channel_id;
if((!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) && (data32 !== null)){
const err103 = {instancePath:instancePath+"/sub_sales_channel_id",schemaPath:"#/properties/sub_sales_channel_id/type",keyword:"type",params:{type: schema34.properties.sub_sales_channel_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.is_tax_included !== undefined && func0.call(data, "is_tax_included")){
let data33 = data.is_tax_included;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err104 = {instancePath:instancePath+"/is_tax_included",schemaPath:"#/properties/is_tax_included/type",keyword:"type",params:{type: schema34.properties.is_tax_included.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.is_quote !== undefined && func0.call(data, "is_quote")){
if(typeof data.is_quote !== "boolean"){
const err105 = {instancePath:instancePath+"/is_quote",schemaPath:"#/properties/is_quote/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data35 = data.tags;
if(Array.isArray(data35)){
const len0 = data35.length;
for(let i0=0; i0<len0; i0++){
if(typeof data35[i0] !== "string"){
const err106 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/components/schemas/Tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.discount_lines !== undefined && func0.call(data, "discount_lines")){
let data37 = data.discount_lines;
if(Array.isArray(data37)){
const len1 = data37.length;
for(let i1=0; i1<len1; i1++){
let data38 = data37[i1];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.description !== undefined && func0.call(data38, "description")){
let data39 = data38.description;
if((typeof data39 !== "string") && (data39 !== null)){
const err108 = {instancePath:instancePath+"/discount_lines/" + i1+"/description",schemaPath:"#/components/schemas/DiscountLine/properties/description/type",keyword:"type",params:{type: schema46.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data38.amount !== undefined && func0.call(data38, "amount")){
let data40 = data38.amount;
if((!((typeof data40 == "number") && (isFinite(data40)))) && (data40 !== null)){
const err109 = {instancePath:instancePath+"/discount_lines/" + i1+"/amount",schemaPath:"#/components/schemas/DiscountLine/properties/amount/type",keyword:"type",params:{type: schema46.properties.amount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data38.percentage !== undefined && func0.call(data38, "percentage")){
let data41 = data38.percentage;
if((!((typeof data41 == "number") && (isFinite(data41)))) && (data41 !== null)){
const err110 = {instancePath:instancePath+"/discount_lines/" + i1+"/percentage",schemaPath:"#/components/schemas/DiscountLine/properties/percentage/type",keyword:"type",params:{type: schema46.properties.percentage.type},message:"must be number,null"};
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
else {
const err111 = {instancePath:instancePath+"/discount_lines/" + i1,schemaPath:"#/components/schemas/DiscountLine/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/discount_lines",schemaPath:"#/properties/discount_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.sales_order_lines !== undefined && func0.call(data, "sales_order_lines")){
let data42 = data.sales_order_lines;
if(Array.isArray(data42)){
const len2 = data42.length;
for(let i2=0; i2<len2; i2++){
let data43 = data42[i2];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if((data43.id === undefined) || (!(func0.call(data43, "id")))){
const err113 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((data43.product_id === undefined) || (!(func0.call(data43, "product_id")))){
const err114 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "product_id"},message:"must have required property '"+"product_id"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((data43.sku === undefined) || (!(func0.call(data43, "sku")))){
const err115 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "sku"},message:"must have required property '"+"sku"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((data43.description === undefined) || (!(func0.call(data43, "description")))){
const err116 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((data43.quantity === undefined) || (!(func0.call(data43, "quantity")))){
const err117 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((data43.fulfilled_quantity === undefined) || (!(func0.call(data43, "fulfilled_quantity")))){
const err118 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "fulfilled_quantity"},message:"must have required property '"+"fulfilled_quantity"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((data43.amount === undefined) || (!(func0.call(data43, "amount")))){
const err119 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((data43.discount === undefined) || (!(func0.call(data43, "discount")))){
const err120 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "discount"},message:"must have required property '"+"discount"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((data43.tax_rate_id === undefined) || (!(func0.call(data43, "tax_rate_id")))){
const err121 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "tax_rate_id"},message:"must have required property '"+"tax_rate_id"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if((data43.warehouse_id === undefined) || (!(func0.call(data43, "warehouse_id")))){
const err122 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "warehouse_id"},message:"must have required property '"+"warehouse_id"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((data43.nominal_code_id === undefined) || (!(func0.call(data43, "nominal_code_id")))){
const err123 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "nominal_code_id"},message:"must have required property '"+"nominal_code_id"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((data43.sales_channel_line_id === undefined) || (!(func0.call(data43, "sales_channel_line_id")))){
const err124 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "sales_channel_line_id"},message:"must have required property '"+"sales_channel_line_id"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key1 of Object.keys(data43)){
if(!(func0.call(schema47.properties, key1))){
const err125 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data43.id !== undefined && func0.call(data43, "id")){
let data44 = data43.id;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err126 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/id",schemaPath:"#/components/schemas/SalesOrderLine/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 1 || isNaN(data44)){
const err127 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/id",schemaPath:"#/components/schemas/SalesOrderLine/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
if(data43.product_id !== undefined && func0.call(data43, "product_id")){
let data45 = data43.product_id;
if((!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) && (data45 !== null)){
const err128 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/product_id",schemaPath:"#/components/schemas/SalesOrderLine/properties/product_id/type",keyword:"type",params:{type: schema47.properties.product_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data43.sku !== undefined && func0.call(data43, "sku")){
let data46 = data43.sku;
if((typeof data46 !== "string") && (data46 !== null)){
const err129 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/sku",schemaPath:"#/components/schemas/SalesOrderLine/properties/sku/type",keyword:"type",params:{type: schema47.properties.sku.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data43.description !== undefined && func0.call(data43, "description")){
let data47 = data43.description;
if((typeof data47 !== "string") && (data47 !== null)){
const err130 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/description",schemaPath:"#/components/schemas/SalesOrderLine/properties/description/type",keyword:"type",params:{type: schema47.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data43.quantity !== undefined && func0.call(data43, "quantity")){
let data48 = data43.quantity;
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err131 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/quantity",schemaPath:"#/components/schemas/SalesOrderLine/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/quantity",schemaPath:"#/components/schemas/SalesOrderLine/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data43.fulfilled_quantity !== undefined && func0.call(data43, "fulfilled_quantity")){
let data49 = data43.fulfilled_quantity;
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err133 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/fulfilled_quantity",schemaPath:"#/components/schemas/SalesOrderLine/properties/fulfilled_quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/fulfilled_quantity",schemaPath:"#/components/schemas/SalesOrderLine/properties/fulfilled_quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data43.amount !== undefined && func0.call(data43, "amount")){
let data50 = data43.amount;
if((!((typeof data50 == "number") && (isFinite(data50)))) && (data50 !== null)){
const err135 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/amount",schemaPath:"#/components/schemas/SalesOrderLine/properties/amount/type",keyword:"type",params:{type: schema47.properties.amount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data43.discount !== undefined && func0.call(data43, "discount")){
let data51 = data43.discount;
if((!((typeof data51 == "number") && (isFinite(data51)))) && (data51 !== null)){
const err136 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/discount",schemaPath:"#/components/schemas/SalesOrderLine/properties/discount/type",keyword:"type",params:{type: schema47.properties.discount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data43.tax_rate_id !== undefined && func0.call(data43, "tax_rate_id")){
let data52 = data43.tax_rate_id;
if((!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) && (data52 !== null)){
const err137 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/tax_rate_id",schemaPath:"#/components/schemas/SalesOrderLine/properties/tax_rate_id/type",keyword:"type",params:{type: schema47.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data43.warehouse_id !== undefined && func0.call(data43, "warehouse_id")){
let data53 = data43.warehouse_id;
if((!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) && (data53 !== null)){
const err138 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/warehouse_id",schemaPath:"#/components/schemas/SalesOrderLine/properties/warehouse_id/type",keyword:"type",params:{type: schema47.properties.warehouse_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data43.nominal_code_id !== undefined && func0.call(data43, "nominal_code_id")){
let data54 = data43.nominal_code_id;
if((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (data54 !== null)){
const err139 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/nominal_code_id",schemaPath:"#/components/schemas/SalesOrderLine/properties/nominal_code_id/type",keyword:"type",params:{type: schema47.properties.nominal_code_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data43.sales_channel_line_id !== undefined && func0.call(data43, "sales_channel_line_id")){
let data55 = data43.sales_channel_line_id;
if((typeof data55 !== "string") && (data55 !== null)){
const err140 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/sales_channel_line_id",schemaPath:"#/components/schemas/SalesOrderLine/properties/sales_channel_line_id/type",keyword:"type",params:{type: schema47.properties.sales_channel_line_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/sales_order_lines",schemaPath:"#/properties/sales_order_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.financial_lines !== undefined && func0.call(data, "financial_lines")){
let data56 = data.financial_lines;
if(Array.isArray(data56)){
const len3 = data56.length;
for(let i3=0; i3<len3; i3++){
let data57 = data56[i3];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if((data57.id === undefined) || (!(func0.call(data57, "id")))){
const err143 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((data57.financial_line_type_id === undefined) || (!(func0.call(data57, "financial_line_type_id")))){
const err144 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/required",keyword:"required",params:{missingProperty: "financial_line_type_id"},message:"must have required property '"+"financial_line_type_id"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((data57.description === undefined) || (!(func0.call(data57, "description")))){
const err145 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((data57.quantity === undefined) || (!(func0.call(data57, "quantity")))){
const err146 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((data57.amount === undefined) || (!(func0.call(data57, "amount")))){
const err147 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((data57.tax_rate_id === undefined) || (!(func0.call(data57, "tax_rate_id")))){
const err148 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/required",keyword:"required",params:{missingProperty: "tax_rate_id"},message:"must have required property '"+"tax_rate_id"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
for(const key2 of Object.keys(data57)){
if(!((((((key2 === "id") || (key2 === "financial_line_type_id")) || (key2 === "description")) || (key2 === "quantity")) || (key2 === "amount")) || (key2 === "tax_rate_id"))){
const err149 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data57.id !== undefined && func0.call(data57, "id")){
let data58 = data57.id;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err150 = {instancePath:instancePath+"/financial_lines/" + i3+"/id",schemaPath:"#/components/schemas/FinancialLine/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 1 || isNaN(data58)){
const err151 = {instancePath:instancePath+"/financial_lines/" + i3+"/id",schemaPath:"#/components/schemas/FinancialLine/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
if(data57.financial_line_type_id !== undefined && func0.call(data57, "financial_line_type_id")){
let data59 = data57.financial_line_type_id;
if((!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) && (data59 !== null)){
const err152 = {instancePath:instancePath+"/financial_lines/" + i3+"/financial_line_type_id",schemaPath:"#/components/schemas/FinancialLine/properties/financial_line_type_id/type",keyword:"type",params:{type: schema48.properties.financial_line_type_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data57.description !== undefined && func0.call(data57, "description")){
if(typeof data57.description !== "string"){
const err153 = {instancePath:instancePath+"/financial_lines/" + i3+"/description",schemaPath:"#/components/schemas/FinancialLine/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data57.quantity !== undefined && func0.call(data57, "quantity")){
let data61 = data57.quantity;
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
const err154 = {instancePath:instancePath+"/financial_lines/" + i3+"/quantity",schemaPath:"#/components/schemas/FinancialLine/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/financial_lines/" + i3+"/quantity",schemaPath:"#/components/schemas/FinancialLine/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data57.amount !== undefined && func0.call(data57, "amount")){
let data62 = data57.amount;
if(!((typeof data62 == "number") && (isFinite(data62)))){
const err156 = {instancePath:instancePath+"/financial_lines/" + i3+"/amount",schemaPath:"#/components/schemas/FinancialLine/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data57.tax_rate_id !== undefined && func0.call(data57, "tax_rate_id")){
let data63 = data57.tax_rate_id;
if((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (data63 !== null)){
const err157 = {instancePath:instancePath+"/financial_lines/" + i3+"/tax_rate_id",schemaPath:"#/components/schemas/FinancialLine/properties/tax_rate_id/type",keyword:"type",params:{type: schema48.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/financial_lines",schemaPath:"#/properties/financial_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.custom_field_values !== undefined && func0.call(data, "custom_field_values")){
let data64 = data.custom_field_values;
if(Array.isArray(data64)){
const len4 = data64.length;
for(let i4=0; i4<len4; i4++){
let data65 = data64[i4];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.custom_field_id === undefined) || (!(func0.call(data65, "custom_field_id")))){
const err160 = {instancePath:instancePath+"/custom_field_values/" + i4,schemaPath:"#/components/schemas/StoredCustomFieldValue/required",keyword:"required",params:{missingProperty: "custom_field_id"},message:"must have required property '"+"custom_field_id"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((data65.value === undefined) || (!(func0.call(data65, "value")))){
const err161 = {instancePath:instancePath+"/custom_field_values/" + i4,schemaPath:"#/components/schemas/StoredCustomFieldValue/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key3 of Object.keys(data65)){
if(!((key3 === "custom_field_id") || (key3 === "value"))){
const err162 = {instancePath:instancePath+"/custom_field_values/" + i4,schemaPath:"#/components/schemas/StoredCustomFieldValue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data65.custom_field_id !== undefined && func0.call(data65, "custom_field_id")){
let data66 = data65.custom_field_id;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err163 = {instancePath:instancePath+"/custom_field_values/" + i4+"/custom_field_id",schemaPath:"#/components/schemas/StoredCustomFieldValue/properties/custom_field_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 1 || isNaN(data66)){
const err164 = {instancePath:instancePath+"/custom_field_values/" + i4+"/custom_field_id",schemaPath:"#/components/schemas/StoredCustomFieldValue/properties/custom_field_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(data65.value !== undefined && func0.call(data65, "value")){
let data67 = data65.value;
if(((((typeof data67 !== "string") && (!((typeof data67 == "number") && (isFinite(data67))))) && (typeof data67 !== "boolean")) && (!(Array.isArray(data67)))) && (data67 !== null)){
const err165 = {instancePath:instancePath+"/custom_field_values/" + i4+"/value",schemaPath:"#/components/schemas/StoredCustomFieldValue/properties/value/type",keyword:"type",params:{type: schema49.properties.value.type},message:"must be string,number,boolean,array,null"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(Array.isArray(data67)){
const len5 = data67.length;
for(let i5=0; i5<len5; i5++){
if(typeof data67[i5] !== "string"){
const err166 = {instancePath:instancePath+"/custom_field_values/" + i4+"/value/" + i5,schemaPath:"#/components/schemas/StoredCustomFieldValue/properties/value/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
}
}
else {
const err167 = {instancePath:instancePath+"/custom_field_values/" + i4,schemaPath:"#/components/schemas/StoredCustomFieldValue/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/custom_field_values",schemaPath:"#/properties/custom_field_values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.notes !== undefined && func0.call(data, "notes")){
let data69 = data.notes;
if(Array.isArray(data69)){
const len6 = data69.length;
for(let i6=0; i6<len6; i6++){
if(!(validate24(data69[i6], {instancePath:instancePath+"/notes/" + i6,parentData:data69,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err169 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.customer !== undefined && func0.call(data, "customer")){
let data71 = data.customer;
if((!(data71 && typeof data71 == "object" && !Array.isArray(data71))) && (data71 !== null)){
const err170 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/Customer/type",keyword:"type",params:{type: schema52.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if((data71.id === undefined) || (!(func0.call(data71, "id")))){
const err171 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/Customer/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if((data71.name === undefined) || (!(func0.call(data71, "name")))){
const err172 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/Customer/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if((data71.email === undefined) || (!(func0.call(data71, "email")))){
const err173 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/Customer/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((data71.company === undefined) || (!(func0.call(data71, "company")))){
const err174 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/Customer/required",keyword:"required",params:{missingProperty: "company"},message:"must have required property '"+"company"+"'"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if((data71.phone === undefined) || (!(func0.call(data71, "phone")))){
const err175 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/Customer/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
for(const key4 of Object.keys(data71)){
if(!(((((key4 === "id") || (key4 === "name")) || (key4 === "email")) || (key4 === "company")) || (key4 === "phone"))){
const err176 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/Customer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data71.id !== undefined && func0.call(data71, "id")){
let data72 = data71.id;
if((!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))) && (data72 !== null)){
const err177 = {instancePath:instancePath+"/customer/id",schemaPath:"#/components/schemas/Customer/properties/id/type",keyword:"type",params:{type: schema52.properties.id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data71.name !== undefined && func0.call(data71, "name")){
let data73 = data71.name;
if((typeof data73 !== "string") && (data73 !== null)){
const err178 = {instancePath:instancePath+"/customer/name",schemaPath:"#/components/schemas/Customer/properties/name/type",keyword:"type",params:{type: schema52.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data71.email !== undefined && func0.call(data71, "email")){
let data74 = data71.email;
if((typeof data74 !== "string") && (data74 !== null)){
const err179 = {instancePath:instancePath+"/customer/email",schemaPath:"#/components/schemas/Customer/properties/email/type",keyword:"type",params:{type: schema52.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data71.company !== undefined && func0.call(data71, "company")){
let data75 = data71.company;
if((typeof data75 !== "string") && (data75 !== null)){
const err180 = {instancePath:instancePath+"/customer/company",schemaPath:"#/components/schemas/Customer/properties/company/type",keyword:"type",params:{type: schema52.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data71.phone !== undefined && func0.call(data71, "phone")){
let data76 = data71.phone;
if((typeof data76 !== "string") && (data76 !== null)){
const err181 = {instancePath:instancePath+"/customer/phone",schemaPath:"#/components/schemas/Customer/properties/phone/type",keyword:"type",params:{type: schema52.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
}
if(data.shipping_address !== undefined && func0.call(data, "shipping_address")){
let data77 = data.shipping_address;
if((!(data77 && typeof data77 == "object" && !Array.isArray(data77))) && (data77 !== null)){
const err182 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/type",keyword:"type",params:{type: schema53.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if((data77.name === undefined) || (!(func0.call(data77, "name")))){
const err183 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if((data77.company === undefined) || (!(func0.call(data77, "company")))){
const err184 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "company"},message:"must have required property '"+"company"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if((data77.email === undefined) || (!(func0.call(data77, "email")))){
const err185 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if((data77.phone === undefined) || (!(func0.call(data77, "phone")))){
const err186 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if((data77.address1 === undefined) || (!(func0.call(data77, "address1")))){
const err187 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "address1"},message:"must have required property '"+"address1"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((data77.address2 === undefined) || (!(func0.call(data77, "address2")))){
const err188 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "address2"},message:"must have required property '"+"address2"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if((data77.city === undefined) || (!(func0.call(data77, "city")))){
const err189 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((data77.province === undefined) || (!(func0.call(data77, "province")))){
const err190 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "province"},message:"must have required property '"+"province"+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if((data77.province_code === undefined) || (!(func0.call(data77, "province_code")))){
const err191 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "province_code"},message:"must have required property '"+"province_code"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if((data77.zip === undefined) || (!(func0.call(data77, "zip")))){
const err192 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "zip"},message:"must have required property '"+"zip"+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if((data77.country === undefined) || (!(func0.call(data77, "country")))){
const err193 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if((data77.country_code === undefined) || (!(func0.call(data77, "country_code")))){
const err194 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "country_code"},message:"must have required property '"+"country_code"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key5 of Object.keys(data77)){
if(!(func0.call(schema53.properties, key5))){
const err195 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data77.name !== undefined && func0.call(data77, "name")){
let data78 = data77.name;
if((typeof data78 !== "string") && (data78 !== null)){
const err196 = {instancePath:instancePath+"/shipping_address/name",schemaPath:"#/components/schemas/Address/properties/name/type",keyword:"type",params:{type: schema53.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data77.company !== undefined && func0.call(data77, "company")){
let data79 = data77.company;
if((typeof data79 !== "string") && (data79 !== null)){
const err197 = {instancePath:instancePath+"/shipping_address/company",schemaPath:"#/components/schemas/Address/properties/company/type",keyword:"type",params:{type: schema53.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data77.email !== undefined && func0.call(data77, "email")){
let data80 = data77.email;
if((typeof data80 !== "string") && (data80 !== null)){
const err198 = {instancePath:instancePath+"/shipping_address/email",schemaPath:"#/components/schemas/Address/properties/email/type",keyword:"type",params:{type: schema53.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data77.phone !== undefined && func0.call(data77, "phone")){
let data81 = data77.phone;
if((typeof data81 !== "string") && (data81 !== null)){
const err199 = {instancePath:instancePath+"/shipping_address/phone",schemaPath:"#/components/schemas/Address/properties/phone/type",keyword:"type",params:{type: schema53.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data77.address1 !== undefined && func0.call(data77, "address1")){
let data82 = data77.address1;
if((typeof data82 !== "string") && (data82 !== null)){
const err200 = {instancePath:instancePath+"/shipping_address/address1",schemaPath:"#/components/schemas/Address/properties/address1/type",keyword:"type",params:{type: schema53.properties.address1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data77.address2 !== undefined && func0.call(data77, "address2")){
let data83 = data77.address2;
if((typeof data83 !== "string") && (data83 !== null)){
const err201 = {instancePath:instancePath+"/shipping_address/address2",schemaPath:"#/components/schemas/Address/properties/address2/type",keyword:"type",params:{type: schema53.properties.address2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data77.city !== undefined && func0.call(data77, "city")){
let data84 = data77.city;
if((typeof data84 !== "string") && (data84 !== null)){
const err202 = {instancePath:instancePath+"/shipping_address/city",schemaPath:"#/components/schemas/Address/properties/city/type",keyword:"type",params:{type: schema53.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data77.province !== undefined && func0.call(data77, "province")){
let data85 = data77.province;
if((typeof data85 !== "string") && (data85 !== null)){
const err203 = {instancePath:instancePath+"/shipping_address/province",schemaPath:"#/components/schemas/Address/properties/province/type",keyword:"type",params:{type: schema53.properties.province.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data77.province_code !== undefined && func0.call(data77, "province_code")){
let data86 = data77.province_code;
if((typeof data86 !== "string") && (data86 !== null)){
const err204 = {instancePath:instancePath+"/shipping_address/province_code",schemaPath:"#/components/schemas/Address/properties/province_code/type",keyword:"type",params:{type: schema53.properties.province_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data77.zip !== undefined && func0.call(data77, "zip")){
let data87 = data77.zip;
if((typeof data87 !== "string") && (data87 !== null)){
const err205 = {instancePath:instancePath+"/shipping_address/zip",schemaPath:"#/components/schemas/Address/properties/zip/type",keyword:"type",params:{type: schema53.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data77.country !== undefined && func0.call(data77, "country")){
let data88 = data77.country;
if((typeof data88 !== "string") && (data88 !== null)){
const err206 = {instancePath:instancePath+"/shipping_address/country",schemaPath:"#/components/schemas/Address/properties/country/type",keyword:"type",params:{type: schema53.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data77.country_code !== undefined && func0.call(data77, "country_code")){
let data89 = data77.country_code;
if((typeof data89 !== "string") && (data89 !== null)){
const err207 = {instancePath:instancePath+"/shipping_address/country_code",schemaPath:"#/components/schemas/Address/properties/country_code/type",keyword:"type",params:{type: schema53.properties.country_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
}
if(data.billing_address !== undefined && func0.call(data, "billing_address")){
let data90 = data.billing_address;
if((!(data90 && typeof data90 == "object" && !Array.isArray(data90))) && (data90 !== null)){
const err208 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/type",keyword:"type",params:{type: schema53.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if((data90.name === undefined) || (!(func0.call(data90, "name")))){
const err209 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if((data90.company === undefined) || (!(func0.call(data90, "company")))){
const err210 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "company"},message:"must have required property '"+"company"+"'"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if((data90.email === undefined) || (!(func0.call(data90, "email")))){
const err211 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if((data90.phone === undefined) || (!(func0.call(data90, "phone")))){
const err212 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((data90.address1 === undefined) || (!(func0.call(data90, "address1")))){
const err213 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "address1"},message:"must have required property '"+"address1"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if((data90.address2 === undefined) || (!(func0.call(data90, "address2")))){
const err214 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "address2"},message:"must have required property '"+"address2"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if((data90.city === undefined) || (!(func0.call(data90, "city")))){
const err215 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if((data90.province === undefined) || (!(func0.call(data90, "province")))){
const err216 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "province"},message:"must have required property '"+"province"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if((data90.province_code === undefined) || (!(func0.call(data90, "province_code")))){
const err217 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "province_code"},message:"must have required property '"+"province_code"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if((data90.zip === undefined) || (!(func0.call(data90, "zip")))){
const err218 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "zip"},message:"must have required property '"+"zip"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if((data90.country === undefined) || (!(func0.call(data90, "country")))){
const err219 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if((data90.country_code === undefined) || (!(func0.call(data90, "country_code")))){
const err220 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "country_code"},message:"must have required property '"+"country_code"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key6 of Object.keys(data90)){
if(!(func0.call(schema53.properties, key6))){
const err221 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data90.name !== undefined && func0.call(data90, "name")){
let data91 = data90.name;
if((typeof data91 !== "string") && (data91 !== null)){
const err222 = {instancePath:instancePath+"/billing_address/name",schemaPath:"#/components/schemas/Address/properties/name/type",keyword:"type",params:{type: schema53.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data90.company !== undefined && func0.call(data90, "company")){
let data92 = data90.company;
if((typeof data92 !== "string") && (data92 !== null)){
const err223 = {instancePath:instancePath+"/billing_address/company",schemaPath:"#/components/schemas/Address/properties/company/type",keyword:"type",params:{type: schema53.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data90.email !== undefined && func0.call(data90, "email")){
let data93 = data90.email;
if((typeof data93 !== "string") && (data93 !== null)){
const err224 = {instancePath:instancePath+"/billing_address/email",schemaPath:"#/components/schemas/Address/properties/email/type",keyword:"type",params:{type: schema53.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data90.phone !== undefined && func0.call(data90, "phone")){
let data94 = data90.phone;
if((typeof data94 !== "string") && (data94 !== null)){
const err225 = {instancePath:instancePath+"/billing_address/phone",schemaPath:"#/components/schemas/Address/properties/phone/type",keyword:"type",params:{type: schema53.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data90.address1 !== undefined && func0.call(data90, "address1")){
let data95 = data90.address1;
if((typeof data95 !== "string") && (data95 !== null)){
const err226 = {instancePath:instancePath+"/billing_address/address1",schemaPath:"#/components/schemas/Address/properties/address1/type",keyword:"type",params:{type: schema53.properties.address1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data90.address2 !== undefined && func0.call(data90, "address2")){
let data96 = data90.address2;
if((typeof data96 !== "string") && (data96 !== null)){
const err227 = {instancePath:instancePath+"/billing_address/address2",schemaPath:"#/components/schemas/Address/properties/address2/type",keyword:"type",params:{type: schema53.properties.address2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data90.city !== undefined && func0.call(data90, "city")){
let data97 = data90.city;
if((typeof data97 !== "string") && (data97 !== null)){
const err228 = {instancePath:instancePath+"/billing_address/city",schemaPath:"#/components/schemas/Address/properties/city/type",keyword:"type",params:{type: schema53.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data90.province !== undefined && func0.call(data90, "province")){
let data98 = data90.province;
if((typeof data98 !== "string") && (data98 !== null)){
const err229 = {instancePath:instancePath+"/billing_address/province",schemaPath:"#/components/schemas/Address/properties/province/type",keyword:"type",params:{type: schema53.properties.province.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data90.province_code !== undefined && func0.call(data90, "province_code")){
let data99 = data90.province_code;
if((typeof data99 !== "string") && (data99 !== null)){
const err230 = {instancePath:instancePath+"/billing_address/province_code",schemaPath:"#/components/schemas/Address/properties/province_code/type",keyword:"type",params:{type: schema53.properties.province_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data90.zip !== undefined && func0.call(data90, "zip")){
let data100 = data90.zip;
if((typeof data100 !== "string") && (data100 !== null)){
const err231 = {instancePath:instancePath+"/billing_address/zip",schemaPath:"#/components/schemas/Address/properties/zip/type",keyword:"type",params:{type: schema53.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data90.country !== undefined && func0.call(data90, "country")){
let data101 = data90.country;
if((typeof data101 !== "string") && (data101 !== null)){
const err232 = {instancePath:instancePath+"/billing_address/country",schemaPath:"#/components/schemas/Address/properties/country/type",keyword:"type",params:{type: schema53.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data90.country_code !== undefined && func0.call(data90, "country_code")){
let data102 = data90.country_code;
if((typeof data102 !== "string") && (data102 !== null)){
const err233 = {instancePath:instancePath+"/billing_address/country_code",schemaPath:"#/components/schemas/Address/properties/country_code/type",keyword:"type",params:{type: schema53.properties.country_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
}
if(data.on_hold !== undefined && func0.call(data, "on_hold")){
if(typeof data.on_hold !== "boolean"){
const err234 = {instancePath:instancePath+"/on_hold",schemaPath:"#/properties/on_hold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data104 = data.created_at;
if(typeof data104 === "string"){
if(!pattern4.test(data104)){
const err235 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Timestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(!(formats0(data104))){
const err236 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data105 = data.updated_at;
if(typeof data105 === "string"){
if(!pattern4.test(data105)){
const err238 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Timestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!(formats0(data105))){
const err239 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((data.data === undefined) || (!(func0.call(data, "data")))){
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
if(data.data !== undefined && func0.call(data, "data")){
if(!(validate23(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v2 = validate27;
const schema57 = {"description":"Why a request failed.","type":"object","x-sandbox-source":{"kind":"docs","why":"It is the body of a failed request in Laravel; the vendor's page has no error answers."},"required":["message"],"additionalProperties":false,"properties":{"message":{"type":"string"}}};

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
if((data.message === undefined) || (!(func0.call(data, "message")))){
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
if(data.message !== undefined && func0.call(data, "message")){
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
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v3 = validate28;
const schema58 = {"description":"The fields of a sales order to change. All are optional. What is left out stays as it is; unknown keys are ignored.","type":"object","properties":{"order_status":{"$ref":"#/components/schemas/OrderStatus","description":"The status to give the order. It is applied, suppressed by a guard, or changes nothing; it is never refused as a transition."},"force_reopen":{"type":"boolean","default":false,"description":"Reopen the order even though it is fulfilled or over-fulfilled. It matters only where `order_status` is `open` and the order is closed."},"fulfillment_status":{"$ref":"#/components/schemas/FulfillmentStatus","description":"Sets the fulfilment status by hand; it is then not worked out from the lines in this update."},"payment_status":{"$ref":"#/components/schemas/PaymentStatus"},"canceled_at":{"type":["string","null"],"format":"date-time","description":"Set, it cancels the order. Null uncancels it, back to the status from before."},"sales_order_number":{"type":"string"},"order_date":{"type":"string","format":"date"},"sales_channel_id":{"type":"integer"},"currency_id":{"type":"integer"},"customer_po_number":{"type":["string","null"],"description":"The number of the customer's purchase order."},"tracking_number":{"type":["string","null"]},"sales_rep_name":{"type":["string","null"]},"currency_code":{"type":["string","null"]},"requested_shipping_method":{"type":["string","null"]},"memo_for_customer":{"type":["string","null"]},"payment_date":{"type":["string","null"],"format":"date"},"ship_by_date":{"type":["string","null"],"format":"date"},"hold_until_date":{"type":["string","null"],"format":"date","description":"The date a preorder or held order is released; it is not to be shipped earlier. It changes no status and is never cleared by itself."},"deliver_by_date":{"type":["string","null"],"format":"date"},"fulfilled_at":{"type":["string","null"],"format":"date-time"},"packing_slip_printed_at":{"type":["string","null"],"format":"date-time"},"last_synced_from_sales_channel_at":{"type":["string","null"],"format":"date-time"},"quote_sent_at":{"type":["string","null"],"format":"date-time"},"quote_approved_by_customer_at":{"type":["string","null"],"format":"date-time"},"quote_expires_at":{"type":["string","null"],"format":"date-time"},"store_id":{"type":["integer","null"]},"shipping_method_id":{"type":["integer","null"]},"customer_id":{"type":["integer","null"]},"sales_rep_id":{"type":["integer","null"]},"shipping_address_id":{"type":["integer","null"]},"billing_address_id":{"type":["integer","null"]},"tax_rate_id":{"type":["integer","null"]},"sub_sales_channel_id":{"type":["integer","null"]},"is_tax_included":{"type":["boolean","null"]},"is_quote":{"type":"boolean"},"tags":{"type":["array","null"],"description":"Replaces all tags. Null removes them.","items":{"$ref":"#/components/schemas/Tag"}},"discount_lines":{"type":["array","null"],"description":"Replaces all discounts. Null removes them.","items":{"$ref":"#/components/schemas/DiscountLine"}},"sales_order_lines":{"type":"array","description":"Lines to change or to add. Lines that are left out stay, and an empty list changes nothing.","items":{"$ref":"#/components/schemas/SalesOrderLineData"}},"financial_lines":{"type":"array","description":"Financial lines to change or to add. Those that are left out stay.","items":{"$ref":"#/components/schemas/FinancialLineData"}},"custom_field_values":{"type":"array","description":"Values to set, by custom field. Fields that are left out keep their value.","items":{"$ref":"#/components/schemas/CustomFieldValue"}},"notes":{"type":"array","description":"Notes to add.","items":{"$ref":"#/components/schemas/NoteData"}},"customer":{"$ref":"#/components/schemas/CustomerData","description":"The customer. Null detaches the one there is."},"shipping_address":{"$ref":"#/components/schemas/AddressData","description":"The shipping address. Null detaches the one there is."},"billing_address":{"$ref":"#/components/schemas/AddressData","description":"The billing address. Null detaches the one there is."},"shouldDeleteFulfillments":{"type":"boolean","default":false,"description":"Deletes all fulfilments of the order, so that nothing of it counts as shipped."},"shippingAddressChanged":{"type":"boolean","default":false,"description":"Says that an address in the same payload is a new one. It does nothing on its own."},"on_hold":{"type":"boolean","default":false,"description":"True holds the order, false releases it. An update without this key leaves the order as it is."},"deleteFulfillmentsReason":{"type":"string","description":"Why the fulfilments are deleted. It does nothing without `shouldDeleteFulfillments`."}}};
const schema64 = {"description":"A line of the order. With the `id` of one of its lines, the given fields of that line change; without, it is a new line.","type":"object","x-sandbox-source":{"kind":"docs","why":"The vendor's page gives only the name; the fields are named as in SKU.io's other documentation, their selection is ours, and what a new line needs is our choice."},"properties":{"id":{"type":"integer","minimum":1,"description":"The ID of a line of this order."},"product_id":{"type":"integer","minimum":1},"sku":{"type":"string"},"description":{"type":["string","null"]},"quantity":{"type":"number","minimum":0},"amount":{"type":"number","description":"The price of one piece."},"discount":{"type":["number","null"]},"tax_rate_id":{"type":["integer","null"],"minimum":1},"warehouse_id":{"type":["integer","null"],"minimum":1},"nominal_code_id":{"type":["integer","null"],"minimum":1},"sales_channel_line_id":{"type":["string","null"],"description":"The ID that the sales channel gave this line."}},"if":{"required":["id"]},"else":{"required":["quantity"],"anyOf":[{"required":["product_id"]},{"required":["sku"]},{"required":["description"],"properties":{"description":{"type":"string"}}}]}};
const schema65 = {"description":"A charge or credit beside the goods, such as shipping. With an `id`, the given fields of that line change; without, it is a new line.","type":"object","x-sandbox-source":{"kind":"docs","why":"The vendor's page gives only the name; the fields are named as in SKU.io's other documentation, their selection is ours, and what a new line needs is our choice."},"properties":{"id":{"type":"integer","minimum":1,"description":"The ID of a financial line of this order."},"financial_line_type_id":{"type":["integer","null"],"minimum":1},"description":{"type":"string"},"quantity":{"type":"number","minimum":0},"amount":{"type":"number"},"tax_rate_id":{"type":["integer","null"],"minimum":1}},"if":{"required":["id"]},"else":{"required":["description","amount"]}};
const schema66 = {"description":"The value of one custom field.","type":"object","x-sandbox-source":{"kind":"decided","why":"The vendor's page calls custom_field_values an array and does not say of what; one value per field is our choice."},"required":["custom_field_id","value"],"properties":{"custom_field_id":{"type":"integer","minimum":1},"value":{"type":["string","number","boolean","array","null"],"items":{"type":"string"}}}};
const schema67 = {"description":"A note to add. Notes are never edited by an update, not even by their `id`.","type":"object","x-sandbox-source":{"kind":"docs","why":"The vendor's page gives only the name; the fields are named as in SKU.io's other documentation, their selection is ours, and that notes are only added is our choice."},"required":["note"],"properties":{"id":{"type":"integer","minimum":1},"note":{"type":"string"}}};
const schema68 = {"description":"A customer, or null. With an `id`, the given fields change; without, it is a new customer.","type":["object","null"],"x-sandbox-source":{"kind":"docs","why":"The vendor's page gives only the name; the fields are named as in SKU.io's other documentation, their selection is ours, and what a new customer needs is our choice."},"properties":{"id":{"type":"integer","minimum":1},"name":{"type":"string"},"email":{"type":["string","null"]},"company":{"type":["string","null"]},"phone":{"type":["string","null"]}},"if":{"required":["id"]},"else":{"required":["name"]}};
const schema69 = {"description":"An address, or null.","type":["object","null"],"x-sandbox-source":{"kind":"docs","why":"The vendor's page gives only the name; the fields are named as in SKU.io's other documentation, their selection is ours, and that each can be empty is our choice."},"properties":{"name":{"type":["string","null"]},"company":{"type":["string","null"]},"email":{"type":["string","null"]},"phone":{"type":["string","null"]},"address1":{"type":["string","null"]},"address2":{"type":["string","null"]},"city":{"type":["string","null"]},"province":{"type":["string","null"]},"province_code":{"type":["string","null"]},"zip":{"type":["string","null"]},"country":{"type":["string","null"]},"country_code":{"type":["string","null"]}}};

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
if(data.order_status !== undefined && func0.call(data, "order_status")){
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
const err1 = {instancePath:instancePath+"/order_status",schemaPath:"#/components/schemas/OrderStatus/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.force_reopen !== undefined && func0.call(data, "force_reopen")){
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
if(data.fulfillment_status !== undefined && func0.call(data, "fulfillment_status")){
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
const err4 = {instancePath:instancePath+"/fulfillment_status",schemaPath:"#/components/schemas/FulfillmentStatus/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.payment_status !== undefined && func0.call(data, "payment_status")){
let data3 = data.payment_status;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/payment_status",schemaPath:"#/components/schemas/PaymentStatus/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((data3 === "unpaid") || (data3 === "partially_paid")) || (data3 === "paid")) || (data3 === "refunded")) || (data3 === null))){
const err6 = {instancePath:instancePath+"/payment_status",schemaPath:"#/components/schemas/PaymentStatus/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.canceled_at !== undefined && func0.call(data, "canceled_at")){
let data4 = data.canceled_at;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/canceled_at",schemaPath:"#/properties/canceled_at/type",keyword:"type",params:{type: schema58.properties.canceled_at.type},message:"must be string,null"};
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
if(data.sales_order_number !== undefined && func0.call(data, "sales_order_number")){
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
if(data.order_date !== undefined && func0.call(data, "order_date")){
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
if(data.sales_channel_id !== undefined && func0.call(data, "sales_channel_id")){
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
if(data.currency_id !== undefined && func0.call(data, "currency_id")){
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
if(data.customer_po_number !== undefined && func0.call(data, "customer_po_number")){
let data9 = data.customer_po_number;
if((typeof data9 !== "string") && (data9 !== null)){
const err14 = {instancePath:instancePath+"/customer_po_number",schemaPath:"#/properties/customer_po_number/type",keyword:"type",params:{type: schema58.properties.customer_po_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.tracking_number !== undefined && func0.call(data, "tracking_number")){
let data10 = data.tracking_number;
if((typeof data10 !== "string") && (data10 !== null)){
const err15 = {instancePath:instancePath+"/tracking_number",schemaPath:"#/properties/tracking_number/type",keyword:"type",params:{type: schema58.properties.tracking_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sales_rep_name !== undefined && func0.call(data, "sales_rep_name")){
let data11 = data.sales_rep_name;
if((typeof data11 !== "string") && (data11 !== null)){
const err16 = {instancePath:instancePath+"/sales_rep_name",schemaPath:"#/properties/sales_rep_name/type",keyword:"type",params:{type: schema58.properties.sales_rep_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.currency_code !== undefined && func0.call(data, "currency_code")){
let data12 = data.currency_code;
if((typeof data12 !== "string") && (data12 !== null)){
const err17 = {instancePath:instancePath+"/currency_code",schemaPath:"#/properties/currency_code/type",keyword:"type",params:{type: schema58.properties.currency_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.requested_shipping_method !== undefined && func0.call(data, "requested_shipping_method")){
let data13 = data.requested_shipping_method;
if((typeof data13 !== "string") && (data13 !== null)){
const err18 = {instancePath:instancePath+"/requested_shipping_method",schemaPath:"#/properties/requested_shipping_method/type",keyword:"type",params:{type: schema58.properties.requested_shipping_method.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.memo_for_customer !== undefined && func0.call(data, "memo_for_customer")){
let data14 = data.memo_for_customer;
if((typeof data14 !== "string") && (data14 !== null)){
const err19 = {instancePath:instancePath+"/memo_for_customer",schemaPath:"#/properties/memo_for_customer/type",keyword:"type",params:{type: schema58.properties.memo_for_customer.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.payment_date !== undefined && func0.call(data, "payment_date")){
let data15 = data.payment_date;
if((typeof data15 !== "string") && (data15 !== null)){
const err20 = {instancePath:instancePath+"/payment_date",schemaPath:"#/properties/payment_date/type",keyword:"type",params:{type: schema58.properties.payment_date.type},message:"must be string,null"};
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
if(data.ship_by_date !== undefined && func0.call(data, "ship_by_date")){
let data16 = data.ship_by_date;
if((typeof data16 !== "string") && (data16 !== null)){
const err22 = {instancePath:instancePath+"/ship_by_date",schemaPath:"#/properties/ship_by_date/type",keyword:"type",params:{type: schema58.properties.ship_by_date.type},message:"must be string,null"};
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
if(data.hold_until_date !== undefined && func0.call(data, "hold_until_date")){
let data17 = data.hold_until_date;
if((typeof data17 !== "string") && (data17 !== null)){
const err24 = {instancePath:instancePath+"/hold_until_date",schemaPath:"#/properties/hold_until_date/type",keyword:"type",params:{type: schema58.properties.hold_until_date.type},message:"must be string,null"};
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
if(data.deliver_by_date !== undefined && func0.call(data, "deliver_by_date")){
let data18 = data.deliver_by_date;
if((typeof data18 !== "string") && (data18 !== null)){
const err26 = {instancePath:instancePath+"/deliver_by_date",schemaPath:"#/properties/deliver_by_date/type",keyword:"type",params:{type: schema58.properties.deliver_by_date.type},message:"must be string,null"};
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
if(data.fulfilled_at !== undefined && func0.call(data, "fulfilled_at")){
let data19 = data.fulfilled_at;
if((typeof data19 !== "string") && (data19 !== null)){
const err28 = {instancePath:instancePath+"/fulfilled_at",schemaPath:"#/properties/fulfilled_at/type",keyword:"type",params:{type: schema58.properties.fulfilled_at.type},message:"must be string,null"};
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
if(data.packing_slip_printed_at !== undefined && func0.call(data, "packing_slip_printed_at")){
let data20 = data.packing_slip_printed_at;
if((typeof data20 !== "string") && (data20 !== null)){
const err30 = {instancePath:instancePath+"/packing_slip_printed_at",schemaPath:"#/properties/packing_slip_printed_at/type",keyword:"type",params:{type: schema58.properties.packing_slip_printed_at.type},message:"must be string,null"};
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
if(data.last_synced_from_sales_channel_at !== undefined && func0.call(data, "last_synced_from_sales_channel_at")){
let data21 = data.last_synced_from_sales_channel_at;
if((typeof data21 !== "string") && (data21 !== null)){
const err32 = {instancePath:instancePath+"/last_synced_from_sales_channel_at",schemaPath:"#/properties/last_synced_from_sales_channel_at/type",keyword:"type",params:{type: schema58.properties.last_synced_from_sales_channel_at.type},message:"must be string,null"};
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
if(data.quote_sent_at !== undefined && func0.call(data, "quote_sent_at")){
let data22 = data.quote_sent_at;
if((typeof data22 !== "string") && (data22 !== null)){
const err34 = {instancePath:instancePath+"/quote_sent_at",schemaPath:"#/properties/quote_sent_at/type",keyword:"type",params:{type: schema58.properties.quote_sent_at.type},message:"must be string,null"};
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
if(data.quote_approved_by_customer_at !== undefined && func0.call(data, "quote_approved_by_customer_at")){
let data23 = data.quote_approved_by_customer_at;
if((typeof data23 !== "string") && (data23 !== null)){
const err36 = {instancePath:instancePath+"/quote_approved_by_customer_at",schemaPath:"#/properties/quote_approved_by_customer_at/type",keyword:"type",params:{type: schema58.properties.quote_approved_by_customer_at.type},message:"must be string,null"};
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
if(data.quote_expires_at !== undefined && func0.call(data, "quote_expires_at")){
let data24 = data.quote_expires_at;
if((typeof data24 !== "string") && (data24 !== null)){
const err38 = {instancePath:instancePath+"/quote_expires_at",schemaPath:"#/properties/quote_expires_at/type",keyword:"type",params:{type: schema58.properties.quote_expires_at.type},message:"must be string,null"};
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
if(data.store_id !== undefined && func0.call(data, "store_id")){
let data25 = data.store_id;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
const err40 = {instancePath:instancePath+"/store_id",schemaPath:"#/properties/store_id/type",keyword:"type",params:{type: schema58.properties.store_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.shipping_method_id !== undefined && func0.call(data, "shipping_method_id")){
let data26 = data.shipping_method_id;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
const err41 = {instancePath:instancePath+"/shipping_method_id",schemaPath:"#/properties/shipping_method_id/type",keyword:"type",params:{type: schema58.properties.shipping_method_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.customer_id !== undefined && func0.call(data, "customer_id")){
let data27 = data.customer_id;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (data27 !== null)){
const err42 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema58.properties.customer_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.sales_rep_id !== undefined && func0.call(data, "sales_rep_id")){
let data28 = data.sales_rep_id;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (data28 !== null)){
const err43 = {instancePath:instancePath+"/sales_rep_id",schemaPath:"#/properties/sales_rep_id/type",keyword:"type",params:{type: schema58.properties.sales_rep_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.shipping_address_id !== undefined && func0.call(data, "shipping_address_id")){
let data29 = data.shipping_address_id;
if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (data29 !== null)){
const err44 = {instancePath:instancePath+"/shipping_address_id",schemaPath:"#/properties/shipping_address_id/type",keyword:"type",params:{type: schema58.properties.shipping_address_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.billing_address_id !== undefined && func0.call(data, "billing_address_id")){
let data30 = data.billing_address_id;
if((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (data30 !== null)){
const err45 = {instancePath:instancePath+"/billing_address_id",schemaPath:"#/properties/billing_address_id/type",keyword:"type",params:{type: schema58.properties.billing_address_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.tax_rate_id !== undefined && func0.call(data, "tax_rate_id")){
let data31 = data.tax_rate_id;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
const err46 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/type",keyword:"type",params:{type: schema58.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.sub_sales_channel_id !== undefined && func0.call(data, "sub_sales_channel_id")){
let data32 = data.sub_sales_channel_id;
if((!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) && (data32 !== null)){
const err47 = {instancePath:instancePath+"/sub_sales_channel_id",schemaPath:"#/properties/sub_sales_channel_id/type",keyword:"type",params:{type: schema58.properties.sub_sales_channel_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.is_tax_included !== undefined && func0.call(data, "is_tax_included")){
let data33 = data.is_tax_included;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err48 = {instancePath:instancePath+"/is_tax_included",schemaPath:"#/properties/is_tax_included/type",keyword:"type",params:{type: schema58.properties.is_tax_included.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.is_quote !== undefined && func0.call(data, "is_quote")){
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
if(data.tags !== undefined && func0.call(data, "tags")){
let data35 = data.tags;
if((!(Array.isArray(data35))) && (data35 !== null)){
const err50 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: schema58.properties.tags.type},message:"must be array,null"};
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
for(let i0=0; i0<len0; i0++){
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
if(data.discount_lines !== undefined && func0.call(data, "discount_lines")){
let data37 = data.discount_lines;
if((!(Array.isArray(data37))) && (data37 !== null)){
const err52 = {instancePath:instancePath+"/discount_lines",schemaPath:"#/properties/discount_lines/type",keyword:"type",params:{type: schema58.properties.discount_lines.type},message:"must be array,null"};
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
for(let i1=0; i1<len1; i1++){
let data38 = data37[i1];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.description !== undefined && func0.call(data38, "description")){
let data39 = data38.description;
if((typeof data39 !== "string") && (data39 !== null)){
const err53 = {instancePath:instancePath+"/discount_lines/" + i1+"/description",schemaPath:"#/components/schemas/DiscountLine/properties/description/type",keyword:"type",params:{type: schema46.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data38.amount !== undefined && func0.call(data38, "amount")){
let data40 = data38.amount;
if((!((typeof data40 == "number") && (isFinite(data40)))) && (data40 !== null)){
const err54 = {instancePath:instancePath+"/discount_lines/" + i1+"/amount",schemaPath:"#/components/schemas/DiscountLine/properties/amount/type",keyword:"type",params:{type: schema46.properties.amount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data38.percentage !== undefined && func0.call(data38, "percentage")){
let data41 = data38.percentage;
if((!((typeof data41 == "number") && (isFinite(data41)))) && (data41 !== null)){
const err55 = {instancePath:instancePath+"/discount_lines/" + i1+"/percentage",schemaPath:"#/components/schemas/DiscountLine/properties/percentage/type",keyword:"type",params:{type: schema46.properties.percentage.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/discount_lines/" + i1,schemaPath:"#/components/schemas/DiscountLine/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
if(data.sales_order_lines !== undefined && func0.call(data, "sales_order_lines")){
let data42 = data.sales_order_lines;
if(Array.isArray(data42)){
const len2 = data42.length;
for(let i2=0; i2<len2; i2++){
let data43 = data42[i2];
const _errs96 = errors;
let valid14 = true;
const _errs97 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing0;
if(((data43.id === undefined) || (!(func0.call(data43, "id")))) && (missing0 = "id")){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid0 = _errs97 === errors;
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs98 = errors;
const _errs99 = errors;
let valid15 = false;
const _errs100 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if((data43.product_id === undefined) || (!(func0.call(data43, "product_id")))){
const err58 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLineData/else/anyOf/0/required",keyword:"required",params:{missingProperty: "product_id"},message:"must have required property '"+"product_id"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
var _valid1 = _errs100 === errors;
valid15 = valid15 || _valid1;
const _errs101 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if((data43.sku === undefined) || (!(func0.call(data43, "sku")))){
const err59 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLineData/else/anyOf/1/required",keyword:"required",params:{missingProperty: "sku"},message:"must have required property '"+"sku"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid1 = _errs101 === errors;
valid15 = valid15 || _valid1;
const _errs102 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if((data43.description === undefined) || (!(func0.call(data43, "description")))){
const err60 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLineData/else/anyOf/2/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data43.description !== undefined && func0.call(data43, "description")){
if(typeof data43.description !== "string"){
const err61 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/description",schemaPath:"#/components/schemas/SalesOrderLineData/else/anyOf/2/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
var _valid1 = _errs102 === errors;
valid15 = valid15 || _valid1;
if(_valid1){
var props0 = {};
props0.description = true;
}
if(!valid15){
const err62 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLineData/else/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
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
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if((data43.quantity === undefined) || (!(func0.call(data43, "quantity")))){
const err63 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLineData/else/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var _valid0 = _errs98 === errors;
valid14 = _valid0;
}
if(!valid14){
const err64 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLineData/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
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
if(data43.id !== undefined && func0.call(data43, "id")){
let data45 = data43.id;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err65 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/id",schemaPath:"#/components/schemas/SalesOrderLineData/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 1 || isNaN(data45)){
const err66 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/id",schemaPath:"#/components/schemas/SalesOrderLineData/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data43.product_id !== undefined && func0.call(data43, "product_id")){
let data46 = data43.product_id;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err67 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/product_id",schemaPath:"#/components/schemas/SalesOrderLineData/properties/product_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 1 || isNaN(data46)){
const err68 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/product_id",schemaPath:"#/components/schemas/SalesOrderLineData/properties/product_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data43.sku !== undefined && func0.call(data43, "sku")){
if(typeof data43.sku !== "string"){
const err69 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/sku",schemaPath:"#/components/schemas/SalesOrderLineData/properties/sku/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data43.description !== undefined && func0.call(data43, "description")){
let data48 = data43.description;
if((typeof data48 !== "string") && (data48 !== null)){
const err70 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/description",schemaPath:"#/components/schemas/SalesOrderLineData/properties/description/type",keyword:"type",params:{type: schema64.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data43.quantity !== undefined && func0.call(data43, "quantity")){
let data49 = data43.quantity;
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err71 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/quantity",schemaPath:"#/components/schemas/SalesOrderLineData/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/quantity",schemaPath:"#/components/schemas/SalesOrderLineData/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data43.amount !== undefined && func0.call(data43, "amount")){
let data50 = data43.amount;
if(!((typeof data50 == "number") && (isFinite(data50)))){
const err73 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/amount",schemaPath:"#/components/schemas/SalesOrderLineData/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data43.discount !== undefined && func0.call(data43, "discount")){
let data51 = data43.discount;
if((!((typeof data51 == "number") && (isFinite(data51)))) && (data51 !== null)){
const err74 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/discount",schemaPath:"#/components/schemas/SalesOrderLineData/properties/discount/type",keyword:"type",params:{type: schema64.properties.discount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data43.tax_rate_id !== undefined && func0.call(data43, "tax_rate_id")){
let data52 = data43.tax_rate_id;
if((!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) && (data52 !== null)){
const err75 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/tax_rate_id",schemaPath:"#/components/schemas/SalesOrderLineData/properties/tax_rate_id/type",keyword:"type",params:{type: schema64.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 1 || isNaN(data52)){
const err76 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/tax_rate_id",schemaPath:"#/components/schemas/SalesOrderLineData/properties/tax_rate_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data43.warehouse_id !== undefined && func0.call(data43, "warehouse_id")){
let data53 = data43.warehouse_id;
if((!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) && (data53 !== null)){
const err77 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/warehouse_id",schemaPath:"#/components/schemas/SalesOrderLineData/properties/warehouse_id/type",keyword:"type",params:{type: schema64.properties.warehouse_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 1 || isNaN(data53)){
const err78 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/warehouse_id",schemaPath:"#/components/schemas/SalesOrderLineData/properties/warehouse_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(data43.nominal_code_id !== undefined && func0.call(data43, "nominal_code_id")){
let data54 = data43.nominal_code_id;
if((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (data54 !== null)){
const err79 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/nominal_code_id",schemaPath:"#/components/schemas/SalesOrderLineData/properties/nominal_code_id/type",keyword:"type",params:{type: schema64.properties.nominal_code_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 1 || isNaN(data54)){
const err80 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/nominal_code_id",schemaPath:"#/components/schemas/SalesOrderLineData/properties/nominal_code_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data43.sales_channel_line_id !== undefined && func0.call(data43, "sales_channel_line_id")){
let data55 = data43.sales_channel_line_id;
if((typeof data55 !== "string") && (data55 !== null)){
const err81 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/sales_channel_line_id",schemaPath:"#/components/schemas/SalesOrderLineData/properties/sales_channel_line_id/type",keyword:"type",params:{type: schema64.properties.sales_channel_line_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLineData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/sales_order_lines",schemaPath:"#/properties/sales_order_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.financial_lines !== undefined && func0.call(data, "financial_lines")){
let data56 = data.financial_lines;
if(Array.isArray(data56)){
const len3 = data56.length;
for(let i3=0; i3<len3; i3++){
let data57 = data56[i3];
const _errs132 = errors;
let valid21 = true;
const _errs133 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing1;
if(((data57.id === undefined) || (!(func0.call(data57, "id")))) && (missing1 = "id")){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var _valid2 = _errs133 === errors;
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs134 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if((data57.description === undefined) || (!(func0.call(data57, "description")))){
const err85 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLineData/else/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((data57.amount === undefined) || (!(func0.call(data57, "amount")))){
const err86 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLineData/else/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
var _valid2 = _errs134 === errors;
valid21 = _valid2;
}
if(!valid21){
const err87 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLineData/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.id !== undefined && func0.call(data57, "id")){
let data58 = data57.id;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err88 = {instancePath:instancePath+"/financial_lines/" + i3+"/id",schemaPath:"#/components/schemas/FinancialLineData/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 1 || isNaN(data58)){
const err89 = {instancePath:instancePath+"/financial_lines/" + i3+"/id",schemaPath:"#/components/schemas/FinancialLineData/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data57.financial_line_type_id !== undefined && func0.call(data57, "financial_line_type_id")){
let data59 = data57.financial_line_type_id;
if((!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) && (data59 !== null)){
const err90 = {instancePath:instancePath+"/financial_lines/" + i3+"/financial_line_type_id",schemaPath:"#/components/schemas/FinancialLineData/properties/financial_line_type_id/type",keyword:"type",params:{type: schema65.properties.financial_line_type_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 1 || isNaN(data59)){
const err91 = {instancePath:instancePath+"/financial_lines/" + i3+"/financial_line_type_id",schemaPath:"#/components/schemas/FinancialLineData/properties/financial_line_type_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data57.description !== undefined && func0.call(data57, "description")){
if(typeof data57.description !== "string"){
const err92 = {instancePath:instancePath+"/financial_lines/" + i3+"/description",schemaPath:"#/components/schemas/FinancialLineData/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data57.quantity !== undefined && func0.call(data57, "quantity")){
let data61 = data57.quantity;
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
const err93 = {instancePath:instancePath+"/financial_lines/" + i3+"/quantity",schemaPath:"#/components/schemas/FinancialLineData/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/financial_lines/" + i3+"/quantity",schemaPath:"#/components/schemas/FinancialLineData/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data57.amount !== undefined && func0.call(data57, "amount")){
let data62 = data57.amount;
if(!((typeof data62 == "number") && (isFinite(data62)))){
const err95 = {instancePath:instancePath+"/financial_lines/" + i3+"/amount",schemaPath:"#/components/schemas/FinancialLineData/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data57.tax_rate_id !== undefined && func0.call(data57, "tax_rate_id")){
let data63 = data57.tax_rate_id;
if((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (data63 !== null)){
const err96 = {instancePath:instancePath+"/financial_lines/" + i3+"/tax_rate_id",schemaPath:"#/components/schemas/FinancialLineData/properties/tax_rate_id/type",keyword:"type",params:{type: schema65.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 1 || isNaN(data63)){
const err97 = {instancePath:instancePath+"/financial_lines/" + i3+"/tax_rate_id",schemaPath:"#/components/schemas/FinancialLineData/properties/tax_rate_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
}
else {
const err98 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLineData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/financial_lines",schemaPath:"#/properties/financial_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.custom_field_values !== undefined && func0.call(data, "custom_field_values")){
let data64 = data.custom_field_values;
if(Array.isArray(data64)){
const len4 = data64.length;
for(let i4=0; i4<len4; i4++){
let data65 = data64[i4];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.custom_field_id === undefined) || (!(func0.call(data65, "custom_field_id")))){
const err100 = {instancePath:instancePath+"/custom_field_values/" + i4,schemaPath:"#/components/schemas/CustomFieldValue/required",keyword:"required",params:{missingProperty: "custom_field_id"},message:"must have required property '"+"custom_field_id"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((data65.value === undefined) || (!(func0.call(data65, "value")))){
const err101 = {instancePath:instancePath+"/custom_field_values/" + i4,schemaPath:"#/components/schemas/CustomFieldValue/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data65.custom_field_id !== undefined && func0.call(data65, "custom_field_id")){
let data66 = data65.custom_field_id;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err102 = {instancePath:instancePath+"/custom_field_values/" + i4+"/custom_field_id",schemaPath:"#/components/schemas/CustomFieldValue/properties/custom_field_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 1 || isNaN(data66)){
const err103 = {instancePath:instancePath+"/custom_field_values/" + i4+"/custom_field_id",schemaPath:"#/components/schemas/CustomFieldValue/properties/custom_field_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data65.value !== undefined && func0.call(data65, "value")){
let data67 = data65.value;
if(((((typeof data67 !== "string") && (!((typeof data67 == "number") && (isFinite(data67))))) && (typeof data67 !== "boolean")) && (!(Array.isArray(data67)))) && (data67 !== null)){
const err104 = {instancePath:instancePath+"/custom_field_values/" + i4+"/value",schemaPath:"#/components/schemas/CustomFieldValue/properties/value/type",keyword:"type",params:{type: schema66.properties.value.type},message:"must be string,number,boolean,array,null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(Array.isArray(data67)){
const len5 = data67.length;
for(let i5=0; i5<len5; i5++){
if(typeof data67[i5] !== "string"){
const err105 = {instancePath:instancePath+"/custom_field_values/" + i4+"/value/" + i5,schemaPath:"#/components/schemas/CustomFieldValue/properties/value/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
}
}
else {
const err106 = {instancePath:instancePath+"/custom_field_values/" + i4,schemaPath:"#/components/schemas/CustomFieldValue/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/custom_field_values",schemaPath:"#/properties/custom_field_values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.notes !== undefined && func0.call(data, "notes")){
let data69 = data.notes;
if(Array.isArray(data69)){
const len6 = data69.length;
for(let i6=0; i6<len6; i6++){
let data70 = data69[i6];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if((data70.note === undefined) || (!(func0.call(data70, "note")))){
const err108 = {instancePath:instancePath+"/notes/" + i6,schemaPath:"#/components/schemas/NoteData/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data70.id !== undefined && func0.call(data70, "id")){
let data71 = data70.id;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err109 = {instancePath:instancePath+"/notes/" + i6+"/id",schemaPath:"#/components/schemas/NoteData/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 1 || isNaN(data71)){
const err110 = {instancePath:instancePath+"/notes/" + i6+"/id",schemaPath:"#/components/schemas/NoteData/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data70.note !== undefined && func0.call(data70, "note")){
if(typeof data70.note !== "string"){
const err111 = {instancePath:instancePath+"/notes/" + i6+"/note",schemaPath:"#/components/schemas/NoteData/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/notes/" + i6,schemaPath:"#/components/schemas/NoteData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.customer !== undefined && func0.call(data, "customer")){
let data73 = data.customer;
if((!(data73 && typeof data73 == "object" && !Array.isArray(data73))) && (data73 !== null)){
const err114 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/CustomerData/type",keyword:"type",params:{type: schema68.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const _errs170 = errors;
let valid34 = true;
const _errs171 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing2;
if(((data73.id === undefined) || (!(func0.call(data73, "id")))) && (missing2 = "id")){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
var _valid3 = _errs171 === errors;
errors = _errs170;
if(vErrors !== null){
if(_errs170){
vErrors.length = _errs170;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs172 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if((data73.name === undefined) || (!(func0.call(data73, "name")))){
const err116 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/CustomerData/else/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var _valid3 = _errs172 === errors;
valid34 = _valid3;
}
if(!valid34){
const err117 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/CustomerData/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.id !== undefined && func0.call(data73, "id")){
let data74 = data73.id;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err118 = {instancePath:instancePath+"/customer/id",schemaPath:"#/components/schemas/CustomerData/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 1 || isNaN(data74)){
const err119 = {instancePath:instancePath+"/customer/id",schemaPath:"#/components/schemas/CustomerData/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data73.name !== undefined && func0.call(data73, "name")){
if(typeof data73.name !== "string"){
const err120 = {instancePath:instancePath+"/customer/name",schemaPath:"#/components/schemas/CustomerData/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data73.email !== undefined && func0.call(data73, "email")){
let data76 = data73.email;
if((typeof data76 !== "string") && (data76 !== null)){
const err121 = {instancePath:instancePath+"/customer/email",schemaPath:"#/components/schemas/CustomerData/properties/email/type",keyword:"type",params:{type: schema68.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data73.company !== undefined && func0.call(data73, "company")){
let data77 = data73.company;
if((typeof data77 !== "string") && (data77 !== null)){
const err122 = {instancePath:instancePath+"/customer/company",schemaPath:"#/components/schemas/CustomerData/properties/company/type",keyword:"type",params:{type: schema68.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data73.phone !== undefined && func0.call(data73, "phone")){
let data78 = data73.phone;
if((typeof data78 !== "string") && (data78 !== null)){
const err123 = {instancePath:instancePath+"/customer/phone",schemaPath:"#/components/schemas/CustomerData/properties/phone/type",keyword:"type",params:{type: schema68.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
if(data.shipping_address !== undefined && func0.call(data, "shipping_address")){
let data79 = data.shipping_address;
if((!(data79 && typeof data79 == "object" && !Array.isArray(data79))) && (data79 !== null)){
const err124 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/AddressData/type",keyword:"type",params:{type: schema69.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.name !== undefined && func0.call(data79, "name")){
let data80 = data79.name;
if((typeof data80 !== "string") && (data80 !== null)){
const err125 = {instancePath:instancePath+"/shipping_address/name",schemaPath:"#/components/schemas/AddressData/properties/name/type",keyword:"type",params:{type: schema69.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data79.company !== undefined && func0.call(data79, "company")){
let data81 = data79.company;
if((typeof data81 !== "string") && (data81 !== null)){
const err126 = {instancePath:instancePath+"/shipping_address/company",schemaPath:"#/components/schemas/AddressData/properties/company/type",keyword:"type",params:{type: schema69.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data79.email !== undefined && func0.call(data79, "email")){
let data82 = data79.email;
if((typeof data82 !== "string") && (data82 !== null)){
const err127 = {instancePath:instancePath+"/shipping_address/email",schemaPath:"#/components/schemas/AddressData/properties/email/type",keyword:"type",params:{type: schema69.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data79.phone !== undefined && func0.call(data79, "phone")){
let data83 = data79.phone;
if((typeof data83 !== "string") && (data83 !== null)){
const err128 = {instancePath:instancePath+"/shipping_address/phone",schemaPath:"#/components/schemas/AddressData/properties/phone/type",keyword:"type",params:{type: schema69.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data79.address1 !== undefined && func0.call(data79, "address1")){
let data84 = data79.address1;
if((typeof data84 !== "string") && (data84 !== null)){
const err129 = {instancePath:instancePath+"/shipping_address/address1",schemaPath:"#/components/schemas/AddressData/properties/address1/type",keyword:"type",params:{type: schema69.properties.address1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data79.address2 !== undefined && func0.call(data79, "address2")){
let data85 = data79.address2;
if((typeof data85 !== "string") && (data85 !== null)){
const err130 = {instancePath:instancePath+"/shipping_address/address2",schemaPath:"#/components/schemas/AddressData/properties/address2/type",keyword:"type",params:{type: schema69.properties.address2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data79.city !== undefined && func0.call(data79, "city")){
let data86 = data79.city;
if((typeof data86 !== "string") && (data86 !== null)){
const err131 = {instancePath:instancePath+"/shipping_address/city",schemaPath:"#/components/schemas/AddressData/properties/city/type",keyword:"type",params:{type: schema69.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data79.province !== undefined && func0.call(data79, "province")){
let data87 = data79.province;
if((typeof data87 !== "string") && (data87 !== null)){
const err132 = {instancePath:instancePath+"/shipping_address/province",schemaPath:"#/components/schemas/AddressData/properties/province/type",keyword:"type",params:{type: schema69.properties.province.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data79.province_code !== undefined && func0.call(data79, "province_code")){
let data88 = data79.province_code;
if((typeof data88 !== "string") && (data88 !== null)){
const err133 = {instancePath:instancePath+"/shipping_address/province_code",schemaPath:"#/components/schemas/AddressData/properties/province_code/type",keyword:"type",params:{type: schema69.properties.province_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data79.zip !== undefined && func0.call(data79, "zip")){
let data89 = data79.zip;
if((typeof data89 !== "string") && (data89 !== null)){
const err134 = {instancePath:instancePath+"/shipping_address/zip",schemaPath:"#/components/schemas/AddressData/properties/zip/type",keyword:"type",params:{type: schema69.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data79.country !== undefined && func0.call(data79, "country")){
let data90 = data79.country;
if((typeof data90 !== "string") && (data90 !== null)){
const err135 = {instancePath:instancePath+"/shipping_address/country",schemaPath:"#/components/schemas/AddressData/properties/country/type",keyword:"type",params:{type: schema69.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data79.country_code !== undefined && func0.call(data79, "country_code")){
let data91 = data79.country_code;
if((typeof data91 !== "string") && (data91 !== null)){
const err136 = {instancePath:instancePath+"/shipping_address/country_code",schemaPath:"#/components/schemas/AddressData/properties/country_code/type",keyword:"type",params:{type: schema69.properties.country_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
}
if(data.billing_address !== undefined && func0.call(data, "billing_address")){
let data92 = data.billing_address;
if((!(data92 && typeof data92 == "object" && !Array.isArray(data92))) && (data92 !== null)){
const err137 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/AddressData/type",keyword:"type",params:{type: schema69.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.name !== undefined && func0.call(data92, "name")){
let data93 = data92.name;
if((typeof data93 !== "string") && (data93 !== null)){
const err138 = {instancePath:instancePath+"/billing_address/name",schemaPath:"#/components/schemas/AddressData/properties/name/type",keyword:"type",params:{type: schema69.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data92.company !== undefined && func0.call(data92, "company")){
let data94 = data92.company;
if((typeof data94 !== "string") && (data94 !== null)){
const err139 = {instancePath:instancePath+"/billing_address/company",schemaPath:"#/components/schemas/AddressData/properties/company/type",keyword:"type",params:{type: schema69.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data92.email !== undefined && func0.call(data92, "email")){
let data95 = data92.email;
if((typeof data95 !== "string") && (data95 !== null)){
const err140 = {instancePath:instancePath+"/billing_address/email",schemaPath:"#/components/schemas/AddressData/properties/email/type",keyword:"type",params:{type: schema69.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data92.phone !== undefined && func0.call(data92, "phone")){
let data96 = data92.phone;
if((typeof data96 !== "string") && (data96 !== null)){
const err141 = {instancePath:instancePath+"/billing_address/phone",schemaPath:"#/components/schemas/AddressData/properties/phone/type",keyword:"type",params:{type: schema69.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data92.address1 !== undefined && func0.call(data92, "address1")){
let data97 = data92.address1;
if((typeof data97 !== "string") && (data97 !== null)){
const err142 = {instancePath:instancePath+"/billing_address/address1",schemaPath:"#/components/schemas/AddressData/properties/address1/type",keyword:"type",params:{type: schema69.properties.address1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data92.address2 !== undefined && func0.call(data92, "address2")){
let data98 = data92.address2;
if((typeof data98 !== "string") && (data98 !== null)){
const err143 = {instancePath:instancePath+"/billing_address/address2",schemaPath:"#/components/schemas/AddressData/properties/address2/type",keyword:"type",params:{type: schema69.properties.address2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data92.city !== undefined && func0.call(data92, "city")){
let data99 = data92.city;
if((typeof data99 !== "string") && (data99 !== null)){
const err144 = {instancePath:instancePath+"/billing_address/city",schemaPath:"#/components/schemas/AddressData/properties/city/type",keyword:"type",params:{type: schema69.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data92.province !== undefined && func0.call(data92, "province")){
let data100 = data92.province;
if((typeof data100 !== "string") && (data100 !== null)){
const err145 = {instancePath:instancePath+"/billing_address/province",schemaPath:"#/components/schemas/AddressData/properties/province/type",keyword:"type",params:{type: schema69.properties.province.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data92.province_code !== undefined && func0.call(data92, "province_code")){
let data101 = data92.province_code;
if((typeof data101 !== "string") && (data101 !== null)){
const err146 = {instancePath:instancePath+"/billing_address/province_code",schemaPath:"#/components/schemas/AddressData/properties/province_code/type",keyword:"type",params:{type: schema69.properties.province_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data92.zip !== undefined && func0.call(data92, "zip")){
let data102 = data92.zip;
if((typeof data102 !== "string") && (data102 !== null)){
const err147 = {instancePath:instancePath+"/billing_address/zip",schemaPath:"#/components/schemas/AddressData/properties/zip/type",keyword:"type",params:{type: schema69.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data92.country !== undefined && func0.call(data92, "country")){
let data103 = data92.country;
if((typeof data103 !== "string") && (data103 !== null)){
const err148 = {instancePath:instancePath+"/billing_address/country",schemaPath:"#/components/schemas/AddressData/properties/country/type",keyword:"type",params:{type: schema69.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data92.country_code !== undefined && func0.call(data92, "country_code")){
let data104 = data92.country_code;
if((typeof data104 !== "string") && (data104 !== null)){
const err149 = {instancePath:instancePath+"/billing_address/country_code",schemaPath:"#/components/schemas/AddressData/properties/country_code/type",keyword:"type",params:{type: schema69.properties.country_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
}
if(data.shouldDeleteFulfillments !== undefined && func0.call(data, "shouldDeleteFulfillments")){
if(typeof data.shouldDeleteFulfillments !== "boolean"){
const err150 = {instancePath:instancePath+"/shouldDeleteFulfillments",schemaPath:"#/properties/shouldDeleteFulfillments/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.shippingAddressChanged !== undefined && func0.call(data, "shippingAddressChanged")){
if(typeof data.shippingAddressChanged !== "boolean"){
const err151 = {instancePath:instancePath+"/shippingAddressChanged",schemaPath:"#/properties/shippingAddressChanged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.on_hold !== undefined && func0.call(data, "on_hold")){
if(typeof data.on_hold !== "boolean"){
const err152 = {instancePath:instancePath+"/on_hold",schemaPath:"#/properties/on_hold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.deleteFulfillmentsReason !== undefined && func0.call(data, "deleteFulfillmentsReason")){
if(typeof data.deleteFulfillmentsReason !== "string"){
const err153 = {instancePath:instancePath+"/deleteFulfillmentsReason",schemaPath:"#/properties/deleteFulfillmentsReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"order_status":true,"force_reopen":true,"fulfillment_status":true,"payment_status":true,"canceled_at":true,"sales_order_number":true,"order_date":true,"sales_channel_id":true,"currency_id":true,"customer_po_number":true,"tracking_number":true,"sales_rep_name":true,"currency_code":true,"requested_shipping_method":true,"memo_for_customer":true,"payment_date":true,"ship_by_date":true,"hold_until_date":true,"deliver_by_date":true,"fulfilled_at":true,"packing_slip_printed_at":true,"last_synced_from_sales_channel_at":true,"quote_sent_at":true,"quote_approved_by_customer_at":true,"quote_expires_at":true,"store_id":true,"shipping_method_id":true,"customer_id":true,"sales_rep_id":true,"shipping_address_id":true,"billing_address_id":true,"tax_rate_id":true,"sub_sales_channel_id":true,"is_tax_included":true,"is_quote":true,"tags":true,"discount_lines":true,"sales_order_lines":true,"financial_lines":true,"custom_field_values":true,"notes":true,"customer":true,"shipping_address":true,"billing_address":true,"shouldDeleteFulfillments":true,"shippingAddressChanged":true,"on_hold":true,"deleteFulfillmentsReason":true},"dynamicProps":false,"dynamicItems":false};

const v4 = validate29;
const schema71 = {"description":"Which fields are bad, and why.","type":"object","x-sandbox-source":{"kind":"docs","why":"It is the body of a failed validation in Laravel's documentation; the vendor's page has no error answers."},"required":["message","errors"],"additionalProperties":false,"properties":{"message":{"type":"string","description":"The first error, and how many more there are."},"errors":{"type":"object","minProperties":1,"description":"The errors of each bad field. A field within a list is named like `sales_order_lines.0.id`.","additionalProperties":{"type":"array","minItems":1,"items":{"type":"string"}}}}};

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
if((data.message === undefined) || (!(func0.call(data, "message")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.errors === undefined) || (!(func0.call(data, "errors")))){
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
if(data.message !== undefined && func0.call(data, "message")){
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
if(data.errors !== undefined && func0.call(data, "errors")){
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
for(let i0=0; i0<len0; i0++){
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
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v5 = validate30;
const schema72 = {"type":"integer","minimum":1,"default":1};

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
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v6 = validate31;
const schema73 = {"type":"integer","minimum":1,"maximum":100,"default":10};

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
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v7 = validate32;

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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":false,"dynamicItems":false};

const v8 = validate33;
const schema75 = {"description":"One page of sales orders, in Laravel's pagination.","type":"object","x-sandbox-source":{"kind":"docs","why":"It is the paginated resource of Laravel's documentation, with the count that SKU.io's lists add to it."},"required":["data","links","meta","unfiltered_total"],"additionalProperties":false,"properties":{"data":{"type":"array","items":{"$ref":"#/components/schemas/SalesOrder"}},"links":{"$ref":"#/components/schemas/PageLinks"},"meta":{"$ref":"#/components/schemas/PageMeta"},"unfiltered_total":{"type":"integer","minimum":0,"description":"How many orders there are without the filter."}}};
const schema76 = {"description":"Where the neighbouring pages are.","type":"object","x-sandbox-source":{"kind":"docs","why":"Part of the paginated resource of Laravel's documentation."},"required":["first","last","prev","next"],"additionalProperties":false,"properties":{"first":{"type":"string"},"last":{"type":"string"},"prev":{"type":["string","null"]},"next":{"type":["string","null"]}}};
const schema77 = {"description":"Which page this is, and how many there are.","type":"object","x-sandbox-source":{"kind":"docs","why":"Part of the paginated resource of Laravel's documentation."},"required":["current_page","from","last_page","links","path","per_page","to","total"],"additionalProperties":false,"properties":{"current_page":{"type":"integer","minimum":1},"from":{"type":["integer","null"],"description":"The number of the first order on this page, counted from 1; null on an empty page."},"last_page":{"type":"integer","minimum":1},"links":{"type":"array","items":{"$ref":"#/components/schemas/PageLink"}},"path":{"type":"string","description":"The address of the list, without its query."},"per_page":{"type":"integer","minimum":1},"to":{"type":["integer","null"],"description":"The number of the last order on this page; null on an empty page."},"total":{"type":"integer","minimum":0,"description":"How many orders the filter lets through."}}};
const schema78 = {"description":"One entry of a page navigation.","type":"object","x-sandbox-source":{"kind":"docs","why":"Part of the paginated resource of Laravel's documentation."},"required":["url","label","active"],"additionalProperties":false,"properties":{"url":{"type":["string","null"]},"label":{"type":"string"},"active":{"type":"boolean"}}};

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
if((data.current_page === undefined) || (!(func0.call(data, "current_page")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "current_page"},message:"must have required property '"+"current_page"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.last_page === undefined) || (!(func0.call(data, "last_page")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_page"},message:"must have required property '"+"last_page"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.links === undefined) || (!(func0.call(data, "links")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"},message:"must have required property '"+"links"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.per_page === undefined) || (!(func0.call(data, "per_page")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "per_page"},message:"must have required property '"+"per_page"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.to === undefined) || (!(func0.call(data, "to")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.total === undefined) || (!(func0.call(data, "total")))){
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
if(data.current_page !== undefined && func0.call(data, "current_page")){
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
if(data.from !== undefined && func0.call(data, "from")){
let data1 = data.from;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema77.properties.from.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.last_page !== undefined && func0.call(data, "last_page")){
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
if(data.links !== undefined && func0.call(data, "links")){
let data3 = data.links;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.url === undefined) || (!(func0.call(data4, "url")))){
const err14 = {instancePath:instancePath+"/links/" + i0,schemaPath:"#/components/schemas/PageLink/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data4.label === undefined) || (!(func0.call(data4, "label")))){
const err15 = {instancePath:instancePath+"/links/" + i0,schemaPath:"#/components/schemas/PageLink/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data4.active === undefined) || (!(func0.call(data4, "active")))){
const err16 = {instancePath:instancePath+"/links/" + i0,schemaPath:"#/components/schemas/PageLink/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((key1 === "url") || (key1 === "label")) || (key1 === "active"))){
const err17 = {instancePath:instancePath+"/links/" + i0,schemaPath:"#/components/schemas/PageLink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.url !== undefined && func0.call(data4, "url")){
let data5 = data4.url;
if((typeof data5 !== "string") && (data5 !== null)){
const err18 = {instancePath:instancePath+"/links/" + i0+"/url",schemaPath:"#/components/schemas/PageLink/properties/url/type",keyword:"type",params:{type: schema78.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.label !== undefined && func0.call(data4, "label")){
if(typeof data4.label !== "string"){
const err19 = {instancePath:instancePath+"/links/" + i0+"/label",schemaPath:"#/components/schemas/PageLink/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.active !== undefined && func0.call(data4, "active")){
if(typeof data4.active !== "boolean"){
const err20 = {instancePath:instancePath+"/links/" + i0+"/active",schemaPath:"#/components/schemas/PageLink/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err21 = {instancePath:instancePath+"/links/" + i0,schemaPath:"#/components/schemas/PageLink/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err22 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
if(typeof data.path !== "string"){
const err23 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.per_page !== undefined && func0.call(data, "per_page")){
let data9 = data.per_page;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err24 = {instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.to !== undefined && func0.call(data, "to")){
let data10 = data.to;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err26 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: schema77.properties.to.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.total !== undefined && func0.call(data, "total")){
let data11 = data.total;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err27 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.links === undefined) || (!(func0.call(data, "links")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"},message:"must have required property '"+"links"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.meta === undefined) || (!(func0.call(data, "meta")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"},message:"must have required property '"+"meta"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.unfiltered_total === undefined) || (!(func0.call(data, "unfiltered_total")))){
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
if(data.data !== undefined && func0.call(data, "data")){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(data.links !== undefined && func0.call(data, "links")){
let data2 = data.links;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.first === undefined) || (!(func0.call(data2, "first")))){
const err6 = {instancePath:instancePath+"/links",schemaPath:"#/components/schemas/PageLinks/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data2.last === undefined) || (!(func0.call(data2, "last")))){
const err7 = {instancePath:instancePath+"/links",schemaPath:"#/components/schemas/PageLinks/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data2.prev === undefined) || (!(func0.call(data2, "prev")))){
const err8 = {instancePath:instancePath+"/links",schemaPath:"#/components/schemas/PageLinks/required",keyword:"required",params:{missingProperty: "prev"},message:"must have required property '"+"prev"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data2.next === undefined) || (!(func0.call(data2, "next")))){
const err9 = {instancePath:instancePath+"/links",schemaPath:"#/components/schemas/PageLinks/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((((key1 === "first") || (key1 === "last")) || (key1 === "prev")) || (key1 === "next"))){
const err10 = {instancePath:instancePath+"/links",schemaPath:"#/components/schemas/PageLinks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.first !== undefined && func0.call(data2, "first")){
if(typeof data2.first !== "string"){
const err11 = {instancePath:instancePath+"/links/first",schemaPath:"#/components/schemas/PageLinks/properties/first/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.last !== undefined && func0.call(data2, "last")){
if(typeof data2.last !== "string"){
const err12 = {instancePath:instancePath+"/links/last",schemaPath:"#/components/schemas/PageLinks/properties/last/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.prev !== undefined && func0.call(data2, "prev")){
let data5 = data2.prev;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/links/prev",schemaPath:"#/components/schemas/PageLinks/properties/prev/type",keyword:"type",params:{type: schema76.properties.prev.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.next !== undefined && func0.call(data2, "next")){
let data6 = data2.next;
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/links/next",schemaPath:"#/components/schemas/PageLinks/properties/next/type",keyword:"type",params:{type: schema76.properties.next.type},message:"must be string,null"};
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
const err15 = {instancePath:instancePath+"/links",schemaPath:"#/components/schemas/PageLinks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
if(!(validate35(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.unfiltered_total !== undefined && func0.call(data, "unfiltered_total")){
let data8 = data.unfiltered_total;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/unfiltered_total",schemaPath:"#/properties/unfiltered_total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/unfiltered_total",schemaPath:"#/properties/unfiltered_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const v9 = validate37;

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
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
if((data.order_status === undefined) || (!(func0.call(data, "order_status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_status"},message:"must have required property '"+"order_status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.fulfillment_status === undefined) || (!(func0.call(data, "fulfillment_status")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fulfillment_status"},message:"must have required property '"+"fulfillment_status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.payment_status === undefined) || (!(func0.call(data, "payment_status")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_status"},message:"must have required property '"+"payment_status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.canceled_at === undefined) || (!(func0.call(data, "canceled_at")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "canceled_at"},message:"must have required property '"+"canceled_at"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.sales_order_number === undefined) || (!(func0.call(data, "sales_order_number")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_order_number"},message:"must have required property '"+"sales_order_number"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.order_date === undefined) || (!(func0.call(data, "order_date")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_date"},message:"must have required property '"+"order_date"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.sales_channel_id === undefined) || (!(func0.call(data, "sales_channel_id")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_channel_id"},message:"must have required property '"+"sales_channel_id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.currency_id === undefined) || (!(func0.call(data, "currency_id")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency_id"},message:"must have required property '"+"currency_id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.customer_po_number === undefined) || (!(func0.call(data, "customer_po_number")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_po_number"},message:"must have required property '"+"customer_po_number"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.tracking_number === undefined) || (!(func0.call(data, "tracking_number")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tracking_number"},message:"must have required property '"+"tracking_number"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.sales_rep_name === undefined) || (!(func0.call(data, "sales_rep_name")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_rep_name"},message:"must have required property '"+"sales_rep_name"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data.currency_code === undefined) || (!(func0.call(data, "currency_code")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency_code"},message:"must have required property '"+"currency_code"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data.requested_shipping_method === undefined) || (!(func0.call(data, "requested_shipping_method")))){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requested_shipping_method"},message:"must have required property '"+"requested_shipping_method"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data.memo_for_customer === undefined) || (!(func0.call(data, "memo_for_customer")))){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memo_for_customer"},message:"must have required property '"+"memo_for_customer"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data.payment_date === undefined) || (!(func0.call(data, "payment_date")))){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_date"},message:"must have required property '"+"payment_date"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data.ship_by_date === undefined) || (!(func0.call(data, "ship_by_date")))){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ship_by_date"},message:"must have required property '"+"ship_by_date"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data.hold_until_date === undefined) || (!(func0.call(data, "hold_until_date")))){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hold_until_date"},message:"must have required property '"+"hold_until_date"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data.deliver_by_date === undefined) || (!(func0.call(data, "deliver_by_date")))){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deliver_by_date"},message:"must have required property '"+"deliver_by_date"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data.fulfilled_at === undefined) || (!(func0.call(data, "fulfilled_at")))){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fulfilled_at"},message:"must have required property '"+"fulfilled_at"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((data.packing_slip_printed_at === undefined) || (!(func0.call(data, "packing_slip_printed_at")))){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packing_slip_printed_at"},message:"must have required property '"+"packing_slip_printed_at"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((data.last_synced_from_sales_channel_at === undefined) || (!(func0.call(data, "last_synced_from_sales_channel_at")))){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_synced_from_sales_channel_at"},message:"must have required property '"+"last_synced_from_sales_channel_at"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data.quote_sent_at === undefined) || (!(func0.call(data, "quote_sent_at")))){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote_sent_at"},message:"must have required property '"+"quote_sent_at"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data.quote_approved_by_customer_at === undefined) || (!(func0.call(data, "quote_approved_by_customer_at")))){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote_approved_by_customer_at"},message:"must have required property '"+"quote_approved_by_customer_at"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data.quote_expires_at === undefined) || (!(func0.call(data, "quote_expires_at")))){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote_expires_at"},message:"must have required property '"+"quote_expires_at"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data.store_id === undefined) || (!(func0.call(data, "store_id")))){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "store_id"},message:"must have required property '"+"store_id"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data.shipping_method_id === undefined) || (!(func0.call(data, "shipping_method_id")))){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping_method_id"},message:"must have required property '"+"shipping_method_id"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data.customer_id === undefined) || (!(func0.call(data, "customer_id")))){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data.sales_rep_id === undefined) || (!(func0.call(data, "sales_rep_id")))){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_rep_id"},message:"must have required property '"+"sales_rep_id"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data.shipping_address_id === undefined) || (!(func0.call(data, "shipping_address_id")))){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping_address_id"},message:"must have required property '"+"shipping_address_id"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data.billing_address_id === undefined) || (!(func0.call(data, "billing_address_id")))){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "billing_address_id"},message:"must have required property '"+"billing_address_id"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data.tax_rate_id === undefined) || (!(func0.call(data, "tax_rate_id")))){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax_rate_id"},message:"must have required property '"+"tax_rate_id"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data.sub_sales_channel_id === undefined) || (!(func0.call(data, "sub_sales_channel_id")))){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sub_sales_channel_id"},message:"must have required property '"+"sub_sales_channel_id"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data.is_tax_included === undefined) || (!(func0.call(data, "is_tax_included")))){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_tax_included"},message:"must have required property '"+"is_tax_included"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data.is_quote === undefined) || (!(func0.call(data, "is_quote")))){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_quote"},message:"must have required property '"+"is_quote"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data.tags === undefined) || (!(func0.call(data, "tags")))){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data.discount_lines === undefined) || (!(func0.call(data, "discount_lines")))){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "discount_lines"},message:"must have required property '"+"discount_lines"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data.sales_order_lines === undefined) || (!(func0.call(data, "sales_order_lines")))){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sales_order_lines"},message:"must have required property '"+"sales_order_lines"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((data.financial_lines === undefined) || (!(func0.call(data, "financial_lines")))){
const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "financial_lines"},message:"must have required property '"+"financial_lines"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((data.custom_field_values === undefined) || (!(func0.call(data, "custom_field_values")))){
const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "custom_field_values"},message:"must have required property '"+"custom_field_values"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((data.notes === undefined) || (!(func0.call(data, "notes")))){
const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((data.customer === undefined) || (!(func0.call(data, "customer")))){
const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((data.shipping_address === undefined) || (!(func0.call(data, "shipping_address")))){
const err42 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipping_address"},message:"must have required property '"+"shipping_address"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((data.billing_address === undefined) || (!(func0.call(data, "billing_address")))){
const err43 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "billing_address"},message:"must have required property '"+"billing_address"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((data.on_hold === undefined) || (!(func0.call(data, "on_hold")))){
const err44 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on_hold"},message:"must have required property '"+"on_hold"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((data.created_at === undefined) || (!(func0.call(data, "created_at")))){
const err45 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((data.updated_at === undefined) || (!(func0.call(data, "updated_at")))){
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
if(!(func0.call(schema34.properties, key0))){
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
if(data.id !== undefined && func0.call(data, "id")){
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
if(data.order_status !== undefined && func0.call(data, "order_status")){
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
const err51 = {instancePath:instancePath+"/order_status",schemaPath:"#/components/schemas/OrderStatus/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.fulfillment_status !== undefined && func0.call(data, "fulfillment_status")){
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
const err53 = {instancePath:instancePath+"/fulfillment_status",schemaPath:"#/components/schemas/FulfillmentStatus/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.payment_status !== undefined && func0.call(data, "payment_status")){
let data3 = data.payment_status;
if((typeof data3 !== "string") && (data3 !== null)){
const err54 = {instancePath:instancePath+"/payment_status",schemaPath:"#/components/schemas/PaymentStatus/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((((data3 === "unpaid") || (data3 === "partially_paid")) || (data3 === "paid")) || (data3 === "refunded")) || (data3 === null))){
const err55 = {instancePath:instancePath+"/payment_status",schemaPath:"#/components/schemas/PaymentStatus/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.canceled_at !== undefined && func0.call(data, "canceled_at")){
let data4 = data.canceled_at;
if((typeof data4 !== "string") && (data4 !== null)){
const err56 = {instancePath:instancePath+"/canceled_at",schemaPath:"#/components/schemas/NullableTimestamp/type",keyword:"type",params:{type: schema38.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err57 = {instancePath:instancePath+"/canceled_at",schemaPath:"#/components/schemas/NullableTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(formats0(data4))){
const err58 = {instancePath:instancePath+"/canceled_at",schemaPath:"#/components/schemas/NullableTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.sales_order_number !== undefined && func0.call(data, "sales_order_number")){
let data5 = data.sales_order_number;
if((typeof data5 !== "string") && (data5 !== null)){
const err59 = {instancePath:instancePath+"/sales_order_number",schemaPath:"#/properties/sales_order_number/type",keyword:"type",params:{type: schema34.properties.sales_order_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.order_date !== undefined && func0.call(data, "order_date")){
let data6 = data.order_date;
if((typeof data6 !== "string") && (data6 !== null)){
const err60 = {instancePath:instancePath+"/order_date",schemaPath:"#/properties/order_date/type",keyword:"type",params:{type: schema34.properties.order_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data6 === "string"){
if(!(formats2.validate(data6))){
const err61 = {instancePath:instancePath+"/order_date",schemaPath:"#/properties/order_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data.sales_channel_id !== undefined && func0.call(data, "sales_channel_id")){
let data7 = data.sales_channel_id;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err62 = {instancePath:instancePath+"/sales_channel_id",schemaPath:"#/properties/sales_channel_id/type",keyword:"type",params:{type: schema34.properties.sales_channel_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.currency_id !== undefined && func0.call(data, "currency_id")){
let data8 = data.currency_id;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err63 = {instancePath:instancePath+"/currency_id",schemaPath:"#/properties/currency_id/type",keyword:"type",params:{type: schema34.properties.currency_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.customer_po_number !== undefined && func0.call(data, "customer_po_number")){
let data9 = data.customer_po_number;
if((typeof data9 !== "string") && (data9 !== null)){
const err64 = {instancePath:instancePath+"/customer_po_number",schemaPath:"#/properties/customer_po_number/type",keyword:"type",params:{type: schema34.properties.customer_po_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.tracking_number !== undefined && func0.call(data, "tracking_number")){
let data10 = data.tracking_number;
if((typeof data10 !== "string") && (data10 !== null)){
const err65 = {instancePath:instancePath+"/tracking_number",schemaPath:"#/properties/tracking_number/type",keyword:"type",params:{type: schema34.properties.tracking_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.sales_rep_name !== undefined && func0.call(data, "sales_rep_name")){
let data11 = data.sales_rep_name;
if((typeof data11 !== "string") && (data11 !== null)){
const err66 = {instancePath:instancePath+"/sales_rep_name",schemaPath:"#/properties/sales_rep_name/type",keyword:"type",params:{type: schema34.properties.sales_rep_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.currency_code !== undefined && func0.call(data, "currency_code")){
let data12 = data.currency_code;
if((typeof data12 !== "string") && (data12 !== null)){
const err67 = {instancePath:instancePath+"/currency_code",schemaPath:"#/properties/currency_code/type",keyword:"type",params:{type: schema34.properties.currency_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.requested_shipping_method !== undefined && func0.call(data, "requested_shipping_method")){
let data13 = data.requested_shipping_method;
if((typeof data13 !== "string") && (data13 !== null)){
const err68 = {instancePath:instancePath+"/requested_shipping_method",schemaPath:"#/properties/requested_shipping_method/type",keyword:"type",params:{type: schema34.properties.requested_shipping_method.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.memo_for_customer !== undefined && func0.call(data, "memo_for_customer")){
let data14 = data.memo_for_customer;
if((typeof data14 !== "string") && (data14 !== null)){
const err69 = {instancePath:instancePath+"/memo_for_customer",schemaPath:"#/properties/memo_for_customer/type",keyword:"type",params:{type: schema34.properties.memo_for_customer.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.payment_date !== undefined && func0.call(data, "payment_date")){
let data15 = data.payment_date;
if((typeof data15 !== "string") && (data15 !== null)){
const err70 = {instancePath:instancePath+"/payment_date",schemaPath:"#/properties/payment_date/type",keyword:"type",params:{type: schema34.properties.payment_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data15 === "string"){
if(!(formats2.validate(data15))){
const err71 = {instancePath:instancePath+"/payment_date",schemaPath:"#/properties/payment_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data.ship_by_date !== undefined && func0.call(data, "ship_by_date")){
let data16 = data.ship_by_date;
if((typeof data16 !== "string") && (data16 !== null)){
const err72 = {instancePath:instancePath+"/ship_by_date",schemaPath:"#/properties/ship_by_date/type",keyword:"type",params:{type: schema34.properties.ship_by_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data16 === "string"){
if(!(formats2.validate(data16))){
const err73 = {instancePath:instancePath+"/ship_by_date",schemaPath:"#/properties/ship_by_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data.hold_until_date !== undefined && func0.call(data, "hold_until_date")){
let data17 = data.hold_until_date;
if((typeof data17 !== "string") && (data17 !== null)){
const err74 = {instancePath:instancePath+"/hold_until_date",schemaPath:"#/properties/hold_until_date/type",keyword:"type",params:{type: schema34.properties.hold_until_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data17 === "string"){
if(!(formats2.validate(data17))){
const err75 = {instancePath:instancePath+"/hold_until_date",schemaPath:"#/properties/hold_until_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data.deliver_by_date !== undefined && func0.call(data, "deliver_by_date")){
let data18 = data.deliver_by_date;
if((typeof data18 !== "string") && (data18 !== null)){
const err76 = {instancePath:instancePath+"/deliver_by_date",schemaPath:"#/properties/deliver_by_date/type",keyword:"type",params:{type: schema34.properties.deliver_by_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(typeof data18 === "string"){
if(!(formats2.validate(data18))){
const err77 = {instancePath:instancePath+"/deliver_by_date",schemaPath:"#/properties/deliver_by_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data.fulfilled_at !== undefined && func0.call(data, "fulfilled_at")){
let data19 = data.fulfilled_at;
if((typeof data19 !== "string") && (data19 !== null)){
const err78 = {instancePath:instancePath+"/fulfilled_at",schemaPath:"#/components/schemas/NullableTimestamp/type",keyword:"type",params:{type: schema38.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err79 = {instancePath:instancePath+"/fulfilled_at",schemaPath:"#/components/schemas/NullableTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!(formats0(data19))){
const err80 = {instancePath:instancePath+"/fulfilled_at",schemaPath:"#/components/schemas/NullableTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data.packing_slip_printed_at !== undefined && func0.call(data, "packing_slip_printed_at")){
let data20 = data.packing_slip_printed_at;
if((typeof data20 !== "string") && (data20 !== null)){
const err81 = {instancePath:instancePath+"/packing_slip_printed_at",schemaPath:"#/components/schemas/NullableTimestamp/type",keyword:"type",params:{type: schema38.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err82 = {instancePath:instancePath+"/packing_slip_printed_at",schemaPath:"#/components/schemas/NullableTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!(formats0(data20))){
const err83 = {instancePath:instancePath+"/packing_slip_printed_at",schemaPath:"#/components/schemas/NullableTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data.last_synced_from_sales_channel_at !== undefined && func0.call(data, "last_synced_from_sales_channel_at")){
let data21 = data.last_synced_from_sales_channel_at;
if((typeof data21 !== "string") && (data21 !== null)){
const err84 = {instancePath:instancePath+"/last_synced_from_sales_channel_at",schemaPath:"#/components/schemas/NullableTimestamp/type",keyword:"type",params:{type: schema38.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err85 = {instancePath:instancePath+"/last_synced_from_sales_channel_at",schemaPath:"#/components/schemas/NullableTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(formats0(data21))){
const err86 = {instancePath:instancePath+"/last_synced_from_sales_channel_at",schemaPath:"#/components/schemas/NullableTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
if(data.quote_sent_at !== undefined && func0.call(data, "quote_sent_at")){
let data22 = data.quote_sent_at;
if((typeof data22 !== "string") && (data22 !== null)){
const err87 = {instancePath:instancePath+"/quote_sent_at",schemaPath:"#/components/schemas/NullableTimestamp/type",keyword:"type",params:{type: schema38.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err88 = {instancePath:instancePath+"/quote_sent_at",schemaPath:"#/components/schemas/NullableTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(formats0(data22))){
const err89 = {instancePath:instancePath+"/quote_sent_at",schemaPath:"#/components/schemas/NullableTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data.quote_approved_by_customer_at !== undefined && func0.call(data, "quote_approved_by_customer_at")){
let data23 = data.quote_approved_by_customer_at;
if((typeof data23 !== "string") && (data23 !== null)){
const err90 = {instancePath:instancePath+"/quote_approved_by_customer_at",schemaPath:"#/components/schemas/NullableTimestamp/type",keyword:"type",params:{type: schema38.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err91 = {instancePath:instancePath+"/quote_approved_by_customer_at",schemaPath:"#/components/schemas/NullableTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!(formats0(data23))){
const err92 = {instancePath:instancePath+"/quote_approved_by_customer_at",schemaPath:"#/components/schemas/NullableTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data.quote_expires_at !== undefined && func0.call(data, "quote_expires_at")){
let data24 = data.quote_expires_at;
if((typeof data24 !== "string") && (data24 !== null)){
const err93 = {instancePath:instancePath+"/quote_expires_at",schemaPath:"#/components/schemas/NullableTimestamp/type",keyword:"type",params:{type: schema38.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err94 = {instancePath:instancePath+"/quote_expires_at",schemaPath:"#/components/schemas/NullableTimestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!(formats0(data24))){
const err95 = {instancePath:instancePath+"/quote_expires_at",schemaPath:"#/components/schemas/NullableTimestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data.store_id !== undefined && func0.call(data, "store_id")){
let data25 = data.store_id;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
const err96 = {instancePath:instancePath+"/store_id",schemaPath:"#/properties/store_id/type",keyword:"type",params:{type: schema34.properties.store_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.shipping_method_id !== undefined && func0.call(data, "shipping_method_id")){
let data26 = data.shipping_method_id;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
const err97 = {instancePath:instancePath+"/shipping_method_id",schemaPath:"#/properties/shipping_method_id/type",keyword:"type",params:{type: schema34.properties.shipping_method_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.customer_id !== undefined && func0.call(data, "customer_id")){
let data27 = data.customer_id;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (data27 !== null)){
const err98 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema34.properties.customer_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.sales_rep_id !== undefined && func0.call(data, "sales_rep_id")){
let data28 = data.sales_rep_id;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (data28 !== null)){
const err99 = {instancePath:instancePath+"/sales_rep_id",schemaPath:"#/properties/sales_rep_id/type",keyword:"type",params:{type: schema34.properties.sales_rep_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.shipping_address_id !== undefined && func0.call(data, "shipping_address_id")){
let data29 = data.shipping_address_id;
if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (data29 !== null)){
const err100 = {instancePath:instancePath+"/shipping_address_id",schemaPath:"#/properties/shipping_address_id/type",keyword:"type",params:{type: schema34.properties.shipping_address_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.billing_address_id !== undefined && func0.call(data, "billing_address_id")){
let data30 = data.billing_address_id;
if((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (data30 !== null)){
const err101 = {instancePath:instancePath+"/billing_address_id",schemaPath:"#/properties/billing_address_id/type",keyword:"type",params:{type: schema34.properties.billing_address_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.tax_rate_id !== undefined && func0.call(data, "tax_rate_id")){
let data31 = data.tax_rate_id;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
const err102 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/type",keyword:"type",params:{type: schema34.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.sub_sales_channel_id !== undefined && func0.call(data, "sub_sales_channel_id")){
let data32 = data.sub_sales_channel_id;
if((!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) && (data32 !== null)){
const err103 = {instancePath:instancePath+"/sub_sales_channel_id",schemaPath:"#/properties/sub_sales_channel_id/type",keyword:"type",params:{type: schema34.properties.sub_sales_channel_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.is_tax_included !== undefined && func0.call(data, "is_tax_included")){
let data33 = data.is_tax_included;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err104 = {instancePath:instancePath+"/is_tax_included",schemaPath:"#/properties/is_tax_included/type",keyword:"type",params:{type: schema34.properties.is_tax_included.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.is_quote !== undefined && func0.call(data, "is_quote")){
if(typeof data.is_quote !== "boolean"){
const err105 = {instancePath:instancePath+"/is_quote",schemaPath:"#/properties/is_quote/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data35 = data.tags;
if(Array.isArray(data35)){
const len0 = data35.length;
for(let i0=0; i0<len0; i0++){
if(typeof data35[i0] !== "string"){
const err106 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/components/schemas/Tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.discount_lines !== undefined && func0.call(data, "discount_lines")){
let data37 = data.discount_lines;
if(Array.isArray(data37)){
const len1 = data37.length;
for(let i1=0; i1<len1; i1++){
let data38 = data37[i1];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.description !== undefined && func0.call(data38, "description")){
let data39 = data38.description;
if((typeof data39 !== "string") && (data39 !== null)){
const err108 = {instancePath:instancePath+"/discount_lines/" + i1+"/description",schemaPath:"#/components/schemas/DiscountLine/properties/description/type",keyword:"type",params:{type: schema46.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data38.amount !== undefined && func0.call(data38, "amount")){
let data40 = data38.amount;
if((!((typeof data40 == "number") && (isFinite(data40)))) && (data40 !== null)){
const err109 = {instancePath:instancePath+"/discount_lines/" + i1+"/amount",schemaPath:"#/components/schemas/DiscountLine/properties/amount/type",keyword:"type",params:{type: schema46.properties.amount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data38.percentage !== undefined && func0.call(data38, "percentage")){
let data41 = data38.percentage;
if((!((typeof data41 == "number") && (isFinite(data41)))) && (data41 !== null)){
const err110 = {instancePath:instancePath+"/discount_lines/" + i1+"/percentage",schemaPath:"#/components/schemas/DiscountLine/properties/percentage/type",keyword:"type",params:{type: schema46.properties.percentage.type},message:"must be number,null"};
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
else {
const err111 = {instancePath:instancePath+"/discount_lines/" + i1,schemaPath:"#/components/schemas/DiscountLine/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/discount_lines",schemaPath:"#/properties/discount_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.sales_order_lines !== undefined && func0.call(data, "sales_order_lines")){
let data42 = data.sales_order_lines;
if(Array.isArray(data42)){
const len2 = data42.length;
for(let i2=0; i2<len2; i2++){
let data43 = data42[i2];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if((data43.id === undefined) || (!(func0.call(data43, "id")))){
const err113 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((data43.product_id === undefined) || (!(func0.call(data43, "product_id")))){
const err114 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "product_id"},message:"must have required property '"+"product_id"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((data43.sku === undefined) || (!(func0.call(data43, "sku")))){
const err115 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "sku"},message:"must have required property '"+"sku"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((data43.description === undefined) || (!(func0.call(data43, "description")))){
const err116 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((data43.quantity === undefined) || (!(func0.call(data43, "quantity")))){
const err117 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((data43.fulfilled_quantity === undefined) || (!(func0.call(data43, "fulfilled_quantity")))){
const err118 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "fulfilled_quantity"},message:"must have required property '"+"fulfilled_quantity"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((data43.amount === undefined) || (!(func0.call(data43, "amount")))){
const err119 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((data43.discount === undefined) || (!(func0.call(data43, "discount")))){
const err120 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "discount"},message:"must have required property '"+"discount"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((data43.tax_rate_id === undefined) || (!(func0.call(data43, "tax_rate_id")))){
const err121 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "tax_rate_id"},message:"must have required property '"+"tax_rate_id"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if((data43.warehouse_id === undefined) || (!(func0.call(data43, "warehouse_id")))){
const err122 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "warehouse_id"},message:"must have required property '"+"warehouse_id"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((data43.nominal_code_id === undefined) || (!(func0.call(data43, "nominal_code_id")))){
const err123 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "nominal_code_id"},message:"must have required property '"+"nominal_code_id"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((data43.sales_channel_line_id === undefined) || (!(func0.call(data43, "sales_channel_line_id")))){
const err124 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/required",keyword:"required",params:{missingProperty: "sales_channel_line_id"},message:"must have required property '"+"sales_channel_line_id"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key1 of Object.keys(data43)){
if(!(func0.call(schema47.properties, key1))){
const err125 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data43.id !== undefined && func0.call(data43, "id")){
let data44 = data43.id;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err126 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/id",schemaPath:"#/components/schemas/SalesOrderLine/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 1 || isNaN(data44)){
const err127 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/id",schemaPath:"#/components/schemas/SalesOrderLine/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
if(data43.product_id !== undefined && func0.call(data43, "product_id")){
let data45 = data43.product_id;
if((!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) && (data45 !== null)){
const err128 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/product_id",schemaPath:"#/components/schemas/SalesOrderLine/properties/product_id/type",keyword:"type",params:{type: schema47.properties.product_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data43.sku !== undefined && func0.call(data43, "sku")){
let data46 = data43.sku;
if((typeof data46 !== "string") && (data46 !== null)){
const err129 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/sku",schemaPath:"#/components/schemas/SalesOrderLine/properties/sku/type",keyword:"type",params:{type: schema47.properties.sku.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data43.description !== undefined && func0.call(data43, "description")){
let data47 = data43.description;
if((typeof data47 !== "string") && (data47 !== null)){
const err130 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/description",schemaPath:"#/components/schemas/SalesOrderLine/properties/description/type",keyword:"type",params:{type: schema47.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data43.quantity !== undefined && func0.call(data43, "quantity")){
let data48 = data43.quantity;
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err131 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/quantity",schemaPath:"#/components/schemas/SalesOrderLine/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/quantity",schemaPath:"#/components/schemas/SalesOrderLine/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data43.fulfilled_quantity !== undefined && func0.call(data43, "fulfilled_quantity")){
let data49 = data43.fulfilled_quantity;
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err133 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/fulfilled_quantity",schemaPath:"#/components/schemas/SalesOrderLine/properties/fulfilled_quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/fulfilled_quantity",schemaPath:"#/components/schemas/SalesOrderLine/properties/fulfilled_quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data43.amount !== undefined && func0.call(data43, "amount")){
let data50 = data43.amount;
if((!((typeof data50 == "number") && (isFinite(data50)))) && (data50 !== null)){
const err135 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/amount",schemaPath:"#/components/schemas/SalesOrderLine/properties/amount/type",keyword:"type",params:{type: schema47.properties.amount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data43.discount !== undefined && func0.call(data43, "discount")){
let data51 = data43.discount;
if((!((typeof data51 == "number") && (isFinite(data51)))) && (data51 !== null)){
const err136 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/discount",schemaPath:"#/components/schemas/SalesOrderLine/properties/discount/type",keyword:"type",params:{type: schema47.properties.discount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data43.tax_rate_id !== undefined && func0.call(data43, "tax_rate_id")){
let data52 = data43.tax_rate_id;
if((!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) && (data52 !== null)){
const err137 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/tax_rate_id",schemaPath:"#/components/schemas/SalesOrderLine/properties/tax_rate_id/type",keyword:"type",params:{type: schema47.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data43.warehouse_id !== undefined && func0.call(data43, "warehouse_id")){
let data53 = data43.warehouse_id;
if((!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) && (data53 !== null)){
const err138 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/warehouse_id",schemaPath:"#/components/schemas/SalesOrderLine/properties/warehouse_id/type",keyword:"type",params:{type: schema47.properties.warehouse_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data43.nominal_code_id !== undefined && func0.call(data43, "nominal_code_id")){
let data54 = data43.nominal_code_id;
if((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (data54 !== null)){
const err139 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/nominal_code_id",schemaPath:"#/components/schemas/SalesOrderLine/properties/nominal_code_id/type",keyword:"type",params:{type: schema47.properties.nominal_code_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data43.sales_channel_line_id !== undefined && func0.call(data43, "sales_channel_line_id")){
let data55 = data43.sales_channel_line_id;
if((typeof data55 !== "string") && (data55 !== null)){
const err140 = {instancePath:instancePath+"/sales_order_lines/" + i2+"/sales_channel_line_id",schemaPath:"#/components/schemas/SalesOrderLine/properties/sales_channel_line_id/type",keyword:"type",params:{type: schema47.properties.sales_channel_line_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/sales_order_lines/" + i2,schemaPath:"#/components/schemas/SalesOrderLine/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/sales_order_lines",schemaPath:"#/properties/sales_order_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.financial_lines !== undefined && func0.call(data, "financial_lines")){
let data56 = data.financial_lines;
if(Array.isArray(data56)){
const len3 = data56.length;
for(let i3=0; i3<len3; i3++){
let data57 = data56[i3];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if((data57.id === undefined) || (!(func0.call(data57, "id")))){
const err143 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((data57.financial_line_type_id === undefined) || (!(func0.call(data57, "financial_line_type_id")))){
const err144 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/required",keyword:"required",params:{missingProperty: "financial_line_type_id"},message:"must have required property '"+"financial_line_type_id"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((data57.description === undefined) || (!(func0.call(data57, "description")))){
const err145 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((data57.quantity === undefined) || (!(func0.call(data57, "quantity")))){
const err146 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((data57.amount === undefined) || (!(func0.call(data57, "amount")))){
const err147 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((data57.tax_rate_id === undefined) || (!(func0.call(data57, "tax_rate_id")))){
const err148 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/required",keyword:"required",params:{missingProperty: "tax_rate_id"},message:"must have required property '"+"tax_rate_id"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
for(const key2 of Object.keys(data57)){
if(!((((((key2 === "id") || (key2 === "financial_line_type_id")) || (key2 === "description")) || (key2 === "quantity")) || (key2 === "amount")) || (key2 === "tax_rate_id"))){
const err149 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data57.id !== undefined && func0.call(data57, "id")){
let data58 = data57.id;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err150 = {instancePath:instancePath+"/financial_lines/" + i3+"/id",schemaPath:"#/components/schemas/FinancialLine/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 1 || isNaN(data58)){
const err151 = {instancePath:instancePath+"/financial_lines/" + i3+"/id",schemaPath:"#/components/schemas/FinancialLine/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
if(data57.financial_line_type_id !== undefined && func0.call(data57, "financial_line_type_id")){
let data59 = data57.financial_line_type_id;
if((!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) && (data59 !== null)){
const err152 = {instancePath:instancePath+"/financial_lines/" + i3+"/financial_line_type_id",schemaPath:"#/components/schemas/FinancialLine/properties/financial_line_type_id/type",keyword:"type",params:{type: schema48.properties.financial_line_type_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data57.description !== undefined && func0.call(data57, "description")){
if(typeof data57.description !== "string"){
const err153 = {instancePath:instancePath+"/financial_lines/" + i3+"/description",schemaPath:"#/components/schemas/FinancialLine/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data57.quantity !== undefined && func0.call(data57, "quantity")){
let data61 = data57.quantity;
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
const err154 = {instancePath:instancePath+"/financial_lines/" + i3+"/quantity",schemaPath:"#/components/schemas/FinancialLine/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/financial_lines/" + i3+"/quantity",schemaPath:"#/components/schemas/FinancialLine/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data57.amount !== undefined && func0.call(data57, "amount")){
let data62 = data57.amount;
if(!((typeof data62 == "number") && (isFinite(data62)))){
const err156 = {instancePath:instancePath+"/financial_lines/" + i3+"/amount",schemaPath:"#/components/schemas/FinancialLine/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data57.tax_rate_id !== undefined && func0.call(data57, "tax_rate_id")){
let data63 = data57.tax_rate_id;
if((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (data63 !== null)){
const err157 = {instancePath:instancePath+"/financial_lines/" + i3+"/tax_rate_id",schemaPath:"#/components/schemas/FinancialLine/properties/tax_rate_id/type",keyword:"type",params:{type: schema48.properties.tax_rate_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/financial_lines/" + i3,schemaPath:"#/components/schemas/FinancialLine/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/financial_lines",schemaPath:"#/properties/financial_lines/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.custom_field_values !== undefined && func0.call(data, "custom_field_values")){
let data64 = data.custom_field_values;
if(Array.isArray(data64)){
const len4 = data64.length;
for(let i4=0; i4<len4; i4++){
let data65 = data64[i4];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.custom_field_id === undefined) || (!(func0.call(data65, "custom_field_id")))){
const err160 = {instancePath:instancePath+"/custom_field_values/" + i4,schemaPath:"#/components/schemas/StoredCustomFieldValue/required",keyword:"required",params:{missingProperty: "custom_field_id"},message:"must have required property '"+"custom_field_id"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((data65.value === undefined) || (!(func0.call(data65, "value")))){
const err161 = {instancePath:instancePath+"/custom_field_values/" + i4,schemaPath:"#/components/schemas/StoredCustomFieldValue/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key3 of Object.keys(data65)){
if(!((key3 === "custom_field_id") || (key3 === "value"))){
const err162 = {instancePath:instancePath+"/custom_field_values/" + i4,schemaPath:"#/components/schemas/StoredCustomFieldValue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data65.custom_field_id !== undefined && func0.call(data65, "custom_field_id")){
let data66 = data65.custom_field_id;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err163 = {instancePath:instancePath+"/custom_field_values/" + i4+"/custom_field_id",schemaPath:"#/components/schemas/StoredCustomFieldValue/properties/custom_field_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 1 || isNaN(data66)){
const err164 = {instancePath:instancePath+"/custom_field_values/" + i4+"/custom_field_id",schemaPath:"#/components/schemas/StoredCustomFieldValue/properties/custom_field_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(data65.value !== undefined && func0.call(data65, "value")){
let data67 = data65.value;
if(((((typeof data67 !== "string") && (!((typeof data67 == "number") && (isFinite(data67))))) && (typeof data67 !== "boolean")) && (!(Array.isArray(data67)))) && (data67 !== null)){
const err165 = {instancePath:instancePath+"/custom_field_values/" + i4+"/value",schemaPath:"#/components/schemas/StoredCustomFieldValue/properties/value/type",keyword:"type",params:{type: schema49.properties.value.type},message:"must be string,number,boolean,array,null"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(Array.isArray(data67)){
const len5 = data67.length;
for(let i5=0; i5<len5; i5++){
if(typeof data67[i5] !== "string"){
const err166 = {instancePath:instancePath+"/custom_field_values/" + i4+"/value/" + i5,schemaPath:"#/components/schemas/StoredCustomFieldValue/properties/value/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
}
}
else {
const err167 = {instancePath:instancePath+"/custom_field_values/" + i4,schemaPath:"#/components/schemas/StoredCustomFieldValue/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/custom_field_values",schemaPath:"#/properties/custom_field_values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.notes !== undefined && func0.call(data, "notes")){
let data69 = data.notes;
if(Array.isArray(data69)){
const len6 = data69.length;
for(let i6=0; i6<len6; i6++){
if(!(validate24(data69[i6], {instancePath:instancePath+"/notes/" + i6,parentData:data69,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err169 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.customer !== undefined && func0.call(data, "customer")){
let data71 = data.customer;
if((!(data71 && typeof data71 == "object" && !Array.isArray(data71))) && (data71 !== null)){
const err170 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/Customer/type",keyword:"type",params:{type: schema52.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if((data71.id === undefined) || (!(func0.call(data71, "id")))){
const err171 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/Customer/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if((data71.name === undefined) || (!(func0.call(data71, "name")))){
const err172 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/Customer/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if((data71.email === undefined) || (!(func0.call(data71, "email")))){
const err173 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/Customer/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((data71.company === undefined) || (!(func0.call(data71, "company")))){
const err174 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/Customer/required",keyword:"required",params:{missingProperty: "company"},message:"must have required property '"+"company"+"'"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if((data71.phone === undefined) || (!(func0.call(data71, "phone")))){
const err175 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/Customer/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
for(const key4 of Object.keys(data71)){
if(!(((((key4 === "id") || (key4 === "name")) || (key4 === "email")) || (key4 === "company")) || (key4 === "phone"))){
const err176 = {instancePath:instancePath+"/customer",schemaPath:"#/components/schemas/Customer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data71.id !== undefined && func0.call(data71, "id")){
let data72 = data71.id;
if((!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))) && (data72 !== null)){
const err177 = {instancePath:instancePath+"/customer/id",schemaPath:"#/components/schemas/Customer/properties/id/type",keyword:"type",params:{type: schema52.properties.id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data71.name !== undefined && func0.call(data71, "name")){
let data73 = data71.name;
if((typeof data73 !== "string") && (data73 !== null)){
const err178 = {instancePath:instancePath+"/customer/name",schemaPath:"#/components/schemas/Customer/properties/name/type",keyword:"type",params:{type: schema52.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data71.email !== undefined && func0.call(data71, "email")){
let data74 = data71.email;
if((typeof data74 !== "string") && (data74 !== null)){
const err179 = {instancePath:instancePath+"/customer/email",schemaPath:"#/components/schemas/Customer/properties/email/type",keyword:"type",params:{type: schema52.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data71.company !== undefined && func0.call(data71, "company")){
let data75 = data71.company;
if((typeof data75 !== "string") && (data75 !== null)){
const err180 = {instancePath:instancePath+"/customer/company",schemaPath:"#/components/schemas/Customer/properties/company/type",keyword:"type",params:{type: schema52.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data71.phone !== undefined && func0.call(data71, "phone")){
let data76 = data71.phone;
if((typeof data76 !== "string") && (data76 !== null)){
const err181 = {instancePath:instancePath+"/customer/phone",schemaPath:"#/components/schemas/Customer/properties/phone/type",keyword:"type",params:{type: schema52.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
}
if(data.shipping_address !== undefined && func0.call(data, "shipping_address")){
let data77 = data.shipping_address;
if((!(data77 && typeof data77 == "object" && !Array.isArray(data77))) && (data77 !== null)){
const err182 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/type",keyword:"type",params:{type: schema53.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if((data77.name === undefined) || (!(func0.call(data77, "name")))){
const err183 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if((data77.company === undefined) || (!(func0.call(data77, "company")))){
const err184 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "company"},message:"must have required property '"+"company"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if((data77.email === undefined) || (!(func0.call(data77, "email")))){
const err185 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if((data77.phone === undefined) || (!(func0.call(data77, "phone")))){
const err186 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if((data77.address1 === undefined) || (!(func0.call(data77, "address1")))){
const err187 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "address1"},message:"must have required property '"+"address1"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((data77.address2 === undefined) || (!(func0.call(data77, "address2")))){
const err188 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "address2"},message:"must have required property '"+"address2"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if((data77.city === undefined) || (!(func0.call(data77, "city")))){
const err189 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((data77.province === undefined) || (!(func0.call(data77, "province")))){
const err190 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "province"},message:"must have required property '"+"province"+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if((data77.province_code === undefined) || (!(func0.call(data77, "province_code")))){
const err191 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "province_code"},message:"must have required property '"+"province_code"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if((data77.zip === undefined) || (!(func0.call(data77, "zip")))){
const err192 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "zip"},message:"must have required property '"+"zip"+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if((data77.country === undefined) || (!(func0.call(data77, "country")))){
const err193 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if((data77.country_code === undefined) || (!(func0.call(data77, "country_code")))){
const err194 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "country_code"},message:"must have required property '"+"country_code"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key5 of Object.keys(data77)){
if(!(func0.call(schema53.properties, key5))){
const err195 = {instancePath:instancePath+"/shipping_address",schemaPath:"#/components/schemas/Address/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data77.name !== undefined && func0.call(data77, "name")){
let data78 = data77.name;
if((typeof data78 !== "string") && (data78 !== null)){
const err196 = {instancePath:instancePath+"/shipping_address/name",schemaPath:"#/components/schemas/Address/properties/name/type",keyword:"type",params:{type: schema53.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data77.company !== undefined && func0.call(data77, "company")){
let data79 = data77.company;
if((typeof data79 !== "string") && (data79 !== null)){
const err197 = {instancePath:instancePath+"/shipping_address/company",schemaPath:"#/components/schemas/Address/properties/company/type",keyword:"type",params:{type: schema53.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data77.email !== undefined && func0.call(data77, "email")){
let data80 = data77.email;
if((typeof data80 !== "string") && (data80 !== null)){
const err198 = {instancePath:instancePath+"/shipping_address/email",schemaPath:"#/components/schemas/Address/properties/email/type",keyword:"type",params:{type: schema53.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data77.phone !== undefined && func0.call(data77, "phone")){
let data81 = data77.phone;
if((typeof data81 !== "string") && (data81 !== null)){
const err199 = {instancePath:instancePath+"/shipping_address/phone",schemaPath:"#/components/schemas/Address/properties/phone/type",keyword:"type",params:{type: schema53.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data77.address1 !== undefined && func0.call(data77, "address1")){
let data82 = data77.address1;
if((typeof data82 !== "string") && (data82 !== null)){
const err200 = {instancePath:instancePath+"/shipping_address/address1",schemaPath:"#/components/schemas/Address/properties/address1/type",keyword:"type",params:{type: schema53.properties.address1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data77.address2 !== undefined && func0.call(data77, "address2")){
let data83 = data77.address2;
if((typeof data83 !== "string") && (data83 !== null)){
const err201 = {instancePath:instancePath+"/shipping_address/address2",schemaPath:"#/components/schemas/Address/properties/address2/type",keyword:"type",params:{type: schema53.properties.address2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data77.city !== undefined && func0.call(data77, "city")){
let data84 = data77.city;
if((typeof data84 !== "string") && (data84 !== null)){
const err202 = {instancePath:instancePath+"/shipping_address/city",schemaPath:"#/components/schemas/Address/properties/city/type",keyword:"type",params:{type: schema53.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data77.province !== undefined && func0.call(data77, "province")){
let data85 = data77.province;
if((typeof data85 !== "string") && (data85 !== null)){
const err203 = {instancePath:instancePath+"/shipping_address/province",schemaPath:"#/components/schemas/Address/properties/province/type",keyword:"type",params:{type: schema53.properties.province.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data77.province_code !== undefined && func0.call(data77, "province_code")){
let data86 = data77.province_code;
if((typeof data86 !== "string") && (data86 !== null)){
const err204 = {instancePath:instancePath+"/shipping_address/province_code",schemaPath:"#/components/schemas/Address/properties/province_code/type",keyword:"type",params:{type: schema53.properties.province_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data77.zip !== undefined && func0.call(data77, "zip")){
let data87 = data77.zip;
if((typeof data87 !== "string") && (data87 !== null)){
const err205 = {instancePath:instancePath+"/shipping_address/zip",schemaPath:"#/components/schemas/Address/properties/zip/type",keyword:"type",params:{type: schema53.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data77.country !== undefined && func0.call(data77, "country")){
let data88 = data77.country;
if((typeof data88 !== "string") && (data88 !== null)){
const err206 = {instancePath:instancePath+"/shipping_address/country",schemaPath:"#/components/schemas/Address/properties/country/type",keyword:"type",params:{type: schema53.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data77.country_code !== undefined && func0.call(data77, "country_code")){
let data89 = data77.country_code;
if((typeof data89 !== "string") && (data89 !== null)){
const err207 = {instancePath:instancePath+"/shipping_address/country_code",schemaPath:"#/components/schemas/Address/properties/country_code/type",keyword:"type",params:{type: schema53.properties.country_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
}
if(data.billing_address !== undefined && func0.call(data, "billing_address")){
let data90 = data.billing_address;
if((!(data90 && typeof data90 == "object" && !Array.isArray(data90))) && (data90 !== null)){
const err208 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/type",keyword:"type",params:{type: schema53.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if((data90.name === undefined) || (!(func0.call(data90, "name")))){
const err209 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if((data90.company === undefined) || (!(func0.call(data90, "company")))){
const err210 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "company"},message:"must have required property '"+"company"+"'"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if((data90.email === undefined) || (!(func0.call(data90, "email")))){
const err211 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if((data90.phone === undefined) || (!(func0.call(data90, "phone")))){
const err212 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((data90.address1 === undefined) || (!(func0.call(data90, "address1")))){
const err213 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "address1"},message:"must have required property '"+"address1"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if((data90.address2 === undefined) || (!(func0.call(data90, "address2")))){
const err214 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "address2"},message:"must have required property '"+"address2"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if((data90.city === undefined) || (!(func0.call(data90, "city")))){
const err215 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if((data90.province === undefined) || (!(func0.call(data90, "province")))){
const err216 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "province"},message:"must have required property '"+"province"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if((data90.province_code === undefined) || (!(func0.call(data90, "province_code")))){
const err217 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "province_code"},message:"must have required property '"+"province_code"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if((data90.zip === undefined) || (!(func0.call(data90, "zip")))){
const err218 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "zip"},message:"must have required property '"+"zip"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if((data90.country === undefined) || (!(func0.call(data90, "country")))){
const err219 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if((data90.country_code === undefined) || (!(func0.call(data90, "country_code")))){
const err220 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/required",keyword:"required",params:{missingProperty: "country_code"},message:"must have required property '"+"country_code"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key6 of Object.keys(data90)){
if(!(func0.call(schema53.properties, key6))){
const err221 = {instancePath:instancePath+"/billing_address",schemaPath:"#/components/schemas/Address/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data90.name !== undefined && func0.call(data90, "name")){
let data91 = data90.name;
if((typeof data91 !== "string") && (data91 !== null)){
const err222 = {instancePath:instancePath+"/billing_address/name",schemaPath:"#/components/schemas/Address/properties/name/type",keyword:"type",params:{type: schema53.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data90.company !== undefined && func0.call(data90, "company")){
let data92 = data90.company;
if((typeof data92 !== "string") && (data92 !== null)){
const err223 = {instancePath:instancePath+"/billing_address/company",schemaPath:"#/components/schemas/Address/properties/company/type",keyword:"type",params:{type: schema53.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data90.email !== undefined && func0.call(data90, "email")){
let data93 = data90.email;
if((typeof data93 !== "string") && (data93 !== null)){
const err224 = {instancePath:instancePath+"/billing_address/email",schemaPath:"#/components/schemas/Address/properties/email/type",keyword:"type",params:{type: schema53.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data90.phone !== undefined && func0.call(data90, "phone")){
let data94 = data90.phone;
if((typeof data94 !== "string") && (data94 !== null)){
const err225 = {instancePath:instancePath+"/billing_address/phone",schemaPath:"#/components/schemas/Address/properties/phone/type",keyword:"type",params:{type: schema53.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data90.address1 !== undefined && func0.call(data90, "address1")){
let data95 = data90.address1;
if((typeof data95 !== "string") && (data95 !== null)){
const err226 = {instancePath:instancePath+"/billing_address/address1",schemaPath:"#/components/schemas/Address/properties/address1/type",keyword:"type",params:{type: schema53.properties.address1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data90.address2 !== undefined && func0.call(data90, "address2")){
let data96 = data90.address2;
if((typeof data96 !== "string") && (data96 !== null)){
const err227 = {instancePath:instancePath+"/billing_address/address2",schemaPath:"#/components/schemas/Address/properties/address2/type",keyword:"type",params:{type: schema53.properties.address2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data90.city !== undefined && func0.call(data90, "city")){
let data97 = data90.city;
if((typeof data97 !== "string") && (data97 !== null)){
const err228 = {instancePath:instancePath+"/billing_address/city",schemaPath:"#/components/schemas/Address/properties/city/type",keyword:"type",params:{type: schema53.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data90.province !== undefined && func0.call(data90, "province")){
let data98 = data90.province;
if((typeof data98 !== "string") && (data98 !== null)){
const err229 = {instancePath:instancePath+"/billing_address/province",schemaPath:"#/components/schemas/Address/properties/province/type",keyword:"type",params:{type: schema53.properties.province.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data90.province_code !== undefined && func0.call(data90, "province_code")){
let data99 = data90.province_code;
if((typeof data99 !== "string") && (data99 !== null)){
const err230 = {instancePath:instancePath+"/billing_address/province_code",schemaPath:"#/components/schemas/Address/properties/province_code/type",keyword:"type",params:{type: schema53.properties.province_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data90.zip !== undefined && func0.call(data90, "zip")){
let data100 = data90.zip;
if((typeof data100 !== "string") && (data100 !== null)){
const err231 = {instancePath:instancePath+"/billing_address/zip",schemaPath:"#/components/schemas/Address/properties/zip/type",keyword:"type",params:{type: schema53.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data90.country !== undefined && func0.call(data90, "country")){
let data101 = data90.country;
if((typeof data101 !== "string") && (data101 !== null)){
const err232 = {instancePath:instancePath+"/billing_address/country",schemaPath:"#/components/schemas/Address/properties/country/type",keyword:"type",params:{type: schema53.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data90.country_code !== undefined && func0.call(data90, "country_code")){
let data102 = data90.country_code;
if((typeof data102 !== "string") && (data102 !== null)){
const err233 = {instancePath:instancePath+"/billing_address/country_code",schemaPath:"#/components/schemas/Address/properties/country_code/type",keyword:"type",params:{type: schema53.properties.country_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
}
if(data.on_hold !== undefined && func0.call(data, "on_hold")){
if(typeof data.on_hold !== "boolean"){
const err234 = {instancePath:instancePath+"/on_hold",schemaPath:"#/properties/on_hold/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data104 = data.created_at;
if(typeof data104 === "string"){
if(!pattern4.test(data104)){
const err235 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Timestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(!(formats0(data104))){
const err236 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data105 = data.updated_at;
if(typeof data105 === "string"){
if(!pattern4.test(data105)){
const err238 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Timestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"+"\""};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!(formats0(data105))){
const err239 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

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
