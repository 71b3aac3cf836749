import type { Facts } from '#shared/facts/answer.ts'

// Four invented people as they answered one November evening; what a page tells them is held to it.

/** In the fifth semester of agribusiness, without a foreign language. */
export const agribusiness: Facts = {
  birth: { known: '2005-05' },
  degrees: {
    known: [
      {
        level: { known: 's1' },
        status: { known: 'studying' },
        field: { known: '0811' },
        awarded: { known: '2028-08' },
        id: '1',
        country: { known: 'ID' },
        'full-time': { known: true },
      },
    ],
  },
  skills: { known: [] },
  sittings: { known: [] },
  stays: { known: [] },
  'document.ektp': { known: true },
  'document.passport': { known: false },
  'jp.ssw-tests': { known: [] },
  citizenship: { known: 'ID' },
  residence: { known: 'ID' },
  'domicile.province': { known: 'NTT' },
  jobs: { known: [] },
  'de-ausbildung-pflege.general-schooling': { known: true },
  'us-j1-intern.english': { known: false },
  'sea.basic-safety': { known: false },
  'sea.security-awareness': { known: false },
  funds: { known: { amount: 5000000, currency: 'IDR', period: 'once' } },
  'departure-wish': { known: '2028-11' },
}

/** A nurse with a D3 and German at A2, still without the STR. */
export const nurse: Facts = {
  birth: { known: '2002-04-20' },
  degrees: {
    known: [
      {
        level: { known: 'd3' },
        status: { known: 'completed' },
        field: { known: '0913' },
        awarded: { known: '2024-09' },
        id: '1',
        country: { known: 'ID' },
      },
    ],
  },
  skills: {
    known: [
      { language: { known: 'en' }, level: { known: 'a2' }, id: '1' },
      { language: { known: 'de' }, level: { known: 'a2' }, id: '2' },
    ],
  },
  sittings: { known: [] },
  citizenship: { known: 'ID' },
  residence: { known: 'ID' },
  'domicile.province': { known: 'NTT' },
  'document.ektp': { known: true },
  stays: { known: [] },
  jobs: { known: [] },
  'de-ausbildung-pflege.general-schooling': 'dont-know',
  'licence.str-nurse': { known: false },
  'sea.basic-safety': { known: false },
  'sea.security-awareness': { known: false },
  'sg-employment-pass.verified': { known: false },
  'jp-hsp-1b.foreign-qualification': 'dont-know',
  'jp-hsp-1b.research': 'dont-know',
  'departure-wish': { known: '2028-11' },
  funds: { known: { amount: 10000000, currency: 'IDR', period: 'once' } },
  'de.degree-standing': 'dont-know',
  'de-blue-card.level-six': 'dont-know',
}

/** Nineteen, from a vocational school; much of it "I don't know". */
export const vocational: Facts = {
  birth: { known: '2007-03' },
  degrees: {
    known: [
      {
        level: { known: 'smk' },
        status: { known: 'completed' },
        field: { known: '0715' },
        awarded: { known: '2026-05' },
        id: '1',
        country: { known: 'ID' },
      },
    ],
  },
  skills: 'dont-know',
  sittings: 'dont-know',
  citizenship: { known: 'ID' },
  residence: { known: 'ID' },
  'domicile.province': { known: 'NTT' },
  stays: 'dont-know',
  jobs: 'dont-know',
  'document.ektp': { known: true },
  'sea.basic-safety': { known: false },
  'sea.security-awareness': { known: false },
  'nz-smc-6-points.registered': { known: false },
  'jp.ssw-tests': 'dont-know',
  'at-rwr-shortage.training-matches': 'dont-know',
  'au.partner': 'dont-know',
  'hk-qmas-gpt.languages': 'dont-know',
  'hk-qmas-gpt.self-support': 'dont-know',
  funds: 'dont-know',
  'departure-wish': { known: '2027-11' },
}

/** A civil engineer of thirty-six with five years of work and IELTS 7. */
export const engineer: Facts = {
  birth: { known: '1990-02' },
  degrees: {
    known: [
      {
        level: { known: 's1' },
        status: { known: 'completed' },
        field: { known: '0732' },
        awarded: { known: '2013-09' },
        id: '1',
        country: { known: 'ID' },
      },
    ],
  },
  skills: { known: [{ language: { known: 'en' }, level: { known: 'c1' }, id: '1' }] },
  sittings: {
    known: [
      {
        language: { known: 'en' },
        test: { known: 'ielts-general' },
        date: { known: '2026-03' },
        overall: { known: 7 },
        listening: { known: 7.5 },
        reading: { known: 7 },
        writing: { known: 6.5 },
        speaking: { known: 7 },
        id: '1',
      },
    ],
  },
  citizenship: { known: 'ID' },
  residence: { known: 'ID' },
  'domicile.province': { known: 'NTT' },
  'document.ektp': { known: true },
  stays: { known: [] },
  jobs: {
    known: [
      {
        occupation: { known: '2142' },
        country: { known: 'ID' },
        from: { known: '2021-10' },
        ongoing: { known: true },
        'hours-per-week': { known: 40 },
        related: { known: true },
        paid: { known: true },
        internship: { known: false },
        id: '1',
      },
    ],
  },
  'jp.ten-related-years': 'dont-know',
  funds: { known: { amount: 150000000, currency: 'IDR', period: 'once' } },
  'at-rwr-shortage.training-matches': 'dont-know',
  'de-ausbildung-pflege.general-schooling': 'dont-know',
  'kr-d10-1.target-job': 'dont-know',
  'sea.basic-safety': { known: false },
  'sea.security-awareness': { known: false },
  'nz-smc-6-points.registered': { known: false },
  'sg-employment-pass.verified': { known: false },
  'nz-smc-6-points.qualification': 'dont-know',
  'departure-wish': { known: '2028-11' },
  'de.degree-standing': 'dont-know',
  'de-blue-card.level-six': 'dont-know',
}
