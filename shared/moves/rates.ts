import type { ExchangeRate } from './move.ts'

/** Rupiah for one unit, newest complete table found; each with its day, for the page to show. */
export const exchangeRates: readonly ExchangeRate[] = [
  { currency: 'EUR', rupiah: 20_424.09, date: '2026-05-08', source: 'm-ecb' },
  { currency: 'USD', rupiah: 17_365.95, date: '2026-05-08', source: 'm-ecb' },
  { currency: 'JPY', rupiah: 110.7777, date: '2026-05-08', source: 'm-ecb' },
  { currency: 'KRW', rupiah: 11.8395, date: '2026-05-08', source: 'm-ecb' },
  { currency: 'TWD', rupiah: 545.41, date: '2026-03-18', source: 'm-bot-twd', confidence: 'low' },
  { currency: 'HKD', rupiah: 2_218.39, date: '2026-05-08', source: 'm-ecb' },
  { currency: 'SGD', rupiah: 13_697.33, date: '2026-05-08', source: 'm-ecb' },
  { currency: 'MYR', rupiah: 4_428.95, date: '2026-05-08', source: 'm-ecb' },
  { currency: 'SAR', rupiah: 4_483.23, date: '2026-02-11', source: 'm-kmk6' },
  { currency: 'AED', rupiah: 4_728.64, date: '2026-05-08', source: 'm-ecb' },
  { currency: 'AUD', rupiah: 12_561.71, date: '2026-05-08', source: 'm-ecb' },
  { currency: 'NZD', rupiah: 10_349.17, date: '2026-05-08', source: 'm-ecb' },
  { currency: 'CAD', rupiah: 12_714.99, date: '2026-05-08', source: 'm-ecb' },
  { currency: 'GBP', rupiah: 23_636.26, date: '2026-05-08', source: 'm-ecb' },
  { currency: 'CZK', rupiah: 840.36, date: '2026-05-08', source: 'm-ecb' },
]
