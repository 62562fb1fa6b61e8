// Before the first paint: the chosen colours, if any. Storage may be blocked; then the system decides.
try {
  const theme = localStorage.getItem('two-gates-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
