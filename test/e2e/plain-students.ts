import type { Page } from 'playwright-core'
import type { Facts } from '../../shared/facts/answer.ts'

/** An invented student: what they put into the plain form, and the same as the API is told it. */
export type PlainStudent = {
  readonly form: Readonly<Record<string, string>>
  readonly facts: Facts
}

const yes = { known: true } as const
const none = { known: [] } as const

const homeForm = { citizenship: 'ID', residence: 'ID', stays: 'none', jobs: 'none' } as const
const homeFacts: Facts = {
  citizenship: { known: 'ID' },
  residence: { known: 'ID' },
  stays: none,
  jobs: none,
}

/** In the fifth semester of agribusiness, without a foreign language, leaving only in 2029. */
export const plainAgribusiness: PlainStudent = {
  form: {
    ...homeForm,
    'birth.month': '3',
    'birth.year': '2006',
    'degrees.1.level': 's1',
    'degrees.1.status': 'studying',
    'degrees.1.field': '0811',
    'degrees.1.awarded.month': '8',
    'degrees.1.awarded.year': '2028',
    skills: 'none',
    sittings: 'none',
    'document.ektp': 'yes',
    'funds.amount': '2000000',
    'jp.ssw-tests': 'none',
  },
  facts: {
    ...homeFacts,
    birth: { known: '2006-03' },
    degrees: {
      known: [
        {
          id: '1',
          level: { known: 's1' },
          status: { known: 'studying' },
          field: { known: '0811' },
          awarded: { known: '2028-08' },
        },
      ],
    },
    skills: none,
    sittings: none,
    'document.ektp': yes,
    funds: { known: { amount: 2_000_000, currency: 'IDR', period: 'once' } },
    'jp.ssw-tests': none,
  },
}

/** A nursing graduate with the STR and a Goethe certificate at A2, who has not worked yet. */
export const plainNurse: PlainStudent = {
  form: {
    ...homeForm,
    'birth.month': '8',
    'birth.year': '2003',
    'degrees.1.level': 'd3',
    'degrees.1.status': 'completed',
    'degrees.1.field': '0913',
    'degrees.1.awarded.month': '9',
    'degrees.1.awarded.year': '2025',
    'skills.1.language': 'de',
    'skills.1.level': 'a2',
    'sittings.1.language': 'de',
    'sittings.1.test': 'goethe',
    'sittings.1.level': 'a2',
    'sittings.1.date.month': '6',
    'sittings.1.date.year': '2026',
    'licence.str-nurse': 'yes',
    'document.ektp': 'yes',
    'departure-wish.month': '6',
    'departure-wish.year': '2027',
    prefer: 'least-money',
  },
  facts: {
    ...homeFacts,
    birth: { known: '2003-08' },
    degrees: {
      known: [
        {
          id: '1',
          level: { known: 'd3' },
          status: { known: 'completed' },
          field: { known: '0913' },
          awarded: { known: '2025-09' },
        },
      ],
    },
    skills: { known: [{ id: '1', language: { known: 'de' }, level: { known: 'a2' } }] },
    sittings: {
      known: [
        {
          id: '1',
          language: { known: 'de' },
          test: { known: 'goethe' },
          level: { known: 'a2' },
          date: { known: '2026-06' },
        },
      ],
    },
    'licence.str-nurse': yes,
    'document.ektp': yes,
    'departure-wish': { known: '2027-06' },
  },
}

/** Fills in the plain form as it stands on the page, folds opened. */
export async function fillPlainForm(page: Page, { form }: PlainStudent): Promise<void> {
  await page
    .locator('[data-plain] details')
    .evaluateAll((folds) => folds.forEach((fold) => void fold.setAttribute('open', '')))
  for (const [name, value] of Object.entries(form)) {
    const field = page.locator(`[data-plain] form [name="${name}"]`)
    const kind = await field
      .first()
      .evaluate((one) => (one instanceof HTMLSelectElement ? 'select' : one.getAttribute('type')))
    if (kind === 'select') await field.selectOption(value)
    else if (kind === 'radio' || kind === 'checkbox')
      await page.locator(`[data-plain] label:has([name="${name}"][value="${value}"])`).click()
    else await field.fill(value)
  }
}
