package org.creditportal.records.api.record;

import java.util.Arrays;
import java.util.Optional;

/** Items of records whose values are chosen from a list of words and kept as names of an enum, not as they were written. */
public enum WordedItem {
    INSPECTION_KIND(InspectionKind.class),
    INSPECTION_RESULT(InspectionFinding.class),
    PROMISE_KIND(PromiseKind.class),
    FULFILMENT(Fulfilment.class),
    JUDGMENT_KIND(JudgmentKind.class),
    PARTY_ROLE(PartyRole.class);

    private final Class<? extends Enum<?>> meanings;

    WordedItem(Class<? extends Enum<?>> meanings) {
        this.meanings = meanings;
    }

    /** The item of a name; empty for all whose values are as written, and those that older kinds of records keep their own way. */
    public static Optional<WordedItem> find(String item) {
        return Arrays.stream(values()).filter(one -> one.name().equals(item)).findFirst();
    }

    /** Key of the text of a value in this module's bundle. */
    public String key(String value) {
        return meanings.getSimpleName() + "." + value;
    }

    /** Name of the list of words that files use. */
    public String dictionary() {
        String name = meanings.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
