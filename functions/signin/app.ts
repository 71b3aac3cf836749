import { type Context, Hono } from 'hono'
import { staffRoles } from '../../shared/staff/staff.ts'
import type { Exchange } from '../http/exchange.ts'
import { frontDoor } from '../http/front-door.ts'
import { languages } from '../http/language.ts'
import { ownOrigin } from '../http/own-origin.ts'
import { isFromOwnPage } from '../http/own-page.ts'
import { memberOf } from '../http/staff-door.ts'
import { inPageLanguage, staffPage, staffPath, staffRefused } from '../http/staff-page.ts'
import { whereTo } from '../http/staff-paths.ts'
import { beginSession, endSession, signedIn } from '../http/staff-session.ts'
import type { Log } from '../ports/log.ts'
import { attemptOf, rememberAttempt } from './attempt.ts'
import { home } from './home.ts'
import { done, goingOn, outside } from './pages.ts'
import type { SigninPorts } from './ports.ts'
import { waitingFor } from './waiting.ts'
import { signinWords } from './words.ts'

type Asking = Context<Exchange>

/** One address for both languages: each has to be known to the provider by its letters. */
const returnPath = '/staff/sign-in/return'

const show = (c: Asking, ports: SigninPorts, title: string, main: ReturnType<typeof done>) =>
  staffPage(c, ports, { title, main })

/** Sends the browser to the provider; whoever is signed in goes on at once. */
async function signIn(c: Asking, ports: SigninPorts): Promise<Response> {
  const { language } = c.var
  const to = whereTo(c.req.query('to'), language)
  const member = await signedIn(c, ports)
  if (member !== undefined && member !== 'busy') return c.redirect(to, 303)
  const returnTo = `${ownOrigin(c)}${returnPath}`
  const { address, ...begun } = await ports.provider.begin({ returnTo, language })
  const since = ports.clock().getTime()
  rememberAttempt(c, ports, { ...begun, to, language, since })
  return c.redirect(address, 303)
}

function notFinished(c: Asking, ports: SigninPorts, to: string): Promise<Response> {
  const { language } = c.var
  const { title } = signinWords[language].unfinished
  return staffPage(c, ports, { title, main: outside('unfinished', to, language), status: 400 })
}

/** The browser comes back: what it brings is traded for tokens, and these for a sign-in of ours. */
async function comeBack(c: Asking, ports: SigninPorts): Promise<Response> {
  const attempt = attemptOf(c, ports, c.req.query('state') ?? '')
  if (attempt === undefined) return notFinished(c, ports, staffPath(c.var.language))
  const { to, language } = attempt
  const came = `${ownOrigin(c)}${returnPath}${new URL(c.req.url).search}`
  const outcome = await ports.provider.finish(attempt, came)
  if (outcome.kind === 'not-finished') return notFinished(c, ports, to)
  const { tokens, staff } = outcome
  const read = await ports.readToken(tokens.access)
  if (read.kind !== 'read' || read.staff !== staff) return notFinished(c, ports, to)
  await beginSession(c, ports, tokens, staff)
  return show(c, ports, signinWords[language].going.title, goingOn('going', to, language))
}

/** Ends the sign-in here first, whatever becomes of the provider's. */
async function signOut(c: Asking, ports: SigninPorts): Promise<Response> {
  if (!isFromOwnPage(c)) return staffRefused(c, ports, { kind: 'sent-from-elsewhere' })
  const { language } = c.var
  const tokens = await endSession(c, ports)
  const returnTo = `${ownOrigin(c)}${staffPath(language, '/sign-out')}`
  const to = await ports.signOut({ returnTo, language, tokens })
  return show(c, ports, signinWords[language].leaving.title, goingOn('leaving', to, language))
}

const signedOut = (c: Asking, ports: SigninPorts): Promise<Response> => {
  const { language } = c.var
  const main = outside('out', staffPath(language), language)
  return show(c, ports, signinWords[language].out.title, main)
}

async function atHome(c: Asking, ports: SigninPorts): Promise<Response> {
  const { language } = c.var
  const member = memberOf(c)
  const title = signinWords[language].home(member.name)
  const now = ports.clock().getTime()
  const waiting = await waitingFor(ports.waiting, member, now)
  const main = home(member, waiting, { language, now })
  return staffPage(c, ports, { title, section: 'home', main })
}

const inside = (ports: SigninPorts) =>
  new Hono<Exchange>()
    .use(inPageLanguage)
    .get('/sign-in', (c) => signIn(c, ports))
    .get('/sign-in/return', (c) => comeBack(c, ports))
    .get('/sign-in/done', ports.door.only(...staffRoles), (c) =>
      show(c, ports, signinWords[c.var.language].done.title, done(c.var.language)),
    )
    .get('/sign-out', (c) => signedOut(c, ports))
    .post('/sign-out', (c) => signOut(c, ports))
    .get('/', ports.door.only(...staffRoles), (c) => atHome(c, ports))

/** Signing in and out, and the page where the staff's work begins. */
export function signinApp(ports: SigninPorts, log?: Log) {
  const app = frontDoor(log)
  for (const language of languages) {
    app.route(staffPath(language), inside(ports))
    app.get(staffPath(language, '/'), (c) => c.redirect(staffPath(language), 303))
  }
  return app
}
