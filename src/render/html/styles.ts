import { CHART_STYLES } from './chart-styles.ts';

/** The fonts of pages, from the office's own to what any machine has. */
const FONTS = '"TH SarabunPSK","TH Sarabun New",Sarabun,Laksaman,"Noto Sans Thai","Leelawadee UI",Thonburi,sans-serif';

/**
 * The style of pages: letters of a contrast of 4.5 at least, tables that scroll in their own region on a phone; on
 * paper A4, wide tables on sheets laid across, headings of tables on each sheet, rows whole.
 */
export const PAGE_STYLES = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1rem;font:1.0625rem/1.6 ${FONTS};color:#1f2328;background:#fff;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.35;margin:.5rem 0 1rem}
h2{font-size:1.3rem;line-height:1.4;margin:2rem 0 .5rem}
h3{font-size:1.1rem;margin:1.5rem 0 .5rem}
a{color:#0b5cab}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid #0b5cab;outline-offset:2px}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.25rem 1.5rem;margin:.75rem 0}
.facts div{border-bottom:1px solid #d0d7de;padding:.25rem 0}
.facts dt{color:#57606a;font-size:.95rem}
.facts dd{margin:0;font-weight:600}
.scroll{overflow-x:auto;margin:1.25rem 0}
table{border-collapse:collapse;width:100%;font-size:1rem;line-height:1.45}
caption,figcaption,.caption{text-align:left;font-weight:700;font-size:1.1rem;padding:.25rem 0;margin:0}
th,td{border:1px solid #c3cad2;padding:.35rem .5rem;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:break-word;min-width:2.5rem;max-width:26rem}
thead th,thead td{background:#e9eef5;font-weight:700;vertical-align:bottom}
tbody tr:nth-child(even)>*{background:#f8fafc}
tfoot>tr>*{background:#eef1f4;font-weight:700}
@media screen and (max-width:40rem){.stack>table,.stack :is(tbody,tfoot,tr,caption,th,td){display:block}.stack thead{display:none}.stack tr{display:flex;flex-direction:column;border:1px solid #c3cad2;padding:.35rem .6rem;margin-bottom:.5rem}.stack :is(th,td){border:0;padding:.1rem 0;text-align:left;max-width:none;white-space:normal;background:none!important}.stack td:empty{display:none}.stack tbody th{order:-1;font-weight:700}.stack td[data-label]::before{content:attr(data-label);display:inline-block;min-width:6.5rem;max-width:calc(100% - .6rem);margin-right:.6rem;white-space:normal;color:#57606a;font-weight:400}}
@media screen and (max-width:60rem){.stack.wide>table,.stack.wide :is(tbody,tfoot,tr,caption,th,td){display:block}.stack.wide thead{display:none}.stack.wide tr{display:flex;flex-direction:column;border:1px solid #c3cad2;padding:.35rem .6rem;margin-bottom:.5rem}.stack.wide :is(th,td){border:0;padding:.1rem 0;text-align:left;max-width:none;white-space:normal;background:none!important}.stack.wide td:empty{display:none}.stack.wide tbody th{order:-1;font-weight:700}.stack.wide td[data-label]::before{content:attr(data-label);display:inline-block;min-width:6.5rem;max-width:calc(100% - .6rem);margin-right:.6rem;white-space:normal;color:#57606a;font-weight:400}}
.right{text-align:right}
.center{text-align:center}
.says{min-width:13rem}
.figure{white-space:nowrap;font-variant-numeric:tabular-nums}
.tone-good{color:#17612c}
.tone-warn{color:#7a4b00}
.tone-bad{color:#a11212;font-weight:700}
.tone-muted,.empty{color:#57606a}
.tone-strong{font-weight:700}
figure{margin:1.5rem 0}
${CHART_STYLES}summary{cursor:pointer;padding:.25rem 0;color:#0b5cab}
footer{margin-top:2.5rem;border-top:1px solid #c3cad2;color:#57606a;font-size:.95rem}
footer p{margin:.35rem 0}
@page{size:A4;margin:2.5cm 2cm 2cm 3cm}
@page across{size:A4 landscape;margin:2cm}
@media print{
body{max-width:none;padding:0;font-size:14pt;line-height:1.35}
.scroll{overflow:visible}
.wide{page:across}
.wide table{font-size:12pt}
.says{min-width:11rem}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,.facts div,.plot,.legend,.bars div{break-inside:avoid}
h1,h2,h3,caption,figcaption{break-after:avoid}
th,td{max-width:none;min-width:0;padding:.15rem .35rem}
thead th,thead td,tfoot>tr>*,tbody tr:nth-child(even)>*{background:none}
details:not([open]){display:none}
}
`;
