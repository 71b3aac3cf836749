import { runNode } from '../../infra/local/child.ts'

/** Says what a process of its own found out; read by whoever started it. */
export const found = (result: unknown): void => {
  process.stdout.write(`\n${JSON.stringify(result)}\n`)
}

/** Runs a script in a fresh process, so that neither its memory nor its warmth is another's. */
export async function inProcess<T>(
  script: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<T> {
  const { code, output } = await runNode([script, ...args], { env })
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${code}:\n${output}`)
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as T
}
