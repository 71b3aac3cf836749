import { createHmac } from 'node:crypto'

/**
 * The token of the link in a letter. The one a student was shown is kept only as a hash, so letters
 * carry another that opens the same booking: whoever knows the secret computes it, nobody stores it,
 * and it ends with the booking.
 */
export const mailedToken = (secret: string, booking: string): string =>
  createHmac('sha256', secret).update(`booking link\n${booking}`).digest('base64url')
