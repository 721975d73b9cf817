package lianzhi.wire.bank;

import lianzhi.wire.Wire;

/** 文书 (wsinfo): a document of the court, its bytes in Base64. Keyed by writNumber for queries, by requestNumber for controls. */
public record Writ(
        @Wire("WSBH") String writNumber,
        @Wire("BDHM") String requestNumber,
        @Wire("XH") String index,
        @Wire("WJMC") String fileName,
        @Wire("WJLX") String fileType,
        @Wire("WSLB") String category,
        @Wire("WSNR") String contentBase64,
        @Wire("MD5") String md5) {
    public static Writ of(
            String writNumber, String requestNumber, int index, String name, String category, byte[] pdf) {
        return new Writ(
                writNumber,
                requestNumber,
                Integer.toString(index),
                name,
                "pdf",
                category,
                Content.coded(pdf),
                Content.md5(pdf));
    }

    /** The bytes; empty when there are none or they cannot be read. */
    public byte[] content() {
        return Content.bytes(contentBase64);
    }

    public boolean isIntact() {
        return Content.isIntact(contentBase64, md5);
    }
}
