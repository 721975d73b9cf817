package lianzhi.exchange.outbox;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A plain card for officers whose scanned cards are not filed yet: the protocol refuses an empty image. */
final class DrawCard {
    private DrawCard() {}

    static byte[] of(int kind) {
        var image = new BufferedImage(86, 54, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(kind == 1 ? new Color(0x1b4f91) : new Color(0x8a1f1f));
        pen.fillRect(0, 0, 86, 12);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 12, 86, 42);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
