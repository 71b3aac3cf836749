// One data file a programme: its law, its words and its sources stand together, whatever their length.
import { schooled } from '../../facts/proofs.ts'
import {
  age,
  all,
  any,
  fact,
  ge,
  le,
  monthsIn,
  not,
  when,
  within,
  yes,
} from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'

// Cooks, waiters and bartenders, housekeepers, hotel cleaners, kitchen helpers, hotel receptionists,
// chefs, and hotel and restaurant managers.
const hotelWork = within(
  'job.occupation',
  '512',
  '513',
  '5151',
  '9112',
  '941',
  '4224',
  '3434',
  '141',
)
const placedByAgency = all(
  yes('id.agency-licensed'),
  yes('id.recruitment-permit'),
  yes('sea-cruise-hotel.agency-agreement'),
)
const onOwnWithReport = all(yes('sea-cruise-hotel.on-own'), yes('id.reported'))

export const seaCruiseHotel: Programme = {
  id: 'sea-cruise-hotel',
  country: 'XX',
  zone: 'Asia/Makassar',
  shortName: { id: 'Kru hotel di kapal pesiar', en: 'Hotel crew on a cruise ship' },
  who: {
    id: 'Umur minimal 18 (banyak kapal meminta 21) dengan Basic Safety Training dan Security Awareness.',
    en: 'At least 18 (many ships ask 21), with Basic Safety Training and Security Awareness.',
  },
  name: { id: 'Kapal pesiar - hotel dan layanan', en: 'Cruise ship - hotel and service crew' },
  permit: {
    id: 'Perjanjian Kerja Laut (PKL) dan Buku Pelaut; C1/D untuk kapal yang singgah di Amerika Serikat',
    en: 'Seafarer agreement (PKL) and Buku Pelaut; C1/D for ships calling at the US',
  },
  routes: ['p2p', 'independent'],
  employer: 'ship',
  sectors: ['maritime', 'hospitality'],
  fields: ['1013'],
  occupations: [
    { isco08: '5131', label: { id: 'Pramusaji', en: 'Waiter' } },
    { isco08: '5120', label: { id: 'Juru masak', en: 'Cook' } },
    { isco08: '9112', label: { id: 'Petugas kamar (cabin steward)', en: 'Cabin steward' } },
  ],
  from: '2022-06-08',
  intake: {
    history: [{ from: '2022-06-08', status: 'open' }],
    asOf: '2025-12-15',
    sources: ['sea-dw', 'id-p2mi4-2025'],
    confidence: 'medium',
  },
  facts: [
    {
      id: 'sea-cruise-hotel.agency-agreement',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Perusahaan keagenan punya perjanjian keagenan dengan pemilik kapal',
        en: "The manning company has an agency agreement with the ship's owner",
      },
    },
    {
      id: 'sea-cruise-hotel.on-own',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: { id: 'Berangkat sendiri tanpa keagenan', en: 'Goes on their own without an agency' },
    },
    {
      id: 'sea-cruise-hotel.fee-charged',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Biaya perekrutan atau uang jaminan diminta',
        en: 'A recruitment fee or deposit is asked for',
      },
    },
    {
      id: 'sea-cruise-hotel.agreement-signed',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: { id: 'PKL ditandatangani kedua pihak', en: 'PKL signed by both sides' },
    },
    {
      id: 'sea-cruise-hotel.agreement-endorsed',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'PKL disahkan syahbandar', en: 'PKL endorsed by the harbour master' },
    },
    {
      id: 'sea-cruise-hotel.hours-per-day',
      of: { kind: 'number', unit: 'hours in any 24', min: 0, max: 24 },
      settledBy: 'employer',
      label: { id: 'Jam kerja dalam 24 jam', en: 'Hours of work in any 24 hours' },
    },
    {
      id: 'sea-cruise-hotel.hours-per-week',
      of: { kind: 'number', unit: 'hours in any 7 days', min: 0, max: 168 },
      settledBy: 'employer',
      label: { id: 'Jam kerja dalam 7 hari', en: 'Hours of work in any 7 days' },
    },
    {
      id: 'sea-cruise-hotel.rest-per-day',
      of: { kind: 'number', unit: 'hours in any 24', min: 0, max: 24 },
      settledBy: 'employer',
      label: { id: 'Jam istirahat dalam 24 jam', en: 'Hours of rest in any 24 hours' },
    },
    {
      id: 'sea-cruise-hotel.rest-per-week',
      of: { kind: 'number', unit: 'hours in any 7 days', min: 0, max: 168 },
      settledBy: 'employer',
      label: { id: 'Jam istirahat dalam 7 hari', en: 'Hours of rest in any 7 days' },
    },
    {
      id: 'sea-cruise-hotel.passenger-ship',
      of: { kind: 'yes-no' },
      settledBy: 'school-or-test',
      label: {
        id: 'Pelatihan kapal penumpang dan crowd management sesuai tugas (STCW V/2)',
        en: 'Passenger-ship and crowd-management training for the duty (STCW V/2)',
      },
    },
    {
      id: 'sea-cruise-hotel.passport-18-months',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: {
        id: 'Paspor masih berlaku minimal 18 bulan',
        en: 'Passport valid for at least 18 more months',
      },
    },
    {
      id: 'sea-cruise-hotel.calls-at-us',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Kapal singgah di pelabuhan Amerika Serikat',
        en: 'The ship calls at United States ports',
      },
    },
    {
      id: 'sea-cruise-hotel.visa',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: { id: 'Visa C1/D diberikan', en: 'C1/D visa granted' },
    },
    {
      id: 'sea-cruise-hotel.check-up',
      of: { kind: 'yes-no' },
      settledBy: 'clinic',
      label: {
        id: 'Sertifikat kesehatan pelaut terbit',
        en: 'Seafarer medical certificate issued',
      },
    },
    {
      id: 'sea-cruise-hotel.english-passed',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Lulus tes bahasa Inggris perusahaan kapal pesiar (Marlins atau wawancara)',
        en: "Passed the cruise line's English check (Marlins or interview)",
      },
    },
  ],
  requirements: [
    {
      id: 'age',
      title: { id: 'Berusia paling rendah 18 tahun.', en: 'At least 18.' },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: ge(age(), 18),
      source: 'sea-dw',
    },
    {
      id: 'age-21',
      title: {
        id: 'Banyak perusahaan kapal pesiar hanya menerima kru hotel mulai 21 tahun.',
        en: 'Many lines take hotel crew only from 21.',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'student',
      rule: ge(age(), 21),
      source: 'sea-age21',
      unconfirmed: true,
    },
    {
      id: 'contract',
      title: {
        id: 'Perjanjian kerja laut (PKL) ditandatangani kedua pihak dan disahkan syahbandar.',
        en: 'A seafarer employment agreement (PKL) signed by both sides and endorsed by the harbour master.',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: all(
        yes('sea-cruise-hotel.agreement-signed'),
        yes('sea-cruise-hotel.agreement-endorsed'),
      ),
      source: 'sea-pp22-17',
    },
    {
      id: 'agency',
      title: {
        id: 'Ditempatkan lewat perusahaan keagenan awak kapal berizin, atau mandiri dengan melapor; keagenan memegang SIP3MI, SIP2MI, dan perjanjian keagenan dengan pemilik kapal.',
        en: "Placed by a licensed manning company, or on your own with a report to the authority; the company holds SIP3MI, a recruitment permit (SIP2MI) and an agency agreement with the ship's owner.",
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: any(placedByAgency, onOwnWithReport),
      source: 'sea-pp22-8',
      also: ['id-p2mi4-2025'],
      note: {
        id: 'Cari nama keagenan di Sisko P2MI dan tanyakan ke BP3MI NTT sebelum menyerahkan apa pun. Gratis.',
        en: 'Look the agency up in Sisko P2MI and ask BP3MI NTT before you hand over anything. Free of charge.',
      },
    },
    {
      id: 'no-fee',
      title: {
        id: 'Jangan membayar biaya perekrutan; keagenan hanya boleh membebankan sertifikat kesehatan, Buku Pelaut, dan paspor. Permintaan uang jaminan adalah tanda bahaya.',
        en: "Pay no recruitment fee; the agency may charge you only for the medical certificate, the seafarer's book and the passport. A deposit is a warning sign.",
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'employer',
      rule: not(yes('sea-cruise-hotel.fee-charged')),
      source: 'sea-mlc-fair',
      also: ['sea-mlc-faq', 'sea-cost-guide'],
    },
    {
      id: 'buku-pelaut-passport',
      title: {
        id: 'Memiliki Buku Pelaut DAN paspor: Buku Pelaut bukan dokumen perjalanan.',
        en: "Both the seafarer's book (Buku Pelaut) and a passport: the book is not a travel document.",
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: all(yes('sea.seafarers-book'), yes('document.passport')),
      source: 'sea-pp22-1',
    },
    {
      id: 'hours',
      title: {
        id: 'Jam kerja di kapal: maksimal 14 dalam 24 jam dan 72 dalam 7 hari (istirahat minimal 10 dan 77). Cek di kontrak.',
        en: 'Hours on board: at most 14 in any 24 and 72 in any 7 days (rest at least 10 and 77). Check it in the contract.',
      },
      kind: 'should',
      phase: 'after-arrival',
      settledBy: 'employer',
      rule: any(
        all(
          le(fact('sea-cruise-hotel.hours-per-day'), 14),
          le(fact('sea-cruise-hotel.hours-per-week'), 72),
        ),
        all(
          ge(fact('sea-cruise-hotel.rest-per-day'), 10),
          ge(fact('sea-cruise-hotel.rest-per-week'), 77),
        ),
      ),
      source: 'sea-pp22-17',
    },
    {
      id: 'bst',
      title: {
        id: 'Basic Safety Training (STCW VI/1), diperbarui setiap lima tahun.',
        en: 'Basic safety training (STCW VI/1), refreshed every five years.',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: yes('sea.basic-safety'),
      source: 'sea-stcw',
      unconfirmed: true,
    },
    {
      id: 'security-awareness',
      title: {
        id: 'Pelatihan kesadaran keamanan (Security Awareness, STCW VI/6).',
        en: 'Security-awareness training (STCW VI/6).',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: yes('sea.security-awareness'),
      source: 'sea-stcw',
      unconfirmed: true,
    },
    {
      id: 'passenger-ship',
      title: {
        id: 'Pelatihan kapal penumpang dan crowd management sesuai tugas (STCW V/2).',
        en: 'Passenger-ship and crowd-management training for the duty (STCW V/2).',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'school-or-test',
      rule: yes('sea-cruise-hotel.passenger-ship'),
      source: 'sea-stcw',
      unconfirmed: true,
    },
    {
      id: 'passport-18',
      title: {
        id: 'Paspor dengan sisa berlaku 18 bulan (kebiasaan keagenan, bukan aturan hukum).',
        en: 'Passport with 18 months left (agency habit, not a rule of law).',
      },
      kind: 'should',
      phase: 'before-leaving',
      settledBy: 'student',
      rule: all(yes('document.passport'), yes('sea-cruise-hotel.passport-18-months')),
      source: 'sea-docs2',
      unconfirmed: true,
    },
    {
      id: 'us-visa',
      title: {
        id: 'Visa C1/D bila kapal singgah di pelabuhan AS; menurut MLC biaya visa ditanggung pemilik kapal.',
        en: 'C1/D visa when the ship calls at US ports; the shipowner bears visa costs under the MLC.',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: when(yes('sea-cruise-hotel.calls-at-us'), yes('sea-cruise-hotel.visa')),
      source: 'sea-docs3',
      also: ['sea-mlc-faq'],
      unconfirmed: true,
    },
    {
      id: 'medical',
      title: { id: 'Sertifikat kesehatan pelaut.', en: 'Seafarer medical certificate.' },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'clinic',
      rule: yes('sea-cruise-hotel.check-up'),
      source: 'sea-docs',
      note: {
        id: 'Klinik yang memeriksa dan memutuskan; kami tidak menanyakan kesehatanmu.',
        en: 'The clinic examines and decides; we do not ask about your health.',
      },
      unconfirmed: true,
    },
    {
      id: 'english-test',
      title: {
        id: 'Tes bahasa Inggris dari perusahaan kapal pesiar (Marlins atau wawancara).',
        en: 'English check by the cruise line (Marlins or interview).',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'employer',
      rule: yes('sea-cruise-hotel.english-passed'),
      source: 'sea-docs2',
      unconfirmed: true,
    },
    {
      id: 'hotel-experience',
      title: {
        id: 'Satu sampai dua tahun di hotel/restoran, atau diploma perhotelan (permintaan umum keagenan).',
        en: 'One to two years in a hotel or restaurant, or a hospitality diploma (usual agency demand).',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'student',
      rule: any(
        ge(monthsIn('jobs', 'job', { where: hotelWork }), 12),
        schooled('d1', within('d.field', '1013')),
      ),
      usual: true,
      source: 'sea-docs2',
      note: {
        id: 'Magang di hotel atau restoran ikut dihitung di sini; tiap keagenan punya ukurannya sendiri.',
        en: 'Internships in a hotel or restaurant are counted here; each agency has its own measure.',
      },
      unconfirmed: true,
    },
  ],
  pay: {
    min: 800,
    max: 1500,
    currency: 'USD',
    period: 'month',
    source: 'sea-pay-guides',
    note: {
      id: 'Posisi hotel pemula sebelum tip, dari panduan yang kurang pasti (yang lain menyebut 800-1.200); makan dan kabin gratis.',
      en: 'Entry hotel posts before tips, from low-confidence guides (another says 800-1,200); board and cabin are free.',
    },
  },
  contractMonths: 8,
  residence: { id: 'Tidak ada.', en: 'None.' },
  costs: [
    {
      what: {
        id: 'Biaya perekrutan dan penempatan (dilarang MLC)',
        en: 'Recruitment and placement fee (forbidden by the MLC)',
      },
      amount: 0,
      currency: 'USD',
      payer: 'employer',
      source: 'sea-mlc-fair',
    },
    {
      what: { id: 'Visa C1/D', en: 'C1/D visa' },
      amount: 185,
      currency: 'USD',
      payer: 'employer',
      source: 'us-mrv',
      note: {
        id: 'Menurut MLC ditanggung pemilik kapal; sebagian keagenan masih menagihkannya.',
        en: 'Under the MLC the shipowner bears it; some agencies still pass it on.',
      },
      aside: 'conditional',
    },
    {
      what: {
        id: 'Pemeriksaan kesehatan pelaut (Rp0,8-1,5 juta)',
        en: 'Seafarer medical (IDR0.8-1.5 million)',
      },
      amount: { min: 800000, max: 1500000 },
      currency: 'IDR',
      payer: 'student',
      meets: ['medical'],
      source: 'sea-cost-guide',
      note: {
        id: 'Satu panduan menyebut Rp100.000 untuk sertifikatnya saja.',
        en: 'One guide shows IDR100,000 for the bare certificate.',
      },
    },
    {
      what: { id: 'Kursus BST (Rp3-5 juta)', en: 'BST course (IDR3-5 million)' },
      amount: { min: 3000000, max: 5000000 },
      currency: 'IDR',
      payer: 'student',
      meets: ['bst'],
      source: 'sea-cost-guide',
    },
    {
      what: { id: 'Buku Pelaut dan paspor', en: 'Buku Pelaut and passport' },
      amount: null,
      currency: 'IDR',
      payer: 'student',
      source: 'sea-mlc-faq',
      note: {
        id: 'Harga resmi Buku Pelaut belum ditemukan.',
        en: 'The official price of the Buku Pelaut was not found.',
      },
    },
    {
      what: { id: 'Tiket menuju kapal', en: 'Flight to join the ship' },
      amount: null,
      currency: 'USD',
      payer: 'disputed',
      source: 'sea-cost-guide',
    },
  ],
  months: {
    min: 3,
    max: 8,
    parts: [
      { kind: 'tests', min: 1, max: 2, meets: ['bst', 'security-awareness'] },
      { kind: 'search', min: 1, max: 3 },
      { kind: 'permit', min: 1, max: 3 },
    ],
    basis: {
      id: 'Perkiraan: BST dan Buku Pelaut 1-2 bulan, wawancara dan tawaran 1-3, visa dan pemeriksaan kesehatan 1-3; pengalaman hotel sebelumnya.',
      en: 'Estimate: BST and Buku Pelaut 1-2 months, interview and offer 1-3, visa and medical 1-3; hotel experience comes before.',
    },
  },
  documents: [
    { id: 'Paspor', en: 'Passport' },
    { id: 'Buku Pelaut', en: "Seafarer's book (Buku Pelaut)" },
    {
      id: 'Perjanjian Kerja Laut (PKL) yang disahkan syahbandar',
      en: 'Seafarer employment agreement (PKL) endorsed by the harbour master',
    },
    { id: 'Sertifikat BST', en: 'BST certificate' },
    {
      id: 'Sertifikat Security Awareness (STCW VI/6)',
      en: 'Security-awareness certificate (STCW VI/6)',
    },
    { id: 'Sertifikat kesehatan pelaut (MCU)', en: 'Seafarer medical certificate' },
    { id: 'BPJS / asuransi', en: 'Social security (BPJS) / insurance' },
    { id: 'Surat izin keluarga', en: 'Family permission letter' },
    { id: 'Sertifikat V/2', en: 'V/2 certificate' },
    { id: 'Visa C1/D', en: 'C1/D visa' },
    { id: 'SKCK', en: 'Police clearance (SKCK)' },
  ],
  steps: [
    {
      id: 'Sekolah atau kerja di hotel; BST dan Security Awareness.',
      en: 'Hotel school or hotel work; BST and security awareness.',
    },
    { id: 'Buku Pelaut dan paspor.', en: 'Buku Pelaut and passport.' },
    {
      id: 'Wawancara dengan perusahaan kapal pesiar lewat keagenan ber-SIP3MI; tanpa biaya perekrutan.',
      en: 'Interview with a line through an agency holding SIP3MI; pay no recruitment fee.',
    },
    {
      id: 'Baca dan tanda tangani PKL; syahbandar mengesahkan.',
      en: 'Read and sign the PKL; the harbour master endorses it.',
    },
    {
      id: 'Pemeriksaan kesehatan, wawancara C1/D, orientasi, naik kapal.',
      en: 'Medical, C1/D interview, orientation, join.',
    },
  ],
  notes: [
    {
      id: 'Daftar dokumen berasal dari panduan yang kurang pasti; aturan sertifikat dari STCW, aturan biaya dari MLC.',
      en: 'The document list comes from low-confidence guides; the certificate rules are STCW, the fee rules MLC.',
    },
    {
      id: 'Permen P2MI 4/2025 membekukan keagenan yang merekrut awak tanpa SIP2MI atau tanpa perjanjian keagenan.',
      en: 'Regulation Permen P2MI 4/2025 suspends an agency that recruits crew without SIP2MI or without an agency agreement.',
    },
  ],
  openQuestions: [
    {
      id: 'Visa C1/D: MLC mewajibkan pemilik kapal membayar, satu panduan menyebut pelamar membayar sekitar USD160. Konvensinya yang dipakai.',
      en: 'C1/D visa: the MLC makes the shipowner pay, a guide says applicants pay about USD160. The convention is kept.',
    },
    {
      id: 'Apakah tiap perusahaan kapal pesiar memberi pelatihan V/2 di kapal.',
      en: 'Whether each line gives the V/2 crowd training on board.',
    },
    {
      id: 'Harga resmi Buku Pelaut dan BST di sekolah negeri; tiket menuju kapal.',
      en: 'Official price of Buku Pelaut and of BST at state schools; joining flight.',
    },
    {
      id: 'Semua angka upah berasal dari blog; tabel upah perusahaan belum ditemukan.',
      en: 'All pay figures come from blogs; no company scale was found.',
    },
  ],
  alsoSee: [],
}
