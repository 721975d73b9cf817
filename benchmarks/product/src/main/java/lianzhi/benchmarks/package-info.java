/** What is measured: product and bound in turn, in one process and on one database. */
package lianzhi.benchmarks;
