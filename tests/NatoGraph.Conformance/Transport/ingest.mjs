// Hands an article in, as any client on the server's machine may.
export async function ingest(endpoint, title) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { outcome errors { ... on Error { message } } } }',
      variables: { input: { title, publishedOn: '2024-10-01', text: 'Un texte sans nouvelles.' } },
    }),
  });
  return (await response.json()).data.ingestArticle;
}
