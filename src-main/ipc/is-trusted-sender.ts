import type { PageOrigin } from '../page/page-origin'

/** What Electron tells of a frame. */
export interface Frame {
  readonly url: string
}

/** Who sent a message, as Electron tells it. */
export interface Sender {
  /** Null when the frame is gone already. */
  readonly senderFrame: Frame | null
  readonly sender: { readonly id: number; readonly mainFrame: Frame }
}

/**
 * Whether a message comes from the page of one of our own windows: from its main frame, never from a
 * frame inside it, and only while our own page is shown there.
 */
export function isTrustedSender(
  { senderFrame, sender }: Sender,
  isOwn: (contents: number) => boolean,
  isOurs: PageOrigin['isOurs'],
): boolean {
  return (
    senderFrame !== null &&
    isOwn(sender.id) &&
    senderFrame === sender.mainFrame &&
    isOurs(senderFrame.url)
  )
}
