// Longer than most: every word of the pages on which a talk is booked, in both languages.
import type { BookingState } from '../../../shared/booking/booking.ts'
import type { TalkLanguage, Topic, Way } from '../../../shared/booking/roster.ts'
import { topicsIn } from '../../../shared/booking/services.ts'
import type { Language } from '../../http/language.ts'

type Choice<K extends string> = Readonly<Record<K, string>>

export type PageWords = {
  readonly free: string
  readonly demonstration: string
  readonly choose: {
    readonly title: string
    readonly lead: string
    readonly topic: string
    readonly topics: Choice<Topic>
    readonly about: (programme: string) => string
    /** By whose page they came. */
    readonly through: (campus: string) => string
    readonly language: string
    readonly languages: Choice<TalkLanguage>
    readonly service: string
    readonly way: string
    readonly anyWay: string
    readonly ways: Choice<Way>
    readonly submit: string
  }
  readonly times: {
    readonly title: string
    readonly lead: string
    readonly change: string
    readonly narrow: (zone: string) => string
    readonly counselor: string
    readonly anybody: string
    readonly zone: string
    readonly show: string
    readonly partNames: Choice<'night' | 'morning' | 'afternoon' | 'evening'>
    readonly count: (starts: number) => string
    readonly with: (name: string) => string
    readonly seats: (left: number) => string
    readonly elsewhere: (time: string, where: string) => string
    readonly theirs: (time: string) => string
    readonly earlier: string
    readonly later: string
    readonly none: string
    readonly noneLead: string
    readonly otherWay: string
    readonly otherService: (name: string) => string
    readonly otherTopic: (name: string) => string
    readonly inIndonesian: string
    readonly sooner: string
    readonly soonest: (when: string) => string
    readonly nobody: string
    readonly noneAtAll: string
    readonly today: string
    readonly tomorrow: string
    readonly laterWeeks: string
    readonly waitTitle: string
    readonly waitLead: string
    readonly waitFor: (name: string, week: string) => string
    readonly fullTitle: string
  }
  readonly details: {
    readonly title: string
    readonly held: (until: string) => string
    readonly heldLeft: string
    readonly heldGone: string
    readonly heldOver: string
    readonly holdAgain: string
    readonly release: string
    readonly waitTitle: string
    readonly waitNote: string
    readonly name: string
    readonly reach: string
    readonly reachLead: string
    readonly email: string
    readonly whatsapp: string
    readonly whatsappLike: string
    readonly wayTitle: string
    readonly more: string
    readonly note: string
    readonly supporter: string
    readonly access: string
    readonly urgent: string
    readonly urgentWhy: string
    readonly minor: string
    readonly guardianTitle: string
    readonly guardianWhy: string
    readonly guardianName: string
    readonly guardianReach: string
    readonly sharing: string
    readonly sharingWhy: string
    /** Where answers lie on this phone, and where a link was made of them. */
    readonly sharingHere: string
    readonly sharingFilled: string
    readonly assessment: string
    readonly assessmentWhy: string
    readonly consents: string
    readonly consentsFree: string
    readonly consentAssessment: string
    readonly consentReminders: string
    readonly consentStatistics: string
    readonly privacy: string
    readonly toKeep: string
    readonly submit: string
    readonly submitWait: string
    readonly errorTitle: string
    readonly errorLead: string
    /** What to do about a field left empty. */
    readonly missing: Readonly<Record<string, string>>
    readonly optional: string
  }
  readonly booking: {
    readonly states: Choice<BookingState>
    readonly leads: Choice<BookingState>
    readonly movedHere: string
    readonly saved: string
    readonly savedLead: string
    readonly savedMail: string
    readonly savedOnly: string
    readonly sendSelf: string
    readonly toSelf: (address: string) => string
    readonly copy: string
    readonly copied: string
    readonly when: string
    readonly who: string
    readonly how: string
    readonly spoken: string
    readonly where: string
    readonly room: string
    readonly name: string
    readonly reach: string
    readonly guardian: string
    readonly guardianFirst: string
    readonly assessment: string
    readonly shared: string
    readonly sharedLater: string
    readonly sharedNoMore: string
    readonly ways: Choice<Way>
    readonly bring: string
    readonly bringList: readonly string[]
    readonly calendar: string
    readonly move: string
    readonly moveLeft: (left: number) => string
    readonly moveNoMore: (movesMax: number) => string
    readonly cancel: string
    readonly cancelTitle: string
    readonly cancelLead: string
    readonly leaveTitle: string
    readonly cancelReason: string
    readonly cancelSubmit: string
    readonly accept: string
    readonly leave: string
    readonly letGo: string
    readonly until: (when: string) => string
    readonly line: (from: string, to: string) => string
    readonly lineOne: (when: string) => string
    readonly reason: string
    readonly again: string
    readonly meanwhile: string
    readonly whatsapp: (office: string) => string
    readonly chat: (id: string) => string
    readonly code: string
    readonly officeUnknown: string
    readonly toHelp: string
    readonly gone: string
    readonly goneLead: string
  }
  readonly moving: Choice<'title' | 'lead' | 'back' | 'toBooking'>
  readonly refused: {
    readonly nearest: string
    readonly other: string
    readonly kept: string
    readonly lost: string
    readonly lostChat: string
    readonly unreadable: { readonly title: string; readonly detail: string; readonly next: string }
  }
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  id: {
    free: 'Gratis. Tidak ada yang boleh meminta uang untuk konsultasi ini.',
    demonstration: 'Nama konselor di sini contoh; jadwalnya bukan jadwal kantor yang sebenarnya.',
    choose: {
      title: 'Bicara dengan konselor',
      lead: 'Ceritakan rencanamu kepada orang yang tahu jalurnya. Pilih dulu topik dan caranya; waktunya sesudah ini.',
      topic: 'Tentang apa?',
      topics: topicsIn('id'),
      about: (programme) => `Tentang: ${programme}`,
      through: (campus) => `Lewat ${campus}`,
      language: 'Dalam bahasa apa?',
      languages: {
        id: 'Indonesia',
        en: 'Inggris',
        de: 'Jerman',
        ja: 'Jepang',
        ko: 'Korea',
      },
      service: 'Sendiri atau berkelompok?',
      way: 'Lewat apa?',
      anyWay: 'Mana saja',
      ways: { online: 'Video', phone: 'Telepon', place: 'Bertemu langsung' },
      submit: 'Lihat waktu yang kosong',
    },
    times: {
      title: 'Pilih hari dan jam',
      lead: 'Sekali tekan, waktunya ditahan untukmu sepuluh menit selagi kamu mengisi kontak.',
      change: 'Ubah pilihan',
      narrow: (zone) => `Jam ${zone}. Ganti konselor atau zona waktu`,
      counselor: 'Konselor',
      anybody: 'Siapa saja',
      zone: 'Jam menurut',
      show: 'Tampilkan',
      partNames: {
        night: 'Dini hari',
        morning: 'Pagi',
        afternoon: 'Siang dan sore',
        evening: 'Malam',
      },
      count: (starts) => `${starts} waktu`,
      with: (name) => `dengan ${name}`,
      seats: (left) => `${left} kursi`,
      elsewhere: (time, where) => `${time} di ${where}`,
      theirs: (time) => `${time}, jam konselor`,
      earlier: 'Dua minggu sebelumnya',
      later: 'Dua minggu berikutnya',
      none: 'Tidak ada waktu kosong dalam dua minggu ini',
      noneLead: 'Yang ini masih ada waktunya:',
      otherWay: 'Konselor atau cara lain, jenis konsultasi yang sama',
      otherService: (name) => name,
      otherTopic: (name) => `Topik lain: ${name}`,
      inIndonesian: 'Dalam bahasa Indonesia',
      sooner: 'Pilihan yang sama, lebih awal',
      soonest: (when) => `Paling awal ${when}`,
      nobody: 'Belum ada konselor untuk pilihan ini',
      noneAtAll: 'Kami mencari juga di pilihan lain; semuanya penuh. Ini yang masih bisa:',
      today: 'Hari ini',
      tomorrow: 'Besok',
      laterWeeks: 'Dua minggu sesudahnya',
      waitTitle: 'Masuk daftar tunggu',
      waitLead: 'Bila ada yang batal, yang antre lebih dulu ditawari lebih dulu.',
      waitFor: (name, week) => `${name}, ${week}`,
      fullTitle: 'Kelompok yang penuh: masuk daftar tunggu',
    },
    details: {
      title: 'Tinggal kontakmu',
      held: (until) => `Ditahan untukmu sampai ${until}.`,
      heldLeft: 'Sisa waktu',
      heldGone:
        'Waktu ini tidak ditahan untukmu. Kamu tetap boleh mengirim: bila masih kosong, jadi milikmu.',
      heldOver: 'Masa tahan habis, tetap boleh dikirim',
      holdAgain: 'Tahan lagi sepuluh menit',
      release: 'Pilih waktu lain',
      waitTitle: 'Masuk daftar tunggu',
      waitNote:
        'Bila ada waktu yang kosong, kami kabari dan waktunya ditahan untukmu beberapa jam.',
      name: 'Nama panggilan',
      reach: 'Surel atau nomor WhatsApp',
      reachLead: 'Salah satu cukup.',
      email: 'Surel',
      whatsapp: 'WhatsApp',
      whatsappLike: 'Misalnya 0812 3456 7890',
      wayTitle: 'Lewat apa?',
      more: 'Ditemani, atau perlu sesuatu agar bisa ikut?',
      note: 'Pertanyaanmu, tanpa NIK dan nomor paspor',
      supporter: 'Siapa yang menemanimu',
      access: 'Yang kamu perlukan agar bisa ikut (juru bahasa isyarat, tempat tanpa tangga, ...)',
      urgent: 'Ada yang meminta uang atau dokumenku, atau aku berangkat dalam 14 hari',
      urgentWhy:
        'Bila ya, kantor melihat pesanan ini lebih dulu. Jangan bayar dan jangan serahkan apa pun.',
      minor: 'Umurku di bawah 18 tahun',
      guardianTitle: 'Orang tua atau wali',
      guardianWhy: 'Di bawah 18 tahun, konselor menghubungi wali sebelum konsultasi.',
      guardianName: 'Nama wali',
      guardianReach: 'Nomor atau surel wali',
      sharing: 'Hasil penilaianmu',
      sharingWhy: 'Kamu yang memilih. Tanpa ini pun konsultasinya tetap berjalan.',
      sharingHere:
        'Jawabanmu ada di HP ini. Buat tautan bacanya di halaman Simpan; isian ini lalu terisi sendiri.',
      sharingFilled: 'Terisi dengan tautan baca yang dibuat di HP ini.',
      assessment: 'Tautan baca penilaianmu',
      assessmentWhy: 'Dibuat di halaman Simpan. Bila kosong, tunjukkan hasilmu saat konsultasi.',
      consents: 'Persetujuanmu',
      consentsFree:
        'Yang kamu tulis dipakai kantor hanya untuk konsultasi ini. Selebihnya kamu yang pilih; tanpa centang pun tetap jadi.',
      consentAssessment: 'Konselor boleh melihat penilaianku',
      consentReminders: 'Ingatkan aku sehari dan sejam sebelumnya',
      consentStatistics: 'Hitung pesananku dalam statistik tanpa nama',
      privacy: 'Apa yang terjadi dengan isian ini',
      toKeep: 'Buka halaman Simpan',
      submit: 'Pesan waktu ini',
      submitWait: 'Masuk daftar tunggu',
      errorTitle: 'Ada isian yang perlu diperbaiki',
      errorLead: 'Belum dipesan. Isianmu masih ada di bawah.',
      missing: {
        name: 'Tulis nama panggilanmu.',
        'guardian-name': 'Tulis nama orang tua atau walimu.',
        'guardian-reach': 'Tulis nomor atau surel walimu.',
        by: 'Pilih lewat apa.',
      },
      optional: 'boleh kosong',
    },
    booking: {
      states: {
        waiting: 'Kamu ada di daftar tunggu',
        offered: 'Ada kursi untukmu',
        pending: 'Menunggu jawaban konselor',
        confirmed: 'Sudah dipesan',
        cancelled: 'Dibatalkan',
        declined: 'Konselor tidak bisa',
        lapsed: 'Sudah lewat waktunya',
        attended: 'Sudah berlangsung',
        'no-show': 'Tercatat tidak hadir',
      },
      leads: {
        waiting: 'Begitu ada yang kosong, kamu kami kabari menurut urutan.',
        offered: 'Waktu ini ditahan untukmu. Terima sebelum batasnya.',
        pending: 'Waktunya sudah ditahan; konselor masih perlu menyetujuinya.',
        confirmed: 'Konselor menunggumu pada waktu ini.',
        cancelled: 'Waktunya sudah dilepas untuk orang lain.',
        declined: 'Waktunya dilepas. Pesan waktu lain; tidak ada yang hilang.',
        lapsed: 'Tidak ada yang hilang: pesan lagi kapan saja.',
        attended: 'Terima kasih sudah datang.',
        'no-show': 'Terhalang? Pesan lagi; tidak ada catatan buruk.',
      },
      movedHere: 'Sudah dipindahkan ke waktu ini.',
      saved: 'Simpan tautan halaman ini',
      savedLead:
        'Dengan tautan inilah kamu memindahkan atau membatalkan. Siapa pun yang memegangnya bisa, jadi jangan disebar.',
      savedMail: 'Tautan ini juga ada di surel dari kami.',
      savedOnly: 'Kamu tidak memberi surel: hanya tautan ini jalan kembalimu.',
      sendSelf: 'Kirim ke WhatsApp-ku',
      toSelf: (address) => `Pesanan konsultasi Rantau: ${address}`,
      copy: 'Salin tautannya',
      copied: 'Tersalin',
      when: 'Kapan',
      who: 'Dengan',
      how: 'Lewat',
      spoken: 'Bahasa',
      where: 'Di mana',
      room: 'Masuk ke ruang video',
      name: 'Atas nama',
      reach: 'Dikabari lewat',
      guardian: 'Orang tua atau wali',
      guardianFirst: 'Konselor bicara dengan walimu sebelum konsultasi.',
      assessment: 'Hasil penilaianmu',
      shared: 'Konselor boleh melihatnya',
      sharedLater: 'Boleh dilihat konselor: tunjukkan saat konsultasi',
      sharedNoMore:
        'Konselor tidak dapat melihatnya lagi: tunjukkan saat konsultasi, kalau kamu mau',
      ways: {
        online: 'Panggilan video',
        phone: 'Konselor menelepon nomor WhatsApp-mu',
        place: 'Bertemu langsung',
      },
      bring: 'Bawa dan siapkan',
      bringList: [
        'Pertanyaanmu, dan hasil penilaianmu bila ada.',
        'Salinan dokumen saja. Jangan menyerahkan KTP, ijazah atau paspor asli kepada siapa pun.',
        'Tidak perlu uang: konsultasinya gratis.',
      ],
      calendar: 'Simpan di kalender',
      move: 'Pindahkan',
      moveLeft: (left) => `Masih bisa dipindahkan ${left} kali.`,
      moveNoMore: (max) =>
        `Sudah ${max} kali dipindahkan. Perlu waktu lain? Batalkan lalu pesan lagi, atau hubungi kantornya.`,
      cancel: 'Batalkan',
      cancelTitle: 'Batalkan pesanan ini?',
      cancelLead: 'Waktunya dilepas untuk orang lain. Kamu boleh memesan lagi kapan saja.',
      leaveTitle: 'Keluar dari daftar tunggu?',
      cancelReason: 'Alasannya (boleh kosong)',
      cancelSubmit: 'Ya, batalkan',
      accept: 'Terima waktu ini',
      leave: 'Keluar dari daftar tunggu',
      letGo: 'Lepaskan waktu ini',
      until: (when) => `Sampai ${when}.`,
      line: (from, to) => `Menunggu waktu antara ${from} dan ${to}.`,
      lineOne: (when) => `Menunggu kursi pada ${when}.`,
      reason: 'Pesan dari kantor',
      again: 'Pesan waktu lain',
      meanwhile: 'Lihat waktu lain',
      whatsapp: (office) => `WhatsApp ke ${office}`,
      code: 'Kodemu, bila kantor menanyakannya:',
      chat: (id) => `Halo, saya bertanya tentang pesanan konsultasi Rantau ${id}.`,
      officeUnknown: 'Nomor WhatsApp kantor ini belum kami ketahui.',
      toHelp: 'Siapa yang bisa menolong',
      gone: 'Tautan ini tidak membuka pesanan',
      goneLead: 'Mungkin salah salin, atau masa simpannya sudah lewat. Kamu bisa memesan lagi.',
    },
    moving: {
      title: 'Pindahkan ke waktu lain',
      lead: 'Waktu lamamu tetap milikmu sampai yang baru berhasil.',
      back: 'Tidak jadi, kembali',
      toBooking: 'Kembali ke pesananmu',
    },
    refused: {
      nearest: 'Waktu terdekat yang masih kosong',
      other: 'Lihat semua waktu',
      kept: 'Isianmu masih ada. Tinggal pilih waktunya.',
      lost: 'Tautannya hilang? Kantornya bisa mencarikan pesananmu.',
      lostChat: 'Halo, tautan pesanan konsultasi Rantau saya hilang. Bisakah dicarikan?',
      unreadable: {
        title: 'Isianmu tidak sampai utuh',
        detail:
          'Yang kami terima terlalu besar atau bukan isian dari halaman ini. Tidak ada yang disimpan.',
        next: 'Kembali ke halaman sebelumnya, perpendek catatanmu, lalu kirim lagi.',
      },
    },
  },
  en: {
    free: 'Free of charge. Nobody may ask you for money for this talk.',
    demonstration: 'The counselors named here are examples; these are not an office’s real hours.',
    choose: {
      title: 'Talk to a counselor',
      lead: 'Tell your plan to somebody who knows the way. First choose the topic and how; the time comes next.',
      topic: 'What about?',
      topics: topicsIn('en'),
      about: (programme) => `About: ${programme}`,
      through: (campus) => `By way of ${campus}`,
      language: 'In which language?',
      languages: {
        id: 'Indonesian',
        en: 'English',
        de: 'German',
        ja: 'Japanese',
        ko: 'Korean',
      },
      service: 'Alone or in a group?',
      way: 'How?',
      anyWay: 'Any way',
      ways: { online: 'Video', phone: 'Telephone', place: 'In person' },
      submit: 'See the free times',
    },
    times: {
      title: 'Choose a day and a time',
      lead: 'One tap, and the time is held for you for ten minutes while you fill in your contact.',
      change: 'Change what I chose',
      narrow: (zone) => `Times in ${zone}. Change counselor or time zone`,
      counselor: 'Counselor',
      anybody: 'Anybody',
      zone: 'Times shown for',
      show: 'Show',
      partNames: { night: 'Night', morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
      count: (starts) => `${starts} ${starts === 1 ? 'time' : 'times'}`,
      with: (name) => `with ${name}`,
      seats: (left) => `${left} ${left === 1 ? 'seat' : 'seats'}`,
      elsewhere: (time, where) => `${time} in ${where}`,
      theirs: (time) => `${time}, the counselor’s time`,
      earlier: 'The two weeks before',
      later: 'The next two weeks',
      none: 'No time is free in these two weeks',
      noneLead: 'These still have free times:',
      otherWay: 'Another counselor or way, the same kind of talk',
      otherService: (name) => name,
      otherTopic: (name) => `Another topic: ${name}`,
      inIndonesian: 'In Indonesian',
      sooner: 'The same, sooner',
      soonest: (when) => `Soonest ${when}`,
      nobody: 'No counselor gives this yet',
      noneAtAll: 'We looked at other choices too; all are full. What can still be done:',
      today: 'Today',
      tomorrow: 'Tomorrow',
      laterWeeks: 'The two weeks after',
      waitTitle: 'Join the waitlist',
      waitLead: 'When somebody cancels, whoever waited first is offered the time first.',
      waitFor: (name, week) => `${name}, ${week}`,
      fullTitle: 'Groups that are full: join the waitlist',
    },
    details: {
      title: 'Just your contact left',
      held: (until) => `Held for you until ${until}.`,
      heldLeft: 'Time left',
      heldGone:
        'This time is not held for you. Send it all the same: if it is still free, it is yours.',
      heldOver: 'Hold over; you can still send',
      holdAgain: 'Hold it ten more minutes',
      release: 'Choose another time',
      waitTitle: 'Join the waitlist',
      waitNote: 'When a time becomes free we tell you, and hold it for you for some hours.',
      name: 'What shall we call you?',
      reach: 'E-mail or WhatsApp number',
      reachLead: 'One is enough.',
      email: 'E-mail',
      whatsapp: 'WhatsApp',
      whatsappLike: 'Such as 0812 3456 7890',
      wayTitle: 'How?',
      more: 'Somebody with you, or something you need?',
      note: 'Your question, without ID card or passport numbers',
      supporter: 'Who comes with you',
      access: 'What you need to take part (sign language, step-free access, ...)',
      urgent: 'Somebody asked me for money or papers, or I leave within 14 days',
      urgentWhy:
        'If so, the office looks at this booking first. Do not pay and do not hand over anything.',
      minor: 'I am under 18',
      guardianTitle: 'Parent or guardian',
      guardianWhy: 'Under 18 the counselor speaks to a guardian before the talk.',
      guardianName: 'Name of the guardian',
      guardianReach: 'Their number or e-mail',
      sharing: 'The result of your assessment',
      sharingWhy: 'Your choice. The talk takes place without it, too.',
      sharingHere:
        'Your answers are on this phone. Make the read-only link on the Keep page; this field then fills itself in.',
      sharingFilled: 'Filled in with the read-only link that was made on this phone.',
      assessment: 'The read-only link to your assessment',
      assessmentWhy: 'Made on the Keep page. If it stays empty, show your result in the talk.',
      consents: 'What you agree to',
      consentsFree:
        'The office uses what you write for this talk only. The rest is your choice; without a tick you are booked all the same.',
      consentAssessment: 'The counselor may see my assessment',
      consentReminders: 'Remind me a day and an hour before',
      consentStatistics: 'Count my booking in statistics without names',
      privacy: 'What becomes of this form',
      toKeep: 'Open the Keep page',
      submit: 'Book this time',
      submitWait: 'Join the waitlist',
      errorTitle: 'Some fields need correcting',
      errorLead: 'Nothing is booked yet. What you typed is still below.',
      missing: {
        name: 'Write what we shall call you.',
        'guardian-name': 'Write the name of your parent or guardian.',
        'guardian-reach': 'Write a number or e-mail of your guardian.',
        by: 'Choose how.',
      },
      optional: 'may stay empty',
    },
    booking: {
      states: {
        waiting: 'You are on the waitlist',
        offered: 'There is a seat for you',
        pending: 'Awaiting the counselor',
        confirmed: 'Booked',
        cancelled: 'Cancelled',
        declined: 'The counselor cannot',
        lapsed: 'Its time has passed',
        attended: 'It took place',
        'no-show': 'Recorded as missed',
      },
      leads: {
        waiting: 'As soon as something is free we tell you, in the order of the line.',
        offered: 'This time is held for you. Accept it before the limit.',
        pending: 'The time is held already; the counselor still has to agree.',
        confirmed: 'The counselor expects you at this time.',
        cancelled: 'The time was given back for somebody else.',
        declined: 'The time was given back. Book another; nothing is lost.',
        lapsed: 'Nothing is lost: book again at any time.',
        attended: 'Thank you for coming.',
        'no-show': 'Something kept you? Book again; nothing is held against you.',
      },
      movedHere: 'Moved to this time.',
      saved: 'Save the link of this page',
      savedLead:
        'With this link you move or cancel. Whoever holds it can do so too, so do not pass it on.',
      savedMail: 'The link is in our e-mail, too.',
      savedOnly: 'You gave no e-mail: this link alone leads back here.',
      sendSelf: 'Send it to my WhatsApp',
      toSelf: (address) => `My Rantau talk: ${address}`,
      copy: 'Copy the link',
      copied: 'Copied',
      when: 'When',
      who: 'With',
      how: 'How',
      spoken: 'Language',
      where: 'Where',
      room: 'Enter the video room',
      name: 'In the name of',
      reach: 'Reached by',
      guardian: 'Parent or guardian',
      guardianFirst: 'The counselor speaks to them before the talk.',
      assessment: 'Your assessment',
      shared: 'The counselor may see it',
      sharedLater: 'The counselor may see it: show it in the talk',
      sharedNoMore: 'The counselor can see it no more: show it in the talk, if you like',
      ways: {
        online: 'A video call',
        phone: 'The counselor calls your WhatsApp number',
        place: 'In person',
      },
      bring: 'Bring and prepare',
      bringList: [
        'Your questions, and the result of your assessment if there is one.',
        'Copies of papers only. Hand your original ID card, diploma or passport to nobody.',
        'No money: the talk is free of charge.',
      ],
      calendar: 'Add to calendar',
      move: 'Move',
      moveLeft: (left) => `It can be moved ${left} more ${left === 1 ? 'time' : 'times'}.`,
      moveNoMore: (max) =>
        `It was moved ${max} times already. Another time? Cancel and book again, or ask the office.`,
      cancel: 'Cancel',
      cancelTitle: 'Cancel this booking?',
      cancelLead: 'The time is given back for somebody else. You can book again at any time.',
      leaveTitle: 'Leave the waitlist?',
      cancelReason: 'The reason (may stay empty)',
      cancelSubmit: 'Yes, cancel it',
      accept: 'Accept this time',
      leave: 'Leave the waitlist',
      letGo: 'Let this time go',
      until: (when) => `Until ${when}.`,
      line: (from, to) => `Waiting for a time between ${from} and ${to}.`,
      lineOne: (when) => `Waiting for a seat on ${when}.`,
      reason: 'A word from the office',
      again: 'Book another time',
      meanwhile: 'See other times',
      whatsapp: (office) => `WhatsApp ${office}`,
      code: 'Your code, if the office asks for it:',
      chat: (id) => `Hello, I have a question about the Rantau booking ${id}.`,
      officeUnknown: 'We do not know this office’s WhatsApp number yet.',
      toHelp: 'Who can help',
      gone: 'This link opens no booking',
      goneLead: 'It may be mistyped, or the booking is no longer kept. You can book again.',
    },
    moving: {
      title: 'Move to another time',
      lead: 'Your old time stays yours until the new one is.',
      back: 'No, go back',
      toBooking: 'Back to your booking',
    },
    refused: {
      nearest: 'The nearest times that are free',
      other: 'See all times',
      kept: 'What you typed is still there. Only a time is needed.',
      lost: 'Lost the link? The office can look up your booking.',
      lostChat: 'Hello, I lost the link of my Rantau talk. Can you look it up?',
      unreadable: {
        title: 'The form did not arrive whole',
        detail: 'What came is too large, or no form of this page. Nothing was kept.',
        next: 'Go back one page, shorten your note, and send it again.',
      },
    },
  },
}
