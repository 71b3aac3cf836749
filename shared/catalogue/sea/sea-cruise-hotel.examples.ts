import type { Item } from '../../facts/answer.ts'
import type { Example } from '../programme.ts'

const programme = 'sea-cruise-hotel'
const on = '2026-11-21'

const crew = {
  birth: { known: '2004-02-20' },
  'sea.basic-safety': { known: true },
  'sea.security-awareness': { known: true },
  jobs: { known: [] as readonly Item[] },
  degrees: {
    known: [
      {
        id: 'd1',
        level: { known: 'd3' },
        status: { known: 'completed' },
        field: { known: '1013' },
      },
    ] as readonly Item[],
  },
} as const

const byAgency = {
  'id.agency-licensed': { known: true },
  'id.recruitment-permit': { known: true },
  'sea-cruise-hotel.agency-agreement': { known: true },
} as const

const ready = { ...crew, ...byAgency }

const hotelJob = (occupation: string, from: string, to: string) => ({
  degrees: { known: [] as readonly Item[] },
  jobs: {
    known: [
      {
        id: 'j1',
        occupation: { known: occupation },
        country: { known: 'ID' },
        from: { known: from },
        to: { known: to },
        ongoing: { known: false },
      },
    ] as readonly Item[],
  },
})

/** Worked cases: age, certificates and the two lawful ways on board. */
export const examples: readonly Example[] = [
  {
    programme,
    name: {
      id: 'Lulusan D3 perhotelan 22 tahun, BST dan Security Awareness, lewat keagenan berizin',
      en: 'A D3 hospitality graduate of 22 with BST and security awareness, through a licensed agency',
    },
    on,
    facts: ready,
    status: 'eligible',
    verdicts: {
      'age-21': 'met',
      'hotel-experience': 'met',
      contract: 'unknown',
      medical: 'unknown',
    },
    page: true,
  },
  {
    programme,
    name: { id: 'Izin keagenan belum diperiksa', en: "The agency's permits not yet checked" },
    on,
    facts: { ...crew, 'sea-cruise-hotel.on-own': { known: false } },
    status: 'undetermined',
    verdicts: { agency: 'unknown', bst: 'met' },
    missing: ['id.agency-licensed', 'id.recruitment-permit', 'sea-cruise-hotel.agency-agreement'],
    page: true,
  },
  {
    programme,
    name: { id: 'Belum punya BST', en: 'No basic safety training yet' },
    on,
    facts: { ...ready, 'sea.basic-safety': { known: false } },
    status: 'not-eligible',
    verdicts: { bst: 'unmet' },
    page: true,
  },
  {
    programme,
    name: {
      id: 'Keagenan tanpa SIP2MI untuk kapal itu',
      en: 'An agency without a recruitment permit (SIP2MI) for that ship',
    },
    on,
    facts: {
      ...ready,
      'id.recruitment-permit': { known: false },
      'sea-cruise-hotel.on-own': { known: false },
    },
    status: 'not-eligible',
    verdicts: { agency: 'unmet' },
  },
  {
    programme,
    name: { id: 'Berangkat sendiri dan sudah melapor', en: 'On their own, with the report made' },
    on,
    facts: { ...crew, 'sea-cruise-hotel.on-own': { known: true }, 'id.reported': { known: true } },
    status: 'eligible',
    verdicts: { agency: 'met' },
  },
  {
    programme,
    name: {
      id: 'Tepat berulang tahun ke-18: boleh, walau banyak perusahaan kapal pesiar menunggu sampai 21',
      en: 'On the 18th birthday: allowed, though many lines wait until 21',
    },
    on,
    facts: { ...ready, birth: { known: '2008-11-21' } },
    status: 'eligible',
    verdicts: { age: 'met', 'age-21': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Sehari sebelum genap 18 tahun belum boleh',
      en: 'The day before turning 18 is too early',
    },
    on,
    facts: { ...ready, birth: { known: '2008-11-22' } },
    status: 'not-eligible',
    verdicts: { age: 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Pramusaji hotel tepat setahun memenuhi permintaan lazim keagenan',
      en: 'Exactly a year as a hotel waiter meets what agencies usually ask',
    },
    on,
    facts: { ...ready, ...hotelJob('5131', '2025-06-01', '2026-05-31') },
    status: 'eligible',
    verdicts: { 'hotel-experience': 'met' },
  },
  {
    programme,
    name: {
      id: 'Setahun di kantor bukan pengalaman hotel, tetapi pintunya tetap terbuka',
      en: 'A year in an office is not hotel experience, yet the door stays open',
    },
    on,
    facts: { ...ready, ...hotelJob('4110', '2025-06-01', '2026-05-31') },
    status: 'eligible',
    verdicts: { 'hotel-experience': 'unmet' },
  },
  {
    programme,
    name: {
      id: 'Kontrak 14 jam sehari dan 72 jam seminggu tepat di batas',
      en: 'A contract of 14 hours a day and 72 a week is exactly at the limit',
    },
    on,
    facts: {
      ...ready,
      'sea-cruise-hotel.hours-per-day': { known: 14 },
      'sea-cruise-hotel.hours-per-week': { known: 72 },
    },
    status: 'eligible',
    verdicts: { hours: 'met' },
  },
  {
    programme,
    name: {
      id: 'Kontrak 73 jam seminggu dengan istirahat 76 jam melampaui batas',
      en: 'A contract of 73 hours a week with 76 hours of rest is over the limit',
    },
    on,
    facts: {
      ...ready,
      'sea-cruise-hotel.hours-per-day': { known: 14 },
      'sea-cruise-hotel.hours-per-week': { known: 73 },
      'sea-cruise-hotel.rest-per-day': { known: 10 },
      'sea-cruise-hotel.rest-per-week': { known: 76 },
    },
    status: 'eligible',
    verdicts: { hours: 'unmet' },
  },
]
