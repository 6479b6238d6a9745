// usage: answers.mjs SCHEMA: reads a request a line, as JSON {"text", "operation"}, and answers it, as JSON {"data", "errors"}: of errors
// only the paths. What a field gives hangs on its path alone: a value of its type, a null or a failure.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { buildSchema, execute, isAbstractType, isEnumType, isListType, isNonNullType, parse } from 'graphql';

const schema = buildSchema(readFileSync(process.argv[2], 'utf8'));

function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }

  return value;
}

function pathOf(path) {
  return path === undefined ? '' : `${pathOf(path.prev)}/${path.key}`;
}

function value(type, path, isItem) {
  if (isNonNullType(type)) {
    return value(type.ofType, path, isItem);
  }

  const number = hash(path);
  if (!isItem && number % 13 === 0) {
    throw new Error('down');
  }

  if ((number >>> 4) % 9 === 0) {
    return null;
  }

  if (isListType(type)) {
    return Array.from({ length: (number >>> 8) % 4 }, (_, i) => value(type.ofType, `${path}/${i}`, true));
  }

  return isEnumType(type) ? type.getValues()[number % type.getValues().length].value : scalar(type, number);
}

function scalar(type, number) {
  switch (type.name) {
    case 'Int': return number % 100000;
    case 'Float': return number / 4;
    case 'Boolean': return number % 2 === 1;
    case 'String': return `é"${number}`;
    case 'ID': return `${number}`;
    default: return isAbstractType(type) ? { __typename: possible(type)[(number >>> 12) % possible(type).length] } : `x${number}`;
  }
}

function possible(type) {
  return schema.getPossibleTypes(type).map(({ name }) => name).sort();
}

for await (const line of createInterface({ input: process.stdin })) {
  const { text, operation } = JSON.parse(line);
  const { data, errors } = await execute({
    schema, document: parse(text), operationName: operation, rootValue: {}, fieldResolver: (_source, _args, _context, info) => value(info.returnType, pathOf(info.path), false),
  });
  console.log(JSON.stringify({ data, errors: errors?.map(({ path }) => path ?? null) }));
}
