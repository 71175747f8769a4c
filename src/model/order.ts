/** Order of texts by their code units: the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of ids, their numbers compared as numbers: m2 before m10. 0 for equal ids only. */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
  for (const [index, part] of left.entries()) {
    const other = right[index] ?? '';
    if (part === other) continue;
    return index % 2 === 1 ? Number(part) - Number(other) || compareText(part, other) : compareText(part, other);
  }
  return left.length - right.length;
}
