import { is, when, yes } from '../../rules/builders.ts'
import type { ProvinceLayer } from '../duty.ts'

/** East Nusa Tenggara stops departures into jobs open to exploitation, unless it clears them. */
export const ntt: ProvinceLayer = {
  province: 'NTT',
  of: 'ID',
  replaces: {
    'id.vulnerable-job': {
      title: {
        id: 'Pekerjaan di sektor rentan perlu izin Pemprov NTT; tanyakan ke Disnaker apakah lowongan ini termasuk',
        en: 'A job in a vulnerable sector needs clearance by the province of NTT; ask the manpower office whether this job order is covered',
      },
      rule: when(
        is('domicile.province', 'NTT'),
        when(yes('id.job-is-vulnerable'), yes('id.province-clearance')),
      ),
      source: 'id-ntt2025',
      also: ['id-ntt2025b'],
      note: {
        id: 'Moratorium provinsi menyangkut sektor rentan seperti pekerjaan rumah tangga. Daftar jabatannya tidak kami temukan; Disnaker Provinsi yang memutuskan.',
        en: 'The provincial stop concerns vulnerable sectors such as domestic work. We did not find a list of positions; the provincial manpower office decides.',
      },
    },
  },
}
