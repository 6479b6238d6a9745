// usage: introspect.mjs ENDPOINT FILE: says "equal", or the first lines in which the server's schema is not the file's.
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';

const [endpoint, file] = process.argv.slice(2);
const query = getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true });
const response = await fetch(endpoint, {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  body: JSON.stringify({ query }),
});
const { data, errors } = await response.json();
if (errors) {
  throw new Error(JSON.stringify(errors));
}

const lines = (schema) => printSchema(lexicographicSortSchema(schema)).split('\n');
const expected = lines(buildSchema(readFileSync(file, 'utf8')));
const actual = lines(buildClientSchema(data));
const first = expected.findIndex((line, index) => line !== actual[index]);
if (first < 0 && expected.length === actual.length) {
  console.log('equal');
} else {
  console.log(`file:   ${expected.slice(first, first + 5).join(' | ')}`);
  console.log(`server: ${actual.slice(first, first + 5).join(' | ')}`);
}
