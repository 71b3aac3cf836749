import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { FileAsset } from './assembly.ts'
import { type EmulatedAccount, pythonOfMoto } from './emulated-account.ts'

/** A folder as an archive, by the Python that moto runs on: its library makes them everywhere alike. */
function zipped(folder: string): Buffer {
  const place = mkdtempSync(join(tmpdir(), 'rantau-asset-'))
  const file = join(place, 'asset.zip')
  const { status, stderr } = spawnSync(pythonOfMoto(), ['-m', 'zipfile', '-c', file, '.'], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${folder} was not made an archive: ${stderr}`)
  const body = readFileSync(file)
  rmSync(place, { recursive: true })
  return body
}

/** Lays files and folders where their templates look for them; how many bytes that were. */
export async function upload(
  account: EmulatedAccount,
  assets: readonly FileAsset[],
): Promise<number> {
  const s3 = new S3Client({ ...account.client, forcePathStyle: true })
  const place = { LocationConstraint: account.region as 'ap-southeast-3' }
  // The oldest region is told by saying none.
  const where = account.region === 'us-east-1' ? {} : { CreateBucketConfiguration: place }
  for (const Bucket of new Set(assets.map(({ bucket }) => bucket)))
    await s3.send(new CreateBucketCommand({ Bucket, ...where })).catch((error: Error) => {
      if (error.name !== 'BucketAlreadyOwnedByYou') throw error
    })
  let bytes = 0
  for (const { path, packaging, bucket, key } of assets) {
    const Body = packaging === 'zip' ? zipped(path) : readFileSync(path)
    bytes += Body.length
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body }))
  }
  s3.destroy()
  return bytes
}
