// Longer than most: every refusal there is, with its words in both languages, in one total table.
import type { Context } from 'hono'
import type { AssessmentRefusal } from '../../shared/keeping/assessment.ts'
import { type CampusRefusal, campusHeaders, campusProblems } from './campus-problem.ts'
import { type CaseRefusal, caseProblems } from './case-problem.ts'
import { type DayRefusal, dayProblems } from './day-problem.ts'
import type { Exchange } from './exchange.ts'
import type { Language } from './language.ts'
import { type RuleRefusal, ruleProblems } from './rule-problem.ts'
import { fieldAsked, type NearestStart, type TalkRefusal, talkProblems } from './talk-problem.ts'

/** One thing wrong with one field. */
export type FieldProblem = {
  /** Where it stands in the body, like `consents[0].purpose`. */
  readonly field: string
  readonly detail: string
}

type HttpRefusal =
  | { readonly kind: 'bad-json'; readonly reason: string }
  | { readonly kind: 'unsupported-media-type'; readonly got: string; readonly expected: string }
  | { readonly kind: 'body-too-large'; readonly bytesMax: number }
  | { readonly kind: 'headers-too-large' }
  | { readonly kind: 'body-not-valid'; readonly fields: readonly FieldProblem[] }
  | { readonly kind: 'parameter-not-valid'; readonly fields: readonly FieldProblem[] }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'method-not-allowed'; readonly allowed: readonly string[] }
  | { readonly kind: 'link-missing' }
  | { readonly kind: 'link-read-only' }
  | { readonly kind: 'not-signed-in' }
  | { readonly kind: 'role-not-allowed' }
  | { readonly kind: 'sent-from-elsewhere' }
  | { readonly kind: 'version-missing' }
  | { readonly kind: 'edition-unknown'; readonly edition: string }
  | { readonly kind: 'part-unknown'; readonly part: string }
  | { readonly kind: 'not-ready' }
  | { readonly kind: 'day-unreachable'; readonly from: string; readonly to: string }
  | { readonly kind: 'unexpected' }

export type Refusal =
  | HttpRefusal
  | AssessmentRefusal
  | TalkRefusal
  | CampusRefusal
  | CaseRefusal
  | DayRefusal
  | RuleRefusal
export type RefusalKind = Refusal['kind']

type Words = { readonly title: string; readonly detail: string; readonly next: string }
type Of<K extends RefusalKind> = Extract<Refusal, { readonly kind: K }>

type Entry<K extends RefusalKind> = {
  readonly status:
    | 400
    | 401
    | 403
    | 404
    | 405
    | 409
    | 412
    | 413
    | 415
    | 422
    | 428
    | 429
    | 431
    | 500
    | 503
  readonly id: (refusal: Of<K>) => Words
  readonly en: (refusal: Of<K>) => Words
}

const kilobytes = (bytes: number) => Math.round(bytes / 1_000)

