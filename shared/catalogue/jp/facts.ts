import type { FactDefinition } from '../../facts/fact.ts'
import { schooled } from '../../facts/proofs.ts'
import { age, all, always, any, ge, is, not, some, within, yes } from '../../rules/builders.ts'

/** A technical internship in Japan, of whichever stage. */
export const internedInJapan = some('stays', 'stay', is('stay.permit', 'TITP'), {
  where: is('stay.country', 'JP'),
})

/** Any stay in Japan, on whichever permit. */
export const stayedInJapan = some('stays', 'stay', is('stay.country', 'JP'))

/** A completed education in Japan, of whichever kind. */
export const studiedInJapan = some('degrees', 'd', is('d.status', 'completed'), {
  where: is('d.country', 'JP'),
})

/** Any work or internship at all. */
export const workedAtAll = some('jobs', 'job', always)

/** A D3 from outside Japan: immigration weighs it as a junior-college diploma, or does not. */
export const foreignD3 = all(
  schooled('d3', not(is('d.country', 'JP'))),
  yes('jp.d3-as-junior-college'),
)

/** Ten related years, upper secondary school included, cannot be complete before 24. */
const oldEnoughForTenYears = all(workedAtAll, ge(age(), 24))

/** Who may hold a listed IT examination: they are sat abroad, or taken by people of the field. */
const nearIt = any(
  some('degrees', 'd', within('d.field', '054', '06', '0714')),
  some('jobs', 'job', within('job.occupation', '133', '25', '35')),
  some('stays', 'stay', always),
)

/** One of the ways to an ordinary work permit is open; without any, points do not matter. */
export const basisForWork = any(
  schooled('d3'),
  studiedInJapan,
  yes('jp.ten-related-years'),
  yes('jp.it-exam'),
)

