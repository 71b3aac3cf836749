import {
  CreateEventSourceMappingCommand,
  type CreateEventSourceMappingCommandInput,
  type EventSourceMappingConfiguration,
  LambdaClient,
} from '@aws-sdk/client-lambda'
import type { Deployed } from './deployed.ts'
import { type Finding, same, unless } from './finding.ts'
import { folderOf } from './functions.ts'

type Made = EventSourceMappingConfiguration

/** What becomes of a batch that fails: no event is lost in silence, none is tried for ever. */
function ofBatches(id: string, made: Made): readonly Finding[] {
  const deadLetters = made.DestinationConfig?.OnFailure?.Destination
  const { MaximumRecordAgeInSeconds: seconds = -1 } = made
  return [
    same(`${id} hears which events failed`, made.FunctionResponseTypes, [
      'ReportBatchItemFailures',
    ]),
    same(`${id} halves a batch that fails`, made.BisectBatchOnFunctionError, true),
    unless(
      `${id} gives an event up after ${seconds} s`,
      seconds > 0 && seconds <= 86_400 ? undefined : 'never, or when the stream has lost it',
    ),
    unless(
      `${id} lays what it gave up into a queue`,
      /^arn:aws:sqs:/.test(deadLetters ?? '') ? undefined : `found ${deadLetters ?? 'none'}`,
    ),
  ]
}

/** Whether each source leads from a stream of ours to a function of ours, and how it fails. */
export async function sourceFindings(deployed: Deployed): Promise<readonly Finding[]> {
  const client = new LambdaClient(deployed.account.client)
  const findings: Finding[] = []
  for (const { id, properties } of deployed.stacks.flatMap(({ atLast }) => atLast)) {
    const asked = properties as unknown as CreateEventSourceMappingCommandInput
    const made = await client.send(new CreateEventSourceMappingCommand(asked))
    const ours = deployed.functions.find(({ arn }) => arn === made.FunctionArn)
    const from = /:(dynamodb|sqs):/.exec(made.EventSourceArn ?? '')?.[1]
    findings.push(
      unless(
        `a source of ${from} leads to a function of ours`,
        ours === undefined ? `${id}: found ${made.FunctionArn}` : undefined,
      ),
    )
    const who = ours && folderOf(ours)
    if (from === 'dynamodb') findings.push(...ofBatches(who ?? id, made))
  }
  return findings.length > 0 ? findings : [unless('a function hears of what happens', 'none does')]
}
