import { describe } from 'vitest'
import { keepsSessions } from './session-contract.ts'
import { sessionsInMemory } from './sessions-in-memory.ts'

describe('sign-ins in the memory of a test', () => {
  const sessions = sessionsInMemory()
  keepsSessions(() => ({
    sessions,
    hire: async (subject, record) => sessions.staff.set(subject, record),
  }))
})
