// Generated from openapi.yaml by openapi-typescript. Change the spec, not this file.
export interface paths {
    readonly "/returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Request a return */
        readonly post: operations["createReturn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/returns/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example RMA-1001 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** Read a return */
        readonly get: operations["getReturn"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Approve, reject or refund a return */
        readonly patch: operations["updateReturn"];
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Return: {
            /** @example RMA-1001 */
            readonly id: string;
            /** @enum {string} */
            readonly status: "requested" | "approved" | "received" | "refunded" | "rejected";
            /** @example SO-1044 */
            readonly order_number: string;
            readonly reason: components["schemas"]["Reason"];
            /**
             * Format: date-time
             * @description When the parcel came back.
             */
            readonly received_at: string | null;
            /** Format: date-time */
            readonly requested_at: string;
        };
        readonly NewReturn: {
            readonly order_number: string;
            readonly reason: components["schemas"]["Reason"];
        };
        readonly ReturnUpdate: {
            /** @enum {string} */
            readonly status: "approved" | "rejected" | "refunded";
        };
        /** @enum {string} */
        readonly Reason: "damaged" | "wrong_item" | "changed_mind";
        readonly Error: {
            /** @example not_found */
            readonly code: string;
            readonly message: string;
            /** @description Every bad field, with what is wrong with it. */
            readonly fields?: {
                readonly [key: string]: readonly string[];
            };
        };
    };
    responses: {
        /** @description The return as it is now. */
        readonly Return: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Return"];
            };
        };
        /** @description Why it was not done. */
        readonly Error: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly createReturn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewReturn"];
            };
        };
        readonly responses: {
            /** @description The return that was requested. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Return"];
                };
            };
            readonly 422: components["responses"]["Error"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly getReturn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example RMA-1001 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Return"];
            readonly 404: components["responses"]["Error"];
            readonly default: components["responses"]["Error"];
        };
    };
    readonly updateReturn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @example RMA-1001 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnUpdate"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Return"];
            readonly 404: components["responses"]["Error"];
            readonly 409: components["responses"]["Error"];
            readonly 422: components["responses"]["Error"];
            readonly default: components["responses"]["Error"];
        };
    };
}
