/* Saves answers while people type. Without it the same form is saved with its buttons. What has not reached the service is
   kept in this window and sent again until it has; nothing is told to be saved before the service says so. */
(() => {
  const form = document.querySelector('form[data-autosave]');
  if (!form) return;
  const status = document.getElementById('save-status');
  const store = 'answers:' + form.dataset.writer + ':' + form.action;
  const PAUSE = 700, FIRST_WAIT = 2000, LONGEST_WAIT = 30000;
  const timers = new Map();
  const changed = new Map();
  const sent = new Map();
  let turn = Promise.resolve();
  let wait = FIRST_WAIT;
  let again = 0;
  let leaving = false;

  const boxOf = id => form.querySelector('[data-question="' + id + '"]');

  const fieldsOf = box => [...box.elements]
    .filter(field => field.name && field.name !== 'act' && field.tagName !== 'FIELDSET' && !field.disabled && !field.closest('.comments'))
    .filter(field => !['checkbox', 'radio'].includes(field.type) || field.checked)
    .map(field => [field.name, field.value]);

  const answerOf = fields => JSON.stringify(fields.filter(([name]) => !name.startsWith('based-on.')));

  const say = (text, kind) => {
    status.textContent = text;
    status.dataset.kind = kind;
  };

  const remember = () => {
    try {
      if (changed.size === 0) sessionStorage.removeItem(store);
      else sessionStorage.setItem(store, JSON.stringify([...changed.keys()].map(id => [id, fieldsOf(boxOf(id))])));
    } catch (full) { /* then the warning before leaving is what is left */ }
  };

  const applies = ({ question, applies: shown }) => {
    const box = boxOf(question);
    if (!box) return;
    box.hidden = !shown;
    box.disabled = !shown;
  };

  const took = (box, reply) => {
    /* An answer kept beside another one is not based on it: a person chooses first. */
    if (reply.state !== 'BESIDE') box.querySelector('[name^="based-on."]').value = reply.revision;
    const faults = box.querySelector('[data-faults]');
    faults.replaceChildren(...reply.faults.map(text => {
      const line = document.createElement('li');
      line.textContent = text;
      return line;
    }));
    faults.hidden = reply.faults.length === 0;
    box.classList.toggle('with-error', reply.faults.length > 0);
    const notice = box.querySelector('[data-notice]');
    notice.textContent = reply.notice;
    notice.hidden = !reply.notice;
    box.querySelector('[data-saved]').textContent = reply.saved;
    box.querySelectorAll('.from').forEach(line => line.remove());
    reply.fields.forEach(applies);
    say(reply.text, reply.state === 'BESIDE' || reply.state === 'MERGED' ? 'look' : 'saved');
    if (window.htmx) window.htmx.trigger(document.body, 'answer-saved');
  };

  const lost = text => {
    say(text, 'lost');
    clearTimeout(again);
    again = setTimeout(() => sendAll(), wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
    return false;
  };

  /* The form's own token changes when somebody signs in again, in another tab for instance; the page as it is now holds it.
     If that is somebody else's now, nothing is sent in their name. */
  const freshToken = async () => {
    try {
      const page = await fetch(location.href, { redirect: 'manual' });
      const now = page.ok && new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('form[data-autosave]');
      const token = now && now.dataset.writer === form.dataset.writer && now.elements._csrf;
      if (token) document.querySelectorAll('[name=_csrf]').forEach(field => { field.value = token.value; });
    } catch (noConnection) { /* tried again with the next save */ }
  };

  const send = async id => {
    const box = boxOf(id);
    const mark = changed.get(id);
    if (!box || mark === undefined) return true;
    say(form.dataset.saving, 'saving');
    const fields = fieldsOf(box);
    let response;
    try {
      response = await fetch(form.dataset.autosave + '/' + id, {
        method: 'POST', body: new URLSearchParams([...fields, ['_csrf', form.elements._csrf.value]]), redirect: 'manual', headers: { Accept: 'application/json', 'HX-Request': 'true' },
      });
    } catch (noConnection) {
      return lost(form.dataset.lost);
    }
    if (response.status >= 500) return lost(form.dataset.lost);
    if (response.type === 'opaqueredirect' || [401, 403].includes(response.status)) {
      await freshToken();
      return lost(form.dataset.door);
    }
    if (!response.ok) {
      say(form.dataset.refused, 'lost');
      return false;
    }
    const reply = await response.json();
    wait = FIRST_WAIT;
    if (changed.get(id) === mark) changed.delete(id);
    sent.set(id, answerOf(fields));
    remember();
    took(box, reply);
    return true;
  };

  /* One at a time, so that each save is based on the one before. */
  const queue = id => {
    turn = turn.then(() => send(id));
    return turn;
  };

  const sendAll = async () => {
    let whole = true;
    for (const id of [...changed.keys()]) {
      clearTimeout(timers.get(id));
      whole = await queue(id) && whole;
    }
    return whole;
  };

  let count = 0;
  const touched = event => {
    const box = event.target.closest('[data-question]');
    if (!box || event.target.type === 'hidden' || event.target.closest('.comments')) return;
    const id = box.dataset.question;
    if (!changed.has(id) && sent.get(id) === answerOf(fieldsOf(box))) return;
    changed.set(id, ++count);
    remember();
    clearTimeout(timers.get(id));
    timers.set(id, setTimeout(() => queue(id), PAUSE));
  };

  /* What this window could not send before it was left. */
  const restore = () => {
    let kept = [];
    try {
      kept = JSON.parse(sessionStorage.getItem(store) || '[]');
    } catch (unreadable) { /* nothing to restore */ }
    kept.forEach(([id, fields]) => {
      const box = boxOf(id);
      if (!box) return;
      const given = new Map();
      fields.forEach(([name, value]) => given.set(name, [...(given.get(name) || []), value]));
      [...box.elements].filter(field => field.name && field.name !== 'act').forEach(field => {
        const values = given.get(field.name) || [];
        if (['checkbox', 'radio'].includes(field.type)) field.checked = values.includes(field.value);
        else if (values.length) field.value = values[0];
      });
      changed.set(id, ++count);
    });
    if (changed.size) sendAll();
  };

  /* What was typed before this script had come. */
  const given = field => ['checkbox', 'radio'].includes(field.type) ? field.checked !== field.defaultChecked
    : field.tagName === 'SELECT' ? field.value !== ([...field.options].find(option => option.defaultSelected) || field.options[0]).value
    : field.defaultValue !== undefined && field.value !== field.defaultValue;

  const typedBefore = () => [...form.elements]
    .filter(field => field.name && field.name !== 'act' && given(field))
    .forEach(field => touched({ target: field }));

  form.addEventListener('input', touched);
  form.addEventListener('change', touched);
  window.addEventListener('online', () => sendAll());
  window.addEventListener('beforeunload', event => {
    if (changed.size && !leaving) event.preventDefault();
  });
  form.addEventListener('submit', event => {
    if (!changed.size || leaving) {
      leaving = true;
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    sendAll().then(whole => {
      if (!whole) return;
      leaving = true;
      form.requestSubmit(button && button.name ? button : undefined);
    });
  });
  restore();
  typedBefore();
})();
