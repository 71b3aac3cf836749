import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' }
import settled from '../../cdk.json' with { type: 'json' }

/** Where what is drawn up lies. */
export const { output } = settled

/** What cdk.json says of every stage. */
export const { stages } = settled.context

/**
 * All of the library's mended behaviours, and what cdk.json says. What one stack takes from another,
 * the other cannot take away.
 */
export const context = {
  ...flags,
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  ...settled.context,
}
