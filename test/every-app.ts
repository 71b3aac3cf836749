import type { Hono } from 'hono'
import { assessments } from '../functions/assessments/app.ts'
import { bookingsApp } from '../functions/bookings/app.ts'
import { campusesApp } from '../functions/campuses/app.ts'
import { casework } from '../functions/casework/app.ts'
import { editions } from '../functions/editions/app.ts'
import { gatherings } from '../functions/gatherings/app.ts'
import type { Exchange } from '../functions/http/exchange.ts'
import { programmes } from '../functions/programmes/app.ts'
import { signinApp } from '../functions/signin/app.ts'

/** What lies behind the apps where a test asks for none of it: whoever reaches for it breaks. */
export const nothing: unknown = new Proxy(() => {}, {
  get: (_, name) => (name === 'then' ? undefined : nothing),
  apply: () => {
    const broken = Promise.reject(new Error('somebody came through the door'))
    broken.catch(() => {})
    return broken
  },
})

type Apps = Readonly<Record<string, Hono<Exchange>>>

/** Every function that answers requests, by its folder, on these ports and else on nothing. */
export function appsOn(known: Readonly<Record<string, unknown>>): Apps {
  const ports = new Proxy(known, {
    get: (held, name) => (name in held ? held[name as string] : nothing),
  }) as never
  return {
    assessments: assessments(ports, () => {}),
    bookings: bookingsApp(ports, () => {}),
    campuses: campusesApp(ports, () => {}),
    casework: casework(ports, () => {}),
    editions: editions(ports, () => {}),
    gatherings: gatherings(ports, () => {}),
    programmes: programmes(ports, () => {}),
    signin: signinApp(ports, () => {}),
  }
}

export type Route = { readonly folder: string; readonly method: string; readonly path: string }

/** Every route of these apps that fits, each once; not what is merely passed on the way to one. */
export const routesOf = (apps: Apps, pattern: RegExp): readonly Route[] =>
  Object.entries(apps).flatMap(([folder, app]) => {
    const listed = app.routes
      .filter(({ method, path }) => method !== 'ALL' && pattern.test(path))
      .map(({ method, path }) => `${method} ${path}`)
    return [...new Set(listed)].map((line) => {
      const [method = '', path = ''] = line.split(' ')
      return { folder, method, path }
    })
  })
