/** The folders of functions/ with a handler.ts. */
export const functionNames = [
  'assessments',
  'bookings',
  'campuses',
  'casework',
  'counts',
  'editions',
  'gatherings',
  'notices',
  'programmes',
  'publishing',
  'rechecks',
  'signin',
  'webhooks',
] as const

export type FunctionName = (typeof functionNames)[number]

/** Those that serve somebody; publishing runs before them, once for each deployment. */
export type ServedName = Exclude<FunctionName, 'publishing'>

/** Those that nobody asks by HTTP: the table's stream and the clock call them. */
export const calledNames = [
  'counts',
  'notices',
  'rechecks',
  'webhooks',
] as const satisfies readonly ServedName[]
