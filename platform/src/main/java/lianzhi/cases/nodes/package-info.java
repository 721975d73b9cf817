/** 节点: what an event completes and starts, with due days. */
@NullMarked
package lianzhi.cases.nodes;

import org.jspecify.annotations.NullMarked;
