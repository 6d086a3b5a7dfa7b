// Generated from specs/skuio.yaml by `npm run generate`. Change the spec, not this file.
export interface paths {
    readonly "/api/sales-orders/{salesOrder}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sales order's ID. What is no order's ID, number or not, is answered 404. */
                readonly salesOrder: components["parameters"]["SalesOrderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Show Sales Order
         * @description Answers one sales order, as an update would. Any token that is accepted may read.
         */
        readonly get: operations["getSalesOrder"];
        /**
         * Update Sales Order
         * @description Updates a sales order from a partial payload.
         *
         *     **Reopening.** A closed order whose stored `fulfillment_status` is `fulfilled` or `over_fulfilled` is not reopened by `order_status: open`:
         *     such payloads come from sales-channel syncs, and the order would be left open after its fulfilment status is worked out again. The status
         *     stays `closed`, all other fields are applied, and the answer is 200. A person who means it sends `force_reopen: true` along.
         *
         *     **Cancelling.** Setting `canceled_at` cancels the order, and setting it to `null` brings back the status from before. An order is cancelled exactly
         *     while `canceled_at` is set, so no other `order_status` gets it out of there.
         *
         *     **Order of events.** `canceled_at`, then `order_status` with its guard, then the other plain fields, nested data, the deletion of fulfilments,
         *     and at last the fulfilment status, which may close an open order that has become fulfilled.
         */
        readonly put: operations["updateSalesOrder"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/sales-orders/{salesOrder}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sales order's ID. What is no order's ID, number or not, is answered 404. */
                readonly salesOrder: components["parameters"]["SalesOrderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Show Sales Order (v2)
         * @description Answers one sales order by the newer address. The answer is the same as by the other one.
         */
        readonly get: operations["getSalesOrderV2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sales-orders/list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Sales Orders
         * @description Answers sales orders page by page, in the order of their ids.
         */
        readonly get: operations["listSalesOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Where an order stands.
         * @enum {string}
         */
        readonly OrderStatus: "draft" | "open" | "reserved" | "closed" | "cancelled" | "refunded" | "completed";
        /**
         * @description How much of an order has been shipped.
         * @enum {string}
         */
        readonly FulfillmentStatus: "unfulfilled" | "partially_fulfilled" | "fulfilled" | "over_fulfilled" | "out_of_sync";
        /**
         * @description How much of an order has been paid; null when that is not known.
         * @enum {string|null}
         */
        readonly PaymentStatus: "unpaid" | "partially_paid" | "paid" | "refunded" | null;
        /** @description The fields of a sales order to change. All are optional. What is left out stays as it is; unknown keys are ignored. */
        readonly SalesOrderUpdate: {
            /** @description The status to give the order. It is applied, suppressed by a guard, or changes nothing; it is never refused as a transition. */
            readonly order_status?: components["schemas"]["OrderStatus"];
            /**
             * @description Reopen the order even though it is fulfilled or over-fulfilled. It matters only where `order_status` is `open` and the order is closed.
             * @default false
             */
            readonly force_reopen?: boolean;
            /** @description Sets the fulfilment status by hand; it is then not worked out from the lines in this update. */
            readonly fulfillment_status?: components["schemas"]["FulfillmentStatus"];
            readonly payment_status?: components["schemas"]["PaymentStatus"];
            /**
             * Format: date-time
             * @description Set, it cancels the order. Null uncancels it, back to the status from before.
             */
            readonly canceled_at?: string | null;
            readonly sales_order_number?: string;
            /** Format: date */
            readonly order_date?: string;
            readonly sales_channel_id?: number;
            readonly currency_id?: number;
            /** @description The number of the customer's purchase order. */
            readonly customer_po_number?: string | null;
            readonly tracking_number?: string | null;
            readonly sales_rep_name?: string | null;
            readonly currency_code?: string | null;
            readonly requested_shipping_method?: string | null;
            readonly memo_for_customer?: string | null;
            /** Format: date */
            readonly payment_date?: string | null;
            /** Format: date */
            readonly ship_by_date?: string | null;
            /**
             * Format: date
             * @description The date a preorder or held order is released; it is not to be shipped earlier. It changes no status and is never cleared by itself.
             */
            readonly hold_until_date?: string | null;
            /** Format: date */
            readonly deliver_by_date?: string | null;
            /** Format: date-time */
            readonly fulfilled_at?: string | null;
            /** Format: date-time */
            readonly packing_slip_printed_at?: string | null;
            /** Format: date-time */
            readonly last_synced_from_sales_channel_at?: string | null;
            /** Format: date-time */
            readonly quote_sent_at?: string | null;
            /** Format: date-time */
            readonly quote_approved_by_customer_at?: string | null;
            /** Format: date-time */
            readonly quote_expires_at?: string | null;
            readonly store_id?: number | null;
            readonly shipping_method_id?: number | null;
            readonly customer_id?: number | null;
            readonly sales_rep_id?: number | null;
            readonly shipping_address_id?: number | null;
            readonly billing_address_id?: number | null;
            readonly tax_rate_id?: number | null;
            readonly sub_sales_channel_id?: number | null;
            readonly is_tax_included?: boolean | null;
            readonly is_quote?: boolean;
            /** @description Replaces all tags. Null removes them. */
            readonly tags?: readonly components["schemas"]["Tag"][] | null;
            /** @description Replaces all discounts. Null removes them. */
            readonly discount_lines?: readonly components["schemas"]["DiscountLine"][] | null;
            /** @description Lines to change or to add. Lines that are left out stay, and an empty list changes nothing. */
            readonly sales_order_lines?: readonly components["schemas"]["SalesOrderLineData"][];
            /** @description Financial lines to change or to add. Those that are left out stay. */
            readonly financial_lines?: readonly components["schemas"]["FinancialLineData"][];
            /** @description Values to set, by custom field. Fields that are left out keep their value. */
            readonly custom_field_values?: readonly components["schemas"]["CustomFieldValue"][];
            /** @description Notes to add. */
            readonly notes?: readonly components["schemas"]["NoteData"][];
            /** @description The customer. Null detaches the one there is. */
            readonly customer?: components["schemas"]["CustomerData"];
            /** @description The shipping address. Null detaches the one there is. */
            readonly shipping_address?: components["schemas"]["AddressData"];
            /** @description The billing address. Null detaches the one there is. */
            readonly billing_address?: components["schemas"]["AddressData"];
            /**
             * @description Deletes all fulfilments of the order, so that nothing of it counts as shipped.
             * @default false
             */
            readonly shouldDeleteFulfillments?: boolean;
            /**
             * @description Says that an address in the same payload is a new one. It does nothing on its own.
             * @default false
             */
            readonly shippingAddressChanged?: boolean;
            /**
             * @description True holds the order, false releases it. An update without this key leaves the order as it is.
             * @default false
             */
            readonly on_hold?: boolean;
            /** @description Why the fulfilments are deleted. It does nothing without `shouldDeleteFulfillments`. */
            readonly deleteFulfillmentsReason?: string;
        };
        /** @description A word to find orders by. */
        readonly Tag: string;
        /** @description A discount on the whole order. Further keys are kept as they are. */
        readonly DiscountLine: {
            readonly description?: string | null;
            readonly amount?: number | null;
            readonly percentage?: number | null;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A line of the order. With the `id` of one of its lines, the given fields of that line change; without, it is a new line. */
        readonly SalesOrderLineData: {
            /** @description The ID of a line of this order. */
            readonly id?: number;
            readonly product_id?: number;
            readonly sku?: string;
            readonly description?: string | null;
            readonly quantity?: number;
            /** @description The price of one piece. */
            readonly amount?: number;
            readonly discount?: number | null;
            readonly tax_rate_id?: number | null;
            readonly warehouse_id?: number | null;
            readonly nominal_code_id?: number | null;
            /** @description The ID that the sales channel gave this line. */
            readonly sales_channel_line_id?: string | null;
        };
        /** @description A charge or credit beside the goods, such as shipping. With an `id`, the given fields of that line change; without, it is a new line. */
        readonly FinancialLineData: {
            /** @description The ID of a financial line of this order. */
            readonly id?: number;
            readonly financial_line_type_id?: number | null;
            readonly description?: string;
            readonly quantity?: number;
            readonly amount?: number;
            readonly tax_rate_id?: number | null;
        };
        /** @description The value of one custom field. */
        readonly CustomFieldValue: {
            readonly custom_field_id: number;
            readonly value: string | number | boolean | readonly string[] | null;
        };
        /** @description A note to add. Notes are never edited by an update, not even by their `id`. */
        readonly NoteData: {
            readonly id?: number;
            readonly note: string;
        };
        /** @description A customer, or null. With an `id`, the given fields change; without, it is a new customer. */
        readonly CustomerData: {
            readonly id?: number;
            readonly name?: string;
            readonly email?: string | null;
            readonly company?: string | null;
            readonly phone?: string | null;
        } | null;
        /** @description An address, or null. */
        readonly AddressData: {
            readonly name?: string | null;
            readonly company?: string | null;
            readonly email?: string | null;
            readonly phone?: string | null;
            readonly address1?: string | null;
            readonly address2?: string | null;
            readonly city?: string | null;
            readonly province?: string | null;
            readonly province_code?: string | null;
            readonly zip?: string | null;
            readonly country?: string | null;
            readonly country_code?: string | null;
        } | null;
        /** @description One sales order. */
        readonly SalesOrderEnvelope: {
            readonly data: components["schemas"]["SalesOrder"];
        };
        /** @description A sales order, with every key there is; what is not known is null. */
        readonly SalesOrder: {
            readonly id: number;
            readonly order_status: components["schemas"]["OrderStatus"];
            readonly fulfillment_status: components["schemas"]["FulfillmentStatus"];
            readonly payment_status: components["schemas"]["PaymentStatus"];
            /** @description When the order was cancelled. It is set exactly while `order_status` is `cancelled`. */
            readonly canceled_at: components["schemas"]["NullableTimestamp"];
            readonly sales_order_number: string | null;
            /** Format: date */
            readonly order_date: string | null;
            readonly sales_channel_id: number | null;
            readonly currency_id: number | null;
            readonly customer_po_number: string | null;
            readonly tracking_number: string | null;
            readonly sales_rep_name: string | null;
            readonly currency_code: string | null;
            readonly requested_shipping_method: string | null;
            readonly memo_for_customer: string | null;
            /** Format: date */
            readonly payment_date: string | null;
            /** Format: date */
            readonly ship_by_date: string | null;
            /** Format: date */
            readonly hold_until_date: string | null;
            /** Format: date */
            readonly deliver_by_date: string | null;
            readonly fulfilled_at: components["schemas"]["NullableTimestamp"];
            readonly packing_slip_printed_at: components["schemas"]["NullableTimestamp"];
            readonly last_synced_from_sales_channel_at: components["schemas"]["NullableTimestamp"];
            readonly quote_sent_at: components["schemas"]["NullableTimestamp"];
            readonly quote_approved_by_customer_at: components["schemas"]["NullableTimestamp"];
            readonly quote_expires_at: components["schemas"]["NullableTimestamp"];
            readonly store_id: number | null;
            readonly shipping_method_id: number | null;
            readonly customer_id: number | null;
            readonly sales_rep_id: number | null;
            readonly shipping_address_id: number | null;
            readonly billing_address_id: number | null;
            readonly tax_rate_id: number | null;
            readonly sub_sales_channel_id: number | null;
            readonly is_tax_included: boolean | null;
            readonly is_quote: boolean;
            readonly tags: readonly components["schemas"]["Tag"][];
            readonly discount_lines: readonly components["schemas"]["DiscountLine"][];
            readonly sales_order_lines: readonly components["schemas"]["SalesOrderLine"][];
            readonly financial_lines: readonly components["schemas"]["FinancialLine"][];
            readonly custom_field_values: readonly components["schemas"]["StoredCustomFieldValue"][];
            readonly notes: readonly components["schemas"]["Note"][];
            readonly customer: components["schemas"]["Customer"];
            readonly shipping_address: components["schemas"]["Address"];
            readonly billing_address: components["schemas"]["Address"];
            /** @description Whether the order is held. */
            readonly on_hold: boolean;
            readonly created_at: components["schemas"]["Timestamp"];
            /** @description When something of the order last changed. An update that changes nothing leaves it alone. */
            readonly updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A line of an order, with how much of it has been shipped. */
        readonly SalesOrderLine: {
            readonly id: number;
            readonly product_id: number | null;
            readonly sku: string | null;
            readonly description: string | null;
            readonly quantity: number;
            readonly fulfilled_quantity: number;
            readonly amount: number | null;
            readonly discount: number | null;
            readonly tax_rate_id: number | null;
            readonly warehouse_id: number | null;
            readonly nominal_code_id: number | null;
            readonly sales_channel_line_id: string | null;
        };
        /** @description A charge or credit beside the goods. */
        readonly FinancialLine: {
            readonly id: number;
            readonly financial_line_type_id: number | null;
            readonly description: string;
            readonly quantity: number;
            readonly amount: number;
            readonly tax_rate_id: number | null;
        };
        /** @description The value of one custom field. */
        readonly StoredCustomFieldValue: {
            readonly custom_field_id: number;
            readonly value: string | number | boolean | readonly string[] | null;
        };
        /** @description A note on an order. */
        readonly Note: {
            readonly id: number;
            readonly note: string;
            readonly created_at: components["schemas"]["Timestamp"];
        };
        /** @description The customer of an order, or null. */
        readonly Customer: {
            readonly id: number | null;
            readonly name: string | null;
            readonly email: string | null;
            readonly company: string | null;
            readonly phone: string | null;
        } | null;
        /** @description An address of an order, or null. */
        readonly Address: {
            readonly name: string | null;
            readonly company: string | null;
            readonly email: string | null;
            readonly phone: string | null;
            readonly address1: string | null;
            readonly address2: string | null;
            readonly city: string | null;
            readonly province: string | null;
            readonly province_code: string | null;
            readonly zip: string | null;
            readonly country: string | null;
            readonly country_code: string | null;
        } | null;
        /**
         * Format: date-time
         * @description A point in time, always in UTC and with six decimals.
         * @example 2026-05-08T12:00:00.000000Z
         */
        readonly Timestamp: string;
        /**
         * Format: date-time
         * @description A point in time, always in UTC and with six decimals, or null.
         * @example 2026-05-08T12:00:00.000000Z
         * @example null
         */
        readonly NullableTimestamp: string | null;
        /** @description One page of sales orders, in Laravel's pagination. */
        readonly SalesOrderPage: {
            readonly data: readonly components["schemas"]["SalesOrder"][];
            readonly links: components["schemas"]["PageLinks"];
            readonly meta: components["schemas"]["PageMeta"];
            /** @description How many orders there are without the filter. */
            readonly unfiltered_total: number;
        };
        /** @description Where the neighbouring pages are. */
        readonly PageLinks: {
            readonly first: string;
            readonly last: string;
            readonly prev: string | null;
            readonly next: string | null;
        };
        /** @description Which page this is, and how many there are. */
        readonly PageMeta: {
            readonly current_page: number;
            /** @description The number of the first order on this page, counted from 1; null on an empty page. */
            readonly from: number | null;
            readonly last_page: number;
            readonly links: readonly components["schemas"]["PageLink"][];
            /** @description The address of the list, without its query. */
            readonly path: string;
            readonly per_page: number;
            /** @description The number of the last order on this page; null on an empty page. */
            readonly to: number | null;
            /** @description How many orders the filter lets through. */
            readonly total: number;
        };
        /** @description One entry of a page navigation. */
        readonly PageLink: {
            readonly url: string | null;
            readonly label: string;
            readonly active: boolean;
        };
        /** @description Why a request failed. */
        readonly ErrorMessage: {
            readonly message: string;
        };
        /** @description Which fields are bad, and why. */
        readonly ValidationError: {
            /** @description The first error, and how many more there are. */
            readonly message: string;
            /** @description The errors of each bad field. A field within a list is named like `sales_order_lines.0.id`. */
            readonly errors: {
                readonly [key: string]: readonly string[];
            };
        };
    };
    responses: {
        /** @description The body is empty, not JSON, or not an object. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description There is no bearer token, or it has expired, was revoked or is unknown. */
        readonly Unauthenticated: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description There is no such order. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The path exists, but has no such method; `Allow` lists those it has. */
        readonly MethodNotAllowed: {
            headers: {
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description Too many requests. Wait as long as `Retry-After` says. */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description Something unexpected went wrong. Whether the order has changed is not known after this answer. */
        readonly ServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The service is not available for the moment. Try again later, after `Retry-After` where it is given. */
        readonly ServiceUnavailable: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
    };
    parameters: {
        /** @description The sales order's ID. What is no order's ID, number or not, is answered 404. */
        readonly SalesOrderId: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The methods that this path does have.
         * @example GET, PUT
         */
        readonly Allow: string;
        /**
         * @description How many seconds to wait before the next try.
         * @example 1
         */
        readonly RetryAfter: number;
        /**
         * @description What a person should know about this answer and the vendor's API would not say, as a list of notices (RFC 9651) with the rule behind each.
         * @example reopen-suppressed;rule="skuio.reopen-guard"
         */
        readonly SandboxNotice: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getSalesOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sales order's ID. What is no order's ID, number or not, is answered 404. */
                readonly salesOrder: components["parameters"]["SalesOrderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SalesOrderEnvelope"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly updateSalesOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sales order's ID. What is no order's ID, number or not, is answered 404. */
                readonly salesOrder: components["parameters"]["SalesOrderId"];
            };
            readonly cookie?: never;
        };
        /** @description The fields to change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SalesOrderUpdate"];
            };
        };
        readonly responses: {
            /** @description The order as it is after the update. Its status can differ from what was asked for. */
            readonly 200: {
                headers: {
                    readonly "Sandbox-Notice": components["headers"]["SandboxNotice"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SalesOrderEnvelope"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description The token may read, but not write. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            /** @description The body is larger than is accepted. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            /** @description The body is not declared to be JSON. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            /**
             * @description At least one field is bad. Every bad field is listed, and nothing has changed.
             *
             *     **Do not retry as it is.** The same payload fails again.
             */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ValidationError"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getSalesOrderV2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The sales order's ID. What is no order's ID, number or not, is answered 404. */
                readonly salesOrder: components["parameters"]["SalesOrderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SalesOrderEnvelope"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listSalesOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description Which page, counted from 1. A page after the last one is empty. */
                readonly page?: number;
                /** @description How many orders a page has. */
                readonly per_page?: number;
                /** @description Only orders with this status. */
                readonly "filter[order_status]"?: components["schemas"]["OrderStatus"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of orders. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SalesOrderPage"];
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            /** @description A query parameter is bad. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ValidationError"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
}
