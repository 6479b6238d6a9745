// Opens the example that the address names in a tab of its own. Then the address is the page's own again: reloading opens no second tab.
const root = document.currentScript.dataset.root;
const open = () => {
  const button = document.querySelector('[aria-label^="New Document"], button.create');
  if (button) {
    watch.disconnect();
    button.click();
    history.replaceState(null, '', root);
  }
};
const watch = new MutationObserver(open);
if (location.pathname.startsWith(`${root}/examples/`)) {
  watch.observe(document.getElementById('root'), { childList: true, subtree: true });
  open();
}

const examples = document.getElementById('examples');
addEventListener('pointerdown', (event) => {
  if (!examples.contains(event.target)) {
    examples.open = false;
  }
});
