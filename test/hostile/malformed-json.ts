/** Bodies that say they are JSON and are not, each wrong in one way. */

/** Each is parted from the next by two blanks, or by the end of the line. */
const separated = (text: string): readonly string[] => text.trim().split(/\s{2,}/)

/** Values that no JSON has, whether alone, in a list or in an object. */
const values: readonly string[] = [
  separated(String.raw`
    nul  nulll  tru  truee  fals  True  FALSE  Null  nil  None  undefined  yes  a  á  €  @
    NaN  -NaN  Infinity  -Infinity  inf
    01  -01  00  -  --1  +1  - 1  1.  -1.  .5  -.5  1..2  1.2.3  1,5.5.
    1e  1e+  1E-  1ee2  1e1.5  1.e3  0e  0.e1  1eE2  0x1F  0b1  0o7  1_000  1 000
    1a  １  ٣  1f  10n  1/2  1+1  1%  $1
    "  "a  a"  'a'  ${'`'}a${'`'}  “a”  "a""b"  "a"b  ""a"  "\"
    "\a"  "\x41"  "\'"  "\0"  "\ "  "\8"  "\U0041"  "\u"  "\u1"  "\u12"  "\u123"  "\u12G4"  "\u{41}"
    (1)  {}{}  [][]  {1}  {,}  {a}  {"a"}  {"a":}  {:1}  {"a":1,}  {,"a":1}  {"a":1,,"b":2}
    {"a" 1}  {"a":1 "b":2}  {"a"=1}  {a:1}  {'a':1}  {1:1}  {null:1}  {"a":1;"b":2}  {"a"::1}
    {"a":"b"  {"a":1]  {"a":{"b":1}  {["a"]:1}  {"a":1}}  {"a":...}  {[]}  {"a",1}  {"a":b}
    [  ]  [1  [1,  [1,]  [,1]  [,]  [1,,2]  [1 2]  [1;2]  [1:2]  ["a":1]  [1}  [[1]  [1]]
    [...]  [a]  ['a']  [1,2,3  [{]  [}  [{}  {]  }  {
    /* */1  1/* */  1//  <!-- -->1  <a/>  a=1  a: 1  !!int 1  new Date()  /a/
  `),
  ['//\n1', '#\n1', '1\u00a0'],
].flat()

/** Characters below a blank, which a string may not have as they are. */
const controls = Array.from({ length: 0x20 }, (_, code) => `"${String.fromCharCode(code)}"`)

/** What looks like white space, and is none to JSON. */
const blanks = Array.from('\f\v\u00a0\u0085\u1680\u2003\u2028\u2029\u3000\u200b\ufeff\0')

const texts: readonly string[] = [
  ...values,
  ...values.map((value) => `[${value}]`),
  ...values.map((value) => `{"a":${value}}`),
  ...controls,
  ...controls.map((text) => `{${text}:1}`),
  ...blanks.flatMap((blank) => [`{"a":${blank}1}`, `{}${blank}`, `[${blank}]`]),
  // A byte order mark at the very beginning is let pass, and one alone.
  ...blanks.filter((blank) => blank !== '\ufeff').map((blank) => `${blank}{}`),
  '\ufeff\ufeff{}',
  ...separated('{}x  {},  {};  {}#  {}//  {}/**/  {}"  {}1  {}null  [],  1 1  "a" "b"  null null  ,{}  ;{}'),
  '{"order_status":"closed","status":"on_hold"',
  '"order_status":"closed","status":"on_hold"}',
]

const encode = (text: string, bytesEach: number, at: number): number[] =>
  Array.from(text).flatMap((letter) =>
    Array.from({ length: bytesEach }, (_, n) => (n === at ? letter.charCodeAt(0) : 0)),
  )

const bytes: Readonly<Record<string, readonly number[]>> = {
  'a byte that UTF-8 does not have': [0x22, 0xff, 0x22],
  'a continuation without a beginning': [0x22, 0x80, 0x22],
  'a sequence of two cut short': [0x22, 0xc3, 0x22],
  'a sequence of three cut short': [0x22, 0xe2, 0x82, 0x22],
  'a sequence of four cut short': [0x22, 0xf0, 0x9f, 0x98, 0x22],
  'a sequence of five': [0x22, 0xf8, 0x88, 0x80, 0x80, 0x80, 0x22],
  'an overlong slash': [0x22, 0xc0, 0xaf, 0x22],
  'an overlong null': [0x22, 0xe0, 0x80, 0x80, 0x22],
  'an encoded surrogate': [0x22, 0xed, 0xa0, 0x80, 0x22],
  'a code point past the last': [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22],
  'Latin-1': [0x22, 0xe9, 0x22],
  'UTF-16, little end first': [0xff, 0xfe, ...encode('{}', 2, 0)],
  'UTF-16, big end first': [0xfe, 0xff, ...encode('{}', 2, 1)],
  'UTF-16 without a mark': encode('{}', 2, 0),
  'UTF-32': [0xff, 0xfe, 0, 0, ...encode('{}', 4, 0)],
  nulls: [0, 0, 0, 0],
  'a gzip header': [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3],
}

/** Each with a name that a test can have. */
export const malformedBodies: readonly { readonly name: string; readonly body: string | Uint8Array }[] = [
  ...[...new Set(texts)].map((body) => ({ name: JSON.stringify(body), body })),
  ...Object.entries(bytes).map(([name, sequence]) => ({ name, body: new Uint8Array(sequence) })),
]
