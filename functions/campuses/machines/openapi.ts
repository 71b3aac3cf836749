import { badBody, inPath, inQuery, type Operation } from '../../http/openapi.ts'
import type { RefusalKind } from '../../http/problem.ts'
// Loading it registers what is asked under its name.
import './requests.ts'
import { DeliveriesQuery, OriginQuery } from './schemas.ts'

// Keys, addresses and webhooks, as programs ask for them.

export const machineParameters = {
  'key.id': inPath('id', '^[\\w-]{22}$', 'The id of a key.'),
  'webhook.id': inPath('id', '^[\\w-]{22}$', 'The id of an endpoint.'),
  'delivery.delivery': inPath('delivery', '^evt_[\\w-]{22,40}$', 'The webhook-id of a delivery.'),
  ...inQuery('deliveries', DeliveriesQuery),
  ...inQuery('origin', OriginQuery),
}

/** Of whatever is the own campus's. */
const ended: readonly RefusalKind[] = ['not-found', 'campus-revoked']

const webhook = {
  url: 'https://sistem.kampus.example/rantau',
  types: ['talk.booked', 'talk.moved', 'talk.cancelled'],
}

const keyOperations: readonly Operation[] = [
  {
    method: 'get',
    staff: true,
    path: '/v1/staff/campus/keys',
    id: 'campusKeys',
    summary: 'The keys of the own campus.',
    status: 200,
    answers: 'How each begins, never what it is.',
    schema: 'CampusKeys',
    refusals: ended,
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/campus/keys',
    id: 'makeCampusKey',
    summary: 'Makes a key for a machine of the own campus.',
    body: {
      schema: 'CampusKeyRequest',
      example: { name: 'Dasbor contoh', scopes: ['numbers', 'deliveries'] },
    },
    status: 201,
    answers: 'The key and its secret, this once.',
    schema: 'CampusKeyMade',
    refusals: [...badBody, ...ended, 'keys-full', 'busy'],
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/campus/keys/{id}/rotation',
    id: 'rotateCampusKey',
    summary: 'Gives a key a new secret; the old one opens for 24 hours more.',
    parameters: ['key.id'],
    status: 200,
    answers: 'The key and its new secret, this once.',
    schema: 'CampusKeyMade',
    refusals: [...ended, 'busy'],
  },
  {
    method: 'delete',
    staff: true,
    path: '/v1/staff/campus/keys/{id}',
    id: 'revokeCampusKey',
    summary: 'Revokes a key, at once and for good.',
    parameters: ['key.id'],
    status: 200,
    answers: 'The keys that are left.',
    schema: 'CampusKeys',
    refusals: [...ended, 'busy'],
  },
]

const originOperations: readonly Operation[] = [
  {
    method: 'get',
    staff: true,
    path: '/v1/staff/campus/origins',
    id: 'campusOrigins',
    summary: 'The addresses whose pages may show the widget of the own campus.',
    status: 200,
    answers: 'All of them.',
    schema: 'CampusOrigins',
    refusals: ended,
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/campus/origins',
    id: 'registerCampusOrigin',
    summary: 'Registers the address of a page; one that is there already stays.',
    body: {
      schema: 'CampusOriginRequest',
      example: { address: 'https://karir.kampus.example/konsultasi' },
    },
    status: 201,
    answers: 'The origin that browsers will name, and what was changed of what was typed.',
    schema: 'CampusOriginMade',
    refusals: [...badBody, ...ended, 'origins-full'],
  },
  {
    method: 'delete',
    staff: true,
    path: '/v1/staff/campus/origins',
    id: 'removeCampusOrigin',
    summary: 'Removes an address; one that is not there is no error.',
    parameters: ['origin.address'],
    status: 200,
    answers: 'The addresses that are left.',
    schema: 'CampusOrigins',
    refusals: ['body-not-valid', ...ended],
  },
]

const aboutWebhook = { staff: true, parameters: ['webhook.id'], status: 200 } as const

