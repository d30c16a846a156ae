/* Shows a question anew while it is written. Without it the button beside the form does the same. Nothing is saved. */
(() => {
  const form = document.querySelector('form[data-preview]');
  const beside = document.getElementById('preview');
  if (!form || !beside) return;
  const PAUSE = 600;
  let timer = 0;
  let turn = 0;

  const show = async () => {
    const mine = ++turn;
    const body = new URLSearchParams([...new FormData(form)]);
    body.set('act', 'try');
    try {
      const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
      if (mine !== turn || !(answer.ok || answer.status === 422)) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('preview');
      if (mine === turn && fresh) beside.replaceChildren(...fresh.childNodes);
    } catch (noConnection) { /* the button shows it later */ }
  };

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE);
  };

  form.addEventListener('input', soon);
  /* What was typed before this script had come. */
  if ([...form.elements].some(field => 'defaultValue' in field && field.type !== 'hidden' && field.value !== field.defaultValue)) soon();
})();
