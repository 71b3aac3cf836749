import type { StaffMember } from '../../shared/staff/staff.ts'
import { counselors } from './counselors.ts'

// Staff who do not exist. Who they are is chosen from a list at home; no password opens anything.

/** Leads one office's counselors, and is one of them. */
const both = 'contoh-anggrek'

const talkers: readonly StaffMember[] = counselors.map(({ id, name, office }) => ({
  id: `staf-${id}`,
  name,
  roles: id === both ? ['counselor', 'lead'] : ['counselor'],
  office,
  counselor: id,
}))

/** The demonstration's staff, by the subject of their sign-in. */
export const staff: readonly StaffMember[] = [
  ...talkers,
  { id: 'staf-contoh-beringin', name: 'Contoh Beringin', roles: ['lead'], office: 'bp3mi-ntt' },
  { id: 'staf-contoh-pinang', name: 'Contoh Pinang', roles: ['lead'], office: 'move-id' },
  { id: 'staf-contoh-lontar', name: 'Contoh Lontar', roles: ['editor'] },
  { id: 'staf-contoh-gewang', name: 'Contoh Gewang', roles: ['editor'] },
  { id: 'staf-contoh-nuri', name: 'Contoh Nuri', roles: ['campus'], campus: 'kampus-contoh' },
  {
    id: 'staf-contoh-kakatua',
    name: 'Contoh Kakatua',
    roles: ['campus'],
    campus: 'kampus-contoh-timur',
  },
]
