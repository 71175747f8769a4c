const NUMBER = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const OTHER_BASE = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;

/**
 * The value of an unquoted scalar by the YAML 1.2 core schema. Infinities and what is not a number stay text: no field
 * of ours may hold them.
 */
export function plainValue(text: string): string | number | boolean | null {
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
  }
  const first = text.charCodeAt(0);
  if (first > 57 || first < 43) return text;
  if (!NUMBER.test(text) && !OTHER_BASE.test(text)) return text;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}
