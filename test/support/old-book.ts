/** An old workbook (.xls) that LibreOffice wrote, and records of one made by hand. */
import { inflateSync } from 'fflate';
import { writeCompound } from '../../src/workbook/files/compound/write';

/** Two sheets: wages with formulas of many kinds, formats, a merged title, a hidden column, a filter, protection; and a hidden one. */
export const oldBook = (): Uint8Array => inflateSync(Buffer.from(PACKED.join(''), 'base64'));

export const record = (
  kind: number,
  ...bytes: readonly (number | string | readonly number[])[]
): Uint8Array => {
  const content = bytes.flatMap((part) =>
    typeof part === 'string' ? [...part].flatMap((letter) => short(letter.charCodeAt(0))) : part,
  );
  return Uint8Array.from([...short(kind), ...short(content.length), ...content]);
};
export const short = (value: number) => [value & 255, (value >> 8) & 255];
export const long = (value: number) => [...short(value & 0xffff), ...short(value >>> 16)];
export const double = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)];

/** One sheet named S, of the records given; `before` stand in the part about the whole book. */
export function oldBookOf(
  sheet: readonly Uint8Array[],
  before: readonly Uint8Array[] = [],
  version = 0x600,
  stream = 'Workbook',
): Uint8Array {
  const begin = (kind: number) =>
    record(0x809, short(version), short(kind), short(0), short(0), long(0), long(0));
  const end = record(0x0a);
  const sizeOf = (parts: readonly Uint8Array[]) => parts.reduce((sum, { length }) => sum + length, 0);
  const bound = (at: number) => record(0x85, long(at), 0, 0, 1, 0, 'S'.charCodeAt(0));
  const head = [begin(5), ...before];
  const at = sizeOf(head) + bound(0).length + end.length;
  return writeCompound(
    new Map([
      [
        stream,
        Uint8Array.from([...head, bound(at), end, begin(0x10), ...sheet, end].flatMap((one) => [...one])),
      ],
    ]),
  );
}

