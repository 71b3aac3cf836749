import type { Student } from './walk.ts'

const homegrown = ['citizenship', 'residence', 'province', 'schooling', 'stays', 'jobs']

/** In the fifth semester of agribusiness in Kupang, and no foreign language yet. */
export const agribusiness: Student = {
  ticks: homegrown,
  answers: {
    birth: '2006-03',
    degrees: [{ status: 'studying', level: 's1', field: '0811', awarded: '2028-08' }],
    skills: 'none',
    sittings: 'none',
  },
}
