import type { FactDefinition, Settler, Text } from '../../facts/fact.ts'

const fact = (id: string, settledBy: Settler, label: Text): FactDefinition => ({
  id,
  of: { kind: 'yes-no' },
  settledBy,
  label,
})

/**
 * Facts of leaving Indonesia, one for each office, clinic or paper. None is asked: they come true
 * on the way, after an offer, and the page prints what each covers.
 */
export const facts: readonly FactDefinition[] = [
  fact('id.competence-certificate', 'school-or-test', {
    id: 'Punya sertifikat kompetensi kerja (LSP/BNSP), atau ijazah formal bila skemanya belum ada',
    en: 'Holds a competence certificate (LSP/BNSP), or a formal diploma where no scheme exists',
  }),
  fact('id.health-check', 'clinic', {
    id: 'Lulus pemeriksaan kesehatan dan psikologi di sarana yang ditunjuk',
    en: 'Passed the medical and psychological check at a designated facility',
  }),
  fact('id.social-security', 'student', {
    id: 'Terdaftar di BPJS Ketenagakerjaan pekerja migran (JKK dan JKM)',
    en: 'Registered in BPJS Ketenagakerjaan for migrant workers (JKK and JKM)',
  }),
  fact('id.health-insurance', 'student', {
    id: 'Kepesertaan JKN (BPJS Kesehatan) aktif',
    en: 'JKN (BPJS Kesehatan) membership is active',
  }),
  fact('id.marital-status-letter', 'student', {
    id: 'Punya surat keterangan status perkawinan',
    en: 'Holds the marital-status letter',
  }),
  fact('id.family-permission', 'student', {
    id: 'Punya surat izin keluarga yang diketahui kepala desa atau lurah',
    en: 'Holds the family permission known to the village head',
  }),
  fact('id.papers-match', 'student', {
    id: 'Nama dan tanggal lahir sama di semua dokumen',
    en: 'Name and date of birth agree on every paper',
  }),
  fact('id.account', 'student', {
    id: 'Punya akun dan ID calon pekerja migran (SIAPkerja / Sisko P2MI)',
    en: 'Has the account and ID of a prospective migrant worker (SIAPkerja / Sisko P2MI)',
  }),
  fact('id.placed-by-government', 'authority', {
    id: 'Ditempatkan oleh pemerintah (KP2MI)',
    en: 'Placed by the government (KP2MI)',
  }),
  fact('id.agency-licensed', 'authority', {
    id: 'P3MI memegang izin SIP3MI yang berlaku',
    en: 'The agency (P3MI) holds an SIP3MI licence in force',
  }),
  fact('id.recruitment-permit', 'authority', {
    id: 'SIP2MI untuk pemberi kerja ini sudah terbit dan job order-nya terverifikasi',
    en: 'The SIP2MI for this employer is issued and its job order verified',
  }),
  fact('id.own-company-permit', 'authority', {
    id: 'Perusahaan punya izin menempatkan karyawannya sendiri (UKPS)',
    en: 'The company may place its own staff abroad (UKPS)',
  }),
  fact('id.employer-legal-entity', 'employer', {
    id: 'Pemberi kerja berbadan hukum, dengan surat panggilan kerja dan profil perusahaan',
    en: 'The employer is a legal entity, with a letter calling to work and a company profile',
  }),
  fact('id.reported', 'student', {
    id: 'Sudah melapor sebagai pekerja perseorangan dan menandatangani surat pernyataan risiko',
    en: 'Has reported as an individual worker and signed the statement of own risk',
  }),
  fact('id.placement-agreement', 'authority', {
    id: 'Perjanjian penempatan ditandatangani di hadapan petugas',
    en: 'The placement agreement is signed before an officer',
  }),
  fact('id.employment-agreement', 'employer', {
    id: 'Perjanjian kerja ditandatangani kedua pihak',
    en: 'The employment agreement is signed by both sides',
  }),
  fact('id.work-visa', 'authority', {
    id: 'Visa kerja untuk pemberi kerja dan jabatan ini sudah terbit',
    en: 'The work visa for this employer and position is issued',
  }),
  fact('id.orientation', 'authority', {
    id: 'Sudah mengikuti Orientasi Pra Pemberangkatan (OPP)',
    en: 'Has attended the pre-departure orientation (OPP)',
  }),
  fact('id.worker-card', 'authority', {
    id: 'Kartu pekerja migran elektronik (E-KPMI) sudah terbit',
    en: 'The electronic migrant-worker card (E-KPMI) is issued',
  }),
  fact('id.reported-arrival', 'student', {
    id: 'Sudah lapor diri ke Perwakilan RI setelah tiba',
    en: 'Has reported to the Indonesian mission after arriving',
  }),
  fact('id.job-is-vulnerable', 'authority', {
    id: 'Lowongan ini termasuk sektor rentan menurut Disnaker Provinsi',
    en: 'The provincial manpower office counts this job order as a vulnerable sector',
  }),
  fact('id.province-clearance', 'authority', {
    id: 'Provinsi mengizinkan keberangkatan untuk lowongan ini',
    en: 'The province clears this job order',
  }),
]
