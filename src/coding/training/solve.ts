/**
 * Solves `matrix * x = right` for a symmetric positive definite matrix (Cholesky).
 * @param matrix rows of equal length, not changed
 * @throws RangeError where the matrix is not positive definite
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const lower: number[][] = [];
  for (let row = 0; row < size; row++) {
    const current: number[] = [];
    for (let column = 0; column <= row; column++) {
      let sum = at(matrix[row], column);
      for (let k = 0; k < column; k++) sum -= at(current, k) * at(column === row ? current : lower[column], k);
      if (column < row) current.push(sum / at(lower[column], column));
      else if (sum <= 0) throw new RangeError(`not positive definite at row ${row}`);
      else current.push(Math.sqrt(sum));
    }
    lower.push(current);
  }
  const forward: number[] = [];
  for (let row = 0; row < size; row++) {
    let sum = at(right, row);
    for (let k = 0; k < row; k++) sum -= at(lower[row], k) * at(forward, k);
    forward.push(sum / at(lower[row], row));
  }
  const result = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let sum = at(forward, row);
    for (let k = row + 1; k < size; k++) sum -= at(lower[k], row) * at(result, k);
    result[row] = sum / at(lower[row], row);
  }
  return result;
}

function at(values: readonly number[] | undefined, index: number): number {
  return values?.[index] ?? 0;
}
