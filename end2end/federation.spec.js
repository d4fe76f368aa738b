// Signing in through identity providers: staff with their roles, people as an opaque id.
import { expect, test } from '@playwright/test';
import { Actor } from './support/actors.js';
import { Issuer, identifies } from './support/issuer.js';
import { Portal } from './support/portal.js';

const staff = {
  claim: 'groups',
  roles: [{ value: 'dma-admins', role: 'admin' }, { value: 'dma-reviewers', role: 'reviewer' }],
  acr: ['phr'],
  amr: ['hwk'],
};
const member = (name, ...groups) => ({ name, groups, email: `${name.toLowerCase()}@gatekeeper.example.org`, email_verified: true });
const people = { rita: member('Rita', 'dma-reviewers', 'all'), ida: member('Ida', 'dma-admins'), sam: member('Sam', 'sales') };

let portal;
let corporate;
let public_;
test.beforeAll(async ({}, info) => {
  portal = await Portal.start({
    kind: info.project.metadata.database,
    async issuers(url) {
      corporate = await Issuer.start({ slug: 'corporate', name: 'Example Gatekeeper', door: '/sign-in', portal: url, people, staff });
      public_ = await Issuer.start({ slug: 'accounts', name: 'Example Accounts', door: '/choices/sign-in', portal: url });
      return [corporate, public_];
    },
  });
});
test.afterAll(async () => {
  await portal?.stop();
  await corporate?.close();
  await public_?.close();
});

test('staff and people arrive through their identity providers, and leave with them', async ({ browser, javaScriptEnabled }) => {
  const rita = await Actor.at(portal, browser, 'rita', { javaScriptEnabled });

  await test.step('a password alone at the provider is not enough', async () => {
    await rita.opens('/review');
    await rita.reads('Please sign in');
    await rita.follows('Sign in with Example Gatekeeper');
    await identifies(rita, 'rita', 'With a password');
    await rita.reads('More than a password is needed');
  });

  await test.step('a reviewer comes with a security key and lands where they wanted to go', async () => {
    await rita.page.context().clearCookies();
    await rita.opens('/review');
    await rita.follows('Sign in with Example Gatekeeper');
    await identifies(rita, 'rita');
    await rita.reads('Queue', 'Rita');
    expect(new URL(rita.page.url()).pathname).toBe('/review');
    await rita.opens('/account');
    await rita.reads('Example Gatekeeper signs you in.');
    await expect(rita.page.getByLabel('New password')).toHaveCount(0);
    await rita.opens('/admin/staff');
    await rita.reads('Not for your role');
  });

  await test.step('a fresh proof is taken at the provider', async () => {
    await rita.opens('/account/prove');
    await rita.follows('Sign in with Example Gatekeeper');
    await identifies(rita, 'rita');
    await rita.reads('Your account');
  });

  await test.step('the way back works once', async () => {
    await rita.opens('/sign-in/with/corporate/back?code=x&state=y');
    await rita.reads('Please sign in again');
  });

  await test.step('whoever has no role is told whom to ask', async () => {
    const sam = await Actor.at(portal, browser, 'sam', { javaScriptEnabled });
    await sam.opens('/sign-in');
    await sam.follows('Sign in with Example Gatekeeper');
    await identifies(sam, 'sam');
    await sam.reads('You have no role here');
    expect(sam.complaints).toEqual([]);
  });

  await test.step('an administrator reads the attempts', async () => {
    const ida = await Actor.at(portal, browser, 'ida', { javaScriptEnabled });
    await ida.opens('/sign-in');
    await ida.follows('Sign in with Example Gatekeeper');
    await identifies(ida, 'ida');
    await ida.opens('/review/audit?outcome=refused');
    await ida.reads('/sign-in/with/{issuer}/back', 'More than a password is needed', 'You have no role here');
    expect(ida.complaints).toEqual([]);
  });

  await test.step('signing out at the provider ends the session here', async () => {
    await rita.opens(`${corporate.url}/session/end`);
    await rita.page.getByRole('button', { name: /sign me out/i }).click();
    await expect(rita.page.locator('body')).toContainText(/Sign-out Success/i);
    expect(corporate.complaints).toEqual([]);
    await rita.opens('/review');
    await rita.reads('Please sign in');
  });

  await test.step('a person decides without the portal knowing who they are', async () => {
    const ann = await Actor.at(portal, browser, 'ann', { javaScriptEnabled });
    await ann.opens('/choices');
    await expect(ann.page.getByLabel('Login')).toHaveCount(0);
    await ann.follows('Sign in with Example Accounts');
    await identifies(ann, '+353 86 000 0000', 'With a password');
    await ann.reads('Your choices');
    await ann.opens(`${public_.url}/session/end`);
    await ann.page.getByRole('button', { name: /sign me out/i }).click();
    await ann.opens('/choices');
    await ann.reads('Decide who may reach you');
    expect(ann.complaints).toEqual([]);
  });

  expect(rita.complaints).toEqual([]);
});
