package org.creditportal.correspondence.application.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.creditportal.correspondence.api.TenantCorrespondence.Seal;

/** An office's round seal of 42 mm: its name along the rim, a star in the middle; one for demonstration says so. */
final class DrawnSeal {

    private static final float RADIUS = 21 * Sheet.MILLIMETRE;
    private static final float TEXT_RADIUS = RADIUS * 0.76f;
    private static final float STAR = RADIUS * 0.3f;
    private static final float RIM = 2.5f;
    private static final float LARGEST = 15;
    private static final double OPENING = Math.toRadians(90);

    private final Seal seal;
    private final String sample;
    private final PaperFont widths;
    private final PDFont font;

    /** @param sample what stands on a seal that is for demonstration only */
    DrawnSeal(Seal seal, String sample, PaperFont widths, PDFont font) {
        this.seal = seal;
        this.sample = sample;
        this.widths = widths;
        this.font = font;
    }

    void draw(Sheet sheet, float centre, float fromTop) throws IOException {
        sheet.colour(Sheet.Ink.RED);
        sheet.circle(centre, fromTop, RADIUS, RIM);
        sheet.star(centre, fromTop, STAR);
        rim(sheet, centre, fromTop);
        if (seal.sample()) {
            float size = LARGEST - RIM;
            sheet.text(font, size, centre - widths.width(sample, size) / 2, fromTop + RADIUS * 0.62f, sample);
        }
        sheet.colour(Sheet.Ink.BLACK);
    }

    private void rim(Sheet sheet, float centre, float fromTop) throws IOException {
        int[] characters = seal.text().codePoints().toArray();
        double step = (2 * Math.PI - OPENING) / characters.length;
        float size = Math.min(LARGEST, (float) (step * TEXT_RADIUS * 0.95));
        double angle = 1.5 * Math.PI - OPENING / 2 - step / 2;
        for (int character : characters) {
            String text = Character.toString(character);
            double half = widths.width(text, size) / 2 / TEXT_RADIUS;
            double begin = angle + half;
            sheet.turned(
                    font,
                    size,
                    centre + (float) (TEXT_RADIUS * Math.cos(begin)),
                    fromTop - (float) (TEXT_RADIUS * Math.sin(begin)),
                    angle - Math.PI / 2,
                    text);
            angle -= step;
        }
    }
}
