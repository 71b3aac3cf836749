import { type OpenApiPart, type Operation, openApiPart } from '../http/openapi.ts'
import { machineOperations, machineParameters } from './machines/openapi.ts'
// Loading it registers each schema under its name.
import './schemas.ts'

/** Addresses about campuses. */
export const campusOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/campuses',
    id: 'campuses',
    summary: 'The campuses a student can name as their own.',
    status: 200,
    answers: 'All of them, by name.',
    schema: 'Campuses',
    refusals: [],
  },
  {
    method: 'get',
    staff: true,
    path: '/v1/staff/campus',
    id: 'campusNumbers',
    summary: 'The numbers of the campus whose partner asks; there is no way to ask for another.',
    status: 200,
    answers:
      'Closed windows of eight weeks. No group of fewer than ten can be told apart, whatever is reckoned.',
    schema: 'CampusNumbers',
    refusals: ['not-found', 'campus-revoked'],
  },
  ...machineOperations,
]

/** This function's part of the document served at /v1/openapi.json. */
export const openApi = (): OpenApiPart => openApiPart(campusOperations, machineParameters)
