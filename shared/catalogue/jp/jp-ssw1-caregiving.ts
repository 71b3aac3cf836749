// One data file a programme: its law, its words and its sources stand together, whatever their length.
import { all, any, unless, yes } from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'
import { stayedInJapan, studiedInJapan } from './facts.ts'
import {
  amendmentPending,
  basicJapanese,
  contracted,
  generalJapanese,
  healthy,
  identified,
  oldEnough,
  passed,
  permit,
  registered,
  rested,
  ssw1Costs,
  ssw1Facts,
  ssw1Pay,
  ssw1Steps,
  stayLeft,
  trainedAnywhere,
  trainedIn,
} from './ssw1.ts'

const id = 'jp-ssw1-caregiving'

/** Schooled in care in Japan, or four full years as an EPA care candidate. */
const schooledInCare = any(
  all(studiedInJapan, yes('jp-ssw1-caregiving.care-school')),
  all(stayedInJapan, yes('jp-ssw1-caregiving.epa-four-years')),
)
const skilled = unless(any(trainedIn('care'), schooledInCare), passed('care-skills'))
const speaksCare = unless(any(trainedIn('care'), schooledInCare), passed('care-japanese'))

export const jpSsw1Caregiving: Programme = {
  id,
  country: 'JP',
  zone: 'Asia/Tokyo',
  shortName: { id: 'Merawat lansia di Jepang (SSW)', en: 'Elderly care in Japan (SSW)' },
  who: {
    id: 'Umur minimal 18, bahasa Jepang N4 atau JFT-Basic 200, lulus ujian kaigo dan bahasa Jepang perawatan.',
    en: 'At least 18, Japanese at N4 or JFT-Basic 200, the care test and the care Japanese test.',
  },
  name: {
    id: 'Jepang - Pekerja Berketerampilan Spesifik (SSW/Tokutei Ginou) 1, perawat lansia (kaigo)',
    en: 'Japan - Specified Skilled Worker (i), nursing care',
  },
  permit,
  routes: ['independent', 'p2p'],
  employer: 'legal-entity',
  sectors: ['care'],
  fields: ['0913', '092'],
  occupations: [
    {
      isco08: '5321',
      label: { id: 'Asisten perawatan di fasilitas', en: 'Health care assistants' },
    },
    {
      isco08: '5322',
      label: { id: 'Pekerja perawatan di rumah', en: 'Home-based personal care workers' },
    },
  ],
  from: '2019-04-01',
  intake: {
    history: [{ from: '2019-04-01', status: 'open' }],
    asOf: '2026-11-21',
    sources: ['jp-isa-id', 'jp-care-ceiling26'],
  },
  requirements: [
    oldEnough,
    generalJapanese(
      {
        id: 'Bahasa Jepang: JLPT N4 ke atas, ATAU JFT-Basic minimal 200 poin (A2.2). Dibebaskan: lulusan magang teknis (ii) dengan hasil baik di bidang apa pun, lulusan sekolah kaigo di Jepang, atau peserta EPA kaigo yang genap empat tahun.',
        en: 'Japanese: either JLPT N4 or higher, or JFT-Basic 200 points or more (level A2.2). Excused: Technical Intern Training (ii) finished well in any job, a Japanese care-training school, or four full years as an EPA care candidate.',
      },
      [schooledInCare],
    ),
    {
      id: 'skills-test',
      title: {
        id: 'Lulus ujian keterampilan: Ujian Evaluasi Keterampilan Perawatan (Kaigo). Dibebaskan bila lulus magang teknis (ii) bidang perawatan dengan hasil baik, juga untuk lulusan sekolah kaigo di Jepang dan peserta EPA yang selesai empat tahun.',
        en: 'Field skills test passed: Nursing Care Skills Evaluation Test. Excused if Technical Intern Training (ii) was finished well in care, and for graduates of a Japanese care-training school or EPA candidates who finished four years.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: skilled,
      source: 'jp-ssw-exam',
      also: ['jp-care-exempt'],
      note: {
        id: 'Pembebasan bagi lulusan sekolah kaigo dan peserta EPA adalah pengetahuan umum, perlu dikonfirmasi.',
        en: 'The exemptions for school graduates and EPA candidates are general knowledge, to be confirmed.',
      },
    },
    {
      id: 'care-japanese',
      title: {
        id: 'Ujian bahasa kedua, yaitu Ujian Bahasa Jepang Perawatan. Dibebaskan untuk lulusan sekolah kaigo di Jepang, peserta EPA yang selesai empat tahun, dan lulusan TITP (ii) perawatan.',
        en: 'A second language test, the Nursing Care Japanese Language Evaluation Test. Excused for graduates of a Japanese care-training school, EPA candidates who finished four years, and TITP (ii) care completers.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: speaksCare,
      source: 'jp-ssw-exam',
      also: ['jp-care-exempt'],
      note: {
        id: 'Daftar pembebasan adalah pengetahuan umum, perlu dikonfirmasi. Pemagang dari bidang lain dibebaskan dari N4 tetapi tetap mengikuti ujian ini dan ujian keterampilan.',
        en: 'The list of exemptions is general knowledge, to be confirmed. Interns from another field are excused from N4 but still sit this test and the skills test.',
      },
      unconfirmed: true,
    },
    healthy(id),
    contracted(id),
    stayLeft,
    identified(all(any(trainedAnywhere, schooledInCare, basicJapanese), skilled, speaksCare)),
    registered,
    rested('care-skills', 'care-japanese'),
  ],
  facts: [
    ...ssw1Facts(id),
    {
      id: 'jp-ssw1-caregiving.care-school',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: {
        id: 'Lulus sekolah pelatihan kaigo di Jepang',
        en: 'Graduated from a care-training school in Japan',
      },
      question: {
        ask: {
          id: 'Apakah sekolahmu di Jepang itu sekolah pelatihan perawat lansia (kaigo)?',
          en: 'Was your school in Japan a care-training (kaigo) school?',
        },
        why: {
          id: 'Lulusan sekolah kaigo di Jepang dibebaskan dari ketiga ujian.',
          en: 'Graduates of a care-training school in Japan are excused from all three tests.',
        },
        fromMemory: true,
      },
      appliesWhen: studiedInJapan,
    },
    {
      id: 'jp-ssw1-caregiving.epa-four-years',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: {
        id: 'Genap empat tahun sebagai kandidat kaigo EPA',
        en: 'Four full years as an EPA care candidate',
      },
      question: {
        ask: {
          id: 'Apakah kamu pernah genap empat tahun di Jepang sebagai kandidat perawat lansia program EPA?',
          en: 'Were you in Japan for four full years as a care candidate under the EPA programme?',
        },
        why: {
          id: 'Kandidat kaigo EPA yang selesai empat tahun dibebaskan dari ketiga ujian.',
          en: 'EPA care candidates who finished four years are excused from all three tests.',
        },
        fromMemory: true,
      },
      appliesWhen: stayedInJapan,
    },
  ],
  pay: ssw1Pay,
  contractMonths: null,
  residence: {
    id: 'Masa tinggal SSW(i) paling lama 60 bulan seluruhnya. Kaigo satu-satunya bidang tanpa SSW(ii). Lulus ujian negara kaigofukushishi membuka izin Care Worker yang tanpa batas masa tinggal dan boleh membawa keluarga.',
    en: 'SSW(i) stays end at 60 months in all. Care is the one field without SSW(ii). Passing the kaigofukushishi national exam opens the Care Worker status, which has no stay limit and lets family come.',
  },
  costs: ssw1Costs,
  months: {
    min: 8,
    max: 18,
    parts: [
      { kind: 'learning', min: 5, max: 10, meets: ['language'] },
      { kind: 'tests', min: 1, max: 3, meets: ['language', 'skills-test', 'care-japanese'] },
      { kind: 'search', min: 1, max: 3 },
      { kind: 'permit', min: 2, max: 4 },
    ],
    basis: {
      id: 'Perkiraan: bahasa Jepang dari nol sampai N4 5-10 bulan, tiga ujian 1-3, mencari perusahaan 1-3, COE 1-3 (satu panduan menyebut sekitar tiga), visa dan E-PMI sekitar 1.',
      en: 'Estimate: Japanese from zero to N4 5-10 months, three tests 1-3, matching 1-3, COE 1-3 (one guide says about three), visa and E-PMI about 1.',
    },
  },
  documents: [
    { id: 'Paspor', en: 'Passport' },
    { id: 'e-KTP (identitas saat ujian)', en: 'e-KTP (test identification)' },
    { id: 'Hasil JLPT N4 atau JFT-Basic', en: 'JLPT N4 or JFT-Basic result' },
    {
      id: 'Hasil Ujian Evaluasi Keterampilan Perawatan',
      en: 'Nursing Care Skills Evaluation Test result',
    },
    {
      id: 'Hasil Ujian Bahasa Jepang Perawatan',
      en: 'Nursing Care Japanese Language Evaluation Test result',
    },
    { id: 'Formulir pemeriksaan kesehatan', en: 'Health check form' },
    { id: 'Kontrak kerja', en: 'Employment contract' },
    { id: 'Salinan Sertifikat Kelayakan (COE)', en: 'Certificate of Eligibility (COE) copy' },
    { id: 'Formulir visa dengan foto 3,5 x 4,5 cm', en: 'Visa form with 3.5 x 4.5 cm photo' },
    {
      id: 'ID SISKOP2MI dan cetakan E-PMI (E-KTKLN)',
      en: 'SISKOP2MI ID and E-PMI printout (E-KTKLN)',
    },
    { id: 'BPJS Ketenagakerjaan PMI', en: 'Migrant social security (BPJS Ketenagakerjaan PMI)' },
  ],
  steps: ssw1Steps({
    id: 'Lulus dua ujian kaigo: Ujian Evaluasi Keterampilan Perawatan dan Ujian Bahasa Jepang Perawatan.',
    en: 'Pass two care tests: the Nursing Care Skills Evaluation Test and the Nursing Care Japanese Language Evaluation Test.',
  }),
  notes: [
    {
      id: 'Tiga ujian harus lulus semuanya: bahasa Jepang umum (N4 atau JFT-Basic), bahasa Jepang perawatan, dan keterampilan perawatan.',
      en: 'Three tests must all be passed: general Japanese (N4 or JFT-Basic), care Japanese and care skills.',
    },
    {
      id: 'Ujian keterampilan kaigo: 45 soal dalam 60 menit lewat komputer (CBT); bila gagal, ulang setelah 45 hari.',
      en: 'Care skills exam: 45 questions in 60 minutes, CBT, retest after 45 days.',
    },
    {
      id: 'Satu fasilitas tidak boleh mempekerjakan pekerja kaigo SSW(i) lebih banyak daripada staf perawatan Jepang penuh waktunya.',
      en: 'A facility may not hold more SSW(i) carers than its full-time Japanese care staff.',
    },
    {
      id: 'Perawatan kunjungan ke rumah baru boleh setelah pelatihan dan umumnya satu tahun bekerja; pekerjaan pertama ada di fasilitas.',
      en: 'Home-visit care is open only after training and, as a rule, a year of practice; a first job is in a facility.',
    },
    {
      id: 'Batas penerimaan kaigo sampai Maret 2029: 126.900 orang SSW(i).',
      en: 'Intake ceiling for care to March 2029: 126,900 SSW(i).',
    },
  ],
  openQuestions: [
    {
      id: 'Biaya terkini dalam rupiah untuk JFT-Basic dan kedua ujian kaigo.',
      en: 'Current rupiah fees of JFT-Basic and of the two care tests.',
    },
    {
      id: 'Siapa yang membayar tiket menurut keputusan P2P (jumlahnya belum ditemukan).',
      en: 'Who pays the flight under the P2P decree (amounts not found).',
    },
    {
      id: 'Besar biaya izin tinggal Jepang yang baru menurut rancangan undang-undang 2026.',
      en: "Amount of Japan's new residence fees under the 2026 bill.",
    },
    amendmentPending,
  ],
  alsoSee: [
    'jp-ssw-flow-id',
    'jp-surabaya',
    'jp-coe-id',
    'jp-coe-3m',
    'jp-p2p24',
    'jp-care-ceiling26',
    'jp-care-exempt',
    'jp-caipt25',
    'jp-care-nossw2',
    'jp-care-visit26',
    'jp-gurutto',
    'jp-wage23',
    'jp-survey23',
    'jp-res-bill26',
    'jp-ssw-45',
  ],
}
