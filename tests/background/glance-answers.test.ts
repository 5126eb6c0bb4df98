/** What a page that was only glanced at is answered. */
import { expect, test } from 'vitest';
import { checkInput } from '../../src/messaging/check';
import { PARTED } from '../../src/text/glanced';
import { sender, TAB, wake } from './scene';

test('a page that names nothing we know is not read', async () => {
  const { page, platform } = wake();
  expect(await page['page.glance']({ text: `It rained.${PARTED}Bright stars.` }, sender())).toEqual({ read: false });
  expect(platform.injected).toEqual([]);
});

test('one that could is read, though nobody knows yet where its blocks end', async () => {
  const { page, platform } = wake();
  expect(await page['page.glance']({ text: `It rained${PARTED}Ada Bright left.` }, sender())).toEqual({ read: true });
  expect(platform.injected).toEqual([{ tab: TAB, frame: 0, what: 'reader' }]);
});

test('a name in a frame has the page around it read as well: what it says is evidence', async () => {
  const { page, platform } = wake();
  await page['page.glance']({ text: 'Ada Bright left.' }, sender({ frame: 3 }));
  expect(platform.injected).toEqual([
    { tab: TAB, frame: 0, what: 'reader' },
    { tab: TAB, frame: 3, what: 'reader' },
  ]);
});

test('what needs the text of a page has it read', async () => {
  const { page, platform } = wake();
  await page['page.bring-reader']({}, sender({ frame: 2 }));
  await page['page.bring-frames']({ reading: false }, sender());
  await page['page.bring-frames']({ reading: true }, sender());
  expect(platform.injected).toEqual([
    { tab: TAB, frame: 2, what: 'reader' },
    { tab: TAB, frame: 'all', what: 'content' },
    { tab: TAB, frame: 'all', what: 'reader' },
  ]);
});

test('a glance that no page of ours sends is refused', () => {
  expect(() => checkInput('page.glance', { text: 'x'.repeat(1_000_001) })).toThrow(/text/);
  expect(() => checkInput('page.glance', {})).toThrow(/text/);
});

test('the popup does not ask a page again of which all is known to hold no name', async () => {
  const { surface, platform } = wake();
  const status = { gate: 'open', stopped: null, passages: 4, isSilent: true };
  platform.frames = ({ type }) => (type === 'frame.status' ? status : { ok: true });
  expect(await surface['tab.summary']({ tab: TAB })).toMatchObject({
    kind: 'page',
    status,
    named: [],
  });
  expect(platform.ordersOf('frame.resend')).toEqual([]);
});
