/** The parser of the library, which comes without types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Begins to answer at an end of a line. */
    initializeFromPort(port: EventTarget): void
  }
}
