import { badBody, inPath, type OpenApiPart, type Operation, openApiPart } from '../http/openapi.ts'
// Loading them registers each schema under its name.
import './requests.ts'
import './schemas.ts'

// The editor's desk, for programs: behind the staff's door, for editors alone.

const rulesParameters = {
  'proposal.id': inPath('id', '^[\\w-]{22}$', 'The id of a proposal.'),
  'programme.id': inPath('id', '^[a-z0-9-]+$', 'The id of a programme.'),
} as const

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
    refusals: [...badBody, 'not-ready', 'amendment-refused', 'amendment-idle'],
  },
  {
    ...looking,
    path: '/v1/staff/rules/proposals/{id}',
    id: 'ruleProposal',
    parameters: ['proposal.id'],
    summary: 'One proposal, and whom it touches as far as that is walked.',
    answers: 'Counted by programme, from which answer to which; ids only, never facts.',
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
    refusals: [...badBody, 'not-found', 'proposal-decided'],
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
