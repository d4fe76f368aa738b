// What has to hold for any page: valid, narrow, light in weight, still, and usable from the keyboard.
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';

/** Compressed bytes of a page and its style sheet together. */
export const BUDGET = 30_000;
/** 1,280 pixels at 400 %: WCAG 2.2, 1.4.10. */
const NARROW = { width: 320, height: 640 };

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Markers of the library between texts, and boolean attributes as it writes them.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    // Inline islands are elements of the library's own.
    'element-permitted-content': 'error',
  },
});

/** What is wrong with the HTML of a page. */
export async function invalid(html) {
  // The library's marker between texts, which browsers read as an empty comment; and the nonce it puts where only
  // "anonymous" and "use-credentials" belong, which browsers read as the first.
  const clean = html.replaceAll('<!>', '').replaceAll(/(<link rel="(?:module)?preload"[^>]*) crossorigin="[^"]*"/g, '$1 crossorigin="anonymous"');
  const report = await validator.validateString(clean);
  return report.results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message} (${m.selector ?? `line ${m.line}, ${m.column}`})`));
}

let sheet;

/** Compressed bytes of the page and its style sheet. */
export async function weight(page, html) {
  if (!sheet) {
    const href = await page.evaluate(() => document.querySelector('link[rel=stylesheet]').href);
    sheet = brotliCompressSync(Buffer.from(await (await page.context().request.get(href)).body())).length;
  }
  return brotliCompressSync(Buffer.from(html)).length + sheet;
}

/** How far a page can be moved sideways on the narrowest screen. */
export async function sideways(page) {
  const before = page.viewportSize();
  await page.setViewportSize(NARROW);
  const over = await page.evaluate(() => {
    const wide = document.scrollingElement.scrollWidth - innerWidth;
    const worst = [...document.querySelectorAll('main *, header *, footer *')].find((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('pre, .prose table, .quiet'));
    return wide > 0 ? `${wide} px at ${worst?.outerHTML.slice(0, 120)}` : '';
  });
  await page.setViewportSize(before);
  return over;
}

/** How much of a page moved while it was being drawn (Cumulative Layout Shift). */
export async function moved(page) {
  // Islands come to life last, and what they add must have its place already.
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((e) => { if (!e.hadRecentInput) sum += e.value; })).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 150);
  }));
}

/** What the keyboard does not reach, or reaches without showing where it is. */
export async function unreachable(page) {
  const wanted = await page.evaluate(() => {
    window.scrollTo(0, 0);
    document.activeElement?.blur();
    const can = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    const all = [...document.querySelectorAll(can)].filter((e) => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }));
    // Of a group of radios the keyboard reaches one.
    const groups = new Set();
    const one = all.filter((e) => e.type !== 'radio' || (!groups.has(e.name) && groups.add(e.name)));
    return one.length;
  });
  const reached = new Set();
  const problems = [];
  // Of a field for a day Tab visits each part, and the focus may begin at a problem of a form and come round.
  for (let n = 0; n < wanted * 2 + 10 && reached.size < wanted; n += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const e = document.activeElement;
      if (!e || e === document.body) return null;
      if (!e.dataset.stop) e.dataset.stop = String(document.querySelectorAll('[data-stop]').length + 1);
      const style = getComputedStyle(e);
      const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
      return { stop: e.dataset.stop, marked, html: e.outerHTML.slice(0, 100) };
    });
    if (!at) continue;
    if (!at.marked && !reached.has(at.stop)) problems.push(`no mark of focus: ${at.html}`);
    reached.add(at.stop);
  }
  await page.evaluate(() => document.querySelectorAll('[data-stop]').forEach((e) => e.removeAttribute('data-stop')));
  if (reached.size < wanted) problems.push(`${wanted - reached.size} of ${wanted} places cannot be reached`);
  return problems;
}
