// What every field of Specified Skilled Worker (i) shares, written once: only tests and job differ.
import type { FactDefinition, Text } from '../../facts/fact.ts'
import { jlpt, sitting } from '../../facts/proofs.ts'
import {
  age,
  all,
  any,
  every,
  fact,
  ge,
  hasAny,
  is,
  lt,
  minus,
  monthsIn,
  not,
  onApplication,
  some,
  unless,
  yes,
} from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'
import type { Cost, Pay, Requirement } from '../programme.ts'
import { internedInJapan } from './facts.ts'

/** JLPT N4, or JFT-Basic from 200 points (A2.2); 175 to 199 (A2.1) is not enough. */
export const basicJapanese: Predicate = any(
  jlpt('n4'),
  sitting('ja', all(is('s.test', 'jft-basic'), ge(fact('s.overall'), 200))),
)

/** Technical Intern Training (ii) finished well in one of these fields. */
export const trainedIn = (...works: readonly string[]): Predicate =>
  all(internedInJapan, hasAny('jp.titp2-completed', ...works))

/** Finished well in whichever field: excuses from the general Japanese test. */
export const trainedAnywhere: Predicate = trainedIn('care', 'agriculture', 'food-service', 'other')

/** A pass in this SSW test. */
export const passed = (test: string): Predicate =>
  some('jp.ssw-tests', 't', yes('t.passed'), { where: is('t.test', test) })

const check = (id: string): FactDefinition => ({
  id: `${id}.check-up`,
  of: { kind: 'yes-no' },
  settledBy: 'clinic',
  label: {
    id: 'Lolos pemeriksaan kesehatan untuk SSW',
    en: 'Passed the medical check for SSW',
  },
})

const offered = (id: string, name: string, label: Text): FactDefinition => ({
  id: `${id}.${name}`,
  of: { kind: 'yes-no' },
  settledBy: 'employer',
  label,
})

/** What the clinic and the employer settle in each field. */
export const ssw1Facts = (id: string): readonly FactDefinition[] => [
  check(id),
  offered(id, 'offer', {
    id: 'Kontrak kerja dengan perusahaan penerima di Jepang',
    en: 'Employment contract with a host employer in Japan',
  }),
  offered(id, 'offer-full-time', { id: 'Penuh waktu', en: 'Full-time' }),
  offered(id, 'offer-equal-pay', {
    id: 'Upah setara pekerja Jepang untuk pekerjaan yang sama',
    en: 'Paid as much as a Japanese worker doing the same job',
  }),
]

export const oldEnough: Requirement = {
  id: 'age',
  title: {
    id: 'Minimal berusia 18 tahun saat bekerja; warga Indonesia juga harus 18 tahun untuk ikut ujian SSW. Aturan tidak menetapkan batas usia atas.',
    en: 'At least 18 years old when working; Indonesian nationals must also be 18 to sit the SSW tests. There is no upper age limit in the rules.',
  },
  kind: 'must',
  phase: 'apply',
  settledBy: 'student',
  rule: ge(age(), 18),
  source: 'jp-hiura-ssw1',
  also: ['jp-caipt25'],
  note: {
    id: 'Pengumuman penyelenggara ujian di Indonesia menyebut 17 tahun untuk warga lain dan 18 tahun untuk warga Indonesia pada hari ujian.',
    en: "An organiser's notice for a sitting in Indonesia says 17 for others and 18 for Indonesian nationals on the test day.",
  },
}

/** General Japanese, with the field's own further exemptions. */
export const generalJapanese = (title: Text, excused: readonly Predicate[] = []): Requirement => ({
  id: 'language',
  title,
  kind: 'must',
  phase: 'apply',
  settledBy: 'school-or-test',
  rule: unless(any(trainedAnywhere, ...excused), basicJapanese),
  source: 'jp-jft',
  also: ['jp-hiura-ssw1', 'jp-ssw-exam'],
  note: {
    id: 'Hasil JFT-Basic sekarang juga bisa bertuliskan A2.1 (175 sampai 199 poin); itu TIDAK cukup untuk SSW(i).',
    en: 'A JFT-Basic report can now also read A2.1 (175 to 199 points), which is NOT enough for SSW(i).',
  },
})

