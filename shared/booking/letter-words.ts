// Over 300 lines: every word of every letter in both languages, in one total table.
import type { LetterLanguage } from './letter-times.ts'
import type { Topic, Way } from './roster.ts'

/** Everything a student is ever told about a talk. */
export const letterKinds = [
  'confirmed',
  'requested',
  'approved',
  'declined',
  'moved-by-student',
  'moved-by-office',
  'cancelled-by-student',
  'cancelled-by-office',
  'waiting',
  'offered',
  'offer-lapsed',
  'request-lapsed',
  'line-ended',
  'reminder-day',
  'reminder-hour',
] as const
export type LetterKind = (typeof letterKinds)[number]

/** What the words may speak of, each already written out. */
export type Said = {
  /** "Sel, 8 Des, 09.00 WITA" on the student's clock. */
  readonly short: string
  /** Until when a request or an offer stands, on both clocks. */
  readonly until: string
  /** The starts waited for. */
  readonly range: string
}

export type KindWords = {
  readonly subject: (said: Said) => string
  readonly lead: (said: Said) => string
  /** What the student can do now. */
  readonly next: string
}

export type SharedWords = {
  readonly hello: (name: string | undefined) => string
  readonly when: string
  readonly was: string
  readonly where: string
  readonly with: string
  readonly about: string
  readonly until: string
  readonly reason: string
  readonly bringTitle: string
  readonly manage: string
  /** The same page, where there is no seat to move or cancel. */
  readonly page: string
  readonly manageNote: string
  readonly again: string
  readonly whatsapp: string
  readonly whatsappText: (short: string) => string
  readonly pending: (until: string) => string
  readonly guardian: string
  readonly access: string
  readonly join: string
  readonly free: string
  readonly originals: string
  readonly why: string
  /** Nobody reads what is answered to the address letters come from. */
  readonly noReply: string
  readonly pageStays: string
  readonly topics: Readonly<Record<Topic, string>>
  readonly ways: Readonly<Record<Way, string>>
  readonly bring: Readonly<Record<Topic, readonly string[]>>
}

export type LetterWords = {
  readonly kinds: Readonly<Record<LetterKind, KindWords>>
  readonly shared: SharedWords
}

