import type { Rectangle } from '../memory'

export const usualSize = { width: 1280, height: 860 }
export const smallestSize = { width: 760, height: 520 }

/** So much of the top of a window has to be on a screen that a person can grasp and move it. */
const grasp = { width: 160, height: 40 }

/**
 * Where to open the window: where it was, if that can still be seen and grasped on one of the screens (the
 * first is the main one), else in the middle of the main screen. Never larger than its screen.
 */
export function placeWindow(
  remembered: Rectangle | null,
  screens: readonly Rectangle[],
): Rectangle {
  const main = screens[0] ?? { x: 0, y: 0, ...usualSize }
  if (remembered === null) return centred(usualSize, main)
  const screen = screens.find((candidate) => isGraspable(remembered, candidate))
  if (screen === undefined) return centred(remembered, main)
  const width = within(remembered.width, smallestSize.width, screen.width)
  const height = within(remembered.height, smallestSize.height, screen.height)
  return {
    x: within(remembered.x, screen.x, screen.x + screen.width - width),
    y: within(remembered.y, screen.y, screen.y + screen.height - height),
    width,
    height,
  }
}

/** How far a new window stands from the one that it is opened beside, so that both can be seen. */
const step = 32

/** Where a window goes that is opened from another one; `placeWindow` sees to it that it fits. */
export function besideWindow({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x + step, y: y + step, width, height }
}

function isGraspable(window: Rectangle, screen: Rectangle): boolean {
  const right = Math.min(window.x + window.width, screen.x + screen.width)
  const left = Math.max(window.x, screen.x)
  return (
    right - left >= grasp.width &&
    window.y >= screen.y &&
    window.y + grasp.height <= screen.y + screen.height
  )
}

function centred(size: Pick<Rectangle, 'width' | 'height'>, screen: Rectangle): Rectangle {
  const width = within(size.width, smallestSize.width, screen.width)
  const height = within(size.height, smallestSize.height, screen.height)
  return {
    x: screen.x + Math.floor((screen.width - width) / 2),
    y: screen.y + Math.floor((screen.height - height) / 2),
    width,
    height,
  }
}

/** The value, not below `least`, and in any case not above `most`. */
function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
