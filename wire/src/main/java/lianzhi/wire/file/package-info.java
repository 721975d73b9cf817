/** 文件方式: packages (ZIP of XML) with their exact names, written and read without trusting them. */
@NullMarked
package lianzhi.wire.file;

import org.jspecify.annotations.NullMarked;
