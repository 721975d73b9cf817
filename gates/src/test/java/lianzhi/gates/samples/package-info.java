/** Mistakes on purpose: each must be seen by its gate. */
package lianzhi.gates.samples;
