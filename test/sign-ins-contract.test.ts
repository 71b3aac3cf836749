import { describe } from 'vitest'
import { cognitoSignIns } from '../infra/opening/cloud.ts'
import { keepsSignIns } from './sign-ins-contract.ts'
import { signInsInMemory } from './sign-ins-in-memory.ts'

// Where a pool is named (COGNITO_ENDPOINT, COGNITO_POOL, COGNITO_CLIENT) the adapter is held against
// the same promises.
const { COGNITO_ENDPOINT: endpoint, COGNITO_POOL: pool, COGNITO_CLIENT: client } = process.env

describe('sign-ins in memory', () => {
  const signIns = signInsInMemory()
  keepsSignIns(() => signIns)
})

if (pool !== undefined && client !== undefined)
  describe('sign-ins of Cognito', () => {
    process.env.AWS_REGION ??= 'ap-southeast-3'
    const signIns = cognitoSignIns({ pool, client }, endpoint)
    keepsSignIns(() => signIns)
  })
