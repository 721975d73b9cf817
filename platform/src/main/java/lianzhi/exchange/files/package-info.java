/** 文件方式: packages in each bank's own folder, served over SFTP. Start at {@link lianzhi.exchange.files.ServeFolders}. */
@NullMarked
package lianzhi.exchange.files;

import org.jspecify.annotations.NullMarked;
