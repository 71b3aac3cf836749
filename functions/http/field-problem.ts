import type * as z from 'zod'
import type { Language } from './language.ts'
import type { FieldProblem } from './problem.ts'

type Issue = z.core.$ZodIssue

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (written, step) =>
      typeof step === 'number'
        ? `${written}[${step}]`
        : `${written}${written && '.'}${String(step)}`,
    '',
  )

const listed = (values: readonly unknown[]) => values.slice(0, 12).map(String).join(', ')

/** What our own schemas find; their messages are names, so that each can be said in any language. */
const ownWords: Record<Language, Readonly<Record<string, string>>> = {
  en: {
    'consent-keep': 'The consent to keep is needed; without it nothing is kept.',
    'consent-counselor': 'A contact needs the consent that a counselor may use it.',
    'consent-follow-up': 'To be told needs the consent to be told.',
    'reach-not-valid': 'Expected an e-mail address or a WhatsApp number.',
    'consent-statistics': 'A campus needs the consent to be counted in its figures.',
    'purpose-twice': 'Each purpose stands here at most once.',
    'consent-assessment': 'The assessment is shown only with its own consent.',
    'contact-none': 'An e-mail address or a WhatsApp number is needed; one is enough.',
    email: 'Expected an e-mail address such as nama@contoh.id.',
    reach: 'Expected an e-mail address, or a WhatsApp number such as 0812 3456 7890.',
    whatsapp: 'Expected a WhatsApp number such as 0812 3456 7890 or +49 151 23456789.',
    'phone-needed': 'For a talk by telephone a number is needed.',
    guardian: 'Under 18 a guardian is named, with a way to reach them.',
    'consent-guardian': 'Under 18 a guardian has to know and agree.',
    'zone-unknown': 'Expected the name of a time zone such as Asia/Makassar.',
    'end-before-start': 'The end lies before the start.',
    'range-too-long': 'At most 45 days at once.',
    'day-of-rules': 'Expected a day such as 2026-11-21, from 2000 to 2099.',
    'intake-state': 'Expected one of: open, paused, closed.',
    'figure-value': 'Expected a number of zero or more.',
    'title-short': 'Expected at least 3 characters: the title as the page has it.',
    'publisher-short': 'Expected at least 2 characters: who published the page.',
    'reason-short': 'Expected at least 3 characters: why the rules have to change.',
    'text-needed': 'Expected the new wording.',
    'changes-none': 'Choose at least one.',
    'changes-many': 'At most 50 at once. Propose some first, the rest after that.',
    'web-address': 'Expected a link that begins with https://.',
    'campus-unknown': 'No such campus is known. Leave it out, or name one of the list.',
    'control-characters': 'Control characters cannot be kept. Type the text anew.',
    'identity-number':
      'This looks like the number of an ID card or passport. Leave it out: nobody here needs it.',
    'assessment-link': 'Expected the share link that the Keep page makes.',
    'assessment-own':
      'This is your own link, which can change and erase. Make a share link on the Keep page.',
    'assessment-gone': 'This link opens nothing any more. Make a new one on the Keep page.',
  },
  id: {
    'consent-keep': 'Perlu persetujuan untuk menyimpan; tanpa itu tidak ada yang disimpan.',
    'consent-counselor': 'Kontak perlu persetujuan bahwa konselor boleh memakainya.',
    'consent-follow-up': 'Untuk diberi tahu perlu izin untuk diberi tahu.',
    'reach-not-valid': 'Tulis alamat surel atau nomor WhatsApp.',
    'consent-statistics': 'Kampus perlu persetujuan untuk ikut dihitung dalam angkanya.',
    'purpose-twice': 'Setiap tujuan paling banyak disebut satu kali.',
    'consent-assessment': 'Penilaian hanya diperlihatkan dengan persetujuannya sendiri.',
    'contact-none': 'Perlu alamat surel atau nomor WhatsApp; salah satu cukup.',
    email: 'Harus alamat surel seperti nama@contoh.id.',
    reach: 'Harus alamat surel, atau nomor WhatsApp seperti 0812 3456 7890.',
    whatsapp: 'Harus nomor WhatsApp seperti 0812 3456 7890 atau +49 151 23456789.',
    'phone-needed': 'Untuk konsultasi lewat telepon perlu nomor.',
    guardian: 'Di bawah 18 tahun perlu nama wali dan cara menghubunginya.',
    'consent-guardian': 'Di bawah 18 tahun, wali harus tahu dan mengizinkan.',
    'zone-unknown': 'Harus nama zona waktu seperti Asia/Makassar.',
    'end-before-start': 'Akhirnya sebelum mulainya.',
    'range-too-long': 'Paling banyak 45 hari sekaligus.',
    'day-of-rules': 'Harus tanggal seperti 2026-11-21, antara tahun 2000 dan 2099.',
    'intake-state': 'Pilih salah satu: open (buka), paused (dihentikan sementara), closed (tutup).',
    'figure-value': 'Harus angka nol atau lebih.',
    'title-short': 'Tulis paling sedikit 3 huruf: judul halamannya.',
    'publisher-short': 'Tulis paling sedikit 2 huruf: siapa yang menerbitkannya.',
    'reason-short': 'Tulis paling sedikit 3 huruf: mengapa aturan perlu diubah.',
    'text-needed': 'Tulis bunyi barunya.',
    'changes-none': 'Pilih paling sedikit satu.',
    'changes-many': 'Paling banyak 50 sekaligus. Usulkan sebagian dulu, sisanya kemudian.',
    'web-address': 'Harus tautan yang diawali https://.',
    'campus-unknown': 'Kampus ini tidak dikenal. Kosongkan, atau sebut salah satu dari daftar.',
    'control-characters': 'Karakter kendali tidak dapat disimpan. Ketik ulang teksnya.',
    'identity-number':
      'Ini tampak seperti nomor KTP atau paspor. Hapus saja: tidak ada yang memerlukannya di sini.',
    'assessment-link': 'Harus tautan berbagi yang dibuat halaman Simpan.',
    'assessment-own':
      'Ini tautanmu sendiri, yang bisa mengubah dan menghapus. Buat tautan berbagi di halaman Simpan.',
    'assessment-gone': 'Tautan ini tidak membuka apa pun lagi. Buat yang baru di halaman Simpan.',
  },
}

