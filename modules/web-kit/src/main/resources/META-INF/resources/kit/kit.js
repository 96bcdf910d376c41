/* One sending at a time: a form that is being sent without ajax ignores further clicks until the answer is there.
   Ajax buttons do the same by themselves. Forms with data-kit-download stay usable, because their page stays.
   Forms with data-kit-largest do not begin to send a file that is larger, in bytes: the server would refuse it. */
(function () {
  'use strict';
  function holdsTooMuch(form) {
    var largest = Number(form.getAttribute('data-kit-largest') || Infinity);
    return Array.prototype.some.call(form.querySelectorAll('input[type="file"]'), function (input) {
      return Array.prototype.some.call(input.files, function (file) { return file.size > largest; });
    });
  }
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.hasAttribute('data-kit-download') || event.defaultPrevented) {
      return;
    }
    if (holdsTooMuch(form)) {
      form.setAttribute('data-kit-refused', 'true');
      event.preventDefault();
      return;
    }
    form.removeAttribute('data-kit-refused');
    if (form.getAttribute('data-kit-sent') === 'true') {
      event.preventDefault();
      return;
    }
    form.setAttribute('data-kit-sent', 'true');
    form.setAttribute('aria-busy', 'true');
  });
  /* One box for all boxes of its form. */
  document.addEventListener('change', function (event) {
    if (event.target.hasAttribute('data-kit-choose-all')) {
      event.target.form.querySelectorAll('td input[type="checkbox"]:not(:disabled)').forEach(function (box) {
        box.checked = event.target.checked;
      });
    }
  });
  /* The key / leads to the frame's search box, unless something is being typed. */
  document.addEventListener('keydown', function (event) {
    var box = document.getElementById('kitTerm');
    var typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (box && event.key === '/' && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      box.focus();
    }
  });
  /* A group of the menu that was opened stays open on the next page, until the window is closed. */
  document.querySelectorAll('.kit-menu details').forEach(function (group, place) {
    var key = 'kit-menu-' + place;
    group.open = group.open || sessionStorage.getItem(key) === 'open';
    group.querySelector('summary').addEventListener('click', function () {
      sessionStorage.setItem(key, group.open ? 'closed' : 'open');
    });
  });
  /* Where the menu would push the page out of sight, as on a phone, it unfolds when asked. */
  var fold = document.getElementById('kitMenuFold');
  if (fold) {
    fold.classList.add('kit-ready');
    fold.addEventListener('click', function () {
      fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') === 'false'));
    });
  }
  /* A page that goes to paper has a button for it: the browser's own menu is not where officers look. */
  document.addEventListener('click', function (event) {
    if (event.target.closest('.kit-print')) {
      window.print();
    }
  });
  /* What a page opens beside itself, such as a cited article; without this, the link leads there. */
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-kit-panel]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !window.HTMLDialogElement) {
      return;
    }
    event.preventDefault();
    fetch(link.href).then(function (answer) {
      return answer.ok ? answer.text() : Promise.reject(answer.status);
    }).then(function (text) {
      var shown = new DOMParser().parseFromString(text, 'text/html').querySelector('main');
      if (!shown) {
        throw new Error(link.href);
      }
      var panel = document.createElement('dialog');
      panel.className = 'kit-panel';
      panel.setAttribute('aria-label', link.textContent);
      shown.removeAttribute('id');
      shown.querySelectorAll('[id]').forEach(function (each) { each.removeAttribute('id'); });
      shown.querySelectorAll('script, form').forEach(function (each) { each.remove(); });
      var close = document.createElement('button');
      close.type = 'button';
      close.className = 'kit-panel-close';
      close.textContent = '\u00d7';
      close.addEventListener('click', function () { panel.close(); });
      panel.append(close, ...shown.childNodes);
      panel.addEventListener('close', function () { panel.remove(); link.focus(); });
      document.body.append(panel);
      panel.showModal();
    }).catch(function () {
      window.location.assign(link.href);
    });
  });
  /* A long form in steps: its parts, each below a heading, are shown one after the other, and at the end what was filled in. All
     fields stay in the form, so that they are sent and kept as drafts together; without this the form is one page. */
  var STEPS = 'form[data-kit-steps="true"]:not([data-kit-stepped])';
  function element(name, words, className) {
    var made = document.createElement(name);
    made.textContent = words;
    made.className = className || '';
    return made;
  }
  function parts(form) {
    var headings = form.querySelectorAll('h3');
    return Array.prototype.map.call(headings, function (heading) {
      var part = {name: heading.textContent.trim(), all: [heading]};
      for (var next = heading.nextElementSibling; next; next = next.nextElementSibling) {
        if (/^H3$/.test(next.tagName) || next.classList.contains('kit-actions')) {
          break;
        }
        part.all.push(next);
      }
      return part;
    });
  }
  function written(field) {
    if (/^(checkbox|radio)$/.test(field.type)) {
      return field.checked && field.id ? (field.closest('td, div, li').textContent || '').trim() : '';
    }
    return field.tagName === 'SELECT' ? (field.value ? field.selectedOptions[0].textContent.trim() : '') : field.value.trim();
  }
  function summary(all) {
    var list = element('dl', '', 'kit-facts');
    all.forEach(function (part) {
      part.all.forEach(function (box) {
        var label = box.querySelector('label');
        var words = Array.prototype.map.call(box.querySelectorAll('input:not([type="hidden"]), textarea, select'), written)
          .filter(function (each) { return each; }).join(', ');
        if (label && words) {
          var line = document.createElement('div');
          line.append(element('dt', label.textContent.trim()), element('dd', words));
          list.append(line);
        }
      });
    });
    return list;
  }
  function inSteps(form) {
    form.setAttribute('data-kit-stepped', 'true');
    var all = parts(form);
    if (all.length < 2) {
      return;
    }
    var words = form.getAttribute('data-kit-words').split('|');
    var sent = Array.prototype.filter.call(form.querySelectorAll('.kit-actions'), function (row) {
      return row.querySelector('[type="submit"]');
    });
    var bar = element('ol', '', 'kit-stepper');
    var end = element('div', '', 'kit-summary');
    var ways = element('div', '', 'kit-actions');
    var back = element('button', words[0], 'kit-link-button');
    var next = element('button', words[1], 'kit-link-button');
    var here = 0;
    function show(step) {
      here = step;
      all.forEach(function (part, place) { part.all.forEach(function (box) { box.hidden = place !== step; }); });
      var last = step === all.length;
      end.hidden = !last;
      if (last) {
        end.replaceChildren(summary(all));
      }
      sent.forEach(function (row) { row.hidden = !last; });
      back.hidden = step === 0;
      next.hidden = last;
      bar.querySelectorAll('button').forEach(function (button, place) {
        button.setAttribute('aria-current', place === step ? 'step' : 'false');
      });
    }
    all.concat({name: words[2], all: []}).forEach(function (part, place) {
      var item = document.createElement('li');
      var button = element('button', (place + 1) + ' ' + part.name, 'kit-plain');
      button.type = 'button';
      button.setAttribute('data-kit-step', place);
      button.addEventListener('click', function () { show(place); });
      item.append(button);
      bar.append(item);
      part.all.forEach(function (box) { box.setAttribute('data-kit-in-step', place); });
    });
    back.type = next.type = 'button';
    back.setAttribute('data-kit-back', 'true');
    next.setAttribute('data-kit-next', 'true');
    back.addEventListener('click', function () { show(here - 1); });
    next.addEventListener('click', function () { show(here + 1); });
    ways.append(back, next);
    all[0].all[0].before(bar);
    var lastPart = all[all.length - 1].all;
    lastPart[lastPart.length - 1].after(end, ways);
    form.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && event.target.tagName === 'INPUT' && here < all.length) {
        event.preventDefault();
        show(here + 1);
      }
    });
    form.addEventListener('click', function (event) {
      var link = event.target.closest('a[href^="#"]');
      var aim = link && document.getElementById(link.getAttribute('href').slice(1));
      var box = aim && aim.closest('[data-kit-in-step]');
      if (box) {
        show(Number(box.getAttribute('data-kit-in-step')));
      }
    });
    /* What is wrong comes into sight first. */
    var wrong = all.findIndex(function (part) {
      return part.all.some(function (box) { return box.querySelector('.kit-problem, .ui-state-error, [aria-invalid="true"]'); });
    });
    show(Math.max(0, wrong));
  }
  function findSteps() {
    document.querySelectorAll(STEPS).forEach(inSteps);
  }
  findSteps();
  var content = document.getElementById('content');
  if (content && document.querySelector('form[data-kit-steps="true"]')) {
    new MutationObserver(findSteps).observe(content, {childList: true, subtree: true});
  }
  /* The back button shows the page as it was left. */
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-kit-sent]').forEach(function (form) {
      form.removeAttribute('data-kit-sent');
      form.removeAttribute('aria-busy');
    });
  });
})();
