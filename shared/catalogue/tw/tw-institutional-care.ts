// One data file a programme: its law, its words and its sources stand together, whatever their length.
import type { FactDefinition, Text } from '../../facts/fact.ts'
import { schooled } from '../../facts/proofs.ts'
import { age, all, any, ge, is, lt, monthsIn, some, within, yes } from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'

/** Months worked in Taiwan as a migrant worker, all stays together, to the day. */
const workedMonths = monthsIn('stays', 'stay', {
  where: all(is('stay.country', 'TW'), is('stay.permit', 'migrant-worker')),
  rounding: 'exact',
})

const printed = (
  name: string,
  settledBy: FactDefinition['settledBy'],
  label: Text,
): FactDefinition => ({
  id: `tw-institutional-care.${name}`,
  of: { kind: 'yes-no' },
  settledBy,
  label,
})

export const twInstitutionalCare: Programme = {
  id: 'tw-institutional-care',
  country: 'TW',
  zone: 'Asia/Taipei',
  shortName: { id: 'Merawat lansia di panti, Taiwan', en: 'Nursing-home carer in Taiwan' },
  who: {
    id: 'Umur minimal 18; biasanya lulusan keperawatan (SMK ke atas) atau berpengalaman merawat.',
    en: 'At least 18; usually nursing studies (SMK or higher) or experience in care.',
  },
  name: {
    id: 'Taiwan - pekerja migran, perawat panti',
    en: 'Taiwan - migrant worker, institutional carer (nursing home)',
  },
  permit: { id: 'Izin pekerja migran Kelas B', en: 'Class B migrant worker permit' },
  routes: ['p2p'],
  employer: 'legal-entity',
  sectors: ['care'],
  fields: ['0913', '0921'],
  occupations: [{ isco08: '5321', label: { id: 'Asisten perawat', en: 'Health care assistants' } }],
  from: '2024-08-24',
  intake: {
    history: [{ from: '2024-08-24', status: 'open' }],
    asOf: '2026-01-03',
    sources: ['tw-skilled26', 'tw-mw26b'],
  },
  requirements: [
    {
      id: 'age',
      title: { id: 'Minimal 18 tahun.', en: 'At least 18 years old.' },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: ge(age(), 18),
      source: 'id-uu18',
      also: ['tw-age20'],
      note: {
        id: 'Batas Taiwan sendiri untuk pekerjaan ini 16 tahun; aturan Indonesia, 18 tahun, yang menentukan.',
        en: "Taiwan's own floor for this job is 16; the Indonesian rule of 18 decides.",
      },
      unconfirmed: true,
    },
    {
      id: 'care-background',
      title: {
        id: 'Pendidikan keperawatan atau pengalaman merawat. Hukum Taiwan yang kami baca tidak menyebut batas sekolah; pemberi kerja atau agen yang menentukan. Lowongan panti yang kami temukan (SP2T 2025) meminta D3 atau S1 keperawatan.',
        en: 'Nursing studies or care work. The Taiwanese law we read names no school level; the employer or agency sets it. The nursing-home vacancies we found (SP2T 2025) asked for a D3 or S1 in nursing.',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: any(
        schooled('smk', within('d.field', '0913', '0921')),
        some('jobs', 'job', within('job.occupation', '2221', '3221', '5321', '5322')),
      ),
      usual: true,
      source: 'tw-sp2t25',
      also: ['tw-sp2t20'],
      note: {
        id: 'Tanpa latar perawatan, tanyakan dulu ke BP3MI NTT atau P3MI apakah ada lowongan yang menerimamu. Program SP2T tahun 2020 menyebut minimal SMK. Batas nasional belum ditemukan.',
        en: 'Without a background in care, first ask BP3MI NTT or a P3MI whether a vacancy takes you. The SP2T programme of 2020 named SMK as the least. No national minimum was found.',
      },
    },
    {
      id: 'eyes',
      title: { id: 'Tidak buta warna.', en: 'Not colour-blind.' },
      kind: 'should',
      phase: 'apply',
      settledBy: 'clinic',
      rule: yes('tw-institutional-care.check-up'),
      source: 'tw-sp2t20',
      note: {
        id: 'Dari pengumuman SP2T; jalur agen biasa menentukan pemeriksaannya sendiri. Klinik yang memeriksa; kami tidak menanyakannya.',
        en: 'From the SP2T notice; ordinary agency routes set their own checks. The clinic checks; we do not ask it.',
      },
    },
    {
      id: 'cumulative-cap',
      title: {
        id: 'Total masa kerja sebagai pekerja migran di Taiwan harus kurang dari 12 tahun; batas 14 tahun hanya untuk perawat di rumah keluarga.',
        en: 'Total time worked in Taiwan as a migrant worker must stay under 12 years; the 14 years apply to family carers only.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: lt(workedMonths, 144),
      source: 'tw-esa52',
    },
    {
      id: 'health',
      title: {
        id: 'Lulus pemeriksaan kesehatan di rumah sakit yang diakui Taiwan, paling lama tiga bulan sebelum visa.',
        en: 'A passed medical check from a hospital Taiwan recognises, within three months before the visa.',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'clinic',
      rule: yes('tw-institutional-care.check-up'),
      source: 'tw-std',
      note: {
        id: 'Rumah sakit dan batas tiga bulan adalah pengetahuan umum tentang aturan pemeriksaan, diulang dalam pengumuman agen 2026 untuk pekerja terampil. Perlu dikonfirmasi.',
        en: 'Hospital and three-month rule: general knowledge of the health-check rules, repeated in a 2026 agency notice for skilled workers. To be confirmed.',
      },
      unconfirmed: true,
    },
    {
      id: 'health-after-arrival',
      title: {
        id: 'Setelah tiba: periksa kesehatan dalam tiga hari kerja, lalu di sekitar bulan ke-6, ke-18, dan ke-30; WNI juga tes feses untuk tifus, paratifus, dan shigella. Pemeriksaan berikutnya dalam 30 hari di sekitar bulan itu. Bila tidak lulus bisa dipulangkan.',
        en: 'After arrival: health check within three working days, then around months 6, 18 and 30; Indonesians also take a stool test for typhoid, paratyphoid and shigella. The later checks fall within 30 days of those months. Failing can mean going home.',
      },
      kind: 'must',
      phase: 'after-arrival',
      settledBy: 'clinic',
      rule: yes('tw-institutional-care.arrival-check-ups'),
      source: 'tw-health',
      also: ['tw-health-id'],
    },
  ],
  facts: [
    printed('check-up', 'clinic', {
      id: 'Lulus pemeriksaan kesehatan untuk Taiwan',
      en: 'Passed the check-up for Taiwan',
    }),
    printed('arrival-check-ups', 'clinic', {
      id: 'Lulus pemeriksaan kesehatan sesudah tiba di Taiwan',
      en: 'Passed the check-ups after arrival in Taiwan',
    }),
  ],
  pay: {
    min: 29500,
    max: null,
    currency: 'TWD',
    period: 'month',
    source: 'tw-mw26b',
    note: {
      id: 'Upah minimum sejak 1 Januari 2026; lembur dibayar di atasnya.',
      en: 'Minimum wage from 1 January 2026; overtime on top.',
    },
  },
  contractMonths: 36,
  residence: {
    id: 'Paling lama dua belas tahun seluruhnya; sesudah enam tahun bekerja, pemberi kerja boleh memindahkan pekerja ke tenaga teknis asing (sampai 2025: pekerja terampil menengah), gaji mulai NT$31.000 dengan bukti keahlian, tanpa batas masa tinggal.',
    en: 'Up to twelve years in all; after six years of work the employer may move the worker to the foreign technical workforce (until 2025: intermediate skilled worker), pay from NT$31,000 with proof of skill, no stay limit.',
  },
  costs: [
    {
      what: {
        id: 'Biaya penempatan di Indonesia, batas atas resmi',
        en: 'Placement cost in Indonesia, official ceiling',
      },
      amount: { min: null, max: 9622000 },
      currency: 'IDR',
      payer: 'student',
      source: 'tw-cost-formal',
      note: {
        id: 'Pemeriksaan kesehatan, psikotes, pelatihan, asuransi, visa, dan sejenisnya (Kepkabadan 785).',
        en: 'Medical, psychology test, training, insurance, visa and the like (Kepkabadan 785).',
      },
      asOf: '2024-08-24',
    },
    {
      what: {
        id: 'Biaya penempatan dalam dolar Taiwan, batas atas resmi',
        en: 'Placement cost in Taiwan dollars, official ceiling',
      },
      amount: { min: null, max: 25250 },
      currency: 'TWD',
      payer: 'disputed',
      source: 'tw-cost-formal',
      note: {
        id: 'Kelompok pekerja melaporkan pungutan Rp 25-100 juta untuk "membeli pekerjaan"; semua yang di atas batas ini melanggar hukum.',
        en: "Workers' groups report Rp 25-100 million taken for 'buying a job'; anything above the ceiling is unlawful.",
      },
      asOf: '2024-08-24',
    },
    {
      what: {
        id: 'Biaya jasa agen Taiwan tahun pertama, per bulan',
        en: 'Taiwan agency service fee, first year, per month',
      },
      amount: { min: null, max: 1800 },
      currency: 'TWD',
      payer: 'student',
      source: 'tw-broker',
      note: {
        id: 'Paling banyak; NT$1.700 pada tahun kedua, NT$1.500 pada tahun ketiga.',
        en: 'At most; 1,700 in year two, 1,500 in year three.',
      },
      aside: 'later',
    },
    {
      what: {
        id: 'Biaya pendaftaran dan penempatan agen Taiwan',
        en: 'Taiwan agency registration and placement fee',
      },
      amount: null,
      currency: 'TWD',
      payer: 'employer',
      source: 'tw-broker',
      note: {
        id: 'Paling banyak satu bulan gaji, dari pemberi kerja.',
        en: "At most one month's pay, from the employer.",
      },
    },
  ],
  months: {
    min: 4,
    max: 9,
    parts: [
      { kind: 'search', min: 1, max: 3 },
      { kind: 'learning', min: 1, max: 3 },
      { kind: 'permit', min: 1, max: 3 },
    ],
    basis: {
      id: 'Perkiraan: mencari pemberi kerja 1-3 bulan, pelatihan dan bahasa 1-3 bulan, pengesahan kontrak, pemeriksaan kesehatan, dan visa 1-3 bulan.',
      en: 'Estimate: matching 1-3 months, training and language 1-3, contract endorsement, medical and visa 1-3.',
    },
  },
  documents: [
    { id: 'Paspor', en: 'Passport' },
    { id: 'Ijazah', en: 'Diploma' },
    { id: 'SKCK', en: 'Police clearance (SKCK)' },
    { id: 'Pemeriksaan kesehatan', en: 'Medical check-up' },
    { id: 'Surat izin keluarga', en: 'Permission letter' },
    {
      id: 'Kontrak kerja (disahkan kantor Taiwan, TETO)',
      en: 'Employment contract (TETO endorsed)',
    },
    { id: 'BPJS Ketenagakerjaan PMI', en: 'Migrant social security (BPJS Ketenagakerjaan PMI)' },
    {
      id: 'E-PMI, kini E-KPMI (kartu elektronik pekerja migran)',
      en: 'E-PMI, now E-KPMI (electronic migrant-worker card)',
    },
  ],
  steps: [
    {
      id: 'Daftar di Disnaker atau BP3MI, atau lewat P3MI berizin.',
      en: 'Register at Disnaker or BP3MI, or through a licensed P3MI.',
    },
    {
      id: 'Dipertemukan dengan pemberi kerja, lalu tanda tangani kontrak.',
      en: 'Match with an employer and sign the contract.',
    },
    {
      id: 'Pemeriksaan kesehatan, pelatihan, dan visa.',
      en: 'Medical check, training and visa.',
    },
    {
      id: 'Ikut OPP, cetak E-PMI, lalu berangkat.',
      en: 'Orientation (OPP), E-PMI, then fly.',
    },
  ],
  notes: [
    {
      id: 'Perawat panti dilindungi Undang-Undang Standar Kerja Taiwan: jam kerja, lembur, dan upah minimum berlaku.',
      en: 'Institutional carers are inside the Labour Standards Act: hours, overtime and minimum wage apply.',
    },
    {
      id: 'Skema pemerintah SP2T untuk panti memungut biaya lebih sedikit (program lain).',
      en: 'The SP2T government scheme for nursing homes charges less (another programme).',
    },
  ],
  openQuestions: [
    {
      id: 'Upah minimum 2027: ucapan perdana menteri menunjuk NT$30.000, keputusannya belum ditemukan.',
      en: "Minimum wage for 2027: a premier's remark pointed to NT$30,000, no decision was found.",
    },
    {
      id: 'Kepkabadan 785: tahun keputusannya belum ditemukan.',
      en: 'Kepkabadan 785: the year of the decree was not found.',
    },
    {
      id: 'Apakah Taiwan menetapkan batas sekolah atau pelatihan untuk pekerjaan ini: belum ditemukan.',
      en: 'Whether Taiwan sets a schooling or training floor for this job: none found.',
    },
  ],
  alsoSee: ['tw-esa52', 'tw-skilled26', 'tw-skilled26b', 'tw-health-id', 'tw-livein'],
}
