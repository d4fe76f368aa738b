// A draft from an answer given before there was an account to the receipt: files, comments, what is missing,
// and two people in each other's way.
import { expect, test } from '@playwright/test';
import { Actor } from './support/actors.js';
import { Portal } from './support/portal.js';

let portal;
test.beforeAll(async ({}, info) => {
  portal = await Portal.start({ kind: info.project.metadata.database });
});
test.afterAll(async () => portal?.stop());

const PDF = Buffer.from('%PDF-1.7\nan independent review\n%%EOF\n');

test('a draft goes from a first question to a receipt', async ({ browser, javaScriptEnabled }) => {
  const owner = await Actor.at(portal, browser, 'owner@heron.example.org', { javaScriptEnabled });
  const { page } = owner;

  await test.step('anyone learns whether they may ask, and the answers wait while they sign up', async () => {
    await owner.opens('/');
    await owner.follows('May we ask?');
    await owner.presses('Show the answer');
    await expect(page.locator('main')).not.toContainText('You may ask');
    await owner.ticks('No');
    await owner.presses('Show the answer');
    await owner.reads('This right belongs to others', 'Article 7(1)');
    await owner.ticks('Not yet, but we intend to', 'Text messages', 'Voice calls');
    await owner.presses('Show the answer');
    await owner.reads('There is a problem', 'Choose a service.');
    await owner.ticks('WhatsApp');
    await owner.presses('Show the answer');
    await owner.reads('You may ask for this: WhatsApp', 'owed from 5 September 2027', 'three months');
    await owner.follows('Begin a request with these answers');
    await owner.reads('Sign in');
    await owner.signsUp('Ada Example');
    await owner.confirms();
    await owner.registersOrganisation();
    await owner.follows('Start a request');
    await expect(page.getByLabel('Text messages', { exact: true })).toBeChecked();
    await expect(page.getByLabel('Voice calls', { exact: true })).toBeChecked();
    await expect(page.getByLabel('WhatsApp', { exact: true })).toBeChecked();
    await owner.presses('Start');
  });

  await test.step('the draft says what is missing, and asks what matters', async () => {
    await expect(page.getByLabel('Text messages', { exact: true })).toBeChecked();
    await owner.reads('Sections', 'Incomplete', 'Before you submit', 'Describe how calls are set up');
    await expect(page.getByLabel('How calls are set up')).toBeVisible();
    await expect(page.getByLabel('Largest group')).toBeHidden();
    await page.getByLabel('Voice calls', { exact: true }).uncheck();
    await expect(page.getByLabel('How calls are set up')).toBeHidden();
    await owner.ticks('Proxied: our servers connect to the gatekeeper');
    await expect(page.getByLabel('Who runs these servers')).toBeVisible();
    await owner.ticks('Direct: our clients connect to the gatekeeper');
    await page.getByRole('link', { name: /Choose at least one EEA country/ }).click();
    expect(page.url()).toContain('#country');
  });

  await test.step('files come with what was typed, and what is not a file of a known kind is told', async () => {
    await owner.fills({ 'Service description': 'Typed before a file was added.' });
    await page.getByLabel('File', { exact: true }).setInputFiles({ name: 'page.txt', mimeType: 'text/plain', buffer: Buffer.from('<!DOCTYPE html><script>1</script>') });
    await owner.presses('Add file');
    await owner.reads('There is a problem', 'is a web page or a drawing');
    await expect(page.getByLabel('Service description')).toHaveValue('Typed before a file was added.');
    await page.getByLabel('File', { exact: true }).setInputFiles({ name: 'review.pdf', mimeType: 'application/pdf', buffer: PDF });
    await owner.presses('Add file');
    await owner.reads('File added', 'review.pdf', 'Not scanned', 'not scanned for malware here');
    await expect(page.getByLabel('Service description')).toHaveValue('Typed before a file was added.');
    const got = await page.request.get(await page.getByRole('link', { name: 'review.pdf' }).getAttribute('href'));
    expect(got.headers()['content-disposition']).toContain('attachment; filename="review.pdf"');
    expect(Buffer.compare(await got.body(), PDF)).toBe(0);
    await page.getByLabel('File', { exact: true }).setInputFiles({ name: 'notes.md', mimeType: 'text/html', buffer: Buffer.from('# Notes\n') });
    await owner.presses('Add file');
    await owner.reads('notes.md');
    await owner.presses('Remove notes.md');
    await owner.reads('File removed');
    await expect(page.locator('main')).not.toContainText('notes.md');
  });

  await test.step('members talk about a section', async () => {
    await page.locator('#section-service summary').click();
    await page.locator('#section-service').getByLabel('Comment', { exact: true }).fill('Is <this> still right?');
    await owner.presses('Add comment', page.locator('#section-service'));
    await owner.reads('Comment added', 'Is <this> still right?', 'Ada Example');
    await owner.presses('Resolve the comment of Ada Example');
    await owner.reads('Comment resolved');
  });

  await test.step('a file that was chosen and not added keeps the request back', async () => {
    await owner.writesRequest();
    await page.getByLabel('File', { exact: true }).setInputFiles({ name: 'late.pdf', mimeType: 'application/pdf', buffer: PDF });
    await owner.presses('Submit request');
    await owner.reads('You chose a file but did not add it');
    await owner.presses('Submit request');
    await owner.reads('Your request is submitted', 'review.pdf');
  });

  await test.step('the receipt tells the instant, the date and the hash', async () => {
    await owner.follows('Receipt');
    await owner.reads('Receipt of the request to WhatsApp', '[Europe/Dublin]', 'This day itself does not count.', 'review.pdf', 'The hashed text');
    await expect(page.locator('main')).not.toContainText('still right');
    const mail = await portal.mailbox.mail(owner.email, /was received/);
    expect(mail.text).toContain(`${new URL(page.url()).pathname}`);
  });

  await test.step('a new request begins with the same answers', async () => {
    await owner.opens(new URL(page.url()).pathname.replace('/receipt', ''));
    await owner.presses('Start a new request from these answers');
    await expect(page.getByLabel('Service description')).toHaveValue('Heron is a messenger for clubs and families.');
    await owner.reads('review.pdf', 'Nothing is missing.');
  });

  expect(owner.complaints).toEqual([]);
});
