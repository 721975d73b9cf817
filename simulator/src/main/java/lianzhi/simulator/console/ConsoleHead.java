package lianzhi.simulator.console;

/** How the console looks: no file beside it, no script. */
final class ConsoleHead {
    static final String HTML = """
        <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>联执 模拟机构</title>
        <meta name="viewport" content="width=device-width"><style>
        :root{--ink:#1b2430;--soft:#5b6675;--line:#dfe4ea;--paper:#fff;--ground:#f4f6f8;--blue:#1f4e8c;--red:#a3282c}
        @media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#9aa6b5;--line:#2c3644;--paper:#18202b;--ground:#10161f;
        --blue:#8ab4f0;--red:#f08a8d}}
        body{font:14px/1.5 system-ui,"Noto Sans CJK SC",sans-serif;margin:0 auto;max-width:1280px;padding:1.2rem;
        color:var(--ink);background:var(--ground)}
        main{display:grid;gap:.6rem}
        section,details.card{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.9rem 1rem;min-width:0;overflow-x:auto}
        h1{font-size:1.25rem}h2{font-size:1.05rem;margin:0;display:inline}
        summary{cursor:pointer;min-height:24px}summary small{margin-left:.5rem}details[open]>summary{margin-bottom:.5rem}
        small{color:var(--soft);font-weight:400}table{border-collapse:collapse;width:100%;font-size:13px}
        td,th{border-bottom:1px solid var(--line);padding:.2rem .4rem;text-align:left;
        vertical-align:top;overflow-wrap:anywhere}.n{white-space:nowrap}
        th{color:var(--soft);font-weight:400}.r{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
        form{margin:.5rem 0;display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}
        label{min-width:0;max-width:100%}
        select,input,button{font:inherit;padding:.15rem .4rem;border:1px solid var(--line);border-radius:4px;
        background:var(--ground);color:var(--ink);max-width:100%}
        button{background:var(--blue);border-color:var(--blue);color:var(--paper);padding:.15rem .8rem}
        .on{color:var(--red);font-weight:600;margin:.2rem 0}.tag{border:1px solid var(--line);border-radius:3px;
        padding:0 .35rem;color:var(--soft)}details details{margin:.4rem 0}
        @media(max-width:600px){table{min-width:36rem}select,input,button,summary{min-height:44px}label{width:100%}label select,label input{width:100%}}
        </style></head><body><main><h1>模拟机构 Simulated institutions</h1>
        """;

    private ConsoleHead() {}
}
