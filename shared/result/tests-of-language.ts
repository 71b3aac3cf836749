const testsOf: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['ielts-academic', 'ielts-general', 'toefl-ibt', 'toefl-ibt-australia', 'toefl-itp'],
    ...['toeic', 'cambridge-c1', 'cambridge', 'pte-academic', 'pte-core', 'oet', 'celpip', 'met'],
    ...['languagecert-academic', 'languagecert', 'telc'],
  ],
  de: ['goethe', 'telc', 'osd', 'ecl', 'testdaf', 'oif'],
  ja: ['jlpt', 'jft-basic', 'bjt'],
  ko: ['topik', 'eps-topik', 'kiip'],
  zh: ['tocfl', 'hsk'],
  fr: ['delf', 'dalf', 'tef-canada', 'tcf-canada'],
  es: ['dele'],
  ar: [],
}

/** The tests of a language, and "another"; every test while the language is not chosen. */
export const testsFor = (language: string | undefined): readonly string[] | undefined => {
  const tests = testsOf[language ?? '']
  return tests && [...tests, 'other']
}
