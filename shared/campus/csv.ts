// Comma-separated values as spreadsheets read them (RFC 4180). What begins like a formula is opened
// as text: a mark stands before it, so that no cell of ours ever computes anything.

/** A spreadsheet takes these, the wide ones too, and what follows a tab or a line break. */
const formula = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20|]|^[\t\r\n]/u

const cell = (text: string): string => {
  const plain = formula.test(text) ? `'${text}` : text
  return `"${plain.replaceAll('"', '""')}"`
}

/** A table as CSV, each line ended; the first sign tells spreadsheets that it is UTF-8. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
