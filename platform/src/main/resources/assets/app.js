/* Progressive behaviour only: everything here also works without it. No inline handlers, no eval (CSP script-src 'self'). */
(function () {
  'use strict';
  var d = document, root = d.documentElement;
  var $ = function (s, c) { return (c || d).querySelector(s); };
  var $$ = function (s, c) { return Array.prototype.slice.call((c || d).querySelectorAll(s)); };
  root.className += ' js';

  /* polite announcements */
  var live = d.createElement('div'); live.className = 'vh'; live.setAttribute('role', 'status'); d.body.appendChild(live);

  /* error summary: focus on load; links land on the field */
  var es = $('.errsum'); if (es) { es.focus(); }
  d.addEventListener('click', function (e) {
    var a = e.target.closest('.errsum a[href^="#"]'); if (!a) return;
    var f = d.getElementById(decodeURIComponent(a.hash.slice(1))); if (!f) return;
    e.preventDefault(); f.focus({ preventScroll: true });
    (f.closest('.field') || f).scrollIntoView({ block: 'start' });
  });

  /* a form is sent once: the button keeps its label, says it is busy, a second press is ignored */
  d.addEventListener('submit', function (e) {
    var f = e.target;
    if (f.method !== 'post' || f.hasAttribute('data-again')) return;
    if (f.getAttribute('aria-busy') === 'true') { e.preventDefault(); return; }
    f.setAttribute('aria-busy', 'true');
    var b = e.submitter; if (b) b.setAttribute('aria-busy', 'true');
    setTimeout(function () { if (f.getAttribute('aria-busy')) live.textContent = d.body.getAttribute('data-saving'); }, 2000);
  });
  window.addEventListener('pageshow', function (e) {
    if (e.persisted) $$('[aria-busy]').forEach(function (x) { x.removeAttribute('aria-busy'); });
  });

  /* read aloud (长辈版) */
  var say = $('[data-speak]');
  if (say && window.speechSynthesis) {
    say.hidden = false;
    say.addEventListener('click', function () {
      if (speechSynthesis.speaking) { speechSynthesis.cancel(); return; }
      var u = new SpeechSynthesisUtterance($('main').innerText.slice(0, 4000)); u.lang = root.lang; u.rate = 0.9; speechSynthesis.speak(u);
    });
  }

  /* print, close menus */
  $$('[data-print]').forEach(function (b) { b.hidden = false; });
  d.addEventListener('click', function (e) {
    if (e.target.closest('[data-print]')) { e.preventDefault(); window.print(); }
    $$('details.menu[open]').forEach(function (m) { if (!m.contains(e.target)) m.open = false; });
  });

  /* print with every clause open; without JavaScript ?print=1 does this */
  var shut = [];
  window.addEventListener('beforeprint', function () { shut = $$('main details:not([open])'); shut.forEach(function (x) { x.open = true; }); });
  window.addEventListener('afterprint', function () { shut.forEach(function (x) { x.open = false; }); });

  /* an address with #place inside closed details opens them */
  function unfold() {
    var t = location.hash && d.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var p = t && t.parentElement; p; p = p.parentElement) if (p.tagName === 'DETAILS') p.open = true;
    if (t) t.scrollIntoView();
  }
  if (location.hash) unfold();
  window.addEventListener('hashchange', unfold);

  /* upload: drag and drop onto a normal file input */
  $$('.drop').forEach(function (z) {
    var inp = $('input[type=file]', z); if (!inp) return;
    ['dragenter', 'dragover'].forEach(function (t) { z.addEventListener(t, function (e) { e.preventDefault(); z.classList.add('over'); }); });
    ['dragleave', 'drop'].forEach(function (t) { z.addEventListener(t, function (e) { e.preventDefault(); z.classList.remove('over'); }); });
    z.addEventListener('drop', function (e) { inp.files = e.dataTransfer.files; inp.dispatchEvent(new Event('change', { bubbles: true })); });
  });

  /* upload: say which files were chosen */
  d.addEventListener('change', function (e) {
    var z = e.target.type === 'file' && e.target.closest('.drop'), m = z && $('[data-chosen]', z); if (!m) return;
    m.textContent = Array.prototype.map.call(e.target.files, function (f) { return f.name; }).join('　');
    live.textContent = m.textContent;
  });

  /* 相符 / 不符 / 看不清: paint the picked answer */
  function paint(seg) {
    $$('label', seg).forEach(function (l, i) { l.classList.remove('on-ok', 'on-bad'); if ($('input', l).checked) l.classList.add(i === 0 ? 'on-ok' : 'on-bad'); });
  }
  $$('.seg').forEach(paint);
  d.addEventListener('change', function (e) { var s = e.target.closest('.seg'); if (s) paint(s); });
})();
