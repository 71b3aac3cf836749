// Over 300 lines because it is the list itself: everyone who helps, whole where it is reviewed.
import type { Text } from '../facts/fact.ts'
import { type SourceId, sources } from './sources.ts'

/** A way to reach somebody: what is dialled, and how it is printed. */
export type Way =
  | { readonly kind: 'phone'; readonly dial: string; readonly shown: string; readonly note?: Text }
  | { readonly kind: 'whatsapp'; readonly dial: string; readonly shown: string }
  | { readonly kind: 'text'; readonly dial: string; readonly shown: string }
  | { readonly kind: 'mail'; readonly address: string }
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'counter'; readonly place: Text }

/** Which need a contact answers; the help page is ordered by it. */
export type Need = 'danger' | 'offer' | 'person' | 'mind' | 'work'

export type Contact = {
  readonly id: string
  readonly need: Need
  readonly name: Text
  readonly what: Text
  readonly ways: readonly Way[]
  readonly sources: readonly SourceId[]
  readonly caution?: Text
}

/** The needs in the order in which a person in trouble looks for them. */
export const needs = ['danger', 'offer', 'person', 'mind', 'work'] as const satisfies Need[]

/**
 * How far a contact may be relied on: `not-found` has no way in yet, `to-confirm` rests on
 * general knowledge, `confirmed` was read in its source on the day checked.
 */
export function standingOf(contact: Contact): 'confirmed' | 'to-confirm' | 'not-found' {
  if (contact.ways.length === 0) return 'not-found'
  const known = contact.sources.some((id) => sources[id].basis === 'read')
  return known ? 'confirmed' : 'to-confirm'
}

