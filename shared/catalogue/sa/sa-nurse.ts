// One data file a programme: its law, its words and its sources stand together, whatever their length.
import { schooled } from '../../facts/proofs.ts'
import {
  all,
  any,
  fact,
  ge,
  le,
  monthsBetween,
  monthsIn,
  not,
  onApplication,
  some,
  unless,
  when,
  within,
  yes,
} from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'

const nursingJob = all(within('job.occupation', '2221', '3221'), not(yes('job.internship')))

export const saNurse: Programme = {
  id: 'sa-nurse',
  country: 'SA',
  zone: 'Asia/Riyadh',
  shortName: { id: 'Perawat di Arab Saudi', en: 'Nurse in Saudi Arabia' },
  who: {
    id: 'Lulusan D3 atau S1 keperawatan dengan STR dan, umumnya, satu tahun pengalaman klinis.',
    en: 'Nursing graduates (diploma or bachelor) with an STR and, as a rule, a year of clinical experience.',
  },
  name: { id: 'Arab Saudi - perawat (SCFHS)', en: 'Saudi Arabia - nurse (SCFHS)' },
  permit: {
    id: 'Visa kerja, Iqama, dan registrasi SCFHS',
    en: 'Work visa, Iqama and SCFHS registration',
  },
  routes: ['p2p'],
  employer: 'legal-entity',
  sectors: ['health'],
  fields: ['0913'],
  occupations: [
    {
      isco08: '2221',
      label: { id: 'Perawat profesional (specialist)', en: 'Nursing professional' },
    },
    {
      isco08: '3221',
      label: { id: 'Perawat vokasi (technician)', en: 'Nursing associate professional' },
    },
  ],
  from: '2025-03-26',
  intake: {
    history: [{ from: '2025-03-26', status: 'open' }],
    asOf: '2025-03-26',
    sources: ['sa-nurse-open', 'sa-moh-recruit', 'id-me2026'],
    confidence: 'medium',
    note: {
      id: 'Pada 26 Maret 2025 wakil menteri menyatakan perawat tetap ditempatkan ke Arab Saudi. Sejak Maret 2026 kementerian memantau kawasan Teluk karena konflik; kabar sesudahnya tentang penempatan ke Arab Saudi belum ditemukan. Tanyakan ke BP3MI NTT.',
      en: 'On 26 March 2025 the deputy minister said nurses were still being placed in Saudi Arabia. Since March 2026 the ministry watches the Gulf because of the conflict; nothing later about placements to Saudi Arabia was found. Ask BP3MI NTT.',
    },
  },
  facts: [
    {
      id: 'sa-nurse.institution',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Pemberi kerja perusahaan atau lembaga, bukan perseorangan',
        en: 'The employer is a company or institution, not a private person',
      },
    },
    {
      id: 'sa-nurse.experience-excused',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'SCFHS mengecualikan syarat pengalaman',
        en: 'SCFHS waives the experience requirement',
      },
    },
    {
      id: 'sa-nurse.dataflow',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'Hasil DataFlow positif', en: 'DataFlow result positive' },
    },
    {
      id: 'sa-nurse.exam',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: {
        id: 'Lulus ujian Prometric SCFHS (paling banyak tiga kali)',
        en: 'Passed the SCFHS Prometric exam (at most three tries)',
      },
      question: {
        ask: {
          id: 'Apakah kamu sudah lulus ujian Prometric untuk Arab Saudi (SCFHS)?',
          en: 'Have you passed the Prometric exam for Saudi Arabia (SCFHS)?',
        },
        why: {
          id: 'Tanpa lulus ujian ini klasifikasi SCFHS tidak terbit. Belum ikut pun tidak apa-apa: ujian bisa menyusul setelah ada tawaran.',
          en: 'Without it there is no SCFHS classification. Not yet taken is fine: the exam may follow an offer.',
        },
        fromMemory: true,
        paper: true,
      },
      appliesWhen: some('degrees', 'd', within('d.field', '0913')),
    },
    {
      id: 'sa-nurse.classification',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Klasifikasi SCFHS terbit lewat Mumaris Plus',
        en: 'SCFHS classification issued through Mumaris Plus',
      },
    },
    {
      id: 'sa-nurse.check-up',
      of: { kind: 'yes-no' },
      settledBy: 'clinic',
      label: {
        id: 'Lulus pemeriksaan medis GCC di klinik yang ditunjuk',
        en: 'Passed the GCC medical at an approved clinic',
      },
    },
    {
      id: 'sa-nurse.good-standing-asked',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'Surat good standing diminta', en: 'A good-standing certificate is asked for' },
    },
    {
      id: 'sa-nurse.clearance',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'Surat good standing terbit', en: 'Good-standing certificate issued' },
    },
    {
      id: 'sa-nurse.registration',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: { id: 'Registrasi SCFHS aktif', en: 'SCFHS registration active' },
    },
    {
      id: 'sa-nurse.iqama',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: { id: 'Kartu tinggal (Iqama) terbit', en: 'Residence card (Iqama) issued' },
    },
  ],
  workWhen: yes('licence.str-nurse'),
  requirements: [
    {
      id: 'legal-entity',
      title: {
        id: 'Pemberi kerja berupa perusahaan atau lembaga; penempatan pada pengguna perseorangan di Timur Tengah dilarang sejak 2015.',
        en: 'The employer is a company or institution; placement with private individuals in the Middle East has been banned since 2015.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: yes('sa-nurse.institution'),
      source: 'id-km260',
      also: ['sa-nurse-open'],
    },
    {
      id: 'education',
      title: {
        id: 'Ijazah keperawatan: D3 umumnya diklasifikasikan sebagai technician dan S1 sebagai specialist; pengalaman ikut menentukan.',
        en: 'Nursing qualification: a diploma is normally classified as technician, a bachelor as specialist; experience also weighs in.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: schooled('d3', within('d.field', '0913')),
      source: 'sa-scfhs-class',
      note: {
        id: 'SCFHS menetapkan kelasnya (technician atau specialist) menurut ijazah dan pengalaman; itu tampak pada syarat klasifikasi.',
        en: 'SCFHS sets the class (technician or specialist) from the diploma and the experience; that is the classification requirement below.',
      },
      unconfirmed: true,
    },
    {
      id: 'licence-home',
      title: {
        id: 'Memiliki STR perawat; sejak 2024 berlaku seumur hidup.',
        en: 'Indonesian nursing registration (STR); since 2024 it is valid for life.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('licence.str-nurse'),
      source: 'sa-nakes-faq',
      also: ['sa-str-life'],
    },
    {
      id: 'experience',
      title: {
        id: 'Pengalaman klinis minimal satu tahun bagi warga non-Saudi, dengan pengecualian terbatas; sebagian pemberi kerja meminta dua tahun.',
        en: 'At least one year of clinical experience for non-Saudis, with limited exceptions; some employers ask for two.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: unless(
        yes('sa-nurse.experience-excused'),
        ge(monthsIn('jobs', 'job', { where: nursingJob }), 12),
      ),
      source: 'sa-scfhs-exp',
      also: ['id-str-uu17'],
      note: {
        id: 'Dihitung dari pekerjaan perawat; magang dan praktik kuliah tidak dihitung. Pengecualiannya terbatas dan ditetapkan SCFHS. Di Indonesia, perawat yang akan berpraktik wajib punya STR (UU 17/2023 Pasal 260 ayat (1)), jadi STR diurus sebelum mulai bekerja.',
        en: 'Counted from nursing jobs; internships and study practice do not count. Exceptions are limited and SCFHS decides them. In Indonesia a nurse must hold the STR to practise (Law 17/2023 Art. 260(1)), so the STR comes before the work.',
      },
    },
    {
      id: 'experience-gap',
      title: {
        id: 'Tidak jeda lebih dari dua tahun sejak pekerjaan perawat terakhir; menurut pengalaman perawat, belum terlihat dalam aturan.',
        en: 'No break of more than two years since the last nursing job; reported by nurses, not seen in a rule.',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'student',
      rule: some(
        'jobs',
        'job',
        any(yes('job.ongoing'), le(monthsBetween(fact('job.to'), onApplication), 24)),
        { where: nursingJob, onEmpty: 'met' },
      ),
      source: 'sa-gap',
      unconfirmed: true,
    },
    {
      id: 'dataflow',
      title: {
        id: 'Verifikasi DataFlow atas ijazah, STR, dan surat kerja dengan hasil positif.',
        en: 'DataFlow verifies diploma, registration and employment at source, with a positive result.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('sa-nurse.dataflow'),
      source: 'sa-nakes-faq',
      also: ['sa-mumaris-steps'],
    },
    {
      id: 'exam',
      title: {
        id: 'Lulus ujian Prometric dengan nomor kelayakan (eligibility number) SCFHS (tiga kali kesempatan); satu panduan menyebut boleh dalam setahun setelah mulai bekerja.',
        en: 'Pass the Prometric exam, booked with the SCFHS eligibility number (three tries); one guide allows it within a year after starting work.',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'school-or-test',
      rule: yes('sa-nurse.exam'),
      source: 'sa-prometric',
      also: ['sa-mumaris-steps'],
      unconfirmed: true,
    },
    {
      id: 'mumaris',
      title: {
        id: 'Klasifikasi SCFHS terbit lewat Mumaris Plus.',
        en: 'SCFHS classification issued through Mumaris Plus.',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: yes('sa-nurse.classification'),
      source: 'sa-nakes-faq',
      also: ['sa-mumaris-steps'],
    },
    {
      id: 'gcc-medical',
      title: {
        id: 'Dinyatakan sehat pada pemeriksaan medis GCC di klinik yang ditunjuk.',
        en: 'Fit on the GCC pre-employment medical at an approved clinic.',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'clinic',
      rule: yes('sa-nurse.check-up'),
      source: 'gcc-medical',
      note: {
        id: 'Klinik yang memeriksa dan memutuskan; kami tidak menanyakan kesehatanmu.',
        en: 'The clinic examines and decides; we do not ask about your health.',
      },
      unconfirmed: true,
    },
    {
      id: 'good-standing',
      title: {
        id: 'Surat keterangan kelakuan baik profesi (good standing), bila diminta pemberi kerja atau SCFHS.',
        en: 'Good-conduct or good-standing certificate, where the employer or SCFHS asks for it.',
      },
      kind: 'should',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: when(yes('sa-nurse.good-standing-asked'), yes('sa-nurse.clearance')),
      source: 'sa-mumaris-steps',
    },
    {
      id: 'registration',
      title: {
        id: 'Setelah tiba, pemberi kerja mengaktifkan registrasi SCFHS dan mengurus kartu tinggal (Iqama).',
        en: 'The employer activates the SCFHS registration and obtains the residence card (Iqama) after you arrive.',
      },
      kind: 'must',
      phase: 'after-arrival',
      settledBy: 'employer',
      rule: all(yes('sa-nurse.registration'), yes('sa-nurse.iqama')),
      source: 'sa-mumaris-steps',
    },
    {
      id: 'security',
      title: {
        id: 'Periksa imbauan penempatan sebelum membayar atau mengundurkan diri: sejak Maret 2026 kementerian menjalankan pemantauan krisis di kawasan Teluk akibat konflik yang melibatkan Iran.',
        en: 'Check the placement advisory before paying or resigning: from March 2026 the ministry runs a crisis watch over the Gulf because of the conflict involving Iran.',
      },
      kind: 'should',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: not(yes('sa.placement-held')),
      source: 'id-me2026b',
    },
  ],
  pay: {
    min: 4110,
    max: 4110,
    currency: 'SAR',
    period: 'month',
    offeredIn: 2016,
    source: 'sa-pay-mina',
    note: {
      id: 'Satu-satunya angka yang ditemukan: Kementerian Kesehatan Arab Saudi untuk perawat Filipina pada 2016, ditambah makan, tempat tinggal, dan tiket. Kisaran lama 3.000-6.500 tidak punya sumber.',
      en: 'The only published figure found: Saudi Ministry of Health to Philippine nurses in 2016, with food, housing and tickets on top. The earlier range 3,000-6,500 had no source.',
    },
  },
  contractMonths: 24,
  residence: { id: 'Tidak ada.', en: 'None.' },
  costs: [
    {
      what: {
        id: 'Biaya penempatan bagi pekerja (asas tanpa biaya, UU 18/2017 Pasal 30)',
        en: 'Placement cost to the worker (zero-cost principle of UU 18/2017 Art. 30)',
      },
      amount: 0,
      currency: 'IDR',
      payer: 'employer',
      source: 'id-zero2025',
    },
    {
      what: {
        id: 'Ujian Prometric, kira-kira (angka lama)',
        en: 'Prometric exam, about (old figure)',
      },
      amount: 80,
      currency: 'USD',
      payer: 'disputed',
      meets: ['exam'],
      source: 'sa-exam-old',
    },
    {
      what: {
        id: 'Verifikasi DataFlow dan klasifikasi SCFHS',
        en: 'DataFlow verification and SCFHS classification',
      },
      amount: null,
      currency: 'SAR',
      payer: 'disputed',
      meets: ['dataflow'],
      source: 'sa-nakes-faq',
      note: {
        id: 'Jumlahnya belum ditemukan. Perawat yang mengurusnya sebelum ada tawaran membayar sendiri.',
        en: 'The amount was not found. Nurses who do it before an offer exists pay for it themselves.',
      },
    },
    {
      what: { id: 'Pemeriksaan medis GCC', en: 'GCC medical' },
      amount: null,
      currency: 'IDR',
      payer: 'disputed',
      source: 'id-perban2-2020',
      note: {
        id: 'Pemeriksaan kesehatan di dalam negeri termasuk biaya pribadi menurut Perban 2/2020.',
        en: 'A domestic medical is a personal cost in Perban 2/2020.',
      },
    },
    {
      what: {
        id: 'Visa, tiket, tempat tinggal (lazim di kontrak kementerian)',
        en: 'Visa, flight, housing (usual in ministry contracts)',
      },
      amount: null,
      currency: 'SAR',
      payer: 'employer',
      source: 'sa-pay-mina',
    },
  ],
  months: {
    min: 4,
    max: 10,
    parts: [
      { kind: 'papers', min: null, max: 2, meets: ['dataflow'] },
      { kind: 'tests', min: null, max: null },
      { kind: 'permit', min: null, max: null },
    ],
    basis: {
      id: 'Perkiraan: DataFlow sampai dua bulan, lalu klasifikasi, ujian, wawancara, visa, dan orientasi.',
      en: 'Estimate: DataFlow up to two months, then classification, exam, interview, visa and orientation.',
    },
  },
  documents: [
    { id: 'KTP dan Kartu Keluarga', en: 'Identity card (KTP) and family card' },
    { id: 'Paspor', en: 'Passport' },
    { id: 'Surat keterangan status perkawinan', en: 'Letter on marital status' },
    {
      id: 'Surat izin keluarga diketahui kepala desa/lurah',
      en: 'Family permission letter known to the village head',
    },
    { id: 'Sertifikat kompetensi', en: 'Competence certificate' },
    { id: 'Surat keterangan sehat', en: 'Health certificate' },
    { id: 'BPJS Ketenagakerjaan PMI', en: 'Migrant social security (BPJS)' },
    { id: 'Perjanjian penempatan', en: 'Placement agreement' },
    { id: 'Perjanjian kerja', en: 'Employment contract' },
    { id: 'Visa kerja', en: 'Work visa' },
    {
      id: 'Bukti orientasi pra-pemberangkatan (OPP)',
      en: 'Proof of pre-departure orientation (OPP)',
    },
    { id: 'STR', en: 'Nurse registration (STR)' },
    { id: 'Ijazah dan transkrip keperawatan', en: 'Nursing diploma and transcript' },
    { id: 'Surat pengalaman kerja klinis', en: 'Letters of clinical experience' },
    { id: 'Laporan DataFlow', en: 'DataFlow report' },
    { id: 'Hasil Prometric', en: 'Prometric result' },
    { id: 'Sertifikat klasifikasi SCFHS', en: 'SCFHS classification certificate' },
    { id: 'Surat good standing (bila diminta)', en: 'Good-standing certificate (if asked)' },
  ],
  steps: [
    {
      id: 'Kumpulkan STR, ijazah, dan surat pengalaman bertanggal.',
      en: 'Collect STR, diploma and dated experience letters.',
    },
    {
      id: 'Wawancara lewat P3MI berizin dengan rumah sakit atau kementerian; minta tawaran tertulis.',
      en: 'Interview through a licensed P3MI with a hospital or the ministry; get the offer in writing.',
    },
    {
      id: 'Buat akun Mumaris Plus dan jalankan DataFlow.',
      en: 'Mumaris Plus account and DataFlow.',
    },
    {
      id: 'Ajukan klasifikasi, terima nomor kelayakan (eligibility number), ikuti Prometric.',
      en: 'Classification request, eligibility number, Prometric.',
    },
    {
      id: 'Kontrak, medis GCC, visa, orientasi, berangkat.',
      en: 'Contract, GCC medical, visa, orientation, departure.',
    },
    {
      id: 'Aktivasi lisensi dan Iqama setelah tiba.',
      en: 'Licence activation and Iqama after arrival.',
    },
  ],
  notes: [
    {
      id: 'Penempatan tenaga kesehatan profesional tidak terkena moratorium, yang hanya mencakup pekerjaan rumah tangga (wakil menteri, Maret 2025).',
      en: 'Professional health placement is outside the moratorium, which covers domestic work only (deputy minister, March 2025).',
    },
    {
      id: 'Sebagian perawat menyelesaikan DataFlow dan Prometric sebelum ada tawaran; biayanya mereka tanggung sendiri.',
      en: 'Some nurses finish DataFlow and Prometric before an offer exists; then they pay for it themselves.',
    },
  ],
  openQuestions: [
    {
      id: 'Ujian: satu panduan menyebut 60% dan 70 soal, halaman perekrut yang lebih lama 40%; SCFHS mengumumkan nilai lulus per ujian dan halaman resminya belum terbaca. Panduan yang sama menyebut ujian boleh dalam setahun setelah mulai bekerja; di sini tetap sebelum berangkat.',
      en: 'Exam: one guide gives 60% and 70 questions, an older recruiter page 40%; SCFHS publishes the mark per exam, no official page was readable. The same guide says the exam may be sat within a year after joining; here it stays before leaving.',
    },
    {
      id: 'Biaya DataFlow dan klasifikasi pada 2026, dan siapa yang membayar menurut Permen P2MI 17/2025.',
      en: 'DataFlow and classification fees in 2026, and who pays them under Permen P2MI 17/2025.',
    },
    {
      id: 'Setelah Maret 2026 belum ditemukan apakah penempatan ke Arab Saudi ditahan karena konflik di Teluk.',
      en: 'Whether placements to Saudi Arabia were held after March 2026 because of the Gulf conflict was not found.',
    },
    { id: 'Gaji perawat Indonesia saat ini.', en: 'Current pay for Indonesian nurses.' },
  ],
  alsoSee: ['sa-exam-old', 'id-p2mi17'],
}
