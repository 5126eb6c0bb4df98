import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, pageAddress } from '../../src/notes/page-identity';

describe('an address', () => {
  it.each([
    ['https://a.pe/story?utm_source=x&utm_medium=y', 'https://a.pe/story'],
    ['https://a.pe/story?id=5&fbclid=abc&gclid=1', 'https://a.pe/story?id=5'],
    ['https://a.pe/story?q=a%20b+c&UTM_Campaign=z', 'https://a.pe/story?q=a%20b+c'],
    ['https://a.pe/story#comments', 'https://a.pe/story'],
    ['https://a.pe/story#:~:text=coca', 'https://a.pe/story'],
    ['https://a.pe/#/story/5', 'https://a.pe/#/story/5'],
    ['https://a.pe/#!/story/5', 'https://a.pe/#!/story/5'],
    ['https://reader:secret@a.pe:443/story?', 'https://a.pe/story'],
    ['HTTPS://A.PE/Story', 'https://a.pe/Story'],
    ['https://a.pe/story/amp/', 'https://a.pe/story'],
    ['https://a.pe/story/amp?utm_source=x', 'https://a.pe/story'],
    ['https://a.pe/story?amp', 'https://a.pe/story'],
    ['https://a.pe/story?id=5&amp=1&outputType=amp', 'https://a.pe/story?id=5'],
    ['https://a.pe/story?print=1', 'https://a.pe/story'],
    ['https://a.pe/story?imprimir=true', 'https://a.pe/story'],
    // Not every such word asks for a form.
    ['https://a.pe/shop?print=poster-7', 'https://a.pe/shop?print=poster-7'],
    ['https://a.pe/amp/story', 'https://a.pe/amp/story'],
    ['https://a.pe/amp', 'https://a.pe/amp'],
    ['https://a.pe/guitar?amp=marshall', 'https://a.pe/guitar?amp=marshall'],
    ['not an address', 'not an address'],
  ])('%s is known as %s', (address, known) => {
    expect(pageAddress(address)).toBe(known);
  });

  it('is known the same when it is asked twice', { timeout: 30_000 }, () => {
    const part = fc.constantFrom('utm_source=a', 'id=5', 'q=a%20b', 'a', '', 'fbclid=');
    const address = fc
      .tuple(fc.webUrl(), fc.array(part), fc.constantFrom('', '#top', '#/r', '#!/r'))
      .map(([url, query, hash]) => `${url}?${query.join('&')}${hash}`);
    fc.assert(
      fc.property(address, (url) => {
        expect(pageAddress(pageAddress(url))).toBe(pageAddress(url));
      }),
    );
  });
});

describe('the page that a note belongs to', () => {
  it.each([
    ['is what the page states', 'https://a.pe/story?ref=home', 'https://a.pe/story', 'https://a.pe/story'],
    ['may be stated relatively', 'https://a.pe/story?page=1', '/story', 'https://a.pe/story'],
    ['is the same for phones', 'https://m.a.pe/story', 'https://www.a.pe/story', 'https://www.a.pe/story'],
    ['is the same for AMP', 'https://amp.a.pe/story/amp', 'https://a.pe/story', 'https://a.pe/story'],
    ['is stated with tracking', 'https://a.pe/s', 'https://a.pe/story?utm_source=rss#top', 'https://a.pe/story'],
    ['is the visited one when none is stated', 'https://a.pe/story?utm_id=1', '', 'https://a.pe/story'],
    ['is never another site', 'https://evil.example/x', 'https://a.pe/story', 'https://evil.example/x'],
    ['is never a neighbour', 'https://x.blogs.example/1', 'https://y.blogs.example/1', 'https://x.blogs.example/1'],
    ['is never the parent site', 'https://x.blogs.example/1', 'https://blogs.example/1', 'https://x.blogs.example/1'],
    ['is never another port', 'http://localhost:1/x', 'http://localhost:2/x', 'http://localhost:1/x'],
    ['is not the front page for a story', 'https://a.pe/story', 'https://a.pe/', 'https://a.pe/story'],
    ['may be the front page for itself', 'https://a.pe/?from=app', 'https://a.pe/', 'https://a.pe/'],
    ['is the route of an application', 'https://a.pe/app#/story/5', 'https://a.pe/app', 'https://a.pe/app#/story/5'],
    ['keeps the article number', 'https://a.pe/s.php?id=5&utm_id=2', 'https://a.pe/s.php', 'https://a.pe/s.php?id=5'],
    ['may drop other parameters', 'https://a.pe/story?print=1', 'https://a.pe/story', 'https://a.pe/story'],
    ['is no code', 'https://a.pe/story', 'javascript:alert(1)', 'https://a.pe/story'],
    ['is a file as it is', 'file:///home/me/story.html#x', 'https://a.pe/story', 'file:///home/me/story.html'],
    ['survives what is no address', 'https://a.pe/story', 'http://', 'https://a.pe/story'],
  ])('%s', (_, visited, stated, expected) => {
    expect(canonicalUrl(visited, stated)).toBe(expected);
  });
});
