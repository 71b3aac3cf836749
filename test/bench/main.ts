import { assertNode } from '../../infra/local/settings.ts'
import { bench } from '../load/bench.ts'

assertNode()
await bench()
