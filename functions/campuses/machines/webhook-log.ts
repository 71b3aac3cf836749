import { whenText } from '../../../shared/booking/when.ts'
import type { Attempt, Endpoint, Message } from '../../../shared/campus/webhook.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { hiddenFields } from '../../http/staff-fields.ts'
import { panel, table, tag } from '../../http/staff-parts.ts'
import type { MessagePage } from '../../ports/partners.ts'
import { machineWords } from './words.ts'

// What was sent to an endpoint, with what came of it and a way to send it again.

const kupang = 'Asia/Makassar'

export type Log = {
  readonly endpoint: Endpoint
  readonly page: MessagePage
  /** Where the endpoint's own page is. */
  readonly path: string
  /** Older ones are shown. */
  readonly older: boolean
  readonly language: Language
}

const looks = { delivered: 'good', failed: 'stop', waiting: 'warn' } as const

function lastAttempt(attempts: readonly Attempt[], language: Language): string {
  const { webhooks } = machineWords[language]
  const last = attempts.at(-1)
  if (last === undefined) return ''
  const { outcome, ms } = last
  const said =
    outcome.kind === 'answered' ? `HTTP ${outcome.status}` : webhooks.notReached[outcome.why]
  return webhooks.attempt(said, ms)
}

function stateOf({ state, due, attempts }: Message, language: Language): Markup {
  const { webhooks } = machineWords[language]
  const next = due === undefined ? undefined : webhooks.nextAt(whenText(due, kupang, language))
  const held = state === 'failed' && attempts.length === 0 ? webhooks.heldBack : undefined
  const more = attempts.length === 0 ? held : next
  return html`${tag(webhooks.state[state], looks[state])}${more ? html` <span class="small">${more}</span>` : ''}`
}

function replaying(message: Message, path: string, language: Language): Markup {
  const { webhooks } = machineWords[language]
  if (message.state === 'waiting') return html``
  const when = whenText(message.at, kupang, language)
  return html`<form method="post" action="${path}">${hiddenFields({ deed: 'replay', message: message.id })}
    <button class="button button-quiet" aria-label="${webhooks.replayOne(webhooks.type[message.type], when)}">${webhooks.replay}</button></form>`
}

const sinceDays = { 1: 'since24', 7: 'since7', 30: 'since30' } as const

function replayAll(path: string, language: Language): Markup {
  const { webhooks } = machineWords[language]
  return html`<form method="post" action="${path}" class="choosing">${hiddenFields({ deed: 'replay-failed' })}
    <div class="field"><label for="days">${webhooks.sinceWhat}</label><select id="days" name="days">${Object.entries(
      sinceDays,
    ).map(
      ([days, name]) => html`<option value="${days}">${webhooks[name]}</option>`,
    )}</select></div>
    <p class="actions"><button class="button button-quiet">${webhooks.replayAll}</button></p></form>`
}

/** The log of an endpoint. */
export function deliveryLog({ page, path, older, language }: Log): Markup {
  const { webhooks } = machineWords[language]
  const [first, ...others] = webhooks.deliveryColumns.map((name) => ({ name }))
  if (first === undefined) return html``
  const rows = page.messages.map((message) => [
    whenText(message.at, kupang, language),
    webhooks.type[message.type],
    stateOf(message, language),
    lastAttempt(message.attempts, language),
    replaying(message, path, language),
  ])
  const shown =
    rows.length === 0
      ? html`<p>${webhooks.noDeliveries}</p>`
      : table({
          caption: webhooks.deliveries,
          captionHidden: true,
          columns: [first, ...others],
          rows,
        })
  const on = page.next && `${path}?${new URLSearchParams({ before: page.next })}#deliveries`
  return panel(
    'deliveries',
    webhooks.deliveries,
    html`<p class="small">${webhooks.deliveriesLead}</p>${shown}
    <p class="actions">${older ? html`<a href="${path}#deliveries">${webhooks.newest}</a>` : ''}
      ${on ? html`<a href="${on}" rel="next">${webhooks.older}</a>` : ''}</p>
    ${rows.length === 0 ? '' : replayAll(path, language)}`,
  )
}
