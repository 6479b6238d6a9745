// usage: validate.mjs FILE: says "valid", or what is wrong with a schema.
import { readFileSync } from 'node:fs';
import { buildSchema, validateSchema } from 'graphql';

const errors = validateSchema(buildSchema(readFileSync(process.argv[2], 'utf8')));
console.log(errors.length === 0 ? 'valid' : errors.map(String).join('\n'));
