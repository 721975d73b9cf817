/** 国密: SM2 signature and SM3 digest as an outer envelope, SM4 at rest. Start at {@link lianzhi.exchange.seal.Crypto}. */
@NullMarked
package lianzhi.exchange.seal;

import org.jspecify.annotations.NullMarked;
