import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Language } from './language.ts'

/** What every route finds in its context. */
export type Exchange = {
  Bindings: { readonly event?: APIGatewayProxyEventV2 }
  Variables: {
    readonly requestId: string
    readonly language: Language
    /** The refusal this request met, for the log. */
    refusal?: string
  }
}
