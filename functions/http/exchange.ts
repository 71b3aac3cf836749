import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { ApiKey } from '../../shared/campus/api-key.ts'
import type { Campus } from '../../shared/campus/campus.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import type { FrameChange, FrameState } from './frame-token.ts'
import type { Language } from './language.ts'

/** The frame on a campus page in which a page is shown. */
export type Framing = {
  readonly state: FrameState
  /** What its addresses begin with, such as "/embed/undana". */
  readonly prefix: string
}

/** What every route finds in its context. */
export type Exchange = {
  Bindings: { readonly event?: APIGatewayProxyEventV2 }
  Variables: {
    readonly requestId: string
    readonly language: Language
    /** The refusal this request met, for the log. */
    refusal?: string
    /** The Content-Security-Policy directive of pages that may frame the answer; else none may. */
    ancestors?: string
    /** Who signed in; set behind the staff's door alone. */
    member?: StaffMember
    /** Whose machine asks, and by which key; set behind the door for keys alone. */
    machine?: { readonly campus: Campus; readonly key: ApiKey }
    /** Set where the page lies in a frame. */
    framing?: Framing
    /** What this request changed, for the page around the frame. */
    changed?: FrameChange
  }
}
