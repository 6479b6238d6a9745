// usage: subscribe.mjs ENDPOINT: subscribes in the page, hands articles in from elsewhere, and tells what the page showed.
import { answerWith, editorText, run, visit } from './browser.mjs';

const endpoint = process.argv[2];
const ingest = async (number) => {
  const query = `mutation {
    ingestArticle(input: { title: "Réunion ${number}", outlet: "Carnet", publishedOn: "2025-01-10", text: "Les ministres se sont réunis en ${number} à Bruxelles." }) {
      outcome errors { ... on Error { message } }
    }
  }`;
  const response = await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { data, errors } = await response.json();
  if (data?.ingestArticle.outcome !== 'ADDED') {
    throw new Error(JSON.stringify({ data, errors }));
  }
};

const { others, wrong } = await visit(`${endpoint}/examples/article-ingested`, async (page) => {
  const sent = new Set();
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.add(JSON.parse(payload).type)));
  await page.getByText('Schema available').waitFor();
  await run(page);

  // The first may come in before the server has heard of the subscription.
  const seen = answerWith(page, 'Réunion').then(() => true);
  for (let number = 1; number <= 30 && !(await Promise.race([seen, new Promise((resolve) => setTimeout(resolve, 1000, false))])); number++) {
    await ingest(Date.now());
  }

  console.log(`over a socket: ${sent.has('connection_init')}`);
  console.log(`answer: ${(await editorText(page, -1)).match(/"outcome": "\w+"/)[0]}`);
});
console.log(`other hosts: ${others.join(' ') || 'none'}`);
console.log(`errors: ${wrong.join(' ') || 'none'}`);
