import { App } from 'aws-cdk-lib'
import { lookOver } from './nag.ts'
import { PipelineStack } from './pipeline.ts'
import { context } from './settled.ts'
import { stageFrom } from './stage.ts'
import { abroad } from './watch-abroad-stack.ts'

// Draws up who may deploy a stage from GitHub. It is deployed once for each stage, by a person, for it
// is what lets the workflow in:
//   npx cdk deploy --app 'node infra/aws/pipeline-main.ts' -c stage=prod -c repository=owner/name
// The address of the role that it prints is the variable DEPLOY_ROLE of the environment at GitHub.

const app = new App({ context })
const asked = (name: string): string | undefined => app.node.tryGetContext(name)
const { name, region } = stageFrom(asked('stages'), asked('stage'))
const [subject, providerArn] = [asked('subject'), asked('provider')]

new PipelineStack(app, `rantau-${name}-pipeline`, {
  stage: name,
  repository: asked('repository') ?? '',
  env: { region },
  regions: [region, abroad],
  terminationProtection: name === 'prod',
  ...(subject !== undefined && { subject }),
  ...(providerArn !== undefined && { providerArn }),
})
lookOver(app)
app.synth()
