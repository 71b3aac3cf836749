// Over 300 lines because it is the list itself: 33 signs, each whole where a reviewer reads it.
import type { Sign } from './sign.ts'

/** Signs in a job offer that call for stopping, checking or noting, each with what to do. */
export const signs: readonly Sign[] = [
  {
    id: 'k01',
    stage: 'offer',
    severity: 'warn',
    short: {
      id: 'Hanya lewat WhatsApp atau media sosial',
      en: 'Only through WhatsApp or social media',
    },
    question: {
      id: 'Apakah tawaran ini hanya datang lewat media sosial, WhatsApp, atau Telegram dari orang yang belum pernah kamu temui?',
      en: 'Did this offer come only through social media, WhatsApp or Telegram from someone you have never met?',
    },
    why: {
      id: 'Kemlu menyebut media sosial dan calo sebagai pintu utama perekrutan palsu.',
      en: 'The foreign ministry names social media and brokers as the main door of false recruitment.',
    },
    next: {
      id: 'Minta nama badan usaha, alamat kantor, dan nomor SIP3MI atau nama pemberi kerja; cocokkan di Sisko P2MI sebelum membalas lagi.',
      en: "Ask for the company's legal name, office address and SIP3MI number, or the employer's name; match them in Sisko P2MI before you reply again.",
    },
    indicators: ['DE'],
    sources: ['modus2', 'modus3'],
  },
  {
    id: 'k02',
    stage: 'offer',
    severity: 'warn',
    short: {
      id: 'Gaji sangat tinggi, keahlian tidak diminta',
      en: 'Very high pay, no skill asked',
    },
    question: {
      id: 'Apakah gajinya sangat tinggi padahal tidak diminta keahlian, bahasa, atau pengalaman apa pun?',
      en: 'Is the pay very high although no skill, language or experience is asked for?',
    },
    why: {
      id: 'Ciri khas penipuan menurut Kemlu: pekerjaan formal bergaji besar tanpa kualifikasi. Tawaran Rp150 juta sebulan di Myanmar atau Thailand disebut Polri pasti jebakan.',
      en: 'A hallmark according to the ministry: formal work, large pay, no qualification. Police called an offer of Rp150 million a month in Myanmar or Thailand a certain trap.',
    },
    next: {
      id: 'Bandingkan dengan gaji di halaman program kerja negara itu dan dengan upah minimum resminya; bila selisihnya jauh, anggap palsu sampai terbukti.',
      en: "Compare with the pay on that country's programme page and with its legal minimum; if far above it, treat it as false until proven.",
    },
    indicators: ['DE'],
    sources: ['modus1', 'modus6', 'modus3'],
  },
  {
    id: 'k03',
    stage: 'offer',
    severity: 'stop',
    short: {
      id: 'Kerja kantor atau daring di Kamboja, Myanmar, Laos',
      en: 'Office or online work in Cambodia, Myanmar, Laos',
    },
    question: {
      id: 'Apakah tujuannya Kamboja, Myanmar, Laos, atau perbatasan Thailand, dengan pekerjaan admin, layanan pelanggan, pemasaran, kripto, atau gim daring?',
      en: 'Is the destination Cambodia, Myanmar, Laos or the Thai border, for admin, customer-service, marketing, crypto or online-game work?',
    },
    why: {
      id: 'KP2MI menyatakan Indonesia tidak punya kerja sama penempatan dengan Thailand, Myanmar, dan Kamboja; ribuan WNI terjebak pusat penipuan daring di sana.',
      en: 'KP2MI says Indonesia has no placement arrangement with Thailand, Myanmar or Cambodia; thousands of Indonesians were trapped in online-scam compounds there.',
    },
    next: {
      id: 'Jangan berangkat. Simpan percakapan dan iklannya, lalu laporkan ke KP2MI 0-800-1000. Bila sudah di sana, hubungi hotline Kemlu.',
      en: 'Do not go. Keep the chat and the advert and report to KP2MI 0-800-1000. If already there, contact the foreign ministry hotline.',
    },
    indicators: ['DE', 'RM', 'PV'],
    sources: ['hotline', 'modus1', 'modus4', 'modus7'],
  },
  {
    id: 'k04',
    stage: 'travel',
    severity: 'stop',
    short: {
      id: 'Berangkat tanpa visa kerja (turis, umrah)',
      en: 'Leaving without a work visa (tourist, pilgrim)',
    },
    question: {
      id: "Apakah kamu akan berangkat dengan visa turis, kunjungan, ziarah/umrah, bebas visa, atau 'self-employed', bukan visa kerja?",
      en: "Would you travel on a tourist, visit, pilgrimage, visa-free or 'self-employed' entry instead of a work visa?",
    },
    why: {
      id: 'Tanpa visa kerja kamu tidak tercatat, tidak dilindungi, dan mudah diancam akan dilaporkan. KP2MI mencatat tren visa self-employed ke Kamboja.',
      en: 'Without a work visa you are unrecorded, unprotected and easily threatened with being reported. KP2MI noted a self-employed-visa trend to Cambodia.',
    },
    next: {
      id: 'Hentikan proses. Minta visa kerja yang menyebut nama pemberi kerja; jangan menandatangani kontrak sebelum visa kerja ada.',
      en: 'Stop. Ask for a work visa naming the employer; sign no contract before the work visa exists.',
    },
    indicators: ['DE', 'AV'],
    sources: ['modus3', 'modus5', 'modus7'],
  },
  {
    id: 'k05',
    stage: 'documents',
    severity: 'stop',
    short: {
      id: 'Perusahaan bukan P3MI, atau izinnya pinjaman',
      en: 'Company not a P3MI, or on a borrowed licence',
    },
    question: {
      id: 'Apakah perusahaannya tidak ada di daftar P3MI, atau memakai izin milik perusahaan lain?',
      en: "Is the company missing from the P3MI list, or using another company's licence?",
    },
    why: {
      id: 'Hanya P3MI ber-SIP3MI yang boleh menempatkan; izin tidak boleh dipinjamkan.',
      en: 'Only a P3MI holding a SIP3MI may place workers; the licence may not be lent.',
    },
    next: {
      id: 'Cek nama persisnya di siskop2mi.bp2mi.go.id, lalu minta BP3MI NTT memastikan. Datangi kantornya.',
      en: 'Check the exact name at siskop2mi.bp2mi.go.id, then ask BP3MI NTT to confirm. Visit the office.',
    },
    indicators: ['DE'],
    sources: ['cekp3mi', 'pp59a35'],
  },
  {
    id: 'k06',
    stage: 'documents',
    severity: 'stop',
    short: { id: 'P3MI tanpa SIP2MI dan job order', en: 'Agency without SIP2MI and job order' },
    question: {
      id: 'Untuk jalur P3MI: apakah mereka tidak bisa menunjukkan SIP2MI dan job order yang diverifikasi Perwakilan RI untuk jabatan ini?',
      en: 'Agency route: are they unable to show the SIP2MI and the mission-verified job order for this position?',
    },
    why: {
      id: 'Permintaan tenaga kerja harus diverifikasi Atase Ketenagakerjaan atau pejabat Perwakilan RI; tanpa itu lowongannya belum tentu ada.',
      en: 'Demand must be verified by the labour attache or a mission officer; without it the vacancy may not exist.',
    },
    next: {
      id: 'Jangan menyerahkan dokumen asli atau uang. Minta nomor SIP2MI dan job order, cek ke BP3MI NTT.',
      en: 'Hand over no original papers or money. Ask for the SIP2MI and job-order numbers and check with BP3MI NTT.',
    },
    indicators: ['DE'],
    sources: ['joborder', 'pp59a35'],
  },
  {
    id: 'k07',
    stage: 'offer',
    severity: 'stop',
    short: { id: 'Diurus calo atau orang pribadi', en: 'Arranged by a broker or private person' },
    question: {
      id: "Apakah yang menawarkan dan mengurus adalah orang pribadi (calo, sponsor, 'bos lapangan'), bukan petugas bersurat tugas?",
      en: 'Is the person offering and arranging it a private individual (broker, sponsor) rather than staff with a letter of assignment?',
    },
    why: {
      id: 'Orang perseorangan dilarang menempatkan pekerja migran dan diancam pidana.',
      en: 'Private individuals may not place migrant workers; it is a crime.',
    },
    next: {
      id: 'Minta surat tugas dan KTP-nya, jangan ikut ke penampungan, dan pindahkan urusan ke Disnaker atau BP3MI NTT.',
      en: 'Ask for the assignment letter and ID, do not go to any boarding place, and move the matter to the manpower office or BP3MI NTT.',
    },
    indicators: ['DE', 'AV'],
    sources: ['modus2', 'uu18gk'],
  },
  {
    id: 'k08',
    stage: 'money',
    severity: 'stop',
    short: {
      id: 'Uang panjar atau sirih pinang sebelum perjanjian',
      en: 'Advance or sirih pinang money first',
    },
    question: {
      id: "Apakah kamu atau orang tua diberi uang panjar, uang 'sirih pinang', atau pinjaman sebelum ada perjanjian?",
      en: "Were you or your parents given advance money, 'sirih pinang' money or a loan before any agreement?",
    },
    why: {
      id: 'Kemlu memperingatkan panjar Rp5-10 juta dari calo; uang itu berubah menjadi utang yang mengikat.',
      en: 'The ministry warns of Rp5-10 million advances from brokers; the money becomes a binding debt.',
    },
    next: {
      id: 'Jangan diterima. Bila sudah, catat jumlah, tanggal, dan pemberinya, lalu bicarakan dengan BP3MI NTT atau Disnaker; utang seperti ini tidak memberi hak menahanmu.',
      en: 'Refuse it. If taken, note amount, date and giver and talk to BP3MI NTT or the manpower office; such a debt gives nobody the right to hold you.',
    },
    indicators: ['DB', 'AV'],
    sources: ['modus2'],
  },
  {
    id: 'k09',
    stage: 'money',
    severity: 'stop',
    short: {
      id: 'Diminta bayar “job”, jaminan, atau tanpa kuitansi',
      en: 'Asked to pay for the job, or without receipt',
    },
    question: {
      id: "Apakah diminta membayar untuk 'membeli job', biaya jaminan, atau biaya lain tanpa rincian dan kuitansi resmi?",
      en: "Are you asked to pay to 'buy the job', a guarantee, or any fee without a breakdown and official receipt?",
    },
    why: {
      id: "Pekerja ke Taiwan melaporkan 'beli job' Rp25-100 juta, jauh di atas batas resmi (2024: Rp9,622 juta ditambah NT$25.250 untuk sektor informal).",
      en: "Workers to Taiwan reported 'job buying' of Rp25-100 million, far above the official ceiling (2024: Rp9.622 million plus NT$25,250 for the informal sector).",
    },
    next: {
      id: 'Jangan bayar. Minta rincian tertulis berkop perusahaan, bandingkan dengan keputusan biaya negara itu, tanyakan ke BP3MI NTT.',
      en: 'Do not pay. Ask for a written breakdown on letterhead, compare with the official cost decision for that country, ask BP3MI NTT.',
    },
    indicators: ['DB', 'DE'],
    sources: ['taiwanfee', 'permen17'],
  },
  {
    id: 'k10',
    stage: 'money',
    severity: 'stop',
    short: {
      id: 'Potongan gaji atau utang yang tidak tertulis',
      en: 'Wage cuts or debt not written down',
    },
    question: {
      id: 'Apakah ada potongan gaji atau utang yang jumlah, bunga, dan lamanya tidak tertulis?',
      en: 'Is there a wage deduction or debt whose amount, interest and length are not written down?',
    },
    why: {
      id: 'Utang tanpa batas adalah indikator kerja paksa (jeratan utang).',
      en: 'Open-ended debt is an indicator of forced labour (debt bondage).',
    },
    next: {
      id: 'Tolak sampai tertulis: jumlah, bunga, jangka waktu, dan kapan selesai. Bawa naskahnya ke konsultasi.',
      en: 'Refuse until amount, interest, period and end date are written. Bring the text to a consultation.',
    },
    indicators: ['DB'],
    sources: ['ilo11'],
  },
  {
    id: 'k11',
    stage: 'documents',
    severity: 'stop',
    short: {
      id: 'Umur, nama, alamat, atau ijazah diubah',
      en: 'Age, name, address or diploma changed',
    },
    question: {
      id: 'Apakah usia, nama, alamat, atau ijazahmu diubah di dokumen?',
      en: 'Is your age, name, address or diploma changed in any document?',
    },
    why: {
      id: 'Calo kerap memalsukan data pekerja asal Flores agar sesuai permintaan agen; data palsu mempersulit klaim dan pelindungan.',
      en: 'Brokers often falsified the data of workers from Flores to suit the agent; false data makes claims and protection hard.',
    },
    next: {
      id: 'Jangan tanda tangan. Foto dokumennya dan lapor ke BP3MI NTT atau polisi.',
      en: 'Do not sign. Photograph the paper and report to BP3MI NTT or the police.',
    },
    indicators: ['DE', 'AV'],
    sources: ['dokpalsu', 'tppolaw'],
  },
  {
    id: 'k12',
    stage: 'documents',
    severity: 'stop',
    short: {
      id: 'KTP, ijazah, paspor, atau HP ditahan',
      en: 'ID, diploma, passport or phone held',
    },
    question: {
      id: 'Apakah KTP, ijazah, paspor, atau ponselmu ditahan orang lain?',
      en: 'Is your ID, diploma, passport or phone held by someone else?',
    },
    why: {
      id: 'Penahanan dokumen identitas adalah indikator kerja paksa.',
      en: 'Keeping identity documents is an indicator of forced labour.',
    },
    next: {
      id: 'Minta kembali di depan saksi. Bila ditolak, lapor ke polisi 110 atau KP2MI; jangan menandatangani apa pun.',
      en: 'Ask for them back before a witness. If refused, report to police 110 or KP2MI; sign nothing.',
    },
    indicators: ['ID', 'RM'],
    sources: ['ilo11'],
  },
  {
    id: 'k13',
    stage: 'documents',
    severity: 'stop',
    short: {
      id: 'Tidak ada kontrak tertulis yang kamu pahami',
      en: 'No written contract that you understand',
    },
    question: {
      id: 'Apakah tidak ada perjanjian kerja tertulis, atau bahasanya tidak kamu pahami, atau baru ditandatangani setelah tiba?',
      en: 'Is there no written employment agreement, or in a language you do not understand, or only to be signed after arrival?',
    },
    why: {
      id: 'Perjanjian kerja adalah alat pelindungan utama; tanpa itu hakmu sulit dituntut.',
      en: 'The agreement is your main protection; without it your rights are hard to enforce.',
    },
    next: {
      id: 'Minta salinan berbahasa Indonesia untuk dibaca di rumah sebelum tanda tangan, lalu periksa butir demi butir bersama konselor.',
      en: 'Ask for an Indonesian copy to read at home before signing, then go through it clause by clause with a counselor.',
    },
    indicators: ['DE'],
    sources: ['opp22'],
  },
  {
    id: 'k14',
    stage: 'documents',
    severity: 'stop',
    short: { id: 'Isi kontrak berbeda dari janji', en: 'Contract differs from the promise' },
    question: {
      id: 'Apakah isi kontrak terakhir berbeda dari yang dijanjikan (upah, jabatan, majikan, negara)?',
      en: 'Does the final contract differ from the promise (pay, job, employer, country)?',
    },
    why: {
      id: 'Penggantian kontrak adalah penipuan dalam perekrutan; BPJS PMI menanggung risiko penempatan yang tidak sesuai perjanjian.',
      en: 'Contract switching is deception in recruitment; PMI insurance covers placement contrary to agreement.',
    },
    next: {
      id: 'Bandingkan butir demi butir, jangan berangkat, lapor ke BP3MI NTT.',
      en: 'Compare clause by clause, do not leave, report to BP3MI NTT.',
    },
    indicators: ['DE'],
    sources: ['ilodelphi', 'manfaat'],
  },
  {
    id: 'k15',
    stage: 'travel',
    severity: 'stop',
    short: { id: 'Disuruh berbohong kepada petugas', en: 'Told to lie to officers' },
    question: {
      id: 'Apakah kamu diminta berbohong kepada petugas imigrasi, menghindari BP3MI, atau mengaku liburan?',
      en: 'Are you told to lie to immigration, avoid BP3MI or say you are on holiday?',
    },
    why: {
      id: 'Perekrut yang sah tidak perlu menyembunyikanmu dari petugas.',
      en: 'A lawful recruiter has no need to hide you from officials.',
    },
    next: {
      id: 'Katakan yang sebenarnya kepada petugas; di Bandara El Tari ada help desk pekerja migran.',
      en: 'Tell the officer the truth; El Tari airport has a migrant-worker help desk.',
    },
    indicators: ['DE', 'AV'],
    sources: ['detikntt25'],
  },
  {
    id: 'k16',
    stage: 'travel',
    severity: 'stop',
    short: {
      id: 'Lewat negara ketiga atau jalur tidak resmi',
      en: 'Via a third country or unofficial crossing',
    },
    question: {
      id: 'Apakah rutenya lewat negara ketiga, pelabuhan kecil, atau perbatasan tidak resmi?',
      en: 'Does the route go through a third country, a small port or an unofficial border crossing?',
    },
    why: {
      id: 'Rute berputar dipakai untuk mengelabui imigrasi.',
      en: 'Roundabout routes are used to deceive immigration.',
    },
    next: {
      id: 'Jangan naik. Hubungi keluarga dan BP3MI/P4MI terdekat.',
      en: 'Do not board. Call family and the nearest BP3MI/P4MI.',
    },
    indicators: ['DE', 'RM'],
    sources: ['modus4'],
  },
  {
    id: 'k17',
    stage: 'documents',
    severity: 'stop',
    short: { id: 'Disuruh merahasiakannya dari keluarga', en: 'Told to keep it from your family' },
    question: {
      id: 'Apakah kamu diminta merahasiakan keberangkatan dari keluarga atau tidak memakai surat izin keluarga?',
      en: 'Are you asked to keep it secret from family or to skip the family-permission letter?',
    },
    why: {
      id: 'Izin keluarga yang diketahui kepala desa adalah dokumen wajib; kerahasiaan mempermudah penyekapan.',
      en: 'Family permission known to the village head is compulsory; secrecy makes captivity easier.',
    },
    next: {
      id: 'Ceritakan pada satu orang tepercaya sekarang juga dan simpan nomor perekrutnya padanya.',
      en: "Tell one trusted person now and leave the recruiter's number with them.",
    },
    indicators: ['IS', 'AV'],
    sources: ['kompasiana13'],
  },
  {
    id: 'k18',
    stage: 'offer',
    severity: 'stop',
    short: { id: 'Umurmu di bawah 18 tahun', en: 'You are under 18' },
    question: {
      id: 'Apakah usiamu di bawah 18 tahun?',
      en: 'Are you under 18?',
    },
    why: {
      id: 'UU 18/2017 mensyaratkan minimal 18 tahun; merekrut anak untuk kerja adalah tanda TPPO.',
      en: 'The law requires 18; recruiting a child for work abroad is a sign of trafficking.',
    },
    next: {
      id: 'Sekolah atau pelatihan dulu; pintunya masih ada setelah kamu 18 tahun. Bila ada yang memaksa, hubungi SAPA 129.',
      en: 'School or training first; the doors are still there after you turn 18. If anyone pressures you, call SAPA 129.',
    },
    indicators: ['AV'],
    sources: ['kompas22', 'sapa'],
  },
  {
    id: 'k19',
    stage: 'travel',
    severity: 'stop',
    short: {
      id: 'Dilarang keluar atau menghubungi keluarga',
      en: 'Forbidden to leave or to call family',
    },
    question: {
      id: 'Apakah kamu dilarang keluar dari penampungan atau menghubungi keluarga?',
      en: 'Are you forbidden to leave the boarding place or to call family?',
    },
    why: {
      id: 'Pembatasan gerak dan pengucilan adalah indikator kerja paksa.',
      en: 'Restriction of movement and isolation are indicators of forced labour.',
    },
    next: {
      id: 'Ini darurat: hubungi polisi 110 atau kirim lokasi ke keluarga, lalu KP2MI 0-800-1000.',
      en: 'This is an emergency: call police 110 or send your location to family, then KP2MI 0-800-1000.',
    },
    indicators: ['RM', 'IS'],
    sources: ['ilo11'],
  },
  {
    id: 'k20',
    stage: 'documents',
    severity: 'stop',
    short: {
      id: 'Katanya tidak perlu BPJS, tes kesehatan, OPP',
      en: 'Told insurance, medical, orientation are not needed',
    },
    question: {
      id: 'Apakah mereka bilang tidak perlu BPJS, pemeriksaan kesehatan, OPP, atau E-KPMI?',
      en: 'Do they say social security, medical test, orientation or E-KPMI are unnecessary?',
    },
    why: {
      id: 'Keempatnya adalah tahapan wajib; melewatkannya berarti berangkat nonprosedural. Dari 127 pekerja asal NTT yang meninggal pada 2025, 120 nonprosedural.',
      en: 'All four are compulsory; skipping them means leaving non-procedurally. Of 127 NTT workers who died in 2025, 120 were non-procedural.',
    },
    next: {
      id: 'Hentikan dan mulai ulang lewat Disnaker atau BP3MI NTT.',
      en: 'Stop and restart through the manpower office or BP3MI NTT.',
    },
    indicators: ['DE'],
    sources: ['periskop25', 'oppkorea', 'iuran'],
  },
  {
    id: 'k21',
    stage: 'offer',
    severity: 'warn',
    short: { id: 'Didesak berangkat dalam hitungan hari', en: 'Pressed to leave within days' },
    question: {
      id: 'Apakah didesak berangkat dalam hitungan hari, tanpa pelatihan atau wawancara?',
      en: 'Are you pressed to leave within days without training or interview?',
    },
    why: {
      id: 'Proses resmi butuh waktu untuk wawancara, dokumen, visa, dan OPP; desakan menghalangi pemeriksaan.',
      en: 'The lawful process needs time for interview, papers, visa and orientation; pressure prevents checking.',
    },
    next: {
      id: 'Minta jadwal tertulis setiap tahap. Tunjukkan ke BP3MI NTT, Disnaker, atau pusat karier kampusmu sebelum tanggal itu.',
      en: 'Ask for a written schedule of each step. Show it to BP3MI NTT, the manpower office or your campus career centre before that date.',
    },
    indicators: ['DE'],
    sources: ['detikalur'],
  },
  {
    id: 'k22',
    stage: 'offer',
    severity: 'stop',
    short: {
      id: '“Magang” kerja penuh, dan kamu yang membayar',
      en: 'An “internship” of full-time work that you pay for',
    },
    question: {
      id: "Apakah ini 'magang', 'ferienjob', atau 'pertukaran mahasiswa' yang isinya bekerja penuh dan kamu membayar?",
      en: "Is it an 'internship', 'ferienjob' or 'student exchange' that is really full-time work and you pay for it?",
    },
    why: {
      id: 'Mahasiswa pernah dikirim ke Jerman untuk kerja libur berkedok magang. Peserta pelatihan bukan pekerja migran menurut undang-undang, jadi pelindungannya lemah.',
      en: 'Students were sent to Germany for holiday work disguised as internships. Trainees are not migrant workers by law, so protection is weak.',
    },
    next: {
      id: 'Tanyakan ke kantor kerja sama kampus dan Move-ID: adakah MoU, visa apa, siapa pemberi kerjanya, berapa SKS, siapa membayar?',
      en: 'Ask the campus cooperation office and Move-ID: is there an MoU, which visa, who is the employer, how many credits, who pays?',
    },
    indicators: ['DE', 'AV'],
    sources: ['ferienjob', 'ngada'],
  },
  {
    id: 'k23',
    stage: 'documents',
    severity: 'warn',
    short: { id: 'LPK berjanji menempatkanmu bekerja', en: 'A training centre promises you a job' },
    question: {
      id: 'Apakah sebuah LPK atau lembaga kursus berjanji menempatkanmu bekerja, padahal bukan P3MI?',
      en: 'Does a training centre promise to place you in a job although it is not a P3MI?',
    },
    why: {
      id: 'LPK melatih; penempatan dilakukan KP2MI/BP2MI, P3MI, perusahaan sendiri, atau diri sendiri pada pemberi kerja berbadan hukum.',
      en: 'A training centre trains; placement is by KP2MI/BP2MI, a P3MI, the company itself, or yourself with a legal-entity employer.',
    },
    next: {
      id: 'Minta bukti izin pengirim pemagangan atau nama P3MI mitranya, beserta perjanjian pengembalian biaya bila gagal.',
      en: "Ask for proof of its sending licence or the partner P3MI's name, and a refund clause if it fails.",
    },
    indicators: ['DE'],
    sources: ['skema5ntb', 'uu18gk'],
  },
  {
    id: 'k24',
    stage: 'offer',
    severity: 'warn',
    short: {
      id: 'Upah, jam, libur, atau majikan belum jelas',
      en: 'Pay, hours, rest day or employer unclear',
    },
    question: {
      id: 'Apakah upah, jam kerja, hari libur, tempat tinggal, atau nama pemberi kerja belum jelas?',
      en: "Are pay, hours, rest day, housing or the employer's name still unclear?",
    },
    why: {
      id: 'Sembilan indikator eksploitasi Delphi menyangkut kondisi kerja; yang tidak tertulis mudah diubah.',
      en: 'Nine of the Delphi indicators concern working conditions; what is unwritten is easily changed.',
    },
    next: {
      id: 'Minta kelimanya tertulis: upah, jam kerja, hari libur, tempat tinggal, dan nama pemberi kerja. Jangan lanjut sebelum semuanya jelas.',
      en: "Ask for all five in writing: pay, hours, rest day, housing and the employer's name. Do not go on before each is clear.",
    },
    indicators: ['DE', 'AC', 'EO'],
    sources: ['ilodelphin'],
  },
  {
    id: 'k25',
    stage: 'money',
    severity: 'stop',
    short: {
      id: 'Diminta OTP, swafoto KTP, rekening, atau SIM',
      en: 'Asked for an OTP, ID selfie, bank account or SIM',
    },
    question: {
      id: 'Apakah diminta kode OTP, swafoto dengan KTP, membuka rekening, atau kartu SIM atas namamu?',
      en: 'Are you asked for an OTP, a selfie with your ID, a bank account or SIM card in your name?',
    },
    why: {
      id: 'Data itu dapat dipakai untuk pinjaman atau pencucian uang atas namamu.',
      en: 'It can be used for loans or money laundering in your name.',
    },
    next: {
      id: 'Jangan kirim. Bila sudah, blokir rekening lewat bank dan buat laporan polisi.',
      en: 'Do not send. If done, block the account with the bank and file a police report.',
    },
    indicators: ['DE'],
    sources: ['own'],
  },
  {
    id: 'k26',
    stage: 'offer',
    severity: 'stop',
    short: {
      id: 'Diminta foto tubuh, atau kerja “hiburan”',
      en: 'Asked for body photos, or “entertainment work”',
    },
    question: {
      id: "Apakah diminta foto tubuh, video pribadi, atau ditawari 'pekerjaan hiburan' tanpa uraian tugas?",
      en: "Are you asked for body photos or private videos, or offered 'entertainment work' without duties?",
    },
    why: {
      id: 'Tanda perekrutan untuk eksploitasi seksual dan pemerasan.',
      en: 'A sign of recruitment for sexual exploitation and blackmail.',
    },
    next: {
      id: 'Putuskan kontak, simpan bukti, hubungi SAPA 129 (WhatsApp 08111-129-129).',
      en: 'Cut contact, keep evidence, call SAPA 129 (WhatsApp 08111-129-129).',
    },
    indicators: ['PV', 'DE'],
    sources: ['ilodelphi', 'sapa'],
  },
  {
    id: 'k27',
    stage: 'money',
    severity: 'stop',
    short: { id: 'Diancam atau didenda bila batal', en: 'Threatened or fined if you withdraw' },
    question: {
      id: 'Apakah kamu diancam atau didenda bila membatalkan?',
      en: 'Are you threatened or fined if you withdraw?',
    },
    why: {
      id: 'Intimidasi dan ancaman adalah indikator kerja paksa; membatalkan sebelum berangkat adalah hakmu.',
      en: 'Intimidation and threats are indicators of forced labour; withdrawing before departure is your right.',
    },
    next: {
      id: 'Jangan menghadapi sendiri. Hubungi BP3MI NTT atau LPSK hari ini dan minta didampingi.',
      en: 'Do not face it alone. Contact BP3MI NTT or LPSK today and ask for company.',
    },
    indicators: ['IT', 'DB'],
    sources: ['ilo11'],
  },
  {
    id: 'k28',
    stage: 'offer',
    severity: 'warn',
    short: {
      id: 'Kantornya tidak ada, nomornya berganti-ganti',
      en: 'No real office, numbers keep changing',
    },
    question: {
      id: 'Apakah alamat kantor tidak ada, nomor kontak berganti-ganti, atau perwakilannya tidak mau bertemu di kantor?',
      en: 'Does the office address not exist, do contacts keep changing, or does the agent refuse to meet in the office?',
    },
    why: {
      id: 'Kredibilitas perusahaan palsu biasanya tidak dapat dicek.',
      en: 'The credibility of a false company usually cannot be checked.',
    },
    next: {
      id: 'Ajak bertemu di kantor P3MI atau Disnaker; bila menolak, berhenti.',
      en: 'Propose meeting at the P3MI office or the manpower office; if refused, stop.',
    },
    indicators: ['DE'],
    sources: ['modus1', 'cekp3mi'],
  },
  {
    id: 'k29',
    stage: 'offer',
    severity: 'stop',
    short: {
      id: 'Negara atau jabatannya tertutup bagi Indonesia',
      en: 'Country or job closed to placement',
    },
    question: {
      id: 'Apakah negara atau jabatan ini tertutup untuk penempatan Indonesia?',
      en: 'Is this country or position closed to placement from Indonesia?',
    },
    why: {
      id: 'Pemerintah Pusat membuka dan menutup negara serta jabatan; sebagian Timur Tengah untuk rumah tangga masih dimoratorium ketika Kemlu memperingatkan pada 2023.',
      en: 'Central government opens and closes countries and positions; much of the Middle East for households was under moratorium when the ministry warned in 2023.',
    },
    next: {
      id: 'Lihat halaman tujuan di Rantau beserta tanggal periksanya. Negara atau jabatan yang tidak tercantum: tanyakan ke BP3MI NTT.',
      en: 'See the destinations page here with its check dates. A country or position that is not listed: ask BP3MI NTT.',
    },
    indicators: ['DE'],
    sources: ['pp59a35', 'modus2'],
  },
  {
    id: 'k30',
    stage: 'travel',
    severity: 'stop',
    short: {
      id: 'Majikan di visa dan di kontrak berbeda',
      en: 'Employer differs on visa and contract',
    },
    question: {
      id: 'Apakah nama pemberi kerja di visa berbeda dari yang di kontrak?',
      en: 'Is the employer on the visa different from the one in the contract?',
    },
    why: {
      id: 'Kamu akan bekerja pada pihak yang tidak terikat kontrak denganmu.',
      en: 'You would work for a party not bound by your contract.',
    },
    next: {
      id: 'Jangan terbang sebelum sama. Minta BP3MI NTT memeriksa kedua dokumen.',
      en: 'Do not fly until they match. Ask BP3MI NTT to check both papers.',
    },
    indicators: ['DE'],
    sources: ['ilodelphi'],
  },
  {
    id: 'k31',
    stage: 'money',
    severity: 'note',
    short: {
      id: 'Biaya pelatihan besar hangus bila gagal',
      en: 'Large training fee lost if you fail',
    },
    question: {
      id: 'Apakah biaya pelatihan besar tidak dapat dikembalikan bila kamu gagal seleksi?',
      en: 'Is a large training fee non-refundable if you fail selection?',
    },
    why: {
      id: 'Bukan tanda TPPO dengan sendirinya, tetapi sering menjadi awal utang.',
      en: 'Not trafficking by itself, but often how debt begins.',
    },
    next: {
      id: 'Cari pelatihan gratis dulu (BLK, Skillhub, Migrant Center, program KP2MI) dan minta klausul pengembalian.',
      en: 'Look for free training first (BLK, Skillhub, Migrant Center, KP2MI programmes) and ask for a refund clause.',
    },
    indicators: ['DB'],
    sources: ['skema5ntb'],
  },
  {
    id: 'k32',
    stage: 'offer',
    severity: 'note',
    short: {
      id: 'Majikannya rumah tangga atau perseorangan',
      en: 'Employer is a household or an individual',
    },
    question: {
      id: 'Apakah pemberi kerjanya rumah tangga atau perseorangan?',
      en: 'Is the employer a household or an individual?',
    },
    why: {
      id: 'Sektor informal sah, tetapi pekerjanya lebih sulit terlihat dan dilindungi. Kamu menempuh pendidikan tinggi dan punya pilihan di pemberi kerja berbadan hukum.',
      en: 'The informal sector is lawful, but its workers are harder to see and protect. As a student in higher education you have options with employers that are legal entities.',
    },
    next: {
      id: 'Bandingkan dengan lowongan berbadan hukum untuk jurusanmu, lalu putuskan bersama konselor.',
      en: 'Compare with legal-entity vacancies for your field, then decide with a counselor.',
    },
    indicators: ['IS'],
    sources: ['seed4', 'ngada'],
  },
  {
    id: 'k33',
    stage: 'work',
    severity: 'stop',
    short: {
      id: 'Sudah di sana: upah, paspor ditahan, atau diancam',
      en: 'Already there: pay or passport held, or threats',
    },
    question: {
      id: 'Apakah kamu sudah bekerja di luar negeri, dan upahmu ditahan, paspormu dipegang majikan, kamu tidak boleh keluar, atau kamu diancam?',
      en: 'Are you already working abroad, with wages withheld, your passport held, leaving forbidden, or threats?',
    },
    why: {
      id: 'Itu indikator kerja paksa yang berlaku sekarang, apa pun status dokumenmu.',
      en: 'Those are present indicators of forced labour whatever your document status.',
    },
    next: {
      id: 'Hubungi Perwakilan RI atau hotline Kemlu +62 812-9007-0027; KP2MI +62-21-29244800 atau WhatsApp 0811-8080-141. Jangan kirim lokasi ke perekrut.',
      en: 'Contact the Indonesian mission or the ministry hotline +62 812-9007-0027; KP2MI +62-21-29244800 or WhatsApp 0811-8080-141. Do not send your location to the recruiter.',
    },
    indicators: ['WW', 'ID', 'RM', 'IT', 'AC', 'EO'],
    sources: ['ilo11', 'kemlu', 'hotline'],
  },
]
