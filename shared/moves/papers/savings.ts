import { always, ge, money } from '../../rules/builders.ts'
import { between, holds, place, price, priceNotFound, t, timeNotFound } from '../entries.ts'
import type { Move } from '../move.ts'

const savings = (
  id: string,
  name: Move['name'],
  amount: number,
  currency: string,
  source: string,
  asOf: string,
  note: Move['note'],
): Move => ({
  id: `money.${id}`,
  name,
  kind: 'money',
  when: always,
  effects: [{ kind: 'set', fact: 'funds', value: { amount, currency, period: 'once' } }],
  months: between(
    null,
    null,
    null,
    t(
      'Belum ditemukan: lama menabung bergantung pada tiap orang.',
      'Not found: the time to save depends on the person.',
    ),
  ),
  serial: false,
  costs: [
    price(
      t('Saldo yang ditunjukkan (tetap milikmu)', 'Balance to show (stays yours)'),
      amount,
      source,
      {
        currency,
        asOf,
        aside: 'refundable',
      },
    ),
  ],
  where: [place('Rekening atas nama sendiri', 'Kupang', source)],
  canFail: true,
  note,
})

const canadianFunds = savings(
  'ca-settlement',
  t('Siapkan dana hidup Kanada (1 orang)', 'Set aside settlement funds for Canada (one person)'),
  15_263,
  'CAD',
  'm-ca-pof-aug26',
  '2026-08-15',
  t(
    'Uang pinjaman tidak diterima. Angkanya berubah tiap tahun sekitar Juli.',
    'Borrowed money is not accepted. The figure changes every year about July.',
  ),
)

const australianDollars = 5_000

const australianFunds = savings(
  'au-462',
  t(
    'Siapkan dana Work and Holiday Australia',
    'Set aside funds for the Australian Work and Holiday',
  ),
  australianDollars,
  'AUD',
  'm-au-462-imigrasi',
  '2023-11-15',
  t('Jangan berutang untuk saldo ini.', 'Do not borrow for it.'),
)

const britishPounds = 1_270

const britishFunds = savings(
  'uk-maintenance',
  t('Siapkan dana hidup Inggris', 'Set aside maintenance funds for the UK'),
  britishPounds,
  'GBP',
  'uk-funds',
  '2025-04-09',
  t(
    'Tidak perlu bila sponsor menjaminnya dalam sertifikat. Jangan berutang untuk saldo ini.',
    'Not needed if the sponsor certifies it on the certificate. Do not borrow for it.',
  ),
)

const koreanFunds = savings(
  'kr-job-seeking',
  t(
    'Siapkan dana hidup Korea (cari kerja, 6 bulan)',
    'Set aside living money for Korea (job seeking, 6 months)',
  ),
  7_385_004,
  'KRW',
  'kr-housing26',
  '2026-01-01',
  t(
    'Enam kali angka bantuan perumahan 2026; angkanya berubah tiap Januari. Jangan berutang untuk saldo ini.',
    'Six times the housing-benefit line of 2026; it changes every January. Do not borrow for it.',
  ),
)

/** What the student has to show already lies in the account; only then do the 28 days run. */
const savedEnough = ge(money('funds', 'GBP', 'once'), britishPounds)

const savingsHeld: Move = {
  id: 'money.uk-savings-held',
  name: t('Simpan uangnya 28 hari di rekening', 'Keep the savings in the account for 28 days'),
  kind: 'money',
  when: savedEnough,
  effects: [holds('uk-health-care-nurse.funds-held')],
  months: between(1, 1, 'uk-funds', t('28 hari menurut aturan visa.', '28 days by the visa rule.')),
  serial: false,
  last: true,
  costs: [],
  where: [place('Rekening atas nama sendiri', 'Kupang', 'uk-funds')],
  canFail: false,
  note: t(
    'Mulai setelah saldonya cukup, dan dekat dengan pengajuan: yang dilihat adalah 28 hari terakhir.',
    'Begin once the balance is there, and close to applying: it is the last 28 days that are looked at.',
  ),
}

const bankLetter: Move = {
  id: 'paper.au-bank-letter',
  name: t('Minta surat bank atas nama sendiri', 'Get a bank letter in your own name'),
  kind: 'paper',
  when: ge(money('funds', 'AUD', 'once'), australianDollars),
  effects: [holds('au-462-work-and-holiday.bank-letter')],
  months: timeNotFound,
  serial: false,
  costs: [
    priceNotFound(t('Surat keterangan bank', 'Bank letter'), { source: 'm-au-462-imigrasi' }),
  ],
  last: true,
  where: [place('Bank sendiri', 'Kupang', 'm-au-462-imigrasi')],
  canFail: false,
  validMonths: 3,
  note: t(
    'Umur surat paling lama tiga bulan (batch 2023), jadi minta mendekati pengajuan.',
    'The letter may be at most three months old (2023 batch), so get it close to filing.',
  ),
}

const blockedAccount: Move = {
  id: 'money.de-opportunity-card',
  name: t(
    'Isi rekening blokir Jerman (Chancenkarte, 12 bulan)',
    'Fill the German blocked account (Opportunity Card, 12 months)',
  ),
  kind: 'money',
  when: always,
  effects: [
    {
      kind: 'set',
      fact: 'funds',
      value: { amount: 13_092, currency: 'EUR', period: 'once' },
    },
  ],
  months: between(
    1,
    null,
    'm-blocked-time',
    t(
      'Pembukaan rekening dimulai 4–6 minggu sebelum janji temu; lama menabung bergantung pada tiap orang.',
      'Start the account 4–6 weeks before the appointment; the time to save depends on the person.',
    ),
  ),
  serial: false,
  costs: [
    price(
      t('Saldo yang diblokir (tetap milikmu)', 'Blocked balance (stays yours)'),
      13_092,
      'm-blocked',
      {
        currency: 'EUR',
        asOf: '2026-06-14',
        aside: 'refundable',
      },
    ),
    price(t('Cadangan biaya transfer', 'Buffer for transfer costs'), [100, 150], 'm-blocked', {
      currency: 'EUR',
      asOf: '2026-06-14',
      aside: 'refundable',
    }),
    price(t('Pembukaan rekening', 'Set-up fee'), 49, 'm-blocked-fee', {
      currency: 'EUR',
      asOf: '2023-01-31',
    }),
    price(t('Biaya 12 bulan', 'Fee for 12 months'), 60, 'm-blocked-fee', {
      currency: 'EUR',
      asOf: '2023-01-31',
    }),
  ],
  where: [place('Penyedia rekening blokir', 'online', 'm-blocked')],
  canFail: true,
  note: t(
    'Jangan berutang untuk saldo ini. Surat sponsor (Verpflichtungserklärung) bisa menggantikannya.',
    "Do not borrow for it. A sponsor's declaration (Verpflichtungserklärung) can replace it.",
  ),
}

/**
 * Savings that a visa asks to see. They stay the student's own; nobody is told to borrow them.
 * Smallest first: taking several never leaves less than was saved.
 */
export const savingsMoves: readonly Move[] = [
  britishFunds,
  australianFunds,
  koreanFunds,
  canadianFunds,
  blockedAccount,
  savingsHeld,
  bankLetter,
]
