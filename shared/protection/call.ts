import type { Language } from '../facts/fact.ts'
import type { Way } from './contacts.ts'

/** A way to reach somebody as a link; a counter has a place and no link. */
export type Call = {
  readonly href?: string | undefined
  readonly shown: string
  readonly verb: string
}

const verbs: Readonly<Record<Language, Readonly<Record<Way['kind'], string>>>> = {
  id: {
    phone: 'Telepon',
    whatsapp: 'WhatsApp',
    text: 'SMS',
    mail: 'Surel',
    web: 'Buka',
    counter: 'Datang ke',
  },
  en: {
    phone: 'Call',
    whatsapp: 'WhatsApp',
    text: 'SMS',
    mail: 'E-mail',
    web: 'Open',
    counter: 'Go to',
  },
}

/** What a tap does: dial, open a chat, write, or open a page. */
export function callOf(way: Way, language: Language): Call {
  const verb = verbs[language][way.kind]
  switch (way.kind) {
    case 'phone': {
      const note = way.note === undefined ? '' : `, ${way.note[language]}`
      return { href: `tel:${way.dial}`, shown: way.shown, verb: `${verb}${note}` }
    }
    case 'whatsapp':
      return { href: `https://wa.me/${way.dial}`, shown: way.shown, verb }
    case 'text':
      return { href: `sms:${way.dial}`, shown: way.shown, verb }
    case 'mail':
      return { href: `mailto:${way.address}`, shown: way.address, verb }
    case 'web':
      return { href: way.url, shown: way.url.replace('https://', ''), verb }
    case 'counter':
      return { shown: way.place[language], verb }
  }
}
