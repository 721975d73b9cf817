package lianzhi.audit.chain;

/** Ids in growing order, as a PostgreSQL multirange such as {[1,5),[7,9)}. */
final class Covered {
    private final StringBuilder text = new StringBuilder("{");
    private long from;
    private long next = Long.MIN_VALUE;
    private long last = Long.MIN_VALUE;

    void add(long id) {
        if (id != next) {
            close();
            from = id;
        }
        next = id + 1;
        last = id;
    }

    long last() {
        return last;
    }

    String finish() {
        close();
        return text.append('}').toString();
    }

    private void close() {
        if (next != Long.MIN_VALUE) {
            text.append(text.length() > 1 ? "," : "")
                    .append('[')
                    .append(from)
                    .append(',')
                    .append(next)
                    .append(')');
        }
    }
}
