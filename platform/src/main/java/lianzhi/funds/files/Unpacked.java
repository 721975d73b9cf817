package lianzhi.funds.files;

import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 解压量: how much of a packed file was unpacked; more than any real statement is refused at once. */
final class Unpacked {
    private static final long MOST = 400L << 20;
    /** Up to here nobody asks; beyond, no real sheet is packed to less than a two-hundredth. */
    private static final long SANE = 32L << 20;

    /** Only sheets are read row by row; shared words and all else lie in memory at once. */
    private static final long MOST_OF_ALL_ELSE = 32L << 20;

    private static final int MOST_TIMES = 200;
    private final int packed;
    private long size;

    Unpacked(int packed) {
        this.packed = packed;
    }

    /** One entry of it, as far as it is unpacked. */
    final class Part {
        private final long most;
        private long mine;

        private Part(long most) {
            this.most = most;
        }

        void more(int bytes) {
            mine += bytes;
            size += bytes;
            if (mine > most || size > MOST || size > SANE && size / packed > MOST_TIMES) {
                throw tooLarge();
            }
        }
    }

    Part part(boolean isSheet) {
        return new Part(isSheet ? MOST : MOST_OF_ALL_ELSE);
    }

    static Refused tooLarge() {
        return Refused.input(Reason.of(
                "FILE_TOO_LARGE",
                "文件解压后过大，请按日期拆成几份分别导入",
                "The file is too large once unpacked: split it by days and hand in the pieces"));
    }
}
