/** The inbox of linked units over HTTP, and the court's view of the units. */
@NullMarked
package lianzhi.agencies.web;

import org.jspecify.annotations.NullMarked;
