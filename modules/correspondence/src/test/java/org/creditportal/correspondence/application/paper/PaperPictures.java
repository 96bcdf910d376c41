package org.creditportal.correspondence.application.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Papers as one sees them, beside pictures that somebody has looked at. {@code -Dpictures.update} draws the pictures anew: look at
 * them before they are kept.
 */
public final class PaperPictures {

    /** Share of a square's pixels. */
    static final double TOLERATED = 0.03;

    private static final Path KEPT = Path.of("src/test/resources/pictures");
    private static final int DPI = 60;
    /** Of 255: what another renderer of the same glyphs makes of an edge. */
    private static final int NOTABLE = 64;

    /** Side of the squares that are compared one by one: on a whole page a missing serial is next to nothing. */
    private static final int SQUARE = 24;

    private PaperPictures() {}

    /** Every page of the paper looks as the picture of that name and page that is kept, and there are as many. */
    public static void assertLooksAsKept(DrawnPaper paper, String name) throws IOException {
        List<BufferedImage> drawn = pages(paper);
        for (int page = 0; page < drawn.size(); page++) {
            Path kept = KEPT.resolve(name + "-" + (page + 1) + ".png");
            if (System.getProperty("pictures.update") != null) {
                Files.createDirectories(KEPT);
                ImageIO.write(drawn.get(page), "png", kept.toFile());
            }
            assertThat(difference(drawn.get(page), ImageIO.read(kept.toFile())))
                    .as("page %d beside %s", page + 1, kept)
                    .isLessThan(TOLERATED);
        }
        assertThat(KEPT.resolve(name + "-" + (drawn.size() + 1) + ".png")).doesNotExist();
    }

    static List<BufferedImage> pages(DrawnPaper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
            }
            return pages;
        }
    }

    /** The largest share of a square's pixels that are notably other ones; all of them where the pages are not of one size. */
    static double difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        double largest = 0;
        for (int y = 0; y < one.getHeight(); y += SQUARE) {
            for (int x = 0; x < one.getWidth(); x += SQUARE) {
                largest = Math.max(largest, (double) notable(one, other, x, y) / (SQUARE * SQUARE));
            }
        }
        return largest;
    }

    private static int notable(BufferedImage one, BufferedImage other, int left, int top) {
        int notable = 0;
        for (int y = top; y < Math.min(top + SQUARE, one.getHeight()); y++) {
            for (int x = left; x < Math.min(left + SQUARE, one.getWidth()); x++) {
                int before = one.getRaster().getSample(x, y, 0);
                int after = other.getRaster().getSample(x, y, 0);
                notable += Math.abs(before - after) > NOTABLE ? 1 : 0;
            }
        }
        return notable;
    }
}
