// Longer than most: every word of the page for campus partners, in both languages.
import type { Language } from '../http/language.ts'

type Reason = { readonly title: string; readonly what: string }

export type WidgetWords = {
  readonly title: string
  readonly lead: string
  readonly steps: readonly string[]
  readonly linkText: string
  readonly chooseTitle: string
  readonly campus: string
  readonly campusNone: string
  readonly demonstration: string
  readonly candidate: string
  readonly revoked: string
  readonly service: string
  readonly any: string
  readonly topic: string
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly mode: string
  readonly modes: Readonly<Record<'inline' | 'dialog' | 'button', string>>
  readonly colour: string
  readonly colourHint: string
  readonly colourDark: string
  readonly returnTo: string
  readonly returnHint: string
  readonly returnRefused: string
  readonly make: string
  readonly previewTitle: string
  readonly previewLead: string
  readonly previewButton: string
  readonly codeTitle: string
  readonly codeLead: string
  readonly copy: string
  readonly copied: string
  readonly mailCode: string
  readonly mailSubject: string
  readonly mailLead: string
  readonly moduleTitle: string
  readonly moduleLead: string
  readonly typesLink: string
  readonly frameTitle: string
  readonly frameLead: string
  readonly qrTitle: string
  readonly qrLead: string
  readonly qrLabel: (link: string) => string
  readonly qrDownload: string
  readonly moreTitle: string
  readonly moreLead: string
  readonly more: readonly Reason[]
  readonly eventsTitle: string
  readonly eventsLead: string
  readonly events: readonly Reason[]
  readonly originsTitle: string
  readonly originsLead: string
  readonly originsNone: string
  readonly address: string
  readonly check: string
  readonly register: string
  readonly checkOther: (origin: string) => string
  readonly registersThere: string
  readonly registerSignIn: string
  readonly registerHow: string
  readonly meant: (origin: string) => string
  readonly isRegistered: string
  readonly isNotRegistered: string
  readonly rulesTitle: string
  readonly rules: readonly string[]
  readonly blankTitle: string
  readonly blankLead: string
  readonly blank: (rantau: string) => readonly Reason[]
}

