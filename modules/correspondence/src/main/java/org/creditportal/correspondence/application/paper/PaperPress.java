package org.creditportal.correspondence.application.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.correspondence.api.CorrespondenceException;
import org.creditportal.kernel.text.Texts;

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

    /**
     * A paper as it is kept, as a copy with a serial and a code of its own.
     *
     * @param kept the file, signed or not
     * @param at the moment of the copy
     */
    public synchronized DrawnPaper stamped(byte[] kept, PaperContent.Verification copy, Instant at) {
        read();
        try (PDDocument document = Loader.loadPDF(kept);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new PaperStamp(copy).stamp(document, regular.in(document));
            document.setDocumentId(at.toEpochMilli());
            document.save(bytes);
            return new DrawnPaper(bytes.toByteArray(), document.getNumberOfPages());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The moment that a kept file tells: drawn for it again, the same content gives the same bytes. */
    public Instant drawnAt(byte[] kept) {
        try (PDDocument document = Loader.loadPDF(kept)) {
            return document.getDocumentInformation().getCreationDate().toInstant();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The same with every character spelled by its Unicode number that cannot be printed, and a paragraph that says so; as it is where
     * all can. For texts that are on record, which nobody can write otherwise now: whom they name is due a paper too.
     */
    public synchronized PaperContent spelled(PaperContent content) {
        read();
        boolean printable = content.texts().map(regular::missing).noneMatch(OptionalInt::isPresent);
        return printable
                ? content
                : content.written(
                        regular::spelled,
                        Texts.of("correspondence", Locale.CHINESE).get("paper.paragraph.spelled"));
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
