import type { StaffDoor } from '../functions/http/staff-door.ts'
import { staffPageLanguage } from '../functions/http/staff-paths.ts'
import { isOneOf, type StaffMember } from '../shared/staff/staff.ts'

/** A door at which one member is known already; nobody else comes, so it asks nobody. */
export const doorOf = (member: StaffMember): StaffDoor => ({
  only:
    (...roles) =>
    async (c, next) => {
      const language = staffPageLanguage(c.req.path)
      if (language !== undefined) c.set('language', language)
      if (!isOneOf(member, roles)) return c.text('this role does not open it', 403)
      c.set('member', member)
      return next()
    },
})

/** A counselor of an office. */
export const counselorOf = (office: string): StaffMember => ({
  id: 'staf-contoh',
  name: 'Contoh Petugas',
  roles: ['counselor'],
  office,
})
