/** 流水文件: reads the files of banks into raw lines; nothing is judged here. */
@NullMarked
package lianzhi.funds.files;

import org.jspecify.annotations.NullMarked;
