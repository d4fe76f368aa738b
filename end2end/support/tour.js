// Every page there is, as each kind of person comes upon it.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { Actor, EXAMPLE_PASSWORD } from './actors.js';
import { exampleApp } from './authenticator.js';

const TABLE = new URL('../../app/domain/src/snapshots/domain__access__tests__the_table_as_a_reviewer_reads_it.snap', import.meta.url);

/** The addresses of all pages, from the table a reviewer reads. */
export const patterns = readFileSync(TABLE, 'utf8').split('\n').filter((line) => line.startsWith('Page ')).map((line) => line.slice(5).trim());

/** The pattern an address belongs to. */
export function patternOf(url) {
  const parts = new URL(url).pathname.split('/');
  const fits = (pattern) => {
    const wanted = pattern.split('/');
    return wanted.length === parts.length && wanted.every((part, n) => part.startsWith(':') || part === parts[n]);
  };
  // The one with the fewest placeholders names it best.
  return patterns.filter(fits).sort((a, b) => a.split(':').length - b.split(':').length)[0];
}

/** Who looks, where they begin, and pages no link leads to. */
export const PEOPLE = [
  { name: 'nobody', begins: ['/'], more: ['/sign-up', '/sign-up/sent', '/reset', '/reset/sent', '/reset/none', '/not-me/none', '/address/none', '/confirm/none', '/setup/none', '/sign-in/passkey', '/choices/sign-in', '/nothing-here', '/dev/mail', '/dev/clock', '/dev/parts', '/requests', '/address/works/none'] },
  { name: 'owner', email: 'owner@heron.example.org', begins: ['/provider', '/account'], more: ['/account/prove', '/account/authenticator', '/account/recovery-codes', '/account/delete', '/account/passkey', '/provider/organisations/new', '/provider/requests/new', '/invitations/none'] },
  { name: 'viewer', email: 'viewer@heron.example.org', begins: ['/provider'], more: [] },
  { name: 'approver', email: 'approver@gatekeeper.example.org', begins: ['/review', '/review?left=passed&waiting=on&sort=-changed', '/review/views'], more: ['/review/next?state=withdrawn'] },
  { name: 'admin', email: 'admin@gatekeeper.example.org', begins: ['/review', '/admin/staff'], more: [] },
  { name: 'person', login: 'ann', begins: ['/choices'], more: [] },
];

/** Signs one of them in. */
export async function arrives(portal, browser, person, options = {}) {
  const actor = await Actor.at(portal, browser, person.email ?? person.name, options);
  if (person.login) {
    await actor.opens('/choices/sign-in');
    await actor.fills({ Login: person.login, Password: EXAMPLE_PASSWORD });
    await actor.presses('Sign in');
    await expect(actor.page).toHaveURL(/\/choices$/);
  }
  if (person.email) {
    await actor.opens('/sign-in');
    await actor.fills({ 'E-mail address': person.email, Password: EXAMPLE_PASSWORD });
    await actor.presses('Sign in');
    await actor.page.waitForURL((url) => url.pathname !== '/sign-in');
    if (new URL(actor.page.url()).pathname === '/sign-in/code') {
      const app = (portal.apps.get(person.email) ?? exampleApp());
      portal.apps.set(person.email, app);
      await actor.fills({ Code: await app.code(portal.ahead) });
      await actor.presses('Sign in');
      await actor.page.waitForURL((url) => url.pathname !== '/sign-in/code');
    }
  }
  return actor;
}

/** Follows every link from where somebody begins; shows each kind of page once in each state it is met in. */
export async function tour(actor, person, show) {
  const waits = [...person.begins, ...person.more].map((path) => new URL(path, actor.portal.url).href);
  const known = new Set(waits);
  const shown = new Set();
  while (waits.length > 0) {
    const url = waits.shift();
    const answer = await actor.page.goto(url);
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue;
    const kind = patternOf(actor.page.url()) ?? 'missing';
    const state = await actor.page.evaluate(() => [...document.querySelectorAll('h1, h2, main .status, .banner-title')].map((e) => e.textContent.replace(/\d+/g, '#')).join('|'));
    if (!shown.has(kind + state) && [...shown].filter((seen) => seen.startsWith(`${kind}|`)).length < 12) {
      shown.add(kind + state).add(`${kind}|${shown.size}`);
      await show(kind, answer);
    }
    const links = await actor.page.evaluate(() => [...document.querySelectorAll('a[href]')].map((a) => a.href.split('#')[0]));
    for (const link of links) {
      const { origin, pathname, searchParams } = new URL(link);
      // What carries data away, leads elsewhere or orders anew is no page of its own.
      if (origin !== actor.portal.url || known.has(link) || searchParams.has('sort') || searchParams.has('service') || searchParams.has('state') || searchParams.has('assignee') || pathname === '/review/next' || /\.(csv|json)$|\/with\/|^\/files\//.test(pathname)) continue;
      known.add(link);
      waits.push(link);
    }
  }
  return new Set([...shown].map((seen) => seen));
}
