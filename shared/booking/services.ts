import type { Language, Text } from '../facts/fact.ts'
import type { Offering, Roster, Topic } from './roster.ts'

// What kinds of talk there are, and how talks and topics are called wherever they are chosen.

/** The same kind of talk of two counselors: as few and as many people as either of them takes. */
const wider = (one: Offering, other: Offering | undefined): Offering => ({
  ...one,
  seatsMin: Math.min(one.seatsMin, other?.seatsMin ?? one.seatsMin),
  seatsMax: Math.max(one.seatsMax, other?.seatsMax ?? one.seatsMax),
})

/** Every kind of talk the roster knows, each once, shortest and individual first. */
export const servicesOf = ({ counselors }: Pick<Roster, 'counselors'>): readonly Offering[] => {
  const all = counselors.flatMap(({ offerings }) => offerings)
  const byId = new Map<string, Offering>()
  for (const one of all) byId.set(one.service, wider(one, byId.get(one.service)))
  return [...byId.values()].toSorted(
    (a, b) => a.seatsMax - b.seatsMax || a.minutes - b.minutes || (a.service < b.service ? -1 : 1),
  )
}

export const topicNames: Readonly<Record<Topic, Text>> = {
  way: { id: 'Jalur kerja yang cocok untukku', en: 'Which way of working abroad suits me' },
  papers: { id: 'Dokumen dan prosedur', en: 'Papers and procedure' },
  language: { id: 'Bahasa dan ujiannya', en: 'Languages and their tests' },
  offer: { id: 'Aku ditawari kerja, benar atau tidak?', en: 'I was offered a job: is it true?' },
  money: { id: 'Biaya dan cara membayarnya', en: 'Costs and how to pay them' },
  family: { id: 'Keluarga ikut bertanya', en: 'My family has questions' },
}

export const topicsIn = (language: Language): Readonly<Record<Topic, string>> => ({
  way: topicNames.way[language],
  papers: topicNames.papers[language],
  language: topicNames.language[language],
  offer: topicNames.offer[language],
  money: topicNames.money[language],
  family: topicNames.family[language],
})

/** What a kind of talk is called. */
export const serviceText = ({ kind, minutes, seatsMin, seatsMax }: Offering): Text =>
  kind === 'group'
    ? {
        id: `Berkelompok, ${minutes} menit, ${seatsMin} sampai ${seatsMax} orang`,
        en: `In a group, ${minutes} minutes, ${seatsMin} to ${seatsMax} people`,
      }
    : {
        id: `Berdua dengan konselor, ${minutes} menit`,
        en: `You and a counselor, ${minutes} minutes`,
      }
