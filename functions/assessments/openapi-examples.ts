// Examples of requests: shown in the document, and sent to the API by a test.

/** A nursing graduate with A2 German who has not sat a test yet. */
export const exampleJudgement = {
  facts: {
    birth: { known: '2002-05' },
    citizenship: { known: 'ID' },
    residence: { known: 'ID' },
    degrees: {
      known: [
        {
          id: 'd1',
          level: { known: 'd3' },
          status: { known: 'completed' },
          field: { known: '0913' },
          awarded: { known: '2024-08' },
          country: { known: 'ID' },
        },
      ],
    },
    skills: { known: [{ id: 's1', language: { known: 'de' }, level: { known: 'a2' } }] },
    sittings: { known: [] },
    jobs: 'dont-know',
    funds: 'declined',
  },
  day: '2026-11-21',
  prefer: 'soonest',
} as const

/** The same student, who agrees to keeping and nothing else. */
export const exampleKeep = {
  facts: exampleJudgement.facts,
  prefer: 'soonest',
  consents: [{ purpose: 'keep', version: '2026-11' }],
} as const

/** The word of the same student to an office. */
export const exampleCounselor = {
  office: 'bp3mi-ntt',
  contact: { name: 'Contoh Rambu', reach: 'rambu@mahasiswa.example' },
  question: 'Apakah ijazahku diakui di Jerman?',
  urgent: false,
  language: 'id',
  version: '2026-11',
} as const

export const exampleReview = {
  question: 'Aku sudah lulus, tetapi di sini tertulis belum.',
} as const
