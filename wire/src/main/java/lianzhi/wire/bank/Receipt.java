package lianzhi.wire.bank;

import lianzhi.wire.Wire;

/** 回执 (hzxx): the sealed answer sheet of a control, its bytes in Base64. */
public record Receipt(
        @Wire("BDHM") String requestNumber,
        @Wire("WJMC") String fileName,
        @Wire("WJLX") String fileType,
        @Wire("WSLB") String category,
        @Wire("WSNR") String contentBase64,
        @Wire("MD5") String md5) {
    public static Receipt of(String requestNumber, byte[] pdf) {
        return new Receipt(requestNumber, "协助执行通知书回执", "pdf", "回执", Content.coded(pdf), Content.md5(pdf));
    }

    /** The bytes; empty when there are none or they cannot be read. */
    public byte[] content() {
        return Content.bytes(contentBase64);
    }

    public boolean isIntact() {
        return Content.isIntact(contentBase64, md5);
    }
}
