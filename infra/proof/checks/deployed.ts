import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda'
import type { Assembly } from '../assembly.ts'
import type { EmulatedAccount } from '../emulated-account.ts'
import type { MadeStack, Standing } from '../stacks.ts'

/** What the checks look at. */
export type Deployed = {
  readonly account: EmulatedAccount
  readonly assembly: Assembly
  readonly stacks: readonly MadeStack[]
  readonly functions: readonly DeployedFunction[]
}

/** A function as the account has it: its variables are those of the template, answered. */
export type DeployedFunction = {
  readonly standing: Standing
  readonly arn: string
  readonly runtime: string
  readonly handler: string
  readonly variables: Readonly<Record<string, string>>
}

/** All resources of a type. */
export const allOf = ({ stacks }: Pick<Deployed, 'stacks'>, type: string): readonly Standing[] =>
  stacks.flatMap(({ standing }) => standing.filter((one) => one.type === type))

/** The only one of its kind, whichever of its types it is of. */
export function theOnly(deployed: Pick<Deployed, 'stacks'>, ...types: readonly string[]): Standing {
  const [one, ...others] = types.flatMap((type) => allOf(deployed, type))
  if (one !== undefined && others.length === 0) return one
  const found = others.length + (one ? 1 : 0)
  throw new Error(`${types.join(' or ')}: found ${found}, expected one`)
}

/** CDK has two ways to say a table. */
export const theTable = (deployed: Pick<Deployed, 'stacks'>): Standing =>
  theOnly(deployed, 'AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable')

async function functionOf(client: LambdaClient, standing: Standing): Promise<DeployedFunction> {
  const asked = new GetFunctionConfigurationCommand({ FunctionName: standing.name })
  const { FunctionArn = '', Runtime = '', Handler = '', Environment } = await client.send(asked)
  const variables = Environment?.Variables ?? {}
  return { standing, arn: FunctionArn, runtime: Runtime, handler: Handler, variables }
}

export async function functionsOf(
  account: EmulatedAccount,
  stacks: readonly MadeStack[],
): Promise<readonly DeployedFunction[]> {
  const client = new LambdaClient(account.client)
  // Elsewhere stand only functions that CDK brings along.
  const ours = stacks.filter(({ region }) => region === account.region)
  const standing = allOf({ stacks: ours }, 'AWS::Lambda::Function')
  return Promise.all(standing.map((one) => functionOf(client, one)))
}

/** The value of a variable that some functions have, and all alike. */
export function variable({ functions }: Deployed, name: string): string {
  const values = new Set(functions.flatMap(({ variables }) => variables[name] ?? []))
  const [value] = values
  if (value !== undefined && values.size === 1) return value
  throw new Error(`variable ${name}: found ${values.size} values, expected one`)
}
