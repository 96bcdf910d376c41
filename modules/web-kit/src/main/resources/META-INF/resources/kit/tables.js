/* A table that is shown whole is sorted where it stands, by its headings: upwards, downwards, and as it came. Tables of several
   pages are sorted by the portal, by headings that are links; rows that span others keep their order. */
(function () {
  'use strict';
  var words = new Intl.Collator(document.documentElement.lang || 'zh', {numeric: true});
  function key(row, place) {
    var cell = row.cells[place];
    var time = cell.querySelector('time');
    var text = cell.textContent.trim();
    if (time) {
      return time.getAttribute('datetime');
    }
    if (cell.classList.contains('kit-number')) {
      var number = parseFloat(text.replace(/[^\d.-]/g, ''));
      return isNaN(number) ? null : number;
    }
    return text || null;
  }
  function compare(one, other) {
    return typeof one === 'number' && typeof other === 'number' ? one - other : words.compare(one, other);
  }
  /* What has no value comes last, whichever way the others go. */
  function sorted(rows, place, direction) {
    return rows.map(function (row) { return {row: row, key: key(row, place)}; }).sort(function (one, other) {
      if (one.key === null || other.key === null) {
        return (one.key === null) - (other.key === null);
      }
      return direction * compare(one.key, other.key);
    }).map(function (each) { return each.row; });
  }
  function isSortable(heading, rows, place) {
    return heading.textContent.trim() && !heading.querySelector('a, button, input')
      && !rows.every(function (row) { return row.cells[place].querySelector('button, input'); });
  }
  function letSort(table) {
    var body = table.tBodies[0];
    var headings = table.tHead ? Array.from(table.tHead.rows[table.tHead.rows.length - 1].cells) : [];
    var rows = body ? Array.from(body.rows) : [];
    if (rows.length < 3 || table.querySelector('[colspan]:not([colspan="1"]), [rowspan]:not([rowspan="1"])')
        || rows.some(function (row) { return row.cells.length !== headings.length; })) {
      return;
    }
    headings.forEach(function (heading, place) {
      if (!isSortable(heading, rows, place)) {
        return;
      }
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'kit-sorter';
      button.textContent = heading.textContent.trim();
      button.addEventListener('click', function () {
        var before = heading.getAttribute('aria-sort');
        var now = before === 'ascending' ? 'descending' : before === 'descending' ? null : 'ascending';
        headings.forEach(function (each) { each.removeAttribute('aria-sort'); });
        if (now) {
          heading.setAttribute('aria-sort', now);
        }
        body.append.apply(body, now ? sorted(rows, place, now === 'ascending' ? 1 : -1) : rows);
      });
      (heading.querySelector('.ui-column-title') || heading).replaceChildren(button);
    });
  }
  document.querySelectorAll('[data-kit-whole="true"] table').forEach(letSort);
})();
