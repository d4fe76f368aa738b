// People at a browser. Each has a context of their own.
import { expect } from '@playwright/test';
import { violations } from './accessibility.js';
import { Authenticator } from './authenticator.js';

export const PASSWORD = 'correct horse battery';
export const EXAMPLE_PASSWORD = 'causeway example';

export class Actor {
  constructor(portal, page, email, options = {}) {
    Object.assign(this, { portal, page, email });
    this.complaints = [];
    this.audited = options.javaScriptEnabled !== false;
    page.on('console', (message) => {
      // Refusals a story provokes show as failed loads; anything else is a fault.
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => {
      // A busy browser leaves the fade between two pages out, and says so as an error.
      if (!/Transition was skipped/.test(String(error))) this.complaints.push(String(error));
    });
  }

  static async at(portal, browser, email, options = {}) {
    const context = await browser.newContext({ baseURL: portal.url, ...options });
    return new Actor(portal, await context.newPage(), email, options);
  }

  async opens(path) {
    await this.page.goto(path);
  }

  /** Fills fields by their labels. */
  async fills(fields, within = this.page) {
    for (const [label, value] of Object.entries(fields)) {
      await within.getByLabel(label, { exact: true }).fill(value);
    }
  }

  async ticks(...labels) {
    for (const label of labels) await this.page.getByLabel(label, { exact: true }).check();
  }

  async presses(name, within = this.page) {
    await within.getByRole('button', { name, exact: true }).click();
  }

  async follows(name) {
    await this.page.getByRole('link', { name, exact: true }).first().click();
  }

  async unfolds(name) {
    await this.page.locator('summary', { hasText: name }).first().click();
  }

  async reads(...texts) {
    for (const text of texts) await expect(this.page.locator('body')).toContainText(text);
    if (this.audited) this.complaints.push(...(await violations(this.page)));
  }

  async signsUp(name) {
    await this.opens('/sign-up');
    await this.fills({ 'Your name': name, 'Your e-mail address': this.email, Password: PASSWORD });
    await this.presses('Create account');
    await this.reads('Look into your mailbox');
  }

  async confirms() {
    await this.opens(await this.portal.mailbox.link(this.email, /Confirm your e-mail address/));
    await this.fills({ Password: PASSWORD });
    await this.presses('Confirm and sign in');
    await this.reads('Your address is confirmed');
  }

  async signsIn(password = PASSWORD) {
    await this.opens('/sign-in');
    await this.enters(password);
  }

  /** Fills the sign-in page, and the one that asks for a code. */
  async enters(password = PASSWORD) {
    await this.fills({ 'E-mail address': this.email, Password: password });
    await this.presses('Sign in');
    if (this.app) {
      await this.fills({ Code: await this.app.code(this.portal.ahead) });
      await this.presses('Sign in');
    }
  }

  /** Their authenticator app, which they have with them in whatever browser. */
  get app() {
    return this.portal.apps.get(this.email);
  }

  /** Sets up an authenticator app. */
  async setsUpApp() {
    await this.opens('/account');
    await this.presses('Set up an authenticator app');
    this.portal.apps.set(this.email, new Authenticator(await this.page.locator('figure.code code').textContent()));
    await this.fills({ Code: await this.app.code(this.portal.ahead) });
    await this.presses('Turn on');
    await this.reads('Your app is set up', 'Your recovery codes');
    const codes = (await this.page.locator('figure.code code').textContent()).split('\n');
    await this.follows('I have kept them');
    return codes;
  }

  /** Uses an invitation to the gatekeeper's staff. */
  async joinsStaff(name) {
    await this.opens(await this.portal.mailbox.link(this.email, /Your Causeway account/));
    await this.fills({ 'Your name': name, Password: PASSWORD });
    await this.presses('Create account');
    await this.reads('Your account is ready');
    await this.signsIn();
    await this.reads('Set up a second factor first');
    await this.setsUpApp();
  }

  /** Describes an organisation. */
  async registersOrganisation(changes = {}) {
    await this.opens('/provider/organisations/new');
    const fields = {
      'Legal name': 'Heron Messaging Limited', 'Trade name': 'Heron', Identifier: 'IE.CRO.123456',
      'Postal address': '1 Example Quay\nDublin', Website: 'https://heron.example.org',
      'Business contact': 'business@heron.example.org', 'Legal contact': 'legal@heron.example.org',
      'Technical contact': 'tech@heron.example.org', 'Security contact': 'security@heron.example.org', ...changes,
    };
    await this.fills(fields);
    await this.page.getByLabel('Country of establishment').selectOption('IE');
    await this.ticks('EUID (European business registers)');
    await this.presses('Register organisation');
  }

  /** Fills a request completely. */
  async writesRequest() {
    await this.ticks('Text messages', 'Images', 'Ireland', 'Germany', 'User name', 'Direct: our clients connect to the gatekeeper', 'Signal Protocol');
    await this.fills({
      'Service description': 'Heron is a messenger for clubs and families.',
      'JWKS URL': 'https://heron.example.org/.well-known/jwks.json', 'Token issuer': 'https://heron.example.org',
      'Push base URL': 'https://heron.example.org/push', 'Media base URL': 'https://media.heron.example.org',
      'Technical contact': 'tech@heron.example.org',
    });
  }
}
