/* A session ends after a while without requests. Typing counts as work: it lets the server know now and then. Who does nothing is
   warned five minutes before. Forms with data-kit-draft find again what was typed in this window before the session ended; it is
   forgotten once the portal has answered that something is done, and at the logout. */
(function () {
  'use strict';
  var MINUTE = 60000;
  var DRAFT = 'kit-draft:';
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
  function forget() {
    Object.keys(sessionStorage).filter(function (key) { return key.indexOf(DRAFT) === 0; }).forEach(function (key) {
      sessionStorage.removeItem(key);
    });
  }
  function place(form) {
    return DRAFT + location.pathname + location.search + '#' + form.id;
  }
  function fields(form) {
    return Array.prototype.slice.call(form.querySelectorAll('textarea, input[type="text"]'));
  }
  if (document.querySelector('#kitMessages .ui-messages-info')) {
    forget();
  }
  var logout = document.getElementById('kitLogout');
  if (logout) {
    logout.addEventListener('click', forget);
  }
  document.querySelectorAll('form[data-kit-draft="true"]').forEach(function (form) {
    var typed = JSON.parse(sessionStorage.getItem(place(form)) || '{}');
    fields(form).forEach(function (field) {
      if (!field.value && typed[field.name]) {
        field.value = typed[field.name];
      }
    });
    form.addEventListener('input', function () {
      var now = {};
      fields(form).forEach(function (field) { now[field.name] = field.value; });
      sessionStorage.setItem(place(form), JSON.stringify(now));
    });
  });
})();
