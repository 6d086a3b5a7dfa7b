// Generated from specs/control.yaml by `npm run generate`. Change the spec, not this file.
import type { Spec } from '../openapi/spec.js'

export declare const spec: Spec
