// One data file a programme: its law, its words and its sources stand together, whatever their length.
import { certified } from '../../facts/proofs.ts'
import {
  age,
  all,
  always,
  any,
  atMost,
  between,
  is,
  reaches,
  some,
  within,
  yes,
} from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'

export const deTripleWinNurse: Programme = {
  id: 'de-triple-win-nurse',
  country: 'DE',
  zone: 'Europe/Berlin',
  shortName: { id: 'Perawat di Jerman (Triple Win)', en: 'Nurse in Germany (Triple Win)' },
  who: {
    id: 'Lulusan D3, D4, atau S1 keperawatan, umur 18 sampai 38, punya STR. Bahasa Jerman diajarkan kemudian.',
    en: 'Nursing graduates (D3, D4, S1) aged 18 to 38 with an STR. German is taught later.',
  },
  name: {
    id: 'Jerman - Perawat Triple Win (program G to G)',
    en: 'Germany - Triple Win nurses (government to government)',
  },
  permit: {
    id: 'Izin tinggal Pasal 16d(4) nomor 1 AufenthG (kesepakatan penempatan), lalu Pasal 18a setelah pengakuan',
    en: 'Residence permit under s.16d(4) no.1 AufenthG (placement agreement), then s.18a after recognition',
  },
  routes: ['g2g'],
  employer: 'legal-entity',
  sectors: ['health', 'elderly care'],
  fields: ['0913'],
  occupations: [
    {
      isco08: '2221',
      label: {
        id: 'Perawat teregistrasi (Pflegefachkraft)',
        en: 'Registered nurse / Pflegefachkraft',
      },
    },
  ],
  from: '2025-07-15',
  intake: {
    history: [
      { from: '2025-10-31', status: 'paused', between: true },
      { from: '2025-07-15', status: 'open' },
    ],
    asOf: '2025-11-13',
    sources: ['id-tw-batch7', 'id-tw-interview'],
    note: {
      id: 'Batch VII diumumkan 15 Juli 2025. Hari penutupan pendaftaran belum ditemukan; jadwal wawancara terbit 31 Oktober 2025, dan wawancara berlangsung 4 sampai 13 November 2025. Pengumuman batch berikutnya belum ditemukan.',
      en: 'Batch VII was announced on 15 July 2025. The day registration closed was not found; the interview schedule came out on 31 October 2025 and interviews ran from 4 to 13 November 2025. No announcement of the next batch was found.',
    },
  },
  selection: {
    kind: 'panel',
    note: {
      id: 'Setelah berkas lengkap masih ada pemeriksaan psikologi, wawancara BA dan GIZ, dan pemberi kerja Jerman yang memilih. Batch VII: 150 perawat.',
      en: 'After a complete file there are still a psychological examination, the interview with BA and GIZ, and a German employer who chooses. Batch VII: 150 nurses.',
    },
    source: 'id-tw-interview',
    quota: { value: 150, year: 2025, source: 'id-tw-batch7' },
  },
  requirements: [
    {
      id: 'citizenship',
      title: {
        id: 'Warga Negara Indonesia dan penduduk tetap di Indonesia',
        en: 'Indonesian citizen living in Indonesia',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: all(is('citizenship', 'ID'), is('residence', 'ID')),
      source: 'id-tw-batch7',
    },
    {
      id: 'intake',
      title: {
        id: 'Pendaftaran batch sedang dibuka; pada 2025 hanya satu periode: Batch VII untuk 150 perawat, diumumkan 15 Juli 2025',
        en: 'Registration for a batch is open; in 2025 there was one period: Batch VII, 150 nurses, announced on 15 July 2025',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('de-triple-win-nurse.intake-open'),
      source: 'id-tw-batch7',
    },
    {
      id: 'age',
      title: {
        id: 'Usia minimal 18 tahun dan maksimal 38 tahun pada pembukaan 2025',
        en: 'At least 18 and at most 38 years old in the 2025 intake',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: between(age(), 18, 38),
      source: 'id-tw-batch7',
      note: {
        id: 'Tanggal acuan usia belum ditemukan; di sini usia genap pada hari mendaftar. Periksa lagi di setiap pengumuman.',
        en: 'The reference date of the age was not found; here it is the age in completed years on the day of registration. Check each announcement again.',
      },
    },
    {
      id: 'education',
      title: {
        id: 'Lulus pendidikan keperawatan D3, D4, atau S1 dari kampus terakreditasi',
        en: 'Completed nursing education at D3, D4 or S1 level from an accredited school',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: some(
        'degrees',
        'd',
        all(
          is('d.status', 'completed'),
          within('d.field', '0913'),
          reaches('d.level', 'd3'),
          atMost('d.level', 's2'),
          yes('d.recognised'),
        ),
      ),
      source: 'id-tw-2022req',
      note: {
        id: 'Kode bidang 0913 memuat keperawatan dan kebidanan; yang diminta adalah keperawatan. Ners dan S2 keperawatan juga dihitung.',
        en: 'Field code 0913 holds nursing and midwifery; nursing is what is asked. The Ners degree and a nursing S2 count too.',
      },
    },
    {
      id: 'licence',
      title: {
        id: 'Surat Tanda Registrasi (STR) perawat masih berlaku saat pendaftaran ditutup; STR yang terbit atau diperbarui sejak 2023 berlaku seumur hidup',
        en: 'Indonesian nurse registration certificate (STR) in force when registration closes; an STR issued or renewed since 2023 is valid for life',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'authority',
      rule: yes('licence.str-nurse'),
      source: 'id-tw-2022req',
      also: ['id-str-uu17', 'id-str-pp28'],
      note: {
        id: 'Berlaku seumur hidup: UU 17/2023 Pasal 260 dan PP 28/2024 Pasal 677. STR lama dengan tanggal kedaluwarsa harus masih berlaku pada hari pendaftaran ditutup.',
        en: 'Lifetime validity: UU 17/2023 article 260 and PP 28/2024 article 677. An older STR with an expiry date must still be in force on the day registration closes.',
      },
    },
    {
      id: 'health',
      title: {
        id: 'Surat keterangan sehat dari rumah sakit atau puskesmas pemerintah, diunggah saat mendaftar (daftar 2021); kesehatan dinilai lagi untuk izin praktik di Jerman',
        en: 'Health certificate from a government hospital or puskesmas, uploaded at registration (2021 list); fitness is judged again for the German licence',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'clinic',
      rule: yes('de-triple-win-nurse.check-up'),
      source: 'id-tw-2021',
    },
    {
      id: 'family-permission',
      title: {
        id: 'Surat izin suami/istri, orang tua, atau wali yang diketahui kepala desa/lurah',
        en: 'Written permission of the spouse, parents or guardian, countersigned by the village head',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'student',
      rule: yes('de-triple-win-nurse.family-permission'),
      source: 'id-tw-2021',
    },
    {
      id: 'language-entry',
      title: {
        id: 'Bahasa Jerman belum disyaratkan saat mendaftar; diajarkan setelah lolos seleksi',
        en: 'German is not needed to register; it is taught after selection',
      },
      kind: 'should',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: always,
      source: 'id-tw-2022req',
    },
    {
      id: 'selection',
      title: {
        id: 'Lolos seleksi berkas, pemeriksaan psikologi, dan wawancara; pewawancaranya badan tenaga kerja Jerman (Bundesagentur für Arbeit, BA) dan GIZ',
        en: 'Pass the document check, the psychological examination and the interview; interviewers are the Federal Employment Agency (BA) and GIZ',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: yes('de-triple-win-nurse.selected'),
      source: 'id-tw-interview',
    },
    {
      id: 'employer-match',
      title: {
        id: 'Diterima pemberi kerja di Jerman dan ditempatkan BA; menurut kesepakatan Juli 2021 dengan KP2MI (saat itu BP2MI)',
        en: 'A German employer takes the candidate and the Federal Employment Agency places them; under the agreement of July 2021 with KP2MI (then BP2MI)',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'employer',
      rule: all(yes('de.offer'), yes('de-triple-win-nurse.placed-by-ba')),
      source: 'de-aufenthg-16d',
    },
    {
      id: 'language-departure',
      title: {
        id: 'Sertifikat bahasa Jerman B1 sebelum masuk Jerman',
        en: 'German B1 certificate before entering Germany',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'school-or-test',
      rule: certified('de', 'b1'),
      source: 'de-tw-arbeitsagentur',
      also: ['de-aufenthg-16d'],
      note: {
        id: 'Undang-undang sendiri meminta tingkat yang disebut dalam kesepakatan, biasanya minimal A2 (Pasal 16d(4) AufenthG).',
        en: 'The statute itself asks for the level fixed in the agreement, as a rule at least A2 (s.16d(4) AufenthG).',
      },
    },
    {
      id: 'recognition-declaration',
      title: {
        id: 'Pernyataan tertulis bahwa proses pengakuan ijazah akan dijalankan setelah masuk Jerman',
        en: 'Signed statement that the recognition procedure will be carried out after entry',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'student',
      rule: yes('de-triple-win-nurse.recognition-declaration'),
      source: 'de-beschv-2',
    },
    {
      id: 'ba-consent',
      title: {
        id: 'Persetujuan badan tenaga kerja Jerman (Bundesagentur für Arbeit)',
        en: 'Consent of the Federal Employment Agency',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: yes('de.ba-consent'),
      source: 'de-aufenthg-16d',
      also: ['de-beschv-2'],
      note: {
        id: 'Diberikan per satu tahun dan diperpanjang hanya selama pengakuan masih dijalankan (Pasal 2(3) BeschV).',
        en: 'Given for one year at a time and renewed only while recognition is pursued (s.2(3) BeschV).',
      },
    },
    {
      id: 'suitability',
      title: {
        id: 'Berkelakuan baik: tidak ada catatan pidana yang menghalangi pekerjaan perawat',
        en: 'Reliable: no criminal record that speaks against nursing work',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: yes('de-triple-win-nurse.clearance'),
      source: 'de-pflbg-2',
      note: {
        id: 'Yang memutuskan adalah instansi Jerman, dengan SKCK sebagai bukti. Kami tidak menanyakannya.',
        en: 'The German authority decides, on the police clearance (SKCK). We do not ask about it.',
      },
    },
    {
      id: 'language-recognition',
      title: {
        id: 'Bahasa Jerman B2 di Jerman sebelum izin praktik keperawatan diterbitkan',
        en: 'German B2 in Germany before the licence to practise is issued',
      },
      kind: 'must',
      phase: 'after-arrival',
      settledBy: 'school-or-test',
      rule: certified('de', 'b2'),
      source: 'de-goethe-pflege',
      also: ['de-pflbg-2'],
      note: {
        id: "Undang-undang berkata 'bahasa Jerman yang diperlukan untuk profesi itu' (Pasal 2 nomor 4 PflBG); B2 adalah praktik instansi.",
        en: "The statute says 'the German needed for the profession' (s.2 no.4 PflBG); B2 is the practice of the authorities.",
      },
    },
    {
      id: 'recognition',
      title: {
        id: 'Buktikan kesetaraan lewat ujian pengetahuan atau kursus adaptasi; ujiannya Kenntnisprüfung, kursusnya maksimal tiga tahun dan ditutup dengan ujian. Perawat boleh memilih, dan boleh melepas pemeriksaan dokumen untuk seterusnya',
        en: 'Show equal knowledge by a knowledge test or an adaptation course; the test is the Kenntnisprüfung, the course takes up to three years and ends with an exam. The nurse may choose, and may give up the comparison of documents for good',
      },
      kind: 'must',
      phase: 'after-arrival',
      settledBy: 'authority',
      rule: any(
        is('de.recognition', 'full'),
        yes('de-triple-win-nurse.knowledge-test'),
        yes('de-triple-win-nurse.adaptation-course'),
      ),
      source: 'de-pflbg-40',
    },
  ],
  facts: [
    {
      id: 'de-triple-win-nurse.intake-open',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Pendaftaran batch Triple Win sedang dibuka KP2MI',
        en: 'KP2MI has registration for a Triple Win batch open',
      },
    },
    {
      id: 'de-triple-win-nurse.check-up',
      of: { kind: 'yes-no' },
      settledBy: 'clinic',
      label: {
        id: 'Surat sehat dari rumah sakit atau puskesmas pemerintah sudah terbit',
        en: 'Health certificate of a government hospital or puskesmas issued',
      },
    },
    {
      id: 'de-triple-win-nurse.family-permission',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: {
        id: 'Surat izin keluarga yang diketahui kepala desa/lurah',
        en: 'Family permission letter countersigned by the village head',
      },
      question: {
        ask: {
          id: 'Apakah suami/istri, orang tua, atau walimu akan menandatangani surat izin yang diketahui kepala desa/lurah?',
          en: 'Will your spouse, parents or guardian sign a permission letter that the village head countersigns?',
        },
        why: {
          id: 'Surat izin ini diunggah saat mendaftar.',
          en: 'This letter is uploaded at registration.',
        },
        fromMemory: true,
        painful: true,
      },
      appliesWhen: some('degrees', 'd', all(reaches('d.level', 'd3'), within('d.field', '0913'))),
    },
    {
      id: 'de-triple-win-nurse.selected',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Lolos pemeriksaan berkas, psikologi, dan wawancara BA dan GIZ',
        en: 'Passed the document check, the psychological examination and the BA and GIZ interview',
      },
    },
    {
      id: 'de-triple-win-nurse.placed-by-ba',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Ditempatkan oleh badan tenaga kerja Jerman (Bundesagentur für Arbeit) dalam program ini',
        en: 'Placed by the Federal Employment Agency in this programme',
      },
    },
    {
      id: 'de-triple-win-nurse.recognition-declaration',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: {
        id: 'Pernyataan menjalankan proses pengakuan sudah ditandatangani',
        en: 'Statement on pursuing recognition signed',
      },
    },
    {
      id: 'de-triple-win-nurse.clearance',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Dinyatakan berkelakuan baik untuk pekerjaan perawat',
        en: 'Found reliable for nursing work',
      },
    },
    {
      id: 'de-triple-win-nurse.knowledge-test',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Lulus ujian pengetahuan (Kenntnisprüfung) di Jerman',
        en: 'Passed the knowledge test (Kenntnisprüfung) in Germany',
      },
    },
    {
      id: 'de-triple-win-nurse.adaptation-course',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Lulus kursus adaptasi (Anpassungslehrgang) di Jerman',
        en: 'Passed the adaptation course (Anpassungslehrgang) in Germany',
      },
    },
  ],
  pay: {
    min: 2792,
    max: 3554,
    currency: 'EUR',
    period: 'month',
    source: 'de-pflegearbbv7',
    note: {
      id: 'Batas bawah menurut hukum di panti dan layanan perawatan di rumah sejak 1 Juli 2026 untuk 169 jam: EUR 16,52 per jam (asisten) sebelum dan 21,03 (perawat) sesudah pengakuan; 17,80 atau sekitar 3.008 per bulan berlaku sebelum pengakuan bila pendidikan luar negeri minimal satu tahun dipakai dalam pekerjaan. Rumah sakit membayar menurut perjanjian kerja bersama. Angka EUR 2.300 / 2.800 yang disebut BP2MI pada 2021 dan 2022 sudah tidak berlaku.',
      en: 'Legal floor in care homes and home care from 1 July 2026 for 169 hours: EUR 16.52 an hour (assistant) before and 21.03 (nurse) after recognition; 17.80, about 3,008, applies before recognition where the foreign training of at least one year is used in the work. Hospitals pay by collective agreement. The EUR 2,300 / 2,800 that BP2MI quoted in 2021 and 2022 are out of date.',
    },
  },
  contractMonths: null,
  residence: {
    id: 'Izin per satu tahun, seluruhnya tiga tahun; setelah pengakuan Pasal 18a, lalu izin menetap setelah tiga tahun dengan B1 dan 36 iuran pensiun.',
    en: 'Permit for one year at a time, three years in all; after recognition s.18a, then a settlement permit after three years with B1 and 36 pension contributions.',
  },
  costs: [
    {
      what: {
        id: 'Penempatan dan kursus bahasa Jerman untuk perawat',
        en: 'Placement and German course for the nurse',
      },
      amount: 0,
      currency: 'EUR',
      payer: 'student',
      source: 'id-tw-2022req',
      note: {
        id: 'Program ini tidak memungut apa pun dari perawat.',
        en: 'The programme charges the nurse nothing.',
      },
    },
    {
      what: {
        id: 'Perekrutan, kursus bahasa, perjalanan, dan integrasi per perawat',
        en: 'Recruitment, language course, travel and integration per nurse',
      },
      amount: { min: 9500, max: 17000 },
      currency: 'EUR',
      payer: 'employer',
      source: 'de-tw-arbeitsagentur',
      note: { id: 'Angka sekitar tahun 2023.', en: 'Figures of about 2023.' },
      asOf: '2023',
    },
    {
      what: {
        id: 'BPJS Ketenagakerjaan sebelum penempatan dan paspor',
        en: 'BPJS Ketenagakerjaan before placement and passport',
      },
      amount: null,
      currency: 'IDR',
      payer: 'student',
      source: 'id-tw-ntb2022',
      note: {
        id: 'Disebut pada 2022 sebagai langkah setelah wawancara; jumlahnya tidak disebut.',
        en: 'Named in 2022 as the step after the interview; amounts not stated.',
      },
    },
    {
      what: { id: 'Visa nasional', en: 'National visa' },
      amount: 75,
      currency: 'EUR',
      payer: 'disputed',
      source: 'de-aufenthv-46',
      note: {
        id: 'Tidak disebut apakah bagian pemberi kerja mencakupnya.',
        en: "Whether the employer's share covers it is not stated.",
      },
    },
    {
      what: { id: 'Izin tinggal setelah tiba', en: 'Residence permit after arrival' },
      amount: 100,
      currency: 'EUR',
      payer: 'disputed',
      source: 'de-aufenthv-45',
      aside: 'later',
      note: {
        id: 'EUR 93 untuk setiap perpanjangan; tidak disebut apakah pemberi kerja menggantinya.',
        en: 'EUR 93 for each extension; whether the employer refunds it is not stated.',
      },
    },
  ],
  months: {
    min: 14,
    max: 24,
    parts: [
      { kind: 'waiting', min: 4, max: 4 },
      { kind: 'learning', min: 7, max: 9, meets: ['language-departure'] },
      { kind: 'permit', min: null, max: null },
    ],
    basis: {
      id: 'Sejak mendaftar: Batch VII perlu empat bulan dari pengumuman (Juli 2025) ke wawancara (November 2025); kursus Jerman sampai B1 7 sampai 9 bulan; kontrak dan visa di kedutaan sampai 12 minggu; BA menyebut minimal 8 bulan sejak keputusan pemberi kerja.',
      en: "From registration: Batch VII took four months from announcement (July 2025) to interview (November 2025); German course to B1 7 to 9 months; contract and visa at the embassy up to 12 weeks; BA names at least 8 months from the employer's decision.",
    },
  },
  documents: [
    { id: 'KTP', en: 'Identity card (KTP)' },
    { id: 'Kartu Keluarga', en: 'Family card (Kartu Keluarga)' },
    { id: 'Kartu pencari kerja (AK-1)', en: 'Job seeker card (AK-1)' },
    {
      id: 'Ijazah dan transkrip keperawatan',
      en: 'Nursing diploma and transcript (ijazah, transkrip)',
    },
    { id: 'STR perawat', en: 'Nurse registration (STR)' },
    {
      id: 'Daftar riwayat hidup (CV) dan surat motivasi dalam bahasa Inggris',
      en: 'CV and motivation letter in English',
    },
    {
      id: 'Surat referensi atau keterangan kerja (bila ada)',
      en: 'Reference or work certificates (if any)',
    },
    { id: 'Sertifikat bahasa Jerman (bila ada)', en: 'German certificate (if any)' },
    {
      id: 'Surat sehat dari rumah sakit atau puskesmas pemerintah',
      en: 'Health certificate from a government hospital or puskesmas',
    },
    {
      id: 'Surat izin keluarga yang diketahui kepala desa/lurah',
      en: 'Family permission letter known by the village head',
    },
    { id: 'Surat keterangan status perkawinan', en: 'Marital status letter' },
    { id: 'Kartu BPJS Kesehatan', en: 'BPJS Kesehatan card' },
    { id: 'Paspor (setelah lolos seleksi)', en: 'Passport (after selection)' },
    { id: 'SKCK (sebelum berangkat)', en: 'Police clearance SKCK (before departure)' },
    {
      id: 'Sertifikat Jerman B1 (sebelum berangkat)',
      en: 'German B1 certificate (before departure)',
    },
    {
      id: 'Pernyataan menjalankan proses pengakuan (sebelum berangkat)',
      en: 'Statement on pursuing recognition (before departure)',
    },
  ],
  steps: [
    {
      id: 'Buat akun SISKOP2MI dan pantau pengumuman batch berikutnya',
      en: 'Create a SISKOP2MI account and watch for the next batch announcement',
    },
    {
      id: 'Daftar dan unggah ijazah, transkrip, STR, surat sehat, dan izin keluarga',
      en: 'Register and upload diploma, transcript, STR, health certificate and family permission',
    },
    {
      id: 'Lolos verifikasi berkas, lalu ikuti pemeriksaan psikologi',
      en: 'Pass the document check, then the psychological examination',
    },
    {
      id: 'Wawancara dengan BA dan GIZ: pada 2025 tatap muka di BP3MI Jakarta, Jawa Barat, atau Yogyakarta, selain itu daring dari BP3MI atau P4MI pilihan',
      en: 'Interview with BA and GIZ: in 2025 in person at BP3MI Jakarta, Jawa Barat or Yogyakarta, otherwise online from a BP3MI or P4MI of your choice',
    },
    {
      id: 'Ikuti kursus bahasa Jerman yang dibiayai sampai lulus B1; urus paspor dan BPJS',
      en: 'Take the funded German course and pass B1; make the passport and join BPJS',
    },
    {
      id: 'Dipertemukan dengan pemberi kerja, tanda tangani kontrak, lalu urus visa di Kedutaan Besar Jerman Jakarta',
      en: 'Match with an employer, sign the contract, then the visa at the German Embassy in Jakarta',
    },
    {
      id: 'Bekerja di Jerman, capai B2, lalu lulus ujian pengetahuan atau kursus adaptasi',
      en: 'Work in Germany, reach B2 and pass the knowledge test or the adaptation course',
    },
  ],
  notes: [
    {
      id: 'Batch VII (150 perawat) dibuka Juli 2025 dengan wawancara 4 sampai 13 November 2025; pengumuman batch 2026 belum ditemukan, jadi anggap sedang jeda antarbatch, bukan berakhir.',
      en: 'Batch VII (150 nurses) opened in July 2025 with interviews 4 to 13 November 2025; no announcement for a 2026 batch was found, so treat as between intakes, not ended.',
    },
    {
      id: 'Bidang di Batch VII: geriatri, intensif, umum, medikal-bedah, kamar operasi, neurologi/ortopedi, dan psikiatri.',
      en: 'Positions in Batch VII: geriatric, intensive, general, medical-surgical, operating theatre, neurology/orthopaedics and psychiatric nursing.',
    },
    {
      id: '329 perawat sudah diberangkatkan sampai Agustus 2025.',
      en: '329 nurses had been sent by August 2025.',
    },
    {
      id: 'Indonesia tidak ada di daftar negara tempat hanya badan tenaga kerja Jerman (Bundesagentur für Arbeit) boleh merekrut tenaga kesehatan (Pasal 38 BeschV), jadi perekrutan perawat oleh swasta sah dan berjalan di samping Triple Win.',
      en: 'Indonesia is not on the list of states where only the Federal Employment Agency may recruit health workers (BeschV s.38), so private nurse recruitment is lawful and exists beside Triple Win.',
    },
    {
      id: 'Lulusan S1 perlu profesi Ners sebelum STR terbit; lulusan D3 mendapat STR sebagai perawat vokasi (pengetahuan umum, cek ke konsil).',
      en: 'An S1 graduate needs the professional (Ners) certificate before an STR is issued; a D3 nurse gets one as a vocational nurse (general knowledge, check with the council).',
    },
    {
      id: 'Perantara swasta yang meminta uang dari perawat Indonesia tidak punya peran dalam program ini.',
      en: 'A private broker who asks an Indonesian nurse for money has no part in this programme.',
    },
  ],
  openQuestions: [
    {
      id: 'Pengumuman setelah Batch VII (wawancara sampai 13 November 2025) belum ditemukan; apakah ada batch 2026 belum diketahui.',
      en: 'No announcement after Batch VII (interviews to 13 November 2025) was found; whether a 2026 batch ran is unknown.',
    },
    {
      id: 'Tanggal acuan batas usia 18 sampai 38 di Batch VII belum ditemukan.',
      en: 'The reference date of the age limit 18 to 38 in Batch VII was not found.',
    },
    {
      id: 'Daftar dokumen dan surat sehat berasal dari pembukaan 2021 dan 2022; daftar Batch VII belum ditemukan.',
      en: 'Document list and health certificate come from the 2021 and 2022 intakes; the Batch VII list was not found.',
    },
    {
      id: 'Siapa yang membayar visa dan izin tinggal tidak disebut oleh BA maupun KP2MI.',
      en: 'Who pays the visa and the residence permit is not stated by BA or KP2MI.',
    },
  ],
  alsoSee: [
    'de-tw-giz',
    'de-tw-arbeitsagentur',
    'id-tw-interview',
    'id-tw-training',
    'id-tw-329',
    'de-beschv-38',
    'de-diagma',
    'id-str-uu17',
    'id-str-pp28',
    'id-tw-ntb2022',
    'id-tw-gaji2022',
    'id-tw-2021',
    'de-beschv-2',
    'de-pflegearbbv7',
  ],
}
