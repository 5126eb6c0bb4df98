/** What the browser's own menus and buttons say. */
export const menus = {
  saveHighlight: 'Save highlight with Glosa',
  lookUp: (words: string): string => `Look up “${words}” in Glosa`,
  addressBar: 'Look up who or what a name is',
  badgeTitle: (count: number): string =>
    count === 0 ? 'Glosa: nothing known is named here' : `Glosa: ${count} ${count === 1 ? 'name' : 'names'} known here`,
  closed: 'Glosa: extensions may not enter this page',
  noNames: 'Glosa: there is no name to go to here',
};
