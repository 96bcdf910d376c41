package org.creditportal.correspondence.application.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.correspondence.api.CorrespondenceException;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentKind;
import org.creditportal.correspondence.api.document.DocumentPart;
import org.creditportal.correspondence.api.document.DocumentTable;
import org.creditportal.correspondence.api.document.DocumentTypeDefinition;
import org.creditportal.correspondence.application.paper.PaperBlock;
import org.creditportal.correspondence.application.paper.PaperContent;
import org.creditportal.correspondence.domain.document.Limits;
import org.creditportal.kernel.code.PersonalNumberScan;
import org.creditportal.kernel.tenant.Authority;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.text.Invisible;
import org.creditportal.kernel.text.Placeholders;

/**
 * A draft put into its template. Values are put in once and as they are: a brace in a value stays a brace.
 *
 * @param title the title, on one line
 * @param addressee to whom it is directed
 * @param blocks the text, and what stands between it
 */
record Wording(String title, String addressee, List<PaperBlock> blocks) {

    /** Radicals and ideographs for compatibility, which look like ordinary ones and are not found by them. */
    private static final Pattern RADICAL = Pattern.compile("[\\u2E80-\\u2FDF\\uF900-\\uFAFF]");

    private static final String COMMA = "\uFF0C";
    private static final String PARTS = "{" + DocumentKind.PARTS + "}";

    /**
     * The wording of a document.
     *
     * @throws CorrespondenceException when a value is missing, too long, or holds a citizen's number
     */
    static Wording of(DocumentTypeDefinition type, DocumentDraft draft, TenantDefinition tenant, LocalDate day) {
        String addressee = clean(
                Limits.demand(draft.addressee(), Limits.ADDRESSEE, CorrespondenceError.ADDRESSEE_INCOMPLETE), " ");
        Map<String, String> values = new HashMap<>();
        type.kind()
                .contents()
                .forEach(name -> values.put(name, demand(name, draft.values().get(name))));
        values.put("addressee", addressee);
        values.put("authority", tenant.authority().name().zh());
        values.put("contact", contact(tenant.authority().contact()));
        values.put("date", PaperContent.words(day));
        if (type.kind().isMadeOfParts() == draft.parts().isEmpty()) {
            throw new CorrespondenceException(CorrespondenceError.VALUE_INCOMPLETE, DocumentKind.PARTS, Limits.VALUE);
        }
        Wording wording = new Wording(
                clean(Placeholders.fill(type.title(), values::get), ""),
                addressee,
                Stream.concat(
                                cover(draft),
                                type.paragraphs().stream()
                                        .flatMap(line -> line.equals(PARTS)
                                                ? parts(draft)
                                                : text(Placeholders.fill(line, values::get))))
                        .toList());
        wording.demandNoCitizenNumber(day);
        return wording;
    }

    private static Stream<PaperBlock> text(String paragraphs) {
        return paragraphs
                .lines()
                .map(line -> clean(line, " "))
                .filter(line -> !line.isEmpty())
                .map(PaperBlock.Text::new);
    }

    private static Stream<PaperBlock> cover(DocumentDraft draft) {
        return Stream.ofNullable(draft.cover())
                .map(cover -> new PaperBlock.Cover(
                        cover.rows().stream().map(Wording::cells).toList()));
    }

    private static Stream<PaperBlock> parts(DocumentDraft draft) {
        return draft.parts().stream().flatMap(Wording::part);
    }

    private static Stream<PaperBlock> part(DocumentPart part) {
        Stream<PaperBlock> words = Stream.concat(Stream.of(part.heading()), part.paragraphs().stream())
                .flatMap(Wording::text);
        return part.table() == null ? words : Stream.concat(words, Stream.of(table(part.table())));
    }

    private static PaperBlock table(DocumentTable table) {
        return new PaperBlock.Table(new DocumentTable(
                table.shares(),
                cells(table.headings()),
                table.rows().stream().map(Wording::cells).toList()));
    }

    private static List<String> cells(List<String> row) {
        return row.stream().map(cell -> clean(cell, " ")).toList();
    }

    /** The paragraphs, without tables. */
    List<String> paragraphs() {
        return blocks.stream()
                .filter(PaperBlock.Text.class::isInstance)
                .flatMap(PaperBlock::texts)
                .toList();
    }

    private void demandNoCitizenNumber(LocalDate day) {
        if (Stream.concat(Stream.of(title, addressee), blocks.stream().flatMap(PaperBlock::texts))
                .anyMatch(text -> PersonalNumberScan.hasCitizenId(text, day))) {
            throw new CorrespondenceException(CorrespondenceError.IDENTITY_NUMBER);
        }
    }

    private static String demand(String name, String value) {
        String said = value == null ? "" : value.strip();
        if (said.isEmpty() || said.length() > Limits.VALUE) {
            throw new CorrespondenceException(CorrespondenceError.VALUE_INCOMPLETE, name, Limits.VALUE);
        }
        return said;
    }

    private static String contact(Authority.Contact contact) {
        return contact == null ? "" : contact.address().zh() + COMMA + contact.telephone();
    }

    /** Without what cannot be seen; white space of any kind becomes what is wanted in its place. */
    private static String clean(String text, String blank) {
        StringBuilder seen = new StringBuilder();
        text.chars()
                .filter(character -> !Invisible.isFormatting((char) character))
                .forEach(character -> seen.append((char) character));
        return RADICAL.matcher(seen)
                .replaceAll(radical -> Normalizer.normalize(radical.group(), Normalizer.Form.NFKC))
                .replaceAll("[\\s\\u3000]+", blank)
                .strip();
    }
}
