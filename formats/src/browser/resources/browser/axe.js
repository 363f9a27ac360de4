(() => {
// Every serious finding of axe-core, each with the first elements it concerns; and whether the page is wider than the window.
  // A generated link may stand over blanks alone, where there is nothing to see or to say.
  const overBlanks = (finding, node) =>
    finding.id === 'link-name' && !document.querySelector(node.target[0]).textContent.replace(/[\s\p{Cf}]/gu, '');
  return axe.run(document, { resultTypes: ['violations'] }).then((result) => {
    const findings = result.violations
      .filter((finding) => ['serious', 'critical'].includes(finding.impact))
      .map((finding) => ({ ...finding, nodes: finding.nodes.filter((node) => !overBlanks(finding, node)) }))
      .filter((finding) => finding.nodes.length > 0)
      .map((finding) => finding.id + ': ' + finding.help + ' ' + finding.nodes.slice(0, 3).map((node) => node.html).join(' | '));
    const root = document.documentElement;
    if (root.scrollWidth > window.innerWidth) {
      findings.push('the page is ' + root.scrollWidth + ' wide in a window of ' + window.innerWidth);
    }
    return findings;
  })
})()
