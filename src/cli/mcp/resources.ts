/** What a person can put before the model: the rules of each API, and its spec. */
import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server'
import type { RemoteSandbox } from '../../client/index.ts'
import { ToolError } from './reach.ts'
import { because } from './words.ts'

interface Kind {
  readonly name: string
  readonly title: (api: string) => string
  readonly description: string
  readonly mimeType: string
  readonly text: (provider: string, sandbox: RemoteSandbox) => Promise<string>
}

const kinds: readonly Kind[] = [
  {
    name: 'rules',
    title: (api) => `Rules of ${api}`,
    description: 'What the sandbox does, rule by rule, and whether that is documented or assumed.',
    mimeType: 'text/markdown',
    text: async (provider, sandbox) => {
      const own = (await sandbox.rules()).filter((one) => one.provider === provider)
      if (own.length === 0) throw new ToolError(`There is no API named ${provider}.`)
      return own.map(({ id, statement, basis }) => `- ${because({ rule: id, statement, basis })}\n`).join('')
    },
  },
  {
    name: 'openapi',
    title: (api) => `OpenAPI of ${api}`,
    description: 'The spec that every request and answer is held to.',
    mimeType: 'application/yaml',
    // The client knows the names of the package; there may be others.
    text: (provider, sandbox) => sandbox.spec(`${provider}.yaml` as 'skuio.yaml'),
  },
]

export function registerResources(server: McpServer, sandbox: RemoteSandbox): void {
  for (const { name, title, description, mimeType, text } of kinds) {
    const template = new ResourceTemplate(`order-sandbox://${name}/{provider}`, {
      list: async () => {
        const { providers } = await sandbox.about()
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
        contents: [{ uri: uri.href, mimeType, text: await text(String(provider), sandbox) }],
      }),
    )
  }
}
