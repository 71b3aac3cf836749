import * as z from 'zod'
import { hasIdentityNumber, isOneLine, isPlainText } from '../../shared/booking/typed.ts'

// Text that people type into a form, as it may be kept: without what cannot be seen, and without
// what looks like the number of an ID card or a passport.

const typed = (max: number, isFit: (text: string) => boolean) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => text === '' || isFit(text), { error: 'control-characters' })
    .refine((text) => !hasIdentityNumber(text), { error: 'identity-number' })

/** Words without control characters; a line break is none. */
export const words = (max: number) => typed(max, isPlainText)

export const line = (max: number) => typed(max, isOneLine)
