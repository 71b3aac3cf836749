// What a frame says to the page around it. Ids only: no name, no contact, no time of a talk.

/** Told to the page around the frame, once per change. */
export type FrameEventName =
  | 'ready'
  | 'resize'
  | 'submitting'
  | 'requested'
  | 'booked'
  | 'cancelled'

/** `escape`: the key was pressed inside, where a dialog outside cannot hear it. */
export type FrameMessage = {
  readonly rantau: 1
  readonly instance: string
} & (
  | { readonly kind: 'ready' | 'submitting' | 'escape' }
  | { readonly kind: 'resize'; readonly heightPx: number }
  | {
      readonly kind: 'requested' | 'booked' | 'cancelled'
      readonly booking: string
      readonly version: number
    }
)