const problems = {
  'bad-json': {
    status: 400,
    id: ({ reason }) => ({
      title: 'Isi permintaan bukan JSON',
      detail: `Isinya tidak dapat dibaca: ${reason}.`,
      next: 'Kirim satu objek JSON yang utuh.',
    }),
    en: ({ reason }) => ({
      title: 'The body is not JSON',
      detail: `It could not be read: ${reason}.`,
      next: 'Send one whole JSON object.',
    }),
  },
  'unsupported-media-type': {
    status: 415,
    id: ({ got, expected }) => ({
      title: 'Jenis isi tidak diterima',
      detail: `Diterima: ${expected}. Dikirim: ${got}.`,
      next: `Kirim dengan Content-Type: ${expected}.`,
    }),
    en: ({ got, expected }) => ({
      title: 'This kind of body is not accepted',
      detail: `Expected ${expected}, got ${got}.`,
      next: `Send it with Content-Type: ${expected}.`,
    }),
  },
  'body-too-large': {
    status: 413,
    id: ({ bytesMax }) => ({
      title: 'Isi permintaan terlalu besar',
      detail: `Paling besar ${kilobytes(bytesMax)} kB.`,
      next: 'Kirim jawabannya saja, tanpa berkas.',
    }),
    en: ({ bytesMax }) => ({
      title: 'The body is too large',
      detail: `At most ${kilobytes(bytesMax)} kB.`,
      next: 'Send the answers only, no files.',
    }),
  },
  'headers-too-large': {
    status: 431,
    id: () => ({
      title: 'Kepala permintaan terlalu besar',
      detail: 'Alamat dan kepala permintaan bersama-sama paling besar 16 kB.',
      next: 'Hapus cookie dan kepala yang tidak perlu, lalu coba lagi.',
    }),
    en: () => ({
      title: 'The headers are too large',
      detail: 'Address and headers together take at most 16 kB.',
      next: 'Clear cookies and needless headers and try again.',
    }),
  },
  'body-not-valid': {
    status: 422,
    id: () => ({
      title: 'Ada isian yang perlu diperbaiki',
      detail: 'Isian yang keliru disebut di "fields". Tidak ada yang disimpan.',
      next: 'Perbaiki isian itu, lalu kirim lagi.',
    }),
    en: () => ({
      title: 'Some fields need correcting',
      detail: 'They are named under "fields". Nothing was kept.',
      next: 'Correct those fields and send again.',
    }),
  },
  'parameter-not-valid': {
    status: 400,
    id: () => ({
      title: 'Alamat atau kepala permintaan keliru',
      detail: 'Bagian yang keliru disebut di "fields".',
      next: 'Perbaiki bagian itu, lalu coba lagi.',
    }),
    en: () => ({
      title: 'The address or a header is not valid',
      detail: 'What is wrong is named under "fields".',
      next: 'Correct it and try again.',
    }),
  },
  'not-found': {
    status: 404,
    id: () => ({
      title: 'Tidak ada apa-apa di sini',
      detail: 'Alamat ini tidak dikenal.',
      next: 'Lihat /v1/openapi.json untuk alamat yang ada.',
    }),
    en: () => ({
      title: 'Nothing is here',
      detail: 'This address is not known.',
      next: 'See /v1/openapi.json for the addresses there are.',
    }),
  },
  'method-not-allowed': {
    status: 405,
    id: ({ allowed }) => ({
      title: 'Cara ini tidak dilayani di alamat ini',
      detail: `Yang dilayani: ${allowed.join(', ')}.`,
      next: 'Pakai salah satu cara itu.',
    }),
    en: ({ allowed }) => ({
      title: 'This address does not answer that method',
      detail: `It answers ${allowed.join(', ')}.`,
      next: 'Use one of those methods.',
    }),
  },
  'link-missing': {
    status: 401,
    id: () => ({
      title: 'Tautan pribadi diperlukan',
      detail: 'Penilaian tersimpan hanya terbuka dengan tautan pribadinya.',
      next: 'Buka lewat tautan yang kamu simpan.',
    }),
    en: () => ({
      title: 'The private link is needed',
      detail: 'A kept assessment opens only with its private link.',
      next: 'Open it through the link you saved. (Authorization: Bearer ...)',
    }),
  },
  'link-not-valid': {
    status: 403,
    id: () => ({
      title: 'Tautan ini tidak membuka apa pun',
      detail: 'Tautannya mungkin salah ketik, kedaluwarsa, atau penilaiannya sudah dihapus.',
      next: 'Periksa tautannya, atau mulai penilaian baru; jawaban di ponselmu tetap ada.',
    }),
    en: () => ({
      title: 'This link opens nothing',
      detail: 'It may be mistyped or expired, or the assessment was erased.',
      next: 'Check the link, or start a new assessment; answers on your phone are still there.',
    }),
  },
  'link-read-only': {
    status: 403,
    id: () => ({
      title: 'Tautan ini hanya untuk membaca',
      detail: 'Tautan berbagi tidak dapat mengubah, mengekspor atau menghapus.',
      next: 'Minta pemiliknya melakukannya dengan tautan pribadinya.',
    }),
    en: () => ({
      title: 'This link only reads',
      detail: 'A share link can neither change, export nor erase.',
      next: 'Ask its owner to do it with the private link.',
    }),
  },
  'not-signed-in': {
    status: 401,
    id: () => ({
      title: 'Anda belum masuk, atau masuknya sudah berakhir',
      detail: 'Halaman petugas hanya terbuka bagi yang sudah masuk. Tidak ada yang disimpan.',
      next: 'Masuk di /staff/sign-in, lalu kirim lagi.',
    }),
    en: () => ({
      title: 'You are not signed in, or not any more',
      detail: 'What is for staff opens only to whoever signed in. Nothing was kept.',
      next: 'Sign in at /en/staff/sign-in and send it again.',
    }),
  },
  'role-not-allowed': {
    status: 403,
    id: () => ({
      title: 'Bagian ini bukan untuk peran Anda',
      detail: 'Anda sudah masuk, tetapi peran Anda tidak membuka bagian ini.',
      next: 'Pakai menu yang tampil untuk Anda. Bila peran Anda keliru, beri tahu pimpinan kantor.',
    }),
    en: () => ({
      title: 'This part is not for your role',
      detail: 'You are signed in, but your role does not open this part.',
      next: 'Use the menu you are shown. If your role is wrong, tell the lead of your office.',
    }),
  },
  'sent-from-elsewhere': {
    status: 403,
    id: () => ({
      title: 'Ini tidak dikirim dari halaman Rantau',
      detail: 'Perubahan hanya diterima dari halaman Rantau sendiri. Tidak ada yang disimpan.',
      next: 'Buka halamannya di Rantau, lalu kirim dari sana.',
    }),
    en: () => ({
      title: 'This was not sent from a page of Rantau',
      detail: 'Changes are taken from pages of Rantau itself alone. Nothing was kept.',
      next: 'Open the page at Rantau and send it from there.',
    }),
  },
  'version-missing': {
    status: 428,
    id: () => ({
      title: 'Versi yang diubah tidak disebut',
      detail: 'Perubahan harus menyebut versi yang dibaca, agar tidak menimpa perubahan lain.',
      next: 'Kirim If-Match dengan ETag dari jawaban terakhir.',
    }),
    en: () => ({
      title: 'The version to change is not named',
      detail: 'A change names the version it was made from, so as not to overwrite another.',
      next: 'Send If-Match with the ETag of the last answer.',
    }),
  },
  'version-stale': {
    status: 412,
    id: ({ version }) => ({
      title: 'Sudah berubah sejak kamu membukanya',
      detail: `Yang tersimpan sekarang versi ${version}.`,
      next: 'Muat ulang, lalu ubah lagi.',
    }),
    en: ({ version }) => ({
      title: 'It changed since you opened it',
      detail: `Version ${version} is kept now.`,
      next: 'Load it again and repeat your change.',
    }),
  },
  'consent-withdrawn': {
    status: 409,
    id: ({ withdrawnAt }) => ({
      title: 'Persetujuanmu sudah ditarik',
      detail: `Ditarik pada ${withdrawnAt}; sejak itu data ini tidak diolah lagi.`,
      next: 'Kamu masih dapat mengekspor atau menghapusnya, atau menyimpan penilaian baru.',
    }),
    en: ({ withdrawnAt }) => ({
      title: 'Your consent was withdrawn',
      detail: `It was withdrawn at ${withdrawnAt}; nothing is done with these answers since.`,
      next: 'You can still export or erase them, or keep a new assessment.',
    }),
  },
  'too-many-shares': {
    status: 409,
    id: ({ sharesMax }) => ({
      title: 'Tautan berbagi sudah terlalu banyak',
      detail: `Paling banyak ${sharesMax} tautan.`,
      next: 'Pakai tautan yang sudah ada.',
    }),
    en: ({ sharesMax }) => ({
      title: 'There are too many share links',
      detail: `At most ${sharesMax} links.`,
      next: 'Use one that you already handed on.',
    }),
  },
  'edition-unknown': {
    status: 404,
    id: ({ edition }) => ({
      title: 'Edisi ini tidak dikenal',
      detail: `Tidak ada edisi ${edition}.`,
      next: 'Ambil edisi yang berlaku dari /v1/catalogue.',
    }),
    en: ({ edition }) => ({
      title: 'This edition is not known',
      detail: `There is no edition ${edition}.`,
      next: 'Take the active edition from /v1/catalogue.',
    }),
  },
  'part-unknown': {
    status: 404,
    id: ({ part }) => ({
      title: 'Bagian ini tidak ada dalam edisinya',
      detail: `Tidak ada bagian ${part}.`,
      next: 'Nama bagian ada dalam daftar edisinya.',
    }),
    en: ({ part }) => ({
      title: 'The edition has no such part',
      detail: `There is no part ${part}.`,
      next: "The edition's manifest names its parts.",
    }),
  },
  'key-reused': {
    status: 422,
    id: () => ({
      title: 'Kunci ini sudah dipakai untuk permintaan lain',
      detail:
        'Idempotency-Key yang sama pernah datang dengan isi yang berbeda. Tidak ada yang disimpan.',
      next: 'Ulangi dengan isi yang sama, atau kirim kunci acak yang baru.',
    }),
    en: () => ({
      title: 'This key was used for another request',
      detail: 'The same Idempotency-Key came before with another body. Nothing was kept.',
      next: 'Repeat the same body, or send a new random key.',
    }),
  },
  'not-ready': {
    status: 503,
    id: () => ({
      title: 'Aturan belum diterbitkan',
      detail: 'Belum ada edisi yang berlaku.',
      next: 'Coba lagi sebentar lagi.',
    }),
    en: () => ({
      title: 'No rules are published yet',
      detail: 'No edition is active.',
      next: 'Try again in a moment.',
    }),
  },
  'day-unreachable': {
    status: 503,
    id: ({ from, to }) => ({
      title: 'Aturan kami tidak mencakup hari ini',
      detail: `Jam kami menunjuk hari di luar ${from} sampai ${to}, yang dicakup aturan yang terbit.`,
      next: 'Beri tahu kami: jamnya keliru, atau edisi aturan yang baru belum diterbitkan.',
    }),
    en: ({ from, to }) => ({
      title: 'Our rules do not reach today',
      detail: `Our clock shows a day outside ${from} to ${to}, which the published rules cover.`,
      next: 'Tell us: the clock is wrong, or a newer edition of the rules is not published yet.',
    }),
  },
  ...talkProblems,
  ...ruleProblems,
  ...campusProblems,
  ...caseProblems,
  ...dayProblems,
  unexpected: {
    status: 500,
    id: () => ({
      title: 'Ada yang rusak di pihak kami',
      detail: 'Permintaan ini tidak selesai.',
      next: 'Coba lagi. Bila tetap gagal, sebutkan nomor permintaan ini kepada kami.',
    }),
    en: () => ({
      title: 'Something broke on our side',
      detail: 'Your request was not finished.',
      next: 'Try again. If it still fails, tell us the number of this request.',
    }),
  },
} satisfies { readonly [K in RefusalKind]: Entry<K> }

