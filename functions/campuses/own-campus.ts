import type { Context } from 'hono'
import type { Campus } from '../../shared/campus/campus.ts'
import type { Exchange } from '../http/exchange.ts'
import { memberOf } from '../http/staff-door.ts'
import type { CampusesPorts } from './ports.ts'

/** The campus of whoever signed in: it stands in the table, never in a request. */
export const ownCampus = async (
  c: Context<Exchange>,
  { campuses }: Pick<CampusesPorts, 'campuses'>,
): Promise<Campus | undefined> => {
  const { campus } = memberOf(c)
  return campus === undefined ? undefined : campuses.read(campus)
}
