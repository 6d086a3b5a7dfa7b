// Generated from specs/newstore.yaml by `npm run generate`. Change the spec, not this file.
export interface paths {
    readonly "/orders/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update order
         * @description Changes single fields of an order; today that is its status, and the only status that can be asked for is `on_hold`.
         *
         *     An order that is `pending`, `routing` or `in_fulfillment` goes on hold. One that is on hold already stays so, and the answer is 200 as well.
         *     One that is `complete`, `closed` or `cancelled` stays as it is, and the answer is 400. Nothing here takes an order off hold again.
         *
         *     The order is looked for in the tenant that the headers name, and nowhere else.
         */
        readonly patch: operations["updateOrder"];
        readonly trace?: never;
    };
    readonly "/auth/realms/{tenant}/protocol/openid-connect/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get an access token
         * @description Exchanges the credentials of an API client for an access token of one tenant, by OAuth's client credentials grant. The client identifies itself
         *     in the form or by HTTP Basic. A token expires on the sandbox's clock.
         */
        readonly post: operations["issueToken"];
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
        readonly HeaderText: string;
        /** @description The fields of an order to change. What is left out stays as it is; unknown keys are ignored. */
        readonly OrderUpdate: {
            /**
             * @description The order's new status. Nothing but `on_hold` is supported so far.
             * @enum {string}
             */
            readonly status?: "on_hold";
        };
        /** @description Why a request failed. */
        readonly Problem: {
            /** @description The kind of error, for programs, such as `bad_request`. The list is open. */
            readonly error_code: string;
            /** @description What is wrong, for people. */
            readonly message: string;
            /** @description The request's `Request-Id`, or a generated one (32 hexadecimal digits) if it had none. */
            readonly request_id: string;
        };
        /**
         * @description An order as fixtures and the control API know it.
         * @example {
         *       "id": "b604ffda-7e31-4338-beab-7f939a8c2322",
         *       "external_id": "GD000001234",
         *       "status": "pending",
         *       "channel": "web",
         *       "currency_code": "USD",
         *       "placed_at": "2026-05-08T15:04:05Z",
         *       "customer_name": "Ada Lindgren",
         *       "customer_email": "ada.lindgren@example.com",
         *       "shipping_option": "standard",
         *       "items": [
         *         {
         *           "id": "0d1b6c1e-2f57-4c55-9f0a-3a1b7c5d9e01",
         *           "product_id": "mug-blue",
         *           "product_name": "Blue mug",
         *           "quantity": 2,
         *           "unit_price": 12.5
         *         }
         *       ],
         *       "shipping_address": {
         *         "first_name": "Ada",
         *         "last_name": "Lindgren",
         *         "address_line_1": "500 Market Street",
         *         "address_line_2": null,
         *         "city": "San Francisco",
         *         "state": "CA",
         *         "zip_code": "94105",
         *         "country_code": "US"
         *       },
         *       "total": 25
         *     }
         */
        readonly Order: {
            /** @description The internal ID, which the path of the operation wants. */
            readonly id: string;
            /** @description The number that the customer sees. */
            readonly external_id?: string;
            readonly status: components["schemas"]["OrderStatus"];
            /** @description Where the order was placed. */
            readonly channel?: string;
            /** @description The currency of all amounts, by ISO 4217. */
            readonly currency_code?: string;
            /** Format: date-time */
            readonly placed_at?: string;
            readonly customer_name?: string;
            /** Format: email */
            readonly customer_email?: string;
            /** @description How the order is to be shipped. */
            readonly shipping_option?: string | null;
            readonly items?: readonly components["schemas"]["OrderItem"][];
            readonly shipping_address?: components["schemas"]["OrderAddress"];
            /** @description What the customer pays, in the currency of the order. */
            readonly total?: number;
        };
        /**
         * @description The status of an order, which decides whether it can still be put on hold.
         * @enum {string}
         */
        readonly OrderStatus: "pending" | "routing" | "in_fulfillment" | "on_hold" | "complete" | "closed" | "cancelled";
        /** @description One position of an order. */
        readonly OrderItem: {
            readonly id: string;
            readonly product_id: string;
            readonly product_name?: string;
            readonly quantity: number;
            readonly unit_price?: number;
        };
        /** @description Where an order goes. */
        readonly OrderAddress: {
            readonly first_name?: string;
            readonly last_name?: string;
            readonly address_line_1?: string;
            readonly address_line_2?: string | null;
            readonly city?: string;
            readonly state?: string;
            readonly zip_code?: string;
            readonly country_code?: string;
        };
        /** @description The form of a token request. Without HTTP Basic, it must also identify the client. */
        readonly TokenRequest: {
            /** @enum {string} */
            readonly grant_type: "client_credentials";
            readonly client_id?: string;
            readonly client_secret?: string;
        };
        /** @description An access token, and how long it is good for. */
        readonly Token: {
            readonly access_token: string;
            /** @constant */
            readonly token_type: "Bearer";
            /** @description Seconds until the token expires, on the sandbox's clock. */
            readonly expires_in: number;
        };
        /** @description Why there is no token, in OAuth's own shape. */
        readonly OAuthError: {
            /** @description The kind of error, such as `invalid_client`. */
            readonly error: string;
            /** @description What is wrong, for people. */
            readonly error_description: string;
        };
    };
    responses: {
        /** @description The path exists, but has no such method; `Allow` lists those it has. */
        readonly MethodNotAllowed: {
            headers: {
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than is accepted. */
        readonly ContentTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. Wait as long as `Retry-After` says. */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something unexpected went wrong. The request may be retried automatically. */
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is not available for the moment. Try again later, after `Retry-After` where it is given. */
        readonly ServiceUnavailable: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description The methods that this path does have.
         * @example PATCH
         */
        readonly Allow: string;
        /**
         * @description How many seconds to wait before the next try.
         * @example 1
         */
        readonly RetryAfter: number;
        /**
         * @description What a person should know about this answer and the vendor's API would not say, as a list of notices (RFC 9651) with the rule behind each.
         * @example unknown-field;rule="newstore.unknown-field";field="reason"
         */
        readonly SandboxNotice: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly updateOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Names this request, and comes back as `request_id` when it fails. It is for correlation only: using one twice is fine, and does not make
                 *     the second request a repetition of the first.
                 */
                readonly "Request-Id": components["schemas"]["HeaderText"];
                /** @description The tenant whose order this is. It must be the same as `X-Newstore-Tenant`, letter for letter. */
                readonly Tenant: components["schemas"]["HeaderText"];
                /** @description The tenant once more. It must be the same as `Tenant`, letter for letter. */
                readonly "X-Newstore-Tenant": components["schemas"]["HeaderText"];
            };
            readonly path: {
                /** @description The order's ID, which is the internal UUID and not the external order number. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description The fields to change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderUpdate"];
            };
        };
        readonly responses: {
            /** @description The order is updated, or already was as asked. There is no body. */
            readonly 200: {
                headers: {
                    readonly "Sandbox-Notice": components["headers"]["SandboxNotice"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description Bad request: a header is missing, the body is malformed or asks for what is not supported, or the order cannot be put on hold any more.
             *
             *     **Do not retry as it is.** The same request fails again; it can be sent again once the error that the answer describes is fixed.
             */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no bearer token. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has expired, was revoked or is unknown; or it is not good for this tenant, or there is no such tenant. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The tenant has no such order. An order of another tenant is answered in the same words. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["TooManyRequests"];
            /**
             * @description Internal error: something unexpected went wrong while the request was processed.
             *
             *     **May be retried automatically.** Whether the order has changed is not known after this answer; asking for `on_hold` again does no harm.
             */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 503: components["responses"]["ServiceUnavailable"];
            /** @description An error that is not foreseen. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly issueToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant that the token is for. */
                readonly tenant: string;
            };
            readonly cookie?: never;
        };
        /** @description The grant and the client's credentials. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        readonly responses: {
            /** @description An access token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The form is incomplete, or asks for a grant that is not supported. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The client is missing, unknown, or its secret is wrong. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description There is no such tenant. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
}
