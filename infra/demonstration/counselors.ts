import type { Counselor } from '../../shared/booking/roster.ts'
import { group, talk } from './talks.ts'
import { nightly, weekly } from './weekly.ts'

// Counselors who do not exist: each is called "Contoh" (example) after a plant or a bird, and their
// rooms are addresses that nobody can own. Their weeks differ so that every rule has something to do.

type Always = Omit<Counselor, 'exceptions'>

const rooms = 'https://ruang.contoh.example'
const mailboxes = 'kantor.contoh.example'
const kupang = 'Asia/Makassar'

const melati: Always = {
  id: 'contoh-melati',
  office: 'bp3mi-ntt',
  name: 'Contoh Melati',
  zone: kupang,
  languages: ['id'],
  topics: ['way', 'papers', 'offer', 'family'],
  offerings: [
    talk(30, { ways: ['online', 'phone', 'place'] }),
    group(60, 8, { ways: ['online', 'place'], afterMinutes: 15 }),
  ],
  week: [
    ...weekly(['mon', 'tue', 'thu', 'fri'], ['08:00-12:00', '13:00-16:00'], ['talk-30']),
    ...weekly(['wed'], ['08:00-12:00'], ['talk-30']),
    ...weekly(['wed'], ['13:00-15:00'], ['group-60']),
  ],
  limits: { perDay: 10, perWeek: 36 },
  email: `melati@${mailboxes}`,
  room: `${rooms}/melati`,
}

const cendana: Always = {
  id: 'contoh-cendana',
  office: 'bp3mi-ntt',
  name: 'Contoh Cendana',
  zone: kupang,
  languages: ['id', 'en'],
  topics: ['way', 'language', 'money'],
  offerings: [
    talk(45, {
      stepMinutes: 15,
      beforeMinutes: 5,
      afterMinutes: 10,
      noticeMinutesMin: 1_440,
      daysAheadMax: 42,
      confirmation: { kind: 'counselor', hoursMax: 24 },
    }),
  ],
  week: [
    ...weekly(['mon', 'tue', 'thu'], ['09:00-12:00', '13:30-16:30'], ['talk-45']),
    ...weekly(['tue', 'thu'], ['18:00-21:00'], ['talk-45']),
  ],
  limits: { perDay: 4, perWeek: 12 },
  email: `cendana@${mailboxes}`,
  room: `${rooms}/cendana`,
}

const kemuning: Always = {
  id: 'contoh-kemuning',
  office: 'bp3mi-ntt',
  name: 'Contoh Kemuning',
  zone: kupang,
  languages: ['id'],
  topics: ['offer', 'family', 'papers'],
  offerings: [
    talk(30, {
      ways: ['online', 'phone', 'place'],
      stepMinutes: 15,
      afterMinutes: 10,
      noticeMinutesMin: 60,
    }),
    group(90, 12, { ways: ['online', 'place'], noticeMinutesMin: 720 }),
  ],
  week: [
    ...weekly(['mon', 'tue', 'thu'], ['13:00-16:00'], ['talk-30']),
    ...weekly(['wed'], ['09:00-12:00'], ['group-90']),
    ...weekly(['fri'], ['13:30-16:30'], ['group-90']),
  ],
  limits: { perDay: 8 },
  email: `kemuning@${mailboxes}`,
  room: `${rooms}/kemuning`,
}

/** Gives Saturday nights too: evening in Europe and the Gulf, and free after a day's work at home. */
const kenari: Always = {
  id: 'contoh-kenari',
  office: 'move-id',
  name: 'Contoh Kenari',
  zone: kupang,
  languages: ['id', 'en'],
  topics: ['way', 'papers', 'offer'],
  offerings: [
    talk(30, { beforeMinutes: 5, afterMinutes: 5, noticeMinutesMin: 720 }),
    talk(45, { stepMinutes: 15, beforeMinutes: 5, afterMinutes: 5, noticeMinutesMin: 720 }),
  ],
  week: [
    ...weekly(
      ['mon', 'tue', 'wed', 'thu', 'fri'],
      ['08:30-12:00', '13:00-16:30'],
      ['talk-30', 'talk-45'],
    ),
    ...nightly(['sat'], ['22:00-01:00'], ['talk-30']),
  ],
  limits: { perDay: 8, perWeek: 30 },
  email: `kenari@${mailboxes}`,
  room: `${rooms}/kenari`,
}

const anggrek: Always = {
  id: 'contoh-anggrek',
  office: 'move-id',
  name: 'Contoh Anggrek',
  zone: kupang,
  languages: ['id', 'ja', 'ko'],
  topics: ['language', 'way'],
  offerings: [
    talk(30, { ways: ['online', 'phone', 'place'], afterMinutes: 10, daysAheadMax: 21 }),
    group(60, 10, { ways: ['online'], afterMinutes: 15, noticeMinutesMin: 360 }),
  ],
  week: [
    ...weekly(['tue', 'thu'], ['10:00-12:00', '13:00-15:00'], ['talk-30']),
    ...weekly(['wed'], ['19:00-21:00'], ['group-60']),
    ...weekly(['sat'], ['09:00-12:00'], ['talk-30', 'group-60']),
  ],
  limits: { perDay: 6 },
  email: `anggrek@${mailboxes}`,
  room: `${rooms}/anggrek`,
}

/** Morning in Berlin is afternoon in Kupang; in summer an hour earlier there than in winter. */
const linden: Always = {
  id: 'contoh-linden',
  office: 'move-id',
  name: 'Contoh Linden (Berlin)',
  zone: 'Europe/Berlin',
  languages: ['id', 'de', 'en'],
  topics: ['way', 'language', 'papers', 'money'],
  offerings: [
    talk(30, { ways: ['online'], afterMinutes: 5, noticeMinutesMin: 1_440, daysAheadMax: 60 }),
    talk(45, { ways: ['online'], stepMinutes: 15, afterMinutes: 5, noticeMinutesMin: 1_440 }),
    group(90, 12, { ways: ['online'], noticeMinutesMin: 1_440, daysAheadMax: 60 }),
  ],
  week: [
    ...weekly(['mon', 'tue', 'wed', 'thu'], ['08:00-11:30'], ['talk-30', 'talk-45']),
    ...weekly(['fri'], ['08:00-11:00'], ['group-90']),
  ],
  limits: { perDay: 5, perWeek: 16 },
  email: `linden@${mailboxes}`,
  room: `${rooms}/linden`,
}

export const counselors: readonly Always[] = [melati, cendana, kemuning, kenari, anggrek, linden]
