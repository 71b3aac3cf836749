import { codeFrom, ownCodeLength } from '../../shared/gathering/code.ts'
import { sizeMost } from '../../shared/gathering/hall.ts'
import { isInterest } from '../../shared/gathering/interest.ts'

// What the small forms of the organiser's page carry.

export const versionIn = (form: URLSearchParams): number => Number(form.get('version'))

export const guideIn = (form: URLSearchParams) => ({
  id: form.get('guide') ?? '',
  knows: [...new Set(form.getAll('knows').filter(isInterest))],
  seatsMax: sizeMost,
})

export const cameIn = (form: URLSearchParams): boolean | undefined =>
  form.get('came') ? form.get('came') === 'yes' : undefined

export const codeIn = (form: URLSearchParams): string =>
  codeFrom(form.get('code') ?? '', ownCodeLength) ?? ''
