// Opens a page in headless Chromium and watches whom it talks to.
import { createServer } from 'node:net';
import { chromium } from 'playwright-core';

// Without this, the browser would reach the server under test through the sink, too.
process.env.PLAYWRIGHT_DISABLE_FORCED_CHROMIUM_PROXIED_LOOPBACK = '1';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

// Whatever is not for this machine ends here, so that nothing leaves it.
const openSink = async (asked) => {
  const sink = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (data) => {
      asked.push(data.toString().split(' ')[1]);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  });
  await new Promise((resolve) => sink.listen(0, '127.0.0.1', resolve));
  return sink;
};

// Chromium itself asks its maker for updates; no page does.
const isTheBrowsers = (address) => /[./](google|googleapis|gvt1)\.com(:|\/|$)/.test(address);

// Leaving a view aborts what the page was at; its own database tells so by a plain error with this text.
const isOfLeaving = (error) => error.name === 'AbortError' || error.message === 'transaction aborted';

/**
 * Opens an address and lets `work` do what a person would. Gives the other hosts that were asked, and what the page reported as wrong.
 */
export const visit = async (address, work) => {
  const asked = [];
  const wrong = [];
  const sink = await openSink(asked);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', proxy: { server: `http://127.0.0.1:${sink.address().port}` }, args: flags });
  try {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    context.on('request', (request) => asked.push(request.url()));
    const page = await context.newPage();
    page.on('websocket', (socket) => asked.push(socket.url().replace(/^ws/, 'http')));
    page.on('pageerror', (error) => isOfLeaving(error) || wrong.push(String(error)));
    page.on('console', (message) => /Content Security Policy/.test(message.text()) && wrong.push(message.text()));
    page.setDefaultTimeout(60_000);
    await page.goto(address);
    await work(page);
  } finally {
    await browser.close();
    sink.close();
  }

  const own = new URL(address).origin;
  const others = asked.filter((url) => !url.startsWith(`${own}/`) && !/^(data|blob):/.test(url) && !isTheBrowsers(url));
  return { others, wrong };
};

/** The text of an editor: 0 is the request's, the last the answer's. */
export const editorText = async (page, index) => (await page.locator('.view-lines').nth(index).innerText()).replaceAll('\u00a0', ' ');

export const run = (page) => page.getByRole('button', { name: 'Run Operation' }).click();

/** Waits until the answer holds a text. */
export const answerWith = (page, text) => page.locator('.view-lines').last().filter({ hasText: text }).waitFor();
