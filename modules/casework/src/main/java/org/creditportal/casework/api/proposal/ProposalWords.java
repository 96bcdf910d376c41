package org.creditportal.casework.api.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.creditportal.casework.api.proposal.ProposalView.Value;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.text.Texts;

/**
 * What a change says, in the reader's words: its kind tells it line by line, with the labels of the module that proposes. What says
 * nothing is left out.
 */
public final class ProposalWords {

    private static final String BETWEEN = " \u00b7 ";

    private final String module;
    private final Locale language;
    private final List<Value> values = new ArrayList<>();

    /** @param module whose bundle has the labels */
    public ProposalWords(String module, Locale language) {
        this.module = module;
        this.language = language;
    }

    /** The language in which the reader reads. */
    public Locale language() {
        return language;
    }

    /** A text as somebody wrote it. */
    public ProposalWords text(String label, String text) {
        if (text != null && !text.isBlank()) {
            values.add(new Value(texts(module).get(label), text, null));
        }
        return this;
    }

    /** Several of them. */
    public ProposalWords texts(String label, Collection<String> each) {
        return text(label, String.join(BETWEEN, each));
    }

    /** A text that is there in both languages: both are part of the change. */
    public ProposalWords both(String label, LocalizedText text) {
        return text == null ? this : text(label, text.zh() + " / " + text.en());
    }

    /** A day. */
    public ProposalWords day(String label, LocalDate day) {
        if (day != null) {
            values.add(new Value(texts(module).get(label), "", day));
        }
        return this;
    }

    /** Whole sentences of the bundle that hold. */
    public ProposalWords sentence(String label, String key) {
        return text(label, texts(module).get(key));
    }

    /** Constants, by the words that the module's own bundle has for them. */
    public ProposalWords constants(String label, String prefix, Collection<? extends Enum<?>> constants) {
        return constants(label, module, prefix, constants);
    }

    /** Constants whose words are another module's. */
    public ProposalWords constants(String label, String other, String prefix, Collection<? extends Enum<?>> constants) {
        Texts words = texts(other);
        return texts(
                label,
                constants.stream()
                        .map(constant -> words.get(prefix + constant.name()))
                        .toList());
    }

    /** Places in laws, which the reader may open. */
    public ProposalWords citations(String label, Collection<Citation> citations) {
        if (!citations.isEmpty()) {
            values.add(new Value(texts(module).get(label), "", null, List.copyOf(citations)));
        }
        return this;
    }

    /** A place in a law; nothing for no document. */
    public ProposalWords citation(String label, String document, String article) {
        return document == null || document.isBlank()
                ? this
                : citations(label, List.of(new Citation(document, article, null)));
    }

    private Texts texts(String owner) {
        return Texts.of(owner, language);
    }

    /** All lines, in the order in which they were told. */
    public List<Value> told() {
        return List.copyOf(values);
    }
}
