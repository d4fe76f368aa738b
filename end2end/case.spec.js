// One case: two of the staff and a provider write, find and see what the others did.
import { expect, test } from '@playwright/test';
import { Actor, PASSWORD } from './support/actors.js';
import { Portal } from './support/portal.js';

let portal;
test.beforeAll(async ({}, info) => {
  portal = await Portal.start({ kind: info.project.metadata.database });
});
test.afterAll(async () => portal?.stop());

test('a note stays with the staff, a message reaches the provider, and nothing new is missed', async ({ browser, javaScriptEnabled }) => {
  const at = (email) => Actor.at(portal, browser, email, { javaScriptEnabled });
  const [provider, administrator, reviewer, counsel] = await Promise.all(
    ['owner@heron.example.org', 'admin@gatekeeper.example.org', 'reviewer@gatekeeper.example.org', 'counsel@gatekeeper.example.org'].map(at),
  );
  let request;
  let review;

  await test.step('staff join and a provider submits a request', async () => {
    await administrator.opens(portal.setupLink());
    await administrator.fills({ 'Your name': 'Ida Admin', 'Your e-mail address': administrator.email, Password: PASSWORD });
    await administrator.presses('Create account');
    await administrator.signsIn();
    await administrator.setsUpApp();
    for (const [who, role, name] of [[reviewer, 'reviewer', 'Rita Reviewer'], [counsel, 'counsel', 'Cora Counsel']]) {
      await administrator.opens('/admin/staff');
      await administrator.fills({ 'E-mail address': who.email });
      await administrator.page.locator('#role').selectOption(role);
      await administrator.presses('Send invitation');
      await administrator.reads('Invitation sent');
      await who.joinsStaff(name);
    }
    await provider.signsUp('Ada Example');
    await provider.confirms();
    await provider.registersOrganisation();
    await provider.follows('Start a request');
    await provider.ticks('WhatsApp');
    await provider.presses('Start');
    await provider.writesRequest();
    await provider.presses('Submit request');
    await provider.reads('Your request is submitted');
    request = new URL(provider.page.url()).pathname;
    review = request.replace('/provider/', '/review/');
  });

  await test.step('counsel looks at the case for the first time', async () => {
    await counsel.opens(review);
    await counsel.reads('Notes, messages and what happened', 'Request submitted', 'Internal note – staff only');
    await expect(counsel.page.locator('.entry.fresh')).toHaveCount(0);
  });

  await test.step('the reviewer writes a note that names counsel', async () => {
    await reviewer.opens(review);
    await reviewer.presses('Begin the review');
    await reviewer.reads('The review has begun');
    await reviewer.fills({ 'Internal note': 'Between us: @dora, is the extract too old?' });
    await reviewer.presses('Keep note for staff');
    await reviewer.reads('Nobody on the staff is called @dora');
    await expect(reviewer.page.getByLabel('Internal note', { exact: true })).toHaveValue('Between us: @dora, is the extract too old?');
    await reviewer.fills({ 'Internal note': 'Between us: @cora, is the extract too old?' });
    await reviewer.presses('Keep note for staff');
    await reviewer.reads('Note kept');
    const note = reviewer.page.locator('.entry.note', { hasText: 'is the extract too old?' });
    await expect(note).toContainText('Internal note – staff only');
    await expect(note).toContainText('Rita Reviewer');
    const mail = await portal.mailbox.mail(counsel.email, /Rita Reviewer named you in a note/);
    expect(mail.text).not.toContain('extract');
  });

  await test.step('and a message, whose form says to whom it goes', async () => {
    await reviewer.reads('Message to Heron – the provider reads this', provider.email);
    await reviewer.fills({ 'Message to Heron': 'Please send an extract of this month.' });
    await reviewer.presses('Send to Heron');
    await reviewer.reads('Message sent');
    await expect(reviewer.page.locator('.entry.message')).toContainText('Please send an extract of this month.');
    const mail = await portal.mailbox.mail(provider.email, /A message about your request to WhatsApp/);
    expect(mail.text).toContain('Please send an extract of this month.');
  });

  await test.step('the provider reads the message and no note, and answers', async () => {
    await provider.opens(request);
    await provider.follows('Messages with the gatekeeper, and everything that was said about this request');
    await provider.reads('Message from the gatekeeper', 'Please send an extract of this month.', 'Request opened');
    const main = provider.page.locator('main');
    await expect(main).not.toContainText('Between us');
    await expect(main).not.toContainText('Rita');
    await expect(main).not.toContainText('note');
    await provider.fills({ Message: 'It is on its way.' });
    await provider.presses('Send to the gatekeeper');
    await provider.reads('Message sent', 'Message to the gatekeeper', 'It is on its way.');
    const mail = await portal.mailbox.mail(reviewer.email, /Heron wrote about its request/);
    expect(mail.text).not.toContain('on its way');
  });

  await test.step('counsel sees what is new, in the thread and under mentions', async () => {
    await counsel.opens('/review');
    await counsel.follows('Mentions');
    await counsel.reads('1 mention is not read yet.', 'Not read', 'is the extract too old?');
    await counsel.presses('Mark as read');
    await counsel.reads('Marked as read');
    await expect(counsel.page.locator('.entry')).toContainText('Read');
    await counsel.follows('Heron to WhatsApp');
    await counsel.reads('4 things since', 'Internal note – staff only (Rita Reviewer)');
    await expect(counsel.page.locator('.entry.fresh')).toHaveCount(4);
    await counsel.page.getByRole('link', { name: 'Message from Heron (Ada Example)' }).click();
    expect(counsel.page.url()).toContain('#event-');
  });

  await test.step('findings need a reason, and an earlier one stays', async () => {
    await counsel.follows('Look at every item and write findings');
    await counsel.reads('Version 1', '0 of 4 looked at', 'Article 7(3) of the Digital Markets Act');
    const item = counsel.page.locator('#item-who-asks');
    await item.locator('summary').first().click();
    await item.getByLabel('To be asked', { exact: true }).check();
    await counsel.presses('Keep finding', item);
    await counsel.reads('also where it is fine');
    await item.getByLabel('Why', { exact: true }).fill('The extract is of March.');
    await expect(item.getByLabel('To be asked', { exact: true })).toBeChecked();
    await counsel.presses('Keep finding', item);
    await counsel.reads('Finding kept', '1 of 4 looked at', 'The extract is of March.');
    await reviewer.opens(`${review}/checklist`);
    const same = reviewer.page.locator('#item-who-asks');
    await same.locator('summary', { hasText: 'Write another finding' }).click();
    await same.getByLabel('Fine', { exact: true }).check();
    await same.getByLabel('Why', { exact: true }).fill('The new extract is there.');
    await reviewer.presses('Keep finding', same);
    await reviewer.reads('The new extract is there.', 'Earlier findings');
    await same.locator('summary', { hasText: 'Earlier findings' }).click();
    await expect(same.locator('details', { hasText: 'Earlier findings' })).toContainText('The extract is of March.');
    // Counsel still has the page from before.
    await item.locator('summary', { hasText: 'Write another finding' }).click();
    await item.getByLabel('Objection', { exact: true }).check();
    await item.getByLabel('Why', { exact: true }).fill('Too old.');
    await counsel.presses('Keep finding', item);
    await counsel.reads('Somebody was faster');
    await reviewer.opens(review);
    await reviewer.reads('Who asks, and for what: 1 of 4 looked at');
  });

  for (const who of [provider, administrator, reviewer, counsel]) expect(who.complaints, who.email).toEqual([]);
});
