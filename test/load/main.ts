import { bench } from './bench.ts'

await bench()
