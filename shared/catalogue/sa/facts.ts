import type { FactDefinition } from '../../facts/fact.ts'

/** What holds for every placement to Saudi Arabia. */
export const facts: readonly FactDefinition[] = [
  {
    id: 'sa.placement-held',
    of: { kind: 'yes-no' },
    settledBy: 'authority',
    label: {
      id: 'Kementerian menahan penempatan ke Arab Saudi',
      en: 'The ministry holds back placements to Saudi Arabia',
    },
  },
]
