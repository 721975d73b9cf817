/** The SOAP transport of banks, and what staff may see of the exchange. */
@NullMarked
package lianzhi.exchange.web;

import org.jspecify.annotations.NullMarked;
