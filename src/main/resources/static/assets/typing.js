/* Saves the form of one entry of a draft while somebody types. Without it the same form is saved with its button. What has
   not reached the service is kept in this window and sent again until it has; a form with a fault waits here until it is
   mended; nothing is told to be saved before the service says so. */
(() => {
  const form = document.querySelector('form[data-typing]');
  if (!form) return;
  const main = form.closest('main');
  const status = document.getElementById('save-status');
  const store = 'typed:' + form.dataset.writer + ':' + form.dataset.page;
  const PAUSE = 900, LULL = 2000, FIRST_WAIT = 2000, LONGEST_WAIT = 30000;
  const COMMANDS = ['_csrf', 'basedOn', 'act', 'do', 'addKind', 'addType', 'copy'];
  let turn = Promise.resolve();
  let timer = 0;
  let lull = 0;
  let wait = FIRST_WAIT;
  let leaving = false;
  let passed = null;

  const fields = () => [...new FormData(form)].filter(([name]) => !COMMANDS.includes(name) && !name.endsWith('.add'));
  const now = () => JSON.stringify(fields());
  const given = field => ['checkbox', 'radio'].includes(field.type) ? field.checked !== field.defaultChecked
    : field.tagName === 'SELECT' ? field.options.length > 0 && field.value !== ([...field.options].find(option => option.defaultSelected) || field.options[0]).value
    : field.defaultValue !== undefined && field.value !== field.defaultValue;
  const counts = field => field.name && !COMMANDS.includes(field.name) && !field.name.endsWith('.add') && field.type !== 'hidden';

  /* What the service has, and what it has refused; what was typed before this script had come is neither. */
  const typedBefore = [...form.elements].some(field => counts(field) && given(field));
  let kept = typedBefore ? '' : now();
  let refused = '';

  const say = (text, kind) => {
    status.textContent = text;
    status.dataset.kind = kind;
  };

  const remember = () => {
    try {
      if (now() === kept) sessionStorage.removeItem(store);
      else sessionStorage.setItem(store, JSON.stringify({ basedOn: form.elements.basedOn.value, fields: fields() }));
    } catch (full) { /* then the warning before leaving is what is left */ }
  };

  const clear = () => {
    form.querySelectorAll('.field-error').forEach(told => told.remove());
    form.querySelectorAll('.with-error').forEach(box => box.classList.remove('with-error'));
    form.querySelectorAll('[aria-invalid]').forEach(field => {
      field.removeAttribute('aria-invalid');
      const rest = (field.getAttribute('aria-describedby') || '').split(' ').filter(id => id && document.getElementById(id));
      if (rest.length) field.setAttribute('aria-describedby', rest.join(' '));
      else field.removeAttribute('aria-describedby');
    });
    const summary = document.getElementById('error-summary');
    if (summary) summary.remove();
  };

  const show = ({ field, text }) => {
    const place = document.getElementById(field) || form.querySelector('.actions');
    const told = document.createElement('span');
    told.className = 'field-error';
    told.id = field + '-error';
    told.textContent = text;
    if (place.matches('input, select, textarea')) {
      place.before(told);
      place.setAttribute('aria-invalid', 'true');
      place.setAttribute('aria-describedby', (told.id + ' ' + (place.getAttribute('aria-describedby') || '')).trim());
      (place.closest('div') || form).classList.add('with-error');
    } else {
      place.prepend(told);
      place.classList.add('with-error');
    }
  };

  /* What the page tells of what is saved: problems of the rules, the rule in words, what can be undone. All rules are looked
     over for it, so it waits until nobody types. */
  const refresh = async () => {
    try {
      const answer = await fetch(form.dataset.page, { redirect: 'manual' });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      main.querySelectorAll('[data-fresh]').forEach(part => {
        const other = page.getElementById(part.id);
        if (other && !part.contains(document.activeElement) && other.innerHTML !== part.innerHTML) part.replaceChildren(...other.childNodes);
      });
    } catch (noConnection) { /* the next save tells */ }
  };

  const took = (reply, mark) => {
    clear();
    if (reply.state === 'saved' || reply.state === 'merged') {
      kept = mark;
      refused = '';
      main.querySelectorAll('input[name=basedOn]').forEach(input => { input.value = reply.revision; });
      main.querySelectorAll('[data-unsaved]').forEach(note => note.remove());
    } else if (reply.state === 'beside') {
      kept = mark;
    } else {
      refused = mark;
      reply.faults.forEach(show);
    }
    remember();
    const newer = now() !== mark;
    say(newer ? form.dataset.saving : reply.text, newer ? 'saving' : reply.state === 'saved' ? 'saved' : 'look');
    clearTimeout(lull);
    if (!newer && reply.state !== 'held') lull = setTimeout(refresh, LULL);
  };

  const lost = text => {
    say(text, 'lost');
    clearTimeout(timer);
    timer = setTimeout(save, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  };

  /* The form's own token changes when somebody signs in again, in another tab for instance. If the page is somebody else's
     now, nothing is sent in their name. */
  const freshToken = async () => {
    try {
      const answer = await fetch(form.dataset.page, { redirect: 'manual' });
      const other = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('form[data-typing]');
      const token = other && other.dataset.writer === form.dataset.writer && other.elements._csrf;
      if (token) document.querySelectorAll('[name=_csrf]').forEach(field => { field.value = token.value; });
    } catch (noConnection) { /* tried again with the next save */ }
  };

  const send = async () => {
    const mark = now();
    if (mark === kept || mark === refused) return;
    say(form.dataset.saving, 'saving');
    const body = new URLSearchParams(fields());
    ['basedOn', '_csrf'].forEach(name => body.append(name, form.elements[name].value));
    body.append('typing', 'true');
    let answer;
    try {
      answer = await fetch(form.dataset.typing, { method: 'POST', body, redirect: 'manual', headers: { Accept: 'application/json', 'HX-Request': 'true' } });
    } catch (noConnection) {
      return lost(form.dataset.lost);
    }
    if (answer.status >= 500) return lost(form.dataset.lost);
    if (answer.type === 'opaqueredirect' || [401, 403].includes(answer.status)) {
      await freshToken();
      return lost(form.dataset.door);
    }
    if (!answer.ok) {
      refused = mark;
      return say(form.dataset.refused, 'lost');
    }
    wait = FIRST_WAIT;
    took(await answer.json(), mark);
  };

  /* One at a time, so that each save is based on the one before. */
  const save = () => {
    clearTimeout(timer);
    turn = turn.then(send);
    return turn;
  };

  const touched = event => {
    if (event && !counts(event.target)) return;
    remember();
    clearTimeout(timer);
    clearTimeout(lull);
    if (now() === kept) return;
    say(form.dataset.saving, 'saving');
    timer = setTimeout(save, PAUSE);
  };

  /* What this window could not send before it was left, where the form still has the same fields. */
  const restore = () => {
    let left = null;
    try {
      left = JSON.parse(sessionStorage.getItem(store) || 'null');
    } catch (unreadable) { /* nothing to restore */ }
    const names = list => JSON.stringify(list.map(([name]) => name));
    if (!left || typedBefore || names(left.fields) !== names(fields())) return;
    const values = new Map();
    left.fields.forEach(([name, value]) => values.set(name, [...(values.get(name) || []), value]));
    [...form.elements].filter(field => field.name && values.has(field.name) && values.get(field.name).length)
      .forEach(field => { field.value = values.get(field.name).shift(); });
    form.elements.basedOn.value = left.basedOn;
    if (now() !== kept) touched();
  };

  form.addEventListener('input', touched);
  form.addEventListener('change', touched);
  window.addEventListener('online', save);
  window.addEventListener('pageshow', () => { leaving = false; });
  window.addEventListener('beforeunload', event => {
    if (now() !== kept && !leaving) event.preventDefault();
  });
  /* The form's own buttons send what is typed themselves, after what is under way; others wait until it is saved. */
  main.addEventListener('submit', event => {
    const other = event.target;
    if (passed === other || (other !== form && now() === kept)) {
      leaving = leaving || other === form;
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    clearTimeout(timer);
    (other === form ? turn : save()).then(() => {
      clearTimeout(timer);
      passed = other;
      if (other === form) {
        leaving = true;
        try { sessionStorage.removeItem(store); } catch (closed) { /* nothing was kept */ }
      }
      other.requestSubmit(button && button.form === other ? button : undefined);
      passed = null;
    });
  });
  restore();
  if (typedBefore) touched();
})();
