/** What a property of a schema says where its `pattern`, `required` or the like fails; dropped from published schemas. */
export const HINT = 'x-hint'
