import * as z from 'zod'
import { type Counselor, offeringOf, type Roster, topics } from '../../../shared/booking/roster.ts'
import { isZone } from '../../../shared/booking/time.ts'

/** What was chosen so far; it travels in addresses and hidden fields, so that nothing is kept. */
export type Wish = {
  readonly topic: (typeof topics)[number]
  readonly spoken: 'id' | 'en' | 'de' | 'ja' | 'ko'
  readonly service: string
  readonly way: 'online' | 'phone' | 'place' | 'any'
  readonly zone: string
  readonly from?: string | undefined
  readonly counselor?: string | undefined
  readonly assessment?: string | undefined
  readonly campus?: string | undefined
}

/** Whatever came is read as well as it can be: an odd address still shows times. */
const Loose = z.object({
  topic: z.enum(topics).catch('way'),
  spoken: z.enum(['id', 'en', 'de', 'ja', 'ko']).catch('id'),
  service: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
    .catch('talk-30'),
  way: z.enum(['online', 'phone', 'place', 'any']).catch('any'),
  zone: z.string().refine(isZone).catch('Asia/Makassar'),
  from: z.iso.date().optional().catch(undefined),
  counselor: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
    .optional()
    .catch(undefined),
  assessment: z.string().max(400).optional().catch(undefined),
  campus: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
    .optional()
    .catch(undefined),
})

export const wishIn = (fields: URLSearchParams): Wish => Loose.parse(Object.fromEntries(fields))

/** A wish as it travels. */
export const wishFields = (wish: Wish): Readonly<Record<string, string | undefined>> => wish

const gives = (counselor: Counselor, { service, way }: Pick<Wish, 'service' | 'way'>): boolean => {
  const offering = offeringOf(counselor, service)
  return offering !== undefined && (way === 'any' || offering.ways.includes(way))
}

/** Counselors who can do what is wished for. */
export const suited = (
  { counselors }: Roster,
  wish: Pick<Wish, 'service' | 'way' | 'topic' | 'spoken' | 'counselor'>,
): readonly Counselor[] =>
  counselors.filter(
    (one) =>
      (wish.counselor === undefined || one.id === wish.counselor) &&
      one.topics.includes(wish.topic) &&
      one.languages.includes(wish.spoken) &&
      gives(one, wish),
  )

/** Every kind of talk the roster knows, each once, shortest and individual first. */
export const servicesOf = ({ counselors }: Roster) => {
  const all = counselors.flatMap(({ offerings }) => offerings)
  const byId = new Map(all.map((one) => [one.service, one]))
  return [...byId.values()].toSorted(
    (a, b) => a.seatsMax - b.seatsMax || a.minutes - b.minutes || (a.service < b.service ? -1 : 1),
  )
}
