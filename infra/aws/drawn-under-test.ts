import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, type Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import { rantau } from './rantau.ts'
import { context, stages } from './settled.ts'
import { named, type Stage, type StageName, stageFrom } from './stage.ts'

/** A property of a template, as it stands there. */
export type Json = Readonly<Record<string, unknown>>

/** A resource of a template, by its logical id. */
export type Drawn = {
  readonly id: string
  readonly Type: string
  readonly Properties: Json
  readonly DeletionPolicy?: string
}

/** A site of a few pages and functions of one line: what is drawn does not depend on what they say. */
function built() {
  const site = mkdtempSync(join(tmpdir(), 'rantau-drawn-'))
  for (const page of ['', 'tujuan/', 'en/']) {
    mkdirSync(join(site, page), { recursive: true })
    writeFileSync(join(site, page, 'index.html'), '<!doctype html>')
  }
  return { site, code: () => lambda.Code.fromInline('exports.handler = async () => ({})') }
}

/** All stacks of a stage, as they would be handed to CloudFormation. */
export function drawn(name: StageName, change: Partial<Stage> = {}) {
  const stage = { ...stageFrom(stages, name), ...change }
  const { site, code } = built()
  const app = new App({ context })
  rantau(app, stage, { code, site })
  const stacks = app.node.children.filter((child) => 'templateFile' in child)
  const templates = new Map(
    stacks.map((stack) => [
      stack.node.id.replace(`rantau-${name}-`, ''),
      Template.fromStack(stack as Parameters<typeof Template.fromStack>[0]),
    ]),
  )
  rmSync(site, { recursive: true })
  const of = (part: string): Template => {
    const found = templates.get(part)
    if (found === undefined) throw new Error(`the stage has no part "${part}"`)
    return found
  }
  const resources = (part: string, type?: string): readonly Drawn[] =>
    Object.entries(of(part).toJSON().Resources as Record<string, Omit<Drawn, 'id'>>)
      .map(([id, one]) => ({ ...one, Properties: one.Properties ?? {}, id }))
      .filter(({ Type }) => type === undefined || Type === type)
  const isProtected = (part: string): boolean =>
    stacks.some((one) => one.node.id === named(stage, part) && (one as Stack).terminationProtection)
  return { stage, parts: [...templates.keys()], of, resources, isProtected }
}
