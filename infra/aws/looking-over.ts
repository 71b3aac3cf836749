import { ArnFormat, Stack } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import { key } from '../../functions/adapters/keys.ts'
import { familyOf } from '../lent.ts'
import { stands } from './nag.ts'
import { arnOf } from './records.ts'
import { jakarta, type StageName } from './stage.ts'

/** Where lies whom a stage serves with: offices, campuses, the staff, what was sown, the rules' pointer. */
const families = [
  key.office(''),
  key.campusEntry(''),
  key.campus(''),
  key.staffOf('', ''),
  key.staff(''),
  key.sown(''),
  key.activeEdition(),
].map(({ pk }) => familyOf(pk))

/**
 * Lets a deployment look the stage over when it is done (`npm run open -- --check`): it reads who works
 * there and what is theirs, and nothing of any student.
 */
export function lendLooking(role: iam.Role, stage: StageName): void {
  const scope = Stack.of(role)
  const allow = (statement: iam.PolicyStatementProps) =>
    role.addToPolicy(new iam.PolicyStatement(statement))
  allow({
    actions: ['cloudformation:DescribeStacks'],
    resources: ['data', 'identity'].map((part) =>
      arnOf(scope, 'cloudformation', 'stack', `rantau-${stage}-${part}/*`),
    ),
  })
  allow({
    actions: ['GetItem', 'BatchGetItem', 'Query'].map((action) => `dynamodb:${action}`),
    resources: [arnOf(scope, 'dynamodb', 'table', `rantau-${stage}-records`)],
    conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': families } },
  })
  allow({
    actions: ['ListUsers', 'AdminListGroupsForUser', 'DescribeUserPoolClient'].map(
      (action) => `cognito-idp:${action}`,
    ),
    resources: [arnOf(scope, 'cognito-idp', 'userpool', '*', ArnFormat.SLASH_RESOURCE_NAME)],
    conditions: { StringEquals: { 'aws:ResourceTag/stage': stage } },
  })
  const made = 'AWS draws the end of the name when it makes it; the stage is told by name or by tag'
  const here = `${jakarta}:<AWS::AccountId>`
  stands(role, {
    [`AwsSolutions-IAM5[Resource::arn:aws:cloudformation:${here}:stack/rantau-${stage}-data/*]`]:
      made,
    [`AwsSolutions-IAM5[Resource::arn:aws:cloudformation:${here}:stack/rantau-${stage}-identity/*]`]:
      made,
    [`AwsSolutions-IAM5[Resource::arn:aws:cognito-idp:${here}:userpool/*]`]: made,
  })
}
