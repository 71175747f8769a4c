/** Order of ids, their numbers compared as numbers: m2 before m10. 0 for equal ids only. */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
  for (const [index, part] of left.entries()) {
    const other = right[index] ?? '';
    if (part === other) continue;
    return index % 2 === 1 ? Number(part) - Number(other) || (part < other ? -1 : 1) : part < other ? -1 : 1;
  }
  return left.length - right.length;
}
