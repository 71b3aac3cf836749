// Over 300 lines: one table of all that the day's pages say, in both languages.
import type { TalkLanguage } from '../../shared/booking/roster.ts'
import type { KeysWords } from '../http/keys-dialog.ts'
import type { Language } from '../http/language.ts'
import { wordsEn } from './words-en.ts'
import { wordsId } from './words-id.ts'

/** Everything the pages of the group day say. */
export type DayWords = {
  readonly languages: Readonly<Record<TalkLanguage, string>>
  /** Where a group sits: the table of its counselor. */
  readonly table: (at: number) => string
  readonly list: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly open: string
    readonly when: string
    readonly name: string
    readonly people: string
    readonly state: string
  }
  readonly states: {
    readonly open: string
    readonly formed: string
    readonly over: string
    readonly cancelled: string
  }
  readonly new: {
    readonly title: string
    readonly lead: string
    readonly name: string
    readonly nameHint: string
    readonly place: string
    readonly date: string
    readonly first: string
    readonly minutes: string
    readonly pause: string
    readonly rounds: string
    readonly sizes: string
    readonly sizeMin: string
    readonly sizeMax: string
    readonly campuses: string
    readonly allCampuses: (count: number) => string
    /** With {end}, {guides}, {rounds}, {groups} and {seats}. */
    readonly planned: string
    readonly guides: string
    readonly guidesHint: string
    readonly takesPart: (name: string, languages: string) => string
    readonly knows: string
    readonly seats: string
    readonly make: string
    readonly problems: {
      readonly name: string
      readonly place: string
      readonly date: string
      readonly first: string
      readonly minutes: string
      readonly pause: string
      readonly rounds: string
      readonly sizes: string
      readonly campuses: string
      readonly guides: string
    }
  }
  readonly day: {
    readonly back: string
    readonly codeTitle: string
    readonly join: (address: string) => string
    readonly arrivals: string
    readonly came: string
    readonly paper: string
    readonly chairs: string
    readonly waiting: string
    readonly versionNote: string
    readonly reload: string
    readonly prints: string
    readonly printPaper: string
    readonly printWall: string
    readonly printGroups: string
    readonly printSummary: string
    readonly hall: string
    readonly form: string
    readonly formLead: (people: number, hours: number) => string
    readonly formLate: (count: number) => string
    readonly noHours: string
    readonly tooFew: (count: number, least: number) => string
    readonly groupsTitle: string
    readonly group: (id: string) => string
    readonly round: (at: number) => string
    readonly with: string
    readonly why: string
    readonly waitingTitle: string
    readonly waitingLead: string
    readonly paperTitle: string
    readonly enter: string
    readonly entered: (code: string) => string
    readonly attendanceTitle: string
    readonly peopleTitle: string
    readonly yours: string
    readonly tally: (came: number, size: number) => string
    readonly allCame: (count: number) => string
    readonly unsaved: string
    readonly find: string
    readonly findGo: string
    readonly findHint: string
    readonly findNone: string
    readonly findFound: string
    readonly code: string
    readonly groupColumn: string
    readonly isHere: string
    readonly notHere: string
    readonly tickHere: (code: string) => string
    readonly tickNot: (code: string) => string
    readonly takeOffTitle: string
    readonly takeOffButton: string
    readonly guidesTitle: string
    readonly knows: string
    readonly seats: string
    readonly hours: string
    readonly out: string
    readonly addTitle: string
    readonly addLead: string
    readonly add: string
    readonly drop: string
    readonly dividing: string
    readonly wishesMet: (met: number, all: number) => string
    readonly lacks: string
    /** Somebody whom others left alone, and who sits elsewhere since. */
    readonly regrouped: (code: string, from: string, to: string) => string
    /** A group of one, for whom no other has a seat. */
    readonly lone: (group: string) => string
    readonly overNote: string
    readonly busy: (name: string, when: string) => string
    readonly cancel: string
    readonly cancelQuestion: string
    readonly formedBy: {
      readonly solver: string
      readonly greedy: string
    }
  }
  readonly keys: KeysWords & {
    readonly names: Readonly<Record<'s' | 'j' | 'k' | 'f' | 'p', string>>
  }
  /** Before a counselor is let go. */
  readonly drop: {
    readonly title: (name: string) => string
    readonly lead: string
    readonly none: string
    readonly holds: (groups: number, people: number) => string
    readonly guide: (count: number) => string
    readonly hour: (count: number) => string
    readonly group: (count: number) => string
    readonly others: (count: number) => string
    readonly allSeated: string
    readonly left: (count: number) => string
    readonly advice: string
    readonly confirm: (name: string) => string
    readonly busy: string
    readonly back: string
  }
  readonly told: {
    readonly stale: string
    readonly formed: string
    readonly dropped: string
    readonly ticked: string
    readonly added: string
    readonly off: string
    readonly cancelled: string
    readonly opened: string
    readonly busy: string
  }
  readonly reasons: {
    readonly about: (what: string, count: number, size: number) => string
    readonly 'nothing-shared': () => string
    readonly 'other-wishes': (count: number, wishes: string) => string
    readonly language: (language: string) => string
    readonly campuses: (list: string) => string
    readonly 'guide-knows': (guide: string, what: string) => string
    readonly 'guide-does-not-know': (guide: string, what: string, others: boolean) => string
    readonly short: (size: number, least: number) => string
    readonly alone: (list: string) => string
    readonly crowded: (campus: string, count: number) => string
  }
  readonly hall: {
    readonly title: string
    readonly join: string
    readonly orScan: string
    readonly code: string
    readonly people: (count: number) => string
    readonly find: string
    readonly late: string
    readonly back: string
    readonly next: string
    /** Seen at home alone. */
    readonly atHome: string
    readonly free: string
    readonly waiting: string
    readonly over: string
    readonly cancelled: string
  }
  readonly paper: {
    readonly title: string
    readonly lead: string
    readonly campus: string
    readonly languages: string
    readonly to: string
    readonly field: string
    readonly supporter: string
    readonly code: string
    readonly promise: string
  }
  readonly groupsSheet: {
    readonly title: string
    readonly lead: string
    readonly byCode: string
  }
  readonly summary: {
    readonly title: string
    readonly lead: string
    readonly people: string
    readonly came: string
    readonly absent: string
    readonly open: string
    readonly paper: string
    readonly supporters: string
    readonly groups: string
    readonly waiting: string
    readonly byInterest: string
    readonly interestNote: string
    readonly byCampus: string
    readonly byGuide: string
    readonly what: string
    readonly otherCampus: string
  }
  readonly student: {
    readonly title: string
    readonly lead: string
    readonly find: string
    readonly code: string
    readonly go: string
    readonly unknown: string
    readonly campus: string
    readonly otherCampus: string
    readonly choose: string
    readonly languages: string
    readonly to: string
    readonly toHint: string
    readonly field: string
    readonly fieldNone: string
    readonly supporter: string
    readonly join: string
    readonly handover: string
    readonly assess: string
    readonly toAssessment: string
    readonly kept: (days: number) => string
    readonly problems: {
      readonly campus: string
      readonly languages: string
      readonly to: string
      readonly form: string
    }
    readonly yourCode: string
    readonly keep: string
    readonly notYet: string
    readonly waits: string
    readonly group: (id: string) => string
    readonly elsewhere: {
      readonly 'no-group': (wishes: string, least: number) => string
      readonly full: (what: string, group: string) => string
      readonly 'other-language': (what: string, group: string) => string
      readonly 'shared-out': (what: string, group: string) => string
      readonly next: string
    }
    readonly where: string
    readonly when: string
    readonly who: string
    readonly about: string
    readonly language: string
    readonly others: (count: number) => string
    readonly lone: string
    readonly regrouped: (from: string) => string
    readonly joinedAs: (code: string) => string
    readonly toOwn: string
    readonly plan: string
    readonly planLead: string
    readonly planNone: string
    readonly toResult: string
    readonly toKeep: string
    readonly toTalk: string
    readonly leave: string
    readonly left: string
    readonly cancelled: string
    readonly over: string
    readonly full: string
    readonly busy: string
    readonly noCode: string
    readonly reload: string
    readonly again: string
  }
}

export const dayWords: Readonly<Record<Language, DayWords>> = { id: wordsId, en: wordsEn }
