import { badBody, inPath, type OpenApiPart, type Operation, openApiPart } from '../http/openapi.ts'
// Loading them registers each schema under its name.
import './requests.ts'
import './schemas.ts'

// The editor's desk, for programs: behind the staff's door, for editors alone.

const rulesParameters = {
  'proposal.id': inPath('id', '^[\\w-]{22}$', 'The id of a proposal.'),
  'draft.change': inPath('change', '^[\\w-]{22}$', 'The id of a change that was gathered.'),
  'edition.from': inQuery('from', 'The digest of the older edition.'),
  'edition.to': inQuery('to', 'The digest of the newer edition.'),
  'programme.id': inPath('id', '^[a-z0-9-]+$', 'The id of a programme.'),
} as const

/** A digest asked for in the address. */
function inQuery(name: string, description: string) {
  const schema = { type: 'string', pattern: '^[0-9a-f]{64}$' }
  return { name, in: 'query', required: true, description, schema }
}

const looking = { method: 'get', staff: true, status: 200 } as const

const pausing = {
  kind: 'intake',
  programme: 'de-ausbildung-pflege',
  status: 'paused',
  from: '2026-12-01',
}

const page = {
  kind: 'page',
  title: 'Contoh pengumuman',
  url: 'https://authority.example/notice',
  publisher: 'Contoh',
  checked: '2026-11-21',
}

const anyDigest = '0'.repeat(64)