/** Everyone a student or a worker abroad can turn to, as far as it could be found. */
export const contacts: readonly Contact[] = [
  {
    id: 'kemlu',
    need: 'danger',
    name: {
      id: 'Kementerian Luar Negeri, Pelindungan WNI',
      en: 'Foreign ministry, protection of Indonesians abroad',
    },
    what: {
      id: 'Kamu di luar negeri dan terancam, ditahan, atau tidak dibayar.',
      en: 'You are abroad and threatened, held, or not paid.',
    },
    ways: [
      { kind: 'phone', dial: '+6281290070027', shown: '+62 812-9007-0027' },
      { kind: 'whatsapp', dial: '6281290070027', shown: '+62 812-9007-0027' },
    ],
    sources: ['kemlu'],
  },
  {
    id: 'kp2mi-abroad',
    need: 'danger',
    name: { id: 'KP2MI, dari luar negeri', en: 'KP2MI, calling from abroad' },
    what: {
      id: 'Kementerian yang melindungi pekerja migran.',
      en: 'The ministry that protects migrant workers.',
    },
    ways: [{ kind: 'phone', dial: '+622129244800', shown: '+62 21-2924-4800' }],
    sources: ['hotline'],
  },
  {
    id: 'police',
    need: 'danger',
    name: { id: 'Polisi', en: 'Police' },
    what: {
      id: 'Kamu di Indonesia dan terancam sekarang juga.',
      en: 'You are in Indonesia and threatened right now.',
    },
    ways: [{ kind: 'phone', dial: '110', shown: '110' }],
    sources: ['gkcontacts'],
  },
  {
    id: 'safe-travel',
    need: 'danger',
    name: { id: 'Aplikasi darurat Kemlu', en: "The foreign ministry's emergency app" },
    what: {
      id: 'Tombol darurat ke kedutaan atau konsulat terdekat. Di toko aplikasi namanya “Safe Travel”.',
      en: 'An emergency button to the nearest embassy. App stores list it as “Safe Travel”.',
    },
    ways: [],
    sources: ['safetravel'],
    caution: {
      id: 'Belum diperiksa apakah aplikasi ini masih berjalan pada 2026.',
      en: 'Not checked whether the app still works in 2026.',
    },
  },
  {
    id: 'kp2mi-home',
    need: 'offer',
    name: { id: 'KP2MI, dari dalam negeri', en: 'KP2MI, calling from Indonesia' },
    what: {
      id: 'Tanya apakah sebuah perusahaan atau lowongan tercatat. Bebas pulsa.',
      en: 'Ask whether a company or a vacancy is on record. Free of charge.',
    },
    ways: [
      { kind: 'phone', dial: '08001000', shown: '0-800-1000' },
      { kind: 'whatsapp', dial: '628118080141', shown: '0811-8080-141' },
    ],
    sources: ['hotline'],
  },
  {
    id: 'bp3mi-ntt',
    need: 'offer',
    name: { id: 'BP3MI NTT, Kupang', en: 'BP3MI NTT, Kupang' },
    what: {
      id: 'Kantor pelindungan pekerja migran di provinsimu.',
      en: 'The office that protects migrant workers in your province.',
    },
    ways: [],
    sources: ['dprdntt'],
    caution: {
      id: 'Alamat, telepon, dan jam layanannya belum kami temukan di sumber resmi.',
      en: 'Its address, telephone and hours were not found in an official source.',
    },
  },
  {
    id: 'sisko',
    need: 'offer',
    name: { id: 'Sisko P2MI', en: 'Sisko P2MI' },
    what: {
      id: 'Daftar lowongan dan perusahaan penempatan. Pakai alamat ini persis; banyak tiruannya.',
      en: 'The list of vacancies and placement companies. Use exactly this address; copies exist.',
    },
    ways: [{ kind: 'web', url: 'https://siskop2mi.bp2mi.go.id' }],
    sources: ['voice23'],
  },
  {
    id: 'kp2mi-web',
    need: 'offer',
    name: { id: 'Situs KP2MI', en: 'KP2MI web site' },
    what: { id: 'Pengumuman resmi kementerian.', en: "The ministry's own announcements." },
    ways: [{ kind: 'web', url: 'https://kp2mi.go.id' }],
    sources: ['goodstats25', 'dprdntt'],
  },
  {
    id: 'move-id',
    need: 'offer',
    name: { id: 'Move-ID dan BP3MI NTB, Mataram', en: 'Move-ID and BP3MI NTB, Mataram' },
    what: {
      id: 'Konsultasi kerja ke luar negeri; juga melayani NTT.',
      en: 'Advice on working abroad; serves NTT too.',
    },
    ways: [
      { kind: 'whatsapp', dial: '6285157555176', shown: '+62 851-5755-5176' },
      { kind: 'phone', dial: '0370633797', shown: '0370-633797' },
      { kind: 'mail', address: 'crisiscenter.mataram@gmail.com' },
    ],
    sources: ['moveidgov'],
  },
  {
    id: 'el-tari',
    need: 'offer',
    name: { id: 'Meja bantuan Bandara El Tari', en: 'Help desk at El Tari airport' },
    what: {
      id: 'Kamu di bandara dan ragu, atau diminta berbohong kepada petugas.',
      en: 'You are at the airport and in doubt, or told to lie to an officer.',
    },
    ways: [
      {
        kind: 'counter',
        place: { id: 'Bandara El Tari, Kupang', en: 'El Tari airport, Kupang' },
      },
    ],
    sources: ['detikntt25'],
  },
  {
    id: 'kemnaker',
    need: 'offer',
    name: { id: 'Kementerian Ketenagakerjaan', en: 'Ministry of Manpower' },
    what: { id: 'Melaporkan penempatan ilegal.', en: 'To report unlawful placement.' },
    ways: [{ kind: 'phone', dial: '1500630', shown: '1500-630' }],
    sources: ['kemnaker'],
  },
  {
    id: 'polda-ntt',
    need: 'offer',
    name: { id: 'Polda NTT, Zero TPPO', en: 'NTT police, Zero TPPO' },
    what: {
      id: 'Satuan yang menangani perdagangan orang di NTT.',
      en: 'The unit against human trafficking in NTT.',
    },
    ways: [{ kind: 'web', url: 'https://migrasi.tribratanewsntt.com' }],
    sources: ['polda'],
  },
  {
    id: 'sapa',
    need: 'person',
    name: { id: 'SAPA 129, KemenPPPA', en: 'SAPA 129, ministry of women and children' },
    what: {
      id: 'Kekerasan terhadap perempuan atau anak, atau usiamu di bawah 18 tahun.',
      en: 'Violence against women or children, or you are under 18.',
    },
    ways: [
      { kind: 'phone', dial: '129', shown: '129' },
      { kind: 'whatsapp', dial: '628111129129', shown: '08111-129-129' },
    ],
    sources: ['sapa'],
  },
  {
    id: 'rumah-perempuan',
    need: 'person',
    name: { id: 'Rumah Perempuan Kupang', en: 'Rumah Perempuan Kupang' },
    what: {
      id: 'Lembaga pendamping perempuan dan korban di Kupang.',
      en: 'Stands beside women and victims in Kupang.',
    },
    ways: [],
    sources: ['rpk'],
    caution: {
      id: 'Nomornya masih harus ditanyakan ke lembaganya.',
      en: 'Its number still has to be asked from the organisation.',
    },
  },
  {
    id: 'lpsk',
    need: 'person',
    name: { id: 'LPSK', en: 'LPSK' },
    what: {
      id: 'Pelindungan saksi dan korban yang melapor.',
      en: 'Protection for witnesses and victims who report.',
    },
    ways: [{ kind: 'phone', dial: '148', shown: '148' }],
    sources: ['gkcontacts'],
  },
  {
    id: 'lapor',
    need: 'person',
    name: { id: 'SP4N-LAPOR!', en: 'SP4N-LAPOR!' },
    what: {
      id: 'Mengadu tentang layanan pemerintah.',
      en: 'To complain about a public service.',
    },
    ways: [
      { kind: 'web', url: 'https://www.lapor.go.id' },
      { kind: 'text', dial: '1708', shown: '1708' },
    ],
    sources: ['gkcontacts'],
  },
  {
    id: 'healing',
    need: 'mind',
    name: { id: 'Healing119', en: 'Healing119' },
    what: {
      id: 'Teman bicara saat pikiran berat. Gratis dan tanpa nama.',
      en: 'Someone to talk to when things weigh on you. Free and anonymous.',
    },
    ways: [
      {
        kind: 'phone',
        dial: '119',
        shown: '119',
        note: { id: 'lalu tekan 8', en: 'then press 8' },
      },
      { kind: 'web', url: 'https://www.healing119.id' },
    ],
    sources: ['healing', 'healingslow'],
    caution: {
      id: 'Balasan WhatsApp rata-rata 3 jam 45 menit pada akhir 2025. Dalam bahaya, telepon.',
      en: 'WhatsApp replies took 3 h 45 min on average in late 2025. In danger, call.',
    },
  },
  {
    id: 'peduli-wni',
    need: 'work',
    name: { id: 'Portal Peduli WNI', en: 'Peduli WNI portal' },
    what: {
      id: 'Lapor diri sebelum dan setelah tiba di negara tujuan.',
      en: 'Register before you leave and after you arrive.',
    },
    ways: [{ kind: 'web', url: 'https://peduliwni.kemlu.go.id' }],
    sources: ['peduliwni'],
    caution: {
      id: 'Sumbernya dari 2018; periksa dulu sebelum bergantung padanya.',
      en: 'The source dates from 2018; check before relying on it.',
    },
  },
  {
    id: 'bpjs',
    need: 'work',
    name: { id: 'BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan' },
    what: {
      id: 'Jaminan sosial dan klaim pekerja migran.',
      en: 'Social security and claims of migrant workers.',
    },
    ways: [{ kind: 'phone', dial: '175', shown: '175' }],
    sources: ['gkcontacts'],
  },
  {
    id: 'immigration-kupang',
    need: 'work',
    name: { id: 'Kantor Imigrasi Kupang', en: 'Immigration office, Kupang' },
    what: { id: 'Paspor.', en: 'Passports.' },
    ways: [],
    sources: ['mppkupang'],
    caution: {
      id: 'Loket di MPP Kota Kupang, Jl. Timor Raya 124, direncanakan pada Januari 2026.',
      en: 'A counter at MPP Kota Kupang, Jl. Timor Raya 124, was planned in January 2026.',
    },
  },
]
