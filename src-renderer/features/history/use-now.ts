import { useEffect, useState } from 'react'

const intervalMs = 30_000

/** The time, told again every half minute and whenever `occasion` changes. */
export function useNow(occasion: unknown): Date {
  const [told, setTold] = useState(() => ({ now: new Date(), occasion }))
  const current = told.occasion === occasion ? told : { now: new Date(), occasion }
  if (current !== told) setTold(current)
  useEffect(() => {
    const timer = setInterval(() => {
      setTold((before) => ({ ...before, now: new Date() }))
    }, intervalMs)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return current.now
}
