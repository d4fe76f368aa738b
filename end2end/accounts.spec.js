// Getting in, getting in again, and keeping others out.
import { expect, test } from '@playwright/test';
import { Actor } from './support/actors.js';
import { Portal } from './support/portal.js';

const NEW = 'seven purple trains';

let portal;
test.beforeAll(async ({}, info) => {
  portal = await Portal.start({ kind: info.project.metadata.database });
});
test.afterAll(async () => portal?.stop());

test('a second factor, its recovery codes, a forgotten password and an unknown device', async ({ browser, javaScriptEnabled }) => {
  const email = 'ada@heron.example.org';
  const ada = await Actor.at(portal, browser, email, { javaScriptEnabled });
  let codes;

  await test.step('a weak password is refused with a reason', async () => {
    await ada.opens('/sign-up');
    await ada.fills({ 'Your name': 'Ada Example', 'Your e-mail address': email, Password: 'causeway1234' });
    await ada.presses('Create account');
    await ada.reads('This password would soon be guessed.');
    await ada.signsUp('Ada Example');
    await ada.confirms();
  });

  await test.step('an authenticator app is set up', async () => {
    await ada.opens('/account');
    await ada.presses('Set up an authenticator app');
    await expect(ada.page.getByRole('img', { name: /QR code/ })).toBeVisible();
    await ada.fills({ Code: '000000' });
    await ada.presses('Turn on');
    await ada.reads('This is not the code your app should show now.');
    codes = await ada.setsUpApp();
    expect(codes).toHaveLength(10);
    await ada.reads('Recovery codes left: 10');
    await portal.mailbox.mail(email, /security of your account/);
    // The codes are shown once.
    await ada.page.goBack();
    await ada.page.reload();
    await expect(ada.page.locator('body')).not.toContainText(codes[0]);
  });

  const phone = await Actor.at(portal, browser, email, { javaScriptEnabled, userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1' });
  await test.step('another device asks for a code, and the mailbox is told', async () => {
    await phone.opens('/sign-in');
    await phone.fills({ 'E-mail address': email, Password: 'correct horse battery' });
    await phone.presses('Sign in');
    await phone.reads('Enter a code');
    // A password alone opens nothing.
    await phone.opens('/provider');
    await phone.reads('Please sign in');
    await phone.opens('/sign-in/code');
    await phone.fills({ Code: '123456' });
    await phone.presses('Sign in');
    await phone.reads('This code is not right.');
    await phone.fills({ Code: codes[0].toUpperCase() });
    await phone.presses('Sign in');
    await phone.reads('First describe the organisation');
    await portal.mailbox.mail(email, /Signed in from Safari on iPhone/);
    await ada.opens('/account');
    await ada.reads('Recovery codes left: 9', 'Safari on iPhone', '127.0.0.0/24');
  });

  await test.step('a used recovery code is worth nothing', async () => {
    const again = await Actor.at(portal, browser, email, { javaScriptEnabled });
    await again.opens('/sign-in');
    await again.fills({ 'E-mail address': email, Password: 'correct horse battery' });
    await again.presses('Sign in');
    await again.fills({ Code: codes[0] });
    await again.presses('Sign in');
    await again.reads('This code is not right.');
    await again.fills({ Code: await again.app.code() });
    await again.presses('Sign in');
    await again.reads('First describe the organisation');
  });

  await test.step('"this was not me" shuts the device out', async () => {
    const link = await portal.mailbox.link(email, /Signed in from Safari on iPhone/);
    const mail = await Actor.at(portal, browser, email, { javaScriptEnabled });
    await mail.opens(link);
    await mail.presses('End all sessions');
    await mail.reads('All sessions have ended');
    await phone.opens('/account');
    await phone.reads('Please sign in');
    await mail.opens(link);
    await mail.reads('This link no longer works');
  });

  await test.step('the password is replaced by mail', async () => {
    await ada.opens('/sign-in');
    await ada.follows('Forgot your password?');
    await ada.fills({ 'E-mail address': 'nobody@heron.example.org' });
    await ada.presses('Send the link');
    await ada.reads('If there is an account with that address');
    await portal.mailbox.mail('nobody@heron.example.org', /There is no account/);
    await ada.opens(await portal.mailbox.link(email, /Choose a new password/));
    await ada.fills({ 'New password': 'short' });
    await ada.presses('Set the new password');
    await ada.reads('The password has 5 characters.');
    await ada.fills({ 'New password': NEW });
    await ada.presses('Set the new password');
    await ada.reads('Your password is changed');
    await ada.enters(NEW);
    await ada.reads('First describe the organisation');
  });

  for (const who of [ada, phone]) expect(who.complaints, who.email).toEqual([]);
});
