// usage: verdicts.mjs SCHEMA: reads a document a line, as JSON {"text", "printed"}, and says of each, as JSON,
// "syntax" (why it is no GraphQL), or "rules" (those it breaks), "printed" (as graphql-js prints it) and "same" (whether "printed" of
// the input is the same document).
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { buildSchema, MaxIntrospectionDepthRule, parse, print, specifiedRules, validate } from 'graphql';

const schema = buildSchema(readFileSync(process.argv[2], 'utf8'));
// A limit is no rule of the specification, and each server's own.
const rules = specifiedRules.filter((rule) => rule !== MaxIntrospectionDepthRule);
const roots = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() };

function verdict({ text, printed }) {
  let document;
  try {
    document = parse(text, { noLocation: true });
  } catch (error) {
    return { syntax: error.message };
  }

  const broken = rules.filter((rule) => breaks(document, rule)).map((rule) => rule.name);
  const missing = document.definitions.some((definition) => definition.kind === 'OperationDefinition' && !roots[definition.operation]);
  return {
    rules: missing ? [...broken, 'OperationTypeExistence'] : broken,
    printed: print(document),
    same: isSame(printed, document),
  };
}

// A condition with a variable at the root of a subscription breaks its rule so thoroughly that it throws.
function breaks(document, rule) {
  try {
    return validate(schema, document, [rule], { maxErrors: 1 }).length > 0;
  } catch (error) {
    if (rule.name === 'SingleFieldSubscriptionsRule') {
      return true;
    }

    throw error;
  }
}

function isSame(printed, document) {
  try {
    return print(parse(printed, { noLocation: true })) === print(document);
  } catch {
    return false;
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(verdict(JSON.parse(line))));
}
