/* Keys for the viewer: each presses the link that carries it (data-key). The page works without them. */
(function () {
  'use strict';
  var d = document;
  d.addEventListener('keydown', function (e) {
    if (e.ctrlKey || e.altKey || e.metaKey || e.isComposing || e.target.closest('input,textarea,select')) return;
    // a page wider than its frame is scrolled by the arrows first
    var pane = e.target.closest('.vpage');
    if (pane && pane.scrollWidth > pane.clientWidth && e.key.indexOf('Arrow') === 0) return;
    var key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
    var a = [].filter.call(d.querySelectorAll('[data-key]'), function (x) { return x.getAttribute('data-key') === key; })[0];
    if (a) { e.preventDefault(); a.click(); }
  });
  var now = d.querySelector('.thumbs [aria-current]');
  if (now) { var strip = now.closest('.thumbs'); strip.scrollLeft = now.offsetLeft - strip.clientWidth / 2; }
})();
