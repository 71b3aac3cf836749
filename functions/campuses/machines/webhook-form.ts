import { endpointAddress } from '../../../shared/campus/endpoint-address.ts'
import { webhookTypes } from '../../../shared/campus/webhook.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import type { FieldProblem } from '../../http/problem.ts'
import { hiddenFields, line } from '../../http/staff-fields.ts'
import { WebhookRequest } from './requests.ts'
import { ticks } from './ticks.ts'
import type { WebhookAsked } from './webhooks-desk.ts'
import { machineWords } from './words.ts'

// What a partner fills in about an endpoint, and what is wrong with it.

/** What was typed, right or wrong. */
export type Typed = {
  readonly url: string
  readonly types: readonly string[]
}

export const typedIn = (form: URLSearchParams): Typed => ({
  url: form.get('url') ?? '',
  types: form.getAll('types'),
})

export type WebhookRead =
  | { readonly kind: 'read'; readonly asked: Omit<WebhookAsked, 'id' | 'language'> }
  | { readonly kind: 'wrong'; readonly fields: readonly FieldProblem[] }

/** What is asked, or each field that has to be another. */
export function webhookRead(typed: Typed, home: boolean, language: Language): WebhookRead {
  const { webhooks } = machineWords[language]
  const address = endpointAddress(typed.url, home)
  const read = WebhookRequest.safeParse(typed)
  const wrong = new Set((read.error?.issues ?? []).map(({ path }) => String(path[0])))
  const fields: readonly FieldProblem[] = [
    ...(address.kind === 'refused'
      ? [{ field: 'url', detail: webhooks.address[address.why] }]
      : []),
    ...(wrong.has('types') ? [{ field: 'types', detail: webhooks.typesMissing }] : []),
  ]
  if (!read.success || address.kind === 'refused') return { kind: 'wrong', fields }
  const { types } = read.data
  return { kind: 'read', asked: { url: address.url, types } }
}

export type WebhookForm = {
  readonly action: string
  readonly hidden: Readonly<Record<string, string>>
  readonly typed: Typed
  readonly fields?: readonly FieldProblem[] | undefined
  readonly title: string
  readonly button: string
}

/** The form, empty, as it stands, or as it was typed. */
export function webhookForm(form: WebhookForm, language: Language): Markup {
  const { webhooks } = machineWords[language]
  const { typed, fields = [] } = form
  const problem = (field: string) => fields.find((one) => one.field === field)?.detail
  return html`<form method="post" action="${form.action}" class="card stack">
    <h2>${form.title}</h2>${hiddenFields(form.hidden)}
    ${line({ name: 'url', label: webhooks.url, hint: webhooks.urlHint, value: typed.url, max: 500, required: true, problem: problem('url') })}
    <fieldset class="field" id="types" tabindex="-1"><legend>${webhooks.types}</legend>${
      problem('types') === undefined ? '' : html`<p class="problem">${problem('types')}</p>`
    }${ticks(
      'types',
      webhookTypes.map((type) => [type, webhooks.type[type]]),
      typed.types,
    )}</fieldset>
    <p class="actions"><button class="button">${form.button}</button></p></form>`
}
