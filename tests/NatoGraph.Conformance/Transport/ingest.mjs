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

// Nothing says when the server listens to a subscription, so articles are handed in until one is told of. Gives what was told.
export async function ingestUntil(told, endpoint, title) {
  for (let handedIn = 1; ; handedIn++) {
    await ingest(endpoint, `${title} ${handedIn}`);
    const event = await Promise.race([told, new Promise((resolve) => setTimeout(resolve, 100))]);
    if (event) {
      return event;
    }
  }
}
