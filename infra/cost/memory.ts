/** A folder of functions/ with a handler.ts. */
export type FunctionName =
  | 'assessments'
  | 'bookings'
  | 'campuses'
  | 'casework'
  | 'counts'
  | 'editions'
  | 'gatherings'
  | 'notices'
  | 'programmes'
  | 'rechecks'
  | 'signin'
  | 'webhooks'

export type Sizing = { readonly memoryMb: number; readonly timeoutSeconds: number }

/** API Gateway answers for a function that is silent for 30 seconds; ours gives up before. */
const answering = (memoryMb: number): Sizing => ({ memoryMb, timeoutSeconds: 28 })

/** What each function is given, chosen by `npm run cost -- --measure`. */
export const sizing: Readonly<Record<FunctionName, Sizing>> = {
  assessments: answering(1024),
  bookings: answering(1024),
  campuses: answering(512),
  casework: answering(1024),
  counts: { memoryMb: 512, timeoutSeconds: 300 },
  editions: answering(1024),
  gatherings: answering(1024),
  notices: { memoryMb: 512, timeoutSeconds: 60 },
  programmes: answering(512),
  rechecks: { memoryMb: 1024, timeoutSeconds: 900 },
  signin: answering(512),
  webhooks: { memoryMb: 256, timeoutSeconds: 70 },
}
