/** 联执: one modular monolith; each package is a module of the court's work. */
@NullMarked
package lianzhi;

import org.jspecify.annotations.NullMarked;