export const ordinaryJapanese: Requirement = generalJapanese({
  id: 'Bahasa Jepang: JLPT N4 ke atas, ATAU JFT-Basic minimal 200 poin (A2.2). Lulusan magang teknis (ii) dengan hasil baik, bidang apa pun, dibebaskan.',
  en: 'Japanese: either JLPT N4 or higher, or JFT-Basic 200 points or more (level A2.2). A worker who finished Technical Intern Training (ii) well, in any job, is excused.',
})

export const healthy = (id: string): Requirement => ({
  id: 'health',
  title: {
    id: 'Sehat jasmani dan rohani, dibuktikan dengan pemeriksaan kesehatan; hasilnya masuk berkas Sertifikat Kelayakan (COE), jadi diurus setelah ada kontrak.',
    en: 'In good health, shown by a medical check; the result form goes into the Certificate of Eligibility file, so it comes after the contract.',
  },
  kind: 'must',
  phase: 'apply',
  settledBy: 'clinic',
  rule: yes(`${id}.check-up`),
  source: 'jp-hiura-ssw1',
  note: {
    id: 'Mencakup semua yang diperiksa klinik menurut formulir SSW. Urutan (periksa sebelum berkas COE) adalah pengetahuan umum, perlu dikonfirmasi.',
    en: 'Covers all that the clinic checks under the SSW form. The order (check before the COE file) is general knowledge, to be confirmed.',
  },
})

const directTitle: Text = {
  id: 'Kontrak kerja langsung dan penuh waktu dengan perusahaan penerima; upahnya minimal setara pekerja Jepang untuk pekerjaan yang sama.',
  en: 'A direct, full-time employment contract with a registered host employer; paid at least as much as a Japanese worker doing the same job.',
}

export const contracted = (id: string, title: Text = directTitle): Requirement => ({
  id: 'job-offer',
  title,
  kind: 'must',
  phase: 'apply',
  settledBy: 'employer',
  rule: all(yes(`${id}.offer`), yes(`${id}.offer-full-time`), yes(`${id}.offer-equal-pay`)),
  source: 'jp-hatojapan',
})

export const stayLeft: Requirement = {
  id: 'stay-cap',
  title: {
    id: 'Total masa tinggal SSW(i) yang sudah dipakai, gabungan semua bidang, harus kurang dari lima tahun.',
    en: 'Total time already spent in SSW(i), in all fields together, must be under five years.',
  },
  kind: 'must',
  phase: 'apply',
  settledBy: 'student',
  rule: lt(
    monthsIn('stays', 'stay', {
      where: all(is('stay.country', 'JP'), is('stay.permit', 'SSW1')),
      before: onApplication,
    }),
    60,
  ),
  source: 'jp-hatojapan',
}

/** What a test held in Indonesia accepts, or, elsewhere, a passport. */
const identification: Predicate = any(
  yes('document.ektp'),
  all(not(is('residence', 'ID')), yes('document.passport')),
)

/** Whoever has passed all tests no longer needs a test identification; nobody passes one without. */
export const identified = (testsPassed: Predicate): Requirement => ({
  id: 'e-ktp',
  title: {
    id: 'Sejak April 2026 ujian di Indonesia hanya menerima e-KTP; berlaku saat mendaftar dan saat ujian. Kalau ujiannya di negara lain, yang dipakai paspor.',
    en: 'From April 2026 tests held in Indonesia accept only an e-KTP as identification; when registering and on the day. A test taken in another country needs a passport instead.',
  },
  kind: 'must',
  phase: 'apply',
  settledBy: 'student',
  rule: unless(testsPassed, identification),
  ownPart: identification,
  source: 'jp-jft-id',
  from: '2026-04-01',
  note: {
    id: 'Tidak diperlukan lagi bila semua ujian sudah lulus atau dibebaskan.',
    en: 'No longer needed once every test is passed or excused.',
  },
})

export const registered: Requirement = {
  id: 'siskop2mi',
  title: {
    id: 'Buat ID SISKOP2MI setelah COE terbit dan sebelum mengajukan visa; cetak E-PMI setelah visa terbit.',
    en: 'Get an ID in SISKOP2MI after the Certificate of Eligibility and before the visa; print the E-PMI after the visa.',
  },
  kind: 'must',
  phase: 'before-leaving',
  settledBy: 'authority',
  rule: all(yes('jp.coe'), yes('jp.siskop2mi-id')),
  source: 'jp-okada-siskop',
}

