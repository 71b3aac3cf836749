// One data file a programme: its law, its words and its sources stand together, whatever their length.
import { all, any, is, some, unless, yes } from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'
import {
  amendmentPending,
  basicJapanese,
  contracted,
  healthy,
  identified,
  oldEnough,
  ordinaryJapanese,
  passed,
  permit,
  registered,
  rested,
  ssw1Costs,
  ssw1Documents,
  ssw1Facts,
  ssw1Pay,
  ssw1Steps,
  stayLeft,
  trainedAnywhere,
  trainedIn,
} from './ssw1.ts'

const id = 'jp-ssw1-food-service'
const skilled = unless(trainedIn('food-service'), passed('food-service'))

/** Living in Japan on SSW(i) today. */
const onSsw1 = some('stays', 'stay', all(is('stay.permit', 'SSW1'), yes('stay.ongoing')), {
  where: is('stay.country', 'JP'),
})

export const jpSsw1FoodService: Programme = {
  id,
  country: 'JP',
  zone: 'Asia/Tokyo',
  shortName: { id: 'Kerja restoran di Jepang (SSW)', en: 'Restaurant work in Japan (SSW)' },
  who: {
    id: 'Umur minimal 18, Jepang N4 atau JFT-Basic 200, ujian jasa boga. Dari luar Jepang berhenti sejak 13 April 2026.',
    en: 'At least 18, Japanese N4 or JFT-Basic 200, food-service test. Stopped from abroad since 13 April 2026.',
  },
  name: {
    id: 'Jepang - Pekerja Berketerampilan Spesifik (SSW/Tokutei Ginou) 1, restoran/jasa boga',
    en: 'Japan - Specified Skilled Worker (i), food service',
  },
  permit,
  routes: ['independent', 'p2p'],
  employer: 'legal-entity',
  sectors: ['food_service', 'hospitality'],
  fields: ['1013', '1015', '0721'],
  occupations: [
    { isco08: '5120', label: { id: 'Juru masak', en: 'Cooks' } },
    { isco08: '5131', label: { id: 'Pramusaji', en: 'Waiters' } },
  ],
  from: '2019-04-01',
  intake: {
    history: [
      { from: '2026-04-13', status: 'paused' },
      { from: '2019-04-01', status: 'open' },
    ],
    asOf: '2026-05-19',
    sources: ['jp-food-stop', 'jp-food-stop2'],
    note: {
      id: 'Dihentikan untuk pelamar dari Indonesia sejak 13 April 2026; tetap terbuka bagi yang sudah bekerja di bidang ini di Jepang. Lulus ujian sekarang tidak membuka pintu lagi; hasilnya tetap berguna bila penghentian dicabut.',
      en: 'Paused for applicants in Indonesia since 13 April 2026; open for people already in the field in Japan. The verdict depends on where the applicant is. Passing the test now does not reopen the door; the result stays useful if the stop is lifted.',
    },
  },
  requirements: [
    oldEnough,
    ordinaryJapanese,
    {
      id: 'skills-test',
      title: {
        id: 'Lulus ujian keterampilan: Ujian SSW(i) Jasa Boga. Dibebaskan bila lulus magang teknis (ii) dengan baik di pekerjaan yang terkait.',
        en: 'Field skills test passed: Food Service SSW(i) skills test. Excused if Technical Intern Training (ii) was finished well in a related job.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: skilled,
      source: 'jp-ssw-exam',
    },
    {
      id: 'coe-window',
      title: {
        id: 'Sejak 13 April 2026 Sertifikat Kelayakan (COE) bidang ini tidak diterbitkan bagi orang di luar Jepang; yang dihitung hari permohonan diterima. Jumlah pekerja (sekitar 46.000 pada akhir Februari 2026) hampir melewati batas 50.000. Pindah status ke bidang ini dari dalam Jepang pun umumnya ditolak; pindah kerja di bidang yang sama dan perpanjangan tetap diproses.',
        en: 'Since 13 April 2026 no Certificate of Eligibility is issued in this field for people outside Japan; the day the application is received counts. The intake (about 46,000 at the end of February 2026) was about to pass the ceiling of 50,000. Changing into this field from another status inside Japan is mostly refused too; job changes inside the field and extensions are examined as usual.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: all(
        is('residence', 'JP'),
        any(
          all(onSsw1, yes('jp-ssw1-food-service.in-field')),
          yes('jp-ssw1-food-service.listed-exception'),
        ),
      ),
      source: 'jp-food-stop',
      also: ['jp-food-stop2'],
      from: '2026-04-13',
      note: {
        id: 'Kabar terakhir yang ditemukan: 19 Mei 2026. Periksa moj.go.jp/isa/03_00176.html sebelum percaya bahwa jalur ini sudah dibuka lagi. Yang menentukan adalah hari permohonan diterima; pengecualian yang disebut hanya untuk pindah status di dalam Jepang.',
        en: 'Latest update found: 19 May 2026. Check moj.go.jp/isa/03_00176.html before believing that it has reopened. The day the application is received decides; the exceptions named are only for a change of status inside Japan.',
      },
    },
    healthy(id),
    contracted(id),
    stayLeft,
    identified(all(any(trainedAnywhere, basicJapanese), skilled)),
    registered,
    rested('food-service'),
  ],
  facts: [
    ...ssw1Facts(id),
    {
      id: 'jp-ssw1-food-service.in-field',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: {
        id: 'Sekarang SSW(i) di bidang jasa boga',
        en: 'On SSW(i) in the food-service field now',
      },
      question: {
        ask: {
          id: 'Apakah izin SSW(i)-mu sekarang untuk bidang restoran atau jasa boga?',
          en: 'Is your present SSW(i) permit for the food-service field?',
        },
        why: {
          id: 'Sejak April 2026 hanya yang sudah bekerja di bidang ini di Jepang yang tetap diproses.',
          en: 'Since April 2026 only those already in the field in Japan are examined as usual.',
        },
        fromMemory: true,
      },
      appliesWhen: onSsw1,
    },
    {
      id: 'jp-ssw1-food-service.listed-exception',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Termasuk pengecualian pindah status yang disebut imigrasi Jepang',
        en: 'Within the exceptions for a change of status that Japanese immigration lists',
      },
      appliesWhen: is('residence', 'JP'),
    },
  ],
  pay: ssw1Pay,
  contractMonths: null,
  residence: {
    id: 'Masa tinggal SSW(i) paling lama 60 bulan seluruhnya, tanpa keluarga. Naik ke SSW(ii) di bidang ini menghapus batas masa tinggal dan membuka izin tinggal tetap.',
    en: 'SSW(i) stays end at 60 months in all, without family. Moving up to SSW(ii) in this field removes the stay limit and opens permanent residence.',
  },
  costs: ssw1Costs,
  months: {
    min: 8,
    max: 18,
    parts: [
      { kind: 'learning', min: 5, max: 10, meets: ['language'] },
      { kind: 'tests', min: 1, max: 2, meets: ['language', 'skills-test'] },
      { kind: 'search', min: 1, max: 3 },
      { kind: 'permit', min: 2, max: 4 },
    ],
    basis: {
      id: 'Perkiraan bila bidang ini berjalan: bahasa 5-10 bulan, ujian 1-2, mencari perusahaan 1-3, COE 1-3, visa 1. Selama COE dihentikan, jalur ini tidak bisa selesai.',
      en: 'Estimate for a running field (language 5-10 months, tests 1-2, matching 1-3, COE 1-3, visa 1); while the COE stop lasts the clock cannot finish.',
    },
  },
  documents: ssw1Documents,
  steps: ssw1Steps({
    id: 'Lulus ujian keterampilan bidang: Ujian SSW(i) Jasa Boga.',
    en: 'Pass the field skills test: Food Service SSW(i) skills test.',
  }),
  notes: [],
  openQuestions: [
    {
      id: 'Setelah 19 Mei 2026 belum ditemukan kabar: apakah penghentian dicabut, atau jadwal ujian di luar Jepang dikurangi.',
      en: 'Nothing was found after 19 May 2026: whether the stop was lifted, or the overseas test sittings cut, is unknown.',
    },
    {
      id: 'Biaya ujian jasa boga dalam rupiah.',
      en: 'Rupiah fee of the food-service test.',
    },
    amendmentPending,
  ],
  alsoSee: [
    'jp-food-stop2',
    'jp-ssw-flow-id',
    'jp-surabaya',
    'jp-coe-id',
    'jp-coe-3m',
    'jp-p2p24',
    'jp-caipt25',
    'jp-wage23',
    'jp-survey23',
    'jp-res-bill26',
  ],
}
