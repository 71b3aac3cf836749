import { codeOf } from '../../../shared/casework/code.ts'
import type { Answer } from '../../../shared/facts/answer.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { answerIn } from '../../../shared/result/told.ts'
import { area, deed, problemSummary } from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { defined, pageHead } from '../../http/staff-parts.ts'
import type { CaseReport, CaseShown } from './case-shown.ts'
import { carried, fillingOf } from './deed-forms.ts'
import { factFields } from './fact-fields.ts'
import { moment, type Telling, wordsFor } from './told.ts'

/** One fact with its right value and why; undefined where the rules know no such fact. */
export function correctPage(
  shown: CaseShown,
  told: CaseReport,
  { fact, typed }: { readonly fact: string; readonly typed?: Answer | undefined },
  telling: Telling,
): Markup | undefined {
  const words = wordsFor(telling)
  const { deeds } = words
  const asked = told.questions.facts.find(({ id }) => id === fact)
  const kind = told.kinds.get(fact)
  if (asked === undefined || kind === undefined) return undefined
  const said = told.facts[fact]
  const since = told.saidAt[fact]
  const filling = fillingOf({ shown, telling }, 'correct')
  const problems = shown.typed?.problems
  const reason = area({
    name: 'reason',
    label: deeds.reason,
    hint: deeds.reasonStudent,
    value: filling.value('reason'),
    problem: filling.problem('reason'),
    rows: 2,
    max: 500,
    required: true,
  })
  const answer = typed ?? told.corrected[fact]
  const back = staffPath(telling.language, `/cases/${shown.head.id}`)
  const now = defined([
    [
      since === undefined
        ? words.case.student
        : words.case.studentOn(moment(Date.parse(since), telling)),
      said === undefined ? words.case.notAnswered : answerIn(said, fact, told.lexicon).join('; '),
    ],
  ])
  return html`${pageHead(
    deeds.correctTitle(telling.names.fact(fact)),
    deeds.correctLead,
    html`<a class="button button-quiet" href="${back}">${words.case.title(codeOf(shown.head.id))}</a>`,
  )}${shown.said ?? ''}${problems === undefined || problems.length === 0 ? '' : problemSummary(problems, telling.language)}
    ${now}${deed({
      action: back,
      fields: carried(shown, 'correct', { fact }),
      inside: html`<div class="fact-fields">${factFields(asked, kind, answer, telling)}</div>${reason}`,
      button: deeds.correctDo,
    })}`
}
