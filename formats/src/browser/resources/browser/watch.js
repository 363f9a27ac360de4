// Runs before the page: notes in window.__watched whatever runs or is forbidden later on.
(() => {
  const watched = [];
  Object.defineProperty(window, '__watched', { value: watched });
  for (const name of ['alert', 'confirm', 'prompt', 'eval', 'print', 'open', 'fetch', 'setTimeout', 'postMessage']) {
    const real = window[name];
    window[name] = function (...args) {
      watched.push('called ' + name);
      return typeof real === 'function' && name === 'setTimeout' ? real.apply(window, args) : undefined;
    };
  }
  Object.defineProperty(window, 'pwned', { set(value) { watched.push('pwned ' + value); }, get() { return undefined; } });
  document.addEventListener('securitypolicyviolation', (e) => {
    if (e.violatedDirective !== 'connect-src') {
      watched.push('policy ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample);
    }
  });
  window.addEventListener('error', (e) => { if (e instanceof ErrorEvent) watched.push('error ' + e.message); });
})();
