/** What people use instead of the sandbox, fed with our specs or with stubs that say the same. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Call } from '../../works.ts'
import { announced, type Contestant } from '../contestant.ts'
import { mockoonEnvironment } from './mockoon.ts'
import { beside, inPackage } from './place.ts'
import { writeSpec } from './spec.ts'
import { writeMappings } from './wiremock.ts'

const node = process.execPath

/** Their PUT replaces a record, and it is their PATCH that does what SKU.io's PUT does. */
const putAsPatch = (call: Call): Call => (call.method === 'PUT' ? { ...call, method: 'PATCH' } : call)

/** A compiler at work makes the first thousands of requests dearer than all others. */
const javaWarmUp = 2

export const peers: readonly Contestant[] = [
  {
    name: 'prism',
    kind: 'peer',
    what: 'Prism 5.16.0, mock of our specs',
    command: async ({ folder }, port) => ({
      file: node,
      args: [
        inPackage('@stoplight/prism-cli/dist/index.js'),
        'mock',
        `--port=${port}`,
        '--host=127.0.0.1',
        '--verboseLevel=silent',
        await writeSpec(folder),
      ],
    }),
  },
  {
    name: 'scalar',
    kind: 'peer',
    what: '@scalar/mock-server 0.14.4, mock of our specs',
    command: async ({ folder }) => ({
      file: node,
      args: [beside('scalar.js'), await writeSpec(folder)],
      announces: announced,
    }),
  },
  {
    name: 'mockoon',
    kind: 'peer',
    what: 'Mockoon CLI 9.9.0, CRUD routes',
    command: async ({ folder, orders }, port) => {
      const file = join(folder, 'mockoon.json')
      await writeFile(file, JSON.stringify(await mockoonEnvironment(orders)))
      return {
        file: node,
        args: [
          inPackage('@mockoon/cli/bin/run.js'),
          'start',
          `--data=${file}`,
          `--port=${port}`,
          '--hostname=127.0.0.1',
          '--disable-log-to-file',
        ],
        // It keeps its settings in the home folder.
        env: { HOME: folder },
      }
    },
    adapt: putAsPatch,
  },
  {
    name: 'json-server',
    kind: 'peer',
    what: 'json-server 0.17.4, in memory',
    command: ({ orders }) => ({ file: node, args: [beside('json-server.js'), orders.folder], announces: announced }),
    adapt: putAsPatch,
  },
  {
    name: 'emulate',
    kind: 'peer',
    what: 'emulate 0.12.2, handlers by hand',
    command: ({ orders }) => ({ file: node, args: [beside('emulate.js'), orders.folder], announces: announced }),
  },
  {
    name: 'wiremock',
    kind: 'peer',
    what: 'WireMock 3.13.2, stubs',
    command: async ({ folder, orders }, port) => {
      await writeMappings(folder, orders)
      return {
        file: 'java',
        args: [
          '-jar',
          inPackage('wiremock/build/wiremock-standalone-3.13.2.jar'),
          `--port=${port}`,
          '--bind-address=127.0.0.1',
          `--root-dir=${folder}`,
          '--disable-banner',
          // As many as the sandbox keeps; without a bound, its memory would grow with every request.
          '--max-request-journal-entries=1000',
        ],
      }
    },
    warmUp: javaWarmUp,
  },
  {
    name: 'mockserver',
    kind: 'peer',
    what: 'MockServer 8.0.0, mock of our specs',
    command: async ({ folder }, port) => ({
      file: 'java',
      args: [
        '-Dmockserver.localBoundIP=127.0.0.1',
        // As many as the sandbox keeps.
        '-Dmockserver.maxLogEntries=1000',
        '-jar',
        inPackage('mockserver-node/mockserver-netty-8.0.0-jar-with-dependencies.jar'),
        `--port=${port}`,
        '--log-level=ERROR',
        `--openapi=${await writeSpec(folder)}`,
      ],
      cwd: folder,
    }),
    warmUp: javaWarmUp,
  },
]
