/** The table that benchmarks print. */
import { table } from '../../src/cli/knowledge/table';
import { type Row, verdict } from './measure';

/** Rows as a table for the terminal, grouped. */
export function report(rows: readonly Row[]): string {
  const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
  const bound = ({ better = 'less' }: Row, value?: number): string =>
    value === undefined ? '' : `${better === 'less' ? '≤' : '≥'} ${value}`;
  let group = '';
  const lines = rows.flatMap((row) => {
    const line = [
      `  ${row.what}`,
      `${figure(row.value)} ${row.unit}`,
      bound(row, row.hold),
      bound(row, row.aim),
      verdict(row),
      row.note ?? '',
    ];
    const title = row.group === group ? [] : [[row.group, '', '', '', '', '']];
    group = row.group;
    return [...title, line];
  });
  return table([['', 'measured', 'hold', 'aim', 'met', ''], ...lines]);
}
