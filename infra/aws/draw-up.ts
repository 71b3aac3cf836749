import { App } from 'aws-cdk-lib'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import { buildFunctions } from '../local/build-functions.ts'
import { buildSite, siteFolder } from '../local/build-site.ts'
import { bundleHash } from './bundle-hash.ts'
import { lookOver } from './nag.ts'
import { rantau } from './rantau.ts'
import { context, stages } from './settled.ts'
import { stageFrom } from './stage.ts'

/**
 * Writes down what the cloud is to be, from the site and the functions as they run at home. It asks
 * nobody anything; whoever calls it, CDK or a person, has the last word on the context.
 * @returns the names of the stacks, in the order in which they are deployed
 * @throws if either pack of rules finds what nobody has argued for
 */
export async function drawUp(
  outdir: string,
  stageName: string | undefined,
): Promise<readonly string[]> {
  // A stage that is not there is said at once, not after everything was built.
  if (stageName !== undefined) stageFrom(stages, stageName)
  await buildSite(new AbortController().signal)
  const folders = new Map((await buildFunctions()).map(({ name, folder }) => [name, folder]))
  const code = (name: string): lambda.Code => {
    const folder = folders.get(name)
    if (folder === undefined) throw new Error(`functions/${name} was not built`)
    return lambda.Code.fromAsset(folder, { assetHash: bundleHash(folder) })
  }
  const asked = stageName === undefined ? {} : { postCliContext: { stage: stageName } }
  const app = new App({ outdir, context, ...asked })
  const stage = stageFrom(app.node.tryGetContext('stages'), app.node.tryGetContext('stage'))
  rantau(app, stage, { code, site: siteFolder })
  lookOver(app)
  return app.synth().stacks.map(({ stackName }) => stackName)
}
