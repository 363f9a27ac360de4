// What stands in the page that a page of text does not have: strange elements, attributes and addresses.
((elements, attributes) => {
  const strange = [];
  const inTemplates = document.querySelectorAll('template').length;
  if (inTemplates) strange.push('template');
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !elements.includes(name)) {
      strange.push('element ' + name);
    }
    if (element.shadowRoot) strange.push('shadow root in ' + name);
    for (const attribute of element.attributes) {
      if (!attribute.name.startsWith('data-') && !attributes.includes(attribute.name)) {
        strange.push('attribute ' + attribute.name + ' of ' + name);
      }
      if (['href', 'src', 'action', 'cite', 'poster'].includes(attribute.name)) {
        const url = URL.parse(attribute.value, document.baseURI);
        if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) {
          strange.push('address ' + attribute.value + ' of ' + name);
        }
      }
    }
    if (name === 'script' && element.type !== 'application/ld+json') strange.push('script ' + element.type);
    if (name === 'meta' && element.httpEquiv) strange.push('meta ' + element.httpEquiv);
  }
  for (const data of document.querySelectorAll('script')) {
    try { JSON.parse(data.textContent); } catch (e) { strange.push('broken JSON-LD ' + e.message); }
  }
  for (let parent of document.querySelectorAll('*')) {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.COMMENT_NODE) strange.push('comment ' + node.data);
    }
  }
  const once = document.documentElement.outerHTML;
  const again = new DOMParser().parseFromString('<!DOCTYPE html>' + once, 'text/html').documentElement.outerHTML;
  if (again !== once) strange.push('the page changes when it is parsed again');
  return { strange, html: '<!DOCTYPE html>' + once };
})
