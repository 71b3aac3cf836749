import { createServer } from 'node:http'

export type AskedOfSsm = { readonly Name: string; readonly WithDecryption: boolean }

/** As much of SSM as a function asks for, on this machine: these parameters and no other. */
export async function fakeSsm(kept: Readonly<Record<string, string>>) {
  const asked: AskedOfSsm[] = []
  const server = createServer(async (request, response) => {
    const body: AskedOfSsm = JSON.parse(Buffer.concat(await request.toArray()).toString('utf8'))
    asked.push(body)
    const Value = kept[body.Name]
    const answer =
      Value === undefined
        ? { __type: 'ParameterNotFound', message: `no ${body.Name}` }
        : { Parameter: { Name: body.Name, Type: 'SecureString', Value } }
    const headers = { 'content-type': 'application/x-amz-json-1.1' }
    response.writeHead(Value === undefined ? 400 : 200, headers)
    response.end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { readonly port: number }
  return {
    asked,
    /** What leads the SDK here and nowhere else. */
    env: {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_REGION: 'ap-southeast-3',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
