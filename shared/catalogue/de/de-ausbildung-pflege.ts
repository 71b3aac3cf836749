// One data file a programme: its law, its words and its sources stand together, whatever their length.
import { all, any, is, not, reaches, some, yes } from '../../rules/builders.ts'
import type { Programme } from '../programme.ts'
import { atLevel } from './german-proofs.ts'
import { companyLivelihood, trainingCertificates, trainingLanguage } from './training.ts'

const finished = (...levels: readonly string[]) =>
  some('degrees', 'd', all(is('d.status', 'completed'), is('d.level', ...levels)))

export const deAusbildungPflege: Programme = {
  id: 'de-ausbildung-pflege',
  country: 'DE',
  zone: 'Europe/Berlin',
  shortName: { id: 'Belajar jadi perawat di Jerman, digaji', en: 'Paid nurse training in Germany' },
  who: {
    id: 'Tamat sekolah 10 tahun atau yang setara, punya kontrak pelatihan perawat dan, umumnya, bahasa Jerman B1.',
    en: 'Ten years of school or an equal diploma, a nurse training contract and, as a rule, German at B1.',
  },
  name: {
    id: 'Jerman - Ausbildung perawat (Pflegefachfrau/-mann)',
    en: 'Germany - generalist nursing training (Pflegefachfrau/-mann)',
  },
  permit: {
    id: 'Izin tinggal untuk pelatihan vokasi, Pasal 16a AufenthG',
    en: 'Residence permit for vocational training, s.16a AufenthG',
  },
  routes: ['independent'],
  employer: 'legal-entity',
  sectors: ['health', 'elderly care'],
  fields: [],
  occupations: [
    {
      isco08: '2221',
      label: {
        id: 'Perawat teregistrasi (Pflegefachkraft)',
        en: 'Registered nurse / Pflegefachkraft',
      },
    },
  ],
  from: '2020-01-01',
  intake: {
    history: [{ from: '2020-01-01', status: 'open' }],
    asOf: '2026-08-19',
    sources: ['de-pflbg-11', 'de-aufenthg-16a'],
  },
  requirements: [
    {
      id: 'contract',
      title: {
        id: 'Kontrak pelatihan tertulis dengan penyelenggara praktik, dan tempat di sekolah keperawatan; penyelenggaranya rumah sakit, panti, atau layanan perawatan',
        en: 'Training contract in text form with the provider of the practical training, plus a nursing school place; the provider is a hospital, care home or nursing service',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: all(yes('de.training-contract'), yes('de-ausbildung-pflege.nursing-place')),
      source: 'de-pflbg-24',
    },
    {
      id: 'ba-consent',
      title: {
        id: 'Persetujuan badan tenaga kerja Jerman (Bundesagentur für Arbeit); pelatihan ini tergolong pelatihan di perusahaan',
        en: 'Consent of the Federal Employment Agency; the training counts as company training',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: yes('de.ba-consent'),
      source: 'de-aufenthg-16a',
      note: {
        id: 'Diminta di dalam proses visa atau lewat prosedur cepat. Bahwa pelatihan perawat tergolong pelatihan di perusahaan adalah pengetahuan umum tentang praktiknya, perlu dikonfirmasi.',
        en: 'Asked for inside the visa procedure or by fast-track. That nursing training counts as company training is general knowledge of practice, to be confirmed.',
      },
      unconfirmed: true,
    },
    {
      id: 'school',
      title: {
        id: 'Ijazah yang diakui setara Realschule, atau tamat pendidikan umum lain selama 10 tahun; bisa juga ijazah dasar ditambah pelatihan dua tahun atau pelatihan asisten perawat satu tahun yang memenuhi standar minimum nasional',
        en: 'Middle school certificate recognised as equivalent, or another completed general schooling of ten years; or a basic certificate plus a two-year training or a one-year care-assistant training that meets the national minimum',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: any(
        finished('sma'),
        yes('de-ausbildung-pflege.general-schooling'),
        yes('de-ausbildung-pflege.middle-school'),
        all(
          yes('de-ausbildung-pflege.basic-school'),
          any(
            yes('de-ausbildung-pflege.prior-training'),
            yes('de-ausbildung-pflege.care-assistant'),
          ),
        ),
      ),
      source: 'de-pflbg-11',
      also: ['de-zeugnis-pflege'],
      note: {
        id: 'Ijazah asing ditempatkan oleh kantor pengakuan ijazah (Zeugnisanerkennungsstelle) negara bagian. Sepuluh tahun itu harus pendidikan umum: SMA, MA, dan Paket C memenuhi dengan dua belas tahun; untuk ijazah SMK jawaban kantor itu yang menentukan.',
        en: "A foreign certificate is placed by the certificate office (Zeugnisanerkennungsstelle) of the German state. The ten years must be general schooling: SMA, MA and Paket C have twelve; for an SMK diploma the office's answer decides.",
      },
    },
    {
      id: 'suitability',
      title: {
        id: 'Berkelakuan baik: tidak ada catatan yang menghalangi pekerjaan perawat',
        en: 'Reliable: no record that speaks against nursing work',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'authority',
      rule: yes('de-ausbildung-pflege.clearance'),
      source: 'de-pflbg-11',
      note: {
        id: 'Dibuktikan dengan SKCK. Kami tidak menanyakannya.',
        en: 'Shown by the police clearance (SKCK). We do not ask about it.',
      },
    },
    {
      id: 'health',
      title: {
        id: 'Sehat untuk bekerja sebagai perawat',
        en: 'Medically fit for nursing',
      },
      kind: 'must',
      phase: 'before-leaving',
      settledBy: 'clinic',
      rule: yes('de-ausbildung-pflege.check-up'),
      source: 'de-pflbg-11',
      note: {
        id: 'Surat sehat dokter dan catatan vaksinasi. Kami tidak menanyakan penyakit.',
        en: "A doctor's certificate and the vaccination record. We do not ask about illnesses.",
      },
    },
    {
      id: 'language',
      title: {
        id: 'Bahasa Jerman B1 untuk visa kecuali sudah diuji penyelenggara atau kursus persiapan direncanakan; sekolah sendiri mensyaratkan bahasa Jerman yang memadai, dan kebanyakan meminta B2',
        en: 'German B1 for the visa unless the provider tested it or a preparatory course is planned; admission itself asks for the German needed for the training, and most schools want B2',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: trainingLanguage,
      source: 'de-aufenthg-16a',
      also: ['de-pflbg-11'],
    },
    {
      id: 'certificates',
      title: {
        id: 'Bila B1 dibuktikan dengan sertifikat: Goethe, telc, ÖSD, atau ECL, semua modul dari satu penyelenggara',
        en: 'If B1 is shown by certificate: Goethe, telc, ÖSD or ECL, all modules from one provider',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: trainingCertificates,
      source: 'de-aa-sprachzertifikate',
      note: {
        id: 'TestDaF mulai dari B2; sertifikat sebaiknya berumur paling lama satu tahun.',
        en: 'TestDaF starts at B2; certificates should not be older than one year.',
      },
    },
    {
      id: 'language-practice',
      title: { id: 'Usahakan B2 sebelum mulai', en: 'Aim for B2 before the start' },
      kind: 'should',
      phase: 'apply',
      settledBy: 'school-or-test',
      rule: atLevel('de', 'b2'),
      source: 'de-anerkennung-nurse',
      unconfirmed: true,
    },
    {
      id: 'livelihood',
      title: {
        id: 'Upah pelatihan biasanya sudah memenuhi syarat biaya hidup (EUR 1.048 bruto atau sekitar EUR 822 neto); kekurangan bisa ditutup rekening blokir/Sperrkonto atau sponsor',
        en: 'Training pay normally covers the living-cost test by itself (EUR 1,048 gross or about EUR 822 net); a gap can be closed by a blocked account or sponsor',
      },
      kind: 'must',
      phase: 'apply',
      settledBy: 'employer',
      rule: companyLivelihood,
      source: 'de-ausbildungworks',
      also: ['de-jkt-lebensunterhalt-2025'],
      note: {
        id: 'Angka 2026 dari panduan swasta; tabel resmi kedutaan untuk 2025 menyebut 990 bruto. Kekurangan dihitung di sini untuk tahun pertama: uang sendiri ditambah upah neto 12 bulan.',
        en: "The figures of 2026 are a private guide's; the embassy's official table of 2025 says 990 gross. A gap is counted here for the first year: own money plus twelve months of net pay.",
      },
      unconfirmed: true,
    },
  ],
  facts: [
    {
      id: 'de-ausbildung-pflege.nursing-place',
      of: { kind: 'yes-no' },
      settledBy: 'employer',
      label: {
        id: 'Kontrak untuk pelatihan perawat, dengan tempat di sekolah keperawatan',
        en: 'Contract for nursing training, with a place at a nursing school',
      },
    },
    {
      id: 'de-ausbildung-pflege.general-schooling',
      of: { kind: 'yes-no' },
      settledBy: 'student',
      label: {
        id: 'Tamat sekolah umum minimal sepuluh tahun (SMA, MA, atau Paket C, bukan SMK)',
        en: 'Completed general schooling of at least ten years (SMA, MA or Paket C, not SMK)',
      },
      question: {
        ask: {
          id: 'Apakah sekolah menengahmu SMA, MA, atau Paket C (bukan SMK), dan kamu tamat?',
          en: 'Was your upper secondary school an SMA, MA or Paket C (not SMK), and did you finish it?',
        },
        why: {
          id: 'Pelatihan perawat di Jerman meminta pendidikan umum minimal sepuluh tahun; untuk SMK kantor di Jerman yang memutuskan.',
          en: 'Nursing training in Germany asks for ten years of general schooling; for an SMK a German office decides.',
        },
        fromMemory: true,
      },
      appliesWhen: all(some('degrees', 'd', reaches('d.level', 'd1')), not(finished('sma', 'smk'))),
    },
    {
      id: 'de-ausbildung-pflege.middle-school',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Ijazah dinyatakan setara Realschule oleh negara bagian di Jerman',
        en: 'Certificate found equal to a middle school certificate (Realschule) by a German state',
      },
    },
    {
      id: 'de-ausbildung-pflege.basic-school',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Ijazah dinyatakan setara ijazah dasar (Hauptschule) oleh negara bagian di Jerman',
        en: 'Certificate found equal to a basic school certificate (Hauptschule) by a German state',
      },
    },
    {
      id: 'de-ausbildung-pflege.prior-training',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Pelatihan vokasi minimal dua tahun yang selesai dan diterima',
        en: 'A completed vocational training of at least two years is accepted',
      },
    },
    {
      id: 'de-ausbildung-pflege.care-assistant',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Pelatihan asisten perawat minimal satu tahun yang memenuhi standar minimum nasional Jerman',
        en: 'A care-assistant training of at least one year that meets the German national minimum',
      },
    },
    {
      id: 'de-ausbildung-pflege.clearance',
      of: { kind: 'yes-no' },
      settledBy: 'authority',
      label: {
        id: 'Dinyatakan berkelakuan baik untuk pekerjaan perawat',
        en: 'Found reliable for nursing work',
      },
    },
    {
      id: 'de-ausbildung-pflege.check-up',
      of: { kind: 'yes-no' },
      settledBy: 'clinic',
      label: {
        id: 'Lolos pemeriksaan kesehatan untuk pelatihan perawat',
        en: 'Passed the health check for nursing training',
      },
    },
  ],
  pay: {
    min: 1490.69,
    max: 1653.38,
    currency: 'EUR',
    period: 'month',
    source: 'de-tvaoed-75',
    note: {
      id: "Tarif sektor publik (TVAöD Pflege) sejak 1 Mei 2026: EUR 1.340,69 di tahun pertama dan 1.503,38 di tahun ketiga ditambah dua kali EUR 75. Penyelenggara lain wajib membayar upah yang 'wajar'; upah minimum pelatihan BBiG tidak berlaku (Pasal 63 PflBG).",
      en: "Public-sector rate (TVAöD Pflege) from 1 May 2026: EUR 1,340.69 in the first and 1,503.38 in the third year plus twice EUR 75. Other providers owe 'appropriate' pay; the minimum training pay of the BBiG does not apply (s.63 PflBG).",
    },
  },
  contractMonths: 36,
  residence: {
    id: 'Izin praktik Jerman penuh di akhir; izin Pasal 18a dan izin menetap setelah dua tahun dengan 24 iuran.',
    en: 'Full German licence at the end; s.18a permit and settlement after two years with 24 contributions.',
  },
  costs: [
    {
      what: {
        id: 'Uang sekolah: tidak boleh dipungut',
        en: 'School fees: none may be charged',
      },
      amount: 0,
      currency: 'EUR',
      payer: 'student',
      source: 'de-pflbg-24',
      note: {
        id: 'Kesepakatan seperti itu batal (Pasal 24(3) PflBG).',
        en: 'Such an agreement is void (s.24(3) PflBG).',
      },
    },
    {
      what: {
        id: 'Penempatan di tempat pelatihan: peserta tidak boleh dipungut',
        en: 'Placement in a training post: the trainee may not be charged',
      },
      amount: 0,
      currency: 'EUR',
      payer: 'student',
      source: 'de-sgb3-296',
    },
    {
      what: { id: 'Visa nasional', en: 'National visa' },
      amount: 75,
      currency: 'EUR',
      payer: 'student',
      source: 'de-aufenthv-46',
    },
    {
      what: { id: 'Izin tinggal setelah tiba', en: 'Residence permit after arrival' },
      amount: 100,
      currency: 'EUR',
      payer: 'student',
      source: 'de-aufenthv-45',
      aside: 'later',
    },
    {
      what: { id: 'Prosedur cepat (opsional)', en: 'Fast-track procedure (optional)' },
      amount: 411,
      currency: 'EUR',
      payer: 'employer',
      source: 'de-aufenthv-47',
      aside: 'optional',
    },
  ],
  months: {
    min: 9,
    max: 18,
    parts: [
      {
        kind: 'learning',
        min: 6,
        max: 9,
        meets: ['language', 'certificates'],
        steps: ['learn.de.'],
      },
      { kind: 'search', min: 2, max: 6 },
      { kind: 'permit', min: null, max: 3 },
    ],
    basis: {
      id: 'B1 dari nol 6 sampai 9 bulan (B2 10 sampai 14), ijazah sekolah dan kontrak 2 sampai 6 bulan, kedutaan sampai 12 minggu.',
      en: 'B1 from zero 6 to 9 months (B2 10 to 14), school certificate and contract 2 to 6, embassy up to 12 weeks.',
    },
  },
  documents: [
    { id: 'Paspor', en: 'Passport' },
    {
      id: 'Kontrak pelatihan dan tempat di sekolah keperawatan',
      en: 'Training contract and school place',
    },
    {
      id: 'Ijazah sekolah dan rapor dengan terjemahan dan surat kesetaraan dari negara bagian di Jerman',
      en: 'School diploma and transcript with translation and equivalence notice of the German state',
    },
    {
      id: 'Sertifikat B1 atau B2, atau keterangan penyelenggara bahwa bahasa sudah diuji',
      en: "B1 or B2 certificate, or the provider's confirmation that it tested the language",
    },
    {
      id: 'Persetujuan badan tenaga kerja Jerman (Bundesagentur für Arbeit) atau persetujuan awal lewat prosedur cepat',
      en: 'Consent of the Federal Employment Agency or fast-track pre-approval',
    },
    { id: 'Bukti upah atau uang sendiri', en: 'Proof of pay or own money' },
    {
      id: 'Surat sehat dan catatan vaksinasi',
      en: 'Health certificate and vaccination record',
    },
    { id: 'SKCK', en: 'Police clearance (SKCK)' },
    {
      id: 'Daftar riwayat hidup (CV) dan surat motivasi',
      en: 'CV and motivation letter',
    },
    { id: 'Asuransi kesehatan untuk perjalanan', en: 'Health insurance for the journey' },
  ],
  steps: [
    {
      id: 'Belajar bahasa Jerman sampai B1, lebih baik B2',
      en: 'Learn German to B1, better B2',
    },
    {
      id: 'Melamar ke rumah sakit/panti; urus penyetaraan ijazah sekolah',
      en: 'Apply to hospitals and care homes; have the school certificate assessed',
    },
    {
      id: 'Tanda tangani kontrak pelatihan dan urus persetujuan',
      en: 'Sign the training contract and obtain consent',
    },
    {
      id: 'Visa di Jakarta, lalu tiga tahun pelatihan dengan upah',
      en: 'Visa in Jakarta, then three years of paid training',
    },
  ],
  notes: [
    {
      id: 'Perawat S1/D3 biasanya kehilangan waktu di jalur ini: pengakuan (Triple Win, Pasal 16d) mempertahankan kualifikasi yang sudah ada.',
      en: 'An S1/D3 nurse usually loses time here: recognition (Triple Win, s.16d) keeps the existing qualification.',
    },
    {
      id: 'Mulai 1 Januari 2027 ada pelatihan asisten perawat yang seragam (PflFAssG; peraturan ujian 2 Juni 2026).',
      en: 'From 1 January 2027 a uniform nursing-assistant training starts (PflFAssG; examination rules of 2 June 2026).',
    },
    {
      id: 'Pelatihan penuh waktu berlangsung tiga tahun; ujian antara diadakan setelah dua pertiga masa pelatihan.',
      en: 'Full-time training lasts three years; an interim exam comes after two thirds.',
    },
  ],
  openQuestions: [
    {
      id: 'Apakah ijazah SMA atau SMK tertentu setara ijazah sekolah menengah Jerman diputuskan setiap negara bagian; contoh keputusan belum ditemukan.',
      en: 'Whether a given Indonesian SMA or SMK diploma equals a middle school certificate is decided by each German state; no decision was found.',
    },
    {
      id: 'Angka biaya hidup 2026: 1.048 bruto dari panduan swasta, 990 bruto dalam tabel kedutaan 2025.',
      en: "Livelihood figure 2026: 1,048 gross from a private guide, 990 gross in the embassy's 2025 table.",
    },
    {
      id: 'Bahwa pelatihan perawat tergolong pelatihan di perusahaan (persetujuan menurut Pasal 16a(1)) adalah pengetahuan umum tentang praktiknya, perlu dikonfirmasi.',
      en: 'That nursing training counts as company training (consent under s.16a(1)) is general knowledge of practice, to be confirmed.',
    },
  ],
  alsoSee: [
    'de-tvaoed',
    'de-pflbg-2',
    'de-pflfassg',
    'de-pflbg-24',
    'de-zeugnis-pflege',
    'de-pflfassaprv',
    'de-tvaoed-springer',
    'de-jkt-lebensunterhalt-2025',
    'de-sgb3-296',
  ],
}
