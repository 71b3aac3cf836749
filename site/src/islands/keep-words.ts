/** Asks the service worker to keep the words a result is told with, while there is a line. */
export const keepWords = (): void => {
  const { lang } = document.documentElement
  navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(lang))
}
