// Runs before the first paint, as a file of its own because the page allows no inline script.
try {
  const scheme = localStorage.getItem('rayonne.scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
} catch {
  // A browser that refuses storage follows the device.
}
