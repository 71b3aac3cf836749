// Over 300 lines because it is the word list itself: a translator works in one file.
import { en as printed } from '../../../shared/printed/words/en.ts'
import type { Words } from './id.ts'
import { journey } from './journey-en.ts'

/** Every visible string in English, under the keys of the Indonesian source. */
export const en = {
  language: { name: 'English', short: 'EN', locale: 'en-GB' },
  shell: {
    brand: 'Rantau',
    tagline: 'Formal work abroad, by the lawful way',
    skip: 'Skip to the content',
    switchTo: 'Baca halaman ini dalam Bahasa Indonesia',
    switchShort: 'Bahasa Indonesia',
    mainNavigation: 'Main pages',
    footNavigation: 'All pages',
    doors: 'Quick help',
    offerDoor: 'Already offered a job?',
    offerDoorMore: 'Check its warning signs',
    helpDoor: 'Need help?',
    helpDoorMore: 'Numbers you can call',
    free: 'Rantau is free. Pay nobody because of this page.',
    notAnOffer: 'Rantau is no recruiter and places nobody.',
    printed: 'Not a job offer. Rantau is free. Pay nobody because of this sheet.',
    printedHelp:
      'Help: KP2MI 0-800-1000 (from Indonesia) · Foreign ministry +62 812-9007-0027 (from abroad)',
    ...printed.cite,
    sources: 'Sources',
  },
  pages: {
    home: 'Home',
    assessment: 'Assessment',
    destinations: 'Destinations',
    offer: 'Check an offer',
    help: 'Help',
    privacy: 'Privacy',
    about: 'How we judge',
    talk: 'Talk',
    widget: 'For campuses',
  },
  talk: {
    description:
      'Choose a topic, a day and a time to talk to a counselor of BP3MI NTT or Move-ID. Free of charge.',
    sending: 'Sending …',
    offline:
      'The network was lost, so we do not know whether this arrived. What you typed is still here: send it again once you are connected; it will not count twice.',
    crowded:
      'Not sent: too many are using Rantau right now. What you typed is still here. Wait a moment, then send it again.',
  },
  staff: {
    place: 'Staff',
    forStudents: 'For students',
    description: 'Pages of Rantau’s staff: for those who signed in.',
  },
  day: {
    description: 'Join a group consultation day with the code on the wall.',
    back: 'Back to the group day',
  },
  embed: {
    alone: 'Open in Rantau',
    description: 'Make the code that puts booking of Rantau talks on your campus site.',
  },
  landing: {
    title: 'Rantau: formal work abroad for students in NTT',
    description:
      'See which formal jobs abroad you can qualify for, what is missing, and the shortest way there. Free, no account.',
    eyebrow: 'For students in Kupang and all of NTT',
    heading: 'Want to work abroad? See which doors are open to you.',
    lead: 'Answer a few questions. You see which formal jobs fit, what is still missing, and the shortest way there.',
    start: 'Start',
    startMore: 'A first result in a minute. Free, no account.',
    look: 'Look at the destinations first',
    picture: 'A woven picture: a boat sails from an island towards several stars over a night sea.',
    getHeading: 'What you get',
    gets: [
      {
        title: 'Open doors',
        text: 'Formal jobs whose requirements you meet already, or can meet in a few steps.',
      },
      {
        title: 'What is missing',
        text: 'Every requirement with its legal source and the day we checked it. “Not known” never means “no”.',
      },
      {
        title: 'The shortest way',
        text: 'Only the steps that matter: how many months, how much from your own pocket, and who decides.',
      },
    ],
    doorsHeading: 'Doors like these',
    doorsLead: 'Formal work that was open when we last looked, nearest to Kupang first.',
    allDoors: printed.landing.allDoors,
    howHeading: 'How it works',
    hows: [
      'Answer four screens about your studies and languages. “I don’t know” is fine.',
      'See a first result. The more you answer, the sharper it gets.',
      'Choose one next step. Take the result to a counselor if you like.',
    ],
    neverHeading: 'What we never do',
    nevers: [
      'Ask for money. Rantau is free from start to end.',
      'Ask for your NIK, passport number, ID photo, parents’ names, religion or a diagnosis.',
      'Keep your answers without your word. They stay on your phone until you press keep.',
      'Promise a job. Employers and destination countries decide.',
      'Recruit or place. We are no agency, no training centre, no broker.',
    ],
    whyHeading: 'Why the lawful way?',
    whyNumber: '120 of 127',
    why: 'workers from NTT who died abroad in 2025 had left outside the lawful procedure. Lawful doors exist. Rantau makes them easy to see.',
    closing: 'Take your time. You can stop whenever you want.',
  },
  assessment: {
    title: 'Assessment',
    description: 'Answer a few questions and see which formal jobs abroad are open to you.',
    lead: 'Fill in what you know and leave the rest empty. A single answer already gives a result.',
    sent: 'Without script your answers are sent once to be judged. They are neither kept nor logged.',
    silences: { dontKnow: 'I don’t know', declined: 'Rather not say', blank: 'Not answered' },
    yes: 'Yes',
    no: 'No',
    none: 'None',
    choose: 'Choose',
    year: 'Year',
    month: 'Month',
    day: 'Day',
    amount: 'Rupiah',
    item: (number: number) => `Number ${number}`,
    addMore: 'Add another',
    more: 'I have more than fit here',
    prefer: 'Your plans are ordered by',
    inDetail: 'In more detail, if you remember',
    ifNone: 'If empty, that means',
    coreHeading: 'About you',
    sections: {
      work: 'Work, internships and stays abroad',
      home: 'Citizenship and home',
      papers: 'Papers you hold',
      plans: 'Money, when to leave, and family',
    },
    moreHeading: 'Only if it fits you',
    moreLead: 'Questions for one country or one field. Open those that interest you.',
    submit: 'See the result',
    clear: 'Start from an empty form',
    clearMore: 'Everything you filled in on this page is lost.',
    clearSure: 'Empty the whole form',
    indonesia: 'Indonesian rules',
  },
  journey,
  offer: {
    title: 'Already offered a job?',
    description:
      'Check a job offer abroad for warning signs, right on your phone. Nothing is sent anywhere.',
    lead: (signs: number) => `Hold the offer against ${signs} warning signs.`,
    how: 'Answer what you know. “?” means not known yet. Tap a sign for what it means and what to do.',
    stays: 'Your answers are sent nowhere and kept nowhere.',
    urgentHeading: 'Already abroad and threatened?',
    urgentText: 'Call now. The state of your papers does not lessen your right to help.',
    stages: {
      offer: 'The offer',
      money: 'The money',
      documents: 'The papers',
      travel: 'The journey',
      work: 'If you already work there',
    },
    signCount: (count: number) => (count === 1 ? '1 sign' : `${count} signs`),
    severities: { stop: 'Stop signs', warn: 'Check first', note: 'Notes' },
    severityLeads: {
      stop: 'One that fits is enough: do not go on.',
      warn: 'Two that fit: hold on.',
      note: 'Make it clear before you decide.',
    },
    answers: { yes: 'Yes', no: 'No', unknown: 'Not known yet' },
    shortAnswers: { yes: 'Yes', no: 'No', unknown: '?' },
    next: 'What you can do',
    resultHeading: 'Your step now',
    results: {
      stop: {
        title: 'Do not go on.',
        text: 'Keep evidence: chats, adverts, names, numbers. Report it or talk to an officer today.',
      },
      'verify-first': {
        title: 'Hold for now.',
        text: 'Finish every step under the signs you answered “yes” before you hand over money or original papers.',
      },
      ask: {
        title: 'One thing must be cleared up.',
        text: 'Ask about it, then check again.',
      },
      'not-enough': {
        title: 'Not enough is known yet.',
        text: 'Find out what you do not know yet before you decide.',
      },
      'no-sign-found': {
        title: 'No warning sign in your answers.',
        text: 'That is no guarantee. Still check its SIP3MI and SIP2MI, and show the contract to BP3MI NTT or the manpower office.',
      },
    },
    withoutScript:
      'Press this button to see your next step. Your answers are sent to be counted, and forgotten at once.',
    forgotten: 'Your answers were counted and forgotten at once.',
    found: 'Signs that match, and what you can do',
    again: 'Check again',
    tally: {
      stop: 'Stop signs',
      warn: 'To check',
      note: 'Notes',
      unknown: 'Not known yet',
    },
    tallyOf: (all: number) => `of ${all}`,
    seeResult: 'See your step',
    clear: 'Clear the answers',
    toHelp: 'Find help',
    never:
      'This page shows warning signs. It judges nobody, and it can never declare an offer free of trouble.',
    basis:
      'The rule: one stop sign is enough to stop; two “check first” signs mean hold; more than three unknowns mean it cannot be decided yet. Only trained staff may find that someone is a victim.',
  },
  help: {
    title: 'Need help?',
    description: 'Help numbers for people from NTT who work abroad or plan to, with their sources.',
    lead: 'Tap a number to call. You may ask for help even if your papers are not complete.',
    needs: {
      danger: 'Threatened right now',
      offer: 'In doubt about an offer',
      person: 'Suffering violence, or want to report',
      mind: 'Need somebody to talk to',
      work: 'Passport, social security, registering',
    },
    standings: {
      confirmed: 'in its source',
      'to-confirm': 'to be confirmed',
      'not-found': 'not confirmed yet',
    },
    standingsMeaning: {
      heading: 'What the marks mean',
      confirmed: 'We read this number in its source on the day shown. We have not called it.',
      toConfirm: 'This number is widely known, but we have not read its official source.',
      notFound: 'The office exists, but its number was not found. We do not guess.',
    },
    tipsHeading: 'Before you call',
    tips: [
      'Keep evidence: screenshots of chats, adverts, receipts, names and numbers.',
      'Tell one person you trust, and give them the recruiter’s number.',
      'Do not send your location to the recruiter.',
      'Do not delete the chat, even if it is embarrassing or frightening.',
    ],
  },
  privacy: {
    title: 'Privacy',
    description: 'What happens to your answers, under Indonesia’s law 27/2022.',
    lead: 'In short: your answers stay on your phone. Only if you press keep are they all sent and kept, and you can erase them at any time. The form without script sends them once to be judged, and forgets them.',
    noticeHeading: 'Seven things you must be told',
    noticeBasis: 'Law 27/2022 on personal data protection, articles 5 and 21',
    notice: [
      {
        title: 'Legal basis',
        text: 'Your consent; for a talk your own request (article 20). No box is ticked beforehand. Refusing closes no page.',
      },
      {
        title: 'Purpose',
        text: 'To judge which doors are open, and to keep the result so that you can open it again or show it to a counselor.',
      },
      {
        title: 'Kinds of data and their use',
        text: 'Month and year of birth, studies, languages, experience, licences, your plans, and your money if you tell it. Only what a requirement uses is asked.',
      },
      {
        title: 'How long documents are kept',
        text: 'The day of deletion is shown before you press keep. After it, the record can no longer be opened and is erased.',
      },
      {
        title: 'What is collected, in detail',
        text: 'The answers you give, the day of judging, and the consents you gave with their time. No trackers, adverts or cookies.',
      },
      {
        title: 'How long it is processed',
        text: 'As long as you keep it. When you withdraw or erase, processing stops at once.',
      },
      {
        title: 'Your rights',
        text: 'To see, correct, download, erase, withdraw, restrict, and to have the result reviewed by a person. If you agree to be counted for your campus: once its week is over only a count is left, without you, and that changes no more.',
      },
    ],
    neverHeading: 'What is never asked',
    nevers: [
      'NIK, passport number, ID photo or any document',
      'Your parents’ names, except a guardian if you are under 18 and book a talk',
      'A diagnosis, medical history or pregnancy',
      'Religion',
      'A police record',
    ],
    neverWhy:
      'Health checks and police clearances are for clinics and the police. Rantau only notes that the requirement exists.',
    talkHeading: 'When you book a talk',
    talk: (days: number, daysAfterEnd: number) => [
      'Kept: what we call you, one way to reach you, and what you write for the counselor. It is used because you asked for that talk and for nothing else; whatever we ask your consent for you may refuse and still book.',
      'Read by: the office of your counselor. The campus on whose page you book learns that something was booked, without your name.',
      'The counselor sees your assessment only if you tick that and its read-only link is sent along. You can take that back at any time. The link you made last waits on this phone until it expires or you delete it.',
      'Under 18: the name of a guardian and how to reach them, for they are spoken to before the talk.',
      'An ID card or passport number is refused or removed wherever it is typed.',
      `Deleted by itself ${days} days after the talk, or ${daysAfterEnd} days after it is cancelled. By the link of your booking you see, download, take back and erase at any time.`,
    ],
    rightsHeading: 'How to use your rights',
    rights: [
      {
        title: 'On this phone',
        text: 'The button “Delete from this phone” is on the assessment page. One tap, no reason asked.',
      },
      {
        title: 'What you kept',
        text: 'Open your private link: see, correct, download, erase and withdraw are there. A link for sharing is read-only, without contact details and money.',
      },
      {
        title: 'What you show to a counselor',
        text: 'Only the office you choose sees your answers, your result, what we call you and your contact. Each time its staff open or change something, their name and the time are written behind your link, for a year. If you take it back, they cannot see it from that moment; if you erase it, what they noted goes with it.',
      },
      {
        title: 'Automatic decisions',
        text: 'No machine decides about you. The judgement is something to talk about: show it to a counselor before you decide.',
      },
      {
        title: 'Under 18',
        text: 'The help page and the offer check are open to everybody. Keeping a child’s data needs a parent or guardian.',
      },
    ],
    duringHeading: 'Behind the screen',
    during: [
      'Answers never stand in a page address or in a server log.',
      'What is sent is guarded by a secret link; the server keeps only its fingerprint.',
      'A breach is announced in writing within 3 × 24 hours.',
    ],
    controllerHeading: 'Who is responsible',
    controller: (name: string, contact: string) => `${name} · ${contact}`,
    controllerMissing:
      'This copy of Rantau does not name its operator yet. While that is so it is a trial copy: keep no real person’s data in it.',
    legalBasis:
      'Articles 1–15 and the 3 × 24 hours were read in the texts or in summaries; the other article numbers are to be confirmed. In February 2026 the supervisory agency did not exist yet and Komdigi supervised.',
  },
  about: {
    title: 'How we judge',
    description: 'Where Rantau’s results come from, and what we do not know.',
    lead: 'Rantau reads legal requirements; it does not guess. Every line names its source and the day we checked it.',
    points: [
      {
        title: 'Three answers, not two',
        text: 'A requirement is met, not met, or not known. “Not known” never counts as “no”. What is settled stays settled when you answer more.',
      },
      {
        title: 'Who settles it',
        text: 'Every requirement has somebody who settles it: you, a school or test, an employer, an authority, a clinic, a draw. What is not yours to settle is not counted against you.',
      },
      {
        title: 'Law has dates',
        text: 'Figures such as a minimum salary or an age limit hold from one day to another. We keep their history and judge by the day shown.',
      },
      {
        title: 'Formal by employer',
        text: 'Work is formal when the employer is a legal entity, whatever the job is called. Care work in a nursing home: formal. In a household: informal.',
      },
      {
        title: 'A plan that is truly enough',
        text: 'A plan is the fewest steps that meet the requirements. Leave one out and it no longer suffices. What cannot change, such as age, is never sold as a step.',
      },
      {
        title: 'No ranking of people',
        text: 'You see an honest count, such as “4 of 6 · 1 missing · 1 not known”. No percentage, no grade, no promise.',
      },
    ],
    limitsHeading: 'What Rantau cannot say',
    limits: [
      'Whether there is a vacancy for you today.',
      'Whether an employer will choose you.',
      'Whether an offer, a company or a person can be trusted.',
      'What is not listed: a door missing here is not a closed door.',
    ],
    sourcesHeading: 'Sources',
    sourcesText:
      'This is no legal advice. Sources we read are recorded with their day; what rests on general knowledge is marked “to be confirmed”.',
    openHeading: 'Questions still open',
    open: [
      'Is Permen P2MI 17/2025 on placement costs still in force after the talks of 29 October 2025? Unions call it contrary to article 30 of law 18/2017; the agencies’ association calls zero cost not yet workable.',
      'Has the third amendment of law 18/2017 been passed?',
      'Which account is the way in during 2026: SIAPkerja or Sisko P2MI?',
      'The address, telephone and hours of BP3MI NTT.',
    ],
    formalHeading: 'Formal and informal, in the law',
    formal: 'Formal: a worker employed by a legal entity (law 18/2017, article 4(1)(a)).',
    informal: 'Informal: a worker employed by an individual or household (article 4(1)(b)).',
    sourceCount: (read: number, general: number) =>
      `${read} pages read, ${general} from general knowledge, for the warning signs, help and privacy.`,
  },
  destinations: printed.destinations,
  programme: printed.programme,
  offline: {
    title: 'You are offline',
    description: 'This page appears when there is no connection.',
    lead: 'That page was never opened on this phone. What is stored can still be opened:',
    numbers: 'These numbers work without internet:',
  },
  notFound: {
    title: 'This page does not exist',
    description: 'The address you opened is not part of Rantau.',
    lead: 'Perhaps it was mistyped, or the page has moved.',
    back: 'To the start',
  },
} satisfies Words
