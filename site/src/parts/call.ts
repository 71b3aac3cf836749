import type { Way } from '../../../shared/protection/contacts.ts'
import { type Language, words } from '../words/words.ts'

/** A way to reach somebody as a link; a counter has a place and no link. */
export type Call = {
  readonly href?: string | undefined
  readonly shown: string
  readonly verb: string
}

/** What a tap does: dial, open a chat, write, or open a page. */
export function callOf(way: Way, language: Language): Call {
  const { help } = words(language)
  switch (way.kind) {
    case 'phone': {
      const note = way.note === undefined ? '' : `, ${way.note[language]}`
      return { href: `tel:${way.dial}`, shown: way.shown, verb: `${help.call}${note}` }
    }
    case 'whatsapp':
      return { href: `https://wa.me/${way.dial}`, shown: way.shown, verb: help.chat }
    case 'text':
      return { href: `sms:${way.dial}`, shown: way.shown, verb: help.text }
    case 'mail':
      return { href: `mailto:${way.address}`, shown: way.address, verb: help.mail }
    case 'web':
      return { href: way.url, shown: way.url.replace('https://', ''), verb: help.open }
    case 'counter':
      return { shown: way.place[language], verb: help.visit }
  }
}
