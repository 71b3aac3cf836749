import type { WeeklyWindow } from '../../shared/booking/roster.ts'

const weekdays = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 } as const

type Weekday = keyof typeof weekdays

/** The same hours on several weekdays: `weekly(['mon', 'tue'], ['08:00-12:00'], ['talk-30'])`. */
export const weekly = (
  days: readonly Weekday[],
  hours: readonly `${string}-${string}`[],
  services: readonly string[],
): readonly WeeklyWindow[] =>
  days.flatMap((day) =>
    hours.map((window) => {
      const [from = '', to = ''] = window.split('-')
      return { weekday: weekdays[day], from, to, services }
    }),
  )

/** The same through midnight: it ends on the next day. */
export const nightly = (...asked: Parameters<typeof weekly>): readonly WeeklyWindow[] =>
  weekly(...asked).map((window) => ({ ...window, overnight: true }))
