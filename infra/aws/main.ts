import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { App } from 'aws-cdk-lib'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import { buildFunctions } from '../local/build-functions.ts'
import { buildSite, siteFolder } from '../local/build-site.ts'
import { assertNode, root } from '../local/settings.ts'
import { lookOver } from './nag.ts'
import { rantau } from './rantau.ts'
import { context, output } from './settled.ts'
import { stageFrom } from './stage.ts'

// Writes down what the cloud is to be, from the site and the functions as they run at home. It asks
// nobody anything: `npm run synth -- --stage test`, and CDK itself by cdk.json.

assertNode()
const { values } = parseArgs({ options: { stage: { type: 'string' } } })
await buildSite(new AbortController().signal)
const folders = new Map((await buildFunctions()).map(({ name, folder }) => [name, folder]))
const code = (name: string): lambda.Code => {
  const folder = folders.get(name)
  if (folder === undefined) throw new Error(`functions/${name} was not built`)
  return lambda.Code.fromAsset(folder)
}
// Whoever calls us, CDK or a person, has the last word on the context.
const app = new App({
  outdir: process.env.CDK_OUTDIR ?? join(root, output),
  context,
  ...(values.stage !== undefined && { postCliContext: { stage: values.stage } }),
})
const stage = stageFrom(app.node.tryGetContext('stages'), app.node.tryGetContext('stage'))
rantau(app, stage, { code, site: siteFolder })
lookOver(app)
app.synth()
