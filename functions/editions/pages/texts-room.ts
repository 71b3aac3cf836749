import { type TextKind, textKinds } from '../shared-texts.ts'
import { about, type Here } from './here.ts'
import { rulesPage } from './shell.ts'
import { textsView } from './texts-view.ts'
import { rulesWords } from './words.ts'

const kindIn = (asked: string | undefined): TextKind | undefined =>
  textKinds.find((one) => one === asked)

/** Texts that are no programme's own: by kind, by what they are about, or by their words. */
export const texts = (here: Here) =>
  about(here, (c, { content }) => {
    const { language } = c.var
    const { rooms, textsLead } = rulesWords[language]
    const asked = {
      words: (c.req.query('q') ?? '').trim().slice(0, 100),
      kind: kindIn(c.req.query('kind')),
      of: c.req.query('of'),
      from: Math.max(0, Number.parseInt(c.req.query('from') ?? '0', 10) || 0),
    }
    const inside = textsView(content, asked, language)
    return rulesPage(c, here.ports, { room: 'texts', title: rooms.texts, lead: textsLead, inside })
  })
