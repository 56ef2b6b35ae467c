import type { LanguageTag } from '../project/model'
import { baseLanguage } from './languages'

/**
 * How an abbreviation behaves before the text that follows it.
 * - `name`: stands before a name (`Dr.`, `Gen.`) and does not end a sentence.
 * - `number`: stands before a number (`No. 5`, `p. 12`); before anything else its stop is a full stop.
 * - `inner`: needs something after it (`e.g.`, `vs.`) and does not end a sentence.
 * - `final`: may end a sentence (`Inc.`, `Jan.`), and does so before a word that begins one.
 * - `hour`: ends a sentence (`p.m.`) unless a day, a month or a time zone follows.
 *
 * Abbreviations that end a sentence before every capital letter (`etc.`, `km.`) need no entry: before
 * a small letter no full stop ends one.
 */
export type AbbreviationClass = 'name' | 'number' | 'inner' | 'final' | 'hour'

type Table = Readonly<Partial<Record<AbbreviationClass, string>>>

const english: Table = {
  name:
    'Mr Mrs Ms Mx Dr Drs Prof Profs Messrs Mme Mlle Hon Rev Revd Fr Msgr Pres Gov Govs Sen Sens Rep ' +
    'Reps Gen Lt Col Maj Capt Cpt Cmdr Cdr Comdr Adm Sgt Cpl Pvt Pfc Brig Supt Insp Det Atty Amb Dep ' +
    'Asst Assoc Eng',
  number:
    'No Nos no nos Nr p pp pg Fig Figs fig figs Art Arts art arts Vol Vols vol vols Ch ch chap Chap ' +
    'Eq para paras Sec sec Sect ver Tel tel ext Ext Res Op op',
  inner: 'e.g i.e eg ie vs v cf viz approx ca c incl esp resp nb n.b a.k.a',
  final:
    'Inc Ltd Co Cos Corp Bros Jr Sr Esq Ph.D al Dept dept Univ Assn Org Govt St Ste Ave Blvd Rd Hwy Mt ' +
    'Ft Bldg Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev ' +
    'Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que',
  hour: 'a.m p.m A.M P.M',
}

const arabic: Table = {
  name: 'د أ م أ.د أ.م.د أ.م م.د بروف مهند ش ح',
  number: 'ص صص ج ط مج ع ف ق ت س',
  inner: 'ب تح تر',
}

/** Lists of other languages that meet Arabic in translation; the rules are the same. */
const others: Readonly<Record<string, Table>> = {
  fr: {
    name: 'M MM Mme Mmes Mlle Mlles Me Dr Pr Mgr',
    number: 'p pp n art chap fig vol',
    inner: 'ex p.ex cf env éd av apr',
    final: 'etc Cie St Ste janv févr avr juil sept oct nov déc',
  },
  de: {
    name: 'Dr Prof Hr Fr Frl Dipl Ing St',
    number: 'Nr Abs Art S Bd Kap Abb',
    inner: 'z B z.B d h d.h bzw ca vgl sog u a u.a i e inkl evtl ggf',
    final: 'usw Jan Feb Apr Aug Sept Okt Nov Dez Str',
  },
  es: {
    name: 'Sr Sra Sres Srta Dr Dra D Dña Lic Ing Prof Gral Ud Uds Sto Sta',
    number: 'n núm pág págs art cap fig vol',
    inner: 'ej p.ej aprox cf',
    final: 'etc Cía EE UU',
  },
}

const classes: readonly AbbreviationClass[] = ['final', 'number', 'inner', 'name', 'hour']

function lookupOf(tables: readonly Table[]): ReadonlyMap<string, AbbreviationClass> {
  const lookup = new Map<string, AbbreviationClass>()
  for (const table of tables) {
    for (const kind of classes) {
      for (const word of table[kind]?.split(' ') ?? []) lookup.set(word, kind)
    }
  }
  return lookup
}

const common = lookupOf([english, arabic])
const withOwn: ReadonlyMap<string, ReadonlyMap<string, AbbreviationClass>> = new Map(
  Object.entries(others).map(([language, table]) => [language, lookupOf([english, arabic, table])]),
)

/**
 * The abbreviations to expect in a text of a language, without their last full stop. Those of Arabic
 * and English are in every list, since either quotes the other.
 */
export function abbreviationsOf(language: LanguageTag): ReadonlyMap<string, AbbreviationClass> {
  return withOwn.get(baseLanguage(language)) ?? common
}
