const root = document.currentScript.dataset.root;
const byId = id => document.getElementById(id);
const show = (status, text) => { byId('status').textContent = status; byId('result').textContent = text; };
const run = async () => {
  let variables;
  try {
    variables = byId('values').value.trim() ? JSON.parse(byId('values').value) : undefined;
  } catch (error) {
    return show('Not sent', `The variables are not JSON: ${error.message}`);
  }
  byId('run').disabled = true;
  const begun = performance.now();
  try {
    const answer = await fetch(root, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept': 'application/graphql-response+json' },
      body: JSON.stringify({ query: byId('query').value, variables })
    });
    const text = await answer.text();
    let shown = text;
    try { shown = JSON.stringify(JSON.parse(text), null, 2); } catch { shown = text; }
    show(`${answer.status} in ${Math.round(performance.now() - begun)} ms`, shown);
  } catch (error) {
    show('No answer', error.message);
  } finally {
    byId('run').disabled = false;
  }
};
byId('run').addEventListener('click', run);
addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); run(); }
});
