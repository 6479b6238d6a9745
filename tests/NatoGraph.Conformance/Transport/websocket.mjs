// usage: websocket.mjs ENDPOINT: talks graphql-transport-ws with the client of graphql-ws and says what came.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { ingestUntil } from './ingest.mjs';

const endpoint = process.argv[2];
// The connection outlives its operations, or a fast server would have closed it before the first pong.
const client = createClient({ url: endpoint.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0, keepAlive: 200, lazyCloseTimeout: 5_000 });
let pongs = 0;
client.on('pong', (received) => { pongs += received ? 1 : 0; });

for await (const answer of client.iterate({ query: '{ succession(post: "secretaire-general-de-l-otan") { holder { person { name } } } }' })) {
  console.log('query', JSON.stringify(answer));
}

for await (const answer of client.iterate({ query: 'query($slug: String!) { person(slug: $slug) { name } }', variables: { slug: 'mark-rutte' } })) {
  console.log('variables', JSON.stringify(answer));
}

for (const query of ['{ nothing }', '{ person']) {
  try {
    await client.iterate({ query }).next();
    console.log('error missing');
  } catch (errors) {
    console.log('error', Array.isArray(errors) && errors.every((error) => typeof error.message === 'string'));
  }
}

const subscription = client.iterate({ query: 'subscription { articleIngested { outcome article { title } } }' });
const event = await ingestUntil(subscription.next(), endpoint, 'Socket');

console.log('event', /^\{"data":\{"articleIngested":\{"outcome":"ADDED","article":\{"title":"Socket \d+"\}\}\}\}$/.test(JSON.stringify(event.value)));
await subscription.return();
console.log('ended', (await subscription.next()).done);
while (pongs === 0) {
  await new Promise((resolve) => setTimeout(resolve, 50));
}

console.log('pong', pongs > 0);
await client.dispose();