/** Addresses about the rules in force and what is to change in them. */
export const rulesOperations: readonly Operation[] = [
  {
    ...looking,
    path: '/v1/staff/rules',
    id: 'rules',
    summary: 'The edition in force, and every programme with the state of its intake.',
    answers: 'What is active, since when, with which amendments.',
    schema: 'Rules',
    refusals: ['not-ready'],
  },
  {
    ...looking,
    path: '/v1/staff/rules/programmes/{id}',
    id: 'rulesOfProgramme',
    parameters: ['programme.id'],
    summary: 'One programme: its intake, its requirements with their sources, its figures.',
    answers: 'As the active edition has it.',
    refusals: ['not-ready', 'not-found'],
  },
  {
    ...looking,
    path: '/v1/staff/rules/figures',
    id: 'ruleFigures',
    summary: 'Every figure with its dated history, newest first, each line with its source.',
    answers: 'As the active edition has it.',
    refusals: ['not-ready'],
  },
  {
    ...looking,
    path: '/v1/staff/rules/sources',
    id: 'ruleSourcesDue',
    summary: 'Sources that are past their review period: 90 days, 180 or 365 by what they carry.',
    answers: 'Who is due longest first.',
    schema: 'RuleSourcesDue',
    refusals: ['not-ready'],
  },
  {
    ...looking,
    path: '/v1/staff/rules/editions',
    id: 'ruleEditions',
    summary: 'Every edition that was ever in force: since when, by whom and why.',
    answers: 'Newest first.',
    schema: 'RuleEditions',
    refusals: [],
  },
  {
    ...looking,
    path: '/v1/staff/rules/proposals',
    id: 'ruleProposals',
    summary: 'What editors proposed.',
    answers: 'The newest fifty.',
    schema: 'RuleProposals',
    refusals: [],
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/rules/proposals',
    id: 'proposeRules',
    summary: 'Proposes changes to the active edition, each with its source; the preview begins.',
    body: {
      schema: 'RuleProposalRequest',
      example: { reason: 'Kuota tahun ini habis', changes: [{ change: pausing, read: page }] },
    },
    status: 201,
    answers: 'The proposal, with the name of the edition that would come of it.',
    schema: 'RuleProposal',
    refusals: [
      ...badBody,
      'not-ready',
      'amendment-refused',
      'amendment-idle',
      'proposal-too-large',
    ],
  },
  {
    ...looking,
    path: '/v1/staff/rules/proposals/{id}',
    id: 'ruleProposal',
    parameters: ['proposal.id'],
    summary: 'One proposal, and whom it touches as far as that is walked.',
    answers: 'Counted by programme, from which answer to which; codes only, never facts or ids.',
    schema: 'RuleProposalSeen',
    refusals: ['not-found'],
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/rules/proposals/{id}/approval',
    id: 'approveRules',
    parameters: ['proposal.id'],
    summary: 'A second editor publishes the very edition that was previewed, and makes it active.',
    body: { schema: 'RuleApprovalRequest', example: { version: 1, digest: anyDigest } },
    status: 200,
    answers: 'The proposal as it is decided.',
    schema: 'RuleProposal',
    refusals: [
      ...badBody,
      'not-found',
      'proposal-own',
      'proposal-decided',
      'proposal-stale',
      'proposal-not-asked',
      'preview-unfinished',
    ],
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/rules/proposals/{id}/rejection',
    id: 'turnDownRules',
    parameters: ['proposal.id'],
    summary: 'Another editor rejects it, or whoever proposed it takes it back.',
    body: { schema: 'RuleTurnDownRequest', example: { version: 1, reason: 'Sumbernya keliru' } },
    status: 200,
    answers: 'The proposal as it is decided.',
    schema: 'RuleProposal',
    refusals: [...badBody, 'not-found', 'proposal-decided', 'proposal-not-asked'],
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/rules/proposals/{id}/request',
    id: 'askForRules',
    parameters: ['proposal.id'],
    summary: 'Whoever made it has seen whom it touches, and asks for a second editor.',
    body: { schema: 'RuleVersionRequest', example: { version: 1 } },
    status: 200,
    answers: 'The proposal, which waits for a second editor now.',
    schema: 'RuleProposal',
    refusals: [...badBody, 'not-found', 'proposal-decided'],
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/rules/proposals/{id}/reopening',
    id: 'reopenRules',
    parameters: ['proposal.id'],
    summary: "Gathers its changes again in one's own draft; one's own that waits is taken back.",
    body: { schema: 'RuleVersionRequest', example: { version: 1 } },
    status: 200,
    answers: 'The draft.',
    schema: 'RuleDraft',
    refusals: [
      ...badBody,
      'not-ready',
      'not-found',
      'proposal-decided',
      'proposal-too-large',
      'draft-busy',
    ],
  },
  {
    ...looking,
    path: '/v1/staff/rules/draft',
    id: 'ruleDraft',
    summary: 'What this editor gathers before proposing it.',
    answers: 'Each change, and what of it cannot be made to the edition in force.',
    schema: 'RuleDraft',
    refusals: ['not-ready'],
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/rules/draft/changes',
    id: 'gatherRules',
    summary: 'Puts changes beside those that are gathered, each with its source.',
    body: { schema: 'RuleDraftRequest', example: { changes: [{ change: pausing, read: page }] } },
    status: 201,
    answers: 'The draft.',
    schema: 'RuleDraft',
    refusals: [
      ...badBody,
      'not-ready',
      'amendment-refused',
      'amendment-idle',
      'proposal-too-large',
      'draft-busy',
    ],
  },
  {
    method: 'delete',
    staff: true,
    path: '/v1/staff/rules/draft/changes/{change}',
    id: 'dropRules',
    parameters: ['draft.change'],
    summary: 'Takes one change out of the draft; again it changes nothing.',
    status: 200,
    answers: 'The draft.',
    schema: 'RuleDraft',
    refusals: ['not-ready', 'draft-busy'],
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/rules/draft/proposal',
    id: 'tryOutRules',
    summary: 'Makes all that is gathered one proposal, to be looked at before anybody is asked.',
    body: { schema: 'RuleTryOutRequest', example: { reason: 'Undang-undang baru' } },
    status: 201,
    answers: 'The proposal, in state `draft`; its preview begins and the draft is empty.',
    schema: 'RuleProposal',
    refusals: [
      ...badBody,
      'not-ready',
      'amendment-refused',
      'amendment-idle',
      'proposal-too-large',
      'draft-empty',
      'draft-busy',
    ],
  },
  {
    ...looking,
    path: '/v1/staff/rules/differences',
    id: 'ruleDifferences',
    parameters: ['edition.from', 'edition.to'],
    summary: 'All that one edition which was in force says otherwise than another.',
    answers: 'Kind by kind; none where both say the same.',
    schema: 'RuleDifferences',
    refusals: ['parameter-not-valid', 'edition-never-active'],
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/rules/activations',
    id: 'activateRules',
    summary: 'Rolls back: makes an edition active again that was active before.',
    body: {
      schema: 'RuleActivationRequest',
      example: { digest: anyDigest, revision: 2, reason: 'Keliru' },
    },
    status: 200,
    answers: 'The digest that is active now.',
    schema: 'RuleActivated',
    refusals: [...badBody, 'proposal-stale', 'amendment-idle', 'edition-never-active'],
  },
]

/** This function's part of the document served at /v1/openapi.json. */
export const openApi = (): OpenApiPart => openApiPart(rulesOperations, rulesParameters)
