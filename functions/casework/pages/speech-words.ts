// What a student reads as "you", as their counselor reads it.

export const aboutId = {
  student: 'mahasiswa',
  payer: 'Mahasiswa',
  ask: 'Perlu jawaban mahasiswa',
  trace: {
    you: 'Mahasiswa',
    details: 'Punyanya dan sumber',
    noItem: (what: string) => `Belum ada yang disebutnya di “${what}”.`,
  },
  short: {
    ready: 'Dari pihaknya sudah siap',
    askNone: 'Menunggu hal yang belum diketahuinya',
  },
  points: {
    open: 'Poinnya belum bisa dihitung.',
    bar: (low: string, high: string, mark: string) =>
      `Poinnya dari ${low} sampai ${high}; nilai minimum ${mark}.`,
    barNoMark: (low: string, high: string) => `Poinnya dari ${low} sampai ${high}.`,
  },
  plan: {
    least:
      'Hanya langkah yang perlu sejauh jawaban mahasiswa sekarang; tanpa salah satunya jalan ini belum sampai.',
    shows: (sum: string) => `Uang yang harus ada dan ditunjukkan, tetap milik mahasiswa: ${sum}`,
    ownTotal: (range: string) => `Uang mahasiswa sendiri untuk langkah ini: ${range}`,
    graduate: 'Selesaikan studinya',
    keepWorking: (day: string) => `Tetap bekerja di pekerjaannya sampai ${day}`,
    wait: (age: number) => `Tunggu sampai berusia ${age} tahun`,
    work: (months: number) => `Bekerja di bidangnya ${months} bulan`,
  },
}

export const aboutEn: typeof aboutId = {
  student: 'the student',
  payer: 'The student',
  ask: 'Needs the student’s answers',
  trace: {
    you: 'Student',
    details: 'Theirs, asked, and source',
    noItem: (what) => `They named nothing under “${what}”.`,
  },
  short: {
    ready: 'Ready on their side',
    askNone: 'Waits for something they do not know yet',
  },
  points: {
    open: 'Their points cannot be counted yet.',
    bar: (low, high, mark) => `Their points from ${low} to ${high}; the mark is ${mark}.`,
    barNoMark: (low, high) => `Their points from ${low} to ${high}.`,
  },
  plan: {
    least:
      'Only the steps needed as far as the student has answered; without one of them this way does not arrive.',
    shows: (sum) => `Money to have and show, which stays the student’s: ${sum}`,
    ownTotal: (range) => `The student’s own money for these steps: ${range}`,
    graduate: 'Finish their studies',
    keepWorking: (day) => `Keep working in their job until ${day}`,
    wait: (age) => `Wait until they are ${age}`,
    work: (months) => `Work in their field for ${months} months`,
  },
}
