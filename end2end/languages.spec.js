// The language of pages, mails and notices.
import { expect, test } from '@playwright/test';
import { Actor } from './support/actors.js';
import { Portal } from './support/portal.js';
import { PEOPLE, arrives } from './support/tour.js';

const LANGUAGES = ['bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'it', 'lt', 'lv', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv'];

let portal;
test.beforeAll(async () => {
  portal = await Portal.start({ example: true });
});
test.afterAll(async () => portal?.stop());

const languageOf = (page) => page.evaluate(() => document.documentElement.lang);

test('a browser is answered in its language, and another is a choice away', async ({ browser }) => {
  const visitor = await Actor.at(portal, browser, 'visitor', { locale: 'el-GR' });
  await visitor.opens('/');
  expect(await languageOf(visitor.page)).toBe('el');
  await visitor.page.locator('#language').selectOption('fi');
  await visitor.page.locator('.languages button').click();
  expect(await languageOf(visitor.page)).toBe('fi');
  await visitor.opens('/calculator');
  expect(await languageOf(visitor.page)).toBe('fi');
  // Pages for providers have working languages; English where none is wanted.
  await visitor.opens('/sign-in');
  expect(await languageOf(visitor.page)).toBe('en');
  await visitor.opens('/sign-in?lang=fr');
  expect(await languageOf(visitor.page)).toBe('fr');
  await visitor.opens('/offers');
  expect(await languageOf(visitor.page)).toBe('fr');
  expect(visitor.complaints).toEqual([]);
});

test('the start page stands in every language, with nothing left in English', async ({ browser }) => {
  const visitor = await Actor.at(portal, browser, 'visitor');
  await visitor.opens('/?lang=en');
  const english = await visitor.page.locator('main').innerText();
  const sentences = english.split('\n').map((line) => line.trim()).filter((line) => line.length > 25);
  for (const language of LANGUAGES.filter((code) => code !== 'en')) {
    await visitor.opens(`/?lang=${language}`);
    expect(await languageOf(visitor.page)).toBe(language);
    const said = await visitor.page.locator('main').innerText();
    expect(sentences.filter((sentence) => said.includes(sentence)), language).toEqual([]);
  }
});

test('the calculator speaks the language of the page while a day is chosen', async ({ browser }) => {
  const visitor = await Actor.at(portal, browser, 'visitor', { locale: 'de-AT' });
  await visitor.opens('/calculator');
  await visitor.page.waitForLoadState('networkidle');
  await visitor.page.locator('#received').fill('2025-11-30');
  await visitor.reads('Montag, 2. März 2026');
  expect(visitor.complaints).toEqual([]);
});

test('whoever chose a language reads it on another device and in mails', async ({ browser }) => {
  const owner = PEOPLE.find((person) => person.name === 'viewer');
  const first = await arrives(portal, browser, owner);
  await first.page.locator('#language').selectOption('de');
  await first.page.locator('.languages button').click();
  expect(await languageOf(first.page)).toBe('de');
  const second = await arrives(portal, browser, owner);
  await second.opens('/provider');
  expect(await languageOf(second.page)).toBe('de');
  const stranger = await Actor.at(portal, browser, 'stranger');
  await stranger.opens('/reset');
  await stranger.page.getByLabel('E-mail address').fill(owner.email);
  await stranger.page.locator('main button[type=submit]').click();
  await portal.mailbox.mail(owner.email, /neues Passwort/i);
});

test('a person decides under the notice they read', async ({ browser }) => {
  const person = await arrives(portal, browser, PEOPLE.find((p) => p.login), { locale: 'en' });
  await person.opens('/choices?lang=pl');
  await person.page.getByRole('link', { name: /Włącz/ }).first().click();
  expect(await person.page.locator('main div[lang]').getAttribute('lang')).toBe('pl');
  await person.page.locator('input[type=checkbox]').first().check();
  await person.page.getByRole('button', { name: 'Włącz' }).click();
  await person.reads('Włączone');
  expect(person.complaints).toEqual([]);
});
