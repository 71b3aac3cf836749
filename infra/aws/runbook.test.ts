import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, test } from 'vitest'
import { anchorOf } from './alarms.ts'
import { stageNames } from './stage.ts'
import { ofType, watchedStages as stages } from './watched-stages.ts'

const { prod } = stages

const runbook = readFileSync(join(import.meta.dirname, '../runbook.md'), 'utf8')

/** Headings of the runbook with what stands under each. */
const chapters = new Map(
  runbook
    .split(/^## /m)
    .slice(1)
    .map((chapter) => {
      const [heading = '', ...text] = chapter.split('\n')
      return [heading.trim(), text.join('\n')] as const
    }),
)

/** What stands there though no alarm leads to it. */
const procedures = [
  'Where to look first',
  'From an answer to the table',
  'It costs more than planned',
  'Pausing a campus',
  'Undoing an edition',
  'Turning a function back',
  'Rolling back',
  'Restoring',
  'Rotating a secret',
  'Erasing somebody by hand',
  'A lost second factor',
  'Taking a stage down',
]

describe('whoever is woken', () => {
  test.each(stageNames)(
    'reads in the runbook of %s what it means, where to look, what to do',
    (name) => {
      for (const { heading, name: alarm } of stages[name].alarms)
        for (const part of ['**Means**', '**Look at**', '**Do**'])
          expect(chapters.get(heading), `${alarm}: "${heading}" lacks ${part}`).toContain(part)
    },
  )

  test('finds no heading there that neither an alarm nor a procedure leads to', () => {
    const led = new Set([...prod.alarms.map(({ heading }) => heading), ...procedures])
    expect([...chapters.keys()].filter((heading) => !led.has(heading))).toEqual([])
    expect(procedures.filter((heading) => !chapters.has(heading))).toEqual([])
  })

  test('is told in one sentence who is hurt, and the very place in the runbook', () => {
    for (const alarm of ofType(prod.watching, 'AWS::CloudWatch::Alarm')) {
      const text = String(alarm.Properties.AlarmDescription)
      const [, place = ''] = /^[A-Z][^\n]*\. infra\/runbook\.md#([a-z-]+)$/.exec(text) ?? []
      expect([...chapters.keys()].map(anchorOf), text).toContain(place)
    }
  })

  test.each(stageNames)('is written to by every alarm of %s, and again when it is over', (name) => {
    const { stage, watching } = stages[name]
    const alarms = ofType(watching, 'AWS::CloudWatch::Alarm')
    expect(alarms).toHaveLength(stages[name].alarms.length)
    for (const { Properties } of alarms) {
      expect(Properties.AlarmActions).toHaveLength(1)
      expect(Properties.OKActions).toHaveLength(1)
    }
    stages[name].watch.resourcePropertiesCountIs(
      'AWS::SNS::Subscription',
      { Protocol: 'email', Endpoint: stage.wakes[0] },
      1,
    )
  })

  test('hears of what an alarm knows by no other way than a sealed one, where students are', () => {
    prod.watch.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() })
    prod.watch.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      }),
    })
    prod.watch.hasResourceProperties('AWS::KMS::Key', {
      EnableKeyRotation: true,
      KeyPolicy: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({ Principal: { Service: 'cloudwatch.amazonaws.com' } }),
        ]),
      }),
    })
  })
})

describe('the runbook', () => {
  test('names no file, command or chapter that is not there', () => {
    const root = join(import.meta.dirname, '../..')
    const commands = Object.keys(
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as object,
    )
    const files = runbook.match(/\b(infra|test|shared|functions)\/[\w./-]+\.(ts|md|json)\b/g) ?? []
    expect(files.length).toBeGreaterThan(5)
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([])
    const run = [...runbook.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
    expect(run.filter((name) => !commands.includes(name))).toEqual([])
    // What stands in italics and begins like one of its chapters is one.
    const led = [...runbook.matchAll(/(?<!\*)\*([A-Z][a-z]* [^*\n]+)\*/g)].map(
      ([, text = '']) => text,
    )
    const others = [
      'Cost Explorer',
      'Concurrent executions',
      'Billing · Cost allocation tags',
      'Usage type',
    ]
    expect(led.length).toBeGreaterThan(30)
    expect(led.filter((text) => !chapters.has(text) && !others.includes(text))).toEqual([])
  })
})
