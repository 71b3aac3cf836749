// What Rantau counts about itself, beside what AWS counts anyway (errors, throttles, durations, 5xx).
// CloudWatch bills each name once for every function and stage that tells it, and ten are free, so
// all names and functions together are at most ten a stage.

/** The namespace all of them stand in. */
export const metricsNamespace = 'Rantau'

/** One number: what it counts, and which functions (folders) tell it, as dimension `service`. */
export type Metric = { readonly means: string; readonly services: readonly string[] }

/** All are counts, summed, with the dimensions `service` and `stage` and no other. */
export const metrics = {
  AssessmentsJudged: {
    means: 'answers judged on the server: by the API, and by the form for phones without script',
    services: ['assessments'],
  },
  AssessmentsKept: {
    means: 'assessments kept on a student’s word, whichever door they came by',
    services: ['notices'],
  },
  TalksBooked: {
    means: 'talks asked for or booked with a time, whichever door they came by; not places in line',
    services: ['notices'],
  },
  BookingConflicts: {
    means: 'refusals because the time was taken meanwhile, or too many asked for it at once',
    services: ['bookings'],
  },
  LettersSent: {
    means: 'letters handed to the mail carrier: about talks (notices), about outlooks (rechecks)',
    services: ['notices', 'rechecks'],
  },
  SetAside: {
    means: 'letters, events and tasks given up, which a person must look at (ASIDE in the table)',
    services: ['notices', 'rechecks'],
  },
  WebhooksFailed: {
    means: 'attempts to tell a campus’s machine that it did not take',
    services: ['webhooks'],
  },
  OutlooksTurned: {
    means:
      'students found whose answers turned, by a change of the rules or of the day; told once for each ' +
      'part of a walk, when it is at its end, be it none',
    services: ['rechecks'],
  },
} as const satisfies Readonly<Record<string, Metric>>

export type MetricName = keyof typeof metrics
