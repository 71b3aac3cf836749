/** Lets whoever else is waiting (a tap, a frame) go first, between two long pieces of work. */
export const turn = (): Promise<void> => new Promise((resume) => setTimeout(resume))
