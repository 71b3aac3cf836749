import { clockFrom } from '../../functions/adapters/clock.ts'
import type { GatewayHandler } from '../../functions/http/gateway.ts'
import { sowCasesAt, sowDemonstration } from '../demonstration/sow.ts'
import { table } from '../table.ts'
import { buildEdition } from './build-edition.ts'
import { buildFunctions } from './build-functions.ts'
import { buildSite, siteFolder } from './build-site.ts'
import { claim } from './claim.ts'
import { emulator } from './emulator.ts'
import { guard } from './guard.ts'
import { keptSecret } from './kept-secret.ts'
import { endOnSignals, type Lifetime, lifetime } from './lifetime.ts'
import { loadFunction } from './load-function.ts'
import { publishEdition, toldOf } from './publish.ts'
import { assertReached, reachOf } from './reach.ts'
import { type Origin, serve } from './server.ts'
import { assertNode, type Settings, settings } from './settings.ts'
import { signInAtHome, withSignIn } from './sign-in/at-home.ts'
import { siteFiles } from './site-files.ts'
import { type Home, senderAtHome, tellAtHome, toldNames, withMailbox } from './telling-at-home.ts'
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

/** Some functions answer nobody: the table's stream, the clock and a deployment call them. */
const uncalled: readonly string[] = [...toldNames, 'counts', 'publishing', 'webhooks']
const isForHttp = ({ name }: { readonly name: string }) => !uncalled.includes(name)

async function loadHandlers({ guarded }: Home): Promise<Record<string, GatewayHandler>> {
  const built = await buildFunctions()
  const loaded = built.filter(isForHttp).map(async ({ name, folder }) => {
    const handler = await loadFunction<GatewayHandler>(folder, guarded.environmentOf(name))
    return [name, handler] as const
  })
  return Object.fromEntries(await Promise.all(loaded))
}

/** Pages learn the day that was set, so that browser and server judge on the same one. */
const dated = (now: string | undefined) => (html: string) =>
  now === undefined ? html : html.replace('</head>', `<meta name="now" content="${now}"></head>`)

async function publish(life: Lifetime, { now, endpoint }: Home): Promise<string> {
  const edition = await buildEdition(life.signal)
  assertReached(reachOf(edition), clockFrom(now)(), now)
  return toldOf(await publishEdition(edition, endpoint, now))
}

type Published = Promise<string>

const publishing = (life: Lifetime, home: Home): Published =>
  step('rules', () => publish(life, home))

async function build(
  life: Lifetime,
  home: Home,
  rewrite: (html: string) => string,
  published: Published = publishing(life, home),
) {
  const { now } = home
  const built = step('site', () => buildSite(life.signal)).then(() =>
    step('functions', () => loadHandlers(home)),
  )
  const [handlers] = await Promise.all([built, published])
  const dressed = (html: string) => rewrite(dated(now)(html))
  const files = siteFiles(siteFolder, dressed)
  return { files, handlers, clock: clockFrom(now), dressed } satisfies Origin
}

/** The first build, and beside it what an empty table needs to be tried. */
async function buildFirst(life: Lifetime, home: Home, rewrite: (html: string) => string) {
  const published = publishing(life, home)
  const [origin] = await Promise.all([
    build(life, home, rewrite, published),
    demonstrate(life, home, published),
  ])
  return origin
}

/** Students' cases need the rules, and nobody waits for them: they come while the site stands. */
async function sowCasesBeside(life: Lifetime, { now, endpoint }: Home, ready: Promise<unknown>) {
  const { LINK_SECRET: secret } = process.env
  try {
    await ready
    await step('demonstration cases', () => sowCasesAt(endpoint, now, secret))
  } catch (error) {
    if (!life.signal.aborted) console.error(error instanceof Error ? error.message : error)
  }
}

async function demonstrate(life: Lifetime, home: Home, published: Published): Promise<void> {
  const { LINK_SECRET: secret } = process.env
  const sown = step('demonstration', () => sowDemonstration(home.endpoint, home.now, secret))
  void sowCasesBeside(life, home, Promise.all([sown, published]))
  await sown
}

/** The table, and before it a guard that holds each function to what it is lent. */
async function openTable(life: Lifetime, asked: Settings): Promise<Home> {
  const { data, endpoint, now } = asked
  const running = await emulator({ data, endpoint })
  life.onEnd(running.stop)
  if (running.pid !== undefined) process.send?.({ started: running.pid })
  const guarded = await guard({ endpoint: running.endpoint })
  life.onEnd(guarded.stop)
  process.env.TABLE_NAME = table.name
  process.env.LINK_SECRET = keptSecret(data, 'link-secret')
  process.env.CURSOR_SECRET = keptSecret(data, 'cursor-secret')
  process.env.WEBHOOK_SECRET = keptSecret(data, 'webhook-secret')
  process.env.WEBHOOK_LOOPBACK = 'yes'
  // Known before the functions are: invitations and files of one talk name the same organiser.
  process.env.MAIL_FROM = senderAtHome
  if (now !== undefined) process.env.NOW = now
  return { ...asked, endpoint: running.endpoint, guarded }
}

/** The address is ours from here on; what is asked meanwhile waits for what answers it. */
async function prepare(life: Lifetime, asked: Settings) {
  const answers = Promise.withResolvers<() => Origin>()
  const answer = async () => (await answers.promise)()
  const { url, stop } = await serve(answer, asked.host, asked.port)
  life.onEnd(claim(asked.data, url))
  const home = await step('table', () => openTable(life, asked))
  signInAtHome(asked, url)
  const open = (origin: () => Origin) => {
    life.onEnd(stop)
    answers.resolve(withSignIn(asked, url, withMailbox(home, origin)))
    console.log(`Rantau is ready at ${url}`)
    console.log(`Staff sign in at ${url}/staff, as anybody of a list`)
    tellAtHome(life, home, url)
  }
  return { open, home }
}

async function start(life: Lifetime, asked: Settings): Promise<void> {
  const { open, home } = await prepare(life, asked)
  const origin = await buildFirst(life, home, (html) => html)
  open(() => origin)
}

/** The same, and again after every change; a broken change is told and the last good one stays. */
async function dev(life: Lifetime, asked: Settings): Promise<void> {
  const { open, home } = await prepare(life, asked)
  const { changed, before } = reloader(life)
  let origin: Origin = { ...(await buildFirst(life, home, listening)), before }
  onChange(life, async () => {
    try {
      origin = { ...(await build(life, home, listening)), before }
      changed()
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
  })
  open(() => origin)
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
