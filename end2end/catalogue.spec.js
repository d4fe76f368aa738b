// Reasons of the catalogue, mails that do not arrive or come back, and decisions as letters.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Actor } from './support/actors.js';
import { Portal } from './support/portal.js';
import { arrives } from './support/tour.js';

const REPORT = readFileSync(new URL('../server/service/data/bounce-postfix.eml', import.meta.url), 'utf8');

let portal;
test.beforeAll(async ({}, info) => {
  portal = await Portal.start({ kind: info.project.metadata.database, example: true });
});
test.afterAll(async () => portal?.stop());

const cameIn = (browser, javaScriptEnabled) => (email) => arrives(portal, browser, { name: email, email }, { javaScriptEnabled });

test('a question begins with a reason of the catalogue', async ({ browser, javaScriptEnabled }) => {
  const comes = cameIn(browser, javaScriptEnabled);
  const admin = await comes('admin@gatekeeper.example.org');

  await test.step('an administrator writes a reason, looks at it and saves it', async () => {
    await admin.follows('Reasons');
    await admin.reads('Custody of users\' keys', 'neither terms of the gatekeeper nor the law');
    await admin.follows('New reason');
    await admin.ticks('Questions');
    await admin.fills({ Code: 'Server Logs', 'Title (English)': 'Logs of servers' });
    await admin.presses('Show how it reads');
    await admin.reads('Write the code with', 'Choose the kind of ground.', 'Fill in “Question to the provider” in English');
    await admin.fills({ Code: 'server-logs', 'Question to the provider (English)': 'What do your servers <b>log</b>?' });
    await admin.page.locator('#category').selectOption('privacy');
    await admin.presses('Show how it reads');
    await admin.reads('As the provider reads it');
    await expect(admin.page.locator('blockquote')).toHaveText('What do your servers <b>log</b>?');
    await admin.presses('Save as a version');
    await admin.reads('Saved', 'Version 1', 'Logs of servers');
  });

  await test.step('another version leaves the first as it was', async () => {
    await admin.fills({ 'Question to the provider (English)': 'What do your servers log, and for how long?' });
    await admin.presses('Save as a version');
    await admin.reads('Version 2');
    await admin.follows('History');
    await admin.reads('Version 1', 'What do your servers <b>log</b>?', 'and for how long?', 'No proposal began with it');
  });

  await test.step('a reviewer begins a question with it', async () => {
    const reviewer = await comes('reviewer@gatekeeper.example.org');
    await reviewer.opens('/review?state=in_review');
    await reviewer.follows('Plover to Messenger');
    await reviewer.follows('Ask the provider, and judge answers');
    await reviewer.unfolds('Start from a reason');
    await reviewer.page.locator('#reason').selectOption({ label: 'Logs of servers' });
    await reviewer.presses('Fill the forms');
    const question = reviewer.page.getByRole('group', { name: 'Question 1', exact: true }).getByLabel('Question', { exact: true });
    await expect(question).toHaveValue('What do your servers log, and for how long?');
    await question.fill('What do your servers log, and for how long? Please list it.');
    await reviewer.presses('Send the questions');
    await reviewer.reads('Please list it.');
    await portal.mailbox.mail('owner@plover.example.org', /Questions about your request/);
    expect(reviewer.complaints).toEqual([]);
  });

  await test.step('once retired it is offered no longer', async () => {
    await admin.opens('/admin/reasons/server-logs');
    await admin.unfolds('Retire this reason');
    await admin.presses('Retire this reason');
    await admin.reads('Reviewers are no longer offered it.');
    await admin.opens('/admin/reasons/server-logs');
    await admin.presses('Offer this reason again');
    await admin.reads('Offered again');
  });
  expect(admin.complaints).toEqual([]);
});

