import type { ImportProblem, Localized } from '../plugin/index.js'

const REASONS: Readonly<Record<string, { problem: Localized; hint?: Localized }>> = {
  ENOENT: {
    problem: { en: 'there is no such file or folder', zh: '没有这个文件或文件夹' },
    hint: { en: 'Check the name, and from which folder it is meant.', zh: '请检查名称，以及它是相对于哪个文件夹。' },
  },
  ENOTDIR: { problem: { en: 'a part of the path is no folder', zh: '路径中有一段不是文件夹' } },
  EISDIR: { problem: { en: 'this is a folder, not a file', zh: '这是文件夹，不是文件' } },
  EACCES: {
    problem: { en: 'permission denied', zh: '没有访问权限' },
    hint: { en: 'Change the permissions, or run as a user who has them.', zh: '请修改权限，或换用有权限的用户运行。' },
  },
  EPERM: { problem: { en: 'the system does not permit it', zh: '系统不允许此操作' } },
  EROFS: { problem: { en: 'the file system is read-only', zh: '文件系统是只读的' } },
  ENOSPC: {
    problem: { en: 'no space is left on the disk', zh: '磁盘空间不足' },
    hint: { en: 'Free some space and run it again.', zh: '请清理空间后重试。' },
  },
  EMFILE: { problem: { en: 'too many files are open', zh: '打开的文件过多' } },
  ELOOP: { problem: { en: 'the links go round in a circle', zh: '符号链接成环' } },
  ENAMETOOLONG: { problem: { en: 'the name is too long', zh: '名称过长' } },
}

/** What a failed file operation means to the user; undefined where the error is not one of the file system. */
export function fileFailure(error: unknown): ImportProblem | undefined {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException
  if (typeof code !== 'string') return undefined
  if (Object.hasOwn(REASONS, code)) return { ...REASONS[code] } as ImportProblem
  if (syscall === undefined && !code.startsWith('ERR_FS')) return undefined
  return { problem: { en: `it cannot be read or written (${code})`, zh: `无法读写（${code}）` } }
}
