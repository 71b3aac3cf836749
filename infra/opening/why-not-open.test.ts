import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stageNames } from '../aws/stage.ts'
import { demonstrationRoster } from '../demonstration/roster.ts'
import { staff as demonstrationStaff } from '../demonstration/staff.ts'
import { openingFrom } from './opening.ts'
import { acceptedOpening, but, fieldsOf, now, reasonsFor, today } from './opening-under-test.ts'
import { toldReason } from './reason.ts'

const example = () => {
  const read = openingFrom(readFileSync(join(import.meta.dirname, 'example.json'), 'utf8'))
  return read.kind === 'opening' ? read.opening : expect.unreachable(JSON.stringify(read.reasons))
}

describe('whoever opens a stage', () => {
  test('opens dev and test with the example, and production with confirmed, real people alone', () => {
    for (const stage of ['dev', 'test'] as const) expect(reasonsFor(example(), stage)).toEqual([])
    for (const stage of stageNames) expect(reasonsFor(acceptedOpening(), stage)).toEqual([])
  })

  test('reads every reason why production refuses the example, not the first alone', () => {
    expect(fieldsOf(example())).toEqual([
      'offices[0].name',
      'offices[0].address.is',
      'offices[0].address.confirmed.by',
      'offices[0].telephone.confirmed.by',
      'counselors[0].name',
      'counselors[0].email',
      'counselors[0].room',
      'staff[0].name',
      'staff[0].email',
      'staff[1].name',
      'staff[1].email',
      'staff[2].name',
      'staff[2].email',
      'campuses[0].name',
      'campuses[0].contact',
      'campuses[0].partner.name',
      'campuses[0].partner.email',
      'campuses[0].origins[0].origin',
      'campuses[0].origins[0].confirmed.by',
    ])
  })

  test('reads what came, what was expected and what to do', () => {
    const [reason] = reasonsFor(but('offices.0.telephone.is', '0380 123456'))
    expect(reason && toldReason(reason)).toBe(
      '- offices[0].telephone.is: got "0380 123456", expected a number as in E.164 that begins with ' +
        '+62. Write it without spaces; an office elsewhere names its callingCode.',
    )
  })

  test('cannot bring anybody of the demonstration into production, nor under another name', () => {
    const { counselors } = demonstrationRoster(now.getTime())
    for (const counselor of counselors) {
      const own = { ...counselor, office: 'kantor-uji', email: undefined, room: undefined }
      const renamed = { ...own, name: 'Uji Seruni' }
      for (const [one, field] of [
        [{ ...own, id: 'lain' }, 'name'],
        [renamed, 'id'],
      ] as const) {
        const opening = but('counselors.1', one)
        expect(fieldsOf(opening)).toEqual([`counselors[1].${field}`])
        expect(reasonsFor(opening, 'dev')).toEqual([])
      }
    }
    for (const { name } of demonstrationStaff)
      expect(fieldsOf(but('staff.0.name', name))).toEqual(['staff[0].name'])
    expect(fieldsOf(but('campuses.0.slug', 'kampus-contoh'))).toEqual(['campuses[0].slug'])
    // The demonstration's candidates are campuses that exist: production may have them.
    expect(reasonsFor(but('campuses.0.slug', 'undana'))).toEqual([])
  })

  test('writes to nobody in production at a domain that nobody can own', () => {
    const hosts = [
      'kantor.example',
      'a.test',
      'b.invalid',
      'localhost',
      'x.localhost',
      'example.com',
    ]
    for (const host of hosts)
      for (const path of [
        'staff.0.email',
        'counselors.0.email',
        'campuses.0.contact',
        'campuses.0.partner.email',
      ]) {
        const field = path.replace(/\.(\d)/, '[$1]')
        expect(fieldsOf(but(path, `seruni@${host}`)), `${path} ${host}`).toContain(field)
      }
  })

  test.each([
    ['https://karir.kampus.example', 'origin'],
    ['http://localhost:8080', 'origin'],
    ['https://localhost', 'origin'],
    ['http://127.0.0.1', 'origin'],
    ['https://portal.kampus.internal', 'origin'],
  ])('shows no widget in production on %s', (origin, field) => {
    const at = 'campuses.0.origins.0.origin'
    expect(fieldsOf(but(at, origin))).toEqual([`campuses[0].origins[0].${field}`])
    expect(reasonsFor(but(at, origin), 'dev')).toEqual([])
  })

  test('has no campus without pages, contact and agreement in production', () => {
    expect(fieldsOf(but('campuses.0.origins', []))).toEqual(['campuses[0].origins'])
    expect(fieldsOf(but('campuses.0.contact', undefined))).toEqual(['campuses[0].contact'])
    const from = 'campuses[0].agreement.from'
    expect(fieldsOf(but('campuses.0.agreement', undefined))).toEqual([from])
    expect(fieldsOf(but('campuses.0.agreement', { from: '2026-11-23' }))).toEqual([from])
  })

  test('ends a partnership without asking for its pages again', () => {
    const ended = but('campuses.0.agreement', { from: '2025-01-01', ended: today })
    expect(reasonsFor(but('campuses.0.origins', [], ended))).toEqual([])
    const later = but('campuses.0.agreement', { from: '2025-01-01', ended: '2026-11-23' })
    expect(fieldsOf(but('campuses.0.origins', [], later))).toEqual(['campuses[0].origins'])
  })

  test('takes a confirmation of today and of a year ago, and none of tomorrow or of before', () => {
    const on = 'offices.0.telephone.confirmed.on'
    for (const day of [today, '2025-11-21']) expect(reasonsFor(but(on, day)), day).toEqual([])
    for (const day of ['2026-11-23', '2025-11-20'])
      expect(fieldsOf(but(on, day)), day).toEqual(['offices[0].telephone.confirmed.on'])
  })

  test('has somebody who leads and somebody who edits, at every stage', () => {
    for (const stage of stageNames) {
      expect(fieldsOf(but('staff.0.roles', ['editor']), stage)).toContain('staff')
      expect(fieldsOf(but('staff.0.roles', ['lead']), stage)).toEqual(['staff'])
    }
  })

  test.each([
    ['staff.0.office', 'kantor-lain', 'staff[0].office'],
    ['staff.0.office', undefined, 'staff[0].office'],
    ['staff.0.counselor', 'uji-seruni', 'staff[0].counselor'],
    ['staff.1.counselor', 'uji-lain', 'staff[1].counselor'],
    ['staff.1.office', 'kantor-uji-berlin', 'staff[1].counselor'],
    ['staff.1.email', 'flamboyan@kantor-uji.go.id', 'staff and partners[1].email'],
    ['campuses.0.partner.email', 'seruni@kantor-uji.go.id', 'staff and partners[2].email'],
    ['counselors.0.office', 'kantor-lain', 'uji-seruni, office'],
    ['counselors.0.zone', 'Mars/Base', 'uji-seruni, zone'],
    ['offices.1.id', 'kantor-uji', 'roster, offices[1].id'],
    ['campuses.0.origins.0.origin', 'karir.kampus-uji.ac.id/', 'campuses[0].origins[0].origin'],
  ])(
    'who names what is not there is told so before anything is written: %s is %s',
    (path, value, field) => {
      expect(fieldsOf(but(path, value), 'dev')).toContain(field)
      expect(fieldsOf(but(path, value), 'prod')).toContain(field)
    },
  )
})
