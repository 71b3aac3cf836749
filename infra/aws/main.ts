import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { assertNode, root } from '../local/settings.ts'
import { drawUp } from './draw-up.ts'
import { output } from './settled.ts'

// `npm run synth -- --stage test`; and what CDK itself calls, by cdk.json.

assertNode()
const { values } = parseArgs({ options: { stage: { type: 'string' } } })
await drawUp(process.env.CDK_OUTDIR ?? join(root, output), values.stage)
