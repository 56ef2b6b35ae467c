/** Paper and ink, as in the window; black on white when printed. */
export const sideBySideStyle = `
body { margin: 2rem auto; max-width: 72rem; padding: 0 1.5rem; background: #faf7f1; color: #211d17;
  font: 1.05rem/1.6 'Source Serif 4', Georgia, serif; }
h1 { font-size: 1.5rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { padding: .4rem .8rem; color: #6f675b; font-size: .8rem; text-align: start; }
td { padding: .4rem .8rem; vertical-align: top; text-align: start; white-space: pre-wrap; }
tr.paragraph td { border-top: 1px solid #e3dccf; }
tr { break-inside: avoid; }
tr.heading td { font-weight: bold; }
tr.furniture td { color: #6f675b; }
[lang|='ar'], [dir='rtl'] { font-family: 'Noto Naskh Arabic', 'Traditional Arabic', 'Times New Roman', serif; line-height: 1.85; }
.status { width: 9rem; color: #6f675b; font-size: .8rem; }
tr td.status { font-weight: normal; }
tr td.approved { color: #2c683a; }
tr td.query { color: #a92f1a; }
.status p { margin: .3rem 0 0; color: #554e43; }
ins { text-decoration: underline; text-decoration-thickness: 2px; text-decoration-color: #23508f; }
del { color: #a92f1a; }
@media print { body { margin: 0; max-width: none; background: none; color: #000; } thead { display: table-header-group; } }
`
