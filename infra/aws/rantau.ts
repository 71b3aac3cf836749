import type { App } from 'aws-cdk-lib'
import type { CodeOf } from './built.ts'
import { FunctionsStack } from './functions-stack.ts'
import { IdentityStack } from './identity-stack.ts'
import { KeptStack } from './kept-stack.ts'
import { PublishingStack } from './publishing-stack.ts'
import { SiteStack } from './site-stack.ts'
import type { Stage } from './stage.ts'
import { WatchAbroadStack } from './watch-abroad-stack.ts'
import { WatchStack } from './watch-stack.ts'

/** What was built from the sources, to be laid into the cloud as it is. */
export type Built = {
  readonly code: CodeOf
  /** The folder of the static site. */
  readonly site: string
}

/** The stacks of a stage, in the order in which they need each other. */
export function rantau(app: App, stage: Stage, { code, site }: Built) {
  const { records, ...data } = new KeptStack(app, stage)
  const front = new SiteStack(app, stage, site)
  const signIn = new IdentityStack(app, stage, front.host)
  const publishing = new PublishingStack(app, stage, code, records)
  const { api, host } = front
  const service = new FunctionsStack(app, { stage, code, records, api, host, signIn })
  service.addStackDependency(publishing)
  const watch = new WatchStack(app, { stage, apiId: api.apiId })
  // Lines are counted in logs that must be there.
  watch.addStackDependency(service)
  const abroad = new WatchAbroadStack(app, stage)
  return { data, front, signIn, publishing, service, watch, abroad }
}
