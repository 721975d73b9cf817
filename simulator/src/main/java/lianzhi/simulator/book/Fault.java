package lianzhi.simulator.book;

import lianzhi.simulator.Institution;

/** 故障: what a person can make an institution do wrong. */
public enum Fault {
    NONE("正常", "as usual"),
    DOWN("停机", "does not call at all"),
    SILENT("沉默", "fetches, never answers"),
    LATE("迟延", "answers after the limit"),
    NIL("查无", "says nil, whatever there is"),
    PARTIAL("部分", "answers one account of several"),
    OVER_LIMIT("轮候", "another court was faster: little or nothing is held"),
    REFUSE("拒绝", "refuses each control, with the reason given"),
    SEND_BACK("退回", "sends the request back, with the reason given"),
    DUPLICATE("重复", "answers twice, the second time with other figures"),
    OUT_OF_ORDER("乱序", "sends transactions before accounts, later requests before earlier ones"),
    GARBLED("乱码", "sends broken bytes first"),
    FOREIGN("串案", "answers a request that it was never asked"),
    BAD_RECEIPT("坏回执", "sends a receipt whose digest does not fit");

    private final String word;
    private final String meaning;

    Fault(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    public String word() {
        return word;
    }

    public String meaning() {
        return meaning;
    }

    /** A registrar answers one thing at a time, and its receipts bear no digest. */
    public boolean fits(Institution.Kind kind) {
        return kind.isOfMoney() || this != PARTIAL && this != BAD_RECEIPT;
    }

    /** Lasts until it is taken away; the others strike a number of requests. */
    public boolean isStanding() {
        return this == DOWN || this == SILENT;
    }
}
