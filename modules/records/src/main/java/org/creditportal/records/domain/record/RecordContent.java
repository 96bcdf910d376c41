package org.creditportal.records.domain.record;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.code.Money;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.LicenceKind;
import org.creditportal.records.domain.template.PenaltyKind;

/**
 * What only some kinds of records say, as texts in one form: amounts in yuan with two decimals, days as 2026-01-31, kinds of
 * penalty as names of {@link PenaltyKind} with commas between, the kind of licence as name of {@link LicenceKind}, all others
 * as written. Immutable, in the order of {@link Item}.
 *
 * <p>Holds the representative's number in the clear when a row has just been read; who stores the content must encrypt the
 * values of items that are {@link Item#isPersonal() personal}.
 */
public final class RecordContent {

    private final Map<Item, String> values = new EnumMap<>(Item.class);

    private RecordContent() {}

    /** Empty and absent values are the same. */
    public static RecordContent of(Map<Item, String> values) {
        RecordContent content = new RecordContent();
        values.forEach((item, value) -> {
            if (value != null && !value.isEmpty()) {
                content.values.put(item, value);
            }
        });
        return content;
    }

    /** Reads what {@link #asMap()} gave. */
    public static RecordContent ofNames(Map<String, String> values) {
        Map<Item, String> items = new EnumMap<>(Item.class);
        values.forEach((name, value) -> items.put(Item.valueOf(name), value));
        return of(items);
    }

    /** The value; {@code null} when there is none. */
    public String get(Item item) {
        return values.get(item);
    }

    public boolean has(Item item) {
        return values.containsKey(item);
    }

    /** The amount; {@code null} when there is none. */
    public Money amount(Item item) {
        return has(item) ? Money.ofYuan(get(item)) : null;
    }

    /** Empty when none is told. */
    public Set<PenaltyKind> penaltyKinds() {
        Set<PenaltyKind> kinds = EnumSet.noneOf(PenaltyKind.class);
        if (has(Item.PENALTY_KIND)) {
            Arrays.stream(get(Item.PENALTY_KIND).split(","))
                    .map(PenaltyKind::valueOf)
                    .forEach(kinds::add);
        }
        return kinds;
    }

    /** The kind; {@code null} when none is told. */
    public LicenceKind licenceKind() {
        return has(Item.LICENCE_KIND) ? LicenceKind.valueOf(get(Item.LICENCE_KIND)) : null;
    }

    /** The same with another value, for example an encrypted one. */
    public RecordContent with(Item item, String value) {
        Map<Item, String> changed = new EnumMap<>(Item.class);
        changed.putAll(values);
        changed.put(item, value);
        return of(changed);
    }

    /** The values that are there; not to be changed. */
    public Map<Item, String> values() {
        return Collections.unmodifiableMap(values);
    }

    /** Names of items and their values, to be stored. */
    public Map<String, String> asMap() {
        Map<String, String> named = new LinkedHashMap<>();
        values.forEach((item, value) -> named.put(item.name(), value));
        return Collections.unmodifiableMap(named);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordContent content && values.equals(content.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
