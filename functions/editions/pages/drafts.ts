import { html } from '../../../shared/result/markup.ts'
import { formBody } from '../../http/body.ts'
import { fieldProblems } from '../../http/field-problem.ts'
import { type FieldProblem, type Refusal, wordsOf } from '../../http/problem.ts'
import { memberOf } from '../../http/staff-door.ts'
import { problemSummary } from '../../http/staff-fields.ts'
import { notice } from '../../http/staff-parts.ts'
import { draftSeen, drop, tryOut } from '../drafting.ts'
import { TryOutRequest } from '../requests.ts'
import { draftView } from './draft-view.ts'
import { type Active, about, active, type C, doneNotice, type Here, refused } from './here.ts'
import { rulesPage, rulesPath } from './shell.ts'
import { rulesWords } from './words.ts'

type Told = {
  readonly reason?: string
  readonly fields?: readonly FieldProblem[]
  readonly refusal?: Refusal
}

async function page(c: C, { ports }: Here, { content }: Active, told: Told): Promise<Response> {
  const { language } = c.var
  const { title, lead } = {
    title: rulesWords[language].rooms.draft,
    lead: rulesWords[language].draftLead,
  }
  const { fields, refusal } = told
  const said = refusal && wordsOf(refusal, language)
  const above =
    said !== undefined
      ? notice('refused', said.title, `${said.detail} ${said.next}`)
      : fields === undefined
        ? doneNotice(c)
        : problemSummary(fields, language)
  const seen = await draftSeen(ports, content, memberOf(c))
  const inside = html`${above}${draftView({ ...told, seen, content, language })}`
  const status = refusal === undefined && fields === undefined ? 200 : 422
  return rulesPage(c, ports, { room: 'draft', title, lead, inside, status })
}

/** What an editor gathers. */
export const draft = (here: Here) => about(here, (c, found) => page(c, here, found, {}))

/** Makes all of it one proposal, to be looked at first. */
export const triedOut = (here: Here) => async (c: C) => {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const found = await active(here)
  if (found === undefined) return refused(c, here, { kind: 'not-ready' })
  const { language } = c.var
  const reason = form.get('reason') ?? ''
  const asked = TryOutRequest.safeParse({ reason })
  if (!asked.success) {
    const fields = fieldProblems(asked.error.issues, language).slice(0, 1)
    return page(c, here, found, { reason, fields })
  }
  const outcome = await tryOut(here.ports, here.contentOf, memberOf(c), asked.data.reason)
  if (outcome.kind !== 'proposed') return page(c, here, found, { reason, refusal: outcome })
  return c.redirect(rulesPath(language, `/proposals/${outcome.proposal.id}`), 303)
}

/** Takes one change out, or all of them. */
export const dropped = (here: Here) => async (c: C) => {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const outcome = await drop(here.ports, memberOf(c), form.get('change') ?? undefined)
  if (outcome.kind !== 'gathered') return refused(c, here, outcome)
  return c.redirect(rulesPath(c.var.language, '/draft?done=dropped'), 303)
}
