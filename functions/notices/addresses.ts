import type { Booking } from '../../shared/booking/booking.ts'
import { mailedToken } from '../http/mailed-link.ts'

/** The pages a letter leads to; a test holds them equal to those the bookings function answers. */
const pages = {
  id: { booking: '/konsultasi/pesanan', choose: '/konsultasi' },
  en: { booking: '/en/talk/booking', choose: '/en/talk' },
} as const

/** Where a booking's own page is, by the link for letters, and where to choose another start. */
export const addressesAt =
  (site: string, secret: string) =>
  ({ id, wishes }: Pick<Booking, 'id' | 'wishes'>) => {
    const { booking, choose } = pages[wishes.language]
    const origin = site.replace(/\/+$/, '')
    return {
      manage: `${origin}${booking}/${id}.${mailedToken(secret, id)}`,
      again: `${origin}${choose}`,
    }
  }
