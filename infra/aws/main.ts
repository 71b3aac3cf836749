import { join } from 'node:path'
import { assertNode, root } from '../local/settings.ts'
import { askedFor } from './asked-for.ts'
import { drawUp } from './draw-up.ts'
import { output } from './settled.ts'

// `npm run synth -- --stage test`; and what CDK itself calls, by cdk.json.

const usage = 'npm run synth -- [--stage dev|test|prod], dev where none is named'

async function run(): Promise<void> {
  assertNode()
  const { stage } = askedFor(usage, { stage: { type: 'string' } }, process.argv.slice(2))
  const byCdk = process.env.CDK_OUTDIR
  const stacks = await drawUp(byCdk ?? join(root, output), stage)
  // CDK tells what it does with them itself.
  if (byCdk === undefined) console.log(`Drawn up into ${output}: ${stacks.join(', ')}.`)
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
