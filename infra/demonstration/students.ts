import type { Contact } from '../../shared/booking/booking.ts'

// Students who do not exist, at addresses that no mail can ever reach. They have no WhatsApp: any
// number might be somebody's.

const names = [
  'Ana',
  'Beni',
  'Citra',
  'Dedi',
  'Elsi',
  'Feri',
  'Gita',
  'Hana',
  'Ivo',
  'Joni',
  'Kris',
]

export const students: readonly Contact[] = names.map((name) => ({
  name: `Contoh ${name}`,
  email: `${name.toLowerCase()}@mahasiswa.example`,
}))
