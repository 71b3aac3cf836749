import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'

/** The text that a parameter holds, decrypted; where AWS is, the SDK finds by itself. */
export async function parameterText(name: string): Promise<string | undefined> {
  const client = new SSMClient({})
  try {
    const asked = new GetParameterCommand({ Name: name, WithDecryption: true })
    return (await client.send(asked)).Parameter?.Value
  } finally {
    client.destroy()
  }
}
