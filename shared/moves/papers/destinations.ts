import { schooled, sitting } from '../../facts/proofs.ts'
import { always, is } from '../../rules/builders.ts'
import { between, holds, place, price, priceNotFound, t, timeNotFound } from '../entries.ts'
import { reached } from '../languages/ability.ts'
import type { Move } from '../move.ts'

const epsSkills: Move = {
  id: 'test.eps-skills',
  name: t(
    'Ikut tes keterampilan dan tes kompetensi EPS',
    'Sit the EPS skills and competency tests',
  ),
  kind: 'test',
  when: sitting('ko', is('s.test', 'eps-topik')),
  effects: [holds('kr-eps-manufacturing.skills-tests')],
  months: timeNotFound,
  serial: true,
  costs: [
    priceNotFound(t('Biaya tahap kedua EPS', 'Fee of the second EPS round'), {
      source: 'kr-eps25',
    }),
  ],
  where: [place('Tempat ditetapkan pada pengumuman', 'Indonesia', 'm73')],
  canFail: true,
  note: t(
    'Hanya peserta dengan nilai EPS-TOPIK teratas yang dipanggil; peringkat itu bukan di tanganmu.',
    'Only the highest EPS-TOPIK scores are called; that ranking is not in your hands.',
  ),
}

const internEnglish: Move = {
  id: 'paper.us-intern-english',
  name: t(
    'Minta bukti bahasa Inggris: surat kampus, tes, atau wawancara sponsor',
    "Get proof of English: a campus letter, a test or the sponsor's interview",
  ),
  kind: 'paper',
  when: reached('en', 'b1'),
  effects: [holds('us-j1-intern.english')],
  months: timeNotFound,
  serial: false,
  costs: [priceNotFound(t('Tes bila dipilih', 'A test, if chosen'), { source: 'us-j1-rule' })],
  where: [place('Pusat bahasa kampus atau sponsor', 'Kupang', 'us-j1-rule')],
  canFail: true,
  note: t(
    'Aturan tidak menetapkan tingkat: Inggrismu harus cukup untuk pekerjaan itu. Kami memakai B1 sebagai batas bawah untuk mulai meminta buktinya.',
    'The rule fixes no level: your English must be enough for the job. We take B1 as the least from which to ask for the proof.',
  ),
}

const degreeVerified: Move = {
  id: 'paper.sg-degree-verified',
  name: t('Verifikasi ijazah untuk Singapura', 'Have the degree verified for Singapore'),
  kind: 'paper',
  when: schooled('d1'),
  effects: [holds('sg-employment-pass.verified')],
  months: timeNotFound,
  serial: false,
  costs: [
    price(t('Verifikasi ijazah, sekitar', 'Degree verification, about'), 150, 'sg-anradus', {
      currency: 'SGD',
      payer: 'disputed',
    }),
  ],
  where: [place('Lembaga pemeriksa', 'online', 'sg-anradus')],
  canFail: true,
  note: t(
    'Siapa yang membayar diserahkan kepada kedua pihak; tanyakan dulu ke pemberi kerja.',
    'Who pays is left to the parties; ask the employer first.',
  ),
}

const professionalSearch: Move = {
  id: 'paper.kr-professional-search',
  name: t(
    'Pilih mencari pekerjaan profesional di Korea (E-1 sampai E-7)',
    'Choose to look for professional work in Korea (E-1 to E-7)',
  ),
  kind: 'paper',
  when: always,
  effects: [holds('kr-d10-1.target-job')],
  months: between(
    0,
    0,
    'kr-visaman2609',
    t(
      'Keputusanmu sendiri, ditulis dalam rencana mencari kerja; tidak butuh waktu.',
      'Your own choice, written in the job-search plan; it takes no time.',
    ),
  ),
  serial: false,
  costs: [],
  where: [],
  canFail: false,
  note: t(
    'Visa pencari kerja hanya untuk pekerjaan E-1 sampai E-7. Pabrik, pertanian, dan kapal punya jalur lain.',
    'The job-seeker visa is only for E-1 to E-7 work. Factories, farms and ships have other routes.',
  ),
}

/** Single tests and papers of Korea, the United States and Singapore. */
export const destinationPapers: readonly Move[] = [
  epsSkills,
  internEnglish,
  degreeVerified,
  professionalSearch,
]
