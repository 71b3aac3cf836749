import type { Language } from '../../../words/words.ts'

// What the Keep page says before any script is asked: printed with the page, loaded by no phone twice.

type KeepWords = {
  readonly pressed: string
  readonly young: {
    readonly lead: string
    readonly steps: readonly string[]
    readonly talk: string
    readonly more: string
    readonly sapa: string
  }
  readonly unsure: {
    readonly lead: string
    readonly write: string
    readonly more: string
    readonly talk: string
  }
  readonly fresh: string
  readonly end: string
  readonly left: {
    readonly heading: string
    readonly forget: string
    readonly forgetMore: string
    readonly forgotten: string
    readonly copies: readonly string[]
  }
  readonly next: { readonly talk: string; readonly talkMore: string }
}

export const keepWords: Readonly<Record<Language, KeepWords>> = {
  id: {
    pressed: 'Ada yang meminta uang atau dokumenmu?',
    young: {
      lead: 'Kamu belum 18 tahun. Menyimpan data anak dan menunjukkannya ke kantor perlu izin orang tua atau wali, jadi tombolnya belum ada di sini. Konselor tetap menolongmu, bersama walimu:',
      steps: [
        'Ceritakan rencanamu kepada orang tua atau walimu.',
        'Pesan konsultasi. Di sana centang bahwa umurmu di bawah 18 tahun, lalu tulis nama dan nomor walimu.',
        'Konselor bicara dengan walimu lebih dulu, lalu dengan kamu. Perlihatkan hasilmu di HP ini atau di kertas.',
      ],
      talk: 'Pesan konsultasi bersama wali',
      more: 'Hasilmu tetap bisa dibuka di HP ini dan dicetak. Tidak ada yang dikirim.',
      sapa: 'Dipaksa, dipukul, atau dibawa pergi tanpa izin? SAPA 129 menolong anak di bawah 18 tahun:',
    },
    unsure: {
      lead: 'Kami belum bisa memastikan kamu sudah 18 tahun. Menyimpan hanya bisa sejak 18 tahun.',
      write: 'Tulis bulan dan tahun lahirmu',
      more: 'Belum 18, atau tidak mau menulisnya? Konsultasi tetap bisa dipesan; di bawah 18 tahun bersama orang tua atau wali.',
      talk: 'Pesan konsultasi',
    },
    fresh:
      'Salin sekarang dan kirim ke dirimu sendiri: tanpa tautan ini hasilmu tidak bisa dibuka.',
    end: 'Berhenti atau hapus',
    left: {
      heading: 'Yang masih ada',
      forget: 'Hapus dari HP ini',
      forgetMore: 'Satu ketukan, dan HP ini tidak menyimpan apa pun lagi dari Rantau.',
      forgotten: 'Di HP ini tidak ada jawaban yang tersisa.',
      copies: [
        'Salinan yang kamu unduh atau cetak, dan pesan yang sudah sampai padamu, tetap ada padamu.',
        'Konsultasi yang sudah kamu pesan tetap berlaku. Hapus lewat tautan pesanannya.',
      ],
    },
    next: {
      talk: 'Pesan konsultasi',
      talkMore: 'Mau bicara pada hari dan jam yang kamu pilih? Tidak perlu menunggu mereka.',
    },
  },
  en: {
    pressed: 'Is somebody asking for money or for your papers?',
    young: {
      lead: 'You are not 18 yet. Keeping the data of a child and showing it to an office needs the consent of a parent or guardian, so those buttons are not here yet. A counselor helps you all the same, together with your guardian:',
      steps: [
        'Tell your parent or guardian what you plan.',
        'Book a talk. Tick there that you are under 18, and write the name and number of your guardian.',
        'The counselor talks to your guardian first, then to you. Show your result on this phone or on paper.',
      ],
      talk: 'Book a talk with your guardian',
      more: 'Your result still opens on this phone and prints. Nothing is sent.',
      sapa: 'Forced, beaten, or taken away without leave? SAPA 129 helps children under 18:',
    },
    unsure: {
      lead: 'We cannot be sure that you are 18. Only those who are can keep anything.',
      write: 'Write the month and year of your birth',
      more: 'Not 18 yet, or rather not write it? You can still book a talk; under 18 together with a parent or guardian.',
      talk: 'Book a talk',
    },
    fresh: 'Copy it now and send it to yourself: without this link your result cannot be opened.',
    end: 'Stop or erase',
    left: {
      heading: 'What is still there',
      forget: 'Delete from this phone',
      forgetMore: 'One tap, and this phone keeps nothing of Rantau any more.',
      forgotten: 'No answers are left on this phone.',
      copies: [
        'Copies you downloaded or printed, and messages that reached you, stay with you.',
        'Talks you booked still stand. Erase them by the link of the booking.',
      ],
    },
    next: {
      talk: 'Book a talk',
      talkMore: 'Rather talk on a day and hour you choose? No need to wait for them.',
    },
  },
}
