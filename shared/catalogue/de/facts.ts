// What several German routes ask: standing of the diploma, the job offer, the training contract.
import type { FactDefinition, Text } from '../../facts/fact.ts'
import { is, reaches, some } from '../../rules/builders.ts'

const t = (id: string, en: string): Text => ({ id, en })

const settled = (
  settledBy: FactDefinition['settledBy'],
  id: string,
  label: Text,
  of: FactDefinition['of'] = { kind: 'yes-no' },
): FactDefinition => ({ id, of, settledBy, label })

export const facts: readonly FactDefinition[] = [
  {
    id: 'de.degree-standing',
    of: { kind: 'choice', options: ['comparable', 'state-recognised', 'none'] },
    settledBy: 'school-or-test',
    label: t('Kedudukan gelar di Jerman', 'Standing of the degree in Germany'),
    question: {
      ask: t(
        'Apa kata anabin atau ZAB tentang ijazah tertinggi yang sudah kamu miliki (atau, bila belum lulus, yang sedang kamu tempuh)?',
        'What do anabin or ZAB say about the highest diploma you hold (or, while you have none, the one you are studying for)?',
      ),
      why: t(
        'Gelar yang setara membuka jalur Jerman tanpa poin. Gelar yang hanya dikonfirmasi diakui negara membuka jalur poin.',
        'A comparable degree opens German routes without points. A degree that is only confirmed as state-recognised opens the points route.',
      ),
      hint: t(
        'Buka anabin.kmk.org. Cari kampusmu (H+ atau H+/-) lalu gelarmu ("entspricht" atau "gleichwertig" berarti setara). Bila salah satu tidak ada, ZAB yang menjawab.',
        'Open anabin.kmk.org. Look for your university (H+ or H+/-) and then your degree ("entspricht" or "gleichwertig" means comparable). If either is missing, ZAB gives the answer.',
      ),
      fromMemory: false,
    },
    options: {
      comparable: t(
        'Setara atau diakui: kampus H+ atau H+/- dan gelar "entspricht" atau "gleichwertig", atau Statement of Comparability dari ZAB, atau gelar sudah diakui di Jerman',
        'Comparable or recognised: university H+ or H+/- and degree "entspricht" or "gleichwertig", or a ZAB Statement of Comparability, or the degree is recognised in Germany',
      ),
      'state-recognised': t(
        'Hanya terdaftar atau dikonfirmasi sebagai gelar yang diakui negara, belum dinyatakan setara',
        'Only listed or confirmed as a state-recognised degree, not found comparable',
      ),
      none: t(
        'Sudah dicek: tidak diakui atau tidak ada hasil',
        'Checked: not recognised, or no result',
      ),
    },
    appliesWhen: some('degrees', 'd', reaches('d.level', 'd1')),
  },
  {
    id: 'de.recognition',
    of: { kind: 'choice', options: ['full', 'partial', 'confirmed', 'ahk', 'none'] },
    settledBy: 'authority',
    label: t(
      'Pengakuan kualifikasi kerja di Jerman',
      'Recognition of the professional qualification in Germany',
    ),
    question: {
      ask: t(
        'Apakah kamu sudah punya jawaban resmi dari Jerman tentang kualifikasi kerjamu?',
        'Do you already hold an official German answer about your professional qualification?',
      ),
      why: t(
        'Pengakuan penuh berarti kamu sudah tenaga terampil. Pengakuan sebagian memberi 4 poin. Keterangan ZAB atau sertifikat AHK membuka jalur poin.',
        'Full recognition makes you a skilled worker. Partial recognition gives 4 points. A ZAB statement or an AHK certificate opens the points route.',
      ),
      hint: t(
        'Pilih yang paling atas yang cocok. Kebanyakan orang belum punya: itu tidak apa-apa.',
        'Choose the first one that fits. Most people have none yet: that is fine.',
      ),
      fromMemory: true,
    },
    options: {
      full: t('Diakui penuh (volle Gleichwertigkeit)', 'Fully recognised (volle Gleichwertigkeit)'),
      partial: t(
        'Diakui sebagian: masih perlu tindakan penyesuaian atau pelatihan tambahan (Defizitbescheid)',
        'Partly recognised: compensation measures or further training are needed (Defizitbescheid)',
      ),
      confirmed: t(
        'Keterangan digital ZAB (DAB) yang positif untuk pendidikan vokasi minimal dua tahun yang diakui negara',
        'Positive digital ZAB statement (DAB) for a state-recognised vocational training of at least two years',
      ),
      ahk: t(
        'Sertifikat vokasi dari kamar dagang Jerman di luar negeri (AHK, di Indonesia EKONID)',
        'Vocational certificate of a German chamber abroad (AHK, in Indonesia EKONID)',
      ),
      none: t('Belum ada, atau jawabannya negatif', 'None yet, or the answer was negative'),
    },
    // An AHK certificate needs no degree, but it does follow secondary school.
    appliesWhen: some('degrees', 'd', reaches('d.level', 'sma')),
  },
  {
    id: 'de.german-vocational',
    of: { kind: 'yes-no' },
    settledBy: 'school-or-test',
    label: t(
      'Lulus pelatihan vokasi terkualifikasi di Jerman',
      'Completed qualified vocational training in Germany',
    ),
    question: {
      ask: t(
        'Apakah kamu lulus pelatihan vokasi (Ausbildung) di Jerman?',
        'Did you complete vocational training (Ausbildung) in Germany?',
      ),
      why: t(
        'Lulusan Ausbildung sudah tenaga terampil menurut hukum Jerman.',
        'Graduates of an Ausbildung are skilled workers under German law.',
      ),
      fromMemory: true,
    },
    appliesWhen: some('stays', 's', is('s.country', 'DE')),
  },
  {
    id: 'de.sponsor',
    of: { kind: 'yes-no' },
    settledBy: 'student',
    label: t(
      'Surat sponsor resmi (Verpflichtungserklärung) menutup biaya hidup',
      'Formal sponsor declaration (Verpflichtungserklärung) covers the living costs',
    ),
    question: {
      ask: t(
        'Apakah ada orang di Jerman yang akan menandatangani surat sponsor resmi (Verpflichtungserklärung) untuk biaya hidupmu?',
        'Will someone in Germany sign a formal sponsor declaration (Verpflichtungserklärung) for your living costs?',
      ),
      why: t(
        'Surat sponsor bisa menggantikan rekening blokir (Sperrkonto).',
        'A sponsor declaration can replace the blocked account (Sperrkonto).',
      ),
      fromMemory: true,
      painful: true,
    },
  },
  settled('employer', 'de.offer', t('Tawaran kerja konkret', 'Concrete job offer')),
  settled(
    'employer',
    'de.offer-salary',
    t('Gaji bruto dalam tawaran kerja', 'Gross pay in the job offer'),
    { kind: 'money' },
  ),
  settled(
    'employer',
    'de.offer-assured',
    t(
      'Kamu dan pemberi kerja menyatakan pekerjaan itu benar-benar akan dijalani',
      'You and the employer assure that the job will really be done',
    ),
  ),
  settled(
    'authority',
    'de.licence-required',
    t('Profesi teregulasi di Jerman', 'Profession regulated in Germany'),
  ),
  settled(
    'authority',
    'de.licence-granted',
    t('Izin praktik sudah diberikan atau dijanjikan', 'Licence to practise granted or promised'),
  ),
  settled(
    'authority',
    'de.ba-consent',
    t(
      'Persetujuan badan tenaga kerja Jerman (Bundesagentur für Arbeit) untuk pekerjaan atau pelatihan ini',
      'Consent of the Federal Employment Agency to this job or training',
    ),
  ),
  settled(
    'employer',
    'de.training-contract',
    t('Kontrak pelatihan (Ausbildung) ditandatangani', 'Training contract (Ausbildung) signed'),
  ),
  settled(
    'employer',
    'de.training-pay-gross',
    t('Upah pelatihan bruto di tahun pertama', 'Gross training pay in the first year'),
    { kind: 'money' },
  ),
  settled(
    'employer',
    'de.training-pay-net',
    t('Upah pelatihan neto di tahun pertama', 'Net training pay in the first year'),
    { kind: 'money' },
  ),
  settled(
    'employer',
    'de.training-language-tested',
    t(
      'Perusahaan atau sekolah pelatihan sudah menguji bahasa Jermanmu',
      'The training company or school has tested your German',
    ),
  ),
  settled(
    'employer',
    'de.training-course-booked',
    t(
      'Kursus persiapan bahasa Jerman termasuk dalam rencana pelatihan',
      'A preparatory German course is part of the training plan',
    ),
  ),
  settled(
    'student',
    'de.training-sponsor',
    t(
      'Surat sponsor resmi (Verpflichtungserklärung) menutup kekurangan biaya hidup selama pelatihan',
      'A formal sponsor declaration (Verpflichtungserklärung) closes the gap in living costs during the training',
    ),
  ),
]
