/** What a person can put before the model: the rules of each API, and its spec. */
import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server'
import { type Ask, ToolError } from './ask.ts'
import { because } from './words.ts'

interface Index {
  readonly providers: readonly { readonly name: string; readonly title: string }[]
}
interface Rules {
  readonly rules: readonly (Omit<Parameters<typeof because>[0], 'rule'> & {
    readonly id: string
    readonly provider: string
  })[]
}

interface Kind {
  readonly name: string
  readonly title: (api: string) => string
  readonly description: string
  readonly mimeType: string
  readonly text: (provider: string, ask: Ask) => Promise<string>
}

const kinds: readonly Kind[] = [
  {
    name: 'rules',
    title: (api) => `Rules of ${api}`,
    description: 'What the sandbox does, rule by rule, and whether that is documented or assumed.',
    mimeType: 'text/markdown',
    text: async (provider, ask) => {
      const { rules } = (await ask.control('GET /rules')) as Rules
      const own = rules.filter((one) => one.provider === provider)
      if (own.length === 0) throw new ToolError(`There is no API named ${provider}.`)
      return own.map(({ id, statement, basis }) => `- ${because({ rule: id, statement, basis })}\n`).join('')
    },
  },
  {
    name: 'openapi',
    title: (api) => `OpenAPI of ${api}`,
    description: 'The spec that every request and answer is held to.',
    mimeType: 'application/yaml',
    text: async (provider, ask) => String(await ask.control(`GET /openapi/${encodeURIComponent(provider)}.yaml`)),
  },
]

export function registerResources(server: McpServer, ask: Ask): void {
  for (const { name, title, description, mimeType, text } of kinds) {
    const template = new ResourceTemplate(`order-sandbox://${name}/{provider}`, {
      list: async () => {
        const { providers } = (await ask.control('GET /')) as Index
        const resources = providers.map((one) => ({
          uri: `order-sandbox://${name}/${one.name}`,
          name: `${one.name}-${name}`,
          title: title(one.title),
          mimeType,
        }))
        return { resources }
      },
    })
    server.registerResource(
      name,
      template,
      { title: title('an API'), description, mimeType },
      async (uri, { provider }) => ({
        contents: [{ uri: uri.href, mimeType, text: await text(String(provider), ask) }],
      }),
    )
  }
}
