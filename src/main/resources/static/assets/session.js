// Saves what is typed into forms that ask for it, and warns before an idle session ends.
(function () {
  "use strict";
  const dialog = document.getElementById("idle");
  const token = document.querySelector("#idle input[name=_csrf]");
  if (!dialog || !token) {
    return;
  }
  const idle = Number(dialog.dataset.idle) * 1000;
  const warn = Math.max(idle - 120000, idle / 2);
  const every = 10000;
  let last = Date.now();
  let warned = false;

  function send(address, fields) {
    const body = new URLSearchParams(fields);
    body.set("_csrf", token.value);
    return fetch(address, { method: "POST", body: body, credentials: "same-origin", redirect: "manual" }).then(function (answer) {
      if (answer.status === 204) {
        last = Date.now();
      }
      return answer.status === 204;
    });
  }

  const saved = new Map();

  // What has been sent is no longer unfinished, also when the page goes out of sight on its way.
  let sent = false;
  document.addEventListener("submit", function (event) {
    sent = !event.defaultPrevented && event.target.matches("form[data-keep]");
  });
  window.addEventListener("pageshow", function () {
    sent = false;
  });

  function save() {
    const waiting = [];
    if (sent) {
      return Promise.all(waiting);
    }
    document.querySelectorAll("form[data-keep] textarea").forEach(function (area) {
      if (!saved.has(area)) {
        saved.set(area, area.defaultValue);
      }
      if (area.value !== saved.get(area)) {
        const content = area.value;
        waiting.push(
          send(dialog.dataset.keep, { path: area.form.dataset.keep, field: area.name, content: content }).then(function (kept) {
            if (kept) {
              saved.set(area, content);
            }
          }).catch(function () {})
        );
      }
    });
    return Promise.all(waiting);
  }

  function look() {
    const quiet = Date.now() - last;
    if (quiet >= idle) {
      document.getElementById("idle-left").hidden = true;
      document.getElementById("idle-over").hidden = false;
      document.getElementById("idle-stay").hidden = true;
      document.getElementById("idle-again").hidden = false;
    }
    if (quiet >= warn && !warned) {
      warned = true;
      dialog.showModal();
    }
  }

  setInterval(function () {
    save().then(look);
  }, every);

  document.addEventListener("visibilitychange", save);
  document.addEventListener("htmx:afterRequest", function () {
    last = Date.now();
  });
  document.getElementById("idle-stay").addEventListener("click", function () {
    save().then(function () {
      return send(dialog.dataset.stay, {});
    }).then(function (alive) {
      if (alive) {
        warned = false;
        dialog.close();
      } else {
        location.reload();
      }
    }).catch(function () {});
  });
  document.getElementById("idle-again").addEventListener("click", function () {
    location.reload();
  });
})();
