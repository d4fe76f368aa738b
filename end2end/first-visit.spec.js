// What a first visit costs, and that the islands come to life.
import { expect, test } from '@playwright/test';
import { Actor, EXAMPLE_PASSWORD } from './support/actors.js';
import { Portal } from './support/portal.js';
import { SignalProvider } from './support/signal.js';

const BUDGET = 180_000;

let portal;
test.beforeAll(async () => {
  portal = await Portal.start({ example: true });
});
test.afterAll(async () => portal?.stop());

test('a first visit transfers at most 180 kB, all from here', async ({ browser }) => {
  const visitor = await Actor.at(portal, browser, 'visitor');
  const answers = [];
  visitor.page.on('requestfinished', (request) => answers.push(request));
  await visitor.page.goto('/', { waitUntil: 'networkidle' });
  let total = 0;
  for (const request of answers) {
    expect(request.url().startsWith(portal.url), request.url()).toBe(true);
    expect((await request.response()).ok(), request.url()).toBe(true);
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    total += responseBodySize + responseHeadersSize;
  }
  expect(answers.some((request) => request.url().endsWith('.wasm'))).toBe(true);
  expect(total).toBeLessThanOrEqual(BUDGET);
  expect(visitor.complaints).toEqual([]);
  console.log(`first visit: ${(total / 1000).toFixed(1)} kB in ${answers.length} answers`);
});

test('the calculator answers while a day is chosen, and without code as well', async ({ browser }) => {
  const live = await Actor.at(portal, browser, 'visitor');
  await live.opens('/calculator');
  await live.page.waitForLoadState('networkidle');
  await live.page.getByLabel('Day of receipt').fill('2025-11-30');
  await live.reads('Monday, 2 March 2026');
  expect(new URL(live.page.url()).search).toBe('');
  expect(live.complaints).toEqual([]);
  const plain = await Actor.at(portal, browser, 'visitor', { javaScriptEnabled: false });
  await plain.opens('/calculator');
  await plain.page.getByLabel('Day of receipt').fill('2025-11-30');
  await plain.presses('Work out the legal date');
  await plain.reads('2 March 2026', 'Article 3(4)');
});

test('keys are inspected before they are sent, and come from a file', async ({ browser }) => {
  const owner = await signedIn(browser, 'engineer@heron.example.org');
  await owner.follows('Messenger');
  await owner.opens(`${new URL(owner.page.url()).pathname.replace('/draft', '')}`);
  const accepted = owner.page.getByRole('row', { name: /Accepted/ }).getByRole('link');
  await owner.opens('/provider');
  await accepted.first().click();
  await owner.follows('Register and prove your keys');
  await owner.page.waitForLoadState('networkidle');
  await owner.fills({ 'Registration (JSON)': '{"privateKey": 1}' });
  await owner.reads('looks like a private key');
  await owner.page.getByLabel('Or choose a file').setInputFiles({ name: 'keys.json', mimeType: 'application/json', buffer: Buffer.from('{"registrationId": 0}') });
  await owner.reads('registrationId must be a whole number');
  const json = (name, value) => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) });
  const signal = await SignalProvider.generate();
  await owner.page.getByLabel('Or choose a file').setInputFiles(json('keys.json', signal.registration));
  await owner.reads('The form is right');
  await owner.presses('Register keys');
  await owner.reads('Waiting for proof');
  await owner.page.waitForLoadState('networkidle');
  const challenge = JSON.parse(await owner.page.locator('figure.code code').first().textContent());
  await owner.page.getByLabel('Or choose a file').first().setInputFiles(json('answer.json', await signal.answer(challenge)));
  await owner.reads('This looks like an answer');
  await owner.presses('Send answer');
  await owner.reads('The key is proven');
  expect(owner.complaints).toEqual([]);
});

test('a draft saves itself', async ({ browser }) => {
  const owner = await signedIn(browser, 'engineer@heron.example.org');
  await owner.page.getByRole('row', { name: /Draft/ }).getByRole('link').click();
  await owner.page.waitForLoadState('networkidle');
  await owner.fills({ 'Service description': 'Typed and left alone' });
  await owner.reads('Draft saved.');
  await owner.fills({ 'Service description': 'Typed and sent at once' });
  await owner.presses('Save draft');
  await owner.reads('You can leave and come back to it at any time.');
  await owner.page.reload();
  await expect(owner.page.getByLabel('Service description')).toHaveValue('Typed and sent at once');
  expect(owner.complaints).toEqual([]);
});

test('a dialog takes the focus, and gives it back', async ({ browser }) => {
  const visitor = await Actor.at(portal, browser, 'visitor');
  await visitor.opens('/dev/parts');
  const button = visitor.page.getByRole('button', { name: 'Withdraw', exact: true });
  await button.press('Enter');
  await expect(visitor.page.getByRole('heading', { name: 'Withdraw this request?' })).toBeFocused();
  await visitor.page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  expect(visitor.complaints).toEqual([]);
});

async function signedIn(browser, email) {
  const actor = await Actor.at(portal, browser, email);
  await actor.signsIn(EXAMPLE_PASSWORD);
  await actor.reads('Overview');
  return actor;
}
