import { describe, expect, it } from 'vitest';
import { changeSettings, changeSite, forgetSite } from '../../src/settings/change';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { hostKey, namesState, pageSettings, siteRule } from '../../src/settings/site';

const NOW = '2026-03-01T12:00:00.000Z';

describe('the key of a site', () => {
  it.each([
    ['www.elcomercio.pe', 'elcomercio.pe'],
    ['WWW.ElComercio.PE', 'elcomercio.pe'],
    ['elcomercio.pe.', 'elcomercio.pe'],
    ['blogs.elcomercio.pe', 'blogs.elcomercio.pe'],
    ['wwwhatever.org', 'wwwhatever.org'],
    ['www.com', 'www.com'],
    ['localhost', 'localhost'],
  ])('of %s is %s', (host, key) => {
    expect(hostKey(host)).toBe(key);
  });
});

describe('whether names are shown', () => {
  const offHere = changeSite(DEFAULT_SETTINGS, 'www.example.pe', { names: false });

  it('is on where the reader said nothing', () => {
    expect(namesState(DEFAULT_SETTINGS, 'example.pe', NOW)).toBe('on');
  });
  it('is off on the site with and without www, and nowhere else', () => {
    expect(namesState(offHere, 'example.pe', NOW)).toBe('off-site');
    expect(namesState(offHere, 'www.example.pe', NOW)).toBe('off-site');
    expect(namesState(offHere, 'blog.example.pe', NOW)).toBe('on');
  });
  it('names the switch for everything when both are off', () => {
    expect(namesState(changeSettings(offHere, { enabled: false }), 'example.pe', NOW)).toBe('off-everywhere');
  });
  it('comes back when the site is switched on again', () => {
    expect(namesState(changeSite(offHere, 'example.pe', { names: true }), 'example.pe', NOW)).toBe('on');
  });
  it('is not decided by what every object has', () => {
    expect(siteRule(DEFAULT_SETTINGS, 'constructor')).toEqual({});
    const odd = changeSite(DEFAULT_SETTINGS, '__proto__', { names: false });
    expect(namesState(odd, '__proto__', NOW)).toBe('off-site');
    expect(namesState(odd, 'example.pe', NOW)).toBe('on');
  });
});

describe('the rule of a site', () => {
  it('keeps what a change does not mention', () => {
    const both = changeSite(changeSite(DEFAULT_SETTINGS, 'a.pe', { names: false }), 'a.pe', { paintNotes: false });
    expect(siteRule(both, 'a.pe')).toEqual({ names: false, paintNotes: false });
  });
  it('leaves the settings it was made from alone', () => {
    changeSite(DEFAULT_SETTINGS, 'a.pe', { names: false });
    expect(DEFAULT_SETTINGS.sites).toEqual({});
  });
});

describe('a pause', () => {
  const paused = changeSettings(DEFAULT_SETTINGS, { pausedUntil: '2026-03-01T12:30:00.000Z' });

  it('is told to a page with the time it still lasts, so that the page can end it by itself', () => {
    expect(pageSettings(paused, 'a.pe', 'en', NOW)).toMatchObject({ names: 'paused', pausedForMs: 1_800_000 });
  });
  it('is over at its minute', () => {
    const after = pageSettings(paused, 'a.pe', 'en', '2026-03-01T12:30:00.000Z');
    expect(after).toMatchObject({ names: 'on', pausedForMs: null });
  });
});

describe('what a page is told', () => {
  it('shows notes where names are off', () => {
    const off = changeSettings(changeSite(DEFAULT_SETTINGS, 'a.pe', { names: false }), { enabled: false });
    expect(pageSettings(off, 'a.pe', 'en', NOW)).toMatchObject({ names: 'off-everywhere', paintNotes: true });
  });
  it('does not paint notes where the reader said so', () => {
    const unpainted = changeSite(DEFAULT_SETTINGS, 'a.pe', { paintNotes: false });
    expect(pageSettings(unpainted, 'a.pe', 'en', NOW)).toMatchObject({ names: 'on', paintNotes: false });
  });
  it.each([
    ['auto', 'es-PE', 'es'],
    ['auto', 'es', 'es'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'est', 'en'],
    ['auto', 'de', 'en'],
    ['en', 'es-PE', 'en'],
    ['es', 'de', 'es'],
  ] as const)('with the language %s in a %s browser it speaks %s', (language, browser, spoken) => {
    expect(pageSettings(changeSettings(DEFAULT_SETTINGS, { language }), 'a.pe', browser, NOW).language).toBe(spoken);
  });
});

it('a site whose rule is forgotten is as every other', () => {
  const ruled = changeSite(changeSite(DEFAULT_SETTINGS, 'a.pe', { names: false }), 'b.pe', { paintNotes: false });
  expect(forgetSite(ruled, 'www.a.pe').sites).toEqual({ 'b.pe': { paintNotes: false } });
});
