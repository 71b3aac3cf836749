import { journey } from './journey.ts'

journey('id')
