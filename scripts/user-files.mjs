import path from 'node:path'

// npm starts scripts in the project's folder, and keeps the user's in INIT_CWD.

/** The folder in which the user typed the command. */
export const userFolder = () => process.env['INIT_CWD'] ?? process.cwd()

/** Files as the user named them, from their folder.
 * @param {readonly string[]} names */
export const userFiles = (names) => names.map((name) => path.resolve(userFolder(), name))
