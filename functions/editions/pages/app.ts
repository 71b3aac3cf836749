import { Hono } from 'hono'
import type { Exchange } from '../../http/exchange.ts'
import { languages } from '../../http/language.ts'
import { inPageLanguage } from '../../http/staff-page.ts'
import { sent, shown, sources } from './changing.ts'
import { draft, dropped, triedOut } from './drafts.ts'
import type { Here } from './here.ts'
import {
  activated,
  approved,
  askedFor,
  proposal,
  proposalLive,
  proposals,
  proposedBack,
  reopened,
  turnedDown,
} from './proposals.ts'
import { compared, editions, exported, figures, overview, overviewLive } from './rooms.ts'
import { rulesPath } from './shell.ts'
import { texts } from './texts-room.ts'

/** The pages on which changes are said. */
const saying = (here: Here) =>
  new Hono<Exchange>()
    .get(
      '/programmes/:id',
      shown(here, (c) => ({ kind: 'intake', programme: c.req.param('id') ?? '' })),
    )
    .get(
      '/figures/:id',
      shown(here, (c) => ({ kind: 'figure', figure: c.req.param('id') ?? '' })),
    )
    .get(
      '/texts/:part',
      shown(here, (c) => ({
        kind: 'text',
        part: c.req.param('part') ?? '',
        path: c.req.query('path') ?? '',
        language: c.req.query('language') ?? c.var.language,
      })),
    )
    .get('/sources', sources(here))
    .post('/proposals', sent(here))
    .get('/draft', draft(here))
    .post('/draft', triedOut(here))
    .post('/draft/removal', dropped(here))

const room = (here: Here) =>
  new Hono<Exchange>()
    .get('/', overview(here))
    .get('/live', overviewLive(here))
    .get('/figures', figures(here))
    .get('/texts', texts(here))
    .route('/', saying(here))
    .get('/proposals', proposals(here))
    .get('/proposals/:id{[\\w-]{22}}', proposal(here))
    .get('/proposals/:id{[\\w-]{22}}/live', proposalLive(here))
    .post('/proposals/:id{[\\w-]{22}}/approval', approved(here))
    .post('/proposals/:id{[\\w-]{22}}/rejection', turnedDown(here))
    .post('/proposals/:id{[\\w-]{22}}/request', askedFor(here))
    .post('/proposals/:id{[\\w-]{22}}/reopening', reopened(here))
    .get('/editions', editions(here))
    .get('/editions/compare', compared(here))
    .get('/editions/history.csv', exported(here))
    .post('/returns', proposedBack(here))
    .post('/activations', activated(here))

/** The rules as pages, in both languages, for editors alone. */
export function rulesPages(here: Here): Hono<Exchange> {
  const app = new Hono<Exchange>()
  const editor = here.ports.door.only('editor')
  for (const language of languages) {
    const at = rulesPath(language)
    app.use(at, inPageLanguage, editor).use(`${at}/*`, inPageLanguage, editor)
    app.route(at, room(here))
  }
  return app
}
