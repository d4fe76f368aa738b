import { defineConfig } from '@playwright/test';

// Chromium as Debian ships it; no request leaves the machine.
const launchOptions = {
  executablePath: process.env.CHROMIUM?.includes('/') ? process.env.CHROMIUM : `/usr/bin/${process.env.CHROMIUM ?? 'chromium'}`,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync',
  ],
};

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.js',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 300_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  outputDir: process.env.CAUSEWAY_RESULTS ?? '/tmp/causeway-results',
  use: { launchOptions, trace: 'off', actionTimeout: 15_000 },
  projects: [
    { name: 'sqlite-js', metadata: { database: 'sqlite' } },
    { name: 'sqlite-nojs', metadata: { database: 'sqlite' }, testMatch: ['story.spec.js', 'cases.spec.js', 'drafts.spec.js', 'bad-input.spec.js', 'members.spec.js', 'accounts.spec.js', 'federation.spec.js', 'tracker.spec.js', 'catalogue.spec.js', 'queue.spec.js', 'case.spec.js'], use: { javaScriptEnabled: false } },
    { name: 'postgres-js', metadata: { database: 'postgres' }, testMatch: ['story.spec.js', 'cases.spec.js'] },
  ],
});
