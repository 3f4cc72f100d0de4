/* Keys for clerks. Everything here also works without it; never inside a field, never with another key, switchable. */
(function () {
  'use strict';
  var d = document, off = false, rows = [], at = -1;
  var $ = function (s) { return d.querySelector(s); };
  try { off = localStorage.getItem('anju.keys') === 'off'; } catch (e) { /* private window: keys stay on */ }

  var table = $('[data-rows]');
  if (table) rows = [].slice.call(table.querySelectorAll('tbody tr'));

  // follows a link; opens what is closed; otherwise stands on the button or the first field, and Enter or typing does the rest
  function go(name) {
    var a = $('[data-go="' + name + '"]'); if (!a) return false;
    if (a.tagName === 'A') { a.click(); return true; }
    if (a.tagName === 'DETAILS') a.open = true;
    var field = a.tagName === 'BUTTON' ? a : a.querySelector('input:not([type=hidden]),select,textarea,button');
    if (field) field.focus();
    return !!field;
  }

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

  // the row that was opened or taken, after coming back; the browser itself takes the focus from it while it jumps there
  if (location.hash.indexOf('#c-') === 0) rows.forEach(function (r, i) {
    if ('#' + r.id !== location.hash) return;
    row(i);
    window.addEventListener('load', function () { if (at === i && d.activeElement === d.body) row(i); });
  });

  function take() {
    var b = rows.length ? at >= 0 && rows[at].querySelector('[data-take]') : $('[data-take]');
    if (b) b.click();
    return !!b;
  }

  // keys work only where their list, and with it their switch, is at hand
  var help = $('[data-keys]');
  function shown() { return !!help && help.getClientRects().length > 0; }

  var keys = {
    j: function () { return row(at + 1) || go('item-next'); },
    k: function () { return row(at < 0 ? 0 : at - 1) || go('item-before'); },
    '/': function () { var q = $('input[type="search"]'); if (q) q.focus(); return !!q; },
    '[': function () { return go('before'); },
    ']': function () { return go('next'); },
    u: function () { return go('list'); },
    t: take,
    d: function () { return go('decide'); },
    a: function () { return go('ask'); },
    x: function () { return go('refuse'); },
    b: function () { return go('remand'); },
    h: function () { return go('hold'); },
    y: function () { return answer('FITS'); },
    n: function () { return answer('DOES_NOT_FIT'); },
    '?': function () { help.open = !help.open; return true; }
  };

  d.addEventListener('keydown', function (e) {
    var t = e.target;
    if (e.key === 'Escape' && help && help.open) { help.open = false; help.querySelector('summary').focus(); return; }
    if (off || !shown() || e.ctrlKey || e.altKey || e.metaKey || e.isComposing || e.repeat && !/^[jk]$/i.test(e.key)) return;
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

  // figures of the list, asked for anew while somebody looks; an unchanged answer is empty
  var live = $('[data-live]'), mark = '', timer = 0;
  function ask() {
    clearTimeout(timer);
    if (d.hidden) return;
    fetch(live.getAttribute('data-live'), { headers: mark ? { 'If-None-Match': mark } : {}, credentials: 'same-origin', redirect: 'error' })
      .then(function (r) { if (r.status !== 200) return null; mark = r.headers.get('ETag') || ''; return r.json(); })
      .then(function (counts) {
        if (counts) Object.keys(counts).forEach(function (name) {
          var n = live.querySelector('[data-count="' + name + '"]');
          if (n) n.textContent = counts[name] >= 999 && n.textContent.indexOf('+') > 0 ? n.textContent : counts[name];
        });
      }, function () { /* the next time */ })
      .then(function () { timer = setTimeout(ask, 15000); });
  }
  if (live && window.fetch) {
    timer = setTimeout(ask, 15000);
    d.addEventListener('visibilitychange', function () { if (!d.hidden) ask(); });
  }
})();
