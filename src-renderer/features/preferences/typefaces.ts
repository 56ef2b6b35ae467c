import type { LetteredScript } from '../../../src-core/settings/appearance'

/** Typefaces that come with the app, for each script. */
const bundled: Readonly<Record<LetteredScript, readonly string[]>> = {
  arabic: ['Noto Naskh Arabic', 'IBM Plex Sans Arabic'],
  latin: ['Source Serif 4', 'IBM Plex Sans'],
}

/**
 * Typefaces that readers of the script often have. The system is not asked for its list: that takes a
 * permission, and this page gets none.
 */
const wellKnown: Readonly<Record<LetteredScript, readonly string[]>> = {
  arabic: [
    'Amiri',
    'Arabic Typesetting',
    'Arial',
    'Damascus',
    'DejaVu Sans',
    'Dubai',
    'Geeza Pro',
    'Lateef',
    'Noto Kufi Arabic',
    'Noto Sans Arabic',
    'Sakkal Majalla',
    'Scheherazade New',
    'Segoe UI',
    'Simplified Arabic',
    'Tahoma',
    'Times New Roman',
    'Traditional Arabic',
    'Vazirmatn',
  ],
  latin: [
    'Arial',
    'Atkinson Hyperlegible',
    'Baskerville',
    'Book Antiqua',
    'Calibri',
    'Cambria',
    'Charter',
    'Crimson Pro',
    'DejaVu Sans',
    'DejaVu Serif',
    'EB Garamond',
    'Georgia',
    'Iowan Old Style',
    'Liberation Serif',
    'Noto Serif',
    'OpenDyslexic',
    'Palatino Linotype',
    'Segoe UI',
    'Times New Roman',
    'Verdana',
  ],
}

const samples: Readonly<Record<LetteredScript, string>> = {
  arabic: 'أبجد هوز حطي كلمن',
  latin: 'Hamburgefonstiv 0123',
}

/** The bundled typefaces, those of the well-known that the computer has, and the chosen one in any case. */
export function typefacesFor(script: LetteredScript, chosen: string): readonly string[] {
  const found = wellKnown[script].filter((name) => isInstalled(name, samples[script]))
  return [...new Set([...bundled[script], ...found, chosen])]
}

/** Whether a typeface gives the sample other widths than what stands in for a missing one. */
function isInstalled(name: string, sample: string): boolean {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return false
  const width = (family: string): number => {
    context.font = `72px ${family}`
    return context.measureText(sample).width
  }
  return ['serif', 'monospace'].every(
    (fallback) => width(`'${name}', ${fallback}`) !== width(fallback),
  )
}
