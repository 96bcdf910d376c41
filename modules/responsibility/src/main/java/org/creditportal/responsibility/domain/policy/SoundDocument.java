package org.creditportal.responsibility.domain.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.PolicyArticle;
import org.creditportal.responsibility.api.policy.TenantPolicies;
import org.creditportal.responsibility.api.policy.WrittenDocument;

/** What makes a document of the library: it can be named, told from the others, and cited article by article. */
public final class SoundDocument {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 40;
    private static final int LONGEST = 200;
    private static final int LONGEST_ARTICLE = 20_000;

    private SoundDocument() {}

    /** The document as it is to be: what the officer did not write is as the library has it. */
    public static LibraryDocument of(WrittenDocument written, TenantPolicies library, LocalDate today) {
        LibraryDocument before = library.document(String.valueOf(written.id())).orElse(null);
        boolean textGiven = written.text() != null && !written.text().isBlank();
        List<PolicyArticle> articles =
                textGiven ? ArticleText.split(written.text()) : before == null ? List.of() : before.articles();
        LibraryDocument next = new LibraryDocument(
                written.id(),
                stripped(written.title()),
                written.aliases(),
                stripped(written.number()),
                written.issuedOn(),
                written.printedOn(),
                stripped(written.publisher()),
                before == null ? List.of() : before.requirements(),
                before != null && before.assumption() && !textGiven,
                before == null ? null : before.note(),
                articles);
        demand(next, library, today);
        return next;
    }

    /** The document, of which an article no longer holds from a day on. */
    public static LibraryDocument without(LibraryDocument document, String article, LocalDate from, String by) {
        demand(from != null && says(by), ResponsibilityError.REPEAL_INCOMPLETE);
        PolicyArticle repealed = document.article(article)
                .orElseThrow(() -> new ResponsibilityRefusedException(
                        ResponsibilityError.ARTICLE_UNKNOWN, String.valueOf(article)));
        demand(repealed.repealedOn() == null, ResponsibilityError.ARTICLE_REPEALED, article);
        return document.with(document.articles().stream()
                .map(each -> each == repealed ? each.repealed(from, by.strip()) : each)
                .toList());
    }

    private static void demand(LibraryDocument next, TenantPolicies library, LocalDate today) {
        String id = next.id();
        demand(
                id != null && id.length() <= LONGEST_ID && ID.matcher(id).matches(),
                ResponsibilityError.DOCUMENT_ID_INVALID,
                String.valueOf(id),
                LONGEST_ID);
        demand(
                says(next.title()) && says(next.publisher()) && next.issuedOn() != null,
                ResponsibilityError.DOCUMENT_INCOMPLETE);
        demand(!next.issuedOn().isAfter(today), ResponsibilityError.DOCUMENT_NOT_ISSUED, next.issuedOn());
        library.documents().stream()
                .filter(other -> !other.id().equals(id))
                .filter(other ->
                        other.isCalled(next.title()) || next.aliases().stream().anyMatch(other::isCalled))
                .findFirst()
                .ifPresent(other -> {
                    throw new ResponsibilityRefusedException(ResponsibilityError.DOCUMENT_KNOWN, other.title());
                });
        next.articles().stream()
                .filter(article -> article.text().length() > LONGEST_ARTICLE)
                .findFirst()
                .ifPresent(article -> {
                    throw new ResponsibilityRefusedException(
                            ResponsibilityError.ARTICLE_TOO_LONG, article.number(), LONGEST_ARTICLE);
                });
    }

    private static boolean says(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void demand(boolean kept, ResponsibilityError error, Object... arguments) {
        if (!kept) {
            throw new ResponsibilityRefusedException(error, arguments);
        }
    }
}
