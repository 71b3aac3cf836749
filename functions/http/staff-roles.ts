import type { StaffRole } from '../../shared/staff/staff.ts'
import type { Language } from './language.ts'

type RoleWords = {
  readonly roles: Readonly<Record<StaffRole, string>>
  readonly may: Readonly<Record<StaffRole, string>>
}

/** What roles are called, and what each may do, in a line. */
export const roleWords: Readonly<Record<Language, RoleWords>> = {
  id: {
    roles: {
      counselor: 'Konselor',
      lead: 'Pimpinan konselor',
      editor: 'Penyunting aturan',
      campus: 'Mitra kampus',
    },
    may: {
      counselor:
        'Melihat siapa berikutnya, membaca alasan tiap penilaian, memutuskan, dan menjalankan hari kelompok.',
      lead: 'Membagi kasus kantor, menyetujui putusan yang berbeda dari aturan, dan membaca catatan akses.',
      editor: 'Mengusulkan dan menyetujui perubahan aturan, dan melihat siapa yang terdampak.',
      campus: 'Melihat angka kampus sendiri, dan mengatur alamat situs yang menampilkan bingkai.',
    },
  },
  en: {
    roles: {
      counselor: 'Counselor',
      lead: 'Lead counselor',
      editor: 'Editor of the rules',
      campus: 'Campus partner',
    },
    may: {
      counselor:
        'See who is next, read why the rules say what they say, decide, and run a group day.',
      lead: 'Share out the cases of the office, approve decisions that differ from the rules, and read the access log.',
      editor: 'Propose and approve changes of the rules, and see whom they touch.',
      campus: 'See the numbers of your own campus, and manage the sites that show the frame.',
    },
  },
}
