// Anybody follows what was asked of the gatekeeper; its staff report on it; a provider sees where it stands.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Actor } from './support/actors.js';
import { Portal } from './support/portal.js';
import { PEOPLE, arrives } from './support/tour.js';

let portal;
test.beforeAll(async ({}, info) => {
  portal = await Portal.start({ kind: info.project.metadata.database, example: true });
});
test.afterAll(async () => portal?.stop());

const someone = (name) => PEOPLE.find((person) => person.name === name);

test('anybody reads every request, and names only of those who agreed', async ({ browser, javaScriptEnabled }) => {
  const visitor = await Actor.at(portal, browser, 'visitor', { javaScriptEnabled });
  const rows = visitor.page.locator('tbody tr');
  await visitor.opens('/');
  await visitor.follows('See every request and what became of it');
  await visitor.reads('Requests and what became of them', 'Request 13', 'Plover', 'too few to tell');
  await expect(rows).toHaveCount(13);
  for (const hidden of ['Heron', 'Kestrel', 'Draft']) await expect(visitor.page.locator('table')).not.toContainText(hidden);

  await visitor.page.getByLabel('State', { exact: true }).selectOption('refused');
  await visitor.presses('Show');
  await expect(visitor.page).toHaveURL(/state=refused/);
  await expect(rows).toHaveCount(1);
  await visitor.page.getByLabel('State', { exact: true }).selectOption('');
  await visitor.page.getByLabel('Service', { exact: true }).selectOption('messenger');
  await visitor.presses('Show');
  await expect(rows).toHaveCount(7);
  await visitor.opens('/requests?service=messenger&page=99');
  await visitor.reads('No request fits.');

  const feed = await visitor.page.request.get('/requests.json?service=messenger');
  const told = await feed.json();
  expect([told.version, told.total, told.requests.length, told.next]).toEqual([1, 7, 7, null]);
  const again = await visitor.page.request.get('/requests.json?service=messenger', { headers: { 'If-None-Match': feed.headers().etag } });
  expect(again.status()).toBe(304);
  await visitor.opens('/requests?lang=hu');
  await visitor.reads('Kérelmek és kimenetelük', 'Visszavonva');
  expect(visitor.complaints).toEqual([]);
});

test('staff choose days, and carry figures away', async ({ browser, javaScriptEnabled }) => {
  const approver = await arrives(portal, browser, someone('approver'), { javaScriptEnabled });
  await approver.follows('Reports');
  await approver.reads('Requests and decisions', 'Running now, by days since receipt');
  await approver.fills({ From: '2024-01-01', Until: '2024-12-31' });
  await approver.presses('Show');
  await expect(approver.page.getByRole('row', { name: /^Received 0/ }).first()).toBeVisible();
  await approver.fills({ From: '2024-12-31', Until: '2024-01-01' });
  await approver.presses('Show');
  await approver.reads('There is a problem');
  await approver.opens('/review/yearly');
  await approver.reads('Figures of a year', 'WhatsApp', 'Messenger', 'All services', 'This year goes on');
  const [file] = await Promise.all([approver.page.waitForEvent('download'), approver.follows('As a spreadsheet (CSV)')]);
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(lines[0]).toBe('from,until,service,figure,of,value,median_days,longest_days');
  expect(lines.some((line) => /,whatsapp,received,,\d+,,$/.test(line))).toBe(true);
  await approver.opens('/review/audit?act=%2Freview%2Fyearly.csv');
  await approver.reads('/review/yearly.csv');
  expect(approver.complaints).toEqual([]);
});

test('a provider sees its place while its request runs', async ({ browser, javaScriptEnabled }) => {
  const owner = await arrives(portal, browser, someone('owner'), { javaScriptEnabled });
  await owner.page.locator('tbody tr', { hasText: 'In review' }).getByRole('link').first().click();
  await owner.reads('Place in the queue', 'by legal date, among the requests to WhatsApp that run');
  await owner.opens('/provider');
  await owner.page.locator('tbody tr', { hasText: 'Live' }).getByRole('link').first().click();
  await expect(owner.page.locator('main')).not.toContainText('Place in the queue');
  expect(owner.complaints).toEqual([]);
});
