// What cannot be measured before anybody comes. Each is a guess with its reason; `npm run cost` prints
// what follows from it, and the first month in the cloud corrects it.

type Assumption = { readonly value: number; readonly why: string }

const assumptions = {
  visitsPerAssessment: { value: 1.5, why: 'half come back to look again, mostly offline' },
  pagesPerVisit: { value: 6, why: 'first page, assessment, result and three programmes' },
  filesPerVisit: { value: 6, why: 'scripts, styles and icons; unchanged ones lie on the phone' },
  pagesToldAnew: { value: 0.7, why: 'the first page, destinations, programmes and the assessment' },
  pagesAsked: { value: 80, why: '31 programmes in two languages and the pages around them' },
  wordsPerVisit: { value: 8, why: 'texts of opened programmes, cached for a year' },
  edgesAsking: { value: 3, why: 'Jakarta, Singapore and one more; each has its own cache' },
  judgedByServer: { value: 0.05, why: 'phones without script; all others judge by themselves' },
  kept: { value: 0.3, why: 'who leaves an address does so to be told; most only look' },
  openedPerKept: { value: 3, why: 'once by the student, twice from a letter or another phone' },
  shown: { value: 0.05, why: 'half of those who book also show their answers' },
  keptMonths: { value: 12, why: 'the longest that is offered, though half may erase earlier' },
  booked: { value: 0.1, why: 'the size that was asked for: a tenth of the assessments' },
  choosingPerBooking: { value: 2, why: 'one of two who look at the times books' },
  timesPerBooking: { value: 4, why: 'other weeks, other counselors' },
  holdsPerBooking: { value: 1.4, why: 'some let go and take another' },
  viewsPerBooking: { value: 3, why: 'after booking, before the talk, to move it' },
  changedPerBooking: {
    value: 0.25,
    why: 'a quarter moves or cancels, which costs what booking does',
  },
  lettersPerBooking: {
    value: 5,
    why: 'two confirmations, two reminders, one more to a quarter each way',
  },
  remindersPerBooking: { value: 2, why: 'a day and an hour before' },
  letterMs: { value: 120, why: 'SES and EventBridge answer in tens of milliseconds; waited for' },
  talksPerCounselor: { value: 150, why: 'seven a day, 21 days' },
  staffMin: { value: 20, why: 'two offices and the campuses, before anybody comes' },
  staffLooksPerDay: { value: 10, why: 'a counselor with one talk looks at few pages besides' },
  looksPerTalk: { value: 3, why: 'queue, requests and home around each talk' },
  tableMs: {
    value: 5,
    why: 'a call of DynamoDB from Lambda in its region; ours wait for each in turn',
  },
  platformLogBytes: { value: 500, why: 'the lines Lambda itself writes of a call' },
  logMonths: { value: 1, why: 'retention is bounded to about a month' },
  logPacked: { value: 0.15, why: 'CloudWatch stores compressed' },
  traced: { value: 0.05, why: 'the default sampling of X-Ray' },
  secretsPerStart: { value: 3, why: 'parameters an instance asks for once' },
  idleMin: { value: 7, why: 'an instance nobody asks is gone after minutes' },
  replaced: { value: 0.002, why: 'instances added in a rise, and replaced while busy' },
  failing: { value: 0.0001, why: 'events set aside into a dead-letter queue' },
  alarmMails: { value: 30, why: 'one a day' },
} as const satisfies Record<string, Assumption>

export type Assumed = Readonly<Record<keyof typeof assumptions, number>>

export const assumed = Object.fromEntries(
  Object.entries(assumptions).map(([name, { value }]) => [name, value]),
) as Assumed

export const reasons: Readonly<Record<string, Assumption>> = assumptions
