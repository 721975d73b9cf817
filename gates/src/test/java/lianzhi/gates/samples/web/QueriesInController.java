package lianzhi.gates.samples.web;

import org.jooq.DSLContext;

public class QueriesInController {
    DSLContext db;
}
