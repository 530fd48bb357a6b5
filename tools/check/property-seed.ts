/**
 * Property tests draw the same cases in every run, so that what CI refuses fails at the desk as well.
 * `FUZZ=1 npm test` draws others each time; a counterexample found so belongs into a test of its own.
 */
import fc from 'fast-check'

if (!process.env.FUZZ) fc.configureGlobal({ seed: 20_261_122 })
