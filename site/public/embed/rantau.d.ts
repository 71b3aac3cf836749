// Types of <rantau-talk>, for campus sites that are written in TypeScript. Lay this file among your
// sources: everything below is then known everywhere, and the module can be loaded by its address:
// import 'https://.../embed/rantau.mjs'

/** The module makes the element known; it gives out nothing else. */
declare module '*/embed/rantau.mjs' {}

/** Every event says from which widget on the page it comes. */
type RantauDetail = { readonly instance: string }

/** Something that was done, once: ids only. The version grows with every change of a booking. */
type RantauChange = RantauDetail & { readonly booking: string; readonly version: number }

type RantauTalkEventMap = {
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

/** What may be listened for on the element: its own events, and those of every element. */
type RantauTalkEvents = Omit<HTMLElementEventMap, keyof RantauTalkEventMap> & RantauTalkEventMap

interface RantauTalkElement extends HTMLElement {
  readonly instance: string
  addEventListener<K extends keyof RantauTalkEvents>(
    type: K,
    listener: (this: RantauTalkElement, event: RantauTalkEvents[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
  removeEventListener<K extends keyof RantauTalkEvents>(
    type: K,
    listener: (this: RantauTalkElement, event: RantauTalkEvents[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void
}

/**
 * What `<rantau-talk>` may be given. Changed later they hold as long as the student is still on the
 * first page of the frame; whoever is under way is left alone.
 */
type RantauTalkAttributes = {
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
  /** Filled in for the student, who may change it. */
  'prefill-name'?: string
  'prefill-email'?: string
  'prefill-whatsapp'?: string
}

interface HTMLElementTagNameMap {
  'rantau-talk': RantauTalkElement
}
