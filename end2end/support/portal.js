// The built portal with a database of its own.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Mailbox } from './mailbox.js';

const BIN = process.env.CAUSEWAY_BIN;
const SITE = process.env.CAUSEWAY_SITE;
let numbers = 0;

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function database(kind, folder) {
  if (kind === 'sqlite') return `sqlite://${join(folder, 'causeway.db')}`;
  const name = `e2e_${process.pid}_${(numbers += 1)}`;
  const client = new pg.Client({ connectionString: process.env.CAUSEWAY_TEST_POSTGRES });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return process.env.CAUSEWAY_TEST_POSTGRES.replace(/\/[^/]*$/, `/${name}`);
}

export class Portal {
  output = '';
  /** Authenticator apps by the address of their owners. */
  apps = new Map();
  /** Milliseconds its clock is ahead of this machine's. */
  ahead = 0;

  static async start({ kind = 'sqlite', example = false, issuers } = {}) {
    const portal = new Portal();
    portal.folder = mkdtempSync(join(tmpdir(), 'causeway-e2e-'));
    portal.mailbox = await new Mailbox().open();
    portal.port = await freePort();
    portal.url = `http://localhost:${portal.port}`;
    portal.database = await database(kind, portal.folder);
    portal.example = example;
    if (issuers) portal.trust(await issuers(portal.url));
    await portal.up();
    return portal;
  }

  get settings() {
    return ['--database-url', this.database, '--site-root', SITE, '--secret-file', join(this.folder, 'secret.key'), '--smtp-url', this.mailbox.url, '--public-url', this.url];
  }

  /** Writes down which identity providers sign people in. */
  trust(issuers) {
    const settings = issuers.map((issuer) => {
      const file = join(this.folder, `${issuer.slug}.secret`);
      writeFileSync(file, `${issuer.secret}\n`, { mode: 0o600 });
      return issuer.settings(file);
    });
    this.issuersFile = join(this.folder, 'issuers.json');
    writeFileSync(this.issuersFile, JSON.stringify(settings));
  }

  async up() {
    const more = [...(this.example ? ['--example'] : []), ...(this.issuersFile ? ['--issuers-file', this.issuersFile] : [])];
    this.process = spawn(BIN, ['serve', '--listen', `127.0.0.1:${this.port}`, '--log', 'warn', ...this.settings, ...more], { cwd: this.folder });
    this.gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.stdout.on('data', (data) => (this.output += data));
    this.log = '';
    this.process.stderr.on('data', (data) => (this.log += data));
    for (let n = 0; n < 600; n += 1) {
      if (this.process.exitCode !== null) throw new Error(`the portal did not start: ${this.log}`);
      const live = await fetch(`${this.url}/livez`).catch(() => null);
      if (live?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`the portal is not there: ${this.log}`);
  }

  /** Lets days go by at the example portal; everybody has to sign in again. */
  async leaps(days) {
    const answer = await fetch(`${this.url}/api/clock/leap`, {
      method: 'POST', headers: { origin: this.url, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
      body: `form[days]=${days}`, redirect: 'manual',
    });
    if (!answer.headers.get('location')?.includes('done=leapt')) throw new Error(`the clock did not move: ${answer.headers.get('location')}`);
    this.ahead += days * 86_400_000;
  }

  /** The link the operator reads at the console. */
  setupLink() {
    return this.output.match(/http\S+\/setup\/\S+/)[0];
  }

  /** Adds a person with a local login; returns their opaque id and first password. */
  addPerson(login) {
    const done = spawnSync(BIN, ['add-person', '--login', login, ...this.settings], { cwd: this.folder });
    if (done.status !== 0) throw new Error(String(done.stderr));
    return String(done.stdout).trim().split('\n');
  }

  /** Hands a mail to the portal as a mail server's pipe does. Returns how that ended. */
  bounces(mail) {
    return spawnSync(BIN, ['bounce', ...this.settings], { cwd: this.folder, input: mail }).status;
  }

  async kill() {
    this.process.kill('SIGKILL');
    await this.gone;
  }

  async stop() {
    this.process.kill('SIGTERM');
    await this.gone;
    await this.mailbox.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
