import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ListSchedulesCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import type { RecheckTask, Scheduler, Task, Timer } from '../ports/timers.ts'

type AnyTask = Task | RecheckTask

export type SchedulerOptions = {
  /** The group that holds our schedules and nothing else. */
  readonly group: string
  /** The function to call, and the role that may call it. */
  readonly target: string
  readonly role: string
  readonly now: () => Date
  readonly client?: SchedulerClient
}

const soonMs = 60_000

/** EventBridge refuses a time that is past; what should have happened happens within a minute. */
const expression = ({ at }: Timer<AnyTask>, now: Date): string =>
  `at(${new Date(Math.max(at, now.getTime() + soonMs)).toISOString().slice(0, 19)})`

const schedule = ({ group, target, role, now }: SchedulerOptions, timer: Timer<AnyTask>) => ({
  Name: timer.id,
  GroupName: group,
  ScheduleExpression: expression(timer, now()),
  ScheduleExpressionTimezone: 'UTC',
  FlexibleTimeWindow: { Mode: 'OFF' as const },
  ActionAfterCompletion: 'DELETE' as const,
  Target: { Arn: target, RoleArn: role, Input: JSON.stringify(timer.task) },
})

/** One-time schedules that delete themselves; each calls the function with its task. */
export function eventBridge(options: SchedulerOptions): Scheduler<AnyTask> {
  const client = options.client ?? new SchedulerClient({})
  const remove = async (Name: string) => {
    try {
      await client.send(new DeleteScheduleCommand({ Name, GroupName: options.group }))
    } catch (error) {
      if (!(error instanceof ResourceNotFoundException)) throw error
    }
  }
  return {
    put: async (timer) => {
      const asked = schedule(options, timer)
      try {
        await client.send(new CreateScheduleCommand(asked))
      } catch (error) {
        if (!(error instanceof ConflictException)) throw error
        await client.send(new UpdateScheduleCommand(asked))
      }
    },
    remove: ({ id }) => remove(id),
    forget: async (NamePrefix) => {
      let NextToken: string | undefined
      do {
        const asked = { GroupName: options.group, NamePrefix, NextToken }
        const page = await client.send(new ListSchedulesCommand(asked))
        for (const { Name } of page.Schedules ?? []) if (Name !== undefined) await remove(Name)
        NextToken = page.NextToken
      } while (NextToken !== undefined)
    },
  }
}
