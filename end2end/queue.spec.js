// Three of the gatekeeper's staff work side by side: who looks after what, who looks at what, and what comes next.
import { expect, test } from '@playwright/test';
import { Portal } from './support/portal.js';
import { arrives } from './support/tour.js';

const person = (name) => ({ name, email: `${name}@gatekeeper.example.org` });

let portal;
test.beforeAll(async () => {
  portal = await Portal.start({ example: true });
});
test.afterAll(async () => portal?.stop());

test('three work side by side', async ({ browser, javaScriptEnabled }) => {
  const [reviewer, approver, auditor] = await Promise.all(['reviewer', 'approver', 'auditor'].map((name) => arrives(portal, browser, person(name), { javaScriptEnabled })));
  const main = (actor) => actor.page.locator('main');
  const row = (actor, text) => actor.page.locator('ol.queue > li', { hasText: text });
  const chooses = (actor, label, option) => actor.page.getByLabel(label, { exact: true }).selectOption({ label: option });

  await test.step('what is asked for stands in the address and comes back', async () => {
    await reviewer.opens('/review');
    await expect(row(reviewer, 'Heron to Messenger')).toHaveCount(1);
    await reviewer.fills({ 'Trade name contains': 'KEST' });
    await chooses(reviewer, 'Order', 'Last change, newest first');
    await reviewer.presses('Show');
    await expect(reviewer.page).toHaveURL(/name=KEST.*sort=-changed/);
    await expect(row(reviewer, 'Heron')).toHaveCount(0);
    await expect(row(reviewer, 'Kestrel')).not.toHaveCount(0);
    const states = reviewer.page.getByRole('navigation', { name: 'By state' });
    await states.getByRole('link', { name: /^Received 1$/ }).click();
    await expect(reviewer.page).toHaveURL(/name=KEST.*sort=-changed.*state=received/);
    await expect(row(reviewer, 'Kestrel to Messenger')).toHaveCount(1);
    await reviewer.opens('/review');
    await reviewer.reads('This is what you looked at last.');
    await expect(row(reviewer, 'Kestrel to Messenger')).toHaveCount(1);
    await expect(reviewer.page.locator('ol.queue > li')).toHaveCount(1);
  });

  await test.step('a selection is kept and shared', async () => {
    await reviewer.unfolds('Save this view');
    await reviewer.fills({ Name: '' });
    await reviewer.presses('Save');
    await reviewer.reads('Give the view a name.');
    await reviewer.fills({ Name: 'New from Kestrel' });
    await reviewer.ticks('Share it with all colleagues');
    await reviewer.presses('Save');
    await reviewer.reads('View saved', 'Yours, shared');
    await auditor.opens('/review');
    await auditor.follows('New from Kestrel');
    await expect(auditor.page.locator('ol.queue > li')).toHaveCount(1);
    await auditor.opens('/review/views');
    await auditor.reads('Shared by Reviewer Example');
    await expect(main(auditor).getByRole('button')).toHaveCount(0);
    await reviewer.unfolds('Change');
    await reviewer.fills({ Name: 'Kestrel, new' });
    await reviewer.presses('Save');
    await reviewer.reads('View changed', 'Kestrel, new');
    await reviewer.follows('Kestrel, new');
    await expect(reviewer.page).toHaveURL(/state=received/);
    await reviewer.follows('Show all requests');
    await expect(reviewer.page.locator('ol.queue > li')).not.toHaveCount(1);
  });

  await test.step('several are given at once', async () => {
    await reviewer.presses('Give');
    await reviewer.reads('Tick at least one request.', 'Choose to whom.');
    await row(reviewer, 'Heron to Messenger').getByRole('checkbox').check();
    await row(reviewer, 'Plover to Messenger').filter({ hasText: 'In review' }).getByRole('checkbox').check();
    await reviewer.presses('Give');
    await reviewer.reads('Choose to whom.');
    await expect(row(reviewer, 'Heron to Messenger').getByRole('checkbox')).toBeChecked();
    await chooses(reviewer, 'Give the ticked requests to', 'Approver Example');
    await reviewer.presses('Give');
    await reviewer.reads('Given');
    await expect(row(reviewer, 'Heron to Messenger')).toContainText('Looked after by Approver Example');
    await approver.opens('/review');
    await approver.follows('Mine');
    await expect(approver.page.locator('ol.queue > li')).toHaveCount(2);
    await auditor.opens('/review?all=on');
    await expect(main(auditor).getByRole('checkbox', { name: /^Tick/ })).toHaveCount(0);
  });

  let first;
  await test.step('the next case is one nobody else is at', async () => {
    await reviewer.opens('/review?turn=ours&assignee=nobody');
    await reviewer.follows('Next case');
    await expect(reviewer.page).toHaveURL(/\/review\/requests\//);
    first = reviewer.page.url();
    await reviewer.reads('Nobody looks after this yet');
    const title = await main(reviewer).getByRole('heading', { level: 1 }).textContent();
    await approver.opens('/review?turn=ours&assignee=nobody');
    await expect(row(approver, title).first()).toContainText('Reviewer Example is looking at this now');
    await approver.follows('Next case');
    await expect(approver.page).toHaveURL(/\/review\/requests\//);
    expect(approver.page.url()).not.toBe(first);
    await approver.opens(first);
    await approver.reads('Reviewer Example is looking at this now');
    await expect(main(reviewer)).not.toContainText('Reviewer Example is looking');
    await reviewer.presses('Take it');
    await reviewer.reads('Looked after by Reviewer Example');
    // The approver has an old page of it.
    await approver.presses('Take it');
    await approver.reads('Looked after by Reviewer Example');
    await expect(approver.page.locator('.banner.problem')).toBeVisible();
    await reviewer.follows('Next case');
    await expect(reviewer.page).toHaveURL(/\/review\/(requests\/|next)/);
    expect(reviewer.page.url()).not.toBe(first);
  });

  await test.step('where nothing is left the page says so', async () => {
    await reviewer.opens('/review/next?state=withdrawn');
    await reviewer.reads('Nothing to go on with');
    await reviewer.follows('Back to the queue');
    await expect(reviewer.page).toHaveURL(/state=withdrawn/);
  });

  await test.step('what is late and soon due stands apart, with the rule in words', async () => {
    await auditor.opens('/review/dashboard');
    await auditor.follows('Late and soon due');
    await auditor.reads('The legal date has passed', '14 days or fewer are left');
    await expect(row(auditor, 'Heron to Messenger').first()).toContainText('late');
  });

  await test.step('providers learn nothing of it', async () => {
    const owner = await arrives(portal, browser, { name: 'owner', email: 'owner@heron.example.org' }, { javaScriptEnabled });
    await owner.opens('/provider');
    await owner.page.getByRole('link', { name: /Messenger/ }).first().click();
    await expect(owner.page.locator('main')).not.toContainText(/Approver Example|looking at this|Given to somebody/);
    await owner.opens('/review/next');
    await owner.reads('not found');
    expect(owner.complaints).toEqual([]);
  });

  for (const who of [reviewer, approver, auditor]) expect(who.complaints, who.email).toEqual([]);
});

test('the queue is worked from the keyboard alone', async ({ browser, javaScriptEnabled }) => {
  const actor = await arrives(portal, browser, person('reviewer'), { javaScriptEnabled });
  const { page } = actor;
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  const tabsTo = async (wanted) => {
    for (let n = 0; n < 200; n += 1) {
      if (wanted.test(await focused())) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${wanted}`);
  };
  await actor.opens('/review?all=on');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  // In the order in which it is read: what to go on with, views, filters, states, lines, what to do with them.
  await tabsTo(/^Next case$/);
  await tabsTo(/^Mine$/);
  await tabsTo(/^Show$/);
  await tabsTo(/^All states/);
  await tabsTo(/^Tick Kestrel to Messenger$/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Tick Kestrel to Messenger' }).first()).toBeChecked();
  await tabsTo(/^Kestrel to Messenger$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kestrel to Messenger');
  await tabsTo(/^Next case$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/review\/(requests|next)/);
  expect(actor.complaints).toEqual([]);
});