const inCharacters = (issue: { readonly origin?: unknown }, text: string): string =>
  issue.origin === 'string' ? text : ''

/** A form by its name, or as the pattern it is. */
const formOf = ({ format, pattern }: z.core.$ZodIssueInvalidStringFormat): string =>
  format === 'regex' && pattern !== undefined ? pattern : `"${format}"`

/** What an issue says in each language. */
const words: Record<Language, (issue: Issue) => string> = {
  en: (issue) => {
    const own = ownWords.en[issue.message]
    if (own !== undefined) return own
    if (issue.code === 'invalid_type') return `Expected ${issue.expected}.`
    if (issue.code === 'invalid_value') return `Expected one of: ${listed(issue.values)}.`
    if (issue.code === 'too_big')
      return `At most ${issue.maximum}${inCharacters(issue, ' characters')}.`
    if (issue.code === 'too_small') return `At least ${issue.minimum}.`
    if (issue.code === 'unrecognized_keys') return 'This field is not known here. Leave it out.'
    if (issue.code === 'invalid_format') return `Expected the form ${formOf(issue)}.`
    return 'This value is not valid here.'
  },
  id: (issue) => {
    const own = ownWords.id[issue.message]
    if (own !== undefined) return own
    if (issue.code === 'invalid_type') return `Harus berupa ${issue.expected}.`
    if (issue.code === 'invalid_value') return `Harus salah satu dari: ${listed(issue.values)}.`
    if (issue.code === 'too_big')
      return `Paling ${inCharacters(issue, 'panjang') || 'besar'} ${issue.maximum}${inCharacters(issue, ' karakter')}.`
    if (issue.code === 'too_small') return `Paling kecil ${issue.minimum}.`
    if (issue.code === 'unrecognized_keys') return 'Isian ini tidak dikenal di sini. Hapus saja.'
    if (issue.code === 'invalid_format') return `Harus berbentuk ${formOf(issue)}.`
    return 'Nilai ini tidak berlaku di sini.'
  },
}

const places = (issue: Issue): readonly string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => pathOf([...issue.path, key]))
    : [pathOf(issue.path) || '(body)']

/** Every wrong field, named where it stands, with what was expected; never with what was answered. */
export const fieldProblems = (issues: readonly Issue[], language: Language): FieldProblem[] =>
  issues.flatMap((issue) =>
    places(issue).map((field) => ({ field, detail: words[language](issue) })),
  )
