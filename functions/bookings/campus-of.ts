import { type Campus, isLive } from '../../shared/campus/campus.ts'
import type { BookingsPorts } from './ports.ts'

// A booking counts for its campus, so the campus has to be one, and its partnership to hold.

type OfCampus = { readonly campus?: string | undefined }

/** The campus that is named, if it is a partner of ours. */
export async function campusOf(
  { widget }: Pick<BookingsPorts, 'widget'>,
  { campus }: OfCampus,
): Promise<Campus | undefined> {
  const found = campus === undefined ? undefined : await widget?.campuses.read(campus)
  return isLive(found) ? found : undefined
}

/** Whether the campus that is named is a partner of ours; who names none is right too. */
export const isKnownCampus = async (ports: BookingsPorts, asked: OfCampus): Promise<boolean> =>
  asked.campus === undefined ||
  ports.widget === undefined ||
  (await campusOf(ports, asked)) !== undefined

/** The same request, without a campus that is none or no more: a student's old link still books. */
export const ofKnownCampus = async <R extends OfCampus>(
  ports: BookingsPorts,
  request: R,
): Promise<R> => {
  if (await isKnownCampus(ports, request)) return request
  const { campus: _, ...rest } = request
  return rest as R
}
