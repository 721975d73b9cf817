/** The portal over HTTP; open to everyone, each address checks for itself. */
@NullMarked
package lianzhi.portal.web;

import org.jspecify.annotations.NullMarked;
