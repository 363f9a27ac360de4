// Every serious finding of axe-core, each with the first elements it concerns; and whether the page is wider than the window.
axe.run(document, { resultTypes: ['violations'] }).then((result) => {
  const findings = result.violations
    .filter((finding) => ['serious', 'critical'].includes(finding.impact))
    .map((finding) => finding.id + ': ' + finding.help + ' ' + finding.nodes.slice(0, 3).map((node) => node.html).join(' | '));
  const root = document.documentElement;
  if (root.scrollWidth > window.innerWidth) {
    findings.push('the page is ' + root.scrollWidth + ' wide in a window of ' + window.innerWidth);
  }
  return findings;
})