const indonesian: LetterWords = {
  kinds: {
    confirmed: {
      subject: ({ short }) => `Janji konsultasimu: ${short}`,
      lead: () => 'Janjimu sudah pasti. Kami menunggumu.',
      next: 'Berhalangan? Pindahkan atau batalkan lewat halaman janjimu, supaya orang lain dapat memakai waktunya.',
    },
    requested: {
      subject: ({ short }) => `Permintaanmu sudah kami terima: ${short}`,
      lead: ({ until }) =>
        `Waktunya kami simpan untukmu. Konselor menjawab paling lambat ${until}. Janji ini belum pasti sebelum itu.`,
      next: 'Kamu tidak perlu berbuat apa-apa; kami mengabari begitu ada jawaban.',
    },
    approved: {
      subject: ({ short }) => `Konselor setuju: ${short}`,
      lead: () => 'Konselor menerima permintaanmu. Janjimu sekarang pasti.',
      next: 'Berhalangan? Pindahkan atau batalkan lewat halaman janjimu, supaya orang lain dapat memakai waktunya.',
    },
    declined: {
      subject: ({ short }) => `Konselor belum dapat menerima: ${short}`,
      lead: () => 'Maaf, konselor tidak dapat memberi konsultasi pada waktu itu.',
      next: 'Kamu tetap dapat memilih waktu lain, konselor lain, atau konsultasi kelompok.',
    },
    'moved-by-student': {
      subject: ({ short }) => `Janjimu sudah dipindahkan ke ${short}`,
      lead: () => 'Janjimu sudah dipindahkan seperti yang kamu minta. Ini waktu yang baru.',
      next: 'Waktu yang lama sudah dilepas.',
    },
    'moved-by-office': {
      subject: ({ short }) => `Kantor memindahkan janjimu ke ${short}`,
      lead: () => 'Kantor harus memindahkan janjimu. Ini waktu yang baru.',
      next: 'Tidak cocok? Pilih waktu lain atau batalkan lewat halaman janjimu.',
    },
    'cancelled-by-student': {
      subject: ({ short }) => `Janjimu sudah dibatalkan${short && `: ${short}`}`,
      lead: () => 'Janjimu sudah dibatalkan seperti yang kamu minta.',
      next: 'Bila nanti ingin bicara, kamu selalu boleh memesan lagi.',
    },
    'cancelled-by-office': {
      subject: ({ short }) => `Kantor membatalkan janjimu${short && `: ${short}`}`,
      lead: () => 'Maaf, kantor harus membatalkan janjimu.',
      next: 'Pilih waktu lain; bila mendesak, hubungi kantor.',
    },
    waiting: {
      subject: () => 'Kamu ada di daftar tunggu',
      lead: ({ range }) =>
        `Kamu menunggu waktu kosong: ${range}. Siapa yang lebih dulu menunggu, lebih dulu ditawari.`,
      next: 'Begitu ada yang kosong untukmu, kami menyimpannya dan mengabarimu.',
    },
    offered: {
      subject: ({ short }) => `Ada tempat untukmu: ${short}`,
      lead: ({ until }) =>
        `Ada waktu yang kosong dan kami menyimpannya untukmu sampai ${until}. Setelah itu ditawarkan kepada orang berikutnya.`,
      next: 'Buka halaman janjimu, lalu tekan “Terima waktu ini”. Membuka halamannya saja belum menerima.',
    },
    'offer-lapsed': {
      subject: ({ short }) => `Tawaran waktu sudah lewat: ${short}`,
      lead: () =>
        'Waktu yang kami simpan untukmu tidak diterima, jadi sekarang terbuka lagi untuk orang lain.',
      next: 'Tidak apa-apa. Pilih waktu lain atau masuk daftar tunggu lagi.',
    },
    'request-lapsed': {
      subject: ({ short }) => `Permintaanmu belum dijawab: ${short}`,
      lead: () =>
        'Maaf, konselor tidak menjawab tepat waktu, jadi permintaanmu berakhir. Itu bukan salahmu.',
      next: 'Pilih waktu lain atau konselor lain; banyak yang langsung pasti.',
    },
    'line-ended': {
      subject: () => 'Daftar tunggumu sudah berakhir',
      lead: ({ range }) => `Maaf, tidak ada tempat yang kosong untukmu: ${range}.`,
      next: 'Pilih waktu lain, konselor lain, atau konsultasi kelompok.',
    },
    'reminder-day': {
      subject: ({ short }) => `Pengingat: konsultasimu ${short}`,
      lead: () => 'Kurang dari sehari lagi kita bicara.',
      next: 'Berhalangan? Batalkan atau pindahkan lewat halaman janjimu, supaya orang lain dapat memakai waktunya.',
    },
    'reminder-hour': {
      subject: ({ short }) => `Sebentar lagi: konsultasimu ${short}`,
      lead: () => 'Kurang dari satu jam lagi kita bicara.',
      next: 'Berhalangan? Batalkan atau pindahkan lewat halaman janjimu.',
    },
  },
  shared: {
    hello: (name) => (name === undefined ? 'Halo,' : `Halo ${name},`),
    when: 'Waktu',
    was: 'Waktu itu',
    where: 'Tempat',
    with: 'Dengan',
    about: 'Tentang',
    until: 'Berlaku sampai',
    reason: 'Kata kantor',
    bringTitle: 'Yang membantu kalau disiapkan',
    manage: 'Halaman janjimu (lihat, pindahkan, batalkan)',
    page: 'Halaman janjimu',
    manageNote:
      'Membuka halaman itu tidak mengubah apa pun. Tautannya hanya untukmu; jangan diteruskan.',
    again: 'Pilih waktu lain',
    whatsapp: 'WhatsApp ke kantor',
    whatsappText: (short) =>
      ['Halo, saya ingin bertanya tentang janji konsultasi saya', short].filter(Boolean).join(' '),
    pending: (until) => `Belum pasti: konselor menjawab paling lambat ${until}.`,
    guardian: 'Karena kamu belum 18 tahun, ajaklah wali yang kamu sebutkan.',
    access: 'Yang kamu perlukan supaya bisa ikut sudah dicatat untuk konselor.',
    join: 'Tautan untuk bergabung',
    free: 'Konsultasi ini gratis. Jangan membayar siapa pun untuk janji ini.',
    originals:
      'Dokumen aslimu tetap di tanganmu. Jangan menyerahkannya kepada siapa pun, juga tidak kepada kami.',
    why: 'Kamu mendapat surat ini karena alamat ini dipakai untuk memesan konsultasi di Rantau. Bukan kamu? Abaikan saja, atau batalkan lewat tautan di atas.',
    noReply: 'Jangan membalas surel ini: balasannya tidak dibaca. Pakai halaman janjimu.',
    pageStays: 'Halaman janjimu ada di tautan yang kamu simpan saat memesan.',
    topics: {
      way: 'jalan kerja yang cocok',
      papers: 'surat-surat',
      language: 'bahasa',
      offer: 'tawaran kerja yang kamu terima',
      money: 'biaya dan uang',
      family: 'keluarga',
    },
    ways: { online: 'daring', phone: 'telepon', place: 'bertemu langsung' },
    bring: {
      way: [
        'Apa yang kamu pelajari dan pernah kamu kerjakan; cukup dari ingatan',
        'Hasil penilaian Rantau, bila kamu punya',
      ],
      papers: [
        'Salinan atau foto ijazah dan surat lain, untuk dilihat bersama; kami tidak menyimpannya',
        'Daftar surat yang belum kamu punya',
      ],
      language: [
        'Salinan sertifikat bahasa, bila ada, dengan tanggal ujiannya',
        'Berapa jam seminggu kamu bisa belajar',
      ],
      offer: [
        'Tangkapan layar tawaran dan percakapannya; nama perusahaan dan orang yang menawarkan',
        'Kontrak atau surat yang diminta ditandatangani; jangan tanda tangan atau bayar sebelum kita bicara',
      ],
      money: [
        'Rincian yang diminta: berapa, kepada siapa, untuk apa, dan kuitansinya bila ada',
        'Berapa yang kamu punya tanpa berutang',
      ],
      family: ['Siapa yang bergantung padamu', 'Pertanyaan keluargamu; mereka boleh ikut'],
    },
  },
}