export const widgetWords: Readonly<Record<Language, WidgetWords>> = {
  id: {
    title: 'Konsultasi Rantau di situs kampus Anda',
    lead: 'Tempel satu potong kode, dan mahasiswa Anda memesan konsultasi gratis tanpa meninggalkan situs kampus. Tanpa kuki, tanpa menyimpan apa pun di peramban.',
    steps: [
      'Pilih kampus dan isinya. Kodenya muncul di halaman ini, bersama contohnya.',
      'Pastikan alamat situs kampus terdaftar; hanya di sana bingkainya tampil.',
      'Tempel kodenya di halaman situs, atau kirim kepada pengelola situs.',
    ],
    linkText: 'Bicara dengan konselor kerja luar negeri',
    chooseTitle: 'Pilih isinya',
    campus: 'Kampus',
    campusNone: 'Pilih kampus dulu; kodenya muncul di bawah.',
    demonstration:
      'Daftar ini untuk mencoba: kampus di dalamnya calon mitra atau contoh, belum ada yang bermitra.',
    candidate:
      'Kampus ini belum mendaftarkan alamat. Kodenya baru tampil di situs sesudah alamatnya terdaftar.',
    revoked: 'Kerja sama kampus ini sudah berakhir: bingkainya hanya menampilkan tautan ke Rantau.',
    service: 'Jenis konsultasi',
    any: 'Mahasiswa yang memilih',
    topic: 'Topik',
    language: 'Bahasa',
    languages: { id: 'Indonesia', en: 'Inggris' },
    mode: 'Tampil sebagai',
    modes: {
      inline: 'Bagian dari halaman',
      dialog: 'Tautan yang membuka jendela',
      button: 'Tombol di sudut layar',
    },
    colour: 'Warna tombol pada latar terang',
    colourHint: 'Misalnya #7d2b17. Boleh kosong. Kontrasnya kami periksa.',
    colourDark: 'Warna tombol pada latar gelap',
    returnTo: 'Halaman untuk kembali sesudah memesan',
    returnHint: 'Alamat https lengkap di salah satu alamat terdaftar. Boleh kosong.',
    returnRefused:
      'Alamat kembali ini tidak dipakai: harus https dan berada di salah satu alamat terdaftar kampus Anda.',
    make: 'Buat kodenya',
    previewTitle: 'Begini tampilnya',
    previewLead: 'Ini bingkai yang sebenarnya: pesanan di sini sungguh tercatat.',
    previewButton: 'Tombolnya ada di sudut bawah layar ini.',
    codeTitle: 'Kode untuk ditempel',
    codeLead: 'Tautan di dalamnya tetap bekerja bila skrip tidak jalan.',
    copy: 'Salin',
    copied: 'Tersalin',
    mailCode: 'Kirim kode ini lewat surel kepada pengelola situs',
    mailSubject: 'Kode konsultasi Rantau untuk situs kampus',
    mailLead: 'Mohon tempel kode ini di halaman situs kampus:',
    moduleTitle: 'Sebagai modul JavaScript',
    moduleLead: 'Untuk situs yang skripnya dirakit sendiri.',
    typesLink: 'Tipe TypeScript',
    frameTitle: 'Bila situs Anda membuang skrip',
    frameLead: 'Pakai bingkai ini. Tingginya tetap, isinya digulir.',
    qrTitle: 'Untuk poster dan papan pengumuman',
    qrLead: 'Kode QR ini membuka halaman yang sama di ponsel.',
    qrLabel: (link) => `Kode QR yang membuka ${link}`,
    qrDownload: 'Unduh kode QR (SVG)',
    moreTitle: 'Atribut lain untuk pembuat situs',
    moreLead:
      'Ditulis pada <rantau-talk>, misalnya way="online". Boleh diubah selama mahasiswa masih di halaman pertama bingkai. Agar kepala halaman yang melekat tidak menutupinya, beri rantau-talk sebuah scroll-margin-top. Terang atau gelapnya mengikuti color-scheme halaman Anda.',
    more: [
      {
        title: 'prefill-name, prefill-email, prefill-whatsapp',
        what: 'Mengisi formulir untuk mahasiswa yang sudah masuk di situs Anda; ia tetap bisa mengubahnya. Isinya tidak sampai ke server sebelum ia mengirim formulir.',
      },
      { title: 'way', what: 'Caranya: online, phone atau place.' },
      { title: 'spoken', what: 'Bahasa bicara: id, en, de, ja atau ko.' },
      { title: 'counselor', what: 'Hanya seorang konselor, dengan namanya di alamat.' },
    ],
    eventsTitle: 'Yang diberitahukan kepada halaman Anda',
    eventsLead:
      'Dengarkan di elemennya: element.addEventListener("booked", ({ detail }) => ...). detail.instance menyebut bingkai yang mana; nama, kontak dan jam tidak pernah ikut.',
    events: [
      { title: 'ready', what: 'Halaman pemesanan sudah tampil.' },
      { title: 'resize', what: 'Tingginya berubah; detail.heightPx bilangan bulat.' },
      { title: 'submitting', what: 'Sebuah formulir sedang dikirim.' },
      { title: 'requested', what: 'Diminta: menunggu konselor atau masuk daftar tunggu.' },
      { title: 'booked', what: 'Pasti dipesan, juga sesudah dipindahkan.' },
      {
        title: 'cancelled',
        what: 'Dibatalkan. Tiga yang terakhir membawa detail.booking dan detail.version, sekali tiap perubahan.',
      },
    ],
    originsTitle: 'Alamat yang boleh menampilkannya',
    originsLead:
      'Hanya halaman di alamat terdaftar yang boleh menampilkan bingkai ini. Periksa di sini alamat mana yang dihitung.',
    originsNone: 'Belum ada.',
    address: 'Alamat halaman Anda',
    check: 'Periksa',
    register: 'Daftarkan alamat ini',
    checkOther: (origin) => `Periksa ${origin}`,
    registersThere: 'Mitra kampus mendaftarkan dan menghapus alamat kampusnya sendiri.',
    registerSignIn: 'Masuk sebagai mitra kampus',
    registerHow:
      'Mitra kampus bisa mendaftarkannya sesudah masuk. Belum punya akun? Tulis dari surel resmi kampus ke kantor mitra Anda (BP3MI NTT atau Move-ID).',
    meant: (origin) => `Peramban menyebut halaman itu ${origin}`,
    isRegistered: 'Alamat ini terdaftar.',
    isNotRegistered: 'Alamat ini belum terdaftar.',
    rulesTitle: 'Apa yang dihitung sebagai satu alamat',
    rules: [
      'https://kampus.ac.id dan https://www.kampus.ac.id adalah dua alamat. Daftarkan yang benar-benar terbuka di peramban, atau keduanya.',
      'Subdomain dihitung sendiri: karir.kampus.ac.id bukan bagian dari kampus.ac.id. Tanda * tidak bisa dipakai.',
      'Port ikut dihitung: https://kampus.ac.id:8443 berbeda dari https://kampus.ac.id. Port 443 tidak perlu ditulis.',
      'Hanya https. Alamat http hanya diterima untuk komputer sendiri (localhost), untuk mencoba.',
      'Bagian setelah nama, seperti /karir, tidak dihitung: izin berlaku untuk semua halaman di alamat itu.',
    ],
    blankTitle: 'Bingkainya kosong?',
    blankLead: 'Yang tampil hanya tautannya, atau kotak kosong. Biasanya ini sebabnya:',
    blank: (rantau) => [
      {
        title: 'Alamatnya belum terdaftar',
        what: 'Buka halaman Anda, salin alamatnya, dan periksa di atas. Perhatikan www, subdomain dan port. Konsol peramban (F12) menyebut alamat yang dicari.',
      },
      {
        title: 'Kebijakan situs Anda (Content-Security-Policy) melarangnya',
        what: `Tambahkan pada kebijakan itu: script-src ${rantau}; frame-src ${rantau}`,
      },
      {
        title: 'Penyunting situs Anda membuang <script> atau <rantau-talk>',
        what: 'Lihat sumber halaman yang sudah terbit. Bila hilang, pakai bingkai tanpa skrip atau kode QR.',
      },
      {
        title: 'Pengaya situs Anda menggabungkan atau menunda skrip',
        what: `Di WordPress misalnya Autoptimize, WP Rocket atau Rocket Loader. Kecualikan ${rantau}/embed/rantau.js: skrip itu harus dimuat dari alamatnya sendiri.`,
      },
      {
        title: 'Halaman Anda dibuka lewat http, atau sebagai berkas',
        what: 'Alihkan ke https. Berkas (file://) tidak punya alamat yang dapat didaftarkan; layani lewat localhost.',
      },
      {
        title: 'Halaman Anda sendiri berada di dalam bingkai situs lain',
        what: 'Semua halaman di sekelilingnya harus terdaftar, misalnya portal yang membungkus situs fakultas.',
      },
      {
        title: 'Kerja samanya sudah berakhir',
        what: 'Bingkainya lalu menampilkan penjelasan dan tautan ke Rantau.',
      },
    ],
  },
  en: {
    title: 'Rantau talks on your campus site',
    lead: 'Paste one piece of code, and your students book a free talk without leaving the campus site. No cookies, nothing kept in the browser.',
    steps: [
      'Choose the campus and what it shows. The code appears on this page, with an example.',
      'Make sure that the address of the campus site is registered; the frame shows there only.',
      'Paste the code into a page of the site, or send it to whoever keeps the site.',
    ],
    linkText: 'Talk to a counselor about work abroad',
    chooseTitle: 'Choose what it shows',
    campus: 'Campus',
    campusNone: 'Choose a campus first; the code then stands below.',
    demonstration:
      'This list is for trying out: its campuses are candidates or examples, none is a partner yet.',
    candidate:
      'This campus has registered no address yet. The code shows on its site once an address is registered.',
    revoked: 'The partnership of this campus has ended: its frame shows only a link to Rantau.',
    service: 'Kind of talk',
    any: 'The student chooses',
    topic: 'Topic',
    language: 'Language',
    languages: { id: 'Indonesian', en: 'English' },
    mode: 'Shown as',
    modes: {
      inline: 'A part of the page',
      dialog: 'A link that opens a window',
      button: 'A button in the corner of the screen',
    },
    colour: 'Colour of buttons on a light page',
    colourHint: 'Such as #7d2b17. May stay empty. We check its contrast.',
    colourDark: 'Colour of buttons on a dark page',
    returnTo: 'The page to go back to after booking',
    returnHint: 'A whole https address at one of the registered addresses. May stay empty.',
    returnRefused:
      'This address to go back to is not used: it has to be https and at one of your campus’s registered addresses.',
    make: 'Make the code',
    previewTitle: 'This is how it looks',
    previewLead: 'It is the real frame: what is booked here is booked.',
    previewButton: 'The button stands in the lower corner of this screen.',
    codeTitle: 'The code to paste',
    codeLead: 'The link in it works even where scripts do not.',
    copy: 'Copy',
    copied: 'Copied',
    mailCode: 'Mail this code to whoever keeps the site',
    mailSubject: 'The code for Rantau talks on the campus site',
    mailLead: 'Please paste this code into a page of the campus site:',
    moduleTitle: 'As a JavaScript module',
    moduleLead: 'For sites that bundle their own scripts.',
    typesLink: 'TypeScript types',
    frameTitle: 'Where your site strips scripts',
    frameLead: 'Use this frame. Its height is fixed, and it scrolls.',
    qrTitle: 'For posters and notice boards',
    qrLead: 'This QR code opens the same page on a phone.',
    qrLabel: (link) => `QR code that opens ${link}`,
    qrDownload: 'Download the QR code (SVG)',
    moreTitle: 'Further attributes, for whoever builds the site',
    moreLead:
      'Written on <rantau-talk>, such as way="online". They may change while the student is on the first page of the frame. Where a sticky head would cover it, give rantau-talk a scroll-margin-top. It is light or dark as the color-scheme of your page says.',
    more: [
      {
        title: 'prefill-name, prefill-email, prefill-whatsapp',
        what: 'Fill in the form for a student who is signed in on your site, and who may still change it. No server sees them before the form is sent.',
      },
      { title: 'way', what: 'How to talk: online, phone or place.' },
      { title: 'spoken', what: 'The language of the talk: id, en, de, ja or ko.' },
      { title: 'counselor', what: 'One counselor only, by the name used in addresses.' },
    ],
    eventsTitle: 'What your page is told',
    eventsLead:
      'Listen on the element: element.addEventListener("booked", ({ detail }) => ...). detail.instance says which frame; names, contacts and times never come along.',
    events: [
      { title: 'ready', what: 'The booking pages are shown.' },
      { title: 'resize', what: 'Its height changed; detail.heightPx is a whole number.' },
      { title: 'submitting', what: 'A form is on its way.' },
      { title: 'requested', what: 'Asked for: it awaits the counselor, or waits in line.' },
      { title: 'booked', what: 'It stands, after a move too.' },
      {
        title: 'cancelled',
        what: 'Cancelled. The last three bring detail.booking and detail.version, once per change.',
      },
    ],
    originsTitle: 'The addresses that may show it',
    originsLead:
      'Only pages of registered addresses may show this frame. Check here which address counts.',
    originsNone: 'None yet.',
    address: 'The address of your page',
    check: 'Check',
    register: 'Register this address',
    checkOther: (origin) => `Check ${origin}`,
    registersThere: 'Campus partners register and remove the addresses of their own campus.',
    registerSignIn: 'Sign in as a campus partner',
    registerHow:
      'A campus partner can register it after signing in. No account yet? Write to your partner office (BP3MI NTT or Move-ID) from an official e-mail of the campus.',
    meant: (origin) => `Browsers call that page ${origin}`,
    isRegistered: 'This address is registered.',
    isNotRegistered: 'This address is not registered.',
    rulesTitle: 'What counts as one address',
    rules: [
      'https://kampus.ac.id and https://www.kampus.ac.id are two addresses. Register the one that really opens in the browser, or both.',
      'A sub-domain counts by itself: karir.kampus.ac.id is no part of kampus.ac.id. A * cannot be used.',
      'A port counts: https://kampus.ac.id:8443 is another than https://kampus.ac.id. Port 443 need not be written.',
      'Only https. An http address is taken only for your own computer (localhost), for trying out.',
      'What follows the name, such as /karir, does not count: the permission covers every page of that address.',
    ],
    blankTitle: 'Is the frame blank?',
    blankLead: 'Only the link shows, or an empty box. This is usually why:',
    blank: (rantau) => [
      {
        title: 'The address is not registered',
        what: 'Open your page, copy its address, and check it above. Mind www, sub-domains and ports. The browser’s console (F12) names the address that is looked for.',
      },
      {
        title: 'A policy of your site (Content-Security-Policy) forbids it',
        what: `Add to that policy: script-src ${rantau}; frame-src ${rantau}`,
      },
      {
        title: 'The editor of your site strips <script> or <rantau-talk>',
        what: 'Look at the source of the published page. If they are gone, use the frame without script or the QR code.',
      },
      {
        title: 'A plug-in of your site joins or delays scripts',
        what: `In WordPress such as Autoptimize, WP Rocket or Rocket Loader. Leave out ${rantau}/embed/rantau.js: it has to be loaded from its own address.`,
      },
      {
        title: 'Your page was opened over http, or as a file',
        what: 'Redirect to https. A file (file://) has no address that could be registered; serve it from localhost.',
      },
      {
        title: 'Your page itself lies in a frame of another site',
        what: 'Every page around it has to be registered, such as a portal that wraps the site of a faculty.',
      },
      {
        title: 'The partnership has ended',
        what: 'The frame then shows an explanation and a link to Rantau.',
      },
    ],
  },
}
