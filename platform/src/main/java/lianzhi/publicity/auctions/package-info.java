/** Auctions and sales of what was seized: announced by the judge with the law's terms, shown until they end. */
@NullMarked
package lianzhi.publicity.auctions;

import org.jspecify.annotations.NullMarked;
