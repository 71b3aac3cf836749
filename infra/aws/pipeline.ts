import { Aws, CfnOutput, Duration, Stack, type StackProps, Tags } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import { lendLooking } from './looking-over.ts'

const issuer = 'token.actions.githubusercontent.com'
const audience = 'sts.amazonaws.com'
const tags = 'refs/tags/v*'
const workflow = '.github/workflows/deploy.yml'

/** The mark of CDK's own bootstrap, where none was chosen: it stands in the names of its roles. */
const bootstrapMark = 'hnb659fds'

/** What deploying takes: looking up, laying files down, and asking CloudFormation to do the rest. */
const bootstrapRoles = ['deploy', 'file-publishing', 'lookup'] as const

export type PipelineStackProps = StackProps & {
  /** The stage it deploys, and so the environment at GitHub that it is trusted in. */
  readonly stage: 'dev' | 'test' | 'prod'
  /** `owner/name` at GitHub. */
  readonly repository: string
  /**
   * What GitHub calls the repository in the subject of its tokens, where that is more than its name:
   * with ids for repositories made or renamed since June 2026. Left out: the name.
   */
  readonly subject?: string
  /** An account has one provider for GitHub; left out: it has none yet, and gets it here. */
  readonly providerArn?: string
  /** Where the stage's stacks stand; more than one where CloudFront wants something of us-east-1. */
  readonly regions?: readonly string[]
  /** What the role can be lent at most. */
  readonly boundary?: iam.IManagedPolicy
}

const named = /^[\w.-]+\/[\w.-]+$/
const subjects = /^[\w.@-]+\/[\w.@-]+$/

/** Nothing that a condition would read as a pattern. */
function assertNamed(name: string, text: string, pattern: RegExp): void {
  if (!pattern.test(text))
    throw new Error(`${name} is "${text}", expected owner/name as at GitHub. Correct it.`)
}

/**
 * Lets one workflow of one repository deploy one stage, without a secret: GitHub says who asks, by a
 * token of minutes. What it may do then is to ask the roles of CDK's bootstrap, and to look over who
 * works in the stage when it is done.
 */
export class PipelineStack extends Stack {
  readonly role: iam.Role

  constructor(scope: Construct, id: string, props: PipelineStackProps) {
    const { stage, repository, subject, providerArn, regions, boundary, ...rest } = props
    super(scope, id, { description: `Rantau: who may deploy ${stage}`, ...rest })
    assertNamed('repository', repository, named)
    assertNamed('subject', subject ?? repository, subjects)
    const provider = providerArn ?? providerOf(this)
    this.role = new iam.Role(this, 'Deployer', {
      roleName: `rantau-${stage}-deployer`,
      description: `Deploys ${stage} from tags of ${repository}`,
      assumedBy: new iam.WebIdentityPrincipal(provider, trusted(props)),
      maxSessionDuration: Duration.hours(1),
      ...(boundary !== undefined && { permissionsBoundary: boundary }),
    })
    this.role.addToPolicy(
      new iam.PolicyStatement({
        actions: ['sts:AssumeRole'],
        resources: (regions ?? [Aws.REGION]).flatMap(rolesIn),
      }),
    )
    lendLooking(this.role, stage)
    Tags.of(this).add('application', 'rantau')
    Tags.of(this).add('stage', stage)
    new CfnOutput(this, 'DeployRole', { value: this.role.roleArn })
  }
}

/** Its keys AWS looks up itself, by the certificates it trusts. */
const providerOf = (scope: Construct): string =>
  new iam.OidcProviderNative(scope, 'GitHub', {
    url: `https://${issuer}`,
    clientIds: [audience],
  }).oidcProviderArn

/** This workflow alone, of this repository, on a tag of a version, in the environment of the stage. */
const trusted = ({ stage, repository, subject }: PipelineStackProps) => ({
  StringEquals: {
    [`${issuer}:aud`]: audience,
    [`${issuer}:sub`]: `repo:${subject ?? repository}:environment:${stage}`,
    [`${issuer}:repository`]: repository,
  },
  StringLike: {
    [`${issuer}:ref`]: tags,
    [`${issuer}:job_workflow_ref`]: `${repository}/${workflow}@${tags}`,
  },
})

const rolesIn = (region: string): readonly string[] =>
  bootstrapRoles.map(
    (role) =>
      `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/cdk-${bootstrapMark}-${role}-role-${Aws.ACCOUNT_ID}-${region}`,
  )
