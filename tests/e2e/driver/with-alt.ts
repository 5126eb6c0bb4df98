/** A held Alt key, in either browser's driver. */
type Keys = { down(key: 'Alt'): Promise<void>; up(key: 'Alt'): Promise<void> };

/** Does something while the key is down; it comes up whatever happens. */
export async function withAlt(keys: Keys, act: () => Promise<void>): Promise<void> {
  await keys.down('Alt');
  try {
    await act();
  } finally {
    await keys.up('Alt');
  }
}
