import { degreeHeld } from '../../catalogue/de/qualification.ts'
import { schooled } from '../../facts/proofs.ts'
import { all, always, is, not, yes } from '../../rules/builders.ts'
import { between, holds, place, price, priceNotFound, t, timeNotFound } from '../entries.ts'
import type { Move } from '../move.ts'
import { nurse } from './schooling.ts'

const comparability: Move = {
  id: 'paper.zab-statement',
  name: t('Minta Statement of Comparability dari ZAB', 'Get the ZAB Statement of Comparability'),
  kind: 'paper',
  // A degree already judged "only state-recognised" is not sold a second judgement; a D3 normally is
  // no academic degree in Germany, and nobody is sold the hope that it becomes one.
  when: all(schooled('d4'), not(is('de.degree-standing', 'state-recognised'))),
  effects: [{ kind: 'set', fact: 'de.degree-standing', value: 'comparable' }],
  months: between(
    0.5,
    3,
    'm-zab-mittelsachsen',
    t(
      'Dua minggu untuk EU Blue Card, dua bulan jalur cepat, tiga bulan biasa, sejak berkas lengkap dan dibayar.',
      '2 weeks for an EU Blue Card, 2 months fast-track, 3 months regular, from complete papers and payment.',
    ),
  ),
  serial: false,
  costs: [
    price(t('Biaya ZAB', 'ZAB fee'), 208, 'm-zab-mittelsachsen', {
      currency: 'EUR',
      asOf: '2025-12-31',
      note: t(
        'Halaman ZAB yang lebih lama menyebut 200. Terjemahan tersumpah ke bahasa Jerman dibayar tersendiri.',
        'An older ZAB page says 200. Sworn translations into German are paid beside it.',
      ),
    }),
    price(
      t(
        'Terjemahan tersumpah ke bahasa Jerman, satu halaman',
        'Sworn translation into German, one page',
      ),
      [400_000, 414_000],
      'm-transl-tarif',
      { aside: 'conditional' },
    ),
  ],
  where: [place('ZAB Bonn', 'online', 'm-zab-g4u')],
  canFail: true,
  validMonths: null,
  note: t(
    'Cek dulu anabin, gratis: kampus H+ atau H+/- dengan gelar "entspricht" atau "gleichwertig" sudah cukup, simpan cetakannya. ZAB hanya bila anabin tidak menjawab. Bukan pengakuan untuk profesi teregulasi seperti perawat.',
    'Check anabin first, free of charge: a university H+ or H+/- with a degree "entspricht" or "gleichwertig" is enough, keep the printout. ZAB only if anabin does not answer. It is no recognition for a regulated profession such as nursing.',
  ),
}

const shortDegree: Move = {
  ...comparability,
  id: 'paper.zab-short-degree',
  name: t(
    'Minta ZAB memastikan ijazah D3 diakui negara asalnya',
    'Have ZAB confirm that the D3 is recognised by its home state',
  ),
  when: all(degreeHeld, not(schooled('d4')), not(is('de.degree-standing', 'comparable'))),
  effects: [{ kind: 'set', fact: 'de.degree-standing', value: 'state-recognised' }],
  note: t(
    'Cek dulu anabin, gratis. Apakah sebuah D3 dinilai akademik atau vokasi diputuskan ZAB per kasus. Hasil ini membuka jalur poin, bukan Blue Card.',
    'Check anabin first, free of charge. Whether a D3 counts as academic or vocational ZAB decides case by case. This result opens the points route, not the Blue Card.',
  ),
}

const vocational: Move = {
  id: 'paper.zab-vocational',
  name: t(
    'Minta keterangan digital ZAB (DAB) untuk ijazah vokasi',
    'Get the ZAB digital statement (DAB) for a vocational diploma',
  ),
  kind: 'paper',
  when: schooled('smk', is('d.level', 'smk')),
  effects: [{ kind: 'set', fact: 'de.recognition', value: 'confirmed' }],
  months: timeNotFound,
  serial: false,
  costs: [
    price(t('Biaya DAB', 'DAB fee'), 150, 'm-de-zab-dab-fee', {
      currency: 'EUR',
      note: t('Tidak dikembalikan bila jawabannya negatif.', 'Kept when the answer is negative.'),
    }),
  ],
  where: [place('ZAB Bonn', 'online', 'm-de-zab-dab-faq')],
  canFail: true,
  note: t('Khusus kualifikasi bukan gelar.', 'Only for non-academic qualifications.'),
}

const nurseDeficit: Move = {
  id: 'paper.de-nurse-deficit-notice',
  name: t(
    'Ajukan pengakuan perawat Jerman sampai keluar Defizitbescheid',
    'Apply for German nurse recognition until the deficit notice',
  ),
  kind: 'paper',
  when: all(nurse('d3'), yes('licence.str-nurse'), not(is('de.recognition', 'full'))),
  effects: [{ kind: 'set', fact: 'de.recognition', value: 'partial' }],
  months: between(
    3,
    6,
    'm-de-anerkennung-nurse',
    t(
      'Menurut aturan 3–4 bulan sesudah berkas lengkap; praktiknya sering lebih lama.',
      '3–4 months after a complete file by rule; in practice often longer.',
    ),
  ),
  serial: false,
  costs: [
    price(
      t('Keputusan kesetaraan (Niedersachsen)', 'Equivalence decision (Lower Saxony)'),
      [100, 200],
      'm-nurse-lkwf',
      { currency: 'EUR', payer: 'disputed' },
    ),
    price(t('Penilaian ahli bila diminta', 'Expert opinion if ordered'), 515, 'm-nurse-lkwf', {
      currency: 'EUR',
      payer: 'disputed',
      aside: 'conditional',
    }),
    priceNotFound(t('Terjemahan tersumpah', 'Sworn translations'), {
      currency: 'EUR',
      payer: 'disputed',
      source: 'm-nurse-lkwf',
    }),
  ],
  where: [place('Lembaga pengakuan di Land pemberi kerja', 'online', 'm-nurse-lkwf')],
  canFail: true,
  note: t(
    'Tanpa alamat di Jerman, biaya diminta di muka. Pemberi kerja dan Triple Win biasanya menanggungnya; tanyakan sebelum membayar sendiri. Kekurangannya ditutup di Jerman sambil bekerja.',
    'Without a German address the fees are asked in advance. Employers and Triple Win usually carry them; ask before paying. The gap is closed in Germany while working.',
  ),
}

const insurance: Move = {
  id: 'paper.de-insurance',
  name: t(
    'Siapkan asuransi kesehatan yang berlaku di Jerman',
    'Arrange health insurance valid in Germany',
  ),
  kind: 'paper',
  when: always,
  effects: [holds('de-chancenkarte.insurance')],
  months: timeNotFound,
  serial: false,
  costs: [
    priceNotFound(t('Asuransi selama masa kartu', 'Insurance for the time of the card'), {
      currency: 'EUR',
    }),
  ],
  where: [],
  canFail: false,
}

/** What Germany asks for on paper. */
export const europeanPapers: readonly Move[] = [
  comparability,
  shortDegree,
  vocational,
  nurseDeficit,
  insurance,
]
