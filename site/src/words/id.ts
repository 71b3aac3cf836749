// Over 300 lines because it is the word list itself: a translator works in one file.

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
    checkedOn: (day: string) => `Diperiksa ${day}`,
    toConfirm: 'perlu dikonfirmasi',
    sources: 'Sumber',
    generalKnowledge: 'pengetahuan umum',
  },
  pages: {
    home: 'Beranda',
    assessment: 'Penilaian',
    destinations: 'Negara tujuan',
    offer: 'Cek tawaran',
    help: 'Bantuan',
    privacy: 'Privasi',
    about: 'Cara kami menilai',
  },
  landing: {
    title: 'Rantau: pintu kerja formal di luar negeri untuk mahasiswa NTT',
    description:
      'Lihat kerja formal di luar negeri yang syaratnya bisa kamu penuhi, apa yang kurang, dan jalan terpendek ke sana. Gratis, tanpa akun.',
    eyebrow: 'Untuk mahasiswa di Kupang dan seluruh NTT',
    heading: 'Mau kerja di luar negeri? Lihat pintu yang terbuka untukmu.',
    lead: 'Jawab beberapa pertanyaan. Kamu lihat kerja formal mana yang cocok, apa yang masih kurang, dan jalan terpendek ke sana.',
    start: 'Mulai',
    startMore: 'Hasil pertama dalam satu menit. Gratis, tanpa akun.',
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
    howHeading: 'Caranya',
    hows: [
      'Jawab empat layar tentang studi dan bahasamu. Boleh menjawab “tidak tahu”.',
      'Lihat hasil pertama. Makin banyak yang kamu jawab, makin tajam hasilnya.',
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
  },
  offer: {
    title: 'Sudah ditawari kerja?',
    description:
      'Cek tanda bahaya sebuah tawaran kerja di luar negeri, langsung di HP‑mu. Tidak ada yang dikirim.',
    lead: 'Cocokkan tawaran itu dengan 33 tanda bahaya. Jawab yang kamu tahu; sisanya biarkan “belum tahu”.',
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
    stageCount: (count: number) => `${count} tanda`,
    severities: { stop: 'Tanda berhenti', warn: 'Periksa dulu', note: 'Catatan' },
    answers: { yes: 'Ya', no: 'Tidak', unknown: 'Belum tahu' },
    why: 'Kenapa ini tanda',
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
        title: 'Ada satu hal yang harus jelas.',
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
      'Satu saja jawaban “ya” pada tanda berhenti: jangan lanjut. Dua “ya” pada “periksa dulu”: tahan dulu. Banyak “belum tahu”: cari tahu dulu sebelum memutuskan.',
    tally: {
      stop: 'Tanda berhenti',
      warn: 'Perlu diperiksa',
      note: 'Catatan',
      unknown: 'Belum diketahui',
    },
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
    call: 'Telepon',
    chat: 'WhatsApp',
    text: 'SMS',
    mail: 'Surel',
    visit: 'Datang ke',
    open: 'Buka',
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
    lead: 'Singkatnya: jawabanmu tinggal di HP‑mu. Hanya kalau kamu menekan simpan, jawaban itu dikirim, dan kamu bisa menghapusnya kapan saja.',
    noticeHeading: 'Tujuh hal yang wajib kamu tahu',
    noticeBasis: 'UU 27/2022 tentang Pelindungan Data Pribadi, Pasal 5 dan 21',
    notice: [
      {
        title: 'Dasar hukum',
        text: 'Persetujuanmu, satu untuk setiap tujuan. Tidak ada kotak yang sudah dicentang. Menolak semuanya tidak menutup halaman mana pun.',
      },
      {
        title: 'Tujuan',
        text: 'Menilai pintu kerja mana yang terbuka, dan menyimpan hasilnya supaya kamu bisa membukanya lagi atau menunjukkannya ke konselor.',
      },
      {
        title: 'Jenis data dan gunanya',
        text: 'Bulan dan tahun lahir, studi, bahasa, pengalaman, izin, dan rencanamu. Hanya yang dipakai sebuah syarat yang ditanyakan.',
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
        text: 'Melihat, memperbaiki, mengunduh, menghapus, menarik izin, membatasi, dan meminta hasilnya ditinjau manusia.',
      },
    ],
    neverHeading: 'Yang tidak pernah ditanyakan',
    nevers: [
      'NIK, nomor paspor, foto KTP, atau dokumen apa pun',
      'Nama orang tua',
      'Diagnosis, riwayat penyakit, atau kehamilan',
      'Agama',
      'Catatan kepolisian',
    ],
    neverWhy:
      'Pemeriksaan kesehatan dan SKCK adalah urusan klinik dan polisi. Rantau hanya mencatat bahwa syarat itu ada.',
    rightsHeading: 'Cara memakai hakmu',
    rights: [
      {
        title: 'Di HP ini',
        text: 'Tombol “Hapus dari HP ini” ada di halaman penilaian. Satu ketukan, tanpa bertanya alasan.',
      },
      {
        title: 'Yang sudah disimpan',
        text: 'Buka tautan pribadimu: lihat, perbaiki, unduh, hapus, dan tarik izin ada di sana. Tautan untuk dibagikan hanya bisa dibaca, tanpa kontak.',
      },
      {
        title: 'Keputusan otomatis',
        text: 'Tidak ada keputusan tentang dirimu yang diambil mesin. Penilaian ini membantu bicara; konselor yang memeriksa.',
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
        text: 'Setiap syarat punya penentunya: kamu, sekolah atau tes, pemberi kerja, instansi, klinik, atau undian. Syarat yang bukan urusanmu tidak dihitung melawanmu.',
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
        text: 'Rencana adalah langkah paling sedikit yang membuat syarat terpenuhi. Bila satu langkah dibuang, rencananya tidak lagi cukup. Yang tidak bisa berubah, seperti usia, tidak dijual sebagai langkah.',
      },
      {
        title: 'Tanpa peringkat orang',
        text: 'Kamu melihat hitungan jujur, misalnya “4 dari 6 · 1 kurang · 1 belum diketahui”. Bukan persentase, bukan nilai, bukan janji.',
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
