import { toNextJsHandler } from 'better-auth/next-js'
import { connection } from 'next/server'
import { getAuth } from '@/app/auth'

const answer = async (request: Request): Promise<Response> => {
  await connection()
  return getAuth().handler(request)
}

export const { GET, POST } = toNextJsHandler(answer)
