import type { StaffMember } from '../../shared/staff/staff.ts'
import type { StaffDirectory, StaffRecord } from '../ports/identity.ts'
import { batchRead, type Item } from './batch-read.ts'
import { key } from './keys.ts'
import { putOnce } from './put-once.ts'
import { queried } from './queried.ts'
import type { Records } from './records.ts'

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** More than any office has. */
const membersMax = 100

async function ofOffice(records: Records, office: string): Promise<readonly StaffMember[]> {
  const lines = await queried<Item>(records, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': key.staffOf(office, '').pk },
  })
  const ids = lines.slice(0, membersMax).map(({ sk }) => sk)
  const at = await batchRead(
    records,
    ids.map((id) => key.staff(id)),
    pause,
  )
  return ids.flatMap((id) => {
    const staff = at(key.staff(id))?.staff as StaffRecord | undefined
    // The line only names them: what they may do, and where, stands with them.
    return staff?.office === office ? [{ id, ...staff }] : []
  })
}

/** Who works in an office: the lines name them, their own records say what they may do now. */
export const staffDirectory = (records: Records): StaffDirectory => ({
  ofOffice: (office) => ofOffice(records, office),
})

/** Adds a member of the staff; whoever stands there already stays as they are. */
export async function addStaff(records: Records, subject: string, staff: StaffRecord) {
  const { office } = staff
  if (office !== undefined) await putOnce(records, key.staffOf(office, subject))
  return putOnce(records, { ...key.staff(subject), staff } as ReturnType<typeof key.staff>)
}
