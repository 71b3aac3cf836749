// One data file a programme: its law, its words and its sources stand together, whatever their length.
import { all, any, is, unless } from '../../rules/builders.ts'
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

const id = 'jp-ssw1-agriculture'
const line = 'jp-ssw1-agriculture.job-line'

/** The certificate fits the line of work; whoever holds both fits either. */
const skilled = unless(
  trainedIn('agriculture'),
  any(
    all(passed('agriculture-crop'), passed('agriculture-livestock')),
    all(is(line, 'crop'), passed('agriculture-crop')),
    all(is(line, 'livestock'), passed('agriculture-livestock')),
  ),
)

/** Which certificate fits is for the job to say; the student passes one of the two. */
const skilledAlone = any(
  trainedIn('agriculture'),
  passed('agriculture-crop'),
  passed('agriculture-livestock'),
)

export const jpSsw1Agriculture: Programme = {
  id,
  country: 'JP',
  zone: 'Asia/Tokyo',
  shortName: { id: 'Kerja pertanian di Jepang (SSW)', en: 'Farm work in Japan (SSW)' },
  who: {
    id: 'Umur minimal 18, bahasa Jepang N4 atau JFT-Basic 200, dan lulus ujian pertanian.',
    en: 'At least 18, Japanese at N4 or JFT-Basic 200, and a pass in the agriculture test.',
  },
  name: {
    id: 'Jepang - Pekerja Berketerampilan Spesifik (SSW/Tokutei Ginou) 1, pertanian',
    en: 'Japan - Specified Skilled Worker (i), agriculture',
  },
  permit,
  routes: ['independent', 'p2p'],
  employer: 'legal-entity',
  sectors: ['agriculture'],
  fields: ['081', '0841'],
  occupations: [
    {
      isco08: '6111',
      label: { id: 'Petani tanaman pangan dan sayur', en: 'Field crop and vegetable growers' },
    },
    {
      isco08: '6121',
      label: { id: 'Peternak, termasuk sapi perah', en: 'Livestock and dairy producers' },
    },
  ],
  from: '2019-04-01',
  intake: {
    history: [{ from: '2019-04-01', status: 'open' }],
    asOf: '2026-11-21',
    sources: ['jp-isa-id', 'jp-ssw-flow-id'],
  },
  requirements: [
    oldEnough,
    ordinaryJapanese,
    {
      id: 'skills-test',
      title: {
        id: 'Lulus ujian keterampilan: Ujian Keterampilan Pertanian Tingkat 1, pilih tanaman atau ternak. Sertifikatnya harus cocok dengan pekerjaan: sertifikat tanaman untuk budi daya tanaman, sertifikat ternak untuk peternakan. Dibebaskan bila lulus magang teknis (ii) dengan baik di pekerjaan yang terkait.',
        en: 'Field skills test passed: Agriculture Skill Assessment Test level 1, either crops or livestock. The certificate must match the job: a crop certificate is for crop work, a livestock one for livestock work. Excused if Technical Intern Training (ii) was finished well in a related job.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: skilled,
      ownPart: skilledAlone,
      source: 'jp-ssw-exam',
      note: {
        id: 'Kecocokan antara sertifikat dan jenis pekerjaan adalah pengetahuan umum tentang kebijakan bidang ini, perlu dikonfirmasi.',
        en: 'The match between certificate and job line is general knowledge of the field policy, to be confirmed.',
      },
      unconfirmed: true,
    },
    healthy(id),
    contracted(id, {
      id: 'Kontrak kerja penuh waktu dengan perusahaan penerima; langsung atau (khusus bidang ini) lewat perusahaan penyalur yang diakui, upahnya minimal setara pekerja Jepang untuk pekerjaan yang sama.',
      en: 'A full-time employment contract with a registered host employer; direct or (in this field) through an approved dispatch company, paid at least as much as a Japanese worker doing the same job.',
    }),
    stayLeft,
    identified(all(any(trainedAnywhere, basicJapanese), skilled)),
    registered,
    rested('agriculture-crop', 'agriculture-livestock'),
  ],
  facts: [
    ...ssw1Facts(id),
    {
      id: line,
      of: { kind: 'choice', options: ['crop', 'livestock'] },
      settledBy: 'employer',
      label: { id: 'Jenis pekerjaan di kontrak', en: 'Line of work in the contract' },
      options: {
        crop: { id: 'Tanaman', en: 'Crops' },
        livestock: { id: 'Ternak', en: 'Livestock' },
      },
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
      id: 'Perkiraan: bahasa Jepang dari nol sampai N4 5-10 bulan, dua ujian 1-2, mencari perusahaan 1-3, COE 1-3 (satu panduan menyebut sekitar tiga), visa dan E-PMI sekitar 1.',
      en: 'Estimate: Japanese from zero to N4 5-10 months, two tests 1-2, matching 1-3, COE 1-3 (one guide says about three), visa and E-PMI about 1.',
    },
  },
  documents: ssw1Documents,
  steps: ssw1Steps({
    id: 'Lulus ujian keterampilan bidang: Ujian Keterampilan Pertanian Tingkat 1 (tanaman atau ternak).',
    en: 'Pass the field skills test: Agriculture Skill Assessment Test level 1 (crop or livestock).',
  }),
  notes: [
    {
      id: 'Di bidang ini (dan perikanan) bekerja lewat perusahaan penyalur diperbolehkan, tidak seperti bidang lain.',
      en: 'Dispatch employment is allowed here (and in fishery), unlike other fields.',
    },
  ],
  openQuestions: [
    {
      id: 'Biaya ujian pertanian di Indonesia dalam rupiah.',
      en: 'Rupiah fee of the agriculture test in Indonesia.',
    },
    {
      id: 'Batas penerimaan 2026 untuk bidang ini belum ditemukan di sumber yang berdiri sendiri.',
      en: 'The 2026 intake ceiling of this field was not found in an independent source.',
    },
    {
      id: 'Siapa yang membayar tiket menurut keputusan P2P.',
      en: 'Who pays the flight under the P2P decree.',
    },
    amendmentPending,
  ],
  alsoSee: [
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
