/** natural has types for its root only, and its root loads database drivers; this is the module that we take. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(token: string): string }
  export default stemmer
}
