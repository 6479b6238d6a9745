// usage: server.mjs SCHEMA GRAPH: serves the people and posts of a file with graphql-js and graphql-http, and prints the address.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSchema } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/http';

const [schemaFile, graphFile] = process.argv.slice(2);
const { people, posts } = JSON.parse(readFileSync(graphFile, 'utf8'));
const index = (nodes) => new Map(nodes.map((node) => [node.slug, node]));
const [peopleBySlug, postsBySlug] = [index(people), index(posts)];
for (const tenure of [...people, ...posts].flatMap((node) => node.tenures)) {
  tenure.person = peopleBySlug.get(tenure.person);
  tenure.post = postsBySlug.get(tenure.post);
}

const rootValue = {
  person: ({ slug }) => peopleBySlug.get(slug),
  succession: ({ post }) => postsBySlug.get(post),
  people: ({ first }) => ({ nodes: people.slice(0, first) }),
};
const server = createServer(createHandler({ schema: buildSchema(readFileSync(schemaFile, 'utf8')), rootValue }));
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
