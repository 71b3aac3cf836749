import { describe, expect, test } from 'vitest'
import { filled, signsIn } from './offer-check.ts'

const when = (name: string, inside: string) => `<!--when:${name}-->${inside}<!--/when:${name}-->`

describe('a frame whose parts are kept or dropped', () => {
  test('keeps what applies with what is inside it, on several lines too', () => {
    const frame = `a${when('advice.stop', '<p>\nstop</p>')}b${when('advice.ask', 'ask')}c`
    expect(filled(frame, (name) => name === 'advice.stop', {})).toBe('a<p>\nstop</p>bc')
  })

  test('says figures only by name, and nothing for one it does not have', () => {
    const frame = '<dd><!--say:count.stop--> of 20, <!--say:count.else-->.</dd>'
    expect(filled(frame, () => true, { 'count.stop': 2 })).toBe('<dd>2 of 20, .</dd>')
  })

  test('names the signs it has words for, each with its weight', () => {
    const frame = `${when('sign.stop.S01', 'x')}${when('sign.note.N-2', 'y')}${when('found', 'z')}`
    expect(signsIn(frame)).toEqual([
      { id: 'S01', severity: 'stop' },
      { id: 'N-2', severity: 'note' },
    ])
  })
})
