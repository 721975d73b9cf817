/** The tables of documents. */
@NullMarked
package lianzhi.documents.store;

import org.jspecify.annotations.NullMarked;
