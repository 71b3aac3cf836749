// Longer than most: every refusal about a talk, with its words in both languages, in one table.
import { type BookingState, holdMinutes } from '../../shared/booking/booking.ts'
import type { BookingRefusal } from '../../shared/booking/decide.ts'
import type { Explanation } from '../../shared/booking/explain.ts'
import { whenText } from '../../shared/booking/when.ts'

/** A start that can still be had, as an answer names it. */
export type NearestStart = {
  readonly counselor: string
  readonly start: string
  readonly end: string
}

/** A refusal about a talk: with the zone its times are told in, and what is free instead. */
export type TalkRefusal = (BookingRefusal | Explanation | { readonly kind: 'busy' }) & {
  readonly zone?: string
  /** The field of the request that names the start, where it is another than "start". */
  readonly startField?: string | undefined
  readonly nearest?: readonly NearestStart[]
}

type Words = { readonly title: string; readonly detail: string; readonly next: string }
type Kind = TalkRefusal['kind']
type Of<K extends Kind> = Extract<TalkRefusal, { readonly kind: K }>

type Entry<K extends Kind> = {
  readonly status: 403 | 409 | 422
  readonly id: (refusal: Of<K>) => Words
  readonly en: (refusal: Of<K>) => Words
}

const kupang = 'Asia/Makassar'
const whenId = (instant: number, zone = kupang) => whenText(instant, zone, 'id')
const whenEn = (instant: number, zone = kupang) => whenText(instant, zone, 'en')

const chooseId = 'Pilih salah satu waktu terdekat di bawah ini, atau waktu lain.'
const chooseEn = 'Choose one of the nearest times below, or another one.'

type Ways = Readonly<Record<string, string>>

const waysId: Ways = { online: 'video', phone: 'telepon', place: 'bertemu langsung' }
const waysEn: Ways = { online: 'video', phone: 'telephone', place: 'meeting in person' }

const named = (ways: readonly string[], names: Ways): string =>
  ways.map((way) => names[way] ?? way).join(', ')

/** When what takes a start runs out, unless somebody confirms it; then whoever waits comes first. */
const freeAgain = (refusal: TalkRefusal): number | undefined =>
  'until' in refusal ? refusal.until : undefined

/** When the counselor works next. */
const opensAgain = (refusal: Of<'off-hours'>): number | undefined =>
  'after' in refusal ? refusal.after?.from : undefined

type Taken = Of<'slot-taken' | 'session-full'>

const heldId = (refusal: Taken): string | undefined => {
  const until = freeAgain(refusal)
  if (until === undefined) return undefined
  return `Tempat ini ditahan sampai ${whenId(until, refusal.zone)}. Bila tidak jadi, mungkin bebas lagi.`
}

const heldEn = (refusal: Taken): string | undefined => {
  const until = freeAgain(refusal)
  if (until === undefined) return undefined
  return `It is kept until ${whenEn(until, refusal.zone)}. If nothing comes of it, it may be free again.`
}

const statesId = {
  waiting: 'menunggu giliran',
  offered: 'ditawarkan',
  pending: 'menunggu jawaban konselor',
  confirmed: 'pasti',
  cancelled: 'dibatalkan',
  declined: 'ditolak',
  lapsed: 'kedaluwarsa',
  attended: 'sudah berlangsung',
  'no-show': 'tidak hadir',
} as const satisfies Record<BookingState, string>

const statesEn = {
  waiting: 'waiting in line',
  offered: 'offered',
  pending: 'awaiting the counselor',
  confirmed: 'confirmed',
  cancelled: 'cancelled',
  declined: 'declined',
  lapsed: 'lapsed',
  attended: 'attended',
  'no-show': 'missed',
} as const satisfies Record<BookingState, string>

const startField = (refusal: TalkRefusal): string => refusal.startField ?? 'start'

/** Which field of a request is to be changed, where what it asks for can never be had. */
const fieldsAsked: Partial<Record<Kind, (refusal: TalkRefusal) => string>> = {
  'counselor-unknown': () => 'counselor',
  'service-unknown': () => 'service',
  'way-not-offered': () => 'way',
  'off-hours': startField,
  'off-grid': startField,
  'too-soon': startField,
  'too-far': startField,
  'range-empty': () => 'to',
}

/** The field that a refusal is about, if it is about one. */
export const fieldAsked = (refusal: { readonly kind: string }): string | undefined =>
  fieldsAsked[refusal.kind as Kind]?.(refusal as TalkRefusal)

