/** The drawn icons of the interface: from Lucide (https://lucide.dev, ISC licence), on a 16-px grid. */

const PATHS = {
  close: ['M18 6 6 18', 'm6 6 12 12'],
  back: ['m12 19-7-7 7-7', 'M19 12H5'],
  save: ['m19 21-7-4-7 4V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v16z'],
  done: ['M20 6 9 17l-5-5'],
  unfold: ['m9 18 6-6-6-6'],
} as const;

export type IconName = keyof typeof PATHS;

/** An icon for the eye only: the control that holds it says its name in words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="e-icon" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
      {PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
