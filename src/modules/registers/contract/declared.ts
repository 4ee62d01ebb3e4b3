// The registers in force, by id, for the server and the pages alike.
import { sichuanRegisters } from '#policy/sichuan/registers.ts'
import type { Register } from '#rules/define-register.ts'

export const registers = sichuanRegisters

const byId = new Map(registers.map((register) => [register.id, register]))

export const findRegister = (id: string): Register | undefined => byId.get(id)
