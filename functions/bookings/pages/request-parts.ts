import { agreesTo, type Booking } from '../../../shared/booking/booking.ts'
import { cleanLine } from '../../../shared/booking/letter-text.ts'
import { codeOf } from '../../../shared/casework/code.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { staffPath } from '../../http/staff-page.ts'
import { requestsWords } from './requests-words.ts'

export type Place = NonNullable<Booking['place']>

/** The assessment only where they agreed to show it, else the talk itself. */
const caseOf = (booking: Booking): string => {
  const shown = agreesTo(booking, 'assessment') ? booking.wishes.assessment : undefined
  return shown?.split('.')[0] ?? booking.id
}

/** What a student is called where no name may stand. */
export const codeOfBooking = (booking: Booking): string => codeOf(caseOf(booking))

/** To the case, where a look is written down: by the student's own link nobody would know who looked. */
export const caseLink = (booking: Booking, language: Language): Markup => {
  const code = codeOfBooking(booking)
  return html`<a class="code" href="${staffPath(language, `/cases/${caseOf(booking)}`)}" aria-label="${requestsWords[language].openCase(code)}">${code}</a>`
}

/** Who it is, and how they can be reached. */
export const personOf = ({ contact }: Booking): string => {
  const { name, email, whatsapp } = contact
  return [cleanLine(name), email, whatsapp && `+${whatsapp}`].filter(Boolean).join(', ')
}
