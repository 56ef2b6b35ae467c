import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeWindow } from '../../../src-main/window/place-window'

const main = { x: 0, y: 25, width: 1920, height: 1055 }
const second = { x: 1920, y: 0, width: 1280, height: 1024 }

describe('placing the window', () => {
  it('opens in the middle of the main screen the first time', () => {
    expect(placeWindow(null, [main, second])).toEqual({ x: 320, y: 122, width: 1280, height: 860 })
  })

  it('opens where it was', () => {
    for (const bounds of [
      { x: 100, y: 100, width: 900, height: 700 },
      { x: 2000, y: 10, width: 1000, height: 800 },
    ]) {
      expect(placeWindow(bounds, [main, second])).toEqual(bounds)
    }
  })

  it('comes back to the main screen when its own is gone, in its size', () => {
    const away = { x: 2000, y: 10, width: 1000, height: 800 }
    expect(placeWindow(away, [main])).toEqual({ x: 460, y: 152, width: 1000, height: 800 })
  })

  it('is never larger than its screen, nor too small to be used', () => {
    expect(placeWindow({ x: 0, y: 30, width: 9000, height: 9000 }, [main])).toEqual(main)
    expect(placeWindow({ x: 5, y: 30, width: 1, height: 1 }, [main])).toMatchObject({ width: 760 })
    const small = { x: 0, y: 0, width: 640, height: 480 }
    expect(placeWindow(null, [small])).toEqual(small)
  })

  it('lies on one screen whatever was remembered (seed 42)', () => {
    const integer = fc.integer({ min: -10_000, max: 10_000 })
    const size = fc.integer({ min: -10, max: 10_000 })
    fc.assert(
      fc.property(fc.record({ x: integer, y: integer, width: size, height: size }), (bounds) => {
        const { x, y, width, height } = placeWindow(bounds, [main, second])
        expect(width).toBeGreaterThanOrEqual(760)
        expect(
          [main, second].some(
            (screen) =>
              x >= screen.x &&
              y >= screen.y &&
              x + width <= screen.x + screen.width &&
              y + height <= screen.y + screen.height,
          ),
        ).toBe(true)
      }),
      { seed: 42, numRuns: 500 },
    )
  })
})