/** The body of every refusal: RFC 9457, with what to do next. */
type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly next: string
  readonly requestId: string
  readonly fields?: readonly FieldProblem[]
  /** The nearest starts that are free, where a start could not be had. */
  readonly nearest?: readonly NearestStart[]
  /** What happened to a case since the version it was decided on. */
  readonly changes?: readonly unknown[]
}

/** Every refusal there is; the OpenAPI document names them. */
export const refusalKinds = Object.keys(problems) as RefusalKind[]

export const statusOf = (kind: RefusalKind) => problems[kind].status

/** What a refusal says to somebody who reads this language. */
export function wordsOf(refusal: Refusal, language: Language): Words {
  const entry = problems[refusal.kind] as Entry<RefusalKind>
  return entry[language](refusal)
}

/** What a refusal says in headers, whether it is sent as problem details or as a page. */
export const extraHeaders = (refusal: Refusal): Record<string, string> => {
  if (refusal.kind === 'method-not-allowed') return { allow: refusal.allowed.join(', ') }
  if (refusal.kind === 'not-signed-in')
    return { 'www-authenticate': 'Cookie form-action="/staff/sign-in"' }
  if (refusal.kind === 'link-missing') return { 'www-authenticate': 'Bearer' }
  if (refusal.kind === 'version-stale') return { etag: `"${refusal.version}"` }
  if (refusal.kind === 'not-ready') return { 'retry-after': '5' }
  if (refusal.kind === 'busy') return { 'retry-after': '2' }
  return refusal.kind in campusProblems ? campusHeaders(refusal as CampusRefusal) : {}
}

