import { inPath } from '../http/openapi.ts'
import { textKinds } from './shared-texts.ts'

/** What stands in the addresses of the editor's desk, or may be asked for there. */
export const rulesParameters = {
  'proposal.id': inPath('id', '^[\\w-]{22}$', 'The id of a proposal.'),
  'draft.change': inPath('change', '^[\\w-]{22}$', 'The id of a change that was gathered.'),
  'edition.from': inQuery('from', 'The digest of the older edition.'),
  'edition.to': inQuery('to', 'The digest of the newer edition.'),
  'texts.q': asked('q', 'A part of its words, in either language.', { maxLength: 100 }),
  'texts.kind': asked('kind', 'Those of one kind alone.', { enum: textKinds }),
  'texts.of': asked('of', 'What they are about, like `facts/birth`.', { maxLength: 200 }),
  'texts.from': asked('from', 'How many to pass over: `next` of the answer before.', {
    ...{ type: 'integer', minimum: 0, maximum: 100_000 },
  }),
  'programme.id': inPath('id', '^[a-z0-9-]+$', 'The id of a programme.'),
} as const

/** What may be asked for in the address. */
function asked(name: string, description: string, more: object) {
  return { name, in: 'query', required: false, description, schema: { type: 'string', ...more } }
}

/** A digest asked for in the address. */
function inQuery(name: string, description: string) {
  const schema = { type: 'string', pattern: '^[0-9a-f]{64}$' }
  return { name, in: 'query', required: true, description, schema }
}
