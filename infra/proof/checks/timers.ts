import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import {
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
} from '@aws-sdk/client-scheduler'
import { eventBridge } from '../../../functions/adapters/scheduler.ts'
import type { RecheckTask, Task, Timer } from '../../../functions/ports/timers.ts'
import { allOf, type Deployed, type DeployedFunction } from './deployed.ts'
import { type Finding, same, unless } from './finding.ts'
import { folderOf } from './functions.ts'

const now = () => new Date('2026-11-22T00:00:00Z')

const timer: Timer<Task | RecheckTask> = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA.lapse.1',
  at: Date.parse('2026-12-01T00:00:00Z'),
  task: { kind: 'lapse', booking: 'AAAAAAAAAAAAAAAAAAAAAA', until: 1 },
}

const roleName = (arn: string) => arn.split('/').at(-1) ?? ''

type Variables = { readonly group: string; readonly target: string; readonly role: string }

function variablesOf({ variables }: DeployedFunction): readonly Variables[] {
  return ['SCHEDULE', 'RECHECK'].flatMap((prefix) => {
    const group = variables[`${prefix}_GROUP`]
    const target = variables[`${prefix}_TARGET`] ?? ''
    const role = variables[`${prefix}_ROLE`] ?? ''
    return group === undefined ? [] : [{ group, target, role }]
  })
}

/** A timer as the function itself would set it, read back from the account, and taken away again. */
async function setBy(
  { account }: Deployed,
  { standing, arn }: DeployedFunction,
  { group, target, role }: Variables,
): Promise<readonly Finding[]> {
  const client = new SchedulerClient(account.client)
  const scheduler = eventBridge({ group, target, role, now, client })
  await scheduler.put(timer)
  await scheduler.put(timer)
  const asked = { Name: timer.id, GroupName: group }
  const { Target, ScheduleExpression } = await client.send(new GetScheduleCommand(asked))
  const { Role } = await new IAMClient(account.client).send(
    new GetRoleCommand({ RoleName: roleName(role) }),
  )
  await scheduler.remove(timer)
  const { Schedules = [] } = await client.send(
    new ListSchedulesCommand({ GroupName: group, NamePrefix: timer.id }),
  )
  const who = folderOf({ standing }) ?? standing.id
  return [
    same(`a timer of ${who} is set for its time`, ScheduleExpression, 'at(2026-12-01T00:00:00)'),
    same(`it calls ${who} itself`, Target?.Arn, arn),
    same('by a role that there is', Target?.RoleArn, Role?.Arn),
    same('with its task', JSON.parse(Target?.Input ?? '{}'), timer.task),
    same('and is gone when it is taken back', Schedules.length, 0),
  ]
}

/** Whether each standing schedule calls a function that there is. */
async function standing(deployed: Deployed): Promise<readonly Finding[]> {
  const client = new SchedulerClient(deployed.account.client)
  const arns = deployed.functions.map(({ arn }) => arn)
  return Promise.all(
    allOf(deployed, 'AWS::Scheduler::Schedule').map(async ({ id, name, resource }) => {
      const { GroupName } = resource.Properties ?? {}
      const group = typeof GroupName === 'string' ? GroupName : undefined
      const { Target } = await client.send(new GetScheduleCommand({ Name: name, GroupName: group }))
      const stranger = arns.includes(Target?.Arn ?? '') ? undefined : `it calls ${Target?.Arn}`
      return unless(`schedule ${id} calls a function of ours`, stranger)
    }),
  )
}

export async function timerFindings(deployed: Deployed): Promise<readonly Finding[]> {
  const own: Finding[] = []
  for (const one of deployed.functions)
    for (const variables of variablesOf(one)) own.push(...(await setBy(deployed, one, variables)))
  if (own.length === 0) own.push(unless('a function sets timers', 'none has SCHEDULE_GROUP'))
  return [...own, ...(await standing(deployed))]
}
