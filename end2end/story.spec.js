// One provider goes the whole way, from the first visit to being reachable by a person who chose it.
import { expect, test } from '@playwright/test';
import { Actor, PASSWORD } from './support/actors.js';
import { Portal } from './support/portal.js';
import { SignalProvider } from './support/signal.js';

let portal;
test.beforeAll(async ({}, info) => {
  portal = await Portal.start({ kind: info.project.metadata.database });
});
test.afterAll(async () => portal?.stop());

const MILESTONES = ['M1 Identities', 'M2 Chat protocol', 'M3 Messaging', 'M4 Media and features', 'M5 Deletion', 'M6 Reachability', 'Joint test'];

test('from the first visit to being reachable', async ({ browser, javaScriptEnabled }) => {
  const at = (email) => Actor.at(portal, browser, email, { javaScriptEnabled });
  const [provider, administrator, reviewer, approver, counsel, engineer] = await Promise.all(
    ['owner@heron.example.org', 'admin@gatekeeper.example.org', 'reviewer@gatekeeper.example.org', 'approver@gatekeeper.example.org', 'counsel@gatekeeper.example.org', 'engineer@gatekeeper.example.org'].map(at),
  );
  let request;
  let submitted;
  let review;
  let token;

  await test.step('the operator makes the first administrator, who invites staff', async () => {
    await administrator.opens(portal.setupLink());
    await administrator.fills({ 'Your name': 'Ida Admin', 'Your e-mail address': administrator.email, Password: PASSWORD });
    await administrator.presses('Create account');
    await administrator.signsIn();
    await administrator.setsUpApp();
    for (const [who, role] of [[reviewer, 'Reviewer'], [approver, 'Approver'], [counsel, 'Counsel'], [engineer, 'Engineer']]) {
      await administrator.opens('/admin/staff');
      await administrator.fills({ 'E-mail address': who.email });
      await administrator.page.locator('#role').selectOption(role.toLowerCase());
      await administrator.presses('Send invitation');
      await administrator.reads('Invitation sent');
      await who.joinsStaff(`${role} Example`);
    }
    await administrator.opens(portal.setupLink());
    await administrator.reads('This link no longer works');
  });

  await test.step('1. a person signs up and confirms the address', async () => {
    portal.mailbox.refuseNext = 1; // The outbox tries again.
    await provider.signsUp('Ada Example');
    await provider.confirms();
  });

  await test.step('2. they describe their organisation', async () => {
    await provider.registersOrganisation();
    await provider.reads('Your organisation is registered', 'Heron Messaging Limited');
  });

  await test.step('3. they draft a request, save it unfinished, and submit it complete', async () => {
    await provider.follows('Start a request');
    await provider.ticks('WhatsApp');
    await provider.presses('Start');
    await provider.fills({ 'Service description': 'Half a sentence' });
    await provider.presses('Save draft');
    await provider.reads('Draft saved');
    await expect(provider.page.getByLabel('Service description')).toHaveValue('Half a sentence');
    await provider.presses('Submit request');
    await provider.reads('There is a problem', 'Choose at least one functionality');
    await provider.page.getByRole('link', { name: /Choose at least one EEA country/ }).first().click();
    expect(provider.page.url()).toContain('#country');
    await provider.writesRequest();
    const sent = provider.page.waitForRequest((r) => r.url().endsWith('/api/requests/submit'));
    await provider.presses('Submit request');
    submitted = (await sent).postData();
    await provider.reads('Your request is submitted');
    request = new URL(provider.page.url()).pathname;
    review = request.replace('/provider/', '/review/');
  });

  await test.step('a second click submits nothing twice', async () => {
    const again = await provider.page.request.post('/api/requests/submit', {
      data: submitted, headers: { origin: portal.url, accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' }, maxRedirects: 0,
    });
    expect(again.headers().location).toContain(request);
    await portal.mailbox.mail(provider.email, /was received/);
    expect(portal.mailbox.count(provider.email, /was received/)).toBe(1);
  });

  await test.step('4. receipt and legal date are shown with their steps, and mailed', async () => {
    await provider.reads('Legal date', 'This day itself does not count.', 'Article 3(2)(c)', 'The period ends with the last hour of');
    const mail = await portal.mailbox.mail(provider.email, /Your request to WhatsApp was received/);
    const due = mail.text.match(/The legal date is (\d{1,2} \w+ \d{4})\./)[1];
    expect(mail.text).toMatch(/was received on \d{1,2} \w+ \d{4}, \d\d:\d\d UTC/);
    await expect(provider.page.locator('.deadline time')).toHaveText(due);
  });

  await test.step('5. staff see it in the queue; two different people decide', async () => {
    await approver.opens('/review');
    await approver.follows('Heron to WhatsApp');
    await approver.presses('Begin the review');
    await approver.unfolds('Propose a decision');
    await approver.ticks('Accept');
    await approver.fills({ 'Reasons for acceptance': 'Complete, and the protocol is Signal’s own.', 'Why it is decided now': 'Nothing is open.' });
    await approver.presses('Propose a decision');
    await approver.reads('You proposed this. Another person has to approve it.');
    await expect(approver.page.getByRole('button', { name: 'Approve', exact: true })).toHaveCount(0);
    // The person who proposed tries all the same.
    const alone = await approver.page.request.post('/api/decisions/approve', {
      form: { 'form[request]': request.split('/').at(-1) }, headers: { origin: portal.url, accept: 'application/json' },
    });
    expect(alone.status()).toBe(409);
    expect((await alone.json()).failure).toBe('same_person');
    // Sent back, then proposed by the reviewer.
    await reviewer.opens(review);
    await expect(reviewer.page.getByRole('button', { name: 'Approve', exact: true })).toHaveCount(0);
    const second = await at('second@gatekeeper.example.org');
    await administrator.opens('/admin/staff');
    await administrator.fills({ 'E-mail address': second.email });
    await administrator.page.locator('#role').selectOption('approver');
    await administrator.presses('Send invitation');
    await second.joinsStaff('Second Approver');
    await second.opens(review);
    await second.presses('Approve');
    await second.reads('Decision taken', 'Accepted');
    const mail = await portal.mailbox.mail(provider.email, /was accepted/);
    expect(mail.text).toContain('Complete, and the protocol');
  });

  await test.step('6. the offer is read, signed and countersigned', async () => {
    await provider.opens(`${request}/agreement`);
    await provider.reads('This is an example.', 'Free of charge'.toLowerCase());
    await provider.presses('Sign the offer');
    await provider.reads('Type your full name as your signature.', 'Confirm that you are authorised');
    await provider.fills({ 'Your full name': 'Ada Example', 'Your title': 'Managing Director' });
    await provider.page.getByLabel(/authorised to bind the organisation/).check();
    await provider.presses('Sign the offer');
    // Whoever binds the organisation shows more than a password.
    await provider.reads('Set up a second factor first');
    await provider.setsUpApp();
    await provider.opens(`${request}/agreement`);
    await expect(provider.page.getByLabel('Your full name')).toHaveValue('Ada Example');
    await provider.page.getByLabel(/authorised to bind the organisation/).check();
    await provider.presses('Sign the offer');
    await provider.reads('You have signed', 'Waiting for the gatekeeper');
    await counsel.opens(review);
    await counsel.fills({ 'Your full name': 'Cora Counsel', 'Your title': 'Counsel' });
    await counsel.page.getByLabel(/authorised to bind the gatekeeper/).check();
    await counsel.presses('Countersign');
    await counsel.reads('You have countersigned', 'Cora Counsel, Counsel');
    await provider.opens(`${request}/agreement`);
    await provider.unfolds('Show the signed text with its evidence');
    await provider.reads('Confirmed e-mail: owner@heron.example.org', 'Network address: 127.0.0.1');
  });

  const answers = async (who, signal) => {
    const challenge = JSON.parse(await who.page.locator('figure.code code').first().textContent());
    return JSON.stringify(await signal.answer(challenge));
  };

  await test.step('7. the engineer registers keys and proves them, by the page', async () => {
    const signal = await SignalProvider.generate();
    await provider.opens(`${request}/keys`);
    await provider.fills({ 'Registration (JSON)': JSON.stringify({ ...signal.registration, identityKeyPair: 'x' }) });
    await provider.presses('Register keys');
    await provider.reads('looks like a private key', 'Nothing was stored');
    await provider.fills({ 'Registration (JSON)': JSON.stringify(signal.registration) });
    await provider.presses('Register keys');
    await provider.reads('The keys are registered', 'Waiting for proof');
    const right = await answers(provider, signal);
    await provider.fills({ 'Answer (JSON)': JSON.stringify(await signal.encrypts(new Uint8Array(32))) });
    await provider.presses('Send answer');
    await provider.reads('it is not the echo');
    await provider.fills({ 'Answer (JSON)': right });
    await provider.presses('Send answer');
    await provider.reads('The key is proven', 'Active');
    await portal.mailbox.mail(provider.email, /A key for WhatsApp is now active/);
  });

  await test.step('7. and a second key by the API', async () => {
    await provider.opens('/provider/clients');
    await provider.fills({ Name: 'push-1' });
    await provider.ticks('Read keys and their challenges', 'Register keys and answer challenges');
    await provider.presses('Make token');
    token = await provider.page.locator('figure.code code').textContent();
    await provider.page.reload();
    await expect(provider.page.locator('body')).not.toContainText(token);
    const signal = await SignalProvider.generate();
    const call = (path, body) => fetch(portal.url + path, { method: body ? 'POST' : 'GET', body, headers: { authorization: `Bearer ${token}` } });
    const made = await call(`/api/v1/requests/${request.split('/').at(-1)}/keys`, JSON.stringify(signal.registration));
    expect(made.status).toBe(201);
    const { key } = await made.json();
    const { challenge } = await (await call(`/api/v1/keys/${key}/challenge`)).json();
    const wrong = await call(`/api/v1/keys/${key}/answer`, '{"type":2,"body":"AAAA"}');
    expect(wrong.status).toBe(422);
    const proven = await call(`/api/v1/keys/${key}/answer`, JSON.stringify(await signal.answer(challenge)));
    expect((await proven.json()).state).toBe('proven');
    await provider.opens(`${request}/keys`);
    await provider.presses('Make it the active key');
    await provider.reads('The key is active', 'Retiring');
  });

  await test.step('8. milestones are reported and judged', async () => {
    for (const name of MILESTONES) {
      await provider.opens(`${request}/milestones`);
      const panel = provider.page.locator('.panel', { has: provider.page.getByRole('heading', { name: new RegExp(name) }) });
      await provider.fills({ Evidence: `Run against test accounts: ${name}` }, panel);
      await provider.presses(`Report ${name}`, panel);
      await provider.reads('Milestone reported');
    }
    await engineer.opens(review);
    const first = engineer.page.locator('.panel', { has: engineer.page.getByRole('heading', { name: /M1 Identities/ }) });
    await engineer.presses('Return', first);
    await engineer.reads('Say what is missing');
    await engineer.fills({ Note: 'Which test account?' }, first);
    await engineer.presses('Return', first);
    await engineer.reads('Verdict sent');
    await provider.opens(`${request}/milestones`);
    await provider.reads('Which test account?');
    await provider.fills({ Evidence: 'Account 7.' });
    await provider.presses('Report M1 Identities');
    for (const name of MILESTONES) {
      await engineer.opens(review);
      await engineer.presses('Accept', engineer.page.locator('.panel', { has: engineer.page.getByRole('heading', { name: new RegExp(name) }) }));
      await engineer.reads('Verdict sent');
    }
  });

  await test.step('8. two people declare it ready, and it is launched', async () => {
    await approver.opens(review);
    await approver.presses('Declare everything ready');
    await approver.reads('You declared everything ready. Another person has to confirm it.');
    const second = await at('second@gatekeeper.example.org');
    await second.signsIn();
    await second.opens(review);
    await second.presses('Confirm that everything is ready');
    await expect(second.page.locator('.deadline-left')).toHaveText(/^met on \d{1,2} [A-Z][a-z]+ \d{4}, \d+ days early$/);
    await second.presses('Launch');
    await second.reads('Live');
    await provider.opens(request);
    await expect(provider.page.locator('.deadline-left')).toHaveText(/^met on/);
  });

  const person = await at('ann');
  await administrator.opens('/admin/clients');
  await administrator.fills({ Name: 'edge-1' });
  await administrator.ticks('Ask whether a provider may reach a person');
  await administrator.presses('Make token');
  const gatekeeper = await administrator.page.locator('figure.code code').textContent();
  let address;
  const check = async () => (await fetch(address, { headers: { authorization: `Bearer ${gatekeeper}` } })).json();

  await test.step('9. a person reads the notice and turns it on', async () => {
    const [subject, first] = portal.addPerson('ann');
    await person.opens('/choices');
    await person.fills({ Login: 'ann', Password: first });
    await person.presses('Sign in');
    await expect(person.page.locator('.switch-row')).toContainText('Off');
    await person.page.getByRole('link', { name: 'Turn on Heron' }).click();
    const [, , service, organisation] = new URL(person.page.url()).pathname.split('/');
    address = `${portal.url}/api/v1/services/${service}/subjects/${subject}/providers/${organisation}`;
    expect((await check()).reachable).toBe(false);
    await person.reads('Heron is not WhatsApp', 'A block does not carry over', 'Spam and scams may be more common', 'Encryption may work differently');
    await person.presses('Turn on');
    await person.reads('Tick at least one kind of message');
    await person.ticks('Text messages');
    await person.presses('Turn on');
    await person.reads('Turned on', 'On for Text messages');
  });

  await test.step('10. a gatekeeper server is told yes, and no on the very next read', async () => {
    expect(await check()).toEqual({ reachable: true, functionalities: ['text'], version: 1 });
    await person.opens('/choices');
    await person.presses('Turn off');
    expect(await check()).toEqual({ reachable: false, functionalities: [], version: 2 });
    await person.reads('Turned off');
    const stranger = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
    expect(stranger.status).toBe(403);
    expect((await stranger.json()).error).toBe('scope_missing');
  });

  for (const who of [provider, administrator, reviewer, approver, counsel, engineer, person]) {
    expect(who.complaints, who.email).toEqual([]);
  }
  // The refused mail is the only thing worth a warning.
  const warnings = portal.log.trim().split('\n').map((line) => JSON.parse(line).fields.message);
  expect(warnings).toEqual(['mail was not taken']);
});
