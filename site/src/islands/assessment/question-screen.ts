import type { Answer, ScalarAnswer } from '../../../../shared/facts/answer.ts'
import { entryOf } from '../../../../shared/facts/entry.ts'
import type { ScalarKind } from '../../../../shared/facts/fact.ts'
import { answerAt, fieldIn, itemsOf } from './amend.ts'
import { itemIn } from './answer-words.ts'
import { type Asked, factAt, type Options } from './asked.ts'
import { wholeControl } from './controls.ts'
import type { Desk, Screen } from './desk.ts'
import { type Child, h } from './dom.ts'
import { form, refuse, type Sent } from './form.ts'
import { answerButton, foot, head, sendButton, silences } from './frame.ts'
import { testsIn } from './item-shape.ts'
import { isPartialDay, openPaths } from './journey.ts'
import { listScreen } from './list-screens.ts'
import { impossibleScores } from './score-limits.ts'
import { departureWish, wishScreen } from './wish-screen.ts'

/** The name of the one field on a question's page. */
const field = 'answer'

type Scalar = {
  readonly asked: Asked
  readonly path: string
  readonly kind: ScalarKind
  readonly options: Options
  readonly label: string
  readonly unit: string
  readonly title: string
  readonly why: string
  readonly hint: string
  readonly of: string
}

function ofFact(asked: Asked, path: string, { words }: Desk): Scalar {
  const hint = asked.id === 'birth' ? words.journey.birth.example : asked.hint
  const { of: kind, options, label, unit, ask: title, why } = asked
  return { asked, path, kind: kind as ScalarKind, options, label, unit, title, why, hint, of: '' }
}

/** A single field that an item still lacks. */
function ofField(asked: Asked, path: string, { words, standing }: Desk): Scalar | undefined {
  const at = fieldIn(path, asked.id)
  const found = asked.fields.get(at?.field ?? '')
  const item = itemsOf(standing.facts, asked.id).find(({ id }) => id === at?.item)
  if (found === undefined || item === undefined) return undefined
  const asks: Readonly<Record<string, string>> = words.journey.fields
  const isTest = asked.id === 'sittings' && at?.field === 'test'
  const language = typeof item.language === 'object' ? String(item.language.known) : undefined
  return {
    ...{
      asked,
      path,
      kind: found.of,
      options: isTest ? testsIn(found.options, language) : found.options,
      label: found.label,
      hint: '',
      unit: '',
    },
    title: asks[`${asked.id}.${at?.field}`] ?? found.label,
    why: words.journey.fieldWhy,
    of: itemIn(asked, item, words),
  }
}

/** Whether a month or a year is known and the day decides. */
const isExact = (path: string, answer: Answer | undefined, { place, standing }: Desk): boolean =>
  isPartialDay(answer) &&
  place.back === undefined &&
  openPaths(standing).some((one) => one.path === path)

const opensAtOnce = (kind: ScalarKind, options: Options): boolean =>
  kind.kind === 'yes-no' || ((kind.kind === 'choice' || kind.kind === 'level') && options.size <= 9)

/** One tap answers: the current answer, if there is one, is marked. */
function tapped({ kind, options }: Scalar, answer: ScalarAnswer | undefined, desk: Desk): Child {
  const { yes, no } = desk.words.journey
  const listed =
    kind.kind === 'yes-no'
      ? ([
          ['yes', yes],
          ['no', no],
        ] as const)
      : [...options]
  const known = typeof answer === 'object' ? answer.known : undefined
  const now = typeof known === 'boolean' ? (known ? 'yes' : 'no') : known
  return h(
    'div',
    { class: kind.kind === 'yes-no' ? 'taps taps-two' : 'taps' },
    listed.map(([value, text]) => {
      const button = answerButton(field, value, text, 'tap')
      button.setAttribute('aria-pressed', String(value === now))
      return button
    }),
  )
}

/** A score asked for by itself is held against the test it belongs to. */
function scoresTooHigh(asked: Asked, path: string, answer: Answer, { standing }: Desk) {
  const at = fieldIn(path, asked.id)
  const item = itemsOf(standing.facts, asked.id).find(({ id }) => id === at?.item)
  if (at === undefined || item === undefined) return []
  const told = { id: item.id, test: item.test ?? 'dont-know', [at.field]: answer as ScalarAnswer }
  return impossibleScores(told, () => field)
}

function take({ asked, path, kind }: Scalar, { fields }: Sent, made: HTMLFormElement, desk: Desk) {
  const { words, today, standing } = desk
  const entry = entryOf(fields, field, kind, { language: words.language, today })
  if (entry.kind === 'refused') return refuse(made, entry.problems, words)
  if (entry.kind === 'empty') return refuse(made, [{ kind: 'empty', path: field }], words)
  const impossible = scoresTooHigh(asked, path, entry.answer, desk)
  if (impossible.length > 0) return refuse(made, impossible, words)
  if (!isExact(path, answerAt(standing.facts, asked.id, path), desk))
    return desk.answer(asked.id, path, entry.answer)
  // Whoever does not know the day keeps what was said, and is not asked again.
  const partial = isPartialDay(entry.answer)
  if (partial || typeof entry.answer === 'string')
    return desk.leaveInexact(path, asked.id, partial ? entry.answer : undefined)
  desk.answer(asked.id, path, entry.answer)
}

function scalarScreen(scalar: Scalar, desk: Desk): Screen {
  const { asked, path, kind, options, label, unit, title, why } = scalar
  const answer = answerAt(desk.standing.facts, asked.id, path) as ScalarAnswer | undefined
  const exact = isExact(path, answer, desk)
  const { words } = desk
  const hint = exact ? words.journey.sureDay : scalar.hint
  const inside = opensAtOnce(kind, options)
    ? tapped(scalar, answer, desk)
    : [
        wholeControl({
          ...{ name: field, kind, label, options, answer, words, exact, unit },
          unseen: true,
        }),
        sendButton(words.journey.continue),
      ]
  return {
    title,
    parts: [
      head(desk, { fact: asked.id, title, why, hint, of: scalar.of }),
      form((sent, made) => take(scalar, sent, made, desk), inside, silences(desk, field)),
      foot(desk),
    ],
  }
}

/** The screen that asks what stands at a path; undefined where nothing of that name is asked. */
export function questionScreen(path: string, desk: Desk): Screen | undefined {
  const asked = factAt(desk.asked, path)
  if (asked === undefined) return undefined
  if (path !== asked.id) {
    const scalar = ofField(asked, path, desk)
    return scalar && scalarScreen(scalar, desk)
  }
  if (path === departureWish) return wishScreen(asked, desk)
  return asked.of.kind === 'list'
    ? listScreen(asked, desk)
    : scalarScreen(ofFact(asked, path, desk), desk)
}
