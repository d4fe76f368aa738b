// Providers argue their cases and staff decide them, while days go by.
import { expect, test } from '@playwright/test';
import { Actor, EXAMPLE_PASSWORD } from './support/actors.js';
import { Portal } from './support/portal.js';
import { arrives } from './support/tour.js';

let portal;
test.beforeAll(async ({}, info) => {
  portal = await Portal.start({ kind: info.project.metadata.database, example: true });
});
test.afterAll(async () => portal?.stop());

const STAFF = '@gatekeeper.example.org';

/** Signs somebody in, in a browser of their own. */
const comes = (browser, email, options) => arrives(portal, browser, { email }, options);

/** Signs the same people in again: time has gone by. */
async function back(...people) {
  for (const person of people) {
    await person.signsIn(person.password ?? EXAMPLE_PASSWORD);
    await expect(person.page).not.toHaveURL(/sign-in/);
  }
}

/** A submitted request; returns its address. */
async function submits(provider, service = 'WhatsApp') {
  await provider.opens('/provider/requests/new');
  await provider.ticks(service);
  await provider.presses('Start');
  await provider.writesRequest();
  await provider.presses('Submit request');
  await provider.reads('Your request is submitted');
  return new URL(provider.page.url()).pathname;
}

/** Adds a file to the form on the page. */
async function adds(who, name, text) {
  await who.page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await who.presses('Add file');
}

const review = (request) => request.replace('/provider/', '/review/');

/** More staff than the example has, invited by its administrator. */
async function joins(browser, options, administrator, ...people) {
  const joined = [];
  for (const [email, role] of people) {
    await administrator.opens('/admin/staff');
    await administrator.fills({ 'E-mail address': email });
    await administrator.page.locator('#role').selectOption(role);
    await administrator.presses('Send invitation');
    await administrator.reads('Invitation sent');
    const who = await Actor.at(portal, browser, email, options);
    who.password = 'correct horse battery';
    await who.joinsStaff(`${email.split('@')[0]} Example`);
    joined.push(who);
  }
  return joined;
}

const JUSTIFIED = {
  Ground: 'Images are not encrypted.', 'Why it is strictly necessary': 'Anyone could look at them.',
  'Why it is proportionate': 'Nothing milder helps.', 'What would cure it': 'Encrypt them.',
};

async function proposes(who, request, fill) {
  await who.opens(review(request));
  await who.unfolds('Propose a decision');
  await fill();
  await who.fills({ 'Why it is decided now': 'The rest was looked at before.' });
  await who.presses('Propose a decision');
  await who.reads('You proposed this. Another person has to approve it.');
}

async function approves(who, request) {
  await who.opens(review(request));
  await who.presses('Approve');
  await who.reads('Decision taken');
}

