package lianzhi.documents.print;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * The round imprint, 42 mm across: ring, star, the court's name along the ring. Where a court's seal has the national
 * emblem this has a plain star and says in its lower half that it is not certified, so nobody takes it for the seal.
 */
final class SealDrawing {
    private static final float RADIUS = 21 * 72 / 25.4f;
    private static final float ARC = 0.5522848f;
    private static final double WIDEST = Math.toRadians(250);
    private static final String PLAIN_WORDS = "系统印模 未经认证";
    private final PDPageContentStream page;
    private final Pen pen;

    SealDrawing(PDPageContentStream page, Pen pen) {
        this.page = page;
        this.pen = pen;
    }

    void draw(String court, float x, float y) throws IOException {
        page.saveGraphicsState();
        var over = new PDExtendedGraphicsState();
        over.setBlendMode(BlendMode.MULTIPLY);
        page.setGraphicsStateParameters(over);
        page.setStrokingColor(0.80f, 0.10f, 0.12f);
        page.setNonStrokingColor(0.80f, 0.10f, 0.12f);
        page.transform(Matrix.getTranslateInstance(x, y));
        ring();
        star();
        name(court);
        float wide = pen.width(PLAIN_WORDS, 7.5f);
        pen.draw(page, PLAIN_WORDS, 7.5f, -wide / 2, -RADIUS * 0.56f);
        page.restoreGraphicsState();
    }

    private void ring() throws IOException {
        float r = RADIUS;
        float c = r * ARC;
        page.setLineWidth(2.6f);
        page.moveTo(r, 0);
        page.curveTo(r, c, c, r, 0, r);
        page.curveTo(-c, r, -r, c, -r, 0);
        page.curveTo(-r, -c, -c, -r, 0, -r);
        page.curveTo(c, -r, r, -c, r, 0);
        page.stroke();
    }

    private void star() throws IOException {
        float outer = RADIUS * 0.30f;
        float inner = outer * 0.382f;
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI / 2 + i * Math.PI / 5;
            float r = i % 2 == 0 ? outer : inner;
            float x = (float) (r * Math.cos(angle));
            float y = (float) (r * Math.sin(angle));
            if (i == 0) {
                page.moveTo(x, y);
            } else {
                page.lineTo(x, y);
            }
        }
        page.closePath();
        page.fill();
    }

    /** Characters at equal steps from lower left over the top to lower right, their feet to the middle. */
    private void name(String court) throws IOException {
        var letters = court.codePoints().mapToObj(Character::toString).toList();
        float size = letters.size() > 14 ? 11 : 13.5f;
        double step = Math.min(WIDEST / Math.max(1, letters.size() - 1), Math.toRadians(26));
        double angle = Math.PI / 2 + step * (letters.size() - 1) / 2;
        float r = RADIUS - size - 2.5f;
        for (var letter : letters) {
            page.saveGraphicsState();
            var turn = AffineTransform.getRotateInstance(angle - Math.PI / 2);
            turn.translate(0, r);
            page.transform(new Matrix(turn));
            pen.draw(page, letter, size, -pen.width(letter, size) / 2, 1);
            page.restoreGraphicsState();
            angle -= step;
        }
    }
}
