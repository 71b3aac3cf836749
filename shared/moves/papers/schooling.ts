import { schooled } from '../../facts/proofs.ts'
import { all, not, some, within } from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'
import { between, place, price, priceNotFound, t } from '../entries.ts'
import type { Move } from '../move.ts'

/** A finished education in nursing (ISCED-F 0913) at least this high. */
export const nurse = (level: string): Predicate => schooled(level, within('d.field', '0913'))

const nersHeld = some('degrees', 'd', within('d.field', '0913'), {
  where: { kind: 'reaches', path: 'd.level', level: 'profesi' },
})

const ners: Move = {
  id: 'learn.ners',
  name: t('Tempuh tahun profesi Ners', 'Take the Ners professional year'),
  kind: 'learn',
  when: all(nurse('s1'), not(nersHeld)),
  effects: [
    {
      kind: 'add',
      list: 'degrees',
      item: {
        level: 'profesi',
        status: 'completed',
        field: '0913',
        awarded: { kind: 'finishing-day' },
        country: 'ID',
        years: 1,
        'years-done': 1,
        'full-time': true,
        recognised: true,
      },
    },
  ],
  months: between(
    12,
    18,
    'm-ners-gk',
    t(
      'Dua semester, lalu uji kompetensi nasional dan jadwalnya.',
      'Two semesters, then the national competence test and its calendar.',
    ),
  ),
  serial: true,
  costs: [
    price(
      t('Seluruh program di Maumere (2020)', 'Whole programme in Maumere (2020)'),
      [24_000_000, 26_000_000],
      'm-ners-unipa',
      { asOf: '2020-10-27' },
    ),
    priceNotFound(t('Uji kompetensi nasional', 'National competence test'), {
      source: 'm-ners-gk',
    }),
  ],
  where: [place('Kampus keperawatan; biaya di Kupang belum ditemukan', 'Maumere', 'm-ners-unipa')],
  canFail: true,
  validMonths: null,
  note: t(
    'Perawat D3 tidak memerlukan tahun Ners untuk STR perawat vokasi; periksa tingkat yang diminta negara tujuan. Pembanding: UKT di kampus negeri Jakarta Rp12.000.000 per semester (2026).',
    'A D3 nurse needs no Ners year for the vocational nurse STR; check the level the destination asks for. For comparison: tuition at a public campus in Jakarta is Rp 12,000,000 a semester (2026).',
  ),
}

/** Schooling that can be added. Finishing the present study is dated by the student's own answer. */
export const schoolingMoves: readonly Move[] = [ners]
