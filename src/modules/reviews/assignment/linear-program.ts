// The door to the library that solves linear programs; what it answers is a proposal, checked elsewhere in whole numbers.
import type { Highs, Model, VariableType } from 'highs'

export interface Column {
  gain: number
  /** At least 0, at most this. */
  most: number
  rows: number[]
  factors: number[]
  /** Whole by itself as soon as the others are. */
  follows?: boolean
}

/** Each row keeps the sum of its columns between `low` and `high`. */
export interface Program {
  columns: Column[]
  low: number[]
  high: number[]
}

export interface OpenProgram {
  addColumn(column: Column): void
  setGain(column: number, gain: number): void
  /** The best fractional solution. */
  solve(): { gain: number; rowPrices: Float64Array; values: Float64Array }
  close(): void
}

export type WholeSolution =
  | { outcome: 'best'; values: Float64Array }
  | { outcome: 'impossible' }
  /** Time ran out; `values` is the best found, if any. */
  | { outcome: 'stopped'; values?: Float64Array }

export interface WholeLimits {
  seconds: number
  /** Stop at the first solution. */
  isAnyGood: boolean
  /** Also those that follow. */
  isAllWhole: boolean
}

/** After a column has come in, the last solution is still one to start from. */
const primalSimplex = 4

let library: Promise<Highs> | undefined

const load = async () => {
  library ??= import('highs').then(({ default: start }) => start())
  return await library
}

export async function openProgram(program: Program): Promise<OpenProgram> {
  const model = passTo(await load(), program)
  model.options.set({ simplex_strategy: primalSimplex })
  return {
    addColumn({ gain, most, rows, factors }) {
      model.addCol(gain, 0, most, { indices: rows, values: factors })
    },
    setGain: (column, gain) => model.changeColCost(column, gain),
    solve() {
      model.run()
      const { rowDual, colValue } = model.getSolution()
      return { gain: model.getObjectiveValue(), rowPrices: rowDual, values: colValue }
    },
    close: () => model.dispose(),
  }
}

/** Every column takes a whole value, followers only if asked. The same program always gives the same solution, unless time runs out. */
export async function solveWhole(program: Program, limits: WholeLimits): Promise<WholeSolution> {
  const highs = await load()
  const { modelStatus, variableType } = highs.constants
  const kinds = program.columns.map(({ follows }) =>
    follows && !limits.isAllWhole ? variableType.continuous : variableType.integer,
  )
  const model = passTo(highs, program, kinds)
  try {
    model.options.set({
      time_limit: Math.max(0.05, limits.seconds),
      mip_rel_gap: 0,
      mip_abs_gap: 5e-7,
      mip_feasibility_tolerance: 1e-9,
      ...(limits.isAnyGood ? { mip_max_improving_sols: 1 } : {}),
    })
    model.run()
    const status = model.getModelStatus()
    if (status === modelStatus.optimal) return { outcome: 'best', values: model.getSolution().colValue }
    if (status === modelStatus.infeasible) return { outcome: 'impossible' }
    const hasSolution = model.info.get('primal_solution_status') === 2
    return hasSolution ? { outcome: 'stopped', values: model.getSolution().colValue } : { outcome: 'stopped' }
  } finally {
    model.dispose()
  }
}

function passTo(highs: Highs, { columns, low, high }: Program, integrality?: VariableType[]): Model {
  const starts = new Int32Array(columns.length + 1)
  for (const [at, { rows }] of columns.entries()) starts[at + 1] = (starts[at] ?? 0) + rows.length
  const model = highs.createModel({
    numCols: columns.length,
    numRows: low.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: columns.map(({ gain }) => gain),
    colLower: new Float64Array(columns.length),
    colUpper: columns.map(({ most }) => most),
    rowLower: low,
    rowUpper: high,
    matrix: {
      format: 'csc',
      numRows: low.length,
      numCols: columns.length,
      starts,
      indices: columns.flatMap(({ rows }) => rows),
      values: columns.flatMap(({ factors }) => factors),
    },
    ...(integrality ? { integrality } : {}),
  })
  model.options.set({ output_flag: false })
  return model
}
