/**
 * Paper and ink, as in the window: rubric for what wants attention, green for what is approved, lapis for
 * what was put in. Printed on white, with the bars in colour; an entry is never cut in two.
 */
export const reportStyle = `
:root { --paper: #faf7f1; --raised: #fffdf9; --ink: #211d17; --soft: #554e43; --faint: #686055; --rule: #e3dccf;
  --strong: #c9bfae; --rubric: #a92f1a; --rubric-wash: #fbeae4; --lapis: #23508f; --approved: #2c683a; --mark: #f7e3a0;
  --sans: 'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Segoe UI', 'Helvetica Neue', 'Noto Sans Arabic', sans-serif;
  --latin: 'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif;
  --arabic: 'Noto Naskh Arabic', 'Traditional Arabic', 'Geeza Pro', 'Times New Roman', serif; }
* { box-sizing: border-box; }
body { max-width: 58rem; margin: 0 auto; padding: 3.5rem 2rem 4rem; background: var(--paper); color: var(--ink);
  font: 15px/1.55 var(--sans); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
p, ol, ul, dl, dd, h1, h2, h3, h4 { margin: 0; padding: 0; }
ol, ul { list-style: none; }
header { padding-block-end: 1.75rem; border-block-end: 3px double var(--strong); }
.kicker { color: var(--rubric); font-weight: 600; font-size: 13px; }
h1 { margin-block: .35rem .6rem; font: 600 32px/1.3 var(--latin); text-wrap: balance; }
h1:lang(ar), h1 bdi[dir='rtl'] { font-family: var(--arabic); line-height: 1.6; }
.byline { display: flex; flex-wrap: wrap; gap: 0 1.4em; color: var(--soft); }
section { margin-block-start: 2.75rem; }
section section { margin-block-start: 2.25rem; }
h2 { margin-block-end: 1rem; font: 600 21px/1.4 var(--latin); break-after: avoid; }
h3 { margin-block-end: .6rem; padding-block-end: .3rem; border-block-end: 1px solid var(--strong); font-size: 15px;
  font-weight: 600; break-after: avoid; }
[dir='rtl'] h2, bdi[dir='rtl'] { font-family: var(--arabic); }
bdi[dir='ltr'] { font-family: var(--latin); }
dd bdi[dir='ltr'] { font-family: inherit; }
section.article { margin-block-start: 4rem; padding-block-start: 1.5rem; border-block-start: 3px double var(--strong); }
section.article > h2 { font-size: 26px; }
.note { max-width: 44rem; color: var(--soft); }
.note + *, .entries + .note, table + .note, .formula + .note { margin-block-start: .6rem; }

.verdict { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; align-items: baseline; padding: 1rem 1.25rem;
  border: 1px solid var(--rule); border-inline-start: 4px solid var(--strong); border-radius: 4px; background: var(--raised); }
.verdict.passes { border-inline-start-color: var(--approved); }
.verdict.fails { border-inline-start-color: var(--rubric); }
.verdict b { font: 600 34px/1.1 var(--latin); font-variant-numeric: lining-nums; }
.verdict.passes b { color: var(--approved); }
.verdict.fails b { color: var(--rubric); }
.verdict .figure span, .verdict .words { color: var(--soft); }
.verdict .words { flex: 1 1 18rem; max-width: 40rem; }

.progress { margin-block: 1.4rem; }
.bar { display: flex; gap: 2px; height: 10px; }
.bar span { flex-basis: 0; min-width: 3px; border-radius: 2px; background: var(--rule); }
.bar .approved { background: var(--approved); }
.bar .query { background: var(--rubric); }
.progress ul { display: flex; flex-wrap: wrap; gap: .2rem 1.8rem; margin-block-start: .55rem; font-size: 13.5px; color: var(--soft); }
.progress li::before { content: ''; display: inline-block; width: 10px; height: 10px; margin-inline-end: .5em; border-radius: 2px;
  border: 1px solid var(--strong); background: var(--rule); }
.progress li.approved::before { border-color: var(--approved); background: var(--approved); }
.progress li.query::before { border-color: var(--rubric); background: var(--rubric); }

.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(11.5rem, 44%), 1fr)); gap: 1rem 1.5rem; }
.figures div { padding-block-start: .5rem; border-block-start: 1px solid var(--rule); break-inside: avoid; }
dt { color: var(--faint); font-size: 13px; }
.figures dd { font: 600 19px/1.4 var(--latin); font-variant-numeric: lining-nums; }
.figures dd span { font: 400 13.5px/1.4 var(--sans); color: var(--soft); }
[dir='rtl'] .figures dd, [dir='rtl'] .verdict b { font-family: var(--arabic); }
.formula { display: grid; gap: .35rem; margin-block-start: 1rem; }
.formula div { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.formula dt { flex: 0 0 14rem; }
.formula dd { font-variant-numeric: tabular-nums; }

table { width: 100%; border-collapse: collapse; font-size: 14px; }
table.pairs { width: auto; min-width: 22rem; }
th, td { padding: .4rem .75rem; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: baseline; font-weight: 400; }
th:first-child { padding-inline-start: 0; }
td, thead th:not(:first-child) { text-align: end; font-variant-numeric: tabular-nums lining-nums; }
td:last-child, thead th:last-child { padding-inline-end: 0; }
thead { display: table-header-group; }
thead th { color: var(--faint); font-size: 13px; border-block-end-color: var(--strong); }
tr { break-inside: avoid; }
tr.total > * { border-block: 1px solid var(--strong); font-weight: 600; }

.entry { display: grid; grid-template-columns: 2.6rem 1fr; padding-block: .8rem; border-block-end: 1px solid var(--rule); break-inside: avoid; }
.entry:last-child { border-block-end: none; }
.table + .entries, table + .entries { margin-block-start: 1rem; }
.number { color: var(--faint); font-size: 13px; line-height: 1.9; font-variant-numeric: tabular-nums; }
.entry.attention .number { color: var(--rubric); font-weight: 600; }
.entry.approved .number { color: var(--approved); }
.about { display: flex; flex-wrap: wrap; gap: 0 1.1em; margin-block-end: .25rem; font-size: 14px; color: var(--soft); }
.about b { color: var(--ink); font-weight: 600; }
.attention .about b { color: var(--rubric); }
.approved .about b { color: var(--approved); }
.texts.both { display: grid; grid-template-columns: 1fr 1fr; gap: 1.75rem; }
.texts p { text-align: start; font: 16.5px/1.6 var(--latin); white-space: pre-wrap; overflow-wrap: break-word; }
.texts p[dir='rtl'] { font: 18.5px/1.85 var(--arabic); }
ins { color: var(--lapis); text-decoration: underline 1.5px; text-underline-offset: .22em; }
del { color: var(--rubric); text-decoration: line-through 1.5px; }
del + ins { margin-inline-start: .15em; }
mark { background: var(--mark); color: inherit; border-radius: 2px; }
.remark { display: flex; flex-wrap: wrap; gap: 0 .9em; align-items: baseline; margin-block-start: .35rem; font-size: 14px; }
.remark .said { white-space: pre-wrap; }
.remark .by { color: var(--faint); font-size: 13px; }
footer { margin-block-start: 3.5rem; padding-block-start: .75rem; border-block-start: 1px solid var(--rule); color: var(--faint); font-size: 13px; }

@media (max-width: 40rem) {
  body { padding: 1.5rem 1rem 2rem; }
  .texts.both { grid-template-columns: 1fr; gap: .5rem; }
  .entry { grid-template-columns: 1.8rem 1fr; }
  table { display: block; overflow-x: auto; }
}
@page { size: A4; margin: 18mm 17mm 20mm; @bottom-center { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; color: #686055; } }
@media print {
  :root { --paper: #fff; --raised: #fff; }
  body { max-width: none; padding: 0; background: none; font-size: 9.5pt; }
  h1 { font-size: 21pt; } h2 { font-size: 14pt; } h3 { font-size: 10.5pt; }
  section { margin-block-start: 8mm; } section section { margin-block-start: 6mm; }
  section.article { break-before: page; margin-block-start: 0; padding-block-start: 0; border: none; }
  .figures { grid-template-columns: repeat(4, 1fr); }
  .texts p { font-size: 10pt; } .texts p[dir='rtl'] { font-size: 11.5pt; }
  table, .about, .remark { font-size: 9pt; } .number, .remark .by, dt, thead th, footer { font-size: 8.5pt; }
}
`
