/** A function to be made small, with its gradient. */
export type Objective = (point: Float64Array) => {
  readonly value: number
  readonly gradient: Float64Array
}

const memory = 10

/** Limited-memory BFGS (Liu and Nocedal 1989) with backtracking; gives the best point found. */
export function minimise(
  objective: Objective,
  start: Float64Array,
  iterations: number,
): Float64Array {
  let point = start.slice()
  let { value, gradient } = objective(point)
  const steps: Float64Array[] = []
  const changes: Float64Array[] = []
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const direction = descent(gradient, steps, changes)
    let slope = dot(direction, gradient)
    if (slope >= 0) break
    let size = steps.length === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1
    let next = point
    let result = { value, gradient }
    for (let tries = 0; tries < 25; tries += 1) {
      const scale = size
      next = point.map((at, index) => at + scale * (direction[index] ?? 0))
      result = objective(next)
      if (result.value <= value + 1e-4 * size * slope) break
      size /= 2.5
    }
    slope = value - result.value
    if (!(slope > 0)) break
    steps.push(next.map((at, index) => at - (point[index] ?? 0)))
    changes.push(result.gradient.map((at, index) => at - (gradient[index] ?? 0)))
    if (steps.length > memory) {
      steps.shift()
      changes.shift()
    }
    point = next
    value = result.value
    gradient = result.gradient
    if (slope < 1e-5 * Math.abs(value)) break
  }
  return point
}

function descent(
  gradient: Float64Array,
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
): Float64Array {
  const direction = gradient.map((at) => -at)
  const shares: number[] = []
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at] ?? direction
    const change = changes[at] ?? direction
    const share = dot(step, direction) / dot(step, change)
    shares[at] = share
    addScaled(direction, change, -share)
  }
  const lastStep = steps.at(-1)
  const lastChange = changes.at(-1)
  if (lastStep !== undefined && lastChange !== undefined) {
    const scale = dot(lastStep, lastChange) / dot(lastChange, lastChange)
    for (let index = 0; index < direction.length; index += 1) {
      direction[index] = (direction[index] ?? 0) * scale
    }
  }
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] ?? direction
    const change = changes[at] ?? direction
    const share = dot(change, direction) / dot(step, change)
    addScaled(direction, step, (shares[at] ?? 0) - share)
  }
  return direction
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0)
  return sum
}

function addScaled(target: Float64Array, other: Float64Array, scale: number): void {
  for (let index = 0; index < target.length; index += 1) {
    target[index] = (target[index] ?? 0) + scale * (other[index] ?? 0)
  }
}