const webhookOperations: readonly Operation[] = [
  {
    method: 'get',
    staff: true,
    path: '/v1/staff/campus/webhooks',
    id: 'campusWebhooks',
    summary: 'Where the own campus is told of what happens.',
    status: 200,
    answers: 'Endpoints, without their secrets.',
    schema: 'CampusWebhooks',
    refusals: ended,
  },
  {
    method: 'post',
    staff: true,
    path: '/v1/staff/campus/webhooks',
    id: 'registerCampusWebhook',
    summary: 'Registers an endpoint.',
    body: { schema: 'CampusWebhookRequest', example: webhook },
    status: 201,
    answers: 'The endpoint and the secret its deliveries are signed with, this once.',
    schema: 'CampusWebhookMade',
    refusals: [...badBody, ...ended, 'webhooks-full'],
  },
  {
    ...aboutWebhook,
    method: 'put',
    path: '/v1/staff/campus/webhooks/{id}',
    id: 'changeCampusWebhook',
    summary: 'Changes an endpoint, and turns it on or off.',
    body: { schema: 'CampusWebhookChange', example: { ...webhook, on: true } },
    answers: 'The endpoint as it is now.',
    schema: 'CampusWebhook',
    refusals: [...badBody, ...ended],
  },
  {
    ...aboutWebhook,
    method: 'delete',
    path: '/v1/staff/campus/webhooks/{id}',
    id: 'removeCampusWebhook',
    summary: 'Removes an endpoint; what waits for it is not sent any more.',
    answers: 'The endpoints that are left.',
    schema: 'CampusWebhooks',
    refusals: ended,
  },
  {
    ...aboutWebhook,
    method: 'post',
    path: '/v1/staff/campus/webhooks/{id}/secret',
    id: 'rotateCampusWebhookSecret',
    summary: 'Makes a new secret; for 24 hours deliveries are signed with both.',
    answers: 'The endpoint and its new secret, this once.',
    schema: 'CampusWebhookMade',
    refusals: ended,
  },
  {
    ...aboutWebhook,
    method: 'post',
    path: '/v1/staff/campus/webhooks/{id}/test',
    id: 'testCampusWebhook',
    summary: 'Sends a message that says nothing, to see whether it arrives.',
    status: 201,
    answers: 'The message; its log says what became of it.',
    schema: 'CampusDelivery',
    refusals: [...ended, 'webhook-off'],
  },
  {
    ...aboutWebhook,
    method: 'get',
    path: '/v1/staff/campus/webhooks/{id}/deliveries',
    id: 'campusDeliveries',
    summary: 'What was sent to an endpoint in the last 30 days, the newest first.',
    parameters: ['webhook.id', 'deliveries.before'],
    answers: 'At most 50, with every attempt.',
    schema: 'CampusDeliveries',
    refusals: ended,
  },
  {
    ...aboutWebhook,
    method: 'post',
    path: '/v1/staff/campus/webhooks/{id}/deliveries/{delivery}/replay',
    id: 'replayCampusDelivery',
    summary: 'Sends one message again, with the webhook-id it had.',
    parameters: ['webhook.id', 'delivery.delivery'],
    answers: 'The message, which waits again.',
    schema: 'CampusDelivery',
    refusals: [...ended, 'webhook-off'],
  },
  {
    ...aboutWebhook,
    method: 'post',
    path: '/v1/staff/campus/webhooks/{id}/replays',
    id: 'replayCampusDeliveries',
    summary: 'Sends all again that failed since an instant.',
    body: { schema: 'CampusReplayRequest', example: { since: '2026-12-01T00:00:00Z' } },
    answers: 'How many.',
    schema: 'CampusReplays',
    refusals: [...badBody, ...ended, 'webhook-off'],
  },
]

const byKey: readonly Operation[] = [
  {
    method: 'get',
    key: true,
    path: '/v1/campus/numbers',
    id: 'campusNumbersByKey',
    summary: 'The numbers of the campus whose key it is (`numbers`).',
    status: 200,
    answers: 'The same as its partner sees; with Accept: text/csv as a sheet.',
    schema: 'CampusNumbers',
    refusals: [],
  },
  {
    method: 'get',
    key: true,
    path: '/v1/campus/origins',
    id: 'campusOriginsByKey',
    summary: 'The registered addresses of the campus whose key it is (`origins`).',
    status: 200,
    answers: 'All of them.',
    schema: 'CampusOrigins',
    refusals: [],
  },
  {
    method: 'get',
    key: true,
    path: '/v1/campus/webhooks',
    id: 'campusWebhooksByKey',
    summary: 'The endpoints of the campus whose key it is (`deliveries`).',
    status: 200,
    answers: 'Without secrets, and without whom to write to.',
    schema: 'CampusWebhooks',
    refusals: [],
  },
  {
    method: 'get',
    key: true,
    path: '/v1/campus/webhooks/{id}/deliveries',
    id: 'campusDeliveriesByKey',
    summary: 'What was sent to an endpoint of the campus whose key it is (`deliveries`).',
    parameters: ['webhook.id', 'deliveries.before'],
    status: 200,
    answers: 'At most 50, with every attempt.',
    schema: 'CampusDeliveries',
    refusals: ['not-found'],
  },
]

export const machineOperations: readonly Operation[] = [
  ...keyOperations,
  ...originOperations,
  ...webhookOperations,
  ...byKey,
]
