import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** Colours as 0xRRGGBB, with how often each is in a picture. */
type Histogram = ReadonlyMap<number, number>

interface Picture {
  readonly width: number
  readonly height: number
  /** Colours as 0xRRGGBB, row by row. */
  readonly pixels: Uint32Array
}

/**
 * The same picture with at most so many colours, as a PNG with a palette, which is a fraction of the size: the commonest
 * ones as they are, the others by median cut, each box as its mean. Pictures of a window have few colours, so hardly anything is lost.
 */
export function quantisePng(png: Buffer, most = 96): Buffer {
  const picture = decode(png)
  const counts = new Map<number, number>()
  for (const colour of picture.pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const palette = paletteOf(counts, most)
  const nearest = new Map<number, number>()
  const indices = new Uint8Array(picture.pixels.length)
  picture.pixels.forEach((colour, at) => {
    const index = nearest.get(colour) ?? nearestIn(palette, colour)
    nearest.set(colour, index)
    indices[at] = index
  })
  return encode(picture.width, picture.height, palette, indices)
}

function parts(colour: number): readonly [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

/** What fills so much of a picture is a ground or a text, and keeps its very colour. */
const plainShare = 0.001

function paletteOf(counts: Histogram, most: number): readonly number[] {
  const pixels = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const colours = [...counts].toSorted((one, other) => other[1] - one[1])
  const plain = colours
    .filter(([, count]) => count > pixels * plainShare)
    .map(([colour]) => colour)
    .slice(0, most / 2)
  const others = colours.map(([colour]) => colour).filter((colour) => !plain.includes(colour))
  return [...plain, ...cutBoxes(others, counts, most - plain.length)]
}

function cutBoxes(colours: readonly number[], counts: Histogram, most: number): readonly number[] {
  let boxes: readonly (readonly number[])[] = colours.length === 0 ? [] : [colours]
  while (boxes.length < most) {
    const ranked = boxes
      .map((box) => ({ box, spread: spreadOf(box, counts) }))
      .toSorted((one, other) => other.spread.weight - one.spread.weight)
    const [widest, ...others] = ranked
    if (widest === undefined || widest.box.length < 2) break
    const sorted = widest.box.toSorted(
      (one, other) =>
        (parts(one)[widest.spread.channel] ?? 0) - (parts(other)[widest.spread.channel] ?? 0),
    )
    const middle = Math.ceil(sorted.length / 2)
    boxes = [...others.map(({ box }) => box), sorted.slice(0, middle), sorted.slice(middle)]
  }
  return boxes.map((box) => meanOf(box, counts))
}

/** The channel in which the colours of a box differ most, and how much it matters to tell them apart. */
function spreadOf(box: readonly number[], counts: Histogram) {
  const ranges = [0, 1, 2].map((channel) => {
    const values = box.map((colour) => parts(colour)[channel] ?? 0)
    return values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 255)
  })
  const range = Math.max(...ranges)
  const pixels = box.reduce((sum, colour) => sum + (counts.get(colour) ?? 0), 0)
  return { channel: ranges.indexOf(range), weight: range * Math.log2(pixels + 1) }
}

function meanOf(box: readonly number[], counts: Histogram): number {
  const count = (colour: number) => counts.get(colour) ?? 0
  const total = box.reduce((sum, colour) => sum + count(colour), 0)
  const mean = [0, 1, 2].map((channel) =>
    Math.round(
      box.reduce((sum, colour) => sum + (parts(colour)[channel] ?? 0) * count(colour), 0) / total,
    ),
  )
  return mean.reduce((colour, value) => (colour << 8) | value, 0)
}

function nearestIn(palette: readonly number[], colour: number): number {
  const wanted = parts(colour)
  let best = 0
  let least = Infinity
  palette.forEach((candidate, index) => {
    const has = parts(candidate)
    const distance =
      (wanted[0] - has[0]) ** 2 + (wanted[1] - has[1]) ** 2 + (wanted[2] - has[2]) ** 2
    if (distance >= least) return
    best = index
    least = distance
  })
  return best
}

/** Reads a PNG of 8 bits a channel without interlacing, with or without transparency, which is dropped. */
function decode(png: Buffer): Picture {
  const data: Buffer[] = []
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const channels = png.readUInt8(25) === 6 ? 4 : 3
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(png.subarray(at + 8, at + 8 + length))
    }
    at += length + 12
  }
  const rows = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels)
  const pixels = new Uint32Array(width * height)
  for (let at = 0; at < pixels.length; at += 1) {
    const from = at * channels
    pixels[at] = ((rows[from] ?? 0) << 16) | ((rows[from + 1] ?? 0) << 8) | (rows[from + 2] ?? 0)
  }
  return { width, height, pixels }
}

/** Takes back what was done to each row to make it smaller (PNG, section 9). */
function unfilter(raw: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height)
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column
      const left = column < step ? 0 : (out[at - step] ?? 0)
      const up = row === 0 ? 0 : (out[at - stride] ?? 0)
      const corner = column < step || row === 0 ? 0 : (out[at - stride - step] ?? 0)
      const value = raw[row * (stride + 1) + 1 + column] ?? 0
      out[at] = value + predicted(filter, left, up, corner)
    }
  }
  return out
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4: {
      const guess = left + up - corner
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
      return a <= b && a <= c ? left : b <= c ? up : corner
    }
    default:
      return 0
  }
}

function encode(
  width: number,
  height: number,
  palette: readonly number[],
  indices: Uint8Array,
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row += 1) {
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  }
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [...parts(colour)]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
