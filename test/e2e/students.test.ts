import { expect } from 'vitest'
import type { Group } from '../../shared/result/groups.ts'
import type { Language } from './addresses.ts'
import { type Phone, shelving, test } from './phone.ts'
import { groupsOn, openResult } from './result.ts'
import { agribusiness, engineer, nurse, vocational } from './students.ts'
import { openAssessment, openDoor, type Student, walkTo } from './walk.ts'

// Four people, answered to the last question. What each group holds was worked out by hand from the
// sources on 21 November 2026, programme by programme; where the law leaves a route to somebody
// else's word or to an answer they do not know, it is not listed here.

type Expected = Partial<Readonly<Record<Group, readonly string[]>>>

async function answersAll({ page }: Phone, who: Student, language: Language) {
  await openAssessment(page, language)
  const passed = await walkTo(page, 'done', who, language)
  // The general part is short; what only one programme asks is offered door by door.
  expect(passed.length, passed.join(' ')).toBeLessThanOrEqual(16)
  const waiting = page.locator('.waiting a')
  await waiting.first().waitFor()
  const programmes = await waiting.evaluateAll((all) =>
    all.map((one) => (one as HTMLAnchorElement).hash.replace('#start@', '')),
  )
  // The first is opened as from another page, by its address alone; the others from where they are.
  await page.goto('about:blank')
  for (const programme of programmes) {
    await openDoor(page, programme, language)
    await walkTo(page, 'done', who, language)
  }
  await openResult(page, language)
  return groupsOn(page)
}

/** Each listed programme with the group it belongs in. */
const listed = (expected: Expected): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(expected).flatMap(([group, ids = []]) => ids.map((id) => [id, group])),
  )

const among = (groups: Readonly<Record<string, string>>, expected: Expected) =>
  Object.fromEntries(Object.keys(listed(expected)).map((id) => [id, groups[id]]))

/** Shut for everybody here: paused, announced, a household, or only from inside the country. */
const shut: readonly string[] = [
  'cz-project-indonesia', // announced, no batch open
  'jp-ssw1-food-service', // no certificates since 13 April 2026
  'de-triple-win-nurse', // no registration since batch VII closed
  'tw-domestic-caregiver', // a household is the employer: informal
  'kr-e7-4', // applied for in Korea after four years of work there
  'tw-points-graduate', // a degree earned in Taiwan
]

test('in the fifth semester of agribusiness: farming in Japan first, and degrees pay off later', async ({
  phoneOf,
}) => {
  const phone = await phoneOf(shelving)
  const expected: Expected = {
    chance: [
      'my-plks-plantation', // 18 to 45, outside Malaysia; whether a quota round is open is to be confirmed
      'tw-institutional-care', // 18, never worked in Taiwan; homes usually want care studies
    ],
    steps: [
      'jp-ssw1-agriculture', // N4 and the skills test
      'jp-ssw1-caregiving', // the same, and care Japanese
      'kr-eps-manufacturing', // 20 years old, EPS-TOPIK
      'au-462-work-and-holiday', // two years done; English and AUD 5,000 lack
      'de-ausbildung-16a', // German B1
      'de-ausbildung-pflege', // German B1, general schooling
      'de-skilled-academic-18b', // the degree in 2028, then ZAB
      'de-blue-card', // the same
      'jp-esi-engineer-humanities', // the degree in 2028
      'us-j1-intern', // enrolled full-time; a proof of English
      'sea-cruise-hotel', // two short courses
    ],
    later: [
      ...shut,
      'at-rwr-shortage', // no training in a shortage trade
      'sa-nurse', // no nursing
      'uk-health-care-nurse', // no nursing
    ],
  }
  const groups = await answersAll(phone, agribusiness, 'id')
  expect(among(groups, expected)).toEqual(listed(expected))
  expect(await phone.page.locator('#door').textContent()).toContain('pertanian')
})

test('a nurse with German A2 reaches the 55 points of Austria exactly', async ({ phoneOf }) => {
  const phone = await phoneOf(shelving)
  const expected: Expected = {
    now: [
      'at-rwr-shortage', // 30 for training, 10 for A2, 15 for age: 55 of 55
      'tw-institutional-care',
    ],
    chance: ['my-plks-plantation'],
    steps: [
      'sa-nurse', // the year of work that is usually asked for
      'de-ausbildung-pflege', // from A2 to B1
      'de-ausbildung-16a', // from A2 to B1
      'uk-health-care-nurse', // IELTS 7, CBT, GBP 1,270
      'jp-ssw1-caregiving',
      'jp-ssw1-agriculture',
      'kr-eps-manufacturing',
      'au-462-work-and-holiday', // a D3 will do; English and AUD 5,000 lack
      'sea-cruise-hotel',
    ],
    later: [
      ...shut,
      'kr-d10-1', // an Indonesian D3 does not count
      'us-j1-intern', // graduated more than twelve months ago
    ],
  }
  const groups = await answersAll(phone, nurse, 'en')
  expect(among(groups, expected)).toEqual(listed(expected))
  expect(await phone.page.locator('[data-hero]').textContent()).toContain('3 of 3')
})

test('from a vocational school, not knowing the rest: open doors, and no shame', async ({
  phoneOf,
}) => {
  const phone = await phoneOf(shelving)
  const expected: Expected = {
    chance: ['my-plks-plantation', 'tw-institutional-care'],
    steps: ['jp-ssw1-agriculture', 'jp-ssw1-caregiving', 'de-ausbildung-16a', 'sea-cruise-hotel'],
    later: [
      ...shut,
      'au-462-work-and-holiday', // neither a diploma nor two years of university
      'kr-d10-1', // no bachelor's degree
      'de-skilled-academic-18b', // no degree
      'sa-nurse',
      'uk-health-care-nurse',
      'us-j1-intern', // neither enrolled nor a graduate of higher education
    ],
  }
  const groups = await answersAll(phone, vocational, 'id')
  expect(among(groups, expected)).toEqual(listed(expected))
  const said = await phone.page.locator('result-page').innerText()
  expect(said).not.toMatch(/gagal|tidak layak|tidak memenuhi|ditolak/i)
})

test('an engineer of 36 with IELTS 7: 67 points for Canada, too old for a working holiday', async ({
  phoneOf,
}) => {
  const phone = await phoneOf(shelving)
  const expected: Expected = {
    chance: ['my-plks-plantation', 'tw-institutional-care'],
    steps: [
      'ca-ee-fsw', // 22 English, 21 degree once assessed, 13 work, 11 age: 67 of 67
      'de-skilled-academic-18b', // a ZAB statement
      'kr-eps-manufacturing', // 36 is within 18 to 39
      'jp-ssw1-agriculture',
      'jp-ssw1-caregiving',
      'de-ausbildung-16a', // German from zero to B1
      'sea-cruise-hotel',
    ],
    later: [
      ...shut,
      'au-462-work-and-holiday', // past 30
      'at-rwr-shortage', // no training in a shortage trade
      'us-j1-intern', // graduated in 2014
      'sa-nurse',
      'uk-health-care-nurse',
    ],
  }
  const groups = await answersAll(phone, engineer, 'en')
  expect(among(groups, expected)).toEqual(listed(expected))
  expect(['chance', 'steps']).toContain(groups['au-189-points'])
})
