import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { closest } from '../rule-file/suggest.js'
import { COMMANDS, commandHelp, generalHelp } from './help.js'
import { EXIT, type ProcessIo } from './io.js'
import { CHECK_FLAGS, REVIEW_FLAGS } from './review-flags.js'
import { usageError } from './usage-error.js'
import { version } from './version.js'

/** Runs one command; each is loaded only when it is asked for. Gives the exit code. */
export async function runCommand(args: readonly string[], io: ProcessIo): Promise<number> {
  const [command, ...rest] = args
  switch (command) {
    case 'review': {
      const { reviewCommand } = await import('./review.js')
      return await reviewCommand(rest, io)
    }
    case 'check': {
      if (rest.includes('--watch')) {
        const { watchCommand } = await import('./watch.js')
        return await watchCommand(rest, io)
      }
      const { reviewCommand } = await import('./review.js')
      return await reviewCommand(rest, io, 'check')
    }
    case 'init': {
      const { initCommand } = await import('./init.js')
      return await initCommand(rest, io)
    }
    case 'import': {
      const { importCommand } = await import('./import.js')
      return await importCommand(rest, io)
    }
    case 'rules': {
      const { rulesCommand } = await import('./rules.js')
      const help = rest.includes('--help') || rest.includes('-h')
      return await rulesCommand(help ? [] : rest, io)
    }
    case 'feedback': {
      const { feedbackCommand } = await import('./feedback.js')
      return await feedbackCommand(rest, io)
    }
    case 'help':
      if (rest[0] === 'feedback') return await runCommand(['feedback', '--help'], io)
      if (rest[0] === 'rules') return await runCommand(['rules'], io)
      if (rest[0] === 'import') return await runCommand(['import', '--help'], io)
      if (rest[0] === 'check') io.stdout(commandHelp('check', CHECK_FLAGS, io.locale))
      else if (rest[0] === 'review') io.stdout(commandHelp('review', REVIEW_FLAGS, io.locale))
      else io.stdout(generalHelp(io.locale))
      return EXIT.clean
    case undefined:
    case '--help':
    case '-h':
      io.stdout(generalHelp(io.locale))
      return EXIT.clean
    case '--version':
    case '-V':
      io.stdout(`${version()}\n`)
      return EXIT.clean
    default:
      throw unknownCommand(command, io.cwd)
  }
}

function unknownCommand(command: string, cwd: string): Error {
  const names = Object.keys(COMMANDS)
  const meant = closest(command, names)
  const problem = { en: `there is no command "${command}"`, zh: `没有“${command}”这个命令` }
  if (existsSync(resolve(cwd, command))) {
    return usageError(problem, {
      en: `To review this file: chatlint review ${command}`,
      zh: `要检查这个文件，请用：chatlint review ${command}`,
    })
  }
  return usageError(problem, {
    en: `${meant ? `Did you mean ${meant}? ` : ''}There are: ${names.join(', ')}.`,
    zh: `${meant ? `是否想写 ${meant}？` : ''}可用的有：${names.join('、')}。`,
  })
}
