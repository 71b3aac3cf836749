import type { Text } from '../facts/fact.ts'
import { t } from './entries.ts'

/** Why no step changes these facts: nobody is sold a step that is none. */
export type Standing = { readonly reason: Text; readonly facts: readonly string[] }

/**
 * Facts of the student's own that requirements read and that no move changes, each with its reason.
 * Age, studies and jobs are not here: they move with time, by steps made from the student's answers.
 */
export const fixedFacts: readonly Standing[] = [
  {
    reason: t(
      'Kewarganegaraan dan masa lalu tidak diubah dengan langkah apa pun.',
      'Citizenship and the past are not changed by any step.',
    ),
    facts: [
      'citizenship',
      'jp.titp2-completed',
      'jp-hsp-1b.jica',
      'jp-hsp-1b.jica-at-japanese-university',
      'jp-ssw1-caregiving.epa-four-years',
      'stays',
      'tw-points-graduate.grew-up-abroad',
      'tw-points-graduate.internship-recognised',
      'tw-points-graduate.scholarship-or-top-30',
    ],
  },
  {
    reason: t(
      'Pindah tempat tinggal bukan langkah yang kami sarankan demi syarat.',
      'Moving house is no step that we suggest for the sake of a requirement.',
    ),
    facts: ['residence'],
  },
  {
    reason: t(
      'Keluarga dan pasangan bukan langkah untuk memenuhi syarat.',
      'Family and partners are no steps towards a requirement.',
    ),
    facts: [
      'au-462-work-and-holiday.child-accompanies',
      'au.partner',
      'au.partner-skills',
      'ca.family-size',
      'ca.partner-canadian-years',
      'ca.partner-listening',
      'ca.partner-reading',
      'ca.partner-speaking',
      'ca.partner-study',
      'ca.partner-writing',
      'ca.relative',
      'ca.sibling',
      'de-chancenkarte.spouse-qualifies',
      'de.sponsor',
      'partner-accompanies',
    ],
  },
  {
    reason: t(
      'Gelar, jurusan, atau sekolah lain berarti kuliah lagi bertahun-tahun: itu pilihan hidup, bukan langkah menuju satu program.',
      'Another degree, field or school means years of study: a choice in life, no step towards one programme.',
    ),
    facts: [
      'at-rwr-shortage.training-matches',
      'cz-project-indonesia.polytechnic',
      'de-ausbildung-pflege.general-schooling',
      'de-chancenkarte.shortage-qualification',
      'hk-qmas-gpt.degree-stem',
      'jp-hsp-1b.mba',
      'jp-ssw1-caregiving.care-school',
      'uk-health-care-nurse.leads-to-registration',
      'uk-health-care-nurse.trained-in-english',
    ],
  },
  {
    reason: t(
      'Hanya bisa didapat dengan belajar atau tinggal di negara tujuan, padahal izin ke sana justru yang sedang dicari.',
      'Only to be had by studying or living in the destination, and the permit to go there is what is sought.',
    ),
    facts: [
      'au.professional-year',
      'au.regional-study',
      'au.two-years-of-study',
      'de.german-vocational',
      'jp-hsp-1b.advanced-diploma',
      'jp-hsp-1b.japanese-major',
      'jp.senmon-credential',
      'jp.university-degree',
      'kr-d10-1.korean-study-counts',
      'kr-d10-1.language-course-months',
      'kr-d10-1.training-months',
      'kr-e7-4.driving-licence',
      'kr-e7-4.korean-licence',
    ],
  },
  {
    reason: t(
      'Tumbuh selama bekerja di negara tujuan; dari Indonesia tidak ada langkahnya.',
      'Grows while working in the destination; from Indonesia there is no step.',
    ),
    facts: [
      'kr-e7-4.average-pay',
      'kr-e7-4.months-at-employer',
      'kr-e7-4.months-outside-capital',
      'kr-e7-4.sector',
      'kr-e7-4.three-years-rural',
      'kr-e7-4.working-normally',
    ],
  },
  {
    reason: t(
      'Bertambah hanya dengan bertahun-tahun bekerja di bidang tertentu; kapan tercapai, hanya kamu yang tahu.',
      'Grows only with years of a certain kind of work; only you can tell when it is reached.',
    ),
    facts: [
      'hk-qmas-gpt.experience',
      'jp-hsp-1b.related-months',
      'jp-hsp-1b.research',
      'jp.ten-related-years',
    ],
  },
  {
    reason: t(
      'Ujian atau sertifikat ini ada, tetapi tempat, jadwal, dan nilai yang diterima belum kami temukan.',
      'This exam or certificate exists, but we found neither place, dates nor the mark that is accepted.',
    ),
    facts: [
      'au.community-language',
      'hk-qmas-gpt.languages',
      'jp-hsp-1b.foreign-qualification',
      'jp-hsp-1b.licences',
      'jp.it-exam',
    ],
  },
  {
    reason: t(
      'Kekayaan dan kemampuan menghidupi diri tidak punya angka yang diumumkan; kami tidak menjadikannya langkah.',
      'Wealth and self-support have no published amount; we make no step of them.',
    ),
    facts: ['hk-qmas-gpt.self-support', 'hk-qmas-gpt.wealth'],
  },
  {
    reason: t(
      'Tawaran kerja datang dari pemberi kerja. Jalan tanpa tawaran tetap dihitung.',
      'A job offer comes from an employer. The way without one is still counted.',
    ),
    facts: ['ca.offer-in-hand'],
  },
]