const contentType = 'application/problem+json; charset=utf-8'
const fieldsMax = 50
const fieldCharactersMax = 120

/** Enough to correct by; whoever sends nine thousand wrong names gets fifty back, each cut short. */
const named = (fields: readonly FieldProblem[]): readonly FieldProblem[] =>
  fields.slice(0, fieldsMax).map(({ field, detail }) => ({
    field: field.length > fieldCharactersMax ? `${field.slice(0, fieldCharactersMax)}...` : field,
    detail,
  }))

/** Every wrong field, or the one that what never can be had was asked by. */
const fieldsOf = (refusal: Refusal, { detail }: Words): readonly FieldProblem[] | undefined => {
  if ('fields' in refusal) return named(refusal.fields)
  const field = fieldAsked(refusal)
  return field === undefined ? undefined : [{ field, detail }]
}

/** A refusal as it is sent: status, headers and problem details in the reader's language. */
export function problemAnswer(refusal: Refusal, language: Language, requestId: string) {
  const status = statusOf(refusal.kind)
  const words = wordsOf(refusal, language)
  const fields = fieldsOf(refusal, words)
  const problem: Problem = {
    type: `/problems/${refusal.kind}`,
    ...words,
    status,
    requestId,
    ...(fields && { fields }),
    ...('nearest' in refusal && refusal.nearest && { nearest: refusal.nearest }),
    ...('changes' in refusal && refusal.changes && { changes: refusal.changes }),
  }
  const headers: Record<string, string> = {
    'content-type': contentType,
    'content-language': language,
    'cache-control': 'no-store',
    ...extraHeaders(refusal),
  }
  return { status, headers, body: JSON.stringify(problem) }
}

/** Answers with a refusal as problem details, in the reader's language. */
export function refuse(c: Context<Exchange>, refusal: Refusal): Response {
  c.set('refusal', refusal.kind)
  const { status, headers, body } = problemAnswer(refusal, c.var.language, c.var.requestId)
  return c.body(body, status, headers)
}
