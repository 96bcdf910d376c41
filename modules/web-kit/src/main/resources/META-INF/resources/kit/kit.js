/* One sending at a time: a form that is being sent without ajax ignores further clicks until the answer is there.
   Ajax buttons do the same by themselves. Forms with data-kit-download stay usable, because their page stays. */
(function () {
  'use strict';
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.hasAttribute('data-kit-download') || event.defaultPrevented) {
      return;
    }
    if (form.getAttribute('data-kit-sent') === 'true') {
      event.preventDefault();
      return;
    }
    form.setAttribute('data-kit-sent', 'true');
    form.setAttribute('aria-busy', 'true');
  });
  /* The back button shows the page as it was left. */
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-kit-sent]').forEach(function (form) {
      form.removeAttribute('data-kit-sent');
      form.removeAttribute('aria-busy');
    });
  });
})();
