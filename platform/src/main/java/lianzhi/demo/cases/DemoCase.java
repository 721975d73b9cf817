package lianzhi.demo.cases;

import lianzhi.cases.filing.Application;

/**
 * 演示案件: an application, when it was filed, and how far it has got.
 *
 * @param filedDaysAgo before the day of the first start
 */
record DemoCase(int no, String courtCode, int filedDaysAgo, Reach reach, Application application, DemoDebtor debtor) {
    /** How far the demo carries it. */
    enum Reach {
        FILED,
        NOTIFIED,
        QUERIED,
        FROZEN,
        PAID,
        CLOSED;

        boolean atLeast(Reach other) {
            return compareTo(other) >= 0;
        }
    }
}
