import type { Context, MiddlewareHandler } from 'hono'
import { type Campus, isLive } from '../../shared/campus/campus.ts'
import type { Exchange } from '../http/exchange.ts'
import { refuse } from '../http/problem.ts'
import { memberOf } from '../http/staff-door.ts'
import { staffRefused } from '../http/staff-page.ts'
import type { CampusesPorts } from './ports.ts'

/** The campus of whoever signed in: it stands in the table, never in a request. */
export const ownCampus = async (
  c: Context<Exchange>,
  { campuses }: Pick<CampusesPorts, 'campuses'>,
): Promise<Campus | undefined> => {
  const { campus } = memberOf(c)
  return campus === undefined ? undefined : campuses.read(campus)
}

/** Behind the partner's door: where the partnership has ended, nothing is read or done any more. */
export const whileLive =
  (ports: CampusesPorts): MiddlewareHandler<Exchange> =>
  async (c, next) => {
    const campus = await ownCampus(c, ports)
    if (campus === undefined || isLive(campus)) return next()
    const refusal = { kind: 'campus-revoked' } as const
    return c.req.path.startsWith('/v1/')
      ? refuse(c, refusal)
      : staffRefused(c, ports, refusal, 'campus')
  }
