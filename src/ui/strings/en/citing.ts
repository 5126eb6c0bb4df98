/** How a page is cited. */
export const citing = {
  title: (title: string): string => `“${title}”`,
  read: (date: string): string => `accessed ${date}`,
};
