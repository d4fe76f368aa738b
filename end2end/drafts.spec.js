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
    const comment = page.locator('#section-service').getByLabel('Comment', { exact: true });
    await comment.fill('Is <this> still right?');
    // Enter saves the draft, whatever stands first in its form, and the comment waits.
    await page.getByLabel('Technical contact').fill('tech@heron.example.org');
    await page.getByLabel('Technical contact').press('Enter');
    await owner.reads('Draft saved');
    await expect(comment).toHaveValue('Is <this> still right?');
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

/** Two browsers of one person at one draft. Their clocks stand still, so that nothing saves itself unasked. */
async function twoAtOneDraft(browser, options) {
  const first = await Actor.at(portal, browser, 'kim@kestrel.example.org', options);
  await first.signsUp('Kim Kestrel');
  await first.confirms();
  await first.registersOrganisation({ 'Legal name': 'Kestrel Limited', 'Trade name': 'Kestrel', Identifier: 'IE.CRO.654321' });
  await first.follows('Start a request');
  await first.ticks('WhatsApp');
  await first.presses('Start');
  await first.reads('Service description');
  const draft = new URL(first.page.url()).pathname;
  const second = await Actor.at(portal, browser, first.email, options);
  await second.signsIn();
  for (const { page } of [first, second]) {
    if (options.javaScriptEnabled !== false) {
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 1_000);
    }
    await page.goto(draft);
  }
  return { draft, people: [first, second] };
}

/** Waits until the page saves by itself: the browser is told so when it has nothing else to do. */
async function awake({ page }) {
  for (let n = 0; n < 100 && !(await page.locator('[data-awake]').count()); n += 1) await page.clock.runFor(20);
  await expect(page.locator('[data-awake]')).toHaveCount(1);
}

const text = (who) => who.page.getByLabel('Service description');
const words = (value) => value.split(/\s+/).filter(Boolean);

/** The words of the draft as it is saved, read past both browsers. */
async function saved(who, draft) {
  const html = await (await who.page.request.get(draft)).text();
  return words(/<textarea[^>]*name="form\[description\]"[^>]*>([^<]*)</.exec(html)[1]);
}

/** Saves by hand. Whoever was too late reads what was saved meanwhile, puts both together and saves again. */
async function saves(who) {
  const mine = words(await text(who).inputValue());
  await who.presses('Save draft');
  await expect(who.page.locator('.banner').first()).toBeVisible();
  if (await who.page.getByText('Draft saved').isVisible()) return false;
  await expect(text(who), 'what was typed is gone').toHaveValue(mine.join(' '));
  const theirs = await who.page.locator('dl.summary .said').first().textContent();
  await text(who).fill([...new Set([...words(theirs), ...mine])].join(' '));
  await who.presses('Save draft');
  await expect(who.page.getByText('Draft saved')).toBeVisible();
  return true;
}

test('two browsers at one draft are told, and lose nothing', async ({ browser, javaScriptEnabled }) => {
  const { draft, people } = await twoAtOneDraft(browser, { javaScriptEnabled });
  // The check for accessibility waits for time to go by.
  for (const who of people) who.audited = false;
  const [first, second] = people;
  await text(second).fill('second');
  await second.presses('Save draft');
  await second.reads('Draft saved');
  await text(first).fill('first');
  await first.presses('Save draft');
  await first.reads('Saved meanwhile', 'second');
  await expect(text(first)).toHaveValue('first');
  await text(first).fill('second first');
  await first.presses('Save draft');
  await first.reads('Draft saved');
  expect(await saved(second, draft)).toEqual(['second', 'first']);

  // Two hundred times both type; each pauses, so that the page saves itself, or saves by hand, in whatever order.
  if (javaScriptEnabled === false) return;
  test.setTimeout(900_000);
  let [told, kept] = [0, 0];
  for (let round = 0; round < 200; round += 1) {
    const dice = new Dice(round);
    const word = (who) => `${'ab'[people.indexOf(who)]}${round}`;
    const types = async (who) => {
      await awake(who);
      await text(who).fill([...words(await text(who).inputValue()), word(who)].join(' '));
    };
    const onTheWay = [];
    const pauses = async (who) => {
      const answer = who.page.waitForResponse(/autosave/);
      await who.page.clock.runFor(1_300);
      onTheWay.push(answer);
      // The answer comes before the next step, or at the same time.
      if (dice.next(2)) await answer;
    };
    // Whose step comes next is chance; what each of them does is typing and pausing in this order.
    const steps = people.map((who) => [() => types(who), () => pauses(who)]);
    while (steps.some((own) => own.length)) await (steps[dice.next(2)].shift() ?? (() => {}))();
    await Promise.all(onTheWay);
    let there = await saved(first, draft);
    for (const who of people) {
      if (there.includes(word(who))) {
        kept += 1;
        continue;
      }
      await expect(who.page.locator('.saved')).toContainText(/not saved/i);
      expect(words(await text(who).inputValue()), 'what was typed is gone').toContain(word(who));
      if (await saves(who)) told += 1;
      there = await saved(first, draft);
    }
    expect(there, `round ${round}`).toEqual(expect.arrayContaining(people.map(word)));
  }
  const all = Array.from({ length: 200 }, (_, round) => [`a${round}`, `b${round}`]).flat();
  expect(await saved(first, draft)).toEqual(expect.arrayContaining(['first', 'second', ...all]));
  expect(told, "they were never in each other's way").toBeGreaterThan(50);
  expect(kept, 'nothing was ever saved by itself').toBeGreaterThan(50);
  for (const who of people) expect(who.complaints, who.email).toEqual([]);
});

/** Chance that is the same each time (xorshift32). */
class Dice {
  constructor(seed) {
    this.state = (seed + 1) * 2_654_435_761 >>> 0;
  }

  next(sides) {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % sides;
  }
}
