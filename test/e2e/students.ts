import type { Student } from './walk.ts'

// Four invented people. What is not answered here they say they do not know.

const homegrown = ['citizenship', 'residence', 'province', 'schooling', 'ektp', 'stays']

/** In the fifth semester of agribusiness in Kupang, and no foreign language yet. */
export const agribusiness: Student = {
  ticks: [...homegrown, 'jobs'],
  answers: {
    birth: '2006-03',
    degrees: [{ status: 'studying', level: 's1', field: '0811', awarded: '2028-08' }],
    'degrees.full-time': 'yes',
    'degrees.years-done': '2',
    skills: 'none',
    sittings: 'none',
    funds: '2000000',
    'partner-accompanies': 'no',
    'document.ektp': 'yes',
    'jp.ssw-tests': 'none',
    'au-462-work-and-holiday.child-accompanies': 'no',
    'au.partner': 'none',
    'at-rwr-shortage.training-matches': 'no',
    'de-ausbildung-pflege.general-schooling': 'yes',
    'sea.basic-safety': 'no',
    'sea.security-awareness': 'no',
    'us-j1-intern.english': 'no',
  },
}

/** A nursing graduate with the STR and a Goethe certificate at A2, who has not worked yet. */
export const nurse: Student = {
  ticks: [...homegrown, 'jobs'],
  answers: {
    birth: '2003-08',
    degrees: [{ status: 'completed', level: 'd3', field: '0913', awarded: '2025-09' }],
    skills: [{ language: 'de', level: 'a2' }],
    sittings: [{ language: 'de', test: 'goethe', level: 'a2', date: '2026-06' }],
    funds: '5000000',
    'licence.str-nurse': 'yes',
    'partner-accompanies': 'no',
    'document.ektp': 'yes',
    'jp.ssw-tests': 'none',
    'au-462-work-and-holiday.child-accompanies': 'no',
    'au.partner': 'none',
    'at-rwr-shortage.training-matches': 'yes',
    'de-ausbildung-pflege.general-schooling': 'yes',
    'de.recognition': 'none',
    'uk-health-care-nurse.cbt': 'no',
    'sea.basic-safety': 'no',
    'sea.security-awareness': 'no',
  },
}

/** Nineteen, from a vocational school, and sure of nothing else. */
export const vocational: Student = {
  ticks: [...homegrown, 'jobs'],
  answers: {
    birth: '2007-06',
    degrees: [{ status: 'completed', level: 'smk', field: '0716', awarded: '2025-06' }],
  },
}

/** A civil engineer of thirty-six with five years of work and IELTS 7 in every part. */
export const engineer: Student = {
  ticks: homegrown,
  answers: {
    birth: '1990-10',
    degrees: [{ status: 'completed', level: 's1', field: '0732', awarded: '2014-09' }],
    skills: [{ language: 'en', level: 'c1' }],
    sittings: [
      {
        language: 'en',
        test: 'ielts-general',
        overall: '7',
        listening: '7',
        reading: '7',
        writing: '7',
        speaking: '7',
        date: '2026-03',
      },
    ],
    jobs: [
      {
        occupation: '2142',
        internship: 'no',
        paid: 'yes',
        country: 'ID',
        from: '2021-09',
        ongoing: 'yes',
        'hours-per-week': '40',
        related: 'yes',
      },
    ],
    funds: '50000000',
    'jobs.from': '2021-09-01',
    'partner-accompanies': 'no',
    'document.ektp': 'yes',
    'sittings.mode': 'centre',
    'at-rwr-shortage.training-matches': 'no',
    'au.partner': 'none',
    'au.community-language': 'no',
    'ca.education': 'not-assessed',
    'ca.family-size': '1',
    'ca.offer-in-hand': 'no',
    'ca.relative': 'no',
    'ca.sibling': 'no',
    'ca.trade-experience': 'no',
    'ca.work-skilled': 'all',
    'de.recognition': 'none',
    'jp.ssw-tests': 'none',
    'jp.ten-related-years': 'no',
    'sea.basic-safety': 'no',
    'sea.security-awareness': 'no',
  },
}
