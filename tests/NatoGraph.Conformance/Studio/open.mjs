// usage: open.mjs ENDPOINT: opens the page, reads the documentation, opens an example by its menu and runs it; tells what was seen.
import { answerWith, editorText, run, visit } from './browser.mjs';

const endpoint = process.argv[2];
const { others, wrong } = await visit(endpoint, async (page) => {
  await page.getByText('Create Document').click();
  const documentation = page.getByText('What can be asked.').first();
  const read = async () => {
    await page.getByText('Schema available').waitFor();
    await page.getByRole('tab', { name: 'Schema Reference' }).click();
    return documentation.waitFor({ timeout: 10_000 }).then(() => true, () => false);
  };
  // Opened while the schema is still being indexed, the reference stays empty until the page is loaded again.
  while (!(await read())) {
    await page.reload();
  }

  console.log(`title: ${(await page.title()).split(' - ').pop()}`);
  console.log('documentation: shown');

  await page.getByText('Examples', { exact: true }).click();
  await page.getByRole('link', { name: 'How much the graph holds.' }).click();
  await page.getByRole('tab', { name: 'Operation' }).waitFor();
  await page.locator('.view-lines').first().filter({ hasText: 'Statistics' }).waitFor();
  console.log(`request: ${(await editorText(page, 0)).match(/query \w+/)[0]}`);
  await page.getByText('Schema available').waitFor();
  await run(page);
  await answerWith(page, 'firstPublished');
  console.log(`answer: ${(await editorText(page, -1)).match(/"articles": \d/) ? 'counts articles' : 'none'}`);
  console.log(`address: ${new URL(page.url()).pathname}`);
});
console.log(`other hosts: ${others.join(' ') || 'none'}`);
console.log(`errors: ${wrong.join(' ') || 'none'}`);
