import { alarmsOf } from './alarms.ts'
import { abroadAlarms } from './alarms-abroad.ts'
import { drawn } from './drawn-under-test.ts'
import { type StageName, stageNames } from './stage.ts'

export type Resource = {
  readonly Type: string
  readonly Properties: Readonly<Record<string, unknown>>
}

const watchers = ['watch', 'watch-abroad']

/** A stage: what watches, what is watched, and the alarms as they were meant. */
function watchedStage(name: StageName) {
  const { stage, parts, of, resources } = drawn(name)
  const all = (some: readonly string[]): readonly Resource[] =>
    some.flatMap((part) => resources(part))
  return {
    stage,
    watch: of('watch'),
    abroad: of('watch-abroad'),
    watching: all(watchers),
    others: all(parts.filter((part) => !watchers.includes(part))),
    alarms: [...alarmsOf({ stage, apiId: 'api' }), ...abroadAlarms(stage)],
  }
}

/** All stages, each drawn up once. */
export const watchedStages = Object.fromEntries(
  stageNames.map((name) => [name, watchedStage(name)]),
) as Record<StageName, ReturnType<typeof watchedStage>>

export const ofType = (resources: readonly Resource[], type: string): readonly Resource[] =>
  resources.filter(({ Type }) => Type === type)
