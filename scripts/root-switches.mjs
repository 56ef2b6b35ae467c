/**
 * The switches that Electron needs when root runs it. Chromium's sandbox drops privileges into a user namespace of its
 * own, which it refuses to do for root; without the switch it ends at once. Everybody else keeps the sandbox.
 */
export const rootSwitches = () => (isRoot() ? ['--no-sandbox'] : [])

export const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0
