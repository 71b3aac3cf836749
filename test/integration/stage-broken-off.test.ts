import { describe, expect, test } from 'vitest'
import type { Stage } from '../../infra/opening/open.ts'
import { acceptedOpening } from '../../infra/opening/opening-under-test.ts'
import type { SignIns } from '../../infra/opening/sign-ins.ts'
import { all, aStage, beforeWrites, campusOf, open, opened } from './stage-world.ts'

const broken = new Error('the process was killed here')

/** A stage of which the nth write is the last that happens, or the one before it was. */
function dyingAt(stage: Stage, nth: number, when: 'before' | 'after') {
  let writes = 0
  let died = false
  const before = async () => {
    if (died) throw broken
    writes += 1
    if (writes === nth && when === 'before') died = true
    if (died) throw broken
  }
  const after = async () => {
    if (writes === nth && when === 'after') died = true
    if (died) throw broken
  }
  const { signIns } = stage
  const dying =
    <A extends readonly unknown[]>(write: (...args: A) => Promise<void>) =>
    async (...args: A) => {
      await before()
      await write(...args)
      await after()
    }
  return {
    died: () => died,
    stage: {
      ...stage,
      records: beforeWrites(stage.records, before, after),
      signIns: {
        ...signIns,
        invite: dying(signIns.invite),
        join: dying(signIns.join),
        leave: dying(signIns.leave),
      } satisfies SignIns,
    },
  }
}

describe('an opening that is broken off', () => {
  /** First the file, then another of it: made and changed things are both broken off. */
  const next = () => {
    const file = acceptedOpening()
    campusOf(file).contact = 'lain@kampus-uji.ac.id'
    const [lead] = file.staff
    if (lead !== undefined) file.staff[0] = { ...lead, roles: ['editor'], office: undefined }
    file.staff.push({
      email: 'waru@kantor-uji.go.id',
      name: 'Uji Waru',
      roles: ['lead'],
      office: 'kantor-uji',
    })
    return file
  }

  test.each(['before', 'after'] as const)(
    'anywhere, %s a write, and run again ends the same, with no letter twice',
    async (when) => {
      const whole = await aStage('prod')
      await opened(whole.stage, acceptedOpening())
      const first = await all(whole)
      await opened(whole.stage, next())
      const second = await all(whole)
      let deaths = 0
      for (const [file, expected] of [
        [acceptedOpening, first],
        [next, second],
      ] as const)
        for (let nth = 1, isOver = false; !isOver; nth += 1) {
          const where = await aStage('prod')
          if (file === next) await opened(where.stage, acceptedOpening())
          const dying = dyingAt(where.stage, nth, when)
          await open(dying.stage, file()).catch((error) => expect(error).toBe(broken))
          isOver = !dying.died()
          if (!isOver) deaths += 1
          await opened(where.stage, file())
          expect(await all(where)).toEqual(expected)
        }
      expect(deaths).toBeGreaterThan(15)
    },
  )
})
