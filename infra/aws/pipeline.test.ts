import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import * as iam from 'aws-cdk-lib/aws-iam'
import { describe, expect, test } from 'vitest'
import { PipelineStack, type PipelineStackProps } from './pipeline.ts'

const github = 'token.actions.githubusercontent.com'

const stackOf = (more: Partial<PipelineStackProps> = {}) =>
  new PipelineStack(new App(), 'Pipeline', {
    stage: 'prod',
    repository: 'contoh/rantau',
    regions: ['ap-southeast-3'],
    ...more,
  })

type Role = {
  readonly AssumeRolePolicyDocument: { readonly Statement: readonly Record<string, unknown>[] }
  readonly MaxSessionDuration: number
}

const templateOf = (more?: Partial<PipelineStackProps>) => Template.fromStack(stackOf(more))

const roleIn = (template: Template): Role =>
  Object.values(template.findResources('AWS::IAM::Role'))[0]?.Properties

const conditionsIn = (template: Template) => roleIn(template).AssumeRolePolicyDocument.Statement[0]

describe('who deploys from GitHub', () => {
  test('is one workflow of one repository, on a tag of a version, in the environment of the stage', () => {
    const { Statement } = roleIn(templateOf()).AssumeRolePolicyDocument
    expect(Statement).toHaveLength(1)
    expect(Statement[0]).toMatchObject({
      Effect: 'Allow',
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          [`${github}:aud`]: 'sts.amazonaws.com',
          [`${github}:sub`]: 'repo:contoh/rantau:environment:prod',
          [`${github}:repository`]: 'contoh/rantau',
        },
        StringLike: {
          [`${github}:ref`]: 'refs/tags/v*',
          [`${github}:job_workflow_ref`]: 'contoh/rantau/.github/workflows/deploy.yml@refs/tags/v*',
        },
      },
    })
  })

  test('of another stage is trusted in that stage’s environment alone', () => {
    const subject = { [`${github}:sub`]: 'repo:contoh/rantau:environment:test' }
    const found = conditionsIn(templateOf({ stage: 'test' }))
    expect(found).toMatchObject({ Condition: { StringEquals: subject } })
  })

  test('is known by its ids where GitHub tells them, and its name has to fit as well', () => {
    const found = conditionsIn(templateOf({ subject: 'contoh@1/rantau@2' }))
    const equals = {
      [`${github}:sub`]: 'repo:contoh@1/rantau@2:environment:prod',
      [`${github}:repository`]: 'contoh/rantau',
    }
    expect(found).toMatchObject({ Condition: { StringEquals: equals } })
  })

  test('may ask the roles of CDK’s bootstrap in the stage’s regions, and change nothing by itself', () => {
    const template = templateOf()
    const policies = Object.values(template.findResources('AWS::IAM::Policy'))
    const statements = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    const [{ Action, Effect, Resource }, ...looking] = statements
    const actions = looking.flatMap((one) => one.Action).map((one: string) => one.split(':')[1])
    for (const one of actions) expect(one).toMatch(/^(Admin)?(List|Get|BatchGet|Describe|Query)/)
    const [keys] = looking.flatMap((one) => one.Condition?.['ForAllValues:StringLike'] ?? [])
    expect(keys['dynamodb:LeadingKeys'].join(' ')).toBe(
      'ROSTER CAMPUSES CAMPUS#* STAFFOF#* STAFF#* SOWN CATALOGUE',
    )
    expect([Effect, Action]).toEqual(['Allow', 'sts:AssumeRole'])
    const account = { Ref: 'AWS::AccountId' }
    const start = ['arn:', { Ref: 'AWS::Partition' }, ':iam::', account]
    const role = (name: string) => ({
      'Fn::Join': ['', [...start, `:role/cdk-hnb659fds-${name}-role-`, account, '-ap-southeast-3']],
    })
    expect(Resource).toEqual(['deploy', 'file-publishing', 'lookup'].map(role))
    expect(roleIn(template)).not.toHaveProperty('ManagedPolicyArns')
    expect(roleIn(template)).not.toHaveProperty('Policies')
  })

  test('has an hour, and no more than a boundary lends where there is one', () => {
    expect(roleIn(templateOf()).MaxSessionDuration).toBe(3_600)
    const stack = stackOf()
    const bounded = new PipelineStack(new App(), 'Bounded', {
      stage: 'prod',
      repository: 'contoh/rantau',
      boundary: iam.ManagedPolicy.fromManagedPolicyArn(
        stack,
        'Boundary',
        'arn:aws:iam::123456789012:policy/rantau',
      ),
    })
    expect(roleIn(Template.fromStack(bounded))).toHaveProperty(
      'PermissionsBoundary',
      'arn:aws:iam::123456789012:policy/rantau',
    )
  })

  test('comes by a provider that the account may have already, for it takes but one', () => {
    templateOf().resourcePropertiesCountIs(
      'AWS::IAM::OIDCProvider',
      { Url: `https://${github}`, ClientIdList: ['sts.amazonaws.com'] },
      1,
    )
    const providerArn = `arn:aws:iam::123456789012:oidc-provider/${github}`
    const template = templateOf({ providerArn })
    template.resourceCountIs('AWS::IAM::OIDCProvider', 0)
    expect(conditionsIn(template)).toMatchObject({ Principal: { Federated: providerArn } })
  })

  test('is no pattern: a name that would fit others is refused', () => {
    for (const repository of ['contoh/*', '*', 'contoh', 'contoh/rantau:ref:x', ''])
      expect(() => stackOf({ repository })).toThrow('expected owner/name')
    expect(() => stackOf({ subject: 'contoh@*/rantau@*' })).toThrow('expected owner/name')
  })
})
