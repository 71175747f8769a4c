/**
 * The style of charts: their letters keep one size, whatever the width. Long names stand beside bars and rows where there is
 * room, above them on a telephone, which shows one month in three.
 */
export const CHART_STYLES = `.plot,.bars,.heat,.legend{max-width:52rem;margin:.75rem 0}
.plot{display:block;width:100%;overflow:visible;padding:0 2.4rem 0 2rem;font-family:inherit;font-size:.875rem;fill:#57606a}
.plot.long{padding-right:6rem}
.plot line{stroke:#d0d7de}
.plot path{fill:none;stroke-linejoin:round;vector-effect:non-scaling-stroke}
.plot .dots{stroke-linecap:round}
.plot .tick{text-anchor:end}
.plot .month{text-anchor:middle}
.plot .name{font-weight:700;paint-order:stroke;stroke:#fff;stroke-width:4px}
.legend{list-style:none;padding:0;margin:.5rem 0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.15rem 1.5rem}
.legend li{display:flex;gap:.5rem;align-items:baseline}
.legend svg{flex:none}
.bar{display:block;flex:1;width:100%;min-width:0;height:1.1rem;overflow:visible;fill:#0b5cab}
.bar line{stroke:#111418;stroke-width:3;vector-effect:non-scaling-stroke}
.bars{display:grid;grid-template-columns:fit-content(16rem) 1fr;gap:.35rem 1rem;line-height:1.4}
.bars div{display:contents}
.bars dt{grid-column:1}
.bars dd{grid-column:2;display:flex;gap:.75rem;align-items:center;margin:0}
.bars span{flex:0 0 8rem;font-size:.95rem}
.bars b{min-width:3.2rem;text-align:right;font-weight:400;font-variant-numeric:tabular-nums}
.heat{table-layout:fixed;border-collapse:separate;border-spacing:3px}
.heat tr>:is(th,td){border:0;padding:.2rem 0;min-width:0;text-align:center;vertical-align:middle;font-size:.9rem;line-height:1.35;overflow-wrap:normal}
.heat tr>:is(th,thead td){background:none;font-weight:400}
.heat thead td{width:30%}
.heat tbody tr>th{text-align:right;padding-right:.5rem;overflow-wrap:anywhere}
.heat tbody tr>td{background:#fff;box-shadow:inset 0 0 0 1px #c3cad2;border-radius:3px;font-variant-numeric:tabular-nums;print-color-adjust:exact}
.heat tbody tr>.good{background:#cfe8d5}
.heat tbody tr>.warn{background:#fbe3b0}
.heat tbody tr>.bad{background:#f6cfcb}
.heat tbody tr>.muted{background:#f1f3f5}
.heat tbody tr>.strong{background:#d5e3f5}
.heat tbody tr>.depth-1{background:#e3eef9}
.heat tbody tr>.depth-2{background:#c7ddf3}
.heat tbody tr>.depth-3{background:#abcdec}
.heat tbody tr>.depth-4{background:#8fbce6}
@media screen and (max-width:40rem){.plot .more,.heat .more>span{opacity:0}.plot.long{padding-right:5rem}.plot.long .name{font-size:.8rem}.bars{display:block}.bars dt{margin-top:.5rem}.bars dd:has(span){flex-wrap:wrap}.bars span{flex-basis:100%;margin-bottom:-.75rem}.heat{display:block}.heat :is(thead,tbody){display:block}.heat tr{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));gap:2px;margin-bottom:.4rem}.heat thead td{display:none}.heat tbody tr>th{grid-column:1/-1;text-align:left}.heat tr>:is(th,td){font-size:.8rem}.heat tbody tr>th{font-size:.95rem}}
`;
