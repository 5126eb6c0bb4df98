/** What the script that every page gets asks, before anything is read. */

export interface GlanceRequests {
  /**
   * The bare text of a frame, or of what changed in it (`text/glanced.ts`): could any name stand in it? If so, this frame
   * and the top one have the script that reads when this is answered.
   */
  'page.glance': { input: { text: string }; output: { read: boolean } };
  /** Something needs this frame's text: bring the script that reads. */
  'page.bring-reader': { input: Record<string, never>; output: { ok: true } };
  /**
   * A frame big enough to be read was loaded, or one went: bring the frames of this tab to life, and forget those gone.
   * `reading`: the page around them is read, and so are they.
   */
  'page.bring-frames': { input: { reading: boolean }; output: { ok: true } };
}
