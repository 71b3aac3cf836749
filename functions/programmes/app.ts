import type { Context } from 'hono'
import { type EditionPage, type WordedPage, wordedPages } from '../../shared/printed/pages.ts'
import { printedPaths } from '../../shared/printed/paths.ts'
import { aMinute, tag } from '../http/cached.ts'
import type { Exchange } from '../http/exchange.ts'
import { frontDoor } from '../http/front-door.ts'
import { type Language, languages } from '../http/language.ts'
import { refuse } from '../http/problem.ts'
import type { Log } from '../ports/log.ts'
import type { ProgrammesPorts } from './ports.ts'
import { tellings } from './told.ts'

/**
 * An address, with a slash at its end and without; and the file it is in the site's storage, by which
 * CloudFront asks for it, so that the storage can stand in.
 */
const formsOf = (path: string): readonly string[] => {
  const bare = path.replace(/\/$/, '')
  return [...(bare === '' ? [] : [bare]), `${bare}/`, `${bare}/index.html`]
}

/**
 * Programmes, destinations and the first page as the edition in force tells them today, and the
 * pages that ask and tell in its words: what an
 * editor changes is read within two minutes, without a build and without script. Where this fails
 * the page that the site was built with stands in.
 */
export function programmes(ports: ProgrammesPorts, log?: Log) {
  const app = frontDoor(log, { siteStandsIn: true })
  const tell = tellings(ports)
  const send = async (c: Context<Exchange>, page: EditionPage | WordedPage, language: Language) => {
    const told = await tell(page, language)
    if (told === undefined) return refuse(c, { kind: 'not-found' })
    // A browser puts the headers of "not changed" over those it holds: the policy must be a page's.
    return tag(c, told.name, aMinute)
      ? c.body(null, 304, { 'content-type': 'text/html; charset=UTF-8' })
      : c.html(told.html)
  }
  for (const language of languages) {
    for (const kind of ['home', 'destinations', ...wordedPages] as const)
      for (const path of formsOf(printedPaths[kind][language]))
        app.get(path, (c) => send(c, { kind }, language))
    for (const path of formsOf(`${printedPaths.programme[language]}/:programme{[a-z0-9-]+}`))
      app.get(path, (c) =>
        send(c, { kind: 'programme', programme: c.req.param('programme') ?? '' }, language),
      )
  }
  return app
}
