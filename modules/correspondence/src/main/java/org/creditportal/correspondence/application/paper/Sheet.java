package org.creditportal.correspondence.application.paper;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** One page of A4 with the margins of GB/T 9704-2012, drawn from above in points. */
final class Sheet implements Closeable {

    static final float MILLIMETRE = 72 / 25.4f;

    /** The area of the text (版心): 156 mm by 225 mm, 28 mm from the left and 37 mm from above. */
    static final float LEFT = 28 * MILLIMETRE;

    static final float WIDTH = 156 * MILLIMETRE;
    static final float TOP = 37 * MILLIMETRE;
    static final float HEIGHT = 225 * MILLIMETRE;

    private static final float PAPER = PDRectangle.A4.getHeight();

    private final PDPageContentStream stream;
    private PDFont font;
    private float size;
    private float strength;

    /** On top of a page that was drawn, whatever its drawing left behind. */
    Sheet(PDDocument document, PDPage drawn) throws IOException {
        stream = new PDPageContentStream(document, drawn, AppendMode.APPEND, true, true);
    }

    Sheet(PDDocument document) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
    }

    void colour(Ink ink) throws IOException {
        stream.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        stream.setStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    /** Text whose base line begins there. */
    void text(PDFont font, float size, float left, float fromTop, String text) throws IOException {
        stream.beginText();
        write(font, size);
        stream.newLineAtOffset(shortened(left), shortened(PAPER - fromTop));
        stream.showText(text);
        stream.endText();
    }

    /** Text that begins at a place and rises by an angle. */
    void turned(PDFont font, float size, float left, float fromTop, double angle, String text) throws IOException {
        stream.beginText();
        write(font, size);
        stream.setTextMatrix(Matrix.getRotateInstance(angle, left, PAPER - fromTop));
        stream.showText(text);
        stream.endText();
    }

    /** A page remembers its font: of a table's many cells only the first one says it. */
    private void write(PDFont font, float size) throws IOException {
        if (font != this.font || size != this.size) {
            stream.setFont(font, size);
            this.font = font;
            this.size = size;
        }
    }

    private void stroke(float strength) throws IOException {
        if (strength != this.strength) {
            stream.setLineWidth(strength);
            this.strength = strength;
        }
    }

    /** No printer shows the hundredth of a point, and each digit has to be written. */
    private static float shortened(float points) {
        return Math.round(points * 100) / 100f;
    }

    void line(float left, float fromTop, float width, float strength) throws IOException {
        stroke(strength);
        float y = shortened(PAPER - fromTop);
        stream.moveTo(shortened(left), y);
        stream.lineTo(shortened(left + width), y);
        stream.stroke();
    }

    /** Lines of one length beside each other. */
    void uprights(float[] lefts, float fromTop, float height, float strength) throws IOException {
        stroke(strength);
        float top = shortened(PAPER - fromTop);
        float bottom = shortened(PAPER - fromTop - height);
        for (float left : lefts) {
            float x = shortened(left);
            stream.moveTo(x, top);
            stream.lineTo(x, bottom);
        }
        stream.stroke();
    }

    void rectangle(float left, float fromTop, float width, float height) throws IOException {
        stream.addRect(shortened(left), shortened(PAPER - fromTop - height), shortened(width), shortened(height));
    }

    void circle(float left, float fromTop, float radius, float strength) throws IOException {
        float y = PAPER - fromTop;
        // The control points with which four curves make a circle.
        float arm = radius * 0.5523f;
        stroke(strength);
        stream.moveTo(left + radius, y);
        stream.curveTo(left + radius, y + arm, left + arm, y + radius, left, y + radius);
        stream.curveTo(left - arm, y + radius, left - radius, y + arm, left - radius, y);
        stream.curveTo(left - radius, y - arm, left - arm, y - radius, left, y - radius);
        stream.curveTo(left + arm, y - radius, left + radius, y - arm, left + radius, y);
        stream.stroke();
    }

    void star(float left, float fromTop, float radius) throws IOException {
        float y = PAPER - fromTop;
        for (int point = 0; point < 5; point++) {
            // From one point of the pentagram to the second next.
            double angle = Math.PI / 2 + point * 4 * Math.PI / 5;
            float x = left + (float) (radius * Math.cos(angle));
            float height = y + (float) (radius * Math.sin(angle));
            if (point == 0) {
                stream.moveTo(x, height);
            } else {
                stream.lineTo(x, height);
            }
        }
        stream.fill();
    }

    /** Fills the rectangles that were put down. */
    void fill() throws IOException {
        stream.fill();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** A colour. */
    record Ink(float red, float green, float blue) {
        static final Ink BLACK = new Ink(0, 0, 0);
        static final Ink RED = new Ink(0.84f, 0.07f, 0.07f);
        static final Ink PALE = new Ink(0.82f, 0.82f, 0.82f);
    }
}
