// usage: events.mjs ENDPOINT: talks GraphQL over server-sent events with the client of graphql-sse and says what came.
import { createClient } from 'graphql-sse';
import { ingestUntil } from './ingest.mjs';

const endpoint = process.argv[2];
const client = createClient({ url: endpoint, retryAttempts: 0 });

for await (const answer of client.iterate({ query: '{ person(slug: "mark-rutte") { name } }' })) {
  console.log('query', JSON.stringify(answer));
}

for await (const answer of client.iterate({ query: '{ nothing }' })) {
  console.log('error', answer.errors.length);
}

const subscription = client.iterate({ query: 'subscription { articleIngested { outcome article { title } } }' });
const event = await ingestUntil(subscription.next(), endpoint, 'Events');

console.log('event', /^\{"data":\{"articleIngested":\{"outcome":"ADDED","article":\{"title":"Events \d+"\}\}\}\}$/.test(JSON.stringify(event.value)));
await subscription.return();
client.dispose();
