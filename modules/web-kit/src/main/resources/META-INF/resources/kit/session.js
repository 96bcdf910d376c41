/* A session ends after a while without requests. Typing counts as work: it lets the server know now and then. Who does nothing is
   warned five minutes before. Forms with data-kit-draft find again what was typed and not sent: the server keeps it, for its officer
   only, until the form has done its work. */
(function () {
  'use strict';
  var MINUTE = 60000;
  var SENT = 'kit-sent';
  var bar = document.getElementById('kitExpiry');
  var idle = Number(bar && bar.getAttribute('data-kit-idle')) * 1000;
  var last = Date.now();
  function stay() {
    last = Date.now();
    fetch(bar.getAttribute('data-kit-alive'), {method: 'HEAD', credentials: 'same-origin', redirect: 'manual'});
    bar.hidden = true;
  }
  if (idle > 0) {
    document.getElementById('kitStay').addEventListener('click', stay);
    document.addEventListener('input', function () {
      if (Date.now() - last > Math.min(5 * MINUTE, idle / 3)) {
        stay();
      }
    });
    window.setInterval(function () {
      bar.hidden = Date.now() - last < idle - 5 * MINUTE;
    }, MINUTE / 2);
  }
  function ask(values) {
    return fetch(bar.getAttribute('data-kit-drafts'), {
      method: 'POST', credentials: 'same-origin', redirect: 'manual', keepalive: true, body: new URLSearchParams(values)
    });
  }
  function place(form) {
    var field = form.querySelector('input[name="kitDraft"]');
    return field ? field.value : '';
  }
  function fields(form) {
    return Array.prototype.filter.call(form.querySelectorAll('textarea, input, select'), function (field) {
      /* Rows of a table may be others by then. */
      return field.name && !field.disabled && !field.closest('.kit-table')
        && !/^(hidden|password|file|submit|button)$/.test(field.type);
    });
  }
  function typed(form) {
    var now = {};
    fields(form).forEach(function (field) {
      var choice = /^(checkbox|radio)$/.test(field.type);
      var name = choice ? field.name + '=' + field.value : field.name;
      now[name] = choice ? field.checked : field.value;
    });
    return JSON.stringify(now);
  }
  /* What somebody has typed meanwhile, or the page filled in, stays. */
  function restore(form, kept) {
    var some = false;
    fields(form).forEach(function (field) {
      if (/^(checkbox|radio)$/.test(field.type)) {
        var chosen = kept[field.name + '=' + field.value];
        some = some || chosen === true && !field.checked;
        field.checked = field.checked || chosen === true;
      } else if (!field.value && kept[field.name]) {
        field.value = kept[field.name];
        some = true;
      }
    });
    if (some) {
      var note = document.createElement('p');
      note.className = 'kit-note';
      note.setAttribute('role', 'status');
      note.textContent = bar.getAttribute('data-kit-restored');
      form.prepend(note);
    }
  }
  var waiting = new Map();
  function keep(form) {
    window.clearTimeout(waiting.get(form.id));
    waiting.delete(form.id);
    if (place(form)) {
      ask({kitDraft: place(form), kitTyped: typed(form)}).catch(function () {});
    }
  }
  function drafted(event) {
    return event.target.closest && event.target.closest('form[data-kit-draft="true"]');
  }
  document.addEventListener('input', function (event) {
    var form = drafted(event);
    if (form) {
      window.clearTimeout(waiting.get(form.id));
      waiting.set(form.id, window.setTimeout(function () { keep(form); }, 600));
    }
  });
  window.addEventListener('pagehide', function () {
    waiting.forEach(function (timer, id) { keep(document.getElementById(id)); });
  });
  /* What is sent needs no draft; where it is refused, it stays in the form, and the next word keeps it again. */
  document.addEventListener('click', function (event) {
    var form = drafted(event);
    if (form && event.target.closest('button[type="submit"], input[type="submit"]')) {
      window.clearTimeout(waiting.get(form.id));
      waiting.delete(form.id);
      sessionStorage.setItem(SENT, place(form));
    }
  });
  var sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  var gone = sent && document.querySelector('#kitMessages .ui-messages-info')
    ? ask({kitDraft: sent, kitForgotten: 'true'}).catch(function () {})
    : Promise.resolve();
  var forms = Array.prototype.filter.call(document.querySelectorAll('form[data-kit-draft="true"]'), place);
  if (forms.length > 0) {
    gone.then(function () {
      return ask(forms.map(function (form) { return ['kitDraft', place(form)]; }));
    }).then(function (answer) {
      return answer.ok ? answer.json() : {};
    }).then(function (kept) {
      forms.forEach(function (form) {
        if (kept[place(form)]) {
          restore(form, JSON.parse(kept[place(form)]));
        }
      });
    }).catch(function () {});
  }
})();
