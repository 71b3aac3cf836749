import * as z from 'zod'
import {
  type Counselor,
  offeringOf,
  type Roster,
  type TalkLanguage,
  talkLanguages,
  topics,
} from '../../../shared/booking/roster.ts'
import { isZone } from '../../../shared/booking/time.ts'
import { newId } from '../../http/capability.ts'
import { VisitorToken } from '../requests.ts'

/** What was chosen so far; it travels in addresses and hidden fields, so that nothing is kept. */
export type Wish = {
  readonly topic: (typeof topics)[number]
  readonly spoken: TalkLanguage
  readonly service: string
  readonly way: 'online' | 'phone' | 'place' | 'any'
  readonly zone: string
  readonly from?: string | undefined
  readonly counselor?: string | undefined
  readonly campus?: string | undefined
  /** The programme it is about. */
  readonly about?: string | undefined
  /** Whose holds these are; it knows nobody. */
  readonly visitor: string
}

const Name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/** Whatever came is read as well as it can be: an odd address still shows times. */
const Loose = z.object({
  topic: z.enum(topics).catch('way'),
  spoken: z.enum(talkLanguages).catch('id'),
  service: Name.catch('talk-30'),
  way: z.enum(['online', 'phone', 'place', 'any']).catch('any'),
  zone: z.string().refine(isZone).catch('Asia/Makassar'),
  from: z.iso.date().optional().catch(undefined),
  counselor: Name.optional().catch(undefined),
  campus: Name.optional().catch(undefined),
  about: Name.optional().catch(undefined),
  visitor: VisitorToken.catch(() => `${newId()}${newId()}`),
})

export const wishIn = (fields: URLSearchParams): Wish => Loose.parse(Object.fromEntries(fields))

/** A wish as it travels. */
export const wishFields = (wish: Wish): Readonly<Record<string, string | undefined>> => wish

const gives = (counselor: Counselor, { service, way }: Pick<Wish, 'service' | 'way'>): boolean => {
  const offering = offeringOf(counselor, service)
  return offering !== undefined && (way === 'any' || offering.ways.includes(way))
}

type Asked = Pick<Wish, 'service' | 'way' | 'topic' | 'spoken'>

/** Counselors who can do what is wished for, whoever is wished for. */
export const able = ({ counselors }: Roster, wish: Asked): readonly Counselor[] =>
  counselors.filter(
    (one) =>
      one.topics.includes(wish.topic) && one.languages.includes(wish.spoken) && gives(one, wish),
  )

/** Those of them who are meant. */
export const suited = (roster: Roster, wish: Wish): readonly Counselor[] =>
  able(roster, wish).filter(({ id }) => wish.counselor === undefined || id === wish.counselor)

export { servicesOf } from '../../../shared/booking/services.ts'
