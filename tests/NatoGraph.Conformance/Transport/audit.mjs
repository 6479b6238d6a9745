// usage: audit.mjs ENDPOINT: runs the audits of graphql-http, says what each that is not met says, then how many are met; ends with 1 unless all are.
import { serverAudits } from 'graphql-http';

const audits = serverAudits({ url: process.argv[2], fetchFn: fetch });
const results = await Promise.all(audits.map(async (audit) => ({ audit, result: await audit.fn() })));
const missed = results.filter(({ result }) => result.status !== 'ok');
for (const { audit, result } of missed) {
  console.log(`${result.status}: ${audit.id} ${audit.name}: ${result.reason}`);
}

console.log(`GraphQL over HTTP: ${results.length - missed.length} of ${results.length} audits met`);
process.exitCode = missed.length === 0 ? 0 : 1;
