// Signing in with a passkey, on Chromium's own virtual authenticator.
import { expect, test } from '@playwright/test';
import { Actor } from './support/actors.js';
import { Portal } from './support/portal.js';

let portal;
test.beforeAll(async ({}, info) => {
  portal = await Portal.start({ kind: info.project.metadata.database });
});
test.afterAll(async () => portal?.stop());

/** Gives a browser a device that checks its owner. */
async function device(actor) {
  const session = await actor.page.context().newCDPSession(actor.page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  return { owner: (isUserVerified) => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }) };
}

test('a passkey signs in, proves, and is removed', async ({ browser }) => {
  const ada = await Actor.at(portal, browser, 'ada@heron.example.org');
  const authenticator = await device(ada);
  await ada.signsUp('Ada Example');
  await ada.confirms();

  await test.step('it is added, and with it come recovery codes', async () => {
    await ada.opens('/account');
    await ada.presses('Add a passkey');
    await ada.presses('Make the passkey');
    await ada.reads('Enter a name by which you know the device');
    await ada.fills({ Name: 'Laptop' });
    await ada.presses('Make the passkey');
    await ada.reads('Your passkey is added', 'Your recovery codes');
    await ada.follows('I have kept them');
    await ada.reads('Laptop', 'Not yet');
    await portal.mailbox.mail(ada.email, /security of your account/);
  });

  await test.step('it signs in without a password', async () => {
    await ada.presses('Sign out');
    await ada.opens('/sign-in');
    await ada.presses('Use a passkey');
    await ada.presses('Use a passkey of this device');
    await ada.reads('First describe the organisation');
    // The question is answered once.
    await ada.opens('/sign-in/passkey');
    await ada.reads('This question was answered or has ended.');
  });

  await test.step('somebody else at the device is not let in', async () => {
    await ada.opens('/account');
    await ada.presses('Sign out');
    await authenticator.owner(false);
    await ada.opens('/sign-in');
    await ada.presses('Use a passkey');
    await ada.presses('Use a passkey of this device');
    await ada.reads('Your device did not use a passkey.');
    await authenticator.owner(true);
    await ada.presses('Use a passkey of this device');
    await ada.reads('First describe the organisation');
  });

  await test.step('a password alone no longer opens the account, on another device either', async () => {
    const other = await Actor.at(portal, browser, ada.email);
    await other.signsIn();
    await other.reads('Enter a code');
    await other.opens('/account');
    await other.reads('Please sign in');
  });

  await test.step('it is a fresh proof, and can be removed', async () => {
    await ada.opens('/account/prove?next=/account');
    await ada.presses('Use a passkey');
    await ada.presses('Use a passkey of this device');
    await ada.reads('Your account');
    await ada.presses('Remove');
    await ada.reads('The passkey is removed', 'You have no passkey.');
  });

  expect(ada.complaints).toEqual([]);
});