export const talkProblems = {
  'service-unknown': {
    status: 422,
    id: ({ service }) => ({
      title: 'Jenis konsultasi ini tidak ada',
      detail: `Konselor ini tidak melayani "${service}".`,
      next: 'Pilih jenis konsultasi dari daftar.',
    }),
    en: ({ service }) => ({
      title: 'There is no such talk',
      detail: `This counselor does not give "${service}".`,
      next: 'Choose a kind of talk from the list.',
    }),
  },
  'counselor-unknown': {
    status: 422,
    id: ({ counselor }) => ({
      title: 'Konselor ini tidak ada',
      detail: `Tidak ada konselor "${counselor}".`,
      next: 'Pilih konselor dari daftar.',
    }),
    en: ({ counselor }) => ({
      title: 'There is no such counselor',
      detail: `Nobody here is called "${counselor}".`,
      next: 'Choose a counselor from the list.',
    }),
  },
  'way-not-offered': {
    status: 422,
    id: ({ ways }) => ({
      title: 'Cara bertemu ini tidak tersedia',
      detail: `Konsultasi ini dapat lewat: ${named(ways, waysId)}.`,
      next: 'Pilih salah satu cara itu.',
    }),
    en: ({ ways }) => ({
      title: 'This way of meeting is not offered',
      detail: `This talk can be had by: ${named(ways, waysEn)}.`,
      next: 'Choose one of these ways.',
    }),
  },
  'off-hours': {
    status: 422,
    id: (refusal) => {
      const next = opensAgain(refusal)
      const later = next === undefined ? '' : ` Jam berikutnya mulai ${whenId(next, refusal.zone)}.`
      return {
        title: 'Konselor tidak bekerja pada waktu itu',
        detail: `Waktu ini di luar jam konsultasi.${later}`,
        next: chooseId,
      }
    },
    en: (refusal) => {
      const next = opensAgain(refusal)
      const later = next === undefined ? '' : ` The next hours begin ${whenEn(next, refusal.zone)}.`
      return {
        title: 'The counselor does not work then',
        detail: `This time lies outside the hours for talks.${later}`,
        next: chooseEn,
      }
    },
  },
  'off-grid': {
    status: 422,
    id: ({ before, after, zone }) => ({
      title: 'Konsultasi tidak mulai pada menit itu',
      detail: `Yang terdekat mulai ${whenId(before, zone)}${after === undefined ? '' : ` atau ${whenId(after, zone)}`}.`,
      next: chooseId,
    }),
    en: ({ before, after, zone }) => ({
      title: 'No talk begins at that minute',
      detail: `The nearest begin ${whenEn(before, zone)}${after === undefined ? '' : ` or ${whenEn(after, zone)}`}.`,
      next: chooseEn,
    }),
  },
  'too-soon': {
    status: 422,
    id: ({ earliest, zone }) => ({
      title: 'Waktu itu terlalu dekat',
      detail: `Konselor perlu bersiap: paling cepat ${whenId(earliest, zone)}.`,
      next: chooseId,
    }),
    en: ({ earliest, zone }) => ({
      title: 'That time is too soon',
      detail: `The counselor needs to prepare: ${whenEn(earliest, zone)} at the earliest.`,
      next: chooseEn,
    }),
  },
  'too-far': {
    status: 422,
    id: ({ latest, zone }) => ({
      title: 'Waktu itu terlalu jauh',
      detail: `Sekarang dapat dipesan sampai sebelum ${whenId(latest, zone)}.`,
      next: chooseId,
    }),
    en: ({ latest, zone }) => ({
      title: 'That time is too far ahead',
      detail: `Talks can now be booked until before ${whenEn(latest, zone)}.`,
      next: chooseEn,
    }),
  },
  'slot-taken': {
    status: 409,
    id: (refusal) => ({
      title: 'Waktu itu sudah diambil',
      detail:
        heldId(refusal) ?? 'Orang lain mendapatkannya lebih dulu. Tidak ada yang berubah bagimu.',
      next: chooseId,
    }),
    en: (refusal) => ({
      title: 'That time is taken',
      detail: heldEn(refusal) ?? 'Somebody else was there first. Nothing changed for you.',
      next: chooseEn,
    }),
  },
  'session-full': {
    status: 409,
    id: (refusal) => ({
      title: 'Kelompok ini sudah penuh',
      detail: heldId(refusal) ?? `Semua ${refusal.seatsMax} kursi terisi.`,
      next: 'Pilih waktu lain, atau masuk daftar tunggu.',
    }),
    en: (refusal) => ({
      title: 'This group is full',
      detail: heldEn(refusal) ?? `All ${refusal.seatsMax} seats are taken.`,
      next: 'Choose another time, or join the waitlist.',
    }),
  },
  'day-limit': {
    status: 409,
    id: ({ perDay }) => ({
      title: 'Hari itu sudah penuh bagi konselor ini',
      detail: `Paling banyak ${perDay} konsultasi sehari.`,
      next: chooseId,
    }),
    en: ({ perDay }) => ({
      title: 'That day is full for this counselor',
      detail: `At most ${perDay} talks a day.`,
      next: chooseEn,
    }),
  },
  'week-limit': {
    status: 409,
    id: ({ perWeek }) => ({
      title: 'Minggu itu sudah penuh bagi konselor ini',
      detail: `Paling banyak ${perWeek} konsultasi seminggu.`,
      next: chooseId,
    }),
    en: ({ perWeek }) => ({
      title: 'That week is full for this counselor',
      detail: `At most ${perWeek} talks a week.`,
      next: chooseEn,
    }),
  },
  'too-many-holds': {
    status: 409,
    id: ({ holdsMax }) => ({
      title: 'Sudah ada waktu yang kamu tahan',
      detail: `Paling banyak ${holdsMax} waktu dapat ditahan sekaligus, masing-masing ${holdMinutes} menit.`,
      next: 'Lepaskan salah satunya, atau tunggu sampai habis.',
    }),
    en: ({ holdsMax }) => ({
      title: 'You are holding other times already',
      detail: `At most ${holdsMax} times can be held at once, each for ${holdMinutes} minutes.`,
      next: 'Release one of them, or wait until it runs out.',
    }),
  },
  'hold-not-yours': {
    status: 403,
    id: () => ({
      title: 'Waktu ini bukan tahananmu',
      detail: 'Waktu ini tidak sedang ditahan untukmu, atau masa tahannya sudah habis.',
      next: 'Pilih waktunya sekali lagi.',
    }),
    en: () => ({
      title: 'This hold is not yours',
      detail: 'This time is not held for you, or the hold has run out.',
      next: 'Choose the time once more.',
    }),
  },
  'student-busy': {
    status: 409,
    // Whoever types a contact need not be the one it reaches: neither when nor with whom is told.
    id: () => ({
      title: 'Kamu sudah punya janji pada waktu itu',
      detail: 'Kontak ini sudah dipakai untuk janji yang bertabrakan dengan waktu itu.',
      next: 'Pilih waktu lain, atau pindahkan janji itu dulu lewat tautannya.',
    }),
    en: () => ({
      title: 'You have another talk at that time',
      detail: 'This contact has a talk already that overlaps with that time.',
      next: 'Choose another time, or move that talk first by its link.',
    }),
  },
  'seat-already': {
    status: 409,
    id: () => ({
      title: 'Kamu sudah punya kursi di kelompok ini',
      detail: 'Satu orang satu kursi.',
      next: 'Buka tautan dari pesanan pertamamu.',
    }),
    en: () => ({
      title: 'You already have a seat in this group',
      detail: 'One person, one seat.',
      next: 'Open the link of your first booking.',
    }),
  },
  'already-waiting': {
    status: 409,
    id: () => ({
      title: 'Kamu sudah ada di daftar tunggu ini',
      detail: 'Tempatmu di daftar tunggu tetap.',
      next: 'Buka tautan yang kamu dapat waktu itu.',
    }),
    en: () => ({
      title: 'You are on this waitlist already',
      detail: 'Your place in line stands.',
      next: 'Open the link you were given then.',
    }),
  },
  'not-full': {
    status: 409,
    id: ({ start, zone }) => ({
      title: 'Masih ada waktu kosong',
      detail: `Yang pertama ${whenId(start, zone)}: kamu tidak perlu menunggu.`,
      next: 'Pesan waktu itu langsung.',
    }),
    en: ({ start, zone }) => ({
      title: 'There is still a free time',
      detail: `The first is ${whenEn(start, zone)}: no need to wait in line.`,
      next: 'Book it directly.',
    }),
  },
  'range-empty': {
    status: 422,
    id: () => ({
      title: 'Tidak ada yang dapat ditunggu di sini',
      detail: 'Dalam rentang itu tidak ada konsultasi, atau rentangnya melewati satu minggu.',
      next: 'Pilih minggu lain.',
    }),
    en: () => ({
      title: 'There is nothing to wait for',
      detail: 'No talk takes place in that range, or it spans more than one week.',
      next: 'Choose another week.',
    }),
  },
  'too-many-held': {
    status: 409,
    id: ({ heldMax }) => ({
      title: 'Waktu ini tidak bisa ditahan dulu',
      detail: `Dalam minggu itu sudah ${heldMax} waktu sedang ditahan.`,
      next: 'Langsung pesan saja: bila masih kosong saat terkirim, jadi milikmu.',
    }),
    en: ({ heldMax }) => ({
      title: 'This time cannot be held first',
      detail: `${heldMax} times of that week are being held already.`,
      next: 'Book it at once: if it is still free when you send, it is yours.',
    }),
  },
  'line-full': {
    status: 409,
    id: ({ lineMax: most }) => ({
      title: 'Daftar tunggu ini penuh',
      detail: `Sudah ${most} orang menunggu dalam minggu itu.`,
      next: chooseId,
    }),
    en: ({ lineMax: most }) => ({
      title: 'This waitlist is full',
      detail: `${most} people wait in that week already.`,
      next: chooseEn,
    }),
  },
  'too-many-asked': {
    status: 409,
    id: ({ askedMax }) => ({
      title: 'Sudah terlalu sering dalam sehari',
      detail: `Dengan kontak yang sama paling banyak ${askedMax} pesanan dan daftar tunggu dalam 24 jam.`,
      next: 'Pakai pesanan yang ada lewat tautannya, atau coba lagi besok.',
    }),
    en: ({ askedMax }) => ({
      title: 'Too often in one day',
      detail: `At most ${askedMax} bookings and places in line within 24 hours for the same contact.`,
      next: 'Use the booking you have by its link, or try again tomorrow.',
    }),
  },
  'too-many-moves': {
    status: 409,
    id: ({ movesMax }) => ({
      title: 'Sudah terlalu sering dipindah',
      detail: `Satu pesanan dapat dipindah paling banyak ${movesMax} kali.`,
      next: 'Batalkan lalu pesan baru, atau hubungi kantornya.',
    }),
    en: ({ movesMax }) => ({
      title: 'It was moved too often',
      detail: `One booking can be moved ${movesMax} times at most.`,
      next: 'Cancel it and book anew, or call the office.',
    }),
  },
  'already-started': {
    status: 409,
    id: ({ start, zone }) => ({
      title: 'Konsultasinya sudah mulai',
      detail: `Mulainya ${whenId(start, zone)}.`,
      next: 'Bila kamu terhalang, hubungi kantornya.',
    }),
    en: ({ start, zone }) => ({
      title: 'The talk has begun',
      detail: `It began ${whenEn(start, zone)}.`,
      next: 'If something kept you, call the office.',
    }),
  },
  'not-yet-started': {
    status: 409,
    id: ({ start, zone }) => ({
      title: 'Konsultasinya belum mulai',
      detail: `Mulainya ${whenId(start, zone)}.`,
      next: 'Catat hasilnya sesudah itu.',
    }),
    en: ({ start, zone }) => ({
      title: 'The talk has not begun',
      detail: `It begins ${whenEn(start, zone)}.`,
      next: 'Record the outcome after that.',
    }),
  },
  'not-live': {
    status: 409,
    id: ({ state }) => ({
      title: 'Pesanan ini tidak dalam keadaan itu lagi',
      detail: `Sekarang: ${statesId[state]}.`,
      next: 'Muat ulang halamannya untuk melihat yang masih dapat dilakukan.',
    }),
    en: ({ state }) => ({
      title: 'The booking is no longer in that state',
      detail: `It is now: ${statesEn[state]}.`,
      next: 'Load the page again to see what can still be done.',
    }),
  },
  busy: {
    status: 409,
    id: () => ({
      title: 'Terlalu banyak yang memesan bersamaan',
      detail: 'Pesananmu belum diproses. Tidak ada yang berubah.',
      next: 'Coba lagi dalam beberapa detik.',
    }),
    en: () => ({
      title: 'Too many are booking at once',
      detail: 'Your booking was not made. Nothing changed.',
      next: 'Try again in a few seconds; repeating does no harm.',
    }),
  },
} as const satisfies { readonly [K in Kind]: Entry<K> }
