import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, type Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import settled from '../../cdk.json' with { type: 'json' }
import { alarmsOf } from './alarms.ts'
import { abroadAlarms } from './alarms-abroad.ts'
import { rantau } from './rantau.ts'
import { type StageName, stageFrom, stageNames } from './stage.ts'

const site = mkdtempSync(join(tmpdir(), 'rantau-site-'))
writeFileSync(join(site, 'index.html'), '<!doctype html>')

export type Resource = { readonly Type: string; readonly Properties: Record<string, unknown> }

/** A stage with functions that do nothing and a site of one page. */
function drawnUp(name: StageName) {
  const app = new App({
    context: {
      'aws:cdk:bundling-stacks': [],
      '@aws-cdk/core:defaultCrossStackReferences': 'strong',
    },
  })
  const stage = stageFrom(settled.context.stages, name)
  const code = () => lambda.Code.fromInline('exports.handler = async () => {}')
  const stacks = rantau(app, stage, { code, site })
  const watching: readonly Stack[] = [stacks.watch, stacks.abroad]
  const others = app.node.children.filter(
    (child): child is Stack => 'stackName' in child && !watching.includes(child as Stack),
  )
  const resources = (all: readonly Stack[]): readonly Resource[] =>
    all.flatMap((stack) => Object.values(Template.fromStack(stack).toJSON().Resources as object))
  return {
    stage,
    watch: Template.fromStack(stacks.watch),
    abroad: Template.fromStack(stacks.abroad),
    watching: resources(watching),
    others: resources(others),
    alarms: [...alarmsOf({ stage, apiId: 'api' }), ...abroadAlarms(stage)],
  }
}

/** All stages; what they were drawn up from is not needed any more. */
export const stages = Object.fromEntries(stageNames.map((name) => [name, drawnUp(name)])) as Record<
  StageName,
  ReturnType<typeof drawnUp>
>
rmSync(site, { recursive: true, force: true })

export const ofType = (resources: readonly Resource[], type: string) =>
  resources.filter(({ Type }) => Type === type)
