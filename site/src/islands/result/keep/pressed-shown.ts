import type { Pressed } from '../../../../../shared/protection/pressed.ts'

/** Shows what concerns whoever is pressed in this way, or nothing; `next`: what an office does now. */
export function showPressed(
  box: HTMLElement | null,
  pressed: Pressed | undefined,
  next = '',
): void {
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
