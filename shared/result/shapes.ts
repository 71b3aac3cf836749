import type { Group } from './groups.ts'

/**
 * One shape for each group, told apart without colour, in a box of 12 by 12: a star to start now,
 * a stepped diamond for steps, a diamond in a frame for a chance, a ring for questions, a bar.
 */
export const shapes: Readonly<Record<Group, string>> = {
  now: 'M6 0l1.6 4.4L12 6l-4.4 1.6L6 12l-1.6-4.4L0 6l4.4-1.6z',
  steps: 'M6 0l6 6-6 6-6-6z',
  chance: 'M6 0l6 6-6 6-6-6zM6 3l-3 3 3 3 3-3z',
  ask: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zm0 2.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z',
  later: 'M1 4.5h10v3H1z',
}
