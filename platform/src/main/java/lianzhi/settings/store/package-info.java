/** Changes of settings, added holidays and rates. */
@NullMarked
package lianzhi.settings.store;

import org.jspecify.annotations.NullMarked;
