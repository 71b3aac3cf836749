// Why a campus's own machine, or its partner, does not get what was asked for.

export type CampusRefusal =
  | { readonly kind: 'key-missing' }
  | { readonly kind: 'key-not-valid' }
  | { readonly kind: 'key-scope'; readonly scope: string }
  | { readonly kind: 'too-often'; readonly perMinute: number; readonly seconds: number }
  | { readonly kind: 'keys-full'; readonly most: number }
  | { readonly kind: 'webhooks-full'; readonly most: number }
  | { readonly kind: 'webhook-off' }
  | { readonly kind: 'origins-full'; readonly most: number }
  | { readonly kind: 'campus-revoked' }

type Words = { readonly title: string; readonly detail: string; readonly next: string }
type Kind = CampusRefusal['kind']
type Of<K extends Kind> = Extract<CampusRefusal, { readonly kind: K }>

type Entry<K extends Kind> = {
  readonly status: 401 | 403 | 409 | 429
  readonly id: (refusal: Of<K>) => Words
  readonly en: (refusal: Of<K>) => Words
}

export const campusProblems = {
  'key-missing': {
    status: 401,
    id: () => ({
      title: 'Alamat ini dibuka dengan kunci',
      detail: 'Permintaan ini tidak membawa kunci.',
      next: 'Kirim Authorization: Bearer dengan kunci yang dibuat mitra kampus di /staff/campus/keys.',
    }),
    en: () => ({
      title: 'A key opens this address',
      detail: 'This request brought none.',
      next: 'Send Authorization: Bearer with a key that the campus partner made at /staff/campus/keys.',
    }),
  },
  'key-not-valid': {
    status: 401,
    id: () => ({
      title: 'Kunci ini tidak membuka apa-apa',
      detail: 'Tidak dikenal, sudah dicabut, atau sudah diganti.',
      next: 'Minta mitra kampus membuat kunci baru di /staff/campus/keys.',
    }),
    en: () => ({
      title: 'This key opens nothing',
      detail: 'It is not known, was revoked, or was replaced.',
      next: 'Ask the campus partner for a new one, made at /staff/campus/keys.',
    }),
  },
  'key-scope': {
    status: 403,
    id: ({ scope }) => ({
      title: 'Kunci ini bukan untuk itu',
      detail: `Alamat ini perlu kunci untuk "${scope}".`,
      next: 'Pakai kunci lain, atau buat kunci untuk itu.',
    }),
    en: ({ scope }) => ({
      title: 'This key is not for that',
      detail: `This address takes a key for "${scope}".`,
      next: 'Use another key, or make one for it.',
    }),
  },
  'too-often': {
    status: 429,
    id: ({ perMinute, seconds }) => ({
      title: 'Kunci ini bertanya terlalu sering',
      detail: `Satu kunci boleh bertanya ${perMinute} kali semenit.`,
      next: `Coba lagi sesudah ${seconds} detik.`,
    }),
    en: ({ perMinute, seconds }) => ({
      title: 'This key asks too often',
      detail: `One key may ask ${perMinute} times a minute.`,
      next: `Try again after ${seconds} seconds.`,
    }),
  },
  'keys-full': {
    status: 409,
    id: ({ most }) => ({
      title: 'Kuncinya sudah penuh',
      detail: `Satu kampus punya paling banyak ${most} kunci.`,
      next: 'Cabut kunci yang tidak dipakai, lalu buat yang baru.',
    }),
    en: ({ most }) => ({
      title: 'There are as many keys as there can be',
      detail: `A campus has at most ${most}.`,
      next: 'Revoke one that is not used, then make the new one.',
    }),
  },
  'webhooks-full': {
    status: 409,
    id: ({ most }) => ({
      title: 'Penerima webhook sudah penuh',
      detail: `Satu kampus punya paling banyak ${most} penerima.`,
      next: 'Hapus yang tidak dipakai, lalu daftarkan yang baru.',
    }),
    en: ({ most }) => ({
      title: 'There are as many webhook endpoints as there can be',
      detail: `A campus has at most ${most}.`,
      next: 'Remove one that is not used, then register the new one.',
    }),
  },
  'webhook-off': {
    status: 409,
    id: () => ({
      title: 'Penerima ini sedang dihentikan',
      detail: 'Selama dihentikan, tidak ada yang dikirim ke sana.',
      next: 'Nyalakan dulu, lalu kirim lagi.',
    }),
    en: () => ({
      title: 'This endpoint is stopped',
      detail: 'While it is, nothing is sent there.',
      next: 'Turn it on first, then send again.',
    }),
  },
  'origins-full': {
    status: 409,
    id: ({ most }) => ({
      title: 'Alamatnya sudah penuh',
      detail: `Satu kampus mendaftarkan paling banyak ${most} alamat.`,
      next: 'Hapus yang tidak dipakai, lalu daftarkan yang baru.',
    }),
    en: ({ most }) => ({
      title: 'There are as many addresses as there can be',
      detail: `A campus registers at most ${most}.`,
      next: 'Remove one that is not used, then register the new one.',
    }),
  },
  'campus-revoked': {
    status: 409,
    id: () => ({
      title: 'Kerja sama kampus ini sudah berakhir',
      detail: 'Kunci, webhook dan alamatnya tidak berlaku lagi.',
      next: 'Tulis kepada kantor mitra: BP3MI NTT atau Move-ID.',
    }),
    en: () => ({
      title: 'The partnership of this campus has ended',
      detail: 'Its keys, webhooks and addresses hold no more.',
      next: 'Write to the partner office: BP3MI NTT or Move-ID.',
    }),
  },
} as const satisfies { readonly [K in Kind]: Entry<K> }

/** What each says in headers: how to come in, or when. */
export function campusHeaders(refusal: CampusRefusal): Readonly<Record<string, string>> {
  const realm = 'Bearer realm="rantau-campus"'
  if (refusal.kind === 'key-missing') return { 'www-authenticate': realm }
  if (refusal.kind === 'key-not-valid')
    return { 'www-authenticate': `${realm}, error="invalid_token"` }
  if (refusal.kind === 'key-scope')
    return {
      'www-authenticate': `${realm}, error="insufficient_scope", scope="${refusal.scope}"`,
    }
  return refusal.kind === 'too-often' ? { 'retry-after': String(refusal.seconds) } : {}
}