/** What several Japanese routes ask beside the facts shared by all countries. */
export const facts: readonly FactDefinition[] = [
  {
    id: 'jp.ssw-tests',
    of: {
      kind: 'list',
      limit: 20,
      fields: {
        test: {
          of: {
            kind: 'choice',
            options: [
              'care-skills',
              'care-japanese',
              'agriculture-crop',
              'agriculture-livestock',
              'food-service',
              'other',
            ],
          },
          label: { id: 'Ujian SSW', en: 'SSW test' },
          options: {
            'care-skills': {
              id: 'Ujian Evaluasi Keterampilan Perawatan (kaigo)',
              en: 'Nursing Care Skills Evaluation Test',
            },
            'care-japanese': {
              id: 'Ujian Bahasa Jepang Perawatan (kaigo)',
              en: 'Nursing Care Japanese Language Evaluation Test',
            },
            'agriculture-crop': {
              id: 'Ujian Keterampilan Pertanian Tingkat 1: tanaman',
              en: 'Agriculture Skill Assessment Test level 1: crops',
            },
            'agriculture-livestock': {
              id: 'Ujian Keterampilan Pertanian Tingkat 1: ternak',
              en: 'Agriculture Skill Assessment Test level 1: livestock',
            },
            'food-service': {
              id: 'Ujian SSW(i) Jasa Boga',
              en: 'Food Service SSW(i) skills test',
            },
            other: { id: 'Ujian SSW bidang lain', en: 'SSW test of another field' },
          },
        },
        passed: { of: { kind: 'yes-no' }, label: { id: 'Lulus?', en: 'Passed?' } },
        date: {
          of: { kind: 'day', not: 'future' },
          label: { id: 'Tanggal ujian', en: 'Test date' },
        },
      },
    },
    settledBy: 'school-or-test',
    label: {
      id: 'Ujian keterampilan SSW (Tokutei Ginou) Jepang',
      en: 'Japanese SSW (Tokutei Ginou) skills tests',
    },
    question: {
      ask: {
        id: 'Ujian keterampilan SSW Jepang mana yang sudah kamu ikuti?',
        en: 'Which Japanese SSW skills tests have you taken?',
      },
      why: {
        id: 'Visa SSW meminta lulus ujian bidangnya. Kalau belum pernah ikut, jawab tidak ada.',
        en: 'The SSW visa asks for a pass in the test of its field. If you took none, answer none.',
      },
      fromMemory: true,
    },
  },
  {
    id: 'jp.titp2-completed',
    of: { kind: 'choices', options: ['care', 'agriculture', 'food-service', 'other'] },
    settledBy: 'school-or-test',
    label: {
      id: 'Bidang magang teknis (ii) di Jepang yang selesai dengan hasil baik',
      en: 'Field in which Technical Intern Training (ii) in Japan was finished well',
    },
    question: {
      ask: {
        id: 'Di bidang apa kamu menyelesaikan magang teknis (ii) di Jepang dengan hasil baik?',
        en: 'In which field did you finish Technical Intern Training (ii) in Japan well?',
      },
      why: {
        id: 'Lulusan magang teknis (ii) yang baik dibebaskan dari sebagian ujian.',
        en: 'Those who finished Technical Intern Training (ii) well are excused from some tests.',
      },
      fromMemory: true,
    },
    options: {
      care: { id: 'Perawatan (kaigo)', en: 'Care (kaigo)' },
      agriculture: { id: 'Pertanian', en: 'Agriculture' },
      'food-service': { id: 'Jasa boga', en: 'Food service' },
      other: { id: 'Bidang lain', en: 'Another field' },
    },
    appliesWhen: internedInJapan,
  },
  {
    id: 'jp.coe',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: {
      id: 'COE (Certificate of Eligibility) sudah terbit',
      en: 'Certificate of Eligibility issued',
    },
  },
  {
    id: 'jp.siskop2mi-id',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: { id: 'ID SISKOP2MI sudah ada', en: 'SISKOP2MI ID issued' },
  },
  {
    id: 'jp.d3-as-junior-college',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: {
      id: 'D3 diterima imigrasi Jepang sebagai setara junior college',
      en: 'D3 accepted by Japanese immigration as a junior-college diploma',
    },
  },
  {
    id: 'jp.university-degree',
    of: { kind: 'yes-no' },
    settledBy: 'school-or-test',
    label: {
      id: 'Lulus dari universitas, pascasarjana, atau junior college di Jepang',
      en: 'Graduated from a university, graduate school or junior college in Japan',
    },
    question: {
      ask: {
        id: 'Apakah kampusmu di Jepang itu universitas, pascasarjana, atau junior college (tanki daigaku)?',
        en: 'Was your school in Japan a university, graduate school or junior college (tanki daigaku)?',
      },
      why: {
        id: 'Gelar Jepang menambah poin dan membuktikan bahasa Jepang; sekolah kejuruan (senmon gakko) dihitung lain.',
        en: 'A Japanese degree adds points and proves Japanese; a vocational school (senmon gakko) counts differently.',
      },
      fromMemory: true,
    },
    appliesWhen: studiedInJapan,
  },
  {
    id: 'jp.senmon-credential',
    of: { kind: 'yes-no' },
    settledBy: 'school-or-test',
    label: {
      id: 'Lulus sekolah kejuruan Jepang (senmon gakko)',
      en: 'Graduated from a Japanese vocational school (senmon gakko)',
    },
    question: {
      ask: {
        id: 'Apakah kamu lulus dari sekolah kejuruan Jepang (senmon gakko)?',
        en: 'Did you graduate from a Japanese vocational school (senmon gakko)?',
      },
      why: {
        id: 'Ijazah senmon gakko yang sesuai pekerjaan diterima untuk izin kerja biasa.',
        en: 'A senmon-gakko credential that fits the job is accepted for the ordinary work permit.',
      },
      fromMemory: true,
    },
    appliesWhen: studiedInJapan,
  },
  {
    id: 'jp.ten-related-years',
    of: { kind: 'yes-no' },
    settledBy: 'student',
    label: {
      id: 'Genap sepuluh tahun kerja terkait, termasuk masa belajar terkait',
      en: 'Ten years of related work, related study years included',
    },
    question: {
      ask: {
        id: 'Apakah masa kerjamu di satu bidang, ditambah masa belajar di bidang yang sama, sudah genap sepuluh tahun?',
        en: 'Do your years of work in one field, plus your years of study in it, come to ten?',
      },
      why: {
        id: 'Sepuluh tahun pengalaman yang bisa dibuktikan menggantikan ijazah untuk izin kerja biasa Jepang.',
        en: "Ten years that you can prove replace the diploma for Japan's ordinary work permit.",
      },
      fromMemory: true,
    },
    appliesWhen: oldEnoughForTenYears,
  },
  {
    id: 'jp.it-exam',
    of: { kind: 'yes-no' },
    settledBy: 'school-or-test',
    label: {
      id: 'Lulus ujian IT yang diakui Jepang',
      en: 'Passed an IT examination that Japan recognises',
    },
    question: {
      ask: {
        id: 'Apakah kamu lulus ujian IT yang ada di daftar Kementerian Kehakiman Jepang?',
        en: "Have you passed an IT examination on the list of Japan's Ministry of Justice?",
      },
      why: {
        id: 'Ujian di daftar itu menggantikan ijazah untuk pekerjaan IT. Sertifikat kursus biasa tidak termasuk.',
        en: 'An examination on that list replaces the diploma for IT jobs. Ordinary course certificates do not.',
      },
      fromMemory: true,
      paper: true,
    },
    appliesWhen: nearIt,
  },
]
