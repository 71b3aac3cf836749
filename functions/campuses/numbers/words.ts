// Past 300 lines: both languages stand here, word beside word, so that neither falls behind.

import type { lackingKinds } from '../../../shared/campus/lacking.ts'
import { groupMin, missingMax, splitMin } from '../../../shared/campus/numbers.ts'
import { attendanceWeeks, windowWeeks } from '../../../shared/campus/week.ts'
import type { Language } from '../../http/language.ts'

/** What is counted; each has its definition beside it, on the page, in the file and in the API. */
export const measures = ['assessed', 'booked', 'attended', 'ways', 'missing'] as const

export type Measure = (typeof measures)[number]

type Words = {
  readonly title: (campus: string) => string
  readonly lead: (end: string) => string
  readonly download: string
  readonly json: string
  readonly advice: {
    readonly title: string
    readonly course: (courses: string, students: string) => string
    readonly students: (people: number, all: number) => string
    readonly nearlyAll: (all: number) => string
    readonly either: (names: readonly string[]) => string
    readonly besides: (lacks: string) => string
    readonly lack: (name: string, people: number) => string
    readonly none: string
    readonly before: (times: number, periods: number) => string
    readonly of: (weeks: string) => string
  }
  readonly widget: string
  readonly origins: string
  readonly names: Readonly<Record<Measure, string>>
  readonly definitions: Readonly<Record<Measure, string>>
  readonly what: string
  readonly weeks: string
  readonly people: string
  readonly aWeek: string
  readonly barNote: string
  readonly merged: (weeks: number) => string
  readonly unshown: Readonly<Record<'few' | 'running', string>>
  readonly periodUnshown: Readonly<Record<'few' | 'running', (weeks: string) => string>>
  readonly standing: (weeks: string) => string
  readonly overPeriods: string
  readonly waysOver: string
  readonly missingOver: string
  readonly ofPeople: (people: number) => string
  readonly share: string
  readonly tooFew: string
  readonly older: string
  readonly dash: string
  readonly waysAdded: string
  readonly choose: string
  readonly show: string
  readonly of: (weeks: string, people: number) => string
  readonly country: string
  readonly now: string
  readonly steps: string
  readonly none: string
  readonly came: string
  readonly notCame: string
  readonly open: string
  readonly later: string
  readonly together: (people: number) => string
  readonly few: string
  readonly most: string
  readonly requirement: string
  readonly named: string
  readonly rest: string
  readonly nothing: Readonly<Record<'assessed' | 'booked' | 'attended', string>>
  readonly nothingMissing: string
  readonly howTitle: string
  readonly how: readonly string[]
  readonly chart: (name: string) => string
  readonly atSea: string
  readonly language: (name: string) => string
  readonly skill: (country: string) => string
  readonly languageCourse: (name: string) => string
  readonly skillCourse: (country: string) => string
  readonly lacking: Readonly<Record<(typeof lackingKinds)[number], string>>
  readonly sheet: {
    readonly columns: readonly [string, string, string, string, string, string, string]
    readonly file: string
  }
}

