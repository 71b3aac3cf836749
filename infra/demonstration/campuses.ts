import type { Campus, CampusEntry } from '../../shared/campus/campus.ts'
import type { Origin } from '../../shared/campus/origin.ts'

// Campuses of Kupang as candidates for a partnership: none has agreed to anything, so none has an
// origin. The licence of each is to be looked up in PDDikti before it is given a widget.

const candidates: readonly CampusEntry[] = [
  { slug: 'undana', name: 'Universitas Nusa Cendana', city: 'Kota Kupang' },
  { slug: 'pnk', name: 'Politeknik Negeri Kupang', city: 'Kota Kupang' },
  { slug: 'politani-kupang', name: 'Politeknik Pertanian Negeri Kupang', city: 'Kota Kupang' },
  { slug: 'poltekkes-kupang', name: 'Poltekkes Kemenkes Kupang', city: 'Kota Kupang' },
  { slug: 'iakn-kupang', name: 'Institut Agama Kristen Negeri Kupang', city: 'Kota Kupang' },
  { slug: 'unwira', name: 'Universitas Katolik Widya Mandira Kupang', city: 'Kota Kupang' },
  { slug: 'ukaw', name: 'Universitas Kristen Artha Wacana', city: 'Kota Kupang' },
  { slug: 'um-kupang', name: 'Universitas Muhammadiyah Kupang', city: 'Kota Kupang' },
  { slug: 'ucb', name: 'Universitas Citra Bangsa', city: 'Kota Kupang' },
  { slug: 'upg45', name: 'Universitas Persatuan Guru 1945 NTT', city: 'Kota Kupang' },
  { slug: 'uadm', name: 'Universitas Aryasatya Deo Muri', city: 'Kota Kupang' },
  { slug: 'san-pedro', name: 'Universitas San Pedro', city: 'Kota Kupang' },
  { slug: 'itaf', name: 'Institut Teknologi Alberth Foenay', city: 'Kota Kupang' },
  { slug: 'uyelindo', name: 'STIKOM/STMIK Uyelindo Kupang', city: 'Kota Kupang' },
  { slug: 'stimik-kupang', name: 'STIMIK Kupang', city: 'Kota Kupang' },
  { slug: 'stikom-artha-buana', name: 'STIKOM Artha Buana', city: 'Kota Kupang' },
  { slug: 'stim-kupang', name: 'Sekolah Tinggi Ilmu Manajemen Kupang', city: 'Kota Kupang' },
  { slug: 'stie-oemathonis', name: 'STIE Oemathonis', city: 'Kota Kupang' },
  { slug: 'stie-putra-timor', name: 'STIE Putra Timor', city: 'Kota Kupang' },
  { slug: 'stikes-maranatha', name: 'STIKES Maranatha Kupang', city: 'Kabupaten Kupang' },
  { slug: 'stikes-nusantara', name: 'STIKES Nusantara', city: 'Kota Kupang' },
  { slug: 'stiba-cakrawala', name: 'STIBA Cakrawala Nusantara', city: 'Kota Kupang' },
  { slug: 'stiba-mentari', name: 'STIBA Mentari Kupang', city: 'Kota Kupang' },
  { slug: 'akpar-kupang', name: 'Akademi Pariwisata Kupang', city: 'Kota Kupang' },
  { slug: 'stipas-kupang', name: 'STIPAS Keuskupan Agung Kupang', city: 'Kota Kupang' },
  { slug: 'stai-kupang', name: 'Sekolah Tinggi Agama Islam Kupang', city: 'Kota Kupang' },
]

/** Where people who try a widget on their own machine usually serve a page. */
const loopbackPorts = [3000, 4322, 5500, 8000, 8080]

const loopbackOrigins: readonly Origin[] = loopbackPorts.flatMap((port) => [
  `http://localhost:${port}`,
  `http://127.0.0.1:${port}`,
])

/** A campus that does not exist, to try the widget with. */
export const fairCampus: Campus = {
  slug: 'kampus-contoh',
  name: 'Kampus Contoh',
  city: 'Kota Kupang',
  origins: loopbackOrigins,
  contact: 'karir@kampus-contoh.example',
}

/** A neighbour of it, so that each can be seen to see only its own. */
const easternCampus: Campus = {
  ...fairCampus,
  slug: 'kampus-contoh-timur',
  name: 'Kampus Contoh Timur',
  origins: ['https://karir.kampus-timur.example'],
  contact: 'karir@kampus-timur.example',
}

/** Another one, whose partnership has ended. */
const formerCampus: Campus = {
  ...fairCampus,
  slug: 'kampus-contoh-lama',
  name: 'Kampus Contoh Lama',
  revoked: true,
}

export const campuses: readonly Campus[] = [
  ...candidates.map((one) => ({ ...one, origins: [] })),
  fairCampus,
  easternCampus,
  formerCampus,
]
