import { keptAfterEndDays, keptDays } from '../../../shared/booking/booking.ts'
import type { Language } from '../../http/language.ts'

type OwnRecordWords = {
  /** Under the boxes of consent. */
  readonly kept: string
  /** Where it is booked from the page of a campus. */
  readonly campusTold: (campus: string) => string
  /** Beside the fields of a guardian. */
  readonly guardianAgrees: string
  readonly toData: string
  readonly title: string
  readonly lead: (until: string) => string
  readonly told: string
  readonly names: {
    readonly name: string
    readonly email: string
    readonly whatsapp: string
    readonly topic: string
    readonly note: string
    readonly supporter: string
    readonly access: string
    readonly urgent: string
    readonly guardian: string
    readonly assessment: string
    readonly campus: string
    readonly way: string
    readonly spoken: string
    readonly reason: string
  }
  readonly yes: string
  readonly assessmentKept: string
  readonly consents: string
  readonly given: (when: string) => string
  readonly withdrawn: (when: string) => string
  readonly withdraw: string
  readonly guardianRests: string
  readonly followUp: (day: string) => string
  readonly elsewhere: string
  readonly copy: string
  readonly erase: string
  readonly back: string
  readonly eraseTitle: string
  readonly eraseLead: string
  readonly eraseList: readonly string[]
  readonly eraseSubmit: string
  readonly erased: string
  readonly erasedLead: string
}

/** What the pages say on which students see, take back and erase what they told us for a talk. */
export const ownRecordWords: Record<Language, OwnRecordWords> = {
  id: {
    kept: `Terhapus sendiri ${keptDays} hari sesudah konsultasi, atau ${keptAfterEndDays} hari sesudah dibatalkan. Lewat tautanmu kapan saja.`,
    campusTold: (campus) =>
      `${campus}, yang halamannya membawamu ke sini, boleh tahu bahwa ada konsultasi yang dipesan, dipindahkan atau dibatalkan: nomornya saja, tanpa nama, kontak, jam atau isi.`,
    guardianAgrees: 'Waliku tahu dan mengizinkan konsultasi ini',
    toData: 'Datamu: lihat, unduh, tarik, hapus',
    title: 'Datamu untuk konsultasi ini',
    lead: (until) => `Ini yang kami simpan tentangmu. Terhapus sendiri ${until}.`,
    told: 'Yang kamu tulis',
    names: {
      name: 'Nama panggilan',
      email: 'Surel',
      whatsapp: 'WhatsApp',
      topic: 'Topik',
      note: 'Pertanyaan',
      supporter: 'Yang menemani',
      access: 'Yang kamu perlukan',
      urgent: 'Diminta uang atau dokumen, atau segera berangkat',
      guardian: 'Orang tua atau wali',
      assessment: 'Penilaian',
      campus: 'Dipesan dari halaman kampus',
      way: 'Lewat',
      spoken: 'Bahasa bicara',
      reason: 'Alasan batal',
    },
    yes: 'Ya',
    assessmentKept: 'Tautan untuk membacanya disimpan',
    consents: 'Persetujuanmu',
    given: (when) => `Diberikan ${when}.`,
    withdrawn: (when) => `Ditarik ${when}.`,
    withdraw: 'Tarik persetujuan ini',
    guardianRests:
      'Tanpa izin wali konsultasi tidak bisa berjalan: untuk menariknya, hapus semuanya.',
    followUp: (day) => `Kantor melanjutkan ini ${day}:`,
    elsewhere:
      'Penilaian yang kamu tunjukkan punya halamannya sendiri: catatan, saran dan alasannya ada di tautan simpanan itu.',
    copy: 'Unduh salinannya',
    erase: 'Hapus semuanya',
    back: 'Kembali ke pesanan',
    eraseTitle: 'Hapus semua data konsultasi ini?',
    eraseLead: 'Ini tidak bisa dikembalikan.',
    eraseList: [
      'Bila waktunya belum lewat, kursimu dilepas untuk orang lain.',
      'Tautan ini, juga yang ada di surel, tidak membuka apa pun lagi.',
      'Yang dicatat kantor tentang konsultasi ini, juga siapa yang membukanya, ikut terhapus.',
      'Surel yang sudah sampai dan catatan di kalendermu tetap ada padamu.',
    ],
    eraseSubmit: 'Ya, hapus semuanya',
    erased: 'Sudah dihapus',
    erasedLead:
      'Namamu, kontakmu dan semua yang kamu tulis untuk konsultasi itu tidak kami simpan lagi.',
  },
  en: {
    kept: `Deleted by itself ${keptDays} days after the talk, or ${keptAfterEndDays} days after it is cancelled. By your link at any time.`,
    campusTold: (campus) =>
      `${campus}, whose page led you here, may hear that a talk was booked, moved or cancelled: its number only, no name, contact, hour or content.`,
    guardianAgrees: 'My guardian knows of this talk and agrees',
    toData: 'Your data: see, download, take back, erase',
    title: 'Your data for this talk',
    lead: (until) => `This is what we keep of you. It is deleted by itself on ${until}.`,
    told: 'What you wrote',
    names: {
      name: 'What we call you',
      email: 'E-mail',
      whatsapp: 'WhatsApp',
      topic: 'Topic',
      note: 'Question',
      supporter: 'Who comes with you',
      access: 'What you need',
      urgent: 'Asked for money or papers, or leaving soon',
      guardian: 'Parent or guardian',
      assessment: 'Assessment',
      campus: 'Booked from the page of a campus',
      way: 'How',
      spoken: 'Spoken language',
      reason: 'Why you cancelled',
    },
    yes: 'Yes',
    assessmentKept: 'A link to read it is kept',
    consents: 'What you agreed to',
    given: (when) => `Given on ${when}.`,
    withdrawn: (when) => `Taken back on ${when}.`,
    withdraw: 'Take this back',
    guardianRests: 'Without their word there can be no talk: to take it back, erase everything.',
    followUp: (day) => `The office goes on with this on ${day}:`,
    elsewhere:
      'The assessment you showed has a page of its own: notes, advice and reasons stand behind the link of what you keep.',
    copy: 'Download a copy',
    erase: 'Erase everything',
    back: 'Back to the booking',
    eraseTitle: 'Erase all data of this talk?',
    eraseLead: 'This cannot be undone.',
    eraseList: [
      'If its time has not passed, your seat is given back for somebody else.',
      'This link, and those in your mails, open nothing any more.',
      'What the office noted about this talk, and who opened it, goes with it.',
      'Mails that have arrived and the entry in your calendar stay with you.',
    ],
    eraseSubmit: 'Yes, erase everything',
    erased: 'Erased',
    erasedLead: 'Your name, your contact and all you wrote for that talk are kept by us no longer.',
  },
}
