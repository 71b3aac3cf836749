// Over 300 lines because it is the word list itself: a translator works in one file.
import { id as printed } from '../../../shared/printed/words/id.ts'
import { journey } from './journey-id.ts'

/** Every visible string in Indonesian, the language of the source. Students are "kamu". */
export const id = {
  language: { name: 'Bahasa Indonesia', short: 'ID', locale: 'id-ID' },
  shell: {
    brand: 'Rantau',
    tagline: 'Kerja formal di luar negeri, lewat jalan resmi',
    skip: 'Lompat ke isi',
    switchTo: 'Read this page in English',
    switchShort: 'English',
    mainNavigation: 'Halaman utama',
    footNavigation: 'Semua halaman',
    doors: 'Bantuan cepat',
    offerDoor: 'Sudah ditawari kerja?',
    offerDoorMore: 'Cek tanda bahayanya',
    helpDoor: 'Butuh bantuan?',
    helpDoorMore: 'Nomor yang bisa ditelepon',
    free: 'Rantau gratis. Jangan bayar siapa pun karena halaman ini.',
    notAnOffer: 'Rantau bukan perekrut dan tidak menempatkan siapa pun.',
    printed: 'Bukan tawaran kerja. Rantau gratis. Jangan bayar siapa pun karena lembar ini.',
    printedHelp:
      'Bantuan: KP2MI 0-800-1000 (dari Indonesia) · Kemlu +62 812-9007-0027 (dari luar negeri)',
    ...printed.cite,
    sources: 'Sumber',
  },
  pages: {
    home: 'Beranda',
    assessment: 'Penilaian',
    destinations: 'Negara tujuan',
    offer: 'Cek tawaran',
    help: 'Bantuan',
    privacy: 'Privasi',
    about: 'Cara kami menilai',
    talk: 'Konsultasi',
    widget: 'Untuk kampus',
  },
  talk: {
    description:
      'Pilih topik, hari dan jam untuk bicara dengan konselor BP3MI NTT atau Move-ID. Gratis.',
    sending: 'Mengirim …',
    offline:
      'Jaringannya terputus, jadi kami belum tahu apakah ini sampai. Isianmu masih di sini: kirim lagi setelah tersambung, tidak akan terhitung dua kali.',
    crowded:
      'Belum terkirim: terlalu banyak yang memakai Rantau saat ini. Isianmu masih di sini. Tunggu sebentar, lalu kirim lagi.',
  },
  staff: {
    place: 'Petugas',
    forStudents: 'Untuk mahasiswa',
    description: 'Halaman petugas Rantau: hanya untuk yang masuk.',
  },
  day: {
    description: 'Bergabung dalam hari konsultasi kelompok dengan kode yang ada di dinding.',
    back: 'Kembali ke hari kelompok',
  },
  embed: {
    alone: 'Buka di Rantau',
    description: 'Buat kode untuk memasang pemesanan konsultasi Rantau di situs kampus.',
  },
  landing: {
    title: 'Rantau: pintu kerja formal di luar negeri untuk mahasiswa NTT',
    description:
      'Lihat kerja formal di luar negeri yang syaratnya bisa kamu penuhi, apa yang kurang, dan jalan terpendek ke sana. Gratis, tanpa akun.',
    eyebrow: 'Untuk mahasiswa di Kupang dan seluruh NTT',
    heading: 'Mau kerja di luar negeri? Lihat pintu yang terbuka untukmu.',
    lead: 'Jawab beberapa pertanyaan: kerja formal mana yang cocok, apa yang kurang, dan jalan terpendeknya.',
    start: 'Mulai',
    startMore: 'Hasil pertama dalam satu menit. Gratis, tanpa akun.',
    look: 'Lihat dulu negara tujuannya',
    picture: 'Gambar tenun: perahu berlayar dari pulau menuju beberapa bintang di atas laut malam.',
    getHeading: 'Yang kamu dapat',
    gets: [
      {
        title: 'Pintu yang terbuka',
        text: 'Kerja formal yang syaratnya sudah kamu penuhi, atau bisa kamu penuhi dengan beberapa langkah.',
      },
      {
        title: 'Apa yang kurang',
        text: 'Setiap syarat dengan sumber hukumnya dan tanggal kami memeriksanya. “Belum tahu” tidak pernah berarti “tidak”.',
      },
      {
        title: 'Jalan terpendek',
        text: 'Langkah yang perlu saja: berapa bulan, berapa rupiah dari kantongmu sendiri, dan siapa yang menentukan.',
      },
    ],
    doorsHeading: 'Misalnya pintu ini',
    doorsLead:
      'Kerja formal yang dibuka ketika terakhir kami periksa, yang terdekat dari Kupang lebih dulu.',
    allDoors: printed.landing.allDoors,
    howHeading: 'Caranya',
    hows: [
      'Jawab empat layar tentang studi dan bahasamu. Boleh menjawab “tidak tahu”.',
      'Lihat hasil pertama. Makin banyak yang kamu jawab, makin tepat hasilnya.',
      'Pilih satu langkah berikutnya. Bawa hasilnya ke konselor bila perlu.',
    ],
    neverHeading: 'Yang tidak pernah kami lakukan',
    nevers: [
      'Meminta uang. Rantau gratis, dari awal sampai akhir.',
      'Meminta NIK, nomor paspor, foto KTP, nama orang tua, agama, atau diagnosis.',
      'Menyimpan jawabanmu tanpa izinmu. Semua tetap di HP‑mu sampai kamu menekan simpan.',
      'Menjanjikan pekerjaan. Keputusan ada pada pemberi kerja dan negara tujuan.',
      'Merekrut atau menempatkan. Kami bukan P3MI, bukan LPK, bukan calo.',
    ],
    whyHeading: 'Kenapa jalan resmi?',
    whyNumber: '120 dari 127',
    why: 'pekerja NTT yang meninggal di luar negeri pada 2025 berangkat tanpa prosedur resmi. Padahal pintu resminya ada. Rantau dibuat supaya pintu itu mudah dilihat.',
    closing: 'Pelan-pelan saja. Kamu boleh berhenti kapan pun.',
  },
  assessment: {
    title: 'Penilaian',
    description: 'Jawab beberapa pertanyaan dan lihat pintu kerja formal yang terbuka untukmu.',
    lead: 'Isi yang kamu tahu dan kosongkan sisanya. Satu jawaban pun sudah memberi hasil.',
    sent: 'Tanpa skrip, jawabanmu dikirim sekali untuk dihitung. Tidak disimpan dan tidak dicatat.',
    silences: { dontKnow: 'Tidak tahu', declined: 'Tidak mau menjawab', blank: 'Belum dijawab' },
    yes: 'Ya',
    no: 'Tidak',
    none: 'Tidak ada',
    choose: 'Pilih',
    year: 'Tahun',
    month: 'Bulan',
    day: 'Tanggal',
    amount: 'Rupiah',
    item: (number: number) => `Nomor ${number}`,
    addMore: 'Tambah satu lagi',
    more: 'Masih ada yang lain, tidak muat di sini',
    prefer: 'Rencanamu diurutkan menurut',
    inDetail: 'Lebih rinci, kalau kamu ingat',
    ifNone: 'Kalau kosong, artinya',
    coreHeading: 'Tentang kamu',
    sections: {
      work: 'Kerja, magang, dan luar negeri',
      home: 'Kewarganegaraan dan tempat tinggal',
      papers: 'Dokumen yang kamu punya',
      plans: 'Uang, waktu berangkat, dan keluarga',
    },
    moreHeading: 'Hanya bila cocok denganmu',
    moreLead: 'Pertanyaan untuk satu negara atau satu bidang. Buka yang kamu minati.',
    submit: 'Lihat hasil',
    clear: 'Mulai dari formulir kosong',
    clearMore: 'Semua yang kamu isi di halaman ini hilang.',
    clearSure: 'Kosongkan semua isian',
    indonesia: 'Aturan Indonesia',
  },
  journey,
  offer: {
    title: 'Sudah ditawari kerja?',
    description:
      'Cek tanda bahaya sebuah tawaran kerja di luar negeri, langsung di HP‑mu. Tidak ada yang dikirim.',
    lead: (signs: number) => `Cocokkan tawaran itu dengan ${signs} tanda bahaya.`,
    how: 'Jawab yang kamu tahu. “?” artinya belum tahu. Ketuk sebuah tanda untuk penjelasan dan langkahnya.',
    stays: 'Jawabanmu tidak dikirim ke mana pun dan tidak disimpan.',
    urgentHeading: 'Sudah di luar negeri dan terancam?',
    urgentText: 'Telepon sekarang. Status dokumenmu tidak mengurangi hakmu atas pertolongan.',
    stages: {
      offer: 'Tawarannya',
      money: 'Uangnya',
      documents: 'Dokumennya',
      travel: 'Perjalanannya',
      work: 'Bila sudah bekerja di sana',
    },
    signCount: (count: number) => `${count} tanda`,
    severities: { stop: 'Tanda berhenti', warn: 'Periksa dulu', note: 'Catatan' },
    severityLeads: {
      stop: 'Satu saja yang cocok: jangan lanjut.',
      warn: 'Dua yang cocok: tahan dulu.',
      note: 'Perlu jelas sebelum kamu memutuskan.',
    },
    answers: { yes: 'Ya', no: 'Tidak', unknown: 'Belum tahu' },
    shortAnswers: { yes: 'Ya', no: 'Tidak', unknown: '?' },
    next: 'Yang bisa kamu lakukan',
    resultHeading: 'Langkahmu sekarang',
    results: {
      stop: {
        title: 'Jangan lanjut.',
        text: 'Simpan bukti: percakapan, iklan, nama, nomor. Lapor atau bicaralah dengan petugas hari ini.',
      },
      'verify-first': {
        title: 'Tahan dulu.',
        text: 'Selesaikan setiap langkah di bawah tanda yang kamu jawab “ya”, sebelum menyerahkan uang atau dokumen asli.',
      },
      ask: {
        title: 'Ada satu hal yang harus jelas dulu.',
        text: 'Tanyakan hal itu, lalu periksa lagi.',
      },
      'not-enough': {
        title: 'Belum cukup informasi.',
        text: 'Cari tahu dulu hal yang belum kamu ketahui sebelum memutuskan.',
      },
      'no-sign-found': {
        title: 'Tidak ada tanda bahaya dari jawabanmu.',
        text: 'Itu bukan jaminan. Tetap cek SIP3MI dan SIP2MI-nya, dan tunjukkan kontraknya ke BP3MI NTT atau Disnaker.',
      },
    },
    withoutScript:
      'Tekan tombol ini untuk melihat langkahmu. Jawabanmu dikirim untuk dihitung, lalu langsung dilupakan.',
    forgotten: 'Jawabanmu dihitung dan langsung dilupakan.',
    found: 'Tanda yang cocok, dan yang bisa kamu lakukan',
    again: 'Periksa lagi',
    tally: {
      stop: 'Tanda berhenti',
      warn: 'Perlu diperiksa',
      note: 'Catatan',
      unknown: 'Belum diketahui',
    },
    tallyOf: (all: number) => `dari ${all}`,
    seeResult: 'Lihat langkahmu',
    clear: 'Hapus jawaban',
    toHelp: 'Cari bantuan',
    never:
      'Halaman ini menunjukkan tanda bahaya. Ia tidak menilai siapa pun dan tidak pernah bisa menyatakan sebuah tawaran bebas masalah.',
    basis:
      'Aturan keputusannya: satu tanda berhenti sudah cukup untuk berhenti; dua tanda “periksa dulu” berarti tahan; lebih dari tiga “belum tahu” berarti belum bisa diputuskan. Penetapan korban hanya oleh petugas terlatih.',
  },
  help: {
    title: 'Butuh bantuan?',
    description: 'Nomor bantuan untuk calon pekerja dan pekerja migran NTT, dengan sumbernya.',
    lead: 'Ketuk nomor untuk menelepon. Kamu boleh meminta bantuan walau dokumenmu tidak lengkap.',
    needs: {
      danger: 'Terancam sekarang',
      offer: 'Ragu pada sebuah tawaran',
      person: 'Mengalami kekerasan atau mau melapor',
      mind: 'Butuh teman bicara',
      work: 'Paspor, jaminan sosial, lapor diri',
    },
    standings: {
      confirmed: 'ada di sumber',
      'to-confirm': 'perlu dikonfirmasi',
      'not-found': 'belum dikonfirmasi',
    },
    standingsMeaning: {
      heading: 'Arti tandanya',
      confirmed:
        'Nomor ini kami baca di sumbernya pada tanggal yang tertulis. Kami belum meneleponnya.',
      toConfirm: 'Nomor ini dikenal umum, tetapi sumber resminya belum kami baca.',
      notFound: 'Lembaganya ada, tetapi nomornya belum kami temukan. Kami tidak menebak.',
    },
    tipsHeading: 'Sebelum menelepon',
    tips: [
      'Simpan bukti: foto layar percakapan, iklan, kuitansi, nama, dan nomor.',
      'Ceritakan kepada satu orang yang kamu percaya, dan beri ia nomor perekrutnya.',
      'Jangan kirim lokasimu kepada perekrut.',
      'Jangan hapus percakapan, walaupun memalukan atau menakutkan.',
    ],
  },
  privacy: {
    title: 'Privasi',
    description: 'Apa yang terjadi dengan jawabanmu, menurut UU 27/2022.',
    lead: 'Singkatnya: jawabanmu tinggal di HP‑mu. Hanya kalau kamu menekan simpan, semuanya dikirim dan disimpan, dan kamu bisa menghapusnya kapan saja. Formulir tanpa skrip mengirimnya sekali untuk dihitung, lalu melupakannya.',
    noticeHeading: 'Tujuh hal yang wajib kamu tahu',
    noticeBasis: 'UU 27/2022 tentang Pelindungan Data Pribadi, Pasal 5 dan 21',
    notice: [
      {
        title: 'Dasar hukum',
        text: 'Persetujuanmu; untuk konsultasi, permintaanmu sendiri (Pasal 20). Tidak ada kotak yang sudah dicentang. Menolaknya tidak menutup halaman mana pun.',
      },
      {
        title: 'Tujuan',
        text: 'Menilai pintu kerja mana yang terbuka, dan menyimpan hasilnya supaya kamu bisa membukanya lagi atau menunjukkannya ke konselor.',
      },
      {
        title: 'Jenis data dan gunanya',
        text: 'Bulan dan tahun lahir, studi, bahasa, pengalaman, izin, rencanamu, dan uangmu bila kamu isi. Hanya yang dipakai sebuah syarat yang ditanyakan.',
      },
      {
        title: 'Lama dokumen disimpan',
        text: 'Tanggal hapusnya tertulis sebelum kamu menekan simpan. Lewat tanggal itu, catatan tidak bisa dibuka lagi dan dihapus.',
      },
      {
        title: 'Rincian yang dikumpulkan',
        text: 'Jawaban yang kamu beri, hari penilaian, dan izin yang kamu berikan beserta waktunya. Tidak ada pelacak, iklan, atau kuki.',
      },
      {
        title: 'Lama pemrosesan',
        text: 'Selama kamu menyimpannya. Begitu kamu menarik izin atau menghapus, pemrosesan berhenti saat itu juga.',
      },
      {
        title: 'Hakmu',
        text: 'Melihat, memperbaiki, mengunduh, menghapus, menarik izin, membatasi, dan meminta hasilnya ditinjau manusia. Kalau kamu setuju dihitung untuk kampusmu: sesudah minggunya selesai yang tersisa hanya jumlah, tanpa dirimu, dan itu tidak berubah lagi.',
      },
    ],
    neverHeading: 'Yang tidak pernah ditanyakan',
    nevers: [
      'NIK, nomor paspor, foto KTP, atau dokumen apa pun',
      'Nama orang tua, kecuali wali bila umurmu di bawah 18 tahun dan kamu memesan konsultasi',
      'Diagnosis, riwayat penyakit, atau kehamilan',
      'Agama',
      'Catatan kepolisian',
    ],
    neverWhy:
      'Pemeriksaan kesehatan dan SKCK adalah urusan klinik dan polisi. Rantau hanya mencatat bahwa syarat itu ada.',
    talkHeading: 'Bila kamu memesan konsultasi',
    talk: (days: number, daysAfterEnd: number) => [
      'Yang disimpan: nama panggilan, satu cara menghubungimu, dan yang kamu tulis untuk konselor. Dipakai karena kamu meminta konsultasi itu, dan hanya untuk itu; semua yang perlu persetujuanmu boleh kamu tolak dan kamu tetap bisa memesan.',
      'Yang membaca: kantor konselormu. Kampus yang halamannya kamu pakai hanya tahu bahwa ada pesanan, tanpa namamu.',
      'Penilaianmu dilihat konselor hanya bila kamu mencentangnya dan tautan bacanya ikut terkirim. Persetujuan itu bisa ditarik kapan saja. Tautan yang terakhir kamu buat menunggu di HP ini sampai masanya habis atau kamu menghapusnya.',
      'Di bawah 18 tahun: nama wali dan cara menghubunginya, karena wali dihubungi sebelum konsultasi.',
      'Nomor KTP atau paspor ditolak atau dihapus di mana pun ditulis.',
      `Terhapus sendiri ${days} hari sesudah konsultasi, atau ${daysAfterEnd} hari sesudah dibatalkan. Lewat tautan pesananmu kamu bisa melihat, mengunduh, menarik dan menghapus kapan saja.`,
    ],
    rightsHeading: 'Cara memakai hakmu',
    rights: [
      {
        title: 'Di HP ini',
        text: 'Tombol “Hapus dari HP ini” ada di halaman penilaian. Satu ketukan, tanpa bertanya alasan.',
      },
      {
        title: 'Yang sudah disimpan',
        text: 'Buka tautan pribadimu: lihat, perbaiki, unduh, hapus, dan tarik izin ada di sana. Tautan untuk dibagikan hanya bisa dibaca, tanpa kontak dan uangmu.',
      },
      {
        title: 'Yang kamu tunjukkan ke konselor',
        text: 'Hanya kantor yang kamu pilih yang melihat jawaban, hasil, nama panggilan dan kontakmu. Setiap kali stafnya membuka atau mengubah sesuatu, nama dan waktunya tertulis di balik tautanmu, selama satu tahun. Bila kamu menariknya, saat itu juga tidak terlihat lagi; bila kamu menghapusnya, catatan mereka ikut terhapus.',
      },
      {
        title: 'Keputusan otomatis',
        text: 'Tidak ada keputusan tentang dirimu yang diambil mesin. Penilaian ini bahan bicara: tunjukkan ke konselor sebelum kamu memutuskan.',
      },
      {
        title: 'Di bawah 18 tahun',
        text: 'Halaman bantuan dan cek tawaran terbuka untuk siapa pun. Menyimpan data anak perlu izin orang tua atau wali.',
      },
    ],
    duringHeading: 'Di balik layar',
    during: [
      'Jawaban tidak pernah ada di alamat halaman maupun di catatan server.',
      'Yang dikirim dijaga dengan tautan rahasia; server hanya menyimpan sidik jarinya.',
      'Kebocoran diberitahukan tertulis paling lambat 3 × 24 jam.',
    ],
    controllerHeading: 'Penanggung jawab',
    controller: (name: string, contact: string) => `${name} · ${contact}`,
    controllerMissing:
      'Salinan Rantau ini belum menyebut pengelolanya. Selama begitu, ini salinan percobaan: jangan simpan data orang sungguhan di dalamnya.',
    legalBasis:
      'Pasal 1–15 dan tenggat 3 × 24 jam dibaca di teks atau ringkasan tersimpan; nomor pasal lain perlu dikonfirmasi. Pada Februari 2026 badan pengawas belum terbentuk dan Komdigi yang mengawasi.',
  },
  about: {
    title: 'Cara kami menilai',
    description: 'Dari mana hasil Rantau berasal, dan apa yang tidak kami ketahui.',
    lead: 'Rantau membaca syarat hukum, bukan menebak. Setiap baris menyebut sumbernya dan hari kami memeriksanya.',
    points: [
      {
        title: 'Tiga jawaban, bukan dua',
        text: 'Sebuah syarat bisa terpenuhi, belum terpenuhi, atau belum diketahui. “Belum tahu” tidak pernah dihitung sebagai “tidak”. Jawaban yang sudah pasti tidak akan berubah hanya karena kamu menjawab lebih banyak.',
      },
      {
        title: 'Siapa yang menentukan',
        text: 'Setiap syarat punya penentunya: kamu, sekolah atau tes, pemberi kerja, instansi, klinik, atau undian. Syarat yang bukan urusanmu tidak mengurangi hitunganmu.',
      },
      {
        title: 'Hukum punya tanggal',
        text: 'Angka seperti gaji minimum atau batas usia berlaku dari tanggal ke tanggal. Kami menyimpan riwayatnya, dan menilai menurut hari yang tertulis.',
      },
      {
        title: 'Formal menurut pemberi kerja',
        text: 'Kerja disebut formal bila pemberi kerjanya berbadan hukum, apa pun nama jabatannya. Perawat lansia di panti: formal. Di rumah tangga: informal.',
      },
      {
        title: 'Rencana yang sungguh cukup',
        text: 'Rencana adalah langkah paling sedikit yang membuat syarat terpenuhi. Bila satu langkah dihilangkan, rencananya tidak lagi cukup. Yang tidak bisa berubah, seperti usia, tidak ditawarkan sebagai langkah.',
      },
      {
        title: 'Tanpa peringkat orang',
        text: 'Kamu melihat hitungan jujur, misalnya “4 dari 6 · 1 belum · 1 belum diketahui”. Bukan persentase, bukan nilai, bukan janji.',
      },
    ],
    limitsHeading: 'Yang tidak bisa Rantau katakan',
    limits: [
      'Apakah ada lowongan untukmu hari ini.',
      'Apakah seorang pemberi kerja akan memilihmu.',
      'Apakah sebuah tawaran, perusahaan, atau orang dapat dipercaya.',
      'Apa yang tidak tercantum: pintu yang belum ada di sini bukan berarti tertutup.',
    ],
    sourcesHeading: 'Sumber',
    sourcesText:
      'Bahan ini bukan nasihat hukum. Sumber yang kami baca dicatat dengan tanggalnya; yang baru dari pengetahuan umum diberi tanda “perlu dikonfirmasi”.',
    openHeading: 'Pertanyaan yang masih terbuka',
    open: [
      'Apakah Permen P2MI 17/2025 tentang biaya penempatan masih berlaku setelah pembahasan 29 Oktober 2025? Serikat pekerja menyebutnya bertentangan dengan Pasal 30 UU 18/2017; asosiasi perusahaan menyebut aturan nol biaya belum bisa dijalankan.',
      'Apakah perubahan ketiga UU 18/2017 sudah disahkan?',
      'Akun mana yang menjadi pintu masuk pada 2026: SIAPkerja atau Sisko P2MI?',
      'Alamat, telepon, dan jam layanan BP3MI NTT.',
    ],
    formalHeading: 'Formal dan informal, menurut undang-undang',
    formal:
      'Formal: pekerja pada pemberi kerja berbadan hukum (UU 18/2017 Pasal 4 ayat 1 huruf a).',
    informal:
      'Informal: pekerja pada pemberi kerja perseorangan atau rumah tangga (Pasal 4 ayat 1 huruf b).',
    sourceCount: (read: number, general: number) =>
      `${read} halaman dibaca, ${general} dari pengetahuan umum, untuk tanda bahaya, bantuan, dan privasi.`,
  },
  destinations: printed.destinations,
  programme: printed.programme,
  offline: {
    title: 'Kamu sedang tanpa jaringan',
    description: 'Halaman ini muncul saat tidak ada sambungan.',
    lead: 'Halaman itu belum pernah dibuka di HP ini. Yang sudah tersimpan masih bisa dibuka:',
    numbers: 'Nomor ini bisa ditelepon tanpa internet:',
  },
  notFound: {
    title: 'Halaman ini tidak ada',
    description: 'Alamat yang kamu buka tidak ada di Rantau.',
    lead: 'Mungkin alamatnya salah ketik, atau halamannya sudah pindah.',
    back: 'Ke beranda',
  },
}

/** Every visible string. Indonesian is the source; the others carry the same keys. */
export type Words = typeof id
