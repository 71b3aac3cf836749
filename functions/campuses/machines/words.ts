import type { KeyScope } from '../../../shared/campus/api-key.ts'
import type { AddressRefusal } from '../../../shared/campus/endpoint-address.ts'
import type { MessageType, NotReached, OffWhy } from '../../../shared/campus/webhook.ts'
import type { Language } from '../../http/language.ts'
import { wordsEn } from './words-en.ts'
import { wordsId } from './words-id.ts'

/** What a partner reads where the campus's machines are let in and told. */
export type MachineWords = {
  readonly rooms: string
  readonly secretOnce: string
  readonly secretLabel: string
  readonly seen: string
  readonly keys: {
    readonly title: string
    readonly lead: (campus: string) => string
    readonly list: string
    readonly none: string
    readonly columns: readonly [string, string, string, string, string]
    readonly never: string
    readonly alsoUntil: (when: string) => string
    readonly scopes: Readonly<Record<KeyScope, string>>
    readonly make: string
    readonly name: string
    readonly nameHint: string
    readonly forWhat: string
    readonly made: (name: string) => string
    readonly rotate: string
    readonly rotateOne: (name: string) => string
    readonly rotateWhat: string
    readonly revoke: string
    readonly revokeOne: (name: string) => string
    readonly revokeWhat: string
    readonly nameMissing: string
    readonly scopeMissing: string
    readonly full: (most: number) => string
    readonly unknown: string
    readonly busy: string
    readonly how: string
    readonly howLines: readonly string[]
  }
  readonly webhooks: {
    readonly title: string
    readonly lead: (campus: string) => string
    readonly list: string
    readonly none: string
    readonly columns: readonly [string, string, string]
    readonly on: string
    readonly off: Readonly<Record<OffWhy, string>>
    readonly stoppedTitle: (endpoints: number) => string
    readonly since: (when: string) => string
    readonly open: string
    readonly openOne: (url: string) => string
    readonly add: string
    readonly url: string
    readonly urlHint: string
    readonly types: string
    readonly type: Readonly<Record<MessageType, string>>
    readonly typesMissing: string
    readonly address: Readonly<Record<AddressRefusal, string>>
    readonly full: (most: number) => string
    readonly made: string
    readonly rotated: string
    readonly back: string
    readonly settings: string
    readonly save: string
    readonly saved: string
    readonly deeds: string
    readonly test: string
    readonly turnOff: string
    readonly turnOn: string
    readonly rotate: string
    readonly rotateWhat: string
    readonly secretSince: (when: string) => string
    readonly remove: string
    readonly removeWhat: string
    readonly deliveries: string
    readonly deliveriesLead: string
    readonly noDeliveries: string
    readonly deliveryColumns: readonly [string, string, string, string, string]
    readonly state: Readonly<Record<'waiting' | 'delivered' | 'failed', string>>
    readonly nextAt: (when: string) => string
    readonly heldBack: string
    readonly attempt: (status: string, ms: number) => string
    readonly notReached: Readonly<Record<NotReached, string>>
    readonly replay: string
    readonly replayOne: (type: string, when: string) => string
    readonly replayAll: string
    readonly since24: string
    readonly since7: string
    readonly since30: string
    readonly sinceWhat: string
    readonly replayed: (count: number, more: boolean) => string
    readonly isOff: string
    readonly older: string
    readonly newest: string
    readonly guide: string
    readonly guideLines: readonly string[]
    readonly bodyTitle: string
    readonly checkTitle: string
  }
}

export const machineWords: Readonly<Record<Language, MachineWords>> = { id: wordsId, en: wordsEn }
