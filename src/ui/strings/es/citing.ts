import type { citing as en } from '../en/citing';

export const citing: typeof en = {
  title: (title) => `«${title}»`,
  read: (date) => `consultado: ${date}`,
};
