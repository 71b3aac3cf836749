import type { Text } from '../facts/fact.ts'
import type { OriginNote, OriginRefusal } from './origin.ts'

// What a campus is told about an address it typed, in both languages.

type Said = OriginNote | OriginRefusal
type Words = { readonly [K in Said['kind']]: (said: Extract<Said, { kind: K }>) => Text }

const words: Words = {
  'scheme-added': ({ scheme }) => ({
    id: `Kami menambahkan ${scheme}:// di depannya.`,
    en: `We put ${scheme}:// in front of it.`,
  }),
  'path-dropped': ({ dropped }) => ({
    id: `Bagian “${dropped}” tidak disimpan: izin berlaku untuk semua halaman di alamat ini.`,
    en: `The part “${dropped}” is not kept: the permission covers every page of this address.`,
  }),
  'usual-port-dropped': ({ port }) => ({
    id: `:${port} tidak perlu ditulis; itu port yang biasa.`,
    en: `:${port} need not be written; it is the usual port.`,
  }),
  'own-port': ({ port }) => ({
    id: `Berlaku hanya dengan port ${port}. Tanpa port itu, alamatnya dihitung sebagai alamat lain.`,
    en: `Holds with port ${port} only. Without that port it counts as another address.`,
  }),
  'in-ascii': ({ typed, host }) => ({
    id: `“${typed}” ditulis peramban sebagai ${host}. Periksa apakah itu memang nama kampus Anda.`,
    en: `Browsers write “${typed}” as ${host}. Check that this is the name of your campus.`,
  }),
  'this-name-only': ({ other }) => ({
    id: `Hanya nama ini yang diizinkan. Jika halaman Anda juga terbuka di ${other} atau subdomain lain, daftarkan alamat itu juga.`,
    en: `Only this name is allowed. If your page also opens at ${other} or at another sub-domain, register that address too.`,
  }),
  'this-computer-only': () => ({
    id: 'Alamat ini hanya ada di komputer ini: cocok untuk mencoba, tidak terbuka bagi mahasiswa.',
    en: 'This address exists on this computer only: good for trying out, out of reach for students.',
  }),
  'address-missing': () => ({
    id: 'Tulis alamat situs kampus Anda, misalnya https://karir.kampus.example.',
    en: 'Write the address of your campus site, such as https://karir.kampus.example.',
  }),
  'address-too-long': ({ charactersMax }) => ({
    id: `Alamat ini lebih dari ${charactersMax} huruf. Cukup tulis bagian depannya, misalnya https://karir.kampus.example.`,
    en: `This address has more than ${charactersMax} characters. Its first part is enough, such as https://karir.kampus.example.`,
  }),
  'several-addresses': () => ({
    id: 'Tulis satu alamat saja, tanpa spasi atau koma. Alamat berikutnya didaftarkan sesudahnya.',
    en: 'Write one address only, without spaces or commas. Register the next one after it.',
  }),
  'scheme-not-web': ({ scheme }) => ({
    id: `${scheme}:// bukan alamat situs. Buka halaman Anda di peramban, lalu salin alamat yang diawali https://.`,
    en: `${scheme}:// is not the address of a web site. Open your page in a browser and copy the address that begins with https://.`,
  }),
  'not-encrypted': ({ instead }) => ({
    id: `Alamat http:// bisa disadap atau diubah orang di jaringan yang sama. Pakai ${instead}, atau minta pengelola situs menyalakan HTTPS.`,
    en: `An http:// address can be read or changed by others on the same network. Use ${instead}, or ask whoever runs the site to turn on HTTPS.`,
  }),
  'user-in-address': () => ({
    id: 'Hapus bagian sebelum tanda @: alamat situs tidak memuat nama pengguna, sandi, atau surel.',
    en: 'Remove what stands before the @: the address of a site holds no user name, password or e-mail.',
  }),
  wildcard: () => ({
    id: 'Tanda * tidak bisa dipakai: setiap nama, termasuk tiap subdomain, didaftarkan satu per satu.',
    en: 'A * cannot be used: every name, each sub-domain too, is registered one by one.',
  }),
  'port-not-valid': ({ port }) => ({
    id: `“${port}” bukan nomor port. Port adalah angka 1 sampai 65535; biasanya tidak perlu ditulis.`,
    en: `“${port}” is not a port. A port is a number from 1 to 65535; usually none is needed.`,
  }),
  'number-address': ({ host }) => ({
    id: `${host} adalah alamat angka, dan peramban tidak mengizinkannya. Pakai nama situsnya; untuk mencoba di komputer sendiri, pakai localhost.`,
    en: `${host} is an address of numbers, which browsers do not admit. Use the name of the site; to try on your own computer, use localhost.`,
  }),
  'name-incomplete': ({ host }) => ({
    id: `“${host}” belum lengkap. Tulis nama seluruhnya, misalnya ${host}.ac.id.`,
    en: `“${host}” is not complete. Write the whole name, such as ${host}.ac.id.`,
  }),
  'name-not-valid': ({ host }) => ({
    id: `“${host}” bukan nama situs. Nama terdiri dari huruf, angka, tanda hubung, dan titik.`,
    en: `“${host}” is not the name of a site. A name has letters, digits, hyphens and dots.`,
  }),
}

/** What to tell about an address: what was changed in it, or why it cannot be registered. */
export function originWords<K extends Said['kind']>(said: Extract<Said, { kind: K }>): Text {
  const tell: (said: Extract<Said, { kind: K }>) => Text = words[said.kind as K]
  return tell(said)
}
