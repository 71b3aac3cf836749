import { type Roster, topics } from '../../../shared/booking/roster.ts'
import { datePlus, type Instant } from '../../../shared/booking/time.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { type Carried, onward } from './carried.ts'
import { momentText } from './clocks.ts'
import type { Door } from './door.ts'
import { daysShown, offeredFor } from './offered.ts'
import { serviceName } from './parts.ts'
import { sitePaths } from './paths.ts'
import { able, servicesOf, type Wish } from './wish.ts'
import { pageWords } from './words.ts'

// When nothing is free: what is, with its first time. Nobody is sent from one wall to the next.

/** Another wish that could be had, and the first time at which it can. */
export type Otherwise = { readonly wish: Wish; readonly label: string; readonly first: Instant }

type Idea = Omit<Otherwise, 'first'>

/** What comes nearest to the wish, in this order. */
function ideas(roster: Roster, wish: Wish, from: string, { language }: Door): readonly Idea[] {
  const { times, choose } = pageWords[language]
  // Where nobody gives it at all, the day that was looked at means little.
  const day = able(roster, wish).length === 0 ? undefined : wish.from
  const anybody = { ...wish, counselor: undefined, way: 'any' as const, from: day }
  const isNarrow = wish.counselor !== undefined || wish.way !== 'any'
  const kinds = servicesOf(roster).filter(({ service }) => service !== wish.service)
  const others = topics.filter((topic) => topic !== wish.topic)
  const inIndonesian = { wish: { ...anybody, spoken: 'id' as const }, label: times.inIndonesian }
  return [
    ...(isNarrow ? [{ wish: anybody, label: times.otherWay }] : []),
    ...(wish.from === undefined
      ? []
      : [{ wish: { ...wish, from: undefined }, label: times.sooner }]),
    ...kinds.map((one) => ({
      wish: { ...anybody, service: one.service },
      label: times.otherService(serviceName(one, language)),
    })),
    { wish: { ...wish, from: datePlus(from, daysShown) }, label: times.laterWeeks },
    ...(wish.spoken === 'id' ? [] : [inIndonesian]),
    ...others.map((topic) => ({
      wish: { ...anybody, topic },
      label: times.otherTopic(choose.topics[topic]),
    })),
  ].filter((one) => able(roster, one.wish).length > 0)
}

/** More than these nobody reads. */
const ideasMax = 4

/** What could be had instead, looked up one after the other until there is enough to choose from. */
export async function otherwise(
  door: Door,
  roster: Roster,
  wish: Wish,
  from: string,
): Promise<readonly Otherwise[]> {
  const found: Otherwise[] = []
  for (const idea of ideas(roster, wish, from, door)) {
    if (found.length === ideasMax) break
    const { free } = await offeredFor(door.ports, roster, idea.wish)
    if (free.length > 0) found.push({ ...idea, first: Math.min(...free.map(({ start }) => start)) })
  }
  return found
}

type Shown = {
  readonly roster: Roster
  readonly wish: Wish
  readonly carried: Carried
  readonly instead: readonly Otherwise[]
}

/** Says that nothing is free, whether somebody could at all, and what is free. */
export function noDeadEnd(
  { roster, wish, carried, instead }: Shown,
  language: Door['language'],
): Markup {
  const { times, booking } = pageWords[language]
  const nobody = able(roster, { ...wish, way: 'any' }).length === 0
  return html`<section class="card stack"><h2>${nobody ? times.nobody : times.none}</h2>
    <p>${instead.length === 0 ? times.noneAtAll : times.noneLead}</p>
    <ul class="links ideas">${instead.map(
      (
        one,
      ) => html`<li>${onward({ page: 'times', wish: one.wish, carried, label: one.label }, language)}
        <p class="small">${times.soonest(momentText(one.first, wish.zone, language))}</p></li>`,
    )}
      <li>${onward({ page: 'choose', wish, carried, label: times.change }, language)}</li>
      <li><a class="way" href="${sitePaths[language].help}">${booking.toHelp}</a></li>
    </ul></section>`
}
