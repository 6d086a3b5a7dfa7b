// Generated from specs/control.yaml by `npm run generate`. Change the spec, not this file.
/** The control API by its paths, in the shape that openapi-fetch reads. */
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is it there? */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is played, and where
         * @description The same as `GET /_sandbox` without the slash, and as `GET /`.
         */
        get: operations["getIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description The orders of the session, those of the fixtures first and in their order. A parameter that is empty counts as not given.
         *
         *     Paging goes from order to order, not by numbers: orders that change, come or go between two pages neither shift the next page nor stand twice in it.
         */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{provider}/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description The name of an API that is played.
                 * @example skuio
                 */
                provider: components["parameters"]["Provider"];
                /**
                 * @description The order's ID in its API.
                 * @example 1001
                 */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Look into an order
         * @description The order in its API's own shape, what the API does not show of it, and what each change of its status would do now.
         */
        get: operations["getOrder"];
        /**
         * Create or replace an order
         * @description The body is the order in its API's own shape, for NewStore with its `tenant`; or the whole of what the `GET` answers, of which `transitions` is
         *     ignored. Only the status is needed, the rest gets defaults; an `id` in the body must be that of the path. Nothing of an order that was there before stays.
         */
        put: operations["putOrder"];
        post?: never;
        /** Remove an order */
        delete: operations["deleteOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{provider}/{id}/fulfillments": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description The name of an API that is played.
                 * @example skuio
                 */
                provider: components["parameters"]["Provider"];
                /**
                 * @description The order's ID in its API.
                 * @example 1001
                 */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ship lines of an order
         * @description What the warehouse does. SKU.io alone has it: `POST /_sandbox/orders/skuio/1001/fulfillments`.
         *
         *     Without `lines`, or without a body, what is left of every line is shipped. A quantity may be more than what is left; the order is then over-fulfilled.
         *     The fulfilment status is worked out anew, which may close the order.
         */
        post: operations["addFulfillment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{provider}/{id}/fulfillments/{fulfillmentId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description The name of an API that is played.
                 * @example skuio
                 */
                provider: components["parameters"]["Provider"];
                /**
                 * @description The order's ID in its API.
                 * @example 1001
                 */
                id: components["parameters"]["OrderId"];
                /** @example 901 */
                fulfillmentId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a fulfilment back
         * @description The quantities come off its lines, and the fulfilment status is worked out anew.
         */
        delete: operations["deleteFulfillment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{provider}/{id}/transitions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description The name of an API that is played.
                 * @example skuio
                 */
                provider: components["parameters"]["Provider"];
                /**
                 * @description The order's ID in its API.
                 * @example 1001
                 */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an order as the vendor's backend does
         * @description What happens without any call to the API. NewStore alone has it: `POST /_sandbox/orders/newstore/b604ffda-7e31-4338-beab-7f939a8c2322/transitions`.
         *     Which moves there are from here stands in `transitions` of the order, with the trigger `vendor`.
         */
        post: operations["moveOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin again
         * @description The fixtures again; everything else of the session is gone.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the named starting points
         * @description Each sentence is also a Pact provider state. Words in angle brackets are placeholders.
         */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a scene
         * @description One of the sentences of `GET /scenarios`, with its placeholders filled in or given as `params`.
         */
        post: operations["given"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider-states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a Pact provider state
         * @description What a Pact verifier calls before and after each interaction, in any language: give it the URL of this call, with `?provider=skuio`, as
         *     the place for its provider states. A state is one of the sentences of `GET /scenarios`.
         *
         *     The first setup of an interaction begins from the fixtures, each further one adds to it, and a setup with an empty state is an interaction without
         *     any; a teardown leads back to the fixtures. So no interaction sees what another has left. Verifiers of several providers or in several
         *     processes take a session each.
         *
         *     Without a provider, the one counts that alone knows the sentence. What is asked for beyond these fields is ignored, because verifiers differ.
         */
        post: operations["setProviderState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the snapshots */
        get: operations["listSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description 1 to 64 letters, digits, dots, dashes and underscores.
                 * @example before-the-sync
                 */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        /**
         * Export a snapshot as a fixture file
         * @description The orders with everything the sandbox knows of them, and the tenants, tokens and clients of the fixtures: what `--fixtures` takes. Tokens that
         *     were issued, faults and the clock are left out.
         */
        get: operations["getSnapshot"];
        /**
         * Take a snapshot, or import one
         * @description Without a body (or with an empty object) it keeps the session as it is: orders, faults with what they have counted, clock, chance and tokens.
         *
         *     With a body it keeps what a fixture file holds, as `GET` of a snapshot gives it, in the place of the session's orders, tenants, tokens and clients; clock
         *     and chance are those of the session now, and there are no faults. Nothing changes until the snapshot is restored. It may have 32 MiB, and 20,000 orders
         *     of each API.
         */
        put: operations["putSnapshot"];
        post?: never;
        /** Forget a snapshot */
        delete: operations["deleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{name}/restore": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description 1 to 64 letters, digits, dots, dashes and underscores.
                 * @example before-the-sync
                 */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to a snapshot
         * @description Orders, faults, clock, chance and tokens are as they were. The journal, the second writers and the other snapshots stay.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        /** Read the clock */
        get: operations["getClock"];
        /** Stop the clock, move it, or let it run */
        put: operations["turnClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        /** List the faults */
        get: operations["listFaults"];
        put?: never;
        /**
         * Add a fault
         * @description It strikes the requests that it matches until its `times` are used up, it is switched off, or it is deleted. Several faults may strike one request: every latency
         *     counts, and of the rest the one that was added first.
         *
         *     A fault that cannot be is refused with everything that is wrong with it and what would be right.
         */
        post: operations["addFault"];
        /** Remove all faults */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @example fault-1 */
                id: string;
            };
            cookie?: never;
        };
        /** Look at a fault */
        get: operations["getFault"];
        put?: never;
        post?: never;
        /** Remove a fault */
        delete: operations["deleteFault"];
        options?: never;
        head?: never;
        /**
         * Change a fault
         * @description Each field of the body takes the place of that field of the fault, `match` as a whole; a field that is null is taken away. What the fault has counted stays, so
         *     that more `times` let it go on.
         */
        patch: operations["changeFault"];
        trace?: never;
    };
    "/journal": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read the journal
         * @description What was asked of the simulated APIs and answered, the oldest first: what was decided, by which rule, and what it changed. Credentials are redacted. The journal
         *     keeps the latest entries, as many as the sandbox was told to.
         *
         *     The cursor is the number of an entry, and what came after it follows. Whoever polls goes on with the `n` of the last entry there was. A parameter
         *     that is empty counts as not given.
         */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        /**
         * Empty the journal
         * @description Numbers go on where they were. The verdicts on it still count in `GET /retries?everywhere=true`.
         */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one entry of the journal */
        get: operations["getEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Did the consumer send what is expected?
         * @description Counts the entries that fit `match`; what it does not name may be anything, and what second writers sent does not count. `times` is a number or a range,
         *     and at least once unless given. Where the expectation does not hold, the answer shows the entries that came nearest, and in what they differ.
         *
         *     An expectation of an API, operation, rule or kind of fault that there is not is refused: it would hold for the wrong reason.
         */
        post: operations["verifyJournal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a contract of what the consumer did
         * @description Pact files, one for each API that the entries were asked of, as `sandbox.record()` and `exec --record` make them: what the consumer sent and decides by as it is, the
         *     rest of the answer by kind, and the provider states that it began from. Calls that are the same but for their data become one interaction. Each has been tried on
         *     a fresh sandbox and holds there.
         *
         *     What no contract can say is refused with the reason, entry by entry: an answer that was lost, a request to no operation, one that a second writer sent, one that
         *     the journal no longer has. An answer that a fault of the kind `status` gave can be said: `the next request fails with 500`.
         */
        post: operations["makeContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What would come of a request?
         * @description Plays the request in a copy of the session, and tells what was decided there and by which rule. Nothing of it remains: the order stays, the journal has no entry,
         *     chance goes on where it was. Faults and second writers are left out, and so is what the headers `Prefer` and `Sandbox-Fault` ask for.
         *
         *     Only APIs that are played by rules can be asked about.
         */
        post: operations["explainRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How did the consumer behave after each answer?
         * @description Requests for the same operation, order and body are one call; each further attempt is judged by the rule of the answer before it. This is drawn from the journal of the
         *     session, so it goes back as far as that does.
         */
        get: operations["getRetries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What of the APIs has the consumer met?
         * @description Operations, documented answers, values, transitions, guards and faults, each with how often it was met since the last reset, and what never was.
         */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actors": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        /** List the second writers */
        get: operations["listActors"];
        put?: never;
        /**
         * Add a second writer
         * @description Somebody else who changes an order between the consumer's requests, always at the same moment: by a ready-made script, or with steps of its own.
         *
         *     A step with `after` is taken when the consumer's nth request to the order has been answered, before the consumer has the answer. One with `at` is taken when the clock is
         *     turned to its time or past it; under a running clock, before the first request after it.
         */
        post: operations["addActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Send a second writer away
         * @description What it has done stays.
         */
        delete: operations["deleteActor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch the session live
         * @description Server-sent events, each with an `id` that counts up in its session and JSON as its `data`:
         *
         *     | event | data |
         *     |---|---|
         *     | `exchange` | an entry of the journal |
         *     | `order` | what `GET /orders` says of it, `{"provider", "tenant", "id", "status", "order"}`, whoever changed it; `{"provider", "id", "order": null}` for one that was removed |
         *     | `fault` | `{"what", "fault"}`; `what` is added, changed, struck (then with `entry`, the number in the journal) or removed |
         *     | `clock` | `{"now", "frozen"}` when it was turned |
         *     | `reset` | `{"session"}`, with `snapshot` if it went back to one |
         *     | `missed` | `{"count"}`: how many events are no longer there, because the watcher came late or reads too slowly |
         *
         *     The stream begins after the event that `Last-Event-ID` or `after` names, as far as it is kept, else with what comes from now on; an id that the session has not
         *     reached is one from before, and then everything since is sent. Nothing waits for a watcher. A comment every 15 seconds keeps the connection open. The
         *     stream ends when the sandbox stops or the session is forgotten; a browser then comes back by itself.
         *
         *     A page of another origin may not watch.
         */
        get: operations["watchEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rules
         * @description What the simulated APIs do, one sentence each, and how we know. A rule that changes statuses also says which.
         */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a spec
         * @description `<name>.yaml` is each API that is played (`newstore.yaml`, `skuio.yaml`), `control.yaml` is this document.
         */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sessions */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forget a session
         * @description Its next use creates it from the fixtures again. `default` is always there; reset it instead.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
/** What the bodies of the control API look like: `components["schemas"]["Entry"]` is an entry of the journal. */
export interface components {
    schemas: {
        Health: {
            /** @constant */
            status: "ok";
        };
        /** @description What is played, and where. */
        Index: {
            /** @description Of the sandbox. */
            version: string;
            /** @description The session that the call was in, and that the URLs lead to. */
            session: string;
            /** @description The APIs that are played by rules. */
            providers: components["schemas"]["Named"][];
            /** @description The APIs that are played from the examples and schemas of their specs alone. */
            mocks: components["schemas"]["Named"][];
            counts: components["schemas"]["Counts"];
            operations: components["schemas"]["PlayedOperation"][];
            /** @description The calls of this API. */
            control: components["schemas"]["ControlCall"][];
        };
        Named: {
            name: string;
            title: string;
        };
        /** @description How many orders the session has, by API. */
        Counts: {
            [key: string]: number;
        };
        PlayedOperation: {
            provider: string;
            operationId: string;
            method: string;
            /** @description With path parameters in braces. */
            url: string;
            summary: string;
            /** @description The names of the headers that it requires besides Authorization; absent where the API is played without rules. */
            headers?: string[];
        };
        ControlCall: {
            operationId: string;
            method: string;
            /** @description With path parameters in braces. */
            url: string;
            summary: string;
        };
        /** @description An order in its API's own shape. */
        Order: {
            [key: string]: unknown;
        };
        OrderSummary: {
            provider: string;
            /** @description Where the API has tenants. */
            tenant?: string;
            /** @description As text, also where the API has numbers. */
            id: string;
            status: string;
            order: components["schemas"]["Order"];
        };
        OrderPage: {
            orders: components["schemas"]["OrderSummary"][];
            /** @description The `cursor` of the next page; null on the last one. */
            next: string | null;
            /** @description How many orders fit the filters, on all pages together. */
            total: number;
        };
        OrderViewFields: {
            provider: string;
            /** @description Where the API has tenants. */
            tenant?: string;
            order: components["schemas"]["Order"];
            fulfillments: components["schemas"]["Fulfillment"][];
            history: components["schemas"]["HistoryEntry"][];
            /** @description What the vendor's system remembers and its API does not show, such as the status before a cancellation. */
            memory: {
                [key: string]: unknown;
            };
            /** @description What each change of the status would do now, and which rule says so. */
            transitions: components["schemas"]["Outlook"][];
        };
        /** @description An order with everything the sandbox knows of it. */
        OrderView: components["schemas"]["OrderViewFields"];
        /** @description The new fulfilment, and the order after it. */
        FulfillmentAdded: {
            fulfillment: components["schemas"]["Fulfillment"];
        } & components["schemas"]["OrderViewFields"];
        Fulfillment: {
            id: number;
            lines: {
                id: number;
                quantity: number;
            }[];
            /** @description ISO 8601, UTC, on the sandbox clock. */
            fulfilled_at: string;
        };
        HistoryEntry: {
            /** @description ISO 8601, UTC, on the sandbox clock. */
            at: string;
            /**
             * @example status-changed
             * @example fulfilled
             */
            event: string;
            from?: string;
            to?: string;
            /** @description The ID of the rule that decided it. */
            rule?: string;
            detail?: string;
        };
        /** @description What one change of the status would do now. */
        Outlook: {
            /** @description What would ask for it; `vendor` is the vendor's own backend. */
            trigger: string;
            to: string;
            verdict: components["schemas"]["Verdict"];
            /** @description The status the order would have after it. */
            result: string;
            rule: string;
            statement: string;
            basis: components["schemas"]["Basis"];
            /** @description What a caller could do to get past the rule. */
            remedy?: string;
            /** @description The request body that would ask for it, where the API has one. */
            body?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description `suppress`: the vendor answers as if all were well and the status stays. `refuse`: the vendor says no, and nothing changes.
         * @enum {string}
         */
        Verdict: "allow" | "suppress" | "refuse";
        /** @description How we know a rule. */
        Basis: {
            /** @constant */
            kind: "documented";
            quote: string;
            source: string;
        } | {
            /** @constant */
            kind: "assumed";
            why: string;
        };
        /** @description The order in its API's own shape, or an object with `order` and what the API does not show of it. */
        OrderPut: {
            [key: string]: unknown;
        };
        FulfillmentRequest: {
            lines?: {
                id: number;
                quantity: number;
            }[];
        };
        TransitionRequest: {
            /** @description A status of the API. */
            to: string;
        };
        ScenarioList: {
            scenarios: components["schemas"]["Scenario"][];
        };
        Scenario: {
            provider: string;
            sentence: string;
            description: string;
            /** @description What it takes besides its placeholders, for people. */
            params: string;
            /** @description The words that a placeholder may stand for; any word where there is no list. */
            choices: {
                [key: string]: string[];
            };
        };
        GivenRequest: {
            provider: string;
            scenario: string;
            params?: {
                [key: string]: unknown;
            };
        };
        Given: {
            provider: string;
            scenario: string;
            params: {
                [key: string]: unknown;
            };
        };
        ProviderStateRequest: {
            /** @description The sentence. Absent or empty for an interaction without a state. */
            state?: string | null;
            params?: {
                [key: string]: unknown;
            } | null;
            /**
             * @default setup
             * @enum {string}
             */
            action?: "setup" | "teardown";
            /** @description Who has the contract. Nothing depends on it. */
            consumer?: string | null;
            /** @description As in the query, which beats it. */
            provider?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Exactly one of the three. */
        ClockTurn: {
            /** @description An ISO 8601 date-time with its offset. The clock stops at it. */
            now?: string;
            /**
             * @description An ISO 8601 duration, by the calendar in UTC; a negative one turns back. A clock that runs goes on running.
             * @example P1D
             * @example PT2H
             * @example -PT30M
             */
            advance?: string;
            /** @constant */
            resume?: true;
        };
        ClockReading: {
            /**
             * Format: date-time
             * @description In UTC.
             */
            now: string;
            /** @description Whether it stands still. */
            frozen: boolean;
            /** @description Where the business tells dates. */
            timezone: string;
        };
        SnapshotList: {
            snapshots: components["schemas"]["Snapshot"][];
        };
        Snapshot: {
            name: string;
            /**
             * Format: date-time
             * @description In UTC, on the sandbox clock.
             */
            takenAt: string;
        };
        /** @description What a fixture file holds, by the names of the APIs, with tenants, tokens and clients. */
        Fixtures: {
            [key: string]: unknown;
        };
        FaultList: {
            faults: components["schemas"]["Fault"][];
        };
        /**
         * @description The fields of a `Fault`, without `id` and what it counts. Which of them a fault takes depends on its kind, so they are held to it one by one, and not by this schema.
         *
         *     | kind | fields | what the client sees |
         *     |---|---|---|
         *     | `status` | status, body?, headers?, retryAfter? | that status in the API's own words |
         *     | `latency` | ms | a late answer |
         *     | `rate-limit` | limit, windowMs | 429 with `Retry-After` once over the limit |
         *     | `no-response` | ms? | nothing until the client gives up |
         *     | `connection-reset` | | TCP RST |
         *     | `empty-reply` | | the connection closes without a byte |
         *     | `truncated-body` | | the declared length never arrives |
         *     | `malformed-body` | | broken JSON |
         *     | `slow-body` | bytesPerSecond | a trickle |
         */
        FaultRequest: {
            [key: string]: unknown;
        };
        Fault: {
            id: string;
            /** @enum {string} */
            kind: "status" | "latency" | "rate-limit" | "no-response" | "connection-reset" | "empty-reply" | "truncated-body" | "malformed-body" | "slow-body";
            /**
             * @description At `request` the order is untouched; at `response` it has changed, and then the answer is lost or spoiled.
             * @enum {string}
             */
            stage: "request" | "response";
            enabled: boolean;
            /** @description How often it strikes; without end unless given. */
            times?: number;
            /** @description How many requests that it matches it lets pass first. */
            skip?: number;
            probability?: number;
            /**
             * @description What `skip` and `times` are counted for, each of its own.
             * @enum {string}
             */
            per?: "order" | "request-id" | "session";
            match?: components["schemas"]["FaultMatch"];
            status?: number;
            /** @description In the place of the API's own; any JSON. */
            body?: unknown;
            headers?: {
                [key: string]: string;
            };
            /** @description In seconds. */
            retryAfter?: number;
            /** @description Milliseconds, or where they are drawn from: `{"min", "max"}` or `{"median", "p99"}`. */
            ms?: number | {
                [key: string]: number;
            };
            limit?: number;
            windowMs?: number;
            bytesPerSecond?: number;
            /** @description How many requests it was for. */
            matched: number;
            /** @description How many of them it struck. */
            struck: number;
            /** @description The journal entries that it struck, the latest last, up to a hundred. */
            strikes: number[];
        };
        /** @description Which requests are meant; what is not named may be anything. */
        FaultMatch: {
            provider?: string;
            operation?: string;
            order?: string | number;
            tenant?: string;
            method?: string;
            /** @description With `*` for any run of characters: `/api/*`. */
            path?: string;
            header?: {
                [key: string]: string;
            };
            /** @description By JSON Pointer: `{"/order_status": "open"}`. */
            body?: {
                [key: string]: unknown;
            };
        };
        EntryPage: {
            entries: components["schemas"]["Entry"][];
            /** @description The `cursor` of the next page; null on the last one. */
            next: number | null;
            /** @description How many entries fit the filters, on all pages together. */
            total: number;
        };
        /** @description One exchange with a simulated API. */
        Entry: {
            /** @description Counts up in its session. */
            n: number;
            session: string;
            /**
             * Format: date-time
             * @description In UTC, on the sandbox clock.
             */
            at: string;
            /** @description How long the sandbox took, by the machine's clock. */
            durationMs: number;
            provider: string;
            /** @description Absent where the request reached none. */
            operation?: string;
            /** @description The ID of the order that it was about. */
            order?: string;
            /** @description The name of the second writer that sent it; absent for the consumer. */
            actor?: string;
            request: {
                method: string;
                path: string;
                query: {
                    [key: string]: string;
                };
                headers: {
                    [key: string]: string;
                };
                /** @description The JSON value, or the fields of a form; absent where it could not be read. */
                body?: unknown;
                /** @description How a body begins that could not be read, 2 KiB at most. */
                text?: string;
            };
            answer: {
                /** @description 0 where there was none. */
                status: number;
                /** @description False if the client never got it whole. */
                delivered: boolean;
                headers: {
                    [key: string]: string;
                };
                /** @description Any JSON. */
                body?: unknown;
            };
            refusedBy?: components["schemas"]["Reason"];
            /** @description What a refusal says of each field. */
            errors?: {
                [key: string]: string[];
            };
            decisions: ({
                verdict: components["schemas"]["Verdict"];
                trigger: string;
                from: string;
                /** @description The status that was asked for. */
                to: string;
                /** @description The status after it. */
                result: string;
                remedy?: string;
            } & components["schemas"]["Reason"])[];
            notices: ({
                name: string;
                about?: {
                    [key: string]: string;
                };
            } & components["schemas"]["Reason"])[];
            /** @description The faults that struck it. */
            faults: {
                /** @description Absent for a fault that the request itself asked for. */
                id?: string;
                kind: string;
                stage: string;
            }[];
            /**
             * @description What it changed in the order and what is known of it, as a JSON Patch (RFC 6902). Each step that takes something away or replaces it also has `before`, which was there
             *     when its turn came.
             */
            change: {
                /** @enum {string} */
                op: "add" | "remove" | "replace" | "move" | "copy" | "test";
                path: string;
                from?: string;
                /** @description Any JSON. */
                value?: unknown;
                /** @description Any JSON. */
                before?: unknown;
            }[];
        };
        ExplainRequest: {
            /** @enum {string} */
            method: "GET" | "HEAD" | "PUT" | "POST" | "PATCH" | "DELETE";
            /** @description As a request would have it, with its query; without the prefix that names a session. */
            path: string;
            headers?: {
                [key: string]: string;
            };
            /** @description Any JSON; a text is sent as it stands. JSON is announced as such unless the headers say otherwise. */
            body?: unknown;
        };
        /** @description What an entry of the journal would say of the request. */
        Explanation: {
            provider: string;
            operation?: string;
            order?: string;
            request: components["schemas"]["Entry"]["request"];
            answer: components["schemas"]["Entry"]["answer"];
            refusedBy?: components["schemas"]["Reason"];
            errors?: components["schemas"]["Entry"]["errors"];
            decisions: components["schemas"]["Entry"]["decisions"];
            notices: components["schemas"]["Entry"]["notices"];
            change: components["schemas"]["Entry"]["change"];
        };
        /** @description The rule that something was decided by. */
        Reason: {
            rule: string;
            statement: string;
            basis: components["schemas"]["Basis"];
        };
        Expectation: {
            /**
             * @description What a fault can match (`provider`, `operation`, `order`, `tenant`, `method`, `path`, `header`, `body`), and besides: `status` of the answer, `rule` that spoke,
             *     `notice` that was given, `fault` that struck, by its ID or kind. Held to that key by key, and not by this schema.
             */
            match: {
                [key: string]: unknown;
            };
            /** @description A whole number, or `{"min", "max"}`. At least once unless given. */
            times?: unknown;
        };
        Verification: {
            holds: boolean;
            /** @description How many entries fit. */
            count: number;
            /** @description Where it does not hold: the entries that come nearest, and in what they differ. */
            nearest?: {
                /** @description Its number in the journal. */
                entry: number;
                differences: {
                    /**
                     * @example status
                     * @example header.x-channel
                     * @example body/order_status
                     */
                    field: string;
                    /** @description Any JSON. */
                    expected: unknown;
                    /** @description Any JSON; null where there was nothing. */
                    actual: unknown;
                }[];
            }[];
        };
        ContractRequest: {
            /**
             * @description In whose name the contract is; the file is named after it, so letters, digits, dots, dashes and underscores.
             * @example oms-worker
             */
            consumer: string;
            /** @description The numbers of entries in the journal of the session. */
            entries: number[];
            /**
             * @description Which version of the Pact specification the files follow.
             * @default V4
             * @enum {string}
             */
            version?: "V4" | "V3";
        };
        ContractList: {
            contracts: {
                provider: string;
                /**
                 * @description What such a file is called.
                 * @example oms-worker-newstore.json
                 */
                file: string;
                /** @description How many it has. */
                interactions: number;
                /** @description The Pact file. */
                pact: {
                    [key: string]: unknown;
                };
            }[];
        };
        RetryReport: {
            /** @description True if nothing was against a rule. */
            obeyed: boolean;
            calls: components["schemas"]["CallSequence"][];
        };
        /** @description Everything that the consumer did for one call. */
        CallSequence: {
            session: string;
            provider: string;
            operation: string;
            order?: string;
            method: string;
            path: string;
            attempts: {
                /** @description Its number in the journal. */
                entry: number;
                status: number;
                delivered: boolean;
                /** Format: date-time */
                at: string;
            }[];
            judgements: ({
                /** @enum {string} */
                verdict: "retried-unfixed-400" | "retried-after-500" | "gave-up-after-500" | "retried-after-lost-answer" | "duplicate-after-200" | "no-backoff" | "ignored-retry-after" | "retry-storm" | "request-id-reused-for-another-call";
                /** @enum {string} */
                severity: "right" | "note" | "violation";
                /** @description The journal entries that it rests on. */
                entries: number[];
                /** @description After a lost answer: whether the change had been applied. */
                applied?: boolean;
            } & components["schemas"]["Reason"])[];
        };
        CoverageReport: {
            /** @description Of everything in the APIs that the consumer has called, and the faults. */
            percent: number;
            providers: {
                provider: string;
                operations: components["schemas"]["CoverageItems"];
                answers: components["schemas"]["CoverageItems"];
                values: components["schemas"]["CoverageItems"];
                transitions: components["schemas"]["CoverageItems"];
                guards: components["schemas"]["CoverageItems"];
                percent: number;
            }[];
            faults: components["schemas"]["CoverageItems"];
            /** @description What was never met, in words. */
            missing: string[];
        };
        CoverageItems: {
            item: string;
            /** @description How often. */
            met: number;
        }[];
        ActorList: {
            actors: components["schemas"]["Actor"][];
            scripts: {
                script: string;
                statement: string;
                /** @description The API that it is for; any where it is absent. */
                provider?: string;
            }[];
        };
        /**
         * @description `order` and either a `script`, or `provider` and `steps`. Held to that one by one, and not by this schema.
         *
         *     Each step has `after` (a number of requests) or `at` (a date-time), and one of
         *     `request` (`{"method", "path", "body"}`; the update of the order unless said otherwise),
         *     `fulfill` (`{"lines"}`; what is left of every line where none are given) and `transition` (a status).
         */
        ActorRequest: {
            [key: string]: unknown;
        };
        Actor: {
            id: string;
            name: string;
            provider: string;
            order: string;
            steps: {
                after?: number;
                at?: string;
                request?: {
                    method?: string;
                    path?: string;
                    /** @description Any JSON. */
                    body?: unknown;
                };
                fulfill?: components["schemas"]["FulfillmentRequest"];
                transition?: string;
            }[];
            /** @description What became of each step, in their order; null for one that is still to come. */
            results: ({
                /**
                 * Format: date-time
                 * @description In UTC, on the sandbox clock.
                 */
                at: string;
                done: boolean;
                /** @description The answer it got, or why it could not be done. */
                outcome: string;
            } | null)[];
            /** @description How many requests of the consumer to the order it has seen. */
            seen: number;
        };
        RuleList: {
            rules: components["schemas"]["Rule"][];
        };
        Rule: {
            id: string;
            provider: string;
            statement: string;
            basis: components["schemas"]["Basis"];
            /** @description What asks for the change of status that the rule is about. */
            trigger?: string;
            from?: string[];
            to?: string[];
            verdict?: components["schemas"]["Verdict"];
            /** @description What can stop the change, by the IDs of their rules. */
            guards?: string[];
            /** @description What a caller could do to get past a guard. */
            remedy?: string;
        };
        SessionList: {
            sessions: {
                name: string;
                counts: components["schemas"]["Counts"];
            }[];
        };
        /** @description What went wrong, by RFC 9457. */
        Problem: {
            type: string;
            status: number;
            title: string;
            /** @description What to do about it. */
            detail?: string;
            /** @description Every bad field. */
            errors?: {
                /** @description With dots, as in `sales_order_lines.0.quantity`; `body` for the body as a whole. */
                field: string;
                message: string;
            }[];
        };
    };
    responses: {
        /** @description The order with everything the sandbox knows of it. */
        Order: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrderView"];
            };
        };
        /** @description What the clock shows. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClockReading"];
            };
        };
        /** @description The snapshot takes the place of the one that had the name. */
        Snapshot: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        /** @description The fault, with what it has counted. */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description There can be no such fault. Everything that is wrong with it is listed. */
        NoSuchFault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The session's name is none. */
        BadSessionName: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is no JSON, or the session's name is none. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The sandbox was started with a control token, and the call does not bring it. */
        Unauthorized: {
            headers: {
                /** @example Bearer realm="order-sandbox control" */
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The call may come from a web site that has no business here. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It cannot be done as things stand, and nothing has changed. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is over 1 MiB. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not announced as JSON. */
        NotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid. Every bad field is listed. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The change could not be written to the data file, so nothing was changed. */
        NotKept: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
         * @example worker-3
         */
        Session: string;
        /**
         * @description The name of an API that is played.
         * @example skuio
         */
        Provider: string;
        /**
         * @description The order's ID in its API.
         * @example 1001
         */
        OrderId: string;
        /**
         * @description 1 to 64 letters, digits, dots, dashes and underscores.
         * @example before-the-sync
         */
        SnapshotName: string;
        /** @description Of all sessions since the sandbox started, also of those that were reset or forgotten, instead of this one. */
        Everywhere: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
/** The control API by the `operationId` of each call. */
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getIndex: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version, every API with its operations and their URLs, the calls of this API, and how many orders the session has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Index"];
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /**
                 * @description Only orders of this API.
                 * @example skuio
                 */
                provider?: string;
                /**
                 * @description Only orders of this tenant.
                 * @example acme
                 */
                tenant?: string;
                /**
                 * @description Only orders in this status, in the words of their API.
                 * @example open
                 */
                status?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description Where the next page begins, as `next` of the page before said it. */
                cursor?: string;
            };
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description The name of an API that is played.
                 * @example skuio
                 */
                provider: components["parameters"]["Provider"];
                /**
                 * @description The order's ID in its API.
                 * @example 1001
                 */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Order"];
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    putOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description The name of an API that is played.
                 * @example skuio
                 */
                provider: components["parameters"]["Provider"];
                /**
                 * @description The order's ID in its API.
                 * @example 1001
                 */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderPut"];
            };
        };
        responses: {
            200: components["responses"]["Order"];
            /** @description The order is new. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            507: components["responses"]["NotKept"];
        };
    };
    deleteOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description The name of an API that is played.
                 * @example skuio
                 */
                provider: components["parameters"]["Provider"];
                /**
                 * @description The order's ID in its API.
                 * @example 1001
                 */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            507: components["responses"]["NotKept"];
        };
    };
    addFulfillment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description The name of an API that is played.
                 * @example skuio
                 */
                provider: components["parameters"]["Provider"];
                /**
                 * @description The order's ID in its API.
                 * @example 1001
                 */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FulfillmentRequest"];
            };
        };
        responses: {
            /** @description It is shipped. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FulfillmentAdded"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            507: components["responses"]["NotKept"];
        };
    };
    deleteFulfillment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description The name of an API that is played.
                 * @example skuio
                 */
                provider: components["parameters"]["Provider"];
                /**
                 * @description The order's ID in its API.
                 * @example 1001
                 */
                id: components["parameters"]["OrderId"];
                /** @example 901 */
                fulfillmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Order"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            507: components["responses"]["NotKept"];
        };
    };
    moveOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description The name of an API that is played.
                 * @example skuio
                 */
                provider: components["parameters"]["Provider"];
                /**
                 * @description The order's ID in its API.
                 * @example 1001
                 */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionRequest"];
            };
        };
        responses: {
            200: components["responses"]["Order"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            507: components["responses"]["NotKept"];
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is as at the start. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            507: components["responses"]["NotKept"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sentences of every API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioList"];
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    given: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenRequest"];
            };
        };
        responses: {
            /** @description The scene is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Given"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            /** @description The body is not valid, or nobody knows the sentence; then the detail lists those there are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            507: components["responses"]["NotKept"];
        };
    };
    setProviderState: {
        parameters: {
            query?: {
                /**
                 * @description The API whose scenarios are meant.
                 * @example skuio
                 */
                provider?: string;
            };
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderStateRequest"];
            };
        };
        responses: {
            /** @description It is so. The values are those that a contract can take from a provider state: the parameters, and the plain fields of the order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            /** @description The body is not valid, or nobody or more than one API knows the sentence; then the detail says how to go on. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            507: components["responses"]["NotKept"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshots of the session, in the order in which their names were first used. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotList"];
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description 1 to 64 letters, digits, dots, dashes and underscores.
                 * @example before-the-sync
                 */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a fixture file would hold. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fixtures"];
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    putSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description 1 to 64 letters, digits, dots, dashes and underscores.
                 * @example before-the-sync
                 */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Fixtures"];
            };
        };
        responses: {
            200: components["responses"]["Snapshot"];
            /** @description The name is new. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
        };
    };
    deleteSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description 1 to 64 letters, digits, dots, dashes and underscores.
                 * @example before-the-sync
                 */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description 1 to 64 letters, digits, dots, dashes and underscores.
                 * @example before-the-sync
                 */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is as it was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            507: components["responses"]["NotKept"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    turnClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockTurn"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            507: components["responses"]["NotKept"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults of the session, in the order in which they were added, with what they have counted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRequest"];
            };
        };
        responses: {
            /** @description It is in force. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["NoSuchFault"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
        };
    };
    getFault: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @example fault-1 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Fault"];
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteFault: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @example fault-1 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
        };
    };
    changeFault: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @example fault-1 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRequest"];
            };
        };
        responses: {
            200: components["responses"]["Fault"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["NoSuchFault"];
        };
    };
    listEntries: {
        parameters: {
            query?: {
                /**
                 * @description Only requests to this API.
                 * @example skuio
                 */
                provider?: string;
                /**
                 * @description Only requests for this operation.
                 * @example updateSalesOrder
                 */
                operation?: string;
                /**
                 * @description Only requests about the order of this ID.
                 * @example 1002
                 */
                order?: string;
                /**
                 * @description Only requests that were answered with this status; 0 where there was no answer.
                 * @example 500
                 */
                status?: number;
                /**
                 * @description Only requests that a fault of this ID or kind struck.
                 * @example fault-1
                 */
                fault?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description With `true`, the last of them instead of the first, still the oldest first. */
                latest?: boolean;
                /**
                 * @description Only entries after the one of this number.
                 * @example 41
                 */
                cursor?: number;
            };
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
        };
    };
    clearJournal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
        };
    };
    getEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /**
                 * @description The number of the entry.
                 * @example 17
                 */
                n: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    verifyJournal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Expectation"];
            };
        };
        responses: {
            /** @description Whether it holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
        };
    };
    makeContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractRequest"];
            };
        };
        responses: {
            /** @description The contracts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            /** @description The body is not valid, or no contract can be made of one of the entries. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainRequest"];
            };
        };
        responses: {
            /** @description The answer, and what decided it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
        };
    };
    getRetries: {
        parameters: {
            query?: {
                /** @description Of all sessions since the sandbox started, also of those that were reset or forgotten, instead of this one. */
                everywhere?: components["parameters"]["Everywhere"];
            };
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every call with its attempts and the verdicts on them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryReport"];
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
        };
    };
    getCoverage: {
        parameters: {
            query?: {
                /** @description Of all sessions since the sandbox started, also of those that were reset or forgotten, instead of this one. */
                everywhere?: components["parameters"]["Everywhere"];
            };
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was met, and what was not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageReport"];
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
        };
    };
    listActors: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The second writers of the session with what they have done, and the scripts that are ready-made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorList"];
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    addActor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorRequest"];
            };
        };
        responses: {
            /** @description It is there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
        };
    };
    deleteActor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @example actor-1 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
        };
    };
    watchEvents: {
        parameters: {
            query?: {
                /**
                 * @description The same for those who cannot send headers.
                 * @example 41
                 */
                after?: number;
            };
            header?: {
                /**
                 * @description The id of the last event that the watcher has seen, as browsers send it when they come back. It goes before `after`.
                 * @example 41
                 */
                "Last-Event-ID"?: number;
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, for as long as the watcher stays. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules of every API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleList"];
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session that the call is about. A prefix of the path, `/@worker-3`, says the same and wins.
                 * @example worker-3
                 */
                "Sandbox-Session"?: components["parameters"]["Session"];
            };
            path: {
                /** @example skuio.yaml */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every session that was used, and how many orders it has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            400: components["responses"]["BadSessionName"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example worker-3 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["Invalid"];
            507: components["responses"]["NotKept"];
        };
    };
}
