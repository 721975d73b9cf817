import type { Sheet } from './sheet'

const cell = (text: string) => {
  // a spreadsheet must not take a name for a formula
  const safe = /^[=+\-@\t]/.test(text) && !/^-?[\d,.]+$/.test(text) ? `'${text}` : text
  return /[",\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
const line = (cells: readonly string[]) => cells.map(cell).join(',')

/** The sheet as rows; with the mark that makes a spreadsheet read it as UTF-8. */
export function csvOf(sheet: Sheet): string {
  const lines = [line([sheet.title]), line([sheet.resultLabel, sheet.result])]
  for (const table of sheet.tables) {
    lines.push('', line([table.title]), line(table.columns.map((column) => column.label)), ...table.rows.map(line))
    if (table.total) lines.push(line(table.total))
  }
  if (sheet.notes.length) lines.push('', ...sheet.notes.map((note, i) => line([String(i + 1), note.text, note.formula ?? '', note.article ?? ''])))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

export function save(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
