/** Whether the letters of the theme on the screen are lighter than their ground. */
export function isDarkTheme(): boolean {
  return /dark$/u.test(document.documentElement.dataset['theme'] ?? '')
}
