/** Linked units that work in the court's inbox, as people there do: police, border, railway, registries, telecom. */
@NullMarked
package lianzhi.simulator.unit;

import org.jspecify.annotations.NullMarked;
