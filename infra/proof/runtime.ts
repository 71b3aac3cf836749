import { text } from 'node:stream/consumers'

// Stands where Lambda's runtime stands, in a process of its own: `node runtime.ts <bundle> <export>`
// loads a function, hands it the event from its input, and prints one last line.

const [bundle = '', name = 'handler'] = process.argv.slice(2)
const event = JSON.parse(await text(process.stdin))
const variables = Object.keys(process.env)
const began = performance.now()
const { [name]: handler } = await import(bundle)
const initMs = performance.now() - began
const answer = await handler(event, {
  awsRequestId: 'proof',
  getRemainingTimeInMillis: () => 10_000,
})
const line = `\n${JSON.stringify({ answer: answer ?? null, initMs, variables })}`
// A long answer takes a while to leave.
process.stdout.write(line, () => process.exit(0))
