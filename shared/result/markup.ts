/** Text that is fit for a page. Anything else is escaped when it is put into one. */
export type Markup = { readonly markup: string }

type Slot = Markup | string | number | false | null | undefined | readonly Slot[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const put = (slot: Slot): string => {
  if (slot === false || slot === null || slot === undefined) return ''
  if (Array.isArray(slot)) return slot.map(put).join('')
  if (typeof slot === 'object' && 'markup' in slot) return slot.markup
  const text = String(slot)
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (one) => entities[one] ?? one) : text
}

/** Writes markup; every value is escaped unless it is markup itself. */
export const html = (parts: TemplateStringsArray, ...slots: readonly Slot[]): Markup => ({
  markup: parts.map((part, at) => part + put(slots[at])).join(''),
})
