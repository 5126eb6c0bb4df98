/** What the browser's own menus and buttons say. */
export const menus = {
  saveHighlight: 'Save highlight with Glosa',
  badgeTitle: (count: number): string =>
    count === 0 ? 'Glosa: nothing known is named here' : `Glosa: ${count} ${count === 1 ? 'name' : 'names'} known here`,
  off: 'Glosa is off here',
};
