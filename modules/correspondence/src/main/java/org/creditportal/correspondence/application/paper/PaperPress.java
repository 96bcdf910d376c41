package org.creditportal.correspondence.application.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.correspondence.api.CorrespondenceException;

/** Draws papers, one after the other: they share typefaces, which are large and not made for two readers at once. */
@ApplicationScoped
public class PaperPress {

    private PaperFont regular;
    private PaperFont bold;

    /**
     * Draws a paper; the same content gives the same bytes.
     *
     * @throws CorrespondenceException when a character cannot be printed: a hole in an official document would go unseen
     */
    public synchronized DrawnPaper draw(PaperContent content) {
        read();
        demandPrintable(content);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            int pages = new PaperLayout(document, content, regular, bold).draw();
            document.save(bytes);
            return new DrawnPaper(bytes.toByteArray(), pages);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read() {
        if (regular == null) {
            regular = PaperFont.read("Regular");
            bold = PaperFont.read("Bold");
        }
    }

    private void demandPrintable(PaperContent content) {
        content.texts()
                .map(regular::missing)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .ifPresent(character -> {
                    throw new CorrespondenceException(
                            CorrespondenceError.NOT_PRINTABLE, Character.toString(character.getAsInt()));
                });
    }
}
