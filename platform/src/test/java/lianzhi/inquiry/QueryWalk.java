package lianzhi.inquiry;

import lianzhi.Browser;
import lianzhi.SettableClock;
import lianzhi.cases.Samples;
import lianzhi.inquiry.LinkedCase.Bank;
import lianzhi.inquiry.LinkedCase.Filed;
import lianzhi.inquiry.watch.WatchLimits;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A fresh case with its judge, and a bank that answers by hand. */
abstract class QueryWalk {
    @LocalServerPort
    int port;

    @Autowired
    LinkedCase linked;

    @Autowired
    Samples samples;

    @Autowired
    SettableClock clock;

    @Autowired
    WatchLimits limits;

    @Autowired
    DSLContext db;

    Filed file;
    Bank bank;
    Browser judge;

    @BeforeEach
    void a_case_and_a_bank() throws Exception {
        file = linked.file();
        bank = linked.bank(port);
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
    }

    @AfterEach
    void real_time() {
        clock.reset();
    }

    String path(String rest) {
        return "/api/v1/cases/" + file.id().value() + rest;
    }
}
