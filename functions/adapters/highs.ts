import loadHighs, { type Highs } from 'highs'
import type { Model, Solve, Solved } from '../../shared/gathering/model.ts'

// HiGHS, compiled to WebAssembly: the same answer on every machine.

export type SolverLimits = {
  /** So many steps of the solver a question may take; the same on every machine, however slow. */
  readonly stepsMax?: number
  /** The end of patience, for a machine so slow that steps alone would keep a hall waiting. */
  readonly secondsMax: number
  /** So close to the best is close enough. */
  readonly gapMax?: number
}

/** The rows of a model, one after another, as the solver reads them. */
function matrixOf({ columns, rows }: Model) {
  const starts = [0]
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length)
  const terms = rows.flatMap((row) => row.terms)
  return {
    format: 'csr' as const,
    numRows: rows.length,
    numCols: columns.length,
    starts,
    indices: terms.map(([column]) => column),
    values: terms.map(([, factor]) => factor),
  }
}

const modelOf = (model: Model) => ({
  numCols: model.columns.length,
  numRows: model.rows.length,
  colCost: model.columns.map(({ cost }) => cost),
  colLower: model.columns.map(() => 0),
  colUpper: model.columns.map(({ upper }) => upper),
  rowLower: model.rows.map(({ least }) => least),
  rowUpper: model.rows.map(({ most }) => most),
  matrix: matrixOf(model),
  integrality: Int32Array.from(model.columns, ({ whole }) => Number(whole)),
})

/** What HiGHS calls a point that keeps all the rules. */
const feasible = 2

function solved(
  highs: Highs,
  model: Model,
  { stepsMax = Infinity, secondsMax, gapMax = 0 }: SolverLimits,
): Solved | undefined {
  const native = highs.createModel(modelOf(model))
  try {
    native.options.set({
      time_limit: secondsMax,
      mip_rel_gap: gapMax,
      random_seed: 1,
      // Both cost these models more than they save.
      presolve: 'off',
      mip_root_presolve_only: true,
      // Whole searches within the search: nothing is counted while they run, and they rarely help.
      mip_heuristic_run_rens: false,
      mip_heuristic_run_rins: false,
      mip_heuristic_run_root_reduced_cost: false,
    })
    native.run({
      [highs.constants.callbackType.mipInterrupt]: (event) => {
        if (Number(event.data.mip_total_lp_iterations ?? 0) >= stepsMax) event.interrupt()
      },
    })
    if (Number(native.info.get('primal_solution_status')) !== feasible) return undefined
    const bound = Number(native.info.get('mip_dual_bound'))
    const cost = native.getObjectiveValue()
    return { values: native.getSolution().colValue, bound, proven: cost - bound < 0.5 }
  } finally {
    native.raw.dispose()
  }
}

/** `wasm`: where the compiled solver lies, if not beside its loader. */
export async function highsSolver(limits: SolverLimits, wasm?: string): Promise<Solve> {
  const highs = await loadHighs(wasm === undefined ? {} : { locateFile: () => wasm })
  return (model) => solved(highs, model, limits)
}
