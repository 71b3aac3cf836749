import * as z from 'zod'

// What the API answers about campuses. Only the document and the tests load this.

const Monday = z.iso.date().meta({ description: 'The Monday a week begins with, in Kupang.' })

const stretch = {
  first: Monday,
  last: Monday,
  people: z.int().multipleOf(5).meta({ description: 'Rounded to five, of at least ten.' }),
}

const Stretch = z.object(stretch).meta({
  id: 'Stretch',
  description: 'Weeks told together because not each alone would be of enough.',
})

const Told = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('split'), now: z.int(), steps: z.int(), none: z.int() }),
    z.object({ kind: z.literal('joined'), open: z.int(), none: z.int() }),
    z.object({ kind: z.literal('ready'), now: z.int(), later: z.int() }),
    z.object({ kind: z.literal('few') }),
    z.object({ kind: z.literal('most') }),
  ])
  .meta({
    id: 'CountryTold',
    description:
      'As many groups as can be told: `now`, after `steps`, `none`; `open` is the first two, `later` ' +
      'the last two. `few`: fewer than ten have any way; `most`: all but fewer than ten have one.',
  })

const Missing = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('counted'), of: z.array(z.tuple([z.string(), z.int()])) }),
    z.object({ kind: z.literal('named'), of: z.array(z.string()) }),
  ])
  .meta({
    id: 'MissingTold',
    description: 'Each student at one thing only. `named`: all but fewer than ten lack it.',
  })

const measures = z.record(z.string(), z.string())

/** The numbers of the campus that asks. */
export const CampusNumbers = z
  .object({
    campus: z.string(),
    countedUntil: Monday.meta({
      description: 'The last week of the last period that was counted.',
    }),
    assessed: z.array(Stretch),
    periods: z
      .array(
        z.object({
          ...stretch,
          countries: z.array(z.object({ country: z.string(), told: Told })),
          missing: Missing,
        }),
      )
      .meta({
        description:
          'How students stand, by windows of eight weeks in the calendar: each student once.',
      }),
    booked: z.array(Stretch),
    attendance: z.array(z.object({ ...stretch, attended: z.int(), others: z.int() })).meta({
      description:
        'Of who booked in eight weeks: who came, and everybody else, as known six weeks later. ' +
        'Windows in which either is fewer than ten are left out.',
    }),
    definitions: measures.meta({
      description: 'What each number means, in the language asked for.',
    }),
    rules: z.array(z.string()).meta({ description: 'How is counted, and what is not told.' }),
  })
  .meta({ id: 'CampusNumbers' })

/** The campuses a student can name. */
export const Campuses = z
  .object({
    campuses: z.array(z.object({ slug: z.string(), name: z.string(), city: z.string() })),
  })
  .meta({ id: 'Campuses' })
