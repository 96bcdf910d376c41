/* A session ends after a while without requests. Typing counts as work: it lets the server know now and then. Who does nothing is
   warned five minutes before. Forms with data-kit-draft find again what was typed and not sent: the server keeps it, for its officer
   only, until the form has done its work. Passwords and files are never kept. */
(function () {
  'use strict';
  var MINUTE = 60000;
  var SENT = 'kit-sent';
  var ON_ITS_WAY = 'kit-on-its-way';
  var SOON = 250;
  var OFTEN = 20;
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
  function isChoice(field) {
    return /^(checkbox|radio)$/.test(field.type);
  }
  function nameOf(field) {
    return isChoice(field) ? field.name + '=' + field.value : field.name;
  }
  function valueOf(field) {
    return isChoice(field) ? String(field.checked) : field.value;
  }
  /* What the page said when it came, whatever was typed since. */
  function shown(field) {
    if (isChoice(field)) {
      return String(field.defaultChecked);
    }
    if (field.tagName !== 'SELECT') {
      return field.defaultValue;
    }
    var chosen = Array.prototype.filter.call(field.options, function (option) { return option.defaultSelected; })[0];
    return (chosen || field.options[0] || {value: ''}).value;
  }
  /* Of what the page said only this is kept: enough to see whether it still says so. */
  function mark(text) {
    var sum = 2166136261;
    for (var i = 0; i < text.length; i++) {
      sum = Math.imul(sum ^ text.charCodeAt(i), 16777619);
    }
    return text.length + '.' + (sum >>> 0).toString(36);
  }
  /* By form and field: what the page said at first, and what of the draft has no field yet. */
  var firsts = {};
  var left = {};
  var putting = false;
  function first(form, field) {
    var known = firsts[place(form)] = firsts[place(form)] || {};
    known[nameOf(field)] = known[nameOf(field)] || mark(shown(field));
    return known[nameOf(field)];
  }
  function typed(form) {
    var now = Object.assign({}, left[place(form)]);
    fields(form).forEach(function (field) {
      delete now[nameOf(field)];
      if (mark(valueOf(field)) !== first(form, field)) {
        now[nameOf(field)] = {was: first(form, field), now: valueOf(field)};
      }
    });
    return JSON.stringify(now);
  }
  function offers(field, value) {
    return field.tagName !== 'SELECT'
      || Array.prototype.some.call(field.options, function (option) { return option.value === value; });
  }
  /* As if somebody had typed it: what depends on the field follows. */
  function put(field, value) {
    var widget = field.tagName === 'SELECT' && window.PrimeFaces && PrimeFaces.getWidgetById(field.id.replace(/_input$/, ''));
    if (isChoice(field)) {
      field.checked = value === 'true';
    } else if (widget && widget.selectValue) {
      widget.selectValue(value);
    } else {
      field.value = value;
    }
    putting = true;
    ['input', 'change'].forEach(function (kind) { field.dispatchEvent(new Event(kind, {bubbles: true})); });
    putting = false;
  }
  function tell(form, lost) {
    var note = document.createElement('div');
    note.className = 'kit-note';
    note.setAttribute('role', 'status');
    function line(kind, text) {
      var told = document.createElement(kind);
      told.textContent = text;
      note.append(told);
    }
    line('p', bar.getAttribute(lost.length > 0 ? 'data-kit-restored-partly' : 'data-kit-restored'));
    lost.forEach(function (field) { line('p', field.label + ': ' + field.value); });
    form.prepend(note);
  }
  function labelOf(form, field) {
    var label = form.querySelector('label[for="' + CSS.escape(field.id) + '"], label[for="' + CSS.escape(field.id.replace(/_input$/, '')) + '"]');
    return (label ? label.textContent : field.getAttribute('aria-label') || field.name).trim();
  }
  /* A field that still says what it said when somebody typed over it gets what was typed. What the page says anew since, or somebody
     has typed meanwhile, stays; what was typed then is told beside it, and put nowhere. */
  function restore(form, kept, refused) {
    var lost = [];
    var some = false;
    left[place(form)] = kept;
    fields(form).forEach(function (field) {
      var draft = kept[nameOf(field)];
      if (!draft || valueOf(field) === draft.now) {
        if (draft) {
          firsts[place(form)][nameOf(field)] = draft.was;
        }
        return;
      }
      if (mark(shown(field)) === draft.was && valueOf(field) === shown(field) && offers(field, draft.now)) {
        some = true;
        put(field, draft.now);
      } else if (!isChoice(field) && draft.now && valueOf(field) === shown(field)) {
        lost.push({label: labelOf(form, field), value: draft.now});
      }
    });
    if (some || lost.length > 0 && !refused) {
      tell(form, refused ? [] : lost);
    }
  }
  /* A field that came with a chosen one was not there at first: what was typed into it follows, once. */
  function follow(form) {
    var kept = left[place(form)] || {};
    fields(form).forEach(function (field) {
      var draft = kept[nameOf(field)];
      if (draft && !draft.followed && mark(shown(field)) === draft.was && valueOf(field) === shown(field)
          && valueOf(field) !== draft.now && offers(field, draft.now)) {
        draft.followed = true;
        put(field, draft.now);
      }
    });
  }
  var waiting = new Map();
  /* By form: which draft was sent last and not yet answered. */
  var onItsWay = {};
  function keep(form) {
    var here = place(form);
    window.clearTimeout(waiting.get(form.id));
    waiting.delete(form.id);
    if (here) {
      var text = typed(form);
      var sign = onItsWay[here] = mark(text);
      var arrived = function () {
        if (onItsWay[here] === sign) {
          delete onItsWay[here];
        }
      };
      ask({kitDraft: here, kitTyped: text}).then(arrived, arrived);
    }
  }
  function drafted(event) {
    return event.target.closest && event.target.closest('form[data-kit-draft="true"]');
  }
  function later(event) {
    var form = drafted(event);
    if (form && !putting) {
      window.clearTimeout(waiting.get(form.id));
      waiting.set(form.id, window.setTimeout(function () { keep(form); }, 600));
    }
  }
  document.addEventListener('input', later);
  window.addEventListener('pagehide', function () {
    waiting.forEach(function (timer, id) { keep(document.getElementById(id)); });
    sessionStorage.setItem(ON_ITS_WAY, JSON.stringify(onItsWay));
  });
  /* What is sent needs no draft once it has done its work; where it is refused, or the session was over, it is there again. */
  document.addEventListener('click', function (event) {
    var form = drafted(event);
    if (form && event.target.closest('button[type="submit"], input[type="submit"]')) {
      window.clearTimeout(waiting.get(form.id));
      waiting.delete(form.id);
      delete onItsWay[place(form)];
      sessionStorage.setItem(SENT, place(form));
    }
  });
  var sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  var gone = sent && document.querySelector('#kitMessages .ui-messages-info')
    ? ask({kitDraft: sent, kitForgotten: 'true'}).catch(function () {})
    : Promise.resolve();
  var forms = Array.prototype.filter.call(document.querySelectorAll('form[data-kit-draft="true"]'), place);
  forms.forEach(function (form) {
    firsts[place(form)] = {};
    fields(form).forEach(function (field) { first(form, field); });
  });
  if (window.jQuery) {
    /* What is chosen in a menu is told to scripts only. */
    jQuery(document).on('change', later);
    jQuery(document).on('pfAjaxComplete', function () { window.setTimeout(function () { forms.forEach(follow); }, 0); });
  }
  var awaited = JSON.parse(sessionStorage.getItem(ON_ITS_WAY) || '{}');
  sessionStorage.removeItem(ON_ITS_WAY);
  function hasArrived(kept) {
    return forms.map(place).every(function (here) { return !awaited[here] || kept[here] && mark(kept[here]) === awaited[here]; });
  }
  /* What the page before sent as it went may arrive after this page's question: it is waited for, a while. */
  function found(times) {
    return ask(forms.map(function (form) { return ['kitDraft', place(form)]; })).then(function (answer) {
      return answer.ok ? answer.json() : {};
    }).then(function (kept) {
      return times === 0 || hasArrived(kept) ? kept : new Promise(function (ready) {
        window.setTimeout(function () { ready(found(times - 1)); }, SOON);
      });
    });
  }
  if (forms.length > 0) {
    gone.then(function () { return found(OFTEN); }).then(function (kept) {
      forms.forEach(function (form) {
        if (kept[place(form)]) {
          restore(form, JSON.parse(kept[place(form)]), sent === place(form));
        }
      });
    }).catch(function () {});
  }
})();
