// Generated from src/cli/options.ts by `npm run generate`. Change the table, not this file.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * order-sandbox.config
         * @description Options of order-sandbox. The command line and the environment (ORDER_SANDBOX_…) beat what stands here.
         */
        readonly Config: {
            /** @description How this file is made up: "./node_modules/order-sandbox/config.schema.json". */
            readonly $schema?: string;
            /** @description Port to listen on; 0 picks a free one. Of start and exec. Default: 4010 for start, 0 for exec. */
            readonly port?: number;
            /** @description Address to listen on; others than 127.0.0.1 need --control-token. Of start and exec. Default: 127.0.0.1. */
            readonly host?: string;
            /** @description Orders to begin with, JSON or YAML; repeatable. Of start, exec, mcp, verify, and check. Default: those of the package. */
            readonly fixtures?: string | readonly string[];
            /** @description Keep the state in this file, which also starts the next run. Of start, exec, and mcp. Default: in memory. */
            readonly data?: string;
            /** @description Have every change on the disk itself before it is answered, so that it survives a power loss too. Of start, exec, and mcp. */
            readonly durable?: boolean;
            /** @description Refuse unknown fields instead of ignoring them with a notice. Of start, exec, mcp, and verify. */
            readonly strict?: boolean;
            /**
             * @description Accept any bearer token, or only those of the fixtures and issued ones. Of start, exec, mcp, and verify. Default: any.
             * @enum {string}
             */
            readonly auth?: "any" | "listed";
            /**
             * Format: date-time
             * @description Stop the clock at an ISO 8601 date-time. Of start, exec, mcp, and verify. Default: the machine's clock for start, exec, and mcp, 2026-05-10T09:00:00Z for verify.
             * @example 2026-05-10T09:00:00Z
             */
            readonly clock?: string;
            /**
             * @description IANA time zone in which the business tells dates. Of start, exec, mcp, and verify. Default: America/Los_Angeles.
             * @example America/Los_Angeles
             * @example Europe/Berlin
             */
            readonly timezone?: string;
            /** @description Seconds after which a NewStore order on hold is routed again; 0 never. Of start, exec, mcp, and verify. Default: 0. */
            readonly holdGraceSeconds?: number;
            /** @description Where chance begins, so that a run repeats. Of start, exec, mcp, and verify. Default: 1. */
            readonly seed?: number;
            /** @description A scene to set in the default session, like "skuio: a closed, fulfilled order"; repeatable. Of start, exec, and mcp. */
            readonly given?: string | readonly string[];
            /** @description Trouble in the default session until its reset: "skuio status=500 times=1 stage=response"; repeatable. Of start, exec, and mcp. */
            readonly faults?: (string | components["schemas"]["Fault"]) | readonly (string | components["schemas"]["Fault"])[];
            /** @description An API of your own to play as well: the folder of its index.ts, like ./my-api; repeatable. Of start, exec, mcp, verify, check, and rules. */
            readonly providers?: string | readonly string[];
            /**
             * @description An OpenAPI file of your own to play from its examples and schemas; repeatable. Of start, exec, mcp, and check.
             * @example {
             *       "petshop": "petshop.yaml"
             *     }
             */
            readonly spec?: {
                readonly [key: string]: string;
            };
            /** @description Web pages that may call the APIs, besides those of this machine; * for all; repeatable. Of start and exec. */
            readonly cors?: string | readonly string[];
            /** @description Bearer token that calls to /_sandbox must bring. Of start, exec, and mcp. Default: none. */
            readonly controlToken?: string;
            /** @description Take up fixtures, specs and the config file again when they change; what needs a restart is told. Of start and exec. */
            readonly watch?: boolean;
            /** @description Write this file when it listens, as JSON with url, port and pid; it goes when the sandbox stops. Of start. */
            readonly readyFile?: string;
            /** @description Stop when the process that started it is gone, or closes the pipe that is our stdin. Of start. */
            readonly withParent?: boolean;
            /**
             * @description How requests are logged, one a line; on stdout, and by exec on stderr. Of start and exec. Default: pretty for start, silent for exec.
             * @enum {string}
             */
            readonly log?: "pretty" | "json" | "silent";
            /** @description Exit 1 if the command broke a rule of trying again, in any session; each violation is told. Of exec. */
            readonly expectRetryRules?: boolean;
            /** @description Exit 1 if the command met less than that of the APIs that it called, their rules and the faults. Of exec. */
            readonly minCoverage?: number;
            /** @description Tell what was met, and all that never was. Of exec. */
            readonly coverage?: boolean;
            /**
             * @description Make Pact files of what the command did, in the name of this consumer. Of exec.
             * @example oms-worker
             */
            readonly record?: string;
            /** @description Where they go, as <consumer>-<provider>.json. Of exec. Default: contracts. */
            readonly recordDir?: string;
            /**
             * @description The version of the Pact specification that they follow. Of exec. Default: V4.
             * @enum {string}
             */
            readonly recordPact?: "V4" | "V3";
            /** @description Write the result to this file as JSON; stdout is the command's own. Of exec. */
            readonly report?: string;
            /** @description How results are told, on stdout or in a file; repeatable. Of verify. Default: pretty. */
            readonly reporter?: string | readonly string[];
            /** @description Hold contracts against the specs and play nothing. Of verify. */
            readonly staticOnly?: boolean;
            /** @description Only contracts of this consumer; repeatable. Of verify. */
            readonly consumer?: string | readonly string[];
            /** @description Only contracts with the provider of this name; repeatable. Of verify. */
            readonly provider?: string | readonly string[];
            /** @description Only interactions with such a description; repeatable. Of verify. */
            readonly description?: string | readonly string[];
            /** @description Only interactions given such a state, or none for ''; repeatable. Of verify. */
            readonly state?: string | readonly string[];
            /**
             * Format: uri
             * @description Verify this deployment instead of a sandbox; states are only announced. Of verify.
             */
            readonly against?: string;
            /**
             * Format: uri
             * @description With --against: the deployment's own place for Pact's provider states. Of verify.
             */
            readonly providerStatesUrl?: string;
            /**
             * @description Send this header in the place of the contract's own; repeatable. Of verify.
             * @example {
             *       "Authorization": "Bearer …"
             *     }
             */
            readonly header?: {
                readonly [key: string]: string;
            };
            /**
             * Format: uri
             * @description A Pact Broker to take contracts from. Of verify.
             */
            readonly brokerUrl?: string;
            /** @description Bearer token for the broker. Of verify. Default: PACT_BROKER_TOKEN. */
            readonly brokerToken?: string;
            /** @description User of the broker, with --broker-password. Of verify. Default: PACT_BROKER_USERNAME. */
            readonly brokerUsername?: string;
            /** @description Password of that user. Of verify. Default: PACT_BROKER_PASSWORD. */
            readonly brokerPassword?: string;
            /**
             * @description Which versions of consumers, as Pact writes it: [{"mainBranch":true}]. Of verify. Default: the latest of each.
             * @example [
             *       {
             *         "mainBranch": true
             *       },
             *       {
             *         "deployedOrReleased": true
             *       }
             *     ]
             */
            readonly consumerVersionSelectors?: readonly {
                readonly [key: string]: string | boolean;
            }[];
            /** @description The latest versions of consumers with this tag; repeatable. Of verify. */
            readonly consumerVersionTags?: string | readonly string[];
            /** @description Contracts that never held yet may fail. Of verify. */
            readonly enablePending?: boolean;
            /**
             * @description Also contracts newer than that which nobody asked for; they may fail. Of verify.
             * @example 2026-05-10
             */
            readonly includeWipSince?: string;
            /** @description Tell the broker what came of its contracts; needs --provider-version. Of verify. */
            readonly publish?: boolean;
            /** @description The version of the provider that results are of. Of verify. */
            readonly providerVersion?: string;
            /** @description The branch of that version. Of verify. */
            readonly providerBranch?: string;
            /** @description A tag of that version; repeatable. Of verify. */
            readonly providerTags?: string | readonly string[];
            /**
             * Format: uri
             * @description Where the build that verifies can be looked at. Of verify.
             */
            readonly buildUrl?: string;
            /**
             * Format: uri
             * @description The sandbox that runs already, instead of one of its own; with --control-token where it has one. Of mcp.
             */
            readonly url?: string;
            /** @description Print JSON. Of verify, check, rules, and init. */
            readonly json?: boolean;
            /** @description Print Markdown. Of rules. */
            readonly markdown?: boolean;
            /** @description Print Mermaid state diagrams: of one provider bare, of all in Markdown. Of rules. */
            readonly mermaid?: boolean;
        };
        readonly Fault: {
            /** @enum {string} */
            readonly kind: "status" | "latency" | "rate-limit" | "no-response" | "connection-reset" | "empty-reply" | "truncated-body" | "malformed-body" | "slow-body";
            /**
             * @description At `request` the order is untouched; at `response` it has changed, and then the answer is lost or spoiled.
             * @enum {string}
             */
            readonly stage?: "request" | "response";
            readonly enabled?: boolean;
            /** @description How often it strikes; without end unless given. */
            readonly times?: number;
            /** @description How many requests that it matches it lets pass first. */
            readonly skip?: number;
            readonly probability?: number;
            /**
             * @description What `skip` and `times` are counted for, each of its own.
             * @enum {string}
             */
            readonly per?: "order" | "request-id" | "session";
            readonly match?: components["schemas"]["FaultMatch"];
            readonly status?: number;
            /** @description In the place of the API's own; any JSON. */
            readonly body?: unknown;
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description In seconds. */
            readonly retryAfter?: number;
            /** @description Milliseconds, or where they are drawn from: `{"min", "max"}` or `{"median", "p99"}`. */
            readonly ms?: number | {
                readonly [key: string]: number;
            };
            readonly limit?: number;
            readonly windowMs?: number;
            readonly bytesPerSecond?: number;
        };
        /** @description Which requests are meant; what is not named may be anything. */
        readonly FaultMatch: {
            readonly provider?: string;
            readonly operation?: string;
            readonly order?: string | number;
            readonly tenant?: string;
            readonly method?: string;
            /** @description With `*` for any run of characters: `/api/*`. */
            readonly path?: string;
            readonly header?: {
                readonly [key: string]: string;
            };
            /** @description By JSON Pointer: `{"/order_status": "open"}`. */
            readonly body?: {
                readonly [key: string]: unknown;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
