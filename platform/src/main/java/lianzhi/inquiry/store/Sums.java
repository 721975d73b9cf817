package lianzhi.inquiry.store;

/** Cells by what they show. */
public record Sums(int cells, int waiting, int late, int found, int nil, int refused, int offline) {}
