/* Saves each cell of a decision table when it is left, and tells at the cell what is wrong. Without it the same form is saved
   with its button. What has not been saved stays marked, is sent again, and leaving the page warns. */
(() => {
  const form = document.querySelector('form[data-cells]');
  if (!form) return;
  const status = document.getElementById('save-status');
  const waiting = new Map();
  let turn = Promise.resolve();
  let again = 0;

  const say = (text, kind) => {
    status.textContent = text;
    status.dataset.kind = kind;
  };

  const told = (box, texts) => box.replaceChildren(...texts.map(text => {
    const line = document.createElement(box.tagName === 'UL' ? 'li' : 'span');
    line.className = 'cell-problem';
    line.textContent = text;
    return line;
  }));

  const took = (input, reply) => {
    input.dataset.seen = reply.seen;
    const note = document.getElementById(input.id + '-note');
    told(note, reply.problems);
    input.toggleAttribute('aria-invalid', reply.problems.length > 0);
    if (reply.problems.length > 0) input.setAttribute('aria-invalid', 'true');
    input.parentElement.classList.toggle('with-error', reply.problems.length > 0);
    const row = input.closest('tr');
    told(row.querySelector('.row-problems'), reply.rowProblems);
    row.classList.toggle('faulty', reply.rowProblems.length > 0);
    say(reply.text, reply.state === 'saved' ? 'saved' : reply.state === 'closed' ? 'lost' : 'look');
  };

  const lost = () => {
    say(form.dataset.lost, 'lost');
    clearTimeout(again);
    again = setTimeout(() => [...waiting.keys()].forEach(send), 5000);
  };

  const post = async input => {
    if (!waiting.has(input)) return;
    const text = input.value;
    const body = new URLSearchParams({
      row: input.dataset.row, column: input.dataset.column, seen: input.dataset.seen, text,
      _csrf: form.elements._csrf.value
    });
    try {
      const answer = await fetch(form.dataset.cells, { method: 'POST', body, redirect: 'manual', headers: { Accept: 'application/json' } });
      if (!answer.ok) return lost();
      const reply = await answer.json();
      if (input.value === text) waiting.delete(input);
      took(input, reply);
      if (input.dataset.column === '1' && reply.state === 'saved') {
        input.closest('tr').querySelectorAll('[data-row]').forEach(cell => { cell.dataset.row = text.trim() || cell.dataset.row; });
      }
    } catch (offline) {
      lost();
    }
  };

  const send = input => { turn = turn.then(() => post(input)); };

  const changed = input => {
    if (!input.dataset.row || input.readOnly) return;
    waiting.set(input, true);
    say(form.dataset.saving, 'saving');
    send(input);
  };

  form.addEventListener('change', event => changed(event.target));
  /* What was typed, and left, before this script had come; a cell that still has the focus tells of its change itself. */
  [...form.elements].filter(input => input !== document.activeElement && input.value !== input.defaultValue).forEach(changed);

  /* Ctrl and an arrow move between cells, as in a spreadsheet program; Escape takes back what has not been saved. */
  form.addEventListener('keydown', event => {
    const input = event.target;
    if (!input.dataset || !input.dataset.row) return;
    if (event.key === 'Escape') {
      input.value = input.dataset.seen;
      return;
    }
    const cell = input.closest('td');
    const row = cell.parentElement;
    const at = [...row.children].indexOf(cell);
    const next = !event.ctrlKey ? (event.key === 'Enter' ? row.nextElementSibling && row.nextElementSibling.children[at] : null)
      : event.key === 'ArrowLeft' ? cell.previousElementSibling
      : event.key === 'ArrowRight' ? cell.nextElementSibling
      : event.key === 'ArrowUp' ? row.previousElementSibling && row.previousElementSibling.children[at]
      : event.key === 'ArrowDown' ? row.nextElementSibling && row.nextElementSibling.children[at]
      : null;
    if (event.key === 'Enter') event.preventDefault();
    const target = next && next.querySelector('input');
    if (target) {
      event.preventDefault();
      target.focus();
      target.select();
    } else if (event.key === 'Enter') {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });

  window.addEventListener('beforeunload', event => {
    if (waiting.size > 0) event.preventDefault();
  });
  form.addEventListener('submit', () => waiting.clear());
})();
