// Mistakes, stale pages, ended sessions and wrong addresses: said in words, and nothing typed is lost.
import { expect, test } from '@playwright/test';
import { Actor, EXAMPLE_PASSWORD } from './support/actors.js';
import { exampleApp } from './support/authenticator.js';
import { Portal } from './support/portal.js';

let portal;
test.beforeAll(async () => {
  portal = await Portal.start({ example: true });
});
test.afterAll(async () => portal?.stop());

const at = async (browser, javaScriptEnabled, email) => {
  const actor = await Actor.at(portal, browser, email, { javaScriptEnabled });
  if (email.startsWith('owner@') && !actor.app) portal.apps.set(email, exampleApp());
  await actor.signsIn(EXAMPLE_PASSWORD);
  await actor.reads('Overview');
  return actor;
};

test('a wrong field is named beside the field and in a summary, with the text kept', async ({ browser, javaScriptEnabled }) => {
  const visitor = await Actor.at(portal, browser, 'visitor', { javaScriptEnabled });
  await visitor.opens('/sign-up');
  await visitor.page.locator('form.form').evaluate((form) => form.setAttribute('novalidate', '')).catch(() => {});
  await visitor.fills({ 'Your name': 'Ada Example', 'Your e-mail address': 'ada@localhost', Password: 'short' });
  await visitor.presses('Create account');
  await visitor.reads('There is a problem', 'is not an e-mail address. It should look like name@example.org.', 'The password has 5 characters. Use at least 12');
  await expect(visitor.page.getByLabel('Your name')).toHaveValue('Ada Example');
  await expect(visitor.page.getByLabel('Your e-mail address')).toHaveValue('ada@localhost');
  await expect(visitor.page.getByLabel('Password')).toHaveValue('');
  await expect(visitor.page.getByLabel('Your e-mail address')).toHaveAttribute('aria-invalid', 'true');
  await visitor.page.getByRole('link', { name: /is not an e-mail address/ }).click();
  expect(visitor.page.url()).toMatch(/#email$/);
});

test('a stale page says so and keeps what was typed', async ({ browser, javaScriptEnabled }) => {
  const [one, two] = [await at(browser, javaScriptEnabled, 'owner@heron.example.org'), await at(browser, false, 'engineer@heron.example.org')];
  for (const who of [one, two]) {
    await who.opens('/provider');
    await who.page.getByRole('row', { name: /Draft/ }).getByRole('link').click();
  }
  await two.fills({ 'Service description': 'The engineer was faster' });
  await two.presses('Save draft');
  await two.reads('Draft saved');
  await one.fills({ 'Service description': 'The owner typed for an hour' });
  await one.presses('Save draft');
  await one.reads('Somebody was faster', 'Nothing you typed is lost');
  await expect(one.page.getByLabel('Service description')).toHaveValue('The owner typed for an hour');
  await one.presses('Save draft');
  await one.reads('Draft saved');
});

test('a session that ended loses nothing', async ({ browser, javaScriptEnabled }) => {
  const owner = await at(browser, javaScriptEnabled, 'owner@heron.example.org');
  await owner.page.getByRole('row', { name: /Draft/ }).getByRole('link').click();
  await owner.fills({ 'Service description': 'Typed before the session ended' });
  await owner.page.context().clearCookies();
  await owner.presses('Save draft');
  await owner.reads('Please sign in');
  await owner.enters(EXAMPLE_PASSWORD);
  await expect(owner.page.getByLabel('Service description')).toHaveValue('Typed before the session ended');
});

test('what is not there, or not theirs, is not found', async ({ browser, javaScriptEnabled }) => {
  const stranger = await at(browser, javaScriptEnabled, 'owner@plover.example.org');
  const heron = await at(browser, javaScriptEnabled, 'owner@heron.example.org');
  const theirs = await heron.page.getByRole('row', { name: /Live/ }).getByRole('link').getAttribute('href');
  for (const path of ['/nowhere', '/provider/requests/x', theirs, `${theirs}/keys`, '/review', '/admin/staff']) {
    const answer = await stranger.page.goto(path);
    expect(answer.status(), path).toBe(404);
    await stranger.reads('Page not found');
  }
});
