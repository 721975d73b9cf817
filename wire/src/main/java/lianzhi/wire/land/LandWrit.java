package lianzhi.wire.land;

import lianzhi.wire.Form;
import lianzhi.wire.Wire;

/** 文书 (WSINFO): a document of the court, its bytes in Base64. */
public record LandWrit(
        @Wire("CXQQDH") String requestNumber,
        @Wire("XH") String index,
        @Wire("WJMC") String fileName,
        @Wire("WJLX") String fileType,
        @Wire("DJR") String recordedBy,
        @Wire(value = "DJRQ", form = Form.TIME) String recordedAt,
        @Wire("WSNR") String contentBase64) {}
