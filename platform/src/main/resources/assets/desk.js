/* Keys for clerks. Everything here also works without it; never inside a field, never with another key, switchable. */
(function () {
  'use strict';
  var d = document, off = false, rows = [], at = -1;
  var $ = function (s) { return d.querySelector(s); };
  try { off = localStorage.getItem('anju.keys') === 'off'; } catch (e) { /* private window: keys stay on */ }

  var table = $('[data-rows]');
  if (table) rows = [].slice.call(table.querySelectorAll('tbody tr'));

  function go(selector) { var a = $(selector); if (a) { a.click(); return true; } return false; }

  function row(n) {
    if (!rows.length) return false;
    at = Math.max(0, Math.min(rows.length - 1, n));
    rows.forEach(function (r, i) { r.setAttribute('aria-selected', i === at ? 'true' : 'false'); });
    var a = rows[at].querySelector('a'); if (a) a.focus({ preventScroll: true });
    rows[at].scrollIntoView({ block: 'nearest' });
    return true;
  }

  function answer(value) {
    var f = $('[data-answer]'); if (!f) return false;
    var r = f.querySelector('input[name="fit"][value="' + value + '"]'); if (!r) return false;
    r.checked = true;
    if (value === 'FITS') { f.requestSubmit ? f.requestSubmit() : f.submit(); }
    else { var s = f.querySelector('select,textarea'); if (s) s.focus(); }
    return true;
  }

  var keys = {
    j: function () { return row(at + 1) || go('[data-go="next"]'); },
    k: function () { return row(at < 0 ? 0 : at - 1) || go('[data-go="before"]'); },
    '/': function () { var q = $('input[type="search"]'); if (q) q.focus(); return !!q; },
    '[': function () { return go('[data-go="item-before"]'); },
    ']': function () { return go('[data-go="item-next"]'); },
    y: function () { return answer('FITS'); },
    n: function () { return answer('DOES_NOT_FIT'); },
    '?': function () { var k = $('[data-keys]'); if (k) { k.open = !k.open; k.scrollIntoView({ block: 'nearest' }); } return !!k; }
  };

  d.addEventListener('keydown', function (e) {
    var t = e.target;
    if (off || e.ctrlKey || e.altKey || e.metaKey || e.isComposing || e.repeat && e.key === 'y') return;
    if (t.closest('input:not([type=radio]):not([type=checkbox]),textarea,select,[contenteditable]')) return;
    var f = keys[e.key.length === 1 ? e.key.toLowerCase() : e.key];
    if (f && f()) e.preventDefault();
  });

  var b = $('[data-keys-switch]');
  if (b) {
    var show = function () { b.textContent = b.getAttribute(off ? 'data-on' : 'data-off'); };
    b.hidden = false; show();
    b.addEventListener('click', function () {
      off = !off; show();
      try { localStorage.setItem('anju.keys', off ? 'off' : 'on'); } catch (e) { /* lasts for this page only */ }
    });
  }
})();
