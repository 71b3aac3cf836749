import { type Pressed, pressedBy } from '../../../../../shared/protection/pressed.ts'
import { instantNow } from '../phone.ts'
import { type OwnerHeld, todayAt } from './kept-view.ts'
import { typedIn } from './office-fields.ts'
import { dayTyped } from './office-form.ts'
import type { CaseParts } from './office-shown.ts'

/** Shows what concerns whoever is pressed in this way, or nothing; `next`: what an office does now. */
function showPressed(box: HTMLElement | null, pressed: Pressed | undefined, next = ''): void {
  if (box === null) return
  box.hidden = pressed === undefined
  for (const part of box.querySelectorAll<HTMLElement>('[data-of]'))
    part.hidden = pressed === undefined || !part.dataset.of?.split(' ').includes(pressed)
  const last = box.querySelector<HTMLElement>('[data-pressed-next]')
  if (last === null) return
  last.textContent = next
  last.hidden = next === ''
}

/** Takes whoever just said so to it. */
export function goToPressed(box: HTMLElement | null): void {
  const heading = box?.querySelector<HTMLElement>('[data-of]:not([hidden]) h2')
  heading?.focus()
  box?.scrollIntoView({ block: 'start' })
}

/** What they said once is answered on every visit; while an office sees it, also when that reads it. */
export function pressKept(
  box: HTMLElement | null,
  { counselor: said }: OwnerHeld,
  parts: CaseParts | null,
): void {
  const isShown = parts !== null && said !== undefined && !said.withdrawnAt
  const next = isShown
    ? parts.words.pressedNext(parts.officeName(said.office), said.contact?.reach)
    : ''
  showPressed(box, said && pressedBy(said, todayAt(instantNow())), next)
}

/** The same while it is being written, before anything is sent. */
export function pressTyped(form: HTMLFormElement): void {
  const { urgent, leaves } = typedIn(form)
  const pressed = pressedBy({ urgent, leaves: dayTyped(leaves) }, todayAt(instantNow()))
  showPressed(form.querySelector('[data-pressed="typed"]'), pressed)
}
