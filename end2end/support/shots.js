// Pictures of a page: wide and phone, light and dark, and in other languages.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const FORMS = {
  wide: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
};
const LANGUAGES = ['de', 'el'];

/** Takes all pictures of the page that is open. */
export async function shoot(page, folder, kind, number) {
  mkdirSync(folder, { recursive: true });
  const name = `${String(number).padStart(3, '0')}${kind.replaceAll(/[/:]+/g, '-')}`;
  const before = page.viewportSize();
  for (const [form, viewport] of Object.entries(FORMS)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: join(folder, `${name}.${form}-${colorScheme}.png`), fullPage: true });
    }
  }
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  const here = new URL(page.url());
  for (const language of LANGUAGES) {
    const url = new URL(here);
    url.searchParams.set('lang', language);
    await page.goto(url.href);
    await page.screenshot({ path: join(folder, `${name}.${language}.png`), fullPage: true });
  }
  here.searchParams.set('lang', 'en');
  await page.goto(here.href);
}
