import { moves } from '../../../../shared/moves/index.ts'
import { wordsPartOf } from '../../../../shared/moves/words-part.ts'
import { countryInWords } from '../../../../shared/printed/place.ts'
import { marksInJson, textMark } from '../../../../shared/printed/text-marks.ts'
import { fieldsOfStudy } from '../../../../shared/result/code-names.ts'
import type { Shelf } from '../../../../shared/result/shelf.ts'
import { programmes, sharedQuestions, specialQuestions } from '../../catalogue/shelf.ts'
import { pathTo } from '../../routes.ts'
import type { Language } from '../../words/words.ts'

/**
 * The names a result page brings along: of programmes, countries, facts, moves and fields; marks
 * where they are an edition's own.
 */
export const namesFor = (language: Language): Shelf => ({
  programmes: Object.fromEntries(
    programmes.map(({ id }) => [id, { name: textMark(id, 'shortName') }]),
  ),
  countries: Object.fromEntries(
    programmes.map(({ country }) => [country, countryInWords(country, language)]),
  ),
  facts: Object.fromEntries(
    [...sharedQuestions, ...[...specialQuestions.values()].flat()].map(({ id }) => [
      id,
      textMark('shared', 'facts', id, 'label'),
    ]),
  ),
  moves: Object.fromEntries(
    moves.map((move) => [move.id, textMark(wordsPartOf(move), 'moves', move.id, 'name')]),
  ),
  fields: Object.fromEntries([...fieldsOfStudy].map(([code, text]) => [code, text[language]])),
  paths: {
    assessment: pathTo('assessment', language),
    result: pathTo('result', language),
    keep: pathTo('keep', language),
    help: pathTo('help', language),
    talk: pathTo('talk', language),
    programme: pathTo({ programme: '' }, language).replace(/\/$/, ''),
  },
})

/** The names as a block of JSON that can stand inside a page. */
export const namesBlock = (language: Language): string =>
  marksInJson(JSON.stringify(namesFor(language))).replaceAll('<', '\\u003c')
