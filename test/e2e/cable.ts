import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { inject } from 'vitest'

/** A way to Rantau that can be cut, for the browser, its workers and its service worker alike. */
export type Cable = { readonly url: string; readonly cut: () => Promise<void> }

export async function cable(): Promise<Cable> {
  const there = new URL(inject('baseUrl'))
  const open = new Set<Socket>()
  const hold = (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
  }
  const server = createServer((near) => {
    const far = connect(Number(there.port), there.hostname)
    hold(near)
    hold(far)
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const cut = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const socket of open) socket.destroy()
    await closed
  }
  return { url: `http://127.0.0.1:${port}`, cut }
}
