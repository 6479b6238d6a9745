// usage: persisted.mjs ENDPOINT: exchanges an automatic persisted query as Apollo's clients do, and sends a list of operations.
import { createHash } from 'node:crypto';

const endpoint = process.argv[2];
const query = 'query Person($slug: String!) { person(slug: $slug) { name } }';
const variables = { slug: 'mark-rutte' };
const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json,application/json;q=0.9' };

const post = async (body) => {
  const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, answer: await response.json() };
};

const first = await post({ operationName: 'Person', variables, extensions });
console.log('hash', first.status, first.answer.errors[0].message, first.answer.errors[0].extensions.code);

const second = await post({ operationName: 'Person', variables, extensions, query });
console.log('hash and query', second.status, JSON.stringify(second.answer));

const third = await post({ operationName: 'Person', variables, extensions });
console.log('hash again', third.status, JSON.stringify(third.answer));

const parameters = new URLSearchParams({ operationName: 'Person', variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) });
const got = await fetch(`${endpoint}?${parameters}`, { headers: { accept: headers.accept } });
console.log('get', got.status, got.headers.get('cache-control'), JSON.stringify(await got.json()));

const list = await post([{ query, variables }, { query: '{ nothing }' }, { query: '{ __typename }' }]);
console.log('list', list.status, JSON.stringify(list.answer.map(({ data, errors }) => data ?? errors.length)));
