import type { FactDefinition } from '../../facts/fact.ts'

/** Papers of a seafarer, whichever the ship. */
export const facts: readonly FactDefinition[] = [
  {
    id: 'sea.basic-safety',
    of: { kind: 'yes-no' },
    settledBy: 'school-or-test',
    label: {
      id: 'Sertifikat Basic Safety Training (STCW VI/1), paling lama lima tahun',
      en: 'Basic safety training certificate (STCW VI/1), at most five years old',
    },
    question: {
      ask: {
        id: 'Apakah kamu punya sertifikat Basic Safety Training (BST) yang umurnya paling lama lima tahun?',
        en: 'Do you hold a basic safety training (BST) certificate that is at most five years old?',
      },
      why: {
        id: 'Setiap awak kapal wajib punya; diperbarui tiap lima tahun.',
        en: 'Everyone who works on board must have it; it is refreshed every five years.',
      },
      fromMemory: true,
      paper: true,
    },
  },
  {
    id: 'sea.security-awareness',
    of: { kind: 'yes-no' },
    settledBy: 'school-or-test',
    label: {
      id: 'Sertifikat Security Awareness (STCW VI/6)',
      en: 'Security-awareness certificate (STCW VI/6)',
    },
    question: {
      ask: {
        id: 'Apakah kamu punya sertifikat Security Awareness (kesadaran keamanan kapal)?',
        en: 'Do you hold a security-awareness certificate?',
      },
      why: {
        id: 'Setiap awak kapal wajib mengikuti pelatihan keamanan ini.',
        en: 'Everyone who works on board must take this security training.',
      },
      fromMemory: true,
      paper: true,
    },
  },
  {
    id: 'sea.seafarers-book',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: { id: 'Buku Pelaut berlaku', en: "Seafarer's book (Buku Pelaut) in force" },
  },
]
