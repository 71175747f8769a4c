import { FONT_STYLES } from './fonts.ts';

/** The style of public pages on top of that of all pages: header, tiles, cards; calm, official, whole on paper. */
export const SITE_STYLES = `${FONT_STYLES}
body{max-width:none;padding:0;font-family:Sarabun,"Noto Sans Thai",sans-serif;line-height:1.65}
.skip{position:absolute;left:-200vw;background:#fff;color:#0b3d78;padding:.6rem 1rem;z-index:2}
.skip:focus{left:0;top:0}
.site{background:#0b3d78;color:#fff;padding:1.1rem max(1rem,calc((100% - 62rem)/2)) 0}
.site p{margin:0}
.site a{color:#fff;text-decoration:none}
.site a:focus-visible{outline-color:#ffd34d}
.agency{font-size:1.35rem;font-weight:700;line-height:1.4}
.about{color:#dbe6f4;padding-bottom:.9rem}
.about span{white-space:nowrap}
.site nav{margin:0 -.6rem}
.site nav ul{list-style:none;display:flex;flex-wrap:wrap;margin:0;padding:0}
.site nav a{display:block;padding:.55rem .6rem;border-bottom:4px solid transparent}
.site nav a:hover{background:#164e93}
.site nav [aria-current]{font-weight:700;border-bottom-color:#ffd34d}
main{padding:1.5rem max(1rem,calc((100% - 62rem)/2)) 1rem;outline:none}
h1{font-size:1.75rem;color:#0b3d78;margin-top:0}
h2{color:#0b3d78;border-bottom:2px solid #d5e0ee;padding-bottom:.25rem;margin-top:2.5rem}
.lead{font-size:1.1rem;max-width:46rem;margin:0 0 1.5rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,9rem),1fr));gap:.75rem;margin:1rem 0 1.75rem}
.tiles div{background:#f4f7fb;border:1px solid #d5e0ee;border-radius:.4rem;padding:.7rem .9rem;display:flex;flex-direction:column;justify-content:space-between}
.tiles dt{color:#4a5560;font-size:.95rem;line-height:1.4}
.tiles dd{margin:.25rem 0 0;font-size:1.55rem;line-height:1.3;font-weight:700}
figure{border:1px solid #d5e0ee;border-radius:.4rem;padding:1rem}
figure>p{color:#4a5560;margin:.5rem 0}
.links{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:.75rem 0 1.5rem}
.links a,.links li>span:first-child{display:inline-block;padding:.4rem .85rem;border:1px solid #9db4d0;border-radius:.35rem;text-decoration:none;background:#fff}
.links a:hover{background:#eaf1f9}
.marks{list-style:none;padding:0;margin:1rem 0 .25rem;display:grid;gap:.9rem}
.marks p{margin:0}
.marks .bar{background:linear-gradient(#e3e8ee,#e3e8ee) 0/100% 60% no-repeat}
.marks .figures{color:#4a5560;font-variant-numeric:tabular-nums}
.strip ol{list-style:none;margin:.5rem 0 1.5rem;padding:0;display:grid;grid-template-columns:repeat(12,1fr);gap:.25rem}
.strip a,.strip li>span{display:block;height:100%;padding:.3rem .15rem;text-align:center;border:1px solid #9db4d0;border-radius:.3rem;text-decoration:none;font-size:.9rem;line-height:1.4}
.strip li>span{border-style:dashed;color:#57606a}
.strip b{display:block;color:#1f2328;font-variant-numeric:tabular-nums}
.strip a:hover{background:#eaf1f9}
.strip [aria-current]{background:#0b3d78;color:#fff}
.strip [aria-current] b{color:#fff}
.card:target{outline:3px solid #ffd34d}
.cards{list-style:none;padding:0;margin:1rem 0 2rem;display:grid;gap:.75rem}
.card{border:1px solid #d5e0ee;border-left:.3rem solid #0b3d78;border-radius:.4rem;padding:.8rem 1rem;min-width:0}
.card .head{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;align-items:baseline}
.card :is(h2,h3,h4){font-size:1.1rem;line-height:1.5;margin:0;border:0;padding:0;color:inherit;flex:1 1 18rem}
.badge{margin:0;font-weight:700;font-size:.95rem;white-space:nowrap}
.brief{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;margin:.4rem 0 0}
.brief div{display:flex;gap:.4rem}
.brief dt,.said dt{color:#4a5560}
.brief dt{flex:none}
.brief dd,.said dd{margin:0}
.voices{list-style:none;padding:0;margin:.6rem 0 0;display:grid;gap:.5rem}
.voices>li{background:#f4f7fb;border-radius:.35rem;padding:.55rem .8rem}
.who{margin:0;font-weight:700;font-size:.98rem}
.said{margin:.15rem 0 0}
.said div{display:grid;grid-template-columns:minmax(6.5rem,auto) 1fr;gap:.1rem .75rem}
.evidence{list-style:none;padding:0;margin:.35rem 0 0}
.evidence li::before{content:"↗ ";color:#4a5560}
.evidence li:has(span:first-child)::before{content:"– "}
.download{margin:-.9rem 0 1.5rem;font-size:.95rem;text-align:right}
.note{color:#4a5560;font-size:.95rem}
footer{padding:1rem max(1rem,calc((100% - 62rem)/2)) 2rem;background:#f4f7fb}
@media (max-width:40rem){
.site nav{display:block;margin:0 -1rem}
.site nav ul{display:grid;grid-template-columns:1fr 1fr;background:#0a3467}
.site nav a{padding:.6rem 1rem;border-bottom-width:3px}
h1{font-size:1.45rem}
.strip ol{grid-template-columns:repeat(4,1fr)}
.tiles{grid-template-columns:1fr 1fr}
.tiles dd{font-size:1.3rem}
.said div{display:block}
.said dt,.said dd{display:inline}
.said dt{margin-right:.4rem}
figure{padding:.75rem}
}
@page{size:A4;margin:1.2cm 1.5cm}
@media print{
html{font-size:8.5pt}
body{font-size:1rem;line-height:1.35}
.skip,nav,.download,.marks,.marks+.note,.links:has(a),h2:has(+nav),h2:has(+.links a){display:none}
.wide{page:auto}
.wide table,table{font-size:.95rem}
h1{font-size:1.7rem;margin:.4rem 0}
h2{margin:1rem 0 .4rem}
h3{margin:.8rem 0 .3rem}
figure,.scroll{margin:.6rem 0}
figure{break-inside:avoid;border:0;padding:0}
.site{background:none;color:#000;padding:0;border-bottom:2px solid #000}
.site a,.about,h1,h2{color:#000}
.agency,.about{padding:0}
main,footer{padding:0;background:none}
footer{margin-top:1rem}
.tiles{grid-template-columns:repeat(6,1fr);gap:.4rem;margin:.6rem 0}
.tiles div{background:none;padding:.3rem .5rem;break-inside:avoid}
.tiles dd{font-size:1.2rem}
.cards{display:block;columns:2;column-gap:.5cm;margin:.3rem 0}
.card{padding:.3rem .5rem;margin-bottom:.4rem;box-decoration-break:clone}
.card .head,.brief,.voices>li{break-inside:avoid}
.card .head{break-after:avoid}
.voices{display:block;margin:.2rem 0 0}
.voices>li{background:none;padding:.1rem 0;border-radius:0}
.voices :is(.who,.said,.said div,.said dt,.said dd,.evidence,.evidence li){display:inline;margin:0;font-size:inherit}
.voices .who::after{content:": "}
.voices .said dt::after{content:" "}
.voices .said div:not(:last-child)::after{content:" · "}
.voices .evidence li::before{content:" ↗ "}
.evidence{margin:.2rem 0 0}
}
`;