const english: LetterWords = {
  kinds: {
    confirmed: {
      subject: ({ short }) => `Your talk: ${short}`,
      lead: () => 'Your talk is booked. We look forward to it.',
      next: 'Cannot come? Move or cancel it on the page of your booking, so that somebody else can have the time.',
    },
    requested: {
      subject: ({ short }) => `We have your request: ${short}`,
      lead: ({ until }) =>
        `We keep this time for you. The counselor answers by ${until} at the latest. Until then it is not certain.`,
      next: 'There is nothing you need to do; we write as soon as there is an answer.',
    },
    approved: {
      subject: ({ short }) => `The counselor said yes: ${short}`,
      lead: () => 'The counselor accepted your request. Your talk is certain now.',
      next: 'Cannot come? Move or cancel it on the page of your booking, so that somebody else can have the time.',
    },
    declined: {
      subject: ({ short }) => `The counselor cannot: ${short}`,
      lead: () => 'Sorry, the counselor cannot give a talk at that time.',
      next: 'You can still choose another time, another counselor, or a group.',
    },
    'moved-by-student': {
      subject: ({ short }) => `Your talk moved to ${short}`,
      lead: () => 'Your talk was moved as you asked. This is the new time.',
      next: 'The old time was given up.',
    },
    'moved-by-office': {
      subject: ({ short }) => `The office moved your talk to ${short}`,
      lead: () => 'The office had to move your talk. This is the new time.',
      next: 'Does it not suit you? Choose another time or cancel on the page of your booking.',
    },
    'cancelled-by-student': {
      subject: ({ short }) => `Your talk is cancelled${short && `: ${short}`}`,
      lead: () => 'Your talk was cancelled as you asked.',
      next: 'Whenever you would like to talk, you are welcome to book again.',
    },
    'cancelled-by-office': {
      subject: ({ short }) => `The office cancelled your talk${short && `: ${short}`}`,
      lead: () => 'Sorry, the office had to cancel your talk.',
      next: 'Choose another time; if it is urgent, contact the office.',
    },
    waiting: {
      subject: () => 'You are on the waitlist',
      lead: ({ range }) =>
        `You wait for a free time: ${range}. Whoever has waited longer is offered one first.`,
      next: 'As soon as one is free for you, we keep it and write to you.',
    },
    offered: {
      subject: ({ short }) => `There is a place for you: ${short}`,
      lead: ({ until }) =>
        `A time became free and we keep it for you until ${until}. After that the next in line is offered it.`,
      next: 'Open the page of your booking and press “Accept this time”. Opening the page alone does not accept.',
    },
    'offer-lapsed': {
      subject: ({ short }) => `The offer has run out: ${short}`,
      lead: () => 'The time we kept for you was not taken, so it is open to others again.',
      next: 'That is all right. Choose another time or join the waitlist again.',
    },
    'request-lapsed': {
      subject: ({ short }) => `Your request was not answered: ${short}`,
      lead: () =>
        'Sorry, the counselor did not answer in time, so your request has ended. It was no fault of yours.',
      next: 'Choose another time or another counselor; many are certain at once.',
    },
    'line-ended': {
      subject: () => 'Your place on the waitlist has ended',
      lead: ({ range }) => `Sorry, nothing became free for you: ${range}.`,
      next: 'Choose another time, another counselor, or a group.',
    },
    'reminder-day': {
      subject: ({ short }) => `Reminder: your talk, ${short}`,
      lead: () => 'We talk in less than a day.',
      next: 'Cannot come? Cancel or move it on the page of your booking, so that somebody else can have the time.',
    },
    'reminder-hour': {
      subject: ({ short }) => `Soon: your talk, ${short}`,
      lead: () => 'We talk in less than an hour.',
      next: 'Cannot come? Cancel or move it on the page of your booking.',
    },
  },
  shared: {
    hello: (name) => (name === undefined ? 'Hello,' : `Hello ${name},`),
    when: 'When',
    was: 'It was for',
    where: 'Where',
    with: 'With',
    about: 'About',
    until: 'Stands until',
    reason: 'The office says',
    bringTitle: 'What helps if you have it ready',
    manage: 'The page of your booking (see, move, cancel)',
    page: 'The page of your booking',
    manageNote: 'Opening that page changes nothing. The link is yours alone; do not pass it on.',
    again: 'Choose another time',
    whatsapp: 'WhatsApp to the office',
    whatsappText: (short) =>
      ['Hello, I have a question about my talk', short].filter(Boolean).join(' '),
    pending: (until) => `Not certain yet: the counselor answers by ${until} at the latest.`,
    guardian: 'As you are not 18 yet, please bring the guardian you named.',
    access: 'What you need to take part was noted for the counselor.',
    join: 'The link to join',
    free: 'This talk is free of charge. Never pay anybody for it.',
    originals:
      'Your original papers stay in your hands. Do not hand them over to anybody, nor to us.',
    why: 'You get this letter because this address was used to book a talk on Rantau. Not you? Ignore it, or cancel with the link above.',
    noReply:
      'Please do not answer this mail: nobody reads the answers. Use the page of your booking.',
    pageStays: 'The page of your booking is behind the link you kept when you booked.',
    topics: {
      way: 'which way to work fits you',
      papers: 'papers',
      language: 'languages',
      offer: 'a job you were offered',
      money: 'costs and money',
      family: 'family',
    },
    ways: { online: 'online', phone: 'telephone', place: 'in person' },
    bring: {
      way: [
        'What you studied and where you worked; from memory is enough',
        'Your result on Rantau, if you have one',
      ],
      papers: [
        'Copies or photos of certificates and other papers, to look at together; we keep none',
        'A list of the papers you do not have yet',
      ],
      language: [
        'A copy of a language certificate, if you have one, with the day of the test',
        'How many hours a week you can learn',
      ],
      offer: [
        'Screenshots of the offer and the messages; the names of the company and of who offered it',
        'The contract or paper you are asked to sign; do not sign or pay before we have talked',
      ],
      money: [
        'What you were asked for: how much, by whom, for what, and receipts if there are any',
        'How much you have without borrowing',
      ],
      family: ['Who depends on you', "Your family's questions; they may come along"],
    },
  },
}

/** Every word of every letter; a kind without words in one language does not compile. */
export const letterWords: Readonly<Record<LetterLanguage, LetterWords>> = {
  id: indonesian,
  en: english,
}
