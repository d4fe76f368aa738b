// An answer the user saw is on disk: the server dies at fifty random instants while a provider works and a
// person decides.
import { expect, test } from '@playwright/test';
import { EXAMPLE_PASSWORD, PASSWORD } from './support/actors.js';
import { Visitor } from './support/http.js';
import { Portal } from './support/portal.js';

const KILLS = 50;
const EMAIL = 'owner@avocet.example.org';
const contact = 'team@heron.example.org';
const ORGANISATION = {
  legal_name: 'Heron', trade_name: 'Heron', country: 'IE', identifier_kind: 'register', identifier: '1', address: 'x', website: 'https://heron.example.org',
  business_contact: contact, legal_contact: contact, technical_contact: contact, security_contact: contact,
};
const DRAFT = {
  'functionality.text': 'on', 'country.IE': 'on', identifier: 'phone', architecture: 'direct', protocol: 'signal', jwks_url: 'https://heron.example.org/jwks',
  token_issuer: 'https://heron.example.org', push_url: 'https://heron.example.org/push', media_url: 'https://heron.example.org/media', technical_contact: contact,
};

let portal;
test.beforeAll(async () => {
  portal = await Portal.start({ example: true });
});
test.afterAll(async () => portal?.stop());

test('kill -9 at fifty random instants loses nothing that was acknowledged', async () => {
  const provider = new Visitor(portal);
  await provider.post('/api/accounts/sign-up', { name: 'Ada', email: EMAIL, password: PASSWORD });
  const token = (await portal.mailbox.link(EMAIL, /Confirm/)).split('/').at(-1);
  expect((await provider.post('/api/accounts/confirm', { token, password: PASSWORD })).location).toContain('done=confirmed');
  expect((await provider.post('/api/organisations/create', ORGANISATION)).location).toContain('done=organisation');

  /** What the provider was told: request id to { text, maybe, submitted }. `maybe` was sent and not answered. */
  const told = new Map();
  let sentence = 0;

  const verify = async () => {
    for (const [id, known] of told) {
      const { location, text } = await provider.get(`/provider/requests/${id}/draft`);
      if (known.submitted) {
        expect(location, 'a submitted request is a draft again').toBe(`/provider/requests/${id}`);
        continue;
      }
      if (location) {
        // The answer to "submit" was lost, the act was not.
        expect(known.maybeSubmitted).toBe(true);
        known.submitted = true;
        continue;
      }
      const shown = text.match(/sentence \d+/)?.[0] ?? '';
      expect([known.text, ...known.maybe], `request ${id}`).toContain(shown);
      [known.text, known.maybe] = [shown, []];
    }
  };

  let organisation;
  const work = async () => {
    const open = [...told].filter(([, known]) => !known.submitted);
    if (open.length === 0 || Math.random() < 0.15) {
      organisation ??= await provider.hidden('/provider/requests/new', 'organisation');
      const { location } = await provider.post('/api/requests/start', { organisation, service: 'whatsapp' });
      told.set(location.split('/')[3], { text: '', maybe: [], submitted: false, maybeSubmitted: false });
      return;
    }
    const [id, known] = open[Math.floor(Math.random() * open.length)];
    const path = `/provider/requests/${id}/draft`;
    const version = await provider.hidden(path, 'version');
    if (!version) return;
    sentence += 1;
    const text = `sentence ${sentence}`;
    const fields = { ...DRAFT, request: id, version, description: text };
    if (Math.random() < 0.2) {
      known.maybe.push(text);
      known.maybeSubmitted = true;
      const { location } = await provider.post('/api/requests/submit', fields);
      if (location.includes('done=submitted')) known.submitted = true;
    } else {
      known.maybe.push(text);
      const { location } = await provider.post('/api/requests/save', fields);
      if (location.includes('done=saved')) [known.text, known.maybe] = [text, []];
    }
  };

  // Beside them a person changes their mind all the time.
  const person = new Visitor(portal);
  await person.post('/api/subjects/sign-in', { login: 'ann', password: EXAMPLE_PASSWORD });
  const link = (await person.get('/choices')).text.match(/\/choices\/(whatsapp)\/([\w-]+)/);
  const [choice, service, live] = link;
  const notice = await person.hidden(choice, 'notice');
  let isOn = false;
  let maybeOn = false;
  const decide = async () => {
    const turn = isOn ? 'turn-off' : 'turn-on';
    const version = await person.hidden(choice, 'version');
    maybeOn = !isOn;
    const { location } = await person.post(`/api/choices/${turn}`, { service, provider: live, notice, version, 'functionality.text': 'on' });
    expect(location).toContain(isOn ? 'done=off' : 'done=on');
    isOn = maybeOn;
  };
  const verifyChoice = async () => {
    const { text } = await person.get('/choices');
    const shown = /On for Text messages/.test(text);
    expect([isOn, maybeOn], 'a choice').toContain(shown);
    [isOn, maybeOn] = [shown, shown];
  };

  let acknowledged = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    let dead = false;
    const end = new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 380)).then(async () => {
      await portal.kill();
      dead = true;
    });
    while (!dead) {
      try {
        await (Math.random() < 0.3 ? decide() : work());
        acknowledged += 1;
      } catch (error) {
        if (!['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes(error.code)) throw error;
        await end;
      }
    }
    await end;
    await portal.up();
    await verify();
    await verifyChoice();
  }
  const submitted = [...told.values()].filter((known) => known.submitted).length;
  expect(acknowledged).toBeGreaterThan(100);
  expect(submitted).toBeGreaterThan(3);
  // Every receipt is mailed, whenever the server died.
  await expect.poll(() => portal.mailbox.count(EMAIL, /was received/), { timeout: 60_000 }).toBeGreaterThanOrEqual(submitted);
  console.log(`${KILLS} kills, ${acknowledged} acknowledged acts, ${submitted} requests submitted`);
});
