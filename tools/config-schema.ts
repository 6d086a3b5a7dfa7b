/** What may stand in a config file, from the table of options: as a JSON Schema for editors, and as a TypeScript type. */
import openapiTs, { astToString } from 'openapi-typescript'
import { withoutIt } from '../src/cli/help.ts'
import { type CommandName, configRows, type Option } from '../src/cli/options.ts'
import type { JsonSchema } from '../src/cli/values.ts'

interface ControlSpec {
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> }
}

/**
 * Draft 07, which every editor knows.
 *
 * @param control the spec of the control API, which says what a fault is
 */
export function configSchema(control: ControlSpec): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'order-sandbox.config',
    description:
      'Options of order-sandbox. The command line and the environment (ORDER_SANDBOX_…) beat what stands here.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {
        type: 'string',
        description: 'How this file is made up: "./node_modules/order-sandbox/config.schema.json".',
      },
      ...Object.fromEntries(
        configRows.map(([key, option]) => [key, { description: descriptionOf(option), ...option.kind.schema }]),
      ),
    },
    definitions: { Fault: faultSchema(control), FaultMatch: control.components.schemas.FaultMatch },
  }
}

function descriptionOf(option: Option): string {
  const defaults = Map.groupBy(option.of, (command) => withoutIt(option, command))
  const shown = [...defaults].flatMap(([value, commands]) =>
    value === undefined ? [] : [defaults.size === 1 ? value : `${value} for ${inAList(commands)}`],
  )
  const without = shown.length === 0 ? '' : ` Default: ${shown.join(', ')}.`
  return `${option.help[0]?.toUpperCase()}${option.help.slice(1)}. Of ${inAList(option.of)}.${without}`
}

const inAList = (commands: readonly CommandName[]): string => new Intl.ListFormat('en').format(commands)

/** A fault as it is asked for: without what the sandbox gives it. Which fields go with which kind is for the sandbox to say. */
function faultSchema({ components }: ControlSpec): JsonSchema {
  const { properties, ...rest } = components.schemas.Fault as {
    readonly properties: Readonly<Record<string, JsonSchema>>
  }
  const { id: _id, matched: _matched, struck: _struck, strikes: _strikes, ...asked } = properties
  return { ...rest, required: ['kind'], properties: { ...asked, match: { $ref: '#/definitions/FaultMatch' } } }
}

/** The same as the interface `components`, with the config file as its schema `Config`. */
export async function configTypes(schema: JsonSchema): Promise<string> {
  const { $schema: _, definitions, ...config } = schema
  const schemas = JSON.stringify({ Config: config, ...(definitions as object) })
  const document = `{"openapi":"3.1.0","info":{"title":"","version":""},"paths":{},"components":{"schemas":${schemas}}}`
  return astToString(
    await openapiTs(document.replaceAll('#/definitions/', '#/components/schemas/'), {
      immutable: true,
      defaultNonNullable: false,
    }),
  )
}
