// Types of <rantau-talk>, for campus sites that are written in TypeScript. Lay this file beside
// your sources; the module itself is loaded from Rantau: import 'https://.../embed/rantau.mjs'

/** Every event says from which widget on the page it comes. */
export type RantauDetail = { readonly instance: string }

/** Something that was done, once: ids only. The version grows with every change of a booking. */
export type RantauChange = RantauDetail & { readonly booking: string; readonly version: number }

export type RantauTalkEventMap = {
  /** The booking pages stand in the frame. */
  ready: CustomEvent<RantauDetail>
  /** The frame has another height, in whole pixels. */
  resize: CustomEvent<RantauDetail & { readonly heightPx: number }>
  /** A form is on its way. */
  submitting: CustomEvent<RantauDetail>
  /** Asked for: it awaits the counselor, or waits in line. */
  requested: CustomEvent<RantauChange>
  /** It stands. */
  booked: CustomEvent<RantauChange>
  cancelled: CustomEvent<RantauChange>
}

export interface RantauTalkElement extends HTMLElement {
  readonly instance: string
  addEventListener<K extends keyof RantauTalkEventMap>(
    type: K,
    listener: (event: RantauTalkEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}

/** What `<rantau-talk>` may be given. */
export type RantauTalkAttributes = {
  /** The name of your campus in addresses. */
  campus: string
  mode?: 'inline' | 'dialog' | 'button'
  language?: 'id' | 'en'
  topic?: 'way' | 'papers' | 'language' | 'offer' | 'money' | 'family'
  /** Such as "talk-30" or "group-60". */
  service?: string
  way?: 'online' | 'phone' | 'place'
  /** The language of the talk itself. */
  spoken?: 'id' | 'en' | 'de' | 'ja' | 'ko'
  counselor?: string
  /** Six digits, such as "#7d2b17"; used where its contrast suffices. */
  colour?: string
  'colour-dark'?: string
  /** A page of a registered origin, opened in the whole window after the booking. */
  'return-to'?: string
  'prefill-name'?: string
  'prefill-email'?: string
  'prefill-whatsapp'?: string
}

declare global {
  interface HTMLElementTagNameMap {
    'rantau-talk': RantauTalkElement
  }
}
