// Accessibility of whatever an actor has before them, by axe, in light and dark.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const seen = new Set();

/** What is wrong with this page, in words; nothing when a page of this kind in this state was looked at before. */
export async function violations(page) {
  const kind = new URL(page.url()).pathname.replaceAll(/[\w-]{20,}/g, ':id');
  const state = await page.evaluate(() => [...document.querySelectorAll('h1, h2, .error-summary, .banner')].map((e) => e.textContent).join('|'));
  if (seen.has(kind + state)) return [];
  seen.add(kind + state);
  const found = [];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const result = await page.evaluate(`${axe}; axe.run(document, ${JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] })})`);
    for (const { id, nodes } of result.violations) found.push(`${kind} (${colorScheme}): ${id}: ${nodes.map((n) => n.html.slice(0, 160)).join(' … ')}`);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return found;
}
