// Examples of requests: shown in the document, and sent to the API by a test. The people are plainly
// fictional.

const visitor = 'tamu-contoh-tamu-contoh-01'

const person = {
  contact: { name: 'Contoh Rina', whatsapp: '0812 3456 7890' },
  topic: 'way',
  way: 'online',
  language: 'id',
  zone: 'Asia/Makassar',
  urgent: false,
  minor: false,
  consents: [{ purpose: 'reminders', version: '2026-11' }],
} as const

const at = {
  counselor: 'contoh-melati',
  service: 'talk-30',
  start: '2026-12-08T01:00:00Z',
} as const

export const exampleHold = { ...at, visitor } as const
export const exampleRelease = { visitor } as const
export const exampleBook = { ...at, ...person, visitor } as const

/** Wednesday afternoon's groups, should one of them be full. */
export const exampleWait = {
  counselor: 'contoh-melati',
  service: 'group-60',
  from: '2026-12-09T05:00:00Z',
  to: '2026-12-09T05:00:00Z',
  ...person,
  contact: { name: 'Contoh Rina', email: 'rina@contoh.example' },
} as const

export const exampleWithdraw = { purposes: ['assessment'] } as const
export const exampleMove = { ...at, start: '2026-12-10T01:00:00Z' } as const
export const exampleCancel = { reason: 'Ada ujian pada hari itu.' } as const

export const exampleDecline = { reason: 'Konselornya sakit pada hari itu.' } as const
export const exampleOutcome = { came: 'attended' } as const

export const exampleShift = {
  counselor: 'contoh-melati',
  service: 'group-60',
  start: '2026-12-09T05:00:00Z',
  to: '2026-12-09T06:00:00Z',
  reason: 'Ruangnya dipakai sampai pukul dua.',
} as const

export const exampleCallSent = {
  office: 'bp3mi-ntt',
  booking: 'AAAAAAAAAAAAAAAAAAAAAA',
  letter: 'confirmed',
  version: 1,
} as const
