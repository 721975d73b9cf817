/** 账簿: accounts, postings and what the ledger promises. */
@NullMarked
package lianzhi.funds.books;

import org.jspecify.annotations.NullMarked;
