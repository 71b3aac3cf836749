import { randomBytes } from 'node:crypto'
import { ParameterAlreadyExists, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import type { SecretMaker } from '../ports/secrets.ts'

/** More than anybody can guess, and more than any of our secrets asks for. */
const secretBytes = 48

/** Secrets as sealed parameters of Systems Manager, drawn here and shown to nobody. */
export function secretMaker(client = new SSMClient({})): SecretMaker {
  return {
    make: async (Name) => {
      const Value = randomBytes(secretBytes).toString('base64url')
      try {
        await client.send(
          new PutParameterCommand({ Name, Value, Type: 'SecureString', Overwrite: false }),
        )
        return 'made'
      } catch (error) {
        if (error instanceof ParameterAlreadyExists) return 'stood'
        throw error
      }
    },
  }
}
