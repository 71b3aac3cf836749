import encodeQr from 'qr'
import type { Markup } from '../../shared/result/markup.ts'

/** A quiet edge of four modules, as readers need it; a quarter may be lost and it still reads. */
const look = { border: 4, ecc: 'quartile' } as const

/** A link as a QR code, drawn in SVG. */
export const qrCode = (link: string): Markup => ({ markup: encodeQr(link, 'svg', look) })
