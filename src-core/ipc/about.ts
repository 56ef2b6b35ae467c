/** Software or a font of others that is in the app. */
export interface ThirdPartyNotice {
  readonly name: string
  readonly version: string
  /** SPDX expression, for instance `MIT`. */
  readonly licence: string
  /** Its licence, word for word. */
  readonly text: string
}

/** What the app says about itself. */
export interface AboutApp {
  readonly version: string
  /** What it runs on: version by name. */
  readonly versions: Readonly<Record<string, string>>
  /** The licence of the app, word for word. */
  readonly licence: string
  readonly notices: readonly ThirdPartyNotice[]
}