test('questions in two rounds, and one that expires', async ({ browser, javaScriptEnabled }) => {
  const options = { javaScriptEnabled };
  const provider = await comes(browser, 'owner@heron.example.org', options);
  const reviewer = await comes(browser, `reviewer${STAFF}`, options);
  const request = await submits(provider);
  await reviewer.opens(review(request));
  await reviewer.presses('Begin the review');
  // What the checklist says is to be asked stands there already.
  await reviewer.opens(`${review(request)}/checklist`);
  const item = reviewer.page.locator('#item-issuer');
  await item.locator('summary').first().click();
  await item.getByLabel('To be asked').check();
  await item.locator('textarea').fill('Which domain issues the tokens?');
  await item.getByRole('button').click();
  await reviewer.reads('Which domain issues the tokens?');
  await reviewer.opens(review(request));
  await reviewer.follows('Ask the provider, and judge answers');
  const slot = (n) => reviewer.page.getByRole('group', { name: `Question ${n}`, exact: true });
  await expect(slot(1).getByLabel('Question', { exact: true })).toHaveValue('Which domain issues the tokens?');
  await expect(slot(1)).toContainText('From the checklist');
  await slot(2).getByLabel('Question', { exact: true }).fill('Where do your servers stand?');
  await slot(2).getByLabel('What an answer looks like').selectOption('choice');
  await reviewer.presses('Send the questions');
  await reviewer.reads('Write two to 12 options');
  await slot(2).getByLabel('Options, one on each line').fill('In the EEA\nElsewhere');
  await reviewer.presses('Send the questions');
  await reviewer.reads('Last day to answer');
  const mail = await portal.mailbox.mail(provider.email, /Questions about your request/);
  expect(mail.text).toContain('2. Where do your servers stand?');

  // Half an answer is kept; the whole goes out.
  await provider.opens(request);
  await provider.reads('Questions for you', 'Which domain issues the tokens?');
  await provider.follows('Answer the questions');
  await provider.reads('The statutory deadline keeps running meanwhile');
  await provider.fills({ 'Answer 1': 'heron.example.org' });
  // A file comes along, and what was typed stays.
  await adds(provider, 'extract.txt', 'An extract.');
  await provider.reads('File added', 'extract.txt');
  await expect(provider.page.getByLabel('Answer 1')).toHaveValue('heron.example.org');
  await provider.presses('Save and go on later');
  await provider.presses('Send answers');
  await provider.reads('Choose one of the options.');
  await expect(provider.page.getByLabel('Answer 1')).toHaveValue('heron.example.org');
  await provider.ticks('In the EEA');
  await provider.presses('Send answers');
  await provider.reads('In review');

  // One answer is good, the other is asked again.
  await reviewer.opens(`${review(request)}/questions`);
  const panel = (n) => reviewer.page.locator('section.panel', { has: reviewer.page.getByRole('heading', { name: `Question ${n}` }) });
  await panel(2).getByRole('button', { name: 'Accept the answer' }).click();
  await reviewer.reads('The answer is judged');
  await panel(1).getByRole('button', { name: 'Ask again' }).click();
  await reviewer.reads('Say what is missing');
  await panel(1).getByLabel('What is missing').fill('And for voice messages?');
  await panel(1).getByRole('button', { name: 'Ask again' }).click();
  await reviewer.reads('The answer is judged', 'These are asked again with it');
  await reviewer.presses('Send the questions');
  await reviewer.reads('Last day to answer');
  await provider.opens(`${request}/questions`);
  await provider.reads('Which domain issues the tokens?', 'What is missing: And for voice messages?');

  // Ten working days, also around the turn of the year.
  await portal.leaps(24);
  await back(provider, reviewer);
  await provider.opens(`${request}/questions`);
  await provider.reads('Nothing is asked', 'Expired', 'heron.example.org');
  await portal.mailbox.mail(provider.email, /have expired/);
  await reviewer.opens(review(request));
  await reviewer.reads('In review');
  for (const who of [provider, reviewer]) expect(who.complaints).toEqual([]);
});

test('accepted in part; the rest refused, challenged, and upheld by others', async ({ browser, javaScriptEnabled }) => {
  const options = { javaScriptEnabled };
  const provider = await comes(browser, 'owner@plover.example.org', options);
  const reviewer = await comes(browser, `reviewer${STAFF}`, options);
  const approver = await comes(browser, `approver${STAFF}`, options);
  const administrator = await comes(browser, `admin${STAFF}`, options);
  const [remy, abel] = await joins(browser, options, administrator, [`remy${STAFF}`, 'reviewer'], [`abel${STAFF}`, 'approver']);
  const request = await submits(provider, 'Messenger');
  await reviewer.opens(review(request));
  await reviewer.presses('Begin the review');
  await proposes(reviewer, request, async () => {
    await reviewer.ticks('Accept a part', 'Security');
    await reviewer.page.getByRole('group', { name: 'What is refused' }).getByLabel('Images').check();
    await reviewer.fills({ 'Reasons for acceptance': 'Text is complete.', ...JUSTIFIED });
  });
  await approves(approver, request);
  await provider.opens(request);
  await provider.reads('Accepted', 'Requests that belong with it');
  await provider.follows('What was refused of it');
  const rest = new URL(provider.page.url()).pathname;
  await provider.reads('A refusal is announced', 'Images are not encrypted.', 'Encrypt them.', 'What the provider can do against it');
  const mail = await portal.mailbox.mail(provider.email, /accepted in part/);
  expect(mail.text).toContain(rest);

  // Ten working days, with holidays between them.
  await portal.leaps(26);
  await back(provider, reviewer, remy, abel);
  await provider.opens(rest);
  await provider.reads('Refused', 'Last day to challenge it here', 'to the European Commission');
  await provider.fills({ 'Your grounds': 'They are encrypted since Monday.' });
  await adds(provider, 'proof.txt', 'They are encrypted.');
  await provider.reads('File added', 'proof.txt');
  await expect(provider.page.getByLabel('Your grounds')).toHaveValue('They are encrypted since Monday.');
  await provider.presses('Challenge the refusal');
  await provider.reads('They are encrypted since Monday.');
  // Whoever refused has no say in it.
  await reviewer.opens(review(rest));
  await reviewer.reads('You took part in the refusal.', 'proof.txt');
  await remy.opens(review(rest));
  await remy.unfolds('Propose a ruling on the challenge');
  await remy.ticks('Uphold the challenge');
  await remy.fills({ Reasons: 'We looked: they are.' });
  await remy.presses('Propose a ruling on the challenge');
  await approves(abel, rest);
  await provider.opens(rest);
  await provider.reads('In review');
  await portal.mailbox.mail(provider.email, /Your challenge was upheld/);
  for (const who of [provider, reviewer, approver, remy, abel]) expect(who.complaints).toEqual([]);
});

