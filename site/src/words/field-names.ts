// What people in Indonesia call what they study, beside the name the list shows: study programmes of
// universities and polytechnics, majors of vocational schools, their abbreviations. Found, not shown.

/** By field of study (ISCED-F 2013), words and names that lead to it, in either language. */
export const fieldNames: Readonly<Record<string, string>> = {
  '0111': 'pendidikan luar sekolah teknologi manajemen pendidikan FKIP education',
  '0112': 'PG-PAUD TK guru anak usia dini kindergarten',
  '0113': 'guru sekolah dasar SD PGMI',
  '0114':
    'guru pendidikan matematika fisika kimia biologi ekonomi geografi sejarah IPA IPS PPKn PKn kewarganegaraan informatika bahasa Inggris Indonesia Jerman olahraga jasmani PJKR vokasional teknik FKIP teacher mathematics English',
  '0211':
    'DKV desain komunikasi visual multimedia animasi perfilman fotografi penyiaran broadcasting televisi percetakan visual communication photography',
  '0212': 'desain produk kriya tata busana fashion interior',
  '0215': 'seni musik tari teater karawitan sendratasik music dance',
  '0221':
    'teologi agama Kristen Katolik Islam Hindu pastoral pendeta imam katekis pendidikan agama PAK theology',
  '0231': 'sastra bahasa Inggris Jepang Jerman Korea Mandarin Prancis Arab English Japanese German',
  '0232': 'bahasa sastra Indonesia daerah linguistik literature',
  '0311': 'ekonomi pembangunan IESP studi pembangunan syariah development economics',
  '0312':
    'ilmu pemerintahan politik hubungan internasional HI kebijakan publik administrasi negara publik government international relations',
  '0314': 'sosiologi antropologi kriminologi geografi manusia kependudukan ilmu sosial sociology',
  '0321': 'ilmu komunikasi jurnalistik humas hubungan masyarakat PR public relations',
  '0411': 'akuntansi perpajakan AKL akuntansi dan keuangan lembaga accounting',
  '0412': 'perbankan keuangan asuransi layanan perbankan syariah banking insurance',
  '0413':
    'manajemen administrasi bisnis niaga negara publik kewirausahaan MPLB ilmu administrasi public business administration',
  '0414': 'pemasaran bisnis daring BDP ritel marketing retail',
  '0415': 'OTKP sekretaris perkantoran administrasi tata kelola MPLB secretary',
  '0421': 'ilmu hukum law',
  '0511': 'biologi bioteknologi mikrobiologi biology biotechnology',
  '0521': 'ilmu lingkungan teknik lingkungan environmental',
  '0531': 'kimia analisis kimia industri chemistry',
  '0532': 'geologi geofisika geografi meteorologi geology',
  '0541': 'matematika aktuaria mathematics',
  '0542': 'statistika sains data data science',
  '0612': 'TKJ teknik komputer jaringan TJKT telekomunikasi basis data SIJA network',
  '0613':
    'sistem informasi teknologi informasi teknik informatika ilmu komputer RPL rekayasa perangkat lunak PPLG manajemen informatika IT TI SI programmer information systems',
  '0711': 'teknik kimia industri proses chemical',
  '0713':
    'teknik elektro listrik TITL instalasi tenaga listrik pembangkit pendingin tata udara energi electrical power',
  '0714':
    'teknik elektro elektronika mekatronika otomasi TAV audio video telekomunikasi robotika instrumentasi electronics',
  '0715': 'teknik mesin pemesinan pengelasan las fabrikasi logam TPM mechanical welding',
  '0716':
    'TKR TKRO teknik kendaraan ringan otomotif TSM TBSM sepeda motor alat berat perkapalan pesawat dirgantara automotive motorcycle aircraft',
  '0719': 'teknik industri logistik manufaktur sistem produksi industrial engineering',
  '0721':
    'teknologi pangan hasil pertanian APHP agribisnis pengolahan THP pengolahan hasil perikanan food',
  '0723': 'tata busana tekstil tenun batik konveksi garmen DPB fashion clothing',
  '0724': 'teknik pertambangan geologi pertambangan perminyakan migas mining petroleum',
  '0731':
    'arsitektur perencanaan wilayah kota PWK geomatika surveyor geodesi DPIB planning surveying',
  '0732':
    'teknik sipil bangunan konstruksi gedung jalan jembatan DPIB BKP pengairan civil construction',
  '0811':
    'pertanian peternakan agribisnis agroteknologi agronomi ATP ATU tanaman pangan ternak unggas perkebunan ilmu tanah penyuluhan manajemen pertanian lahan kering agriculture farming animal husbandry',
  '0812': 'hortikultura taman sayur buah bunga pertamanan gardening',
  '0821': 'kehutanan forestry',
  '0831':
    'perikanan kelautan budidaya perairan akuakultur nautika kapal penangkap ikan NKPI ilmu kelautan fisheries marine',
  '0841': 'kedokteran hewan veteriner paramedik drh veterinary',
  '0911': 'kesehatan gigi perawat gigi terapis dokter gigi dental',
  '0912': 'dokter umum pendidikan dokter medicine',
  '0913': 'ners perawat keperawatan bidan kebidanan asisten SPK nurse midwife',
  '0914':
    'ATLM teknologi laboratorium medis TLM analis kesehatan radiologi radiografer rekam medis teknik elektromedik laboratory',
  '0915': 'fisioterapi gizi terapi wicara okupasi nutrition dietetics',
  '0916': 'farmasi apoteker asisten farmasi pharmacy',
  '0921': 'caregiver lansia keperawatan lansia disabilitas care',
  '0922': 'pengasuh anak baby sitter daycare',
  '0923':
    'kesejahteraan sosial pekerja sosial peksos bimbingan konseling BK social work counselling',
  '0988':
    'kesmas kesehatan masyarakat epidemiologi kesehatan lingkungan sanitasi promosi public health',
  '1012': 'tata kecantikan rambut kulit rias salon spa beauty hair',
  '1013':
    'kuliner tata boga perhotelan hotel jasa boga patiseri restoran culinary hospitality cooking',
  '1014': 'ilmu keolahragaan kepelatihan olahraga penjaskes sport coaching',
  '1015': 'usaha perjalanan wisata UPW ULW pariwisata pemandu tour guide travel',
  '1022': 'K3 keselamatan kesehatan kerja hiperkes safety',
  '1041':
    'nautika nautika kapal niaga teknika pelayaran ketatalaksanaan pelaut kepelabuhanan transportasi penerbangan logistik maritime nautical seafarer',
  '0011': 'SMA IPA IPS bahasa MIPA MA paket C umum senior secondary',
}

/** Words that join names and lead to none. */
export const joiningWords: readonly string[] = [
  ...['dan', 'atau', 'di', 'lain', 'bidang', 'ilmu', 'jurusan', 'prodi', 'program', 'studi'],
  ...['and', 'or', 'of', 'in', 'other', 'fields', 'field'],
]