const PACKED = [
  '7Vl7bJzFEf/tfg9/55x9Z8eu7SS2LqEhifNyixAOLvXFdgKmxCF2AmkKih37HEIcJ4QgBYkUU4iERIJoQQp/gFCkBIm2olSVqCpCc/6vf7RqxU',
  'sqCMlUQlVVVI6KiqYivs7M7nd3fhzYB6lE8Zy+fcy+ZmZnZmf3/vTHqomzv1zyHqZBGxxMZiPwC3CKvoqwEgcWWdxkNpsN0dkF+ErBZZs7tHcu',
  'fR59vOdl9AX0Regrt3scfpW2vgBffejFYfodQwJbMEr5UdyP+cA3SGMK55vLmMk59psrLKxf+vqRgBy57+GVit+zyYvtvweNl9xxSoG/0HcHjr',
  'Bv6BwYGUz8r6BDaBhQTEOaDpkblEtnjcYz9FXiF4K/IOkNqDasJJFotefUbp0U6k9LukLSSkoVfi1j3hbMt7AEv2P5PfgEH2OE8tRmsoADGMDI',
  '9FZ8ma0tqFfsVy9os25c9YgVHiY77KM+o7iXSp24Gd8TTKeMmUrr549pcqM4x578xtRo6ujASJMbw3n25vcTbDx0aOPQUJNbjufZ6bdsaGlZOY',
  'Eamvsc/pVNFKhLOsF4XlXwH88Nr+eJx9cOf45kN5uc15r+men4NUXw64rgm4vgI7PiPaFnCfBv1R+wH3Arqhjvh3QGU/szHox/ejpf503/p6bj',
  'n5+Bf1KTWxlDlvP4mCN51ZgvefWYK/nisTLJa8a8bL8Y70ky+JRvjMrpCfYn8P6dXadPIoqaOBu/Vv+5PXn8FNhhKLxIjoMM360TB5APZRXqsR',
  'TLqRiGsRzdtnHRkTionoVBllaWH7Sr75Oe65V0r0cTx78V+Smx9/jI8OiG7q1benu39y5rrEcj94jO6NG3a1v31r5ljeMqwDjNtvO0wt+xDzHa',
  'kz3Sz8+IXpDEHRuGaUtjWUH5GizKsOu7SD0CPKQoVAvSKklpEk0fxU2wHkTpq6PvE/IYn6JbgjkO6hwoFttdj5JwXv9+xU7Kzuz1eylL7bhlTJ',
  'tWyj5+rHKYsv6+Nw5Sltgb6aGsZ/87t2Vpqgguke+gJTAY1NKXZ7XW5ro8d8jEpxwyUeJjiHhmp1wlPMWJi09f+Oi1bftubd8r+LG80mEl6wox',
  '/hC1jLvNMmKtpD+SvjV20YcF94ikV9P4D//B8Nf2VQXl1VR+fdWJ11ad+LB9TUH5LB0VEaLK6IfGOrVO1Uf9h8f7J9rDXJH28XrvSjoo6WJZ7V',
  'lKfeyiNMAJEQpwfUNMcq7znL8pz9c1/X6wKCZ7yXXaaxW2Q1eaYwOhvAIdt+XdolFJFROcMu1GgS1Oz4JzZsGxhRTiLot2hJv3W77jUWNt7udJ',
  'DyVhH6empqimczVNNSdXc6jm5mquhIthzaOab2s8vk60+1Ur3xjOPA4ysxUXtci1k1IHVjqPnEqawnp0Ued00x5EG3StqXTyZF6TxualaAjKyV',
  'Apc9DhMLPX0TRuOA3COGg56pS6ZwcNd9J1rhyGm1vIblyVIJXo3LECQZluIHOmTpvoLP42NuBaOpHDVp9ciSaGGuy8mfbAbp9i9AW3Uaj3POjF',
  'uIUisPR6rk8mJ5MNbBosAkfEGlgROCKCNorU6vHOT6sVi2AjYXMiQMKKoAFdNDTdpgw/SZUk1hvR4Q7TkLU0YCa7tbiKV2tSLBufWJ9IdThZlG',
  'mPt3Mixew4xdnhZlfoE3jiNksJNTN6ud5EzVRS2l4RUsysSqt0v9U1ryFujczObwtI+ugFO+xYbmmTfwdtYZ8sePRKwy2SdZq8UjM271Humhij',
  'FUeM6W+yKsRruWuN45MiuSI7s2YoCBKUMm2uuKLmKW3Lmn20Uos3g5oVuMoVn2T5kgLSSAsxkZ4ON4v3rakYyXyAl3iFzKNaHF0msM7cp3licD',
  'JHNOduZrXIJZKJzxK3a5TLOLYoNiPuv5vyn0QNXrnmst5HBwNtLB6Eq1xljoeLiufNKj5OLjrmTh+X40Pl3nZsYElQJcHBndhKqlItQYNaXkhJ',
  '1AY202ExQrqVw3PVkHNm+AD9M6jVJVJbSOns1OorQK1TIrXhYe0Upda5AtS6JVLrWGrdotS6V4Bar0RqXUutV5Ra7wpQ65dIrWep9YtS639Bar',
  '+rq/Gyb67C7DGHBNvI/iX/gMuwnyLC/UGhY1HyBthlKP7/CtemBGQzAixlBZAPsPQsAZE5l38owSyfe82iG7eKR79JrkHGoysbtrNHb8E8PHpg',
  'tFh2EKXvIOxr7dxBFbzthu+/XC5beOP9WoCiXXbKzRtiPDB+KW1UY+tSSrYdGDx6+N7Dw8cSW44PpkYSm65bv3NgX2pkJCVuoePA8HDrF3m7VC',
  'i4lZcAk9nwlJ2p1xMnn/vnpe13xX/24wBrV/3qz2yRD1h/xu2t9iqctFZDgbn8p7Ub5k47ZP/vOmI9xN8ugwNmKbfYcSHMpTwf+iW6efMPbz6z',
  'YWn8yTNE/7pLL3axfU7D3QG+JOXjt3gBrcXwhfBlvv/LOtN0aLYxUeSOQNxOqx/FQewTOg7Oe/+r5RptIpa5vn9z/7eqQj3ppHUP0R5vJxruLm',
  'l9p+ANfq7junN6uh0jSJWs/3x1nu/7P/Nfk7uZ9OE+4v8QBmTvu0kLhmVPGHMMB6g8+hlzrbbre/OQP8vr57n1u2iFQaEhJRo4P3paS+Cf7f/Y',
  'wv8/Av8F',
];