test('a mailbox that is refused is given up at once and can be tried again', async ({ browser, javaScriptEnabled }) => {
  const email = `gone-${javaScriptEnabled}@heron.example.org`;
  portal.mailbox.unknown.add(email);
  const person = await Actor.at(portal, browser, email, { javaScriptEnabled });
  await person.signsUp('Gone Example');
  const admin = await cameIn(browser, javaScriptEnabled)('admin@gatekeeper.example.org');
  await expect(async () => {
    await admin.opens('/admin/mails');
    await expect(admin.page.locator('main')).toContainText('Given up', { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await admin.reads('1 mail', 'Confirm an address', 'g…@heron.example.org');
  await expect(admin.page.locator('main')).not.toContainText(email);
  expect(await (await fetch(`${portal.url}/readyz`)).text()).toContain('could not be delivered');
  portal.mailbox.unknown.clear();
  await admin.presses('Try again');
  await admin.reads('It stands in the outbox.', 'Nothing waits for you');
  await person.confirms();
  expect(admin.complaints).toEqual([]);
});

test('a mail that comes back marks the address until it works again', async ({ browser, javaScriptEnabled }) => {
  const comes = cameIn(browser, javaScriptEnabled);
  const email = 'owner@plover.example.org';
  const mail = await portal.mailbox.mail(email, /Questions about your request/);
  const came = (id) => REPORT.replace('<0198c0de-0000-7000-8000-00000000000a.00ff@causeway>', id);

  await test.step('only a report about a mail of the portal counts', async () => {
    expect(portal.bounces('Subject: I am away\n\nUntil Monday.')).toBe(0);
    expect(portal.bounces(came('<0198c0de-0000-7000-8000-00000000000a.00ff@causeway>'))).toBe(0);
    expect(portal.bounces(came(mail.messageId))).toBe(0);
  });

  await test.step('its owner sees it first and shows that the address works', async () => {
    const owner = await comes(email);
    await owner.reads('Mail to you comes back', 'code 5.1.1');
    await owner.opens('/provider/members');
    await owner.reads('Mail comes back');
    await owner.opens('/account');
    await owner.presses('Send me a mail');
    await owner.reads('A mail is on its way');
    await owner.opens(await portal.mailbox.link(email, /Does mail reach you here/));
    await owner.reads('This address works');
    await owner.presses('The address works');
    await owner.reads('What was kept back is sent now.');
    await expect(owner.page.locator('main')).not.toContainText('Mail to you comes back');
    expect(owner.complaints).toEqual([]);
  });

  await test.step('an administrator tells the mailbox what it missed', async () => {
    const admin = await comes('admin@gatekeeper.example.org');
    await admin.opens('/admin/mails');
    await admin.reads('Came back', 'Question to the provider');
    await admin.presses('Try again');
    await portal.mailbox.mail(email, /A mail to you could not be delivered/);
    expect(admin.complaints).toEqual([]);
  });
});

test('a decision is a letter both sides read', async ({ browser, javaScriptEnabled }) => {
  const comes = cameIn(browser, javaScriptEnabled);
  const owner = await comes('owner@kestrel.example.org');
  await owner.page.getByRole('row', { name: /Refused/ }).or(owner.page.locator('li', { hasText: 'Refused' })).first().getByRole('link').first().click();
  await owner.follows('Refusal of a request');
  await owner.reads('Kestrel Messaging (Example)', 'is refused', 'Anyone could speak in the provider\'s name.', 'Move the issuer to a domain of the provider.', 'You can challenge the refusal', 'European Commission', 'Legal date', 'SHA-256');
  const letter = await owner.page.locator('article').textContent();
  const reviewer = await comes('reviewer@gatekeeper.example.org');
  await reviewer.opens(new URL(owner.page.url()).pathname.replace('/provider/', '/review/'));
  expect(await reviewer.page.locator('article').textContent()).toBe(letter);
  await reviewer.follows('Request');
  await reviewer.reads('Who was told', 'Decisions as letters');
  await reviewer.unfolds(/^\d+ mail/);
  await reviewer.reads('Request refused', 'o…@kestrel.example.org');
  const stranger = await comes('owner@heron.example.org');
  const answer = await stranger.page.goto(new URL(owner.page.url()).pathname);
  expect(answer.status()).toBe(404);
  expect([...owner.complaints, ...reviewer.complaints, ...stranger.complaints]).toEqual([]);
});