/** Each failed sitting of these tests lies 45 days back, unless the test has been passed since. */
export const rested = (...tests: readonly string[]): Requirement => ({
  id: 'retest-gap',
  title: {
    id: 'Ujian keterampilan yang gagal baru bisa diulang setelah 45 hari.',
    en: 'A failed skills test can be retaken only after 45 days.',
  },
  kind: 'should',
  phase: 'apply',
  settledBy: 'school-or-test',
  rule: all(
    ...tests.map((test) =>
      unless(
        passed(test),
        every('jp.ssw-tests', 't', ge(minus(onApplication, fact('t.date')), 45), {
          where: all(is('t.test', test), not(yes('t.passed'))),
        }),
      ),
    ),
  ),
  source: 'jp-ssw-45',
})

export const permit: Text = {
  id: 'Pekerja Berketerampilan Spesifik (i) (Tokutei Ginou 1)',
  en: 'Specified Skilled Worker (i)',
}

export const ssw1Pay: Pay = {
  min: 211200,
  max: 232600,
  currency: 'JPY',
  period: 'month',
  source: 'jp-wage24',
  note: {
    id: 'Rata-rata semua bidang SSW, bukan janji dan bukan batas bawah: 211.200 upah pokok pada 2024 (198.000 pada 2023); 232.600 pada September 2023 sudah termasuk sekitar 24 jam lembur. Hukum meminta upah setara pekerja Jepang dan minimal upah minimum prefektur.',
    en: "Averages over all SSW fields, not a quote and not a floor: 211,200 scheduled pay in 2024 (198,000 in 2023); 232,600 in September 2023 counts about 24 overtime hours. The law asks for equal pay with a Japanese peer and at least the prefecture's minimum wage.",
  },
}

export const ssw1Costs: readonly Cost[] = [
  {
    what: {
      id: 'Biaya ujian JFT-Basic di Indonesia (harga 2019)',
      en: 'JFT-Basic test fee in Indonesia (2019 price)',
    },
    amount: { min: 400000, max: null },
    currency: 'IDR',
    payer: 'student',
    meets: ['language'],
    source: 'jp-jft-fee',
    note: {
      id: 'Angka lama; sekarang mungkin lebih tinggi.',
      en: 'Old figure; expect a higher one now.',
    },
    asOf: '2019-10-07',
  },
  {
    what: {
      id: 'Biaya ujian keterampilan bidang di Indonesia',
      en: 'Field skills test fee in Indonesia',
    },
    amount: null,
    currency: 'IDR',
    payer: 'student',
    meets: ['skills-test'],
    source: 'jp-prometric',
    note: {
      id: 'Biaya bidang ini belum ditemukan. Ujian kertas bidang akomodasi Rp780.000 pada 2025.',
      en: "This field's fee was not found. The accommodation field's paper sitting cost IDR 780,000 in 2025.",
    },
  },
  {
    what: { id: 'Akun pencarian kerja IPKOL', en: 'IPKOL job-matching account' },
    amount: 0,
    currency: 'IDR',
    payer: 'state',
    source: 'jp-isa-id',
    note: { id: 'Gratis.', en: 'Free of charge.' },
  },
  {
    what: { id: 'Pendaftaran SISKOP2MI', en: 'SISKOP2MI registration' },
    amount: 0,
    currency: 'IDR',
    payer: 'state',
    source: 'jp-isa-id',
    note: { id: 'Gratis.', en: 'Free of charge.' },
  },
  {
    what: { id: 'Visa sekali masuk (harga 2024)', en: 'Visa, single entry (2024 price)' },
    amount: 330000,
    currency: 'IDR',
    payer: 'student',
    source: 'jp-visa-fee24',
    note: {
      id: 'Kontrak bisa membebankannya ke perusahaan.',
      en: 'The contract may put it on the employer.',
    },
    asOf: '2024-11-03',
  },
  {
    what: { id: 'Tiket pesawat ke Jepang', en: 'Flight to Japan' },
    amount: null,
    currency: 'IDR',
    payer: 'disputed',
    source: 'jp-p2p23',
    note: {
      id: 'Keputusan P2P mengatur siapa yang membayar, tetapi jumlahnya belum ditemukan; tanyakan sebelum tanda tangan.',
      en: 'The P2P decree sets who pays, but its amounts were not found; ask before signing.',
    },
  },
  {
    what: {
      id: 'Dukungan wajib di Jepang (bimbingan, penjemputan, bantuan tempat tinggal, konsultasi)',
      en: 'Mandatory support in Japan (guidance, pick-up, housing help, consultations)',
    },
    amount: null,
    currency: 'JPY',
    payer: 'employer',
    source: 'jp-ssw-support',
    note: {
      id: 'Tidak boleh dibebankan kepada pekerja.',
      en: 'May not be passed on to the worker.',
    },
  },
  {
    what: {
      id: 'Perpanjangan izin tinggal di Jepang, setiap kali',
      en: 'Extension of stay in Japan, each time',
    },
    amount: { min: 5500, max: 6000 },
    currency: 'JPY',
    payer: 'student',
    source: 'jp-res-fee25',
    note: {
      id: 'Daring 5.500. Sebuah rancangan undang-undang menaikkan batas atasnya menjadi 100.000 yen paling lambat 31 Maret 2027.',
      en: '5,500 online. A bill lifts the ceiling to 100,000 yen by 31 March 2027.',
    },
    aside: 'later',
    asOf: '2025-11-24',
  },
]

