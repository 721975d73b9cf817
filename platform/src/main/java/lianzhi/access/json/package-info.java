/** How the words of the law look in JSON and OpenAPI. */
@NullMarked
package lianzhi.access.json;

import org.jspecify.annotations.NullMarked;
