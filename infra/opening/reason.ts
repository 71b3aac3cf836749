/** Why a stage is not opened: where it stands, what came, what was expected, what to do. */
export type Reason = {
  /** As in "offices[0].telephone", or the name of what lies in the table. */
  readonly field: string
  readonly got: string
  readonly expected: string
  readonly todo: string
}

const shownMax = 120

/** A value as it was written, cut where it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > shownMax ? `${text.slice(0, shownMax)}…` : text
}

export const toldReason = ({ field, got, expected, todo }: Reason): string =>
  `- ${field}: got ${got}, expected ${expected}. ${todo}`
