/** What the Keep page says of showing a result to an office, and of what its staff did with it. */
export type OfficeWords = {
  readonly heading: string
  /** Where it is shown already. */
  readonly headingShared: string
  readonly lead: string
  readonly who: string
  readonly what: string
  readonly until: (day: string) => string
  readonly back: string
  readonly free: string
  readonly fill: string
  readonly young: string
  readonly privacy: string
  readonly office: string
  readonly officeIn: (name: string, city: string) => string
  readonly officesGone: string
  readonly again: string
  readonly choose: string
  readonly name: string
  readonly nameLike: string
  readonly reach: string
  readonly reachLike: string
  readonly campus: string
  readonly campusNone: string
  readonly question: string
  readonly optional: string
  readonly numbers: string
  readonly urgent: string
  readonly urgentMore: string
  readonly leaves: string
  readonly leavesMore: string
  readonly day: string
  readonly month: string
  readonly chooseMonth: string
  readonly year: string
  readonly leavesPart: string
  readonly yes: string
  readonly agree: string
  readonly send: string
  readonly sending: string
  readonly change: string
  readonly missing: {
    readonly office: string
    readonly name: string
    readonly reach: string
    readonly agree: string
  }
  readonly notSent: string
  readonly crowded: string
  readonly shared: string
  readonly next: (office: string, reach: string | undefined) => string
  readonly code: string
  readonly sharedWith: (office: string, day: string) => string
  readonly told: {
    readonly contact: string
    readonly question: string
    readonly urgent: string
    readonly leaves: string
  }
  /** When an office reads what presses, and what it does then. */
  readonly pressedNext: (office: string, reach: string | undefined) => string
  readonly withdraw: string
  readonly withdrawMore: string
  readonly withdrawSure: string
  readonly leave: string
  readonly withdrawn: (office: string, day: string) => string
  readonly withdrawnSaid: string
  /** It ended by itself: by the answers the student is not certainly 18. */
  readonly endedForAge: (office: string, day: string) => string
  readonly news: string
  readonly recommended: string
  readonly recommendedBy: (name: string, day: string) => string
  readonly verdicts: { readonly waiting: string; readonly decided: string }
  readonly underReview: string
  readonly underReviewMore: (day: string) => string
  readonly decided: { readonly met: string; readonly unmet: string }
  readonly decidedMore: (name: string, day: string) => string
  readonly whole: string
  readonly facts: string
  readonly factsLead: string
  readonly corrected: (name: string, day: string) => string
  readonly was: string
  readonly is: string
  readonly notTold: string
  readonly confirmed: (document: string, name: string, day: string) => string
  readonly confirmedOnce: (document: string, name: string, day: string) => string
  readonly correctedOnce: (name: string, day: string) => string
  readonly decidedOnce: string
  readonly disagree: string
  readonly disagreeWith: (fact: string) => string
  readonly followUp: string
  readonly followUpOn: (day: string) => string
  readonly review: string
  readonly reviewMore: string
  readonly reviewQuestion: string
  readonly reviewSend: string
  readonly reviewAsked: (day: string) => string
  readonly reviewAskedSaid: string
  readonly reviewBack: string
  readonly reviewBackSaid: string
  readonly unread: string
  readonly marks: { readonly waiting: string; readonly decided: string }
}
