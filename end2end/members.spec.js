// Colleagues come, change their roles and go; some act for two organisations at once.
import { expect, test } from '@playwright/test';
import { Actor, PASSWORD } from './support/actors.js';
import { Portal } from './support/portal.js';

let portal;
test.beforeAll(async ({}, info) => {
  portal = await Portal.start({ kind: info.project.metadata.database });
});
test.afterAll(async () => portal?.stop());

test('colleagues come and go', async ({ browser, javaScriptEnabled }) => {
  const at = (email) => Actor.at(portal, browser, email, { javaScriptEnabled });
  const [owner, engineer, stranger] = await Promise.all(['owner@heron.example.org', 'engineer@heron.example.org', 'owner@kestrel.example.org'].map(at));

  await test.step('an owner invites a colleague', async () => {
    await owner.signsUp('Ada Example');
    await owner.confirms();
    await owner.registersOrganisation();
    await owner.follows('Members');
    await owner.presses('Send invitation');
    await owner.reads('Choose a role.');
    await owner.fills({ 'E-mail address': engineer.email });
    await owner.page.locator('#role').selectOption('engineer');
    await owner.presses('Send invitation');
    await owner.reads('Invitation sent', engineer.email);
  });

  let link;
  await test.step('somebody else who opens the invitation is told whose it is', async () => {
    link = await portal.mailbox.link(engineer.email, /invites you to act for Heron/);
    await stranger.signsUp('Kim Kestrel');
    await stranger.confirms();
    await stranger.registersOrganisation({ 'Legal name': 'Kestrel Limited', 'Trade name': 'Kestrel', Identifier: 'IE.CRO.654321' });
    await stranger.opens(link);
    await stranger.reads('This invitation is for another address', 'Sign out');
    await expect(stranger.page.locator('main')).not.toContainText('Heron');
  });

  await test.step('the colleague makes an account and accepts, once', async () => {
    await engineer.opens(link);
    await engineer.reads('Sign in');
    await engineer.signsUp('Eli Engineer');
    await engineer.confirms();
    await engineer.reads('Heron invites you');
    await engineer.follows('Look at the invitation');
    await engineer.presses('Accept invitation');
    await engineer.reads('Welcome', 'Heron Messaging Limited');
    await engineer.opens(link);
    await engineer.reads('This invitation is over');
  });

  await test.step('an engineer changes nobody', async () => {
    await engineer.opens('/provider/members');
    await engineer.reads('Ada Example', 'Owner');
    await expect(engineer.page.getByRole('button', { name: 'Send invitation' })).toHaveCount(0);
    await expect(engineer.page.getByText('Change role')).toHaveCount(0);
  });

  await test.step('the only owner cannot leave', async () => {
    await owner.opens('/provider/members');
    await owner.unfolds('Leave this organisation');
    await owner.presses('Leave');
    await owner.reads('An organisation needs an owner', 'Make another member the owner first');
  });

  await test.step('a person of two organisations works for both in two tabs', async () => {
    await stranger.opens('/provider/members');
    await stranger.fills({ 'E-mail address': owner.email });
    await stranger.page.locator('#role').selectOption('viewer');
    await stranger.presses('Send invitation');
    await stranger.reads('Invitation sent');
    await owner.opens('/provider/requests/new');
    const other = await owner.page.context().newPage();
    const tab = new Actor(portal, other, owner.email, { javaScriptEnabled });
    await tab.opens(await portal.mailbox.link(owner.email, /invites you to act for Kestrel/));
    await tab.presses('Accept invitation');
    await tab.reads('Kestrel Limited');
    // The first tab was opened for Heron and still acts for Heron.
    await owner.ticks('WhatsApp');
    await owner.presses('Start');
    await owner.reads('Service description');
    await owner.fills({ 'Service description': 'For Heron.' });
    await owner.presses('Save draft');
    await owner.reads('Draft saved');
    await tab.opens('/provider');
    await tab.reads('Kestrel Limited', 'No requests yet');
    await tab.presses('Go to Heron');
    await tab.reads('Heron Messaging Limited', 'WhatsApp');
    expect(tab.complaints).toEqual([]);
  });

  await test.step('somebody removed sees nothing any more, open pages included', async () => {
    await engineer.opens('/provider');
    await engineer.follows('WhatsApp');
    await owner.opens('/provider/members');
    const row = owner.page.getByRole('row', { name: /Eli Engineer/ });
    await row.locator('summary').click();
    await owner.presses('Remove', row);
    await owner.reads('Member removed');
    await engineer.fills({ 'Service description': 'Still here?' });
    await engineer.presses('Save draft');
    await engineer.reads('not found');
    await engineer.opens('/provider');
    await engineer.reads('First describe the organisation');
    await portal.mailbox.mail(engineer.email, /Your role at Heron has changed/);
  });

  for (const who of [owner, engineer, stranger]) expect(who.complaints, who.email).toEqual([]);
});
