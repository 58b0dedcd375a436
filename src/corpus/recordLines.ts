/**
 * Writes an object as JSON with one line a field, and one line a record where a field is a list or a map of records, so
 * that a change to one record is a change of one line. Ends with a line break.
 */
export function recordLines(value: object): string {
  const fields = Object.entries(value).map(([name, field]) => `  ${JSON.stringify(name)}: ${fieldLines(field)}`);
  return `{\n${fields.join(",\n")}\n}\n`;
}

function fieldLines(field: unknown): string {
  if (!Array.isArray(field) || field.length === 0) return JSON.stringify(field);
  return `[\n${field.map((record) => `    ${JSON.stringify(record)}`).join(",\n")}\n  ]`;
}
