package lianzhi.wire.land;

import lianzhi.wire.Wire;
import lianzhi.wire.bank.Content;

/** 回执 (HZXX): the answer sheet of a control, its bytes in Base64. */
public record LandReceipt(
        @Wire(value = "CXQQDH", key = true) String requestNumber,
        @Wire("WJMC") String fileName,
        @Wire("WJLX") String fileType,
        @Wire("WSLB") String category,
        @Wire("WSNR") String contentBase64) {
    public byte[] content() {
        return Content.bytes(contentBase64);
    }
}