test('a fact is corrected, and a conflict of interest takes somebody out', async ({ browser, javaScriptEnabled }) => {
  const options = { javaScriptEnabled };
  const provider = await comes(browser, 'owner@kestrel.example.org', options);
  const reviewer = await comes(browser, `reviewer${STAFF}`, options);
  const approver = await comes(browser, `approver${STAFF}`, options);
  const request = await submits(provider);
  await provider.follows('Correct a fact');
  await provider.fills({ 'Why it is corrected': 'Our push servers have moved.', 'Push base URL': 'https://push.kestrel.example.org' });
  await provider.presses('Record the correction');
  await provider.reads('The correction is recorded', 'Our push servers have moved.');
  await approver.opens(review(request));
  await approver.reads('Our push servers have moved.', 'https://push.kestrel.example.org');
  const differs = approver.page.getByRole('table', { name: 'What differs' });
  await expect(differs).toContainText('As submitted');
  await expect(differs.getByRole('row', { name: /Push base URL/ })).toContainText('https://push.kestrel.example.org');
  await approver.presses('Begin the review');
  await proposes(approver, request, async () => {
    await approver.ticks('Accept');
    await approver.fills({ 'Reasons for acceptance': 'Complete.' });
  });
  await approver.unfolds('Declare a conflict of interest');
  await approver.fills({ 'Which conflict': 'My sister works there.' });
  await approver.presses('Declare a conflict of interest');
  await approver.reads('Your conflict of interest is recorded');
  // The case is closed to them, whichever link they follow.
  for (const page of [review(request), `${review(request)}/checklist`, `${review(request)}/questions`]) {
    await approver.opens(page);
    await approver.reads('You take no part in this case');
    await expect(approver.page.getByText('Our push servers have moved.')).toHaveCount(0);
  }
  // What they had proposed has fallen.
  await reviewer.opens(review(request));
  await expect(reviewer.page.getByText('A decision is proposed')).toHaveCount(0);
  await provider.opens(request);
  await expect(provider.page.getByText('My sister')).toHaveCount(0);
  for (const who of [provider, reviewer, approver]) expect(who.complaints).toEqual([]);
});

test('three of the staff and two providers work at the same time', async ({ browser, javaScriptEnabled }) => {
  const options = { javaScriptEnabled };
  const [heron, kestrel, reviewer, approver, administrator] = await Promise.all(
    ['owner@heron.example.org', 'owner@kestrel.example.org', `reviewer${STAFF}`, `approver${STAFF}`, `admin${STAFF}`].map((email) => comes(browser, email, options)),
  );
  const [other] = await joins(browser, options, administrator, [`other${STAFF}`, 'approver']);
  const requests = await Promise.all([submits(heron, 'Messenger'), submits(kestrel, 'Messenger')]);
  // Both are opened by two people at once: one opens, the other is told.
  for (const request of requests) {
    await Promise.all([reviewer, other].map((who) => who.opens(review(request))));
    await Promise.all([reviewer, other].map((who) => who.presses('Begin the review')));
    for (const who of [reviewer, other]) await expect(who.page.locator('.banner').first()).toBeVisible();
  }
  for (const request of requests) {
    await proposes(reviewer, request, async () => {
      await reviewer.ticks('Accept');
      await reviewer.fills({ 'Reasons for acceptance': 'Complete.' });
    });
  }
  // A provider corrects a fact while an approver looks at the proposal: nobody decides about what they have not seen.
  await approver.opens(review(requests[0]));
  await heron.opens(`${requests[0]}/amend`);
  await heron.fills({ 'Why it is corrected': 'A typing error.', 'Service description': 'Heron is a messenger for clubs.' });
  await heron.presses('Record the correction');
  await heron.reads('The correction is recorded');
  await approver.presses('Approve');
  await expect(approver.page.getByRole('alert')).toBeVisible();
  await approver.opens(review(requests[0]));
  await approver.reads('A typing error.');
  // One approves while another sends back: one of them is told.
  await Promise.all([approver, other].map((who) => who.opens(review(requests[1]))));
  await other.unfolds('Send back');
  await other.fills({ 'Why it goes back': 'Look again.' });
  await Promise.all([approver.presses('Approve'), other.presses('Send back')]);
  await approves(approver, requests[0]);
  await heron.opens(requests[0]);
  await heron.reads('Accepted', 'A typing error.');
  for (const who of [heron, kestrel, reviewer, approver, other]) expect(who.complaints).toEqual([]);
});
