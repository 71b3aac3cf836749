import { operations as assessments } from '../functions/assessments/openapi.ts'
import { operations as bookings } from '../functions/bookings/openapi.ts'
import { staffOperations } from '../functions/bookings/openapi-staff.ts'
import { campusOperations as campuses } from '../functions/campuses/openapi.ts'
import { operations as casework } from '../functions/casework/openapi.ts'
import { rulesOperations as editions } from '../functions/editions/openapi.ts'
import { operations as gatherings } from '../functions/gatherings/openapi.ts'
import type { Operation } from '../functions/http/openapi.ts'

const byFolder: Readonly<Record<string, readonly Operation[]>> = {
  assessments,
  bookings: [...bookings, ...staffOperations],
  campuses,
  casework,
  editions,
  gatherings,
}

/** All that the document describes, with the folder of the function that answers it. */
export const everyOperation = Object.entries(byFolder).flatMap(([folder, operations]) =>
  operations.map((one) => ({ ...one, folder })),
)
