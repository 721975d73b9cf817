package lianzhi.portal.mycase;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** Draws a text as a QR code (ISO/IEC 18004), without a picture's format between it and the page. */
final class DrawCode {
    /** As wide as the standard asks for, so that readers find it. */
    private static final int EDGE = 4;

    private DrawCode() {}

    static ScanCode of(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            return new ScanCode(text, modules.getWidth() + 2 * EDGE, path(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a code: " + text, tooLong);
        }
    }

    /** Dark modules beside each other are one rectangle. */
    private static String path(ByteMatrix modules) {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                var begin = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) x++;
                var run = x - begin;
                if (run > 0) path.append("M%d %dh%dv1h-%dz".formatted(begin + EDGE, y + EDGE, run, run));
            }
        }
        return path.toString();
    }
}
