/**
 * The style of official letters, over that of pages: on screen a sheet of A4, on paper 16 points with the margins that
 * the page has; an emblem or its space of 1.5 cm, dots and never a rule under the head, nothing justified.
 */
export const LETTER_STYLES = `
body{max-width:21cm;font-size:16pt;line-height:normal;color:#000}
main{padding:0}
.letterhead{position:relative;min-height:1.5cm;display:flex;align-items:flex-end;justify-content:center}
.letterhead h1{font-size:29pt;line-height:1;margin:0;text-align:center}
.emblem{position:absolute;left:0;top:0;height:1.5cm;width:auto}
.fields{display:flex;gap:.5em;margin:0}
.fields div{flex:1 1 0;display:flex;align-items:baseline;gap:.4em;min-width:0}
.fields dt{flex:none;font-size:20pt;font-weight:700}
.fields dd{margin:0}
.fields .dotted dd{flex:1}
.fields .dotted dd{border-bottom:1px dotted #000;min-height:1.1em}
.fields .dotted dd::after{content:"\\00a0"}
.clause{margin:6pt 0 0;text-indent:2.5cm;text-align:left}
.clause.item{margin-top:0}
.signature{break-inside:avoid;margin:0 0 0;padding-top:12pt}
.opinions{display:flex;flex-wrap:wrap;gap:0 .4cm;break-inside:avoid}
.opinions .signature{flex:1 1 4.4cm}
.opinions .signature .name{min-width:100%}
.signature h2{font-size:16pt;line-height:normal;margin:0}
.signature .pen{border-bottom:1px dotted #000;height:1.3em;margin:0}
.signature .name{margin:24pt 0 0 auto;width:fit-content;min-width:58%;text-align:center}
.signature .name p{margin:0}
h2.center{break-after:avoid;font-size:16pt;line-height:normal;margin:0}
h2.center.new-page{margin-top:2rem}
@media print{
body{max-width:none;font-size:16pt;line-height:normal}
.new-page{break-before:page;margin-top:0}
.clause:has(+.signature){break-after:avoid}
table,.wide table{font-size:14pt;line-height:normal;border-collapse:separate;border-spacing:0}
th,td{border:solid #444;border-width:0 1px 1px 0}
th:first-child,td:first-child{border-left-width:1px}
thead th,thead td{border-top-width:1px;text-align:center}
h2.center:has(+.wide),h2.center:has(+h2.center+.wide),h2.center:has(+h2.center+h2.center+.wide){page:across}
footer{font-size:12pt;border:0;margin-top:12pt}
}
`;
