/** natural has types for its root only, and its root loads database drivers; these are the modules that we take. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(token: string): string }
  export default stemmer
}

declare module 'natural/lib/natural/util/stopwords.js' {
  const stopWords: { words: string[] }
  export default stopWords
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** 0 for nothing in common, 1 for equal texts. */
  const distance: (a: string, b: string, options?: { ignoreCase?: boolean }) => number
  export default distance
}
