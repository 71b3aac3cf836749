import { setTimeout as pause } from 'node:timers/promises'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { gatheringStore } from '../../functions/adapters/gatherings.ts'
import { records } from '../../functions/adapters/records.ts'
import { formGroups } from '../../functions/gatherings/desk.ts'
import type { GatheringsPorts } from '../../functions/gatherings/ports.ts'
import { table } from '../../infra/table.ts'
import { form } from '../../shared/gathering/form.ts'

// A server that forms groups, in a process of its own, so that it can be killed while it does:
// `node hall-divided.ts <endpoint> <day> <office> <now>`. It says when it is dividing.

const [endpoint = '', day = '', office = '', now = '0'] = process.argv.slice(2)
const way = records({ table: table.name, endpoint })

const ports = {
  clock: () => new Date(Number(now)),
  bookings: bookingStore(way),
  gatherings: gatheringStore(way),
  grouper: {
    form: async (hall, first) => {
      process.stdout.write('dividing\n')
      await pause(60_000)
      return form(hall, () => undefined, first)
    },
  },
  pause: (ms) => pause(ms),
} as Pick<GatheringsPorts, 'clock' | 'bookings' | 'gatherings' | 'grouper' | 'pause'>

await formGroups(ports as GatheringsPorts, day, office, 1)