export const numbersWords: Readonly<Record<Language, Words>> = {
  id: {
    title: (campus) => `Angka ${campus}`,
    lead: (end) =>
      `Dihitung per periode ${windowWeeks} minggu, Senin sampai Minggu. Periode yang sedang berjalan selesai ${end}; angkanya dihitung sehari sesudahnya. Angka yang sudah tampil tidak berubah lagi.`,
    download: 'Unduh CSV',
    json: 'JSON untuk program',
    advice: {
      title: 'Yang paling menolong sekarang',
      course: (courses, students) =>
        `Bila hanya satu kursus yang bisa dibuka: ${courses}. Itulah yang paling sering kurang bagi ${students}.`,
      students: (people, all) => `sekitar ${people} dari sekitar ${all} mahasiswa`,
      nearlyAll: (all) => `hampir semua dari sekitar ${all} mahasiswa`,
      either: (names) => names.join(' atau '),
      besides: (lacks) => `Yang juga banyak kurang: ${lacks}.`,
      lack: (name, people) => `${name} (sekitar ${people})`,
      none: 'Belum ada satu kursus pun yang kurang bagi cukup banyak mahasiswa untuk disebut.',
      before: (times, periods) =>
        `Kursus yang sama teratas di ${times} dari ${periods} periode sebelumnya.`,
      of: (weeks) => `Dari angka ${weeks}.`,
    },
    widget: 'Widget di situs kampus',
    origins: 'Alamat situs terdaftar',
    names: {
      assessed: 'Penilaian yang disimpan',
      booked: 'Pemesanan konsultasi',
      attended: 'Kehadiran',
      ways: 'Jalan menurut negara',
      missing: 'Yang paling sering kurang',
    },
    definitions: {
      assessed:
        'Mahasiswa yang menyimpan penilaian, memilih kampus ini, dan setuju dihitung. Satu penilaian dihitung satu kali saja, pada minggu persetujuan itu diberikan, walaupun kemudian diperbaiki.',
      booked:
        'Orang yang memesan konsultasi dari halaman kampus ini dan setuju dihitung. Siapa yang memesan beberapa kali dalam satu periode dihitung satu kali, pada minggu pemesanan pertamanya.',
      attended: `Dari orang yang memesan pada periode itu: siapa yang kehadirannya dicatat konselor, dan semua yang lain (batal, tidak datang, atau belum dicatat). Dilihat satu kali, ${attendanceWeeks} minggu setelah periode berakhir; yang dicatat sesudahnya tidak mengubahnya. Tampil hanya bila kedua pihak sedikitnya ${groupMin} orang. Hari kelompok tidak dihitung di sini: pesertanya hanya kode.`,
      ways: 'Untuk setiap negara dihitung program yang paling dekat bagi tiap mahasiswa. Terbuka sekarang: syarat yang menjadi bagiannya terpenuhi; bila ada seleksi, hasilnya belum pasti. Setelah langkah: ada langkah sendiri yang membukanya. Belum: tertutup, sedang berhenti, atau masih ada jawaban yang kurang.',
      missing:
        'Tiap mahasiswa dihitung pada satu hal saja: yang kurang untuk paling banyak program yang masih bisa dicapainya. Kursus untuk hal teratas menolong paling banyak mahasiswa.',
    },
    what: 'Artinya',
    weeks: 'Minggu',
    people: 'Orang',
    aWeek: 'Orang per minggu',
    barNote:
      'Tinggi batang: orang per minggu. Angka di atasnya: jumlah orang; minggu yang digabung disebut berapa.',
    merged: (weeks) => `${weeks}\u00A0minggu`,
    unshown: { few: 'terlalu sedikit untuk ditampilkan', running: 'belum selesai' },
    periodUnshown: {
      few: (weeks) =>
        `${weeks}: mahasiswanya terlalu sedikit. Satu periode perlu sedikitnya ${splitMin}.`,
      running: (weeks) => `${weeks}: periode ini belum selesai.`,
    },
    standing: (weeks) => `Apa yang kurang dan negara mana yang terbuka, ${weeks}`,
    overPeriods: 'Perubahan dari periode ke periode',
    waysOver: 'Punya jalan sekarang atau setelah langkah',
    missingOver: 'Yang paling sering kurang',
    ofPeople: (people) => `dari ${people}`,
    share: 'Panjang batang: bagian dari mahasiswa periode itu',
    tooFew: `< ${groupMin}`,
    older: 'Periode yang lebih lama ada di CSV.',
    dash: '–: terlalu sedikit, atau dihitung bersama hal lain.',
    waysAdded: `Mahasiswa yang punya sedikitnya satu program di negara itu, terbuka sekarang atau setelah langkah sendiri. Bila keduanya tampil terpisah, angka yang sudah dibulatkan dijumlahkan. < ${groupMin}: kurang dari ${groupMin} orang. Hampir semua: kecuali kurang dari ${groupMin} orang.`,
    choose: 'Periode',
    show: 'Tampilkan',
    of: (weeks, people) => `${weeks}, sekitar ${people} mahasiswa`,
    country: 'Negara',
    now: 'Terbuka sekarang',
    steps: 'Setelah langkah',
    none: 'Belum',
    came: 'Hadir',
    notCame: 'Tidak tercatat hadir',
    open: 'Sekarang atau setelah langkah',
    later: 'Setelah langkah atau belum',
    together: (people) => `${people} bersama`,
    few: `di bawah ${groupMin}`,
    most: 'hampir semua',
    requirement: 'Yang kurang',
    named: 'hampir semua',
    rest: `Paling banyak ${missingMax} hal, masing-masing sedikitnya ${groupMin} orang. Mahasiswa lain kurang hal lain, atau tidak kurang apa pun yang dihitung di sini.`,
    nothing: {
      assessed: `Belum cukup orang untuk ditampilkan. Angka muncul setelah suatu periode ${windowWeeks} minggu selesai dengan sedikitnya ${splitMin} mahasiswa.`,
      booked: `Belum cukup orang untuk ditampilkan. Angka muncul setelah suatu periode ${windowWeeks} minggu selesai dengan sedikitnya ${groupMin} orang.`,
      attended: `Belum cukup orang untuk ditampilkan. Angka muncul ${attendanceWeeks} minggu setelah suatu periode, bila sedikitnya ${groupMin} orang hadir dan ${groupMin} tidak tercatat hadir.`,
    },
    nothingMissing: 'Tidak ada satu hal pun yang cukup banyak untuk ditampilkan.',
    howTitle: 'Cara menghitung',
    how: [
      'Hanya yang setuju dihitung. Angka ini bukan jumlah semua mahasiswa, dan tidak bisa dijadikan persentase kampus.',
      `Kelompok di bawah ${groupMin} orang tidak ditampilkan; itu tidak berarti nol. Periode adalah ${windowWeeks} minggu menurut kalender, sama untuk semua kampus; yang terlalu sedikit tidak ditampilkan sama sekali dan tidak dibawa ke periode berikutnya. Di dalamnya, minggu digabung bila tidak setiap bagian cukup.`,
      'Setiap angka dibulatkan ke kelipatan 5 sendiri-sendiri, jadi jumlahnya bisa tidak pas.',
      'Kelompok kecil digabung sampai tidak ada yang bisa dihitung dari angka lain; "hampir semua" berarti sisanya terlalu sedikit untuk ditampilkan.',
      'Satu periode dihitung satu jam setelah berakhir, lalu dibekukan. Siapa yang menarik persetujuan atau menghapus datanya sebelum itu tidak dihitung; sesudahnya yang tersisa hanya jumlah, tanpa orangnya.',
    ],
    chart: (name) => `Grafik: ${name}. Angkanya ada di tabel.`,
    atSea: 'Di laut',
    language: (name) => `Sertifikat bahasa ${name}`,
    skill: (country) => `Ujian atau pelatihan keterampilan (${country})`,
    languageCourse: (name) => `kursus bahasa ${name} sampai bersertifikat`,
    skillCourse: (country) => `pelatihan keterampilan (${country})`,
    lacking: {
      study: 'Ijazah atau pengakuannya',
      work: 'Pengalaman kerja',
      paper: 'Surat dan izin',
      money: 'Bukti dana',
    },
    sheet: {
      columns: [
        'ukuran',
        'minggu_pertama',
        'hari_terakhir',
        'rincian',
        'kelompok',
        'orang',
        'artinya',
      ],
      file: 'angka',
    },
  },
  en: {
    title: (campus) => `Numbers of ${campus}`,
    lead: (end) =>
      `Counted by periods of ${windowWeeks} weeks, Monday to Sunday. The period that runs now ends on ${end}; its numbers are counted the day after. A number that is shown changes no more.`,
    download: 'Download CSV',
    json: 'JSON for programs',
    advice: {
      title: 'What would help most now',
      course: (courses, students) =>
        `If you can offer one course: ${courses}. It is what ${students} lack most often.`,
      students: (people, all) => `about ${people} of about ${all} students`,
      nearlyAll: (all) => `nearly all of about ${all} students`,
      either: (names) => names.join(' or '),
      besides: (lacks) => `Also missing for many: ${lacks}.`,
      lack: (name, people) => `${name} (about ${people})`,
      none: 'No single course is missing for enough students to be named yet.',
      before: (times, periods) =>
        `The same course came first in ${times} of ${periods} earlier ${periods === 1 ? 'period' : 'periods'}.`,
      of: (weeks) => `From the numbers of ${weeks}.`,
    },
    widget: 'Widget on the campus site',
    origins: 'Registered site addresses',
    names: {
      assessed: 'Assessments kept',
      booked: 'Talks booked',
      attended: 'Attendance',
      ways: 'Ways by country',
      missing: 'What is missing most often',
    },
    definitions: {
      assessed:
        'Students who kept an assessment, chose this campus and agreed to be counted. One assessment counts once only, in the week the consent was given, also if it is corrected later.',
      booked:
        'People who booked a talk from a page of this campus and agreed to be counted. Whoever books several times in one period counts once, in the week of the first.',
      attended: `Of the people who booked in that period: those whose attendance a counselor noted, and everybody else (cancelled, did not come, or not noted). Looked at once, ${attendanceWeeks} weeks after the period ended; what is noted later changes nothing. Shown only where both sides are at least ${groupMin} people. Group days are not counted here: who takes part is a code alone.`,
      ways: 'For each country the programme nearest to each student is counted. Open now: their own part of the requirements is met; where people are chosen, the result is not certain. After steps: steps of their own open it. Not yet: closed, paused, or some answers are still missing.',
      missing:
        'Each student is counted at one thing only: what is missing for most of the programmes they could still reach. A course for the first of these helps most students.',
    },
    what: 'What it means',
    weeks: 'Weeks',
    people: 'People',
    aWeek: 'People a week',
    barNote:
      'Height of a bar: people a week. The number above it: how many people; of weeks told together it says how many.',
    merged: (weeks) => `${weeks}\u00A0weeks`,
    unshown: { few: 'too few to show', running: 'not over yet' },
    periodUnshown: {
      few: (weeks) => `${weeks}: too few students. A period needs at least ${splitMin}.`,
      running: (weeks) => `${weeks}: this period is not over yet.`,
    },
    standing: (weeks) => `What is missing and which countries are open, ${weeks}`,
    overPeriods: 'From period to period',
    waysOver: 'Have a way now or after steps',
    missingOver: 'What is missing most often',
    ofPeople: (people) => `of ${people}`,
    share: 'Length of a bar: the part of that period’s students',
    tooFew: `< ${groupMin}`,
    older: 'Earlier periods are in the CSV.',
    dash: '–: too few, or counted with other things.',
    waysAdded: `Students with at least one programme in that country, open now or after steps of their own. Where both are told apart, the rounded numbers are added. < ${groupMin}: fewer than ${groupMin} people. Nearly all: all but fewer than ${groupMin}.`,
    choose: 'Period',
    show: 'Show',
    of: (weeks, people) => `${weeks}, about ${people} students`,
    country: 'Country',
    now: 'Open now',
    steps: 'After steps',
    none: 'Not yet',
    came: 'Came',
    notCame: 'Not noted as come',
    open: 'Now or after steps',
    later: 'After steps or not yet',
    together: (people) => `${people} together`,
    few: `under ${groupMin}`,
    most: 'nearly all',
    requirement: 'What is missing',
    named: 'nearly all',
    rest: `At most ${missingMax} things, each of at least ${groupMin} people. Other students lack something else, or nothing that is counted here.`,
    nothing: {
      assessed: `Not yet enough people to show. Numbers appear after a period of ${windowWeeks} weeks with at least ${splitMin} students.`,
      booked: `Not yet enough people to show. Numbers appear after a period of ${windowWeeks} weeks with at least ${groupMin} people.`,
      attended: `Not yet enough people to show. Numbers appear ${attendanceWeeks} weeks after a period, where at least ${groupMin} people came and ${groupMin} were not noted as come.`,
    },
    nothingMissing: 'No single thing is common enough to show.',
    howTitle: 'How this is counted',
    how: [
      'Only those who agreed are counted. This is not the number of all students, and makes no percentage of the campus.',
      `Groups of fewer than ${groupMin} people are not shown; that does not mean zero. A period is ${windowWeeks} weeks of the calendar, the same for every campus; one with too few is not shown at all and not carried to the next. Within it, weeks are told together where not each part has enough.`,
      'Every number is rounded to a multiple of 5 by itself, so sums may not fit.',
      'Small groups are joined until none can be worked out from other numbers; "nearly all" means that the rest are too few to show.',
      'A period is counted an hour after it ends, and then frozen. Whoever withdraws or erases before that is not counted; after it, only a count is left, without the person.',
    ],
    chart: (name) => `Chart: ${name}. The numbers are in the table.`,
    atSea: 'At sea',
    language: (name) => `${name} language certificate`,
    skill: (country) => `Skills test or training (${country})`,
    languageCourse: (name) =>
      `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name} course up to the certificate`,
    skillCourse: (country) => `skills training (${country})`,
    lacking: {
      study: 'Degree or its recognition',
      work: 'Work experience',
      paper: 'Papers and licences',
      money: 'Proof of funds',
    },
    sheet: {
      columns: ['measure', 'first_week', 'last_day', 'detail', 'group', 'people', 'meaning'],
      file: 'numbers',
    },
  },
}
