/** opencc-js ships types for its converters only; its dictionaries are `from to|from to|…`. */
declare module 'opencc-js/dict/*' {
  const dictionary: string
  export default dictionary
}
