import type { AmendmentRefusal } from './amendment.ts'

type Kind = AmendmentRefusal['kind']
type Of<K extends Kind> = Extract<AmendmentRefusal, { readonly kind: K }>
type Say = { readonly [K in Kind]: (refusal: Of<K>) => string }

const states = {
  id: { open: 'dibuka', paused: 'dihentikan sementara', closed: 'ditutup', announced: 'diumumkan' },
  en: { open: 'open', paused: 'paused', closed: 'closed', announced: 'announced' },
} as const

const id: Say = {
  'programme-unknown': ({ programme }) => `Program "${programme}" tidak ada dalam edisi ini.`,
  'figure-unknown': ({ figure }) => `Angka "${figure}" tidak ada dalam edisi ini.`,
  'part-missing': ({ part, language }) => `Bagian "${part}" tidak ada dalam bahasa "${language}".`,
  'source-unknown': ({ source }) => `Sumber "${source}" tidak dipakai di edisi ini.`,
  'text-not-there': ({ path }) => `Di "${path}" tidak ada teks yang boleh diubah.`,
  'text-other': ({ path, now }) => `Teks di "${path}" sekarang berbunyi lain: "${now}".`,
  'text-empty': ({ path }) => `Teks di "${path}" kosong atau diawali atau diakhiri spasi.`,
  'text-too-long': ({ path, charactersMax }) =>
    `Teks di "${path}" paling panjang ${charactersMax} huruf.`,
  'day-not-a-day': ({ day }) => `"${day}" bukan tanggal. Tulis seperti 2026-11-21.`,
  'day-ahead': ({ day }) => `Tanggal pemeriksaan ${day} belum tiba.`,
  'ends-before-it-begins': ({ from, to }) => `Berakhir (${to}) sebelum dimulai (${from}).`,
  'intake-day-taken': ({ day, status }) =>
    `Pada ${day} pendaftaran sudah tercatat ${states.id[status]}. Pilih hari lain.`,
  'figure-not-newest': ({ newest }) =>
    `Sudah ada nilai sejak ${newest}. Nilai baru harus mulai sesudahnya; yang lama tidak ditimpa.`,
  'figure-same-value': ({ from }) =>
    `Nilai ini sudah berlaku sejak ${from}. Isi nilai yang berubah, atau catat di Sumber bahwa halamannya sudah dibaca lagi.`,
  'figure-other-shape': ({ keys }) =>
    keys.length === 0 ? 'Angka ini satu nilai saja.' : `Isi tepat bagian ini: ${keys.join(', ')}.`,
  'checked-before': ({ checked }) => `Sumber ini sudah diperiksa pada ${checked}.`,
  'edition-broken': ({ why }) => `Aturan hasilnya tidak lolos pemeriksaan: ${why}`,
}

const en: Say = {
  'programme-unknown': ({ programme }) => `This edition has no programme "${programme}".`,
  'figure-unknown': ({ figure }) => `This edition has no figure "${figure}".`,
  'part-missing': ({ part, language }) => `There is no part "${part}" in "${language}".`,
  'source-unknown': ({ source }) => `This edition cites no source "${source}".`,
  'text-not-there': ({ path }) => `There is no text at "${path}" that may be changed.`,
  'text-other': ({ path, now }) => `The text at "${path}" reads otherwise now: "${now}".`,
  'text-empty': ({ path }) => `The text at "${path}" is empty, or begins or ends with a space.`,
  'text-too-long': ({ path, charactersMax }) =>
    `The text at "${path}" takes at most ${charactersMax} characters.`,
  'day-not-a-day': ({ day }) => `"${day}" is no day. Write it like 2026-11-21.`,
  'day-ahead': ({ day }) => `The day it was checked, ${day}, has not come yet.`,
  'ends-before-it-begins': ({ from, to }) => `It ends (${to}) before it begins (${from}).`,
  'intake-day-taken': ({ day, status }) =>
    `On ${day} the intake is down as ${states.en[status]} already. Choose another day.`,
  'figure-not-newest': ({ newest }) =>
    `There is a value from ${newest} on. A new one begins after it; the old is never written over.`,
  'figure-same-value': ({ from }) =>
    `This value holds since ${from}. Give one that differs, or say under Sources that the page was read again.`,
  'figure-other-shape': ({ keys }) =>
    keys.length === 0 ? 'This figure is one value.' : `Fill exactly these: ${keys.join(', ')}.`,
  'checked-before': ({ checked }) => `This source was checked on ${checked} already.`,
  'edition-broken': ({ why }) => `The rules that come of it fail a check: ${why}`,
}

const words = { id, en } as const

/** Why an amendment cannot be made, for the editor who proposed it. */
export const whyText = (refusal: AmendmentRefusal, language: 'id' | 'en'): string =>
  (words[language][refusal.kind] as (refusal: AmendmentRefusal) => string)(refusal)