/** The way from the first lesson to the flight, with the field's own tests in its place. */
export const ssw1Steps = (tests: Text): readonly Text[] => [
  { id: 'Capai JLPT N4 atau JFT-Basic 200.', en: 'Reach JLPT N4 or JFT-Basic 200.' },
  tests,
  {
    id: 'Cari lowongan lewat IPKOL (ayokitakerja.kemnaker.go.id) yang gratis, atau lewat P3MI berizin (skema P2P sejak Maret 2023).',
    en: 'Find the job through IPKOL (ayokitakerja.kemnaker.go.id), which is free, or a licensed P3MI (P2P scheme since March 2023).',
  },
  {
    id: 'Tanda tangani kontrak kerja dan ikuti bimbingan sebelum berangkat.',
    en: 'Sign the employment contract and complete the pre-departure guidance.',
  },
  {
    id: 'Periksa kesehatan, lalu perusahaan mengajukan Sertifikat Kelayakan (COE) di Jepang (satu sampai tiga bulan). COE hanya berlaku tiga bulan, jadi jangan sampai lewat.',
    en: 'Take the medical check, then the employer files for the Certificate of Eligibility in Japan (one to three months). The certificate is valid three months, so do not let it lapse.',
  },
  { id: 'Daftar SISKOP2MI dan ambil ID.', en: 'Register in SISKOP2MI and get the ID.' },
  {
    id: 'Ajukan visa di konsulat Jepang yang melayani provinsimu (untuk NTT biasanya Denpasar; pastikan dulu sebelum berangkat).',
    en: 'Apply for the visa at the Japanese consulate that serves your province (for NTT normally Denpasar; confirm before travelling).',
  },
  {
    id: 'Ikuti orientasi pra-pemberangkatan, cetak E-PMI, lalu berangkat.',
    en: 'Attend the pre-departure orientation and print the E-PMI, then fly.',
  },
]

export const ssw1Documents: readonly Text[] = [
  { id: 'Paspor', en: 'Passport' },
  { id: 'Formulir visa dengan foto 3,5 x 4,5 cm', en: 'Visa form with 3.5 x 4.5 cm photo' },
  { id: 'Salinan e-KTP', en: 'e-KTP copy' },
  { id: 'Salinan Sertifikat Kelayakan (COE)', en: 'Certificate of Eligibility (COE) copy' },
  { id: 'Hasil JLPT N4 atau JFT-Basic', en: 'JLPT N4 or JFT-Basic result' },
  { id: 'Sertifikat ujian keterampilan bidang', en: 'Field skills-test certificate' },
  { id: 'Kontrak kerja', en: 'Employment contract' },
  {
    id: 'ID SISKOP2MI dan cetakan E-PMI (E-KTKLN)',
    en: 'SISKOP2MI ID and E-PMI printout (E-KTKLN)',
  },
  { id: 'Hasil pemeriksaan kesehatan', en: 'Health check' },
  { id: 'BPJS Ketenagakerjaan PMI', en: 'Migrant social security (BPJS Ketenagakerjaan PMI)' },
]

/** An open point of Indonesian law that touches every route to Japan. */
export const amendmentPending: Text = {
  id: 'RUU perubahan ketiga UU 18/2017 (usul DPR, Maret 2025) mengubah Pasal 5 tentang syarat calon pekerja; belum ditemukan apakah sudah disahkan.',
  en: 'The bill for a third amendment of Law 18/2017 (proposed by parliament in March 2025) changes Article 5 on the conditions for workers; whether it has passed was not found.',
}
