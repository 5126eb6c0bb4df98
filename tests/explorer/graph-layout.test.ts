import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GraphNode, type GraphSpot, layOut } from '../../src/explorer/graph-layout';

const SIZE = { width: 460, height: 400 };

const nodesOf = (widths: number[]): GraphNode[] =>
  widths.map((width, index) => ({ id: `n${index}`, width, height: 34 }));
const star = (nodes: readonly GraphNode[]) => nodes.slice(1).map(({ id }) => ({ from: 'n0', to: id }));

/** Pairs whose rooms overlap by more than rounding. */
function overlaps(nodes: readonly GraphNode[], spots: readonly GraphSpot[]): string[] {
  const boxes = spots.map((spot, index) => ({ ...spot, ...(nodes[index] as GraphNode) }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(one.x - other.x) < (one.width + other.width) / 2 - 1 &&
          Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 1,
      )
      .map((other) => `${one.id} ${other.id}`),
  );
}

describe('the picture of connections', () => {
  const graphs = fc
    .array(fc.integer({ min: 30, max: 136 }), { minLength: 1, maxLength: 17 })
    .map((widths) => nodesOf(widths));

  it('is the same every time', () => {
    fc.assert(
      fc.property(graphs, (nodes) => {
        expect(layOut(nodes, star(nodes), SIZE)).toEqual(layOut(nodes, star(nodes), SIZE));
      }),
      { numRuns: 10 },
    );
  });

  it('has its own entry in the middle, and all names inside', () => {
    fc.assert(
      fc.property(graphs, (nodes) => {
        const spots = layOut(nodes, star(nodes), SIZE);
        expect(spots[0]).toMatchObject({ id: 'n0', x: 230, y: 200 });
        for (const [index, { x, y }] of spots.entries()) {
          const { width = 0, height = 0 } = nodes[index] ?? {};
          expect(x - width / 2).toBeGreaterThanOrEqual(-1);
          expect(x + width / 2).toBeLessThanOrEqual(SIZE.width + 1);
          expect(y - height / 2).toBeGreaterThanOrEqual(-1);
          expect(y + height / 2).toBeLessThanOrEqual(SIZE.height + 1);
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each([1, 2, 5, 9, 12, 17])('writes no name over another: %i entries', (count) => {
    const nodes = nodesOf(Array.from({ length: count }, (_, index) => 60 + ((index * 37) % 76)));
    expect(overlaps(nodes, layOut(nodes, star(nodes), SIZE))).toEqual([]);
  });

  it('leaves out connections to what is not drawn', () => {
    const nodes = nodesOf([80, 80]);
    expect(layOut(nodes, [{ from: 'n0', to: 'elsewhere' }], SIZE)).toHaveLength(2);
  });
});
