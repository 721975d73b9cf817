package lianzhi.cases.nodes;

import lianzhi.access.Viewer;

/**
 * 人工办结: what a person says that he did.
 *
 * @param seenBy whose eyes must reach the case, which must be open
 * @param node that must be open, or nothing is written
 */
public record ByHand(String note, Viewer seenBy, String node) {}
