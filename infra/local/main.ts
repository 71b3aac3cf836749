import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { clockFrom } from '../../functions/adapters/clock.ts'
import type { GatewayHandler } from '../../functions/http/gateway.ts'
import { sowDemonstration } from '../demonstration/sow.ts'
import { table } from '../table.ts'
import { buildEdition } from './build-edition.ts'
import { buildFunctions } from './build-functions.ts'
import { buildSite, siteFolder } from './build-site.ts'
import { claim } from './claim.ts'
import { emulator } from './emulator.ts'
import { endOnSignals, type Lifetime, lifetime } from './lifetime.ts'
import { linkSecret } from './link-secret.ts'
import { publishEdition } from './publish.ts'
import { assertReached, reachOf } from './reach.ts'
import { type Origin, serve, tryPort } from './server.ts'
import { assertNode, isLoopback, type Settings, settings, urlOf } from './settings.ts'
import { siteFiles } from './site-files.ts'
import { senderAtHome, tellAtHome, withMailbox } from './telling-at-home.ts'
import { listening, onChange, reloader } from './watch.ts'

/** Says what happens and, once it has, how long it took. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now()
  const beat = setInterval(() => console.log(`  ${name}: still at it ...`), 10_000)
  try {
    const result = await work()
    const outcome = typeof result === 'string' ? `, ${result}` : ''
    console.log(`  ${name}: ${((performance.now() - startedAt) / 1_000).toFixed(1)} s${outcome}`)
    return result
  } finally {
    clearInterval(beat)
  }
}

/** The notices function answers nobody: the table's stream and the clock call it. */
const isForHttp = ({ name }: { readonly name: string }) => name !== 'notices'

async function loadHandlers(): Promise<Record<string, GatewayHandler>> {
  const built = await buildFunctions()
  const loaded = built.filter(isForHttp).map(async ({ name, folder }) => {
    const { handler } = await import(pathToFileURL(join(folder, 'handler.mjs')).href)
    return [name, handler] as const
  })
  return Object.fromEntries(await Promise.all(loaded))
}

/** Pages learn the day that was set, so that browser and server judge on the same one. */
const dated = (now: string | undefined) => (html: string) =>
  now === undefined ? html : html.replace('</head>', `<meta name="now" content="${now}"></head>`)

async function publish(life: Lifetime, { now }: Settings): Promise<string> {
  const edition = await buildEdition(life.signal)
  assertReached(reachOf(edition), clockFrom(now)(), now)
  return (await publishEdition(edition, process.env.DYNAMODB_ENDPOINT, now)).kind
}

async function build(life: Lifetime, asked: Settings, rewrite: (html: string) => string) {
  const { now } = asked
  const published = step('rules', () => publish(life, asked))
  const built = step('site', () => buildSite(life.signal)).then(() =>
    step('functions', loadHandlers),
  )
  const [handlers] = await Promise.all([built, published])
  const files = siteFiles(siteFolder, (html) => rewrite(dated(now)(html)))
  return { files, handlers, clock: clockFrom(now) } satisfies Origin
}

/** The first build, and beside it what an empty table needs to be tried. */
async function buildFirst(life: Lifetime, asked: Settings, rewrite: (html: string) => string) {
  const [origin] = await Promise.all([
    build(life, asked, rewrite),
    step('demonstration', () =>
      sowDemonstration(process.env.DYNAMODB_ENDPOINT, asked.now, process.env.LINK_SECRET),
    ),
  ])
  return origin
}

/** The staff's doors ask for no sign-in, so they are there only where nobody else can come by. */
function openStaffDoors({ host }: Settings): void {
  delete process.env.RANTAU_AT_HOME
  if (isLoopback(host)) process.env.RANTAU_AT_HOME = 'yes'
}

async function openTable(life: Lifetime, asked: Settings): Promise<void> {
  const { data, endpoint, now } = asked
  const running = await emulator({ data, endpoint })
  life.onEnd(running.stop)
  if (running.pid !== undefined) process.send?.({ started: running.pid })
  process.env.DYNAMODB_ENDPOINT = running.endpoint
  process.env.TABLE_NAME = table.name
  process.env.LINK_SECRET = linkSecret(data)
  // Known before the functions are: invitations and files of one talk name the same organiser.
  process.env.MAIL_FROM = senderAtHome
  openStaffDoors(asked)
  if (now !== undefined) process.env.NOW = now
}

async function prepare(life: Lifetime, asked: Settings): Promise<void> {
  await tryPort(asked.host, asked.port)
  life.onEnd(claim(asked.data, urlOf(asked.host, asked.port)))
  await step('table', () => openTable(life, asked))
}

async function open(life: Lifetime, asked: Settings, origin: () => Origin) {
  const { data, host, port } = asked
  const { url, stop } = await serve(withMailbox(asked, origin), host, port)
  life.onEnd(stop)
  claim(data, url)
  console.log(`Rantau is ready at ${url}`)
  tellAtHome(life, asked, url)
}

async function start(life: Lifetime, asked: Settings): Promise<void> {
  await prepare(life, asked)
  const origin = await buildFirst(life, asked, (html) => html)
  await open(life, asked, () => origin)
}

/** The same, and again after every change; a broken change is told and the last good one stays. */
async function dev(life: Lifetime, asked: Settings): Promise<void> {
  await prepare(life, asked)
  const { changed, before } = reloader(life)
  let origin: Origin = { ...(await buildFirst(life, asked, listening)), before }
  onChange(life, async () => {
    try {
      origin = { ...(await build(life, asked, listening)), before }
      changed()
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
  })
  await open(life, asked, () => origin)
}

const life = lifetime()
endOnSignals(life)
try {
  assertNode()
  const run = process.argv[2] === 'dev' ? dev : start
  await run(life, settings(process.env))
} catch (error) {
  if (!life.signal.aborted) {
    console.error(error instanceof Error ? error.message : error)
    await life.end()
    process.exit(1)
  }
}
