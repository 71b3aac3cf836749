import { html } from '../../../shared/result/markup.ts'
import { formBody } from '../../http/body.ts'
import { fieldProblems } from '../../http/field-problem.ts'
import { memberOf } from '../../http/staff-door.ts'
import type { Proposal } from '../../ports/editions.ts'
import { approve, turnDown } from '../deciding.ts'
import { askForYes, reopen } from '../drafting.ts'
import { ActivationRequest, ApprovalRequest, TurnDownRequest, VersionRequest } from '../requests.ts'
import { proposeBack, undoLast } from '../returning.ts'
import { activationOf, previewSeen, recheckSeen } from '../seen.ts'
import {
  type C,
  doneNotice,
  type Here,
  about as inForce,
  live,
  liveAnswer,
  refused,
} from './here.ts'
import {
  isMoving,
  livePart,
  type ProposalShown,
  proposalsTable,
  proposalView,
} from './proposal-view.ts'
import { rulesPage, rulesPath } from './shell.ts'
import { rulesWords } from './words.ts'

/** All proposals, newest first. */
export const proposals = (here: Here) =>
  inForce(here, async (c, { content }) => {
    const title = rulesWords[c.var.language].rooms.proposals
    const inside = proposalsTable(await here.ports.amendments.list(), content, c.var.language)
    return rulesPage(c, here.ports, { room: 'proposals', title, inside })
  })

async function shownOf(c: C, here: Here, proposal: Proposal): Promise<ProposalShown> {
  const { ports, contentOf } = here
  const [active, preview, base] = await Promise.all([
    ports.editions.activeNow(),
    previewSeen(ports, proposal),
    contentOf(proposal.base),
  ])
  const activation =
    proposal.state === 'published'
      ? activationOf(await ports.editions.history(), proposal)
      : undefined
  const recheck = activation && { seen: await recheckSeen(ports, activation, active) }
  const { language } = c.var
  return { proposal, preview, active, base, recheck, member: memberOf(c), language }
}

/** A page about one proposal. */
const about =
  (here: Here, show: (c: C, shown: ProposalShown) => Promise<Response>) => async (c: C) => {
    const found = await here.ports.amendments.read(c.req.param('id') ?? '')
    return found === undefined
      ? refused(c, here, { kind: 'not-found' })
      : show(c, await shownOf(c, here, found))
  }

export const proposal = (here: Here) =>
  about(here, async (c, shown) => {
    const { language } = c.var
    const part = livePart(shown)
    const path = rulesPath(language, `/proposals/${shown.proposal.id}/live`)
    const moving = isMoving(shown) ? await live(path, part) : part
    const inside = html`${doneNotice(c)}${proposalView(shown, moving)}`
    const title = rulesWords[language].proposal
    return rulesPage(c, here.ports, { room: 'proposals', title, inside })
  })

export const proposalLive = (here: Here) =>
  about(here, (c, shown) => liveAnswer(c, livePart(shown)))

/** What a form of buttons carries, with its numbers as numbers. */
const carried = (form: URLSearchParams) =>
  Object.fromEntries(
    [...form].map(([name, value]) => [
      name,
      name === 'version' || name === 'revision' ? Number(value) : value,
    ]),
  )

const at = (c: C, id: string, done: string) =>
  c.redirect(rulesPath(c.var.language, `/proposals/${id}?done=${done}`), 303)

/** What was typed does not do: which of it, and why. */
const unfit = (
  c: C,
  here: Here,
  { issues }: { readonly issues: Parameters<typeof fieldProblems>[0] },
) => refused(c, here, { kind: 'body-not-valid', fields: fieldProblems(issues, c.var.language) })

export const approved = (here: Here) => async (c: C) => {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const asked = ApprovalRequest.safeParse(carried(form))
  const id = c.req.param('id') ?? ''
  if (!asked.success) return unfit(c, here, asked.error)
  const member = memberOf(c)
  const outcome = await approve(here.ports, here.contentOf, { ...asked.data, id, member })
  return outcome.kind === 'decided' ? at(c, id, 'published') : refused(c, here, outcome)
}

export const turnedDown = (here: Here) => async (c: C) => {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const asked = TurnDownRequest.safeParse(carried(form))
  const id = c.req.param('id') ?? ''
  if (!asked.success) return unfit(c, here, asked.error)
  const outcome = await turnDown(here.ports, { ...asked.data, id, member: memberOf(c) })
  return outcome.kind === 'decided' ? at(c, id, 'closed') : refused(c, here, outcome)
}

export const askedFor = (here: Here) => async (c: C) => {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const asked = VersionRequest.safeParse(carried(form))
  const id = c.req.param('id') ?? ''
  if (!asked.success) return unfit(c, here, asked.error)
  const outcome = await askForYes(here.ports, { ...asked.data, id, member: memberOf(c) })
  return outcome.kind === 'decided' ? at(c, id, 'asked') : refused(c, here, outcome)
}

export const reopened = (here: Here) => async (c: C) => {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const { language } = c.var
  const asked = VersionRequest.safeParse(carried(form))
  const id = c.req.param('id') ?? ''
  if (!asked.success) return unfit(c, here, asked.error)
  const reason = rulesWords[language].reopenedReason
  const outcome = await reopen(here.ports, { ...asked.data, id, member: memberOf(c) }, reason)
  return outcome.kind === 'gathered'
    ? c.redirect(rulesPath(language, '/draft?done=reopened'), 303)
    : refused(c, here, outcome)
}

/** Proposes that an earlier edition comes back: the page that follows shows whom that touches. */
export const proposedBack = (here: Here) => async (c: C) => {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const asked = ActivationRequest.safeParse(carried(form))
  if (!asked.success) return unfit(c, here, asked.error)
  const said = { ...asked.data, member: memberOf(c) }
  const outcome = await proposeBack(here.ports, here.contentOf, said)
  return outcome.kind === 'proposed'
    ? at(c, outcome.proposal.id, 'proposed')
    : refused(c, here, outcome)
}

/** Undoes what was published last, by one editor alone. */
export const activated = (here: Here) => async (c: C) => {
  const form = await formBody(c)
  if (form instanceof Response) return form
  const asked = ActivationRequest.safeParse(carried(form))
  if (!asked.success) return unfit(c, here, asked.error)
  const outcome = await undoLast(here.ports, { ...asked.data, member: memberOf(c) })
  return outcome.kind === 'activated'
    ? c.redirect(rulesPath(c.var.language, '/editions?done=activated'), 303)
    : refused(c, here, outcome)
}
