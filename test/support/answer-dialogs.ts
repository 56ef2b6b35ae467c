import type { ElectronApplication } from 'playwright-core'

export interface DialogAnswers {
  /** The files chosen in each file dialog to come, in order; null cancels it. */
  readonly open?: readonly (readonly string[] | null)[]
  /** The file named in each save dialog to come, in order; null cancels it. */
  readonly save?: readonly (string | null)[]
  /** The index of the button pressed in each message box to come, in order. */
  readonly message?: readonly number[]
}

/**
 * Answers the dialogs of the operating system, which no test can click. A dialog for which no answer is left fails
 * as if it could not be shown. Calling it again replaces the answers.
 */
export async function answerDialogs(
  app: ElectronApplication,
  answers: DialogAnswers,
): Promise<void> {
  await app.evaluate(
    ({ dialog }, { open, save, message }) => {
      function next<Answer>(queue: Answer[], kind: string): Answer {
        const answer = queue.shift()
        if (answer === undefined) throw new Error(`the test expected no ${kind} dialog here`)
        return answer
      }
      dialog.showOpenDialog = async () => {
        const files = next(open, 'file')
        return await Promise.resolve({ canceled: files === null, filePaths: files ?? [] })
      }
      dialog.showSaveDialog = async () => {
        const file = next(save, 'save')
        return await Promise.resolve({ canceled: file === null, filePath: file ?? '' })
      }
      dialog.showMessageBox = async () =>
        await Promise.resolve({ response: next(message, 'message'), checkboxChecked: false })
    },
    {
      open: (answers.open ?? []).map((files) => (files === null ? null : [...files])),
      save: [...(answers.save ?? [])],
      message: [...(answers.message ?? [])],
    },
  )
}
