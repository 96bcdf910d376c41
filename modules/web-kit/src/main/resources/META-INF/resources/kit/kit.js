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
  /* The back button shows the page as it was left. */
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-kit-sent]').forEach(function (form) {
      form.removeAttribute('data-kit-sent');
      form.removeAttribute('aria-busy');
    });
  });
})();
