/** The drawn icons of the interface: from Lucide (https://lucide.dev, ISC licence), on a 16-px grid. */

const PATHS = {
  close: ['M18 6 6 18', 'm6 6 12 12'],
  back: ['m12 19-7-7 7-7', 'M19 12H5'],
  save: ['m19 21-7-4-7 4V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v16z'],
  done: ['M20 6 9 17l-5-5'],
  pin: [
    'M12 17v5',
    'M9 10.76a2 2 0 0 1-1.11 1.79l-1.78.9A2 2 0 0 0 5 15.24V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.76a2 2 0 0 0-1.11-1.79l-1.78-.9A2 2 0 0 1 15 10.76V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z',
  ],
  open: ['M15 3h6v6', 'M10 14 21 3', 'M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6'],
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
